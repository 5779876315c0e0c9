//! Where Microsoft's pages contradict each other: both sides, and the one this run takes.

use super::Act;
use super::source::Sources;
use super::state::{Action, State};
use crate::report::sources::{CONTRADICTIONS, Contradiction};
use crate::scenario::Value;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub state: State,
    pub act: Act,
}

#[component]
pub fn Readings(props: &Props) -> Html {
    html! { <>{ for CONTRADICTIONS.iter().map(|contradiction| one(props, contradiction)) }</> }
}

fn one(props: &Props, contradiction: &'static Contradiction) -> Html {
    let taken = contradiction.field.map(|field| field.get(&props.state.run.scenario));
    html! {
        <fieldset class="reading">
            <legend>{ contradiction.question }</legend>
            { for contradiction.sides.iter().map(|side| {
                let on = taken == Some(Value::Choice(side.word));
                let facts = std::slice::from_ref(&side.fact);
                let Some(field) = contradiction.field else {
                    return html! { <p><b>{ side.label }</b>{ ": " }{ side.says }</p> };
                };
                let onchange = props.act.reform(move |_: Event| Action::Set(field, Value::Choice(side.word)));
                html! {
                    <>
                        <label class={classes!("kind", on.then_some("on"))}>
                            <input type="radio" name={field.path()} value={side.word} checked={on} {onchange} />
                            <span><b>{ side.label }</b><small>{ side.says }</small></span>
                        </label>
                        <details class="more"><summary>{ "Source" }</summary><Sources {facts} /></details>
                    </>
                }
            }) }
        </fieldset>
    }
}
