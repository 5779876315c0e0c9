//! The facts of one request, in the field's own words.

use serde::{Deserialize, Deserializer, Serialize, de};

/// What is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
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
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ResilienceDefaults {
    On,
    Off,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Frequency {
    None,
    NotDue,
    Due,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Registration {
    Registered,
    MustRegister,
    MustReregister,
}

/// How the person proves who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Method {
    /// Needs the service that sends MFA prompts.
    PromptService,
    /// A passkey, FIDO2 key or certificate, which does not (inferred, 5.7).
    Independent,
}

/// Contradiction C1: is a session under a sign-in frequency extended during an outage?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum FrequencyReading {
    /// Yes (1.13).
    #[default]
    Lenient,
    /// No, it cannot use the backup service (2.6).
    Cautious,
}

/// Contradiction C3: whom does disabling resilience defaults reach?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
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
pub struct Readings {
    pub sign_in_frequency: FrequencyReading,
    pub disabled_defaults: DisabledDefaults,
}

/// One request for access, as section 3 of the model writes it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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

/// A session as files write it: the facts of a token only where there is one.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawSession {
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_valid: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revoked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours_since_primary: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    app_covered: Option<bool>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum State {
    New,
    Existing,
}

impl TryFrom<RawSession> for Session {
    type Error = String;

    fn try_from(raw: RawSession) -> Result<Self, String> {
        let missing = |field| format!("missing field `{field}` of an existing session");
        if let State::New = raw.state {
            let bare = raw.token_valid.is_none()
                && raw.revoked.is_none()
                && raw.hours_since_primary.is_none()
                && raw.app_covered.is_none();
            return bare.then_some(Session::New).ok_or_else(|| {
                "a new session has no token: allowed is {\"state\": \"new\"} alone".to_owned()
            });
        }
        let hours_since_primary =
            raw.hours_since_primary.ok_or_else(|| missing("hoursSincePrimary"))?;
        if hours_since_primary < 0.0 {
            return Err(format!(
                "`hoursSincePrimary` is {hours_since_primary}: allowed is a number from 0"
            ));
        }
        Ok(Session::Existing {
            token_valid: raw.token_valid.ok_or_else(|| missing("tokenValid"))?,
            revoked: raw.revoked.ok_or_else(|| missing("revoked"))?,
            hours_since_primary,
            app_covered: raw.app_covered.ok_or_else(|| missing("appCovered"))?,
        })
    }
}

impl From<Session> for RawSession {
    fn from(session: Session) -> Self {
        match session {
            Session::New => RawSession {
                state: State::New,
                token_valid: None,
                revoked: None,
                hours_since_primary: None,
                app_covered: None,
            },
            Session::Existing { token_valid, revoked, hours_since_primary, app_covered } => {
                RawSession {
                    state: State::Existing,
                    token_valid: Some(token_valid),
                    revoked: Some(revoked),
                    hours_since_primary: Some(hours_since_primary),
                    app_covered: Some(app_covered),
                }
            }
        }
    }
}

/// A policy, or the word `none`.
mod policy_or_none {
    use super::{Deserialize, Deserializer, Policy, Serialize, de};
    use serde::Serializer;
    use std::fmt;

    // serde hands over a reference to the field as it stands
    #[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)]
    pub(super) fn serialize<S: Serializer>(
        policy: &Option<Policy>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match policy {
            Some(policy) => policy.serialize(serializer),
            None => serializer.serialize_str("none"),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Policy>, D::Error> {
        deserializer.deserialize_any(PolicyOrNone)
    }

    struct PolicyOrNone;

    impl<'de> de::Visitor<'de> for PolicyOrNone {
        type Value = Option<Policy>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a policy in braces, or \"none\"")
        }

        fn visit_str<E: de::Error>(self, word: &str) -> Result<Self::Value, E> {
            match word {
                "none" => Ok(None),
                _ => Err(E::invalid_value(de::Unexpected::Str(word), &self)),
            }
        }

        fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            Policy::deserialize(de::value::MapAccessDeserializer::new(map)).map(Some)
        }
    }
}
