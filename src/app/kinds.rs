//! What is down, in plain words, with what still works.

use super::Act;
use super::source::{Sources, standing};
use super::state::Action;
use crate::report::inputs::kind;
use crate::scenario::{Field, OutageKind, Value};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub kind: OutageKind,
    pub act: Act,
}

const KINDS: [(OutageKind, &str); 3] = [
    (OutageKind::Registration, "registration"),
    (OutageKind::Mfa, "mfa"),
    (OutageKind::Authentication, "authentication"),
];

#[component]
pub fn Kinds(props: &Props) -> Html {
    html! {
        <fieldset class="kinds">
            <legend>{ "What is down" }</legend>
            { for KINDS.into_iter().map(|(of, word)| {
                let text = kind(of);
                let on = of == props.kind;
                let onchange = props.act.reform(move |_: Event| Action::Set(Field::Kind, Value::Choice(word)));
                html! {
                    <label class={classes!("kind", on.then_some("on"))}>
                        <input type="radio" name="kind" value={word} checked={on} {onchange} />
                        <span>
                            <b>{ text.title }</b>
                            <small>{ if on { text.fails } else { text.incident } }</small>
                            if on { <small><b>{ "Still works: " }</b>{ text.works }</small> }
                        </span>
                    </label>
                }
            }) }
            <details class="more">
                <summary>{ "How we know" }</summary>
                <p>{ standing(kind(props.kind).standing) }{ " " }{ kind(props.kind).incident }</p>
                <Sources facts={kind(props.kind).facts} />
            </details>
        </fieldset>
    }
}
