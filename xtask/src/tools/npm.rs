//! Tools that come as npm packages, in the versions `xtask/npm/package-lock.json` pins.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::paths;
use crate::run::{apt_install, is_root_on_debian, output, run};

/// The packages' own commands are scripts on Windows, which only their full name starts.
const SCRIPT: &str = if cfg!(windows) { ".cmd" } else { "" };

/// A program from one of the packages, to be called by its path.
pub fn program(name: &str) -> PathBuf {
    paths::node_modules().join(".bin").join(format!("{name}{SCRIPT}"))
}

/// Installs the pinned packages unless exactly these are there.
pub(super) fn packages(why: &str) -> Result<()> {
    let pinned = paths::root().join("xtask").join("npm");
    let folder = paths::tools().join("npm");
    let wanted = std::fs::read_to_string(pinned.join("package-lock.json"))
        .context("cannot read xtask/npm/package-lock.json")?;
    let installed = folder.join("package-lock.json");
    // The marker npm itself leaves behind once it is through.
    let finished = folder.join("node_modules").join(".package-lock.json").is_file();
    if finished && std::fs::read_to_string(&installed).is_ok_and(|lock| lock == wanted) {
        return Ok(());
    }
    node()?;
    println!("Installing npm packages in target/tools/npm: {why}.");
    std::fs::create_dir_all(&folder)?;
    for file in ["package.json", "package-lock.json"] {
        std::fs::copy(pinned.join(file), folder.join(file))?;
    }
    run(Command::new(format!("npm{SCRIPT}"))
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&folder))
}

/// axe-core's one file, if it is installed.
pub fn axe_core() -> PathBuf {
    paths::node_modules().join("axe-core").join("axe.min.js")
}

fn node() -> Result<()> {
    let npm = format!("npm{SCRIPT}");
    let there = || output("node", &["--version"]).and(output(&npm, &["--version"])).is_some();
    if there() {
        return Ok(());
    }
    if is_root_on_debian() {
        println!(
            "Installing Node.js and npm: wasm-opt, esbuild, axe-core and Kusto's language service \
             come as npm packages."
        );
        apt_install(&["nodejs", "npm"])?;
        if there() {
            return Ok(());
        }
    }
    bail!(
        "Node.js with npm is missing (wasm-opt, esbuild, axe-core and Kusto's language service \
         come as npm packages): install it from https://nodejs.org or with your package manager, then run this again"
    )
}
