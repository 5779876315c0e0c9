//! Light or dark, by the system or by hand. The choice is the only thing this page stores.

use gloo::utils::{document_element, window};
use web_sys::Storage;

/// Also read by the boot script, before the first paint.
const KEY: &str = "lockout.theme";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    System,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    pub fn word(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The one in force on this page.
    pub fn current() -> Theme {
        let chosen = document_element().get_attribute("data-theme");
        let known = Theme::ALL.into_iter().find(|theme| Some(theme.word()) == chosen.as_deref());
        known.unwrap_or(Theme::System)
    }

    /// Puts it in force and remembers it, where the browser lets pages remember.
    pub fn choose(self) {
        let root = document_element();
        if self == Theme::System {
            let _ = root.remove_attribute("data-theme");
            storage().and_then(|storage| storage.remove_item(KEY).ok());
        } else {
            let _ = root.set_attribute("data-theme", self.word());
            storage().and_then(|storage| storage.set_item(KEY, self.word()).ok());
        }
    }
}

/// What the browser lets this page remember, if anything.
fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}
