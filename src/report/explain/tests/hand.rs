//! Lines of documents against sums done by hand.

use crate::report::doc::to_text;
use crate::report::explain::explain;
use crate::scenario::Scenario;
use crate::timeline::run;

/// The document on a topic, as text, for a scenario file.
fn says(json: &str, key: &str) -> String {
    let scenario = Scenario::from_json(json).unwrap();
    to_text(&explain(&scenario, &run(&scenario), key))
}

fn holds(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.lines().any(|said| said.trim() == *line), "no line “{line}” in\n{text}");
    }
}

/// Registration down from Monday 09:00 to 13:00, the defaults.
#[test]
fn registration_on_a_monday() {
    // hires come until 10:00: 12 · 60/120 = 6; resets and due over nine hours: 30 · 240/540 = 13.33
    // and 15 · 240/540 = 6.67; guests: 200 · 10 % · (1 − e^(−0.1 · 240/540)) = 20 · 0.0434… = 0.87
    holds(
        &says("{}", "hour:3"),
        &[
            "12 × 60 ÷ 120 = 6 people",
            "30 × 240 ÷ 540 = 13.33 people",
            "15 × 240 ÷ 540 = 6.67 people",
            "6 + 13.33 + 6.67 + 0.87 + 0 = 26.87 people",
            "e^(−10 % × 240 ÷ 540) = 0.9565",
            "200 × 10 % × (1 − 0.9565) = 0.87 people",
        ],
    );
    // 6, 13.33, 6.67 and 0.87 make 26.87: 27 people; 6, 13 and 6 and 0 leave two to be rounded up,
    // which are guests (0.87) and those due (0.67)
    assert!(says("{}", "worst").contains("whole people: 6 + 13 + 7 + 1 + 0 = 27."));
}

/// MFA prompts down for four hours: a sign-in frequency of 12 hours has asked a third of those
/// under it.
#[test]
fn prompts_that_come_due() {
    let text = says(r#"{ "outage": { "kind": "mfa" } }"#, "hour:3:liveSessions");
    // 1 − 240/720; 2,000 · 80 % · 10 % under a frequency with their controls met, in one line for
    // each of the four ways their defaults, tokens and apps may be
    holds(&text, &["1 − 240 ÷ 720 = 0.6667"]);
    assert!(text.contains("Under a sign-in frequency: "), "{text}");
}

/// From Saturday 10:00, seventeen hours after people last worked: three days less that.
#[test]
fn a_weekend_moves_the_cliff() {
    let outage =
        r#"{ "outage": { "kind": "authentication", "startsAt": "Sat 10:00", "hours": 80 } }"#;
    // Friday 17:00 to Saturday 10:00 are 1,020 minutes; 4,320 − 1,020 = 3,300, Monday 17:00.
    // At 18:00, 3,480 minutes after the start, no ordinary token lives that had 180 minutes to end;
    // of the long-lived ones 1 − 180/1440 = 0.875 are left
    holds(
        &says(outage, "hour:57"),
        &[
            "4,320 − 1,020 = 3,300 minutes",
            "3,480 − 3,300 = 180 minutes",
            "1 − 180 ÷ 1,440 = 0.875",
        ],
    );
}

/// Between the shortest and the longest life: at 75 minutes (90 − 75)² / (2 · 30 · 75) = 0.05.
#[test]
fn tokens_between_their_shortest_and_longest_life() {
    let outage = r#"{ "outage": { "kind": "authentication", "hours": 1.25 } }"#;
    holds(&says(outage, "hour:1:guests"), &["(90 − 75)² ÷ (2 × (90 − 60) × 75) = 0.05"]);
}

/// From 10:00 on half the resets are put off: 60 + 125 · 50 % minutes by 12:05.
#[test]
fn a_pause_halves_the_minutes() {
    let paused = r#"{ "measures": [{ "kind": "pauseResets", "fromMinute": 60, "percent": 50 }],
        "people": { "newHires": 0, "guests": 0 } }"#;
    // by 13:00: 60 + 180 · 50 % = 150 minutes; 30 · 150/540 = 8.33
    holds(
        &says(paused, "hour:3:mfaResets"),
        &["30 × 150 ÷ 540 = 8.33 people", "Mon 10:00 to 13:00 | 180 × 50 % | 90"],
    );
    // put off: 240 − 150 = 90 minutes, 30 · 90/540 = 5 and 15 · 90/540 = 2.5
    holds(&says(paused, "deferred"), &["0 + 5 + 2.5 = 7.5 people", "240 − 150 = 90 minutes"]);
}

/// Ten people let in past the policy for two hours.
#[test]
fn an_exclusion_costs_what_it_lets_in() {
    let excluded = r#"{ "people": { "newHires": 0, "mfaResets": 108, "registrationsDue": 0, "guests": 0 },
        "measures": [{ "kind": "exclusion", "fromMinute": 60, "untilMinute": 180, "people": 10 }] }"#;
    // 108 resets in 540 minutes are one in five minutes: 12 by 10:00, of whom 10 are let in at once;
    // by 12:00 36 have come, and 26 wait
    holds(
        &says(excluded, "hour:2:mfaResets"),
        &["36 − 10 = 26 people", "108 × 180 ÷ 540 = 36 people"],
    );
    // ten people for an hour
    holds(&says(excluded, "hour:1:exposed"), &["120 × 5 ÷ 60 = 10 person-hours"]);
    let saved = says(excluded, "saved:0");
    // two hours of ten people, and nothing after: 20; exposed as long
    assert!(
        saved.contains("= 20 person-hours") && saved.contains("20 − 0 = 20 exposed"),
        "{saved}"
    );
}

/// The queue of the default outage: 26.87 people at 13:00, 5 served in five minutes.
#[test]
fn the_queue_after_a_monday_morning() {
    let text = says("{}", "queue");
    // by 14:00 another 30 · 60/540 + 15 · 60/540 = 5 have come, and all 31.87 have registered
    holds(&text, &["Mon 13:00 to Mon 14:00 | 26.87 | 5 | 31.87 | 0"]);
    // each five minutes take 5 and bring 5/12: after 25 minutes 26.87 − 5 · 4.58 = 3.95 still wait,
    // and the next five take them all, so 13:25 is the last moment with anyone locked out
    assert!(text.contains("265 − 240 = 25 minutes after the outage."), "{text}");
}

#[test]
fn money_is_hours_times_the_rate() {
    let scenario = Scenario::default();
    let outcome = run(&scenario);
    let text = to_text(&explain(&scenario, &outcome, "cost:45:EUR"));
    let cost = outcome.lost_person_hours * 45.0;
    assert!(text.contains(&format!("× 45 = {}", super::super::sum::written(cost, 2))), "{text}");
    assert!(text.contains(" EUR"));
}
