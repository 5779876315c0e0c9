//! JSON: the elements of a list that may be huge, and values that are seldom what a reference says.

mod grid;
mod lists;
mod loose;

pub use grid::Grid;
pub use lists::{Controls, Events, Frequency, LongLived, Methods};
pub use lockout_scan::{Elements, LONGEST, Splitter};
pub use loose::{Device, ErrorCode, Loose, Text, is_class, nested};

use crate::problem::Wrong;
use serde_json::error::Category;

/// What is wrong with a record, in the parser's words as long as they quote nothing of it.
pub fn wrong(error: &serde_json::Error) -> Wrong {
    let reason = match error.classify() {
        Category::Syntax => {
            let words = error.to_string();
            words.rsplit_once(" at line ").map_or(words.clone(), |(words, _)| words.to_owned())
        }
        Category::Data => "another value than expected".to_owned(),
        Category::Eof | Category::Io => return Wrong::Truncated,
    };
    Wrong::Json { reason }
}
