//! The rule table itself, with the people on it.

use super::Ui;
use super::dom::{El, el};
use super::explain::opener;
use super::source::standing;
use crate::report::cases::{Case, RuleHeads, rule_heads};
use crate::report::figures::heads;
use crate::report::rules::rule_title;
use crate::text::text;
use crate::words::say;

pub fn rules(ui: &Ui, cases: &[Case]) -> El {
    let rows = rule_heads(&ui.state.below.run.outcome, cases);
    let head = el("tr")
        .child(el("th|scope=col").say(say::RULES_RULE))
        .child(el("th|scope=col").say(say::RULES_SAYS))
        .child(el("th.num|scope=col").say(say::RULES_PEOPLE))
        .child(el("th|scope=col").say(say::RULES_STANDING));
    let table = el("table|id=rules")
        .child(el("thead").child(head))
        .child(el("tbody").children(rows.iter().map(|rule| row(ui, rule))));
    el("div.rules")
        .child(el("h2").say(say::RULES_TITLE))
        .child(
            el("div.scroll|tabindex=0|role=region")
                .attr("aria-label", say::RULES_LABEL.text())
                .child(table),
        )
        .child(el("p.dim").say(say::RULES_NOTE))
}

fn row(ui: &Ui, row: &RuleHeads) -> El {
    let ((title, contradiction), rule) = (rule_title(row.rule), row.rule.rule());
    let name = el("th|scope=row")
        .child(opener(ui, text!("rule:{}", row.rule.name())).text(title))
        .maybe(row.acts.then(|| el("span.unseen").text(text!(" ({})", say::RULES_ACTS.text()))))
        .maybe(
            contradiction.map(|_| el("span.contradicted").text(" ").say(say::RULES_CONTRADICTED)),
        );
    el(if row.acts { "tr.acts" } else { "tr.idle" })
        .class_if(row.acts && row.denies, "denies")
        .attr("data-rule", row.rule.name())
        .child(name)
        .child(el("td").say(if row.denies { say::RULES_REFUSED } else { say::RULES_GRANTED }))
        .child(el("td.num").text(heads(row.heads)))
        .child(el("td").child(standing(rule.standing)))
}
