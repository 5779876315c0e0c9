//! What every byte of a file goes through: rows and fields of a table, records of a list, and what stands for a name.
//!
//! It is a package of its own because it alone is compiled for speed; what is done once a row or once a file is compiled
//! for size. So whom rows and records are handed to is told apart at run time, and the code stays here.

#![forbid(unsafe_code)]

mod key;
mod marks;
mod row;
mod scanner;
mod splitter;

pub use key::Key;
pub use row::Row;
pub use scanner::{Rows, Scanner};
pub use splitter::{Elements, InString, LONGEST, Splitter};
