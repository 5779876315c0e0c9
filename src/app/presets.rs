//! Past outages to start from, and what the record says of the one taken.

use super::Ui;
use super::dom::{El, On, el};
use super::source::{link, standing};
use super::state::Action;
use crate::browser::clock;
use crate::report::inputs::kind;
use crate::scenario::duration;
use crate::scenario::presets::{Claim, PRESETS, Preset, Utc};
use crate::scenario::time::to_tick;
use crate::text::{digits, text, two_digits};

pub fn presets(ui: &Ui) -> El {
    let (preset, open) = (ui.state.preset, ui.state.presets_open);
    let title = preset.map_or("Start from a past outage", |preset| preset.title);
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
        .maybe(preset.map(record))
}

fn choice(ui: &Ui, preset: &'static Preset) -> El {
    let take = Action::TakePreset(preset, clock::local(preset.starts_utc.epoch_minutes()));
    let line = el("small")
        .text(kind(preset.kind).title)
        .text(", ")
        .text(duration::write(preset.minutes))
        .text(". ")
        .text(preset.line);
    let button = el("button|type=button")
        .attr("data-preset", preset.id)
        .on(On::Click, ui, take)
        .child(el("b").text(preset.title))
        .child(line);
    el("li").child(button)
}

/// What is known of the outage, what we chose, and what the model leaves out.
fn record(preset: &'static Preset) -> El {
    let local = clock::local(preset.starts_utc.epoch_minutes());
    let rounded = !local.0.is_multiple_of(5) || to_tick(preset.minutes) != preset.minutes;
    let times = el("p")
        .text(utc(preset.starts_utc))
        .text(" UTC as reported, ")
        .text(local.write())
        .text(" on your clock")
        .text(if rounded { "; rounded here to steps of 5 minutes." } else { "." });
    let record = el("details.more|open")
        .child(el("summary").text("What the record says"))
        .child(times)
        .child(el("ul.sources").children(preset.says.iter().map(claim)));
    let record = list(record, "Ours, as no source gives it", preset.ours);
    list(record, "What it did that the model does not", preset.beyond)
}

fn claim(claim: &'static Claim) -> El {
    let by = match claim.address {
        "" => el("span"),
        address => link(address),
    };
    el("li")
        .text(claim.text)
        .text(" ")
        .child(standing(claim.standing))
        .text(" ")
        .child(by.text(claim.publisher))
}

fn list(record: El, title: &'static str, items: &'static [&'static str]) -> El {
    if items.is_empty() {
        return record;
    }
    let items = items.iter().map(|item| el("li").text(*item));
    record.child(el("p").child(el("b").text(title))).child(el("ul.sources").children(items))
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
