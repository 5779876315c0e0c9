//! The facts of one request, in the field's own words.

use super::json::{RawSession, policy_or_none};
use serde::{Deserialize, Serialize};

/// What is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing.
    None,
    /// Setting up or changing sign-in methods; sign-in, prompts and renewals work.
    Registration,
    /// MFA prompts, and so registration, which ends in one.
    Mfa,
    /// The primary service; the backup service renews some sessions and starts none.
    Authentication,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    Member,
    Guest,
}

/// The session a request comes with. One that was revoked counts as new wherever a rule asks.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawSession", into = "RawSession")]
pub enum Session {
    New,
    Existing {
        token_valid: bool,
        revoked: bool,
        /// Since the primary service last authenticated this app on this device.
        hours_since_primary: f64,
        /// The backup service covers this kind of app (2.8).
        app_covered: bool,
    },
}

/// The Conditional Access policies that apply to the request, as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a policy in braces")]
pub struct Policy {
    /// The required controls were met earlier in this session.
    pub controls_satisfied: bool,
    /// It rests on one of the six conditions that cannot be evaluated in real time (1.5).
    pub condition_unevaluable: bool,
    /// Its condition holds: as known at the session's start, or live where that can be seen.
    pub applies: bool,
    pub resilience_defaults: ResilienceDefaults,
    pub sign_in_frequency: Frequency,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResilienceDefaults {
    On,
    Off,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Frequency {
    None,
    NotDue,
    Due,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registration {
    Registered,
    MustRegister,
    MustReregister,
}

/// How the person proves who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Needs the service that sends MFA prompts.
    PromptService,
    /// A passkey, FIDO2 key or certificate, which does not (inferred, 5.7).
    Independent,
}

/// Contradiction C1: is a session under a sign-in frequency extended during an outage?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FrequencyReading {
    /// Yes (1.13).
    #[default]
    Lenient,
    /// No, it cannot use the backup service (2.6).
    Cautious,
}

/// Contradiction C3: whom does disabling resilience defaults reach?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DisabledDefaults {
    /// Those whose condition cannot be evaluated (1.8).
    #[default]
    Literal,
    /// Everyone, once the session expires (1.18).
    Strict,
}

/// How to read Microsoft's pages where they contradict each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[serde(expecting = "the readings in braces")]
pub struct Readings {
    pub sign_in_frequency: FrequencyReading,
    pub disabled_defaults: DisabledDefaults,
}

/// One request for access, as section 3 of the model writes it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a request in braces")]
pub struct Request {
    pub kind: Kind,
    pub identity: Identity,
    pub session: Session,
    /// `None` where no policy demands anything.
    #[serde(with = "policy_or_none")]
    pub policy: Option<Policy>,
    pub registration: Registration,
    pub method: Method,
    /// Outside the policies that demand something: as if there were none.
    #[serde(default)]
    pub excluded: bool,
    #[serde(default)]
    pub temporary_access_pass: bool,
    #[serde(default)]
    pub readings: Readings,
}

impl Request {
    /// No session the service still honours.
    pub(super) fn is_new(&self) -> bool {
        match self.session {
            Session::New => true,
            Session::Existing { revoked, .. } => revoked,
        }
    }

    pub(super) fn demands(&self) -> Option<Policy> {
        self.policy.filter(|_| !self.excluded)
    }

    /// The policy demands the control, and this is a moment at which it is asked for.
    pub(super) fn needs_prompt(&self) -> bool {
        self.demands().is_some_and(|policy| {
            (policy.controls_satisfied || policy.applies)
                && (self.is_new() || policy.sign_in_frequency == Frequency::Due)
        })
    }

    pub(super) fn must_register(&self) -> bool {
        self.registration != Registration::Registered && self.is_new() && !self.excluded
    }
}
