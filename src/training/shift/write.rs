//! An exercise as a file. What [`super::read`] reads back to the same exercise; remarks are not kept.

use super::exercise::{Asked, Exercise, NoteAt, Set, Text, Worth};
use crate::scenario::{Field, number};
use std::fmt::Write;

/// Writes the file.
pub fn write(exercise: &Exercise) -> String {
    let mut file = Writer("exercise: 1\n".to_owned());
    file.text("", "title", &exercise.title);
    file.text("", "about", &exercise.about);
    file.text("", "briefing", &exercise.briefing);
    file.0.push('\n');
    for &field in Field::ALL.iter().filter(|field| field.is_changed(&exercise.scenario)) {
        file.pair("", field.key(), &field.get(&exercise.scenario).write());
    }
    for varied in &exercise.varied {
        let value = format!("{} {} to {}", varied.field.key(), varied.least, varied.most);
        file.pair("", "vary", &value);
    }
    let turns: Vec<String> = exercise.turns.iter().map(|turn| exercise.clock(*turn)).collect();
    file.pair("", "turns", &turns.join(", "));
    for text in &exercise.discuss {
        file.text("", "discuss", text);
    }
    for allowed in &exercise.allowed {
        file.block("measure", allowed.kind.word());
        for (part, worths) in &allowed.offered {
            let worths: Vec<String> = worths
                .iter()
                .map(|worth| match worth {
                    Worth::End => "end".to_owned(),
                    Worth::Value(crate::scenario::Value::Minute(minute)) => exercise.clock(*minute),
                    Worth::Value(value) => value.write(),
                })
                .collect();
            file.pair("  ", super::read::part_key(*part), &worths.join(", "));
        }
    }
    for inject in &exercise.injects {
        file.block("inject", &exercise.clock(inject.minute));
        file.pair("  ", "kind", inject.kind.word());
        file.text("  ", "from", &inject.from);
        file.text("  ", "text", &inject.text);
        for set in &inject.sets {
            let value = match set {
                Set::To(field, value) => format!("{} {}", field.key(), value.write()),
                Set::By(field, more) => {
                    let sign = if *more < 0.0 { "" } else { "+" };
                    format!("{} {sign}{}", field.key(), number::write(*more))
                }
            };
            file.pair("  ", "set", &value);
        }
    }
    for question in &exercise.questions {
        let turn = exercise.turns.get(question.turn).copied().unwrap_or_default();
        file.block("ask", &exercise.clock(turn));
        let what = match question.what {
            Asked::LockedOut { group, minute } => {
                let group = group.map_or(String::new(), |group| format!("{} ", group.name()));
                format!("lockedOut {group}at {}", exercise.clock(minute))
            }
            Asked::Peak => "peak".to_owned(),
            Asked::LostBy(minute) => format!("lost by {}", exercise.clock(minute)),
            Asked::Lost => "lost".to_owned(),
            Asked::AllClear => "allClear".to_owned(),
        };
        file.pair("  ", "what", &what);
        file.text("  ", "text", &question.text);
    }
    for note in &exercise.notes {
        let when = match note.when {
            NoteAt::Briefing => "briefing".to_owned(),
            NoteAt::Turn(turn) => {
                exercise.clock(exercise.turns.get(turn).copied().unwrap_or_default())
            }
            NoteAt::Debrief => "debrief".to_owned(),
        };
        file.block("notes", &when);
        file.text("  ", "text", &note.text);
    }
    file.0
}

struct Writer(String);

impl Writer {
    fn pair(&mut self, indent: &str, key: &str, value: &str) {
        let value = value.replace('\n', &format!("\n{indent}  | "));
        // writing to a text never fails
        let _ = writeln!(self.0, "{indent}{key}: {value}");
    }

    fn block(&mut self, key: &str, value: &str) {
        self.0.push('\n');
        self.pair("", key, value);
    }

    fn text(&mut self, indent: &str, key: &str, text: &Text) {
        for (language, said) in &text.0 {
            let dot = if language.is_empty() { "" } else { "." };
            self.pair(indent, &format!("{key}{dot}{language}"), said);
        }
    }
}
