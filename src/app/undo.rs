//! Undo and redo: the buttons, and what is said of a step taken back or done again.

use super::Ui;
use super::dom::{El, On, el};
use super::state::{Action, State};
use super::tenant;
use crate::report::inputs::{choice, label};
use crate::scenario::{Field, Scenario, Value};
use crate::text::digits;
use crate::words::say;
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.steps == b.steps && a.undone == b.undone
}

pub fn draw(ui: &Ui) -> Html {
    let (undo, redo) = ui.state.steps;
    el("p.steps")
        .child(button(ui, undo, Action::Undo(true), say::KEEP_UNDO.text()))
        .child(button(ui, redo, Action::Undo(false), say::KEEP_REDO.text()))
        .maybe(tenant::opener(ui))
        .child(el("span.dim|role=status|id=undone").text(ui.state.undone.clone()))
        .into()
}

/// A button that keeps the focus while it has nothing to do.
fn button(ui: &Ui, on: bool, action: Action, text: &'static str) -> El {
    let button = el("button.plain|type=button").on(On::Click, ui, action).text(text);
    if on { button } else { button.says("aria-disabled", true) }
}

/// What the step was about, after it was taken.
pub fn told(undo: bool, before: &State, after: &State) -> String {
    let what = if before.row.count() == after.row.count()
        && before.row.place == after.row.place
        && before.row.base == after.row.base
    {
        changed(&before.run.scenario, &after.run.scenario, before.cost == after.cost)
    } else {
        say::COMPARE_UNDONE.text().to_owned()
    };
    if undo { say::keep_undone(what) } else { say::keep_redone(what) }
}

fn changed(before: &Scenario, after: &Scenario, same_cost: bool) -> String {
    let mut fields = Field::ALL.iter().filter(|field| field.get(before) != field.get(after));
    let several = |n: usize| say::keep_several_inputs(digits(n as u64));
    match (fields.next(), fields.count()) {
        (Some(&field), 0) => {
            let (label, unit) = label(field);
            match field.get(after) {
                Value::Flag(_) => label.to_owned(),
                Value::Choice(word) => say::keep_input_now(label, choice(field, word), ""),
                value => say::keep_input_now(label, value.shown(), unit),
            }
        }
        // the third posture is what the other two leave
        (Some(&field), 1) if matches!(field, Field::NoPolicy | Field::MfaSatisfied) => {
            let (label, unit) = label(field);
            say::keep_input_now(label, field.get(after).shown(), unit)
        }
        (Some(_), more) => several(more + 1),
        (None, _) if before.measures != after.measures => say::KEEP_MEASURES.text().to_owned(),
        (None, _) if !same_cost => say::KEEP_COST.text().to_owned(),
        (None, _) => say::KEEP_VIEW.text().to_owned(),
    }
}
