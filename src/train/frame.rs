//! What stands round every screen of training: what this is, whose it isn't, and the way back.

use super::desk::Desk;
use super::keep::Lacks;
use super::opening;
use super::screen::Screen;
use super::view::{El, button, el};
use crate::browser::offline::is_a_file;
use crate::browser::storage::Refused;
use crate::browser::theme::Theme;
use crate::report::date::Date;
use crate::report::sources::FACTS_AS_OF;
use crate::training::link::{Link, View};
use crate::words::{NAMES, say};

pub fn window_title(screen: &str) -> String {
    format!("{screen} · Lockout")
}

pub fn draw(desk: &Desk, screen: &dyn Screen, tells: bool) -> Vec<El> {
    let class = match desk.view() {
        View::Plain => "train",
        View::Projector => "train projector",
        View::Notes => "train notes-window",
    };
    vec![
        header(desk),
        el("main|id=train")
            .attr("class", class)
            // the foot says it, and where that is not in sight this does
            .child(el("p.train-model|aria-hidden=true").say(say::FRAME_A_MODEL))
            .children(lacks(desk))
            .children(in_step(desk, tells))
            .children(opening::draw(desk))
            .children(screen.draw(desk)),
        el("p.unseen|role=status|id=train-said").text(&*desk.said),
        footer(),
    ]
}

fn header(desk: &Desk) -> El {
    let choosing =
        Link { exercise: None, rest: Vec::new(), view: View::Plain, ..desk.link.clone() };
    let all =
        desk.link.exercise.is_some().then(|| {
            el("a.to-all").attr("href", format!("#{}", choosing.write())).say(say::TRAIN_ALL)
        });
    el("header.head")
        .child(el("p.brand").child(el("span.ring|aria-hidden=true")).text("Lockout"))
        .child(el("p.claim").say(say::TRAIN_CLAIM))
        .maybe(all)
        .child(el("a|id=to-calculator").attr("href", calculator("")).say(say::TRAIN_CALCULATOR))
        .child(
            el("div.others|id=others|popover=auto")
                .child(el("div.choices").child(language()).child(theme())),
        )
        .child(
            el("button.plain.others-open|type=button|id=others-open|popovertarget=others")
                .attr("class", "plain others-open")
                .say(say::FRAME_OTHERS),
        )
}

/// Where the calculator is, with inputs in a fragment.
pub fn calculator(fragment: &str) -> String {
    let page = if is_a_file() {
        "#"
    } else if fragment.is_empty() {
        "./"
    } else {
        "./#"
    };
    [page, fragment].concat()
}

fn language() -> El {
    let choices = NAMES
        .iter()
        .map(|&(code, name)| el("option").attr("value", code).attr("lang", code).text(name));
    let now = say::LANGUAGE_CODE.text();
    el("label.theme")
        .child(el("span.unseen").say(say::FRAME_LANGUAGE))
        .child(el("select|id=language").children(choices).attr("value", now).does("page-language"))
}

fn theme() -> El {
    let choices = Theme::ALL.into_iter().map(|theme| {
        let label = match theme {
            Theme::System => say::FRAME_COLOURS_SYSTEM,
            Theme::Light => say::FRAME_COLOURS_LIGHT,
            Theme::Dark => say::FRAME_COLOURS_DARK,
        };
        el("option").attr("value", theme.word()).say(label)
    });
    let now = Theme::current().word();
    el("label.theme")
        .child(el("span.unseen").say(say::FRAME_COLOURS))
        .child(el("select|id=colours").children(choices).attr("value", now).does("page-theme"))
}

/// Why progress is not kept, if it isn't.
fn lacks(desk: &Desk) -> Option<El> {
    let note = |id: &'static str, text: &str| el("p.train-note").id(id).text(text);
    if desk.view() == View::Notes {
        return None;
    }
    Some(match desk.keep.lacks? {
        Lacks::Refused(Refused::Off) => note("train-lacks", say::TRAIN_KEEP_OFF.text()),
        Lacks::Refused(Refused::Full) => note("train-lacks", say::TRAIN_KEEP_FULL.text()),
        Lacks::Newer => note("train-lacks", say::TRAIN_KEEP_NEWER.text()),
        Lacks::Damaged => note("train-lacks", say::TRAIN_KEEP_DAMAGED.text()),
    })
}

/// Whether the facilitator's window and the other one are in step.
fn in_step(desk: &Desk, tells: bool) -> Option<El> {
    let said = match (desk.view(), tells, desk.together) {
        (View::Notes, false, _) => say::TRAIN_STEP_NONE,
        (View::Notes, true, false) => say::TRAIN_STEP_ALONE,
        (View::Notes, true, true) => say::TRAIN_STEP_TOGETHER,
        _ => return None,
    };
    let forbidden = (is_a_file() && tells && !desk.together).then_some(say::TRAIN_STEP_FILE);
    let note = el("p.train-note|id=train-step|role=status").say(said);
    Some(match forbidden {
        Some(more) => note.text(" ").say(more),
        None => note,
    })
}

/// What copies a link; of a file, only a part of it is of use to others.
pub fn copying() -> &'static str {
    let word = if is_a_file() { say::OFFLINE_COPY_PART } else { say::FRAME_COPY_LINK };
    word.text()
}

/// What leads the facilitator to the other views of a session: below an exercise.
pub fn for_facilitators(desk: &Desk) -> El {
    let link = |view: View| format!("#{}", desk.link.seen_as(view).write());
    let notes = (desk.view() != View::Notes).then(|| {
        el("a.plain|target=_blank|id=train-notes")
            .attr("href", link(View::Notes))
            .say(say::TRAIN_NOTES)
    });
    let other = match desk.view() {
        View::Plain => Some((View::Projector, say::TRAIN_PROJECTOR)),
        View::Projector => Some((View::Plain, say::TRAIN_NO_PROJECTOR)),
        View::Notes => None,
    };
    let other = other
        .map(|(view, label)| el("a.plain|id=train-projector").attr("href", link(view)).say(label));
    let session = desk.link.seen_as(View::Plain).write();
    let again = (desk.view() != View::Notes)
        .then(|| button("page-again", say::TRAIN_AGAIN.text()).id("train-again"));
    el("div.train-tools")
        .child(el("span.dim").text(say::train_seed_is(desk.seed().to_string())))
        .child(button(format!("page-copy {session}"), copying()).id("train-copy"))
        .maybe(again)
        .maybe(other)
        .maybe(notes)
        .maybe(by_hand(desk))
}

/// A link the browser did not copy.
pub fn by_hand(desk: &Desk) -> Option<El> {
    (!desk.by_hand.is_empty()).then(|| {
        el("label.train-by-hand")
            .text(say::FRAME_COPY_BY_HAND.text())
            .child(el("input|id=train-by-hand|readonly").attr("value", &*desk.by_hand))
    })
}

fn footer() -> El {
    let facts = Date::read(FACTS_AS_OF).map_or(FACTS_AS_OF.to_owned(), Date::say);
    el("footer.foot")
        .child(el("span").child(el("b").say(say::FRAME_A_MODEL)))
        .child(el("a").attr("href", say::FRAME_MODEL_PAGE.text()).say(say::FRAME_MODEL_IN_FULL))
        .child(el("span").text(say::frame_facts_as_of(facts)))
        .child(el("span").say(say::FRAME_NO_REQUESTS))
        .child(el("span").say(say::FRAME_NOT_MICROSOFTS))
}
