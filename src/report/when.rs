//! Moments of a run in words: `17:00 on Monday`, `Tue 08:55`.

use crate::scenario::time::{DayTime, Weekday};
use crate::text::{digits, text};
use crate::timeline::Clock;

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
        text!("{} {}{}", self.day.name(), self.time.write(), self.week())
    }

    /// For a sentence: `17:00 on Monday`.
    pub fn long(self) -> String {
        text!("{} on {}{}", self.time.write(), day_name(self.day), self.week())
    }

    fn week(self) -> String {
        if self.nth_day > 7 {
            text!(" (day {})", digits(self.nth_day.into()))
        } else {
            String::new()
        }
    }
}

pub fn day_name(day: Weekday) -> &'static str {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][day as usize]
}
