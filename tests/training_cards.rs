//! The cards of “Who gets in?”: a hundred thousand against the tests' own naive decision, their texts
//! against a reader who knows nothing but the text, how they are dealt, and the sessions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    pub(crate) mod card_facts;
    pub(crate) mod card_reader;
    pub(crate) mod naive_decision;
}

use lockout::decision::{Outcome, RuleId, Session as Held, TABLE, decide};
use lockout::training::cards::{Card, Grade, Told, deck};
use lockout::training::draws::Draws;
use lockout::words::speak;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Output, Stdio};
use support::card_facts::{anything, facts, turn};
use support::card_reader::read;
use support::naive_decision::answer;

/// Five grades, two languages, two seeds: 100,000 in all.
const CARDS: usize = 5_000;

#[test]
fn grade_1_is_right() {
    all_right(Grade::One);
}

#[test]
fn grade_2_is_right() {
    all_right(Grade::Two);
}

#[test]
fn grade_3_is_right() {
    all_right(Grade::Three);
}

#[test]
fn grade_4_is_right() {
    all_right(Grade::Four);
}

#[test]
fn grade_5_is_right() {
    all_right(Grade::Five);
}

fn all_right(grade: Grade) {
    for (language, seed) in [("en", 1), ("de", 2), ("en", 3), ("de", u64::MAX)] {
        assert!(speak(language));
        let (mut granted, mut decided) = (0, BTreeMap::new());
        for card in deck(seed, Some(grade)).take(CARDS) {
            assert_eq!(card.grade, grade);
            let verdict = answer(&facts(&card.request));
            let outcome = if verdict.granted { Outcome::Granted } else { Outcome::Denied };
            assert_eq!(card.outcome(), outcome, "{}", card.text);
            assert_eq!(names(card.decisive().iter()), verdict.decisive, "{}", card.text);
            assert_eq!(names(card.answer.rules.iter()), verdict.rules, "{}", card.text);
            fit_to_be_read(&card.text, language);
            assert_eq!(card.sentences.join(" "), card.text);
            granted += usize::from(verdict.granted);
            for rule in verdict.decisive {
                *decided.entry(rule).or_insert(0) += 1;
            }
        }
        assert!((CARDS * 2 / 5..=CARDS * 3 / 5).contains(&granted), "{grade:?}: {granted}");
        // no rule is so rare, and none so frequent, that guessing it pays
        for (rule, count) in decided {
            assert!((CARDS / 50..=CARDS * 2 / 5).contains(&count), "{grade:?}: {rule} {count}");
        }
    }
}

fn names(rules: impl Iterator<Item = RuleId>) -> Vec<&'static str> {
    rules.map(RuleId::name).collect()
}

fn fit_to_be_read(text: &str, language: &str) {
    assert!(text.ends_with('?') && text.chars().filter(|&sign| sign == '?').count() == 1, "{text}");
    for sign in ["{", "}", "$", "  ", " .", " ,", "..", "undefined", "NaN"] {
        assert!(!text.contains(sign), "{sign:?} in {text}");
    }
    let begins = if language == "de" { "Am " } else { "On " };
    assert!(text.starts_with(begins), "{text}");
    for sentence in text.split(". ") {
        assert!(sentence.chars().next().is_some_and(char::is_uppercase), "{sentence:?} in {text}");
    }
}

/// Whatever cards say stands in the catalogue.
#[test]
fn nobody_has_a_name() {
    for language in ["en", "de"] {
        let path = format!("{}/languages/{language}.ftl", env!("CARGO_MANIFEST_DIR"));
        let catalogue = std::fs::read_to_string(path).unwrap();
        let lines: Vec<&str> = catalogue.lines().filter(|line| line.starts_with("card-")).collect();
        assert!(lines.len() > 150, "{language}: {}", lines.len());
        for word in lines.iter().flat_map(|line| line.split(|sign: char| !sign.is_alphabetic())) {
            assert!(!PERSONS.contains(&word), "{language}: {word}");
        }
    }
}

/// Names of persons that are no other words.
const PERSONS: [&str; 40] = [
    "Anna", "Alice", "Bob", "Bernd", "Carol", "Clara", "Dave", "David", "Emma", "Erik", "Eve",
    "Felix", "Fatima", "Frank", "Hans", "Heike", "Ingrid", "Jane", "John", "Julia", "Karin",
    "Kevin", "Lena", "Lisa", "Maria", "Michael", "Mohammed", "Nina", "Olga", "Paul", "Peter",
    "Priya", "Sabine", "Sam", "Sarah", "Stefan", "Thomas", "Ursula", "Wei", "Yusuf",
];

#[test]
fn every_rule_decides_somewhere() {
    let decided: BTreeSet<RuleId> =
        deck(5, None).take(2000).flat_map(|card| card.decisive().iter()).collect();
    assert_eq!(decided.len(), TABLE.len());
}

/// Whoever knows the rules can answer from the text alone: what it is silent about may be anything.
#[test]
fn the_text_says_all_that_matters() {
    let mut draws = Draws::new(11);
    for card in deck(12, None).take(3000) {
        let read = read(&card.text);
        for _ in 0..40 {
            let verdict = answer(&read.facts(&anything(&mut draws)));
            assert_eq!(verdict.granted, card.outcome() == Outcome::Granted, "{}", card.text);
            assert_eq!(verdict.decisive, names(card.decisive().iter()), "{}", card.text);
        }
    }
}

/// The same by the facts a card itself says it tells: each of the others is turned, and any number of
/// them together.
#[test]
fn nothing_depends_on_what_a_card_does_not_tell() {
    let mut draws = Draws::new(13);
    let mut turned = 0;
    for card in deck(14, None).take(4000) {
        let silent: Vec<Told> =
            Told::ALL.into_iter().filter(|&fact| !card.told.contains(fact)).collect();
        for &fact in &silent {
            turned += usize::from(holds_with(&card, &[fact], &mut draws));
        }
        for _ in 0..20 {
            let some: Vec<Told> = silent.iter().copied().filter(|_| draws.chance(50)).collect();
            holds_with(&card, &some, &mut draws);
        }
    }
    assert!(turned > 10_000, "only {turned} facts could be turned");
}

/// Whether something was turned, and it changed nothing.
fn holds_with(card: &Card, facts: &[Told], draws: &mut Draws) -> bool {
    let mut other = card.request;
    for &fact in facts {
        turn(&mut other, fact, draws);
    }
    let answer = decide(&other);
    assert_eq!(answer.outcome, card.outcome(), "{facts:?} in {}", card.text);
    assert_eq!(answer.decisive, card.decisive(), "{facts:?} in {}", card.text);
    other != card.request
}

/// One card in two languages: the same question, with the same times and as many sentences.
#[test]
fn both_languages_tell_the_same() {
    let english: Vec<Card> = deck(15, None).take(2000).collect();
    assert!(speak("de"));
    for card in english {
        let german = Card::of(card.id).unwrap();
        assert_eq!((german.request, german.answer), (card.request, card.answer));
        assert_eq!(german.told, card.told);
        let [one, other] = [&card.text, &german.text].map(|text| {
            let sentences = text.matches(". ").count();
            let mut figures: Vec<String> = text
                .split(|sign: char| !sign.is_ascii_digit() && sign != ':')
                .map(|word| word.trim_matches(':').to_owned())
                .filter(|word| !word.is_empty())
                .collect();
            figures.sort_unstable();
            (sentences, figures)
        });
        assert_eq!(one, other, "{}\n{}", card.text, german.text);
    }
}

#[test]
fn a_seed_makes_the_same_cards_again() {
    for grade in [None, Some(Grade::Three)] {
        let once: Vec<Card> = deck(7, grade).take(200).collect();
        let again: Vec<Card> = deck(7, grade).take(200).collect();
        assert_eq!(once, again);
        let other: Vec<Card> = deck(8, grade).take(200).collect();
        assert!(once.iter().zip(&other).all(|(one, other)| one.text != other.text));
        for card in once {
            assert_eq!(Card::of(card.id), Some(card));
        }
    }
}

#[test]
fn no_two_of_forty_cards_are_the_same() {
    for grade in [None, Some(Grade::One), Some(Grade::Five)] {
        let texts: Vec<String> = deck(9, grade).take(2000).map(|card| card.text).collect();
        for forty in texts.windows(40) {
            assert_eq!(forty.iter().collect::<BTreeSet<_>>().len(), 40);
        }
    }
}

/// Some situations are asked about twice: while the token runs, and later on the same day.
#[test]
fn the_second_moment_follows_the_first() {
    let cards: Vec<Card> = deck(16, Some(Grade::Two)).take(500).collect();
    let mut seen = BTreeSet::new();
    for pair in cards.windows(2).filter(|pair| pair[1].is_later()) {
        let [first, second] = pair else { unreachable!() };
        assert_eq!(names(first.decisive().iter()), ["token-still-valid"]);
        let (Held::Existing { token_valid: true, hours_since_primary: before, .. }, true) =
            (first.request.session, !first.is_later())
        else {
            panic!("{}", first.text)
        };
        let Held::Existing { token_valid: false, hours_since_primary: after, .. } =
            second.request.session
        else {
            panic!("{}", second.text)
        };
        assert!(after > before);
        assert_eq!(
            (first.request.identity, first.request.policy),
            (second.request.identity, second.request.policy)
        );
        seen.insert(second.outcome() == Outcome::Granted);
    }
    assert_eq!(seen.len(), 2, "some get in later as well, some don't");
}

#[test]
fn the_deciding_rules_are_among_those_to_choose_from() {
    for card in deck(17, None).take(3000) {
        let choices = card.choices();
        assert!((4..=6).contains(&choices.len()), "{choices:?}");
        assert!(choices.is_sorted() && choices.windows(2).all(|pair| pair[0] != pair[1]));
        assert!(card.decisive().iter().all(|rule| choices.contains(&rule)), "{choices:?}");
        let others = choices.iter().filter(|&&rule| !card.decisive().contains(rule)).count();
        assert!(others >= 2, "{choices:?}");
        assert_eq!(card.choices(), choices);
    }
}

#[test]
fn the_example_prints_cards_whose_requests_decide_answers_alike() {
    for arguments in [
        &["--seed", "7", "--count", "300"][..],
        &["--seed", "7", "--count", "100", "--grade", "4", "--language", "de"],
    ] {
        let output = run("cards", arguments, "");
        assert!(output.status.success() && output.stderr.is_empty());
        let text = String::from_utf8(output.stdout).unwrap();
        let cards: Vec<Value> = serde_json::from_str(&text).unwrap();
        let count = arguments[3].parse().unwrap();
        // a card a line, between two brackets
        assert!(text.lines().nth(1).unwrap().starts_with("{\"request\": {"));
        assert_eq!((cards.len(), text.lines().count()), (count, count + 2));
        let requests: Value = cards.iter().map(|card| card["request"].clone()).collect();
        let decided = run("decide", &["-"], &requests.to_string());
        let answers: Vec<Value> = serde_json::from_slice(&decided.stdout).unwrap();
        assert_eq!(answers.len(), count);
        for (card, answer) in cards.iter().zip(&answers) {
            let fields: Vec<&String> = card.as_object().unwrap().keys().collect();
            assert_eq!(fields, ["decisive", "outcome", "request", "text"]);
            assert_eq!(
                (&card["outcome"], &card["decisive"]),
                (&answer["outcome"], &answer["decisive"])
            );
        }
        let begins = if arguments.contains(&"de") { "Am " } else { "On " };
        assert!(cards[0]["text"].as_str().unwrap().starts_with(begins));
    }
    let none = run("cards", &["--count", "0"], "");
    assert_eq!(serde_json::from_slice::<Value>(&none.stdout).unwrap(), Value::Array(Vec::new()));
}

#[test]
fn the_example_says_which_argument_is_wrong() {
    for (arguments, needed) in [
        (&["--sead", "7"][..], "`--sead`"),
        (&["--seed"], "`--seed`"),
        (&["--seed", "-1"], "`-1`"),
        (&["--count", "many"], "`many`"),
        (&["--grade", "6"], "1, 2, 3, 4 or 5"),
        (&["--language", "fr"], "en or de"),
        (&["7"], "--seed NUMBER"),
    ] {
        let output = run("cards", arguments, "");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && said.contains(needed), "{arguments:?}: {said}");
    }
}

fn run(example: &str, arguments: &[&str], input: &str) -> Output {
    // `cargo test` builds the examples and puts them in a folder beside the tests' own
    let tests = std::env::current_exe().unwrap();
    let built = tests.parent().unwrap().parent().unwrap().join("examples").join(example);
    let mut child = Command::new(&built)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|why| panic!("{}: {why}; is it built?", built.display()));
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}
