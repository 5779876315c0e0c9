//! `cargo xtask bench`.

use std::process::Command;

use anyhow::{Result, bail};
use xtask::{paths, run, tools};

use crate::{site, test};

/// Measures the model natively, or the built site in a browser, or both.
pub(crate) fn run(names: &[&str]) -> Result<()> {
    match names {
        [] => native().and_then(|()| browser()),
        ["native"] => native(),
        ["browser"] => browser(),
        ["offline"] => offline(),
        ["cards"] => cards(),
        ["import"] => import(&[]),
        ["import", "policies"] => import(&["policies"]),
        _ => bail!("`bench` knows `native`, `browser`, `offline`, `cards` and `import [policies]`"),
    }
}

fn native() -> Result<()> {
    println!("\n=== the model, natively ===\n");
    run::run(Command::new("cargo").args(["bench", "--package", "lockout"]))
}

fn browser() -> Result<()> {
    let browser = tools::for_browser_tests()?;
    println!("{}", tools::browser::version(&browser));
    // The same runs as natively, so that the two can be compared.
    if paths::root().join("tests").join("speed.rs").is_file() {
        println!("\n=== the model, in the browser ===\n");
        run::run(&mut test::wasm_test(
            &browser,
            &["--release", "--test", "speed", "--", "--nocapture"],
        )?)?;
    }
    println!("\n=== the built site: moving a slider ===\n");
    site::build()?;
    site_bench("moves")?;
    println!("\n=== the built site: opening it ===\n");
    site_bench("opens")
}

fn site_bench(name: &str) -> Result<()> {
    run::run(Command::new("cargo").args(["run", "--quiet", "--package", "e2e", "--bin", name]))
}

/// How long a card of training takes, alone.
fn cards() -> Result<()> {
    tools::for_browser_tests()?;
    site::build()?;
    site_bench("cards")
}

/// How fast an administrator's files are read, beside others; or the policies alone.
fn import(what: &[&str]) -> Result<()> {
    tools::for_browser_tests()?;
    site::build()?;
    let mut bench = Command::new("cargo");
    bench.args(["run", "--quiet", "--package", "e2e", "--bin", "imports", "--"]).args(what);
    run::run(&mut bench)
}

/// How long it takes to open, alone.
fn offline() -> Result<()> {
    tools::for_browser_tests()?;
    site::build()?;
    site_bench("opens")
}
