//! The local clock over an outage: where in the week a minute falls, and whether work goes on.

use crate::scenario::time::{DAY, DayTime, TICK, WEEK, WeekTime};
use crate::scenario::{Scenario, WorkingDay};

/// New hires come within the first two hours of a working day.
const ONBOARDING: u32 = 120;

#[derive(Clone, Debug)]
pub struct Clock {
    start: WeekTime,
    work: WorkingDay,
}

impl Clock {
    pub fn new(scenario: &Scenario) -> Clock {
        Clock { start: scenario.outage.starts_at, work: scenario.working_day.clone() }
    }

    /// The local time `minute` minutes after the start.
    pub fn at(&self, minute: u32) -> WeekTime {
        self.start.after(minute)
    }

    /// Whole days between the start's midnight and the one before `minute`.
    pub fn days_on(&self, minute: u32) -> u32 {
        (self.start.time().0 + minute) / DAY
    }

    /// How far into a working day the tick that begins at `minute` is; `None` outside one.
    pub fn into_day(&self, minute: u32) -> Option<u32> {
        let at = self.at(minute);
        let DayTime(time) = at.time();
        let working =
            (self.work.from.0..self.work.to.0).contains(&time) && self.work.days.contains(at.day());
        working.then(|| time - self.work.from.0)
    }

    pub fn is_working(&self, minute: u32) -> bool {
        self.into_day(minute).is_some()
    }

    /// Working minutes in the first `minute` minutes.
    pub fn worked(&self, minute: u32) -> u32 {
        let ticks = (0..minute).step_by(TICK as usize);
        ticks.filter(|&minute| self.is_working(minute)).map(|_| TICK).sum()
    }

    /// Minutes in a working day.
    pub fn day_length(&self) -> u32 {
        self.work.to.0 - self.work.from.0
    }

    /// Minutes over which new hires come.
    pub fn onboarding(&self) -> u32 {
        ONBOARDING.min(self.day_length())
    }

    /// Minutes between the end of the last working time and the start; 0 inside working time.
    pub fn idle_before_start(&self) -> u32 {
        if self.is_working(0) {
            return 0;
        }
        let before = |back: u32| self.start.after(WEEK - back);
        (0..WEEK)
            .step_by(TICK as usize)
            .find(|&back| {
                // the tick that ends there was worked
                let tick = Clock { start: before(back + TICK), work: self.work.clone() };
                tick.is_working(0)
            })
            .unwrap_or(WEEK)
    }

    /// The first minute from `minute` on at which a working day begins.
    pub fn next_shift(&self, minute: u32) -> Option<u32> {
        let first = minute.next_multiple_of(TICK);
        (first..=first + WEEK)
            .step_by(TICK as usize)
            .find(|&minute| self.into_day(minute) == Some(0))
    }
}

#[cfg(test)]
mod tests {
    use super::Clock;
    use crate::scenario::Scenario;
    use crate::scenario::time::{DAY, WeekTime};

    fn starting(at: &str) -> Clock {
        let mut scenario = Scenario::default();
        scenario.outage.starts_at = WeekTime::read(at).unwrap_or(WeekTime(0));
        Clock::new(&scenario)
    }

    #[test]
    fn a_working_day_begins_with_its_first_minute_and_ends_before_its_last() {
        assert_eq!(starting("Mon 08:00").into_day(0), Some(0));
        assert_eq!(starting("Mon 16:55").into_day(0), Some(535));
        assert_eq!(starting("Mon 17:00").into_day(0), None);
        assert_eq!(starting("Sat 09:00").into_day(0), None);
        assert_eq!(starting("Fri 16:00").into_day(3 * DAY), Some(480));
    }

    #[test]
    fn idle_time_reaches_back_to_the_last_work() {
        assert_eq!(starting("Mon 09:00").idle_before_start(), 0);
        assert_eq!(starting("Mon 17:00").idle_before_start(), 0);
        assert_eq!(starting("Tue 03:00").idle_before_start(), 10 * 60);
        // Friday 17:00 to Monday 07:00
        assert_eq!(starting("Mon 07:00").idle_before_start(), 62 * 60);
    }

    #[test]
    fn days_are_counted_by_midnights() {
        let clock = starting("Mon 09:00");
        assert_eq!([0, 895, 900, 2335, 2340].map(|minute| clock.days_on(minute)), [0, 0, 1, 1, 2]);
    }

    #[test]
    fn only_working_ticks_count() {
        let clock = starting("Mon 16:00");
        // an hour of Monday, none of the night, and Tuesday from 08:00 on
        let worked = [0, 5, 55, 60, 960, 965, 1500].map(|minute| clock.worked(minute));
        assert_eq!(worked, [0, 5, 55, 60, 60, 65, 600]);
    }

    #[test]
    fn the_next_shift_is_never_behind() {
        assert_eq!(starting("Mon 09:00").next_shift(0), Some(23 * 60));
        assert_eq!(starting("Mon 08:00").next_shift(0), Some(0));
        assert_eq!(starting("Fri 17:00").next_shift(0), Some(63 * 60));
        assert_eq!(starting("Mon 08:00").next_shift(1), Some(24 * 60));
    }
}
