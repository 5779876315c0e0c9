//! What the reveals show, and the answers to the questions.

use super::exercise::Asked;
use super::play::{Shift, Stage};
use crate::scenario::Scenario;
use crate::timeline::{Heads, Outcome, run, run_watched};
use std::ops::Range;

/// The time between two turns, as it was revealed: with what was decided and known then.
#[derive(Clone, Debug, PartialEq)]
pub struct Passed {
    pub scenario: Scenario,
    pub outcome: Outcome,
    /// The hours of the outcome that passed.
    pub hours: Range<usize>,
}

impl Shift {
    /// How many stretches are revealed.
    pub fn revealed(&self) -> usize {
        match self.stage() {
            Stage::Briefing => 0,
            Stage::Turn(turn) => turn,
            Stage::Debrief => self.exercise().turns.len(),
        }
    }

    /// What passed after a turn; `None` while it is not revealed.
    pub fn passed(&self, turn: usize) -> Option<Passed> {
        (turn < self.revealed()).then(|| {
            let scenario = self.decided(turn);
            let outcome = run(&scenario);
            let turns = &self.exercise().turns;
            let hour = |minute: u32| (minute / 60) as usize;
            let last = outcome.hours.len();
            let from = turns.get(turn).map_or(0, |minute| hour(*minute)).min(last);
            let until = turns.get(turn + 1).map_or(last, |minute| hour(*minute)).min(last);
            Passed { scenario, outcome, hours: from..until }
        })
    }

    /// What passed before the first turn, when nobody could decide yet.
    pub fn passed_before(&self) -> Option<Passed> {
        let first = self.exercise().turns.first().copied().filter(|first| *first > 0)?;
        (self.stage() != Stage::Briefing).then(|| {
            let scenario = self.scenario(0);
            let outcome = run(&scenario);
            let until = ((first / 60) as usize).min(outcome.hours.len());
            Passed { scenario, outcome, hours: 0..until }
        })
    }

    /// The answer to a question, once it is out: what was shown at its time, and for what concerns
    /// the whole, what holds at the end.
    pub fn answer(&self, question: usize) -> Option<f64> {
        let what = self.exercise().questions.get(question)?.what;
        let turns = &self.exercise().turns;
        let last = turns.len().saturating_sub(1);
        let shown = what.due().map_or(last, |due| {
            // the stretch that reaches this minute
            turns.iter().skip(1).position(|next| due <= *next).unwrap_or(last)
        });
        (shown < self.revealed()).then(|| answer(&self.decided(shown), what))
    }

    /// What the answer would be if nothing more were done or heard: for the facilitator alone.
    pub fn foreseen(&self, question: usize) -> Option<f64> {
        let what = self.exercise().questions.get(question)?.what;
        Some(answer(&self.decided(self.turn()), what))
    }
}

/// The answer to a question in a scenario.
pub(super) fn answer(scenario: &Scenario, what: Asked) -> f64 {
    match what {
        Asked::Peak => run(scenario).peak_locked_out,
        Asked::Lost => run(scenario).lost_person_hours,
        Asked::AllClear => f64::from(run(scenario).all_clear_minute),
        Asked::LostBy(minute) => {
            let outcome = run(scenario);
            let hours = outcome.hours.iter().take((minute / 60) as usize);
            hours.map(|hour| hour.lost_person_hours).sum()
        }
        Asked::LockedOut { group, minute } => {
            let mut at = Heads::default();
            run_watched(scenario, |until, heads| {
                if until == minute {
                    at = *heads;
                }
            });
            group.map_or_else(|| at.iter().sum(), |group| at[group as usize])
        }
    }
}
