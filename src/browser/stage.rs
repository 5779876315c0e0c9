//! The whole screen, where a browser gives it to a page.

use gloo::utils::{document, document_element};

/// Takes the whole screen. Browsers give it only to a click or a key, and some to nobody; the page
/// works without.
pub fn take() {
    let document = document();
    if document.fullscreen_enabled() && document.fullscreen_element().is_none() {
        let _ = document_element().request_fullscreen();
    }
}

/// Gives it back.
pub fn give_back() {
    if document().fullscreen_element().is_some() {
        document().exit_fullscreen();
    }
}

pub fn take_or_give_back() {
    if document().fullscreen_element().is_some() {
        give_back();
    } else {
        take();
    }
}
