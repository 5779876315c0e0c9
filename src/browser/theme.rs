//! Light or dark, by the system or by hand.

use super::storage;
use gloo::utils::document_element;

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
            storage::remove(KEY);
        } else {
            let _ = root.set_attribute("data-theme", self.word());
            let _ = storage::set(KEY, self.word());
        }
    }
}
