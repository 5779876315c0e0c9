//! The chart as SVG, and the slider over it that points at hours and pins them.

use super::Act;
use super::state::{Action, Run, Shared};
use crate::report::chart::{Band, BandKind, Chart, Plot};
use crate::report::fold::Stretch;
use crate::report::rules::GROUPS;
use crate::report::table::{shown, span};
use crate::report::when::{When, day_name};
use crate::timeline::{Clock, Group};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub chart: Rc<Chart>,
    pub run: Shared<Run>,
    /// The hour the legend reads.
    pub shown: usize,
    pub pinned: Option<usize>,
    pub fold: bool,
    pub point: Callback<Option<usize>>,
    pub act: Act,
}

/// Steps of Page Up and Page Down, in columns.
const PAGE: isize = 6;

#[component]
pub fn ChartView(props: &Props) -> Html {
    let chart = &props.chart;
    let (width, height) = (chart.plot.right + 8.0, chart.plot.bottom + 42.0);
    let last = props.run.outcome.hours.len().saturating_sub(1);
    html! {
        <div
            class="chart" id="chart" role="slider" tabindex="0"
            aria-label="Hour of the outage. Arrow keys move, Enter pins, Escape lets go."
            aria-valuemin="0" aria-valuemax={last.to_string()} aria-valuenow={props.shown.to_string()}
            aria-valuetext={spoken(&props.run, props.shown)}
            onpointermove={on_move(props)} onpointerleave={on_leave(props)}
            onclick={on_click(props)} onkeydown={on_key(props)} onblur={on_blur(props)}
        >
            <svg viewBox={format!("0 0 {} {}", px(width), px(height))} aria-hidden="true">
                <defs>{ for Group::ALL.into_iter().map(pattern) }</defs>
                <Backdrop chart={Rc::clone(chart)} />
                { mark(chart, props.shown, "shown") }
                <Layers chart={Rc::clone(chart)} />
                if let Some(hour) = props.pinned { { mark(chart, hour, "pinned") } }
            </svg>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ChartProps {
    chart: Rc<Chart>,
}

/// Everything behind the columns.
#[component]
fn Backdrop(props: &ChartProps) -> Html {
    let chart = &props.chart;
    let plot = chart.plot;
    let labels = |ticks: &[crate::report::chart::Tick],
                  y: f64,
                  class: &'static str,
                  anchor: &'static str| {
        ticks
            .iter()
            .map(|tick| html! {
                <text {class} x={px(tick.at)} y={px(y)} text-anchor={anchor}>{ &tick.label }</text>
            })
            .collect::<Html>()
    };
    html! {
        <>
            { for chart.bands.iter().map(|band| band_of(band, plot)) }
            { for chart.scale.iter().map(|tick| html! {
                <>
                    <line class="grid" x1={px(plot.left)} x2={px(plot.right)} y1={px(tick.at)} y2={px(tick.at)} />
                    <text class="tick" x={px(plot.left - 8.0)} y={px(tick.at + 4.0)} text-anchor="end">
                        { &tick.label }
                    </text>
                </>
            }) }
            { labels(&chart.hours, plot.bottom + 16.0, "tick", "middle") }
            { labels(&chart.days, plot.bottom + 35.0, "tick day", "start") }
        </>
    }
}

/// The columns themselves, one path a group.
#[component]
fn Layers(props: &ChartProps) -> Html {
    html! {
        <g transform="scale(0.1)">
            { for props.chart.layers.iter().map(|layer| html! {
                <path class={classes!("layer", layer.group.name())} d={layer.path.clone()} />
            }) }
        </g>
    }
}

fn band_of(band: &Band, plot: Plot) -> Html {
    let class = match band.kind {
        BandKind::Outage => "band outage",
        BandKind::Night => "band night",
        BandKind::Tail => "band tail",
        BandKind::Fold => "band fold",
    };
    let (top, height) = match band.kind {
        // a line above the plot, as long as it lasted
        BandKind::Outage | BandKind::Tail => (plot.top - 7.0, 3.0),
        BandKind::Night | BandKind::Fold => (plot.top, plot.bottom - plot.top),
    };
    let label = match band.kind {
        BandKind::Outage | BandKind::Tail => (band.x, plot.top - 13.0, "start"),
        BandKind::Night | BandKind::Fold => {
            (band.x + band.width / 2.0, plot.bottom + 16.0, "middle")
        }
    };
    #[allow(clippy::cast_precision_loss)] // a label's letters
    let fits = band.width >= band.label.len() as f64 * 6.6 || band.kind == BandKind::Fold;
    html! {
        <>
            <rect {class} x={px(band.x)} width={px(band.width.max(0.0))} y={px(top)} height={px(height)} />
            if fits && !band.label.is_empty() {
                <text class="tick" x={px(label.0)} y={px(label.1)} text-anchor={label.2}>{ &band.label }</text>
            }
        </>
    }
}

fn mark(chart: &Chart, hour: usize, class: &'static str) -> Html {
    let Some((x, width)) = chart.place(hour) else { return html! {} };
    let plot = chart.plot;
    html! {
        <rect class={classes!("mark", class)} x={px(x)} width={px(width)}
            y={px(plot.top)} height={px(plot.bottom - plot.top)} />
    }
}

/// A hatching of its own for each group, for print and forced colours.
fn pattern(group: Group) -> Html {
    // lengths in the layers' tenths of a pixel
    let lines = match group {
        Group::LiveSessions => "M0 0",
        Group::Guests => "M0 60L60 0",
        Group::MfaResets => "M0 30H60",
        Group::RegistrationsDue => "M30 0V60",
        Group::NewHires => "M0 60L60 0M0 0L60 60",
    };
    html! {
        <pattern id={format!("hatch-{}", group.name())} width="60" height="60" patternUnits="userSpaceOnUse">
            <rect class={classes!("layer", group.name(), "plain-fill")} width="60" height="60" />
            <path class="hatch" d={lines} />
        </pattern>
    }
}

/// The hour in words, for a screen reader.
fn spoken(run: &Run, hour: usize) -> String {
    let Some(row) = run.outcome.hours.get(hour) else { return String::new() };
    let clock = Clock::new(&run.scenario);
    let (groups, total) = shown(&run.outcome, row);
    let when = When::of(&clock, crate::report::table::minute(hour));
    let each: Vec<String> = Group::ALL
        .into_iter()
        .filter(|&group| groups[group as usize] != "0")
        .map(|group| format!("{} {}", groups[group as usize], GROUPS[group as usize].name))
        .collect();
    let span = span(&clock, &Stretch { hours: hour..hour + 1 });
    format!("{} {span}: {total} locked out. {}", day_name(when.day), each.join(", "))
}

fn on_move(props: &Props) -> Callback<PointerEvent> {
    let (chart, point) = (Rc::clone(&props.chart), props.point.clone());
    Callback::from(move |event: PointerEvent| {
        // a finger scrolls the page; its tap is a click
        if event.pointer_type() != "touch" {
            point.emit(hour_under(&chart, &event));
        }
    })
}

fn on_leave(props: &Props) -> Callback<PointerEvent> {
    props.point.reform(|_| None)
}

fn on_blur(props: &Props) -> Callback<FocusEvent> {
    props.point.reform(|_| None)
}

fn on_click(props: &Props) -> Callback<MouseEvent> {
    let (chart, act, pinned) = (Rc::clone(&props.chart), props.act.clone(), props.pinned);
    Callback::from(move |event: MouseEvent| {
        if let Some(hour) = hour_under(&chart, &event) {
            act.emit(Action::Pin((pinned != Some(hour)).then_some(hour)));
        }
    })
}

fn on_key(props: &Props) -> Callback<KeyboardEvent> {
    let (chart, point, act) = (Rc::clone(&props.chart), props.point.clone(), props.act.clone());
    let (hour, pinned) = (props.shown, props.pinned);
    Callback::from(move |event: KeyboardEvent| {
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let by = |columns| point.emit(neighbour(&chart, hour, columns));
        match event.key().as_str() {
            "ArrowLeft" | "ArrowDown" => by(-1),
            "ArrowRight" | "ArrowUp" => by(1),
            "PageDown" => by(-PAGE),
            "PageUp" => by(PAGE),
            "Home" => by(isize::MIN / 2),
            "End" => by(isize::MAX / 2),
            "Enter" | " " => act.emit(Action::Pin((pinned != Some(hour)).then_some(hour))),
            "Escape" => {
                point.emit(None);
                act.emit(Action::Pin(None));
            }
            _ => return,
        }
        event.prevent_default();
    })
}

/// The hour so many columns on, a folded stretch counting once.
fn neighbour(chart: &Chart, hour: usize, by: isize) -> Option<usize> {
    let mut starts: Vec<usize> = chart.columns.iter().map(|column| column.hours.start).collect();
    starts.dedup();
    let at = starts.partition_point(|&start| start <= hour).saturating_sub(1);
    let to = at.saturating_add_signed(by).min(starts.len().saturating_sub(1));
    starts.get(to).copied()
}

fn hour_under(chart: &Chart, event: &MouseEvent) -> Option<usize> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let rect = element.get_bounding_client_rect();
    let drawn = chart.plot.right + 8.0;
    chart.hour_at((f64::from(event.client_x()) - rect.left()) * drawn / rect.width().max(1.0))
}

/// A length in pixels, to a tenth.
fn px(length: f64) -> String {
    crate::scenario::number::with_decimals(length, 1)
}
