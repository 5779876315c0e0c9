//! Times of a week, in whole minutes, as an administrator writes them: `Mon 09:00`.

use crate::text::{lead, listed, text, two_digits};
use lockout_words::say;
use std::fmt;

pub const DAY: u32 = 24 * 60;
pub const WEEK: u32 = 7 * DAY;

/// The engine's step. Starts, lengths and a working day's edges are whole multiples of it.
pub const TICK: u32 = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    pub const ALL: [Weekday; 7] = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];

    pub fn name(self) -> &'static str {
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][self as usize]
    }

    /// As links and files write it, in full.
    fn full_name(self) -> &'static str {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            [self as usize]
    }

    /// In the language in force.
    pub fn long(self) -> &'static str {
        say::WEEKDAYS.nth(self as usize)
    }

    /// In the language in force, in two letters or three.
    pub fn short(self) -> &'static str {
        say::WEEKDAYS_SHORT.nth(self as usize)
    }

    /// All of them, from the one a week begins with for the reader.
    pub fn week() -> [Weekday; 7] {
        let mut days = Weekday::ALL;
        days.rotate_left(lockout_words::manner().first_weekday % 7);
        days
    }

    /// Reads a day by its name or at least three letters of it, in any case.
    pub fn read(text: &str) -> Option<Weekday> {
        let begins = |name: &str| {
            name.get(..text.len()).is_some_and(|start| start.eq_ignore_ascii_case(text))
        };
        Weekday::ALL.into_iter().find(|day| text.len() >= 3 && begins(day.full_name()))
    }

    /// Reads a day as a person types it: its short name in the language in force, the beginning of
    /// its long one where no other day begins so, or what [`Weekday::read`] reads.
    fn typed(text: &str) -> Option<Weekday> {
        let begins = |name: &str| {
            name.get(..text.len()).is_some_and(|start| start.eq_ignore_ascii_case(text))
        };
        let mut found = None;
        for day in Weekday::ALL {
            if day.short().eq_ignore_ascii_case(text) {
                return Some(day);
            }
            if text.len() >= 2 && begins(day.long()) {
                if found.is_some() {
                    return None;
                }
                found = Some(day);
            }
        }
        found.or_else(|| Weekday::read(text))
    }
}

/// A minute of the day; 24:00 is the end of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayTime(pub u32);

impl DayTime {
    /// Reads `8`, `08:00`, `8:30`, `0830` or `8.30`.
    pub fn read(text: &str) -> Option<DayTime> {
        let text = text.trim();
        let (hours, rest) = lead(text, |byte| !matches!(byte, b':' | b'.' | b'h'));
        let (hours, minutes) = match rest.get(1..) {
            Some("") => (hours, "0"),
            Some(minutes) => (hours, minutes),
            None if text.len() > 2 && text.is_ascii() => text.split_at(text.len() - 2),
            None => (text, "0"),
        };
        let hours = small(hours)?;
        let minutes = small(minutes).filter(|&m| m < 60)?;
        let time = hours * 60 + minutes;
        (time <= DAY).then_some(DayTime(time))
    }
}

impl DayTime {
    /// As [`DayTime::read`] reads it, in four digits.
    pub fn write(self) -> String {
        text!("{}:{}", two_digits(self.0 / 60), two_digits(self.0 % 60))
    }
}

impl fmt::Display for DayTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.write())
    }
}

/// A minute of the week, from Monday 00:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WeekTime(pub u32);

impl WeekTime {
    pub fn new(day: Weekday, time: DayTime) -> WeekTime {
        WeekTime((day as u32 * DAY + time.0) % WEEK)
    }

    pub fn day(self) -> Weekday {
        Weekday::ALL[(self.0 / DAY % 7) as usize]
    }

    pub fn time(self) -> DayTime {
        DayTime(self.0 % DAY)
    }

    /// So many minutes later, round the week.
    #[must_use]
    pub fn after(self, minutes: u32) -> WeekTime {
        WeekTime((self.0 + minutes) % WEEK)
    }

    /// Reads `Mon 09:00`, also with `-`, `+` or nothing between.
    pub fn read(text: &str) -> Option<WeekTime> {
        let text = text.trim();
        let (day, time) = lead(text, |byte| byte.is_ascii_alphabetic());
        let (_, time) = lead(time, |byte| matches!(byte, b' ' | b'-' | b'+' | b','));
        let time = DayTime::read(time).filter(|time| time.0 < DAY)?;
        Some(WeekTime::new(Weekday::read(day)?, time))
    }

    /// Reads it as a person types it, with the day's name in the language in force or in English.
    pub fn typed(text: &str) -> Option<WeekTime> {
        let (day, time) = lead(text.trim(), |byte| !byte.is_ascii_digit());
        let day = day.trim_end_matches([' ', '\u{a0}', '-', '+', ',', '.']);
        let time = DayTime::read(time).filter(|time| time.0 < DAY)?;
        Some(WeekTime::new(Weekday::typed(day)?, time))
    }
}

impl WeekTime {
    /// As links and files write it, and [`WeekTime::read`] reads it.
    pub fn write(self) -> String {
        text!("{} {}", self.day().name(), self.time().write())
    }

    /// As a person reads it, and [`WeekTime::typed`] reads it back.
    pub fn shown(self) -> String {
        say::weekday_and_time(self.day().short(), self.time().write())
    }
}

impl fmt::Display for WeekTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.write())
    }
}

/// A set of weekdays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days(u8);

impl Days {
    pub const MON_TO_FRI: Days = Days(0b001_1111);

    pub fn none() -> Days {
        Days(0)
    }

    #[must_use]
    pub fn with(self, day: Weekday) -> Days {
        Days(self.0 | 1 << day as u8)
    }

    #[must_use]
    pub fn toggled(self, day: Weekday) -> Days {
        Days(self.0 ^ 1 << day as u8)
    }

    pub fn contains(self, day: Weekday) -> bool {
        self.0 & 1 << day as u8 != 0
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |&day| self.contains(day))
    }

    /// Reads `Mon,Tue,Wed`.
    pub fn read(text: &str) -> Option<Days> {
        let (mut days, mut rest) = (Days::none(), text);
        while !rest.is_empty() {
            let (day, after) = lead(rest, |byte| !matches!(byte, b',' | b' '));
            if !day.is_empty() {
                days = days.with(Weekday::read(day)?);
            }
            rest = after.get(1..).unwrap_or_default();
        }
        Some(days)
    }
}

impl Days {
    pub fn write(self) -> String {
        listed(&mut self.iter().map(Weekday::name), ",")
    }
}

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.write())
    }
}

/// A number of at most four digits and nothing else.
fn small(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.bytes().fold(0, |n, b| n * 10 + u32::from(b - b'0')))
}

/// The nearest whole tick; half a tick goes up.
pub fn to_tick(minutes: u32) -> u32 {
    (minutes + TICK / 2) / TICK * TICK
}

#[cfg(test)]
mod tests {
    use super::{DayTime, Days, WeekTime, Weekday, to_tick};

    #[test]
    fn reads_times_of_the_week() {
        for (text, minute) in [
            ("Mon 09:00", 540),
            ("mon-9", 540),
            ("Monday 9:05", 545),
            ("Sun 23:55", 10_075),
            ("Tue+0830", 1440 + 510),
        ] {
            assert_eq!(WeekTime::read(text), Some(WeekTime(minute)), "{text}");
        }
        for text in
            ["", "Mon", "09:00", "Mon 25:00", "Mon 09:60", "Mon 24:00", "Xyz 09:00", "Montag 09:00"]
        {
            assert_eq!(WeekTime::read(text), None, "{text}");
        }
    }

    #[test]
    fn people_type_days_in_their_own_language_or_in_english() {
        assert!(lockout_words::speak("de"));
        for (text, day) in [
            ("Mo 09:00", Weekday::Mon),
            ("mo. 9", Weekday::Mon),
            ("Mon-09:00", Weekday::Mon),
            ("Montag 9:00", Weekday::Mon),
            ("di 9", Weekday::Tue),
            ("Tue 09:00", Weekday::Tue),
            ("Don 9", Weekday::Thu),
            ("So, 9", Weekday::Sun),
            ("Sunday 9", Weekday::Sun),
        ] {
            assert_eq!(WeekTime::typed(text).map(WeekTime::day), Some(day), "{text}");
        }
        // neither Monday nor Wednesday, and no day at all
        for text in ["M 9", "9", "Xy 9", "Mo"] {
            assert_eq!(WeekTime::typed(text), None, "{text}");
        }
        assert_eq!(WeekTime(545).shown(), "Mo 09:05");
        assert_eq!(WeekTime(545).write(), "Mon 09:05");
        // links are the same in every language
        assert_eq!(WeekTime::read("Mo 09:00"), None);
        for at in [0, 1440, 7 * 1440 - 5].map(WeekTime) {
            for language in ["de", "ar", "en"] {
                assert!(lockout_words::speak(language));
                assert_eq!(WeekTime::typed(&at.shown()), Some(at));
            }
        }
    }

    #[test]
    fn weeks_begin_where_the_reader_s_do() {
        assert!(lockout_words::speak("ar"));
        assert_eq!(Weekday::week()[..3], [Weekday::Sat, Weekday::Sun, Weekday::Mon]);
        lockout_words::begin_weeks(6);
        assert_eq!(Weekday::week()[..2], [Weekday::Sun, Weekday::Mon]);
        assert!(lockout_words::speak("en"));
        assert_eq!(Weekday::week(), Weekday::ALL);
    }

    #[test]
    fn writes_what_it_reads() {
        assert_eq!(WeekTime(545).to_string(), "Mon 09:05");
        assert_eq!(WeekTime(540).after(4 * 1440).day(), Weekday::Fri);
        assert_eq!(DayTime::read("24:00").map(|t| t.to_string()).as_deref(), Some("24:00"));
        assert_eq!(Days::read("Fri, Mon").map(|d| d.to_string()).as_deref(), Some("Mon,Fri"));
        assert_eq!(Days::read("Mon,Funday"), None);
        assert_eq!(Days::read("Mon,Montag"), None);
    }

    #[test]
    fn rounds_to_ticks() {
        assert_eq!([539, 540, 542, 543].map(to_tick), [540, 540, 540, 545]);
    }
}
