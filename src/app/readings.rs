//! Where Microsoft's pages contradict each other: both sides, and the one this run takes.

use super::Ui;
use super::dom::{El, On, el};
use super::fold::{Fold, fold};
use super::source::sources;
use super::state::Action;
use crate::report::sources::{Contradiction, Side};
use crate::scenario::{Field, Value};

pub fn reading(ui: &Ui, contradiction: &'static Contradiction) -> El {
    let mut all = el("fieldset.reading").child(el("legend").text(contradiction.question));
    for side in contradiction.sides {
        all = match contradiction.field {
            Some(field) => all.child(choice(ui, field, side)).child(page(ui, side)),
            None => all.child(el("p").child(el("b").text(side.label)).text(": ").text(side.says)),
        };
    }
    all
}

fn choice(ui: &Ui, field: Field, side: &'static Side) -> El {
    let on = field.get(&ui.state.run.scenario) == Value::Choice(side.word);
    let words = el("span").child(el("b").text(side.label)).child(el("small").text(side.says));
    radio(ui, field, side.word, on).child(words)
}

fn page(ui: &Ui, side: &'static Side) -> El {
    let summary = el("summary").text("Source");
    fold(ui, Fold::Side(side.fact.0), "details.more", summary, &|details| {
        details.child(sources(std::slice::from_ref(&side.fact)))
    })
}

/// One of a choice's values, to be labelled.
pub fn radio(ui: &Ui, field: Field, word: &'static str, on: bool) -> El {
    let button = el("input|type=radio")
        .attr("name", if field == Field::Kind { "kind" } else { field.path() })
        .value(word)
        .checked(on)
        .on(On::Change, ui, Action::Set(field, Value::Choice(word)));
    el("label.kind").class_if(on, "on").child(button)
}
