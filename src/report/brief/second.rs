//! The second page: what was entered, and what it rests on.

use super::super::date::Date;
use super::super::doc::standing_word;
use super::super::figures::entered;
use super::super::inputs::{choice, input, kind};
use super::super::measures::{measure_text, part_text, written};
use super::super::sources::{CONTRADICTIONS, source};
use crate::decision::{Fact, TABLE};
use crate::scenario::time::Weekday;
use crate::scenario::{Field, Scenario, Value, duration, number};
use crate::timeline::Outcome;
use crate::words::{Word, say};

/// An input as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    pub label: String,
    pub value: String,
    /// What stood there before it was changed; `None` if it wasn't.
    pub default: Option<String>,
    /// A default that is our assumption.
    pub ours: bool,
}

/// Every input but the name, then every measure with its values.
pub fn changed(scenario: &Scenario, today: Date) -> Vec<Changed> {
    let fields = Field::ALL.iter().copied().filter(|&field| field != Field::Name);
    let mut all: Vec<Changed> = fields.map(|field| one(scenario, field, today)).collect();
    for measure in &scenario.measures {
        let values = measure.kind.parts().iter().map(|&part| {
            let (label, unit) = part_text(part);
            format!("{label} {} {unit}", written(scenario, measure, part)).trim_end().to_owned()
        });
        all.push(Changed {
            label: measure_text(measure.kind).name.to_owned(),
            value: values.collect::<Vec<_>>().join(", "),
            default: Some(say::BRIEF_NOT_TAKEN.text().to_owned()),
            ours: false,
        });
    }
    all
}

fn one(scenario: &Scenario, field: Field, today: Date) -> Changed {
    let text = input(field);
    let shown = |value: &Value| {
        if let (Field::EmergencyValidated, Value::Number(ago)) = (field, value) {
            let ago = i64::try_from(number::whole(*ago)).unwrap_or(0);
            return Date(today.0 - ago).say();
        }
        let value = match value {
            Value::Choice(word) => choice(field, word).to_owned(),
            Value::Flag(true) => say::BRIEF_YES.text().to_owned(),
            Value::Flag(false) => say::BRIEF_NO.text().to_owned(),
            value => plain(value),
        };
        format!("{value} {}", text.unit.map_or("", Word::text)).trim_end().to_owned()
    };
    Changed {
        label: text.label.into(),
        value: shown(&field.get(scenario)),
        default: field.is_changed(scenario).then(|| shown(&field.default_value())),
        ours: text.ours && !field.is_changed(scenario),
    }
}

/// A value that is neither a choice nor a flag, as its box on the screen shows it.
fn plain(value: &Value) -> String {
    match value {
        Value::Number(n) => entered(*n),
        Value::Length(minutes) => duration::write(*minutes),
        Value::Days(days) => days.iter().map(Weekday::short).collect::<Vec<_>>().join(", "),
        value => value.write(),
    }
}

/// What a figure rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub says: String,
    pub standing: &'static str,
    /// Publisher and title, and the address.
    pub page: Option<(String, String)>,
}

/// The facts behind this kind of outage, behind the rules that decided in this run, and behind the
/// readings taken; each once.
pub fn sources(scenario: &Scenario, outcome: &Outcome) -> Vec<Source> {
    let mut facts: Vec<Fact> = kind(scenario.outage.kind).facts.to_vec();
    for rule in &TABLE {
        if outcome.hours.iter().any(|hour| outcome.by_rule(hour, rule.id) > 0.0) {
            facts.extend(rule.source);
        }
    }
    for contradiction in &CONTRADICTIONS {
        let Some(field) = contradiction.field else { continue };
        let value = field.get(scenario);
        let taken = contradiction.sides.iter().find(|side| value == Value::Choice(side.word));
        facts.extend(taken.map(|side| side.fact));
    }
    let mut seen: Vec<Fact> = Vec::new();
    let mut sources = Vec::new();
    for fact in facts {
        if seen.contains(&fact) {
            continue;
        }
        seen.push(fact);
        sources.extend(source(fact).map(|source| Source {
            says: source.says.into(),
            standing: standing_word(source.standing),
            page: source.page.map(|page| {
                (format!("{}: {}", page.publisher, page.title), page.address.to_owned())
            }),
        }));
    }
    sources
}
