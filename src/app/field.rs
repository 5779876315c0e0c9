//! One input: its name and unit, a box to type in, where it helps a slider, and its help.

use super::Ui;
use super::choose;
use super::dom::{El, On, el};
use super::explain::ask;
use super::state::Action;
use crate::report::inputs::{choice, label};
use crate::scenario::time::{Days, Weekday};
use crate::scenario::{Field, Found, Problem, Value, number, slider};
use crate::text::{digits, text};
use crate::words::say;

/// An input, as its row draws it.
struct Row<'a> {
    ui: &'a Ui,
    field: Field,
    label: &'static str,
    unit: &'static str,
    value: Value,
    default: Value,
    problem: Option<&'a Problem>,
}

pub fn row(ui: &Ui, field: Field) -> El {
    let (label, unit) = label(field);
    let row = Row {
        ui,
        field,
        label,
        // the screen asks for a date where files count days
        unit: if field == Field::EmergencyValidated { "" } else { unit },
        value: field.get(&ui.state.run.scenario),
        default: field.default_value(),
        problem: ui.state.draft(field).map(|draft| &draft.problem),
    };
    let name = el("label")
        .attr("for", field.key())
        .text(row.label)
        .text(" ")
        .child(el("span.unit").text(row.unit));
    el("div.field")
        .class_if(row.is_changed(), "changed")
        .child(name)
        .child(row.entry())
        .child(ask(ui, text!("input:{}", field.path()), row.label))
        .maybe(row.slider())
        .maybe(row.reset())
        .child(row.message())
}

impl Row<'_> {
    fn is_changed(&self) -> bool {
        self.value != self.default
    }

    /// An id that belongs to the field.
    fn id(&self, of: &str) -> String {
        text!("{}{}", self.field.key(), of)
    }

    /// What the value is typed into.
    fn entry(&self) -> El {
        match self.value {
            Value::Days(days) => self.days(days),
            Value::Flag(on) => choose::flag(self.ui, self.field, on),
            Value::Choice(word) => choose::one_of(self.ui, self.field, word),
            Value::Number(days) if self.field == Field::EmergencyValidated => {
                choose::date(self.ui, self.field, days)
            }
            _ => self.typed(),
        }
    }

    fn typed(&self) -> El {
        let (ui, field, id) = (self.ui, self.field, self.field.key());
        let being_typed = ui.state.typing.as_ref().filter(|(typed, _)| *typed == field);
        let drafted = ui.state.draft(field).map(|draft| &draft.text);
        let text = match (being_typed, drafted) {
            (Some((_, text)), _) | (None, Some(text)) => text.clone(),
            (None, None) => self.value.shown(),
        };
        let mode = if matches!(self.value, Value::Number(_)) { "decimal" } else { "text" };
        let input = el("input|autocomplete=off|spellcheck=false")
            .attr("id", id)
            .attr("name", id)
            .attr("inputmode", mode)
            .attr("aria-describedby", self.id("-says"))
            // the third posture is what the other two leave
            .flag("readonly", field == Field::MfaNotSatisfied)
            .value(text)
            .on_entry(ui, field, Action::Type)
            .on(On::Blur, ui, Action::Leave(field));
        if self.problem.is_some() { input.says("aria-invalid", true) } else { input }
    }

    fn days(&self, days: Days) -> El {
        let choices = Weekday::week().into_iter().map(|day| {
            let toggle = Action::Set(self.field, Value::Days(days.toggled(day)));
            el("button|type=button")
                .on(On::Click, self.ui, toggle)
                .says("aria-pressed", days.contains(day))
                .text(day.short())
        });
        el("span.days|role=group").attr("aria-label", say::FIELD_DAYS.text()).children(choices)
    }

    fn message(&self) -> El {
        let text = match self.problem {
            Some(_) if self.field == Field::EmergencyValidated => say::FIELD_DATE_ALLOWED.into(),
            Some(problem) => explain(problem),
            None if self.ui.state.rounded == Some(self.field) => {
                let value = self.value.shown();
                say::field_rounded(value)
            }
            None => String::new(),
        };
        el("p.message|role=status")
            .class_if(self.problem.is_some(), "wrong")
            .attr("id", self.id("-says"))
            .text(text)
    }

    /// For lengths and heads; a mark shows where the default stands.
    fn slider(&self) -> Option<El> {
        let position = |value: &Value| match *value {
            Value::Length(minutes) => Some((slider::length_position(minutes), slider::LAST_LENGTH)),
            Value::Number(heads) => Some((slider::heads_position(heads), slider::LAST_HEADS)),
            _ => None,
        };
        let has_one = self.field == Field::Hours || self.field.path().starts_with("people.");
        let (now, last) = position(&self.value).filter(|_| has_one)?;
        let (default, _) = position(&self.default)?;
        let at = number::with_decimals(f64::from(default) * 100.0 / f64::from(last), 2);
        let mark =
            el("svg.default-mark|viewBox=0 0 100 4|preserveAspectRatio=none|aria-hidden=true")
                .child(el("path").attr("d", text!("M{} 0V4", at)));
        let slider = el("input|type=range|min=0")
            .attr("max", digits(last.into()))
            .attr("data-field", self.field.key())
            .attr("aria-label", say::field_slider(self.label))
            .attr("aria-valuetext", self.value.shown())
            .value(digits(now.into()))
            .on_entry(self.ui, self.field, Action::Slide);
        Some(el("span.slide").child(mark).child(slider))
    }

    /// The default, and the way back to it.
    fn reset(&self) -> Option<El> {
        let back = el("button.plain|type=button")
            .attr("aria-label", say::field_reset_label(self.label))
            .on(On::Click, self.ui, Action::Reset(self.field))
            .say(say::FIELD_RESET);
        let default = match self.default {
            Value::Flag(on) => if on { say::FIELD_YES } else { say::FIELD_NO }.into(),
            Value::Choice(word) => choice(self.field, word).to_owned(),
            _ if self.field == Field::EmergencyValidated => say::FIELD_30_DAYS_AGO.into(),
            _ => text!("{} {}", self.default.shown(), self.unit),
        };
        let default = say::field_default(default);
        (self.is_changed() && self.field != Field::MfaNotSatisfied)
            .then(|| el("p.reset").child(el("span").text(default)).child(back))
    }
}

/// A problem as it stands at its field: what was found, what is allowed.
pub fn explain(problem: &Problem) -> String {
    match &problem.found {
        Found::Value(found) if *found == say::problem_quoted("") => {
            say::field_nothing(&problem.allowed)
        }
        Found::Value(found) => say::field_refused(found, &problem.allowed),
        Found::Sum(sum) => say::field_sum(sum),
        Found::UnknownField | Found::NotJson(_) => problem.write(),
    }
}
