//! The lines of an exercise file: keys with values, and the blocks they stand in.

use super::mistake::Mistake;
use crate::text::short;
use crate::words::say;

/// No file is larger, in bytes.
pub const MOST_BYTES: usize = 64 * 1024;

/// No file has more mistakes told at once.
pub const MOST_MISTAKES: usize = 50;

/// The keys that open a block.
pub(super) const BLOCKS: [&str; 4] = ["measure", "inject", "ask", "notes"];

/// A key with its value, and where both stand.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pair {
    pub line: usize,
    /// Of the key, in characters from 1 on.
    pub column: usize,
    pub key: String,
    pub value: String,
    /// Of the value's first character.
    pub at: usize,
}

impl Pair {
    pub fn wrong_key(&self, what: String) -> Mistake {
        Mistake { line: self.line, column: self.column, what }
    }

    pub fn wrong(&self, what: String) -> Mistake {
        Mistake { line: self.line, column: self.at, what }
    }
}

/// A block: what opens it, and the pairs inside.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    pub opens: Pair,
    pub inside: Vec<Pair>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sheet {
    pub head: Vec<Pair>,
    pub blocks: Vec<Block>,
    pub mistakes: Vec<Mistake>,
}

/// Takes a file apart. What is no line of one is named and left out.
pub(super) fn sheet(text: &str) -> Sheet {
    let mut sheet = Sheet::default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (nth, line) in text.lines().enumerate() {
        let line = line.trim_end();
        let bare = line.trim_start();
        let column = line.chars().count() - bare.chars().count() + 1;
        let place = |what: String| Mistake { line: nth + 1, column, what };
        if bare.is_empty() || bare.starts_with('#') {
            continue;
        }
        if let Some(more) = bare.strip_prefix('|') {
            match sheet.last() {
                Some(pair) => {
                    pair.value.push('\n');
                    pair.value += more.trim();
                }
                None => sheet.mistakes.push(place(say::SHIFT_WRONG_GOES_ON.into())),
            }
            continue;
        }
        let Some((key, value)) = bare.split_once(':') else {
            sheet.mistakes.push(place(say::shift_wrong_no_colon(short(bare))));
            continue;
        };
        let before = key.chars().count() + 1;
        let blanks = value.chars().count() - value.trim_start().chars().count();
        let pair = Pair {
            line: nth + 1,
            column,
            key: key.trim().to_owned(),
            value: value.trim().to_owned(),
            at: column + before + blanks,
        };
        if BLOCKS.contains(&pair.key.as_str()) {
            sheet.blocks.push(Block { opens: pair, inside: Vec::new() });
        } else if column == 1 {
            sheet.head.push(pair);
        } else if let Some(block) = sheet.blocks.last_mut() {
            block.inside.push(pair);
        } else {
            sheet.mistakes.push(place(say::shift_wrong_indented(&pair.key)));
        }
    }
    sheet
}

impl Sheet {
    /// The pair that was read last.
    fn last(&mut self) -> Option<&mut Pair> {
        let inside = self.blocks.last_mut().map(|block| {
            let Block { opens, inside } = block;
            inside.last_mut().unwrap_or(opens)
        });
        match (self.head.last_mut(), inside) {
            (Some(head), Some(inside)) => Some(if head.line > inside.line { head } else { inside }),
            (head, inside) => head.or(inside),
        }
    }
}
