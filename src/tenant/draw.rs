//! The dialog as it is.

mod empty;
mod facts;
mod figures;
mod files;
mod findings;
mod policies;
mod reading;
mod result;
mod what_if;

use super::desk::{Desk, Stage};
use super::hands::DOES;
use crate::element::{El, el};
use crate::words::{Word, say};

pub fn draw(desk: &Desk) -> Vec<El> {
    let body = match &desk.stage {
        Stage::Empty => empty::draw(),
        Stage::Reading { files, .. } => reading::draw(desk, files),
        Stage::Found(shown) => result::draw(shown),
    };
    let said = el("p.tenant-said|role=status|id=tenant-said").text(&*desk.said);
    vec![
        el("header.tenant-head")
            .child(el("h1|id=tenant-title|tabindex=-1").say(say::KEEP_TENANT))
            .child(button("close", say::TENANT_CLOSE).id("tenant-close")),
        el("div.tenant-body")
            .maybe(made_up(desk))
            .child(said)
            .child(
                el("p.message wrong|role=alert|id=tenant-wrong")
                    .flag("hidden", desk.wrong.is_empty())
                    .text(&*desk.wrong),
            )
            .children(body),
    ]
}

/// What is made up says so, whatever is shown of it.
fn made_up(desk: &Desk) -> Option<El> {
    desk.made_up.then(|| el("p.tenant-made-up|id=tenant-made-up").say(say::TENANT_MADE_UP_BANNER))
}

/// A button that does something.
fn button(does: impl Into<String>, label: Word) -> El {
    el("button.plain|type=button").attr(DOES, does).say(label)
}

/// A section with its heading, which can be jumped to.
fn section(id: &str, title: Word) -> El {
    let heading = el("h2|tabindex=-1").id(id).say(title);
    el("section").attr("aria-labelledby", id).child(heading)
}

/// A table that scrolls by itself where it is wider than its place, by keys too.
fn table(label: impl Into<String>, heads: &[Word], rows: impl IntoIterator<Item = El>) -> El {
    let head = el("tr").children(heads.iter().map(|head| el("th|scope=col").say(*head)));
    el("div.scroll|tabindex=0|role=group")
        .attr("aria-label", label)
        .child(el("table").child(el("thead").child(head)).child(el("tbody").children(rows)))
}
