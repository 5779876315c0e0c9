//! Moments of a run in words: `17:00 on Monday`, `Tue 08:55`.

use crate::scenario::time::{DayTime, Weekday};
use crate::text::digits;
use crate::timeline::Clock;
use crate::words::say;

/// A minute of a run on the local clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub day: Weekday,
    pub time: DayTime,
    /// 1 on the day of the start.
    pub nth_day: u32,
}

impl When {
    pub fn of(clock: &Clock, minute: u32) -> When {
        let at = clock.at(minute);
        When { day: at.day(), time: at.time(), nth_day: clock.days_on(minute) + 1 }
    }

    /// For a heading or an axis: `Tue 08:55`; in the second week also which day it is.
    pub fn short(self) -> String {
        let (day, time) = (self.day.short(), self.time.write());
        match self.later_day() {
            None => say::weekday_and_time(day, time),
            Some(nth) => say::when_in_week(day, time, nth),
        }
    }

    /// For a sentence: `17:00 on Monday`.
    pub fn long(self) -> String {
        let (day, time) = (self.day.long(), self.time.write());
        match self.later_day() {
            None => say::when_long(time, day),
            Some(nth) => say::when_long_in_week(time, day, nth),
        }
    }

    /// Which day of the run it is, after the first week.
    fn later_day(self) -> Option<String> {
        (self.nth_day > 7).then(|| digits(self.nth_day.into()))
    }
}

/// A stretch of a day: `08:00–17:00`.
pub fn times(from: When, until: When) -> String {
    say::range_times(from.time.write(), until.time.write())
}

/// A stretch over more than a day: `Mon 18:00 – Tue 07:00`.
pub fn moments(from: When, until: When) -> String {
    say::range_moments(from.short(), until.short())
}

pub fn day_name(day: Weekday) -> &'static str {
    day.long()
}
