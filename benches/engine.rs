//! What a run costs natively: `cargo bench`.

use lockout::scenario::Scenario;
use lockout::timeline::run;

/// Counts allocations beside the times: a run's must not grow with its ticks.
#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

fn scenario(kind: &str, hours: u32) -> Scenario {
    let json = format!(r#"{{"outage": {{"kind": "{kind}", "hours": {hours}}}}}"#);
    Scenario::from_json(&json).unwrap_or_default()
}

#[divan::bench]
fn default_scenario(bencher: divan::Bencher) {
    let scenario = Scenario::default();
    bencher.bench(|| run(divan::black_box(&scenario)));
}

#[divan::bench]
fn primary_down_for_8_hours(bencher: divan::Bencher) {
    let scenario = scenario("authentication", 8);
    bencher.bench(|| run(divan::black_box(&scenario)));
}

#[divan::bench(args = ["registration", "mfa", "authentication"])]
fn fourteen_days(bencher: divan::Bencher, kind: &str) {
    let scenario = scenario(kind, 14 * 24);
    bencher.bench(|| run(divan::black_box(&scenario)));
}
