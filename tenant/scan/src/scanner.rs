//! Rows out of pieces of a file that were cut anywhere.

use super::marks::{BLOCK, Marks, mark};
use super::row::Row;
use std::ops::ControlFlow::{self, Break, Continue};

/// A row longer than this is none: a quote was opened and never closed.
const LONGEST_ROW: usize = 1 << 20;

/// Larger pieces are taken bit by bit, so that giving up a row never copies more.
const LONGEST_PIECE: usize = 1 << 20;

/// Blocks marked at once.
const BATCH: usize = 32;

/// Ends of fields beyond this many are counted and not kept.
const MOST_FIELDS: usize = 512;

/// What rows are handed to.
pub trait Rows {
    /// The next row that is not empty.
    fn row(&mut self, row: &Row);

    /// The row that begins in this line has a quote that is not closed where it should be. Reading goes on in the next
    /// line. `ended`: there is none, the file ended in it.
    fn unclosed(&mut self, line: u64, ended: bool);

    /// The row that begins in this line is longer than a row can be. Reading goes on in the next line.
    fn too_long(&mut self, line: u64, most: u64);

    /// How many fields a row should have; 0 while that isn't known.
    fn wanted(&self) -> usize;
}

/// Finds rows and the ends of their fields. Quotes may hold separators, line breaks and doubled quotes. Its memory is
/// two rows at most.
pub struct Scanner {
    separator: u8,
    /// The row at hand, as far as earlier pieces had it.
    carry: Vec<u8>,
    /// Where its fields end, from its first byte.
    ends: Box<[u32; MOST_FIELDS]>,
    fields: usize,
    /// All ones within quotes.
    within: u64,
    /// Bytes that are not ASCII were met in it, or just before it.
    high: bool,
    /// The physical line it begins in, from one.
    line: u64,
    /// Line breaks in its quotes.
    breaks: u64,
    /// The rest of its line is passed over: it was given up.
    passing: bool,
}

impl Scanner {
    pub fn new(separator: u8) -> Scanner {
        Scanner {
            separator,
            carry: Vec::new(),
            ends: Box::new([0; MOST_FIELDS]),
            fields: 0,
            within: 0,
            high: false,
            line: 1,
            breaks: 0,
            passing: false,
        }
    }

    /// The next piece.
    pub fn take(&mut self, piece: &[u8], rows: &mut dyn Rows) {
        for piece in piece.chunks(LONGEST_PIECE) {
            let mut again = self.scan(piece, rows);
            while let Break(bytes) = again {
                again = self.scan(&bytes, rows);
            }
        }
    }

    /// The file is at its end: its last row may have no line break.
    pub fn end(&mut self, rows: &mut dyn Rows) {
        while self.within != 0 {
            let bytes = std::mem::take(&mut self.carry);
            let again = self.give_up(&bytes, rows, true);
            self.take(&again, rows);
        }
        if !self.carry.is_empty() {
            let bytes = std::mem::take(&mut self.carry);
            self.end_field(bytes.len());
            self.hand_over(&bytes, true, rows);
        }
    }

    /// Breaks off with what is to be read again, where a row had to be given up.
    fn scan(&mut self, piece: &[u8], rows: &mut dyn Rows) -> ControlFlow<Vec<u8>> {
        let piece = if self.passing { self.after_passing(piece) } else { piece };
        let mut at = At { piece, row: 0, carried: self.carry.len() };
        let (blocks, tail) = piece.as_chunks::<BLOCK>();
        let mut marks = [Marks::default(); BATCH];
        for (i, batch) in blocks.chunks(BATCH).enumerate() {
            mark(batch, self.separator, &mut marks);
            for (j, marks) in marks.iter().take(batch.len()).enumerate() {
                self.block(&mut at, (i * BATCH + j) * BLOCK, BLOCK, *marks, rows)?;
            }
        }
        if !tail.is_empty() {
            let mut block = [b' '; BLOCK];
            block[..tail.len()].copy_from_slice(tail);
            mark(&[block], self.separator, &mut marks[..1]);
            self.block(&mut at, blocks.len() * BLOCK, tail.len(), marks[0], rows)?;
        }
        self.carry.extend_from_slice(&piece[at.row..]);
        if self.carry.len() > LONGEST_ROW {
            let bytes = std::mem::take(&mut self.carry);
            return Break(self.give_up(&bytes, rows, false));
        }
        Continue(())
    }

    /// Goes over one block, which begins at `start` of the piece.
    fn block(
        &mut self,
        at: &mut At,
        start: usize,
        len: usize,
        marks: Marks,
        rows: &mut dyn Rows,
    ) -> ControlFlow<Vec<u8>> {
        self.high |= marks.high != 0;
        let mut within = self.within;
        if marks.quotes != 0 {
            within ^= odd_so_far(marks.quotes);
            self.within = ((within >> (len - 1)) & 1).wrapping_neg();
        }
        let mut ends = marks.separators & !within;
        let mut feeds = marks.line_feeds;
        while feeds != 0 {
            let feed = feeds & feeds.wrapping_neg();
            feeds ^= feed;
            if within & feed != 0 {
                self.breaks += 1;
                continue;
            }
            let before = ends & (feed - 1);
            ends ^= before;
            self.end_fields(before, at, start);
            let feed = start + feed.trailing_zeros() as usize;
            self.end_field(at.in_row(feed));
            self.finish_row(at, feed, rows)?;
            self.high = marks.high != 0;
        }
        self.end_fields(ends, at, start);
        Continue(())
    }

    fn end_fields(&mut self, mut bits: u64, at: &At, start: usize) {
        let first = at.in_row(start);
        while bits != 0 {
            self.end_field(first.wrapping_add(bits.trailing_zeros() as usize));
            bits &= bits - 1;
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "a row is at most two megabytes long")]
    fn end_field(&mut self, end: usize) {
        if let Some(slot) = self.ends.get_mut(self.fields) {
            *slot = end as u32;
        }
        self.fields += 1;
    }

    fn finish_row(
        &mut self,
        at: &mut At,
        feed: usize,
        rows: &mut dyn Rows,
    ) -> ControlFlow<Vec<u8>> {
        let astray = self.breaks > 0
            && rows.wanted() > 0
            && rows.wanted() != self.fields
            && !is_well_quoted(&[&self.carry, &at.piece[at.row..feed]].concat(), self.separator);
        if astray || at.in_row(feed) > LONGEST_ROW {
            let mut bytes = std::mem::take(&mut self.carry);
            bytes.extend_from_slice(&at.piece[at.row..]);
            return Break(self.give_up(&bytes, rows, false));
        }
        if at.carried == 0 {
            self.hand_over(&at.piece[at.row..feed], false, rows);
        } else {
            let mut bytes = std::mem::take(&mut self.carry);
            bytes.extend_from_slice(&at.piece[at.row..feed]);
            self.hand_over(&bytes, false, rows);
            bytes.clear();
            self.carry = bytes;
        }
        *at = At { row: feed + 1, carried: 0, ..*at };
        Continue(())
    }

    /// The row whose bytes these are, or begin with, is none. Gives what follows its first line.
    fn give_up(&mut self, bytes: &[u8], rows: &mut dyn Rows, ended: bool) -> Vec<u8> {
        let feed = bytes.iter().position(|&byte| byte == b'\n');
        let rest = feed.map_or(&[][..], |feed| &bytes[feed + 1..]);
        if self.within == 0 && self.breaks == 0 {
            rows.too_long(self.line, LONGEST_ROW as u64);
        } else {
            rows.unclosed(self.line, ended && rest.is_empty());
        }
        self.within = 0;
        self.passing = feed.is_none();
        self.begin_row(u64::from(feed.is_some()));
        rest.to_vec()
    }

    /// What follows the line that was given up; nothing as long as that goes on.
    fn after_passing<'a>(&mut self, piece: &'a [u8]) -> &'a [u8] {
        let Some(feed) = piece.iter().position(|&byte| byte == b'\n') else { return &[] };
        self.passing = false;
        self.begin_row(1);
        &piece[feed + 1..]
    }

    fn hand_over(&mut self, bytes: &[u8], last: bool, rows: &mut dyn Rows) {
        let kept = self.fields.min(MOST_FIELDS);
        if !bytes.trim_ascii().is_empty() {
            rows.row(&Row {
                bytes,
                ends: &self.ends[..kept],
                fields: self.fields,
                line: self.line,
                last,
                high: self.high,
            });
        }
        self.begin_row(1 + self.breaks);
    }

    fn begin_row(&mut self, lines: u64) {
        self.line += lines;
        self.breaks = 0;
        self.fields = 0;
        self.high = false;
    }
}

/// Every quote opens at the beginning of a field and closes at its end: then a row of another length is only that, and
/// no quote was left open in it.
#[cold]
fn is_well_quoted(row: &[u8], separator: u8) -> bool {
    let mut rest = row;
    loop {
        let end = if let [b'"', inner @ ..] = rest {
            let Some(close) = closing(inner) else { return false };
            close + 2
        } else {
            let end = rest.iter().position(|&byte| byte == separator).unwrap_or(rest.len());
            if rest[..end].contains(&b'"') {
                return false;
            }
            end
        };
        match &rest[end..] {
            [] | b"\r" => return true,
            [next, others @ ..] if *next == separator => rest = others,
            _ => return false,
        }
    }
}

/// The quote that is not doubled.
fn closing(inner: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += inner.get(at..)?.iter().position(|&byte| byte == b'"')?;
        if inner.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

/// Where in the piece the row at hand begins, and how much of it earlier pieces had.
#[derive(Clone, Copy)]
struct At<'a> {
    piece: &'a [u8],
    row: usize,
    carried: usize,
}

impl At<'_> {
    /// A place of the piece, counted from the row's first byte; one before the row wraps round.
    fn in_row(&self, place: usize) -> usize {
        place.wrapping_sub(self.row).wrapping_add(self.carried)
    }
}

/// Each bit is set where the number of bits up to it is odd: from an opening quote to the one before its end.
fn odd_so_far(mut bits: u64) -> u64 {
    for by in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << by;
    }
    bits
}
