//! The chart as SVG, and the slider over it that points at hours and pins them.

use super::Ui;
use super::dom::{El, On, el, nodes, part};
use super::lines;
use super::state::{Action, Run};
use super::turns;
use crate::report::chart::{Band, BandKind, Chart, Plot, Tick};
use crate::report::fold::Stretch;
use crate::report::rules::GROUPS;
use crate::report::table::{minute, shown, span};
use crate::report::when::When;
use crate::scenario::number::{exact, with_decimals};
use crate::text::{digits, text};
use crate::timeline::{Clock, Group};
use crate::words::say;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, PointerEvent};
use yew::Html;

/// Steps of Page Up and Page Down, in columns.
const PAGE: isize = 6;

pub fn draw(ui: &Ui) -> El {
    let (state, chart) = (&ui.state, &ui.state.drawn.chart);
    let view = text!("0 0 {} {}", px(chart.plot.right + 8.0), px(chart.plot.bottom + 42.0));
    let last = state.run.outcome.hours.len().saturating_sub(1);
    let drawing = el("svg|aria-hidden=true")
        .attr("viewBox", view)
        .child(el("defs").children(Group::ALL.into_iter().map(pattern)))
        .node(part(ui, backdrop, |a, b| a.drawn == b.drawn))
        .maybe(mark(chart, Some(state.shown()), "rect.mark shown"))
        .node(part(ui, turns::guides, |a, b| a.drawn == b.drawn))
        .node(part(ui, layers, |a, b| a.drawn == b.drawn))
        .node(part(ui, lines::ghost, |a, b| a.drawn == b.drawn))
        .node(part(ui, turns::desk, |a, b| a.drawn == b.drawn))
        .maybe(mark(chart, state.pinned(), "rect.mark pinned"));
    el("div.chart|id=chart|role=slider|tabindex=0\
        |aria-valuemin=0")
    .attr("aria-label", say::CHART_SLIDER.text())
    .attr("aria-valuemax", digits(last as u64))
    .attr("aria-valuenow", digits(state.shown() as u64))
    .attr("aria-valuetext", spoken(&state.run, state.shown()))
    .on_event(On::PointerMove, ui, on_move)
    .on(On::PointerLeave, ui, Action::Point(None))
    .on(On::Blur, ui, Action::Point(None))
    .on_event(On::Click, ui, on_click)
    .on_event(On::Key, ui, on_key)
    .child(drawing)
}

fn backdrop(ui: &Ui) -> Html {
    behind(&ui.state.drawn.chart)
}

/// Everything behind the columns.
pub(super) fn behind(chart: &Chart) -> Html {
    let plot = chart.plot;
    let mut all = Vec::new();
    for band in &chart.bands {
        draw_band(&mut all, band, plot);
    }
    for tick in &chart.scale {
        let line = el("line.grid").attr("x1", px(plot.left)).attr("x2", px(plot.right));
        all.push(line.attr("y1", px(tick.at)).attr("y2", px(tick.at)).into());
        all.push(label("text.tick|text-anchor=end", plot.left - 8.0, tick.at + 4.0, &tick.label));
    }
    let names = |tick: &Tick, spec, below| label(spec, tick.at, plot.bottom + below, &tick.label);
    all.extend(chart.hours.iter().map(|at| names(at, "text.tick|text-anchor=middle", 16.0)));
    all.extend(chart.days.iter().map(|at| names(at, "text.tick day|text-anchor=start", 35.0)));
    nodes(all)
}

fn layers(ui: &Ui) -> Html {
    columns(&ui.state.drawn.chart)
}

/// The columns themselves, one path a group.
pub(super) fn columns(chart: &Chart) -> Html {
    let layers = chart.layers.iter();
    el("g|transform=scale(0.1)")
        .children(layers.map(|layer| {
            el("path.layer").class_if(true, layer.group.name()).attr("d", layer.path.clone())
        }))
        .into()
}

fn draw_band(all: &mut Vec<Html>, band: &Band, plot: Plot) {
    let spec = match band.kind {
        BandKind::Outage => "rect.band outage",
        BandKind::Night => "rect.band night",
        BandKind::Tail => "rect.band tail",
        BandKind::Fold => "rect.band fold",
    };
    let (top, height, text) = match band.kind {
        // a line above the plot, as long as it lasted
        BandKind::Outage | BandKind::Tail => {
            let (x, y) = (band.x, plot.top - 13.0);
            (plot.top - 7.0, 3.0, label("text.tick|text-anchor=start", x, y, &band.label))
        }
        BandKind::Night | BandKind::Fold => {
            let (x, y) = (band.x + band.width / 2.0, plot.bottom + 16.0);
            let text = label("text.tick|text-anchor=middle", x, y, &band.label);
            (plot.top, plot.bottom - plot.top, text)
        }
    };
    let needs = width_of(&band.label);
    let fits = match band.kind {
        BandKind::Fold => true,
        // nothing stands beside it
        BandKind::Tail => plot.right - band.x >= needs,
        _ => band.width >= needs,
    };
    all.push(rect(spec, band.x, band.width.max(0.0), top, height).into());
    all.push(if fits && !band.label.is_empty() { text } else { Html::default() });
}

pub(super) fn mark(chart: &Chart, hour: Option<usize>, spec: &'static str) -> Option<El> {
    let (x, width) = chart.place(hour?)?;
    Some(rect(spec, x, width, chart.plot.top, chart.plot.bottom - chart.plot.top))
}

fn rect(spec: &'static str, x: f64, width: f64, y: f64, height: f64) -> El {
    el(spec).attr("x", px(x)).attr("width", px(width)).attr("y", px(y)).attr("height", px(height))
}

pub(super) fn label(spec: &'static str, x: f64, y: f64, text: &str) -> Html {
    el(spec).attr("x", px(x)).attr("y", px(y)).text(text.to_owned()).into()
}

/// A hatching of its own for each group, for print and forced colours.
fn pattern(group: Group) -> El {
    // lengths in the layers' tenths of a pixel
    let lines = match group {
        Group::LiveSessions => "M0 0",
        Group::Guests => "M0 60L60 0",
        Group::MfaResets => "M0 30H60",
        Group::RegistrationsDue => "M30 0V60",
        Group::NewHires => "M0 60L60 0M0 0L60 60",
    };
    let fill = text!("layer {} plain-fill", group.name());
    el("pattern|width=60|height=60|patternUnits=userSpaceOnUse")
        .attr("id", text!("hatch-{}", group.name()))
        .child(el("rect|width=60|height=60").attr("class", fill))
        .child(el("path.hatch").attr("d", lines))
}

/// The hour in words, for a screen reader.
fn spoken(run: &Run, hour: usize) -> String {
    let Some(row) = run.outcome.hours.get(hour) else { return String::new() };
    let clock = Clock::new(&run.scenario);
    let (groups, total) = shown(&run.outcome, row);
    let when = When::of(&clock, minute(hour));
    let mut each = String::new();
    for (heads, text) in groups.iter().zip(&GROUPS) {
        if heads != "0" {
            if !each.is_empty() {
                each += say::LIST_BETWEEN.text();
            }
            each += &say::chart_hour_group(heads, text.name.text());
        }
    }
    let span = span(&clock, &Stretch { hours: hour..hour + 1 });
    say::chart_hour(when.day.long(), span, total, each)
}

fn on_move(ui: &Ui, event: &Event) -> Option<Action> {
    let event: &PointerEvent = event.unchecked_ref();
    // a finger scrolls the page; its tap is a click
    let hour = hour_under(&ui.state.drawn.chart, event);
    (event.pointer_type() != "touch" && hour != ui.state.pointed).then_some(Action::Point(hour))
}

fn on_click(ui: &Ui, event: &Event) -> Option<Action> {
    let hour = hour_under(&ui.state.drawn.chart, event.unchecked_ref())?;
    Some(pin(ui, hour))
}

/// Pins an hour, or lets go of it.
fn pin(ui: &Ui, hour: usize) -> Action {
    Action::Pin((ui.state.pinned() != Some(hour)).then_some(hour))
}

fn on_key(ui: &Ui, event: &Event) -> Option<Action> {
    let event: &KeyboardEvent = event.unchecked_ref();
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return None;
    }
    let hour = ui.state.shown();
    let by = |columns| Action::Point(neighbour(&ui.state.drawn.chart, hour, columns));
    let action = match event.key().as_str() {
        "ArrowLeft" | "ArrowDown" => by(-1),
        "ArrowRight" | "ArrowUp" => by(1),
        "PageDown" => by(-PAGE),
        "PageUp" => by(PAGE),
        "Home" => by(isize::MIN / 2),
        "End" => by(isize::MAX / 2),
        "Enter" | " " => pin(ui, hour),
        "Escape" => {
            ui.act.emit(Rc::new(Action::Point(None)));
            Action::Pin(None)
        }
        _ => return None,
    };
    event.prevent_default();
    Some(action)
}

/// The hour so many columns on, a folded stretch counting once.
fn neighbour(chart: &Chart, hour: usize, by: isize) -> Option<usize> {
    let mut starts: Vec<usize> = chart.columns.iter().map(|column| column.hours.start).collect();
    starts.dedup();
    let at = starts.partition_point(|&start| start <= hour).saturating_sub(1);
    let to = at.saturating_add_signed(by).min(starts.len().saturating_sub(1));
    starts.get(to).copied()
}

fn hour_under(chart: &Chart, event: &PointerEvent) -> Option<usize> {
    // the event's current target is the page's root, where Yew listens
    let under: Element = event.target()?.dyn_into().ok()?;
    let rect = under.closest(".chart").ok()??.get_bounding_client_rect();
    let drawn = chart.plot.right + 8.0;
    chart.hour_at((f64::from(event.client_x()) - rect.left()) * drawn / rect.width().max(1.0))
}

/// Pixels that a label takes, about.
pub(super) fn width_of(label: &str) -> f64 {
    exact(label.chars().count() as u64) * 6.6
}

/// A length in pixels, to a tenth.
pub(super) fn px(length: f64) -> String {
    with_decimals(length, 1)
}
