//! Rows of a table within JSON, as the API of Log Analytics gives them: `{"tables": [{"columns": [{"name": …}, …],
//! "rows": [[…], …]}]}`, in pieces of a file that were cut anywhere. Each row becomes an object by its columns' names.

use lockout_scan::{Elements, InString, LONGEST};
use serde::Deserialize;

/// Brackets open around a table's own fields.
const TABLE: u32 = 3;

/// Finds the rows. Its memory is one row.
#[derive(Default)]
pub struct Grid {
    depth: u32,
    string: InString,
    /// The beginning of the last string among a table's fields.
    key: Vec<u8>,
    taking: Taking,
    carry: Vec<u8>,
    /// The line it begins in, less one, and lines before the place reached.
    began: u64,
    line: u64,
    /// Each column's name in quotes, with a colon.
    columns: Vec<String>,
    object: Vec<u8>,
}

/// What is being taken up: nothing, the list of columns, a row.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Taking {
    #[default]
    Nothing,
    Columns,
    Row,
}

#[derive(Deserialize)]
struct Column {
    #[serde(alias = "Name", alias = "ColumnName")]
    name: String,
}

impl Grid {
    pub fn take(&mut self, piece: &[u8], elements: &mut impl Elements) {
        let mut start = 0;
        for (place, &byte) in piece.iter().enumerate() {
            self.line += u64::from(byte == b'\n');
            if self.string != InString::No {
                self.in_string(byte);
                continue;
            }
            match byte {
                b'"' => {
                    self.string = InString::Yes;
                    // those within rows are none of the table's fields
                    if self.depth == TABLE {
                        self.key.clear();
                    }
                }
                b'{' | b'[' => {
                    self.depth += 1;
                    if self.begins(byte) {
                        start = place;
                    }
                }
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.ends() {
                        self.carry.extend_from_slice(&piece[start..=place]);
                        self.finish(elements);
                    }
                }
                _ => {}
            }
        }
        if self.taking != Taking::Nothing {
            self.carry.extend_from_slice(&piece[start..]);
            if self.carry.len() > LONGEST {
                self.taking = Taking::Nothing;
                self.carry = Vec::new();
                elements.too_large(self.began + 1);
            }
        }
    }

    /// The line where something was left open at the end of the file.
    pub fn end(&self) -> Option<u64> {
        let open = if self.taking == Taking::Nothing { self.line } else { self.began };
        (self.depth > 0 || self.string != InString::No).then_some(open + 1)
    }

    fn in_string(&mut self, byte: u8) {
        self.string = self.string.after(byte);
        if self.depth == TABLE && self.string != InString::No && self.key.len() < 8 {
            self.key.push(byte);
        }
    }

    /// A bracket opened; whether something to be taken up begins with it.
    fn begins(&mut self, bracket: u8) -> bool {
        let is = |key: &[u8]| self.key.eq_ignore_ascii_case(key);
        let taking = match self.taking {
            Taking::Nothing if bracket != b'[' => Taking::Nothing,
            Taking::Nothing if self.depth == TABLE + 1 && is(b"columns") => Taking::Columns,
            Taking::Nothing if self.depth == TABLE + 2 && is(b"rows") => Taking::Row,
            _ => return false,
        };
        self.taking = taking;
        self.began = self.line;
        taking != Taking::Nothing
    }

    fn ends(&self) -> bool {
        match self.taking {
            Taking::Nothing => false,
            Taking::Columns => self.depth == TABLE,
            Taking::Row => self.depth == TABLE + 1,
        }
    }

    fn finish(&mut self, elements: &mut impl Elements) {
        let line = self.began + 1;
        match std::mem::take(&mut self.taking) {
            Taking::Nothing => {}
            Taking::Columns => match serde_json::from_slice::<Vec<Column>>(&self.carry) {
                Ok(columns) => {
                    let quoted = |column: &Column| serde_json::to_string(&column.name).ok();
                    let names = columns.iter().filter_map(quoted);
                    self.columns = names.map(|name| name + ":").collect();
                }
                Err(_) => elements.astray(line),
            },
            Taking::Row => {
                let found = self.fill();
                let wanted = self.columns.len();
                if found == wanted {
                    elements.element(&self.object, line);
                } else {
                    elements.fields(found as u64, wanted as u64, line);
                }
            }
        }
        self.carry.clear();
    }

    /// Makes the object of the row at hand; how many cells it has.
    fn fill(&mut self) -> usize {
        let inner = self.carry.get(1..self.carry.len().saturating_sub(1)).unwrap_or_default();
        self.object.clear();
        self.object.push(b'{');
        let mut found = 0;
        for cell in cells(inner) {
            if found > 0 {
                self.object.push(b',');
            }
            self.object.extend_from_slice(
                self.columns.get(found).map_or(b"\"\":", |name| name.as_bytes()),
            );
            self.object.extend_from_slice(cell);
            found += 1;
        }
        self.object.push(b'}');
        found
    }
}

/// The values between commas that stand in no string and no brackets.
fn cells(inner: &[u8]) -> impl Iterator<Item = &[u8]> {
    let (mut depth, mut string) = (0_u32, InString::No);
    let is_empty = inner.trim_ascii().is_empty();
    let split = inner.split(move |&byte| {
        if string != InString::No {
            string = string.after(byte);
            return false;
        }
        match byte {
            b'"' => string = InString::Yes,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        byte == b',' && depth == 0
    });
    split.take(if is_empty { 0 } else { usize::MAX })
}
