//! An outage that is going on: where now stands in its run, what is behind and what is ahead.

use super::date::Date;
use crate::scenario::Scenario;
use crate::scenario::time::{DAY, DayTime, TICK, to_tick};
use crate::text::{cut, text};
use crate::timeline::{Heads, run_traced};

/// A moment, in whole minutes since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(pub i64);

impl Instant {
    /// Reads `20261122T0814Z`, as links carry it.
    pub fn read(text: &str) -> Option<Instant> {
        let (day, time) = cut(text, b'T');
        let time = time?.strip_suffix('Z').filter(|time| time.len() == 4)?;
        let all = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if day.len() != 8 || !all(day) || !all(time) {
            return None;
        }
        let (year, rest) = day.split_at(4);
        let (month, day) = rest.split_at(2);
        let DayTime(time) = DayTime::read(time).filter(|time| time.0 < DAY)?;
        let date = Date::read(&text!("{}-{}-{}", year, month, day))?;
        Some(Instant(date.0 * i64::from(DAY) + i64::from(time)))
    }

    /// As [`Instant::read`] reads it.
    pub fn write(self) -> String {
        let day = Date(self.0.div_euclid(i64::from(DAY))).write();
        let time = u32::try_from(self.0.rem_euclid(i64::from(DAY))).unwrap_or(0);
        let only_digits = |text: String| {
            let mut text = text;
            text.retain(|c| c.is_ascii_digit());
            text
        };
        text!("{}T{}Z", only_digits(day), only_digits(DayTime(time).write()))
    }

    /// The nearest whole tick. Clocks differ from UTC by whole quarters of an hour, so it is one on
    /// the reader's clock too.
    #[must_use]
    pub fn counted(self) -> Instant {
        let tick = i64::from(TICK);
        Instant((self.0 + tick / 2).div_euclid(tick) * tick)
    }
}

/// When an outage began and, once it is over, when it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Live {
    pub began: Instant,
    pub ended: Option<Instant>,
}

impl Live {
    /// What a link says of it, and the parts that say nothing: an end without a start, or before it.
    pub fn of(screen: &[(&'static str, String)]) -> (Option<Live>, Vec<String>) {
        let mut wrong = Vec::new();
        let mut moment = |wanted: &str| {
            let (_, value) = screen.iter().find(|(key, _)| *key == wanted)?;
            let read = Instant::read(value);
            if read.is_none() {
                wrong.push(text!("{}={}", wanted, value));
            }
            read
        };
        let (began, mut ended) = (moment("began"), moment("ended"));
        if let Some(end) = ended
            && began.is_none_or(|began| end <= began)
        {
            wrong.push(text!("ended={}", end.write()));
            ended = None;
        }
        (began.map(|began| Live { began, ended }), wrong)
    }

    /// Minutes of the run until a moment; negative before its start.
    pub fn minute(&self, at: Instant) -> i64 {
        at.0 - self.began.counted().0
    }

    /// How long it lasted in whole ticks, once it is over.
    pub fn lasted(&self) -> Option<u32> {
        let minutes = u32::try_from(self.minute(self.ended?)).unwrap_or(0);
        Some(to_tick(minutes).max(TICK))
    }
}

/// Where a moment stands to an outage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It has not begun; so many minutes to go.
    Ahead(u32),
    Lasting,
    /// No all-clear, and its entered end has passed, so many minutes ago.
    Longer(u32),
    Over,
}

/// A run, split at now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SoFar {
    pub phase: Phase,
    /// Minutes of the run until now, or until its real end.
    pub minute: u32,
    /// Heads locked out when the last whole tick ended.
    pub heads: Heads,
    /// Person-hours of work lost until then, and from then on.
    pub lost: f64,
    pub to_come: f64,
}

impl SoFar {
    #[inline(never)]
    pub fn of(scenario: &Scenario, live: &Live, now: Instant) -> SoFar {
        let minute = live.minute(live.ended.unwrap_or(now));
        let since = u32::try_from(minute).unwrap_or(0);
        let end = scenario.outage.minutes;
        let phase = if live.ended.is_some() {
            Phase::Over
        } else if now < live.began && minute < 0 {
            Phase::Ahead(u32::try_from(-minute).unwrap_or(u32::MAX))
        } else if since > end {
            Phase::Longer(since - end)
        } else {
            Phase::Lasting
        };
        let mut split =
            SoFar { phase, minute: since, heads: Heads::default(), lost: 0.0, to_come: 0.0 };
        run_traced(scenario, |tick| {
            let after: f64 = tick.locked_out.iter().sum();
            let worked = if tick.working { f64::from(TICK) / 60.0 } else { 0.0 };
            let lost = f64::midpoint(tick.before, after) * worked;
            if tick.until <= since {
                split.heads = tick.locked_out;
                split.lost += lost;
            } else {
                split.to_come += lost;
            }
        });
        split
    }
}
