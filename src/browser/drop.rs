//! Files dragged onto the page.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document_element, window};
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, DragEvent, FileList};

/// What the style sheet shows while files are held over the page: its value.
const HINT: &str = "data-drop";

/// Calls back with files that were let go over the page and what the browser knows of each, and shows `hint` while
/// they are held there.
pub fn listen(
    hint: &'static str,
    dropped: impl Fn(FileList, Array) + 'static,
) -> [EventListener; 3] {
    let options = EventListenerOptions::enable_prevent_default;
    let window = window();
    [
        EventListener::new_with_options(&window, "dragover", options(), move |event| {
            let carried = event.unchecked_ref::<DragEvent>().data_transfer();
            if carried.is_some_and(|carried| carried.types().includes(&"Files".into(), 0)) {
                // or the browser would leave the page for the file
                event.prevent_default();
                let _ = document_element().set_attribute(HINT, hint);
            }
        }),
        EventListener::new(&window, "dragleave", |event| {
            if event.unchecked_ref::<DragEvent>().related_target().is_none() {
                let _ = document_element().remove_attribute(HINT);
            }
        }),
        EventListener::new_with_options(&window, "drop", options(), move |event| {
            let _ = document_element().remove_attribute(HINT);
            let carried = event.unchecked_ref::<DragEvent>().data_transfer();
            if let Some(carried) = carried
                && let Some(files) = carried.files()
                && files.length() > 0
            {
                event.prevent_default();
                dropped(files, entries(&carried));
            }
        }),
    ]
}

/// The browser's entry for each file, by its place: it tells files from folders, and shows them only now.
fn entries(carried: &DataTransfer) -> Array {
    let entries = Array::new();
    let items = carried.items();
    for at in 0..items.length() {
        if let Some(item) = items.get(at)
            && let Ok(Some(entry)) = item.webkit_get_as_entry()
        {
            entries.push(&entry);
        }
    }
    entries
}
