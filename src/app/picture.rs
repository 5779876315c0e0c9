//! The chart with its legend. The legend is the readout of the hour pointed at, pinned, or worst.

use super::Ui;
use super::chart;
use super::dom::{El, On, el, part};
use super::legend;
use super::lines;
use super::live;
use super::page::late;
use super::state::{Action, State};
use super::turns;
use super::watch;
use crate::report::fold::{Stretch, stretches};
use crate::report::rules::GROUPS;
use crate::words::{Word, say};
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.drawn == b.drawn
        && a.pointed == b.pointed
        && a.held == b.held
        && a.lived.so_far == b.lived.so_far
        && a.watched == b.watched
}

pub fn draw(ui: &Ui) -> Html {
    let frame = el("div.frame")
        .node_ref(&ui.frame)
        .child(tools(ui))
        .child(
            el("div.stage|dir=ltr")
                .child(chart::draw(ui))
                .node(late(ui, lines::draw, lines::same))
                .node(late(ui, watch::marks, watch::same_points))
                .node(late(ui, live::line, live::same_line)),
        )
        .node(late(ui, watch::legend, watch::same_points))
        .node(part(ui, turns::draw, turns::same));
    el("div.picture").child(frame).maybe(legend::draw(ui)).into()
}

/// What of the run is shown: all groups or one, quiet hours folded or not.
fn tools(ui: &Ui) -> El {
    let (run, look) = (&ui.state.run, ui.state.look);
    let button = |action: Action, text: Word| {
        el("button.plain|type=button").on(On::Click, ui, action).say(text)
    };
    let tools = el("div.tools");
    let tools = if let Some(group) = look.only {
        tools
            .child(el("span").text(say::picture_alone(GROUPS[group as usize].name)))
            .child(
                button(Action::Share(!look.share), say::PICTURE_SHARE)
                    .says("aria-pressed", look.share),
            )
            .child(button(Action::Only(None), say::PICTURE_ALL_GROUPS))
    } else {
        tools.child(el("span").say(say::PICTURE_PEOPLE))
    };
    if !stretches(&run.scenario, &run.outcome, true).iter().any(Stretch::is_folded) {
        return tools;
    }
    let text = if look.fold { say::PICTURE_UNFOLD } else { say::PICTURE_FOLD };
    tools.child(button(Action::FoldHours(!look.fold), text).says("aria-pressed", !look.fold))
}
