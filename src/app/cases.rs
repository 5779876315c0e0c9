//! Why: whom the hour's people stand for, what was asked, and what the rules said.

use super::legend::swatch;
use super::source::{Sources, standing};
use super::state::{Run, Shared};
use crate::decision::Outcome as Says;
use crate::report::cases::Case;
use crate::report::figures::heads;
use crate::report::rules::{GROUPS, rule_text};
use crate::report::table::minute;
use crate::report::when::When;
use crate::report::words;
use crate::timeline::{Clock, Group};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub run: Shared<Run>,
    pub hour: usize,
    /// Only this group's.
    pub only: Option<Group>,
    pub cases: Vec<Case>,
}

#[component]
pub fn Cases(props: &Props) -> Html {
    let run = &props.run;
    let clock = Clock::new(&run.scenario);
    let when = When::of(&clock, minute(props.hour));
    let of = |denied: bool| {
        let cases = props.cases.iter().filter(move |case| case.is_denied() == denied);
        cases
            .filter(|case| props.only.is_none_or(|only| only == case.lane.group))
            .collect::<Vec<_>>()
    };
    let (out, at_work) = (of(true), of(false));
    let who = props.only.map_or("", |group| GROUPS[group as usize].name);
    html! {
        <div class="why" id="why">
            <h2>{ "Why, in the hour from " }{ when.long() }</h2>
            if !who.is_empty() { <p class="dim">{ who }{ " alone. “All groups” above shows the rest." }</p> }
            if out.is_empty() { <p>{ "Nobody is locked out here." }</p> }
            { for out.iter().map(|case| one(run, props.hour, case)) }
            if !at_work.is_empty() {
                <h3>{ "Who gets in, and why" }</h3>
                { for at_work.iter().map(|case| one(run, props.hour, case)) }
            }
        </div>
    }
}

fn one(run: &Run, hour: usize, case: &Case) -> Html {
    let group = case.lane.group;
    let rule = rule_text(case.lane.rule);
    let answer = case.asked.answer;
    html! {
        <details class="case">
            <summary>
                { swatch(group) }
                <b class="num">{ heads(case.heads) }</b>{ " " }
                { GROUPS[group as usize].name }
                <span class="dim">{ rule.title }{ " " }</span>
            </summary>
            <p>{ words::cause(&run.scenario, &run.outcome, hour, case) }</p>
            <p class="dim">{ "The request it stands for" }</p>
            <ul class="request">
                { for words::request(&case.asked.request).into_iter().map(|fact| html! { <li>{ fact }</li> }) }
            </ul>
            <p class="dim">
                { match answer.outcome { Says::Granted => "Granted. The rules that spoke:", Says::Denied => "Refused. The rules that spoke:" } }
            </p>
            <ul class="spoke">
                { for answer.rules.iter().map(|id| {
                    let (text, decides) = (rule_text(id), answer.decisive.contains(id));
                    html! {
                        <li>
                            <b>{ text.title }</b>{ " " }<code>{ id.name() }</code>{ " " }
                            { standing(id.rule().standing) }
                            { if decides { " decided: " } else { " spoke, and was outweighed: " } }
                            { text.when }{ " " }{ text.because }
                            if let Some(contradiction) = text.contradiction {
                                <span class="contradicted">{ " Contradicted by another of Microsoft’s pages (" }{ contradiction }{ ")." }</span>
                            }
                            <Sources facts={id.rule().source} />
                        </li>
                    }
                }) }
            </ul>
        </details>
    }
}
