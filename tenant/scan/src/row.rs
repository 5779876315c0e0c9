//! One row, as it stands in the file.

/// A row, borrowed from the piece it came in.
pub struct Row<'a> {
    pub(super) bytes: &'a [u8],
    /// Where its fields end; those beyond the kept ones are only counted.
    pub(super) ends: &'a [u32],
    pub fields: usize,
    /// The physical line it begins in, from one.
    pub line: u64,
    /// The file ended without a line break after it.
    pub last: bool,
    /// It may hold bytes that are not ASCII.
    pub high: bool,
}

impl<'a> Row<'a> {
    /// A field without its quotes and the blanks around it; quotes in it are still doubled. Empty where there is none.
    pub fn get(&self, column: usize) -> &'a [u8] {
        let field = self.raw(column);
        match field {
            [b'"', inner @ .., b'"'] => inner,
            [b' ' | b'"', ..] | [.., b' ' | b'\r'] => unquoted(field),
            _ => field,
        }
    }

    fn raw(&self, column: usize) -> &'a [u8] {
        let start = self.start(column).unwrap_or(self.bytes.len());
        let end = self.ends.get(column).map_or(start, |&end| end as usize);
        self.bytes.get(start..end).unwrap_or_default()
    }

    fn start(&self, column: usize) -> Option<usize> {
        match column.checked_sub(1) {
            None => Some(0),
            Some(before) => self.ends.get(before).map(|&end| end as usize + 1),
        }
    }

    /// A field with its quotes undoubled.
    pub fn text(&self, column: usize) -> String {
        String::from_utf8_lossy(self.get(column)).replace("\"\"", "\"")
    }

    /// Where a field begins, in letters of its line from one. None where a line break in quotes comes before it.
    pub fn column(&self, column: usize) -> Option<u64> {
        let before = self.bytes.get(..self.start(column)?)?;
        let letters = String::from_utf8_lossy(before).chars().count() as u64;
        (!before.contains(&b'\n')).then_some(letters + 1)
    }

    /// Its bytes are text.
    pub fn is_text(&self) -> bool {
        !self.high || std::str::from_utf8(self.bytes).is_ok()
    }

    /// `sep=;` before the head, as spreadsheets have it, or `#TYPE …`, as Windows PowerShell has.
    pub fn is_declaration(&self) -> bool {
        let separator = self.bytes.len() <= 8 && self.bytes.trim_ascii().starts_with(b"sep=");
        self.line == 1 && (separator || self.bytes.starts_with(b"#TYPE "))
    }

    /// Nothing but separators.
    pub fn is_blank(&self) -> bool {
        (0..self.ends.len()).all(|column| self.get(column).is_empty())
    }
}

#[cold]
fn unquoted(field: &[u8]) -> &[u8] {
    match field.trim_ascii() {
        [b'"', inner @ .., b'"'] => inner.trim_ascii(),
        bare => bare,
    }
}
