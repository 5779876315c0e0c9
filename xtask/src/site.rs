//! Building the site.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use xtask::weight::{LATER, WORDS, files_in};
use xtask::{paths, run, tools};

use crate::{model_page, names};

/// What Trunk.toml writes where the size of the WebAssembly belongs.
const SIZE_MARK: &str = "data-bytes=\"0\"";

/// Where index.html names the texts of every language.
const WORDS_MARK: &str = "<meta name=\"lockout-words\" content=\"\">";

/// The script that must run even where the program can't, to say so.
const FOR_EVERY_BROWSER: &str = "first-";

/// Newer syntax is rewritten for these: the oldest that run what rustc and wasm-bindgen produce.
const BROWSERS: &str = "chrome96,edge96,firefox102,safari16";

/// Builds the site into `dist/`.
pub(crate) fn build() -> Result<()> {
    tools::for_the_build()?;
    let mut trunk = Command::new("trunk");
    trunk
        .args(["build", "--release", "--offline"])
        .current_dir(paths::root())
        .env("PATH", run::search_path()?)
        // Trunk takes this variable for its own flag and refuses any value but true or false.
        .env_remove("NO_COLOR")
        // A mistake in a source file is no reason to print Trunk's own call stack.
        .env("RUST_BACKTRACE", "0");
    for (name, value) in compiler()? {
        trunk.env(name, value);
    }
    run::run(&mut trunk)?;
    let dist = paths::root().join("dist");
    model_page::write(&dist)?;
    minify(&dist)?;
    shorten_names(&dist)?;
    name_by_content(&dist)?;
    words(&dist)?;
    tell_the_size(&dist)
}

/// How the program is compiled: with no path of this machine in it, and, where its source is there,
/// with a standard library optimised for size whose panics end the program without a word. That
/// takes compiler options that are not settled yet, hence the bootstrap variable.
fn compiler() -> Result<Vec<(&'static str, String)>> {
    let mut flags = remapped_paths();
    let mut variables = Vec::new();
    if tools::library_source() {
        flags.extend(
            [
                "-Zunstable-options",
                "-Cpanic=immediate-abort",
                "-Zfmt-debug=none",
                "-Zlocation-detail=none",
            ]
            .map(str::to_owned),
        );
        variables.extend([
            ("RUSTC_BOOTSTRAP", "1".to_owned()),
            ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort".to_owned()),
            ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size".to_owned()),
        ]);
        // Trunk works offline, and the library has dependencies of its own
        let mut fetch = Command::new("cargo");
        fetch.args(["fetch", "--quiet"]).current_dir(paths::root());
        run::run(fetch.envs(variables.clone()))?;
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

/// Makes scripts and style sheets smaller in place.
fn minify(dist: &Path) -> Result<()> {
    let (mut oldest, mut rest) = (Vec::new(), Vec::new());
    for file in files_in(dist)? {
        if !has_extension(&file, "js") && !has_extension(&file, "css") {
            continue;
        }
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(FOR_EVERY_BROWSER) { &mut oldest } else { &mut rest }.push(file);
    }
    for (files, browsers) in [(oldest, "es5"), (rest, BROWSERS)] {
        let mut esbuild = Command::new(tools::npm_program("esbuild"));
        esbuild
            .args(["--minify", "--allow-overwrite", "--log-level=warning"])
            .arg(format!("--target={browsers}"))
            .arg(format!("--outdir={}", dist.display()))
            .arg(format!("--outbase={}", dist.display()))
            .args(files);
        run::run(&mut esbuild)?;
    }
    Ok(())
}

/// The page without what was written for its authors.
fn without_comments(page: &str) -> String {
    let mut parts = page.split("<!--");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once("-->").map_or("", |(_, rest)| rest))
}

/// Shortens the names between each program and the script of its name.
fn shorten_names(dist: &Path) -> Result<()> {
    for program in files_in(dist)?.into_iter().filter(|file| has_extension(file, "wasm")) {
        let name = program.to_string_lossy().replace("_bg.wasm", ".js");
        names::shorten(&program, Path::new(&name))?;
    }
    Ok(())
}

/// Trunk gives no hash to what the page does not load by itself, so it is done here: the names of
/// the second program, in the folder and in the page.
fn name_by_content(dist: &Path) -> Result<()> {
    let index = dist.join("index.html");
    let mut page = fs::read_to_string(&index)?;
    let parts = ["more.js", "more_bg.wasm"];
    let mut hash = DefaultHasher::new();
    for part in parts {
        let content = fs::read(dist.join(part)).with_context(|| format!("no {part}"))?;
        hash.write(&content);
    }
    for part in parts {
        let name = part.replace("more", &format!("{LATER}{:016x}", hash.finish()));
        fs::rename(dist.join(part), dist.join(&name))?;
        page = page.replace(&format!("./{part}"), &format!("./{name}"));
    }
    Ok(fs::write(&index, page)?)
}

/// Writes the texts of every language, and into the page where they lie.
fn words(dist: &Path) -> Result<()> {
    let mut entries = Vec::new();
    for language in &lockout_words::LANGUAGES {
        let code = language.code;
        lockout_words::speak(code);
        let direction = lockout_words::say::LANGUAGE_DIRECTION.text();
        let mut entry = format!("{code}:{direction}");
        for (name, texts) in [(WORDS, language.first), (LATER, language.second)] {
            let mut hash = DefaultHasher::new();
            hash.write(texts.as_bytes());
            let name = format!("{name}{code}-{:016x}.txt", hash.finish());
            fs::write(dist.join(&name), texts)?;
            entry.extend([":./", &name]);
        }
        entries.push(entry);
    }
    let index = dist.join("index.html");
    let page = fs::read_to_string(&index)?;
    anyhow::ensure!(page.contains(WORDS_MARK), "index.html has no place for the texts");
    let page = page
        .replace(WORDS_MARK, &WORDS_MARK.replace("\"\"", &format!("\"{}\"", entries.join(" "))));
    Ok(fs::write(&index, page)?)
}

fn has_extension(file: &Path, wanted: &str) -> bool {
    file.extension().is_some_and(|extension| extension == wanted)
}

/// Writes the size of the WebAssembly into the page: a host that compresses announces another one,
/// and the progress display needs the true one.
fn tell_the_size(dist: &Path) -> Result<()> {
    let index = dist.join("index.html");
    let page =
        fs::read_to_string(&index).with_context(|| format!("cannot read {}", index.display()))?;
    let bytes = files_in(dist)?
        .into_iter()
        .filter(|path| has_extension(path, "wasm"))
        .find(|path| {
            path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with(LATER))
        })
        .and_then(|path| fs::metadata(path).ok())
        .context("the build left no WebAssembly")?
        .len();
    anyhow::ensure!(page.contains(SIZE_MARK), "index.html has no place for the program's size");
    let page = page.replace(SIZE_MARK, &format!("data-bytes=\"{bytes}\""));
    fs::write(&index, without_comments(&page))?;
    Ok(())
}
