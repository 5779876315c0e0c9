//! The hours as a table, beside the chart and equal to it.

use super::Ui;
use super::dom::{El, On, el};
use super::explain::figure;
use super::legend::hour_topic;
use super::live;
use super::state::{Action, State};
use crate::report::figures::grouped;
use crate::report::rules::GROUPS;
use crate::report::table::{Row, rows};
use crate::words::{Word, say};
use yew::Html;

/// More rows than this wait behind a button.
const FIRST: usize = 24;

pub fn same(a: &State, b: &State) -> bool {
    a.below == b.below && a.all_rows == b.all_rows && a.lived.so_far == b.lived.so_far
}

pub fn draw(ui: &Ui) -> Html {
    let (below, all) = (&ui.state.below, ui.state.all_rows);
    let rows = rows(&below.run.scenario, &below.run.outcome, below.fold);
    let hour = below.pinned.unwrap_or(below.run.outcome.peak_hour);
    let more = rows.len().saturating_sub(FIRST);
    let show = if all { rows.len() } else { FIRST };
    let groups = GROUPS.iter().rev().map(|group| {
        el("th.num|scope=col")
            .child(el("abbr").attr("title", group.name.text()).text(group.short.text()))
    });
    let (exposed, deferred) = extra(ui);
    let rest = usize::from(exposed) + usize::from(deferred);
    let column = |text: Word| el("th.num|scope=col").say(text);
    let head = el("tr")
        .child(el("th|scope=col").say(say::TABLE_HOUR))
        .children(groups)
        .child(column(say::TABLE_LOCKED_OUT))
        .child(column(say::TABLE_LOST))
        .maybe(exposed.then(|| column(say::TABLE_EXPOSED)))
        .maybe(deferred.then(|| column(say::TABLE_DEFERRED)));
    let mut body = el("tbody");
    for row in rows.iter().take(show) {
        let day = row.day.clone();
        body = body
            .maybe(day.map(|day| el("tr.day").child(el("th|scope=colgroup|colspan=10").text(day))))
            .child(line(ui, row, row.stretch.hours.contains(&hour)))
            .maybe(live::row(ui, row.stretch.hours.clone(), rest));
    }
    let table = el("table|id=hour-table").child(el("thead").child(head)).child(body);
    el("div.hours")
        .child(el("h2").say(say::TABLE_TITLE))
        .child(el("p.dim").say(say::TABLE_NOTE))
        .child(
            el("div.scroll|tabindex=0|role=region")
                .attr("aria-label", say::TABLE_TITLE.text())
                .child(table),
        )
        .maybe((more > 0).then(|| toggle(ui, more)))
        .into()
}

fn toggle(ui: &Ui, more: usize) -> El {
    let all = ui.state.all_rows;
    el("button.plain|type=button")
        .on(On::Click, ui, Action::AllRows)
        .says("aria-expanded", all)
        .text(if all {
            say::table_first(grouped(FIRST as u64))
        } else {
            say::table_more(grouped(more as u64))
        })
}

/// Whether anyone is exposed, or put off, at any time: only then there is a column for it.
fn extra(ui: &Ui) -> (bool, bool) {
    let outcome = &ui.state.below.run.outcome;
    (outcome.exposed_person_hours > 0.0, outcome.deferred > 0.0)
}

fn line(ui: &Ui, row: &Row, on: bool) -> El {
    let (exposed, deferred) = extra(ui);
    let pin = Action::Pin(Some(row.stretch.hours.start));
    let total = say::table_locked_out_at(&row.when);
    let total = figure(ui, hour_topic(row.stretch.hours.start), row.total.clone(), &total);
    let button = el("button|type=button").on(On::Click, ui, pin).text(row.when.clone());
    let line = el("tr")
        .class_if(on, "on")
        .class_if(row.stretch.is_folded(), "folded")
        .child(el("th|scope=row").child(button))
        .children(row.groups.iter().rev().map(|heads| el("td.num").text(heads.clone())))
        .child(el("td.num sum").child(total))
        .child(el("td.num").text(row.lost.clone()))
        .maybe(exposed.then(|| el("td.num").text(row.exposed.clone())))
        .maybe(deferred.then(|| el("td.num").text(row.deferred.clone())));
    if on { line.says("aria-current", true) } else { line }
}
