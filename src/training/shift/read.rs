//! An exercise out of a file. `docs/exercises.md` says how one is written.

mod blocks;
mod head;

use super::best::Search;
use super::exercise::{Exercise, Text};
use super::fill;
use super::lines::{BLOCKS, MOST_BYTES, MOST_MISTAKES, Pair, sheet};
use super::mistake::{Mistake, unknown};
use super::play::Shift;
use crate::scenario::time::{DAY, DayTime, TICK, WEEK, WeekTime};
use crate::scenario::{Part, Scenario};
use crate::text::short;
use crate::timeline::LONGEST;
use crate::words::{NAMES, say};

/// No exercise has more decisions, nor more of anything else that it lists.
pub const MOST_TURNS: usize = 24;
const MOST_LISTED: usize = 60;
/// A title, or who says something, has no more signs; a text has no more.
const MOST_IN_LINE: usize = 160;
const MOST_IN_TEXT: usize = 2000;
/// Ways the allowed measures can be taken, all of which are tried for the best.
pub const MOST_PLAYS: u64 = 20_000;

/// Reads a file.
///
/// # Errors
/// Every mistake, by line, at most fifty of them.
pub fn read(text: &str) -> Result<Exercise, Vec<Mistake>> {
    let whole = |what: String| vec![Mistake { line: 1, column: 1, what }];
    if text.len() > MOST_BYTES {
        let (is, most) = (text.len() / 1024 + 1, MOST_BYTES / 1024);
        return Err(whole(say::shift_wrong_too_large(is.to_string(), most.to_string())));
    }
    if text.trim().is_empty() {
        return Err(whole(say::SHIFT_WRONG_EMPTY.into()));
    }
    let sheet = sheet(text);
    let mut reader = Reader { mistakes: sheet.mistakes };
    let mut exercise = reader.head(&sheet.head);
    reader.blocks(&sheet.blocks, &mut exercise);
    if reader.mistakes.is_empty() {
        reader.whole(&exercise);
    }
    if reader.mistakes.is_empty() {
        return Ok(exercise);
    }
    reader.mistakes.sort_by_key(|mistake| (mistake.line, mistake.column));
    reader.mistakes.truncate(MOST_MISTAKES);
    Err(reader.mistakes)
}

struct Reader {
    mistakes: Vec<Mistake>,
}

impl Reader {
    fn wrong(&mut self, mistake: Mistake) {
        self.mistakes.push(mistake);
    }

    /// What only the whole shows.
    fn whole(&mut self, exercise: &Exercise) {
        let at_first = |what: String| Mistake { line: 1, column: 1, what };
        if exercise.title.is_empty() {
            self.wrong(at_first(say::shift_wrong_lacks("title")));
        }
        let plays = Search::new(&Shift::new(exercise.clone(), 0)).ways();
        if plays > MOST_PLAYS {
            let [plays, most] = [plays, MOST_PLAYS].map(crate::report::figures::grouped);
            self.wrong(at_first(say::shift_wrong_plays(plays, most)));
        }
    }

    /// Adds what a pair says to a text. False if the pair's key is another one.
    fn text(&mut self, pair: &Pair, base: &str, text: &mut Text, again: bool) -> bool {
        let Some(rest) = pair.key.strip_prefix(base) else { return false };
        let language = if rest.is_empty() {
            ""
        } else if let Some(code) = rest.strip_prefix('.') {
            let Some((code, _)) = NAMES.iter().find(|(known, _)| *known == code) else {
                let codes: Vec<&str> = NAMES.iter().map(|(code, _)| *code).collect();
                let what = say::shift_wrong_language(short(code), codes.join(", "));
                self.wrong(pair.wrong_key(what));
                return true;
            };
            code
        } else {
            return false;
        };
        let most = if matches!(base, "title" | "from") { MOST_IN_LINE } else { MOST_IN_TEXT };
        let has = pair.value.chars().count();
        if pair.value.trim().is_empty() {
            self.wrong(pair.wrong(say::SHIFT_WRONG_NO_VALUE.into()));
        } else if has > most {
            let what = say::shift_wrong_too_long(has.to_string(), most.to_string());
            self.wrong(pair.wrong(what));
        } else if let Some((into, what)) = fill::wrong(&pair.value) {
            self.wrong(in_text(pair, into, what));
        }
        if !again && text.0.iter().any(|(known, _)| *known == language) {
            self.wrong(pair.wrong_key(say::shift_wrong_again(&pair.key)));
        } else {
            text.0.push((language, pair.value.clone()));
        }
        true
    }

    /// A key nobody knows.
    fn unknown(&mut self, pair: &Pair, known: &[&str]) {
        self.wrong(pair.wrong_key(unknown(&pair.key, known)));
    }

    /// A moment, `after` being the one that a bare time follows.
    fn moment(
        &mut self,
        pair: &Pair,
        column: usize,
        text: &str,
        start: WeekTime,
        after: u32,
    ) -> Option<u32> {
        let found = moment(text, start, after);
        if found.is_none() {
            let what = say::shift_wrong_moment(short(text.trim()), start.write());
            self.wrong(Mistake { line: pair.line, column, what });
        }
        found
    }
}

/// A place in a text of several lines: those after the first begin behind their `|`, where exactly is
/// not kept, so that only the line is named.
fn in_text(pair: &Pair, into: usize, what: String) -> Mistake {
    let before: String = pair.value.chars().take(into).collect();
    match before.matches('\n').count() {
        0 => Mistake { line: pair.line, column: pair.at + into, what },
        lines => Mistake { line: pair.line + lines, column: 1, what },
    }
}

/// The items of a list, each with its column.
fn items(pair: &Pair) -> Vec<(usize, String)> {
    let mut column = pair.at;
    let mut items = Vec::new();
    for item in pair.value.split(',') {
        let blanks = item.chars().count() - item.trim_start().chars().count();
        items.push((column + blanks, item.trim().to_owned()));
        column += item.chars().count() + 1;
    }
    items
}

/// `start`, `+90` minutes, `Tue 10:00`, or `10:00`: the first such time not before `after`.
fn moment(text: &str, start: WeekTime, after: u32) -> Option<u32> {
    let text = text.trim();
    let minute = if text == "start" {
        0
    } else if let Some(minutes) = text.strip_prefix('+') {
        let digits = !minutes.is_empty() && minutes.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| minutes.parse().ok()).flatten()?
    } else if text.bytes().next()?.is_ascii_digit() {
        if !text.contains(':') {
            return None;
        }
        let time = DayTime::read(text)?;
        after + (time.0 + DAY - start.after(after).time().0) % DAY
    } else {
        (WeekTime::read(text)?.0 + WEEK - start.0) % WEEK
    };
    (minute <= LONGEST && minute.is_multiple_of(TICK)).then_some(minute)
}

/// What a part of a measure is called in a file.
pub(super) fn part_key(part: Part) -> &'static str {
    if part == Part::Until { "until" } else { part.name() }
}

/// The keys of a head beside the scenario's fields.
const HEAD: [&str; 8] =
    ["exercise", "title", "about", "briefing", "scenario", "vary", "turns", "discuss"];

fn start(scenario: &Scenario) -> WeekTime {
    scenario.outage.starts_at
}

/// Whether a key can only stand in a block.
fn is_of_block(key: &str) -> bool {
    let base = key.split('.').next().unwrap_or_default();
    ["text", "from", "set", "what", "until", "people", "percent", "perHour", "lifetimeHours"]
        .contains(&base)
        || BLOCKS.contains(&base)
}
