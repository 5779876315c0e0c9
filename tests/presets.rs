//! Each preset applied to the default people, with the headline figures it leads to: a preset or a
//! model that changes shows in review. `cargo insta review`, or `INSTA_UPDATE=always cargo test`,
//! takes the new ones.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::Write;

use lockout::report::answer::{answer, plain};
use lockout::report::rules::GROUPS;
use lockout::scenario::presets::{PRESETS, Preset, record};
use lockout::scenario::time::{WEEK, WeekTime};
use lockout::scenario::{Field, Scenario, Value, duration};
use lockout::timeline::{self, Group};

#[test]
fn every_preset_leads_to_these_figures() {
    for preset in PRESETS {
        insta::assert_snapshot!(preset.id, page(preset));
    }
}

/// Head counts nobody would have by chance: none may come out as another one, or as a default.
#[test]
fn a_preset_changes_the_name_and_the_outage_only() {
    let of_the_outage = [Field::Kind, Field::StartsAt, Field::Hours, Field::Affected, Field::Name];
    for odd in [0.0, 1.0, 2.5, 739.0, 9_999_999.0, 10_000_000.0] {
        let before = changed_everywhere(odd);
        for preset in PRESETS {
            let after = preset.apply(&before, WeekTime(4_321));
            for &field in Field::ALL.iter().filter(|field| !of_the_outage.contains(field)) {
                let (was, is) = (field.get(&before), field.get(&after));
                assert_eq!(was, is, "{} changes {}", preset.id, field.path());
            }
            assert_eq!(after.name, preset.title.text());
            assert_eq!(after.outage.kind, preset.kind, "{}", preset.id);
            assert_eq!(after.outage.starts_at, WeekTime(4_320), "{}", preset.id);
            assert_eq!(after.outage.affected.0, preset.affected, "{}", preset.id);
        }
    }
}

/// Whatever was typed before, the same preset gives the same outage.
#[test]
fn a_preset_leaves_nothing_of_another_outage() {
    for preset in PRESETS {
        let fresh = preset.apply(&Scenario::default(), WeekTime(600));
        for other in PRESETS {
            let after =
                preset.apply(&other.apply(&Scenario::default(), WeekTime(0)), WeekTime(600));
            assert_eq!(after, fresh, "{} after {}", preset.id, other.id);
        }
    }
}

/// A scenario in which no field has its default, as far as the head counts can be that odd.
fn changed_everywhere(heads: f64) -> Scenario {
    let mut scenario = Scenario::default();
    for &field in Field::ALL {
        let value = match field.get(&scenario) {
            Value::Minute(minute) => Value::Minute(minute + 35),
            Value::Number(_) if field.path().starts_with("people.") => Value::Number(heads),
            // follows from the other two postures
            Value::Number(_) if field == Field::MfaNotSatisfied => continue,
            Value::Number(n) => Value::Number(if n < 100.0 { n + 1.0 } else { n - 1.0 }),
            Value::Length(minutes) => Value::Length(minutes + 35),
            Value::Flag(flag) => Value::Flag(!flag),
            Value::Text(_) => Value::Text("Mine".to_owned()),
            Value::Start(_) => field.parse("Sat 13:05").unwrap().value,
            Value::Time(_) => {
                field.parse(if field == Field::WorkFrom { "06:40" } else { "23:25" }).unwrap().value
            }
            Value::Days(_) => field.parse("Tue,Sun").unwrap().value,
            Value::Choice(word) => {
                let allowed = field.shape().allowed().replace("one of ", "");
                let other = allowed.split(", ").find(|other| *other != word).unwrap();
                field.parse(other).unwrap().value
            }
        };
        scenario = scenario.with(field, value).unwrap();
    }
    scenario
}

fn page(preset: &Preset) -> String {
    let scenario = preset.apply(&Scenario::default(), on_a_clock_of_utc(preset));
    let outcome = timeline::run(&scenario);
    let sentence = plain(&answer(&scenario, &outcome, 0).sentence);
    let at = preset.starts_utc;
    let mut page = String::new();
    let mut line = |name: &str, text: String| writeln!(page, "{name:<11} {text}").unwrap();
    line("title", preset.title.into());
    line("line", preset.line.into());
    line("kind", Field::Kind.get(&scenario).write());
    line(
        "reported",
        format!(
            "{}-{:02}-{:02} {:02}:{:02} UTC, {} minutes, {} %",
            at.year, at.month, at.day, at.hour, at.minute, preset.minutes, preset.affected
        ),
    );
    line(
        "here",
        format!("{}, {}", scenario.outage.starts_at, duration::write(scenario.outage.minutes)),
    );
    line(
        "says",
        format!(
            "{} claims, {} of them by the press",
            record(preset.id).unwrap().says.len(),
            by_press(preset)
        ),
    );
    line("sentence", sentence);
    let worst = outcome.hours.get(outcome.peak_hour).unwrap();
    let heads = outcome.groups(worst);
    for group in Group::ALL {
        let name = GROUPS[group as usize].name;
        line("worst", format!("{name}: {:.4}", heads[group as usize]));
    }
    line("worst", format!("all: {:.4}, in hour {}", outcome.peak_locked_out, outcome.peak_hour));
    line("lost", format!("{:.4} person-hours", outcome.lost_person_hours));
    line(
        "all clear",
        format!("minute {} of {} hours", outcome.all_clear_minute, outcome.hours.len()),
    );
    // no-break spaces can't be told from others in a diff
    page.replace('\u{a0}', " ")
}

fn by_press(preset: &Preset) -> usize {
    let press = lockout::decision::Standing::Reported;
    record(preset.id).unwrap().says.iter().filter(|claim| claim.standing == press).count()
}

/// A reader whose local clock shows UTC; 1970 began on a Thursday.
fn on_a_clock_of_utc(preset: &Preset) -> WeekTime {
    let since_monday = preset.starts_utc.epoch_minutes() + 3 * 24 * 60;
    WeekTime(u32::try_from(since_monday.rem_euclid(i64::from(WEEK))).unwrap())
}
