//! After the all-clear: what was predicted against what happened. It compares, and fits nothing.

use super::doc::{Block, head, line, para};
use super::figures::{heads, shown};
use super::live::Live;
use super::seen::{Seen, What, curve, heads_at, people_each};
use super::when::When;
use crate::scenario::{Field, Scenario, Value, duration};
use crate::timeline::{Clock, Outcome, run};
use crate::words::say;

/// Observed people within this factor of the curve count as about what it says.
const ABOUT: f64 = 1.25;

/// The document. `predicted` is the scenario as it was entered, with the length that was expected;
/// the real one follows from `live`. Empty while the outage is not over.
pub fn look_back(predicted: &Scenario, live: &Live, seen: &[Seen]) -> Vec<Block> {
    let Some(lasted) = live.lasted() else { return Vec::new() };
    // an outage shorter or longer than the model knows is run at its limit
    let lasted = lasted.clamp(15, crate::timeline::LONGEST);
    let Ok(real) = predicted.with(Field::Hours, Value::Length(lasted)) else { return Vec::new() };
    let mut blocks = vec![para(length(predicted.outage.minutes, lasted))];
    blocks.push(both(predicted, &real));
    let curve = curve(&real);
    let mut seen = seen.to_vec();
    seen.sort_by_key(|seen| (seen.minute, seen.what as u8));
    if seen.is_empty() {
        blocks.push(para(say::LOOK_BACK_NOTHING_SEEN));
    } else {
        blocks.push(Block::Heading(1, say::LOOK_BACK_OBSERVED.into()));
        blocks.push(observed(&real, &curve, &seen));
        blocks.push(Block::List(findings(&real, &curve, &seen).into_iter().map(line).collect()));
    }
    blocks.push(para(say::LOOK_BACK_NO_FIT));
    blocks
}

fn length(entered: u32, lasted: u32) -> String {
    let (said, was) = (duration::write(lasted), duration::write(entered));
    match lasted.cmp(&entered) {
        std::cmp::Ordering::Equal => say::look_back_as_long(said),
        std::cmp::Ordering::Less => {
            say::look_back_shorter(said, duration::write(entered - lasted), was)
        }
        std::cmp::Ordering::Greater => {
            say::look_back_longer(said, duration::write(lasted - entered), was)
        }
    }
}

/// Both runs side by side.
fn both(predicted: &Scenario, real: &Scenario) -> Block {
    let columns = [predicted, real].map(|scenario| (scenario, run(scenario)));
    let row = |name: &str, cell: &dyn Fn(&Scenario, &Outcome) -> String| {
        let mut cells = vec![line(name)];
        cells.extend(columns.iter().map(|(scenario, outcome)| line(cell(scenario, outcome))));
        cells
    };
    let when = |scenario: &Scenario, minute| When::of(&Clock::new(scenario), minute).short();
    let worst = |outcome: &Outcome| outcome.hours.get(outcome.peak_hour).map_or(0, |at| at.worst);
    Block::Table {
        head: head([say::LOOK_BACK_WHAT, say::LOOK_BACK_PREDICTED, say::LOOK_BACK_REAL]),
        rows: vec![
            row(say::LOOK_BACK_END.text(), &|scenario, _| when(scenario, scenario.outage.minutes)),
            row(say::LOOK_BACK_WORST.text(), &|scenario, outcome| {
                let most = heads(outcome.peak_locked_out);
                if outcome.peak_locked_out > 0.0 {
                    say::look_back_at(most, when(scenario, worst(outcome)))
                } else {
                    most
                }
            }),
            row(say::LOOK_BACK_LOST.text(), &|_, outcome| heads(outcome.lost_person_hours)),
            row(say::LOOK_BACK_BACK.text(), &|scenario, outcome| {
                when(scenario, outcome.all_clear_minute)
            }),
        ],
    }
}

/// Every figure beside the curve with the real length.
fn observed(real: &Scenario, curve: &[f64], seen: &[Seen]) -> Block {
    let clock = Clock::new(real);
    let rows = seen.iter().map(|&seen| {
        let modelled = heads_at(curve, seen.minute);
        let against = match seen.what {
            What::People => difference(f64::from(seen.number) - modelled),
            _ => people_each(seen, modelled)
                .map(|each| say::look_back_each(shown(each, 1)))
                .unwrap_or_default(),
        };
        vec![
            line(When::of(&clock, seen.minute).short()),
            line(counted(seen)),
            line(heads(modelled)),
            line(against),
        ]
    });
    Block::Table {
        head: head([
            say::LOOK_BACK_TIME,
            say::LOOK_BACK_SEEN,
            say::LOOK_BACK_CURVE,
            say::LOOK_BACK_AGAINST,
        ]),
        rows: rows.collect(),
    }
}

/// A figure with what it counts.
fn counted(seen: Seen) -> String {
    let number = heads(f64::from(seen.number));
    match seen.what {
        What::People => say::look_back_people(number),
        What::Tickets => say::look_back_tickets(number),
        What::Failures => say::look_back_failures(number),
    }
}

fn difference(people: f64) -> String {
    match heads(people.abs()) {
        none if none == "0" => none,
        some if people < 0.0 => format!("−{some}"),
        some => format!("+{some}"),
    }
}

/// What the figures say about what was entered, in sentences.
fn findings(real: &Scenario, curve: &[f64], seen: &[Seen]) -> Vec<String> {
    let clock = Clock::new(real);
    let modelled = |seen: &Seen| heads_at(curve, seen.minute);
    let people: Vec<&Seen> = seen.iter().filter(|seen| seen.what == What::People).collect();
    let mut said = Vec::new();
    let counted: f64 = people.iter().map(|seen| f64::from(seen.number)).sum();
    let expected: f64 = people.iter().map(|seen| modelled(seen)).sum();
    if expected >= 0.5 {
        let ratio = counted / expected;
        let times = shown(ratio, 1);
        said.push(if ratio > ABOUT {
            say::look_back_over(times)
        } else if ratio < 1.0 / ABOUT {
            say::look_back_under(times)
        } else {
            say::look_back_about(times)
        });
    } else if counted > 0.0 {
        said.push(say::LOOK_BACK_NOBODY_EXPECTED.into());
    }
    let off = |seen: &Seen| (f64::from(seen.number) - modelled(seen)).abs();
    let furthest =
        people.iter().copied().reduce(|most, seen| if off(seen) > off(most) { seen } else { most });
    if let Some(most) = furthest.filter(|most| people.len() > 1 && off(most) >= 0.5) {
        let when = When::of(&clock, most.minute).long();
        said.push(say::look_back_furthest(
            when,
            heads(f64::from(most.number)),
            heads(modelled(most)),
        ));
    }
    for what in [What::Tickets, What::Failures] {
        let each: Vec<f64> = seen
            .iter()
            .filter(|seen| seen.what == what)
            .filter_map(|seen| people_each(*seen, modelled(seen)))
            .collect();
        let (Some(least), Some(most)) =
            (each.iter().copied().reduce(f64::min), each.iter().copied().reduce(f64::max))
        else {
            continue;
        };
        let word = what.word();
        said.push(if shown(least, 1) == shown(most, 1) {
            say::look_back_ratio(word, shown(least, 1))
        } else {
            say::look_back_ratios(word, shown(least, 1), shown(most, 1))
        });
    }
    said
}
