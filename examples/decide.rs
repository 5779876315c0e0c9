//! Requests in, answers out: `cargo run --release --example decide -- FILE`, `-` for standard
//! input. Section 3 of the model has both forms. A bad file: the problem on standard error, 2.

mod file;

use lockout::decision::{Request, decide};
use serde_json::Value;
use std::process::ExitCode;

const ALLOWED: &str = "a JSON array of requests";

fn main() -> ExitCode {
    file::answer(|text| {
        let requests = read(text)?;
        Ok(requests.iter().map(decide).collect::<Vec<_>>())
    })
}

fn read(text: &str) -> Result<Vec<Request>, String> {
    if text.trim().is_empty() {
        return Err(format!("found an empty file; allowed: {ALLOWED}"));
    }
    let json: Value = serde_json::from_str(text)
        .map_err(|error| format!("not JSON: {error}; allowed: {ALLOWED}"))?;
    serde_path_to_error::deserialize(json).map_err(|error| {
        let path = error.path().to_string();
        let reason = plain(&error.into_inner().to_string());
        if path == "." { reason } else { format!("`{path}`: {reason}") }
    })
}

/// The parser's reason in the words of a scenario file's messages.
fn plain(reason: &str) -> String {
    [
        ("invalid type: ", "found "),
        ("invalid value: ", "found "),
        (", expected ", "; allowed: "),
        ("a sequence", ALLOWED),
        ("a boolean", "true or false"),
        ("floating point ", "number "),
        ("integer ", "number "),
        ("boolean ", "the value "),
        ("found map", "found an object"),
        ("found sequence", "found a list"),
    ]
    .iter()
    .fold(reason.to_owned(), |text, (theirs, ours)| text.replace(theirs, ours))
}
