//! `cargo xtask mutants`: the proof that the tests can fail.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use xtask::{paths, run, tools};

/// Each with the tests that judge it: words for `cargo test`, of which the first that fails ends it.
const PARTS: [(&str, &[&str]); 2] = [
    ("decision", &["a_first", "cases", "every_request", "decision"]),
    ("timeline", &["--skip", "every_request"]),
];

/// The survivors nobody can tell from the original, with the proof of it.
const PROVED: &str = "docs/mutants.md";

/// Changes the core in every way cargo-mutants knows, one at a time, and fails if the tests let one
/// pass that is not proved to be no change at all.
pub(crate) fn run(words: &[&str]) -> Result<()> {
    let (names, more) = match words.iter().position(|word| *word == "--") {
        Some(at) => (&words[..at], &words[at + 1..]),
        None => (words, &[][..]),
    };
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|(part, _)| part != *name)) {
        bail!("`mutants` knows `decision` and `timeline`, not `{unknown}`; options go behind `--`");
    }
    tools::for_mutants()?;
    let mut strangers = Vec::new();
    for (part, judge) in PARTS.iter().filter(|(part, _)| names.is_empty() || names.contains(part)) {
        strangers.extend(part_of_the_core(part, judge, more)?);
    }
    if !strangers.is_empty() {
        bail!("these survive and are not in {PROVED}:\n{}", strangers.join("\n"));
    }
    println!("\nEvery mutant is caught, or proved to be no change in {PROVED}.");
    Ok(())
}

/// The survivors of a part that are not in the list.
fn part_of_the_core(part: &str, judge: &[&str], more: &[&str]) -> Result<Vec<String>> {
    println!("\n=== mutants of {part} ===\n");
    let root = paths::root();
    let folder = root.join("target").join("mutants").join(part);
    fs::create_dir_all(&folder)?;
    let mut mutants = Command::new("cargo");
    mutants
        .current_dir(&root)
        .env("PATH", run::search_path()?)
        // nobody reads the smallest scenario that tells a mutant apart
        .env("PROPTEST_MAX_SHRINK_ITERS", "0")
        .args(["mutants", "--package", "lockout-core", "--no-shuffle"]);
    if !more.contains(&"--file") {
        mutants.arg("--file").arg(format!("core/src/{part}/*.rs"));
    }
    mutants
        .arg("--output")
        .arg(&folder)
        .args(more)
        .args(["--", "--lib", "--test", "judge", "--", "--test-threads=1"])
        .args(judge);
    // it ends with an error where one survives or never ends, which is looked into here
    let ended = run::run(&mut mutants);
    let results = folder.join("mutants.out");
    let read = |name: &str| fs::read_to_string(results.join(name)).unwrap_or_default();
    let [caught, missed, timeout, unviable] =
        ["caught.txt", "missed.txt", "timeout.txt", "unviable.txt"].map(read);
    let count = |list: &str| list.lines().count();
    println!(
        "{part}: {} caught, {} survived, {} never ended, {} would not compile",
        count(&caught),
        count(&missed),
        count(&timeout),
        count(&unviable)
    );
    if caught.is_empty() {
        ended?;
        bail!("no mutant of {part} was judged");
    }
    let list = fs::read_to_string(root.join(PROVED)).with_context(|| format!("no {PROVED}"))?;
    let proved = proved(&list);
    let mut strangers = Vec::new();
    for line in missed.lines().chain(timeout.lines()) {
        let survivor = Mutant::read(line, &root).with_context(|| format!("what is `{line}`?"))?;
        if !proved.contains(&survivor) {
            strangers.push(line.to_owned());
        }
    }
    Ok(strangers)
}

/// A mutant by its file, what it changes, and the line of code it changes; not by its place, which
/// moves with every edit above it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mutant {
    file: String,
    change: String,
    code: String,
}

impl Mutant {
    /// As cargo-mutants names it: `core/src/x.rs:12:5: replace + with - in f`.
    fn read(line: &str, root: &Path) -> Option<Mutant> {
        let (place, change) = line.split_once(": ")?;
        let mut place = place.split(':');
        let file = place.next()?.to_owned();
        let number: usize = place.next()?.parse().ok()?;
        let text = fs::read_to_string(root.join(&file)).ok()?;
        let code = text.lines().nth(number.checked_sub(1)?)?.trim().to_owned();
        Some(Mutant { file, change: change.to_owned(), code })
    }
}

/// The mutants of the list: a heading names the file, an item the change, and then the code.
fn proved(list: &str) -> BTreeSet<Mutant> {
    let mut all = BTreeSet::new();
    let mut file = String::new();
    let mut lines = list.lines();
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix("## `") {
            name.trim_end_matches('`').clone_into(&mut file);
        } else if let Some(change) = line.strip_prefix("- ")
            && let Some(code) = lines.next()
        {
            let code = code.trim().trim_matches('`').to_owned();
            all.insert(Mutant { file: file.clone(), change: change.to_owned(), code });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{Mutant, proved};
    use xtask::paths;

    #[test]
    fn the_list_names_what_is_there() {
        let list = "# x\n\n## `a.rs`\n\n- replace + with - in f\n  `a + b`\n\n  Because.\n";
        let mutant = Mutant {
            file: "a.rs".to_owned(),
            change: "replace + with - in f".to_owned(),
            code: "a + b".to_owned(),
        };
        assert_eq!(proved(list).into_iter().collect::<Vec<_>>(), [mutant]);
    }

    /// A proof about code that has changed since proves nothing.
    #[test]
    fn every_proof_is_about_code_that_is_there() -> anyhow::Result<()> {
        let root = paths::root();
        let all = proved(&std::fs::read_to_string(root.join(super::PROVED))?);
        assert!(!all.is_empty());
        for mutant in all {
            let text = std::fs::read_to_string(root.join(&mutant.file))?;
            let there = text.lines().any(|line| line.trim() == mutant.code);
            assert!(there, "{mutant:?} is not in the code");
        }
        Ok(())
    }
}
