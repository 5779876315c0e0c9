//! “What if I turned defaults back on here?”: a button at the policy, and the answer below it.

use super::button;
use super::policies::Placed;
use crate::element::{El, el, spans};
use crate::report::doc::{standing_class, standing_word};
use crate::report::tenant::what_if::{Line, WhatIf};
use crate::tenant::desk::Shown;
use crate::words::say;

/// Where defaults are off and the policy is in force.
pub fn draw(shown: &Shown, (at, policy): Placed<'_>) -> Option<El> {
    policy.if_defaults_on?;
    let answer = shown.if_on.get(at).and_then(Option::as_ref);
    let asked = if answer.is_some() { "true" } else { "false" };
    let asks = button(format!("what-if {at}"), say::TENANT_WHAT_IF)
        .id(format!("tenant-what-if-{at}"))
        .attr("aria-expanded", asked);
    let says = answer.map(|answer| el("p").child(el("b").text(&*answer.says)));
    Some(
        el("div.tenant-what-if")
            .child(asks)
            .child(el("div|role=status").maybe(says))
            .maybe(answer.map(|answer| the_rest(at, answer))),
    )
}

fn the_rest(at: usize, answer: &WhatIf) -> El {
    let id = format!("tenant-what-if-{at}-figures");
    el("div.tenant-what-if-rest")
        .children(answer.notes.iter().map(|note| el("p").text(note.as_str())))
        .maybe((!answer.lines.is_empty()).then(|| figures(id, answer)))
        .child(where_from(answer))
}

fn figures(id: String, answer: &WhatIf) -> El {
    let heads = [
        say::TENANT_WHAT_IF_FIGURE,
        say::TENANT_WHAT_IF_NOW,
        say::TENANT_WHAT_IF_THEN,
        say::TENANT_WHAT_IF_DIFFERENCE,
    ];
    let head = el("tr").children(heads.map(|head| el("th|scope=col").say(head)));
    let row = |line: &Line| {
        el("tr")
            .child(el("th|scope=row").say(line.what))
            .child(el("td.num").text(&*line.now))
            .child(el("td.num").text(&*line.then))
            .child(el("td.num").child(el("b").text(&*line.less)))
    };
    el("table")
        .id(id)
        .child(el("caption").text(&*answer.caption))
        .child(el("thead").child(head))
        .child(el("tbody").children(answer.lines.iter().map(row)))
}

fn where_from(answer: &WhatIf) -> El {
    let standing = el("span")
        .attr("class", ["standing ", standing_class(answer.standing)].concat())
        .text(standing_word(answer.standing));
    let rests_on = answer.rests_on.iter().flat_map(|basis| {
        let value = (!basis.value.is_empty()).then(|| el("b").text(&*basis.value));
        let says = el("dd").maybe(value).text(" ").child(el("span.dim").text(&*basis.from));
        [el("dt").text(basis.what), says]
    });
    el("details.tenant-where")
        .child(el("summary").say(say::TENANT_WHAT_IF_FROM).text(" ").child(standing))
        .child(el("p").say(say::TENANT_WHAT_IF_BY))
        .child(el("dl").children(rests_on))
        .child(el("ul.sources").children(answer.sources.iter().map(|line| spans(el("li"), line))))
}
