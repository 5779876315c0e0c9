//! What the reader does in the dialog.

use super::{close, close_explained, explain, make_up, read, read_later, with_page};
use crate::browser::files::download;
use crate::browser::several::put_text;
use crate::import::{Source, chosen, dropped};
use crate::words::say;
use js_sys::{JsString, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, Element, Event, HtmlElement, HtmlInputElement};

/// What an element does.
pub const DOES: &str = "data-tenant";

/// The query that counts where the logs are.
pub const QUERY: &str = include_str!("../../queries/sign-ins.kql");

/// The name of the file the result is saved as.
const SAVED: &str = "lockout-tenant.json";

pub fn listen(dialog: &Element) -> Result<(), JsValue> {
    for (event, heard) in [
        ("click", clicked as fn(&Event)),
        ("change", changed),
        ("dragover", held),
        ("dragleave", gone),
        ("drop", let_go),
        ("keydown", kept),
        // Escape, and the button through it
        ("cancel", cancelled),
    ] {
        on(dialog, event, heard)?;
    }
    Ok(())
}

pub fn listen_to_clicks(dialog: &Element) -> Result<(), JsValue> {
    on(dialog, "click", clicked)
}

fn on(dialog: &Element, event: &str, heard: fn(&Event)) -> Result<(), JsValue> {
    let ear = Closure::<dyn Fn(Event)>::new(move |event: Event| heard(&event)).into_js_value();
    dialog.add_event_listener_with_callback(event, ear.unchecked_ref())
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// What is to be done, and what belongs to it.
fn deed(event: &Event) -> Option<(Element, String)> {
    let element = target(event)?.closest(&format!("[{DOES}]")).ok()??;
    let does = element.get_attribute(DOES)?;
    Some((element, does))
}

fn clicked(event: &Event) {
    let Some((element, does)) = deed(event) else { return };
    if element.has_attribute("aria-disabled") {
        return;
    }
    let (does, with) = does.split_once(' ').unwrap_or((&does, ""));
    match does {
        "close" => close(),
        "explained-close" => close_explained(),
        "explain" => {
            if let Err(error) = explain(with) {
                web_sys::console::error_1(&error);
            }
        }
        "made-up" => make_up(),
        "cancel" => with_page(|page| {
            page.desk.empty(String::new());
            say::TENANT_CANCELLED.text().clone_into(&mut page.desk.said);
        }),
        "again" => with_page(|page| page.desk.empty(String::new())),
        "paste" => paste(),
        "what-if" => with_page(|page| page.desk.ask(with.parse().unwrap_or(usize::MAX))),
        "take" => {
            let mut taken = false;
            with_page(|page| taken = page.desk.take());
            if taken {
                close();
            }
        }
        "save" => save(),
        "copy" => {
            let mut text = None;
            with_page(|page| text = page.desk.text());
            copy(text);
        }
        "copy-query" => copy(Some(QUERY.to_owned())),
        "copy-call" => copy(Some(with.to_owned())),
        "jump" => jump(with),
        _ => {}
    }
}

/// To a part of the result.
fn jump(to: &str) {
    let found = gloo::utils::document().get_element_by_id(to);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.scroll_into_view();
        let _ = element.focus();
    }
}

/// What was pasted goes to the worker without coming here: it may hold names, and memory of ours outlives them.
fn paste() {
    let area = gloo::utils::document().get_element_by_id("tenant-pasted");
    let text = area.and_then(|area| Reflect::get(&area, &"value".into()).ok());
    let Some(text) = text.and_then(|text| text.dyn_into::<JsString>().ok()) else { return };
    if text.trim().length() > 0 {
        let name = say::TENANT_PASTE_NAME.text().to_owned();
        read(vec![Source::Text { name, text }]);
    }
}

fn save() {
    let mut text = None;
    with_page(|page| text = page.desk.json());
    let Some(text) = text else { return };
    let done = download(SAVED, "application/json", text.as_bytes());
    with_page(|page| {
        page.desk.said = match done {
            Ok(()) => say::tenant_saved(SAVED),
            Err(error) => say::away_no_file(super::words_of(&error)),
        };
    });
}

fn copy(text: Option<String>) {
    let Some(text) = text else { return };
    spawn_local(async move {
        let done = put_text(&text).await.is_ok();
        let word = if done { say::TENANT_COPIED } else { say::TENANT_NOT_COPIED };
        with_page(|page| word.text().clone_into(&mut page.desk.said));
    });
}

fn changed(event: &Event) {
    let Some((element, does)) = deed(event) else { return };
    let Some(input) = element.dyn_ref::<HtmlInputElement>() else { return };
    match does.split_once(' ') {
        Some(("choose", at)) => {
            with_page(|page| page.desk.choose(at.parse().unwrap_or(usize::MAX)));
        }
        None if does == "files" => {
            let sources = input.files().as_ref().map(chosen).unwrap_or_default();
            // the same files chosen again would be no change
            input.set_value("");
            read(sources);
        }
        _ => {}
    }
}

fn carries_files(event: &Event) -> bool {
    let carried = event.unchecked_ref::<DragEvent>().data_transfer();
    carried.is_some_and(|carried| carried.types().includes(&"Files".into(), 0))
}

fn mark(event: &Event, on: bool) {
    let dialog = event.current_target().and_then(|dialog| dialog.dyn_into::<Element>().ok());
    if let Some(dialog) = dialog {
        let _ = dialog.toggle_attribute_with_force("data-held", on);
    }
}

fn held(event: &Event) {
    if carries_files(event) {
        event.prevent_default();
        event.stop_propagation();
        mark(event, true);
    }
}

fn gone(event: &Event) {
    if event.unchecked_ref::<DragEvent>().related_target().is_none() {
        mark(event, false);
    }
}

/// Here it is no scenario that is opened, so the page hears nothing of it.
fn let_go(event: &Event) {
    mark(event, false);
    if !carries_files(event) {
        return;
    }
    event.prevent_default();
    event.stop_propagation();
    if let Some(carried) = event.unchecked_ref::<DragEvent>().data_transfer() {
        read_later(dropped(&carried));
    }
}

/// Of the dialog, that is: a choice of files that is given up says so in the same word.
fn cancelled(event: &Event) {
    if target(event) == event.current_target().and_then(|dialog| dialog.dyn_into().ok()) {
        event.prevent_default();
        close();
    }
}

/// What is typed here is none of the page's shortcuts.
fn kept(event: &Event) {
    event.stop_propagation();
}
