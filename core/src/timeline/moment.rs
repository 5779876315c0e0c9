//! A run tick by tick, for those who want to see how its figures come about.

use super::engine::{Run, walk};
use super::groups::Heads;
use super::outcome::Outcome;
use crate::scenario::Scenario;
use crate::scenario::time::TICK;

/// A tick, just before it ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// The minute the tick ends.
    pub until: u32,
    /// The tick is worked, so that whoever is locked out loses work.
    pub working: bool,
    /// Heads locked out at its start: as the tick before left them, but without those who are back
    /// at once when the outage ends.
    pub before: f64,
    /// Heads locked out.
    pub locked_out: Heads,
    /// Who must register, wherever they are meanwhile.
    pub unregistered: Heads,
    /// Of those: let in past the policy, and in with a pass.
    pub excluded: Heads,
    pub with_pass: Heads,
    /// Nobody is asked for MFA or registration.
    pub mfa_off: bool,
    /// Heads with access that skipped a demanded control.
    pub exposed: f64,
    /// Put off and still to come, of the three arriving groups.
    pub deferred: [f64; 3],
}

/// Runs a scenario and shows every tick.
pub fn run_traced(scenario: &Scenario, mut show: impl FnMut(Moment)) -> Outcome {
    let mut last: Option<Moment> = None;
    walk(scenario, |minute, run| {
        let before = last.map_or(0.0, |last| last.heads_of_next(minute == scenario.outage.minutes));
        let moment = run.moment(minute, before);
        last = Some(moment);
        show(moment);
    })
}

impl Moment {
    /// Heads locked out as the next tick begins.
    fn heads_of_next(&self, outage_ends: bool) -> f64 {
        if !outage_ends {
            self.locked_out.iter().sum()
        } else if self.mfa_off {
            0.0
        } else {
            let let_in: f64 = self.excluded.iter().chain(&self.with_pass).sum();
            self.unregistered.iter().sum::<f64>() - let_in
        }
    }
}

impl Run {
    /// The tick that began at `minute` with `before` heads locked out.
    fn moment(&self, minute: u32, before: f64) -> Moment {
        Moment {
            until: minute + TICK,
            working: self.is_working(minute),
            before,
            locked_out: self.by_group(),
            unregistered: self.pools().unregistered(),
            excluded: self.pools().excluded(),
            with_pass: self.pools().with_pass(),
            mfa_off: self.mfa_off(),
            exposed: self.exposed(),
            deferred: self.deferred(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::run_traced;
    use crate::scenario::{Measure, MeasureKind, OutageKind, Scenario};
    use crate::timeline::run;

    /// Summed up again from what each tick shows.
    fn adds_up(scenario: &Scenario) {
        let (mut lost, mut exposed) = (0.0, 0.0);
        let outcome = run_traced(scenario, |moment| {
            let after: f64 = moment.locked_out.iter().sum();
            if moment.working {
                lost += f64::midpoint(moment.before, after) * 5.0 / 60.0;
            }
            exposed += moment.exposed * 5.0 / 60.0;
        });
        assert_eq!(outcome, run(scenario));
        assert!((lost - outcome.lost_person_hours).abs() < 1e-9 * lost.max(1.0));
        assert!((exposed - outcome.exposed_person_hours).abs() < 1e-9 * exposed.max(1.0));
    }

    #[test]
    fn the_ticks_add_up_to_the_outcome() {
        let mut scenario = Scenario::default();
        for kind in [OutageKind::Registration, OutageKind::Mfa, OutageKind::Authentication] {
            scenario.outage.kind = kind;
            adds_up(&scenario);
            let measures = MeasureKind::ALL.map(|kind| Measure::new(kind, &scenario));
            for measure in measures {
                adds_up(&scenario.with_measures(vec![measure]));
            }
            adds_up(&scenario.with_measures(measures.to_vec()));
        }
    }
}
