//! Lists of records within a record, and what is asked of them.

use super::loose::{Any, Loose, Text, nested, read_loosely};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess};
use std::borrow::Cow;
use std::marker::PhantomData;

read_loosely!(Frequency, Controls, LongLived, Events, Methods, Entry);

/// Whether `sessionLifetimePolicies` has a sign-in frequency that was due. Without one the person just wasn't asked
/// this time: only the policies listed beside it can say that there is none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Frequency(pub bool);

impl<'de> Loose<'de> for Frequency {
    fn text(text: Cow<'de, str>) -> Frequency {
        nested(&text)
    }

    fn list<S: SeqAccess<'de>>(list: S) -> Result<Frequency, S::Error> {
        let is = |entry: &Entry| {
            entry
                .requirement
                .0
                .get(..15)
                .is_some_and(|word| word.eq_ignore_ascii_case("signInFrequency"))
        };
        Ok(Frequency(entries(list)?.iter().any(is)))
    }
}

impl Frequency {
    /// Whether there is one, by the policies that are listed; without these it can't be told.
    pub fn of(self, listed: Controls) -> Option<bool> {
        listed.0.map(|enforced| enforced || self.0)
    }
}

/// Whether a policy of `appliedConditionalAccessPolicies` enforces a sign-in frequency. An empty list can't tell: it is
/// what somebody gets who may not read policies. Nor can names of classes in place of policies, as PowerShell writes
/// what is nested too deeply.
#[derive(Clone, Copy, Debug, Default)]
pub struct Controls(pub Option<bool>);

impl<'de> Loose<'de> for Controls {
    fn text(text: Cow<'de, str>) -> Controls {
        nested(&text)
    }

    fn list<S: SeqAccess<'de>>(list: S) -> Result<Controls, S::Error> {
        let entries = entries(list)?;
        let is = |entry: &Entry| {
            (entry.result.is("success") || entry.result.is("failure"))
                && entry
                    .controls
                    .0
                    .iter()
                    .any(|control| control.eq_ignore_ascii_case("SignInFrequency"))
        };
        let listed = !entries.is_empty() && entries.iter().all(|entry| entry.is_record);
        Ok(Controls(listed.then(|| entries.iter().any(is))))
    }
}

/// Whether `authenticationProcessingDetails` calls the token one of continuous access evaluation. Where it is none the
/// list says so (`False`); a list without the key can't tell.
#[derive(Clone, Copy, Debug, Default)]
pub struct LongLived(pub Option<bool>);

impl<'de> Loose<'de> for LongLived {
    fn text(text: Cow<'de, str>) -> LongLived {
        nested(&text)
    }

    fn list<S: SeqAccess<'de>>(list: S) -> Result<LongLived, S::Error> {
        let said = |entry: &Entry| {
            let is_it = entry.key.0.trim().eq_ignore_ascii_case("Is CAE Token");
            is_it.then(|| entry.value.0.trim().eq_ignore_ascii_case("true"))
        };
        Ok(LongLived(entries(list)?.iter().filter_map(said).max()))
    }
}

/// `signInEventTypes`, joined.
#[derive(Clone, Debug, Default)]
pub struct Events(pub String);

impl<'de> Loose<'de> for Events {
    fn text(text: Cow<'de, str>) -> Events {
        Events(text.into_owned())
    }

    fn list<S: SeqAccess<'de>>(list: S) -> Result<Events, S::Error> {
        Methods::list(list).map(|words| Events(words.0.join(" ")))
    }
}

/// A list of words, such as `methodsRegistered`; as a text they stand between commas or semicolons.
#[derive(Clone, Debug, Default)]
pub struct Methods(pub Vec<String>);

impl<'de> Loose<'de> for Methods {
    fn text(text: Cow<'de, str>) -> Methods {
        if text.trim_start().starts_with('[') {
            return nested(&text);
        }
        Methods(
            text.split([',', ';', '|'])
                .map(str::trim)
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect(),
        )
    }

    fn list<S: SeqAccess<'de>>(mut list: S) -> Result<Methods, S::Error> {
        let mut words = Vec::new();
        while let Some(word) = list.next_element::<Text>()? {
            words.push(word.0.into_owned());
        }
        Ok(Methods(words))
    }
}

impl Methods {
    pub fn read(text: &str) -> Methods {
        Methods::text(Cow::Borrowed(text))
    }
}

/// An entry of one of the lists above, with what any of them has.
#[derive(Default)]
struct Entry {
    /// An object; otherwise it says nothing.
    is_record: bool,
    requirement: Text<'static>,
    result: Text<'static>,
    controls: Methods,
    key: Text<'static>,
    value: Text<'static>,
}

impl<'de> Loose<'de> for Entry {
    fn map<M: MapAccess<'de>>(mut map: M) -> Result<Entry, M::Error> {
        let mut entry = Entry { is_record: true, ..Entry::default() };
        while let Some(key) = map.next_key::<Text>()? {
            if key.is("enforcedSessionControls") {
                entry.controls = map.next_value()?;
                continue;
            }
            let value: Text = map.next_value()?;
            let place = match key.0.to_ascii_lowercase().as_str() {
                "expirationrequirement" => &mut entry.requirement,
                "result" => &mut entry.result,
                "key" => &mut entry.key,
                "value" => &mut entry.value,
                _ => continue,
            };
            *place = Text(Cow::Owned(value.0.into_owned()));
        }
        Ok(entry)
    }
}

fn entries<'de, S: SeqAccess<'de>>(mut list: S) -> Result<Vec<Entry>, S::Error> {
    let mut entries = Vec::new();
    while let Some(entry) = list.next_element::<Entry>()? {
        entries.push(entry);
    }
    Ok(entries)
}
