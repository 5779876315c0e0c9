//! `cargo xtask fuzz`: what people open, made up by a fuzzer that watches the code.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use xtask::{paths, run, tools};

const TARGETS: [&str; 2] = ["scenario", "link"];

/// Fuzzes the reader of scenario files, that of links, or both; `--renew` keeps what was found.
pub(crate) fn run(words: &[&str]) -> Result<()> {
    let (mut names, mut seconds, mut renew) = (Vec::new(), "60", false);
    let mut words = words.iter();
    while let Some(&word) = words.next() {
        match word {
            "--seconds" => seconds = words.next().context("`--seconds` of how many?")?,
            "--renew" => renew = true,
            name if TARGETS.contains(&name) => names.push(name),
            _ => bail!("`fuzz` knows `scenario`, `link`, `--seconds N` and `--renew`"),
        }
    }
    seconds.parse::<u32>().with_context(|| format!("`{seconds}` is no number of seconds"))?;
    tools::for_fuzzing()?;
    for name in TARGETS.into_iter().filter(|name| names.is_empty() || names.contains(name)) {
        println!("\n=== {name} ===\n");
        let corpus = paths::root().join("target").join("fuzz").join("corpus").join(name);
        unpack(name, &corpus)?;
        run::run(fuzzer(name)?.arg(&corpus).args([
            "--",
            &format!("-max_total_time={seconds}"),
            "-dict=fuzz/words.dict",
            "-max_len=16384",
            // an input that takes longer, or a program that takes more, is a finding
            "-timeout=5",
            "-rss_limit_mb=1024",
            "-print_final_stats=1",
        ]))?;
        if renew {
            pack(name, &corpus)?;
        }
    }
    Ok(())
}

/// On stable Rust: what it needs of the compiler is not stable yet.
fn fuzzer(name: &str) -> Result<Command> {
    let mut fuzz = Command::new("cargo");
    fuzz.current_dir(paths::root())
        .env("PATH", run::search_path()?)
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["fuzz", "run", "--fuzz-dir", "fuzz", "--target-dir", "target/fuzz", name]);
    Ok(fuzz)
}

/// Puts every line of a corpus in a file of its own, beside what earlier runs have found.
fn unpack(name: &str, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let lines = fs::read_to_string(list(name))?;
    for (nth, line) in lines.lines().enumerate() {
        fs::write(folder.join(format!("kept-{nth}")), unescaped(line))?;
    }
    Ok(())
}

/// A line of a corpus as it was before it became one.
fn unescaped(line: &str) -> String {
    let mut signs = line.chars();
    let mut text = String::new();
    while let Some(sign) = signs.next() {
        text.push(match sign {
            '\\' => match signs.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                other => other.unwrap_or('\\'),
            },
            other => other,
        });
    }
    text
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
}

/// Writes down the few inputs that reach all the code the others reach, a line each.
fn pack(name: &str, folder: &Path) -> Result<()> {
    let few = folder.with_file_name(format!("{name}-few"));
    if few.is_dir() {
        fs::remove_dir_all(&few)?;
    }
    fs::create_dir_all(&few)?;
    let merge = ["--", "-merge=1", "-set_cover_merge=1", "-use_counters=0", "-max_len=2000"];
    run::run(fuzzer(name)?.arg(&few).arg(folder).args(merge))?;
    let mut lines = Vec::new();
    for entry in fs::read_dir(&few)? {
        // what is no text never gets as far as the reader
        if let Ok(text) = String::from_utf8(fs::read(entry?.path())?) {
            lines.push(escaped(&text));
        }
    }
    lines.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    lines.dedup();
    fs::write(list(name), lines.join("\n") + "\n")?;
    println!("{} inputs are kept in {}", lines.len(), list(name).display());
    Ok(())
}

/// The inputs kept, which the tests open too.
fn list(name: &str) -> std::path::PathBuf {
    paths::root().join("tests").join("corpus").join(format!("{name}.txt"))
}

#[cfg(test)]
mod tests {
    use super::{escaped, unescaped};

    #[test]
    fn a_line_comes_back() {
        for text in ["", "a\nb\r\n", "a\\nb", "\\", "\\\\\n", "é"] {
            assert_eq!(unescaped(&escaped(text)), text);
            assert_eq!(escaped(text).lines().count(), usize::from(!text.is_empty()));
        }
    }
}
