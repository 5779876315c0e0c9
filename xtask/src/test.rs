//! `cargo xtask test`.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};
use xtask::{passing, paths, run, tools};

use crate::{queries, site};

/// A part of the tests, by the name the user gives it.
struct Part {
    name: &'static str,
    heading: &'static str,
    run: fn() -> Result<()>,
}

const PARTS: [Part; 4] = [
    Part { name: "native", heading: "the model, natively", run: native },
    Part { name: "queries", heading: "the queries for Log Analytics", run: queries::test },
    Part { name: "browser", heading: "the app's parts, in a browser", run: browser },
    Part { name: "e2e", heading: "the built site, driven like a user would", run: e2e },
];

/// Runs the named parts, or all. A failing part doesn't keep the next from running.
pub(crate) fn run(names: &[&str]) -> Result<()> {
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        bail!("`{unknown}` is not a part of the tests: there are native, queries, browser and e2e");
    }
    let mut results = Vec::new();
    for part in PARTS.iter().filter(|part| names.is_empty() || names.contains(&part.name)) {
        println!("\n=== {}: {} ===\n", part.name, part.heading);
        let begin = Instant::now();
        let result = (part.run)();
        if let Err(error) = &result {
            eprintln!("error: {error:#}");
        }
        results.push((part.name, result.is_ok(), begin.elapsed()));
    }
    summary(&results)
}

fn summary(results: &[(&str, bool, Duration)]) -> Result<()> {
    println!("\n=== summary ===\n");
    for (name, passed, time) in results {
        let outcome = if *passed { "passed" } else { "FAILED" };
        println!("{name:<8} {outcome} in {:.0} s", time.as_secs_f64());
    }
    if results.iter().any(|(_, passed, _)| !passed) {
        bail!("some tests failed");
    }
    Ok(())
}

fn native() -> Result<()> {
    run::run(Command::new("cargo").args([
        "test",
        "--workspace",
        "--exclude",
        "e2e",
        "--no-fail-fast",
    ]))
}

fn browser() -> Result<()> {
    let browser = tools::for_browser_tests()?;
    let tests = in_a_browser()?;
    let words: Vec<&str> = tests.iter().flat_map(|name| ["--test", name]).collect();
    let mut test = wasm_test(&browser, &words)?;
    // the runner kills its browsers, which leave what they wrote
    let folder = paths::browsers().join(std::process::id().to_string());
    std::fs::create_dir_all(&folder)?;
    let ran = run::run(test.envs(["TMPDIR", "TMP", "TEMP"].map(|name| (name, &folder))));
    passing::remove(&folder)?;
    ran
}

/// The tests of the app that run in a browser: all others would be compiled for it in vain.
fn in_a_browser() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(paths::root().join("tests"))? {
        let file = entry?.path();
        if file.extension().is_some_and(|ending| ending == "rs")
            && std::fs::read_to_string(&file)?.contains("wasm_bindgen_test")
        {
            names.extend(file.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    ensure!(!names.is_empty(), "no test says that it runs in a browser");
    Ok(names)
}

/// A `cargo test` of the app whose tests run inside the browser.
pub(crate) fn wasm_test(browser: &tools::browser::Browser, words: &[&str]) -> Result<Command> {
    // The test runner's own way of naming a browser that isn't where chromedriver looks.
    let options = paths::root().join("target").join("webdriver.json");
    let chrome = browser.chrome.to_string_lossy().replace('\\', "/");
    std::fs::write(
        &options,
        format!("{{ \"goog:chromeOptions\": {{ \"binary\": \"{chrome}\" }} }}\n"),
    )?;
    let mut cargo = Command::new("cargo");
    cargo
        .args([
            "test",
            "--package",
            "lockout",
            "--target",
            "wasm32-unknown-unknown",
            "--no-fail-fast",
        ])
        .args(words)
        .env("PATH", run::search_path()?)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", &browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", options)
        // In seconds. The defaults, 20 and 5, are what a busy machine needs for starting the browser.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    Ok(cargo)
}

fn e2e() -> Result<()> {
    tools::for_driving_the_site()?;
    if std::env::var_os("LOCKOUT_DIST").is_none() {
        site::build()?;
    }
    // Three tests at once: while one waits for a moment to pass, two go on. More only wait for each other on a small
    // machine.
    run::run(Command::new("cargo").args([
        "test",
        "--package",
        "e2e",
        "--no-fail-fast",
        "--",
        "--test-threads=3",
    ]))
}
