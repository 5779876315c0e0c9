//! How a figure comes about: opened by the figure itself, as in the calculator, with the same explanations.

use super::view::{El, button, document, el};
use crate::report::cases::cases;
use crate::report::doc::{Block, line};
use crate::report::explain::{OfHour, Topic, explain};
use crate::report::rules::{GROUPS, rule_title};
use crate::report::table::minute;
use crate::report::when::{When, times};
use crate::scenario::Scenario;
use crate::timeline::{Clock, Outcome};
use crate::words::say;
use std::ops::Range;

/// The deed: of the window alone in which it was pressed. Behind it a figure's key, or nothing to close it.
pub const HOW: &str = "here-how";

const PLACE: &str = "train-how";

fn id(key: &str) -> String {
    format!("how {key}")
}

/// A figure that opens its explanation: `key` names it among the screen's, `of` says what it counts.
pub fn figure(key: &str, open: &str, text: String, of: &str) -> El {
    el("button.how|type=button")
        .id(id(key))
        .attr("aria-label", say::panel_how(&*text, of))
        .attr("aria-expanded", if key == open { "true" } else { "false" })
        .does(format!("{HOW} {key}"))
        .text(text)
}

/// The question mark behind a sentence, which opens its explanation.
pub fn ask(key: &str, open: &str, about: &str) -> El {
    el("button.ask|type=button")
        .id(id(key))
        .attr("aria-label", say::panel_about(about))
        .attr("aria-expanded", if key == open { "true" } else { "false" })
        .does(format!("{HOW} {key}"))
        .text("?")
}

/// Opens a figure's explanation, or closes it; gives what is to have the focus.
pub fn turn(open: &mut String, key: &str) -> String {
    if key.is_empty() || open == key {
        id(&std::mem::take(open))
    } else {
        key.clone_into(open);
        PLACE.to_owned()
    }
}

/// A figure of hours, as the run had it, with the rules that decided and their sources: of several hours, each
/// to be opened.
pub fn of_hours(
    scenario: &Scenario,
    outcome: &Outcome,
    hours: Range<usize>,
    of: OfHour,
) -> Vec<Block> {
    let clock = Clock::new(scenario);
    let one = |hour| {
        let mut blocks = explain(scenario, outcome, &Topic::Hour(hour, of).key());
        if of != OfHour::Exposed {
            blocks.extend(cases(scenario, outcome, hour).iter().map(|case| {
                let group = GROUPS[case.lane.group as usize].name;
                let (rule, _) = rule_title(case.lane.rule);
                let topic = Topic::Case(hour, case.lane).key();
                Block::Details {
                    summary: line(say::explain_named(group, rule)),
                    body: explain(scenario, outcome, &topic),
                }
            }));
        }
        blocks
    };
    if hours.len() == 1 {
        return one(hours.start);
    }
    let fold = |hour| {
        let [from, until] = [hour, hour + 1].map(|hour| When::of(&clock, minute(hour)));
        Block::Details { summary: line(times(from, until)), body: one(hour) }
    };
    hours.map(fold).collect()
}

/// What stands below the figures while one is open.
pub fn place(of: &str, when: &str, blocks: &[Block]) -> El {
    el("section.train-how|id=train-how|tabindex=-1|aria-labelledby=train-how-of")
        .child(
            el("div.explanation-head")
                .child(el("h3|id=train-how-of").text(say::train_how_of(of, when)))
                .child(button(HOW, say::PANEL_CLOSE.text()).id("train-how-close")),
        )
        .child(el("div.document").children(document(blocks)))
}
