//! What a run costs natively: `cargo bench`.

use lockout::scenario::{Measure, MeasureKind, OutageKind, Scenario};
use lockout::timeline::run;
use lockout::training::cards::deck;

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

/// The same outage without measures and with all six; with MFA down all but the passes act.
#[divan::bench(args = ["4 hours, none", "4 hours, all six", "14 days, none", "14 days, all six"])]
fn measures(bencher: divan::Bencher, which: &str) {
    let mut scenario = Scenario::default();
    if which.starts_with("14") {
        scenario.outage.kind = OutageKind::Mfa;
        scenario.outage.minutes = 14 * 24 * 60;
    }
    if which.ends_with("six") {
        let all = MeasureKind::ALL.map(|kind| Measure::new(kind, &scenario));
        scenario = scenario.with_measures(all.to_vec());
    }
    bencher.bench(|| run(divan::black_box(&scenario)));
}

/// A training card: drawn, told and decided.
#[divan::bench]
fn a_card(bencher: divan::Bencher) {
    let mut cards = deck(7, None);
    bencher.bench_local(|| cards.next());
}
