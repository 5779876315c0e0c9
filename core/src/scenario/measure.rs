//! What can be done during an outage (section 6 of the model), as data.

use super::number::carried;
use super::parts::{Percent, Scenario};
use super::problem::Problem;
use super::time::{DAY, TICK};
use super::value::{Parsed, Shape, Unit, Value};
use crate::text::{cut, text};
use lockout_words::say;

/// The kinds of measure, in the order of section 6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum MeasureKind {
    /// New hires come on a later working day.
    PostponeOnboarding,
    /// Resets and registrations that a policy forces are put off.
    PauseResets,
    /// So many waiting people are let in past the policy.
    Exclusion,
    /// Waiting people are handed passes at a rate.
    TemporaryAccessPass,
    /// Fewer people sign out or clear their browser.
    KeepSessions,
    /// Nobody is asked for MFA or registration.
    DisableMfa,
}

impl MeasureKind {
    pub const ALL: [MeasureKind; 6] = [
        MeasureKind::PostponeOnboarding,
        MeasureKind::PauseResets,
        MeasureKind::Exclusion,
        MeasureKind::TemporaryAccessPass,
        MeasureKind::KeepSessions,
        MeasureKind::DisableMfa,
    ];

    /// As files and links write it.
    pub fn word(self) -> &'static str {
        [
            "postponeOnboarding",
            "pauseResets",
            "exclusion",
            "temporaryAccessPass",
            "keepSessions",
            "disableMfa",
        ][self as usize]
    }

    pub fn of_word(word: &str) -> Option<MeasureKind> {
        MeasureKind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// What such a measure says of itself. Links write the values in this order, for ever.
    pub fn parts(self) -> &'static [Part] {
        match self {
            MeasureKind::PostponeOnboarding => &[Part::From],
            MeasureKind::PauseResets | MeasureKind::KeepSessions => &[Part::From, Part::Percent],
            MeasureKind::Exclusion => &[Part::From, Part::Until, Part::People],
            MeasureKind::TemporaryAccessPass => &[Part::From, Part::PerHour, Part::Lifetime],
            MeasureKind::DisableMfa => &[Part::From, Part::Until],
        }
    }
}

/// No scenario has more measures: each costs a run of the engine.
pub const MOST_MEASURES: usize = 24;

/// One measure. What its kind has no use for stands at [`Measure::new`]'s value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    pub kind: MeasureKind,
    /// Minutes after the outage's start, whole ticks.
    pub from: u32,
    /// The minute it ends, not before `from`.
    pub until: u32,
    /// How many it lets in at once.
    pub people: f64,
    pub percent: Percent,
    /// Passes handed out in an hour of work.
    pub per_hour: f64,
    /// How long a pass lasts, in minutes, whole ticks.
    pub lifetime: u32,
}

/// One value of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    From,
    Until,
    People,
    Percent,
    PerHour,
    Lifetime,
}

impl Part {
    const ALL: [Part; 6] =
        [Part::From, Part::Until, Part::People, Part::Percent, Part::PerHour, Part::Lifetime];

    /// As the file writes it.
    pub fn name(self) -> &'static str {
        ["fromMinute", "untilMinute", "people", "percent", "perHour", "lifetimeHours"]
            [self as usize]
    }

    pub fn of_name(name: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.name() == name)
    }

    pub fn shape(self) -> Shape {
        match self {
            Part::From | Part::Until => Shape::Minute { most: 28 * DAY },
            Part::People => {
                Shape::Number { least: 0.0, most: 10_000_000.0, whole: false, unit: Unit::People }
            }
            Part::Percent => {
                Shape::Number { least: 0.0, most: 100.0, whole: false, unit: Unit::Percent }
            }
            Part::PerHour => Shape::Number {
                least: 0.0,
                most: 10_000_000.0,
                whole: false,
                unit: Unit::PeoplePerHour,
            },
            // ten minutes to thirty days (4.9)
            Part::Lifetime => Shape::Length { least: 10, most: 30 * DAY },
        }
    }
}

impl Measure {
    /// A measure as it is first proposed for a scenario: from the first full hour on, to the
    /// outage's end, and as large as the waiting people of a day. A pass lasts eight hours, the
    /// longest a tenant allows by default (4.9).
    pub fn new(kind: MeasureKind, scenario: &Scenario) -> Measure {
        let end = scenario.outage.minutes;
        let percent = if kind == MeasureKind::PauseResets { 100.0 } else { 50.0 };
        Measure {
            kind,
            from: if end > 60 { 60 } else { 0 },
            until: end,
            people: 20.0,
            percent: Percent(percent),
            per_hour: 20.0,
            lifetime: 8 * 60,
        }
    }

    pub fn get(&self, part: Part) -> Value {
        match part {
            Part::From => Value::Minute(self.from),
            Part::Until => Value::Minute(self.until),
            Part::People => Value::Number(self.people),
            Part::Percent => Value::Number(self.percent.0),
            Part::PerHour => Value::Number(self.per_hour),
            Part::Lifetime => Value::Length(self.lifetime),
        }
    }

    /// Sets a value already known to be within its limits.
    pub(super) fn put(&mut self, part: Part, value: &Value) {
        match (part, value) {
            (Part::From, Value::Minute(minute)) => self.from = *minute,
            (Part::Until, Value::Minute(minute)) => self.until = *minute,
            (Part::Lifetime, Value::Length(minutes)) => self.lifetime = *minutes,
            (Part::People, Value::Number(n)) => self.people = carried(*n),
            (Part::Percent, Value::Number(n)) => self.percent = Percent(carried(*n)),
            (Part::PerHour, Value::Number(n)) => self.per_hour = carried(*n),
            _ => {}
        }
    }

    /// The same measure with one value changed.
    ///
    /// # Errors
    /// The value is beyond its limits, or the measure would end before it starts.
    pub fn with(&self, part: Part, value: &Value) -> Result<Measure, Problem> {
        if !part.shape().allows(value) {
            return Err(part.problem("", value.write()));
        }
        let mut changed = *self;
        changed.put(part, value);
        changed.agrees("").map(|()| changed)
    }

    /// Its window is open in the tick that begins at `minute`.
    pub fn is_active(&self, minute: u32) -> bool {
        (self.from..self.until).contains(&minute)
    }

    /// With its start or its end at another minute; for a line that is dragged. An end that the
    /// start passes goes along.
    #[must_use]
    pub fn moved(&self, part: Part, minute: u32) -> Measure {
        let minute = minute - minute % TICK;
        if part == Part::Until {
            Measure { until: minute.max(self.from), ..*self }
        } else {
            Measure { from: minute, until: self.until.max(minute), ..*self }
        }
    }

    /// What no value can see alone. `path` is the measure's place in a file.
    pub(super) fn agrees(&self, path: &str) -> Result<(), Problem> {
        if self.kind.parts().contains(&Part::Until) && self.until < self.from {
            let mut problem = Part::Until.problem(path, self.get(Part::Until).write());
            problem.allowed = say::allowed_until(Part::From.name(), self.get(Part::From).write());
            return Err(problem);
        }
        Ok(())
    }

    /// As a link writes it: `exclusion,60,240,20`.
    pub fn write(&self) -> String {
        let mut link = self.kind.word().to_owned();
        for &part in self.kind.parts() {
            link.push(',');
            link += &self.get(part).write();
        }
        link
    }

    /// Reads what [`Measure::write`] wrote, all of it.
    pub fn read(text: &str) -> Option<Measure> {
        let (word, mut rest) = cut(text, b',');
        let mut measure = Measure::new(MeasureKind::of_word(word)?, &Scenario::default());
        for &part in measure.kind.parts() {
            let (value, after) = cut(rest?, b',');
            rest = after;
            let Parsed { value, rounded } = part.shape().parse(value)?;
            if rounded {
                return None;
            }
            measure.put(part, &value);
        }
        (rest.is_none() && measure.agrees("").is_ok()).then_some(measure)
    }
}

impl Part {
    /// What was found in the place of this value, of the measure at `path` in a file.
    pub(super) fn problem(self, path: &str, found: impl Into<String>) -> Problem {
        let path = if path.is_empty() {
            self.name().to_owned()
        } else {
            text!("{}.{}", path, self.name())
        };
        Problem::new(path, super::problem::Found::Value(found.into()), self.shape().allowed())
    }
}

impl Scenario {
    /// The same scenario with other measures.
    #[must_use]
    pub fn with_measures(&self, measures: Vec<Measure>) -> Scenario {
        Scenario { measures, ..self.clone() }
    }
}

impl MeasureKind {
    /// An announcement, which needs nobody with rights in the tenant.
    pub fn is_announcement(self) -> bool {
        matches!(
            self,
            MeasureKind::PostponeOnboarding | MeasureKind::PauseResets | MeasureKind::KeepSessions
        )
    }

    /// Never to be offered as advice: it may be computed, with its exposure beside it.
    pub fn is_advice(self) -> bool {
        self != MeasureKind::DisableMfa
    }
}
