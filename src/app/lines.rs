//! The measures on the chart: lines to drag or to move by keys, and what would be without them.

use super::Ui;
use super::chart::{label, px, width_of};
use super::dom::{El, On, el, nodes};
use super::measures::place;
use super::state::{Action, Measuring, State};
use crate::report::measures::{hours, measure_text};
use crate::report::when::When;
use crate::scenario::{Measure, Part};
use crate::text::{digits, text};
use crate::timeline::Clock;
use crate::words::say;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, PointerEvent};
use yew::Html;

/// Minutes an arrow key moves a line, and Page Up and Page Down.
const STEP: i64 = 15;
const PAGE: i64 = 60;

pub fn same(a: &State, b: &State) -> bool {
    a.drawn == b.drawn && a.held == b.held
}

/// The lines lie over the chart, beside it in the page: what lies in a slider is not read out.
pub fn draw(ui: &Ui) -> Html {
    let (state, chart) = (&ui.state, &ui.state.drawn.chart);
    let view = text!("0 0 {} {}", px(chart.plot.right + 8.0), px(chart.plot.bottom + 42.0));
    let mut all = Vec::new();
    for (nth, measure) in state.run.scenario.measures.iter().enumerate() {
        for &part in measure.kind.parts() {
            let minute = match part {
                Part::From => measure.from,
                Part::Until => measure.until,
                _ => continue,
            };
            if let Some(x) = chart.x_of(minute) {
                let row = all.len();
                all.push(line(ui, (nth, measure, part), (minute, x), row).into());
            }
        }
    }
    if all.is_empty() {
        return Html::default();
    }
    el("svg.lines").attr("viewBox", view).node(nodes(all)).into()
}

fn line(
    ui: &Ui,
    (nth, measure, part): (usize, &Measure, Part),
    (minute, x): (u32, f64),
    row: usize,
) -> El {
    let plot = ui.state.drawn.chart.plot;
    let name = measure_text(measure.kind).short;
    let end = part == Part::Until;
    let name = if end { say::line_end(name) } else { name.to_owned() };
    // each name in a row of its own: lines can be close together
    let y = plot.top + 12.0 + 15.0 * f64::from(u32::try_from(row % 8).unwrap_or(0));
    let room = plot.right - x > width_of(&name);
    let spec = if room { "text.tick|text-anchor=start" } else { "text.tick|text-anchor=end" };
    let stroke = |spec| {
        el(spec)
            .attr("x1", px(x))
            .attr("x2", px(x))
            .attr("y1", px(plot.top))
            .attr("y2", px(plot.bottom))
    };
    let clock = Clock::new(&ui.state.run.scenario);
    el("g.line|role=slider|tabindex=0|aria-valuemin=0")
        .class_if(end, "end")
        .attr("id", text!("line-{}-{}", digits(nth as u64), part.name()))
        .attr("aria-label", say::line_keys(&name))
        .attr("aria-valuemax", digits(ui.state.run.scenario.outage.minutes.into()))
        .attr("aria-valuenow", digits(minute.into()))
        .attr("aria-valuetext", When::of(&clock, minute).short())
        .on_event(On::PointerDown, ui, grab)
        .on_event(On::PointerMove, ui, drag)
        .on_event(On::PointerUp, ui, |_, _| Some(Action::Measure(Measuring::Grab(None))))
        .on_event(On::Key, ui, key)
        .child(stroke("line.grip"))
        .child(stroke("line.stroke"))
        .node(label(spec, if room { x + 4.0 } else { x - 4.0 }, y, &name))
}

fn held(event: &Event) -> Option<(Element, usize, Part)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let line = target.closest(".line").ok()??;
    let (nth, part) = place(&line.id())?;
    Some((line, nth, part))
}

fn grab(_: &Ui, event: &Event) -> Option<Action> {
    let (line, nth, part) = held(event)?;
    let event: &PointerEvent = event.unchecked_ref();
    // the line keeps the pointer wherever it goes until it is let go
    let _ = line.set_pointer_capture(event.pointer_id());
    Some(Action::Measure(Measuring::Grab(Some((nth, part)))))
}

fn drag(ui: &Ui, event: &Event) -> Option<Action> {
    let (nth, part) = ui.state.held?;
    let (line, ..) = held(event)?;
    let rect = line.closest(".lines").ok()??.get_bounding_client_rect();
    let event: &PointerEvent = event.unchecked_ref();
    let chart = &ui.state.drawn.chart;
    let scale = (chart.plot.right + 8.0) / rect.width().max(1.0);
    let minute = chart.minute_at((f64::from(event.client_x()) - rect.left()) * scale)?;
    Some(Action::Measure(Measuring::Move(nth, part, minute)))
}

fn key(ui: &Ui, event: &Event) -> Option<Action> {
    let (_, nth, part) = held(event)?;
    let event: &KeyboardEvent = event.unchecked_ref();
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return None;
    }
    let scenario = &ui.state.run.scenario;
    let measure = scenario.measures.get(nth)?;
    let now = if part == Part::Until { measure.until } else { measure.from };
    let to = |by: i64| u32::try_from((i64::from(now) + by).max(0)).unwrap_or(0);
    let minute = match event.key().as_str() {
        "ArrowLeft" | "ArrowDown" => to(-STEP),
        "ArrowRight" | "ArrowUp" => to(STEP),
        "PageDown" => to(-PAGE),
        "PageUp" => to(PAGE),
        "Home" => 0,
        "End" => scenario.outage.minutes,
        _ => return None,
    };
    event.prevent_default();
    Some(Action::Measure(Measuring::Move(nth, part, minute)))
}

/// What would be without the measures: dashed, and what they spare filled and labelled.
pub fn ghost(ui: &Ui) -> Html {
    let (run, drawn) = (&ui.state.run, &ui.state.drawn);
    let (Some(ghost), Some((without, _))) = (&drawn.ghost, &run.without) else {
        return Html::default();
    };
    let spared = without.lost_person_hours - run.outcome.lost_person_hours;
    let paths = el("g|transform=scale(0.1)")
        .child(el("path.spared").attr("d", ghost.spared.clone()))
        .child(el("path.ghost").attr("d", ghost.outline.clone()));
    let said = ghost.peak.filter(|_| spared >= 0.05).map(|(x, y)| {
        let plot = drawn.chart.plot;
        let text = say::line_spared(hours(spared));
        let spec = if x > f64::midpoint(plot.left, plot.right) {
            "text.spared-label|text-anchor=end"
        } else {
            "text.spared-label|text-anchor=start"
        };
        label(spec, x, y + 4.0, &text)
    });
    nodes(vec![paths.into(), said.unwrap_or_default()])
}
