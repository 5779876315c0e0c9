//! Training cards as JSON: `cargo run --release --example cards -- --seed 7 --count 1000`, with
//! `--grade 1` to `5` for one grade and `--language de` for German. An array comes out, a card a
//! line; its requests are those that the example `decide` reads. Bad arguments: a message on standard
//! error, 2.

use lockout::training::cards::{Card, Grade, deck};
use lockout::words;
use serde_json::to_string;
use std::env;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

const BAD_ARGUMENTS: u8 = 2;
const ALLOWED: &str = "allowed: --seed NUMBER --count NUMBER --grade 1|2|3|4|5 --language en|de";

struct Asked {
    seed: u64,
    count: usize,
    grade: Option<Grade>,
}

fn main() -> ExitCode {
    let done = read(env::args().skip(1)).and_then(|asked| {
        print(&asked).or_else(|error| match error.kind() {
            // whoever reads has read enough
            io::ErrorKind::BrokenPipe => Ok(()),
            _ => Err(format!("standard output: {error}")),
        })
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(BAD_ARGUMENTS)
        }
    }
}

fn read(mut arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked { seed: 1, count: 10, grade: None };
    while let Some(option) = arguments.next() {
        if !["--seed", "--count", "--grade", "--language"].contains(&option.as_str()) {
            return Err(format!("unknown argument `{option}`; {ALLOWED}"));
        }
        let value =
            arguments.next().ok_or_else(|| format!("`{option}` lacks its value; {ALLOWED}"))?;
        let bad = |allowed: &str| format!("`{option}`: found `{value}`; allowed: {allowed}");
        match option.as_str() {
            "--seed" => {
                asked.seed = value.parse().map_err(|_| bad("a whole number from 0 to 2^64 − 1"))?;
            }
            "--count" => {
                asked.count = value.parse().map_err(|_| bad("a whole number from 0"))?;
            }
            "--grade" => {
                asked.grade = Some(Grade::read(&value).ok_or_else(|| bad("1, 2, 3, 4 or 5"))?);
            }
            _ => {
                let known = ["en", "de"].contains(&value.as_str()) && words::speak(&value);
                known.then_some(()).ok_or_else(|| bad("en or de"))?;
            }
        }
    }
    Ok(asked)
}

fn print(asked: &Asked) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    write!(out, "[")?;
    for (at, card) in deck(asked.seed, asked.grade).take(asked.count).enumerate() {
        write!(out, "{}\n{}", if at > 0 { "," } else { "" }, line(&card)?)?;
    }
    writeln!(out, "\n]")?;
    out.flush()
}

/// In the order in which a reader wants them.
fn line(card: &Card) -> serde_json::Result<String> {
    let [request, text] = [to_string(&card.request)?, to_string(&card.text)?];
    let [outcome, decisive] = [to_string(&card.outcome())?, to_string(&card.decisive())?];
    Ok(format!(
        r#"{{"request": {request}, "text": {text}, "outcome": {outcome}, "decisive": {decisive}}}"#
    ))
}
