//! The inputs, on one side: what is down, when, who; behind folds what is assumed.

use super::Ui;
use super::cost;
use super::dom::{El, On, el, part};
use super::explain::opener;
use super::field;
use super::fold::{Fold, fold};
use super::presets::presets;
use super::readings::{radio, reading};
use super::state::{Action, State};
use super::undo;
use crate::report::inputs::kind;
use crate::report::sources::QUESTIONS;
use crate::scenario::{Field, OutageKind};
use crate::text::{digits, text};
use yew::Html;

const WHEN: [Field; 3] = [Field::StartsAt, Field::Hours, Field::Affected];
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
/// Who could act, and what emergency accounts need.
const ACTING: [Field; 9] = [
    Field::AdminsWithLiveSession,
    Field::EmergencyCount,
    Field::EmergencyCloudOnly,
    Field::EmergencyDomain,
    Field::EmergencyRole,
    Field::EmergencyMethod,
    Field::EmergencySameMethod,
    Field::EmergencyExcluded,
    Field::EmergencyValidated,
];
const WORK: [Field; 3] = [Field::WorkFrom, Field::WorkTo, Field::WorkDays];
const READINGS: [Field; 4] =
    [Field::ReadFrequency, Field::ReadDisabled, Field::ReadLongLived, Field::ReadAccessToken];

const KINDS: [(OutageKind, &str); 3] = [
    (OutageKind::Registration, "registration"),
    (OutageKind::Mfa, "mfa"),
    (OutageKind::Authentication, "authentication"),
];

pub fn same(a: &State, b: &State) -> bool {
    a.run == b.run
        && cost::same(a, b)
        && a.drafts == b.drafts
        && a.typing == b.typing
        && a.rounded == b.rounded
        && a.folds == b.folds
        && a.presets_open == b.presets_open
}

pub fn draw(ui: &Ui) -> Html {
    let assumed = [&SESSIONS[..], &HABITS, &WORK];
    let assumptions = summary(ui, "Assumptions", &assumed);
    let acting = summary(ui, "Emergency access", &[&ACTING]);
    let readings = summary(ui, "Where Microsoft’s pages disagree", &[&READINGS]);
    el("form.inputs|id=inputs|aria-label=Inputs")
        .on_event(On::Submit, ui, |_, event| {
            event.prevent_default();
            None
        })
        .node(part(ui, undo::draw, undo::same))
        .child(kinds(ui))
        .child(presets(ui))
        .child(group(ui, "When", &WHEN))
        .child(group(ui, "Who", &PEOPLE))
        .child(fold(ui, Fold::Assumptions, "details.fold", assumptions, &|fold| {
            fold.child(el("p.dim").text("Ours, not Microsoft’s, until you put in your own."))
                .child(group(ui, "Sessions", &SESSIONS))
                .child(group(ui, "Habits and help desk", &HABITS))
                .child(group(ui, "Working day", &WORK))
        }))
        .child(fold(ui, Fold::Acting, "details.fold", acting, &|fold| {
            fold.children(ACTING.iter().map(|&field| field::row(ui, field)))
        }))
        .child(fold(ui, Fold::Readings, "details.fold", readings, &|fold| {
            fold.children(QUESTIONS.iter().map(|asked| reading(ui, asked)))
        }))
        .child(cost::form(ui))
        .child(reset(ui))
        .into()
}

fn group(ui: &Ui, title: &'static str, fields: &[Field]) -> El {
    let rows = fields.iter().map(|&field| field::row(ui, field));
    el("fieldset").child(el("legend").text(title)).children(rows)
}

/// What is down, in plain words, with what still works.
fn kinds(ui: &Ui) -> El {
    let now = ui.state.run.scenario.outage.kind;
    let choices = KINDS.into_iter().map(|(of, word)| {
        let (text, on) = (kind(of), of == now);
        let works = || {
            let still = el("b").text("Still works: ");
            el("small").child(still).text(text.works.text())
        };
        let label = el("span")
            .child(el("b").text(text.title.text()))
            .child(el("small").text(if on { text.fails } else { text.incident }.text()))
            .maybe(on.then(works));
        radio(ui, Field::Kind, word, on).child(label)
    });
    let word = KINDS.into_iter().find(|(of, _)| *of == now).map_or("", |(_, word)| word);
    let known = el("p").child(opener(ui, text!("kind:{}", word)).text("How we know"));
    el("fieldset.kinds").child(el("legend").text("What is down")).children(choices).child(known)
}

fn summary(ui: &Ui, title: &'static str, fields: &[&[Field]]) -> El {
    let wrong =
        fields.iter().any(|fields| fields.iter().any(|&field| ui.state.draft(field).is_some()));
    let said = match fields.iter().map(|fields| changed(ui, fields)).sum() {
        _ if wrong => "to mend".to_owned(),
        0 => "none changed".to_owned(),
        n => text!("{} changed", digits(n)),
    };
    el("summary")
        .child(el("b").text(title))
        .text(" ")
        .child(el("span.dim").class_if(wrong, "wrong").text(said))
}

/// How many of the fields differ from their defaults.
fn changed(ui: &Ui, fields: &[Field]) -> u64 {
    fields.iter().map(|field| u64::from(field.is_changed(&ui.state.run.scenario))).sum()
}

fn reset(ui: &Ui) -> El {
    let measures = ui.state.run.scenario.measures.len() as u64;
    let (said, any) = match changed(ui, Field::ALL) + measures {
        0 => ("Nothing differs from the defaults.".to_owned(), false),
        1 => ("1 thing differs from the defaults.".to_owned(), true),
        n => (text!("{} things differ from the defaults.", digits(n)), true),
    };
    let button = any.then(|| {
        el("button.plain|type=button|id=reset-all")
            .on(On::Click, ui, Action::ResetAll)
            .text("Reset all")
    });
    el("p.all").child(el("span").text(said)).maybe(button)
}
