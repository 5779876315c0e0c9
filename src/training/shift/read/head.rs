//! The head of an exercise file: texts, the scenario, when the team decides.

use super::super::exercise::{Exercise, Text, Varied};
use super::super::lines::Pair;
use super::super::mistake::{Mistake, unknown};
use super::{HEAD, MOST_LISTED, MOST_TURNS, Reader, is_of_block, items, start};
use crate::scenario::link::{self, Note};
use crate::scenario::{Field, Scenario, Shape};
use crate::text::short;
use crate::words::say;
use std::fmt::Write;

/// The shares that add up to 100, which no single change keeps.
pub(super) const POSTURES: [Field; 3] =
    [Field::NoPolicy, Field::MfaSatisfied, Field::MfaNotSatisfied];

impl Reader {
    pub(super) fn head(&mut self, pairs: &[Pair]) -> Exercise {
        let mut exercise = Exercise {
            title: Text::default(),
            about: Text::default(),
            briefing: Text::default(),
            scenario: Scenario::default(),
            varied: Vec::new(),
            turns: Vec::new(),
            allowed: Vec::new(),
            injects: Vec::new(),
            questions: Vec::new(),
            notes: Vec::new(),
            discuss: Vec::new(),
        };
        self.version(pairs);
        exercise.scenario = self.scenario(pairs);
        let mut turns = None;
        for pair in pairs {
            match pair.key.as_str() {
                "exercise" | "scenario" => {}
                "vary" => {
                    let varied = self.vary(pair);
                    exercise.varied.extend(varied);
                }
                "turns" if turns.is_some() => {
                    self.wrong(pair.wrong_key(say::shift_wrong_again("turns")));
                }
                "turns" => turns = Some(self.turns(pair, &exercise.scenario)),
                _ if self.text(pair, "title", &mut exercise.title, false)
                    || self.text(pair, "about", &mut exercise.about, false)
                    || self.text(pair, "briefing", &mut exercise.briefing, false) => {}
                _ => {
                    let mut said = Text::default();
                    if self.text(pair, "discuss", &mut said, true) {
                        discuss(&mut exercise.discuss, said);
                    } else if is_of_block(&pair.key) {
                        self.wrong(pair.wrong_key(say::shift_wrong_not_indented(&pair.key)));
                    } else if field(&pair.key).is_none() {
                        let mut known = HEAD.to_vec();
                        known.extend(super::BLOCKS);
                        known.extend(Field::ALL.iter().map(|field| field.key()));
                        self.wrong(pair.wrong_key(unknown(&pair.key, &known)));
                    }
                }
            }
        }
        if exercise.discuss.len() > MOST_LISTED {
            let what = say::shift_wrong_too_many("discuss", MOST_LISTED.to_string());
            self.wrong(Mistake { line: 1, column: 1, what });
            exercise.discuss.truncate(MOST_LISTED);
        }
        exercise.turns = turns.unwrap_or_else(|| every_hour(&exercise.scenario));
        exercise
    }

    fn version(&mut self, pairs: &[Pair]) {
        match pairs.iter().find(|pair| pair.key == "exercise") {
            Some(pair) if pair.value == "1" => {
                for again in pairs.iter().filter(|other| other.key == "exercise").skip(1) {
                    self.wrong(again.wrong_key(say::shift_wrong_again("exercise")));
                }
            }
            Some(pair) => self.wrong(pair.wrong(say::shift_wrong_version(short(&pair.value)))),
            None => {
                let what = say::SHIFT_WRONG_NO_EXERCISE.into();
                self.wrong(Mistake { line: 1, column: 1, what });
            }
        }
    }

    /// A link, and the fields that are said beside it.
    fn scenario(&mut self, pairs: &[Pair]) -> Scenario {
        let mut all = String::new();
        let mut links = pairs.iter().filter(|pair| pair.key == "scenario");
        if let Some(pair) = links.next() {
            let opened = link::read(&pair.value);
            if let Some(note) = opened.notes.first() {
                let what = say::shift_wrong_scenario_link(noted(note));
                self.wrong(pair.wrong(what));
            } else if !opened.scenario.measures.is_empty() || !opened.beside.is_empty() {
                self.wrong(pair.wrong(say::SHIFT_WRONG_SCENARIO_MEASURES.into()));
            } else {
                all.push_str(pair.value.trim_start_matches('#'));
            }
        }
        for again in links {
            self.wrong(again.wrong_key(say::shift_wrong_again("scenario")));
        }
        let mut seen: Vec<Field> = Vec::new();
        let mut sum = pairs.iter().find(|pair| pair.key == "scenario");
        for pair in pairs {
            let Some(field) = field(&pair.key) else { continue };
            if seen.contains(&field) {
                self.wrong(pair.wrong_key(say::shift_wrong_again(&pair.key)));
                continue;
            }
            seen.push(field);
            match field.parse(&pair.value) {
                Ok(parsed) if !parsed.rounded => {
                    all.extend(["&", field.key(), "=", &escaped(&parsed.value.write())]);
                    if POSTURES.contains(&field) || field.path().starts_with("workingDay") {
                        sum = Some(pair);
                    }
                }
                _ => self.wrong(pair.wrong(not_allowed(&pair.value, field))),
            }
        }
        let opened = link::read(&all);
        if let (Some(Note::Refused(problem)), Some(pair)) = (opened.notes.first(), sum) {
            self.wrong(pair.wrong(problem.write()));
        }
        opened.scenario
    }

    /// `guests 100 to 300`.
    fn vary(&mut self, pair: &Pair) -> Option<Varied> {
        let words: Vec<&str> = pair.value.split_whitespace().collect();
        let [name, least, "to", most] = words.as_slice() else {
            self.wrong(pair.wrong(say::SHIFT_WRONG_VARY.into()));
            return None;
        };
        let numbers = |field: &Field| matches!(field.shape(), Shape::Number { .. });
        let fields = || Field::ALL.iter().filter(|field| !POSTURES.contains(field));
        let Some(field) = fields().copied().filter(numbers).find(|field| field.key() == *name)
        else {
            let known: Vec<&str> =
                fields().filter(|field| numbers(field)).map(|f| f.key()).collect();
            self.wrong(pair.wrong(unknown(name, &known)));
            return None;
        };
        let read = |text: &str| {
            let digits = text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() < 9;
            let number: u32 = text.parse().ok().filter(|_| digits)?;
            field.parse(text).is_ok().then_some(number)
        };
        match (read(least), read(most)) {
            (Some(least), Some(most)) if least < most => Some(Varied { field, least, most }),
            (Some(_), Some(_)) => {
                self.wrong(pair.wrong(say::SHIFT_WRONG_VARY.into()));
                None
            }
            (least, _) => {
                let found = if least.is_none() { words[1] } else { words[3] };
                self.wrong(pair.wrong(not_allowed(found, field)));
                None
            }
        }
    }

    fn turns(&mut self, pair: &Pair, scenario: &Scenario) -> Vec<u32> {
        let mut turns: Vec<u32> = Vec::new();
        for (column, item) in items(pair) {
            let after = turns.last().copied().unwrap_or(0);
            let Some(turn) = self.moment(pair, column, &item, start(scenario), after) else {
                continue;
            };
            let wrong = |what: String| Mistake { line: pair.line, column, what };
            if !turn.is_multiple_of(60) {
                let minute = start(scenario).after(turn / 60 * 60).write();
                let next = start(scenario).after(turn / 60 * 60 + 60).write();
                self.wrong(wrong(say::shift_wrong_turn_hour(item, minute, next)));
            } else if !turns.is_empty() && turn <= after {
                self.wrong(wrong(say::shift_wrong_turn_order(item)));
            } else {
                turns.push(turn);
            }
        }
        if turns.len() > MOST_TURNS {
            let most = MOST_TURNS.to_string();
            self.wrong(pair.wrong(say::shift_wrong_too_many("turns", most)));
            turns.truncate(MOST_TURNS);
        }
        if turns.is_empty() { every_hour(scenario) } else { turns }
    }
}

/// Where a file says nothing, the team decides at the start of each hour of the outage, twelve at most.
fn every_hour(scenario: &Scenario) -> Vec<u32> {
    let hours = scenario.outage.minutes.div_ceil(60).clamp(1, 12);
    (0..hours).map(|hour| hour * 60).collect()
}

/// The same point in another language goes with it.
fn discuss(points: &mut Vec<Text>, said: Text) {
    for (language, text) in said.0 {
        let lacks = |point: &&mut Text| point.0.iter().all(|(known, _)| *known != language);
        match points.last_mut().filter(lacks) {
            Some(point) => point.0.push((language, text)),
            None => points.push(Text(vec![(language, text)])),
        }
    }
}

pub(super) fn field(key: &str) -> Option<Field> {
    Field::ALL.iter().copied().find(|field| field.key() == key)
}

pub(super) fn not_allowed(found: &str, field: Field) -> String {
    say::shift_wrong_value(short(found.trim()), field.shape().allowed())
}

fn noted(note: &Note) -> String {
    match note {
        Note::Unknown(part) | Note::OtherModel(part) | Note::OtherVersion(part) => part.clone(),
        Note::Refused(problem) => problem.write(),
        Note::Rounded(field) => field.key().to_owned(),
        Note::Beside(_, note) => noted(note),
        Note::TooMany => String::new(),
    }
}

/// As a link carries any text.
fn escaped(value: &str) -> String {
    let mut link = String::new();
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b',' | b'-' | b':') {
            link.push(char::from(byte));
        } else {
            // writing to a text never fails
            let _ = write!(link, "%{byte:02X}");
        }
    }
    link
}
