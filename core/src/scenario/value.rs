//! A field's value apart from its place: its shape, its limits, its text.

use super::time::{DayTime, Days, TICK, WeekTime, to_tick};
use super::{duration, number};
use crate::text::{digits, listed, text};

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Choice(&'static str),
    Number(f64),
    /// In minutes.
    Length(u32),
    /// Minutes after the outage's start.
    Minute(u32),
    Start(WeekTime),
    Time(DayTime),
    Days(Days),
    Flag(bool),
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    People,
    PeoplePerWorkingDay,
    PeoplePerHour,
    Percent,
    PercentPerDay,
    Hours,
    Accounts,
    Days,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    Text {
        most: usize,
    },
    Choice(&'static [&'static str]),
    Number {
        least: f64,
        most: f64,
        whole: bool,
        unit: Unit,
    },
    /// A length of time, written in hours, whole ticks.
    Length {
        least: u32,
        most: u32,
    },
    /// A moment, in minutes after the outage's start, whole ticks.
    Minute {
        most: u32,
    },
    Start,
    Time,
    Days,
    Flag,
}

/// A value read from text people typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    pub value: Value,
    /// The text named a time between two ticks; the value is the nearest one.
    pub rounded: bool,
}

impl Shape {
    /// Reads liberally what people type and links carry. `None` where it cannot be meant.
    pub(super) fn parse(&self, text: &str) -> Option<Parsed> {
        let trimmed = text.trim();
        let mut rounded = false;
        let mut tick = |minutes: u32| {
            rounded |= !minutes.is_multiple_of(TICK);
            to_tick(minutes)
        };
        let value = match *self {
            Shape::Text { .. } => Value::Text(text.to_owned()),
            Shape::Choice(words) => Value::Choice(words.iter().find(|word| **word == trimmed)?),
            Shape::Number { unit, .. } => {
                let percent = matches!(unit, Unit::Percent | Unit::PercentPerDay);
                let bare =
                    if percent { trimmed.strip_suffix("%").unwrap_or(trimmed) } else { trimmed };
                Value::Number(number::read(bare)?)
            }
            Shape::Length { most, .. } => {
                let minutes = duration::read(trimmed)?;
                if minutes < 0.0 || minutes > f64::from(most) {
                    return None;
                }
                let nearest = number::whole(minutes + 0.5);
                rounded = (minutes - number::exact(nearest)).abs() > WRITTEN_TO;
                let nearest = u32::try_from(nearest).ok()?;
                rounded |= nearest % TICK != 0;
                Value::Length(to_tick(nearest))
            }
            Shape::Minute { most } => {
                let minute =
                    number::read(trimmed).filter(|n| (0.0..=f64::from(most)).contains(n))?;
                rounded = minute.fract() != 0.0;
                let nearest = u32::try_from(number::whole(minute + 0.5)).ok()?;
                rounded |= nearest % TICK != 0;
                Value::Minute(to_tick(nearest))
            }
            Shape::Start => {
                let start = WeekTime::read(trimmed)?;
                Value::Start(WeekTime(0).after(tick(start.0)))
            }
            Shape::Time => Value::Time(DayTime(tick(DayTime::read(trimmed)?.0))),
            Shape::Days => Value::Days(Days::read(trimmed)?),
            Shape::Flag => Value::Flag(match trimmed {
                "true" | "yes" => true,
                "false" | "no" => false,
                _ => return None,
            }),
        };
        self.allows(&value).then_some(Parsed { value, rounded })
    }

    /// The value is of this shape and within its limits.
    pub(super) fn allows(&self, value: &Value) -> bool {
        match (*self, value) {
            (Shape::Text { most }, Value::Text(text)) => {
                text.chars().count() <= most && !text.chars().any(char::is_control)
            }
            (Shape::Choice(words), Value::Choice(word)) => words.contains(word),
            (Shape::Number { least, most, whole, .. }, Value::Number(n)) => {
                (least..=most).contains(n) && (!whole || n.fract() == 0.0)
            }
            (Shape::Length { least, most }, Value::Length(minutes)) => {
                (least..=most).contains(minutes) && minutes % TICK == 0
            }
            (Shape::Minute { most }, Value::Minute(minute)) => {
                *minute <= most && minute % TICK == 0
            }
            (Shape::Start, Value::Start(WeekTime(minute)))
            | (Shape::Time, Value::Time(DayTime(minute))) => minute % TICK == 0,
            (Shape::Days, Value::Days(days)) => !days.is_empty(),
            (Shape::Flag, Value::Flag(_)) => true,
            _ => false,
        }
    }

    /// What is allowed, in words.
    pub fn allowed(&self) -> String {
        match *self {
            Shape::Text { most } => {
                text!("a text of at most {} characters on one line", digits(most as u64))
            }
            Shape::Choice(words) => text!("one of {}", listed(&mut words.iter().copied(), ", ")),
            Shape::Number { least, most, whole, .. } => text!(
                "{}{} to {}",
                if whole { "a whole number from " } else { "a number from " },
                number::shown(&number::write(least)),
                number::shown(&number::write(most))
            ),
            Shape::Minute { most } => text!(
                "minutes after the start of the outage, in steps of 5, at most {}",
                digits(most.into())
            ),
            Shape::Length { least, most } => text!(
                "{} to {} hours in steps of 5 minutes",
                number::with_decimals(f64::from(least) / 60.0, 2),
                number::write(f64::from(most) / 60.0)
            ),
            Shape::Start => {
                "a weekday and time in steps of 5 minutes, such as Mon 09:00".to_owned()
            }
            Shape::Time => "a time of day in steps of 5 minutes, such as 08:00".to_owned(),
            Shape::Days => "at least one of Mon, Tue, Wed, Thu, Fri, Sat, Sun".to_owned(),
            Shape::Flag => "true or false".to_owned(),
        }
    }
}

/// Minutes by which a length written as a decimal of hours may miss a whole one.
pub(super) const WRITTEN_TO: f64 = 1e-6;

impl Value {
    /// The text that [`Shape::parse`] reads back to the same value.
    pub fn write(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Choice(word) => (*word).to_owned(),
            Value::Number(n) => number::write(*n),
            Value::Length(minutes) => number::write(f64::from(*minutes) / 60.0),
            Value::Minute(minute) => digits((*minute).into()),
            Value::Start(start) => start.write(),
            Value::Time(time) => time.write(),
            Value::Days(days) => days.write(),
            Value::Flag(flag) => if *flag { "true" } else { "false" }.to_owned(),
        }
    }
}
