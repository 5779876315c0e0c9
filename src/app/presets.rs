//! Past outages to start from, and what the record says of the one taken.

use super::Ui;
use super::dom::{El, On, el};
use super::explain::opener;
use super::state::Action;
use crate::browser::clock;
use crate::report::date::Date;
use crate::report::inputs::kind;
use crate::scenario::duration;
use crate::scenario::presets::{PRESETS, Preset, Utc};
use crate::scenario::time::{DayTime, to_tick};
use crate::text::text;
use crate::words::say;

pub fn presets(ui: &Ui) -> El {
    let (preset, open) = (ui.state.preset, ui.state.presets_open);
    let title = preset.map_or(say::PRESETS_START, |preset| preset.title);
    let button = el("button.pick|type=button|id=presets|aria-controls=preset-list")
        .says("aria-expanded", open)
        .on(On::Click, ui, Action::Presets)
        .say(title);
    let mut list = el("div|id=preset-list").flag("hidden", !open);
    if open {
        list = list
            .child(el("ul").children(PRESETS.iter().map(|preset| choice(ui, preset))))
            .child(el("p.dim").say(say::PRESETS_NOTE));
    }
    el("fieldset.presets")
        .child(el("legend.unseen").say(say::PRESETS_LEGEND))
        .child(button)
        .child(list)
        .maybe(preset.map(|preset| record(ui, preset)))
}

fn choice(ui: &Ui, preset: &'static Preset) -> El {
    let take = Action::TakePreset(preset, clock::local(preset.starts_utc.epoch_minutes()));
    let length = duration::write(preset.minutes);
    let line = el("small").text(say::preset_summary(kind(preset.kind).title, length, preset.line));
    let button = el("button|type=button")
        .attr("data-preset", preset.id)
        .on(On::Click, ui, take)
        .child(el("b").say(preset.title))
        .child(line);
    el("li").child(button)
}

/// When it was, by their clock and the reader's. What else is known of it is explained.
fn record(ui: &Ui, preset: &'static Preset) -> El {
    let local = clock::local(preset.starts_utc.epoch_minutes());
    let rounded = !local.0.is_multiple_of(5) || to_tick(preset.minutes) != preset.minutes;
    let (reported, local) = (utc(preset.starts_utc), local.shown());
    let times = if rounded {
        say::presets_times_rounded(reported, local)
    } else {
        say::presets_times(reported, local)
    };
    let times = el("p.dim").text(times);
    let more = opener(ui, text!("record:{}", preset.id)).say(say::PANEL_RECORD);
    el("div.record").child(times).child(more)
}

fn utc(at: Utc) -> String {
    let day = Date::new(at.year, at.month, at.day);
    say::date_and_time(day.say(), DayTime(at.hour * 60 + at.minute).write())
}
