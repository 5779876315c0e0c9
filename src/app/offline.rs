//! The offer of a new version, and what the single file can't do.

use super::Ui;
use super::dom::{El, On, el};
use super::state::{Action, State};
use crate::browser::offline;
use crate::words::{Word, say};
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.renewable == b.renewable
}

/// The offer and, in the single file, what that lacks. The offer's place is always there, so that it is
/// read out when it comes.
pub fn draw(ui: &Ui) -> Html {
    let button = |id: &'static str, action, word: Word| {
        el("button.plain|type=button").attr("id", id).on(On::Click, ui, action).say(word)
    };
    let offer = ui.state.renewable.then(|| {
        el("p.offer")
            .child(el("span").say(say::OFFLINE_NEW_VERSION))
            .child(button("renew", Action::Renew, say::OFFLINE_RELOAD))
            .child(button("not-now", Action::Renewable(false), say::OFFLINE_NOT_NOW))
    });
    el("div.round").child(el("div|role=status").maybe(offer)).maybe(note()).into()
}

/// What the single file can't do, in the single file.
fn note() -> Option<El> {
    let missing = offline::missing()?;
    let mut points = vec![say::OFFLINE_FILE_UPDATES, say::OFFLINE_FILE_LINKS];
    for (name, word) in [
        ("storage", say::OFFLINE_FILE_STORAGE),
        ("place", say::OFFLINE_FILE_PLACE),
        ("clipboard", say::OFFLINE_FILE_CLIPBOARD),
    ] {
        if missing.contains(name) {
            points.push(word);
        }
    }
    let points = points.into_iter().map(|point| el("li").say(point));
    let list = el("ul.points").children(points);
    Some(
        el("aside").attr("aria-label", say::OFFLINE_ONE_FILE.text()).child(
            el("details.one-file|id=one-file")
                .child(el("summary").say(say::OFFLINE_FILE))
                .child(el("p").say(say::OFFLINE_FILE_WORKS))
                .child(list),
        ),
    )
}
