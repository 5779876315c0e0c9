//! The engine against people: every one an individual with tokens, habits and a place in line,
//! asking the naive decision for him- or herself. They have to agree within 1 % of a group's
//! heads, or one person.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    pub(crate) mod arrivals;
    pub(crate) mod case_files;
    pub(crate) mod compare;
    pub(crate) mod crowd;
    pub(crate) mod deal;
    pub(crate) mod engine;
    pub(crate) mod ledger;
    pub(crate) mod measures;
    pub(crate) mod naive_decision;
    pub(crate) mod paper;
    pub(crate) mod people;
    pub(crate) mod plan;
    pub(crate) mod pools;
    pub(crate) mod random;
    pub(crate) mod random_measures;
    pub(crate) mod requests;
    pub(crate) mod situation;
}

use support::case_files::outage_cases;
use support::compare::compare;
use support::ledger::{Report, Row};
use support::measures::Measure;
use support::paper::{read, written};
use support::people::play;
use support::random::{Dice, draw};
use support::random_measures::draw_with_measures;
use support::situation::Situation;

#[test]
fn a_hundred_and_fifty_companies() {
    compare(drawn(315, 150, draw));
}

#[test]
fn a_hundred_and_fifty_other_companies() {
    compare(drawn(113, 150, draw));
}

#[test]
fn companies_that_do_something() {
    compare(drawn(6001, 450, draw_with_measures));
}

#[test]
fn more_companies_that_do_something() {
    compare(drawn(6002, 450, draw_with_measures));
}

#[test]
fn other_companies_that_do_something() {
    compare(drawn(6003, 450, draw_with_measures));
}

#[test]
fn still_other_companies_that_do_something() {
    compare(drawn(6004, 450, draw_with_measures));
}

/// What a crowd of a few thousand leaves open of figures worked out for heads.
const CROWD: f64 = 0.005;

/// The last of such a crowd may also be a tick late, and that tick begin another hour.
fn crowd(path: &str, expected: f64) -> f64 {
    match path {
        "/numberOfHours" => 1.0,
        "/allClearMinute" => 5.0,
        _ => (0.03 * expected).max(0.16),
    }
}

#[test]
fn people_meet_the_cases_worked_by_hand() {
    let failures: Vec<String> = outage_cases("measures-")
        .into_iter()
        .flat_map(|case| {
            let played = play(&read(&case.scenario), 0, 7);
            case.failures(&written(&played), crowd)
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn letting_people_in_never_costs_hours() {
    for (nth, situation) in (0..).zip(drawn(71, 30, draw_with_measures)) {
        let without = play(&with(&situation, &[]), 0, nth);
        for measure in &situation.measures {
            if matches!(measure, Measure::PostponeOnboarding { .. } | Measure::PauseResets { .. }) {
                continue;
            }
            let played = play(&with(&situation, std::slice::from_ref(measure)), 0, nth);
            let most = without.lost() * (1.0 + CROWD) + 0.1;
            assert!(played.lost() <= most, "{nth}: {measure:?} lost {} h", played.lost());
        }
    }
}

#[test]
fn what_does_nothing_changes_nothing() {
    for (nth, mut situation) in (0..).zip(drawn(72, 30, draw_with_measures)) {
        situation.administrators.with_live_session = 0;
        situation.administrators.emergency.days_since_validated = 91;
        situation.measures.retain(|measure| {
            matches!(
                measure,
                Measure::Exclusion { .. }
                    | Measure::TemporaryAccessPass { .. }
                    | Measure::DisableMfa { .. }
            )
        });
        situation.measures.push(Measure::KeepSessions { from: 0, percent: 0.0 });
        situation.measures.push(Measure::PauseResets { from: 0, percent: 0.0 });
        situation.measures.push(Measure::PostponeOnboarding { from: situation.minutes });
        let played = play(&situation, 0, nth);
        let without = play(&with(&situation, &[]), 0, nth);
        assert_eq!(written(&played), written(&without), "{nth}: {:?}", situation.measures);
    }
}

#[test]
fn figures_stay_within_the_heads() {
    for (nth, situation) in (0..).zip(drawn(73, 30, draw_with_measures)) {
        let played = play(&situation, 0, nth);
        let everyone: u32 = situation.people.iter().sum();
        let most = f64::from(everyone) * 21.0;
        for figure in figures(&played) {
            assert!(figure.is_finite() && (0.0..=most).contains(&figure), "{nth}: {figure}");
        }
        let announced = situation.measures.iter().any(|measure| {
            matches!(measure, Measure::PostponeOnboarding { .. } | Measure::PauseResets { .. })
        });
        assert!(announced || played.deferred == 0.0, "{nth}: nobody was told to come later");
    }
}

/// Of every hour.
fn figures(played: &Report) -> Vec<f64> {
    let of_row = |row: &Row| {
        let mut all = vec![row.lost, row.exposed, row.deferred];
        all.extend(row.worst.groups);
        all
    };
    played.rows.iter().flat_map(of_row).collect()
}

fn with(situation: &Situation, measures: &[Measure]) -> Situation {
    Situation { measures: measures.to_vec(), ..situation.clone() }
}

fn drawn(
    seed: u64,
    companies: usize,
    draw: fn(&mut Dice, u32) -> Situation,
) -> impl Iterator<Item = Situation> {
    let mut dice = Dice::new(seed);
    std::iter::repeat_with(move || draw(&mut dice, 3000)).take(companies)
}
