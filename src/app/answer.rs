//! The answer first: the sentence and the figures.

use super::Ui;
use super::cost;
use super::dom::{El, On, el, nodes};
use super::explain;
use super::state::{Action, State};
use crate::report::answer::{Figure, Span};
use crate::scenario::link::{LETTERS, Note};
use crate::scenario::{MODEL, VERSION};
use crate::text::digits;
use crate::words::say;
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.drawn == b.drawn
        && cost::same(a, b)
        && a.notes == b.notes
        && a.drafts.is_empty() == b.drafts.is_empty()
}

pub fn draw(ui: &Ui) -> Html {
    let state = &ui.state;
    let (name, answer) = (&state.run.scenario.name, &state.drawn.answer);
    let last_good = el("p.last-good|role=status").say(say::ANSWER_LAST_GOOD);
    let maybe = |is: bool, element: El| if is { element.into() } else { Html::default() };
    nodes(vec![
        maybe(!state.notes.is_empty(), notes(ui)),
        maybe(!name.is_empty(), el("p.name").text(name.clone())),
        answer.sentence.iter().fold(el("h1.say|id=say"), span).into(),
        maybe(!state.drafts.is_empty(), last_good),
        el("dl.figures").children(answer.figures.iter().map(|of| figure(ui, of))).into(),
    ])
}

pub fn span(sentence: El, span: &Span) -> El {
    let text = span.text.clone();
    if span.alarm { sentence.child(el("em").text(text)) } else { sentence.text(text) }
}

fn figure(ui: &Ui, figure: &Figure) -> El {
    let of = say::panel_of(&figure.unit, figure.label);
    el("div").child(el("dt").text(figure.label)).child(
        el("dd")
            .child(el("b").child(explain::figure(ui, figure.topic, figure.value.clone(), &of)))
            .text(" ")
            .child(el("span").text(figure.unit.clone()))
            .child(el("small").text(figure.note.clone()))
            .maybe(if figure.topic == "lost" { cost::of_work_lost(ui) } else { None }),
    )
}

/// What was wrong with the link that was opened.
fn notes(ui: &Ui) -> El {
    let list = ui.state.notes.iter().map(|note| el("li").text(said(note)));
    el("div.notes|role=status")
        .child(el("p").child(el("b").say(say::ANSWER_LINK_REMARK)))
        .child(el("ul").children(list))
        .child(
            el("button.plain|type=button")
                .on(On::Click, ui, Action::DismissNotes)
                .say(say::ANSWER_UNDERSTOOD),
        )
}

fn said(note: &Note) -> String {
    match note {
        Note::Unknown(part) => say::note_unknown(part),
        Note::Refused(problem) => say::note_refused(problem.write()),
        Note::Rounded(field) => say::note_rounded(field.key()),
        Note::OtherModel(model) => say::note_other_model(model, digits(MODEL.into())),
        Note::OtherVersion(version) => say::note_other_version(version, digits(VERSION.into())),
        Note::Beside(place, note) => say::compare_note(LETTERS[*place], said(note)),
        Note::TooMany => say::COMPARE_NOTE_TOO_MANY.text().to_owned(),
    }
}

/// Reads the answer out once it has stayed the same for a while; not the first one, which a screen
/// reader comes to by itself.
pub fn announcer(ui: &Ui) -> Html {
    el("p.unseen|id=announcer|aria-live=polite").text(ui.state.said.clone()).into()
}
