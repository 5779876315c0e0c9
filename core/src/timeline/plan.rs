//! What the measures of a scenario come to: those that act here, and for the others why not
//! (section 6 of the model).

use super::acting::can_act;
use super::cells::{Asked, DEMANDING, ask, base};
use super::clock::Clock;
use crate::decision::{Registration, Request};
use crate::scenario::time::TICK;
use crate::scenario::{Measure, MeasureKind, Scenario};

/// Whether a measure does anything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing {
    Acts,
    /// In this kind of outage it does nothing: whoever it would let in is refused all the same.
    Nothing(Asked),
    /// Nobody can take it when it starts.
    NobodyCanAct,
}

/// Whether a measure does anything in a scenario.
///
/// The core is asked what somebody who must register gets under the measure.
pub fn standing(scenario: &Scenario, measure: &Measure) -> Standing {
    let must =
        Request { registration: Registration::MustRegister, ..base(scenario, Some(DEMANDING)) };
    let under = match measure.kind {
        MeasureKind::Exclusion | MeasureKind::DisableMfa => Request { excluded: true, ..must },
        MeasureKind::TemporaryAccessPass => Request { temporary_access_pass: true, ..must },
        // announcements change who comes, not what they are told
        _ => return Standing::Acts,
    };
    let asked = ask(under);
    if asked.answer.denied_by().is_some() {
        Standing::Nothing(asked)
    } else if can_act(scenario, measure.from) {
        Standing::Acts
    } else {
        Standing::NobodyCanAct
    }
}

/// Working minutes of the first `minute` minutes of an outage, those in which only a share of the
/// fresh sign-ins comes about counted as that share.
pub fn signing_in(scenario: &Scenario, clock: &Clock, minute: u32) -> f64 {
    let plan = Plan::new(scenario);
    let ticks = (0..minute).step_by(TICK as usize).filter(|&minute| clock.is_working(minute));
    ticks.map(|minute| f64::from(TICK) * plan.signing_in(minute)).sum()
}

/// A start that never comes.
const NEVER: u32 = u32::MAX;

/// The measures that act, by what they do.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    measures: Vec<Measure>,
    outage_ends: u32,
    /// The minute behind which none of them moves anyone any more.
    pub(super) over: u32,
}

impl Plan {
    pub(super) fn new(scenario: &Scenario) -> Plan {
        let mut measures = scenario.measures.clone();
        measures.retain(|measure| standing(scenario, measure) == Standing::Acts);
        let mut plan = Plan { measures, outage_ends: scenario.outage.minutes, over: 0 };
        for at in 0..plan.measures.len() {
            plan.wait_for(plan.measures[at]);
        }
        plan
    }

    /// Is not over before a measure's window closes, or its last pass has run out.
    fn wait_for(&mut self, measure: Measure) {
        let over = match measure.kind {
            MeasureKind::Exclusion | MeasureKind::DisableMfa => measure.until,
            MeasureKind::TemporaryAccessPass => self.outage_ends + measure.lifetime,
            // announcements move nobody from one pool to another
            _ => 0,
        };
        self.over = self.over.max(over);
    }

    /// Adds a measure that is not taken yet; its place.
    pub(super) fn propose(&mut self, measure: Measure) -> usize {
        self.wait_for(measure);
        self.measures.push(Measure { from: NEVER, ..measure });
        self.measures.len() - 1
    }

    /// Lets a proposed measure begin.
    pub(super) fn begin(&mut self, place: usize, minute: u32) {
        if let Some(measure) = self.measures.get_mut(place) {
            measure.from = minute;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.measures.is_empty()
    }

    fn of(&self, kind: MeasureKind) -> impl Iterator<Item = &Measure> {
        self.measures.iter().filter(move |measure| measure.kind == kind)
    }

    /// The share of new hires put off who would come in the tick that begins at `minute`.
    pub(super) fn postponed(&self, minute: u32) -> f64 {
        let any = self.of(MeasureKind::PostponeOnboarding).any(|measure| measure.from <= minute);
        f64::from(u8::from(any))
    }

    /// The share of resets and registrations due put off.
    pub(super) fn paused(&self, minute: u32) -> f64 {
        1.0 - self.not(MeasureKind::PauseResets, minute)
    }

    /// The share of fresh sign-ins that still come about.
    pub(super) fn signing_in(&self, minute: u32) -> f64 {
        self.not(MeasureKind::KeepSessions, minute)
    }

    /// What the percentages of a kind leave, one after the other.
    fn not(&self, kind: MeasureKind, minute: u32) -> f64 {
        let begun = self.of(kind).filter(|measure| measure.from <= minute);
        begun.map(|measure| 1.0 - measure.percent.share()).product()
    }

    /// Nobody is asked for MFA or registration.
    pub(super) fn mfa_off(&self, minute: u32) -> bool {
        self.of(MeasureKind::DisableMfa).any(|measure| measure.is_active(minute))
    }

    pub(super) fn exclusions(&self) -> impl Iterator<Item = (usize, &Measure)> {
        self.of(MeasureKind::Exclusion).enumerate()
    }

    /// The passes handed out in a tick, and when each runs out.
    pub(super) fn passes(&self, minute: u32) -> impl Iterator<Item = (f64, u32)> {
        let begun = self.of(MeasureKind::TemporaryAccessPass);
        begun.filter(move |measure| measure.from <= minute).map(move |measure| {
            (measure.per_hour * f64::from(TICK) / 60.0, minute + measure.lifetime)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Standing, signing_in, standing};
    use crate::decision::RuleId;
    use crate::scenario::{Measure, MeasureKind, OutageKind, Scenario};
    use crate::timeline::Clock;

    /// The rule by which somebody who must register is refused under a measure; `None` where it acts.
    fn refused(scenario: &Scenario, kind: MeasureKind) -> Option<RuleId> {
        match standing(scenario, &Measure::new(kind, scenario)) {
            Standing::Acts => None,
            Standing::Nothing(asked) => asked.answer.denied_by(),
            Standing::NobodyCanAct => panic!("somebody can"),
        }
    }

    /// Section 6, the column "does nothing in", and by which rule.
    #[test]
    fn each_kind_of_measure_in_each_kind_of_outage() {
        use MeasureKind::{DisableMfa, Exclusion, TemporaryAccessPass};
        let (must, new) = (Some(RuleId::MustRegister), Some(RuleId::NewSession));
        for (kind, let_in, pass) in [
            (OutageKind::Registration, None, None),
            (OutageKind::Mfa, None, must),
            (OutageKind::Authentication, new, new),
        ] {
            let mut scenario = Scenario::default();
            scenario.outage.kind = kind;
            for measure in MeasureKind::ALL {
                let expected = match measure {
                    Exclusion | DisableMfa => let_in,
                    TemporaryAccessPass => pass,
                    _ => None,
                };
                assert_eq!(refused(&scenario, measure), expected, "{measure:?} in {kind:?}");
            }
        }
    }

    #[test]
    fn announcements_need_nobody() {
        let mut scenario = Scenario::default();
        scenario.administrators.with_live_session = 0.0;
        scenario.administrators.emergency_accounts.count = 0.0;
        for kind in MeasureKind::ALL {
            let acts = standing(&scenario, &Measure::new(kind, &scenario)) == Standing::Acts;
            assert_eq!(acts, kind.is_announcement(), "{kind:?}");
        }
    }

    /// Monday from 09:00 on: an hour in full, and then half of the seven until 17:00.
    #[test]
    fn kept_sessions_bring_half_the_sign_ins() {
        let mut scenario = Scenario::default();
        let clock = Clock::new(&scenario);
        let at =
            |scenario: &Scenario| [0, 60, 120, 480, 900].map(|m| signing_in(scenario, &clock, m));
        assert_eq!(at(&scenario), [0.0, 60.0, 120.0, 480.0, 480.0]);
        scenario.measures = vec![Measure::new(MeasureKind::KeepSessions, &scenario)];
        assert_eq!(at(&scenario), [0.0, 60.0, 90.0, 270.0, 270.0]);
    }
}
