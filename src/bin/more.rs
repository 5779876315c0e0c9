//! The second program: what the page loads when it is first asked for.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
#[path = "calls/more.rs"]
mod more;
#[cfg(target_arch = "wasm32")]
#[path = "calls/words.rs"]
mod words;

fn main() {}
