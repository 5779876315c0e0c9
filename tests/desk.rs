//! The queue at the help desk, and measures that end, against figures worked out by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

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
