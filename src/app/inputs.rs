//! The inputs, on one side: what is down, when, who; behind folds what is assumed.

use super::Act;
use super::field::FieldRow;
use super::kinds::Kinds;
use super::presets::Presets;
use super::readings::Readings;
use super::state::{Action, State};
use super::when::WhenFields;
use crate::scenario::Field;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub state: State,
    pub act: Act,
}

const PEOPLE: [Field; 5] = [
    Field::LiveSessions,
    Field::Guests,
    Field::MfaResets,
    Field::RegistrationsDue,
    Field::NewHires,
];

/// What no source gives and we assume, in the order in which it matters.
const SESSIONS: [Field; 10] = [
    Field::NoPolicy,
    Field::MfaSatisfied,
    Field::MfaNotSatisfied,
    Field::LongLivedToken,
    Field::ServedByBackup,
    Field::SignInFrequency,
    Field::SignInFrequencyHours,
    Field::DefaultsDisabled,
    Field::ConditionUnevaluable,
    Field::AppliedAtStart,
];
const HABITS: [Field; 5] = [
    Field::FreshSignIns,
    Field::GuestFreshSignIns,
    Field::GuestsToRegister,
    Field::GuestsWithTrustedHomeMfa,
    Field::RegistrationsPerHour,
];
const WORK: [Field; 3] = [Field::WorkFrom, Field::WorkTo, Field::WorkDays];
const READINGS: [Field; 4] =
    [Field::ReadFrequency, Field::ReadDisabled, Field::ReadLongLived, Field::ReadAccessToken];

#[component]
pub fn Inputs(props: &Props) -> Html {
    let (state, act) = (&props.state, &props.act);
    let rows = |fields: &[Field], slider: bool| {
        fields
            .iter()
            .map(|&field| html! { <FieldRow key={field.path()} {slider} ..row(state, act, field) /> })
            .collect::<Html>()
    };
    let changed = Field::ALL.iter().filter(|field| field.is_changed(&state.run.scenario)).count();
    html! {
        <form class="inputs" id="inputs" aria-label="Inputs" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <Presets preset={state.preset} act={act.clone()} />
            <Kinds kind={state.run.scenario.outage.kind} act={act.clone()} />
            <fieldset>
                <legend>{ "When" }</legend>
                <WhenFields state={state.clone()} act={act.clone()} />
            </fieldset>
            <fieldset>
                <legend>{ "Who" }</legend>
                { rows(&PEOPLE, true) }
            </fieldset>
            <details class="fold">
                { summary("Assumptions", &[&SESSIONS[..], &HABITS, &WORK].concat(), state) }
                <p class="dim">{ "Ours, not Microsoft’s, until you put in your own." }</p>
                <fieldset><legend>{ "Sessions" }</legend>{ rows(&SESSIONS, false) }</fieldset>
                <fieldset><legend>{ "Habits and help desk" }</legend>{ rows(&HABITS, false) }</fieldset>
                <fieldset><legend>{ "Working day" }</legend>{ rows(&WORK, false) }</fieldset>
            </details>
            <details class="fold">
                { summary("Where Microsoft’s pages disagree", &READINGS, state) }
                <Readings state={state.clone()} act={act.clone()} />
            </details>
            <p class="all">
                <span>{ count(changed) }</span>
                if changed > 0 {
                    <button type="button" class="plain" id="reset-all" onclick={act.reform(|_: MouseEvent| Action::ResetAll)}>
                        { "Reset all" }
                    </button>
                }
            </p>
        </form>
    }
}

fn summary(title: &'static str, fields: &[Field], state: &State) -> Html {
    let changed = fields.iter().filter(|field| field.is_changed(&state.run.scenario)).count();
    let wrong = fields.iter().any(|&field| state.problem(field).is_some());
    html! {
        <summary>
            <b>{ title }</b>
            <span class={classes!("dim", wrong.then_some("wrong"))}>
                { if wrong { "to mend".to_owned() } else if changed > 0 { format!("{changed} changed") } else { "none changed".to_owned() } }
            </span>
        </summary>
    }
}

fn count(changed: usize) -> String {
    match changed {
        0 => "Nothing differs from the defaults.".to_owned(),
        1 => "1 input differs from the defaults.".to_owned(),
        n => format!("{n} inputs differ from the defaults."),
    }
}

/// The props of a field's row.
pub fn row(state: &State, act: &Act, field: Field) -> super::field::Props {
    super::field::Props {
        field,
        value: field.get(&state.run.scenario),
        problem: state.problem(field).cloned(),
        rounded: state.rounded == Some(field),
        slider: false,
        epoch: state.epoch,
        act: act.clone(),
    }
}
