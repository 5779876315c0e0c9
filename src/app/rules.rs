//! The rule table itself, with the people on it.

use super::Ui;
use super::dom::{El, el};
use super::explain::opener;
use super::source::standing;
use crate::report::cases::{Case, RuleHeads, rule_heads};
use crate::report::figures::heads;
use crate::report::rules::rule_title;
use crate::text::text;

pub fn rules(ui: &Ui, cases: &[Case]) -> El {
    let rows = rule_heads(&ui.state.below.run.outcome, cases);
    let head = el("tr")
        .child(el("th|scope=col").text("Rule"))
        .child(el("th|scope=col").text("Says"))
        .child(el("th.num|scope=col").text("People"))
        .child(el("th|scope=col").text("Standing"));
    let table = el("table|id=rules")
        .child(el("thead").child(head))
        .child(el("tbody").children(rows.iter().map(|rule| row(ui, rule))));
    let note = "Marked rows act in this scenario. A person counts once, under the first rule that \
                decided; an open token counts before any of them.";
    el("div.rules")
        .child(el("h2").text("The rules, with that hour’s people on them"))
        .child(el("div.scroll|tabindex=0|role=region|aria-label=The rules").child(table))
        .child(el("p.dim").text(note))
}

fn row(ui: &Ui, row: &RuleHeads) -> El {
    let ((title, contradiction), rule) = (rule_title(row.rule), row.rule.rule());
    let name = el("th|scope=row")
        .child(opener(ui, text!("rule:{}", row.rule.name())).text(title))
        .maybe(row.acts.then(|| el("span.unseen").text(" (acts here)")))
        .maybe(contradiction.map(|_| el("span.contradicted").text(" contradicted")));
    el(if row.acts { "tr.acts" } else { "tr.idle" })
        .class_if(row.acts && row.denies, "denies")
        .attr("data-rule", row.rule.name())
        .child(name)
        .child(el("td").text(if row.denies { "refused" } else { "granted" }))
        .child(el("td.num").text(heads(row.heads)))
        .child(el("td").child(standing(rule.standing)))
}
