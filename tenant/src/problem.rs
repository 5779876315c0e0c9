//! What could not be read, and where.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

/// Something wrong with a file. What to say of it, and how to mend it, is for the reader's language.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    pub file: String,
    /// The first line it was found in, counted from one; none for what concerns the file as a whole.
    pub line: Option<u64>,
    /// In letters of that line, counted from one.
    pub column: Option<u64>,
    /// In how many rows or places: the same thing is listed once for a file.
    pub times: u64,
    pub wrong: Wrong,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase", tag = "wrong")]
pub enum Wrong {
    /// An archive: to be unpacked first.
    Archive { kind: String },
    /// A page, such as that of a sign-in, in place of the export.
    Page,
    /// Nothing in it.
    Empty,
    /// Neither policies, sign-ins, registrations nor a row of the query.
    Unknown,
    /// Letters that are none in the encoding it begins with.
    Encoding,
    /// It ends in the middle of something: JSON or a quoted field.
    Truncated,
    /// JSON that is none; the parser's words.
    Json { reason: String },
    /// Columns that are needed and not there.
    Columns { missing: Vec<String> },
    /// A row with another number of fields than the head.
    Fields { found: u64, wanted: u64 },
    /// A value that cannot be read, with the column or field it stands in. Never of a column that names people.
    Value { of: String, value: String },
    /// A condition, control or state that was not known when this was written; what it means is left open.
    UnknownPart { policy: String, part: String },
    /// One page of a longer list: the others are missing.
    MorePages,
    /// The same policy a second time; the copy in the file `kept` counts.
    Duplicate { policy: String, kept: String },
    /// More than can be read of a kind that must be read whole (bytes).
    TooLarge { most: u64 },
    /// Applications', managed identities' or other sign-ins that are no people's.
    NotPeople,
    /// Which methods were used at each sign-in (`…AuthDetails`), without the sign-ins themselves.
    AuthDetails,
    /// The list of all users: it says neither who signs in nor who is registered.
    Users,
    /// Columns, none of which names anything known; what any of these files would have.
    Head { wanted: Vec<String> },
    /// Records of another category of a log that holds several.
    Category { category: String },
    /// Names of classes in place of what was in them, as PowerShell’s `Export-Csv` writes what is nested.
    Flattened { of: String },
    /// The same file as one that was read before: it counts once.
    SameFile { first: String },
    /// Another row of the query, in the file `to`, counts instead: its logs end later, or it was read later.
    GivesWay { to: String },
    /// This row of a query counts, not the logs in so many files beside it.
    Outweighs { files: u64 },
    /// A row that doesn't end within so many bytes.
    LongRow { most: u64 },
    /// So many people (`times`) stand in another file too; what that one, `kept`, says of them counts.
    People { kept: String },
    /// A figure beyond what there can be.
    Range { of: String, least: f64, most: f64 },
    /// Shares of one whole that don’t add up to 100 %.
    Shares { of: Vec<String> },
    /// Times in the reader’s own time zone, which the file doesn’t name.
    LocalTime { of: String },
    /// An answer of Graph’s that refuses; `denied`: for want of a permission or a role.
    Refusal { denied: bool },
    /// A list with nothing in it, or a head with no row below it.
    EmptyList,
    /// Sign-ins of which neither the rows nor the file’s name say whether they are interactive.
    WhichLog,
    /// A quote that is not closed where it should be: the row is lost, reading goes on in the next line.
    Quote,
}

impl Wrong {
    /// A word, cut to its letters: it can't be anybody's name or address.
    pub(crate) fn word(text: &str) -> String {
        text.chars().filter(char::is_ascii_alphanumeric).take(40).collect()
    }

    /// A value that cannot be read. Where a row is shifted anything may stand in any column, so it is quoted only if
    /// it is a time or a small number by its shape.
    pub(crate) fn value(of: &str, text: &str) -> Wrong {
        let text = text.trim();
        let value = if is_impersonal(text) { text.to_owned() } else { String::new() };
        Wrong::Value { of: of.to_owned(), value }
    }
}

/// A day, a time of day or both, in whatever order their parts stand; or a number of a few digits. No word, no address,
/// no telephone number has such a shape.
fn is_impersonal(text: &str) -> bool {
    const LONGEST: usize = 30;
    if text.len() > LONGEST || !text.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        return false;
    }
    let (text, half) = match text.strip_suffix("AM").or_else(|| text.strip_suffix("PM")) {
        Some(text) => (text.trim_end(), true),
        None => (text, false),
    };
    let mut parts = text.split([' ', 'T', ',']).filter(|part| !part.is_empty());
    match (parts.next(), parts.next(), parts.next()) {
        (Some(one), None, None) => is_day(one) || is_time(one) || (!half && is_small(one)),
        (Some(day), Some(time), zone) => {
            let is_zone = |zone: &str| is_time(zone.trim_start_matches(['+', '-']));
            is_day(day) && is_time(time) && zone.is_none_or(is_zone) && parts.next().is_none()
        }
        _ => false,
    }
}

/// `2026-11-20`, `20.11.2026`, `11/20/26`, `20.11.`
fn is_day(text: &str) -> bool {
    ['-', '/', '.'].into_iter().any(|between| {
        let mut parts = text.split(between).map(digits);
        let lengths = [parts.next(), parts.next(), parts.next()].map(Option::flatten);
        let known = match lengths {
            [Some(4), Some(1 | 2), Some(1 | 2)] | [Some(1 | 2), Some(1 | 2), Some(2 | 4)] => true,
            [Some(1 | 2), Some(1 | 2), None] => text.ends_with(between),
            _ => false,
        };
        known && parts.next().is_none()
    })
}

/// `7:30`, `07:30:15.250`, with `Z` or a shift behind it.
fn is_time(text: &str) -> bool {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let (time, shift) = text.split_once(['+', '-']).unwrap_or((text, "00:00"));
    let is_of = |text: &str, most: usize| {
        let parts: Vec<_> = text.split(':').collect();
        (2..=most).contains(&parts.len())
            && parts.iter().all(|part| matches!(digits(part), Some(1 | 2)))
    };
    let whole = match time.rsplit_once('.') {
        Some((whole, fraction)) if digits(fraction).is_some() => whole,
        Some(_) => return false,
        None => time,
    };
    is_of(whole, 3) && is_of(shift, 2)
}

/// `-5`, `100.2`, `3,5`
fn is_small(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    matches!(digits(whole), Some(1..=4)) && matches!(digits(fraction), Some(1..=3))
}

/// How many digits, if it is nothing else.
fn digits(text: &str) -> Option<usize> {
    let all = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    all.then_some(text.len())
}

/// Different things listed for a file; more of a kind count as the first of it.
const MOST_OF_A_KIND: usize = 8;

/// Different values listed for a column.
const MOST_VALUES: usize = 3;

/// The problems of all files, each thing listed once for a file.
#[derive(Default)]
pub(crate) struct Problems {
    pub all: Vec<Problem>,
    /// Where those of the file at hand begin.
    from: usize,
}

impl Problems {
    /// The next file begins.
    pub fn begin(&mut self) {
        self.from = self.all.len();
    }

    /// The file at hand has none.
    pub fn is_clean(&self) -> bool {
        self.all.len() <= self.from
    }

    /// There are none of the file at hand.
    pub fn forget(&mut self) {
        self.all.truncate(self.from);
    }

    pub fn add(&mut self, file: &str, at: (Option<u64>, Option<u64>), wrong: Wrong, times: u64) {
        let listed = self.all.get_mut(self.from..).unwrap_or_default();
        let same = listed.iter().position(|known| known.wrong == wrong);
        let alike = || listed.iter().filter(|known| same_kind(&known.wrong, &wrong)).count();
        let place = same.or_else(|| {
            let most = if let Wrong::Value { .. } = wrong { MOST_VALUES } else { MOST_OF_A_KIND };
            (alike() >= most)
                .then(|| listed.iter().position(|known| same_kind(&known.wrong, &wrong)))?
        });
        if let Some(known) = place.and_then(|place| listed.get_mut(place)) {
            known.times += times;
            return;
        }
        let (line, column) = at;
        self.all.push(Problem { file: file.to_owned(), line, column, times, wrong });
    }
}

/// Values of one column are of a kind, and columns are not.
fn same_kind(one: &Wrong, other: &Wrong) -> bool {
    match (one, other) {
        (Wrong::Value { of: one, .. }, Wrong::Value { of: other, .. }) => one == other,
        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

#[cfg(test)]
mod tests {
    use super::is_impersonal;

    #[test]
    fn only_times_and_small_numbers_are_quoted() {
        for text in [
            "10.11.2026 12:00",
            "2026-11-10",
            "20.11.",
            "11/19/2026, 2:37:21.000 PM",
            "2026-11-10T12:00:00+01:00",
            "2026-11-10 12:00:00 +01:00",
            "2026-11-10T12:00:00.1234567Z",
            "7:30",
            "-5",
            "120.5",
        ] {
            assert!(is_impersonal(text), "{text}");
        }
        for text in [
            "",
            "Anna",
            "AM",
            "T",
            "+358 40 123 4567",
            "+1:2",
            "040-123-4567",
            "555-010-1234",
            "06 12 34 56 78",
            "06.12.34.56.78",
            "12-34 56:78 9:10 11:12",
            "203.0.113.7",
            "10.0.0.1",
            "2001:10:20:30::1",
            "1:2:3:4:5:6:7:8",
            "123456",
            "12345678",
            "010190-123A",
            "010190-1234",
            "00155-1",
            "2026-11-10 Anna",
            "Anna 7:30",
            "1.2.Anna",
        ] {
            assert!(!is_impersonal(text), "{text}");
        }
    }
}
