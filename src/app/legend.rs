//! The legend: one row a group, reading one hour. A row's name shows that group alone.

use super::Act;
use super::state::{Action, Run, Shared};
use crate::report::chart::whole_group;
use crate::report::figures::{heads, percent};
use crate::report::fold::Stretch;
use crate::report::rules::GROUPS;
use crate::report::table::{minute, shown, span};
use crate::report::when::{When, day_name};
use crate::timeline::{Clock, Group, Hour};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub run: Shared<Run>,
    pub hour: usize,
    /// Why this hour: pinned, pointed at, the worst.
    pub standing: &'static str,
    pub only: Option<Group>,
    pub share: bool,
    pub act: Act,
}

#[component]
pub fn Legend(props: &Props) -> Html {
    let (run, only) = (&props.run, props.only);
    let Some(row) = run.outcome.hours.get(props.hour) else { return html! {} };
    let clock = Clock::new(&run.scenario);
    let (groups, total) = shown(&run.outcome, row);
    let exact = run.outcome.groups(row);
    let when = When::of(&clock, minute(props.hour));
    let of = |group: Group| {
        let all = so_far(run, row, group);
        let share = if all > 0.0 { exact[group as usize] / all } else { 0.0 };
        (heads(all), percent(share.min(1.0)))
    };
    html! {
        <table class="legend" id="legend">
            <caption>
                <b>{ day_name(when.day) }{ " " }{ span(&clock, &Stretch { hours: props.hour..props.hour + 1 }) }</b>
                <span class="dim">{ props.standing }</span>
            </caption>
            <thead class="unseen">
                <tr><th>{ "Group" }</th><th>{ "Locked out" }</th><th>{ "Out of" }</th></tr>
            </thead>
            <tbody>
                { for Group::ALL.into_iter().rev().map(|group| {
                    let alone = only == Some(group);
                    let onclick = props.act.reform(move |_| Action::Only((!alone).then_some(group)));
                    let text = &GROUPS[group as usize];
                    let (all, share) = of(group);
                    html! {
                        <tr class={classes!(alone.then_some("alone"), (only.is_some() && !alone).then_some("dimmed"))}>
                            <th scope="row">
                                <button type="button" aria-pressed={alone.to_string()} {onclick}
                                    aria-label={format!("{}: show this group alone", text.name)}>
                                    { swatch(group) }
                                    <span>{ text.name }<small>{ text.note }</small></span>
                                </button>
                            </th>
                            <td class="num" data-group={group.name()}>{ &groups[group as usize] }</td>
                            <td class="num dim">{ "of " }{ all }<small>{ share }</small></td>
                        </tr>
                    }
                }) }
            </tbody>
            <tfoot>
                <tr>
                    <th scope="row">{ "Locked out" }<small class="dim">{ change(run, props.hour) }</small></th>
                    <td class="num" data-group="all">{ total }</td>
                    <td class="num dim">{ "of " }{ heads(everyone(run, row)) }</td>
                </tr>
            </tfoot>
        </table>
    }
}

/// A group's sign, drawn with its hatching.
pub fn swatch(group: Group) -> Html {
    html! {
        <svg class="swatch" viewBox="0 0 140 140" aria-hidden="true">
            <path class={classes!("layer", group.name())} d="M0 0H140V140H0z" />
        </svg>
    }
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
    if change >= 0.5 {
        format!("+{} on the hour before", heads(change))
    } else if change <= -0.5 {
        format!("−{} on the hour before", heads(-change))
    } else {
        "as in the hour before".to_owned()
    }
}
