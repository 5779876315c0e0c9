//! How the programs of the site are compiled.

use std::process::Command;

use anyhow::Result;
use xtask::{paths, run, tools};

/// Variables for Trunk: no path of this machine in the program, and, where its source is there,
/// a standard library optimised for size whose panics end the program without a word. That
/// takes compiler options that are not settled yet, hence the bootstrap variable.
pub(crate) fn variables() -> Result<Vec<(&'static str, String)>> {
    let mut flags = remapped_paths();
    let mut variables = Vec::new();
    if tools::library_source() {
        flags.extend(
            [
                "-Zunstable-options",
                "-Cpanic=immediate-abort",
                "-Zfmt-debug=none",
                "-Zlocation-detail=none",
                // where the program is cut in two is told by the names of functions
                "-Zmerge-functions=disabled",
            ]
            .map(str::to_owned),
        );
        variables.extend([
            ("RUSTC_BOOTSTRAP", "1".to_owned()),
            ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort".to_owned()),
            ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size".to_owned()),
        ]);
        // Trunk works offline, and the library has dependencies of its own: cargo fetches them for the machine it
        // runs on, or else for the target it is told
        for target in [&[][..], &["--target", "wasm32-unknown-unknown"]] {
            let mut fetch = Command::new("cargo");
            fetch.args(["fetch", "--quiet"]).args(target).current_dir(paths::root());
            run::run(fetch.envs(variables.clone()))?;
        }
    }
    variables.push(("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")));
    Ok(variables)
}

/// Messages of the program name source files; these stand for where they lie on this machine.
fn remapped_paths() -> Vec<String> {
    let home = std::env::var("CARGO_HOME")
        .or_else(|_| std::env::var("HOME").map(|home| home + "/.cargo"))
        .unwrap_or_default();
    let places = [(home, "cargo"), (paths::root().display().to_string(), "lockout")];
    places
        .into_iter()
        .filter(|(from, _)| !from.is_empty())
        .map(|(from, to)| format!("--remap-path-prefix={from}={to}"))
        .collect()
}
