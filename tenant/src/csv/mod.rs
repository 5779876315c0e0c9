//! Tables of separated values.

mod head;

pub use head::{Head, NONE, plain};
pub use lockout_scan::{Row, Rows, Scanner};
