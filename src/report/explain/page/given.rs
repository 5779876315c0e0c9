//! What is read one way or another, what is assumed, and what can be done.

use super::{heading, laid_open};
use crate::report::doc::{Block, Span, line, para};
use crate::report::emergency::check;
use crate::report::explain::emergency;
use crate::report::explain::inputs::{said, ways};
use crate::report::explain::measures;
use crate::report::explain::sourced::{both_sides, resting_on, sources};
use crate::report::inputs::input;
use crate::report::measures::measure_text;
use crate::report::sources::CONTRADICTIONS;
use crate::scenario::{Field, MeasureKind, Scenario};

pub fn readings(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, "Where Microsoft’s pages disagree"),
        para(
            "Two pages of Microsoft’s that say different things are both quoted here in our words, and the \
             calculator lets you choose. What it takes unless you do is marked.",
        ),
    ];
    for contradiction in &CONTRADICTIONS {
        let about = contradiction
            .field
            .map_or("Authentication strength", |field| input(field).label.text());
        blocks.push(heading(2, format!("{}: {about}", contradiction.id)));
        blocks.extend(both_sides(contradiction, scenario));
    }
    blocks
}

pub fn assumptions(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, "Assumptions"),
        para(
            "No page gives these shares, and every tenant has its own. The values below are ours, so that the \
             calculator has something to begin with. Replace them; each says where to look.",
        ),
    ];
    for &field in Field::ALL {
        let text = input(field);
        if text.ours {
            blocks.push(heading(2, text.label));
            blocks.push(Block::Para(vec![
                Span::strong(said(field, &field.default_value())),
                Span::text(format!(" unless you change it. {}", text.help)),
            ]));
            blocks.extend(ways(text));
            blocks.extend(laid_open(sources(text.facts, scenario)));
        }
    }
    blocks
}

pub fn measures(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, "What can be done"),
        para(
            "Six measures, each with a beginning and some with an end. What they save in work is set beside \
             what they cost in safety. Asking people for something needs nobody with rights; the others need \
             somebody the rules let in when they begin.",
        ),
    ];
    for kind in MeasureKind::ALL {
        let text = measures::text(kind);
        blocks.push(heading(2, measure_text(kind).name));
        blocks.push(para(text.does));
        blocks.push(Block::List(vec![
            vec![Span::strong("Security cost: "), Span::text(text.cost)],
            vec![Span::strong("Who must act: "), Span::text(text.who)],
            vec![Span::strong("Beware: "), Span::text(text.beware)],
        ]));
        blocks.push(measures::in_each_kind(scenario, kind, false));
        blocks.extend(resting_on(text.facts, scenario));
    }
    blocks.push(heading(2, "In what order"));
    blocks.push(para(
        "In every five minutes people come first; then those whose exclusion or pass has ended wait again, \
         then exclusions let people in, then passes are handed out, and last the desk registers. Moves are \
         shared between the groups in proportion to who is in the pool they leave.",
    ));
    blocks.push(para(
        "Turning resilience defaults on, registering more methods and keeping contingency policies ready \
         help only before an outage. The calculator compares them as what would have been, and never offers \
         them as something to do now.",
    ));
    blocks
}

pub fn emergency(scenario: &Scenario) -> Vec<Block> {
    let head = ["What is asked", "Why", "Facts"].map(str::to_owned).to_vec();
    let rows = check(scenario).requirements.map(|asked| {
        let (why, facts) = emergency::text(asked.lack);
        vec![line(emergency::capital(asked.says)), line(why), line(facts.join(", "))]
    });
    let mut blocks = vec![
        heading(1, "Emergency access accounts"),
        para(
            "An administrator with a live session can act if the rules would renew that session. Failing \
             that, emergency access accounts can, if they have all of this, and if the rules let them in: \
             they sign in afresh.",
        ),
        Block::Table { head, rows: rows.to_vec() },
        para("What the rules say to accounts that have it all:"),
        emergency::told(scenario),
    ];
    let facts = ["5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7"];
    blocks.extend(resting_on(&facts, scenario));
    blocks
}
