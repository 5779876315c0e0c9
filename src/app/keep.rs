//! Scenarios kept in this browser, behind a fold at the top of the inputs; and the offer to go on where
//! one was.

use super::Ui;
use super::dom::{El, On, el, entered};
use super::fold::{Fold, fold};
use super::state::{Action, Gesture, Keeping, State};
use crate::browser::clock;
use crate::keep::ago;
use crate::keep::envelope::{Closed, Entry};
use crate::keep::shelf::recent;
use crate::report::figures::grouped;
use crate::report::inputs::kind;
use crate::scenario::Field;
use crate::text::{digits, text};
use crate::words::say;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::Html;

/// Of what was worked on lately so much is listed.
const RECENT: usize = 5;

pub fn same(a: &State, b: &State) -> bool {
    let typed =
        |state: &State| state.typing.as_ref().is_some_and(|(field, _)| *field == Field::Name);
    a.keep == b.keep
        && a.row.is_full() == b.row.is_full()
        && a.folds == b.folds
        && a.run.scenario.name == b.run.scenario.name
        && a.drafts == b.drafts
        && !typed(a)
        && !typed(b)
}

pub fn draw(ui: &Ui) -> Html {
    let keep = &ui.state.keep;
    let kept = keep.kept.len() as u64;
    let said =
        if kept == 0 { say::KEEP_NONE.text().to_owned() } else { say::keep_count(digits(kept)) };
    let summary = el("summary")
        .child(el("b").text(say::KEEP_SCENARIOS.text()))
        .text(" ")
        .child(el("span.dim").text(said));
    fold(ui, Fold::Scenarios, "details.fold shelf|id=scenarios", summary, &|fold| shelf(ui, fold))
        .into()
}

/// What is kept, and all that can be done with it.
#[inline(never)]
fn shelf(ui: &Ui, fold: El) -> El {
    let keep = &ui.state.keep;
    let recent = recent(&keep.tabs, &ui.state.link(), RECENT);
    let lately = (!recent.is_empty()).then(|| el("h2").text(say::KEEP_LATELY.text()));
    fold.child(naming(ui))
        .child(
            el("p.message|role=status|id=keep-said")
                .class_if(keep.wrong, "wrong")
                .text(keep.said.clone()),
        )
        .maybe(put_back(ui))
        .maybe(keep.off.then(|| el("p.dim|id=keep-off").text(say::KEEP_OFF.text())))
        .child(el("ul|id=kept").children(keep.kept.iter().map(|entry| item(ui, entry, true))))
        .child(files(ui))
        .maybe(lately)
        .child(el("ul|id=lately").children(recent.iter().map(|entry| item(ui, entry, false))))
}

/// The scenario's own name, under which it is kept.
fn naming(ui: &Ui) -> El {
    let state = &ui.state;
    let problem = state.draft(Field::Name);
    let typing = state.typing.as_ref().filter(|(field, _)| *field == Field::Name);
    let name = typing.map(|(_, text)| text).or(problem.map(|draft| &draft.text));
    let input = el("input|id=name|autocomplete=off|spellcheck=false|aria-describedby=keep-said")
        .value(name.unwrap_or(&state.run.scenario.name).clone())
        .on_entry(ui, Field::Name, Action::Type)
        .on(On::Blur, ui, Action::Leave(Field::Name))
        .on_event(On::Key, ui, |ui, event| {
            let enter = key(event) == "Enter" && !ui.state.keep.off;
            enter.then_some(Action::Keep(Keeping::Keep))
        });
    let input = if problem.is_some() { input.says("aria-invalid", true) } else { input };
    let button = el("button.plain|type=button|id=keep")
        .on(On::Click, ui, Action::Keep(Keeping::Keep))
        .text(say::KEEP_KEEP.text());
    el("div.naming")
        .child(el("label|for=name").text(say::KEEP_NAME.text()))
        .child(input)
        .maybe((!state.keep.off).then_some(button))
        .maybe(problem.map(|draft| {
            el("p.message wrong|role=status").text(super::field::explain(&draft.problem))
        }))
}

/// Files: saved by a button, opened by the browser's own dialog, or dropped on the page.
fn files(ui: &Ui) -> El {
    let input = el("input.unseen|type=file|id=open-file|multiple|accept=.json,application/json")
        // the same file chosen again would be no change
        .on_event(On::Click, ui, |_, event| {
            event.target()?.unchecked_into::<HtmlInputElement>().set_value("");
            None
        })
        .on_event(On::Change, ui, |_, event| {
            let input: HtmlInputElement = event.target()?.unchecked_into();
            let files = input.files().filter(|files| files.length() > 0)?;
            Some(Action::Files(files, Array::new()))
        });
    el("p.files")
        .child(
            el("button.plain|type=button|id=save-file")
                .on(On::Click, ui, Action::Keep(Keeping::Save))
                .text(say::KEEP_SAVE_FILE.text()),
        )
        .child(el("label.plain").text(say::KEEP_OPEN_FILE.text()).child(input))
        .child(el("small").text(say::KEEP_OR_DROP.text()))
}

/// The way back of what was taken away last.
fn put_back(ui: &Ui) -> Option<El> {
    let entry = ui.state.keep.taken.last()?;
    let button = el("button.plain|type=button|id=put-back")
        .on(On::Click, ui, Action::Keep(Keeping::PutBack))
        .text(say::keep_put_back(title(entry)));
    Some(el("p").child(button))
}

fn item(ui: &Ui, entry: &Entry, kept: bool) -> El {
    let keep = |act: fn(String) -> Keeping| Action::Keep(act(entry.key.clone()));
    let button = |act: fn(String) -> Keeping, text: &'static str| {
        el("button.how|type=button")
            .attr("aria-label", text!("{}: {}", text, title(entry)))
            .on(On::Click, ui, keep(act))
            .text(text)
    };
    let renaming = ui.state.keep.renaming.as_ref().filter(|(key, _)| *key == entry.key);
    let item = el("li").class_if(entry.shown.is_err(), "closed");
    if let Some((_, name)) = renaming {
        return item.child(rename(ui, name));
    }
    let head = match &entry.shown {
        Ok(_) => el("button.open|type=button")
            .attr("data-kept", entry.key.clone())
            .on(On::Click, ui, keep(Keeping::Open))
            .child(el("b").text(title(entry)))
            .child(el("small").text(line(entry))),
        Err(closed) => el("div.open").child(el("b").text(title(entry))).child(
            el("small").text(
                match closed {
                    Closed::Newer => say::KEEP_NEWER_HELP,
                    Closed::Damaged => say::KEEP_DAMAGED_HELP,
                }
                .text(),
            ),
        ),
    };
    let room = !ui.state.row.is_full();
    let beside = room.then(|| button(Keeping::Compare, say::KEEP_COMPARE.text()));
    let acts = match &entry.shown {
        Ok(_) => el("span.acts")
            .maybe(beside)
            .child(button(Keeping::Rename, say::KEEP_RENAME.text()))
            .child(button(Keeping::Duplicate, say::KEEP_DUPLICATE.text())),
        Err(_) => el("span.acts").child(button(Keeping::TakeAway, say::KEEP_TAKE_AWAY.text())),
    };
    let acts = acts.child(button(Keeping::Delete, say::KEEP_DELETE.text()));
    // what was worked on lately goes by itself
    item.child(head).maybe((kept || entry.shown.is_err()).then_some(acts))
}

/// What an entry is called: by its name, or by what is down in it.
pub fn title(entry: &Entry) -> String {
    match &entry.shown {
        Ok(shown) if shown.name.is_empty() => kind(shown.kind).title.text().to_owned(),
        Ok(shown) => shown.name.clone(),
        Err(Closed::Newer) => say::KEEP_NEWER.text().to_owned(),
        Err(Closed::Damaged) => say::KEEP_DAMAGED.text().to_owned(),
    }
}

/// What is down in it, how bad it gets, and how old it is.
fn line(entry: &Entry) -> String {
    let Ok(shown) = &entry.shown else { return String::new() };
    let (worst, when) = (grouped(shown.kept.worst), ago(shown.kept.at, clock::seconds()));
    if shown.name.is_empty() {
        say::keep_line_unnamed(worst, when)
    } else {
        say::keep_line(kind(shown.kind).title.text(), worst, when)
    }
}

fn rename(ui: &Ui, name: &str) -> El {
    let input =
        el("input.own|id=rename|autocomplete=off|spellcheck=false|aria-describedby=keep-said")
            .attr("aria-label", say::KEEP_NEW_NAME.text())
            .value(name.to_owned())
            .on_event(On::Input, ui, |_, event| Some(Action::Keep(Keeping::Name(entered(event)?))))
            .on_event(On::Key, ui, |_, event| {
                let act = match key(event).as_str() {
                    "Enter" => Keeping::Renamed,
                    "Escape" => Keeping::NotRenamed,
                    _ => return None,
                };
                Some(Action::Keep(act))
            });
    let button = |act, text: &'static str| {
        el("button.plain|type=button").on(On::Click, ui, Action::Keep(act)).text(text)
    };
    el("div.naming")
        .child(input)
        .child(button(Keeping::Renamed, say::KEEP_RENAME.text()))
        .child(button(Keeping::NotRenamed, say::KEEP_CANCEL.text()))
}

fn key(event: &web_sys::Event) -> String {
    event.unchecked_ref::<KeyboardEvent>().key()
}

pub fn same_offer(a: &State, b: &State) -> bool {
    a.keep == b.keep && a.gesture == b.gesture
}

/// The page began with nothing: what one worked on before is one click away.
pub fn offer(ui: &Ui) -> Html {
    let (state, keep) = (&ui.state, &ui.state.keep);
    let known = recent(&keep.tabs, &state.link(), RECENT);
    let last = known.into_iter().find(|entry| entry.link().is_some());
    let Some(entry) = last.filter(|_| keep.offering && state.gesture == Gesture::Opened) else {
        return Html::default();
    };
    let Ok(shown) = &entry.shown else { return Html::default() };
    let (worst, when) = (grouped(shown.kept.worst), ago(shown.kept.at, clock::seconds()));
    let go_on = Action::Keep(Keeping::Open(entry.key.clone()));
    el("div.offer|role=region|id=offer")
        .attr("aria-label", say::KEEP_GO_ON.text())
        .child(el("p").text(say::keep_offer(title(entry), when, worst)))
        .child(
            el("button.plain|type=button|id=go-on")
                .on(On::Click, ui, go_on)
                .text(say::KEEP_GO_ON.text()),
        )
        .child(
            el("button.plain|type=button")
                .on(On::Click, ui, Action::Keep(Keeping::Decline))
                .text(say::KEEP_NOT_NOW.text()),
        )
        .into()
}
