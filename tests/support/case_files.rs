//! The case files in `tests/cases`, and how a result is held against one.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::engine::{hours, number};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutageFile {
    #[serde(rename = "about")]
    _about: String,
    scenarios: Vec<OutageCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutageCase {
    name: String,
    #[serde(rename = "story")]
    _story: String,
    pub(crate) scenario: Value,
    /// Part of a result: only the figures that were worked out.
    expected: Value,
    /// How far a figure may be off: what the written digits leave open.
    within: f64,
    /// The working, for the next reader to check.
    because: Vec<String>,
}

impl OutageCase {
    /// The figures that are further off than the digits leave open, and than `slack` by their name
    /// and value.
    pub(crate) fn failures(&self, result: &Value, slack: fn(&str, f64) -> f64) -> Vec<String> {
        assert!(!self.because.is_empty(), "{}: says not how it was worked out", self.name);
        let mut all = Vec::new();
        for (path, expected) in figures(&self.expected) {
            let got = if path == "/numberOfHours" {
                f64::from(u32::try_from(hours(result).len()).expect("a few hundred hours"))
            } else {
                number(result, &path)
            };
            if (got - expected).abs() > self.within.max(slack(&path, expected)) {
                all.push(format!("{}: {path}: expected {expected}, got {got}", self.name));
            }
        }
        all
    }
}

pub(crate) fn outage_cases(prefix: &str) -> Vec<OutageCase> {
    cases::<OutageFile>(prefix).into_iter().flat_map(|file| file.scenarios).collect()
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
pub(crate) fn cases<T: for<'de> Deserialize<'de>>(prefix: &str) -> Vec<T> {
    // above the core's own folder, where the core runs these tests too
    let folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let folder = folders
        .map(|folder| folder.join("tests/cases"))
        .find(|folder| folder.is_dir())
        .expect("a folder of cases");
    let mut names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
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
