//! What Lockout says, in the language in force.
//!
//! The texts stand in `languages/*.ftl`, a file a language. The build makes of every message a
//! constant or, where it is given something, a function, so that a message nobody wrote and a
//! variable nobody gives are mistakes at compile time: see `build/catalogue.rs`.

#![forbid(unsafe_code)]

mod manner;

pub use manner::Manner;

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

/// A text without variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Word(u16);

/// What messages say, one item a message.
#[allow(clippy::doc_markdown, clippy::needless_pass_by_value, missing_docs)]
pub mod say {
    #[cfg(feature = "built-in")]
    use crate::Language;
    use crate::{Word, fill};
    use std::borrow::Cow;
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// A language and its texts: those the page begins with, and those of the second program.
#[cfg(feature = "built-in")]
#[derive(Debug)]
pub struct Language {
    pub code: &'static str,
    pub first: &'static str,
    pub second: &'static str,
}

#[cfg(feature = "built-in")]
pub use say::LANGUAGES;

pub use say::NAMES;

/// The texts in force.
struct Texts {
    lines: Vec<&'static str>,
    manner: Manner,
}

thread_local! {
    static TEXTS: RefCell<Texts> = const { RefCell::new(Texts { lines: Vec::new(), manner: Manner::PLAIN }) };
}

/// Puts texts in force: those of the first part and, for a program that says them, of the second.
/// False, and nothing changes, if they belong to another version of the program.
pub fn install(first: &'static str, second: &'static str) -> bool {
    let mut lines = Vec::new();
    for part in [first, second].into_iter().filter(|part| !part.is_empty()) {
        let mut all = part.lines();
        if all.next() != Some(say::FINGERPRINT) {
            return false;
        }
        lines.extend(all);
    }
    let about = |word: Word| lines.get(usize::from(word.0)).copied().unwrap_or_default();
    let manner = Manner::read(
        about(say::LANGUAGE_DECIMAL_SIGN),
        about(say::LANGUAGE_GROUP_SIGN),
        about(say::LANGUAGE_PLURALS),
        about(say::LANGUAGE_FIRST_WEEKDAY),
    );
    TEXTS.set(Texts { lines, manner });
    true
}

/// Puts a language in force by its code, on this thread. False if there is none of that code.
#[cfg(feature = "built-in")]
pub fn speak(code: &str) -> bool {
    let language = LANGUAGES.iter().find(|language| language.code == code);
    language.is_some_and(|language| install(language.first, language.second))
}

/// How numbers are written in the language in force.
pub fn manner() -> Manner {
    with_texts(|texts| texts.manner)
}

/// Numbers as the reader's own country writes them.
pub fn write_numbers(decimal: char, group: &'static str) {
    TEXTS.with_borrow_mut(|texts| {
        texts.manner.decimal = decimal;
        texts.manner.group = group;
    });
}

/// Weeks as the reader's own country begins them: with the day of that place, Monday as 0.
pub fn begin_weeks(day: usize) {
    TEXTS.with_borrow_mut(|texts| texts.manner.first_weekday = day % 7);
}

fn with_texts<T>(ask: impl FnOnce(&Texts) -> T) -> T {
    #[cfg(feature = "built-in")]
    if TEXTS.with_borrow(|texts| texts.lines.is_empty()) {
        speak("en");
    }
    TEXTS.with_borrow(ask)
}

#[inline(never)]
fn line(at: usize) -> &'static str {
    with_texts(|texts| texts.lines.get(at).copied().unwrap_or_default())
}

impl Word {
    pub fn text(self) -> &'static str {
        line(usize::from(self.0))
    }
}

impl Word {
    /// One of a text's words, counted from 0: the months, the days of a week.
    pub fn nth(self, at: usize) -> &'static str {
        self.text().split(' ').nth(at).unwrap_or_default()
    }
}

impl From<Word> for Cow<'static, str> {
    fn from(word: Word) -> Self {
        Cow::Borrowed(word.text())
    }
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        word.text().to_owned()
    }
}

impl fmt::Display for Word {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.text())
    }
}

/// A message with its variables put in.
#[inline(never)]
fn fill(at: usize, parts: &mut [Cow<'_, str>]) -> String {
    let mut text = String::new();
    expand(&mut text, line(at), parts);
    for part in parts {
        std::mem::take(part);
    }
    text
}

fn expand(text: &mut String, template: &str, parts: &[Cow<'_, str>]) {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        *text += before;
        let (inside, then) = after.split_at(closing(after));
        let number = inside.bytes().next().map_or(0, |digit| usize::from(digit.wrapping_sub(b'0')));
        let part = parts.get(number).map_or("", |part| part.as_ref());
        match inside.get(1..).unwrap_or_default().strip_prefix('?') {
            None => *text += part,
            Some(variants) => expand(text, chosen(variants, part), parts),
        }
        rest = then.get(1..).unwrap_or_default();
    }
    *text += rest;
}

/// Where the brace is that closes one already open.
fn closing(text: &str) -> usize {
    let mut open = 1;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => open += 1,
            b'}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return at;
        }
    }
    text.len()
}

/// The variant for a part: one that names it, one for its plural category, or the last.
fn chosen<'t>(variants: &'t str, part: &str) -> &'t str {
    let plural = manner().plural(part);
    let mut last = "";
    for variant in variants.split('|') {
        let (key, said) = variant.split_once('=').unwrap_or_default();
        last = said;
        if key == part || key == plural {
            return said;
        }
    }
    last
}

#[cfg(test)]
mod tests;
