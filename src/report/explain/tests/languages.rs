//! Every document in every complete language: built like the English one, with its figures, and
//! without its words.

use super::paper::check;
use super::scenarios;
use crate::decision::TABLE;
use crate::report::doc::{Block, Span, plain};
use crate::report::explain::explain;
use crate::report::sources::CONTRADICTIONS;
use crate::scenario::presets::PRESETS;
use crate::scenario::{Field, MeasureKind, OutageKind, Scenario};
use crate::timeline::{Outcome, run};
use crate::words::{manner, speak};

/// An outage of every kind, short and long, with every measure taken.
fn outages() -> Vec<Scenario> {
    let measures = r#"[
        { "kind": "postponeOnboarding", "fromMinute": 30 },
        { "kind": "pauseResets", "fromMinute": 30, "percent": 50 },
        { "kind": "exclusion", "fromMinute": 60, "untilMinute": 120, "people": 20 },
        { "kind": "temporaryAccessPass", "fromMinute": 60, "perHour": 12, "lifetimeHours": 1 },
        { "kind": "keepSessions", "fromMinute": 30, "percent": 50 },
        { "kind": "disableMfa", "fromMinute": 120, "untilMinute": 150 }
    ]"#;
    let mut all = vec![Scenario::default()];
    for kind in OutageKind::WORDS {
        for hours in [4, 90] {
            let outage = format!(r#""outage": {{ "kind": "{kind}", "hours": {hours} }}"#);
            for measures in ["[]", measures] {
                let json = format!(r#"{{ {outage}, "measures": {measures} }}"#);
                all.push(Scenario::from_json(&json).unwrap());
            }
        }
    }
    all
}

/// Keys of every topic, the hours being the first few.
fn keys(scenario: &Scenario, outcome: &Outcome) -> Vec<String> {
    let plain =
        "worst lost next back exposed deferred queue prepared emergency groups cost:45.5:EUR";
    let mut keys: Vec<String> = plain.split(' ').map(str::to_owned).collect();
    keys.extend((0..scenario.measures.len()).map(|nth| format!("saved:{nth}")));
    for kind in MeasureKind::ALL {
        keys.extend(["measure", "latest"].map(|topic| format!("{topic}:{}", kind.word())));
    }
    for hour in 0..outcome.hours.len().min(6) {
        let parts = ["", ":lost", ":exposed", ":deferred", ":newHires", ":guests", ":liveSessions"];
        keys.extend(parts.map(|part| format!("hour:{hour}{part}")));
    }
    for rule in &TABLE {
        keys.push(format!("rule:{}", rule.name));
        keys.extend(
            ["newHires", "guests", "liveSessions"]
                .map(|group| format!("case:2:{group}:{}", rule.name)),
        );
    }
    keys.extend(Field::ALL.iter().map(|field| format!("input:{}", field.path())));
    keys.extend(CONTRADICTIONS.iter().map(|known| format!("reading:{}", known.id)));
    keys.extend(OutageKind::WORDS.iter().map(|kind| format!("kind:{kind}")));
    keys.extend(PRESETS.iter().map(|preset| format!("record:{}", preset.id)));
    keys
}

/// What each block is and how much it holds, and every line that is said, without links.
#[derive(Default)]
struct Told {
    shape: Vec<String>,
    lines: Vec<String>,
}

impl Told {
    fn of(blocks: &[Block]) -> Told {
        let mut told = Told::default();
        told.blocks(blocks);
        told
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(level, title) => {
                    self.shape.push(format!("heading {level}"));
                    self.lines.push(title.clone());
                }
                Block::Para(spans) => self.spans("para", spans),
                Block::List(points) => {
                    for point in points {
                        self.spans("point", point);
                    }
                }
                Block::Table { head, rows } => {
                    self.shape.push(format!("table of {} by {}", head.len(), rows.len()));
                    self.lines.extend(head.iter().cloned());
                    for cell in rows.iter().flatten() {
                        self.spans("cell", cell);
                    }
                }
                Block::Details { summary, body } => {
                    self.spans("details", summary);
                    self.blocks(body);
                    self.shape.push("end".to_owned());
                }
                Block::Code(code) if is_calculation(code) => {
                    self.shape.push("calculation".to_owned());
                    self.lines.push(code.clone());
                }
                // what is said behind it is for people
                Block::Code(query) => {
                    let query = query.split_once(" //").map_or(&**query, |(query, _)| query);
                    self.shape.push(query.to_owned());
                }
            }
        }
    }

    fn spans(&mut self, what: &str, spans: &[Span]) {
        let links = spans.iter().filter(|span| matches!(span, Span::Link { .. })).count();
        let marks = spans.iter().filter(|span| matches!(span, Span::Standing(_))).count();
        self.shape.push(format!("{what}, {links} links, {marks} standings"));
        let own = |span: &&Span| !matches!(span, Span::Link { .. });
        self.lines.push(plain(&spans.iter().filter(own).cloned().collect::<Vec<_>>()));
    }
}

/// Not a query to be copied as it is.
fn is_calculation(code: &str) -> bool {
    code.starts_with(|sign: char| sign.is_ascii_digit() || "(−e".contains(sign))
}

/// The numbers of a line in the order of their size, as a program writes them.
fn numbers(line: &str) -> Vec<String> {
    let manner = manner();
    let signs: Vec<char> = line.chars().collect();
    let is_digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let mut all = vec![String::new()];
    for (at, &sign) in signs.iter().enumerate() {
        let within = at > 0 && is_digit(at - 1) && is_digit(at + 1);
        match sign {
            _ if sign.is_ascii_digit() => all.last_mut().unwrap().push(sign),
            _ if within && sign == manner.decimal => all.last_mut().unwrap().push('.'),
            _ if within && manner.group.contains(sign) => {}
            _ => all.push(String::new()),
        }
    }
    all.retain(|number| !number.is_empty());
    all.sort();
    all
}

#[test]
fn documents_are_built_alike_in_german() {
    for scenario in outages() {
        let outcome = run(&scenario);
        for key in keys(&scenario, &outcome) {
            assert!(speak("en"));
            let english = Told::of(&explain(&scenario, &outcome, &key));
            let figures: Vec<_> = english.lines.iter().map(|line| numbers(line)).collect();
            assert!(speak("de"));
            let german = Told::of(&explain(&scenario, &outcome, &key));
            assert_eq!(english.shape, german.shape, "{key}");
            for ((english, figures), german) in english.lines.iter().zip(figures).zip(&german.lines)
            {
                assert_eq!(figures, numbers(german), "{key}\n{english}\n{german}");
            }
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    for scenario in outages() {
        let outcome = run(&scenario);
        for key in keys(&scenario, &outcome) {
            let of = |language: &str| {
                assert!(speak(language));
                Told::of(&explain(&scenario, &outcome, &key)).lines
            };
            for (english, german) in of("en").iter().zip(of("de")) {
                // the way through a portal is in its own words
                if german.contains('›') {
                    continue;
                }
                let words = english.split_whitespace().filter(|word| word.len() > 3).count();
                assert!(*english != german || words < 2, "{key}: {english}");
                let left = [" the ", " and ", " of ", " is ", " are ", " to ", " with "];
                assert!(left.iter().all(|word| !german.contains(word)), "{key}: {german}");
            }
        }
    }
}

#[test]
fn lines_come_out_as_written_in_german() {
    assert!(speak("de"));
    for scenario in outages().into_iter().chain(scenarios(12, 6)) {
        let outcome = run(&scenario);
        for key in keys(&scenario, &outcome) {
            // these hold queries
            if key != "groups" && !key.starts_with("input:") {
                check(&explain(&scenario, &outcome, &key));
            }
        }
    }
}
