//! Below the answer: the hours as a table, the reasons, the rules. Drawn once the inputs rest for
//! a moment, so that the answer keeps up with a slider.

use super::Act;
use super::cases::Cases;
use super::rules::Rules;
use super::state::{Run, Shared, State};
use super::table::Table;
use crate::report::cases::cases;
use crate::timeline::Group;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub state: State,
    pub act: Act,
}

/// What is drawn below.
#[derive(Clone, PartialEq)]
struct Shown {
    run: Shared<Run>,
    pinned: Option<usize>,
    only: Option<Group>,
    fold: bool,
}

/// How long the inputs must rest, in milliseconds.
const REST: u32 = 120;

#[component]
pub fn Details(props: &Props) -> Html {
    let state = &props.state;
    let now = Shown {
        run: state.run.clone(),
        pinned: state.pinned(),
        only: state.look.only,
        fold: state.look.fold,
    };
    let shown = use_state(|| now.clone());
    {
        let shown = shown.clone();
        use_effect_with(now.clone(), move |now| {
            let now = now.clone();
            let rest = (*shown != now).then(|| Timeout::new(REST, move || shown.set(now)));
            move || drop(rest)
        });
    }
    let Shown { run, pinned, only, fold } = (*shown).clone();
    let hour = pinned.unwrap_or(run.outcome.peak_hour);
    let cases = cases(&run.scenario, &run.outcome, hour);
    let stale = !state.drafts.is_empty() || now != *shown;
    html! {
        <section class={classes!("details", stale.then_some("stale"))} aria-label="Details">
            <Table run={run.clone()} {hour} {fold} act={props.act.clone()} />
            <div class="reasons">
                <Cases run={run.clone()} {hour} {only} cases={cases.clone()} />
                <Rules {run} {hour} {cases} />
            </div>
        </section>
    }
}
