//! Native and browser figures equal to the digit.
//!
//! One body, run by `cargo test` and, compiled to WebAssembly, in a real browser: every figure of
//! every outcome must have the very bits of the recorded one. `tests/golden/scenarios.json` holds
//! the scenarios, written by hand; `figures.json` what the engine made of them, recorded. A figure
//! that changes on purpose is recorded anew, natively, by
//!
//! ```text
//! LOCKOUT_RENEW_GOLDEN=1 cargo test --test golden
//! ```
//!
//! and looked through in the diff. In a browser the files are only ever read. Recorded figures say
//! nothing about being right: that is for the other tests.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use lockout::scenario::Scenario;
use lockout::scenario::presets::PRESETS;
use lockout::scenario::time::{WEEK, WeekTime};
use lockout::timeline;
use serde_json::{Map, Value, json};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test_configure!(run_in_browser);

const SCENARIOS: &str = include_str!("golden/scenarios.json");
const FIGURES: &str = include_str!("golden/figures.json");

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
fn every_figure_has_the_recorded_bits() {
    if renew() {
        return;
    }
    let recorded: Map<String, Value> = serde_json::from_str(FIGURES).unwrap();
    let scenarios = scenarios();
    let names: BTreeSet<&str> = scenarios.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), scenarios.len(), "two scenarios of the same name");
    let kept: BTreeSet<&str> = recorded.keys().map(String::as_str).collect();
    assert_eq!(names, kept, "the scenarios are not those that were recorded");
    let mut failures = Vec::new();
    let mut compared = 0;
    for (name, scenario) in &scenarios {
        let expected = figures(&unfolded(&recorded[name]));
        let got = figures(&outcome(scenario));
        compared += got.len();
        let places: BTreeSet<&String> = expected.keys().chain(got.keys()).collect();
        let differs = |place: &&&String| bits(expected.get(**place)) != bits(got.get(**place));
        failures.extend(places.iter().filter(differs).take(5).map(|&place| {
            format!("{name}: {place}: recorded {:?}, got {:?}", expected.get(place), got.get(place))
        }));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(compared > 10_000, "only {compared} figures were compared");
}

/// The file must not lose a figure in its own short form.
#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
fn the_short_form_keeps_every_figure() {
    for (name, scenario) in scenarios() {
        let outcome = outcome(&scenario);
        let text = folded(&outcome);
        let back = unfolded(&serde_json::from_str(&text).unwrap());
        let (before, after) = (figures(&outcome), figures(&back));
        assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{name}");
        for (place, figure) in &before {
            assert_eq!(bits(Some(figure)), bits(after.get(place)), "{name}: {place}");
        }
    }
}

/// The scenarios by name: those written by hand, and every preset applied to the default people,
/// read on a clock that shows UTC.
fn scenarios() -> Vec<(String, Scenario)> {
    let by_hand: Map<String, Value> = serde_json::from_str(SCENARIOS).unwrap();
    let by_hand = by_hand.into_iter().map(|(name, scenario)| {
        let scenario = Scenario::from_json(&scenario.to_string())
            .unwrap_or_else(|why| panic!("{name}: {why}"));
        (name, scenario)
    });
    let presets = PRESETS.iter().map(|preset| {
        // 1970 began on a Thursday
        let since_monday = preset.starts_utc.epoch_minutes() + 3 * 24 * 60;
        let minute = u32::try_from(since_monday.rem_euclid(i64::from(WEEK))).unwrap();
        let scenario = preset.apply(&Scenario::default(), WeekTime(minute));
        (format!("preset {}", preset.id), scenario)
    });
    by_hand.chain(presets).collect()
}

/// The outcome as it is written out.
fn outcome(scenario: &Scenario) -> Value {
    let text = serde_json::to_string(&timeline::run(scenario)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn bits(figure: Option<&f64>) -> Option<u64> {
    figure.map(|figure| figure.to_bits())
}

/// Every figure by its place, such as `hours/3/lockedOut/guests`.
fn figures(value: &Value) -> BTreeMap<String, f64> {
    let mut figures = BTreeMap::new();
    collect(value, "", &mut figures);
    figures
}

fn collect(value: &Value, place: &str, figures: &mut BTreeMap<String, f64>) {
    let under =
        |key: &str| if place.is_empty() { key.to_owned() } else { format!("{place}/{key}") };
    match value {
        Value::Number(number) => {
            figures.insert(place.to_owned(), number.as_f64().unwrap());
        }
        Value::Object(entries) => {
            entries.iter().for_each(|(key, value)| collect(value, &under(key), figures));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(at, value)| collect(value, &under(&at.to_string()), figures));
        }
        // serde_json writes what is not finite as null
        other => panic!("{place} is {other}, not a figure"),
    }
}

/// An outcome in short: the totals, then a line an hour, with one heading for all. A figure an
/// hour does not have is null; a bare number says how often the line before it comes again.
fn folded(outcome: &Value) -> String {
    let mut totals = outcome.as_object().unwrap().clone();
    let hours = totals.remove("hours").unwrap();
    let mut rows: Vec<BTreeMap<String, f64>> =
        hours.as_array().unwrap().iter().map(figures).collect();
    for (at, row) in rows.iter_mut().enumerate() {
        assert_eq!(row.remove("hour"), f64::from(u32::try_from(at).unwrap()).into());
    }
    let heading: BTreeSet<&String> = rows.iter().flat_map(BTreeMap::keys).collect();
    let line = |row: &BTreeMap<String, f64>| {
        let cells: Vec<Option<f64>> = heading.iter().map(|name| row.get(*name).copied()).collect();
        json!(cells).to_string()
    };
    let lines: Vec<String> = rows.iter().map(line).collect();
    let mut text = format!(
        "{{\"totals\":{},\n\"heading\":{},\n\"hours\":[",
        Value::Object(totals),
        json!(heading)
    );
    // equal text is equal bits: the shortest text that reads back as the same number
    for (at, same) in lines.chunk_by(String::eq).enumerate() {
        let comma = if at > 0 { "," } else { "" };
        write!(text, "{comma}\n{}", same[0]).unwrap();
        if same.len() > 1 {
            write!(text, ",{}", same.len() - 1).unwrap();
        }
    }
    text.push_str("]}");
    text
}

/// The outcome back from its short form.
fn unfolded(short: &Value) -> Value {
    let mut hours: Vec<Value> = Vec::new();
    for line in short["hours"].as_array().unwrap() {
        if let Some(times) = line.as_u64() {
            let before = hours.last().unwrap().clone();
            hours.extend((0..times).map(|_| before.clone()));
            continue;
        }
        let cells = line.as_array().unwrap();
        let heading = short["heading"].as_array().unwrap();
        assert_eq!(cells.len(), heading.len(), "a line has a cell for each name in the heading");
        let named = heading.iter().zip(cells).filter(|(_, cell)| !cell.is_null());
        let row = named.map(|(name, cell)| (name.as_str().unwrap().to_owned(), cell.clone()));
        hours.push(Value::Object(row.collect()));
    }
    for (at, hour) in hours.iter_mut().enumerate() {
        hour["hour"] = json!(at);
    }
    let mut outcome = short["totals"].clone();
    outcome["hours"] = Value::Array(hours);
    outcome
}

/// Records the figures anew if that is asked for.
#[cfg(not(target_arch = "wasm32"))]
fn renew() -> bool {
    if std::env::var_os("LOCKOUT_RENEW_GOLDEN").is_none_or(|asked| asked != "1") {
        return false;
    }
    let all: BTreeMap<String, Scenario> = scenarios().into_iter().collect();
    let each: Vec<String> = all
        .iter()
        .map(|(name, scenario)| format!("{}:{}", json!(name), folded(&outcome(scenario))))
        .collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/figures.json");
    std::fs::write(path, format!("{{\n{}\n}}\n", each.join(",\n\n"))).unwrap();
    println!("{path} is recorded anew: look through its diff");
    true
}

#[cfg(target_arch = "wasm32")]
fn renew() -> bool {
    false
}
