//! What must always be in sight.

use crate::report::sources::FACTS_AS_OF;
use crate::scenario::MODEL;
use yew::prelude::*;

#[component]
pub fn Footer() -> Html {
    html! {
        <footer class="foot">
            <span><b>{ "A model. Microsoft offers no simulation." }</b></span>
            <span>{ "Facts as of " }{ FACTS_AS_OF }</span>
            <span>{ "Version " }{ env!("CARGO_PKG_VERSION") }{ ", model revision " }{ MODEL.to_string() }</span>
            <span>{ "No network requests since it loaded: nothing you enter leaves this browser." }</span>
            <span>{ "Not a Microsoft product." }</span>
        </footer>
    }
}
