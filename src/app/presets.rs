//! Past outages to start from, and what the record says of the one taken.

use super::Ui;
use super::dom::{El, On, el};
use super::explain::opener;
use super::state::Action;
use crate::browser::clock;
use crate::report::inputs::kind;
use crate::scenario::duration;
use crate::scenario::presets::{PRESETS, Preset, Utc};
use crate::scenario::time::to_tick;
use crate::text::{digits, text, two_digits};

pub fn presets(ui: &Ui) -> El {
    let (preset, open) = (ui.state.preset, ui.state.presets_open);
    let title = preset.map_or("Start from a past outage", |preset| preset.title.text());
    let button = el("button.pick|type=button|id=presets|aria-controls=preset-list")
        .says("aria-expanded", open)
        .on(On::Click, ui, Action::Presets)
        .text(title);
    let mut list = el("div|id=preset-list").flag("hidden", !open);
    if open {
        list = list
            .child(el("ul").children(PRESETS.iter().map(|preset| choice(ui, preset))))
            .child(el("p.dim").text("It changes what is down and when. Your head counts stay."));
    }
    el("fieldset.presets")
        .child(el("legend.unseen").text("Past outage"))
        .child(button)
        .child(list)
        .maybe(preset.map(|preset| record(ui, preset)))
}

fn choice(ui: &Ui, preset: &'static Preset) -> El {
    let take = Action::TakePreset(preset, clock::local(preset.starts_utc.epoch_minutes()));
    let line = el("small")
        .text(kind(preset.kind).title.text())
        .text(", ")
        .text(duration::write(preset.minutes))
        .text(". ")
        .say(preset.line);
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
    let times = el("p.dim")
        .text(utc(preset.starts_utc))
        .text(" UTC as reported, ")
        .text(local.write())
        .text(" on your clock")
        .text(if rounded { "; rounded here to steps of 5 minutes." } else { "." });
    let more = opener(ui, text!("record:{}", preset.id)).text("What the record says");
    el("div.record").child(times).child(more)
}

fn utc(at: Utc) -> String {
    text!(
        "{}-{}-{} {}:{}",
        digits(at.year.unsigned_abs().into()),
        two_digits(at.month),
        two_digits(at.day),
        two_digits(at.hour),
        two_digits(at.minute)
    )
}
