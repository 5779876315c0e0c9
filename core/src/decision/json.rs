//! How files write a request: words for choices, a session with only the facts it has, and a
//! policy or the word `none`. Errors name what was found and what is allowed.

use super::request::{
    DisabledDefaults, Frequency, FrequencyReading, Identity, Kind, Method, Policy, Registration,
    ResilienceDefaults, Session,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// A session as files write it: the facts of a token only where there is one.
#[derive(Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "{\"state\": \"new\"}, or an existing session with its facts in braces"
)]
pub(super) struct RawSession {
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_valid: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revoked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none", default, deserialize_with = "hours")]
    hours_since_primary: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    app_covered: Option<bool>,
}

#[derive(Clone, Copy)]
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

/// Enums that files write as one of a few words, and whose errors name them.
macro_rules! words {
    ($($kind:ident { $($variant:ident $word:literal),+ })+) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(match self { $($kind::$variant => $word),+ })
            }
        }

        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Words;

                impl de::Visitor<'_> for Words {
                    type Value = $kind;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        write!(f, "one of {}", [$($word),+].join(", "))
                    }

                    fn visit_str<E: de::Error>(self, word: &str) -> Result<$kind, E> {
                        match word {
                            $($word => Ok($kind::$variant),)+
                            _ => Err(E::invalid_value(de::Unexpected::Str(word), &self)),
                        }
                    }
                }

                deserializer.deserialize_any(Words)
            }
        }
    )+};
}

words! {
    Kind { None "none", Registration "registration", Mfa "mfa", Authentication "authentication" }
    Identity { Member "member", Guest "guest" }
    ResilienceDefaults { On "on", Off "off" }
    Frequency { None "none", NotDue "notDue", Due "due" }
    Registration { Registered "registered", MustRegister "mustRegister", MustReregister "mustReregister" }
    Method { PromptService "promptService", Independent "independent" }
    FrequencyReading { Lenient "lenient", Cautious "cautious" }
    DisabledDefaults { Literal "literal", Strict "strict" }
    State { New "new", Existing "existing" }
}

/// Hours, of which none are negative.
fn hours<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    deserializer.deserialize_any(Hours).map(Some)
}

struct Hours;

impl de::Visitor<'_> for Hours {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number from 0")
    }

    fn visit_f64<E: de::Error>(self, hours: f64) -> Result<f64, E> {
        if hours >= 0.0 {
            Ok(hours)
        } else {
            Err(E::invalid_value(de::Unexpected::Float(hours), &self))
        }
    }

    #[allow(clippy::cast_precision_loss)] // no session is that old
    fn visit_u64<E: de::Error>(self, hours: u64) -> Result<f64, E> {
        Ok(hours as f64)
    }

    fn visit_i64<E: de::Error>(self, hours: i64) -> Result<f64, E> {
        Err(E::invalid_value(de::Unexpected::Signed(hours), &self))
    }
}

/// A policy, or the word `none`.
pub(super) mod policy_or_none {
    use super::{Deserialize, Deserializer, Policy, Serialize, Serializer, de, fmt};

    // serde hands over a reference to the field as it stands
    #[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)]
    pub(in crate::decision) fn serialize<S: Serializer>(
        policy: &Option<Policy>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match policy {
            Some(policy) => policy.serialize(serializer),
            None => serializer.serialize_str("none"),
        }
    }

    pub(in crate::decision) fn deserialize<'de, D: Deserializer<'de>>(
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

#[cfg(test)]
mod tests {
    use super::super::{Request, Session};
    use serde_json::{Value, from_value, json};

    /// A request with one field of this value.
    fn with(field: &str, value: Value) -> Value {
        let mut request = json!({
            "kind": "mfa", "identity": "member", "session": { "state": "new" }, "policy": "none",
            "registration": "registered", "method": "independent",
        });
        request[field] = value;
        request
    }

    fn refused(field: &str, value: Value) -> String {
        from_value::<Request>(with(field, value)).unwrap_err().to_string()
    }

    #[test]
    fn a_new_session_has_not_one_fact_of_a_token() {
        for (fact, value) in [
            ("tokenValid", json!(true)),
            ("revoked", json!(false)),
            ("hoursSincePrimary", json!(2)),
            ("appCovered", json!(true)),
        ] {
            let said = refused("session", json!({ "state": "new", fact: value }));
            assert_eq!(said, "a new session has no token: allowed is {\"state\": \"new\"} alone");
        }
    }

    fn seen(hours: &Value) -> Value {
        json!({ "state": "existing", "tokenValid": true, "revoked": false,
            "hoursSincePrimary": hours, "appCovered": true })
    }

    #[test]
    fn hours_are_numbers_from_0() {
        for (hours, found) in [
            (json!(-1), "integer `-1`"),
            (json!(-0.5), "floating point `-0.5`"),
            (json!("2"), "string \"2\""),
        ] {
            let said = refused("session", seen(&hours));
            let kind = if hours.is_string() { "type" } else { "value" };
            assert_eq!(said, format!("invalid {kind}: {found}, expected a number from 0"));
        }
        for (hours, read) in
            [(json!(0), 0.0), (json!(0.0), 0.0), (json!(73), 73.0), (json!(0.5), 0.5)]
        {
            let request: Request = from_value(with("session", seen(&hours))).unwrap();
            let Session::Existing { hours_since_primary, .. } = request.session else { panic!() };
            assert_eq!(hours_since_primary, read);
        }
    }

    #[test]
    fn a_policy_is_an_object_or_none() {
        for (policy, found) in
            [(json!("some"), "value: string \"some\""), (json!(7), "type: integer `7`")]
        {
            let said = refused("policy", policy);
            assert_eq!(said, format!("invalid {found}, expected a policy in braces, or \"none\""));
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        let policy = json!({ "controlsSatisfied": true, "conditionUnevaluable": false,
            "applies": true, "resilienceDefaults": "off", "signInFrequency": "notDue" });
        for request in [
            with("policy", policy),
            with("session", seen(&json!(2.5))),
            with("kind", json!("none")),
        ] {
            let read: Request = from_value(request.clone()).unwrap();
            let written = serde_json::to_value(read).unwrap();
            for field in ["kind", "session", "policy"] {
                assert_eq!(written[field], request[field]);
            }
            assert_eq!(from_value::<Request>(written).unwrap(), read);
        }
    }
}
