//! What an audience may do: inputs that are locked or hidden by the link, and the link that does it.

use super::Ui;
use super::dom::{El, On, el, entered};
use super::fold::{Fold, fold};
use super::state::{Action, Showing, State};
use crate::browser::address;
use crate::report::show::Inputs;
use crate::words::say;
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.stage.staged.inputs == b.stage.staged.inputs && a.stage.refused == b.stage.refused
}

/// Says that the inputs are kept back, and how to have them all the same.
pub fn held(ui: &Ui) -> Html {
    let stage = &ui.state.stage;
    let said = match stage.staged.inputs {
        Inputs::Open => return Html::default(),
        Inputs::Locked => say::AUDIENCE_LOCKED,
        Inputs::Hidden => say::AUDIENCE_HIDDEN,
    };
    let unlock = el("button.plain|type=button|id=unlock")
        .on(On::Click, ui, Action::Show(Showing::Unlock))
        .text(say::AUDIENCE_UNLOCK.text());
    el("div.held")
        .child(el("p|role=status").class_if(stage.refused, "refused").text(said.text()))
        .child(unlock)
        .into()
}

pub fn same_hand(a: &State, b: &State) -> bool {
    let open = b.folds.contains(&Fold::Audience);
    a.folds.contains(&Fold::Audience) == open
        && a.stage.hand == b.stage.hand
        && a.stage.copied == b.stage.copied
        && (!open || a.link() == b.link())
}

/// The link for an audience, behind a fold.
pub fn form(ui: &Ui) -> Html {
    let summary = el("summary").child(el("b").text(say::AUDIENCE_FOLD.text()));
    fold(ui, Fold::Audience, "details.fold audience", summary, &|fold| hand(ui, fold)).into()
}

/// The link, and what it opens.
#[inline(never)]
fn hand(ui: &Ui, fold: El) -> El {
    let stage = &ui.state.stage;
    let (present, inputs) = stage.hand;
    let done = match stage.copied {
        Some(true) => say::FRAME_LINK_COPIED.text(),
        Some(false) => say::FRAME_COPY_BY_HAND.text(),
        None => "",
    };
    let opens = choice(
        el("select|id=hand-opens").on_event(On::Change, ui, |ui, event| {
            let present = entered(event)? == "present";
            Some(Action::Show(Showing::Hand(present, ui.state.stage.hand.1)))
        }),
        &[
            ("present", say::AUDIENCE_PRESENTATION.text(), present),
            ("page", say::AUDIENCE_PAGE.text(), !present),
        ],
    );
    let choices = Inputs::ALL.map(|each| {
        let text = match each {
            Inputs::Open => say::AUDIENCE_OPEN,
            Inputs::Locked => say::AUDIENCE_LOCK,
            Inputs::Hidden => say::AUDIENCE_HIDE,
        };
        (each.word(), text.text(), each == inputs)
    });
    let inputs = choice(
        el("select|id=hand-inputs").on_event(On::Change, ui, |ui, event| {
            let inputs = Inputs::read(&entered(event)?)?;
            Some(Action::Show(Showing::Hand(ui.state.stage.hand.0, inputs)))
        }),
        &choices,
    );
    let label = |spec: &'static str, text: &'static str| el(spec).text(text);
    fold.child(
        el("div.field")
            .child(label("label|for=hand-opens", say::AUDIENCE_OPENS.text()))
            .child(opens),
    )
    .child(
        el("div.field")
            .child(label("label|for=hand-inputs", say::AUDIENCE_INPUTS.text()))
            .child(inputs),
    )
    .child(el("p.dim").text(say::AUDIENCE_COURTESY.text()))
    .child(
        el("input.hand|id=hand-link|readonly")
            .attr("aria-label", say::AUDIENCE_FOLD.text())
            .value(address::with_fragment(&ui.state.handed())),
    )
    .child(
        el("p.reset")
            .child(
                el("button.plain|type=button|id=hand-copy")
                    .on(On::Click, ui, Action::Show(Showing::CopyHand))
                    .text(say::AUDIENCE_COPY.text()),
            )
            .child(el("span|role=status").text(done)),
    )
}

fn choice(select: El, options: &[(&'static str, &'static str, bool)]) -> El {
    select.children(
        options.iter().map(|&(word, text, on)| {
            el("option").attr("value", word).flag("selected", on).text(text)
        }),
    )
}
