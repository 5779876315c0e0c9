//! What somebody opens may hold anything: files and links that a fuzzer found worth keeping
//! (`cargo xtask fuzz`), and some that are too much of something.

#![cfg(not(target_arch = "wasm32"))] // it looks at the clock
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    pub(crate) mod door;
}

use std::time::{Duration, Instant};

use lockout::scenario::Scenario;
use support::door::{open_file, open_link};

#[test]
fn every_file_of_the_corpus() {
    assert!(each(include_str!("corpus/scenario.txt"), open_file) > 100);
}

#[test]
fn every_link_of_the_corpus() {
    assert!(each(include_str!("corpus/link.txt"), open_link) > 100);
}

/// Opens every text of a corpus, a line each; how many there are.
fn each(corpus: &str, open: fn(&str)) -> usize {
    for line in corpus.lines() {
        println!("{line}");
        // a backslash stands before another, and in `\\n` and `\\r` for a line's end
        let text = line.replace("\\\\", "\u{1}").replace("\\n", "\n").replace("\\r", "\r");
        open(&text.replace('\u{1}', "\\"));
    }
    corpus.lines().count()
}

#[test]
fn too_much_of_anything_is_refused_at_once_and_in_a_few_words() {
    let measure = r#"{"kind": "postponeOnboarding", "fromMinute": 60}"#;
    let measures = |n: usize| format!(r#"{{"measures": [{}]}}"#, vec![measure; n].join(","));
    let fields =
        |n: usize| (0..n).map(|nth| format!("\"f{nth}\": 1")).collect::<Vec<_>>().join(",");
    let nested = |n: usize| format!(r#"{{"people": {}{}}}"#, "[".repeat(n), "]".repeat(n));
    let long = "x".repeat(200_000);
    for (file, said) in [
        (measures(25), "`measures`: found 25 measures; allowed: at most 24"),
        (measures(5_000), "`measures`: found 5000 measures; allowed: at most 24"),
        (measures(100_000), "more than 262144; allowed: a scenario file"),
        (format!("{{{}}}", fields(65)), "an object with 65 fields; allowed: at most 64"),
        (format!("{{{}}}", fields(20_000)), "an object with 20000 fields"),
        (
            format!(r#"{{"people": {{{}}}}}"#, fields(20_000)),
            "`people`: found an object with 20000",
        ),
        (format!(r#"{{"measures": [{{{}}}]}}"#, fields(20_000)), "`measures[0]`: found an object"),
        (nested(15), "`people`: found the list [the list [the list"),
        (nested(17), "found lists or objects nested more than 16 deep"),
        (nested(100_000), "nested more than 16 deep"),
        (format!(r#"{{"name": "{long}"}}"#), "…\"; allowed: a text of at most 120"),
        (format!(r#"{{"{long}": 1}}"#), "…`: unknown field"),
        (format!(r#"{{"people": {{"{long}": 1}}}}"#), "…`: unknown field"),
        (format!(r#"{{"measures": [{{"kind": "{long}"}}]}}"#), "…\"; allowed: one of"),
        (format!(r#"{{"measures": [{{"kind": "exclusion", "{long}": 1}}]}}"#), "…`: unknown"),
        (format!(r#"{{"people": [{}1]}}"#, "1,".repeat(100_000)), "`people`: found the list [1, 1"),
        (" ".repeat(300_000) + "{}", "a file of 300002 bytes"),
    ] {
        let begin = Instant::now();
        let refused = Scenario::from_json(&file).expect_err(said).to_string();
        assert!(
            refused.contains(said),
            "`{said}` is not in: {}",
            &refused[..refused.len().min(999)]
        );
        assert!(refused.chars().count() < 1000, "{} bytes for `{said}`", refused.len());
        assert!(begin.elapsed() < Duration::from_secs(2), "{:?} for `{said}`", begin.elapsed());
    }
    let most = Scenario::from_json(&measures(24)).unwrap();
    assert_eq!(most.measures.len(), 24);
}
