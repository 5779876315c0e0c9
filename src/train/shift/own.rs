//! Writing one's own exercise: a text with its mistakes by line, a preview, a link and a file.

use super::super::act as deed_later;
use super::super::desk::Desk;
use super::super::opening;
use super::super::screen::Deed;
use super::super::view::{El, button, document as document_of, el, title};
use super::OWN;
use crate::browser::files;
use crate::keep::slug;
use crate::training::link::{Exercise as Kind, Link};
use crate::training::shift::{Exercise, MOST_IN_LINK, READY, preview, read, to_link};
use crate::words::say;
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

const TEXT: &str = "shift-text";

pub fn draw(text: &str, desk: &Desk) -> Vec<El> {
    let found = read(text);
    let empty = text.trim().is_empty();
    let area =
        el("textarea|rows=24|cols=90|spellcheck=false|data-at-once|aria-describedby=shift-found")
            .id(TEXT)
            .attr("value", text)
            .flag("aria-invalid", !empty && found.is_err())
            .does("text");
    let starts = READY.iter().filter(|_| empty).map(|ready| {
        let name = ready.exercise().map(|exercise| exercise.title.said().to_owned());
        button(format!("from {}", ready.id), name.unwrap_or_default())
            .id(format!("shift-from-{}", ready.id))
    });
    let begin = el("p.train-row")
        .maybe(empty.then(|| el("span").say(say::SHIFT_OWN_START)))
        .children(starts)
        .child(opening::dialog("shift-file", say::SHIFT_OWN_OPEN));
    let mut view = vec![
        title(say::SHIFT_OWN_TITLE.text()),
        el("p.train-lead").say(say::SHIFT_OWN_LEAD),
        begin,
        el("p.shift-write")
            .child(el("label").attr("for", TEXT).say(say::SHIFT_OWN_TEXT))
            .child(area),
    ];
    let said = el("div|id=shift-found|role=status");
    match found {
        _ if empty => view.push(said),
        Err(mistakes) => {
            let many = crate::report::figures::grouped(mistakes.len() as u64);
            view.push(said.child(el("p.wrong").text(say::shift_own_wrong(many))));
            let items = mistakes.iter().enumerate().map(|(nth, wrong)| {
                let goes = format!("here-goto {} {}", wrong.line, wrong.column);
                el("li").child(
                    button(goes, wrong.to_string())
                        .id(format!("shift-mistake-{nth}"))
                        .attr("class", "plain shift-goto"),
                )
            });
            view.push(el("ul.shift-mistakes").children(items));
            view.push(el("p.train-row").child(save()));
        }
        Ok(exercise) => {
            view.push(said.child(el("p.shift-taken").say(say::SHIFT_OWN_RIGHT)));
            view.push(hand_out(text, desk));
            view.push(
                el("details.more|id=shift-preview")
                    .child(el("summary").child(el("h2").say(say::SHIFT_OWN_PREVIEW)))
                    .children(document_of(&preview(&exercise))),
            );
        }
    }
    view
}

fn save() -> El {
    button("here-save", say::SHIFT_OWN_SAVE.text()).id("shift-save")
}

fn hand_out(text: &str, desk: &Desk) -> El {
    let play =
        button("play", say::SHIFT_OWN_PLAY.text()).id("shift-play").attr("class", "plain strong");
    let row = el("p.train-row").child(play).child(save());
    match to_link(text) {
        Ok(file) => {
            let link =
                Link { exercise: Some(Kind::Shift), seed: Some(desk.seed()), ..Link::default() };
            let link = link.telling("file", &file).write();
            row.child(
                button(format!("page-copy {link}"), say::SHIFT_OWN_COPY.text()).id("shift-copy"),
            )
        }
        Err(is) => {
            let (is, most) = (is.to_string(), MOST_IN_LINK.to_string());
            row.child(el("span.dim").text(say::shift_own_too_long(is, most)))
        }
    }
}

/// Changes the text; gives the exercise that is to be played, if one is.
pub fn act(text: &mut String, deed: &Deed, desk: &mut Desk) -> Option<Exercise> {
    match &*deed.does {
        "text" => {
            text.clone_from(&deed.value);
            if deed.going_on {
                // what is being typed is kept at once, in case the page is left
                let kept = || deed_later(Deed { does: "kept".to_owned(), ..Deed::default() });
                Timeout::new(0, kept).forget();
            }
        }
        "from" => {
            let ready = READY.iter().find(|ready| ready.id == deed.with);
            ready.map_or("", |ready| ready.file).clone_into(text);
        }
        "here-goto" => go_to(text, &deed.with),
        "play" => return read(text).ok(),
        "here-save" => {
            let title = read(text).map(|exercise| exercise.title.said().to_owned());
            let name = format!("lockout-{}.txt", slug(title.as_deref().unwrap_or(OWN)));
            if files::download(&name, "text/plain;charset=utf-8", text.as_bytes()).is_ok() {
                desk.say(say::train_saved(name));
            } else {
                desk.say(say::TRAIN_NOT_SAVED.text());
            }
        }
        _ => {}
    }
    None
}

/// Puts the caret where a mistake is.
fn go_to(text: &str, place: &str) {
    let mut numbers = place.split(' ').filter_map(|part| part.parse::<usize>().ok());
    let (Some(line), Some(column)) = (numbers.next(), numbers.next()) else { return };
    let area = document().get_element_by_id(TEXT);
    let Some(area) = area.and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok()) else {
        return;
    };
    let mut lines = text.split('\n');
    let before: usize = lines.by_ref().take(line - 1).map(|line| units(line) + 1).sum();
    let here = lines.next().unwrap_or_default();
    let into: usize = here.chars().take(column - 1).map(char::len_utf16).sum();
    let from = u32::try_from(before + into).unwrap_or_default();
    let until = u32::try_from(before + units(here)).unwrap_or_default();
    let _ = area.focus();
    let _ = area.set_selection_range(from, until.max(from));
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}
