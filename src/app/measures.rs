//! What can be done: the measures taken, those to be had with what each saves and exposes, and
//! those that do nothing here.

use super::Ui;
use super::dom::{El, On, el};
use super::explain;
use super::state::{Action, Measuring, State};
use crate::report::measures::{
    Offer, exposed, measure_text, part_text, remark, saved, until_when, why_idle, written,
};
use crate::report::when::When;
use crate::scenario::{Measure, MeasureKind, Part, Shape};
use crate::text::{cut, digits, text};
use crate::timeline::{Clock, Standing};
use crate::words::{Word, say};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.run.scenario.measures == b.run.scenario.measures
        && a.board == b.board
        && a.below.run == b.below.run
        && a.slip == b.slip
        && a.folds == b.folds
}

pub fn draw(ui: &Ui) -> Html {
    let board = &ui.state.board;
    let taken = ui.state.run.scenario.measures.iter().enumerate();
    let unadvised = board.unadvised.as_ref().map(|offer| self::unadvised(ui, offer));
    let from = When::of(&Clock::new(&ui.state.run.scenario), ui.state.proposed_from()).short();
    let note = say::measures_note(from);
    el("section.measures|id=measures|aria-labelledby=measures-head")
        .child(el("h2|id=measures-head").say(say::MEASURES_TITLE))
        .child(el("p.dim").text(note))
        .child(el("ul.taken").children(taken.map(|(nth, measure)| self::taken(ui, nth, measure))))
        .maybe((!board.offers.is_empty()).then(|| offers(ui, &board.offers)))
        .maybe((!board.idle.is_empty()).then(|| idle(ui, &board.idle)))
        .maybe(unadvised)
        .child(el("p").child(explain::opener(ui, "prepared").say(say::PANEL_PREPARED)))
        .into()
}

/// A measure that is taken: its values, what it does, and what it costs.
fn taken(ui: &Ui, nth: usize, measure: &Measure) -> El {
    let scenario = &ui.state.run.scenario;
    let says = measure_text(measure.kind);
    let remove =
        el("button.plain|type=button").on(On::Click, ui, Action::Measure(Measuring::Remove(nth)));
    let slip = ui.state.slip.as_ref().filter(|slip| slip.nth == nth);
    let boxes = measure.kind.parts().iter().map(|&part| entry(ui, nth, measure, part));
    let row = el("li.measure")
        .child(el("div.measure-head").child(el("b").text(says.name)).child(
            remove.say(say::MEASURES_REMOVE).child(el("span.unseen").text(" ").text(says.name)),
        ))
        .child(el("div.boxes").children(boxes))
        .maybe(slip.map(|slip| el("p.wrong|role=status").text(slip.message.clone())));
    // the board follows with a delay, and may still be of other measures
    let known = ui.state.board.taken.get(nth).filter(|offer| offer.measure.kind == measure.kind);
    let Some(offer) = known else { return row };
    if offer.is_idle() {
        return row.child(el("p").text(say::measures_idle_because(why_idle(scenario, offer))));
    }
    let late = say::measures_until(until_when(scenario, offer.latest));
    row.child(
        el("p.price")
            .child(price(ui, offer, &text!("saved:{}", digits(nth as u64))))
            .child(el("span.dim").text(late))
            .maybe(more(ui, offer)),
    )
}

/// What it saves and what it exposes, always together and alike. Both lead to how they come about.
fn price(ui: &Ui, offer: &Offer, topic: &str) -> El {
    let of = measure_text(offer.measure.kind).name;
    let figure = |text| explain::figure(ui, topic.to_owned(), text, of);
    el("span.gain")
        .child(el("b").child(figure(saved(&offer.gain))))
        .say(say::LIST_BETWEEN)
        .child(el("b.exposed").child(figure(exposed(&offer.gain))))
}

/// The topic of a kind of measure.
fn about(kind: MeasureKind) -> String {
    text!("measure:{}", kind.word())
}

fn more(ui: &Ui, offer: &Offer) -> Option<El> {
    let remark = remark(&ui.state.run.scenario, &offer.gain);
    (!remark.is_empty()).then(|| el("span.dim").text(remark))
}

fn entry(ui: &Ui, nth: usize, measure: &Measure, part: Part) -> El {
    let (label, unit) = part_text(part);
    let id = text!("measure-{}-{}", digits(nth as u64), part.name());
    let slip = ui.state.slip.as_ref().filter(|slip| slip.nth == nth && slip.part == part);
    let value = match slip {
        Some(slip) => slip.text.clone(),
        None => written(&ui.state.run.scenario, measure, part),
    };
    let mode = if matches!(part.shape(), Shape::Number { .. }) { "decimal" } else { "text" };
    let input = el("input|autocomplete=off|spellcheck=false")
        .attr("id", id)
        .attr("inputmode", mode)
        .value(value)
        .on_event(On::Change, ui, typed);
    let input = if slip.is_some() { input.says("aria-invalid", true) } else { input };
    el("label").child(el("span").text(label)).child(input).child(el("span.unit").text(unit))
}

fn typed(_: &Ui, event: &Event) -> Option<Action> {
    let input: HtmlInputElement = event.target()?.unchecked_into();
    let (nth, part) = place(&input.id())?;
    Some(Action::Measure(Measuring::Type(nth, part, input.value())))
}

/// The measure and the value an element's id names: `measure-0-fromMinute`.
pub fn place(id: &str) -> Option<(usize, Part)> {
    let (_, rest) = cut(id, b'-');
    let (nth, part) = cut(rest?, b'-');
    Some((nth.parse().ok()?, Part::of_name(part?)?))
}

/// The list to choose from, the largest saving first.
fn offers(ui: &Ui, offers: &[Offer]) -> El {
    let head = [
        say::MEASURES_HEAD_MEASURE,
        say::MEASURES_HEAD_PRICE,
        say::MEASURES_HEAD_ACTOR,
        say::MEASURES_HEAD_UNTIL,
        say::MEASURES_HEAD_TAKE,
    ];
    let head = head.into_iter().map(|text| el("th|scope=col").say(text));
    let rows = offers.iter().map(|offer| self::offer(ui, offer));
    let table = el("table.offers")
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(rows));
    el("div.scroll|tabindex=0|role=region")
        .attr("aria-label", say::MEASURES_OFFERS.text())
        .child(table)
}

fn offer(ui: &Ui, offer: &Offer) -> El {
    let says = measure_text(offer.measure.kind);
    el("tr")
        .child(el("th|scope=row").child(el("b").text(says.name)).child(el("small").text(says.does)))
        .child(el("td").child(price(ui, offer, &about(offer.measure.kind))).maybe(more(ui, offer)))
        .child(
            el("td").child(el("span.narrow").say(say::MEASURES_ACTOR).text(" ")).text(says.actor),
        )
        .child(el("td").child(el("span.narrow").say(say::MEASURES_BEGIN_BY).text(" ")).child(
            explain::figure(
                ui,
                text!("latest:{}", offer.measure.kind.word()),
                until_when(&ui.state.run.scenario, offer.latest),
                says.name,
            ),
        ))
        .child(el("td").child(add(ui, offer.measure.kind, say::MEASURES_ADD)))
}

fn add(ui: &Ui, kind: MeasureKind, text: Word) -> El {
    el("button.plain|type=button")
        .attr("id", text!("add-{}", kind.word()))
        .on(On::Click, ui, Action::Measure(Measuring::Add(kind)))
        .say(text)
        .child(el("span.unseen").text(" ").text(measure_text(kind).name))
}

fn idle(ui: &Ui, offers: &[Offer]) -> El {
    let rows = offers.iter().map(|offer| {
        let kind = offer.measure.kind;
        let row = el("li")
            .child(el("b").child(explain::opener(ui, about(kind)).text(measure_text(kind).name)))
            .text(": ")
            .text(why_idle(&ui.state.run.scenario, offer))
            .text(". ");
        // it may help once it is made larger, or the outage longer
        let may = offer.standing == Standing::Acts;
        row.maybe(may.then(|| add(ui, kind, say::MEASURES_ADD_ANYWAY)))
    });
    el("div.idle").child(el("h3").say(say::MEASURES_IDLE)).child(el("ul").children(rows))
}

/// It can be computed, and is no advice: what it exposes stands beside what it saves.
fn unadvised(ui: &Ui, offer: &Offer) -> El {
    let says = measure_text(offer.measure.kind);
    el("div.unadvised").child(el("h3").say(say::MEASURES_NOT_ADVISED)).child(
        el("p")
            .child(el("b").text(says.name))
            .text(" ")
            .child(price(ui, offer, &about(offer.measure.kind)))
            .text(". ")
            .child(add(ui, offer.measure.kind, say::MEASURES_COMPUTE)),
    )
}
