//! Past outages to start from. A preset changes the name and the outage, never the people.
//!
//! The table keeps apart what the record says, what no source gives and we chose, and what the
//! incident did that the model does not.

mod incidents;

pub use incidents::PRESETS;
use incidents::RECORDS;

use super::parts::{Outage, OutageKind, Percent, Scenario};
use super::time::{WeekTime, to_tick};
use crate::decision::Standing;
use lockout_words::Word;

/// A past outage, newest first in [`PRESETS`].
#[derive(Debug, PartialEq)]
pub struct Preset {
    /// In links; stays as it is for ever.
    pub id: &'static str,
    pub title: Word,
    /// What it means for people, for a list.
    pub line: Word,
    pub kind: OutageKind,
    pub starts_utc: Utc,
    /// As reported, not rounded.
    pub minutes: u32,
    /// In percent.
    pub affected: f64,
}

/// What is known of a past outage: apart from what it is, so that a program that only offers it
/// carries no more.
#[derive(Debug, PartialEq)]
pub struct Record {
    /// What the record says.
    pub says: &'static [Claim],
    /// What no source gives and we chose.
    pub ours: &'static [Word],
    /// What it did that the model does not.
    pub beyond: &'static [Word],
}

/// One thing the record says, and who says it.
#[derive(Debug, PartialEq)]
pub struct Claim {
    pub text: Word,
    pub standing: Standing,
    pub publisher: Word,
    /// Empty where no address is known.
    pub address: &'static str,
}

/// A minute in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utc {
    pub year: i32,
    pub month: u32,
    pub day: u32,
    pub hour: u32,
    pub minute: u32,
}

/// What is known of the preset of that id.
pub fn record(id: &str) -> Option<&'static Record> {
    let at = PRESETS.iter().position(|preset| preset.id == id)?;
    RECORDS.get(at)
}

/// The preset of that id.
pub fn preset(id: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.id == id)
}

impl Preset {
    /// The scenario with this outage in it, beginning at a time on the local clock.
    #[must_use]
    pub fn apply(&self, scenario: &Scenario, starts_at: WeekTime) -> Scenario {
        Scenario {
            name: self.title.into(),
            outage: Outage {
                kind: self.kind,
                starts_at: WeekTime(0).after(to_tick(starts_at.0)),
                minutes: to_tick(self.minutes),
                affected: Percent(self.affected),
            },
            // what was planned for another outage fits no clock of this one
            measures: Vec::new(),
            ..scenario.clone()
        }
    }
}

impl Utc {
    /// Minutes since 1970-01-01 00:00 UTC.
    pub fn epoch_minutes(self) -> i64 {
        let minutes = i64::from(self.hour) * 60 + i64::from(self.minute);
        self.epoch_days() * 24 * 60 + minutes
    }

    /// Days since 1970-01-01, with years that begin in March: a leap day then ends its year.
    pub fn epoch_days(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let since_march = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * since_march + 2) / 5 + i64::from(self.day) - 1;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        // 719,468 days from 0000-03-01 to 1970-01-01
        year * 365 + leap_days + day_of_year - 719_468
    }
}

#[cfg(test)]
mod tests {
    use super::{PRESETS, Utc, preset, record};
    use crate::decision::Standing;
    use crate::scenario::time::{DayTime, WeekTime, Weekday};
    use crate::scenario::{Field, People, Scenario, Value};

    const fn utc(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> Utc {
        Utc { year, month, day, hour, minute }
    }

    /// 1970-01-01 was a Thursday.
    fn weekday(at: Utc) -> Weekday {
        let day = usize::try_from((at.epoch_minutes().div_euclid(1440) + 3).rem_euclid(7));
        Weekday::ALL[day.unwrap_or_default()]
    }

    /// A second way to the weekday: Sakamoto's table of month offsets, Sunday as 0.
    fn weekday_by_table(at: Utc) -> Weekday {
        const OFFSETS: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let year = if at.month < 3 { at.year - 1 } else { at.year };
        let month = usize::try_from(at.month - 1).unwrap_or_default();
        let day = i32::try_from(at.day).unwrap_or_default();
        let sum = year + year / 4 - year / 100 + year / 400 + OFFSETS[month] + day;
        Weekday::ALL[usize::try_from((sum + 6) % 7).unwrap_or_default()]
    }

    #[test]
    fn counts_minutes_since_1970() {
        for (at, minutes) in [
            (utc(1970, 1, 1, 0, 0), 0),
            (utc(1970, 1, 2, 0, 1), 1441),
            (utc(1969, 12, 31, 23, 59), -1),
            // 30 years of 365 days and 7 leap days
            (utc(2000, 1, 1, 0, 0), (30 * 365 + 7) * 1440),
            (utc(2000, 3, 1, 0, 0), (30 * 365 + 7 + 31 + 29) * 1440),
            // 26 more years with 7 leap days, then five months
            (utc(2026, 6, 1, 5, 50), (56 * 365 + 14 + 31 + 28 + 31 + 30 + 31) * 1440 + 350),
        ] {
            assert_eq!(at.epoch_minutes(), minutes, "{at:?}");
        }
    }

    #[test]
    fn falls_on_the_right_weekdays() {
        for (id, day) in [
            ("mo1329260", Weekday::Mon),
            ("mo1237461", Weekday::Mon),
            ("mo1093654", Weekday::Fri),
            ("op978247", Weekday::Mon),
            ("2021-12-16", Weekday::Thu),
            ("2021-03-15", Weekday::Mon),
            ("2020-12-14", Weekday::Mon),
            ("2020-09-28", Weekday::Mon),
            ("2018-11-19", Weekday::Mon),
        ] {
            assert_eq!(preset(id).map(|found| weekday(found.starts_utc)), Some(day), "{id}");
        }
        for found in PRESETS {
            assert_eq!(
                weekday(found.starts_utc),
                weekday_by_table(found.starts_utc),
                "{}",
                found.id
            );
        }
        for day in 1..=31 {
            let at = utc(2024, 1, day, 12, 0);
            assert_eq!(weekday(at), weekday_by_table(at), "{at:?}");
        }
    }

    #[test]
    fn lasts_from_its_start_to_its_end() {
        for (id, end) in [
            ("mo1329260", utc(2026, 6, 1, 9, 50)),
            ("mo1329260-press", utc(2026, 6, 1, 9, 50)),
            ("mo1237461", utc(2026, 2, 23, 16, 38)),
            ("2021-12-16", utc(2021, 12, 16, 2, 25)),
            ("2021-03-15", utc(2021, 3, 15, 21, 5)),
            ("2020-12-14", utc(2020, 12, 14, 9, 20)),
            ("2020-09-28", utc(2020, 9, 29, 0, 23)),
            ("2018-11-19", utc(2018, 11, 19, 18, 38)),
        ] {
            let lasted = preset(id).map(|found| {
                (end.epoch_minutes() - found.starts_utc.epoch_minutes(), i64::from(found.minutes))
            });
            assert!(lasted.is_some_and(|(clock, told)| clock == told), "{id}: {lasted:?}");
        }
    }

    #[test]
    fn ids_are_unique_and_safe_in_a_link() {
        for (at, one) in PRESETS.iter().enumerate() {
            let safe = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            assert!(!one.id.is_empty() && one.id.bytes().all(safe), "{}", one.id);
            assert!(PRESETS.iter().skip(at + 1).all(|other| other.id != one.id), "{}", one.id);
        }
        assert!(preset("no-such-preset").is_none());
    }

    #[test]
    fn newest_first() {
        assert!(PRESETS.is_sorted_by_key(|preset| -preset.starts_utc.epoch_minutes()));
    }

    #[test]
    fn applies_within_the_limits() {
        let start = WeekTime::new(Weekday::Sun, DayTime(23 * 60 + 58));
        for preset in PRESETS {
            let applied = preset.apply(&Scenario::default(), start);
            for &field in Field::ALL {
                let again = applied.with(field, field.get(&applied));
                assert!(
                    again.is_ok_and(|again| again == applied),
                    "{}: {}",
                    preset.id,
                    field.path()
                );
            }
            let kind = Field::Kind.get(&applied);
            assert!(matches!(kind, Value::Choice(_)) && applied.outage.kind == preset.kind);
            assert!(applied.outage.minutes.abs_diff(preset.minutes) <= 2, "{}", preset.id);
            // two minutes before the week's end rounds into the next one
            assert_eq!(applied.outage.starts_at, WeekTime(0));
        }
    }

    #[test]
    fn leaves_all_but_name_and_outage() {
        let before = Scenario {
            people: People { guests: 7.0, live_sessions: 9.0, ..People::default() },
            name: "mine".to_owned(),
            ..Scenario::default()
        };
        for preset in PRESETS {
            let after = preset.apply(&before, WeekTime(0));
            assert_ne!(after.name, before.name);
            let back =
                Scenario { name: before.name.clone(), outage: before.outage.clone(), ..after };
            assert_eq!(back, before, "{}", preset.id);
        }
    }

    #[test]
    fn says_who_says_it_and_what_is_ours() {
        for preset in PRESETS {
            let id = preset.id;
            assert!((1..=60).contains(&preset.title.text().chars().count()), "{id}");
            assert!((1..=110).contains(&preset.line.text().chars().count()), "{id}");
            let Some(known) = record(id) else { panic!("{id} has no record") };
            assert!(!known.says.is_empty() && !known.ours.is_empty(), "{id}");
            assert!(!known.beyond.is_empty(), "{id}");
            for claim in known.says {
                let text = claim.text.text();
                assert!(text.ends_with('.') && text.chars().count() <= 260, "{id}");
                assert!(claim.standing != Standing::Inferred, "{id}: what we conclude is ours");
                assert!(!claim.publisher.text().is_empty(), "{id}");
                let address = claim.address;
                assert!(address.is_empty() || address.starts_with("https://"), "{id}: {address}");
            }
            for text in known.ours.iter().chain(known.beyond).map(|word| word.text()) {
                assert!(text.ends_with('.') && text.chars().count() <= 260, "{id}: {text}");
            }
        }
    }
}
