//! The queue after the outage, as the help desk lives through it.

use super::figures::{grouped, heads};
use super::when::When;
use crate::scenario::{Scenario, duration};
use crate::timeline::{Clock, LONGEST, Outcome};
use crate::words::{Word, say};

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
        (say::NOT_IN_14_DAYS.into(), say::DESK_EMPTY_UNFINISHED.into())
    } else if desk.empty <= end {
        (say::AT_ONCE.into(), say::DESK_EMPTY_WITH_OUTAGE.into())
    } else {
        let after = duration::write(desk.empty - end);
        (When::of(&clock, desk.empty).short(), say::desk_empty_after(after))
    };
    let longest = duration::write(desk.longest);
    let longest = match (desk.longest, desk.unfinished) {
        (0, _) => (say::DESK_LONGEST_NONE.into(), say::DESK_LONGEST_NOBODY.into()),
        (_, unfinished) => (
            if unfinished { say::desk_longest_over(longest) } else { longest },
            say::desk_longest_worked(duration::write(desk.longest_worked)),
        ),
    };
    let (come, takes) = day(scenario, &clock);
    let keeps_up = come < takes && !desk.unfinished;
    let verdict = if come >= takes && (come > 0.0 || desk.unfinished) {
        say::desk_never(heads(come), heads(takes))
    } else if desk.unfinished {
        say::desk_not_in_run(grouped((LONGEST / 1440).into()))
    } else {
        say::desk_gains(heads(takes - come))
    };
    let figure = |label: Word, (value, note)| Figure { label: label.text(), value, note };
    Queue {
        figures: [
            figure(
                say::DESK_WAITING,
                (heads(desk.at_end), say::desk_waiting_at(When::of(&clock, end).long())),
            ),
            figure(say::DESK_EMPTY, empty),
            figure(say::DESK_LONGEST, longest),
            figure(say::DESK_COME, (heads(come), say::desk_takes(heads(takes)))),
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
