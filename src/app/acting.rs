//! Who could act: the verdict, the emergency accounts' requirements, and what signing in with one
//! gets.

use super::Ui;
use super::choose::today;
use super::dom::{El, el};
use super::explain::opener;
use super::source::standing;
use super::state::State;
use crate::decision::Standing;
use crate::report::emergency::{Check, Requirement, SignIn, check, validation};
use crate::report::inputs::choice;
use crate::report::rules::rule_title;
use crate::scenario::{Field, OutageKind};
use crate::text::{digits, text};
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.below.run == b.below.run
}

pub fn draw(ui: &Ui) -> Html {
    let scenario = &ui.state.below.run.scenario;
    let accounts = &scenario.administrators.emergency_accounts;
    let check = check(scenario);
    let mut needs = el("ul.needs");
    for requirement in &check.requirements {
        needs = needs.child(need(requirement));
    }
    let mut body = el("tbody");
    for sign_in in &check.kinds {
        body = body.child(line(sign_in, sign_in.kind == scenario.outage.kind));
    }
    let head = ["Down", "Such a sign-in is", "Because"];
    let head = el("tr").children(head.into_iter().map(|text| el("th|scope=col").text(text)));
    let table = el("table").child(el("thead").child(head)).child(body);
    let when = validation(accounts.days_since_validated, today());
    el("section.acting|id=acting|aria-labelledby=acting-title")
        .child(el("h2|id=acting-title").child(opener(ui, "emergency").text("Who can act")))
        .child(verdict(&check))
        .child(el("h3").text(readiness(&check)))
        .child(needs)
        .child(el("p").class_if(when.overdue > 0, "wrong").text(when.say()))
        .child(el("div.scroll|tabindex=0|role=region|aria-label=Emergency sign-ins").child(table))
        .child(
            el("p.dim")
                .text("A sign-in with an emergency account is a new session. ")
                .child(standing(Standing::Inferred)),
        )
        .into()
}

fn verdict(check: &Check) -> El {
    el("p.verdict")
        .class_if(!check.can_act, "wrong")
        .child(el("b").text(check.verdict.clone()))
        .text(" ")
        .text(check.in_vain.clone())
}

fn readiness(check: &Check) -> String {
    match check.lacking {
        0 => "Emergency accounts: ready".to_owned(),
        n => text!("Emergency accounts: not ready, {} of 8 lacking", digits(n as u64)),
    }
}

fn need(requirement: &Requirement) -> El {
    let item = el("li");
    if requirement.met {
        return item.child(el("b").text("has")).text(" ").text(requirement.says);
    }
    item.class_if(true, "lacks")
        .child(el("b").text("lacks"))
        .text(" ")
        .text(requirement.says)
        .child(el("small").text(requirement.todo))
}

fn line(sign_in: &SignIn, now: bool) -> El {
    let word = match sign_in.kind {
        OutageKind::Registration => "registration",
        OutageKind::Mfa => "mfa",
        OutageKind::Authentication => "authentication",
    };
    let mut why = el("td");
    for &rule in &sign_in.rules {
        why = why.text(rule_title(rule).0).text(". ");
    }
    el("tr")
        .class_if(now, "on")
        .child(el("th|scope=row").text(choice(Field::Kind, word)).text(if now {
            " (now)"
        } else {
            ""
        }))
        .child(el("td").text(if sign_in.granted { "let in" } else { "refused" }))
        .child(why.text(sign_in.but))
}
