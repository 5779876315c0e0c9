//! Scenarios side by side: the row of their names, and where the second program writes how and why
//! they differ.

use super::Ui;
use super::dom::{El, On, el, nodes};
use super::explain::body;
use super::state::{Action, Explainer, State};
use crate::report::compare::Comparing;
use crate::report::show::Inputs;
use crate::scenario::Field;
use crate::scenario::link::LETTERS;
use crate::words::say;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.row == b.row
        && a.stage.staged.inputs == b.stage.staged.inputs
        && a.run.scenario.name == b.run.scenario.name
        && a.explainer == b.explainer
}

/// With one scenario a button. With more, their names; the one shown can be renamed, removed and
/// made the base. Then in a sentence each why the others differ.
pub fn row(ui: &Ui) -> Html {
    let row = &ui.state.row;
    if !row.is_comparing() {
        return nodes(vec![removed(ui).map_or_else(Html::default, Html::from)]);
    }
    let tabs = (0..row.count()).map(|place| el("li").child(tab(ui, place)));
    let list = el("ul").attr("aria-label", say::COMPARE_SCENARIOS.text()).children(tabs);
    let copy = (!row.is_full() && may_change(ui))
        .then(|| copy(ui, "button.plain|type=button|id=compare-copy", true));
    let why = el("div.why document").node_ref(&ui.places.why);
    nodes(vec![
        el("div.scenarios|id=side-by-side").child(list).maybe(copy).into(),
        tools(ui).into(),
        removed(ui).map_or_else(Html::default, Html::from),
        why.flag("hidden", ui.state.explainer != Explainer::Here).into(),
    ])
}

/// What begins a comparison, and makes it larger.
pub fn copy(ui: &Ui, spec: &'static str, more: bool) -> El {
    let said = if more { say::COMPARE_COPY } else { say::COMPARE_START };
    el(spec).on(On::Click, ui, Action::Compare(Comparing::Copy)).text(said.text())
}

const TABS: [&str; 4] = ["compare-a", "compare-b", "compare-c", "compare-d"];

/// Gives the focus to the scenario shown, as what was pressed may be gone; where none is left to
/// compare, to the way back.
pub fn enter(ui: &Ui) {
    let row = &ui.state.row;
    let id = if row.is_comparing() { TABS[row.place] } else { "compare-put-back" };
    if let Some(element) = gloo::utils::document().get_element_by_id(id) {
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}

fn tab(ui: &Ui, place: usize) -> El {
    let row = &ui.state.row;
    let on = place == row.place;
    let name = if on {
        Some(&ui.state.run.scenario.name)
    } else {
        row.other(place).map(|other| &other.scenario.name)
    };
    let tab = el("button.tab|type=button")
        .attr("id", TABS[place])
        .on(On::Click, ui, Action::Compare(Comparing::Show(place)))
        .child(el("b").text(LETTERS[place]))
        .text(" ")
        .text(name.cloned().unwrap_or_default())
        .maybe(
            (place == row.base).then(|| el("small").text(" ").text(say::COMPARE_IS_BASE.text())),
        );
    if on { tab.says("aria-current", true) } else { tab }
}

/// The inputs are kept from no audience.
pub fn may_change(ui: &Ui) -> bool {
    ui.state.stage.staged.inputs == Inputs::Open
}

/// What can be done to the one shown.
fn tools(ui: &Ui) -> El {
    let row = &ui.state.row;
    let letter = LETTERS[row.place];
    let name = &ui.state.run.scenario.name;
    let input = el("input|id=scenario-name|autocomplete=off|spellcheck=false")
        .attr("aria-label", say::compare_name(letter))
        .value(name.clone())
        .on_entry(ui, Field::Name, Action::Type);
    let button = |spec: &'static str, act: Comparing, text: String| {
        el(spec).on(On::Click, ui, Action::Compare(act)).text(text)
    };
    let base = (row.base != row.place).then(|| {
        let text = say::compare_make_base(letter);
        button("button.plain|type=button|id=compare-base", Comparing::Base, text)
    });
    if !may_change(ui) {
        return el("div.scenario-tools").maybe(base);
    }
    el("div.scenario-tools")
        .child(el("label|for=scenario-name").text(say::compare_name(letter)))
        .child(input)
        .maybe(base)
        .child(button(
            "button.plain|type=button|id=compare-remove",
            Comparing::Remove,
            say::compare_remove(letter),
        ))
}

/// What was removed last, and the way back.
fn removed(ui: &Ui) -> Option<El> {
    let (gone, place, _) = ui.state.row.removed.as_ref()?;
    let name = say::compare_tab(LETTERS[*place], &gone.scenario.name);
    let back = el("button.plain|type=button|id=compare-put-back")
        .on(On::Click, ui, Action::Compare(Comparing::PutBack))
        .text(say::COMPARE_PUT_BACK.text());
    Some(
        el("p.removed|role=status")
            .text(say::compare_removed(name.trim_end().to_owned()))
            .text(" ")
            .child(back),
    )
}

pub fn same_full(a: &State, b: &State) -> bool {
    a.row.is_comparing() == b.row.is_comparing() && a.explainer == b.explainer
}

/// The comparison in full.
pub fn full(ui: &Ui) -> Html {
    if !ui.state.row.is_comparing() {
        return Html::default();
    }
    el("section.comparison|id=comparison|aria-labelledby=comparison-title")
        .child(el("h2|id=comparison-title").text(say::COMPARE_HEADING.text()))
        .child(body(ui, ui.state.explainer, &ui.places.comparison))
        .into()
}
