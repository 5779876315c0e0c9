//! The page's entry point.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
use lockout::browser::{address, rest};

#[cfg(target_arch = "wasm32")]
fn main() {
    // boot/boot.js names this as a program that stopped
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

/// Puts the page in the place of what stood there while it loaded.
#[cfg(target_arch = "wasm32")]
fn draw() {
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        root.set_text_content(None);
        yew::Renderer::<lockout::app::App>::with_root(root).render();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Lockout runs in a browser: cargo xtask serve");
}
