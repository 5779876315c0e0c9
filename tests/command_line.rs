//! The two examples as processes: what comes out of good input, and what is said about bad input:
//! where it is, what was found, what is allowed, and exit code 2.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    pub(crate) mod scenario_files;
}

use std::env;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use support::scenario_files::{BAD_SCENARIOS, DEFAULTS};

#[test]
fn hours_reads_a_file() {
    let output = run_on_file("hours", "hours-good.json", r#"{ "outage": { "hours": 1 } }"#);
    assert_eq!(answer(&output)["hours"][0]["hour"], 0);
}

#[test]
fn hours_reads_standard_input() {
    let output = run_on_input("hours", b"{}");
    let result = answer(&output);
    // The default scenario: four hours of outage, and a queue that is served in the fifth.
    assert_eq!(result["hours"].as_array().unwrap().len(), 5);
    let mut fields: Vec<&str> = result.as_object().unwrap().keys().map(String::as_str).collect();
    fields.sort_unstable();
    let mut expected = [
        "hours",
        "lostPersonHours",
        "exposedPersonHours",
        "deferred",
        "peakHour",
        "peakLockedOut",
        "allClearMinute",
    ];
    expected.sort_unstable();
    assert_eq!(fields, expected);
}

#[test]
fn hours_takes_the_whole_file_of_the_defaults() {
    let whole = answer(&run_on_input("hours", DEFAULTS.as_bytes()));
    assert_eq!(whole, answer(&run_on_input("hours", b"{}")));
}

#[test]
fn decide_answers_in_the_order_asked() {
    let mut denied = request();
    denied["session"] = json!({ "state": "new" });
    let requests = Value::from(vec![request(), denied]).to_string();
    let expected = json!([
        { "outcome": "granted", "rules": ["controls-satisfied"], "decisive": ["controls-satisfied"] },
        { "outcome": "denied", "rules": ["new-session"], "decisive": ["new-session"] },
    ]);
    assert_eq!(answer(&run_on_input("decide", requests.as_bytes())), expected);
    assert_eq!(answer(&run_on_file("decide", "decide-good.json", &requests)), expected);
}

#[test]
fn decide_answers_nothing_with_nothing() {
    assert_eq!(answer(&run_on_input("decide", b"[]")), json!([]));
}

#[test]
fn hours_says_what_is_wrong() {
    let mut complaints = Vec::new();
    for (scenario, needed) in BAD_SCENARIOS {
        complaints.extend(complaint(&run_on_input("hours", scenario.as_bytes()), needed, scenario));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Every percentage there is, one step over either end.
#[test]
fn hours_refuses_every_percentage_out_of_range() {
    let defaults: Value = serde_json::from_str(DEFAULTS).unwrap();
    let mut seen = 0;
    for (part, fields) in defaults.as_object().unwrap() {
        for field in fields.as_object().into_iter().flat_map(|fields| fields.keys()) {
            if !field.contains("Percent") {
                continue;
            }
            seen += 1;
            for (value, shown) in [(json!(-0.5), "-0.5"), (json!(100.25), "100.25")] {
                let scenario = json!({ part: { field: value } }).to_string();
                let path = format!("{part}.{field}");
                let output = run_on_input("hours", scenario.as_bytes());
                refused(&output, &[&path, shown, "0", "100"], &scenario);
            }
        }
    }
    assert_eq!(seen, 1 + 9 + 5, "one under outage, nine under sessions, five under assumptions");
}

/// A field of the usual request, or the whole file where there is none; the bad value; and what the
/// message has to name.
#[test]
fn decide_says_what_is_wrong() {
    let session = |field: &str, value: Value| {
        let mut session = request()["session"].clone();
        session[field] = value;
        session
    };
    let cases: Vec<(&str, Value, &[&str])> = vec![
        ("exclude", json!(true), &["[1].exclude", "unknown", "excluded"]),
        ("kind", json!("edge"), &["[1].kind", "edge", "registration"]),
        ("identity", json!(7), &["[1].identity", "7", "member", "guest"]),
        ("registration", json!("done"), &["[1].registration", "done", "mustRegister"]),
        ("method", json!("sms"), &["[1].method", "sms", "promptService"]),
        ("excluded", json!("no"), &["[1].excluded", "no", "true", "false"]),
        ("policy", json!("some"), &["[1].policy", "some", "none"]),
        ("policy", json!({}), &["[1].policy", "controlsSatisfied"]),
        ("session", json!("new"), &["[1].session", "new", "state"]),
        ("session", json!({ "state": "old" }), &["[1].session.state", "old", "existing"]),
        ("session", json!({ "state": "existing" }), &["[1].session", "missing"]),
        (
            "session",
            session("hoursSincePrimary", json!("two")),
            &["hoursSincePrimary", "two", "number"],
        ),
        ("session", session("hoursSincePrimary", json!(-1)), &["hoursSincePrimary", "-1", "0"]),
        ("session", session("tokenvalid", json!(true)), &["[1].session.tokenvalid", "unknown"]),
        ("readings", json!({ "accessToken": "oneHour" }), &["[1].readings.accessToken", "unknown"]),
        ("readings", json!({ "signInFrequency": "bold" }), &["signInFrequency", "bold", "lenient"]),
    ];
    let mut complaints = Vec::new();
    for (field, value, needed) in cases {
        let mut bad = request();
        bad[field] = value;
        let shown = format!("{field}: {}", bad[field]);
        let requests = Value::from(vec![request(), bad]).to_string();
        let output = run_on_input("decide", requests.as_bytes());
        complaints.extend(complaint(&output, needed, &shown));
    }
    let whole_files: [(&str, &[&str]); 5] = [
        ("", &["empty", "requests"]),
        ("nonsense", &["not JSON", "line 1"]),
        ("{}", &["array"]),
        ("[3]", &["[0]", "3"]),
        ("[{}]", &["[0]", "kind"]),
    ];
    for (text, needed) in whole_files {
        complaints.extend(complaint(&run_on_input("decide", text.as_bytes()), needed, text));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    for example in ["hours", "decide"] {
        let output = start(example, &["no-such-file.json"]).wait_with_output().unwrap();
        refused(&output, &["no-such-file.json"], "no-such-file.json");
    }
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    for example in ["hours", "decide"] {
        refused(&run_on_input(example, b"\xff\xfe{}"), &["UTF-8"], "0xff 0xfe");
    }
}

#[test]
fn without_a_file_the_usage_is_told() {
    for example in ["hours", "decide"] {
        for arguments in [&[][..], &["one.json", "two.json"][..]] {
            refused(
                &start(example, arguments).wait_with_output().unwrap(),
                &["file", "-"],
                "usage",
            );
        }
    }
}

/// A renewal the backup service grants, as the model's section 3 gives it.
fn request() -> Value {
    json!({
        "kind": "authentication", "identity": "member",
        "session": {
            "state": "existing", "tokenValid": false, "revoked": false,
            "hoursSincePrimary": 2, "appCovered": true,
        },
        "policy": {
            "controlsSatisfied": true, "conditionUnevaluable": false, "applies": true,
            "resilienceDefaults": "on", "signInFrequency": "none",
        },
        "registration": "registered", "method": "promptService",
        "excluded": false, "temporaryAccessPass": false,
        "readings": { "signInFrequency": "lenient", "disabledDefaults": "literal" },
    })
}

fn answer(output: &Output) -> Value {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{}: {said}", output.status);
    serde_json::from_slice(&output.stdout).expect("JSON on standard output")
}

fn refused(output: &Output, needed: &[&str], input: &str) {
    let complaint = complaint(output, needed, input);
    assert!(complaint.is_none(), "{}", complaint.unwrap_or_default());
}

/// What is wrong with a refusal, if anything: it has exit code 2, nothing on standard output, and a
/// message that names what it has to, in words an administrator knows.
fn complaint(output: &Output, needed: &[&str], input: &str) -> Option<String> {
    let said = String::from_utf8_lossy(&output.stderr);
    let code = output.status.code();
    if code != Some(2) {
        return Some(format!("{input}\n  ended with {code:?}: {said}"));
    }
    if !output.stdout.is_empty() {
        return Some(format!("{input}\n  put something on standard output"));
    }
    if let Some(word) = needed.iter().find(|word| !said.contains(**word)) {
        return Some(format!("{input}\n  does not name {word:?}: {said}"));
    }
    let jargon = ["f64", "u32", "struct", "enum", "variant", "panicked", "RUST_BACKTRACE"];
    let word = jargon.iter().find(|word| said.contains(**word))?;
    Some(format!("{input}\n  says {word:?}, which means nothing to its reader: {said}"))
}

fn run_on_input(example: &str, text: &[u8]) -> Output {
    let mut child = start(example, &["-"]);
    child.stdin.take().unwrap().write_all(text).unwrap();
    child.wait_with_output().unwrap()
}

fn run_on_file(example: &str, name: &str, text: &str) -> Output {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    start(example, &[path.to_str().unwrap()]).wait_with_output().unwrap()
}

fn start(example: &str, arguments: &[&str]) -> std::process::Child {
    // `cargo test` builds the examples and puts them in a folder beside the tests' own.
    let tests = env::current_exe().unwrap();
    let built = tests.parent().unwrap().parent().unwrap().join("examples").join(example);
    Command::new(&built)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|why| panic!("{}: {why}; is it built?", built.display()))
}
