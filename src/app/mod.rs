//! The page: one state, one reducer, components that draw it and emit actions.

mod answer;
mod cases;
mod chart;
mod details;
mod field;
mod footer;
mod header;
mod history;
mod inputs;
mod kinds;
mod legend;
mod picture;
mod presets;
mod readings;
mod rules;
mod source;
mod state;
mod table;
mod when;

use answer::Answer;
use details::Details;
use footer::Footer;
use header::Header;
use inputs::Inputs;
use state::State;
use yew::prelude::*;

/// Everything on the page.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| State::open(&crate::browser::address::fragment()));
    let act = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    history::use_history(&state, &act);
    html! {
        <>
            <Header act={act.clone()} link={state.link()} />
            <main>
                <Answer state={(*state).clone()} act={act.clone()} />
                <Inputs state={(*state).clone()} act={act.clone()} />
                <Details state={(*state).clone()} act={act} />
            </main>
            <Footer />
        </>
    }
}

/// Sends an action to the reducer.
pub type Act = Callback<state::Action>;
