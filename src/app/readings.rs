//! Where Microsoft's pages contradict each other: what is asked, and the side this run takes.

use super::Ui;
use super::dom::{El, On, el};
use super::explain::opener;
use super::state::Action;
use crate::report::sources::Question;
use crate::scenario::{Field, Value};
use crate::text::text;
use crate::words::say;

pub fn reading(ui: &Ui, asked: &'static Question) -> El {
    let both = opener(ui, text!("reading:{}", asked.id))
        .say(say::INPUTS_PAGES_SAY)
        .child(el("span.unseen").text(text!(" ({})", asked.id)));
    let answers = asked.field.into_iter().flat_map(|field| {
        asked.answers.iter().map(move |&(word, label)| {
            let on = field.get(&ui.state.run.scenario) == Value::Choice(word);
            radio(ui, field, word, on).child(el("b").text(label.text()))
        })
    });
    el("fieldset.reading")
        .child(el("legend").text(asked.question.text()))
        .children(answers)
        .child(el("p").child(both))
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
