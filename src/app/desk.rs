//! The queue after the outage: how long, until when, and whether the desk keeps up.

use super::Ui;
use super::dom::{El, el};
use super::explain::opener;
use super::source::standing;
use super::state::State;
use crate::decision::Standing;
use crate::report::desk::{Figure, queue};
use crate::words::say;
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.below.run == b.below.run
}

pub fn draw(ui: &Ui) -> Html {
    let run = &ui.state.below.run;
    let queue = queue(&run.scenario, &run.outcome);
    el("section.desk|id=desk|aria-labelledby=desk-title")
        .child(el("h2|id=desk-title").child(opener(ui, "queue").say(say::DESK_TITLE)))
        .child(el("dl.queue").children(queue.figures.iter().map(figure)))
        .child(el("p.verdict").class_if(!queue.keeps_up, "wrong").text(queue.verdict))
        .child(el("p.dim").say(say::DESK_NOTE).text(" ").child(standing(Standing::Inferred)))
        .into()
}

fn figure(figure: &Figure) -> El {
    el("div").child(el("dt").text(figure.label)).child(
        el("dd")
            .child(el("b").text(figure.value.clone()))
            .child(el("small").text(figure.note.clone())),
    )
}
