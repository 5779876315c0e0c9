//! The case files in `tests/cases`: requests with the answer they get, and outages with figures
//! worked out by hand. To add one, copy its neighbour; no Rust is needed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/engine.rs"]
mod engine;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use engine::{hours, number, run};
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
    let mut failures = Vec::new();
    for case in cases::<OutageFile>("scenarios-").into_iter().flat_map(|file| file.scenarios) {
        assert!(!case.because.is_empty(), "{}: says not how it was worked out", case.name);
        let result = run(&case.scenario);
        for (path, expected) in figures(&case.expected) {
            let got = if path == "/numberOfHours" {
                f64::from(u32::try_from(hours(&result).len()).unwrap())
            } else {
                number(&result, &path)
            };
            if (got - expected).abs() > case.within {
                failures.push(format!("{}: {path}: expected {expected}, got {got}", case.name));
            }
        }
    }
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutageFile {
    #[serde(rename = "about")]
    _about: String,
    scenarios: Vec<OutageCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutageCase {
    name: String,
    #[serde(rename = "story")]
    _story: String,
    scenario: Value,
    /// Part of a result: only the figures that were worked out.
    expected: Value,
    /// How far a figure may be off: what the written digits leave open.
    within: f64,
    /// The working, for the next reader to check.
    because: Vec<String>,
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

/// Every number of an expected result, by its path in a real one.
fn figures(expected: &Value) -> Vec<(String, f64)> {
    let mut all = Vec::new();
    for (name, value) in expected.as_object().expect("expected figures by name") {
        if name == "hours" {
            for row in value.as_array().expect("a list of hours") {
                collect(&format!("/hours/{}", row["hour"]), row, &mut all);
            }
        } else {
            all.push((format!("/{name}"), value.as_f64().expect("a number")));
        }
    }
    all
}

fn collect(path: &str, value: &Value, all: &mut Vec<(String, f64)>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                collect(&format!("{path}/{name}"), value, all);
            }
        }
        value => all.push((path.to_owned(), value.as_f64().expect("a number"))),
    }
}

/// Reads the case files whose name starts so.
fn cases<T: for<'de> Deserialize<'de>>(prefix: &str) -> Vec<T> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut names: Vec<_> = fs::read_dir(&folder)
        .expect("a folder of cases")
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(prefix))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "no case file starts with `{prefix}`");
    names
        .iter()
        .map(|name| {
            let text = fs::read_to_string(folder.join(name)).unwrap();
            serde_json::from_str(&text).unwrap_or_else(|why| panic!("{name}: {why}"))
        })
        .collect()
}
