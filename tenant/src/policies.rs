//! Conditional Access policies: read, understood, and dry-run by the core.

use serde::{Deserialize, Serialize};

/// A policy, and what becomes of those it reaches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Checked {
    pub file: String,
    pub name: String,
}
