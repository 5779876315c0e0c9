//! Scripts and styles: bundled, and made smaller.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use xtask::weight::files_in;
use xtask::{paths, run, tools};

/// Newer syntax is rewritten for these: the oldest that run what rustc and wasm-bindgen produce.
const BROWSERS: &str = "chrome96,edge96,firefox102,safari16";

/// The script that must run even where the program can't, to say so.
const FOR_EVERY_BROWSER: &str = "first.js";

/// The styles of what is not in sight at first.
const REST_STYLES: &str = "rest.css";

/// The styles of training, and what they are called among what is loaded when first needed.
const TRAIN_STYLES: (&str, &str) = ("train.css", "more-train.css");

/// Those of a tenant’s files.
const TENANT_STYLES: &str = "tenant.css";

/// Writes the scripts of `boot/` and the styles that come later into the site, and makes what else is there smaller.
pub(crate) fn write(dist: &Path) -> Result<()> {
    let is_for_people = |file: &PathBuf| {
        file.extension().is_some_and(|extension| extension == "js" || extension == "css")
    };
    let files: Vec<PathBuf> = files_in(dist)?.into_iter().filter(is_for_people).collect();
    let in_place = format!("--outdir={}", dist.display());
    let base = format!("--outbase={}", dist.display());
    esbuild(BROWSERS, &["--allow-overwrite", &in_place, &base], &files)?;
    bundle("boot.js", &dist.join("boot.js"), &[])?;
    for (from, to) in [(REST_STYLES, REST_STYLES), TRAIN_STYLES, (TENANT_STYLES, TENANT_STYLES)] {
        let to = format!("--outfile={}", dist.join(to).display());
        esbuild(BROWSERS, &["--bundle", &to], &[paths::root().join("styles").join(from)])?;
    }
    let first = format!("--outfile={}", dist.join(FOR_EVERY_BROWSER).display());
    esbuild("es5", &[&first], &[boot(FOR_EVERY_BROWSER)])
}

/// Writes the script of a worker of its own, which is no module, with the program's in it.
pub(crate) fn worker(name: &str, program: &Path, to: &Path) -> Result<()> {
    let alias = format!("--alias:lockout-tenant={}", program.display());
    let outfile = format!("--outfile={}", to.display());
    // the program comes with the message, and nobody asks where its script lies
    let options =
        ["--bundle", "--format=iife", "--log-override:empty-import-meta=silent", &alias, &outfile];
    esbuild(BROWSERS, &options, &[boot(name)])
}

/// Writes a script of `boot/` with all it imports as one. `aliases` say where to find what has no
/// address.
pub(crate) fn bundle(name: &str, to: &Path, aliases: &[(&str, &Path)]) -> Result<()> {
    let mut options = vec![
        "--bundle".to_owned(),
        "--format=esm".to_owned(),
        format!("--outfile={}", to.display()),
    ];
    options.extend(aliases.iter().map(|(name, at)| format!("--alias:{name}={}", at.display())));
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    esbuild(BROWSERS, &options, &[boot(name)])
}

fn boot(name: &str) -> PathBuf {
    paths::root().join("boot").join(name)
}

fn esbuild(browsers: &str, options: &[&str], files: &[PathBuf]) -> Result<()> {
    let mut esbuild = Command::new(tools::npm_program("esbuild"));
    esbuild
        .args(["--minify", "--log-level=warning", "--charset=utf8"])
        .arg(format!("--target={browsers}"))
        .args(options)
        .args(files);
    run::run(&mut esbuild)
}
