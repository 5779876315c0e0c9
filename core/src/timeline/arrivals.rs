//! Who comes in a tick, and who of them is put off to a later day (sections 4 and 6 of the model).

use super::clock::Clock;
use super::plan::Plan;
use crate::scenario::Scenario;
use crate::scenario::time::TICK;

/// How many come, and what becomes of them.
#[derive(Clone, Debug)]
pub(super) struct Arrivals {
    /// Heads a working day, of everyone.
    all: [f64; 3],
    /// Heads a working day whom the outage refuses while it lasts.
    refused: [f64; 3],
    /// Put off and still to come.
    pub(super) deferred: [f64; 3],
    /// Ever put off.
    pub(super) ever_deferred: f64,
    /// The minute at which the working day begins on which they come.
    comes_at: Option<u32>,
}

/// Those who come in one tick.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Arriving {
    pub(super) all: [f64; 3],
    /// Those among them who are left waiting.
    pub(super) waiting: [f64; 3],
}

impl Arrivals {
    pub(super) fn new(scenario: &Scenario, refused: [f64; 3], clock: &Clock) -> Arrivals {
        let people = &scenario.people;
        Arrivals {
            all: [people.new_hires, people.mfa_resets, people.registrations_due],
            refused,
            deferred: [0.0; 3],
            ever_deferred: 0.0,
            comes_at: clock.next_shift(scenario.outage.minutes),
        }
    }

    /// Those who come in the tick that begins at `minute`, `into_day` minutes into a working day.
    pub(super) fn in_tick(
        &mut self,
        clock: &Clock,
        plan: &Plan,
        (minute, into_day): (u32, u32),
        outage: bool,
    ) -> Arriving {
        let spans = [clock.onboarding(), clock.day_length(), clock.day_length()];
        let mut arriving = Arriving::default();
        for (group, span) in spans.into_iter().enumerate() {
            if into_day >= span {
                continue;
            }
            let share = f64::from(TICK) / f64::from(span);
            let waiting = if outage { self.refused } else { self.all };
            arriving.all[group] = self.all[group] * share;
            arriving.waiting[group] = waiting[group] * share;
        }
        if outage && !plan.is_empty() {
            let paused = plan.paused(minute);
            self.defer(&mut arriving, [plan.postponed(minute), paused, paused]);
        } else if self.still_to_come() > 0.0 && self.comes_at.is_some_and(|day| minute >= day) {
            self.come_back(&mut arriving, spans, into_day);
        }
        arriving
    }

    /// Puts off a share of each group, affected or not.
    fn defer(&mut self, arriving: &mut Arriving, shares: [f64; 3]) {
        for (group, share) in shares.into_iter().enumerate() {
            let deferred = arriving.all[group] * share;
            self.deferred[group] += deferred;
            self.ever_deferred += deferred;
            arriving.all[group] -= deferred;
            arriving.waiting[group] *= 1.0 - share;
        }
    }

    /// Who was put off comes evenly over what is left of the group's span of the day.
    fn come_back(&mut self, arriving: &mut Arriving, spans: [u32; 3], into_day: u32) {
        for (group, span) in spans.into_iter().enumerate() {
            if into_day >= span {
                continue;
            }
            let ticks_left = f64::from((span - into_day).div_ceil(TICK));
            let come = self.deferred[group] / ticks_left;
            self.deferred[group] -= come;
            arriving.all[group] += come;
            arriving.waiting[group] += come;
        }
    }

    /// Put off and still to come.
    pub(super) fn still_to_come(&self) -> f64 {
        self.deferred.iter().sum()
    }
}
