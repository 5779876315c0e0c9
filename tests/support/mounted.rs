//! The app mounted on an element of the test's page, and what a reader does to it.

use std::cell::RefCell;
use std::time::Duration;

use gloo::utils::{body, document, history, window};
use lockout::app::App;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit,
};
use yew::AppHandle;
use yew::platform::time::sleep;

thread_local! {
    /// All tests of a file share one page, and one that fails cleans nothing up: the next does.
    static MOUNTED: RefCell<Option<(AppHandle<App>, Element)>> = const { RefCell::new(None) };
}

/// Opens the app at a fragment, as if its link had been followed, and waits until it is drawn.
pub(crate) async fn open(fragment: &str) {
    close();
    // an entry of its own: what a test before went back from is gone
    let path = window().location().pathname().unwrap();
    let address = if fragment.is_empty() { path } else { format!("{path}#{fragment}") };
    history().push_state_with_url(&JsValue::NULL, "", Some(&address)).unwrap();
    let root = document().create_element("div").unwrap();
    body().append_child(&root).unwrap();
    let handle = yew::Renderer::<App>::with_root(root.clone()).render();
    MOUNTED.set(Some((handle, root)));
    until("the app is drawn", || !all(".hours tbody tr").is_empty()).await;
    // what the page does once it stands, such as listening for back and forward
    pause(100).await;
}

/// Publishes the second program, as boot/boot.js does; or takes it away.
pub(crate) fn publish_explainer(there: bool) {
    let global = js_sys::global();
    let name = JsValue::from_str("lockoutMore");
    if !there {
        js_sys::Reflect::delete_property(&global, &name).unwrap();
        return;
    }
    let more = |_: String, given: js_sys::Array, done: js_sys::Function| {
        let text = |at| given.get(at).as_string().unwrap();
        lockout::explain::write(&given.get(0).unchecked_into(), &text(1), &text(2)).unwrap();
        done.call1(&JsValue::NULL, &JsValue::TRUE).unwrap();
    };
    let more = Closure::<dyn Fn(String, js_sys::Array, js_sys::Function)>::new(more);
    js_sys::Reflect::set(&global, &name, &more.into_js_value()).unwrap();
}

/// Takes the app off the page.
pub(crate) fn close() {
    if let Some((handle, root)) = MOUNTED.take() {
        handle.destroy();
        root.remove();
    }
}

/// Waits until something holds; a test that waits in vain fails saying for what.
pub(crate) async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..250 {
        if holds() {
            return;
        }
        pause(20).await;
    }
    panic!("in vain: {what}\n{}", text("main"));
}

pub(crate) async fn pause(milliseconds: u64) {
    sleep(Duration::from_millis(milliseconds)).await;
}

fn root() -> Element {
    MOUNTED.with_borrow(|mounted| mounted.as_ref().map(|(_, root)| root.clone())).unwrap()
}

pub(crate) fn all(selector: &str) -> Vec<Element> {
    let found = root().query_selector_all(selector).unwrap();
    (0..found.length()).map(|at| found.get(at).unwrap().unchecked_into()).collect()
}

pub(crate) fn there(selector: &str) -> bool {
    !all(selector).is_empty()
}

/// The one element of that selector.
pub(crate) fn the(selector: &str) -> Element {
    let mut found = all(selector);
    assert_eq!(found.len(), 1, "elements of {selector}");
    found.remove(0)
}

pub(crate) fn text(selector: &str) -> String {
    text_of(&the(selector))
}

/// The text with every kind of space as one.
pub(crate) fn text_of(element: &Element) -> String {
    let text = element.text_content().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn attribute(selector: &str, name: &str) -> Option<String> {
    the(selector).get_attribute(name)
}

pub(crate) fn value(selector: &str) -> String {
    let value = the(selector).unchecked_into::<HtmlInputElement>().value();
    value.replace('\u{a0}', " ")
}

pub(crate) fn has_class(selector: &str, class: &str) -> bool {
    the(selector).matches(&format!(".{class}")).unwrap()
}

/// The address's fragment, without its `#`.
pub(crate) fn fragment() -> String {
    window().location().hash().unwrap().trim_start_matches('#').to_owned()
}

pub(crate) fn click(selector: &str) {
    the(selector).unchecked_into::<HtmlElement>().click();
}

/// Puts a text into a box as typing does: the value first, then the event.
pub(crate) fn type_into(selector: &str, text: &str) {
    let input: HtmlInputElement = the(selector).unchecked_into();
    input.set_value(text);
    let init = EventInit::new();
    init.set_bubbles(true);
    input.dispatch_event(&Event::new_with_event_init_dict("input", &init).unwrap()).unwrap();
}

/// Presses a key on an element. True if the page did something with it.
pub(crate) fn press(selector: &str, key: &str) -> bool {
    let element: HtmlElement = the(selector).unchecked_into();
    element.focus().unwrap();
    let init = KeyboardEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_key(key);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
    !element.dispatch_event(&event).unwrap()
}

#[allow(dead_code)] // not every file of tests has a use for it
/// Presses Ctrl and a key, with Shift or without. True if the page did something with it.
pub(crate) fn shortcut(selector: &str, key: &str, shift: bool) -> bool {
    let init = KeyboardEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_ctrl_key(true);
    init.set_shift_key(shift);
    init.set_key(key);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
    !the(selector).dispatch_event(&event).unwrap()
}
