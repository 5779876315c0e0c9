//! The answer first: the sentence, the four figures, the picture.

use super::Act;
use super::picture::Picture;
use super::state::{Action, State};
use crate::report::answer::{self, Figure};
use crate::report::table::minute;
use crate::scenario::link::Note;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub state: State,
    pub act: Act,
}

#[component]
pub fn Answer(props: &Props) -> Html {
    let state = &props.state;
    let run = &state.run;
    let from = state.pinned().map_or(0, minute);
    let answer = answer::answer(&run.scenario, &run.outcome, from);
    let stale = !state.drafts.is_empty();
    html! {
        <section class={classes!("answer", stale.then_some("stale"))} aria-labelledby="say">
            { notes(state, &props.act) }
            if !run.scenario.name.is_empty() { <p class="name">{ &run.scenario.name }</p> }
            <h1 id="say" class="say">
                { for answer.sentence.iter().map(|span| if span.alarm {
                    html! { <em>{ &span.text }</em> }
                } else {
                    html! { { &span.text } }
                }) }
            </h1>
            if stale {
                <p class="last-good" role="status">
                    { "The last good answer. Mend what is marked among the inputs to go on." }
                </p>
            }
            <dl class="figures">{ for answer.figures.iter().map(figure) }</dl>
            <Picture run={run.clone()} look={state.look.clone()} act={props.act.clone()} />
            <Announcer text={answer::plain(&answer.sentence)} />
        </section>
    }
}

fn figure(figure: &Figure) -> Html {
    html! {
        <div>
            <dt>{ figure.label }</dt>
            <dd>
                <b>{ &figure.value }</b>{ " " }<span>{ &figure.unit }</span>
                <small>{ &figure.note }</small>
            </dd>
        </div>
    }
}

/// What was wrong with the link that was opened.
fn notes(state: &State, act: &Act) -> Html {
    if state.notes.is_empty() {
        return html! {};
    }
    let dismiss = act.reform(|_: MouseEvent| Action::DismissNotes);
    html! {
        <div class="notes" role="status">
            <p><b>{ "This link was opened, with a remark:" }</b></p>
            <ul>{ for state.notes.iter().map(|note| html! { <li>{ say(note) }</li> }) }</ul>
            <button type="button" class="plain" onclick={dismiss}>{ "Understood" }</button>
        </div>
    }
}

fn say(note: &Note) -> String {
    match note {
        Note::Unknown(part) => format!("“{part}” means nothing here and was skipped."),
        Note::Refused(problem) => format!("{problem}. The default stands in its place."),
        Note::Rounded(field) => {
            format!("“{}” was rounded: the model counts in steps of 5 minutes.", field.key())
        }
        Note::OtherModel(model) => format!(
            "It was made with revision {model} of the model; this is revision {}. The inputs are the \
             same, the figures may differ.",
            crate::scenario::MODEL
        ),
        Note::OtherVersion(version) => format!(
            "It is of version {version}; this page knows version {}. What it knows was opened.",
            crate::scenario::VERSION
        ),
    }
}

#[derive(Properties, PartialEq)]
struct AnnouncerProps {
    text: String,
}

/// How long typing must pause before the new answer is read out, in milliseconds.
const PAUSE: u32 = 900;

/// Reads the answer out once it has stayed the same for a while; not the first one, which a screen
/// reader comes to by itself.
#[component]
fn Announcer(props: &AnnouncerProps) -> Html {
    let said = use_state(String::new);
    let first = use_mut_ref(|| true);
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let is_first = std::mem::replace(&mut *first.borrow_mut(), false);
            let timeout = (!is_first).then(|| Timeout::new(PAUSE, move || said.set(text)));
            move || drop(timeout)
        });
    }
    html! { <p class="unseen" id="announcer" aria-live="polite">{ (*said).clone() }</p> }
}
