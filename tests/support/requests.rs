//! Which request each kind of person stands for, in the words of the model's sections 4 and 5.

use super::naive_decision::{Existing, Facts, Policy, answer};
use super::situation::Situation;

/// Where a live session stands: what the model's cells are made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    pub(crate) long_lived: bool,
    pub(crate) served: bool,
    /// `sign_in_frequency` says only whether there is one; each request says whether it is due.
    pub(crate) policy: Option<Policy>,
}

impl Standing {
    pub(crate) fn has_frequency(&self) -> bool {
        self.policy.is_some_and(|policy| policy.sign_in_frequency != "none")
    }

    /// What a renewal gets: the rule that refuses it, or `None`.
    pub(crate) fn renewal(&self, situation: &Situation, hours: f64) -> Option<&'static str> {
        // People the backup service does not serve count as not seen in three days.
        let hours = if self.served { hours } else { hours.max(73.0) };
        refusal(&Facts { session: Some(expired(hours)), policy: self.policy, ..someone(situation) })
    }

    /// What a session gets whose sign-in frequency has come due.
    pub(crate) fn frequency_due(&self, situation: &Situation) -> Option<&'static str> {
        if !self.has_frequency() {
            return None;
        }
        let due = self.policy.map(|policy| Policy { sign_in_frequency: "due", ..policy });
        refusal(&Facts { session: Some(expired(1.0)), policy: due, ..someone(situation) })
    }

    /// What signing in afresh gets.
    pub(crate) fn fresh_sign_in(&self, situation: &Situation) -> Option<&'static str> {
        refusal(&Facts { policy: self.policy, ..someone(situation) })
    }
}

/// What a new hire, a reset or somebody due to register gets on arrival.
pub(crate) fn arrival(situation: &Situation) -> Option<&'static str> {
    refusal(&Facts {
        registration: "mustRegister",
        policy: Some(DEMANDS_CONTROL),
        ..someone(situation)
    })
}

/// What a guest gets who signs in afresh; one with trusted home MFA needs no prompt from here.
pub(crate) fn guest_fresh_sign_in(
    situation: &Situation,
    must_register: bool,
    trusted_home_mfa: bool,
) -> Option<&'static str> {
    refusal(&Facts {
        identity: "guest",
        registration: if must_register { "mustRegister" } else { "registered" },
        method: if trusted_home_mfa { "independent" } else { "promptService" },
        policy: Some(DEMANDS_CONTROL),
        ..someone(situation)
    })
}

/// What a guest's renewal gets.
pub(crate) fn guest_renewal(situation: &Situation) -> Option<&'static str> {
    refusal(&Facts {
        identity: "guest",
        session: Some(expired(1.0)),
        policy: Some(DEMANDS_CONTROL),
        ..someone(situation)
    })
}

const DEMANDS_CONTROL: Policy = Policy {
    controls_satisfied: true,
    condition_unevaluable: false,
    applies: true,
    resilience_defaults: "on",
    sign_in_frequency: "none",
};

/// A registered member who signs in afresh where no policy asks for anything.
fn someone(situation: &Situation) -> Facts {
    Facts {
        kind: situation.kind,
        identity: "member",
        session: None,
        policy: None,
        registration: "registered",
        method: "promptService",
        excluded: false,
        temporary_access_pass: false,
        sign_in_frequency_reading: situation.readings.sign_in_frequency,
        disabled_defaults_reading: situation.readings.disabled_defaults,
    }
}

fn expired(hours_since_primary: f64) -> Existing {
    Existing { token_valid: false, revoked: false, hours_since_primary, app_covered: true }
}

/// The first rule, in the table's order, that settled a refusal.
fn refusal(facts: &Facts) -> Option<&'static str> {
    let verdict = answer(facts);
    if verdict.granted { None } else { Some(verdict.decisive[0]) }
}
