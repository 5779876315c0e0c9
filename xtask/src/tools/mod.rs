//! The tools each task needs. Whatever is on `PATH` in a fitting version is used as it is; the rest
//! is installed under `target/tools`, after saying what and why.

pub mod browser;
pub mod firefox;
mod npm;
mod python;
mod rust;

use anyhow::Result;

pub use npm::{axe_core, program as npm_program};
pub use python::for_running_queries;

/// What `trunk build` needs.
pub fn for_the_build() -> Result<()> {
    rust::wasm_target()?;
    rust::trunk()?;
    rust::wasm_bindgen()?;
    npm::packages("wasm-opt and esbuild make the site smaller")
}

/// Whether the site can be built with a standard library of its own.
pub fn library_source() -> bool {
    rust::library_source()
}

/// What testing the app's parts inside a browser needs.
pub fn for_browser_tests() -> Result<browser::Browser> {
    rust::wasm_target()?;
    rust::wasm_bindgen()?;
    browser::find_or_install()
}

/// What driving the built site needs.
pub fn for_driving_the_site() -> Result<browser::Browser> {
    npm::packages("axe-core checks the pages for accessibility")?;
    firefox::install_if_possible();
    browser::find_or_install()
}

/// What checking the queries needs.
pub fn for_the_queries() -> Result<()> {
    npm::packages("Kusto's language service checks the queries")
}

/// What changing the model in every small way needs.
pub fn for_mutants() -> Result<()> {
    rust::mutants()
}

/// What fuzzing needs.
pub fn for_fuzzing() -> Result<()> {
    rust::fuzz()
}

/// What the lints need.
pub fn for_the_lints() -> Result<()> {
    rust::wasm_target()?;
    rust::lint_components()
}
