//! What the screen says can be done, against figures worked out by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::report::explain::{Prepared, prepared};
use lockout::report::measures::{
    Board, Offer, board, exposed, moment, remark, saved, until_when, why_idle,
};
use lockout::scenario::{MeasureKind, Scenario};
use lockout::timeline::{Standing, run};

fn scenario(json: &str) -> Scenario {
    Scenario::from_json(json).unwrap()
}

fn board_of(scenario: &Scenario) -> Board {
    board(scenario, &run(scenario), 30)
}

/// What a row says: saving, price, until when.
fn row(scenario: &Scenario, offer: &Offer) -> [String; 3] {
    [saved(&offer.gain), exposed(&offer.gain), until_when(scenario, offer.latest)]
}

/// Registration down from Monday 09:00 to 13:00. By hand: 6 hires, 3 1/3 resets and 1 2/3 due come
/// until 10:00, then 5 an hour; of 20 guests who must register here 1 − exp(−0.1 h/9) need it after
/// h hours. 26.869 wait at 13:00; the desk then takes 5 in five minutes while 0.417 come: 22.286,
/// 17.703, 13.119, 8.536, 3.953 and nobody wait at the ends of its ticks. Lost without measures:
/// 62.752 person-hours during the outage, 6.586 behind it.
///
/// From 09:30 on, when 5.61 wait:
/// - an exclusion for everyone spares all but 1.403 before and half a tick, 5.61/2 · 1/12 = 0.234;
///   at 13:00 they wait again, with half a tick spared: 62.752 − 1.637 + 26.869/24 = 62.2. Its pool,
///   counted at the ends of ticks, comes to as much;
/// - passes go to three of four, and last beyond the tail: 3/4 · (62.752 + 6.586 − 1.637) = 50.8,
///   less 0.1 for those who come in the tail;
/// - no resets: 5 an hour for 3.5 hours, 5 · 3.5²/2 = 30.625, and behind it 9.369 wait instead of
///   26.869: 4.786, 0.203, nobody, which is 0.806 instead of 6.586: 36.4. 17.5 come on Tuesday;
/// - no first days: 3 hires from 09:30 to 10:00, 3 · 0.5/2 + 3 · 3 = 9.75, and behind it 5.211
///   instead of 6.586: 11.1;
/// - half the guests' sign-ins: 0.664 and 0.172 behind it: 0.8. Begun m minutes before the end it
///   spares 1.774 · 10⁻³ heads a minute, which is 1.478 · 10⁻⁵ m² + 8.12 · 10⁻⁴ m person-hours:
///   0.056 for 40 minutes, and for 35 less than the 0.05 that count.
#[test]
fn what_can_be_done_in_a_registration_outage() {
    let scenario = Scenario::default();
    let board = board_of(&scenario);
    let rows: Vec<_> =
        board.offers.iter().map(|offer| (offer.measure.kind, row(&scenario, offer))).collect();
    let says = |kind, saved: &str, exposed: &str, until: &str| {
        (kind, [saved.to_owned(), exposed.to_owned(), until.to_owned()])
    };
    let nobody = "exposes nobody";
    assert_eq!(
        rows,
        [
            says(
                MeasureKind::Exclusion,
                "saves 62 person-hours",
                "exposes 62 person-hours",
                "Mon 12:55"
            ),
            says(MeasureKind::TemporaryAccessPass, "saves 51 person-hours", nobody, "Mon 12:55"),
            says(MeasureKind::PauseResets, "saves 36 person-hours", nobody, "Mon 12:55"),
            // the last hires come in the tick that begins at 09:55
            says(MeasureKind::PostponeOnboarding, "saves 11 person-hours", nobody, "Mon 09:55"),
            says(MeasureKind::KeepSessions, "saves 0.8 person-hours", nobody, "Mon 12:20"),
        ]
    );
    assert_eq!(remark(&scenario, &board.offers[2].gain), "18 come on Tuesday");
    // 3.5 hours of 2,200 people, and those let in but for the guests, who are counted already:
    // 7,700 + 62.235 − 1.755
    let off = board.unadvised.as_ref().unwrap();
    assert_eq!(
        row(&scenario, off),
        ["saves 62 person-hours", "exposes 7,760 person-hours", "Mon 12:55"]
    );
    assert!(board.idle.is_empty() && board.taken.is_empty());
}

#[test]
fn what_does_nothing_says_why() {
    let scenario = scenario(r#"{ "outage": { "kind": "authentication" } }"#);
    let board = board_of(&scenario);
    let idle: Vec<_> = board.idle.iter().map(|offer| offer.measure.kind).collect();
    assert_eq!(
        idle,
        [MeasureKind::Exclusion, MeasureKind::TemporaryAccessPass, MeasureKind::DisableMfa]
    );
    for offer in &board.idle {
        assert!(matches!(offer.standing, Standing::Nothing(_)));
        assert!(why_idle(&scenario, offer).starts_with("every new sign-in is refused"));
    }
    assert_eq!(board.unadvised, None);
}

#[test]
fn without_anyone_to_act_announcements_are_left() {
    let scenario = scenario(
        r#"{ "administrators": { "withLiveSession": 0, "emergencyAccounts": { "count": 1 } } }"#,
    );
    let board = board_of(&scenario);
    assert!(board.offers.iter().all(|offer| offer.measure.kind.is_announcement()));
    let cannot = board.idle.iter().filter(|offer| offer.standing == Standing::NobodyCanAct);
    assert_eq!(cannot.count(), 3);
    assert!(
        board.idle.iter().all(|offer| why_idle(&scenario, offer).starts_with("nobody can act"))
    );
}

#[test]
fn a_measure_that_is_taken_is_held_against_the_scenario_without_it() {
    let scenario = scenario(
        r#"{ "measures": [
            { "kind": "exclusion", "fromMinute": 30, "untilMinute": 240, "people": 27 },
            { "kind": "pauseResets", "fromMinute": 30, "percent": 100 } ] }"#,
    );
    let board = board_of(&scenario);
    // with everyone let in, pausing spares only what follows 13:00: 26.869/24 more at that moment
    // without it than with it, and 6.586 − 0.806 − (26.869 − 9.369)/24 behind it
    assert_eq!(saved(&board.taken[1].gain), "saves 5.1 person-hours");
    let kinds: Vec<_> = board.taken.iter().map(|offer| offer.measure.kind).collect();
    assert_eq!(kinds, [MeasureKind::Exclusion, MeasureKind::PauseResets]);
    assert!(board.offers.iter().all(|offer| !kinds.contains(&offer.measure.kind)));
}

/// A desk that takes 4 an hour, and 57 that come a day: who is put off to Tuesday meets a longer
/// queue than it left.
#[test]
fn putting_off_can_cost_work_and_says_so() {
    let scenario = scenario(
        r#"{ "outage": { "hours": 2, "startsAt": "Mon 08:00" },
             "people": { "newHires": 60, "mfaResets": 0, "registrationsDue": 0, "guests": 0 },
             "assumptions": { "registrationsPerHour": 8 } }"#,
    );
    let board = board(&scenario, &run(&scenario), 0);
    let all = board.offers.iter().chain(&board.idle);
    let postpone =
        all.clone().find(|offer| offer.measure.kind == MeasureKind::PostponeOnboarding).unwrap();
    assert!(saved(&postpone.gain).starts_with("costs "), "{:?}", postpone.gain);
    assert!(remark(&scenario, &postpone.gain).ends_with("when the help desk cannot keep up"));
}

#[test]
fn times_are_read_as_they_are_written() {
    let scenario = Scenario::default();
    for (typed, minute) in [
        ("Mon 10:15", Some(75)),
        ("10:15", Some(75)),
        ("10:17", Some(75)),
        ("08:00", Some(23 * 60)),
        ("Tue 09:00", Some(24 * 60)),
        ("Mon 10:00 (day 8)", Some(7 * 24 * 60 + 60)),
        ("90 min", Some(90)),
        ("1 h 30 min", Some(90)),
        ("soon", None),
        ("", None),
    ] {
        assert_eq!(moment(&scenario, typed), minute, "{typed}");
    }
}

fn compared(scenario: &Scenario) -> Vec<Prepared> {
    prepared(scenario, &run(scenario))
}

#[test]
fn prepared_comparisons_change_what_they_say() {
    // no policy with defaults off: nothing in a registration outage, something in a sign-in outage
    let registration = compared(&Scenario::default());
    assert_eq!(saved(&registration[0].gain), "saves nothing");
    let authentication = scenario(r#"{ "outage": { "kind": "authentication", "hours": 8 } }"#);
    let prepared = compared(&authentication);
    assert!(saved(&prepared[0].gain).starts_with("saves "));
    // switched on after 15 minutes it is the exclusion above, a quarter of an hour earlier; no
    // policy helps where every new sign-in is refused
    assert!(registration[2].gain.saved > 62.2 && registration[2].gain.saved < 65.0);
    assert_eq!(saved(&prepared[2].gain), "saves nothing");
}
