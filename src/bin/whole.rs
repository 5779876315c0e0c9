//! The first two programs in one, for the single file: what they have in common weighs once there. It has no room for the
//! third.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
#[path = "calls/app.rs"]
mod app;
#[cfg(target_arch = "wasm32")]
#[path = "calls/more.rs"]
mod more;
#[cfg(target_arch = "wasm32")]
#[path = "calls/words.rs"]
mod words;

/// Starts the page, unless training takes its place.
#[cfg(target_arch = "wasm32")]
fn main() {
    if !lockout::browser::address::fragment().starts_with("train") {
        app::start();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
