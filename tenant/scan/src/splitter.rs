//! The elements of a list, in pieces of a file that were cut anywhere.

/// An element longer than this is passed over.
pub const LONGEST: usize = 4 << 20;

/// What elements are handed to.
pub trait Elements {
    /// The next object, and the line it begins in.
    fn element(&mut self, bytes: &[u8], line: u64);

    /// One that is longer than can be read.
    fn too_large(&mut self, line: u64);

    /// Something between elements that is neither an object nor a comma.
    fn astray(&mut self, line: u64);

    /// A row of a table with another number of cells than it has columns.
    fn fields(&mut self, found: u64, wanted: u64, line: u64);
}

/// Names of the lists elements stand in: Graph's, Azure Monitor's, Defender's.
const LISTS: [&[u8]; 3] = [b"value", b"records", b"results"];

/// Beside Graph's list, where there is more of it.
const NEXT: &[u8] = b"@odata.nextLink";

/// Finds the objects in `[…]`, in `{"value": […]}`, or one after the other (JSON lines). Its memory is one object.
#[derive(Default)]
pub struct Splitter {
    /// Brackets open.
    depth: u32,
    /// Brackets open around an element: none, a list's, or that of a list in an object.
    level: u32,
    /// The list is open.
    listing: bool,
    string: InString,
    /// The element at hand, as far as earlier pieces had it.
    carry: Vec<u8>,
    within: bool,
    /// It is longer than can be kept.
    passing: bool,
    /// The line it begins in, less one.
    began: u64,
    /// Lines before the place reached.
    line: u64,
    /// The beginning of the last string on the top object's level.
    key: Vec<u8>,
    /// A list within an object was met: whether that says where there is more.
    more: Option<bool>,
}

/// Where in a record a byte stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InString {
    #[default]
    No,
    Yes,
    /// After a backslash.
    Escaped,
}

impl InString {
    /// Within a string, after its next byte.
    #[must_use]
    pub fn after(self, byte: u8) -> InString {
        match (self, byte) {
            (InString::Yes, b'"') => InString::No,
            (InString::Yes, b'\\') => InString::Escaped,
            _ => InString::Yes,
        }
    }
}

impl Splitter {
    pub fn take(&mut self, piece: &[u8], elements: &mut dyn Elements) {
        let mut start = 0;
        for (place, &byte) in piece.iter().enumerate() {
            if self.string != InString::No {
                self.in_string(byte);
                continue;
            }
            match byte {
                b'\n' => self.line += 1,
                // and the mark of another file that was put behind
                b' ' | b'\t' | b'\r' | b',' | 0xEF | 0xBB | 0xBF => {}
                b'"' => {
                    self.between(elements);
                    self.string = InString::Yes;
                    // a text where that name stands: an address, and not null
                    if self.depth == 1 && self.key == NEXT {
                        self.more = Some(true);
                    }
                    self.key.clear();
                }
                b'{' | b'[' => {
                    if self.opened(byte) {
                        start = place;
                    }
                }
                b'}' | b']' => {
                    if self.closed() {
                        self.finish(&piece[start..=place], elements);
                    }
                }
                b':' => self.between(elements),
                _ => {
                    if self.depth == 1 && self.key == NEXT {
                        self.key.clear();
                    }
                    self.between(elements);
                }
            }
        }
        if self.within && !self.passing {
            self.carry.extend_from_slice(&piece[start..]);
            if self.carry.len() > LONGEST {
                self.passing = true;
                self.carry = Vec::new();
            }
        }
    }

    /// The line where something was left open at the end of the file.
    pub fn end(&self) -> Option<u64> {
        let open = if self.within { self.began } else { self.line };
        (self.depth > 0 || self.string != InString::No).then_some(open + 1)
    }

    /// Whether more pages follow; none where these are no pages.
    pub fn more(&self) -> Option<bool> {
        self.more
    }

    fn in_string(&mut self, byte: u8) {
        self.string = self.string.after(byte);
        if self.depth == 1 && self.string != InString::No && self.key.len() <= NEXT.len() {
            self.key.push(byte);
        }
        // no string of JSON has a line break in it, but a broken one may
        self.line += u64::from(byte == b'\n');
    }

    /// A bracket opened; whether an element begins with it.
    fn opened(&mut self, bracket: u8) -> bool {
        let depth = self.depth;
        self.depth += 1;
        if self.within {
            if bracket == b'['
                && depth == 1
                && self.level == 0
                && LISTS.iter().any(|name| self.key.eq_ignore_ascii_case(name))
            {
                self.list(2);
                self.more.get_or_insert(false);
            }
            return false;
        }
        if depth == 0 && bracket == b'[' {
            self.list(1);
            return false;
        }
        let begins = depth == self.level && (depth == 0 || self.listing);
        if begins {
            self.within = true;
            self.began = self.line;
        }
        begins
    }

    /// The elements stand in a list that was just opened: what came before it is none.
    fn list(&mut self, level: u32) {
        self.level = level;
        self.listing = true;
        self.within = false;
        self.passing = false;
        self.carry.clear();
    }

    /// A bracket closed; whether an element ends with it.
    fn closed(&mut self) -> bool {
        self.depth = self.depth.saturating_sub(1);
        if self.within {
            return self.depth == self.level;
        }
        if self.depth < self.level {
            self.listing = false;
        }
        if self.depth == 0 {
            self.level = 0;
        }
        false
    }

    fn finish(&mut self, end: &[u8], elements: &mut dyn Elements) {
        self.within = false;
        let line = self.began + 1;
        if std::mem::take(&mut self.passing) || self.carry.len() + end.len() > LONGEST {
            self.carry.clear();
            elements.too_large(line);
        } else if self.carry.is_empty() {
            elements.element(end, line);
        } else {
            self.carry.extend_from_slice(end);
            elements.element(&self.carry, line);
            self.carry.clear();
        }
    }

    /// Something else than brackets: fine within an element and beside the list, not between elements.
    fn between(&self, elements: &mut dyn Elements) {
        if !self.within && self.depth == self.level && (self.level == 0 || self.listing) {
            elements.astray(self.line + 1);
        }
    }
}
