//! The queue at the help desk, and measures that end, against figures worked out by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::report::chart::{Chart, View, chart};
use lockout::report::chart_marks::{desk_line, marks};
use lockout::report::desk::{Queue, queue};
use lockout::report::turns::{Reason, next, turns};
use lockout::scenario::{MeasureKind, Scenario};
use lockout::timeline::{Back, Outcome, run};

/// Registration down on Monday from 09:00, 12 resets an hour of work and nobody else: one a tick.
fn resets(rest: &str) -> Outcome {
    let json = format!(
        r#"{{ "people": {{ "newHires": 0, "mfaResets": 108, "registrationsDue": 0, "guests": 0 }},
              {rest} }}"#
    );
    run(&Scenario::from_json(&json).unwrap())
}

/// The desk's figures, the heads to a thousandth.
fn desk(rest: &str) -> (f64, u32, u32, u32, bool) {
    let desk = resets(rest).desk;
    let heads = (desk.at_end * 1000.0).round() / 1000.0;
    (heads, desk.empty, desk.longest, desk.longest_worked, desk.unfinished)
}

#[test]
fn the_first_waits_longest_where_the_desk_is_quick() {
    // 4 h are 48 ticks: 48 wait. 5 register a tick and 1 comes: 44 are left after the first, and
    // after the 12th, at 14:00, none. Who came at 09:00 waits until the tick at 13:00.
    assert_eq!(desk(r#""outage": { "hours": 4 }"#), (48.0, 295, 240, 240, false));
}

#[test]
fn nights_count_for_the_wait_and_not_for_work() {
    // 15:00 to 19:00: 24 came until 17:00. From Tuesday 08:00 on 5 a tick register: the first of
    // Monday, 17 hours after coming, of which the two to 17:00 were worked. After six ticks 24 + 6
    // have come and 30 registered.
    let outage = r#""outage": { "startsAt": "Mon 15:00", "hours": 4 }"#;
    assert_eq!(desk(outage), (24.0, 17 * 60 + 25, 17 * 60, 120, false));
}

#[test]
fn the_last_waits_longest_where_the_desk_is_slow() {
    // Half a person a tick: whoever came in tick k has registered after 2 (k + 1) ticks from the
    // end, in tick 48 + 2k + 1, and has waited 49 + k ticks. Of Monday's 96 ticks from 09:00 the
    // last is tick 95, and 24 were served by 17:00. On Tuesday the others go on: the queue never
    // empties, as twice as many come as the desk takes.
    let (at_end, empty, longest, worked, unfinished) =
        desk(r#""outage": { "hours": 4 }, "assumptions": { "registrationsPerHour": 6 }"#);
    assert_eq!((at_end, empty, unfinished), (48.0, 14 * 1440, true));
    // Monday gave 96 worked ticks of 108 from 09:00. Over the 14 days to Monday 09:00 there are
    // 96 + 9 · 108 + 12 = 1,080 working ticks; 1,080 − 48 = 1,032 of them served half a person:
    // 516. So the first still waiting is the 517th, who came in tick 516; 564 ticks are left.
    assert_eq!(worked, 564 * 5);
    // tick 516 = 96 + 3 · 108 + 96: the fifth working day, Friday, 96 ticks after 08:00: 16:00;
    // from there to Monday 09:00 of the week after next: 9 days and 17 hours
    assert_eq!(longest, 9 * 1440 + 17 * 60);
}

#[test]
fn nobody_to_register_is_no_queue() {
    let outage = r#""outage": { "startsAt": "Sat 09:00" }"#;
    assert_eq!(desk(outage), (0.0, 0, 0, 0, false));
    // an outage as long as the run ends with whoever it has left: ten days of 108
    let (at_end, _, _, _, unfinished) = desk(r#""outage": { "hours": 336 }"#);
    assert_eq!((at_end, unfinished), (1080.0, true));
}

fn backs(measures: &str) -> Vec<Back> {
    let mut backs =
        resets(&format!(r#""outage": {{ "hours": 4 }}, "measures": [{measures}]"#)).backs;
    for back in &mut backs {
        back.heads = (back.heads * 1000.0).round() / 1000.0;
    }
    backs
}

#[test]
fn an_exclusion_that_ends_gives_back_whom_it_let_in() {
    let exclusion =
        r#"{ "kind": "exclusion", "fromMinute": 60, "untilMinute": 180, "people": 20 }"#;
    let back = Back { by: MeasureKind::Exclusion, from: 180, until: 185, heads: 20.0 };
    assert_eq!(backs(exclusion), [back]);
    // a second one with room takes them in at once: nobody is locked out again
    let second = r#"{ "kind": "exclusion", "fromMinute": 180, "untilMinute": 600, "people": 40 }"#;
    assert_eq!(backs(&format!("{exclusion}, {second}")), []);
}

#[test]
fn passes_run_out_one_after_the_other() {
    // 12 an hour from 10:00 for an hour each: one a tick, which runs out an hour later and goes to
    // the next; while it lasts, nobody more waits for it. From 13:00 on none is handed out: the 12
    // of the last hour run out in the 12 ticks from 13:00, less those who register meanwhile.
    let passes =
        r#"{ "kind": "temporaryAccessPass", "fromMinute": 60, "perHour": 12, "lifetimeHours": 1 }"#;
    let [back] = backs(passes)[..] else { panic!() };
    assert_eq!((back.by, back.from), (MeasureKind::TemporaryAccessPass, 240));
    // 48 have not registered at 13:00, and one of 48 runs out; later 44 and 11 are left, and one in
    // eleven, and so on
    assert!(back.heads > 1.0 && back.heads < 12.0 && back.until <= 300);
}

#[test]
fn mfa_that_is_on_again_refuses_everyone_it_let_in() {
    // 36 came until 12:00, and the one of the tick from then on
    let off = r#"{ "kind": "disableMfa", "fromMinute": 60, "untilMinute": 180 }"#;
    let back = Back { by: MeasureKind::DisableMfa, from: 180, until: 185, heads: 37.0 };
    assert_eq!(backs(off), [back]);
}

fn said(rest: &str) -> Queue {
    let scenario = Scenario::from_json(rest).unwrap();
    queue(&scenario, &run(&scenario))
}

fn values(queue: &Queue) -> [&str; 4] {
    queue.figures.each_ref().map(|figure| figure.value.as_str())
}

#[test]
fn the_queue_of_a_monday_is_gone_within_the_hour() {
    // 57 come a day, of whom 26 wait at 13:00; 9 hours of 60 are 540. Of 200 guests 10 % must
    // register, 4.3 % of whom needed to: one more. At 5 a tick and 0.4 joining
    // four are left after the fifth, and nobody after the sixth
    let queue = said("{}");
    assert_eq!(values(&queue), ["27", "Mon 13:25", "4\u{a0}h", "57"]);
    assert_eq!(queue.figures[1].note, "25\u{a0}min after the outage ends");
    assert_eq!(queue.figures[2].note, "4\u{a0}h of work at most");
    assert_eq!(queue.figures[3].note, "the desk takes 540");
    assert_eq!(queue.verdict, "The desk gains 483 people a working day on the queue.");
    assert!(queue.keeps_up);
}

#[test]
fn a_desk_that_takes_fewer_than_come_never_catches_up() {
    // 9 hours of 5 are 45, and 57 come
    let queue = said(r#"{ "assumptions": { "registrationsPerHour": 5 } }"#);
    assert_eq!(values(&queue)[1], "not in 14 days");
    assert!(values(&queue)[2].starts_with("over "));
    assert_eq!(queue.verdict, "The desk never catches up: 57 come a working day, and it takes 45.");
    assert!(!queue.keeps_up);
}

#[test]
fn no_queue_is_said_as_such() {
    let queue = said(r#"{ "outage": { "startsAt": "Sat 09:00" } }"#);
    assert_eq!(values(&queue), ["0", "at once", "none", "57"]);
}

fn drawn(json: &str) -> (Scenario, Outcome, Chart) {
    let scenario = Scenario::from_json(json).unwrap();
    let outcome = run(&scenario);
    let view = View {
        width: 856.0,
        height: 472.0,
        fold: false,
        only: None,
        share: false,
        at_least: 100.0,
    };
    let chart = chart(&scenario, &outcome, &[], view);
    (scenario, outcome, chart)
}

#[test]
fn the_desk_line_falls_from_the_queue_to_nobody() {
    // 48 wait at 13:00, the desk takes 30 an hour: at 14:36 nobody would wait. The plot is 800 by
    // 400 pixels; the columns' hours, 09:00 to 15:00 and more, have the same width each.
    let (scenario, outcome, chart) = drawn(
        r#"{ "people": { "newHires": 0, "mfaResets": 108, "registrationsDue": 0, "guests": 0 },
             "assumptions": { "registrationsPerHour": 30 } }"#,
    );
    let line = desk_line(&scenario, &outcome, &chart).unwrap();
    // 48 of 100 heads are 192 of 400 pixels above the foot at 430
    assert_eq!((chart.top, line.y), (100.0, 238.0));
    let hour = 800.0 / f64::from(u32::try_from(outcome.hours.len()).unwrap());
    let (from, to) = (48.0 + 4.0 * hour, 48.0 + 5.6 * hour);
    assert_eq!(line.path, format!("M{:.0} 2380L{:.0} 4300", from * 10.0, to * 10.0));
    assert_eq!(line.label, "desk: 30 an hour");
}

#[test]
fn the_desk_line_rests_at_night_and_where_nobody_waits_there_is_none() {
    // 16:00 to 17:00: 12 wait; the night is level, and 12 at 60 an hour are gone at 08:12
    let (scenario, outcome, chart) = drawn(
        r#"{ "outage": { "startsAt": "Mon 16:00", "hours": 1 },
             "people": { "newHires": 0, "mfaResets": 108, "registrationsDue": 0, "guests": 0 } }"#,
    );
    let path = desk_line(&scenario, &outcome, &chart).unwrap().path;
    let points: Vec<&str> = path[1..].split('L').collect();
    // 12 of 100 heads are 48 pixels above 430
    assert!(points[0].ends_with(" 3820") && points[1].ends_with(" 3820"), "{path}");
    assert!(points[2].ends_with(" 4300") && points.len() == 3, "{path}");
    let (scenario, outcome, chart) = drawn(r#"{ "outage": { "startsAt": "Sat 09:00" } }"#);
    assert_eq!(desk_line(&scenario, &outcome, &chart), None);
}

#[test]
fn each_turn_has_a_mark_and_those_too_close_share_one() {
    let (scenario, outcome, chart) =
        drawn(r#"{ "outage": { "kind": "authentication", "hours": 48 } }"#);
    let turns = turns(&scenario, &outcome);
    // ordinary tokens 60 to 90 min, long-lived ones 20 to 28 h, both from the start on; then two
    // working days. Sign-in frequencies don't count where the lenient reading renews them.
    let reasons: Vec<Reason> = turns.iter().map(|turn| turn.reason).collect();
    assert_eq!(reasons, [Reason::Tokens, Reason::LongLivedTokens, Reason::Shift, Reason::Shift]);
    let labels: Vec<String> = marks(&chart, &turns).into_iter().map(|mark| mark.label).collect();
    assert_eq!(labels, ["1–2", "3", "4"]);
}

fn reasons(json: &str) -> Vec<(Reason, u32, u32, f64)> {
    let scenario = Scenario::from_json(json).unwrap();
    let turns = turns(&scenario, &run(&scenario));
    turns.iter().map(|turn| (turn.reason, turn.from, turn.until, turn.heads.round())).collect()
}

const ONLY_RESETS: &str =
    r#""people": { "newHires": 0, "mfaResets": 108, "registrationsDue": 0, "guests": 0 }"#;

#[test]
fn the_end_of_a_measure_is_a_turn() {
    let with = |measure: &str| reasons(&format!(r#"{{ {ONLY_RESETS}, "measures": [{measure}] }}"#));
    let exclusion =
        r#"{ "kind": "exclusion", "fromMinute": 60, "untilMinute": 180, "people": 20 }"#;
    assert_eq!(with(exclusion), [(Reason::Exclusion, 180, 185, 20.0)]);
    let off = r#"{ "kind": "disableMfa", "fromMinute": 60, "untilMinute": 180 }"#;
    assert_eq!(with(off), [(Reason::MfaOn, 180, 185, 37.0)]);
    // from 10:00 on 36 are put off; they come on Tuesday, which begins 23 hours after the start
    let pause = r#"{ "kind": "pauseResets", "fromMinute": 60, "percent": 100 }"#;
    assert_eq!(with(pause), [(Reason::Deferred, 23 * 60, 32 * 60, 36.0)]);
    let scenario =
        Scenario::from_json(&format!(r#"{{ {ONLY_RESETS}, "measures": [{exclusion}] }}"#)).unwrap();
    let next = next(&scenario, &run(&scenario), 0);
    assert_eq!(
        (next.when.as_str(), next.why.as_str()),
        ("Mon 12:00", "the exclusion ends: 20 people wait again")
    );
}

#[test]
fn a_queue_that_grows_after_the_outage_is_a_turn_each_day() {
    // 12 an hour come and 6 are registered: from 13:00 on Monday 24 more by 17:00, then 54 a day
    let slow = format!(r#"{{ {ONLY_RESETS}, "assumptions": {{ "registrationsPerHour": 6 }} }}"#);
    let turns = reasons(&slow);
    assert_eq!(turns[0], (Reason::Backlog, 240, 480, 24.0));
    assert_eq!(turns[1], (Reason::Backlog, 23 * 60, 32 * 60, 54.0));
    assert!(turns.iter().all(|turn| turn.0 == Reason::Backlog));
    // Monday, nine whole days, and the first hour of the last Monday
    assert_eq!(turns.len(), 11);
    assert_eq!(turns[10].3, 6.0);
    // where the desk keeps up, the outage's end is no turn
    assert_eq!(reasons(&format!("{{ {ONLY_RESETS} }}")), []);
}
