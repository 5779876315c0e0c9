//! How much of the difference between two scenarios each change makes.
//!
//! Every change is made alone, and on top of every choice of the others; its share is the mean over
//! all orders in which they could be made (its Shapley value). So shares add up to the whole
//! difference, no order is preferred, and with base and other swapped each share changes its sign.
//!
//! That takes a run for every choice, so at most [`MOST`] parties are told apart. Of more changes
//! those count alone that matter most when they are made first and when they are made last; all
//! others make one party.

use super::changes::Pair;
use crate::order::sort;
use crate::scenario::Scenario;
use crate::scenario::time::WEEK;
use crate::timeline::{Outcome, run};

/// Parties that are told apart: 128 runs.
pub const MOST: usize = 7;

/// What is compared: person-hours lost, heads at the worst moment, its time, the time of the all
/// clear, person-hours exposed. Times are minutes after the base's start, by the clock of the week.
pub type Figures = [f64; 5];

pub const LOST: usize = 0;
pub const HEADS: usize = 1;
pub const WORST: usize = 2;
pub const CLEAR: usize = 3;
pub const EXPOSED: usize = 4;

/// Less is no difference: it comes from rounding sums of thousands of terms.
pub const NOTHING: f64 = 1e-6;

/// Changes, by their places, and what they make of the difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    pub changes: Vec<usize>,
    pub makes: Figures,
    pub party: Party,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    /// One change.
    One,
    /// Changes of which none does anything without the others.
    Together,
    /// The smaller ones among many.
    Rest,
}

/// The whole difference, and the shares in it, those that matter most first.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    pub whole: Figures,
    pub shares: Vec<Share>,
    /// Changes that make no difference to any figure, whatever the others are.
    pub idle: Vec<usize>,
}

/// How far a start lies from the base's, the shorter way round the week.
pub fn moved(base: &Scenario, other: &Scenario) -> f64 {
    let week = f64::from(WEEK);
    let by = f64::from(other.outage.starts_at.0) - f64::from(base.outage.starts_at.0);
    if by * 2.0 > week {
        by - week
    } else if by * 2.0 < -week {
        by + week
    } else {
        by
    }
}

/// The figures of a run, times counted from the base's start.
pub fn figures(base: &Scenario, scenario: &Scenario, outcome: &Outcome) -> Figures {
    let start = moved(base, scenario);
    let worst = outcome.hours.get(outcome.peak_hour).map_or(0, |hour| hour.worst);
    let worst = if outcome.peak_locked_out > 0.0 { worst } else { 0 };
    [
        outcome.lost_person_hours,
        outcome.peak_locked_out,
        start + f64::from(worst),
        start + f64::from(outcome.all_clear_minute),
        outcome.exposed_person_hours,
    ]
}

pub fn shares(pair: &Pair) -> Shares {
    let count = pair.changes.len();
    let parties =
        if count <= MOST { (0..count).map(|nth| vec![nth]).collect() } else { most_telling(pair) };
    let states = states(pair, &parties);
    let whole = minus(&states[states.len() - 1], &states[0]);
    let mut shares = Vec::new();
    let mut idle = Vec::new();
    for together in bound(&states, parties.len()) {
        let makes = together.iter().map(|&party| value(&states, parties.len(), party));
        let makes = makes.fold([0.0; 5], |sum, each| plus(&sum, &each));
        let changes: Vec<usize> =
            together.iter().flat_map(|&party| parties[party].clone()).collect();
        let party = match (together.as_slice(), changes.len()) {
            (_, 1) => Party::One,
            ([_], _) => Party::Rest,
            _ => Party::Together,
        };
        if together.iter().all(|&party| does_nothing(&states, party, 0)) {
            idle.extend(changes);
        } else {
            shares.push(Share { changes, makes, party });
        }
    }
    sort(&mut shares, |a, b| matters_more(&a.makes, &b.makes) && a.party != Party::Rest);
    Shares { whole, shares, idle }
}

/// The figures of every choice of parties; bit `n` of its place stands for party `n`.
fn states(pair: &Pair, parties: &[Vec<usize>]) -> Vec<Figures> {
    let states = 0..1_usize << parties.len();
    let of = |state: usize| {
        let made = |change: usize| {
            parties
                .iter()
                .enumerate()
                .any(|(n, party)| state >> n & 1 == 1 && party.contains(&change))
        };
        measured(pair, &made)
    };
    states.map(of).collect()
}

fn measured(pair: &Pair, made: &dyn Fn(usize) -> bool) -> Figures {
    let scenario = pair.with(made);
    figures(pair.base, &scenario, &run(&scenario))
}

/// Of many changes the few that matter most, by the mean of what they do first and last, and all
/// others as one.
fn most_telling(pair: &Pair) -> Vec<Vec<usize>> {
    let none = measured(pair, &|_| false);
    let all = measured(pair, &|_| true);
    let mut told: Vec<(usize, Figures)> = (0..pair.changes.len())
        .map(|nth| {
            let first = minus(&measured(pair, &|n| n == nth), &none);
            let last = minus(&all, &measured(pair, &|n| n != nth));
            (nth, plus(&first, &last).map(|sum| sum / 2.0))
        })
        .collect();
    sort(&mut told, |a, b| matters_more(&a.1, &b.1));
    let mut parties: Vec<Vec<usize>> = told.iter().map(|(nth, _)| vec![*nth]).collect();
    let mut rest: Vec<usize> = parties.split_off(MOST - 1).concat();
    rest.sort_unstable();
    parties.push(rest);
    parties
}

/// By work lost first, then by heads, then by the rest.
fn matters_more(a: &Figures, b: &Figures) -> bool {
    for at in [LOST, HEADS, EXPOSED, CLEAR, WORST] {
        let (a, b) = (a[at].abs(), b[at].abs());
        if (a - b).abs() > NOTHING {
            return a > b;
        }
    }
    false
}

/// A party's mean over all orders.
fn value(states: &[Figures], parties: usize, party: usize) -> Figures {
    let mut sum = [0.0; 5];
    for without in (0..states.len()).filter(|state| state >> party & 1 == 0) {
        let adds = minus(&states[without | 1 << party], &states[without]);
        let weight = weight(without.count_ones() as usize, parties);
        sum = plus(&sum, &adds.map(|each| each * weight));
    }
    sum
}

/// The share of all orders in which so many others are made before one of `parties`.
fn weight(before: usize, parties: usize) -> f64 {
    // before! · (parties − before − 1)! / parties!
    let after = parties - before - 1;
    let mut weight = 1.0;
    for n in 1..=after {
        weight *= count(n) / count(before + n);
    }
    weight / count(parties)
}

/// Parties that do nothing without each other, as groups; every other alone. Needing each other
/// passes on: what does nothing without a second, which does nothing without a third, does nothing
/// without the third.
fn bound(states: &[Figures], parties: usize) -> Vec<Vec<usize>> {
    let needs = |party: usize, other: usize| does_nothing(states, party, 1 << other);
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for party in 0..parties {
        let idle = does_nothing(states, party, 0);
        let group = groups.iter_mut().find(|group| {
            let other = group[0];
            !idle && needs(party, other) && needs(other, party)
        });
        match group {
            Some(group) => group.push(party),
            None => groups.push(vec![party]),
        }
    }
    groups
}

/// A party changes no figure in any state that lacks `lacking`, or in any at all where that is 0.
fn does_nothing(states: &[Figures], party: usize, lacking: usize) -> bool {
    let mut without = (0..states.len()).filter(|state| state >> party & 1 == 0);
    without.all(|state| {
        state & lacking != 0
            || minus(&states[state | 1 << party], &states[state])
                .iter()
                .zip(&states[state])
                .all(|(by, of)| by.abs() <= NOTHING.max(of.abs() * 1e-12))
    })
}

pub fn minus(a: &Figures, b: &Figures) -> Figures {
    std::array::from_fn(|at| a[at] - b[at])
}

fn plus(a: &Figures, b: &Figures) -> Figures {
    std::array::from_fn(|at| a[at] + b[at])
}

#[allow(clippy::cast_precision_loss)] // a handful
fn count(n: usize) -> f64 {
    n as f64
}
