//! Files of training that are opened again: shifts, exercises, progress, and what was damaged on the way.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::training::link::Link;
use lockout::training::opened::{Opened, opened};
use lockout::training::progress::{Kept, Progress};
use lockout::training::shift::{Entry, Ready, Shift, from_link, read};
use lockout::words::speak;

fn begun(exercise: lockout::training::shift::Exercise, seed: u64) -> Shift {
    let mut shift = Shift::new(exercise, seed);
    shift.enter(Entry::Begin).unwrap();
    shift
}

fn session(text: &str) -> (Link, String) {
    match opened(text) {
        Ok(Opened::Session { link, state }) => (link, state),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_record_opens_as_the_shift_it_is() {
    let ready = Ready::of_id("registration").unwrap();
    let mut shift = begun(ready.exercise().unwrap(), 7);
    shift.enter(Entry::Take { allowed: 0, pick: 0 }).unwrap();
    let (link, state) = session(&shift.record());
    assert_eq!((link.seed, link.told("exercise")), (Some(7), Some("registration")));
    assert_eq!(Shift::replay(&state).unwrap(), shift);
    // as an editor on Windows writes it
    let other = format!("\u{feff}{}", shift.record().replace('\n', "\r\n"));
    assert_eq!(session(&other), (link.clone(), state));
    // it never stands for the session that is under way, nor two records for each other
    assert!(link.session() != "train=shift&seed=7&exercise=registration");
    let less = begun(ready.exercise().unwrap(), 7);
    assert!(session(&less.record()).0 != link);
}

#[test]
fn an_exercise_of_ones_own_travels_in_the_link_of_its_record() {
    let exercise = read("exercise: 1\ntitle: A drill\n").unwrap();
    let (link, _) = session(&begun(exercise.clone(), 3).record());
    assert_eq!(from_link(link.told("file").unwrap()).unwrap(), exercise);
    // too long for a link: it is in the state alone
    let long = "A sentence of an about. ".repeat(80);
    let discuss = format!("discuss: {long}\n").repeat(20);
    let exercise = read(&format!("exercise: 1\ntitle: Long\n{discuss}")).unwrap();
    let (link, state) = session(&begun(exercise.clone(), 3).record());
    assert_eq!((link.told("file"), link.told("exercise")), (None, Some("own")));
    assert_eq!(*Shift::replay(&state).unwrap().exercise(), exercise);
}

#[test]
fn an_exercise_is_opened_to_be_written_on() {
    let text = "# a remark before\n\nexercise: 1\ntitel: Damaged\n";
    let (link, state) = session(text);
    assert_eq!((link.told("exercise"), &*state), (Some("own"), &*format!("text\n{text}")));
}

#[test]
fn progress_comes_back_as_it_went() {
    let mut progress = Progress::default();
    let kept = Kept { state: "g:\n".into(), answered: 1, right: 1, day: "2026-11-22".into() };
    progress.keep("train=cards&seed=7", kept);
    assert_eq!(opened(&progress.write()), Ok(Opened::Progress(progress)));
}

/// What is wrong, and where.
#[test]
fn what_is_damaged_says_where() {
    speak("en");
    let record = begun(Ready::of_id("prompts").unwrap().exercise().unwrap(), 0).record();
    let says = |text: &str| opened(text).unwrap_err().join(" ");
    for (text, wanted) in [
        (record.replace("begin\n", "begin\njump\n"), "Line 4, column 1: This is no record"),
        (record.replace("begin\n", "begin\nbegin\n"), "Line 4, column 1: That is not possible"),
        (record.replace("seed: 0", "seed: none"), "Line 2, column 1: This is no record"),
        (record.replace("\n---\n", "\n"), "Line 1, column 1: This is no record"),
        (record.replace("\ntitle", "\ntitel"), "Line 6, column 1: `titel.en` is not known"),
        (record.chars().take(40).collect(), "Line 6, column 1"),
        ("{\"kind\":\"lockout-training\",\n\"version\":1,\"sess".into(), "Line 2, column 17"),
        ("{\"version\":7,\"sessions\":[]}".into(), "newer version"),
        ("{\"version\":1,\"sessions\":[{}]}".into(), "Session 1 of its list"),
        ("[1]".into(), "no file of training"),
        ("Dear all,".into(), "`shift: 1`"),
        (String::new(), "no file of training"),
    ] {
        let said = says(&text);
        assert!(said.contains(wanted), "{wanted} is not in {said}");
    }
}
