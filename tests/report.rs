//! What the screen says, against figures and sentences worked out by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::decision::RuleId;
use lockout::report::answer::{answer, plain};
use lockout::report::cases::{Cause, cases, rule_heads};
use lockout::report::chart::{BandKind, View, chart};
use lockout::report::fold::stretches;
use lockout::report::table::rows;
use lockout::report::{turns, words};
use lockout::scenario::Scenario;
use lockout::timeline::{Group, Heads, Outcome, run, run_watched};

fn scenario(json: &str) -> Scenario {
    Scenario::from_json(json).unwrap()
}

/// The contract's worked example: the primary service down for 8 hours from Monday 09:00.
fn worked() -> (Scenario, Outcome) {
    let scenario = scenario(r#"{ "outage": { "kind": "authentication", "hours": 8 } }"#);
    let outcome = run(&scenario);
    (scenario, outcome)
}

fn says(scenario: &Scenario) -> String {
    plain(&answer(scenario, &run(scenario), 0).sentence)
}

const WIDE: View =
    View { width: 860.0, height: 400.0, fold: true, only: None, share: false, at_least: 0.0 };

#[test]
fn the_sentence_names_the_worst_moment_and_who_they_are() {
    let (scenario, _) = worked();
    assert_eq!(
        says(&scenario),
        "By 17:00 on Monday 470 people can’t get in: 224 whose sessions ended, all 200 guests and \
         46 waiting to register."
    );
}

#[test]
fn where_only_arrivals_wait_each_group_is_named() {
    // 12 hires over two hours from 08:00: 6 from 09:00 on; 30 and 15 over nine hours: 13.3 and 6.7
    let scenario = scenario(r#"{ "people": { "guests": 0 } }"#);
    assert_eq!(
        says(&scenario),
        "By 13:00 on Monday 26 people can’t get in: 13 MFA resets, 7 due to register and 6 new \
         hires. Everyone who is registered gets in."
    );
}

#[test]
fn nobody_and_fewer_than_one_are_said() {
    let saturday = scenario(r#"{ "outage": { "startsAt": "Sat 09:00" } }"#);
    assert!(
        says(&saturday).starts_with("Nobody is locked out: everyone who is registered gets in")
    );
    let few =
        r#"{ "people": { "newHires": 0, "mfaResets": 0, "registrationsDue": 0, "guests": 20 } }"#;
    // 20 guests, 10 % to register, 1 − exp(−0.1 · 240/540) = 4.3 % of those: 0.09 people
    assert!(says(&scenario(few)).starts_with("Fewer than one person is locked out on average"));
}

#[test]
fn one_person_is_not_people() {
    let people = r#""newHires": 2, "mfaResets": 0, "registrationsDue": 0, "guests": 0"#;
    // two hires over two hours, of which 09:00 to 10:00 is half
    let one = scenario(&format!(r#"{{ "people": {{ {people} }} }}"#));
    assert!(says(&one).starts_with("By 10:00 on Monday 1 person can’t get in: 1 new hire."));
}

#[test]
fn the_four_figures_of_the_worked_example() {
    let (scenario, outcome) = worked();
    let figures = answer(&scenario, &outcome, 0).figures;
    // 2,200 hold a session; 6 + 26.7 + 13.3 came by 17:00
    assert_eq!((figures[0].value.as_str(), figures[0].unit.as_str()), ("470", "of 2,246 people"));
    assert_eq!(figures[0].note, "17:00 on Monday");
    assert_eq!((figures[1].value.as_str(), figures[1].unit.as_str()), ("2,926", "person-hours"));
    assert_eq!(figures[3].value, "Tue 08:55");
    assert!(figures[3].note.starts_with("15\u{a0}h 55\u{a0}min after"), "{}", figures[3].note);
}

/// Ordinary tokens from the start to 10:30; of the long-lived ones those nobody renews go on.
#[test]
fn it_gets_worse_by_tokens_first_and_then_by_shifts_and_the_cliff() {
    let week = scenario(
        r#"{ "outage": { "kind": "authentication", "startsAt": "Fri 15:00", "hours": 120 } }"#,
    );
    let outcome = run(&week);
    let found: Vec<_> =
        turns::turns(&week, &outcome).iter().map(|turn| (turn.from, turn.reason)).collect();
    // Friday 15:00 is inside working time, so the cliff comes after 72 hours, on Monday 15:00
    let cliff = 72 * 60;
    let shift = |days: u32| days * 24 * 60 + 17 * 60;
    for expected in [
        (0, turns::Reason::Tokens),
        (0, turns::Reason::LongLivedTokens),
        (shift(2), turns::Reason::Shift),
        (cliff, turns::Reason::ThreeDayCliff),
        (shift(3), turns::Reason::Shift),
    ] {
        assert!(found.contains(&expected), "{expected:?} is not in {found:?}");
    }
    assert!(found.is_sorted_by_key(|(from, _)| *from));
}

#[test]
fn a_night_of_waiting_folds_into_one_row() {
    let (scenario, outcome) = worked();
    let folded = stretches(&scenario, &outcome, true);
    let nights: Vec<_> = folded.iter().filter(|stretch| stretch.is_folded()).collect();
    // 17:00, when the outage ends, to 08:00
    assert_eq!(nights.len(), 1);
    assert_eq!(nights[0].hours, 8..23);
    let rows = rows(&scenario, &outcome, true);
    let night = rows.iter().find(|row| row.stretch.is_folded()).unwrap();
    assert_eq!((night.when.as_str(), night.total.as_str()), ("Mon 17:00 – Tue 08:00", "46"));
    assert_eq!(stretches(&scenario, &outcome, false).len(), outcome.hours.len());
}

#[test]
fn every_row_adds_up_as_shown() {
    let (scenario, outcome) = worked();
    for row in rows(&scenario, &outcome, false) {
        let number = |text: &String| text.replace(',', "").parse::<u64>().unwrap();
        assert_eq!(row.groups.iter().map(number).sum::<u64>(), number(&row.total), "{}", row.when);
    }
}

#[test]
fn the_picture_is_as_high_as_its_figures() {
    let (scenario, outcome) = worked();
    let picture = chart(&scenario, &outcome, &[], WIDE);
    let plot = picture.plot;
    // 470 people under a scale that ends at 500
    assert_eq!(picture.top, 500.0);
    let labels: Vec<&str> = picture.scale.iter().map(|tick| tick.label.as_str()).collect();
    assert_eq!(labels, ["0", "100", "200", "300", "400", "500"]);
    // a column is drawn as "M<left> <top>h…v…", in tenths: the topmost layer's worst column
    let hires = picture.layers.iter().find(|layer| layer.group == Group::NewHires).unwrap();
    let top: f64 = hires
        .path
        .split('M')
        .filter_map(|part| part.split([' ', 'h']).nth(1)?.parse().ok())
        .fold(f64::INFINITY, f64::min);
    let expected = plot.bottom - 470.453 / 500.0 * (plot.bottom - plot.top);
    assert!((top / 10.0 - expected).abs() < 0.1, "{top} for {expected}");
    // the columns fill the plot from edge to edge
    let (first, last) = (picture.columns.first().unwrap(), picture.columns.last().unwrap());
    assert!((first.x - plot.left).abs() < 1e-6 && (last.x + last.width - plot.right).abs() < 1e-6);
    // a point over an hour finds that hour, and a fold its first
    for hour in [0, 3, 8] {
        let (x, width) = picture.place(hour).unwrap();
        assert_eq!(picture.hour_at(x + width / 2.0), Some(hour));
    }
    assert_eq!(picture.place(8), picture.place(22));
}

#[test]
fn one_group_alone_can_be_seen_as_a_share_of_itself() {
    let (scenario, outcome) = worked();
    let view = View { only: Some(Group::NewHires), share: true, ..WIDE };
    let picture = chart(&scenario, &outcome, &[], view);
    assert_eq!(picture.scale.last().unwrap().label, "100 %");
    let drawn: Vec<Group> = picture
        .layers
        .iter()
        .filter(|layer| !layer.path.is_empty())
        .map(|layer| layer.group)
        .collect();
    assert_eq!(drawn, [Group::NewHires]);
}

#[test]
fn fifteen_minutes_are_drawn_in_five_minute_steps_and_fourteen_days_stay_readable() {
    let short = scenario(r#"{ "outage": { "hours": 0.25 } }"#);
    let outcome = run(&short);
    let mut fine: Vec<Heads> = Vec::new();
    run_watched(&short, |_, heads| fine.push(*heads));
    let picture = chart(&short, &outcome, &fine, WIDE);
    assert_eq!(picture.columns.len(), outcome.hours.len() * 12);
    assert_eq!(picture.hours[0].label, "09:00");
    assert_eq!(picture.hours[1].label, "09:15");

    let long = scenario(r#"{ "outage": { "kind": "authentication", "hours": 336 } }"#);
    let outcome = run(&long);
    let picture = chart(&long, &outcome, &[], WIDE);
    assert!(!picture.days.is_empty());
    for ticks in [&picture.hours, &picture.days] {
        for pair in ticks.windows(2) {
            assert!(pair[1].at - pair[0].at >= 20.0, "{pair:?} run into each other");
        }
    }
    let outage = picture.bands.iter().find(|band| band.kind == BandKind::Outage).unwrap();
    assert!(outage.width > 700.0);
}

#[test]
fn the_reasons_hold_everybody_once() {
    for kind in ["registration", "mfa", "authentication"] {
        let scenario = scenario(&format!(r#"{{ "outage": {{ "kind": "{kind}", "hours": 30 }} }}"#));
        let outcome = run(&scenario);
        for hour in [0, 1, 5, 20, 29] {
            let cases = cases(&scenario, &outcome, hour);
            let sum = |denied: bool| {
                cases
                    .iter()
                    .filter(|case| case.is_denied() == denied)
                    .map(|case| case.heads)
                    .sum::<f64>()
            };
            let out = outcome.hours[hour].locked_out();
            assert!((sum(true) - out).abs() < 1e-6, "{kind}, hour {hour}");
            // who arrived is waiting; the rest of 2,200 is at work
            let held: f64 = outcome.groups(&outcome.hours[hour])[3..].iter().sum();
            assert!(
                (sum(false) + held - 2200.0).abs() < 1e-6,
                "{kind}, hour {hour}: {}",
                sum(false)
            );
            for case in &cases {
                let decided = case.asked.answer.decisive.first().unwrap();
                assert_eq!(decided, case.lane.rule, "{kind}, hour {hour}");
                assert!(!words::cause(&scenario, &outcome, hour, case).is_empty());
            }
        }
    }
}

#[test]
fn a_guest_without_a_token_is_explained_as_such() {
    let (scenario, outcome) = worked();
    let all = cases(&scenario, &outcome, 3);
    let guests = all.iter().find(|case| case.lane.rule == RuleId::GuestNotCovered).unwrap();
    assert!(matches!(guests.cause, Cause::TokenRanOut { left, .. } if left == 0.0));
    let said = words::cause(&scenario, &outcome, 3, guests);
    assert!(said.contains("60 min to 90 min") && said.contains("199 people"), "{said}");
    let heads = rule_heads(&outcome, &all);
    let of = |rule: RuleId| heads.iter().find(|row| row.rule == rule).unwrap();
    assert!(of(RuleId::GuestNotCovered).acts && of(RuleId::ControlsSatisfied).acts);
    assert!(!of(RuleId::MustRegister).acts && !of(RuleId::Healthy).acts);
}
