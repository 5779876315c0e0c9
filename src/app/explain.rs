//! Explanations: what opens one, the panel it stands in, and those of all figures together.
//!
//! What they say is in a program of its own (`crate::explain`), loaded when the first is opened.
//! It writes into the elements that [`Places`] names; here stands only what is round them.

use super::Ui;
use super::dom::{El, On, el};
use super::fold::{Fold, fold};
use super::state::{Action, Explainer, State};
use crate::report::show::Inputs;
use crate::text::listed;
use crate::words::say;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement, KeyboardEvent};
use yew::{AttrValue, Html, NodeRef};

/// Where explanations are written.
#[derive(Clone, Default)]
pub struct Places {
    pub panel: NodeRef,
    pub figures: NodeRef,
    /// Why the scenarios compared differ, and the whole comparison.
    pub why: NodeRef,
    pub comparison: NodeRef,
    /// The menu of what is taken away.
    pub away: NodeRef,
}

/// A figure that opens its explanation: `text` as it is shown, `of` what it counts, for those who
/// don't see where it stands.
pub fn figure(ui: &Ui, topic: impl Into<AttrValue>, text: String, of: &str) -> El {
    let label = say::panel_how(&text, of);
    opener(ui, topic).attr("aria-label", label).text(text)
}

/// A button that opens an explanation. What it shows is up to the caller.
pub fn opener(ui: &Ui, topic: impl Into<AttrValue>) -> El {
    let [button, link] = [
        "button.how|type=button|aria-haspopup=dialog",
        "a.how|href=./model.html|aria-haspopup=dialog",
    ];
    opens(ui, [button, link], topic.into())
}

/// The question mark beside what it explains.
pub fn ask(ui: &Ui, topic: impl Into<AttrValue>, about: &str) -> El {
    let [button, link] = [
        "button.ask|type=button|aria-haspopup=dialog",
        "a.ask|href=./model.html|aria-haspopup=dialog",
    ];
    opens(ui, [button, link], topic.into()).attr("aria-label", say::panel_about(about)).text("?")
}

/// A button; where the inputs are kept from an audience a link, as nothing else can be pressed among them.
#[inline(never)]
fn opens(ui: &Ui, [button, link]: [&'static str; 2], topic: AttrValue) -> El {
    let held = ui.state.stage.staged.inputs != Inputs::Open;
    el(if held { link } else { button }).attr("data-topic", topic).on_event(On::Click, ui, asked)
}

fn asked(_: &Ui, event: &Event) -> Option<Action> {
    let clicked: Element = event.target()?.dyn_into().ok()?;
    let opener = clicked.closest("[data-topic]").ok()??;
    let topic = opener.get_attribute("data-topic")?;
    event.prevent_default();
    Some(Action::Explain(topic.into(), opener.unchecked_into()))
}

pub fn same(a: &State, b: &State) -> bool {
    a.topic == b.topic && a.explainer == b.explainer
}

/// One topic at a time, beside the page or below it.
pub fn panel(ui: &Ui) -> Html {
    let Some(topic) = &ui.state.topic else { return Html::default() };
    let close = el("button.plain|type=button|id=explanation-close")
        .on(On::Click, ui, Action::CloseExplanation)
        .say(say::PANEL_CLOSE);
    let head = el("div.explanation-head")
        .child(el("h2|id=explanation-title").text(title(topic)))
        .child(close);
    el("div.explanation|id=explanation|role=dialog|aria-labelledby=explanation-title|tabindex=-1")
        .on_event(On::Key, ui, |_, event| {
            let key = event.unchecked_ref::<KeyboardEvent>().key();
            (key == "Escape").then_some(Action::CloseExplanation)
        })
        .child(head)
        .child(body(ui, ui.state.explainer, &ui.places.panel))
        .into()
}

fn title(topic: &str) -> &'static str {
    let kind = topic.split_once(':').map_or(topic, |(kind, _)| kind);
    match kind {
        "rule" => say::PANEL_RULE,
        "input" => say::PANEL_INPUT,
        "reading" => say::PANEL_READING,
        "kind" => say::PANEL_KIND,
        "case" => say::PANEL_CASE,
        "measure" => say::PANEL_MEASURE,
        "prepared" => say::PANEL_PREPARED,
        "record" => say::PANEL_RECORD,
        _ => say::PANEL_FIGURE,
    }
    .text()
}

pub fn same_figures(a: &State, b: &State) -> bool {
    a.folds == b.folds && a.explainer == b.explainer
}

/// The explanations of all figures, one after the other: for paper, and to be read in one go.
pub fn figures(ui: &Ui) -> Html {
    let summary = el("summary").child(el("b").say(say::PANEL_EVERY_FIGURE));
    fold(ui, Fold::Figures, "details.fold every|id=every-figure", summary, &|fold| {
        fold.child(body(ui, ui.state.explainer, &ui.places.figures))
    })
    .into()
}

/// Where the other program writes, and what stands there while it can't.
pub fn body(ui: &Ui, explainer: Explainer, place: &NodeRef) -> El {
    let away = match explainer {
        Explainer::Here => None,
        Explainer::Away => Some(el("p.dim|role=status").say(say::PANEL_LOADING)),
        Explainer::Failed => Some(failed(ui)),
    };
    let text = el("div.document").node_ref(place).flag("hidden", away.is_some());
    el("div").maybe(away).child(text)
}

fn failed(ui: &Ui) -> El {
    el("div|role=alert").child(el("p").say(say::PANEL_FAILED)).child(
        el("button.plain|type=button|id=explain-again")
            .on(On::Click, ui, Action::ExplainAgain)
            .say(say::PANEL_AGAIN),
    )
}

/// What is to be written where: places and topics, with blanks between them.
pub fn wanted(ui: &Ui) -> [(Option<Element>, Rc<str>); 4] {
    let figures = ui.state.drawn.answer.figures.iter();
    let all: Rc<str> = listed(&mut figures.map(|figure| figure.topic), " ").into();
    let topic = ui.state.topic.clone().unwrap_or_default();
    [
        (ui.places.panel.cast(), topic),
        (ui.places.figures.cast(), all),
        (ui.places.why.cast(), "compare-why".into()),
        (ui.places.comparison.cast(), "compare".into()),
    ]
}

/// Gives the focus to the panel, if it is open. It is in sight already: the page stays where it is.
pub fn enter(ui: &Ui) -> Option<()> {
    let place: Element = ui.places.panel.cast()?;
    let panel: HtmlElement = place.closest("#explanation").ok()??.unchecked_into();
    panel.set_scroll_top(0);
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    panel.focus_with_options(&options).ok()
}
