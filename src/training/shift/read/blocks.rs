//! The blocks of an exercise file: measures, injects, questions, notes.

use super::super::exercise::{
    Allowed, Asked, Exercise, Inject, InjectKind, Note, NoteAt, Question, Set, Text, Worth,
};
use super::super::lines::{Block, Pair};
use super::super::mistake::{Mistake, unknown};
use super::head::{POSTURES, field, not_allowed};
use super::{MOST_LISTED, Reader, items, part_key, start};
use crate::scenario::{Field, Measure, MeasureKind, Part, Scenario, Shape, Value, number};
use crate::text::short;
use crate::timeline::Group;
use crate::words::say;

/// No part of a measure has more values to choose from.
const MOST_WORTHS: usize = 6;

impl Reader {
    pub(super) fn blocks(&mut self, blocks: &[Block], exercise: &mut Exercise) {
        for kind in super::BLOCKS {
            let many = blocks.iter().filter(|block| block.opens.key == kind);
            if let Some(block) = many.clone().nth(MOST_LISTED) {
                let what = say::shift_wrong_too_many(kind, MOST_LISTED.to_string());
                self.wrong(block.opens.wrong_key(what));
            }
            for block in many.take(MOST_LISTED) {
                match kind {
                    "measure" => self.measure(block, exercise),
                    "inject" => self.inject(block, exercise),
                    "ask" => self.ask(block, exercise),
                    _ => self.notes(block, exercise),
                }
            }
        }
        exercise.injects.sort_by_key(|inject| inject.minute);
        exercise.questions.sort_by_key(|question| question.turn);
        exercise.notes.sort_by_key(|note| note.when);
    }

    fn measure(&mut self, block: &Block, exercise: &mut Exercise) {
        let words = MeasureKind::ALL.map(MeasureKind::word);
        let Some(kind) = MeasureKind::of_word(&block.opens.value) else {
            return self.wrong(block.opens.wrong(unknown(&block.opens.value, &words)));
        };
        if exercise.allowed.iter().any(|allowed| allowed.kind == kind) {
            return self.wrong(block.opens.wrong(say::shift_wrong_again(kind.word())));
        }
        let parts: Vec<Part> =
            kind.parts().iter().copied().filter(|part| *part != Part::From).collect();
        let usual = Measure::new(kind, &Scenario::default());
        let mut offered: Vec<(Part, Vec<Worth>)> = Vec::new();
        for pair in &block.inside {
            let part = parts.iter().copied().find(|part| part_key(*part) == pair.key);
            let Some(part) = part else {
                let known: Vec<&str> = parts.iter().map(|part| part_key(*part)).collect();
                let no_parts = known.is_empty();
                let what = if no_parts {
                    say::shift_wrong_no_parts(kind.word(), short(&pair.key))
                } else {
                    unknown(&pair.key, &known)
                };
                self.wrong(pair.wrong_key(what));
                continue;
            };
            if offered.iter().any(|(known, _)| *known == part) {
                self.wrong(pair.wrong_key(say::shift_wrong_again(&pair.key)));
                continue;
            }
            let mut worths = Vec::new();
            for (column, item) in items(pair) {
                worths.extend(self.worth(pair, (column, &item), kind, part, exercise));
            }
            if worths.len() > MOST_WORTHS {
                let what = say::shift_wrong_too_many(&pair.key, MOST_WORTHS.to_string());
                self.wrong(pair.wrong(what));
                worths.truncate(MOST_WORTHS);
            }
            offered.push((part, worths));
        }
        for part in parts {
            if !offered.iter().any(|(known, _)| *known == part) {
                let value =
                    if part == Part::Until { Worth::End } else { Worth::Value(usual.get(part)) };
                offered.push((part, vec![value]));
            }
        }
        offered.sort_by_key(|(part, _)| kind.parts().iter().position(|known| known == part));
        exercise.allowed.push(Allowed { kind, offered });
    }

    fn worth(
        &mut self,
        pair: &Pair,
        (column, item): (usize, &str),
        kind: MeasureKind,
        part: Part,
        exercise: &Exercise,
    ) -> Option<Worth> {
        if part == Part::Until {
            if item == "end" {
                return Some(Worth::End);
            }
            let start = start(&exercise.scenario);
            let minute = self.moment(pair, column, item, start, 0)?;
            return Some(Worth::Value(Value::Minute(minute)));
        }
        let value = value_of(kind, part, item);
        if value.is_none() {
            let what = say::shift_wrong_value(short(item), part.shape().allowed());
            self.wrong(Mistake { line: pair.line, column, what });
        }
        value.map(Worth::Value)
    }

    fn inject(&mut self, block: &Block, exercise: &mut Exercise) {
        let opens = &block.opens;
        let minute = self.moment(opens, opens.at, &opens.value, start(&exercise.scenario), 0);
        let last = exercise.turns.last().copied().unwrap_or_default();
        if minute.is_some_and(|minute| minute > last) {
            self.wrong(opens.wrong(say::shift_wrong_inject_late(exercise.clock(last))));
        }
        let (mut kind, mut from, mut text, mut sets) =
            (None, Text::default(), Text::default(), Vec::new());
        for pair in &block.inside {
            match pair.key.as_str() {
                "kind" if kind.is_some() => {
                    self.wrong(pair.wrong_key(say::shift_wrong_again("kind")));
                }
                "kind" => {
                    let known = InjectKind::of_word(&pair.value);
                    if known.is_none() {
                        self.wrong(pair.wrong(unknown(&pair.value, &InjectKind::WORDS)));
                    }
                    kind = Some(known.unwrap_or(InjectKind::News));
                }
                "set" => sets.extend(self.set(pair)),
                _ if self.text(pair, "from", &mut from, false)
                    || self.text(pair, "text", &mut text, false) => {}
                _ => self.unknown(pair, &["kind", "from", "text", "set"]),
            }
        }
        if kind.is_none() {
            self.wrong(opens.wrong_key(say::shift_wrong_lacks("kind")));
        }
        if text.is_empty() {
            self.wrong(opens.wrong_key(say::shift_wrong_lacks("text")));
        }
        let (minute, kind) = (minute.unwrap_or(0), kind.unwrap_or(InjectKind::News));
        exercise.injects.push(Inject { minute, kind, from, text, sets });
    }

    /// `mfaResets 70` or `mfaResets +40`.
    fn set(&mut self, pair: &Pair) -> Option<Set> {
        let Some((name, value)) = pair.value.split_once(char::is_whitespace) else {
            self.wrong(pair.wrong(say::SHIFT_WRONG_SET.into()));
            return None;
        };
        let value = value.trim();
        let fixed = |field: Field| {
            POSTURES.contains(&field)
                || matches!(field, Field::Name | Field::StartsAt)
                || field.path().starts_with("workingDay")
        };
        let Some(field) = field(name).filter(|field| !fixed(*field)) else {
            let free = Field::ALL.iter().filter(|field| !fixed(**field));
            let known: Vec<&str> = free.map(|field| field.key()).collect();
            self.wrong(pair.wrong(unknown(name, &known)));
            return None;
        };
        if let (Some('+' | '-'), Shape::Number { .. }) = (value.chars().next(), field.shape()) {
            let by = number::read(value.trim_start_matches('+'));
            if by.is_none() {
                self.wrong(pair.wrong(not_allowed(value, field)));
            }
            return by.map(|by| Set::By(field, by));
        }
        match field.parse(value) {
            Ok(parsed) if !parsed.rounded => Some(Set::To(field, parsed.value)),
            _ => {
                self.wrong(pair.wrong(not_allowed(value, field)));
                None
            }
        }
    }

    fn ask(&mut self, block: &Block, exercise: &mut Exercise) {
        let turn = self.turn(&block.opens, exercise);
        let (mut what, mut text) = (None, Text::default());
        for pair in &block.inside {
            match pair.key.as_str() {
                "what" if what.is_some() => {
                    self.wrong(pair.wrong_key(say::shift_wrong_again("what")));
                }
                "what" => {
                    let asked = self.asked(pair, exercise);
                    let asks_at = turn.and_then(|turn| exercise.turns.get(turn)).copied();
                    if let (Some(due), Some(asks_at)) = (asked.and_then(Asked::due), asks_at)
                        && due <= asks_at
                    {
                        let (due, at) = (exercise.clock(due), exercise.clock(asks_at));
                        self.wrong(pair.wrong(say::shift_wrong_known(due, at)));
                    }
                    what = Some(asked.unwrap_or(Asked::Peak));
                }
                _ if self.text(pair, "text", &mut text, false) => {}
                _ => self.unknown(pair, &["what", "text"]),
            }
        }
        match (what, turn) {
            (None, _) => self.wrong(block.opens.wrong_key(say::shift_wrong_lacks("what"))),
            (Some(what), Some(turn)) => exercise.questions.push(Question { turn, what, text }),
            (Some(_), None) => {}
        }
    }

    fn asked(&mut self, pair: &Pair, exercise: &Exercise) -> Option<Asked> {
        let start = start(&exercise.scenario);
        let words: Vec<&str> = pair.value.split_whitespace().collect();
        // a moment is the rest of the value, from its own column on
        let rest = |sign: &str| {
            let at = pair.value.find(sign)? + sign.len();
            let moment = pair.value.get(at..)?;
            let column = pair.value.get(..at)?.chars().count();
            Some((pair.at + column, moment))
        };
        match words.as_slice() {
            ["peak"] => Some(Asked::Peak),
            ["lost"] => Some(Asked::Lost),
            ["allClear"] => Some(Asked::AllClear),
            ["lost", "by", _, ..] => {
                let (column, moment) = rest(" by ")?;
                let minute = self.moment(pair, column, moment, start, 0)?;
                if !minute.is_multiple_of(60) {
                    let (hour, next) = (minute / 60 * 60, minute / 60 * 60 + 60);
                    let (hour, next) = (exercise.clock(hour), exercise.clock(next));
                    let what = say::shift_wrong_turn_hour(moment.trim(), hour, next);
                    self.wrong(Mistake { line: pair.line, column, what });
                    return None;
                }
                Some(Asked::LostBy(minute))
            }
            ["lockedOut", "at", _, ..] => {
                let (column, moment) = rest(" at ")?;
                let minute = self.moment(pair, column, moment, start, 0)?;
                Some(Asked::LockedOut { group: None, minute })
            }
            ["lockedOut", group, "at", _, ..] => {
                let groups = Group::ALL.map(Group::name);
                let Some(known) = Group::ALL.into_iter().find(|known| known.name() == *group)
                else {
                    self.wrong(pair.wrong(unknown(group, &groups)));
                    return None;
                };
                let (column, moment) = rest(" at ")?;
                let minute = self.moment(pair, column, moment, start, 0)?;
                Some(Asked::LockedOut { group: Some(known), minute })
            }
            _ => {
                self.wrong(pair.wrong(say::shift_wrong_asked(short(&pair.value))));
                None
            }
        }
    }

    fn notes(&mut self, block: &Block, exercise: &mut Exercise) {
        let when = match block.opens.value.as_str() {
            "briefing" => Some(NoteAt::Briefing),
            "debrief" => Some(NoteAt::Debrief),
            _ => self.turn(&block.opens, exercise).map(NoteAt::Turn),
        };
        let mut text = Text::default();
        for pair in &block.inside {
            if !self.text(pair, "text", &mut text, false) {
                self.unknown(pair, &["text"]);
            }
        }
        if text.is_empty() {
            self.wrong(block.opens.wrong_key(say::shift_wrong_lacks("text")));
        }
        exercise.notes.extend(when.map(|when| Note { when, text }));
    }

    /// The turn a block belongs to.
    fn turn(&mut self, opens: &Pair, exercise: &Exercise) -> Option<usize> {
        let start = start(&exercise.scenario);
        let minute = self.moment(opens, opens.at, &opens.value, start, 0)?;
        let found = exercise.turns.iter().position(|turn| *turn == minute);
        if found.is_none() {
            let turns: Vec<String> =
                exercise.turns.iter().map(|turn| exercise.clock(*turn)).collect();
            let what = say::shift_wrong_no_turn(short(&opens.value), turns.join(", "));
            self.wrong(opens.wrong(what));
        }
        found
    }
}

/// A value of a measure's part, as links write it.
pub(in crate::training::shift) fn value_of(
    kind: MeasureKind,
    part: Part,
    text: &str,
) -> Option<Value> {
    let usual = Measure::new(kind, &Scenario::default());
    let mut link = kind.word().to_owned();
    for known in kind.parts() {
        link.push(',');
        link += if *known == part { text } else { "" };
        if *known != part {
            link += &usual.get(*known).write();
        }
    }
    Measure::read(&link).map(|measure| measure.get(part))
}
