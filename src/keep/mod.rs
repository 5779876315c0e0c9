//! What is kept: the steps that undo takes back, what the browser stores, the names of files. Plain
//! values; `browser` and `app` do with them what only they can.

mod ago;
pub mod envelope;
pub mod file;
mod name;
pub mod shelf;
pub mod steps;

pub use ago::ago;
pub use name::slug;
