//! Training sessions on the same core and engine: what is asked, drawn, decided and scored, as
//! values. It draws nothing, and knows no browser.
//!
//! Everything that is left to chance comes from [`draws`], so a seed makes a session repeatable.

pub mod cards;
pub mod draws;
pub mod link;
pub mod opened;
pub mod progress;
pub mod shift;
pub mod sketch;
