//! What is known, and what is not.

use super::super::doc::standing_word;
use super::super::emergency::verdict;
use super::super::figures::{grouped, percent_entered};
use super::super::inputs::{input, kind};
use super::super::sources::CONTRADICTIONS;
use super::super::when::When;
use crate::scenario::{Field, OutageKind, Scenario};
use crate::timeline::{Clock, LONGEST, Outcome};
use crate::words::say;

/// What the sources and the inputs settle.
pub fn known(scenario: &Scenario) -> Vec<String> {
    let kind = kind(scenario.outage.kind);
    vec![
        say::brief_works(kind.works),
        say::brief_fails(kind.fails, standing_word(kind.standing)),
        verdict(scenario).says,
    ]
}

/// What nobody knows yet, or only we assume.
pub fn unknown(scenario: &Scenario, outcome: &Outcome) -> Vec<String> {
    let clock = Clock::new(scenario);
    let end = When::of(&clock, scenario.outage.minutes).short();
    let mut unknown = vec![say::brief_end_unknown(end)];
    if outcome.all_clear_minute >= LONGEST {
        unknown.push(say::BRIEF_BEYOND.text().to_owned());
    }
    unknown.push(say::brief_reach_unknown(percent_entered(scenario.outage.affected.0)));
    let ours = || Field::ALL.iter().filter(|&&field| input(field).ours);
    let kept = ours().filter(|field| !field.is_changed(scenario)).count();
    if kept > 0 {
        unknown.push(say::brief_assumed(grouped(kept as u64), grouped(ours().count() as u64)));
    }
    if scenario.outage.kind == OutageKind::Authentication {
        unknown.push(say::brief_contradictions(grouped(CONTRADICTIONS.len() as u64)));
    }
    unknown
}
