//! Who could act: the verdict, and what the emergency accounts lack. Each requirement, and what
//! signing in with an account gets in every kind of outage, is explained on demand.

use super::Ui;
use super::choose::today;
use super::dom::{El, el};
use super::explain::opener;
use super::state::State;
use crate::report::emergency::{Verdict, validation, verdict};
use crate::text::listed;
use crate::words::say;
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.below.run == b.below.run
}

pub fn draw(ui: &Ui) -> Html {
    let scenario = &ui.state.below.run.scenario;
    let accounts = &scenario.administrators.emergency_accounts;
    let verdict = verdict(scenario);
    let when = validation(accounts.days_since_validated, today());
    el("section.acting|id=acting|aria-labelledby=acting-title")
        .child(el("h2|id=acting-title").child(opener(ui, "emergency").say(say::ACTING_TITLE)))
        .child(
            el("p.verdict")
                .class_if(!verdict.can_act, "wrong")
                .child(el("b").text(verdict.says.clone()))
                .text(" ")
                .text(verdict.in_vain),
        )
        .child(readiness(&verdict))
        .child(el("p").class_if(when.overdue > 0, "wrong").text(when.say()))
        .into()
}

fn readiness(verdict: &Verdict) -> El {
    if verdict.lacking.is_empty() {
        return el("p").say(say::ACTING_READY);
    }
    let lacking = listed(&mut verdict.lacking.iter().copied(), "; ");
    el("p.wrong").text(say::acting_lacking(lacking))
}
