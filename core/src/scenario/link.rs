//! The address's fragment: what differs from the defaults, readable, versioned.
//!
//! `v=1&m=1&kind=authentication&hours=8&guests=400`. `v` is the version of the inputs and their
//! defaults, `m` the revision of the model the figures came from. Both never change their meaning.

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

/// What of the screen itself a link carries: the pinned hour, one group alone, as a share of its
/// own heads, quiet hours unfolded, what an hour of work costs in which currency.
pub const SCREEN: [&str; 6] = ["hour", "group", "share", "unfold", "rate", "currency"];

/// A measure's key; it comes as often as there are measures.
const MEASURE: &str = "measure";

/// Of a link that is damaged in more places the rest goes unsaid.
const MOST_NOTES: usize = 20;

/// What would break a link in text, or the parts apart.
const ESCAPED: &str = " \"#%&+<>=`\\^{|}'[]";

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

/// Reads a fragment, with or without its `#`. What cannot be read is named and skipped.
pub fn read(fragment: &str) -> Opened {
    let mut opened = Opened::default();
    let mut balance = Vec::new();
    let mut rest = Some(fragment.strip_prefix("#").unwrap_or(fragment));
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

#[cfg(test)]
mod tests {
    use super::{Note, escape, read, unescape, write};
    use crate::scenario::{Field, Scenario, Value};

    #[test]
    fn a_link_says_only_what_differs_from_the_defaults() {
        assert_eq!(write(&Scenario::default(), None, &[]), "v=1&m=1");
        let mut scenario = Scenario::default();
        for (field, text) in [
            (Field::Kind, "authentication"),
            (Field::StartsAt, "Fri 16:30"),
            (Field::Hours, "90 min"),
            (Field::Guests, "1,200"),
            (Field::WorkDays, "Mon,Sat"),
            (Field::ReadFrequency, "cautious"),
        ] {
            let value = field.parse(text).unwrap().value;
            scenario = scenario.with(field, value).unwrap();
        }
        let link = write(&scenario, Some("2020-09-28"), &[("hour", "2".to_owned())]);
        let expected = "v=1&m=1&preset=2020-09-28&kind=authentication&startsAt=Fri-16:30&hours=1.5\
             &guests=1200&workingDay.days=Mon,Sat&readings.signInFrequency=cautious&hour=2";
        assert_eq!(link, expected);
        let opened = read(&link);
        assert_eq!(opened.scenario, scenario);
        assert_eq!(opened.preset.as_deref(), Some("2020-09-28"));
        assert_eq!(opened.screen, [("hour", "2".to_owned())]);
        assert!(opened.notes.is_empty());
    }

    #[test]
    fn every_field_comes_back_from_a_link() {
        for &field in Field::ALL {
            let value = match field.default_value() {
                Value::Text(_) => Value::Text("Élan & “Co” = 100 % #1".to_owned()),
                Value::Choice(word) => {
                    let other = field.shape().allowed().replace("one of ", "");
                    let other = other.split(", ").find(|o| *o != word).unwrap().to_owned();
                    field.parse(&other).unwrap().value
                }
                Value::Flag(flag) => Value::Flag(!flag),
                Value::Number(n) if field == Field::MfaNotSatisfied => Value::Number(n),
                Value::Number(n) => Value::Number(if n < 100.0 { n + 1.0 } else { n - 1.0 }),
                Value::Length(_) => Value::Length(135),
                other => other,
            };
            let scenario = Scenario::default().with(field, value.clone());
            // a posture alone cannot change without the others, and is balanced where it can
            let Ok(scenario) = scenario else { panic!("{}: {value:?}", field.path()) };
            let opened = read(&write(&scenario, None, &[]));
            assert_eq!(opened.scenario, scenario, "{}", field.path());
            assert!(opened.notes.is_empty(), "{}: {:?}", field.path(), opened.notes);
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_rest_opens() {
        let opened = read("#v=1&m=1&guests=many&fancy=1&liveSessions=500&hours=4.04&%ff=%zz&&");
        assert_eq!(opened.scenario.people.live_sessions, 500.0);
        assert_eq!(opened.scenario.people.guests, 200.0);
        assert_eq!(opened.scenario.outage.minutes, 240);
        assert!(matches!(&opened.notes[0], Note::Refused(p) if p.path == "people.guests"));
        assert_eq!(opened.notes[1], Note::Unknown("fancy=1".to_owned()));
        assert_eq!(opened.notes[2], Note::Rounded(Field::Hours));
        assert_eq!(opened.notes[3], Note::Unknown("%ff=%zz".to_owned()));
        assert_eq!(opened.notes.len(), 4);
    }

    #[test]
    fn what_an_hour_costs_is_the_screen_s() {
        let screen = [("rate", "62.5".to_owned()), ("currency", "CHF".to_owned())];
        let link = write(&Scenario::default(), None, &screen);
        assert_eq!(link, "v=1&m=1&rate=62.5&currency=CHF");
        let opened = read(&link);
        assert_eq!((opened.scenario, &opened.screen[..]), (Scenario::default(), &screen[..]));
        assert!(opened.notes.is_empty());
    }

    #[test]
    fn values_at_odds_with_each_other_go_back_to_their_defaults() {
        let opened = read("v=1&noPolicyPercent=90&guests=7");
        assert_eq!(opened.scenario.sessions, Scenario::default().sessions);
        assert_eq!(opened.scenario.people.guests, 7.0);
        assert!(matches!(&opened.notes[0], Note::Refused(p) if p.path == "sessions"));
    }

    /// A working day that ends before it begins is not hidden by postures that don't add up.
    #[test]
    fn two_such_groups_both_go_back() {
        let opened = read("v=1&noPolicyPercent=90&workingDay.from=10:00&workingDay.to=09:00");
        assert_eq!(opened.scenario, Scenario::default());
        let paths = opened.notes.iter().map(|note| match note {
            Note::Refused(problem) => problem.path.as_str(),
            other => panic!("{other:?}"),
        });
        assert_eq!(paths.collect::<Vec<_>>(), ["sessions", "workingDay"]);
    }

    /// What is finer than a link can carry is dropped when it is entered, not when it is sent.
    #[test]
    fn the_last_decimal_comes_back() {
        let opened = read("v=1&m=1&liveSessions=500.0000000009");
        assert_eq!(opened.scenario.people.live_sessions, 500.000_000_001);
        assert_eq!(read(&write(&opened.scenario, None, &[])).scenario, opened.scenario);
        let file = r#"{"people": {"guests": 1234567.123456789, "newHires": 0.33333333333333331},
            "sessions": {"signInFrequencyHours": 8.1234567899},
            "measures": [{"kind": "keepSessions", "fromMinute": 0, "percent": 33.33333333333}]}"#;
        let scenario = Scenario::from_json(file).unwrap();
        let opened = read(&write(&scenario, None, &[]));
        assert_eq!(opened.scenario, scenario);
        assert!(opened.notes.is_empty(), "{:?}", opened.notes);
    }

    #[test]
    fn what_is_escaped_comes_back() {
        for text in ["", "plain-text_1.5,x", "50 % & “more” = #1", "é\u{1f600}\t|`^{}[]<>'+\\\""]
        {
            let mut link = String::new();
            escape(&mut link, text);
            assert!(
                link.bytes().all(|b| b.is_ascii_graphic() && !b"\"#&+=<>".contains(&b)),
                "{link}"
            );
            assert_eq!(unescape(&link), text);
        }
        assert_eq!(
            ["%zz", "%4", "%", "%ff", "a%20b"].map(unescape),
            ["%zz", "%4", "%", "%ff", "a b"]
        );
    }

    #[test]
    fn a_link_of_many_parts_says_little() {
        let opened = read(&"x&".repeat(10_000));
        assert_eq!(opened.notes, vec![Note::Unknown("x".to_owned()); 20]);
        let long = "y".repeat(100_000);
        assert_eq!(read(&long).notes, [Note::Unknown(format!("{}…", "y".repeat(80)))]);
        let Note::Refused(problem) = read(&format!("guests={long}")).notes.remove(0) else {
            panic!()
        };
        assert!(problem.write().len() < 300, "{problem}");
        let screen = read(&"hour=1&hour=2&".repeat(1000)).screen;
        assert_eq!(screen, [("hour", "2".to_owned())]);
    }

    #[test]
    fn no_link_has_more_than_24_measures() {
        let opened = read(&"measure=postponeOnboarding,60&".repeat(26));
        assert_eq!(opened.scenario.measures.len(), 24);
        let refused = Note::Unknown("measure=postponeOnboarding,60".to_owned());
        assert_eq!(opened.notes, [refused.clone(), refused]);
    }

    #[test]
    fn another_model_or_version_is_said() {
        let opened = read("v=2&m=9&guests=7");
        assert_eq!(opened.scenario.people.guests, 7.0);
        assert_eq!(
            opened.notes,
            [Note::OtherVersion("2".to_owned()), Note::OtherModel("9".to_owned())]
        );
    }
}
