//! What a file is, by how it begins. Its name is a hint at most.

use crate::csv::{Head, Row, Rows, Scanner};
use crate::query;
use crate::registrations::read as registrations;
use crate::sign_ins::columns as sign_ins;

/// As many bytes are looked at before anything is decided.
pub const LOOK_AT: usize = 16 << 10;

/// What it can be told to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        Some(b'{' | b'[') => Content::Json(records(text)),
        Some(_) => {
            separator(head).map_or(Content::Unknown, |separator| Content::Table { separator })
        }
    }
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
        let mut first = First { head: None };
        let mut scanner = Scanner::new(separator);
        scanner.take(head, &mut first);
        scanner.end(&mut first);
        first.head.map_or(0, |head| if is_known(&head) { head.len() } else { 0 })
    };
    let best = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|&separator| (columns(separator), separator == b','))?;
    (columns(best) > 0).then_some(best)
}

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

    fn wanted(&self) -> usize {
        0
    }
}
