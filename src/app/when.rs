//! When it starts, how long it lasts, and whom it reaches.

use super::Act;
use super::field::FieldRow;
use super::inputs::row;
use super::state::State;
use crate::scenario::Field;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub state: State,
    pub act: Act,
}

#[component]
pub fn WhenFields(props: &Props) -> Html {
    let (state, act) = (&props.state, &props.act);
    html! {
        <>
            <FieldRow ..row(state, act, Field::StartsAt) />
            <FieldRow slider=true ..row(state, act, Field::Hours) />
            <FieldRow ..row(state, act, Field::Affected) />
        </>
    }
}
