//! Every line of every document, calculated again from what it says; and the figures against the
//! engine's.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod hand;
mod languages;
mod page;
mod paper;

use super::exposure::{ever_deferred, of_hour_figure, still_deferred};
use super::people::{Run, everyone, lost_in, of_group};
use super::queue::{joined, longest};
use super::sum::written;
use super::{Topic, explain};
use crate::report::doc::{Block, to_text};
use crate::scenario::{Measure, MeasureKind, OutageKind, Percent, Scenario};
use crate::timeline::{Group, run};
use paper::{Dice, check};

/// Scenarios of every kind and length, at work and at night, with and without measures.
fn scenarios(seed: u64, many: usize) -> Vec<Scenario> {
    let mut dice = Dice(seed);
    (0..many).map(|_| dice.scenario()).collect()
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
}

#[test]
fn every_group_of_every_hour_comes_to_the_engines_figure() {
    for scenario in scenarios(1, 30) {
        let outcome = run(&scenario);
        let run = Run::new(&scenario, &outcome);
        for (hour, row) in outcome.hours.iter().enumerate() {
            let heads = outcome.groups(row);
            for group in Group::ALL {
                let (told, counted) =
                    (of_group(&run, row.worst, group).value(), heads[group as usize]);
                assert!(
                    near(told, counted),
                    "hour {hour}, {group:?}: {told}, counted {counted}\n{scenario:#?}"
                );
            }
            assert!(near(everyone(&run, row.worst).value(), row.locked_out()));
            assert!(near(lost_in(&run, hour).value(), row.lost_person_hours), "hour {hour}");
        }
    }
}

#[test]
fn every_tick_of_the_first_hours_comes_to_the_engines_figure() {
    for scenario in scenarios(4, 40) {
        let outcome = run(&scenario);
        let run = Run::new(&scenario, &outcome);
        for tick in run.ticks.iter().take(40) {
            for group in Group::ALL {
                let (told, counted) =
                    (of_group(&run, tick.until, group).value(), tick.locked_out[group as usize]);
                assert!(near(told, counted), "{} {group:?}: {told}, {counted}", tick.until);
            }
        }
    }
}

#[test]
fn the_longest_wait_is_the_engines() {
    for scenario in scenarios(6, 60) {
        let outcome = run(&scenario);
        let run = Run::new(&scenario, &outcome);
        let told = longest(&run).map_or(0, |wait| wait.until - wait.from);
        assert_eq!(told, outcome.desk.longest, "{scenario:#?}");
        assert!(near(joined(&run).value(), outcome.desk.at_end), "{scenario:#?}");
    }
}

#[test]
fn what_measures_cost_comes_to_the_engines_figures() {
    let mut put_off_and_back = 0;
    for scenario in scenarios(5, 100) {
        let outcome = run(&scenario);
        let run = Run::new(&scenario, &outcome);
        assert!(near(ever_deferred(&run).value(), outcome.deferred), "{scenario:#?}");
        for (hour, row) in outcome.hours.iter().enumerate() {
            assert!(near(of_hour_figure(&run, hour).value(), row.exposed_person_hours));
            let told = still_deferred(&run, hour).value();
            assert!(near(told, row.deferred), "hour {hour}: {told}, {}", row.deferred);
            let some_came = row.deferred > 0.0 && row.deferred < outcome.deferred - 1e-6;
            put_off_and_back +=
                u32::from(some_came && hour * 60 > scenario.outage.minutes as usize);
        }
    }
    assert!(put_off_and_back > 20, "{put_off_and_back} hours in which some came back");
}

/// What the calculations of a document come to, as written.
fn results(blocks: &[Block]) -> Vec<String> {
    let results = blocks.iter().filter_map(|block| match block {
        Block::Code(code) => code.rsplit_once(" = "),
        _ => None,
    });
    results.map(|(_, result)| result.split(' ').next().unwrap().to_owned()).collect()
}

#[test]
fn a_document_ends_in_the_figure_it_is_about() {
    for scenario in scenarios(7, 30) {
        let outcome = run(&scenario);
        let of = |key: String| results(&explain(&scenario, &outcome, &key));
        for (hour, row) in outcome.hours.iter().enumerate().take(40) {
            for (key, figure) in [
                (format!("hour:{hour}"), row.locked_out()),
                (format!("hour:{hour}:lost"), row.lost_person_hours),
                (format!("hour:{hour}:exposed"), row.exposed_person_hours),
            ] {
                if figure > 0.0 {
                    assert_eq!(of(key.clone()).first(), Some(&written(figure, 2)), "{key}");
                }
            }
        }
        let lost = to_text(&explain(&scenario, &outcome, "lost"));
        if outcome.lost_person_hours > 0.0 {
            assert!(lost.contains(&written(outcome.lost_person_hours, 2)), "{lost}");
        }
        for (nth, _) in scenario.measures.iter().enumerate() {
            let mut others = scenario.measures.clone();
            others.remove(nth);
            let without = run(&scenario.with_measures(others));
            let saved = without.lost_person_hours - outcome.lost_person_hours;
            let exposed = outcome.exposed_person_hours - without.exposed_person_hours;
            let told = of(format!("saved:{nth}"));
            assert_eq!(told, [saved, exposed].map(|figure| written(figure, 2)), "{told:?}");
        }
    }
}

#[test]
fn every_line_comes_out_as_written() {
    for scenario in scenarios(2, 16) {
        let outcome = run(&scenario);
        for key in ["worst", "lost", "next", "back", "exposed", "deferred", "queue"] {
            check(&explain(&scenario, &outcome, key));
        }
        for nth in 0..scenario.measures.len() {
            check(&explain(&scenario, &outcome, &format!("saved:{nth}")));
        }
        check(&explain(&scenario, &outcome, "cost:45.5:EUR"));
        for hour in 0..outcome.hours.len().min(60) {
            for part in ["", ":lost", ":exposed", ":deferred"] {
                check(&explain(&scenario, &outcome, &format!("hour:{hour}{part}")));
            }
        }
    }
}

/// Nearly is for companies of a hundred thousand, and rare there.
#[test]
fn lines_that_only_nearly_come_out_are_rare() {
    let (mut nearly, mut exactly) = (0, 0);
    for scenario in scenarios(8, 40) {
        let outcome = run(&scenario);
        let text = to_text(&explain(&scenario, &outcome, "worst"))
            + &to_text(&explain(&scenario, &outcome, "lost"));
        nearly += text.matches(" ≈ ").count();
        exactly += text.matches(" = ").count();
    }
    assert!(exactly > 1000 && nearly * 500 < exactly, "{nearly} beside {exactly}");
}

#[test]
fn the_search_for_a_latest_start_is_shown_with_its_figures() {
    for scenario in scenarios(3, 4) {
        let outcome = run(&scenario);
        for kind in MeasureKind::ALL {
            let blocks = explain(&scenario, &outcome, &format!("latest:{}", kind.word()));
            assert!(!blocks.is_empty());
            check(&blocks);
        }
    }
}

#[test]
fn unknown_keys_have_no_document() {
    let scenario = Scenario::default();
    let outcome = run(&scenario);
    for key in ["", "nothing", "hour:999", "rule:none"] {
        assert!(explain(&scenario, &outcome, key).is_empty(), "{key}");
    }
    for key in ["worst", "lost", "next", "back", "queue", "groups", "emergency", "kind:mfa"] {
        assert!(
            Topic::read(key).is_some() && !explain(&scenario, &outcome, key).is_empty(),
            "{key}"
        );
    }
}

/// Used by [`Dice`]: measures as a scenario first proposes them, moved about.
fn measure(kind: MeasureKind, scenario: &Scenario, from: u32, until: u32) -> Measure {
    let measure = Measure::new(kind, scenario);
    Measure { from, until: until.max(from), percent: Percent(40.0), ..measure }
}

/// The kinds of outage, for [`Dice`].
const KINDS: [OutageKind; 3] =
    [OutageKind::Registration, OutageKind::Mfa, OutageKind::Authentication];
