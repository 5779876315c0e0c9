//! The hours as a table, beside the chart and equal to it.

use super::Act;
use super::state::{Action, Run, Shared};
use crate::report::rules::GROUPS;
use crate::report::table::{Row, rows};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub run: Shared<Run>,
    /// The hour that is pinned, or the worst.
    pub hour: usize,
    pub fold: bool,
    pub act: Act,
}

/// More rows than this wait behind a button.
const FIRST: usize = 24;

#[component]
pub fn Table(props: &Props) -> Html {
    let run = &props.run;
    let all = use_state(|| false);
    let rows = rows(&run.scenario, &run.outcome, props.fold);
    let more = rows.len().saturating_sub(FIRST);
    let show = if *all { rows.len() } else { FIRST };
    let toggle = {
        let all = all.clone();
        move |_: MouseEvent| all.set(!*all)
    };
    html! {
        <div class="hours">
            <h2>{ "Hour by hour" }</h2>
            <p class="dim">{ "People locked out at each hour’s worst moment, and the person-hours lost in it." }</p>
            <div class="scroll" tabindex="0" role="region" aria-label="Hour by hour">
                <table id="hours">
                    <thead>
                        <tr>
                            <th scope="col">{ "Hour" }</th>
                            { for GROUPS.iter().rev().map(|group| html! {
                                <th scope="col" class="num"><abbr title={group.name}>{ group.short }</abbr></th>
                            }) }
                            <th scope="col" class="num">{ "locked out" }</th>
                            <th scope="col" class="num">{ "hours lost" }</th>
                        </tr>
                    </thead>
                    <tbody>{ for rows.iter().take(show).map(|row| line(props, row)) }</tbody>
                </table>
            </div>
            if more > 0 {
                <button type="button" class="plain" onclick={toggle} aria-expanded={all.to_string()}>
                    { if *all { "Show the first 24 rows".to_owned() } else { format!("Show {more} more rows") } }
                </button>
            }
        </div>
    }
}

fn line(props: &Props, row: &Row) -> Html {
    let hour = row.stretch.hours.start;
    let on = row.stretch.hours.contains(&props.hour);
    let onclick = props.act.reform(move |_: MouseEvent| Action::Pin(Some(hour)));
    html! {
        <>
            if let Some(day) = &row.day {
                <tr class="day"><th scope="colgroup" colspan="8">{ day }</th></tr>
            }
            <tr class={classes!(on.then_some("on"), row.stretch.is_folded().then_some("folded"))} aria-current={on.then_some("true")}>
                <th scope="row"><button type="button" {onclick}>{ &row.when }</button></th>
                { for row.groups.iter().rev().map(|heads| html! { <td class="num">{ heads }</td> }) }
                <td class="num sum">{ &row.total }</td>
                <td class="num">{ &row.lost }</td>
            </tr>
        </>
    }
}
