//! The engine against the closed forms of the model's text, over random situations, to nine digits.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    pub(crate) mod engine;
    pub(crate) mod expectation;
    pub(crate) mod ledger;
    pub(crate) mod measures;
    pub(crate) mod naive_decision;
    pub(crate) mod random;
    pub(crate) mod random_measures;
    pub(crate) mod requests;
    pub(crate) mod situation;
}

use serde_json::Value;
use support::engine::{hours, number, run};
use support::expectation::expect;
use support::ledger::Report;
use support::measures::Measure;
use support::random::{Dice, draw};
use support::random_measures::draw_with_measures;
use support::situation::{GROUPS, Situation};

#[test]
fn two_thousand_situations_first_half() {
    compare(1119, 1000, |dice| draw(dice, 4000));
}

#[test]
fn two_thousand_situations_second_half() {
    compare(928, 1000, |dice| draw(dice, 100_000));
}

/// Where nobody can act, what needs somebody does nothing, to the last digit.
#[test]
fn five_hundred_situations_nobody_can_do_anything_about() {
    compare(815, 500, |dice| {
        let mut situation = draw_with_measures(dice, 4000);
        situation.administrators.with_live_session = 0;
        situation.administrators.emergency.count = 1;
        situation.measures.retain(|measure| {
            matches!(
                measure,
                Measure::Exclusion { .. }
                    | Measure::TemporaryAccessPass { .. }
                    | Measure::DisableMfa { .. }
            )
        });
        situation
    });
}

/// What two sums of the same terms in another order may differ by, as a share of the heads.
const ROUNDING: f64 = 1e-9;

fn compare(seed: u64, situations: usize, draw: fn(&mut Dice) -> Situation) {
    let mut dice = Dice::new(seed);
    let mut worst = 0.0_f64;
    let mut disagreements = Vec::new();
    for nth in 0..situations {
        let situation = draw(&mut dice);
        let heads: u32 = situation.people.iter().sum();
        let scale = f64::from(heads.max(1));
        let got = run(&situation.to_json());
        let expected = expect(&situation, 0);
        for (what, ours, theirs) in differences(&expected, &got) {
            let off = (ours - theirs).abs() / scale;
            worst = worst.max(off);
            if off > ROUNDING {
                let line = format!("{nth}: {what}: expected {ours}, got {theirs}");
                disagreements.push((line, situation.to_json()));
                break;
            }
        }
        // more of them say nothing new, and mutants are judged by this too
        if disagreements.len() == 20 {
            break;
        }
    }
    println!("{situations} situations, worst deviation {worst:e} of the heads");
    let lines: Vec<&str> = disagreements.iter().map(|(line, _)| line.as_str()).collect();
    assert!(
        disagreements.is_empty(),
        "{} of {situations} situations disagree:\n{}\nthe first is {:#}",
        lines.len(),
        lines.join("\n"),
        disagreements[0].1,
    );
}

/// Each figure of the result: its name, what is expected, what was got.
fn differences(expected: &Report, got: &Value) -> Vec<(String, f64, f64)> {
    let rows = hours(got).len();
    let mut all = vec![
        ("hours".to_owned(), count(expected.rows.len()), count(rows)),
        ("allClearMinute".to_owned(), expected.all_clear.into(), number(got, "/allClearMinute")),
    ];
    for (hour, row) in expected.rows.iter().enumerate().take(rows) {
        for (group, heads) in GROUPS.iter().zip(row.worst.groups) {
            let path = format!("/hours/{hour}/lockedOut/{group}");
            all.push((path.clone(), heads, number(got, &path)));
        }
        for (rule, heads) in row.worst.rules.iter().filter(|(rule, _)| !rule.is_empty()) {
            let path = format!("/hours/{hour}/byRule/{rule}");
            all.push((path.clone(), *heads, number(got, &path)));
        }
        let path = format!("/hours/{hour}/lostPersonHours");
        all.push((path.clone(), row.lost, number(got, &path)));
        for (name, figure) in [("exposedPersonHours", row.exposed), ("deferred", row.deferred)] {
            let path = format!("/hours/{hour}/{name}");
            all.push((path.clone(), figure, number(got, &path)));
        }
    }
    let (peak_hour, peak) = expected.peak();
    all.push(("peakLockedOut".to_owned(), peak, number(got, "/peakLockedOut")));
    // Two hours level to the last digit but one may be told apart by rounding alone.
    let claimed = number(got, "/peakHour");
    if (total(got, claimed) - peak).abs() > ROUNDING * peak.max(1.0) {
        all.push(("peakHour".to_owned(), count(peak_hour), claimed));
    }
    for (name, figure) in [
        ("lostPersonHours", expected.lost()),
        ("exposedPersonHours", expected.exposed()),
        ("deferred", expected.deferred),
    ] {
        all.push((name.to_owned(), figure, number(got, &format!("/{name}"))));
    }
    all
}

fn total(got: &Value, hour: f64) -> f64 {
    GROUPS.iter().map(|group| number(got, &format!("/hours/{hour}/lockedOut/{group}"))).sum()
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).expect("a few hundred hours"))
}
