//! The chart with its legend. The legend is the readout of the hour pointed at, pinned, or worst.

use super::Act;
use super::chart::ChartView;
use super::legend::Legend;
use super::state::{Action, Look, Run, Shared};
use crate::browser::measure::{self, Width};
use crate::report::chart::{View, chart};
use crate::report::fold::{Stretch, stretches};
use crate::timeline::Group;
use gloo::utils::window;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub run: Shared<Run>,
    pub look: Look,
    pub act: Act,
}

/// Below this width the chart has a phone's proportions.
const NARROW: f64 = 520.0;

#[component]
pub fn Picture(props: &Props) -> Html {
    let (run, look) = (&props.run, &props.look);
    let frame = use_node_ref();
    let width = use_width(&frame);
    let chart = use_memo((run.clone(), look.only, look.share, look.fold, width), |deps| {
        let (run, only, share, fold, width) = deps;
        let height = if *width < NARROW { 300.0 } else { (width * 0.42).clamp(300.0, 460.0) };
        let view =
            View { width: *width, height, fold: *fold, only: *only, share: *share, at_least: 0.0 };
        chart(&run.scenario, &run.outcome, &run.fine, view)
    });
    let pointed = use_state(|| None::<usize>);
    let hours = run.outcome.hours.len();
    let pinned = look.hour.filter(|&hour| hour < hours);
    let pointed_hour = pointed.filter(|&hour| hour < hours);
    let shown = pointed_hour.or(pinned).unwrap_or(run.outcome.peak_hour);
    let point = use_callback(pointed.setter(), |hour, pointed| pointed.set(hour));
    html! {
        <div class="picture">
            <div class="frame" ref={frame}>
                { tools(props) }
                <ChartView
                    chart={Rc::clone(&chart)} run={run.clone()} {shown} {pinned}
                    {point} act={props.act.clone()} fold={look.fold}
                />
            </div>
            <Legend
                run={run.clone()} hour={shown} only={look.only} share={look.share}
                standing={if pointed_hour.is_some() { "pointed at" } else if pinned.is_some() { "pinned" } else { "worst hour" }}
                act={props.act.clone()}
            />
        </div>
    }
}

/// The width to draw at, in whole pixels.
#[hook]
fn use_width(frame: &NodeRef) -> f64 {
    let width = use_state(guess);
    {
        let (frame, width) = (frame.clone(), width.clone());
        use_effect_with((), move |()| {
            let watch = frame.cast::<Element>().and_then(|element| {
                width.set(measure::of(&element).floor().max(240.0));
                let setter = width.setter();
                Width::watch(&element, move |now| setter.set(now.floor().max(240.0)))
            });
            move || drop(watch)
        });
    }
    *width
}

/// Before anything is drawn: the window's width less what stands beside the chart.
fn guess() -> f64 {
    let inner = window().inner_width().ok().and_then(|width| width.as_f64()).unwrap_or(1440.0);
    if inner < 900.0 {
        (inner - 32.0).max(240.0)
    } else {
        (inner - 332.0 - 60.0 - 320.0).max(240.0)
    }
}

/// What of the run is shown: all groups or one, quiet hours folded or not.
fn tools(props: &Props) -> Html {
    let (run, look, act) = (&props.run, &props.look, &props.act);
    let folds = stretches(&run.scenario, &run.outcome, true).iter().any(Stretch::is_folded);
    let fold = look.fold;
    let share = look.share;
    let only = look.only.map(|group: Group| crate::report::rules::GROUPS[group as usize].name);
    html! {
        <div class="tools">
            if let Some(name) = only {
                <span>{ name }{ " alone" }</span>
                <button type="button" class="plain" aria-pressed={share.to_string()}
                    onclick={act.reform(move |_| Action::Share(!share))}>
                    { "As a share of them" }
                </button>
                <button type="button" class="plain" onclick={act.reform(|_| Action::Only(None))}>
                    { "All groups" }
                </button>
            } else {
                <span>{ "People locked out, by group" }</span>
            }
            if folds {
                <button type="button" class="plain" aria-pressed={(!fold).to_string()}
                    onclick={act.reform(move |_| Action::Fold(!fold))}>
                    { if fold { "Unfold quiet hours" } else { "Fold quiet hours" } }
                </button>
            }
        </div>
    }
}
