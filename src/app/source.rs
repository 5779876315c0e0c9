//! Standing and sources, as they stand beside every figure and rule.

use crate::decision::{Fact, Standing};
use crate::report::sources::source;
use yew::prelude::*;

pub fn standing(standing: Standing) -> Html {
    let word = match standing {
        Standing::Documented => "documented",
        Standing::Reported => "reported",
        Standing::Inferred => "inferred",
    };
    html! { <span class={classes!("standing", word)}>{ word }</span> }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub facts: &'static [Fact],
}

/// What each fact says in our words, its standing and its page.
#[component]
pub fn Sources(props: &Props) -> Html {
    html! {
        <ul class="sources">
            { for props.facts.iter().filter_map(|&fact| source(fact)).map(|source| html! {
                <li>
                    { source.says }{ " " }
                    { standing(source.standing) }
                    if let Some(page) = source.page {
                        { " " }
                        <a href={page.address} rel="noreferrer" target="_blank">
                            { page.publisher }{ ": " }{ page.title }
                        </a>
                        if !page.dated.is_empty() { <span class="dim">{ ", " }{ page.dated }</span> }
                    }
                </li>
            }) }
        </ul>
    }
}
