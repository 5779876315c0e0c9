//! The presentation: its screens, and what links say of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::report::show::{Inputs, Screen, Staged, screens};
use lockout::scenario::{Scenario, link};
use lockout::timeline::run;

#[test]
fn the_hours_come_one_by_one_after_the_answer() {
    // registration down from Monday 16:00 to Tuesday 10:00: an hour of work, fifteen hours of night
    // that are one screen, then the morning
    let json = r#"{ "outage": { "startsAt": "Mon 16:00", "hours": 18 } }"#;
    let scenario = Scenario::from_json(json).unwrap();
    let screens = screens(&scenario, &run(&scenario));
    assert_eq!(screens[..4], [Screen::Answer, Screen::Figures, Screen::Chart, Screen::Todo]);
    let hours: Vec<_> = screens[4..]
        .iter()
        .map(|screen| match screen {
            Screen::Hour(stretch) => stretch.hours.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(hours[..3], [0..1, 1..16, 16..17]);
    assert!(hours[2..].iter().all(|hours| hours.len() == 1));
}

#[test]
fn a_link_opens_on_the_same_screen() {
    let of = |link: &str| Staged::of(&link::read(link).screen);
    let staged = |step, inputs| Staged { step, inputs };
    for (link, expected) in [
        ("v=1", staged(None, Inputs::Open)),
        ("view=present", staged(Some(0), Inputs::Open)),
        ("view=present&step=1", staged(Some(0), Inputs::Open)),
        ("view=present&step=7&inputs=hidden", staged(Some(6), Inputs::Hidden)),
        ("inputs=locked", staged(None, Inputs::Locked)),
        ("inputs=open", staged(None, Inputs::Open)),
    ] {
        assert_eq!(of(link), (expected, vec![]), "{link}");
        assert!(link::read(link).notes.is_empty(), "{link}");
    }
    for (link, wrong) in [
        ("view=cinema", vec!["view=cinema"]),
        ("view=present&step=0", vec!["step=0"]),
        ("view=present&step=last", vec!["step=last"]),
        ("step=3", vec!["step=3"]),
        ("view=x&step=3&inputs=gone", vec!["view=x", "step=3", "inputs=gone"]),
    ] {
        assert_eq!(of(link).1, wrong, "{link}");
    }
}
