//! What is read one way or another, what is assumed, and what can be done.

use super::{heading, laid_open};
use crate::report::doc::{Block, HERE, Span, about, head, line, para};
use crate::report::emergency::check;
use crate::report::explain::emergency;
use crate::report::explain::inputs::{said, ways};
use crate::report::explain::measures;
use crate::report::explain::sourced::{both_sides, resting_on, sources};
use crate::report::inputs::input;
use crate::report::measures::measure_text;
use crate::report::sources::CONTRADICTIONS;
use crate::scenario::{Field, MeasureKind, Scenario};
use crate::words::{Word, say};

pub fn readings(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![heading(1, say::PAGE_READINGS), para(say::PAGE_READINGS_1)];
    for contradiction in &CONTRADICTIONS {
        let about = contradiction.field.map_or(say::PAGE_STRENGTH, |field| input(field).label);
        blocks.push(heading(2, say::page_reading(contradiction.id, about.text())));
        blocks.extend(both_sides(contradiction, scenario));
    }
    blocks
}

pub fn assumptions(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![heading(1, say::PAGE_ASSUMPTIONS), para(say::PAGE_ASSUMPTIONS_1)];
    for &field in Field::ALL {
        let text = input(field);
        if text.ours {
            blocks.push(heading(2, text.label));
            let unless = say::page_unless_changed(HERE, text.help.text());
            blocks.push(Block::Para(about(&unless, said(field, &field.default_value()))));
            blocks.extend(ways(text));
            blocks.extend(laid_open(sources(text.facts, scenario)));
        }
    }
    blocks
}

pub fn measures(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![heading(1, say::PAGE_MEASURES), para(say::PAGE_MEASURES_1)];
    for kind in MeasureKind::ALL {
        let text = measures::text(kind);
        blocks.push(heading(2, measure_text(kind).name));
        blocks.push(para(text.does));
        blocks.push(Block::List(vec![
            labelled(say::PAGE_SECURITY_COST, text.cost),
            labelled(say::PAGE_WHO_MUST_ACT, text.who),
            labelled(say::PAGE_BEWARE, text.beware),
        ]));
        blocks.push(measures::in_each_kind(scenario, kind, false));
        blocks.extend(resting_on(text.facts, scenario));
    }
    blocks.push(heading(2, say::PAGE_ORDER));
    blocks.push(para(say::PAGE_ORDER_1));
    blocks.push(para(say::PAGE_ORDER_2));
    blocks
}

fn labelled(label: Word, text: impl Into<String>) -> Vec<Span> {
    vec![Span::strong(label), Span::text(" "), Span::text(text)]
}

pub fn emergency(scenario: &Scenario) -> Vec<Block> {
    let head = head([say::PAGE_HEAD_ASKED, say::PAGE_HEAD_WHY, say::PAGE_HEAD_FACTS]);
    let rows = check(scenario).requirements.map(|asked| {
        let (why, facts) = emergency::text(asked.lack);
        vec![line(emergency::capital(asked.says)), line(why), line(facts.join(", "))]
    });
    let mut blocks = vec![
        heading(1, say::PAGE_EMERGENCY),
        para(say::PAGE_EMERGENCY_1),
        Block::Table { head, rows: rows.to_vec() },
        para(say::PAGE_EMERGENCY_2),
        emergency::told(scenario),
    ];
    let facts = ["5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7"];
    blocks.extend(resting_on(&facts, scenario));
    blocks
}
