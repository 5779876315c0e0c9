//! How long a run takes, by the same loop natively and in a browser. Prints; asserts no time.
//!
//! `cargo xtask bench` runs both and puts them side by side.

use lockout::scenario::Scenario;
use lockout::timeline::run;
use std::hint::black_box;

const RUNS: u32 = if cfg!(debug_assertions) { 20 } else { 2_000 };
const ROUNDS: usize = 9;

/// The median of several rounds, in microseconds a run.
fn median(clock: impl Fn() -> f64, scenario: &Scenario) -> f64 {
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = clock();
            for _ in 0..RUNS {
                black_box(run(black_box(scenario)));
            }
            (clock() - start) * 1000.0 / f64::from(RUNS)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds[ROUNDS / 2]
}

fn report(clock: impl Fn() -> f64) -> String {
    let default = median(&clock, &Scenario::default());
    assert!(default.is_finite());
    format!("one run of the default scenario: {default:.2} µs")
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
#[ignore = "a measurement: cargo xtask bench"]
fn natively() {
    let start = std::time::Instant::now();
    println!("natively, {}", report(|| start.elapsed().as_secs_f64() * 1000.0));
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    // its runner cannot be told to run what is ignored; it is over in a moment
    #[wasm_bindgen_test]
    fn in_a_browser() {
        console_log!("in the browser, {}", super::report(js_sys::Date::now));
    }
}
