//! `cargo xtask`: everything one does with this project, on a machine that has only Rust.

mod bench;
mod compile;
mod fuzz;
mod lint;
mod loading;
mod model_page;
mod mutants;
mod names;
mod queries;
mod rest;
mod scripts;
mod single;
mod site;
mod size;
mod split;
mod tenant;
mod test;

use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use xtask::server::{Manner, Server};
use xtask::{paths, run};

const HELP: &str = "\
cargo xtask <task>

  serve [--port N] [--offline]   build the site, then serve it at http://127.0.0.1:8080/; with --offline it
                                 is kept there as on a host, and a new build is offered like a new version
  build                          build the site into dist/
  test [native|queries|browser|e2e]...
                                 run the tests; without a name, all of them
  lint                           check the format and run clippy, natively and for WebAssembly
  mutants [decision|timeline] [-- ...]
                                 change the model in every small way: some test must fail; what
                                 stands behind `--` goes to cargo-mutants
  fuzz [scenario|link] [--seconds N] [--renew]
                                 open made-up files and links; --renew keeps what was found
  size                           print what a first load weighs; fails above the limit
  bench [native|browser|offline|cards|import [policies]]
                                 measure; without a name, the first two; `offline`: from opening
                                 to the answer alone; `cards`: a card of training alone; `import`:
                                 a million sign-ins, beside Papa Parse and uDSV, and a thousand
                                 policies, or these alone
  tenant --out DIR [--seed N] [--users N] [--rows N] [--policies N]
                                 write the files of a made-up tenant, and what is true of it, as truth.json
  shots [--url-hash '#...'] [--script 'JS']
                                 save pictures of the built site in target/shots/
  help                           this text

Missing tools are installed under target/tools, after saying which and why.
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match perform(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(words: &[&str]) -> Result<()> {
    match words {
        ["serve", options @ ..] => serve(options),
        ["build"] => site::build(),
        ["test", parts @ ..] => test::run(parts),
        ["lint"] => lint::all(),
        ["mutants", words @ ..] => mutants::run(words),
        ["fuzz", words @ ..] => fuzz::run(words),
        ["size"] => size::print(),
        ["bench", parts @ ..] => bench::run(parts),
        ["tenant", options @ ..] => tenant::write(options),
        ["shots", options @ ..] => shots(options),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => bail!("`cargo xtask {}` is not a task\n\n{HELP}", words.join(" ")),
    }
}

fn shots(options: &[&str]) -> Result<()> {
    let mut shots = Command::new("cargo");
    shots.args(["run", "--quiet", "--package", "e2e", "--bin", "shots", "--"]).args(options);
    run::run(&mut shots)
}

fn serve(options: &[&str]) -> Result<()> {
    let (mut port, mut manner) = (8080, Manner::Workshop);
    let mut options = options.iter();
    while let Some(&option) = options.next() {
        match option {
            "--port" => {
                let number = options.next().copied().unwrap_or_default();
                port = number.parse().with_context(|| {
                    format!("`{number}` is not a port: give a number from 1 to 65535")
                })?;
            }
            "--offline" => manner = Manner::Plain,
            _ => bail!("`serve` takes no option but `--port N` and `--offline`"),
        }
    }
    site::build()?;
    let server = Server::in_manner(manner, &paths::dist(), "/", port)?;
    println!("\nLockout is at {}  (Ctrl-C ends it)", server.address());
    server.wait();
    Ok(())
}
