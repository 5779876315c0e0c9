//! The legend: one row a group, reading one hour. A row's name shows that group alone.

use super::Ui;
use super::dom::{El, On, el};
use super::explain::figure;
use super::state::{Action, Run};
use crate::report::chart::{STACKED, whole_group};
use crate::report::figures::{heads, percent};
use crate::report::fold::Stretch;
use crate::report::rules::GROUPS;
use crate::report::table::{minute, shown, span};
use crate::report::when::When;
use crate::text::{digits, text};
use crate::timeline::{Clock, Group, Hour};
use crate::words::say;

pub fn draw(ui: &Ui) -> Option<El> {
    let (run, hour) = (&ui.state.run, ui.state.shown());
    let row = run.outcome.hours.get(hour)?;
    let clock = Clock::new(&run.scenario);
    let (groups, total) = shown(&run.outcome, row);
    let day = When::of(&clock, minute(hour)).day.long();
    let caption = el("caption")
        .child(el("b").text(day).text(" ").text(span(&clock, &Stretch { hours: hour..hour + 1 })))
        .child(el("span.dim").text(standing(ui)));
    let head = [say::LEGEND_GROUP, say::LEGEND_LOCKED_OUT, say::LEGEND_OUT_OF]
        .map(|text| el("th").say(text));
    // from top to bottom as the columns are stacked
    let rows = STACKED.into_iter().map(|group| {
        let heads = groups[group as usize].clone();
        line(ui, (hour, row), group, heads)
    });
    let foot = el("tr")
        .child(
            el("th|scope=row")
                .say(say::LEGEND_LOCKED_OUT)
                .child(el("small.dim").text(change(run, hour))),
        )
        .child(el("td.num|data-group=all").child(figure(
            ui,
            hour_topic(hour),
            total,
            say::LEGEND_LOCKED_OUT_NOW.text(),
        )))
        .child(el("td.num dim").text(say::legend_of(heads(everyone(run, row)))));
    let table = el("table.legend|id=legend")
        .child(caption)
        .child(el("thead.unseen").child(el("tr").children(head.into_iter())))
        .child(el("tbody").children(rows))
        .child(el("tfoot").child(foot));
    Some(table)
}

/// Why this hour.
fn standing(ui: &Ui) -> &'static str {
    match (ui.state.pointed(), ui.state.pinned()) {
        (None, None) => say::LEGEND_WORST,
        (Some(pointed), pinned) if pinned != Some(pointed) => say::LEGEND_POINTED,
        _ => say::LEGEND_PINNED,
    }
    .text()
}

/// The topic of an hour.
pub fn hour_topic(hour: usize) -> String {
    text!("hour:{}", digits(hour as u64))
}

fn line(ui: &Ui, (hour, row): (usize, &Hour), group: Group, locked_out: String) -> El {
    let (run, only) = (&ui.state.run, ui.state.look.only);
    let topic = text!("{}:{}", hour_topic(hour), group.name());
    let (text, alone) = (&GROUPS[group as usize], only == Some(group));
    let all = so_far(run, row, group);
    let share = if all > 0.0 { run.outcome.groups(row)[group as usize] / all } else { 0.0 };
    let button = el("button|type=button")
        .says("aria-pressed", alone)
        .on(On::Click, ui, Action::Only((!alone).then_some(group)))
        .child(swatch(group))
        .child(
            el("span")
                .text(text.name.text())
                .child(el("small").text(text.note.text()))
                .child(el("span.unseen").say(say::LEGEND_SHOWN_ALONE)),
        );
    let of = el("td.num dim")
        .text(say::legend_of(heads(all)))
        .child(el("small").text(percent(share.min(1.0))));
    el("tr")
        .class_if(alone, "alone")
        .class_if(only.is_some() && !alone, "dimmed")
        .child(el("th|scope=row").child(button))
        .child(el("td.num").attr("data-group", group.name()).child(figure(
            ui,
            topic,
            locked_out,
            text.name.text(),
        )))
        .child(of)
}

/// A group's sign, drawn with its hatching.
pub fn swatch(group: Group) -> El {
    let path = el("path.layer|d=M0 0H140V140H0z").class_if(true, group.name());
    el("svg.swatch|viewBox=0 0 140 140|aria-hidden=true").child(path)
}

/// People of a group there are by an hour: those who came so far, or all who hold a session.
fn so_far(run: &Run, row: &Hour, group: Group) -> f64 {
    match group {
        Group::Guests | Group::LiveSessions => whole_group(&run.scenario, &run.outcome, group),
        arriving => row.arrived[arriving as usize],
    }
}

fn everyone(run: &Run, row: &Hour) -> f64 {
    Group::ALL.into_iter().map(|group| so_far(run, row, group)).sum()
}

fn change(run: &Run, hour: usize) -> String {
    let now = run.outcome.hours.get(hour).map_or(0.0, Hour::locked_out);
    let before = hour.checked_sub(1).and_then(|before| run.outcome.hours.get(before));
    let change = now - before.map_or(0.0, Hour::locked_out);
    if change.abs() < 0.5 {
        return say::LEGEND_AS_BEFORE.into();
    }
    let sign = if change > 0.0 { "+" } else { "−" };
    say::legend_change(text!("{}{}", sign, heads(change.abs())))
}
