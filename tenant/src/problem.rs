//! What could not be read, and where.

use serde::{Deserialize, Serialize};

/// Something wrong with a file. What to say of it, and how to mend it, is for the reader's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
}
