//! An outage that is going on: now, so far and still to come, against figures worked out by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::report::live::{Instant, Live, Phase, SoFar};
use lockout::scenario::{Scenario, link};
use lockout::timeline::Group;

fn at(text: &str) -> Instant {
    Instant::read(text).unwrap()
}

fn live(began: &str) -> Live {
    Live { began: at(began), ended: None }
}

fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} for {expected}");
}

#[test]
fn moments_travel_in_utc() {
    // 20,454 days to 2026-01-01, and 325 more to 22 November: 31 + 28 + 31 + 30 + 31 + 30 + 31 + 31
    // + 30 + 31 = 304 days of ten months, and 21
    assert_eq!(at("20261122T0814Z"), Instant((20_454 + 325) * 1440 + 494));
    for text in ["20261122T0814Z", "19700101T0000Z", "20280229T2359Z", "20261231T2359Z"] {
        assert_eq!(at(text).write(), text);
    }
}

#[test]
fn what_is_no_moment_is_refused() {
    for text in [
        "",
        "20261122",
        "20261122T0814",
        "20261122T814Z",
        "20261122T2400Z",
        "20261122T0860Z",
        "20261131T0814Z",
        "20270229T0814Z",
        "+0261122T0814Z",
        "2026-11-22T08:14Z",
        "20261122T0814Z ",
        "é0261122T0814Z",
        "20261122t0814Z",
    ] {
        assert_eq!(Instant::read(text), None, "{text}");
    }
}

/// 09:14 counts as 09:15, 09:12 as 09:10, and 23:58 as midnight of the next day.
#[test]
fn a_start_counts_from_the_nearest_five_minutes() {
    for (began, counted) in [
        ("20261122T0814Z", "20261122T0815Z"),
        ("20261122T0812Z", "20261122T0810Z"),
        ("20261122T0813Z", "20261122T0815Z"),
        ("20261122T0815Z", "20261122T0815Z"),
        ("20261231T2358Z", "20270101T0000Z"),
    ] {
        assert_eq!(at(began).counted(), at(counted), "{began}");
    }
}

/// In Berlin the clocks went back at 01:00 UTC on 25 October 2026: from 02:30 summer time to 02:30
/// winter time an hour passes, and from 22:00 to 06:00 nine hours do. Only UTC is counted.
#[test]
fn clocks_that_change_do_not_change_what_has_passed() {
    let night = live("20261024T2000Z");
    assert_eq!(night.minute(at("20261025T0500Z")), 540);
    assert_eq!(night.minute(at("20261025T0130Z")) - night.minute(at("20261025T0030Z")), 60);
    // in March, at 01:00 UTC on the 29th, the night is an hour shorter: 22:00 to 06:00 is seven
    assert_eq!(live("20260328T2100Z").minute(at("20260329T0400Z")), 420);
    assert_eq!(live("20261122T0814Z").minute(at("20261122T0810Z")), -5);
}

/// Registration down from Monday 09:00 for 4 hours, with resets alone, 9 a working day of nine
/// hours: one an hour, so after h hours h of them wait, and h²/2 person-hours are lost.
fn one_an_hour() -> Scenario {
    let json = r#"{ "people": { "newHires": 0, "mfaResets": 9, "registrationsDue": 0, "guests": 0,
        "liveSessions": 0 } }"#;
    Scenario::from_json(json).unwrap()
}

#[test]
fn so_far_and_still_to_come_by_hand() {
    let scenario = one_an_hour();
    let live = live("20261123T0800Z");
    let split = |now: &str| SoFar::of(&scenario, &live, at(now));
    // after 2 hours 2 wait; 2²/2 = 2 hours lost. Of the rest of the outage 4²/2 − 2 = 6; then the
    // desk takes 5 a tick of the 4 who wait, and one twelfth comes: in its first tick it takes all,
    // from 4 to 0 in 1/12 hour: 4 · 1/12 / 2 = 1/6
    let two = split("20261123T1000Z");
    assert_eq!((two.phase, two.minute), (Phase::Lasting, 120));
    close(two.heads[Group::MfaResets as usize], 2.0);
    close(two.lost, 2.0);
    close(two.to_come, 6.0 + 1.0 / 6.0);
    // the model counts in ticks: 10:04 stands where 10:00 did, 10:05 a twelfth of an hour on
    assert_eq!(SoFar { minute: 120, ..split("20261123T1004Z") }, two);
    let next = split("20261123T1005Z");
    close(next.heads[Group::MfaResets as usize], 2.0 + 1.0 / 12.0);
    close(next.lost, (25.0_f64 / 12.0).powi(2) / 2.0);
    // what is behind and what is ahead is always the whole
    for now in ["20261123T0755Z", "20261123T0800Z", "20261123T0911Z", "20261123T1400Z"] {
        let SoFar { lost, to_come, .. } = split(now);
        close(lost + to_come, 8.0 + 1.0 / 6.0);
    }
}

#[test]
fn before_the_start_after_the_entered_end_and_after_the_real_one() {
    let scenario = one_an_hour();
    let mut live = live("20261123T0800Z");
    let phase = |live: &Live, now: &str| SoFar::of(&scenario, live, at(now)).phase;
    assert_eq!(phase(&live, "20261123T0745Z"), Phase::Ahead(15));
    // begun at 08:04 it counts from 08:05, and has begun all the same a minute before that
    let late = self::live("20261123T0804Z");
    assert_eq!(phase(&late, "20261123T0803Z"), Phase::Ahead(2));
    assert_eq!(phase(&late, "20261123T0804Z"), Phase::Lasting);
    assert_eq!(SoFar::of(&scenario, &late, at("20261123T0804Z")).minute, 0);
    assert_eq!(phase(&live, "20261123T0800Z"), Phase::Lasting);
    assert_eq!(phase(&live, "20261123T1200Z"), Phase::Lasting);
    assert_eq!(phase(&live, "20261123T1230Z"), Phase::Longer(30));
    live.ended = Some(at("20261123T1042Z"));
    assert_eq!(phase(&live, "20261123T1230Z"), Phase::Over);
    assert_eq!(live.lasted(), Some(160));
    // the split stays where the outage ended, whatever the clock says
    let over = SoFar::of(&scenario, &live, at("20261123T1800Z"));
    close(over.lost, (160.0_f64 / 60.0).powi(2) / 2.0);
}

#[test]
fn a_link_carries_both_moments_and_names_damaged_ones() {
    let opened = link::read("v=1&m=1&startsAt=Mon-09:15&began=20261123T0814Z&ended=20261123T1240Z");
    assert!(opened.notes.is_empty());
    let expected = Live { began: at("20261123T0814Z"), ended: Some(at("20261123T1240Z")) };
    assert_eq!(Live::of(&opened.screen), (Some(expected), vec![]));
    // 12:40 is 265 minutes after 08:15
    assert_eq!(expected.lasted(), Some(265));
    let link = link::write(&opened.scenario, None, &opened.screen);
    assert_eq!(link, "v=1&m=1&startsAt=Mon-09:15&began=20261123T0814Z&ended=20261123T1240Z");
    for (link, live, wrong) in [
        ("began=today", None, "began=today"),
        ("ended=20261123T1240Z", None, "ended=20261123T1240Z"),
        ("began=20261123T0814Z&ended=noon", Some("20261123T0814Z"), "ended=noon"),
        (
            "began=20261123T0814Z&ended=20261123T0814Z",
            Some("20261123T0814Z"),
            "ended=20261123T0814Z",
        ),
    ] {
        let (found, named) = Live::of(&link::read(link).screen);
        assert_eq!(found.map(|live| live.began.write()).as_deref(), live, "{link}");
        assert_eq!(named, [wrong], "{link}");
    }
}
