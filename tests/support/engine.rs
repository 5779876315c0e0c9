//! What the program itself says, taken through JSON on both sides.

use lockout::scenario::Scenario;
use lockout::timeline;
use serde_json::Value;

/// Runs a scenario file and gives back the result as it is written.
pub(crate) fn run(scenario: &Value) -> Value {
    let read = Scenario::from_json(&scenario.to_string())
        .unwrap_or_else(|why| panic!("refused: {why}\n{scenario:#}"));
    serde_json::to_value(timeline::run(&read)).expect("a result is always JSON")
}

pub(crate) fn hours(result: &Value) -> &Vec<Value> {
    result["hours"].as_array().unwrap_or_else(|| panic!("no `hours` in {result}"))
}

/// The number at a path such as `/hours/3/lostPersonHours`; a rule without heads may be left out.
pub(crate) fn number(result: &Value, path: &str) -> f64 {
    match result.pointer(path) {
        Some(value) => value.as_f64().unwrap_or_else(|| panic!("{path} is {value}")),
        None if path.contains("/byRule/") => 0.0,
        None => panic!("no {path} in the result"),
    }
}
