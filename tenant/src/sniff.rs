//! What a file is, by how it begins. Its name is a hint at most.

use crate::csv::{Head, Row, Rows, Scanner};
use crate::problem::Wrong;
use crate::query;
use crate::registrations::read as registrations;
use crate::sign_ins::columns as sign_ins;

/// As many bytes are looked at before anything is decided.
pub const LOOK_AT: usize = 16 << 10;

/// What it can be told to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    Empty,
    Archive(&'static str),
    /// HTML or XML.
    Page,
    Table {
        separator: u8,
    },
    /// A list of records, or policies.
    Json(Records),
    /// Records as rows of a table within JSON.
    Grid(Records),
    /// A table that is something else, though well known.
    Other(Wrong),
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Records {
    SignIns,
    Registrations,
    QueryRow,
    /// None of these: policies or named locations, perhaps.
    Others,
}

/// An archive or another file that is no text, from its first bytes.
pub fn archive(bytes: &[u8]) -> Option<Content> {
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    let kind = match bytes {
        [b'P', b'K', 3 | 5, 4 | 6, ..] if holds(b"[Content_Types].xml") || holds(b"xl/") => "xlsx",
        [b'P', b'K', 3 | 5, 4 | 6, ..] => "zip",
        [0x1F, 0x8B, ..] => "gzip",
        [b'7', b'z', 0xBC, 0xAF, ..] => "7z",
        [b'R', b'a', b'r', b'!', ..] => "rar",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "zstd",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "xls",
        [b'%', b'P', b'D', b'F', ..] => return Some(Content::Unknown),
        _ => return None,
    };
    Some(Content::Archive(kind))
}

/// From the first letters.
pub fn text(head: &[u8]) -> Content {
    let text = head.trim_ascii_start();
    match text.first() {
        None => Content::Empty,
        Some(b'<') => Content::Page,
        Some(b'{' | b'[') => match records(text) {
            records if records != Records::Others && is_grid(text) => Content::Grid(records),
            records => Content::Json(records),
        },
        Some(_) => match separator(head) {
            Some(separator) => Content::Table { separator },
            None => other_table(head).map_or(Content::Unknown, Content::Other),
        },
    }
}

/// An object with a list of tables and their columns.
fn is_grid(text: &[u8]) -> bool {
    let has = |name: &[u8]| text.windows(name.len()).any(|part| part.eq_ignore_ascii_case(name));
    text.starts_with(b"{") && has(b"\"tables\"") && has(b"\"columns\"")
}

/// By names that only one kind has.
fn records(text: &[u8]) -> Records {
    let text = text.to_ascii_lowercase();
    let has = |name: &str| {
        let quoted = format!("\"{name}\"");
        text.windows(quoted.len()).any(|window| window == quoted.as_bytes())
    };
    let any = |names: &[&str]| names.iter().any(|name| has(name));
    if has("lockoutquery") {
        Records::QueryRow
    } else if any(&[
        "conditionalaccessstatus",
        "signineventtypes",
        "isinteractive",
        "appdisplayname",
        "resulttype",
    ]) {
        Records::SignIns
    } else if any(&["ismfaregistered", "ismfacapable", "methodsregistered"]) {
        Records::Registrations
    } else {
        Records::Others
    }
}

/// The separator with which the head has the most columns that mean something; none if there is no such head.
fn separator(head: &[u8]) -> Option<u8> {
    let columns = |separator: u8| {
        first_row(head, separator).map_or(0, |head| if is_known(&head) { head.len() } else { 0 })
    };
    let best =
        SEPARATORS.into_iter().max_by_key(|&separator| (columns(separator), separator == b','))?;
    (columns(best) > 0).then_some(best)
}

const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

fn first_row(head: &[u8], separator: u8) -> Option<Head> {
    let mut first = First { head: None };
    let mut scanner = Scanner::new(separator);
    scanner.take(head, &mut first);
    scanner.end(&mut first);
    first.head
}

/// A first row of several short fields is a head: that of the list of all users (8.13), or one in a language or of a
/// kind that isn't known.
fn other_table(head: &[u8]) -> Option<Wrong> {
    let heads = SEPARATORS.into_iter().filter_map(|separator| first_row(head, separator));
    let widest = heads.max_by_key(Head::len).filter(|head| head.len() >= LEAST_COLUMNS)?;
    let is_of_users = widest.has(&["userprincipalname"])
        && ["displayname", "accountenabled", "objectid", "givenname", "usertype"]
            .iter()
            .filter(|name| widest.has(&[name]))
            .count()
            >= 3;
    let wanted = || sign_ins::NEEDED.map(str::to_owned).to_vec();
    Some(if is_of_users { Wrong::Users } else { Wrong::Head { wanted: wanted() } })
}

/// Fewer fields are a sentence rather than a head.
const LEAST_COLUMNS: usize = 4;

/// A head of anything that is read, or known well enough to say what it is.
fn is_known(head: &Head) -> bool {
    sign_ins::Columns::find(head).is_some()
        || registrations::Columns::find(head).is_some()
        || query::is_head(head)
        || is_auth_details(head)
        || is_not_people(head)
}

/// Which methods were used, without the sign-ins.
pub fn is_auth_details(head: &Head) -> bool {
    head.has(&["authenticationmethod"])
        && head.has(&["requestid", "succeeded"])
        && !head.has(&["userid", "username"])
}

/// Sign-ins of service principals or managed identities.
pub fn is_not_people(head: &Head) -> bool {
    head.has(&["serviceprincipalid", "serviceprincipalname"])
        && !head.has(&["userid", "username", "userprincipalname"])
}

struct First {
    head: Option<Head>,
}

impl Rows for First {
    fn row(&mut self, row: &Row) {
        // spreadsheets may say first what separates
        if self.head.is_none() && !row.is_declaration() {
            self.head = Some(Head::new(row));
        }
    }

    fn unclosed(&mut self, _line: u64, _ended: bool) {}

    fn too_long(&mut self, _line: u64, _most: u64) {}

    fn wanted(&self) -> usize {
        0
    }
}
