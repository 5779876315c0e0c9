//! The queue of those who must register: who joins it, and how it is served.

use super::clock::Clock;
use super::groups::{Group, Heads};
use crate::scenario::Scenario;
use crate::scenario::time::TICK;

/// How many come in one tick, and what becomes of them.
#[derive(Clone, Debug)]
pub(super) struct Arrivals {
    /// Heads a working day, of everyone.
    all: [f64; 3],
    /// Heads a working day whom the outage refuses while it lasts.
    refused: [f64; 3],
}

impl Arrivals {
    pub(super) fn new(scenario: &Scenario, refused: [f64; 3]) -> Arrivals {
        let people = &scenario.people;
        let all = [people.new_hires, people.mfa_resets, people.registrations_due];
        Arrivals { all, refused }
    }

    /// Those who come in the tick that begins `into_day` minutes into a working day: everyone, and
    /// those among them who are left waiting.
    pub(super) fn in_tick(
        &self,
        clock: &Clock,
        into_day: u32,
        outage: bool,
    ) -> ([f64; 3], [f64; 3]) {
        let tick = f64::from(TICK);
        let onboarding =
            if into_day < clock.onboarding() { tick / f64::from(clock.onboarding()) } else { 0.0 };
        let all_day = tick / f64::from(clock.day_length());
        let shares = [onboarding, all_day, all_day];
        let come = |heads: [f64; 3]| [0, 1, 2].map(|group| heads[group] * shares[group]);
        let waiting = if outage { self.refused } else { self.all };
        (come(self.all), come(waiting))
    }
}

/// Fewer than this count as nobody: what rounding leaves of a person.
pub(super) const NOBODY: f64 = 1e-9;

/// Those waiting to register, by group, served in proportion to who waits.
#[derive(Clone, Debug, Default)]
pub(super) struct Queue {
    pub(super) waiting: Heads,
}

impl Queue {
    pub(super) fn total(&self) -> f64 {
        self.waiting.iter().sum()
    }

    pub(super) fn join(&mut self, group: Group, heads: f64) {
        self.waiting[group as usize] += heads;
    }

    /// Registers so many people.
    pub(super) fn serve(&mut self, capacity: f64) {
        let total = self.total();
        let left = if total <= capacity + NOBODY { 0.0 } else { 1.0 - capacity / total };
        self.waiting.iter_mut().for_each(|heads| *heads *= left);
    }
}
