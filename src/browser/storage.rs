//! What the browser stores for this page, where it lets pages store anything.

use gloo::events::EventListener;
use gloo::storage::{LocalStorage, Storage as _};
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

/// Why nothing was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The browser, a policy or a private window lets this page store nothing.
    Off,
    /// There is no room left.
    Full,
}

/// The storage. Asked for first by hand, as gloo stops the program where there is none.
fn storage() -> Option<Storage> {
    window().local_storage().ok()??;
    Some(LocalStorage::raw())
}

pub fn is_off() -> bool {
    storage().is_none()
}

pub fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Stores a text under a key. What was there stays where that fails.
///
/// # Errors
/// There is no storage, or no room in it.
pub fn set(key: &str, text: &str) -> Result<(), Refused> {
    storage().ok_or(Refused::Off)?.set_item(key, text).map_err(|_| Refused::Full)
}

pub fn remove(key: &str) {
    let _ = storage().map(|storage| storage.remove_item(key));
}

/// All keys that begin so, with what is stored under them.
pub fn all(prefix: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Some(storage) = storage() else { return found };
    for at in 0..storage.length().unwrap_or(0) {
        if let Ok(Some(key)) = storage.key(at)
            && key.starts_with(prefix)
            && let Ok(Some(text)) = storage.get_item(&key)
        {
            found.push((key, text));
        }
    }
    found
}

/// Calls back whenever another tab has changed what begins so, or cleared everything.
pub fn listen(prefix: &'static str, changed: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "storage", move |event| {
        let key = event.unchecked_ref::<StorageEvent>().key();
        if key.is_none_or(|key| key.starts_with(prefix)) {
            changed();
        }
    })
}
