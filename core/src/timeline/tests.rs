//! What a run comes to, by hand, where no other test looks: at night, and tick by tick.

#![allow(clippy::unwrap_used)]

use super::{Back, Desk, Group, LONGEST, Outcome, run, run_traced, run_watched};
use crate::scenario::time::{DayTime, WeekTime};
use crate::scenario::{MeasureKind, OutageKind, Percent, Scenario};

/// Registration down on Monday for 8 hours from 09:00, a working day from 08:00 to 17:00, and only
/// the 24 first days of each working day: one in each tick from 08:00 to 10:00, twelve of them during
/// the outage. The desk takes 60 an hour, five a tick.
fn first_days(measures: &str) -> Scenario {
    let json = format!(
        r#"{{ "outage": {{ "hours": 8 }}, "measures": [{measures}],
            "people": {{ "newHires": 24, "mfaResets": 0, "registrationsDue": 0, "guests": 0,
                "liveSessions": 0 }},
            "assumptions": {{ "passBlockedPercent": 0 }} }}"#
    );
    Scenario::from_json(&json).unwrap()
}

/// Every hour's heads, but for what rounding makes of them.
fn come_to(outcome: &Outcome, heads: &[f64]) {
    let got: Vec<f64> =
        outcome.hours.iter().map(|hour| outcome.groups(hour)[Group::NewHires as usize]).collect();
    let near = got.len() == heads.len() && got.iter().zip(heads).all(|(a, b)| (a - b).abs() < 1e-9);
    assert!(near, "{got:?} instead of {heads:?}");
}

/// The desk is closed when the outage ends; from 08:00 on it takes five in each tick, in which one
/// comes: 12 + 1 − 5 = 8 are left, then 4, then nobody.
#[test]
fn who_waits_at_night_waits_for_the_desk() {
    let outcome = run(&first_days(""));
    let mut heads = vec![12.0; 23];
    heads.push(8.0);
    come_to(&outcome, &heads);
    assert_eq!(outcome.all_clear_minute, 23 * 60 + 10);
    // the worst moment is the earliest of those that are level
    assert_eq!([0, 1, 2, 23].map(|hour| outcome.hours[hour].worst), [60, 65, 125, 1385]);
    // a tick's mean of one who comes is half of one: 0.5, 1.5, … 11.5 in the first hour, then 7 × 12
    // heads until 17:00; then (12 + 8) / 2, (8 + 4) / 2 and (4 + 0) / 2, for five minutes each
    let lost = 6.0 + 84.0 + 18.0 / 12.0;
    assert!((outcome.lost_person_hours - lost).abs() < 1e-9, "{}", outcome.lost_person_hours);
}

/// Who came in the first tick registers in the desk's first, 23 hours later: the eight hours of
/// Monday's work, of which they were the first. On Tuesday the line is empty within three ticks.
#[test]
fn the_first_have_waited_longest() {
    let desk = run(&first_days("")).desk;
    let expected = Desk {
        at_end: 12.0,
        empty: 23 * 60 + 10,
        longest: 23 * 60,
        longest_worked: 8 * 60,
        unfinished: false,
    };
    assert_eq!(desk, expected);
    let mut closed = first_days("");
    closed.assumptions.registrations_per_hour = 0.0;
    let desk = run(&closed).desk;
    // eight hours of Monday and ten days more of work, in fourteen days
    let worked = 8 * 60 + 9 * 9 * 60 + 60;
    assert_eq!((desk.longest, desk.longest_worked), (LONGEST, worked));
    assert!(desk.unfinished && desk.empty == LONGEST);
    // at 13:00: 6 + 13 1/3 + 6 2/3, and 20 guests · (1 − exp(−0.1 · 4/9))
    let at_end = 26.0 + 20.0 * (1.0 - (-0.4_f64 / 9.0).exp());
    assert!((run(&Scenario::default()).desk.at_end - at_end).abs() < 1e-9);
}

/// Passes for twelve hours, for all who come: they run out from 21:00 to 22:00, when the desk is
/// closed, and nobody loses work until 08:00.
#[test]
fn passes_run_out_at_night() {
    let passes = r#"{ "kind": "temporaryAccessPass", "fromMinute": 0, "perHour": 600, "lifetimeHours": 12 }"#;
    let outcome = run(&first_days(passes));
    let mut heads = vec![0.0; 12];
    heads.extend([12.0; 11]);
    heads.push(8.0);
    come_to(&outcome, &heads);
    let back = Back { by: MeasureKind::TemporaryAccessPass, from: 720, until: 780, heads: 12.0 };
    assert_eq!(outcome.backs, [back]);
    let mut ticks = Vec::new();
    run_watched(&first_days(passes), |until, heads| ticks.push((until, heads.iter().sum::<f64>())));
    assert_eq!(ticks[143..147], [(720, 0.0), (725, 1.0), (730, 2.0), (735, 3.0)]);
    assert!((outcome.lost_person_hours - 1.5).abs() < 1e-9, "{}", outcome.lost_person_hours);
}

/// An exclusion that begins at 20:00 and ends at 06:00, both when nobody works.
#[test]
fn an_exclusion_begins_and_ends_at_night() {
    let exclusion =
        r#"{ "kind": "exclusion", "fromMinute": 660, "untilMinute": 1260, "people": 10 }"#;
    let outcome = run(&first_days(exclusion));
    let mut heads = vec![12.0; 11];
    heads.extend([2.0; 10]);
    heads.extend([12.0, 12.0, 8.0]);
    come_to(&outcome, &heads);
    assert_eq!(outcome.backs.len(), 1);
    let back = outcome.backs[0];
    assert_eq!((back.by, back.from, back.until), (MeasureKind::Exclusion, 1260, 1265));
    assert!((back.heads - 10.0).abs() < 1e-9);
    // ten people for ten hours
    assert!((outcome.exposed_person_hours - 100.0).abs() < 1e-9);
}

/// Two that end apart are two stretches.
#[test]
fn exclusions_end_one_by_one() {
    let outcome = run(&first_days(
        r#"{ "kind": "exclusion", "fromMinute": 600, "untilMinute": 660, "people": 2 },
            { "kind": "exclusion", "fromMinute": 600, "untilMinute": 1260, "people": 3 }"#,
    ));
    let ends: Vec<_> = outcome.backs.iter().map(|back| (back.from, back.until)).collect();
    assert_eq!(ends, [(660, 665), (1260, 1265)]);
    for (back, heads) in outcome.backs.iter().zip([2.0, 3.0]) {
        assert!((back.heads - heads).abs() < 1e-9, "{back:?}");
    }
}

/// Half of what waits is let in for an hour; a billionth of a head that comes back is nobody.
#[test]
fn nobody_comes_back_as_a_measure_ends() {
    for (resets, ends) in [(2e-9, 0), (4e-9, 1)] {
        let mut scenario = first_days(
            r#"{ "kind": "exclusion", "fromMinute": 0, "untilMinute": 60, "people": 0 }"#,
        );
        scenario.outage.starts_at = WeekTime(8 * 60);
        // all of a day's resets come in its only tick
        scenario.working_day.to = DayTime(8 * 60 + 5);
        scenario.people.new_hires = 0.0;
        scenario.people.mfa_resets = resets;
        scenario.measures[0].people = resets / 2.0;
        assert_eq!(run(&scenario).backs.len(), ends);
    }
}

/// Nobody is asked for anything from 19:00 to 21:00: everyone is exposed, the twelve who wait.
#[test]
fn mfa_is_off_for_two_hours_at_night() {
    let off = r#"{ "kind": "disableMfa", "fromMinute": 600, "untilMinute": 720 }"#;
    let outcome = run(&first_days(off));
    let mut heads = vec![12.0; 10];
    heads.extend([0.0; 2]);
    heads.extend([12.0; 11]);
    heads.push(8.0);
    come_to(&outcome, &heads);
    assert!((outcome.exposed_person_hours - 24.0).abs() < 1e-9);
    assert_eq!(outcome.hours[10].let_in[Group::NewHires as usize], 12.0);
    let back = Back { by: MeasureKind::DisableMfa, from: 720, until: 725, heads: 12.0 };
    assert_eq!(outcome.backs, [back]);
}

/// First days put off until Tuesday leave nobody to wait; MFA, off until 19:00 on Monday, exposes the
/// hundred who hold a session, and nobody from then on: ten hours. On Tuesday 24 + 12 come in 24
/// ticks, at most five in each.
#[test]
fn exposure_ends_at_night_though_the_run_goes_on() {
    let mut scenario = first_days(
        r#"{ "kind": "disableMfa", "fromMinute": 0, "untilMinute": 600 },
            { "kind": "postponeOnboarding", "fromMinute": 0 }"#,
    );
    scenario.people.live_sessions = 100.0;
    let outcome = run(&scenario);
    come_to(&outcome, &[0.0; 25]);
    assert!((outcome.exposed_person_hours - 1000.0).abs() < 1e-9);
    assert!((outcome.deferred - 12.0).abs() < 1e-9);
    let deferred: Vec<f64> = outcome.hours.iter().map(|hour| hour.deferred).collect();
    assert!((deferred[7] - 12.0).abs() < 1e-9 && (deferred[23] - 6.0).abs() < 1e-9);
    assert!(deferred[24].abs() < 1e-9, "{deferred:?}");
}

/// The same, with MFA off from 19:00 to 21:00 alone: a hundred people for two hours.
#[test]
fn exposure_begins_at_night_though_nobody_waits() {
    let mut scenario = first_days(
        r#"{ "kind": "postponeOnboarding", "fromMinute": 0 },
            { "kind": "disableMfa", "fromMinute": 600, "untilMinute": 720 }"#,
    );
    scenario.people.live_sessions = 100.0;
    assert!((run(&scenario).exposed_person_hours - 200.0).abs() < 1e-9);
}

/// With the first days put off, nobody waits and nobody is exposed when MFA comes on again at 20:00
/// on Monday. On Tuesday 12 + 24 come within two hours, 1.5 a tick, to a desk that takes half of one:
/// 12 wait at 09:00 and 24 at 10:00.
#[test]
fn mfa_comes_on_at_night_though_nobody_is_there() {
    let mut scenario = first_days(
        r#"{ "kind": "postponeOnboarding", "fromMinute": 0 },
           { "kind": "disableMfa", "fromMinute": 0, "untilMinute": 660 }"#,
    );
    scenario.assumptions.registrations_per_hour = 6.0;
    let outcome = run(&scenario);
    for (hour, heads) in [(10, 0.0), (22, 0.0), (23, 12.0), (24, 24.0)] {
        assert!((outcome.hours[hour].locked_out() - heads).abs() < 1e-9, "hour {hour}");
    }
}

/// A rule that keeps nobody out at an hour's worst moment is not in the file.
#[test]
fn only_rules_that_keep_somebody_out_are_written() {
    let written = serde_json::to_value(run(&first_days(""))).unwrap();
    assert_eq!(written["hours"][3]["byRule"], serde_json::json!({ "must-register": 12.0 }));
    let off = r#"{ "kind": "disableMfa", "fromMinute": 0, "untilMinute": 480 }"#;
    let written = serde_json::to_value(run(&first_days(off))).unwrap();
    assert_eq!(written["hours"][3]["byRule"], serde_json::json!({}));
}

/// A billionth of a head counts as nobody.
#[test]
fn what_rounding_leaves_of_a_person_is_nobody() {
    let mut scenario = first_days("");
    scenario.outage.kind = OutageKind::Authentication;
    scenario.people.new_hires = 0.0;
    scenario.assumptions.guest_fresh_sign_ins_per_day = Percent(0.0);
    for (guests, all_clear) in [(1e-9, 0), (2e-9, 480)] {
        scenario.people.guests = guests;
        // an hour and a half on, no guest's token is left
        assert_eq!(run(&scenario).hours[3].locked_out(), guests);
        assert_eq!(run(&scenario).all_clear_minute, all_clear);
    }
}

/// The same ticks, whoever looks.
#[test]
fn every_tick_is_shown_as_it_ends() {
    let scenario = first_days("");
    let (mut watched, mut traced) = (Vec::new(), Vec::new());
    run_watched(&scenario, |until, heads| watched.push((until, *heads)));
    run_traced(&scenario, |moment| traced.push((moment.until, moment.locked_out)));
    let put_off = first_days(r#"{ "kind": "postponeOnboarding", "fromMinute": 30 }"#);
    let mut deferred = Vec::new();
    run_traced(&put_off, |moment| deferred.push(moment.deferred));
    assert_eq!(deferred[5], [0.0; 3]);
    // one in each tick from 09:30 on
    assert_eq!([deferred[6], deferred[11]], [[1.0, 0.0, 0.0], [6.0, 0.0, 0.0]]);
    assert_eq!(watched, traced);
    assert_eq!(watched[0], (5, [1.0, 0.0, 0.0, 0.0, 0.0]));
    assert_eq!(watched.last().map(|(until, _)| *until), Some(24 * 60));
}
