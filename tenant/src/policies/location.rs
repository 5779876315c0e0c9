//! Named locations: which of them are countries.

use super::json::{field, is_nothing, text};
use super::tree::Json;
use std::collections::HashMap;

/// The addresses trusted by the multifactor authentication settings, as policies name them.
const TRUSTED_MFA: &str = "00000000-0000-0000-0000-000000000000";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Location {
    /// Countries or regions.
    Country,
    /// Addresses, a compliant network, or all that are trusted: seen in real time.
    Network,
    /// The addresses of the multifactor authentication settings, which shorten tokens too (3.5).
    TrustedMfa,
    Unknown,
}

/// Those the files name, by id in small letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Locations(HashMap<String, Location>);

impl Locations {
    /// Takes a named location; false where it has no id or is of no kind we know.
    pub(super) fn take(&mut self, value: &Json) -> bool {
        let (Some(id), Some(location)) = (text(field(value, "id")), kind(value)) else {
            return false;
        };
        self.0.insert(id.to_ascii_lowercase(), location);
        true
    }

    pub(super) fn of(&self, id: &str) -> Location {
        match id {
            "alltrusted" => Location::Network,
            TRUSTED_MFA => Location::TrustedMfa,
            id => self.0.get(id).copied().unwrap_or(Location::Unknown),
        }
    }
}

/// A named location's JSON.
pub(super) fn is_location(value: &Json) -> bool {
    value.is_object() && kind(value).is_some()
}

fn kind(value: &Json) -> Option<Location> {
    let word = text(field(value, "@odata.type")).unwrap_or_default().to_ascii_lowercase();
    if word.contains("countrynamedlocation") || has(value, "countriesAndRegions") {
        Some(Location::Country)
    } else if word.contains("namedlocation") || has(value, "ipRanges") {
        Some(Location::Network)
    } else {
        None
    }
}

fn has(value: &Json, name: &str) -> bool {
    !is_nothing(field(value, name))
}
