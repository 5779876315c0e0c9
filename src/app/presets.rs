//! Past outages to start from, and what the record says of the one taken.

use super::Act;
use super::source::standing;
use super::state::Action;
use crate::browser::clock;
use crate::report::inputs::kind;
use crate::scenario::duration;
use crate::scenario::presets::{PRESETS, Preset, Utc};
use crate::scenario::time::to_tick;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub preset: Option<&'static Preset>,
    pub act: Act,
}

#[component]
pub fn Presets(props: &Props) -> Html {
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        move |_: MouseEvent| open.set(!*open)
    };
    html! {
        <fieldset class="presets">
            <legend>{ "Past outage" }</legend>
            <button type="button" id="presets" class="pick" aria-expanded={open.to_string()} aria-controls="preset-list" onclick={toggle}>
                { props.preset.map_or("Start from one that happened", |preset| preset.title) }
            </button>
            <div id="preset-list" hidden={!*open}>
                if *open {
                    <ul>
                        { for PRESETS.iter().map(|preset| {
                            let (act, open) = (props.act.clone(), open.clone());
                            let take = move |_: MouseEvent| {
                                let starts_at = clock::local(preset.starts_utc.epoch_minutes());
                                act.emit(Action::TakePreset(preset, starts_at));
                                open.set(false);
                            };
                            html! {
                                <li>
                                    <button type="button" onclick={take} data-preset={preset.id}>
                                        <b>{ preset.title }</b>
                                        <small>{ kind(preset.kind).title }{ ", " }{ duration::write(preset.minutes) }{ ". " }{ preset.line }</small>
                                    </button>
                                </li>
                            }
                        }) }
                    </ul>
                    <p class="dim">{ "It changes what is down and when. Your head counts stay." }</p>
                }
            </div>
            if let Some(preset) = props.preset { { record(preset) } }
        </fieldset>
    }
}

/// What is known of the outage, what we chose, and what the model leaves out.
fn record(preset: &'static Preset) -> Html {
    let local = clock::local(preset.starts_utc.epoch_minutes());
    let rounded = !local.0.is_multiple_of(5) || to_tick(preset.minutes) != preset.minutes;
    html! {
        <details class="more" open=true>
            <summary>{ "What the record says" }</summary>
            <p>
                { utc(preset.starts_utc) }{ " UTC as reported, " }{ local.to_string() }{ " on your clock" }
                { if rounded { "; rounded here to steps of 5 minutes." } else { "." } }
            </p>
            <ul class="sources">
                { for preset.says.iter().map(|claim| html! {
                    <li>
                        { claim.text }{ " " }{ standing(claim.standing) }{ " " }
                        if claim.address.is_empty() {
                            { claim.publisher }
                        } else {
                            <a href={claim.address} rel="noreferrer" target="_blank">{ claim.publisher }</a>
                        }
                    </li>
                }) }
            </ul>
            { list("Ours, as no source gives it", preset.ours) }
            { list("What it did that the model does not", preset.beyond) }
        </details>
    }
}

fn list(title: &'static str, items: &'static [&'static str]) -> Html {
    if items.is_empty() {
        return html! {};
    }
    html! {
        <>
            <p><b>{ title }</b></p>
            <ul class="sources">{ for items.iter().map(|item| html! { <li>{ *item }</li> }) }</ul>
        </>
    }
}

fn utc(at: Utc) -> String {
    format!("{}-{:02}-{:02} {:02}:{:02}", at.year, at.month, at.day, at.hour, at.minute)
}
