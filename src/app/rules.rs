//! The rule table itself, with the people on it.

use super::source::{Sources, standing};
use super::state::{Run, Shared};
use crate::report::cases::{Case, RuleHeads, rule_heads};
use crate::report::figures::heads;
use crate::report::rules::rule_text;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub run: Shared<Run>,
    pub hour: usize,
    pub cases: Vec<Case>,
}

#[component]
pub fn Rules(props: &Props) -> Html {
    let rows = rule_heads(&props.run.outcome, &props.cases);
    html! {
        <div class="rules">
            <h2>{ "The rules, with that hour’s people on them" }</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="The rules">
                <table id="rules">
                    <thead>
                        <tr>
                            <th scope="col">{ "Rule" }</th>
                            <th scope="col">{ "Says" }</th>
                            <th scope="col" class="num">{ "People" }</th>
                            <th scope="col">{ "Standing" }</th>
                        </tr>
                    </thead>
                    <tbody>{ for rows.iter().map(row) }</tbody>
                </table>
            </div>
            <p class="dim">{ "Marked rows act in this scenario. A person counts once, under the first rule that decided; an open token counts before any of them." }</p>
        </div>
    }
}

fn row(row: &RuleHeads) -> Html {
    let text = rule_text(row.rule);
    let rule = row.rule.rule();
    html! {
        <tr class={classes!(if row.acts { "acts" } else { "idle" }, (row.acts && row.denies).then_some("denies"))}
            data-rule={row.rule.name()}>
            <th scope="row">
                <details class="more">
                    <summary>{ text.title }{ if row.acts { " " } else { "" } }
                        if row.acts { <span class="unseen">{ "(acts here)" }</span> }
                        if text.contradiction.is_some() { <span class="contradicted">{ " contradicted" }</span> }
                    </summary>
                    <p>{ text.when }{ " " }{ text.because }</p>
                    if let Some(contradiction) = text.contradiction {
                        <p>{ "Another page says otherwise: see “Where Microsoft’s pages disagree”, " }{ contradiction }{ "." }</p>
                    }
                    <Sources facts={rule.source} />
                </details>
            </th>
            <td>{ if row.denies { "refused" } else { "granted" } }</td>
            <td class="num">{ heads(row.heads) }</td>
            <td>{ standing(rule.standing) }</td>
        </tr>
    }
}
