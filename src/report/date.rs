//! Days of the calendar, for what the reader knows by its date.

use crate::scenario::presets::Utc;
use crate::text::{cut, digits, text, two_digits};
use crate::words::say;

/// A day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(pub i64);

impl Date {
    pub fn new(year: i32, month: u32, day: u32) -> Date {
        Date(Utc { year, month, day, hour: 0, minute: 0 }.epoch_days())
    }

    /// Reads `2026-10-23`, as date inputs write it.
    pub fn read(text: &str) -> Option<Date> {
        let (year, rest) = cut(text, b'-');
        let (month, day) = cut(rest?, b'-');
        let (month, day) = (month.parse().ok()?, day?.parse().ok()?);
        let year: u32 = year.parse().ok()?;
        let date = Date::new(i32::try_from(year).ok()?, month, day);
        // the 31st of June is another day
        (date.parts().1 == month && date.parts().2 == day).then_some(date)
    }

    /// As [`Date::read`] reads it.
    pub fn write(self) -> String {
        let (year, month, day) = self.parts();
        let (century, year) = (two_digits(year / 100), two_digits(year % 100));
        text!("{}{}-{}-{}", century, year, two_digits(month), two_digits(day))
    }

    /// For a sentence, in the language in force: `23 Oct 2026`.
    pub fn say(self) -> String {
        let (year, month, day) = self.parts();
        let month = say::MONTHS.nth((month as usize + 11) % 12);
        say::date(digits(day.into()), month, digits(year.into()))
    }

    /// Year, month and day, by years that begin in March: a leap day then ends its year.
    fn parts(self) -> (u32, u32, u32) {
        let part = |n: i64| u32::try_from(n).unwrap_or(0);
        // 146,097 days are 400 years
        let since = self.0 + 719_468;
        let (era, day) = (since.div_euclid(146_097), since.rem_euclid(146_097));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let of_month = day - (153 * month + 2) / 5 + 1;
        let (year, month) = (era * 400 + year + i64::from(month > 9), (month + 2) % 12 + 1);
        (part(year), part(month), part(of_month))
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_are_counted_from_1970() {
        // 56 years to 2026-01-01, 14 of them leap years: 56 · 365 + 14 = 20,454 days; then 31 + 28
        // + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 22 = 295 days to 23 October
        assert_eq!(Date::new(2026, 10, 23), Date(20_749));
        assert_eq!(Date(20_749).write(), "2026-10-23");
        assert_eq!(Date(20_749).say(), "23 Oct 2026");
        assert!(crate::words::speak("de"));
        assert_eq!(Date(20_749).say(), "23. Oktober 2026");
        assert!(crate::words::speak("en"));
        assert_eq!(Date(0).write(), "1970-01-01");
    }

    #[test]
    fn every_day_of_eight_centuries_comes_back() {
        let mut last = (0, 0, 0);
        for day in -160_000..160_000 {
            let date = Date(day);
            assert_eq!(Date::read(&date.write()), Some(date));
            assert!(last < date.parts(), "{day}");
            last = date.parts();
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in ["", "2026", "2026-13-01", "2026-06-31", "2026-02-29", "2026-10-00", "x-1-1"] {
            assert_eq!(Date::read(text), None, "{text}");
        }
        assert_eq!(Date::read("2028-02-29").map(Date::say).as_deref(), Some("29 Feb 2028"));
        assert_eq!(Date::read("0002-10-23").map(Date::write).as_deref(), Some("0002-10-23"));
    }
}
