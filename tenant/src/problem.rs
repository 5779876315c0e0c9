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
    /// A quote that is not closed where it should be: the row is lost, reading goes on in the next line.
    Quote,
}

impl Wrong {
    /// A word, cut to its letters: it can't be anybody's name or address.
    pub(crate) fn word(text: &str) -> String {
        text.chars().filter(char::is_ascii_alphanumeric).take(40).collect()
    }

    /// A value that cannot be read. It is quoted only if it can't be anybody's name: a time, a number, one word.
    pub(crate) fn value(of: &str, text: &str) -> Wrong {
        let text = text.trim();
        let numbers = |c: char| c.is_ascii_digit() || " .:/,-+".contains(c);
        let without_half = text.trim_end_matches(['A', 'P', 'M', 'Z']);
        let harmless = text.len() <= 40 && without_half.chars().all(|c| numbers(c) || c == 'T');
        let word = text.len() <= 16 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
        let value = if harmless || word { text.to_owned() } else { String::new() };
        Wrong::Value { of: of.to_owned(), value }
    }
}

/// Different things listed for a file; more of a kind count as the first of it.
const MOST_OF_A_KIND: usize = 8;

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
            (alike() >= MOST_OF_A_KIND)
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

fn same_kind(one: &Wrong, other: &Wrong) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}
