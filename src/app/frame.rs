//! What stands round the page: what this is, the theme, the link; and what must always be in sight.

use super::Ui;
use super::away;
use super::compare;
use super::dom::{El, On, el, entered};
use super::state::{Action, Copied, State};
use crate::browser::address;
use crate::browser::offline::is_a_file;
use crate::browser::theme::Theme;
use crate::report::date::Date;
use crate::report::sources::FACTS_AS_OF;
use crate::scenario::MODEL;
use crate::text::digits;
use crate::words::{NAMES, say};
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.theme == b.theme
        && a.copied == b.copied
        && a.row == b.row
        && a.stage.staged.inputs == b.stage.staged.inputs
        && away::same(a, b)
}

/// The button that begins a comparison; the menu it lies in gives way to that.
const COMPARE: &str =
    "button.plain|type=button|id=compare-start|popovertarget=others|popovertargetaction=hide";

/// The head. Where it is narrow, all but the brand and what is taken away waits behind a button: a
/// popover, so that the browser opens it, closes it and tells a screen reader. Where it is wide the
/// style sheet lays the same elements out in a row.
pub fn header(ui: &Ui) -> Html {
    let others = el("div.others|id=others|popover=auto")
        .child(super::present::button(ui))
        .child(el("div.choices").child(language(ui)).child(theme(ui)))
        .maybe(compare::may_change(ui).then(|| {
            // hidden, not gone: what is gone closes no menu
            compare::copy(ui, COMPARE, false).flag("hidden", ui.state.row.is_comparing())
        }))
        .child(copy(ui));
    el("header.head")
        .child(el("p.brand").child(el("span.ring|aria-hidden=true")).text("Lockout"))
        .child(el("p.claim").text(say::FRAME_CLAIM.text()))
        .child(others)
        .child(away::draw(ui))
        .child(
            el("button.plain others-open|type=button|id=others-open|popovertarget=others")
                .say(say::FRAME_OTHERS),
        )
        .into()
}

fn theme(ui: &Ui) -> El {
    let choices = Theme::ALL.into_iter().map(|theme| {
        el("option")
            .attr("value", theme.word())
            .flag("selected", theme == ui.state.theme)
            .text(label(theme))
    });
    el("label.theme").child(el("span.unseen").text(say::FRAME_COLOURS.text())).child(
        el("select|id=colours")
            .on_event(On::Change, ui, |_, event| {
                let word = entered(event)?;
                Theme::ALL.into_iter().find(|theme| theme.word() == word).map(Action::Theme)
            })
            .children(choices),
    )
}

/// Each language under its own name.
fn language(ui: &Ui) -> El {
    let choices = NAMES.iter().map(|&(code, name)| {
        el("option")
            .attr("value", code)
            .attr("lang", code)
            .flag("selected", code == say::LANGUAGE_CODE.text())
            .text(name)
    });
    el("label.theme").child(el("span.unseen").say(say::FRAME_LANGUAGE)).child(
        el("select|id=language")
            .on_event(On::Change, ui, |_, event| entered(event).map(Action::Language))
            .children(choices),
    )
}

fn label(theme: Theme) -> &'static str {
    match theme {
        Theme::System => say::FRAME_COLOURS_SYSTEM,
        Theme::Light => say::FRAME_COLOURS_LIGHT,
        Theme::Dark => say::FRAME_COLOURS_DARK,
    }
    .text()
}

/// When the sources were last read.
fn facts_as_of() -> String {
    Date::read(FACTS_AS_OF).map_or(FACTS_AS_OF.to_owned(), Date::say)
}

fn copy(ui: &Ui) -> El {
    let copied = ui.state.copied;
    let done = if copied == Copied::Link { say::FRAME_LINK_COPIED.text() } else { "" };
    let by_hand = (copied == Copied::Refused).then(|| {
        el("label.byhand").text(say::FRAME_COPY_BY_HAND.text()).child(
            el("input|id=link-by-hand|readonly").value(address::with_fragment(&ui.state.link())),
        )
    });
    el("div.copy")
        .child(
            el("button.plain|type=button|id=copy-link")
                .on(On::Click, ui, Action::CopyLink)
                .text(if done.is_empty() { copying() } else { done }),
        )
        .child(el("span.unseen|role=status").text(done))
        .maybe(by_hand)
}

/// Of a file, only a part of the link is of use to others.
fn copying() -> &'static str {
    let word = if is_a_file() { say::OFFLINE_COPY_PART } else { say::FRAME_COPY_LINK };
    word.text()
}

pub fn footer(_: &Ui) -> Html {
    // a file that came from here leads back to the reader's own, and need not be fetched twice
    let one = (!is_a_file())
        .then(|| el("a|href=lockout.html|download=lockout.html").say(say::OFFLINE_ONE_FILE));
    // on its own page nothing of this program is fetched
    let training = if is_a_file() { "#train" } else { "train.html#train" };
    el("footer.foot")
        .child(el("span").child(el("b").text(say::FRAME_A_MODEL.text())))
        .child(el("a").attr("href", training).say(say::FRAME_TRAINING))
        .child(
            el("a")
                .attr("href", say::FRAME_MODEL_PAGE.text())
                .text(say::FRAME_MODEL_IN_FULL.text()),
        )
        .maybe(one)
        .child(el("span").text(say::frame_facts_as_of(facts_as_of())))
        .child(el("span").text(say::frame_version(env!("CARGO_PKG_VERSION"), digits(MODEL.into()))))
        .child(el("span").text(say::FRAME_NO_REQUESTS.text()))
        .child(el("span").text(say::FRAME_NOT_MICROSOFTS.text()))
        .into()
}
