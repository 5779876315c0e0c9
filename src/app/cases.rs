//! Why: the hour's people by group and the rule that decided; each opens what was asked and said.

use super::Ui;
use super::dom::{El, el};
use super::explain::figure;
use super::legend::swatch;
use super::rules::rules;
use super::state::State;
use crate::report::cases::{Case, cases};
use crate::report::figures::heads;
use crate::report::rules::{GROUPS, rule_title};
use crate::report::table::minute;
use crate::report::when::When;
use crate::report::words;
use crate::text::{digits, text};
use crate::timeline::Clock;
use crate::words::say;
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.below == b.below
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
        let who = GROUPS[group as usize].name.text();
        el("p.dim").text(say::why_alone(who))
    });
    el("div.why|id=why")
        .child(el("h2").text(say::why_title(when.long())))
        .maybe(alone)
        .maybe(lead(ui, hour, cases))
        .maybe(nobody(true).then(|| el("p").say(say::WHY_NOBODY)))
        .child(el("ul").children(each(true)))
        .maybe((!nobody(false)).then(|| el("h3").say(say::WHY_LET_IN)))
        .maybe((!nobody(false)).then(|| el("ul").children(each(false))))
}

/// The largest group's reason, in sight without opening anything.
fn lead(ui: &Ui, hour: usize, cases: &[Case]) -> Option<El> {
    let below = &ui.state.below;
    let of_group = |case: &&Case| below.only.is_none_or(|only| only == case.lane.group);
    let case = cases.iter().find(of_group).filter(|case| case.is_denied())?;
    let name = GROUPS[case.lane.group as usize].name.text();
    let why = words::cause(&below.run.scenario, &below.run.outcome, hour, case);
    Some(el("p.lead").child(el("b").text(name).text(". ")).text(why))
}

fn one(ui: &Ui, hour: usize, case: &Case) -> El {
    let (group, rule) = (case.lane.group, case.lane.rule);
    let (name, title) = (GROUPS[group as usize].name.text(), rule_title(rule).0);
    let topic = text!("case:{}:{}:{}", digits(hour as u64), group.name(), rule.name());
    let people = figure(ui, topic, heads(case.heads), name);
    el("li.case")
        .child(swatch(group))
        .child(el("b.num").child(people))
        .child(el("span").text(name))
        .child(el("span.dim").text(title))
}
