//! `cargo xtask lint`.

use std::process::Command;

use anyhow::Result;
use xtask::{run, tools};

/// The format, and clippy for both targets: code behind `cfg(target_arch)` is only seen by one of them.
pub(crate) fn all() -> Result<()> {
    tools::for_the_lints()?;
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    let wasm = "--target=wasm32-unknown-unknown";
    // not the benches, which are native
    let parts = ["--lib", "--bins", "--examples", "--tests"];
    let clippy = ["clippy", "--package", "lockout", "--package", "lockout-core", wasm];
    cargo(&[&clippy[..], &parts, &["--", "-D", "warnings"]].concat())
}

fn cargo(words: &[&str]) -> Result<()> {
    run::run(Command::new("cargo").args(words))
}
