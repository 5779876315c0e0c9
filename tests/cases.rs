//! The case files in `tests/cases`: requests with the answer they get, and outages with figures
//! worked out by hand. To add one, copy its neighbour; no Rust is needed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/case_files.rs"]
mod case_files;
#[path = "support/engine.rs"]
mod engine;

use std::collections::BTreeSet;

use case_files::{cases, outage_cases};
use engine::run;
use lockout::decision::{Request, decide};
use serde::Deserialize;
use serde_json::{Map, Value};

#[test]
fn every_decision_is_answered_as_written() {
    let mut failures = Vec::new();
    for (case, usual) in decision_cases() {
        let got = answer(&usual, &case);
        if got != case.expected {
            failures.push(format!("{}: expected {}, got {got}", case.name, case.expected));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A rule nobody has written a case for is a rule nobody has looked at.
#[test]
fn every_rule_settles_some_case() {
    let settled: BTreeSet<String> = decision_cases()
        .iter()
        .flat_map(|(case, _)| case.expected["decisive"].as_array().unwrap().clone())
        .map(|rule| rule.as_str().unwrap().to_owned())
        .collect();
    for rule in RULES {
        assert!(settled.contains(rule), "no case is settled by `{rule}`");
    }
    assert_eq!(settled.len(), RULES.len(), "a rule the model does not know: {settled:?}");
}

#[test]
fn every_outage_comes_out_as_worked_by_hand() {
    comes_out_as_worked_by_hand("scenarios-");
}

#[test]
fn every_measure_comes_out_as_worked_by_hand() {
    comes_out_as_worked_by_hand("measures-");
}

fn comes_out_as_worked_by_hand(prefix: &str) {
    let cases = outage_cases(prefix);
    let failures: Vec<String> =
        cases.iter().flat_map(|case| case.failures(&run(&case.scenario), |_, _| 0.0)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The rules of the model's section 3.
const RULES: [&str; 18] = [
    "token-still-valid",
    "healthy",
    "must-register",
    "prompt-fails",
    "new-session",
    "guest-not-covered",
    "revoked",
    "not-seen-in-three-days",
    "app-not-covered",
    "no-policy",
    "controls-satisfied",
    "defaults-on-not-applied",
    "defaults-on-applied",
    "defaults-off",
    "evaluated-live-applies",
    "evaluated-live-does-not-apply",
    "sign-in-frequency",
    "defaults-off-strict",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DecisionFile {
    #[serde(rename = "about")]
    _about: String,
    /// The request every case of the file starts from.
    usual: Map<String, Value>,
    decisions: Vec<DecisionCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DecisionCase {
    name: String,
    #[serde(rename = "story")]
    _story: String,
    /// The fields that differ from the usual request, each of them whole.
    request: Map<String, Value>,
    expected: Value,
}

fn decision_cases() -> Vec<(DecisionCase, Map<String, Value>)> {
    let files = cases::<DecisionFile>("decisions-");
    let all: Vec<_> = files
        .into_iter()
        .flat_map(|file| file.decisions.into_iter().map(move |case| (case, file.usual.clone())))
        .collect();
    let names: BTreeSet<&str> = all.iter().map(|(case, _)| case.name.as_str()).collect();
    assert!(names.len() > 30, "the decision cases are not where they should be");
    all
}

fn answer(usual: &Map<String, Value>, case: &DecisionCase) -> Value {
    let mut request = usual.clone();
    for (field, value) in &case.request {
        assert!(usual.contains_key(field), "{}: no field `{field}`", case.name);
        request.insert(field.clone(), value.clone());
    }
    let request: Request = serde_json::from_value(Value::Object(request))
        .unwrap_or_else(|why| panic!("{}: {why}", case.name));
    serde_json::to_value(decide(&request)).unwrap()
}
