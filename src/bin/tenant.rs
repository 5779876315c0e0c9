//! The third program: a tenant's files. The page has it show them, a worker of its own has it read them.

#[cfg(target_arch = "wasm32")]
#[path = "calls/tenant.rs"]
mod tenant;
#[cfg(target_arch = "wasm32")]
#[path = "calls/words.rs"]
mod words;

fn main() {}
