//! Observed figures, and looking back after the all-clear, against cases worked out by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::report::chart::{View, chart};
use lockout::report::doc::to_text;
use lockout::report::live::{Instant, Live};
use lockout::report::look_back::look_back;
use lockout::report::seen::{
    MOST_SEEN, Seen, What, count, curve, heads_at, people_each, points, read, write,
};
use lockout::scenario::{Scenario, link};
use lockout::timeline::run;

/// Registration down from Monday 09:00, four hours as entered, with resets alone, spread evenly
/// over nine working hours: with 9 a day one an hour waits more, with 900 a hundred. The desk takes
/// 500 in five minutes, so that all are back five minutes after the outage.
fn resets(a_day: u32) -> Scenario {
    let json = format!(
        r#"{{ "people": {{ "newHires": 0, "mfaResets": {a_day}, "registrationsDue": 0,
        "guests": 0, "liveSessions": 0 }}, "assumptions": {{ "registrationsPerHour": 6000 }} }}"#
    );
    Scenario::from_json(&json).unwrap()
}

/// Begun at 08:00 UTC, which counts as the scenario's Monday 09:00.
fn lasted(minutes: i64) -> Live {
    let began = Instant::read("20261123T0800Z").unwrap();
    Live { began, ended: Some(Instant(began.0 + minutes)) }
}

fn seen(text: &str) -> Vec<Seen> {
    let (seen, wrong) = read(text);
    assert_eq!(wrong, [""; 0]);
    seen
}

fn says(scenario: &Scenario, live: &Live, figures: &str) -> String {
    let all = if figures.is_empty() { Vec::new() } else { seen(figures) };
    to_text(&look_back(scenario, live, &all)).replace('\u{a0}', " ")
}

#[test]
fn figures_travel_in_a_link() {
    let all = seen("75t12,90p40,0f0");
    assert_eq!(all[0], Seen { minute: 75, number: 12, what: What::Tickets });
    assert_eq!(all[1], Seen { minute: 90, number: 40, what: What::People });
    assert_eq!(all[2], Seen { minute: 0, number: 0, what: What::Failures });
    assert_eq!(write(all.into_iter()), "75t12,90p40,0f0");
    let opened = link::read("v=1&m=1&seen=75t12,90p40");
    assert!(opened.notes.is_empty());
    assert_eq!(opened.screen, [("seen", "75t12,90p40".to_owned())]);
    assert_eq!(link::write(&opened.scenario, None, &opened.screen), "v=1&m=1&seen=75t12,90p40");
}

#[test]
fn damaged_figures_are_named_and_the_others_stay() {
    for (text, good, wrong) in [
        ("75t12,many,90p40", "75t12,90p40", vec!["seen=many"]),
        ("75x12", "", vec!["seen=75x12"]),
        (
            "t12,75t,75t-1,75t1.5,75tt1",
            "",
            vec!["seen=t12", "seen=75t", "seen=75t-1", "seen=75t1.5", "seen=75tt1"],
        ),
        ("20161p1,20160p1", "20160p1", vec!["seen=20161p1"]),
        ("5p10000001,5p10000000", "5p10000000", vec!["seen=5p10000001"]),
    ] {
        let (seen, named) = read(text);
        assert_eq!(write(seen.into_iter()), good, "{text}");
        assert_eq!(named, wrong, "{text}");
    }
    let many = vec!["5p1"; MOST_SEEN + 2].join(",");
    let (kept, named) = read(&many);
    assert_eq!((kept.len(), named.len()), (24, 2));
}

#[test]
fn numbers_are_whole_and_not_negative() {
    for (typed, number) in
        [("12", Some(12)), (" 1,200 ", Some(1200)), ("0", Some(0)), ("10000000", Some(10_000_000))]
    {
        assert_eq!(count(typed), number, "{typed}");
    }
    for typed in ["", "-1", "1.5", "10000001", "some", "1e3"] {
        assert_eq!(count(typed), None, "{typed}");
    }
}

/// A hundred an hour: 100 after an hour, 150 half an hour later.
#[test]
fn the_curve_is_read_at_the_moment_of_the_figure() {
    let curve = curve(&resets(900));
    for (minute, expected) in [(0, 0.0), (60, 100.0), (90, 150.0), (92, 150.0), (240, 400.0)] {
        assert!((heads_at(&curve, minute) - expected).abs() < 1e-9, "{minute}");
    }
    assert_eq!(heads_at(&curve, 20_160), 0.0);
    let tickets = Seen { minute: 90, number: 30, what: What::Tickets };
    assert_eq!(people_each(tickets, 150.0), Some(5.0));
    assert_eq!(people_each(Seen { number: 0, ..tickets }, 150.0), None);
    assert_eq!(people_each(tickets, 0.0), None);
}

/// People stand on the chart's own scale. Of the tickets the highest stands at nine tenths of the
/// height, one of half as many at half of that.
#[test]
fn only_people_stand_on_the_scale_of_people() {
    let scenario = resets(900);
    let view =
        View { width: 860.0, height: 400.0, fold: true, only: None, share: false, at_least: 0.0 };
    let chart = chart(&scenario, &run(&scenario), &[], view);
    let height = chart.plot.bottom - chart.plot.top;
    let share = |y: f64| (chart.plot.bottom - y) / height;
    let all = points(&chart, &seen("60p100,60t40,120t20,120f7,20000p1"));
    // the last is beyond the chart
    assert_eq!(all.len(), 4);
    let shares: Vec<f64> = all.iter().map(|point| share(point.y)).collect();
    for (found, expected) in shares.iter().zip([100.0 / chart.top, 0.9, 0.45, 0.9]) {
        assert!((found - expected).abs() < 1e-9, "{shares:?}");
    }
    assert_eq!(Some(all[0].x), chart.x_of(60));
}

/// One an hour: in 2½ hours 2.5 wait, and 2.5²/2 = 3.1 person-hours are lost, with what is left
/// until the desk has taken them 3.2; in the four entered 4 wait, and 8.2 are lost.
#[test]
fn prediction_and_reality_side_by_side() {
    let text = says(&resets(9), &lasted(150), "");
    assert!(text.contains("It lasted 2 h 30 min, 1 h 30 min less than the 4 h entered."), "{text}");
    for row in [
        "Outage ends | Mon 13:00 | Mon 11:30",
        "Locked out at worst | 4 at Mon 13:00 | 3 at Mon 11:30",
        "Person-hours lost | 8 | 3",
        "Everyone back | Mon 13:00 | Mon 11:30",
    ] {
        assert!(text.contains(row), "{row} in {text}");
    }
    assert!(text.contains("No observed figures are entered"), "{text}");
    let longer = says(&resets(9), &lasted(265), "");
    assert!(longer.contains("It lasted 4 h 25 min, 25 min more than the 4 h entered."), "{longer}");
    assert!(says(&resets(9), &lasted(240), "").contains("It lasted 4 h, as long as entered."));
    let going_on = Live { ended: None, ..lasted(0) };
    assert_eq!(look_back(&resets(9), &going_on, &[]), []);
}

/// 150 where the curve has 100, and 270 where it has 200: 420 of 300 is 1.4 times. It is 50 and 70
/// off. 30 tickets while 150 are locked out: one for five.
#[test]
fn more_people_than_the_curve() {
    let text = says(&resets(900), &lasted(240), "120p270,60p150,90t30");
    for row in [
        "Mon 10:00 | 150 people | 100 | +50",
        "Mon 10:30 | 30 tickets | 150 | one for 5 people",
        "Mon 11:00 | 270 people | 200 | +70",
        "- Observed people were about 1.4 times the curve: more people affected",
        "- Furthest off at 11:00 on Monday: 270 observed, 200 by the model.",
        "- One ticket stood for about 5 people the model has locked out.",
    ] {
        assert!(text.contains(row), "{row} in {text}");
    }
}

/// The curve is that of the real length: after 90 minutes it is over, and everybody back by 11:00.
#[test]
fn the_curve_with_the_real_length_counts() {
    let text = says(&resets(900), &lasted(90), "120p40");
    assert!(text.contains("Mon 11:00 | 40 people | 0 | +40"), "{text}");
    assert!(text.contains("- People were seen locked out at times when the model has nobody"));
}

/// 60 of 100 and 120 of 200 are 0.6 times; 110 of 100 is 1.1 times, which is about as many. Two
/// kinds of tickets: 100 for 20, 200 for 80: one for 5 to 2.5.
#[test]
fn fewer_people_and_about_as_many() {
    let fewer = says(&resets(900), &lasted(240), "60p60,120p120");
    assert!(fewer.contains("about 0.6 times the curve: fewer people affected"), "{fewer}");
    assert!(fewer.contains("Mon 10:00 | 60 people | 100 | −40"), "{fewer}");
    let about = says(&resets(900), &lasted(240), "60p110,60t20,120t80");
    assert!(about.contains("about as many as the curve says: 1.1 times"), "{about}");
    assert!(!about.contains("Furthest"), "{about}");
    assert!(about.contains("One ticket stood for 2.5 to 5 people"), "{about}");
}
