//! What the reader does to the page: clicks, entries, keys, and drawing with a pointer or a finger.

use super::act;
use super::screen::Deed;
use std::cell::Cell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};
use web_sys::{KeyboardEvent, PointerEvent};

/// What an element does.
const DOES: &str = "data-train";

/// What is drawn upon: a deed with the position, as shares of its width and height from the upper left corner.
const DRAWN: &str = "data-draw";

thread_local! {
    /// The pointer that draws.
    static DRAWING: Cell<Option<i32>> = const { Cell::new(None) };
}

pub fn listen(root: &Element) -> Result<(), JsValue> {
    for (event, heard) in [
        ("click", clicked as fn(&Event)),
        ("input", entered),
        ("change", entered),
        ("keydown", pressed),
        ("pointerdown", drawn),
        ("pointermove", drawn),
        ("pointerup", drawn),
        ("pointercancel", drawn),
    ] {
        let ear = Closure::<dyn Fn(Event)>::new(move |event: Event| heard(&event));
        root.add_event_listener_with_callback(event, ear.as_ref().unchecked_ref())?;
        // it lives as long as the page
        ear.forget();
    }
    Ok(())
}

fn target(event: &Event, with: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(&format!("[{with}]")).ok()?
}

fn deed(element: &Element, attribute: &str) -> Deed {
    let text = element.get_attribute(attribute).unwrap_or_default();
    let (does, with) = text.split_once(' ').unwrap_or((&text, ""));
    Deed { does: does.to_owned(), with: with.to_owned(), ..Deed::default() }
}

/// What an element that is filled in holds.
fn held(element: &Element) -> Option<String> {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        return Some(input.value());
    }
    if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
        return Some(select.value());
    }
    element.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value)
}

fn clicked(event: &Event) {
    let Some(element) = target(event, DOES) else { return };
    if held(&element).is_some() || element.has_attribute("aria-disabled") {
        return;
    }
    act(deed(&element, DOES));
}

fn entered(event: &Event) {
    let Some(element) = target(event, DOES) else { return };
    let Some(value) = held(&element) else { return };
    // a slider tells of every step; what is typed counts once it is whole
    let kind = element.get_attribute("type").unwrap_or_default();
    let at_once = kind == "range" || element.has_attribute("data-at-once");
    let going_on = event.type_() == "input";
    if going_on && !at_once {
        return;
    }
    act(Deed { value, going_on, ..deed(&element, DOES) });
}

/// Keys are heard only while the focus is inside what they are for.
fn pressed(event: &Event) {
    let key: &KeyboardEvent = event.unchecked_ref();
    if key.ctrl_key() || key.alt_key() || key.meta_key() || key.repeat() {
        return;
    }
    let typed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if typed.is_none_or(|element| held(&element).is_some()) {
        return;
    }
    let Some(place) = target(event, "data-keys") else { return };
    let key = key.key().to_lowercase();
    let Ok(buttons) = place.query_selector_all("[data-key]") else { return };
    for at in 0..buttons.length() {
        let Some(button) = buttons.item(at).and_then(|node| node.dyn_into::<HtmlElement>().ok())
        else {
            continue;
        };
        let keys = button.get_attribute("data-key").unwrap_or_default();
        if keys.split(' ').any(|known| known == key) {
            event.prevent_default();
            button.click();
            return;
        }
    }
}

fn drawn(event: &Event) {
    let pointer: &PointerEvent = event.unchecked_ref();
    let Some(element) = target(event, DRAWN) else { return };
    let id = pointer.pointer_id();
    let kind = event.type_();
    if kind == "pointerdown" {
        if pointer.button() != 0 {
            return;
        }
        DRAWING.set(Some(id));
        // so that it goes on beyond the edge
        let _ = element.set_pointer_capture(id);
        event.prevent_default();
    } else if DRAWING.get() != Some(id) {
        return;
    }
    let going_on = kind == "pointerdown" || kind == "pointermove";
    if !going_on {
        DRAWING.set(None);
    }
    let rect = element.get_bounding_client_rect();
    if rect.width() <= 0.0 || rect.height() <= 0.0 {
        return;
    }
    let x = (f64::from(pointer.client_x()) - rect.left()) / rect.width();
    let y = (f64::from(pointer.client_y()) - rect.top()) / rect.height();
    let phase = if kind == "pointerdown" { "begin" } else { "on" };
    act(Deed { value: format!("{phase} {x} {y}"), going_on, ..deed(&element, DRAWN) });
}
