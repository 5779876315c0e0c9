//! The names of columns, whatever their spelling.

use super::Row;

/// A column that isn't there: every row has nothing in it.
pub const NONE: usize = usize::MAX;

/// The head of a file.
pub struct Head {
    names: Vec<Name>,
}

struct Name {
    /// As in the file, without the blanks around it.
    written: String,
    /// Its letters and digits alone, in lower case, without a `(UTC)` at the end.
    plain: String,
    utc: bool,
}

impl Head {
    pub fn new(row: &Row) -> Head {
        Head { names: (0..row.fields).map(|column| Name::new(&row.text(column))).collect() }
    }

    /// How many columns it has.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// The first column of one of these names, the earlier names first; [`NONE`] without.
    pub fn find(&self, names: &[&str]) -> usize {
        let place = |name: &&str| self.names.iter().position(|known| known.plain == *name);
        names.iter().find_map(place).unwrap_or(NONE)
    }

    pub fn has(&self, names: &[&str]) -> bool {
        self.find(names) != NONE
    }

    /// The column's head says that its times are UTC.
    pub fn is_utc(&self, column: usize) -> bool {
        self.names.get(column).is_some_and(|name| name.utc)
    }

    /// The column of times in the reader's own time zone, as it is written; the file doesn't name that zone.
    pub fn local_time(&self) -> Option<&str> {
        let times =
            ["timegeneratedlocaltime", "createddatetimelocaltime", "datelocaltime", "datelocal"];
        let place = self.find(&times);
        (place != NONE).then(|| self.written(place))
    }

    pub fn written(&self, column: usize) -> &str {
        self.names.get(column).map_or("", |name| &name.written)
    }
}

impl Name {
    fn new(text: &str) -> Name {
        let written = text.trim();
        let plain = plain(written);
        let bare = written.trim_end_matches([')', ']']);
        let utc = bare.len() < written.len() && plain.ends_with("utc");
        let end = plain.len() - if utc { 3 } else { 0 };
        Name { written: written.to_owned(), plain: plain[..end].to_owned(), utc }
    }
}

/// Letters and digits alone, in lower case.
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}
