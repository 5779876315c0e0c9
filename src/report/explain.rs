//! How every figure comes about, and where every rule and constant is from.
//!
//! A topic names what is asked about; its document says it in words, with this scenario's own
//! values. Nothing of this is in the program a page loads first: it comes when first asked for.

use super::doc::Block;
use crate::scenario::Scenario;
use crate::timeline::Outcome;

/// The document on a topic, by its key; empty for a key nobody knows.
pub fn explain(_scenario: &Scenario, _outcome: &Outcome, _key: &str) -> Vec<Block> {
    Vec::new()
}
