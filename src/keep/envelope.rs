//! How a scenario lies in the browser's storage: `1 SUM SECONDS WORST#LINK`.
//!
//! `1` is the version of this form, `SECONDS` when it was stored, since 1970, `WORST` the heads locked
//! out at worst, as they were then, and `SUM` a checksum of all that follows it: of an entry that was
//! cut short, or written by another hand, nothing is opened.

use crate::scenario::OutageKind;
use crate::scenario::link::{self, Note};
use crate::text::{cut, digits, text};

/// A stored scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// In seconds since 1970.
    pub at: u64,
    /// Heads locked out at worst, in whole ones.
    pub worst: u64,
    /// The fragment that opens it.
    pub link: String,
}

/// Why a stored entry is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// A newer version wrote it, or one that knows more.
    Newer,
    Damaged,
}

const VERSION: u64 = 1;

impl Kept {
    pub fn write(&self) -> String {
        let rest = text!("{} {}#{}", digits(self.at), digits(self.worst), &self.link);
        text!("{} {} {}", digits(VERSION), digits(sum(&rest)), rest)
    }

    /// Reads what [`Kept::write`] wrote.
    ///
    /// # Errors
    /// It is damaged, or of a version this one does not know.
    pub fn read(entry: &str) -> Result<Kept, Closed> {
        let (version, rest) = cut(entry, b' ');
        match version.parse::<u64>() {
            Ok(VERSION) => {}
            Ok(newer) if newer > VERSION => return Err(Closed::Newer),
            _ => return Err(Closed::Damaged),
        }
        let (told, rest) = cut(rest.unwrap_or_default(), b' ');
        let rest = rest.filter(|rest| told.parse() == Ok(sum(rest))).ok_or(Closed::Damaged)?;
        let (head, link) = cut(rest, b'#');
        let (at, worst) = cut(head, b' ');
        let number = |text: &str| text.parse().map_err(|_| Closed::Damaged);
        Ok(Kept {
            at: number(at)?,
            worst: number(worst.unwrap_or_default())?,
            link: link.unwrap_or_default().to_owned(),
        })
    }
}

/// Fowler, Noll and Vo's, of 32 bits.
fn sum(text: &str) -> u64 {
    let fold = |sum: u32, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    text.bytes().fold(0x811c_9dc5_u32, fold).into()
}

/// What a list shows of a stored scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub kept: Kept,
    pub name: String,
    pub kind: OutageKind,
}

/// An entry of the browser's storage, as a list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub key: String,
    /// What is stored, whatever it is.
    pub raw: String,
    pub shown: Result<Shown, Closed>,
}

impl Entry {
    pub fn new(key: String, raw: String) -> Entry {
        let shown = Kept::read(&raw).and_then(|kept| {
            let opened = link::read(&kept.link);
            // nothing of it was lost, so what this version can't read belongs to another
            let all = opened.notes.iter().all(|note| matches!(note, Note::OtherModel(_)));
            let (name, kind) = (opened.scenario.name, opened.scenario.outage.kind);
            if all { Ok(Shown { kept, name, kind }) } else { Err(Closed::Newer) }
        });
        Entry { key, raw, shown }
    }

    /// When it was stored; what can't be read counts as old.
    pub fn at(&self) -> u64 {
        self.shown.as_ref().map_or(0, |shown| shown.kept.at)
    }

    pub fn link(&self) -> Option<&str> {
        self.shown.as_ref().ok().map(|shown| &*shown.kept.link)
    }

    pub fn name(&self) -> &str {
        self.shown.as_ref().map_or("", |shown| &shown.name)
    }
}

#[cfg(test)]
mod tests {
    use super::{Closed, Entry, Kept, sum};

    fn kept(link: &str) -> Kept {
        Kept { at: 1_763_829_000, worst: 470, link: link.to_owned() }
    }

    #[test]
    fn comes_back_as_it_was_written() {
        for link in ["v=1&m=1", "v=1&m=1&name=%C3%89lan%20%26&hour=2;v=1&m=1&guests=3", ""] {
            assert_eq!(Kept::read(&kept(link).write()), Ok(kept(link)));
        }
    }

    /// The published values of the function for nothing and for `a`.
    #[test]
    fn the_checksum_is_the_one_it_says() {
        assert_eq!([sum(""), sum("a")], [0x811c_9dc5, 0xe40c_292c]);
    }

    #[test]
    fn whatever_is_missing_or_changed_is_noticed() {
        let whole = kept("v=1&m=1&guests=300").write();
        for end in 0..whole.len() {
            assert_eq!(Kept::read(&whole[..end]), Err(Closed::Damaged), "{}", &whole[..end]);
        }
        for at in 2..whole.len() {
            let mut other = whole.clone().into_bytes();
            other[at] ^= 1;
            let other = String::from_utf8(other).unwrap();
            assert_eq!(Kept::read(&other), Err(Closed::Damaged), "{other}");
        }
        for other in ["null", "{}", "0 1 2 3#", "-1", "1", "1 ", "1 2", "é"] {
            assert_eq!(Kept::read(other), Err(Closed::Damaged), "{other}");
        }
    }

    #[test]
    fn what_is_newer_is_not_opened() {
        assert_eq!(Kept::read("2 anything at all"), Err(Closed::Newer));
        let entry = |link: &str| Entry::new("key".to_owned(), kept(link).write());
        // a version of the inputs, a field and a value that this one does not know
        for link in ["v=2&m=1", "v=1&m=1&printers=3", "v=1&m=1&kind=printing"] {
            assert_eq!(entry(link).shown, Err(Closed::Newer), "{link}");
        }
        let another_model = entry("v=1&m=9&name=Drill&kind=mfa");
        assert_eq!(another_model.name(), "Drill");
        assert_eq!(another_model.at(), 1_763_829_000);
    }
}
