//! The row that the queries return: what it fills are inputs, under their own names; and what the query makes of
//! sign-ins the reader makes of them too.

#![allow(clippy::unwrap_used)]

use lockout_core::scenario::{Field, Shape};
use lockout_tenant::found::{Fact, Value as Offered};
use lockout_tenant::{Found, Key, Reading};
use serde_json::{Value, json};

const ROW: &str = include_str!("../../queries/row.json");

/// Sign-ins with the row the query must make of them, worked out by hand; `cargo xtask test queries` runs it over them.
const CASES: &str = include_str!("../../tests/queries/sign-ins.json");

#[test]
fn what_fills_an_input_has_its_name_and_nothing_else_has_one() {
    let row: Value = serde_json::from_str(ROW).unwrap();
    let columns = row["columns"].as_array().unwrap();
    let named = |key: &str| Field::ALL.iter().find(|field| field.key() == key);
    for column in columns {
        let name = column["name"].as_str().unwrap();
        let field = named(name);
        assert_eq!(field.is_some(), column["field"] == true, "{name}");
        if let Some(field) = field {
            assert!(matches!(field.shape(), Shape::Number { .. }), "{name} is no number");
        }
    }
    assert!(columns.iter().filter(|column| column["field"] == true).count() > 5);
    assert_eq!(columns[0]["name"], "lockoutQuery");
}

/// `-2 09:30:00` is a day, counted from the 20th of November 2026, and a time.
fn moment(at: &str) -> String {
    let (day, time) = at.split_once(' ').unwrap();
    let day = 20 + day.parse::<i32>().unwrap();
    // November has thirty days, October thirty-one
    let (month, day) = if day > 0 { (11, day) } else { (10, day + 31) };
    format!("2026-{month}-{day:02}T{time}Z")
}

/// The sign-ins as the two tables of Log Analytics have them, in one file.
fn records(usual: &Value, sign_ins: &Value) -> String {
    let record = |sign_in: &Value| {
        let mut record = usual.as_object().unwrap().clone();
        record.extend(sign_in.as_object().unwrap().clone());
        let table = if record["log"] == "silent" {
            "AADNonInteractiveUserSignInLogs"
        } else {
            "SigninLogs"
        };
        record.insert("Type".to_owned(), table.into());
        let at = moment(record["at"].as_str().unwrap());
        record.insert("CreatedDateTime".to_owned(), at.into());
        record.retain(|name, _| name != "log" && name != "at");
        Value::Object(record)
    };
    let records: Vec<Value> = sign_ins.as_array().unwrap().iter().map(record).collect();
    serde_json::to_string(&records).unwrap()
}

fn read(text: &str) -> Found {
    let mut reading = Reading::new(Key::new([5; 16]));
    reading.begin("sign-ins.json");
    reading.take(text.as_bytes());
    reading.end();
    reading.found()
}

/// What the reader says under the name of a column; `Null` for nothing.
fn said(found: &Found, column: &str) -> Value {
    let fact = |of: &dyn Fn(&Fact) -> Option<Value>| found.facts.iter().find_map(of);
    let field = || {
        let count = found.counts.iter().find(|count| count.field == column)?;
        match count.value {
            Offered::Number(number) => Some(json!(number)),
            Offered::Flag(_) => None,
        }
    };
    let value = match column {
        "rowsRead" => Some(json!(found.files[0].rows)),
        "outboundPeople" | "externalMembers" | "backupTokens" => {
            fact(&|fact| match (column, fact) {
                ("outboundPeople", Fact::Outbound { people })
                | ("externalMembers", Fact::ExternalMembers { people }) => Some(json!(people)),
                ("backupTokens", Fact::BackupTokens { count, .. }) => Some(json!(count)),
                _ => None,
            })
            .or(Some(json!(0)))
        }
        "sessions" => fact(&|fact| match fact {
            Fact::Apps { apps } => Some(json!(apps.iter().map(|app| app.sessions).sum::<u64>())),
            _ => None,
        }),
        _ => field(),
    };
    value.unwrap_or_default()
}

/// Columns of the row that the reader offers, or tells as a fact, under the same name.
const BOTH: [&str; 14] = [
    "liveSessions",
    "guests",
    "sessions",
    "noPolicyPercent",
    "mfaSatisfiedPercent",
    "mfaNotSatisfiedPercent",
    "signInFrequencyPercent",
    "longLivedTokenPercent",
    "servedByBackupPercent",
    "freshSignInsPercentPerDay",
    "guestFreshSignInsPercentPerDay",
    "outboundPeople",
    "externalMembers",
    "backupTokens",
];

#[test]
fn the_reader_makes_the_same_of_the_sign_ins_that_the_query_is_tried_on() {
    let file: Value = serde_json::from_str(CASES).unwrap();
    let mut compared = 0;
    for case in file["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        // nothing to read; and what is older than the thirty days the query reads the reader counts too
        let too_old =
            |sign_in: &Value| sign_in["at"].as_str().is_some_and(|at| at.starts_with("-40"));
        let sign_ins = case["signIns"].as_array().unwrap();
        if sign_ins.is_empty() {
            continue;
        }
        let recent: Value = sign_ins.iter().filter(|sign_in| !too_old(sign_in)).cloned().collect();
        let found = read(&records(&file["usual"], &recent));
        assert_eq!(found.problems, [], "{name}");
        for column in BOTH {
            let wanted = &case["row"][column];
            // the query averages the last seven days, the reader all
            let of_seven_days = name.contains("seven days") && column.contains("PerDay");
            if case["row"].get(column).is_none() || of_seven_days {
                continue;
            }
            let said = said(&found, column);
            assert_eq!(said.as_f64(), wanted.as_f64(), "{column}: {name}");
            compared += 1;
        }
    }
    assert!(compared > 25, "{compared}");
}
