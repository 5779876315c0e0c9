//! A field's value apart from its place: its shape, its limits, its text.

use super::time::{DayTime, Days, TICK, WeekTime, Weekday, to_tick};
use super::{duration, number};
use crate::text::{digits, listed};
use lockout_words::say;

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
    /// Reads liberally what links carry. `None` where it cannot be meant.
    pub(super) fn parse(&self, text: &str) -> Option<Parsed> {
        self.read(text, &CARRIED)
    }

    /// The same of what a person types, in the language in force.
    pub(super) fn typed(&self, text: &str) -> Option<Parsed> {
        self.read(text, &TYPED)
    }

    fn read(&self, text: &str, way: &Way) -> Option<Parsed> {
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
                Value::Number((way.number)(bare)?)
            }
            Shape::Length { most, .. } => {
                let minutes = (way.length)(trimmed)?;
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
                    (way.number)(trimmed).filter(|n| (0.0..=f64::from(most)).contains(n))?;
                rounded = minute.fract() != 0.0;
                let nearest = u32::try_from(number::whole(minute + 0.5)).ok()?;
                rounded |= nearest % TICK != 0;
                Value::Minute(to_tick(nearest))
            }
            Shape::Start => {
                let start = (way.start)(trimmed)?;
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

    /// What is allowed in a link or a file, in words.
    pub fn allowed(&self) -> String {
        self.allows_in_words(&CARRIED)
    }

    /// What a person may type, in words.
    pub fn allowed_typed(&self) -> String {
        self.allows_in_words(&TYPED)
    }

    fn allows_in_words(&self, way: &Way) -> String {
        let shown = |n: f64| number::shown(&number::write(n));
        match *self {
            Shape::Text { most } => say::allowed_text(digits(most as u64)),
            Shape::Choice(words) => say::allowed_one_of(listed(&mut words.iter().copied(), ", ")),
            Shape::Number { least, most, whole: true, .. } => {
                say::allowed_whole_number(shown(least), shown(most))
            }
            Shape::Number { least, most, .. } => say::allowed_number(shown(least), shown(most)),
            Shape::Minute { most } => say::allowed_minute(shown(most.into())),
            Shape::Length { least, most } => {
                let least = number::with_decimals(f64::from(least) / 60.0, 2);
                say::allowed_length(number::shown(&least), shown(f64::from(most) / 60.0))
            }
            Shape::Start => say::allowed_start((way.example)()),
            Shape::Time => say::ALLOWED_TIME.into(),
            Shape::Days => {
                say::allowed_days(listed(&mut Weekday::ALL.into_iter().map(way.day), ", "))
            }
            Shape::Flag => say::ALLOWED_FLAG.into(),
        }
    }
}

/// How values are written: as links and files carry them, alike for everyone, or as a person types
/// them.
struct Way {
    number: fn(&str) -> Option<f64>,
    length: fn(&str) -> Option<f64>,
    start: fn(&str) -> Option<WeekTime>,
    day: fn(Weekday) -> &'static str,
    example: fn() -> String,
}

static CARRIED: Way = Way {
    number: number::read,
    length: duration::read,
    start: WeekTime::read,
    day: Weekday::name,
    example: || WeekTime(9 * 60).write(),
};

static TYPED: Way = Way {
    number: number::typed,
    length: duration::typed,
    start: WeekTime::typed,
    day: Weekday::short,
    example: || WeekTime(9 * 60).shown(),
};

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

    /// The same in the language in force: what a person finds in a box, and [`Field::typed`] reads.
    ///
    /// [`Field::typed`]: super::Field::typed
    pub fn shown(&self) -> String {
        match self {
            Value::Number(n) => number::shown(&number::write(*n)),
            Value::Length(minutes) => duration::write(*minutes),
            Value::Start(start) => start.shown(),
            Value::Days(days) => listed(&mut days.iter().map(Weekday::short), ", "),
            _ => self.write(),
        }
    }
}
