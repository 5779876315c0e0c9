//! JSON that is none of ours: what it may be instead.

use crate::problem::Wrong;
use crate::tally::Place;

/// JSON that holds nothing we know; or none; and where.
pub fn not_ours(text: &str) -> (Place, Wrong) {
    let values: Result<Vec<serde_json::Value>, _> =
        serde_json::Deserializer::from_str(text).into_iter().collect();
    match values {
        Ok(values) => ((None, None), another(&values)),
        Err(error) if error.is_eof() => ((None, None), Wrong::Truncated),
        Err(error) => {
            let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
            let before = line.as_bytes().get(..error.column()).unwrap_or_default();
            let column = String::from_utf8_lossy(before).chars().count().max(1) as u64;
            ((Some(error.line() as u64), Some(column)), crate::json::wrong(&error))
        }
    }
}

/// An empty list, a service's refusal, or something else.
fn another(values: &[serde_json::Value]) -> Wrong {
    let is_empty = |value: &serde_json::Value| {
        value.get("value").unwrap_or(value).as_array().is_some_and(Vec::is_empty)
    };
    if !values.is_empty() && values.iter().all(is_empty) {
        return Wrong::EmptyList;
    }
    let codes = values.iter().filter_map(|value| value.get("error")?.get("code")?.as_str());
    let denied = |code: &str| {
        let code = code.to_ascii_lowercase();
        ["denied", "forbidden", "authoriz", "insufficient"].iter().any(|word| code.contains(word))
    };
    let mut codes = codes.map(denied).peekable();
    match codes.peek() {
        Some(_) => Wrong::Refusal { denied: codes.any(|denied| denied) },
        None => Wrong::Unknown,
    }
}
