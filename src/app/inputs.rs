//! The inputs, on one side: what is down, when, who; behind folds what is assumed.

use super::Ui;
use super::audience;
use super::cost;
use super::dom::{El, On, el, part};
use super::explain::opener;
use super::field;
use super::fold::{Fold, fold};
use super::live;
use super::presets::presets;
use super::readings::{radio, reading};
use super::state::{Action, State};
use super::{keep, undo};
use crate::report::inputs::kind;
use crate::report::show::Inputs;
use crate::report::sources::QUESTIONS;
use crate::scenario::{Field, OutageKind};
use crate::text::{digits, text};
use crate::words::{Word, say};
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
        && live::same_form(a, b)
        && audience::same_hand(a, b)
        && a.stage.staged.inputs == b.stage.staged.inputs
        && a.presets_open == b.presets_open
        && keep::same(a, b)
        && undo::same(a, b)
}

pub fn draw(ui: &Ui) -> Html {
    let assumed = [&SESSIONS[..], &HABITS, &WORK];
    let assumptions = summary(ui, say::INPUTS_ASSUMPTIONS, &assumed);
    let acting = summary(ui, say::INPUTS_ACTING, &[&ACTING]);
    let readings = summary(ui, say::INPUTS_READINGS, &[&READINGS]);
    let held = ui.state.stage.staged.inputs != Inputs::Open;
    let all = el("fieldset.all-inputs")
        .flag("disabled", held)
        .node(part(ui, keep::draw, keep::same))
        .node(part(ui, undo::draw, undo::same))
        .child(kinds(ui))
        .child(presets(ui))
        .child(group(ui, say::INPUTS_WHEN, &WHEN).child(live::till(ui)))
        .child(live::form(ui))
        .child(group(ui, say::INPUTS_WHO, &PEOPLE))
        .child(fold(ui, Fold::Assumptions, "details.fold", assumptions, &|fold| {
            fold.child(el("p.dim").say(say::INPUTS_ASSUMPTIONS_NOTE))
                .child(group(ui, say::INPUTS_SESSIONS, &SESSIONS))
                .child(group(ui, say::INPUTS_HABITS, &HABITS))
                .child(group(ui, say::INPUTS_WORK, &WORK))
        }))
        .child(fold(ui, Fold::Acting, "details.fold", acting, &|fold| {
            fold.children(ACTING.iter().map(|&field| field::row(ui, field)))
        }))
        .child(fold(ui, Fold::Readings, "details.fold", readings, &|fold| {
            fold.children(QUESTIONS.iter().map(|asked| reading(ui, asked)))
        }))
        .child(cost::form(ui))
        .child(reset(ui))
        .node(part(ui, audience::form, audience::same_hand));
    el("form.inputs|id=inputs")
        .attr("aria-label", say::INPUTS_TITLE.text())
        .on_event(On::Submit, ui, |_, event| {
            event.prevent_default();
            None
        })
        .child(all)
        .into()
}

fn group(ui: &Ui, title: Word, fields: &[Field]) -> El {
    let rows = fields.iter().map(|&field| field::row(ui, field));
    el("fieldset").child(el("legend").say(title)).children(rows)
}

/// What is down, in plain words, with what still works.
fn kinds(ui: &Ui) -> El {
    let now = ui.state.run.scenario.outage.kind;
    let choices = KINDS.into_iter().map(|(of, word)| {
        let (text, on) = (kind(of), of == now);
        let works = || {
            let still = el("b").say(say::INPUTS_STILL_WORKS);
            el("small").child(still).text(" ").say(text.works)
        };
        let label = el("span")
            .child(el("b").say(text.title))
            .child(el("small").say(if on { text.fails } else { text.incident }))
            .maybe(on.then(works));
        radio(ui, Field::Kind, word, on).child(label)
    });
    let word = KINDS.into_iter().find(|(of, _)| *of == now).map_or("", |(_, word)| word);
    let known = el("p").child(opener(ui, text!("kind:{}", word)).say(say::PANEL_KIND));
    el("fieldset.kinds").child(el("legend").say(say::INPUTS_WHAT)).children(choices).child(known)
}

fn summary(ui: &Ui, title: Word, fields: &[&[Field]]) -> El {
    let wrong =
        fields.iter().any(|fields| fields.iter().any(|&field| ui.state.draft(field).is_some()));
    let said = match fields.iter().map(|fields| changed(ui, fields)).sum() {
        _ if wrong => say::TO_MEND.into(),
        0 => say::INPUTS_NONE_CHANGED.into(),
        n => say::inputs_changed(digits(n)),
    };
    el("summary")
        .child(el("b").say(title))
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
        0 => (say::INPUTS_NOTHING_DIFFERS.into(), false),
        n => (say::inputs_differ(digits(n)), true),
    };
    let button = any.then(|| {
        el("button.plain|type=button|id=reset-all")
            .on(On::Click, ui, Action::ResetAll)
            .say(say::INPUTS_RESET_ALL)
    });
    el("p.all").child(el("span").text(said)).maybe(button)
}
