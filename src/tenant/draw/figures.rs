//! Figures for the scenario: what stands there now, what the files say, and what is taken of it.

use super::section;
use crate::element::{El, el};
use crate::report::figures::grouped;
use crate::report::inputs::label;
use crate::report::tenant::offers::{Offer, stays};
use crate::tenant::desk::Shown;
use crate::tenant::hands::DOES;
use crate::words::say;

pub fn draw(shown: &Shown) -> El {
    let all = section("tenant-figures", say::TENANT_FIGURES);
    if shown.offers.is_empty() {
        return all.child(el("p").say(say::TENANT_FIGURES_NONE)).maybe(stay(shown));
    }
    let heads = [
        say::TENANT_COLUMN_TAKE,
        say::TENANT_COLUMN_INPUT,
        say::TENANT_COLUMN_NOW,
        say::TENANT_COLUMN_FILES,
        say::TENANT_COLUMN_WHERE,
    ];
    let head = el("tr").children(heads.iter().map(|head| el("th|scope=col").say(*head)));
    let first = shown.offers.iter().position(Offer::is_posture);
    let rows = shown.offers.iter().enumerate().map(|(at, offer)| {
        row(at, offer, shown.chosen.get(at).copied().unwrap_or_default(), first == Some(at))
    });
    // no scroller: where it is narrow, each row is laid out as a card
    let table = el("table.tenant-offers|aria-labelledby=tenant-figures")
        .child(el("thead").child(head))
        .child(el("tbody").children(rows));
    all.child(table).child(before_and_after(shown)).child(take(shown)).maybe(stay(shown))
}

fn row(at: usize, offer: &Offer, on: bool, together: bool) -> El {
    let (name, _) = label(offer.field);
    let id = format!("tenant-take-{at}");
    let choice = el("input|type=checkbox")
        .id(&*id)
        .attr(DOES, format!("choose {at}"))
        .flag("checked", on)
        .attr("aria-label", name);
    let mut notes = offer.caveats.clone();
    if together {
        notes.insert(0, say::TENANT_TOGETHER.text().to_owned());
    }
    let then = el("td.num").child(el("b").text(&*offer.then));
    let then = if offer.is_same {
        then.text(" ").child(el("small.dim").say(say::TENANT_SAME))
    } else {
        then
    };
    let class = if on { "taken" } else { "left" };
    el("tr")
        .attr("class", class)
        .child(el("td.tenant-choice").child(choice))
        .child(
            el("th|scope=row").child(
                el("span.tenant-name")
                    .child(el("label").attr("for", id).text(name))
                    .child(how(&["input:", offer.field.path()].concat(), name)),
            ),
        )
        .child(el("td.num tenant-now").text(&*offer.now))
        .child(then)
        .child(
            el("td.tenant-from")
                .child(el("span").text(&*offer.from))
                .children(notes.into_iter().map(|note| el("small.tenant-caveat").text(note))),
        )
}

/// The question mark beside what it explains.
pub fn how(topic: &str, about: &str) -> El {
    el("button.ask|type=button|aria-haspopup=dialog")
        .attr(DOES, ["explain ", topic].concat())
        .attr("aria-label", say::panel_about(about))
        .text("?")
}

/// What the page's sentence would be.
fn before_and_after(shown: &Shown) -> El {
    let then = match &shown.then {
        Ok(_) => el("p|id=tenant-then").text(&*shown.then_says),
        Err(why) => el("p.message wrong|id=tenant-then|role=alert").text(&**why),
    };
    el("div.tenant-answers-now")
        .child(
            el("div")
                .child(el("h3").say(say::TENANT_NOW_SAYS))
                .child(el("p|id=tenant-now").text(&*shown.now_says)),
        )
        .child(el("div").child(el("h3").say(say::TENANT_THEN_SAYS)).child(then))
}

fn take(shown: &Shown) -> El {
    let count = shown.count();
    let can = count > 0 && shown.then.is_ok();
    let button = el("button.plain strong|type=button|id=tenant-take")
        .attr(DOES, "take")
        .text(say::tenant_take(grouped(count as u64)));
    let button = if can { button } else { button.attr("aria-disabled", "true") };
    el("p.tenant-take").child(button).child(el("span.dim").say(say::TENANT_UNTOUCHED))
}

/// What no file settled.
fn stay(shown: &Shown) -> Option<El> {
    let fields = stays(&shown.found);
    let names = fields.iter().map(|field| {
        let (name, _) = label(*field);
        el("li").text(name).text(" ").child(how(&["input:", field.path()].concat(), name))
    });
    (!fields.is_empty()).then(|| {
        el("details.more|id=tenant-stays")
            .child(
                el("summary")
                    .child(el("b").say(say::TENANT_STAYS))
                    .text(" ")
                    .child(el("span.dim").text(grouped(fields.len() as u64))),
            )
            .child(el("p.dim").say(say::TENANT_STAYS_SAYS))
            .child(el("ul.tenant-stay").children(names))
    })
}
