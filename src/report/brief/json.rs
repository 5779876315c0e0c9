//! The result as JSON: what the command line answers, byte for byte.

use crate::timeline::Outcome;

/// One line; empty where it cannot be written, which a run's figures never cause.
pub fn json(outcome: &Outcome) -> String {
    serde_json::to_string(outcome).map(|json| json + "\n").unwrap_or_default()
}
