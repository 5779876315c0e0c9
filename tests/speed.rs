//! How long a run takes, by the same loop natively and in a browser. Prints; asserts no time.
//!
//! `cargo xtask bench` runs both and puts them side by side.

use lockout::scenario::{Measure, MeasureKind, OutageKind, Scenario};
use lockout::timeline::{latest_starts, run};
use std::hint::black_box;

const RUNS: u32 = if cfg!(debug_assertions) { 20 } else { 2_000 };
const ROUNDS: usize = 9;

/// The median of several rounds, in microseconds each time.
fn median(clock: &impl Fn() -> f64, times: u32, mut work: impl FnMut()) -> f64 {
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = clock();
            (0..times).for_each(|_| work());
            (clock() - start) * 1000.0 / f64::from(times)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds[ROUNDS / 2]
}

fn all_six(scenario: &Scenario) -> Vec<Measure> {
    MeasureKind::ALL.map(|kind| Measure::new(kind, scenario)).to_vec()
}

fn report(clock: impl Fn() -> f64) -> String {
    let default = Scenario::default();
    let mut long = Scenario::default();
    long.outage.minutes = 14 * 24 * 60;
    // in which all six act, and people hold sessions that end
    long.outage.kind = OutageKind::Mfa;
    let mut lines = Vec::new();
    for (name, scenario, times) in [("default", default, RUNS), ("14 days", long, RUNS / 20)] {
        let measures = all_six(&scenario);
        let with = scenario.with_measures(measures.clone());
        let plain = median(&clock, times, || {
            black_box(run(black_box(&scenario)));
        });
        let all = median(&clock, times, || {
            black_box(run(black_box(&with)));
        });
        let latest = median(&clock, times.div_ceil(10), || {
            black_box(latest_starts(black_box(&scenario), black_box(&measures)));
        });
        assert!(plain.is_finite());
        lines.push(format!(
            "{name}: one run {plain:.1} µs, with all six measures {all:.1} µs ({:.2} times), the \
             latest start of all six {latest:.0} µs",
            all / plain
        ));
    }
    lines.join("\n")
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
#[ignore = "a measurement: cargo xtask bench"]
fn natively() {
    let start = std::time::Instant::now();
    println!("natively:\n{}", report(|| start.elapsed().as_secs_f64() * 1000.0));
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    // its runner cannot be told to run what is ignored; it is over in a moment
    #[wasm_bindgen_test]
    fn in_a_browser() {
        console_log!("in the browser:\n{}", super::report(js_sys::Date::now));
    }
}
