//! Building the site.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, anyhow, ensure};
use xtask::weight::{LATER, TENANT, TRAINING, WORDS, WORKER, files_in};
use xtask::{contents, headers, offline, paths, run, tools};

use crate::{compile, loading, model_page, names, rest, scripts, single, split};

/// What Trunk.toml writes where the size of the WebAssembly belongs.
const SIZE_MARK: &str = "data-bytes=\"0\"";

/// The same of the second program.
const SECOND_SIZE_MARK: &str = "data-length=\"0\"";

/// Where index.html names the texts of every language.
const WORDS_MARK: &str = "<meta name=\"lockout-words\" content=\"\">";

/// How the names of all programs in one begin, which the single file has.
const WHOLE: &str = "whole";

/// The rest of the first program, once it is cut in two.
const REST: &str = "rest_bg.wasm";

/// How wasm-opt makes both programs smaller.
const SMALLER: [&str; 6] = [
    "-Oz",
    "--converge",
    "--low-memory-unused",
    "--zero-filled-memory",
    "--one-caller-inline-max-function-size=20",
    "--reorder-functions-by-name",
];

/// What stands beside the programs, from `assets/`.
const ASSETS: [&str; 5] =
    ["icon.svg", "icon-192.png", "icon-512.png", "icon-mask.png", "manifest.webmanifest"];

/// Builds the site into `dist/`, and beside it the single file.
pub(crate) fn build() -> Result<()> {
    tools::for_the_build()?;
    let dist = paths::root().join("dist");
    // what an earlier build left has other names, and would be counted and handed out
    if dist.is_dir() {
        fs::remove_dir_all(&dist).with_context(|| format!("cannot empty {}", dist.display()))?;
    }
    trunk()?;
    for name in ASSETS {
        fs::copy(paths::root().join("assets").join(name), dist.join(name))
            .with_context(|| format!("cannot copy {name}"))?;
    }
    model_page::write(&dist)?;
    loading::styles(&dist)?;
    shorten_names(&dist)?;
    make_smaller(&dist)?;
    scripts::write(&dist)?;
    let whole = apart(&dist)?;
    scripts::worker("tenant.js", &dist.join("tenant.js"), &dist.join("tenant-worker.js"))?;
    let languages = words(&dist)?;
    let index = dist.join("index.html");
    let page =
        fs::read_to_string(&index).with_context(|| format!("cannot read {}", index.display()))?;
    let page = filled(&page, WORDS_MARK, &WORDS_MARK.replace("\"\"", &format!("{languages:?}")))?;
    let size = |file| -> Result<String> { Ok(fs::metadata(file)?.len().to_string()) };
    let first = SIZE_MARK.replace('0', &size(the_program(&dist)?)?);
    let second = SECOND_SIZE_MARK.replace('0', &size(the_second(&dist)?)?);
    let page = filled(&filled(&page, SIZE_MARK, &first)?, SECOND_SIZE_MARK, &second)?;
    let page = without_comments(&loading::write(&page)?);
    fs::write(dist.join(TRAINING), for_training(&page))?;
    fs::write(&index, page)?;
    contents::name(&dist)?;
    scripts::bundle("worker.js", &dist.join(WORKER), &[])?;
    offline::write(&dist)?;
    single::write(&dist, &whole)?;
    headers::write(&dist)
}

fn trunk() -> Result<()> {
    let mut trunk = Command::new("trunk");
    trunk
        .args(["build", "--release", "--offline"])
        .current_dir(paths::root())
        .env("PATH", run::search_path()?)
        // Trunk takes this variable for its own flag and refuses any value but true or false.
        .env_remove("NO_COLOR")
        // A mistake in a source file is no reason to print Trunk's own call stack.
        .env("RUST_BACKTRACE", "0");
    for (name, value) in compile::variables()? {
        trunk.env(name, value);
    }
    run::run(&mut trunk)
}

/// The same page for training alone, which needs nothing of the first program: it does not fetch it ahead, but
/// the second.
fn for_training(page: &str) -> String {
    let kept = page.split_inclusive('>').filter(|tag| {
        let tag = tag.trim_start();
        !tag.starts_with("<link rel=\"modulepreload\"") && !tag.starts_with("<link rel=\"preload\"")
    });
    let ahead = "<link rel=\"modulepreload\" href=\"./more.js\" crossorigin=\"anonymous\">\
                 <link rel=\"preload\" href=\"./more_bg.wasm\" crossorigin=\"anonymous\" as=\"fetch\" type=\"application/wasm\">\
                 </head>";
    kept.collect::<String>().replace("</head>", ahead)
}

/// A page with something in the place of a mark.
pub(crate) fn filled(page: &str, mark: &str, with: &str) -> Result<String> {
    ensure!(page.contains(mark), "index.html has no place for {mark}");
    Ok(page.replace(mark, with))
}

/// The page without what was written for its authors.
fn without_comments(page: &str) -> String {
    let mut parts = page.split("<!--");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once("-->").map_or("", |(_, rest)| rest))
}

/// Shortens the names between each program and the script of its name.
fn shorten_names(dist: &Path) -> Result<()> {
    for program in programs(dist)? {
        let name = program.to_string_lossy().replace("_bg.wasm", ".js");
        names::shorten(&program, Path::new(&name))?;
    }
    Ok(())
}

/// Makes every program as small as it gets. Of the first the rest is cut off and put beside it.
fn make_smaller(dist: &Path) -> Result<()> {
    let file = the_program(dist)?;
    let first = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut programs = vec![
        ("second", the_second(dist)?),
        (TENANT, program(dist, TENANT)?),
        (WHOLE, program(dist, WHOLE)?),
    ];
    if tools::library_source() {
        let split::Split { first, rest, names, doors } = split::split(&first, rest::belongs)?;
        let lost = rest::lost(&names.iter().map(String::as_str));
        ensure!(lost.is_empty(), "no function has these names: {}", lost.join(", "));
        // who may call them is for the program to know; this is to look at when it does not
        fs::write(paths::root().join("target").join("doors.txt"), doors.join("\n"))?;
        fs::write(&file, first)?;
        let to = file.with_file_name(REST);
        fs::write(&to, rest)?;
        programs.push(("rest", to));
    } else {
        // the compiler then makes one function of two that are alike, and neither is where its name says
        println!("The program stays in one piece, and the first load is heavier.");
    }
    programs.push(("first", file));
    // wasm-opt is most of the build, and leaves all processors but one idle for most of its time
    thread::scope(|side| {
        let all: Vec<_> =
            programs.iter().map(|(name, file)| side.spawn(|| in_place(name, file))).collect();
        all.into_iter().try_for_each(joined)
    })
}

/// Takes the program for the single file, and its script, out of the site.
fn apart(dist: &Path) -> Result<single::Whole> {
    let (file, script) = (program(dist, WHOLE)?, dist.join(format!("{WHOLE}.js")));
    let to = paths::root().join("target").join(format!("{WHOLE}.js"));
    let whole = single::Whole { program: fs::read(&file)?, script: to };
    fs::copy(&script, &whole.script)?;
    fs::remove_file(file)?;
    fs::remove_file(script)?;
    Ok(whole)
}

/// Makes the program in a file as small as it gets.
fn in_place(name: &str, file: &Path) -> Result<()> {
    let program = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(fs::write(file, smaller(name, &program)?)?)
}

fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    thread.join().unwrap_or_else(|_| Err(anyhow!("a part of the build stopped")))
}

/// A program made as small as wasm-opt makes it; `name` tells its files from those of others. What it made of the same
/// program last time stands for what it would make again: it takes most of the build.
fn smaller(name: &str, program: &[u8]) -> Result<Vec<u8>> {
    let file = paths::root().join("target").join(format!("to-optimise-{name}.wasm"));
    let (made, of) = (file.with_extension("made"), file.with_extension("of"));
    let wasm_opt = tools::npm_program("wasm-opt").to_string_lossy().into_owned();
    let version = run::output(&wasm_opt, &["--version"]).context("wasm-opt does not run")?;
    let key = [version, SMALLER.join(" "), contents::digest(program)].join("\n");
    if let (Ok(of), Ok(made)) = (fs::read_to_string(&of), fs::read(&made))
        && of == format!("{key}\n{}", contents::digest(&made))
    {
        return Ok(made);
    }
    fs::write(&file, program)?;
    // so that what is made is never taken for that of another program
    let _ = fs::remove_file(&of);
    let mut command = Command::new(wasm_opt);
    command.args(SMALLER).arg(&file).arg("-o").arg(&made);
    run::run(command.env("PATH", run::search_path()?))?;
    let made = fs::read(&made)?;
    fs::write(&of, key + "\n" + &contents::digest(&made))?;
    Ok(made)
}

fn programs(dist: &Path) -> Result<Vec<std::path::PathBuf>> {
    let files = files_in(dist)?.into_iter();
    Ok(files.filter(|file| file.extension().is_some_and(|ending| ending == "wasm")).collect())
}

/// The one the page begins with. Its size goes into the page: a host that compresses announces
/// another one, and the progress display needs the true one.
fn the_program(dist: &Path) -> Result<std::path::PathBuf> {
    program(dist, "lockout")
}

/// The one that comes when it is first needed, or alone.
fn the_second(dist: &Path) -> Result<std::path::PathBuf> {
    program(dist, "more")
}

fn program(dist: &Path, name: &str) -> Result<std::path::PathBuf> {
    let is_it = |file: &&std::path::PathBuf| {
        file.file_name().is_some_and(|its| its.to_string_lossy().starts_with(name))
    };
    let found = programs(dist)?.iter().find(is_it).cloned();
    found.with_context(|| format!("the build left no WebAssembly of {name}"))
}

/// Writes the texts of every language, and gives what the page says of them: code, direction, and
/// the files for the first and the second program.
fn words(dist: &Path) -> Result<String> {
    let mut entries = Vec::new();
    for language in &lockout_words::LANGUAGES {
        let code = language.code;
        lockout_words::speak(code);
        let direction = lockout_words::say::LANGUAGE_DIRECTION.text();
        let mut entry = format!("{code}:{direction}");
        for (name, texts) in [(WORDS, language.first), (LATER, language.second)] {
            let name = format!("{name}{code}.txt");
            fs::write(dist.join(&name), texts)?;
            entry.extend([":./", &name]);
        }
        entries.push(entry);
    }
    Ok(entries.join(" "))
}

#[cfg(test)]
mod tests {
    use super::{filled, for_training, without_comments};

    #[test]
    fn the_page_for_training_fetches_the_second_program_ahead() {
        let page = "<head><title>L</title><link rel=\"modulepreload\" href=\"a.js\"><link rel=\"preload\" \
                    href=\"a_bg.wasm\" as=\"fetch\"></head>";
        let made = for_training(page);
        assert!(
            made.starts_with(
                "<head><title>L</title><link rel=\"modulepreload\" href=\"./more.js\""
            )
        );
        assert!(
            made.ends_with("</head>") && made.contains("./more_bg.wasm") && !made.contains("a.js")
        );
        assert!(!made.contains("a_bg"), "{made}");
    }

    #[test]
    fn comments_go_and_marks_are_filled() {
        assert_eq!(without_comments("a<!-- b\n -->c<!--d-->"), "ac");
        assert_eq!(filled("x=\"0\"", "\"0\"", "\"7\"").ok().as_deref(), Some("x=\"7\""));
        assert!(filled("x", "y", "z").is_err());
    }
}
