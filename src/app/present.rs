//! The presentation: one thing on a screen, in large type, stepped through by keys, taps or by
//! itself.

use super::Ui;
use super::answer;
use super::chart::{self, px};
use super::dom::{El, On, el};
use super::legend::swatch;
use super::state::{Action, Showing, State};
use crate::report::chart::{Chart, STACKED, View};
use crate::report::measures::{Offer, exposed, measure_text, saved, until_when};
use crate::report::rules::GROUPS;
use crate::report::show::Screen;
use crate::report::table::{minute, shown, span};
use crate::report::when::{When, day_name};
use crate::report::{fold::Stretch, live::Phase};
use crate::text::{digits, text};
use crate::timeline::Clock;
use crate::words::say;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent, PointerEvent};
use yew::Html;

/// The button that begins it.
pub fn button(ui: &Ui) -> El {
    el("button.plain|type=button|id=present-button")
        .on(On::Click, ui, show(Showing::Enter))
        .text(say::SHOW_PRESENT.text())
}

fn show(act: Showing) -> Action {
    Action::Show(act)
}

pub fn same(a: &State, b: &State) -> bool {
    a.stage == b.stage
        && (!b.stage.is_on()
            || (a.drawn == b.drawn && a.board == b.board && a.lived.so_far == b.lived.so_far))
}

pub fn draw(ui: &Ui) -> Html {
    if !ui.state.stage.is_on() {
        return Html::default();
    }
    let (all, at) = ui.state.screens();
    let Some(screen) = all.get(at) else { return Html::default() };
    let title = title(ui, screen);
    let place = say::show_place(digits(at as u64 + 1), digits(all.len() as u64));
    let body = match screen {
        Screen::Answer => sentence(ui),
        Screen::Figures => figures(ui),
        Screen::Chart => hour(ui, current(ui)),
        Screen::Todo => todo(ui),
        Screen::Hour(stretch) => hour(ui, stretch.hours.start),
    };
    let head = match screen {
        Screen::Answer => None,
        _ => Some(el("h1|id=show-head").text(title.clone())),
    };
    el("main.present|id=present|tabindex=-1")
        .attr("aria-label", say::SHOW_KEYS.text())
        .on_event(On::Key, ui, key)
        .child(
            el("div.screen|tabindex=0")
                .on_event(On::PointerDown, ui, |_, event| {
                    Some(show(Showing::Touch(f64::from(finger(event)?.client_x()))))
                })
                .on_event(On::PointerUp, ui, |ui, event| {
                    let to = f64::from(finger(event)?.client_x());
                    ui.state.stage.swiped(to).map(|by| show(Showing::By(by)))
                })
                .on_event(On::Click, ui, tap)
                .maybe(head)
                .child(body),
        )
        .child(bar(ui, place.clone(), at, all.len()))
        .child(el("p.unseen|id=show-said|aria-live=polite").text(text!("{}. {}", place, title)))
        .into()
}

/// What there is to press, and the foot that is always in sight.
fn bar(ui: &Ui, place: String, at: usize, all: usize) -> El {
    let button = |id: &'static str, act: Showing, text: &'static str| {
        el("button.plain|type=button").attr("id", id).on(On::Click, ui, show(act)).text(text)
    };
    let play = if ui.state.stage.playing { say::SHOW_PAUSE } else { say::SHOW_PLAY };
    let back = button("show-back", Showing::By(-1), say::SHOW_BACK.text());
    let next = button("show-next", Showing::By(1), say::SHOW_NEXT.text());
    // it keeps the focus while it has nothing to do
    let idle = |button: El, idle| if idle { button.says("aria-disabled", true) } else { button };
    el("footer.bar")
        .child(idle(back, at == 0))
        .child(el("span.place").text(place))
        .child(idle(next, at + 1 == all))
        .child(button("show-play", Showing::Play, play.text()))
        .child(el("span.model").text(say::FRAME_A_MODEL.text()))
        .child(button("show-full", Showing::FullScreen, say::SHOW_FULL.text()))
        .child(button("show-leave", Showing::Leave, say::SHOW_LEAVE.text()))
}

fn key(_: &Ui, event: &Event) -> Option<Action> {
    let event: &KeyboardEvent = event.unchecked_ref();
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return None;
    }
    // a button under the focus is pressed by these, as everywhere
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let on_button = target.is_some_and(|target| target.tag_name() == "BUTTON");
    let act = match event.key().as_str() {
        " " | "Enter" if on_button => return None,
        " " if event.shift_key() => Showing::By(-1),
        "ArrowRight" | "ArrowDown" | "PageDown" | " " | "Enter" => Showing::By(1),
        "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" => Showing::By(-1),
        "Home" => Showing::By(isize::MIN / 2),
        "End" => Showing::By(isize::MAX / 2),
        "p" | "P" => Showing::Play,
        "Escape" => Showing::Leave,
        _ => return None,
    };
    event.prevent_default();
    Some(show(act))
}

/// The pointer of an event, if it is a finger.
fn finger(event: &Event) -> Option<&PointerEvent> {
    let event: &PointerEvent = event.unchecked_ref();
    (event.pointer_type() == "touch").then_some(event)
}

/// A tap, or click, at an edge.
fn tap(ui: &Ui, event: &Event) -> Option<Action> {
    let event: &MouseEvent = event.unchecked_ref();
    let (width, _) = ui.state.stage.size;
    let at = f64::from(event.client_x()) / width.max(1.0);
    let by = if at < 0.12 {
        -1
    } else if at > 0.88 {
        1
    } else {
        return None;
    };
    Some(show(Showing::By(by)))
}

/// What the screen is about: its heading, and what a screen reader is told.
fn title(ui: &Ui, screen: &Screen) -> String {
    let clock = Clock::new(&ui.state.run.scenario);
    let name = |stretch: &Stretch| {
        let when = When::of(&clock, minute(stretch.hours.start));
        text!("{}, {}", day_name(when.day), span(&clock, stretch))
    };
    match screen {
        Screen::Answer => crate::report::answer::plain(&ui.state.drawn.answer.sentence),
        Screen::Figures => say::SHOW_FIGURES.text().to_owned(),
        Screen::Chart => {
            let hour = current(ui);
            let when = name(&Stretch { hours: hour..hour + 1 });
            if now(ui).is_some() {
                say::show_now_hour(when)
            } else if ui.state.pinned().is_some() {
                when
            } else {
                say::show_worst_hour(when)
            }
        }
        Screen::Todo => say::SHOW_TODO.text().to_owned(),
        Screen::Hour(stretch) => name(stretch),
    }
}

/// The hour now is in, while the outage goes on.
fn now(ui: &Ui) -> Option<usize> {
    let so_far = ui.state.lived.so_far.filter(|so_far| so_far.phase == Phase::Lasting)?;
    let hour = (so_far.minute / 60) as usize;
    (hour < ui.state.run.outcome.hours.len()).then_some(hour)
}

/// The hour that matters most: now, the pinned one, or the worst.
fn current(ui: &Ui) -> usize {
    now(ui).or(ui.state.pinned()).unwrap_or(ui.state.run.outcome.peak_hour)
}

fn sentence(ui: &Ui) -> El {
    let (name, answer) = (&ui.state.run.scenario.name, &ui.state.drawn.answer);
    el("div.show-answer")
        .maybe((!name.is_empty()).then(|| el("p.name").text(name.clone())))
        .child(answer.sentence.iter().fold(el("h1.say|id=show-head"), answer::span))
}

fn figures(ui: &Ui) -> El {
    let figures = ui.state.drawn.answer.figures.iter().map(|figure| {
        el("div").child(el("dt").text(figure.label)).child(
            el("dd")
                .child(el("b").text(figure.value.clone()))
                .text(" ")
                .child(el("span").text(figure.unit.clone()))
                .child(el("small").text(figure.note.clone())),
        )
    });
    el("dl.show-figures").children(figures)
}

/// An hour: how many, who they are, and where it stands among the others.
fn hour(ui: &Ui, hour: usize) -> El {
    let run = &ui.state.run;
    let Some(row) = run.outcome.hours.get(hour) else { return el("div") };
    let (groups, total) = shown(&run.outcome, row);
    let rows = STACKED.into_iter().map(|group| {
        el("tr")
            .child(el("th|scope=row").child(swatch(group)).text(GROUPS[group as usize].name.text()))
            .child(el("td.num").text(groups[group as usize].clone()))
    });
    let readout = el("div.readout")
        .child(
            el("p.total")
                .child(el("b").text(total))
                .text(" ")
                .child(el("span").text(say::SHOW_LOCKED_OUT.text())),
        )
        .child(el("table").child(el("tbody").children(rows)));
    el("div.show-hour").child(readout).child(picture(ui, hour))
}

/// The window's width up to which the chart has a phone's proportions.
const NARROW: f64 = 760.0;

/// The chart, drawn small so that it and its labels are shown large.
fn picture(ui: &Ui, hour: usize) -> El {
    let run = &ui.state.run;
    let (width, height) = ui.state.stage.size;
    let view = if width < NARROW {
        View { width: 360.0, height: 300.0, ..LOOK }
    } else {
        // what the read-out beside it and the bars leave
        let shape = (height * 0.68 / (width * 0.66)).clamp(0.35, 0.8);
        View { width: 680.0, height: 680.0 * shape, ..LOOK }
    };
    let drawn = crate::report::chart::chart(&run.scenario, &run.outcome, &run.fine, view);
    let size = text!("0 0 {} {}", px(drawn.plot.right + 8.0), px(drawn.plot.bottom + 42.0));
    el("svg.show-chart|aria-hidden=true")
        .attr("viewBox", size)
        .node(chart::behind(&drawn))
        .maybe(chart::mark(&drawn, Some(hour), "rect.mark shown"))
        .node(chart::columns(&drawn))
        .maybe(chart::mark(&drawn, Some(hour), "rect.mark pinned"))
        .maybe(now_line(ui, &drawn))
}

const LOOK: View =
    View { width: 0.0, height: 0.0, fold: true, only: None, share: false, at_least: 0.0 };

fn now_line(ui: &Ui, chart: &Chart) -> Option<El> {
    let so_far = ui.state.lived.so_far.filter(|so_far| so_far.phase == Phase::Lasting)?;
    let x = px(chart.x_of(so_far.minute)?);
    Some(
        el("line.now-stroke")
            .attr("x1", x.clone())
            .attr("x2", x)
            .attr("y1", px(chart.plot.top))
            .attr("y2", px(chart.plot.bottom)),
    )
}

/// More offers than these are not read from the back of a room.
const MOST: usize = 3;

fn todo(ui: &Ui) -> El {
    let (board, scenario) = (&ui.state.board, &ui.state.run.scenario);
    let line = |offer: &Offer, taken: bool| {
        let says = measure_text(offer.measure.kind);
        let price = text!("{}, {}", saved(&offer.gain), exposed(&offer.gain));
        let by = say::show_begin_by(until_when(scenario, offer.latest));
        el("li")
            .child(el("b").text(says.name))
            .maybe(taken.then(|| el("span.taken-mark").text(say::SHOW_TAKEN.text())))
            .child(el("span.price").text(price))
            .child(el("small").text(text!("{}. {}", says.actor, by)))
    };
    let taken = board.taken.iter().filter(|offer| !offer.is_idle());
    let lines = taken
        .map(|offer| line(offer, true))
        .chain(board.offers.iter().take(MOST).map(|offer| line(offer, false)));
    let lines: Vec<El> = lines.collect();
    if lines.is_empty() {
        return el("p.show-none").text(say::SHOW_TODO_NOTHING.text());
    }
    el("ul.show-todo").children(lines.into_iter())
}
