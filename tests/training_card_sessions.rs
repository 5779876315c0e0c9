//! Sessions of cards: what comes back and when, worked out by hand; verdicts; progress and its text.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::decision::{Outcome, RuleId};
use lockout::training::cards::{Grade, Mark, Progress, Session};
use lockout::words::speak;
use std::collections::BTreeMap;
use std::fmt::Write;

fn right(session: &mut Session) -> Mark {
    let granted = session.card().outcome() == Outcome::Granted;
    let rule = session.card().decisive().first();
    session.answer(granted, rule).mark
}

fn wrong(session: &mut Session) -> Mark {
    let granted = session.card().outcome() == Outcome::Granted;
    session.answer(!granted, None).mark
}

/// Right, by a rule that does not decide.
fn by_another_rule(session: &mut Session) -> Mark {
    let card = session.card();
    let granted = card.outcome() == Outcome::Granted;
    let rule = card.choices().into_iter().find(|&rule| !card.decisive().contains(rule));
    session.answer(granted, rule).mark
}

/// Plays a session, a sign a turn: `+` right, `-` wrong, `~` right by another rule; and says which
/// card was shown at which turn, numbered by when each was first seen.
fn played(answers: &str) -> Vec<usize> {
    let mut session = Session::new(21, Some(Grade::Three)).unwrap();
    let mut known = Vec::new();
    let mut shown = Vec::new();
    for (sign, turn) in answers.chars().zip(1..) {
        assert_eq!(session.turn(), turn);
        let id = session.card().id;
        let at = known.iter().position(|&other| other == id).unwrap_or_else(|| {
            known.push(id);
            known.len() - 1
        });
        shown.push(at + 1);
        let mark = match sign {
            '+' => right(&mut session),
            '-' => wrong(&mut session),
            _ => by_another_rule(&mut session),
        };
        assert_eq!(mark == Mark::Right, sign == '+');
        session.next();
    }
    shown
}

#[test]
fn what_is_right_never_comes_back() {
    assert_eq!(played("++++++++++++"), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
}

/// Wrong at turn 1: three others, again at 5; right: eight others, again at 14; right: done.
#[test]
fn what_is_wrong_comes_back_after_three_and_after_eight() {
    let shown = played("-+++++++++++++++++++++++");
    let expected =
        [1, 2, 3, 4, 1, 5, 6, 7, 8, 9, 10, 11, 12, 1, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22];
    assert_eq!(shown, expected);
}

/// Right when it is back at 5, wrong at 14: again after three, at 18, and after eight, at 27; then done.
#[test]
fn wrong_again_begins_again() {
    let answers = format!("-{}-{}", "+".repeat(12), "+".repeat(30));
    let turns: Vec<usize> =
        played(&answers).iter().zip(1..).filter(|(card, _)| **card == 1).map(|(_, t)| t).collect();
    assert_eq!(turns, [1, 5, 14, 18, 27]);
}

/// Card 1 wrong at turn 1 and right at 5: due at 14. A new card wrong at turn 10, the ninth seen: due
/// at 14 as well. The one that waited longer comes first, the other a turn later.
#[test]
fn of_two_that_are_due_the_first_comes_first() {
    let shown = played("-++++++++-+++++");
    assert_eq!(shown, [1, 2, 3, 4, 1, 5, 6, 7, 8, 9, 10, 11, 12, 1, 9]);
}

#[test]
fn the_right_outcome_for_the_wrong_rule_comes_back() {
    assert_eq!(played("~+++++"), [1, 2, 3, 4, 1, 5]);
}

#[test]
fn an_answer_stands_and_an_unanswered_card_stays() {
    let mut session = Session::new(22, None).unwrap();
    let id = session.card().id;
    session.next();
    assert_eq!((session.card().id, session.turn()), (id, 1));
    assert_eq!(wrong(&mut session), Mark::Wrong);
    assert_eq!(right(&mut session), Mark::Wrong);
    assert_eq!((session.progress().total().asked, session.to_come_back()), (1, 1));
    let before = session.card().clone();
    assert!(speak("de"));
    session.retell();
    assert_eq!((session.card().id, session.card().answer), (before.id, before.answer));
    assert_ne!(session.card().text, before.text);
    assert!(session.verdict().is_some());
    session.next();
    assert!(session.card().id != id && session.verdict().is_none());
}

#[test]
fn a_verdict_names_every_rule_that_spoke_with_its_sources() {
    for seed in 0..50 {
        let mut session = Session::new(seed, None).unwrap();
        let answer = session.card().answer;
        let verdict = session.answer(true, None);
        assert_eq!(verdict.answer, answer);
        let rules = verdict.rules();
        assert_eq!(
            rules.iter().map(|it| it.id).collect::<Vec<_>>(),
            answer.rules.iter().collect::<Vec<_>>()
        );
        for rule in &rules {
            assert_eq!(rule.decided, answer.decisive.contains(rule.id));
            assert_eq!(rule.sources.len(), rule.id.rule().source.len());
            assert!(!rule.text.title.text().is_empty());
        }
        // what it comes to, then a part for each rule
        assert_eq!(verdict.document().len(), 1 + rules.len());
    }
}

/// Two cards of grade 2: one right, one right by another rule; then one wrong.
#[test]
fn progress_counts_by_grade_and_rule_and_travels_as_text() {
    let mut session = Session::new(23, Some(Grade::Two)).unwrap();
    let mut expected: BTreeMap<RuleId, [u64; 3]> = BTreeMap::new();
    for turn in 0..3 {
        let rule = session.card().decisive().first().unwrap();
        let counts = match turn {
            0 => (right(&mut session), [1, 1, 1]).1,
            1 => (by_another_rule(&mut session), [1, 1, 0]).1,
            _ => (wrong(&mut session), [1, 0, 0]).1,
        };
        let sum = expected.entry(rule).or_default();
        (0..3).for_each(|at| sum[at] += counts[at]);
        session.next();
    }
    let mut text = "lockout-training-cards 1\n".to_owned();
    for (rule, [asked, outcome_right, right]) in expected {
        writeln!(text, "2 {} {asked} {outcome_right} {right}", rule.name()).unwrap();
    }
    assert_eq!(session.progress().write(), text);
    let mut sum = Progress::read(&text).unwrap();
    assert_eq!(&sum, session.progress());
    sum.add(session.progress());
    let (total, grade) = (sum.total(), sum.of_grade(Grade::Two));
    assert_eq!((total.asked, total.outcome_right, total.right), (6, 4, 2));
    assert_eq!((grade, sum.of_grade(Grade::One)), (total, Progress::default().total()));
    assert_eq!(Progress::read("lockout-training-cards 1\n").unwrap(), Progress::default());
    assert_eq!(Progress::read(&text.replace('\n', "\r\n")).unwrap(), *session.progress());
}

#[test]
fn damaged_progress_says_where_and_keeps_the_rest() {
    let damaged = Progress::read(
        "lockout-training-cards 1\n1 new-session 4 3 2\n6 healthy 1 1 1\n1 new-session 1 1 1\n2 nobody 1 1 1\n2 healthy 1 2 1\n2 healthy 1 1 +1\n3 revoked 2 2 0\n2 healthy 1 1",
    )
    .unwrap_err();
    assert_eq!(
        damaged.kept.write(),
        "lockout-training-cards 1\n1 new-session 4 3 2\n3 revoked 2 2 0\n"
    );
    let lines: Vec<&str> =
        damaged.messages.iter().map(|said| said.split(' ').nth(1).unwrap()).collect();
    assert_eq!(lines, ["3", "4", "5", "6", "7", "9"]);
    assert!(damaged.messages[2].contains("“2 nobody 1 1 1”"), "{}", damaged.messages[2]);
    // another kind of text altogether, and none
    for text in ["", "{}", "lockout-training-cards", "lockout-training-cards 0"] {
        let damaged = Progress::read(text).unwrap_err();
        assert_eq!(damaged.messages.len(), 1, "{text:?}");
        assert!(
            damaged.messages[0].contains("lockout-training-cards 1") && damaged.kept.is_empty()
        );
    }
    let newer = Progress::read("lockout-training-cards 2\nwho knows").unwrap_err();
    assert_eq!(newer.messages.len(), 1);
    assert!(newer.messages[0].contains("newer version"), "{}", newer.messages[0]);
}
