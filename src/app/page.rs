//! The page from its header to its footer, and the presentation that stands in its place.

use super::dom::{El, On, el, nodes, part};
use super::state::{Action, State};
use super::{
    Ui, acting, answer, audience, cases, compare, desk, explain, frame, inputs, keep, live,
    measures, offline, picture, present, table, watch,
};
use crate::report::show::Inputs;
use crate::words::say;
use yew::Html;

pub fn draw(ui: &Ui) -> Html {
    let stale = !ui.state.drafts.is_empty();
    let behind = stale || ui.state.now() != ui.state.below;
    let answer = el("section.answer|aria-labelledby=say")
        .class_if(stale, "stale")
        .node(late(ui, audience::held, audience::same))
        .node(late(ui, compare::row, compare::same))
        .node(late(ui, keep::offer, keep::same_offer))
        .node(part(ui, answer::draw, answer::same))
        .node(late(ui, live::strip, live::same))
        .node(part(ui, picture::draw, picture::same))
        .node(part(ui, answer::announcer, |a, b| a.said == b.said));
    let details = el("section.details")
        .attr("aria-label", say::APP_DETAILS.text())
        .class_if(behind, "stale")
        .node(late(ui, compare::full, compare::same_full))
        .node(part(ui, measures::draw, measures::same))
        .node(late(ui, watch::draw, watch::same))
        .child(column(ui))
        .node(late(ui, cases::reasons, cases::same))
        .node(late(ui, explain::figures, explain::same_figures));
    let main = el("main")
        .class_if(ui.state.topic.is_some(), "explaining")
        .class_if(ui.state.stage.staged.inputs != Inputs::Open, "held-back")
        .class_if(ui.state.stage.staged.inputs == Inputs::Hidden, "alone")
        .child(answer)
        .node(part(ui, inputs::draw, inputs::same))
        .child(details)
        .node(late(ui, explain::panel, explain::same));
    let page = el("div.page")
        .flag("hidden", ui.state.stage.is_on())
        .node(part(ui, frame::header, frame::same))
        .node(late(ui, offline::draw, offline::same))
        .child(lacking(ui))
        .child(main)
        .node(part(ui, frame::footer, |_, _| true));
    nodes(vec![page.into(), late(ui, present::draw, present::same)])
}

/// A part of the page that comes with the rest of the program.
pub fn late(ui: &Ui, draw: fn(&Ui) -> Html, same: fn(&State, &State) -> bool) -> Html {
    if ui.whole { part(ui, draw, same) } else { Html::default() }
}

/// Says that the rest did not arrive. Its place is always there, so that it is read out when it comes.
fn lacking(ui: &Ui) -> El {
    let said = || {
        let again = el("button.plain|type=button|id=fetch-again");
        el("p.offer")
            .child(el("span").say(say::APP_LACKING))
            .child(again.on(On::Click, ui, Action::Fetch).say(say::PANEL_AGAIN))
    };
    el("div.round|role=alert").maybe(ui.lacking.then(said))
}

/// The hours as figures, and what they mean for the help desk and for those who would act.
fn column(ui: &Ui) -> El {
    el("div.column")
        .node(late(ui, table::draw, table::same))
        .node(late(ui, desk::draw, desk::same))
        .node(late(ui, acting::draw, acting::same))
}
