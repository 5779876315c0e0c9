//! The queue after the outage, as the help desk lives through it.

use super::figures::heads;
use super::when::When;
use crate::scenario::{Scenario, duration};
use crate::text::text;
use crate::timeline::{Clock, LONGEST, Outcome};

/// One figure of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub label: &'static str,
    pub value: String,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    pub figures: [Figure; 4],
    /// Whether the desk keeps up with who comes.
    pub verdict: String,
    pub keeps_up: bool,
}

pub fn queue(scenario: &Scenario, outcome: &Outcome) -> Queue {
    let clock = Clock::new(scenario);
    let (end, desk) = (scenario.outage.minutes, &outcome.desk);
    let empty = if desk.unfinished {
        ("not in 14 days".to_owned(), "after the outage began".to_owned())
    } else if desk.empty <= end {
        ("at once".to_owned(), "when the outage ends".to_owned())
    } else {
        let after = duration::write(desk.empty - end);
        (When::of(&clock, desk.empty).short(), text!("{} after the outage ends", after))
    };
    let longest = duration::write(desk.longest);
    let longest = match (desk.longest, desk.unfinished) {
        (0, _) => ("none".to_owned(), "nobody is kept waiting".to_owned()),
        (_, unfinished) => (
            if unfinished { text!("over {}", longest) } else { longest },
            text!("{} of work at most", duration::write(desk.longest_worked)),
        ),
    };
    let (come, takes) = day(scenario, &clock);
    let keeps_up = come < takes && !desk.unfinished;
    let verdict = if come >= takes && (come > 0.0 || desk.unfinished) {
        text!(
            "The desk never catches up: {} come a working day, and it takes {}.",
            heads(come),
            heads(takes)
        )
    } else if desk.unfinished {
        text!(
            "The desk doesn’t catch up in the {} days a run covers.",
            crate::text::digits((LONGEST / 1440).into())
        )
    } else {
        text!("The desk gains {} people a working day on the queue.", heads(takes - come))
    };
    let figure = |label, (value, note)| Figure { label, value, note };
    Queue {
        figures: [
            figure(
                "Waiting when it ends",
                (heads(desk.at_end), text!("at {}", When::of(&clock, end).long())),
            ),
            figure("Queue empty", empty),
            figure("Longest wait", longest),
            figure("Come a working day", (heads(come), text!("the desk takes {}", heads(takes)))),
        ],
        verdict,
        keeps_up,
    }
}

/// People who come to register on a working day, and those the desk registers.
fn day(scenario: &Scenario, clock: &Clock) -> (f64, f64) {
    let people = &scenario.people;
    let come = people.new_hires + people.mfa_resets + people.registrations_due;
    let hours = f64::from(clock.day_length()) / 60.0;
    (come, scenario.assumptions.registrations_per_hour * hours)
}
