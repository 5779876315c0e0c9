//! Why: whom the hour's people stand for, what was asked, and what the rules said.

use super::Ui;
use super::dom::{El, el};
use super::explain::opener;
use super::fold::{Fold, fold};
use super::legend::swatch;
use super::rules::rules;
use super::source::standing;
use super::state::State;
use crate::decision::{Answer, Outcome as Says, RuleId};
use crate::report::cases::{Case, cases};
use crate::report::figures::heads;
use crate::report::rules::{GROUPS, rule_title};
use crate::report::table::minute;
use crate::report::when::When;
use crate::report::words;
use crate::text::text;
use crate::timeline::Clock;
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.below == b.below && a.folds == b.folds
}

pub fn reasons(ui: &Ui) -> Html {
    let below = &ui.state.below;
    let hour = below.pinned.unwrap_or(below.run.outcome.peak_hour);
    let cases = cases(&below.run.scenario, &below.run.outcome, hour);
    el("div.reasons").child(why(ui, hour, &cases)).child(rules(ui, &cases)).into()
}

fn why(ui: &Ui, hour: usize, cases: &[Case]) -> El {
    let below = &ui.state.below;
    let when = When::of(&Clock::new(&below.run.scenario), minute(hour));
    let of = |denied: bool| {
        cases.iter().filter(move |case| {
            case.is_denied() == denied && below.only.is_none_or(|only| only == case.lane.group)
        })
    };
    let each = |denied: bool| of(denied).map(|case| one(ui, hour, case));
    let nobody = |denied: bool| of(denied).next().is_none();
    let alone = below.only.map(|group| {
        let who = GROUPS[group as usize].name;
        el("p.dim").text(who).text(" alone. “All groups” above shows the rest.")
    });
    el("div.why|id=why")
        .child(el("h2").text("Why, in the hour from ").text(when.long()))
        .maybe(alone)
        .maybe(lead(ui, hour, cases))
        .maybe(nobody(true).then(|| el("p").text("Nobody is locked out here.")))
        .children(each(true))
        .maybe((!nobody(false)).then(|| el("h3").text("Who gets in, and why")))
        .children(each(false))
}

/// The largest group's reason, in sight without opening anything.
fn lead(ui: &Ui, hour: usize, cases: &[Case]) -> Option<El> {
    let below = &ui.state.below;
    let of_group = |case: &&Case| below.only.is_none_or(|only| only == case.lane.group);
    let case = cases.iter().find(of_group).filter(|case| case.is_denied())?;
    let name = GROUPS[case.lane.group as usize].name;
    let why = words::cause(&below.run.scenario, &below.run.outcome, hour, case);
    Some(el("p.lead").child(el("b").text(name).text(". ")).text(why))
}

fn one(ui: &Ui, hour: usize, case: &Case) -> El {
    let group = case.lane.group;
    let summary = el("summary")
        .child(swatch(group))
        .child(el("b.num").text(heads(case.heads)))
        .text(" ")
        .text(GROUPS[group as usize].name)
        .child(el("span.dim").text(rule_title(case.lane.rule).0).text(" "));
    fold(ui, Fold::Case(case.lane), "details.case", summary, &|details| {
        let run = &ui.state.below.run;
        let answer = case.asked.answer;
        let facts = words::request(&case.asked.request).into_iter().map(|fact| el("li").text(fact));
        let outcome = match answer.outcome {
            Says::Granted => "Granted. The rules that spoke:",
            Says::Denied => "Refused. The rules that spoke:",
        };
        details
            .child(el("p").text(words::cause(&run.scenario, &run.outcome, hour, case)))
            .child(el("p.dim").text("The request it stands for"))
            .child(el("ul.request").children(facts))
            .child(el("p.dim").text(outcome))
            .child(el("ul.spoke").children(answer.rules.iter().map(|id| spoke(ui, id, &answer))))
    })
}

/// A rule that spoke, and whether it decided.
fn spoke(ui: &Ui, id: RuleId, answer: &Answer) -> El {
    let ((title, contradiction), decides) = (rule_title(id), answer.decisive.contains(id));
    let contradicted = contradiction.map(|contradiction| {
        let both =
            opener(ui, text!("reading:{}", contradiction)).text("another of Microsoft’s pages");
        el("span.contradicted").text(" Contradicted by ").child(both).text(".")
    });
    el("li")
        .child(el("b").child(opener(ui, text!("rule:{}", id.name())).text(title)))
        .text(" ")
        .child(standing(id.rule().standing))
        .text(if decides { " decided." } else { " spoke, and was outweighed." })
        .maybe(contradicted)
}
