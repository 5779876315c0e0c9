//! The address's fragment: what differs from the defaults, readable, versioned.
//!
//! `v=1&m=1&kind=authentication&hours=8&guests=400`. `v` is the version of the inputs and their
//! defaults, `m` the revision of the model the figures came from. Both never change their meaning.

use super::field::Field;
use super::parts::Scenario;
use super::problem::Problem;
use super::{MODEL, VERSION};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// A scenario read from a link, and what is to be said about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    pub scenario: Scenario,
    /// The preset the outage was taken from.
    pub preset: Option<String>,
    pub notes: Vec<Note>,
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
}

/// What would break a link in text, or the parts apart.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b'<')
    .add(b'>')
    .add(b'=')
    .add(b'`')
    .add(b'\\')
    .add(b'^')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'\'')
    .add(b'[')
    .add(b']');

/// Writes the fragment, without its `#`.
pub fn write(scenario: &Scenario, preset: Option<&str>) -> String {
    let mut link = format!("v={VERSION}&m={MODEL}");
    let mut part = |key: &str, value: &str| {
        link.push('&');
        link.push_str(key);
        link.push('=');
        link.extend(utf8_percent_encode(value, ESCAPED));
    };
    if let Some(preset) = preset {
        part("preset", preset);
    }
    for field in Field::ALL.iter().filter(|field| field.is_changed(scenario)) {
        // a space between day and time would be escaped, and no longer readable
        part(
            field.key(),
            &field.get(scenario).write().replacen(' ', "-", usize::from(*field == Field::StartsAt)),
        );
    }
    link
}

/// Reads a fragment, with or without its `#`. What cannot be read is named and skipped.
pub fn read(fragment: &str) -> Opened {
    let mut opened = Opened::default();
    let mut balance = Vec::new();
    for part in fragment.trim_start_matches('#').split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let value = percent_decode_str(value).decode_utf8_lossy();
        match key {
            "v" if value == VERSION.to_string() => {}
            "v" => opened.notes.push(Note::OtherVersion(value.into_owned())),
            "m" if value == MODEL.to_string() => {}
            "m" => opened.notes.push(Note::OtherModel(value.into_owned())),
            "preset" => opened.preset = Some(value.into_owned()),
            _ => match Field::ALL.iter().find(|field| field.key() == key) {
                Some(&field) => opened.field(field, &value, &mut balance),
                None => opened.notes.push(Note::Unknown(part.to_owned())),
            },
        }
    }
    // values that only make sense together were all put in first; if they don't, all go
    if let Err(problem) = opened.scenario.agrees() {
        let group = problem.path.clone();
        for field in balance.into_iter().filter(|field: &Field| field.path().starts_with(&group)) {
            opened.scenario.put(field, field.default_value());
        }
        opened.notes.push(Note::Refused(problem));
    }
    opened
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
