//! What comes of the measures a company decided on: which of them do anything in this outage, who
//! could set them going, and when each is in force.

use super::measures::{EmergencyAccounts, Measure};
use super::naive_decision::{Existing, Facts, Policy, answer};
use super::situation::Situation;

/// The measures that do something, sorted by what they do; all windows end before `until`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    pub(crate) exclusions: Vec<Exclusion>,
    pub(crate) passes: Vec<Passes>,
    /// From when new hires are told to come later.
    postponed: Vec<u32>,
    /// From when, and how many percent, keep what they have for another day.
    paused: Vec<(u32, f64)>,
    /// From when, and how many percent of fresh sign-ins, are avoided.
    kept: Vec<(u32, f64)>,
    /// From when until when no second factor is demanded.
    without_mfa: Vec<(u32, u32)>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Exclusion {
    pub(crate) from: u32,
    pub(crate) until: u32,
    pub(crate) people: u32,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Passes {
    pub(crate) from: u32,
    pub(crate) per_hour: f64,
    pub(crate) lifetime: u32,
}

impl Plan {
    pub(crate) fn of(situation: &Situation) -> Self {
        let mut plan = Plan::default();
        for measure in &situation.measures {
            plan.add(situation, measure);
        }
        plan
    }

    fn add(&mut self, situation: &Situation, measure: &Measure) {
        let acts = |from| someone_can_act(situation, from);
        let primary_is_up = situation.kind != "authentication";
        match *measure {
            Measure::PostponeOnboarding { from } => self.postponed.push(from),
            Measure::PauseResets { from, percent } => self.paused.push((from, percent)),
            Measure::KeepSessions { from, percent } => self.kept.push((from, percent)),
            Measure::Exclusion { from, until, people } if primary_is_up && acts(from) => {
                self.exclusions.push(Exclusion { from, until, people });
            }
            Measure::TemporaryAccessPass { from, per_hour, lifetime }
                if situation.kind == "registration" && acts(from) =>
            {
                self.passes.push(Passes { from, per_hour, lifetime });
            }
            Measure::DisableMfa { from, until } if primary_is_up && acts(from) => {
                self.without_mfa.push((from, until));
            }
            _ => {}
        }
    }

    /// A new hire who would come at this minute of the outage is told not to.
    pub(crate) fn postpones(&self, minute: f64) -> bool {
        self.postponed.iter().any(|from| f64::from(*from) <= minute)
    }

    /// The percents of those due at this minute who are put off, announcement by announcement:
    /// each is heard by whoever has not already been put off by another.
    pub(crate) fn pauses_at(&self, minute: f64) -> impl Iterator<Item = f64> {
        let begun = self.paused.iter().filter(move |(from, _)| f64::from(*from) <= minute);
        begun.map(|(_, percent)| *percent)
    }

    /// What is left of the fresh sign-ins of the tick at `t`, as a share.
    pub(crate) fn fresh_sign_ins_at(&self, t: u32) -> f64 {
        let begun = self.kept.iter().filter(|(from, _)| *from <= t);
        begun.map(|(_, percent)| 1.0 - percent / 100.0).product()
    }

    /// Nobody is refused for a registration or a prompt in the tick at `t`.
    pub(crate) fn asks_for_nothing_at(&self, t: u32) -> bool {
        self.without_mfa.iter().any(|(from, until)| (*from..*until).contains(&t))
    }
}

/// Somebody's own request is granted at the moment something has to be set going.
fn someone_can_act(situation: &Situation, from: u32) -> bool {
    let kind = if from < situation.minutes { situation.kind } else { "none" };
    let administrators = &situation.administrators;
    let at_work = administrators.with_live_session > 0;
    let request = administrator(situation, kind);
    (at_work && answer(&request).granted)
        || (are_ready(&administrators.emergency)
            && answer(&Facts { session: None, excluded: true, method: "independent", ..request })
                .granted)
}

/// An administrator's own session, as it asks for its next token.
fn administrator(situation: &Situation, kind: &'static str) -> Facts {
    Facts {
        kind,
        identity: "member",
        session: Some(Existing {
            token_valid: false,
            revoked: false,
            hours_since_primary: 1.0,
            app_covered: true,
        }),
        policy: Some(Policy {
            controls_satisfied: true,
            condition_unevaluable: false,
            applies: true,
            resilience_defaults: "on",
            sign_in_frequency: "none",
        }),
        registration: "registered",
        method: "promptService",
        excluded: false,
        temporary_access_pass: false,
        sign_in_frequency_reading: situation.readings.sign_in_frequency,
        disabled_defaults_reading: situation.readings.disabled_defaults,
    }
}

fn are_ready(accounts: &EmergencyAccounts) -> bool {
    accounts.count >= 2
        && accounts.cloud_only
        && accounts.on_microsoft_domain
        && accounts.global_administrator
        && ["fido2", "passkey", "certificate"].contains(&accounts.method)
        && !accounts.same_method_as_daily_admins
        && accounts.excluded_from_policies
        && accounts.days_since_validated <= 90
}
