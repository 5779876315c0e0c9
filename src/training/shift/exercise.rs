//! What a facilitator writes: a scenario, when the team decides, what arrives, what is asked.

use crate::scenario::time::WeekTime;
use crate::scenario::{Field, Measure, MeasureKind, Part, Scenario, Value};
use crate::words::say;

/// An exercise, as its file says it. Minutes count from the start of the outage.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    pub title: Text,
    /// What it is about, in a sentence, for whoever chooses an exercise.
    pub about: Text,
    /// What the team knows before it begins.
    pub briefing: Text,
    /// Without measures: those are the team's.
    pub scenario: Scenario,
    /// What a seed draws anew. Seed 0 plays the file as written.
    pub varied: Vec<Varied>,
    /// When the team decides, whole hours, each later than the one before. At least one.
    pub turns: Vec<u32>,
    pub allowed: Vec<Allowed>,
    /// In order of time.
    pub injects: Vec<Inject>,
    /// In order of the turns they are asked in.
    pub questions: Vec<Question>,
    /// For the facilitator alone, in order of time.
    pub notes: Vec<Note>,
    /// To be talked over at the end.
    pub discuss: Vec<Text>,
}

/// A text in the languages it was written in; `""` stands for one that is not named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<(&'static str, String)>);

impl Text {
    /// In the language in force; else in the one that is not named; else as it was first written.
    pub fn said(&self) -> &str {
        let own = say::LANGUAGE_CODE.text();
        let of = |code: &str| self.0.iter().find(|(language, _)| *language == code);
        of(own).or_else(|| of("")).or(self.0.first()).map_or("", |(_, text)| text)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A number of the scenario that a seed draws from a range, whole numbers, both ends included.
#[derive(Clone, Debug, PartialEq)]
pub struct Varied {
    pub field: Field,
    pub least: u32,
    pub most: u32,
}

/// A measure the team may take, once, with one of the values offered for each of its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Allowed {
    pub kind: MeasureKind,
    /// The parts but its start, in the order of [`MeasureKind::parts`], each with its values.
    pub offered: Vec<(Part, Vec<Worth>)>,
}

/// A value a part of a measure may take.
#[derive(Clone, Debug, PartialEq)]
pub enum Worth {
    Value(Value),
    /// Until the outage is over, whenever that turns out to be.
    End,
}

impl Allowed {
    /// How many ways there are to take it.
    pub fn picks(&self) -> usize {
        self.offered.iter().map(|(_, worths)| worths.len()).product()
    }

    /// The value of each part in one of the ways to take it; the last part changes fastest.
    pub fn pick(&self, nth: usize) -> Vec<(Part, &Worth)> {
        let mut rest = nth;
        let mut picked = Vec::new();
        for (part, worths) in self.offered.iter().rev() {
            if let Some(worth) = worths.get(rest % worths.len().max(1)) {
                picked.push((*part, worth));
            }
            rest /= worths.len().max(1);
        }
        picked.reverse();
        picked
    }

    /// The measure, begun at a minute. `None` if it would end before it begins.
    pub fn measure(&self, nth: usize, scenario: &Scenario, from: u32) -> Option<Measure> {
        let mut measure = Measure { from, ..Measure::new(self.kind, scenario) };
        // to the end that is known; moved only after every value is in
        measure.until = scenario.outage.minutes.max(from);
        for (part, worth) in self.pick(nth) {
            if let Worth::Value(value) = worth {
                measure = measure.with(part, value).ok()?;
            }
        }
        let closes = self.kind.parts().contains(&Part::Until);
        (!closes || measure.until > measure.from).then_some(measure)
    }
}

/// Something that arrives.
#[derive(Clone, Debug, PartialEq)]
pub struct Inject {
    /// The team hears of it in the first turn that is not before.
    pub minute: u32,
    pub kind: InjectKind,
    /// Who says it; empty where the kind says enough.
    pub from: Text,
    pub text: Text,
    /// What is known to be otherwise from here on.
    pub sets: Vec<Set>,
}

/// Where an inject comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum InjectKind {
    /// The portal's status text.
    Status,
    /// A manager's call.
    Manager,
    /// The help desk.
    Desk,
    /// What turns out about an account.
    Account,
    /// The press, or people talking.
    News,
}

impl InjectKind {
    pub const ALL: [InjectKind; 5] = [
        InjectKind::Status,
        InjectKind::Manager,
        InjectKind::Desk,
        InjectKind::Account,
        InjectKind::News,
    ];
    pub const WORDS: [&str; 5] = ["status", "manager", "desk", "account", "news"];

    pub fn word(self) -> &'static str {
        InjectKind::WORDS[self as usize]
    }

    pub fn of_word(word: &str) -> Option<InjectKind> {
        InjectKind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// As a reader is told.
    pub fn said(self) -> &'static str {
        match self {
            InjectKind::Status => say::SHIFT_FROM_STATUS,
            InjectKind::Manager => say::SHIFT_FROM_MANAGER,
            InjectKind::Desk => say::SHIFT_FROM_DESK,
            InjectKind::Account => say::SHIFT_FROM_ACCOUNT,
            InjectKind::News => say::SHIFT_FROM_NEWS,
        }
        .text()
    }
}

/// A change of one field of the scenario.
#[derive(Clone, Debug, PartialEq)]
pub enum Set {
    To(Field, Value),
    /// So much more, or less; kept within the field's limits.
    By(Field, f64),
}

/// A question the team answers with a range before the turn's reveal.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The turn it is asked in, by its place among the turns.
    pub turn: usize,
    pub what: Asked,
    /// In the facilitator's own words; empty for the usual ones.
    pub text: Text,
}

/// What is asked for. Answers count all that is decided and known when they come out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asked {
    /// People locked out at a minute, of one group or of all.
    LockedOut { group: Option<crate::timeline::Group>, minute: u32 },
    /// The most people locked out at once.
    Peak,
    /// Person-hours of work lost by a minute, a whole hour.
    LostBy(u32),
    /// Person-hours of work lost in all.
    Lost,
    /// When the last person is back, in minutes.
    AllClear,
}

impl Asked {
    /// The answer is a moment, not a number.
    pub fn is_moment(self) -> bool {
        self == Asked::AllClear
    }

    /// The minute by which the answer is out; `None` for the end of the exercise.
    pub fn due(self) -> Option<u32> {
        match self {
            Asked::LockedOut { minute, .. } | Asked::LostBy(minute) => Some(minute),
            Asked::Peak | Asked::Lost | Asked::AllClear => None,
        }
    }
}

/// The facilitator's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub when: NoteAt,
    pub text: Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteAt {
    Briefing,
    /// A turn, by its place.
    Turn(usize),
    Debrief,
}

impl Exercise {
    /// The turn in which an inject is heard.
    pub fn heard(&self, inject: &Inject) -> usize {
        self.turns.iter().position(|turn| inject.minute <= *turn).unwrap_or(self.turns.len())
    }

    /// A moment as the file writes it: `Mon 10:00`, or minutes after the start in a later week.
    pub fn clock(&self, minute: u32) -> String {
        clock(self.scenario.outage.starts_at, minute)
    }
}

pub(super) fn clock(start: WeekTime, minute: u32) -> String {
    if minute < crate::scenario::time::WEEK {
        start.after(minute).write()
    } else {
        format!("+{minute}")
    }
}

/// A scenario with a field changed on the word of an inject or a seed; as it was where the field's
/// limits, or another field, do not allow it.
pub(super) fn told(scenario: &Scenario, set: &Set) -> Scenario {
    let changed = match set {
        Set::To(field, value) => scenario.with(*field, value.clone()),
        Set::By(field, more) => match (field.get(scenario), field.shape()) {
            (Value::Number(n), crate::scenario::Shape::Number { least, most, .. }) => {
                scenario.with(*field, Value::Number((n + more).clamp(least, most)))
            }
            _ => return scenario.clone(),
        },
    };
    changed.unwrap_or_else(|_| scenario.clone())
}
