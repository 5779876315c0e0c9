//! What is typed into the fields, slid and set.

use super::{Gesture, Shared, State};
use crate::scenario::{Field, Problem, Scenario, Value, slider};

/// Text in a field that is no value.
pub struct Draft {
    pub field: Field,
    pub text: String,
    pub problem: Problem,
}

impl State {
    pub fn draft(&self, field: Field) -> Option<&Draft> {
        self.drafts.iter().map(|draft| &**draft).find(|draft| draft.field == field)
    }

    /// Something typed is no value.
    pub fn is_half_typed(&self) -> bool {
        !self.drafts.is_empty() || self.slip.is_some()
    }

    pub(super) fn typed(&mut self, field: Field, text: &str) {
        let read = field.typed(text).and_then(|parsed| {
            let changed = self.run.scenario.with(field, parsed.value)?;
            Ok((changed, parsed.rounded))
        });
        match read {
            Ok((scenario, rounded)) => {
                self.change(field, scenario);
                self.rounded = rounded.then_some(field);
            }
            Err(problem) => {
                self.redraft(field, Some(Draft { field, text: text.to_owned(), problem }));
                self.rounded = None;
            }
        }
        self.typing = Some((field, text.to_owned()));
    }

    pub(super) fn slide(&mut self, field: Field, position: u32) {
        let value = match field.get(&self.run.scenario) {
            Value::Length(_) => Value::Length(slider::length(position)),
            _ => Value::Number(slider::heads(position)),
        };
        self.set(field, value);
    }

    pub(super) fn set(&mut self, field: Field, value: Value) {
        let text = value.shown();
        match self.run.scenario.with(field, value) {
            Ok(scenario) => self.change(field, scenario),
            Err(problem) => self.redraft(field, Some(Draft { field, text, problem })),
        }
        self.typing = None;
    }

    pub(super) fn change(&mut self, field: Field, scenario: Scenario) {
        self.redraft(field, None);
        self.rounded = None;
        self.gesture = Gesture::Field(field);
        if scenario != self.run.scenario {
            self.rerun(scenario);
        }
    }

    /// Puts a field's draft in the place of the one it had.
    fn redraft(&mut self, field: Field, draft: Option<Draft>) {
        self.drafts.retain(|draft| draft.field != field);
        self.drafts.extend(draft.map(Shared::new));
    }
}
