//! The address's fragment: what differs from the defaults, readable, versioned.
//!
//! `v=1&m=1&kind=authentication&hours=8&guests=400`. `v` is the version of the inputs and their
//! defaults, `m` the revision of the model the figures came from. Both never change their meaning.

mod named;
#[cfg(test)]
mod tests;

pub use named::named;

use super::field::Field;
use super::measure::{MOST_MEASURES, Measure};
use super::parts::Scenario;
use super::problem::Problem;
use super::{MODEL, VERSION};
use crate::text::{cut, digits, short, text};

/// A scenario read from a link, and what is to be said about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    pub scenario: Scenario,
    /// The preset the outage was taken from.
    pub preset: Option<String>,
    /// What the screen looked at, by [`SCREEN`]'s keys.
    pub screen: Vec<(&'static str, String)>,
    /// The scenarios it is compared with, in their order; at most three.
    pub beside: Vec<Beside>,
    pub notes: Vec<Note>,
}

/// A scenario that stands beside the one shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
    pub scenario: Scenario,
    pub preset: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    /// A part nobody knows; skipped.
    Unknown(String),
    /// A part whose value is not allowed; skipped.
    Refused(Problem),
    /// A time that was rounded to five minutes.
    Rounded(Field),
    /// The figures came from another revision of the model.
    OtherModel(String),
    /// A newer version made it: what this one knows was opened.
    OtherVersion(String),
    /// Of a scenario beside the shown one, by its place among all, from 0 on.
    Beside(usize, Box<Note>),
    /// It carries more scenarios than are compared; the first were opened.
    TooMany,
}

/// No link carries more scenarios.
pub const MOST_SCENARIOS: usize = 4;

/// What of the screen itself a link carries: the pinned hour, one group alone, as a share of its
/// own heads, quiet hours unfolded, what an hour of work costs in which currency; where scenarios
/// are compared, the shown one's place among them and which is the base, by letters from A on; when
/// the outage really began and ended, and what was seen of it; the presentation, how far it is, and
/// whether the inputs are kept from an audience; what is filled in for the briefing.
pub const SCREEN: [&str; 18] = [
    "hour", "group", "share", "unfold", "rate", "currency", "place", "base", "began", "ended",
    "seen", "view", "step", "inputs", "org", "incident", "update", "owner",
];

/// A measure's key; it comes as often as there are measures.
const MEASURE: &str = "measure";

/// Of a link that is damaged in more places the rest goes unsaid.
const MOST_NOTES: usize = 20;

/// What would break a link in text, or the parts apart.
const ESCAPED: &str = " \"#%&+;<>=`\\^{|}'[]";

/// Writes the fragment, without its `#`.
pub fn write(
    scenario: &Scenario,
    preset: Option<&str>,
    screen: &[(&'static str, String)],
) -> String {
    let mut link = text!("v={}&m={}", digits(VERSION.into()), digits(MODEL.into()));
    let mut part = |key: &str, value: &str| {
        link.push('&');
        link.push_str(key);
        link.push('=');
        escape(&mut link, value);
    };
    if let Some(preset) = preset {
        part("preset", preset);
    }
    for field in Field::ALL.iter().filter(|field| field.is_changed(scenario)) {
        let value = field.get(scenario).write();
        match (field, cut(&value, b' ')) {
            // the space between day and time would be escaped, and no longer readable
            (Field::StartsAt, (day, Some(time))) => part(field.key(), &text!("{}-{}", day, time)),
            _ => part(field.key(), &value),
        }
    }
    for measure in &scenario.measures {
        part(MEASURE, &measure.write());
    }
    for (key, value) in screen {
        part(key, value);
    }
    link
}

/// Adds a scenario that stands beside the one a fragment begins with. Its parts follow a `;`.
pub fn write_beside(link: &mut String, scenario: &Scenario, preset: Option<&str>) {
    link.push(';');
    *link += &write(scenario, preset, &[]);
}

/// Reads a fragment, with or without its `#`. What cannot be read is named and skipped.
pub fn read(fragment: &str) -> Opened {
    let (first, mut rest) = apart(fragment.strip_prefix("#").unwrap_or(fragment));
    let mut opened = read_one(first);
    let mut noted = Vec::new();
    while let Some(link) = rest {
        if opened.beside.len() + 1 == MOST_SCENARIOS {
            opened.notes.push(Note::TooMany);
            break;
        }
        let (link, after) = apart(link);
        rest = after;
        let Opened { scenario, preset, notes, .. } = read_one(link);
        noted.extend(notes.into_iter().map(|note| (opened.beside.len(), note)));
        opened.beside.push(Beside { scenario, preset });
    }
    opened.keep_places();
    let shown = opened.place("place");
    for (nth, note) in noted {
        match note {
            // of the whole link, and said once
            Note::OtherModel(_) | Note::OtherVersion(_) if opened.notes.contains(&note) => {}
            Note::OtherModel(_) | Note::OtherVersion(_) => opened.notes.push(note),
            _ => opened.notes.push(Note::Beside(nth + usize::from(nth >= shown), Box::new(note))),
        }
    }
    opened.notes.truncate(MOST_NOTES);
    opened
}

/// What the scenarios of a comparison are called by their places.
pub const LETTERS: [&str; MOST_SCENARIOS] = ["A", "B", "C", "D"];

impl Opened {
    /// A place among the scenarios, from 0 on, by its key: the shown one’s, `place`, or the `base`.
    pub fn place(&self, key: &str) -> usize {
        let said = self.screen.iter().find(|(known, _)| *known == key);
        said.and_then(|(_, said)| letter(said)).unwrap_or(0)
    }

    /// Names and leaves out places that no scenario has.
    fn keep_places(&mut self) {
        for key in ["place", "base"] {
            let Some(at) = self.screen.iter().position(|(known, _)| *known == key) else {
                continue;
            };
            if letter(&self.screen[at].1).is_none_or(|place| place > self.beside.len())
                || self.beside.is_empty()
            {
                let (_, said) = self.screen.remove(at);
                self.notes.push(Note::Unknown(short(&text!("{}={}", key, said))));
            }
        }
    }
}

fn letter(said: &str) -> Option<usize> {
    LETTERS.iter().position(|letter| *letter == said)
}

/// A link's first scenario, and the rest. Every scenario begins with its version; `;v=` stands
/// nowhere else, as no value has a `=`. Names written before had a bare `;`. Programs that links
/// travel through may escape it.
fn apart(link: &str) -> (&str, Option<&str>) {
    for at in 0..link.len() {
        for sign in [";v=", "%3Bv=", "%3bv="] {
            if link.as_bytes()[at..].starts_with(sign.as_bytes()) {
                return (link.get(..at).unwrap_or_default(), link.get(at + sign.len() - 2..));
            }
        }
    }
    (link, None)
}

/// Reads one scenario's part of a link.
fn read_one(link: &str) -> Opened {
    let mut opened = Opened::default();
    let mut balance = Vec::new();
    let mut rest = Some(link);
    while let Some(parts) = rest {
        let (part, after) = cut(parts, b'&');
        rest = after;
        if part.is_empty() {
            continue;
        }
        let (key, value) = cut(part, b'=');
        let value = unescape(value.unwrap_or_default());
        match key {
            "v" if value == digits(VERSION.into()) => {}
            "v" => opened.notes.push(Note::OtherVersion(short(&value))),
            "m" if value == digits(MODEL.into()) => {}
            "m" => opened.notes.push(Note::OtherModel(short(&value))),
            "preset" => opened.preset = Some(value),
            MEASURE => match Measure::read(&value) {
                Some(measure) if opened.scenario.measures.len() < MOST_MEASURES => {
                    opened.scenario.measures.push(measure);
                }
                _ => opened.notes.push(Note::Unknown(short(part))),
            },
            _ if SCREEN.contains(&key) => {
                opened.screen.retain(|(known, _)| *known != key);
                let key = SCREEN.into_iter().find(|known| *known == key);
                opened.screen.extend(key.map(|key| (key, value)));
            }
            _ => match Field::ALL.iter().find(|field| field.key() == key) {
                Some(&field) => opened.field(field, &value, &mut balance),
                None => opened.notes.push(Note::Unknown(short(part))),
            },
        }
        opened.notes.truncate(MOST_NOTES);
    }
    // values that only make sense together were all put in first; if they don't, all go
    while let Err(problem) = opened.scenario.agrees() {
        for &field in balance.iter().filter(|field| field.path().starts_with(&problem.path)) {
            opened.scenario.put(field, field.default_value());
        }
        opened.notes.push(Note::Refused(problem));
    }
    opened
}

/// Writes a value, its bytes percent-encoded where they are not plain ASCII.
fn escape(link: &mut String, value: &str) {
    for byte in value.bytes() {
        let c = char::from(byte);
        if c.is_ascii_graphic() && !ESCAPED.as_bytes().contains(&byte) {
            link.push(c);
        } else {
            let digit = |n: u32| char::from_digit(n, 16).unwrap_or_default().to_ascii_uppercase();
            link.extend(['%', digit(u32::from(byte >> 4)), digit(u32::from(byte & 15))]);
        }
    }
}

/// Reads a percent-encoded value; one that is no text afterwards is left as it stands.
fn unescape(value: &str) -> String {
    let (mut text, mut rest) = (Vec::new(), value.as_bytes());
    while let [first, after @ ..] = rest {
        let coded = if *first == b'%' { coded(after) } else { None };
        text.push(coded.unwrap_or(*first));
        rest = if coded.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(text).unwrap_or_else(|_| value.to_owned())
}

/// The byte two hexadecimal digits stand for.
fn coded(digits: &[u8]) -> Option<u8> {
    let [high, low, ..] = digits else { return None };
    let [high, low] = [high, low].map(|&digit| char::from(digit).to_digit(16));
    u8::try_from(high? * 16 + low?).ok()
}

impl Opened {
    fn field(&mut self, field: Field, text: &str, put: &mut Vec<Field>) {
        match field.parse(text) {
            Ok(parsed) => {
                self.scenario.put(field, parsed.value);
                put.push(field);
                if parsed.rounded {
                    self.notes.push(Note::Rounded(field));
                }
            }
            Err(problem) => self.notes.push(Note::Refused(problem)),
        }
    }
}
