//! Every combination of request facts, answered by the core and by the naive decision. They have to
//! agree on the outcome, on every rule that spoke, and on those that settled it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    pub(crate) mod naive_decision;
}

use lockout::decision::{Answer, Request, decide};
use serde_json::{Value, json};
use support::naive_decision::{Existing, Facts, Policy, Verdict, answer};

#[test]
fn with_nothing_down() {
    compare_all("none");
}

#[test]
fn with_registration_down() {
    compare_all("registration");
}

#[test]
fn with_prompts_failing() {
    compare_all("mfa");
}

#[test]
fn with_the_primary_service_down() {
    compare_all("authentication");
}

/// 2 identities, 33 sessions, 49 policies, 3 registrations, 2 methods, 2 × 2 for exclusion and
/// pass, 4 pairs of readings.
const REQUESTS_A_KIND: usize = 2 * 33 * 49 * 3 * 2 * 4 * 4;

fn compare_all(kind: &'static str) {
    let mut seen = 0;
    let mut text = Vec::new();
    // Both sides of each fact: as the naive decision names it, and as the core reads it from JSON.
    let sessions = all_sessions().map(|it| (it, parsed("session", session_json(it)).session));
    let sessions: Vec<_> = sessions.collect();
    let policies = all_policies().map(|it| (it, parsed("policy", policy_json(it)).policy));
    let policies: Vec<_> = policies.collect();
    let others: Vec<_> = all_others(kind).map(|it| (it, other_facts(&it))).collect();
    for (facts, request) in &others {
        for (session, read_session) in &sessions {
            for (policy, read_policy) in &policies {
                let facts = Facts { session: *session, policy: *policy, ..*facts };
                let request = Request { session: *read_session, policy: *read_policy, ..*request };
                let expected = as_json(&answer(&facts));
                let got = written(&decide(&request), &mut text);
                assert_eq!(expected, got, "for {facts:?}");
                seen += 1;
            }
        }
    }
    assert_eq!(seen, REQUESTS_A_KIND);
}

fn all_sessions() -> impl Iterator<Item = Option<Existing>> {
    let existing = [0.0, 72.0, 72.01, 100.0].into_iter().flat_map(|hours_since_primary| {
        pairs().flat_map(move |(token_valid, revoked)| {
            [false, true].into_iter().map(move |app_covered| {
                Some(Existing { token_valid, revoked, hours_since_primary, app_covered })
            })
        })
    });
    std::iter::once(None).chain(existing)
}

fn all_policies() -> impl Iterator<Item = Option<Policy>> {
    let some = ["none", "notDue", "due"].into_iter().flat_map(|sign_in_frequency| {
        ["on", "off"].into_iter().flat_map(move |resilience_defaults| {
            pairs().flat_map(move |(controls_satisfied, condition_unevaluable)| {
                [false, true].into_iter().map(move |applies| {
                    Some(Policy {
                        controls_satisfied,
                        condition_unevaluable,
                        applies,
                        resilience_defaults,
                        sign_in_frequency,
                    })
                })
            })
        })
    });
    std::iter::once(None).chain(some)
}

/// Everything but the session and the policy.
fn all_others(kind: &'static str) -> impl Iterator<Item = Facts> {
    let people = ["member", "guest"].into_iter().flat_map(|identity| {
        ["registered", "mustRegister", "mustReregister"].into_iter().flat_map(move |registration| {
            ["promptService", "independent"]
                .into_iter()
                .map(move |method| (identity, registration, method))
        })
    });
    people.flat_map(move |(identity, registration, method)| {
        pairs().flat_map(move |(excluded, temporary_access_pass)| {
            pairs().map(move |(cautious, strict)| Facts {
                kind,
                identity,
                session: None,
                policy: None,
                registration,
                method,
                excluded,
                temporary_access_pass,
                sign_in_frequency_reading: if cautious { "cautious" } else { "lenient" },
                disabled_defaults_reading: if strict { "strict" } else { "literal" },
            })
        })
    })
}

fn pairs() -> impl Iterator<Item = (bool, bool)> {
    [(false, false), (false, true), (true, false), (true, true)].into_iter()
}

fn session_json(session: Option<Existing>) -> Value {
    match session {
        None => json!({ "state": "new" }),
        Some(it) => json!({
            "state": "existing", "tokenValid": it.token_valid, "revoked": it.revoked,
            "hoursSincePrimary": it.hours_since_primary, "appCovered": it.app_covered,
        }),
    }
}

fn policy_json(policy: Option<Policy>) -> Value {
    match policy {
        None => json!("none"),
        Some(it) => json!({
            "controlsSatisfied": it.controls_satisfied,
            "conditionUnevaluable": it.condition_unevaluable, "applies": it.applies,
            "resilienceDefaults": it.resilience_defaults, "signInFrequency": it.sign_in_frequency,
        }),
    }
}

fn other_facts(facts: &Facts) -> Request {
    request(&json!({
        "kind": facts.kind, "identity": facts.identity,
        "session": session_json(None), "policy": policy_json(None),
        "registration": facts.registration, "method": facts.method,
        "excluded": facts.excluded, "temporaryAccessPass": facts.temporary_access_pass,
        "readings": {
            "signInFrequency": facts.sign_in_frequency_reading,
            "disabledDefaults": facts.disabled_defaults_reading,
        },
    }))
}

/// A request in which only this field matters, to take the field's parsed value from.
fn parsed(field: &str, value: Value) -> Request {
    let mut whole = json!({
        "kind": "none", "identity": "member", "session": { "state": "new" }, "policy": "none",
        "registration": "registered", "method": "independent",
        "excluded": false, "temporaryAccessPass": false,
        "readings": { "signInFrequency": "lenient", "disabledDefaults": "literal" },
    });
    whole[field] = value;
    request(&whole)
}

fn request(json: &Value) -> Request {
    serde_json::from_value(json.clone()).unwrap_or_else(|why| panic!("{why} in {json}"))
}

fn as_json(verdict: &Verdict) -> String {
    let outcome = if verdict.granted { "granted" } else { "denied" };
    let list = |rules: &[&str]| rules.join("\",\"");
    format!(
        "{{\"outcome\":\"{outcome}\",\"rules\":[\"{}\"],\"decisive\":[\"{}\"]}}",
        list(&verdict.rules),
        list(&verdict.decisive)
    )
}

/// The core's answer as it writes it; the buffer is reused a million times.
fn written<'a>(answer: &Answer, text: &'a mut Vec<u8>) -> &'a str {
    text.clear();
    serde_json::to_writer(&mut *text, answer).unwrap();
    std::str::from_utf8(text).unwrap()
}
