//! What starts the page.

use lockout::browser::{address, rest};

/// Puts the page in the place of what stood there while it loaded, once all it begins with has come.
pub fn start() {
    // boot/start.js names this as a program that stopped
    assert!(lockout::browser::words::speak());
    if rest::is_here() || !lockout::app::takes_the_rest(&address::fragment()) {
        return draw();
    }
    rest::fetch(true, |came| {
        if came {
            draw();
        }
    });
}

fn draw() {
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        root.set_text_content(None);
        yew::Renderer::<lockout::app::App>::with_root(root).render();
    }
}
