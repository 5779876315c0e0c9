//! Tables of separated values.

mod head;
mod marks;
mod row;
mod scanner;

pub use head::{Head, NONE, plain};
pub use row::Row;
pub use scanner::{Rows, Scanner};
