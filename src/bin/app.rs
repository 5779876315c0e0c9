//! The page's entry point.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    // boot/boot.js names this as a program that stopped
    assert!(lockout::browser::words::speak());
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        // what stood there while the page loaded has done its work
        root.set_text_content(None);
        yew::Renderer::<lockout::app::App>::with_root(root).render();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Lockout runs in a browser: cargo xtask serve");
}
