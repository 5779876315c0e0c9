//! The program that explains, loaded when the first explanation is asked for.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Writes the explanations of topics into an element; see [`lockout::explain::write`].
///
/// # Errors
/// If the browser makes no element.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn explain(
    into: &web_sys::Element,
    link: &str,
    topics: &str,
) -> Result<(), wasm_bindgen::JsValue> {
    lockout::explain::write(into, link, topics)
}

fn main() {}
