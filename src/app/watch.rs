//! What was observed: the figures as a table to fill in, as points beside the curve, and after the
//! all-clear the look-back.

use super::Ui;
use super::chart::px;
use super::dom::{El, On, el, entered, nodes};
use super::state::{Action, Row, State, Watching};
use crate::browser::more;
use crate::report::figures::{grouped, heads, shown};
use crate::report::seen::{Point, What, curve, heads_at, most, people_each, points};
use crate::report::when::When;
use crate::text::{cut, digits, text};
use crate::timeline::Clock;
use crate::words::say;
use gloo::utils::document;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.watched == b.watched
        && a.below.run == b.below.run
        && a.lived.live == b.lived.live
        && a.stage.staged.inputs == b.stage.staged.inputs
}

fn watch(act: Watching) -> Action {
    Action::Watch(act)
}

pub fn draw(ui: &Ui) -> Html {
    let watched = &ui.state.watched;
    let curve =
        if watched.rows.is_empty() { Vec::new() } else { curve(&ui.state.below.run.scenario) };
    let rows = watched.rows.iter().enumerate().map(|(nth, row)| line(ui, nth, row, &curve));
    let columns =
        [say::SEEN_TIME, say::SEEN_NUMBER, say::SEEN_WHAT, say::SEEN_MODEL, say::SEEN_REMOVE_HEAD];
    let table = || {
        let head = columns.map(|word| el("th|scope=col").text(word.text()));
        el("div.scroll|tabindex=0|role=region").attr("aria-label", say::SEEN_TITLE.text()).child(
            el("table|id=seen-table")
                .child(el("thead").child(el("tr").children(head.into_iter())))
                .child(
                    rows.fold(el("tbody"), |body, [row, message]| body.child(row).child(message)),
                ),
        )
    };
    let held = ui.state.stage.staged.inputs != crate::report::show::Inputs::Open;
    let add = el("button.plain|type=button|id=seen-add")
        .on(On::Click, ui, watch(Watching::Add))
        .text(say::SEEN_ADD.text());
    let fields = el("fieldset").flag("disabled", held);
    let fields = if watched.rows.is_empty() { fields } else { fields.child(table()) };
    el("section.watch|id=watch")
        .child(el("h2").text(say::SEEN_TITLE.text()))
        .child(el("p.dim").text(say::SEEN_NOTE.text()))
        .child(fields.child(if watched.is_full() {
            el("p.dim").text(say::SEEN_FULL.text())
        } else {
            el("p").child(add)
        }))
        .maybe(looking_back(ui))
        .into()
}

fn name(what: What) -> &'static str {
    [say::SEEN_PEOPLE, say::SEEN_TICKETS, say::SEEN_FAILURES][what as usize].text()
}

/// A row, and the one below it for its message.
fn line(ui: &Ui, nth: usize, row: &Row, curve: &[f64]) -> [El; 2] {
    let clock = Clock::new(&ui.state.below.run.scenario);
    let n = digits(nth as u64);
    let label = |word: &'static str| say::seen_of_row(word, digits(nth as u64 + 1));
    let says = text!("seen-says-{}", &n);
    let input = |spec: &'static str, id: &'static str, wrong: &Option<String>, value: String| {
        let input = el(spec)
            .attr("id", text!("{}-{}", id, &n))
            .attr("aria-describedby", says.clone())
            .value(wrong.clone().unwrap_or(value));
        if wrong.is_some() { input.says("aria-invalid", true) } else { input }
    };
    let time = row.minute.map(|minute| When::of(&clock, minute).short()).unwrap_or_default();
    let number = row.number.map(|number| grouped(number.into())).unwrap_or_default();
    let time = input("input|autocomplete=off|spellcheck=false", "seen-time", &row.wrong_time, time)
        .attr("aria-label", label(say::SEEN_TIME.text()))
        .on_event(On::Change, ui, |_, event| {
            Some(watch(Watching::Time(place(event)?, entered(event)?)))
        });
    let number =
        input("input|inputmode=numeric|autocomplete=off", "seen-number", &row.wrong_number, number)
            .attr("aria-label", label(say::SEEN_NUMBER.text()))
            .on_event(On::Change, ui, |_, event| {
                Some(watch(Watching::Number(place(event)?, entered(event)?)))
            });
    let what = What::ALL.into_iter().fold(
        el("select")
            .attr("id", text!("seen-what-{}", &n))
            .attr("aria-label", label(say::SEEN_WHAT.text()))
            .on_event(On::Change, ui, |_, event| {
                Some(watch(Watching::What(place(event)?, What::read(&entered(event)?)?)))
            }),
        |list, what| {
            let option = el("option").attr("value", what.word()).text(name(what));
            list.child(option.flag("selected", what == row.what))
        },
    );
    let remove = el("button.plain|type=button")
        .attr("aria-label", label(say::SEEN_REMOVE.text()))
        .on(On::Click, ui, watch(Watching::Remove(nth)))
        .text(say::SEEN_REMOVE.text());
    let message = message(row);
    [
        el("tr")
            .child(el("td").child(time))
            .child(el("td").child(number))
            .child(el("td").child(what))
            .child(el("td").text(against(row, curve)))
            .child(el("td").child(remove)),
        el("tr.says").flag("hidden", message.is_empty()).child(
            el("td.message|colspan=5|role=status")
                .class_if(row.wrong_time.is_some() || row.wrong_number.is_some(), "wrong")
                .attr("id", says)
                .text(message),
        ),
    ]
}

/// The model's people at that moment, and how the figure stands to them: people against people;
/// what is no people only as a ratio.
fn against(row: &Row, curve: &[f64]) -> String {
    let Some(minute) = row.minute else { return String::new() };
    let modelled = heads_at(curve, minute);
    let Some(seen) = row.seen().filter(|_| modelled > 0.0) else { return heads(modelled) };
    let ratio = match seen.what {
        What::People => say::seen_times(shown(f64::from(seen.number) / modelled, 1)),
        _ => match people_each(seen, modelled) {
            Some(each) => say::seen_each(shown(each, 1)),
            None => return heads(modelled),
        },
    };
    text!("{}: {}", heads(modelled), ratio)
}

fn message(row: &Row) -> String {
    match (&row.wrong_time, &row.wrong_number) {
        (Some(typed), _) => say::seen_wrong_time(typed),
        (_, Some(typed)) => say::seen_wrong_number(typed),
        _ if row.minute.is_none() => say::SEEN_NO_TIME.text().to_owned(),
        _ if row.number.is_none() => say::SEEN_NO_NUMBER.text().to_owned(),
        _ => String::new(),
    }
}

/// The row an element's id names: `seen-time-3`.
fn place(event: &Event) -> Option<usize> {
    let element: Element = event.target()?.dyn_into().ok()?;
    let id = element.id();
    let (_, rest) = cut(&id, b'-');
    cut(rest?, b'-').1?.parse().ok()
}

pub fn same_points(a: &State, b: &State) -> bool {
    a.drawn == b.drawn && a.watched == b.watched
}

/// The points over the chart, where it shows all groups. A sign each, with its figure.
pub fn marks(ui: &Ui) -> Html {
    let all = ui.state.watched.seen();
    if all.is_empty() || ui.state.look.only.is_some() {
        return Html::default();
    }
    let chart = &ui.state.drawn.chart;
    let view = text!("0 0 {} {}", px(chart.plot.right + 8.0), px(chart.plot.bottom + 42.0));
    let marks = points(chart, &all).into_iter().map(|Point { seen, x, y }| {
        let number = grouped(seen.number.into());
        el("g.point")
            .attr("transform", text!("translate({} {})", px(x), px(y)))
            .child(sign(seen.what))
            .child(el("text.tick|x=9|y=4").text(number))
    });
    el("svg.lines points|aria-hidden=true|id=points")
        .attr("viewBox", view)
        .child(el("g").children(marks))
        .into()
}

fn sign(what: What) -> El {
    match what {
        What::People => el("path.sign people|d=M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0z"),
        What::Tickets => el("path.sign|d=M0 -6L6 0L0 6L-6 0z"),
        What::Failures => el("path.sign|d=M-5 -5L5 5M5 -5L-5 5"),
    }
}

/// What the signs mean, and on which scale each stands.
pub fn legend(ui: &Ui) -> Html {
    let all = ui.state.watched.seen();
    if all.is_empty() || ui.state.look.only.is_some() {
        return Html::default();
    }
    let there = What::ALL.into_iter().filter(|&what| all.iter().any(|seen| seen.what == what));
    let items = there.map(|what| {
        let said = match what {
            What::People => say::SEEN_LEGEND_PEOPLE.text().to_owned(),
            _ => say::seen_legend_own(name(what), grouped(most(&all, what).into())),
        };
        el("li")
            .child(el("svg.points|viewBox=-8 -8 16 16|aria-hidden=true").child(sign(what)))
            .text(said)
    });
    nodes(vec![el("ul.seen-legend|id=seen-legend").children(items).into()])
}

/// Prediction against what happened, once it is over. The second program writes it.
fn looking_back(ui: &Ui) -> Option<El> {
    ui.state.lived.live.filter(|live| live.ended.is_some())?;
    let away = match ui.state.watched.looked_back {
        Some(true) => None,
        None => Some(el("p.dim|role=status").text(say::LOOK_BACK_AWAY.text())),
        Some(false) => Some(
            el("div|role=alert").child(el("p").text(say::LOOK_BACK_FAILED.text())).child(
                el("button.plain|type=button|id=look-again")
                    .on(On::Click, ui, watch(Watching::LookAgain))
                    .text(say::LOOK_BACK_AGAIN.text()),
            ),
        ),
    };
    Some(
        el("div.look-back")
            .child(el("h2").text(say::LOOK_BACK_TITLE.text()))
            .maybe(away)
            .child(el("div.document|id=look-back")),
    )
}

/// Has the look-back written where it is to stand, and again when what it is of has changed.
#[derive(Default)]
pub struct Hindsight(Option<(Element, String)>);

impl Hindsight {
    pub fn follow(&mut self, ui: &Ui, link: &str) {
        if ui.state.watched.looked_back == Some(false) {
            self.0 = None;
            return;
        }
        let place = document().get_element_by_id("look-back");
        let now = place.map(|place| (place, link.to_owned()));
        if self.0 == now {
            return;
        }
        self.0.clone_from(&now);
        if let Some((place, link)) = now {
            let act = ui.act.clone();
            more::call("look_back", &[place.into(), link.into()], move |came| {
                act.emit(Rc::new(watch(Watching::LookedBack(came.is_some()))));
            });
        }
    }
}
