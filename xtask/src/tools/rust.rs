//! Tools that come with Rust or are built by `cargo install`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::paths;
use crate::run::{output, run, search_path};

const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK_VERSION: &str = "0.21.14";
const MUTANTS_VERSION: &str = "27.1.0";
const GECKODRIVER_VERSION: &str = "0.37.1";
const FUZZ_VERSION: &str = "0.13.2";

/// The standard library for WebAssembly.
pub(super) fn wasm_target() -> Result<()> {
    let libraries = output("rustc", &["--print", "target-libdir", "--target", TARGET]);
    if libraries.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    if output("rustup", &["--version"]).is_none() {
        bail!(
            "Rust's standard library for {TARGET} is missing and there is no `rustup` to fetch it: \
             install Rust from https://rustup.rs, or your distribution's package for that target"
        );
    }
    println!("Installing Rust's {TARGET} target: the app is compiled to WebAssembly.");
    run(Command::new("rustup").args(["target", "add", TARGET]))
}

/// Whether the source of Rust's own library is there, or can be had. The site is a tenth lighter
/// with a library compiled for it; without, it still works.
pub(super) fn library_source() -> bool {
    let there = || {
        let sysroot = output("rustc", &["--print", "sysroot"]).unwrap_or_default();
        Path::new(&sysroot).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
    };
    if !there() && output("rustup", &["--version"]).is_some() {
        println!("Installing rust-src: the site is lighter with a standard library made for it.");
        // what goes wrong here is said below
        let _ = run(Command::new("rustup").args(["component", "add", "rust-src"]));
    }
    let there = there();
    if !there {
        println!("Without rust-src the site is built with the ready-made library, and is heavier.");
    }
    there
}

/// The formatter and the linter, which a minimal rustup profile leaves out.
pub(super) fn lint_components() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if output("cargo", &[subcommand, "--version"]).is_none() {
            println!("Installing {component}: the lints use it.");
            run(Command::new("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// Trunk, which turns the crate and `index.html` into a site.
pub(super) fn trunk() -> Result<()> {
    cargo_install("trunk", &["trunk"], TRUNK_VERSION, "it builds the site")
}

/// The command line half of wasm-bindgen, with its test runner.
pub(super) fn wasm_bindgen() -> Result<()> {
    let version = locked_version("wasm-bindgen")?;
    let why = "it writes the JavaScript around the WebAssembly";
    cargo_install("wasm-bindgen-cli", &["wasm-bindgen"], &version, why)
}

/// cargo-mutants, which changes the code.
pub(super) fn mutants() -> Result<()> {
    let why = "it changes the model in every small way, for the tests to notice";
    cargo_install("cargo-mutants", &["cargo-mutants", "mutants"], MUTANTS_VERSION, why)
}

/// The program that drives Firefox.
pub(super) fn geckodriver() -> Result<()> {
    let why = "it drives Firefox in the tests";
    cargo_install("geckodriver", &["geckodriver"], GECKODRIVER_VERSION, why)
}

/// cargo-fuzz, and the C++ compiler its libFuzzer is built with.
pub(super) fn fuzz() -> Result<()> {
    if ["c++", "clang++", "g++"].iter().all(|program| output(program, &["--version"]).is_none()) {
        bail!("the fuzzer is built with a C++ compiler, and there is none: install g++ or clang");
    }
    let why = "it makes up files and links to open";
    cargo_install("cargo-fuzz", &["cargo-fuzz"], FUZZ_VERSION, why)
}

/// `program` is what to ask for its version: a program, and a subcommand where it needs one.
fn cargo_install(package: &str, program: &[&str], version: &str, why: &str) -> Result<()> {
    let said = match program {
        [program, words @ ..] => output(program, &[words, &["--version"]].concat()),
        [] => None,
    };
    let wanted = format!(" {version}");
    if said.is_some_and(|said| {
        said.lines().next().is_some_and(|line| line.trim_end().ends_with(&wanted))
    }) {
        return Ok(());
    }
    println!(
        "Installing {package} {version} in target/tools: {why}. This takes some minutes, once."
    );
    let tools = paths::tools();
    // Built in a folder that stays until it is done, so that an interrupted build goes on.
    let scratch = tools.join("build");
    // Without optimisation: it halves the wait, and these programs run for a second.
    run(Command::new("cargo")
        .args([
            "install",
            package,
            "--version",
            version,
            "--locked",
            "--debug",
            "--force",
            "--root",
        ])
        .arg(&tools)
        .arg("--target-dir")
        .arg(&scratch)
        // or cargo advises to put that folder there
        .env("PATH", search_path()?))?;
    std::fs::remove_dir_all(&scratch).with_context(|| format!("cannot tidy {}", scratch.display()))
}

/// The version Cargo.lock holds: wasm-bindgen's two halves only work in the same version.
fn locked_version(package: &str) -> Result<String> {
    let path = paths::root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    version_in(&lock, package)
        .map(str::to_owned)
        .with_context(|| format!("Cargo.lock does not name `{package}`"))
}

fn version_in<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, entry) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    entry.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_locked_version_is_that_of_the_very_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.126\"\nsource = \"x\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen"), Some("0.2.126"));
        assert_eq!(version_in(lock, "walrus"), None);
    }
}
