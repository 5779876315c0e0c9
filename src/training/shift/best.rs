//! The best that could have been done: every way to take the allowed measures is run on the engine.
//!
//! What is searched: each allowed measure not at all, or begun in any of the turns with any of the
//! values offered, in every combination; the scenario as it was known at the end. So nothing a team
//! could have done is better.

use super::play::{Shift, Taken};
use crate::scenario::{Measure, Scenario};
use crate::timeline::{Standing, run, standing};

/// Figures that differ by less are the same.
const SAME: f64 = 1e-6;

/// A way to play, and what it comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    pub taken: Vec<Taken>,
    pub lost: f64,
    pub exposed: f64,
}

/// What the search found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Best {
    /// Each loses least work of all that expose no more: from no exposure on, the more exposed the
    /// less lost.
    pub front: Vec<Play>,
    /// How many ways were run.
    pub tried: u64,
}

/// A search that can be gone through in pieces.
#[derive(Clone, Debug)]
pub struct Search {
    scenario: Scenario,
    /// For each allowed measure, the ways to take it that do anything.
    options: Vec<Vec<(Taken, Measure)>>,
    /// The next combination, 0 standing for not at all; `None` when all are through.
    next: Option<Vec<usize>>,
    best: Best,
}

impl Search {
    /// All ways to play an exercise with a shift's seed, whatever the team did.
    pub fn new(shift: &Shift) -> Search {
        let exercise = shift.exercise();
        let scenario = shift.scenario(exercise.turns.len().saturating_sub(1));
        let mut options = Vec::new();
        for (allowed, offer) in exercise.allowed.iter().enumerate() {
            let mut ways: Vec<(Taken, Measure)> = Vec::new();
            for turn in 0..exercise.turns.len() {
                for pick in 0..offer.picks() {
                    let taken = Taken { turn, allowed, pick };
                    let Some(measure) = shift.measure(&taken, &scenario) else { continue };
                    // what does nothing changes no figure, and is as good as not taken
                    let acts = standing(&scenario, &measure) == Standing::Acts;
                    if acts && !ways.iter().any(|(_, known)| *known == measure) {
                        ways.push((taken, measure));
                    }
                }
            }
            options.push(ways);
        }
        let next = Some(vec![0; options.len()]);
        Search { scenario, options, next, best: Best::default() }
    }

    /// How many ways there are.
    pub fn ways(&self) -> u64 {
        self.options.iter().fold(1, |all: u64, ways| all.saturating_mul(ways.len() as u64 + 1))
    }

    /// Each allowed measure by its place, and in how many ways it can be taken that do anything.
    pub fn ways_each(&self) -> Vec<(usize, u64)> {
        self.options.iter().map(|ways| ways.len() as u64).enumerate().collect()
    }

    /// Tries so many of them. True when all are through.
    pub fn go_on(&mut self, many: usize) -> bool {
        for _ in 0..many {
            let Some(at) = self.next.take() else { return true };
            self.attempt(&at);
            self.next = self.after(at);
        }
        self.next.is_none()
    }

    /// Tries all that are left.
    pub fn finish(mut self) -> Best {
        while !self.go_on(1024) {}
        self.best
    }

    /// What is found so far.
    pub fn best(&self) -> &Best {
        &self.best
    }

    fn attempt(&mut self, at: &[usize]) {
        let chosen = self.options.iter().zip(at);
        let chosen: Vec<(Taken, Measure)> =
            chosen.filter_map(|(ways, at)| ways.get(at.checked_sub(1)?).copied()).collect();
        let measures = chosen.iter().map(|(_, measure)| *measure).collect();
        let outcome = run(&self.scenario.with_measures(measures));
        self.best.tried += 1;
        self.best.consider(Play {
            taken: chosen.into_iter().map(|(taken, _)| taken).collect(),
            lost: outcome.lost_person_hours,
            exposed: outcome.exposed_person_hours,
        });
    }

    fn after(&self, mut at: Vec<usize>) -> Option<Vec<usize>> {
        for (place, ways) in at.iter_mut().zip(&self.options) {
            if *place < ways.len() {
                *place += 1;
                return Some(at);
            }
            *place = 0;
        }
        None
    }
}

impl Best {
    fn consider(&mut self, play: Play) {
        let as_good = |known: &Play, than: &Play| {
            let (lost, exposed) = (known.lost - than.lost, known.exposed - than.exposed);
            let same = lost.abs() <= SAME && exposed.abs() <= SAME;
            // of two that come to the same, the one that needs less
            if same {
                known.taken.len() <= than.taken.len()
            } else {
                lost <= SAME && exposed <= SAME
            }
        };
        if self.front.iter().any(|known| as_good(known, &play)) {
            return;
        }
        self.front.retain(|known| !as_good(&play, known));
        let at = self.front.partition_point(|known| known.exposed < play.exposed);
        self.front.insert(at, play);
    }

    /// What loses least work and exposes no more than this.
    pub fn within(&self, exposed: f64) -> Option<&Play> {
        self.front.iter().rfind(|play| play.exposed <= exposed + SAME)
    }

    /// What loses least work and exposes nobody.
    pub fn unexposed(&self) -> Option<&Play> {
        self.within(0.0)
    }

    /// What loses least work, whatever it exposes.
    pub fn least_lost(&self) -> Option<&Play> {
        self.front.last()
    }
}
