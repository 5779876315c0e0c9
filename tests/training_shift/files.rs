//! Exercise files: what comes back, what is refused and how that is said, and that nothing breaks
//! the reader.

use lockout::scenario::presets::PRESETS;
use lockout::training::shift::{
    Asked, MOST_MISTAKES, READY, Shift, from_link, read, text_of_link, to_link, write,
};
use lockout::words::speak;
use proptest::prelude::*;

/// A small exercise with one of everything; its lines are numbered in the tests below.
const SMALL: &str = "\
exercise: 1
title: A drill
# a remark
startsAt: Mon 09:00
hours: 3
guests: 50
vary: guests 40 to 60
turns: 09:00, 10:00, 11:00
discuss.en: What next?
discuss.de: Was nun?

measure: exclusion
  people: 10, 20
  until: 11:30, end

inject: 09:40
  kind: status
  text: It is down
       | and stays down for {guests} guests.
  set: mfaResets +40

ask: 10:00
  what: lockedOut guests at 11:00

notes: 11:00
  text: Nothing done: {lost}.
";

#[test]
fn a_file_comes_back() {
    let exercise = read(SMALL).unwrap();
    assert_eq!(exercise.turns, [0, 60, 120]);
    assert_eq!((exercise.injects[0].minute, exercise.heard(&exercise.injects[0])), (40, 1));
    assert_eq!(exercise.injects[0].text.said(), "It is down\nand stays down for {guests} guests.");
    assert_eq!(exercise.allowed[0].picks(), 4);
    assert_eq!(exercise.discuss.len(), 1);
    assert!(matches!(exercise.questions[0].what, Asked::LockedOut { minute: 120, .. }));
    for file in READY.iter().map(|ready| ready.file).chain([SMALL]) {
        let exercise = read(file).unwrap();
        let written = write(&exercise);
        assert_eq!(read(&written).as_ref(), Ok(&exercise), "{written}");
        assert_eq!(write(&read(&written).unwrap()), written);
        let link = to_link(file).unwrap();
        assert!(link.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-_".contains(&sign)));
        assert_eq!(text_of_link(&link).as_deref(), Ok(file));
        assert_eq!(from_link(&link), Ok(exercise));
    }
    // as Windows writes it, and as a link of the calculator says the scenario
    let windows = format!("\u{feff}{}", SMALL.replace('\n', "\r\n"));
    assert_eq!(read(&windows), read(SMALL));
    let linked =
        SMALL.replace("startsAt: Mon 09:00\nhours: 3\n", "scenario: #v=1&m=1&hours=3&guests=999\n");
    assert_eq!(read(&linked).unwrap().scenario, read(SMALL).unwrap().scenario);
}

/// Each with the text it stands in for, the line and column it is refused at, and what is said there.
#[test]
#[allow(clippy::too_many_lines)] // a line a damage
fn damage_is_named_where_it_is() {
    assert!(speak("en"));
    let damaged: &[(&str, &str, usize, usize, &str)] = &[
        ("exercise: 1\n", "", 1, 1, "The file must begin with the line `exercise: 1`."),
        ("exercise: 1", "exercise: 2", 1, 11, "`2` is no version"),
        ("title: A drill", "title:", 2, 7, "Nothing stands behind the colon"),
        ("title: A drill", "titel: A drill", 2, 1, "Did you mean `title`?"),
        ("title: A drill\n", "", 1, 1, "`title` is missing"),
        (
            "title: A drill",
            "title.fr: Un exercice",
            2,
            1,
            "There is no language `fr` here. Write one of en, ar, de",
        ),
        ("# a remark", "a remark", 3, 1, "“a remark” is no line of an exercise"),
        ("# a remark", "  text: early", 3, 3, "`text` is indented, but no block is open"),
        ("startsAt: Mon 09:00", "startsAt: Mon 09:02", 4, 11, "`Mon 09:02` is not allowed here"),
        ("hours: 3", "hours: 0.1", 5, 8, "`0.1` is not allowed here. Allowed: 0.25 to 336 hours"),
        ("guests: 50", "gests: 50", 6, 1, "Did you mean `guests`?"),
        (
            "guests: 50",
            "guests: many",
            6,
            9,
            "`many` is not allowed here. Allowed: a number from 0",
        ),
        ("guests: 50", "hours: 4", 6, 1, "`hours` stands here a second time"),
        ("guests: 50", "noPolicyPercent: 50", 6, 18, "the three postures add up to 140"),
        (
            "guests: 50",
            "scenario: #v=1&gests=5",
            6,
            11,
            "A part of the scenario’s link can’t be used: gests=5",
        ),
        (
            "guests: 50",
            "scenario: #v=1&measure=postponeOnboarding,60",
            6,
            11,
            "Measures are the team’s to take",
        ),
        ("guests: 50", "text.en: Hello", 6, 1, "`text.en` belongs into a block. Indent it"),
        ("vary: guests 40 to 60", "vary: guests 60 to 40", 7, 7, "such as `guests 100 to 300`"),
        ("vary: guests 40 to 60", "vary: guest 40 to 60", 7, 7, "Did you mean `guests`?"),
        (
            "turns: 09:00, 10:00, 11:00",
            "turns: 09:00, 10:30",
            8,
            15,
            "Write Mon 10:00 or Mon 11:00",
        ),
        (
            "turns: 09:00, 10:00, 11:00",
            "turns: 09:00, 10:00, Mon 09:00",
            8,
            22,
            "not later than the one before",
        ),
        (
            "turns: 09:00, 10:00, 11:00",
            "turns: 09:00, ten, 11:00",
            8,
            15,
            "`ten` is no moment of this exercise",
        ),
        ("measure: exclusion", "measure: exlusion", 12, 10, "Did you mean `exclusion`?"),
        (
            "measure: exclusion",
            "measure: postponeOnboarding",
            13,
            3,
            "no values to choose, so no `people`",
        ),
        ("people: 10, 20", "poeple: 10, 20", 13, 3, "Did you mean `people`?"),
        ("people: 10, 20", "people: 10, -20", 13, 15, "`-20` is not allowed here"),
        ("until: 11:30, end", "until: 11:32, end", 14, 10, "`11:32` is no moment"),
        ("inject: 09:40", "inject: 11:40", 16, 9, "the team decides last at Mon 11:00"),
        ("inject: 09:40", "inject: later", 16, 9, "`later` is no moment of this exercise"),
        (
            "kind: status",
            "kind: portal",
            17,
            9,
            "Write one of: status, manager, desk, account, news",
        ),
        ("  kind: status\n", "", 16, 1, "`kind` is missing. Add a line `kind: …`."),
        ("{guests} guests", "{gests} guests", 19, 1, "Did you mean `guests`?"),
        ("{guests} guests", "{guests guests", 19, 1, "opens a figure and is never closed"),
        ("set: mfaResets +40", "set: mfaReset +40", 20, 8, "Did you mean `mfaResets`?"),
        (
            "set: mfaResets +40",
            "set: mfaResets",
            20,
            8,
            "such as `mfaResets 70` or `mfaResets +40`",
        ),
        ("set: mfaResets +40", "set: mfaResets +many", 20, 8, "`+many` is not allowed"),
        ("ask: 10:00", "ask: 10:30", 22, 6, "The team does not decide at `10:30`"),
        ("guests at 11:00", "guest at 11:00", 23, 9, "Did you mean `guests`?"),
        ("guests at 11:00", "guests at 10:00", 23, 9, "The answer is out at Mon 10:00"),
        ("lockedOut guests at 11:00", "who is out", 23, 9, "`who is out` can’t be asked"),
        ("lockedOut guests at 11:00", "lost by 11:30", 23, 17, "Write Mon 11:00 or Mon 12:00"),
        ("notes: 11:00", "notes: 12:00", 25, 8, "Write one of: Mon 09:00, Mon 10:00, Mon 11:00"),
        ("  text: Nothing done: {lost}.\n", "", 25, 1, "`text` is missing"),
        ("{lost}", "{loss}", 26, 24, "Did you mean `lost`?"),
    ];
    assert!(damaged.len() >= 20);
    for &(whole, broken, line, column, says) in damaged {
        assert!(SMALL.contains(whole), "{whole}");
        let mistakes = read(&SMALL.replacen(whole, broken, 1)).unwrap_err();
        let found = mistakes.iter().any(|mistake| {
            (mistake.line, mistake.column) == (line, column) && mistake.what.contains(says)
        });
        assert!(found, "{broken}: {mistakes:#?}");
    }
}

#[test]
fn all_mistakes_are_told_at_once_and_in_german() {
    assert!(speak("en"));
    let broken = SMALL.replace("guests: 50", "gests: 50").replace("kind: status", "kind: x");
    let lines: Vec<String> = read(&broken).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(lines[0], "Line 6, column 1: `gests` is not known. Did you mean `guests`?");
    assert!(lines[1].starts_with("Line 17, column 9: `x` is not known."), "{lines:?}");
    assert_eq!(lines.len(), 2);
    assert!(speak("de"));
    let said = read(&broken).unwrap_err()[0].to_string();
    assert_eq!(said, "Zeile 6, Spalte 1: `gests` ist nicht bekannt. Meinten Sie `guests`?");
    assert!(speak("en"));
}

#[test]
fn nothing_is_too_much_for_the_reader() {
    let too_large = format!("exercise: 1\ntitle: {}", "x".repeat(70_000));
    assert_eq!(read(&too_large).unwrap_err().len(), 1);
    assert!(read(&"x\n".repeat(30_000)).unwrap_err().len() == MOST_MISTAKES);
    assert!(read("").is_err() && read(" \n\t").is_err() && read("\u{feff}").is_err());
    let long = SMALL.replace("A drill", &"é".repeat(161));
    assert_eq!(read(&long).unwrap_err()[0].line, 2);
    // more ways than are searched: five measures, each from any of 24 turns
    let hours: Vec<String> = (0..24).map(|hour| format!("+{}", hour * 60)).collect();
    let many = format!(
        "exercise: 1\ntitle: x\nhours: 24\nturns: {}\nmeasure: postponeOnboarding\n\
         measure: pauseResets\nmeasure: keepSessions\nmeasure: disableMfa\n",
        hours.join(", ")
    );
    assert!(speak("en"));
    // postponing, pausing and keeping from any of 24 turns; switching off not from the end on: 25^4
    assert!(read(&many).unwrap_err()[0].what.contains("390,625 ways"), "{:?}", read(&many));
    assert!(from_link("%%%").is_err() && from_link("").is_err());
}

/// Texts say figures by name, so that they come from the engine; what is left is said in both
/// languages, and nothing else.
#[test]
fn the_ready_exercises_speak_two_languages() {
    for ready in &READY {
        let exercise = ready.exercise().unwrap();
        let shift = Shift::new(exercise.clone(), 0);
        let mut texts = vec![&exercise.title, &exercise.about, &exercise.briefing];
        texts.extend(&exercise.discuss);
        texts.extend(exercise.injects.iter().map(|inject| &inject.text));
        texts.extend(
            exercise.injects.iter().map(|inject| &inject.from).filter(|from| !from.is_empty()),
        );
        texts.extend(exercise.notes.iter().map(|note| &note.text));
        for text in texts {
            let languages: Vec<&str> = text.0.iter().map(|(code, _)| *code).collect();
            assert_eq!(languages, ["en", "de"], "{}", text.said());
            let names = |nth: usize| {
                let said: &str = &text.0[nth].1;
                let mut names: Vec<&str> =
                    said.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
                names.sort_unstable();
                names
            };
            assert_eq!(names(0), names(1), "the same figures in both: {}", text.said());
            for language in ["en", "de"] {
                assert!(speak(language));
                let said = shift.said(text, 0);
                assert!(!said.contains(['{', '}']) && !said.contains("  "), "{said}");
            }
        }
        assert!(speak("en"));
    }
}

/// MO1329260 as the preset has it: 05:50 to 09:50 UTC, two hours later on clocks in Central Europe.
#[test]
fn the_registration_exercise_is_the_incident() {
    let preset = PRESETS.iter().find(|preset| preset.id == "mo1329260").unwrap();
    let exercise = super::exercise("registration");
    let outage = &exercise.scenario.outage;
    assert_eq!((outage.kind, outage.minutes), (preset.kind, preset.minutes));
    assert_eq!((preset.starts_utc.hour, preset.starts_utc.minute), (5, 50));
    assert_eq!(outage.starts_at.write(), "Mon 07:50");
    // 4:39 UTC to 18:38, an hour later in winter, to the next five minutes
    let preset = PRESETS.iter().find(|preset| preset.id == "2018-11-19").unwrap();
    let outage = super::exercise("prompts").scenario.outage;
    assert_eq!((outage.kind, preset.minutes.next_multiple_of(5)), (preset.kind, outage.minutes));
    assert_eq!(outage.starts_at.write(), "Mon 05:40");
}

/// Signs that mean something in a file, and some that mean nothing.
const SIGNS: [&str; 16] = [
    ":",
    "\n",
    "|",
    "#",
    "{",
    "}",
    ",",
    " ",
    "é",
    "\u{feff}",
    "+",
    "-",
    "9",
    "99999999999",
    "end",
    "\0",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever becomes of a file, it is refused in so many words, or it is one that comes back.
    #[test]
    fn no_damage_breaks_the_reader(
        which in 0..4_usize,
        hits in prop::collection::vec((0.0..1.0_f64, 0..3_u8, 0..SIGNS.len()), 1..6),
    ) {
        let mut text = [READY[0].file, READY[1].file, READY[2].file, SMALL][which].to_owned();
        for (place, what, sign) in hits {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
            let mut at = (text.len() as f64 * place) as usize;
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            let next = text[at..].chars().next().map_or(at, |sign| at + sign.len_utf8());
            match what {
                0 => text.insert_str(at, SIGNS[sign]),
                1 => text.replace_range(at..next, SIGNS[sign]),
                _ => {
                    // the rest of a line goes
                    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
                    text.replace_range(at..end, "");
                }
            }
        }
        match read(&text) {
            Ok(exercise) => prop_assert_eq!(read(&write(&exercise)), Ok(exercise)),
            Err(mistakes) => {
                let lines = text.lines().count().max(1);
                prop_assert!(!mistakes.is_empty());
                for mistake in mistakes {
                    prop_assert!((1..=lines).contains(&mistake.line), "{mistake}");
                    prop_assert!(mistake.column >= 1 && !mistake.what.is_empty());
                }
            }
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}", link in "[A-Za-z0-9_-]{0,80}") {
        let _ = read(&text);
        let _ = from_link(&link);
    }
}
