//! Requests in, answers out: `cargo run --release --example decide -- FILE`, `-` for standard
//! input. Section 3 of the model has both forms. A bad file: the problem on standard error, 2.

mod file;

use lockout::decision::{Request, decide};
use std::process::ExitCode;

fn main() -> ExitCode {
    file::answer(|text| {
        let requests = read(text)?;
        Ok(requests.iter().map(decide).collect::<Vec<_>>())
    })
}

fn read(text: &str) -> Result<Vec<Request>, String> {
    if text.trim().is_empty() {
        return Err("an empty file; allowed: a JSON array of requests".to_owned());
    }
    let mut json = serde_json::Deserializer::from_str(text);
    let requests: Vec<Request> = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        let reason = plain(&error.into_inner().to_string());
        if path == "." { reason } else { format!("`{path}`: {reason}") }
    })?;
    json.end().map_err(|error| format!("after the array: {error}"))?;
    Ok(requests)
}

/// The parser's reason in the words of a scenario file's messages.
fn plain(reason: &str) -> String {
    [
        ("invalid type: ", "found "),
        ("invalid value: ", "found "),
        (", expected ", "; allowed: "),
        ("unknown variant ", "found "),
        ("a sequence", "a JSON array"),
        ("floating point ", "number "),
        ("integer ", "number "),
    ]
    .iter()
    .fold(reason.to_owned(), |text, (theirs, ours)| text.replace(theirs, ours))
}
