//! The catalogue of texts: all of it is used, nothing is said past it, and German says what English
//! says.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::report::answer::{answer, plain};
use lockout::report::desk::queue;
use lockout::report::figures::percent;
use lockout::report::measures::moment;
use lockout::report::table::rows;
use lockout::scenario::presets::PRESETS;
use lockout::scenario::time::WeekTime;
use lockout::scenario::{Field, Scenario, Value, link};
use lockout::timeline::run;
use lockout::words::speak;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of a kind under a folder.
fn files(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, extension, found);
        } else if path.extension().is_some_and(|known| known == extension) {
            found.push(path);
        }
    }
}

fn sources(folders: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in folders {
        files(&root().join(folder), "rs", &mut found);
    }
    found.sort();
    let name = |path: &Path| path.strip_prefix(root()).unwrap().display().to_string();
    found.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn every_message_is_said_somewhere() {
    let catalogue = fs::read_to_string(root().join("languages/en.ftl")).unwrap();
    let sources = sources(&["src", "core/src", "words/src", "xtask/src"]);
    let mut used = BTreeSet::new();
    for (_, source) in &sources {
        used.extend(source.split(|sign: char| !sign.is_alphanumeric() && sign != '_'));
    }
    let mut unused = Vec::new();
    for line in catalogue.lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        let is_name = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        // what the page says before the program runs is put into it by the build, and a language's
        // remarks on itself are read by it
        if !is_name || name.starts_with("boot-") || name.starts_with("language-") {
            continue;
        }
        let name = name.replace('-', "_");
        if !used.contains(name.as_str()) && !used.contains(name.to_uppercase().as_str()) {
            unused.push(name);
        }
    }
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

/// The string literals of a source, without those of its tests.
fn literals(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut found = Vec::new();
    let mut signs = source.chars().peekable();
    while let Some(sign) = signs.next() {
        match (sign, signs.peek()) {
            ('/', Some('/')) => while signs.next().is_some_and(|sign| sign != '\n') {},
            // a sign of its own, or a lifetime
            ('\'', _) => {
                let next = signs.next();
                if next == Some('\\') {
                    signs.next();
                }
                if signs.peek() == Some(&'\'') {
                    signs.next();
                }
            }
            ('"', _) => {
                let mut text = String::new();
                while let Some(sign) = signs.next() {
                    match sign {
                        '"' => break,
                        '\\' => match signs.next() {
                            // a line goes on
                            Some('\n') => {
                                while signs.peek().is_some_and(|sign| sign.is_whitespace()) {
                                    signs.next();
                                }
                            }
                            Some(sign) => text.push(sign),
                            None => {}
                        },
                        sign => text.push(sign),
                    }
                }
                found.push(text);
            }
            _ => {}
        }
    }
    found
}

/// Two words of prose side by side.
fn is_prose(text: &str) -> bool {
    // an element with its classes and attributes, as `app::dom::el` takes it
    let spec = text.split(['.', '|']).next().unwrap_or_default();
    let tags =
        ["rect", "text", "path", "line", "el", "td", "th", "details", "svg", "p", "div", "g"];
    if spec != text && tags.contains(&spec) {
        return false;
    }
    let words: Vec<&str> = text.split(' ').collect();
    let is_word = |word: &str| {
        let word = word.trim_end_matches([',', '.', ':', ';', '?', '!']);
        word.chars().count() >= 2 && word.chars().all(|sign| sign.is_alphabetic() || sign == '’')
    };
    words.windows(2).any(|pair| pair.iter().all(|word| is_word(word)))
}

/// What looks like prose and is none that a reader sees.
const NO_PROSE: &[(&str, &str)] = &[
    // queries to be copied as they are, and places in Microsoft's portals, which have one name each
    ("src/report/inputs/table.rs", ""),
    // how a query is told from a way through a portal
    ("src/report/inputs.rs", "union "),
    // names of pages and their publishers are those of the pages
    ("src/report/sources/pages.rs", ""),
    ("core/src/scenario/presets/incidents.rs", ""),
    // what serde's interface asks for; no reader of a JSON value ever fails there
    ("core/src/scenario/tree.rs", "a value"),
    // what a browser's console says to whoever changes this code
    ("src/app/dom.rs", "ATTRIBUTES lacks {name}"),
];

#[test]
fn prose_is_told_from_what_is_none() {
    let source = "// a comment of words\nel(\"p.dim big\").text(\"Nobody is \\\n    out.\"); 'x'; '\"'; f::<'a>(\"k=v\")";
    let all = literals(source);
    assert_eq!(all, ["p.dim big", "Nobody is out.", "k=v"]);
    assert_eq!([&all[0], &all[1], &all[2]].map(|text| is_prose(text)), [false, true, false]);
    for (text, prose) in [
        ("Who can act", true),
        ("{} people", false),
        ("{} more people", true),
        ("Weiß nicht", true),
        ("rect.band outage", false),
        ("aria-label", false),
        ("frame", false),
    ] {
        assert_eq!(is_prose(text), prose, "{text}");
    }
}

#[test]
fn nothing_is_said_past_the_catalogue() {
    let mut found = Vec::new();
    for (name, source) in
        sources(&["src/app", "src/report", "src/training/cards", "core/src/scenario"])
    {
        if name.contains("/tests/") || name.ends_with("tests.rs") {
            continue;
        }
        for text in literals(&source) {
            let known =
                NO_PROSE.iter().any(|&(file, start)| file == name && text.starts_with(start));
            if is_prose(&text) && !known {
                found.push(format!("{name}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn scenario(json: &str) -> Scenario {
    Scenario::from_json(json).unwrap()
}

fn says(scenario: &Scenario) -> String {
    plain(&answer(scenario, &run(scenario), 0).sentence)
}

/// The contract's worked example, as `tests/report.rs` has it in English: the primary service down
/// for 8 hours from Monday 09:00.
#[test]
fn the_worked_example_in_german() {
    assert!(speak("de"));
    let scenario = scenario(r#"{ "outage": { "kind": "authentication", "hours": 8 } }"#);
    let outcome = run(&scenario);
    let said = answer(&scenario, &outcome, 0);
    assert_eq!(
        plain(&said.sentence),
        "Bis Montag 17:00 Uhr kommen 470 Personen nicht hinein: 224 mit beendeter Sitzung, alle 200 \
         Gäste und 46 mit ausstehender Registrierung."
    );
    let alarm: Vec<&str> =
        said.sentence.iter().filter(|span| span.alarm).map(|span| span.text.as_str()).collect();
    assert_eq!(alarm, ["470 Personen"]);
    let figures: Vec<[&str; 4]> = said
        .figures
        .iter()
        .map(|of| [of.label, of.value.as_str(), of.unit.as_str(), of.note.as_str()])
        .collect();
    // 2,200 hold a session; 6 + 26.7 + 13.3 came by 17:00
    assert_eq!(
        figures[..2],
        [
            ["Höchstens ausgesperrt", "470", "von 2.246 Personen", "Montag 17:00 Uhr"],
            ["Ausgefallene Arbeit", "2.926", "Personenstunden", "nur in der Arbeitszeit"],
        ]
    );
    let back = "15\u{a0}h 55\u{a0}min nach dem Ende der Störung";
    assert_eq!(figures[3], ["Alle zurück", "Di 08:55", "", back]);
    let rows = rows(&scenario, &outcome, true);
    let night = rows.iter().find(|row| row.stretch.is_folded()).unwrap();
    assert_eq!((night.when.as_str(), night.total.as_str()), ("Mo 17:00 – Di 08:00", "46"));
    assert_eq!(rows[0].day.as_deref(), Some("Montag"));
    assert!(speak("en"));
}

#[test]
fn arrivals_and_one_alone_in_german() {
    assert!(speak("de"));
    // 12 hires over two hours from 08:00: 6 from 09:00 on; 30 and 15 over nine hours: 13.3 and 6.7
    assert_eq!(
        says(&scenario(r#"{ "people": { "guests": 0 } }"#)),
        "Bis Montag 13:00 Uhr kommen 26 Personen nicht hinein: 13 MFA-Zurücksetzungen, 7 mit fälliger \
         Registrierung und 6 neue Mitarbeitende. Wer registriert ist, kommt hinein."
    );
    // two hires over two hours, of which 09:00 to 10:00 is half
    let one =
        r#"{ "people": { "newHires": 2, "mfaResets": 0, "registrationsDue": 0, "guests": 0 } }"#;
    assert!(
        says(&scenario(one)).starts_with("Bis Montag 10:00 Uhr kommt 1 Person nicht hinein: 1 ")
    );
    assert!(speak("en"));
}

#[test]
fn thousands_at_the_desk_in_german() {
    assert!(speak("de"));
    // 10,800 a day of nine hours, of whom the desk takes 60 an hour: 540
    let many = scenario(
        r#"{ "people": { "newHires": 0, "mfaResets": 10800, "registrationsDue": 0, "guests": 0 } }"#,
    );
    let queue = queue(&many, &run(&many));
    assert_eq!(
        queue.verdict,
        "Der Helpdesk holt den Rückstand nie auf: Je Arbeitstag kommen 10.800, und er schafft 540."
    );
    // 4 of the 9 hours: 4,800 wait at 13:00
    let first = &queue.figures[0];
    assert_eq!((first.value.as_str(), first.note.as_str()), ("4.800", "am Montag 13:00 Uhr"));
    assert_eq!(percent(0.045), "4,5\u{a0}%");
    assert!(speak("en"));
}

#[test]
fn what_a_german_types_becomes_the_link_everybody_opens() {
    assert!(speak("de"));
    let mut typed = Scenario::default();
    for (field, text) in [
        (Field::Guests, "1.234"),
        (Field::RegistrationsPerHour, "1,5"),
        (Field::StartsAt, "Di 10:15"),
        (Field::Hours, "1 Tag 2 Std."),
        (Field::Affected, "12,5 %"),
    ] {
        let value = field.typed(text).unwrap().value;
        typed = typed.with(field, value).unwrap();
        // what the box then shows is read back to the same
        assert_eq!(field.typed(&field.get(&typed).shown()).unwrap().value, field.get(&typed));
    }
    assert_eq!(Field::Guests.get(&typed), Value::Number(1234.0));
    assert_eq!(Field::Guests.get(&typed).shown(), "1.234");
    assert_eq!(typed.outage.starts_at, WeekTime(1440 + 615));
    // 10:30 is a quarter of an hour after the start
    assert_eq!(moment(&typed, "Di 10:30"), Some(15));
    let carried = link::write(&typed, None, &[]);
    assert_eq!(
        carried,
        "v=1&m=1&startsAt=Tue-10:15&hours=26&affectedPercent=12.5&guests=1234&registrationsPerHour=1.5"
    );
    assert_eq!(
        Field::Guests.typed("viele").unwrap_err().write(),
        "`people.guests`: gefunden: „viele“; erlaubt: eine Zahl von 0 bis 10.000.000"
    );
    assert!(speak("en"));
    let opened = link::read(&carried);
    assert_eq!((opened.scenario, opened.notes.len()), (typed, 0));
}

/// The numbers of a text, without the signs between thousands, in no order.
fn numbers(text: &str) -> Vec<String> {
    let mut plain = String::new();
    let signs: Vec<char> = text.chars().collect();
    for (at, &sign) in signs.iter().enumerate() {
        let digit =
            |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(char::is_ascii_digit);
        let within = digit(at.checked_sub(1)) && digit(Some(at + 1));
        if !(within && matches!(sign, '.' | ',')) {
            plain.push(sign);
        }
    }
    let runs = plain.split(|sign: char| !sign.is_ascii_digit()).filter(|run| !run.is_empty());
    let mut all: Vec<String> = runs.map(str::to_owned).collect();
    all.sort();
    all
}

#[test]
fn both_languages_tell_the_same_figures() {
    assert_eq!(numbers("Am 3. um 17:00: 1.234,5"), numbers("1,234.5 at 17:00 on 3"));
    let mut compared = 0;
    for preset in PRESETS {
        let mut scenario = preset.apply(&Scenario::default(), WeekTime(2 * 1440 + 540));
        scenario.people.live_sessions = 12_345.0;
        let outcome = run(&scenario);
        let told = |language: &str| {
            assert!(speak(language));
            let said = answer(&scenario, &outcome, 0);
            let mut all = vec![numbers(&plain(&said.sentence))];
            for of in &said.figures {
                all.push(numbers(&format!("{} {} {}", of.value, of.unit, of.note)));
            }
            for row in rows(&scenario, &outcome, true) {
                all.push(numbers(&format!("{} {} {}", row.when, row.groups.join(" "), row.total)));
            }
            for of in queue(&scenario, &outcome).figures {
                all.push(numbers(&format!("{} {}", of.value, of.note)));
            }
            all
        };
        let english = told("en");
        assert_eq!(english, told("de"), "{}", preset.id);
        assert_eq!(english, told("ar"), "{}", preset.id);
        compared += english.len();
    }
    assert!(compared > 100, "{compared}");
    assert!(speak("en"));
}
