//! The chart with its legend. The legend is the readout of the hour pointed at, pinned, or worst.

use super::Ui;
use super::chart;
use super::dom::{El, On, el, part};
use super::legend;
use super::lines;
use super::state::{Action, State};
use super::turns;
use crate::report::fold::{Stretch, stretches};
use crate::report::rules::GROUPS;
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.drawn == b.drawn && a.pointed == b.pointed && a.held == b.held
}

pub fn draw(ui: &Ui) -> Html {
    let frame = el("div.frame")
        .node_ref(&ui.frame)
        .child(tools(ui))
        .child(el("div.stage").child(chart::draw(ui)).node(lines::draw(ui)))
        .node(part(ui, turns::draw, turns::same));
    el("div.picture").child(frame).maybe(legend::draw(ui)).into()
}

/// What of the run is shown: all groups or one, quiet hours folded or not.
fn tools(ui: &Ui) -> El {
    let (run, look) = (&ui.state.run, ui.state.look);
    let button = |action: Action, text: &'static str| {
        el("button.plain|type=button").on(On::Click, ui, action).text(text)
    };
    let tools = el("div.tools");
    let tools = if let Some(group) = look.only {
        tools
            .child(el("span").text(GROUPS[group as usize].name.text()).text(" alone"))
            .child(
                button(Action::Share(!look.share), "As a share of them")
                    .says("aria-pressed", look.share),
            )
            .child(button(Action::Only(None), "All groups"))
    } else {
        tools.child(el("span").text("People locked out, by group"))
    };
    if !stretches(&run.scenario, &run.outcome, true).iter().any(Stretch::is_folded) {
        return tools;
    }
    let text = if look.fold { "Unfold quiet hours" } else { "Fold quiet hours" };
    tools.child(button(Action::FoldHours(!look.fold), text).says("aria-pressed", !look.fold))
}
