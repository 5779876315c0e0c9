//! The page from its header to its footer, and the presentation that stands in its place.

use super::dom::{El, el, nodes, part};
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
        .node(part(ui, audience::held, audience::same))
        .node(part(ui, compare::row, compare::same))
        .node(part(ui, keep::offer, keep::same_offer))
        .node(part(ui, answer::draw, answer::same))
        .node(part(ui, live::strip, live::same))
        .node(part(ui, picture::draw, picture::same))
        .node(part(ui, answer::announcer, |a, b| a.said == b.said));
    let details = el("section.details")
        .attr("aria-label", say::APP_DETAILS.text())
        .class_if(behind, "stale")
        .node(part(ui, compare::full, compare::same_full))
        .node(part(ui, measures::draw, measures::same))
        .node(part(ui, watch::draw, watch::same))
        .child(column(ui))
        .node(part(ui, cases::reasons, cases::same))
        .node(part(ui, explain::figures, explain::same_figures));
    let main = el("main")
        .class_if(ui.state.topic.is_some(), "explaining")
        .class_if(ui.state.stage.staged.inputs != Inputs::Open, "held-back")
        .class_if(ui.state.stage.staged.inputs == Inputs::Hidden, "alone")
        .child(answer)
        .node(part(ui, inputs::draw, inputs::same))
        .child(details)
        .node(part(ui, explain::panel, explain::same));
    let page = el("div.page")
        .flag("hidden", ui.state.stage.is_on())
        .node(part(ui, frame::header, frame::same))
        .node(part(ui, offline::draw, offline::same))
        .child(main)
        .node(part(ui, frame::footer, |_, _| true));
    nodes(vec![page.into(), part(ui, present::draw, present::same)])
}

/// The hours as figures, and what they mean for the help desk and for those who would act.
fn column(ui: &Ui) -> El {
    el("div.column")
        .node(part(ui, table::draw, table::same))
        .node(part(ui, desk::draw, desk::same))
        .node(part(ui, acting::draw, acting::same))
}
