//! Hours in which nothing changes, folded into one row and one narrow column.

use super::table::minute;
use crate::scenario::Scenario;
use crate::timeline::{Clock, Outcome};
use std::ops::Range;

/// Fewer quiet hours than this are not worth folding.
const LEAST: usize = 3;

/// One hour, or several in which nothing changes and no work is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub hours: Range<usize>,
}

impl Stretch {
    pub fn is_folded(&self) -> bool {
        self.hours.len() > 1
    }
}

/// The hours of a run in order, quiet ones taken together where `fold` asks for it.
pub fn stretches(scenario: &Scenario, outcome: &Outcome, fold: bool) -> Vec<Stretch> {
    let clock = Clock::new(scenario);
    let mut stretches: Vec<Stretch> = Vec::with_capacity(outcome.hours.len());
    let mut at = 0;
    while at < outcome.hours.len() {
        let quiet = if fold { quiet_from(&clock, scenario, outcome, at) } else { 0 };
        let len = if quiet >= LEAST { quiet } else { 1 };
        stretches.push(Stretch { hours: at..at + len });
        at += len;
    }
    stretches
}

/// How many hours from `first` on are all alike and not worked. An hour in which the outage ends
/// is never one of them.
fn quiet_from(clock: &Clock, scenario: &Scenario, outcome: &Outcome, first: usize) -> usize {
    let Some(like) = outcome.hours.get(first) else { return 0 };
    let like = outcome.groups(like);
    let mut at = first;
    while let Some(hour) = outcome.hours.get(at) {
        let begins = minute(at);
        let ends_here = (begins..begins + 60).contains(&scenario.outage.minutes);
        let worked = (begins..begins + 60).step_by(5).any(|minute| clock.is_working(minute));
        let heads = outcome.groups(hour);
        let same = heads.iter().zip(&like).all(|(heads, before)| (heads - before).abs() < 1e-6);
        if !same || worked || (ends_here && at != first) {
            break;
        }
        at += 1;
    }
    at - first
}
