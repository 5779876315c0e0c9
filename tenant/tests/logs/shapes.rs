//! The same sign-ins in the shapes that other tools give them.

use crate::formats::{graph, says_what_is_true};
use crate::{PORTAL, number, portal, portal_row, problems, read};
use lockout_tenant::Found;
use lockout_tenant::found::{Fact, Kind};
use lockout_tenant::problem::Wrong;
use serde_json::{Map, Value, json};

/// As Azure Monitor's diagnostic settings put them into storage, a record a line.
pub fn envelopes() -> [String; 3] {
    graph().map(|record| {
        let properties: Value = serde_json::from_str(&record).unwrap();
        let silent = properties["signInEventTypes"][0] == "nonInteractiveUser";
        let category = if silent { "NonInteractiveUserSignInLogs" } else { "SignInLogs" };
        let envelope = json!({
            "time": "2001-01-01T00:00:00Z",
            "resourceId": "/tenants/ours/providers/Microsoft.aadiam",
            "operationName": "Sign-in activity",
            "category": category,
            "tenantId": "ours",
            "resultType": "0",
            "identity": "Synthetic Person",
            "location": "XX",
            "properties": properties,
        });
        envelope.to_string()
    })
}

/// As Log Analytics has them: names begin with capitals, lists and objects are texts.
fn columns() -> [Map<String, Value>; 3] {
    graph().map(|record| {
        let record: Map<String, Value> = serde_json::from_str(&record).unwrap();
        let capital = |name: &str| {
            let name = name.replace("appliedC", "c");
            name[..1].to_uppercase() + &name[1..]
        };
        let mut row = Map::new();
        for (name, value) in record {
            let text = match value {
                Value::Array(_) | Value::Object(_) => Value::String(value.to_string()),
                value => value,
            };
            row.insert(capital(&name), text);
        }
        let status: Value = serde_json::from_str(row["Status"].as_str().unwrap()).unwrap();
        row.insert("ResultType".to_owned(), status["errorCode"].to_string().into());
        let table = if row.get("IsInteractive").is_some() {
            "SigninLogs"
        } else {
            "AADNonInteractiveUserSignInLogs"
        };
        row.insert("Type".to_owned(), table.into());
        row.insert("Category".to_owned(), table.trim_start_matches("AAD").into());
        row.insert("AppliedConditionalAccessPolicies".to_owned(), "".into());
        row
    })
}

/// As the API of Log Analytics answers.
pub fn grid() -> String {
    let rows = columns();
    let mut names: Vec<&String> = rows.iter().flat_map(Map::keys).collect();
    names.sort();
    names.dedup();
    let columns: Vec<Value> =
        names.iter().map(|name| json!({"name": name, "type": "string"})).collect();
    let cells = |row: &Map<String, Value>| -> Value {
        names.iter().map(|name| row.get(*name).cloned().unwrap_or_default()).collect()
    };
    let rows: Vec<Value> = rows.iter().map(cells).collect();
    let table = json!({"name": "PrimaryResult", "columns": columns, "rows": rows});
    serde_json::to_string_pretty(&json!({"tables": [table], "statistics": {"rows": [1, "x"]}}))
        .unwrap()
}

fn one(name: &str, text: &str) -> Found {
    read(&[(name, text.as_bytes())])
}

#[test]
fn azure_monitors_envelopes() {
    let all = envelopes();
    says_what_is_true(&one("PT1H.json", &all.join("\n")), "a record a line");
    let records = format!("{{\"records\": [{}]}}", all.join(","));
    says_what_is_true(&one("event.json", &records), "an event");
    // two hours, appended
    let found = one("PT1H.json", &[&all[..], &all[..]].concat().join("\r\n"));
    assert_eq!((found.files[0].rows, number(&found, "liveSessions")), (6, Some(2.0)));
    // the category tells which log; other categories of the same hub are passed over
    let bare = all.clone().map(|line| {
        line.replace("\"isInteractive\":true,", "")
            .replace("\"isInteractive\":\"true\",", "")
            .replace("\"signInEventTypes\":[\"nonInteractiveUser\"],", "")
    });
    assert!(!bare.concat().contains("nteractiveUser\"]"));
    let other = r#"{"time":"2026-11-10T12:00:00Z","category":"AuditLogs","operationName":"Add user","properties":{"id":"zz","initiatedBy":{"user":{"userPrincipalName":"somebody@contoso.example"}}}}"#;
    let found = one("hub.json", &format!("{}\n{other}\n{other}", bare.join("\n")));
    let passed = Wrong::Category { category: "AuditLogs".to_owned() };
    assert_eq!(problems(&found), [(Some(4), None, 2, &passed)]);
    assert_eq!((found.files[0].rows, found.files[0].bad_rows), (3, 0));
    let caveats = &crate::count(&found, "liveSessions").unwrap().caveats;
    assert_eq!(caveats.len(), 1, "both logs are there: {caveats:?}");
}

#[test]
fn rows_of_a_table_and_the_command_lines_records() {
    says_what_is_true(&one("answer.json", &grid()), "the API");
    // the command line makes texts of all values, also of nothing
    let texts = columns().map(|row| {
        let text = |value: Value| match value {
            Value::Null => "None".to_owned(),
            Value::Bool(flag) => if flag { "True" } else { "False" }.to_owned(),
            Value::String(text) => text,
            other => other.to_string(),
        };
        let mut record = json!({"TableName": "PrimaryResult"});
        for (name, value) in row {
            record[name] = text(value).into();
        }
        record
    });
    says_what_is_true(&one("az.json", &serde_json::to_string_pretty(&texts).unwrap()), "az");

    let short = r#"{"tables":[{"name":"PrimaryResult","columns":[{"name":"lockoutQuery","type":"int"},{"name":"liveSessions","type":"long"},{"name":"guests","type":"long"},{"name":"noPolicyPercent","type":"real"}],"rows":[[1,1234],[1,1234,5,"NaN"]]}]}"#;
    let found = one("row.json", short);
    let fields = Wrong::Fields { found: 2, wanted: 4 };
    assert_eq!(problems(&found), [(Some(1), None, 1, &fields)]);
    assert_eq!(found.files[0].kind, Kind::QueryRow);
    assert_eq!(
        (number(&found, "liveSessions"), number(&found, "guests")),
        (Some(1234.0), Some(5.0))
    );
    assert_eq!(number(&found, "noPolicyPercent"), None);
    let az = r#"[{"TableName":"PrimaryResult","lockoutQuery":"1","liveSessions":"1234","guests":"None","backupFirst":""}]"#;
    let found = one("row.json", az);
    assert_eq!(found.problems, []);
    assert_eq!((number(&found, "liveSessions"), number(&found, "guests")), (Some(1234.0), None));
    // cut off in a row: what was whole is kept
    let found = one("row.json", &short[..short.len() - 12]);
    assert_eq!(found.problems.last().unwrap().wrong, Wrong::Truncated);
}

#[test]
fn one_page_of_several() {
    let [one, two, three] = graph();
    let page = |records: &[&String], next: Option<&str>, first: bool| {
        let list: Vec<&str> = records.iter().map(|record| record.as_str()).collect();
        let list = format!("\"value\":[{}]", list.join(","));
        let next = next.map(|next| format!("\"@odata.nextLink\":{next}"));
        let parts = match (next, first) {
            (None, _) => list,
            (Some(next), true) => format!("{next},{list}"),
            (Some(next), false) => format!("{list},{next}"),
        };
        format!("{{\"@odata.context\":\"x\",{parts}}}")
    };
    let next = Some("\"https://graph.example/next\"");
    let last = page(&[&three], None, false);
    for first in [true, false] {
        let (a, b) = (page(&[&one], next, first), page(&[&two], next, first));
        let pages = [("a.json", &a), ("b.json", &b), ("c.json", &last)];
        let files = pages.map(|(name, text)| (name, text.as_bytes()));
        let found = read(&files[..2]);
        // of several without their last one it is said once
        let both: Vec<_> =
            found.problems.iter().map(|problem| (problem.file.as_str(), &problem.wrong)).collect();
        assert!(
            !both.is_empty() && both.iter().all(|(_, wrong)| **wrong == Wrong::MorePages),
            "{both:?}"
        );
    }
    // all of one log: nothing is missing, and null names no page
    let interactive = [page(&[&one], next, true), page(&[&three], Some("null"), true)];
    let found =
        read(&[("a.json", interactive[0].as_bytes()), ("b.json", interactive[1].as_bytes())]);
    assert_eq!(found.problems, []);
    let found = read(&[
        ("a.json", interactive[0].as_bytes()),
        ("silent.json", page(&[&two], None, true).as_bytes()),
    ]);
    assert_eq!(
        problems(&found),
        [(None, None, 1, &Wrong::MorePages)],
        "the other log's end is not this one's"
    );
    assert_eq!(found.problems[0].file, "a.json");
    let people = r#"{"value":[{"id":"1","isMfaRegistered":true}],"@odata.nextLink":"https://x"}"#;
    let found = read(&[("people.json", people.as_bytes())]);
    assert_eq!(problems(&found), [(None, None, 1, &Wrong::MorePages)]);
    assert_eq!(found.files[0].rows, 1);
}

#[test]
fn power_shells_json() {
    // ConvertTo-Json: capitals, times of Windows PowerShell, what is nested too deeply is the name of its class
    let records = graph().map(|record| {
        let record: Map<String, Value> = serde_json::from_str(&record).unwrap();
        let mut capitals = Map::new();
        for (name, value) in record {
            capitals.insert(name[..1].to_uppercase() + &name[1..], value);
        }
        // 20,767 days after 1970 is the 10th of November 2026
        let hours = |hour: i64| format!("\\/Date({})\\/", (20_767 * 24 + hour) * 3_600_000);
        let text = Value::Object(capitals).to_string();
        text.replace("2026-11-10T12:00:00.123Z", &hours(12))
            .replace("2026-11-10T11:00:00Z", &hours(11))
            .replace("2026-11-10T00:30:00Z", &hours(0))
    });
    let list = format!("[{}]", records.join(","));
    assert!(list.contains("Date(1794312000000)"));
    says_what_is_true(&one("signins.json", &list), "ConvertTo-Json");
    let class =
        "\"Microsoft.Graph.PowerShell.Models.MicrosoftGraphAppliedConditionalAccessPolicy\"";
    let shallow = list
        .replace(r#"{"enforcedSessionControls":[],"id":"1","result":"success"}"#, class)
        .replace(
            r#"{"enforcedSessionControls":["SignInFrequency"],"id":"1","result":"notApplied"}"#,
            class,
        );
    assert!(shallow.matches(class).count() == 2);
    let found = one("signins.json", &shallow);
    assert_eq!((found.problems.len(), number(&found, "signInFrequencyPercent")), (0, None));

    let people = r#"[{"Id":"1","IsAdmin":true,"IsMfaCapable":false,"IsMfaRegistered":false,"MethodsRegistered":["email"],"UserPrincipalName":"one@contoso.example","UserType":"member","AdditionalProperties":{}},
        {"Id":"2","IsAdmin":false,"IsMfaCapable":true,"IsMfaRegistered":true,"MethodsRegistered":["fido2SecurityKey"],"UserPrincipalName":"two@contoso.example","UserType":"member","AdditionalProperties":{}}]"#;
    let found = one("people.json", people);
    assert_eq!((found.problems.len(), number(&found, "registrationsDue")), (0, Some(1.0)));
    let registered = Fact::Registered { people: 2, registered: 1, independent: Some(1) };
    assert!(found.facts.contains(&registered), "{:?}", found.facts);
}

#[test]
fn power_shells_tables() {
    // Windows PowerShell's first line, and a list that is only the name of its class
    let people = "#TYPE Microsoft.Graph.PowerShell.Models.MicrosoftGraphUserRegistrationDetails\r\n\
        \"Id\",\"IsAdmin\",\"IsMfaCapable\",\"IsMfaRegistered\",\"MethodsRegistered\",\"UserPrincipalName\",\"UserType\"\r\n\
        \"1\",\"True\",\"False\",\"False\",\"System.String[]\",\"one@contoso.example\",\"member\"\r\n\
        \"2\",\"False\",\"True\",\"True\",\"System.String[]\",\"two@contoso.example\",\"member\"\r\n";
    let found = one("people.csv", people);
    let lost = Wrong::Flattened { of: "MethodsRegistered".to_owned() };
    assert_eq!(problems(&found), [(Some(3), None, 2, &lost)]);
    assert_eq!((found.files[0].rows, number(&found, "registrationsDue")), (2, Some(1.0)));
    let registered = Fact::Registered { people: 2, registered: 1, independent: None };
    let administrators =
        Fact::Administrators { people: 1, not_registered: 1, not_independent: None };
    assert_eq!(found.facts, [registered, administrators]);
    // a joined list is one
    let joined = people.replace("System.String[]", "email, fido2SecurityKey");
    let found = one("people.csv", &joined);
    assert_eq!(found.problems, []);
    assert!(matches!(found.facts[0], Fact::Registered { independent: Some(2), .. }));

    let head = "\"AppDisplayName\",\"AppId\",\"ConditionalAccessStatus\",\"CreatedDateTime\",\"DeviceDetail\",\"Id\",\"IsInteractive\",\"Status\",\"UserId\",\"UserPrincipalName\"\r\n";
    let row = |time: &str, device: &str, status: &str| {
        format!(
            "\"App\",\"app-1\",\"success\",\"{time}\",\"{device}\",\"r\",\"True\",\"{status}\",\"person-1\",\"one@contoso.example\"\r\n"
        )
    };
    // of objects only the class is left: whether anybody got in can't be told
    let class = "Microsoft.Graph.PowerShell.Models.MicrosoftGraphSignInStatus";
    let found = one("signins.csv", &(head.to_owned() + &row("2026-11-10T12:00:00Z", class, class)));
    let lost = Wrong::Flattened { of: "Status".to_owned() };
    assert_eq!(problems(&found).len(), 1);
    assert_eq!(found.problems[0].wrong, lost);
    assert_eq!((found.files[0].bad_rows, found.counts.len()), (1, 0));
    // objects of Invoke-RestMethod keep what is in them
    let device = |id: &str| {
        format!("@{{deviceId={id}; displayName=; operatingSystem=Windows 11; browser=Edge 130}}")
    };
    let status =
        |code: u32| format!("@{{errorCode={code}; failureReason=Other.; additionalDetails=}}");
    let rows = [
        row("2026-11-10T12:00:00Z", &device("1"), &status(0)),
        row("2026-11-10T12:00:00Z", &device("2"), &status(0)),
        row("2026-11-10T12:00:00Z", &device("3"), &status(50126)),
    ];
    let found = one("signins.csv", &(head.to_owned() + &rows.concat()));
    assert_eq!((found.problems.len(), number(&found, "liveSessions")), (0, Some(1.0)));
    assert!(matches!(&found.facts[..], [.., Fact::Apps { apps }] if apps[0].sessions == 2));
    // a time in the words of some country is not guessed
    let found = one(
        "signins.csv",
        &(head.to_owned() + &row("11/10/2026 12:00:00 PM", &device("1"), &status(0))),
    );
    let value = Wrong::Value {
        of: "CreatedDateTime".to_owned(),
        value: "11/10/2026 12:00:00 PM".to_owned(),
    };
    assert_eq!(found.problems[0].wrong, value);
}

#[test]
fn heads_that_are_not_known() {
    let head = |text: &str| {
        one("a.csv", text).problems.into_iter().map(|one| one.wrong).collect::<Vec<_>>()
    };
    let users = "userPrincipalName,displayName,surname,mail,givenName,objectId,userType,jobTitle,department,accountEnabled\r\none@contoso.example,Synthetic,,,,1,Member,,,True\r\n";
    assert_eq!(head(users), [Wrong::Users]);
    let wanted = ["Date (UTC)", "User ID", "Application ID", "Status"].map(str::to_owned).to_vec();
    for text in ["eins;zwei;drei;vier\n1;2;3;4\n", "one,two,three,four\n"] {
        assert_eq!(head(text), [Wrong::Head { wanted: wanted.clone() }], "{text}");
    }
    assert_eq!(head("one line,\nof something else\n"), [Wrong::Unknown]);
    // nothing but a head is a log of nobody
    let found = one("InteractiveSignIns.csv", &format!("{PORTAL}\r\n"));
    assert_eq!((found.files[0].kind, found.files[0].rows), (Kind::SignIns, 0));
    assert_eq!(
        (problems(&found), found.counts.len()),
        (vec![(None, None, 1, &Wrong::EmptyList)], 0)
    );
}

#[test]
fn downloads_put_one_behind_the_other() {
    let first = portal(&[&[], &[("User ID", "person-2")]]);
    // the second one has its columns in another order, and a mark in front
    let turn = |line: &str| line.split(',').rev().collect::<Vec<_>>().join(",");
    let row = portal_row(&[("User ID", "person-3"), ("User", "x")]);
    let second = format!("\u{feff}{}\r\n{}\r\n", turn(PORTAL), turn(&row));
    let found = one("InteractiveSignIns.csv", &(first.clone() + &second));
    assert_eq!(found.problems, []);
    assert_eq!((found.files[0].rows, number(&found, "liveSessions")), (3, Some(3.0)));
    // with a column fewer
    let fewer = |line: &str| line.rsplit_once(',').unwrap().0.to_owned() + "\r\n";
    let found = one("InteractiveSignIns.csv", &(first + &fewer(PORTAL) + &fewer(&row)));
    assert_eq!((found.problems.len(), found.files[0].rows), (0, 3));
    let [one_, two, three] = graph();
    let lists = format!("[{one_}]\n\u{feff}[{two},{three}]");
    says_what_is_true(&one("signins.json", &lists), "two lists");
}

#[test]
fn bytes_and_lines_that_should_not_be() {
    let text = portal(&[&[], &[("User ID", "person-2"), ("User", "x")]]);
    let old = text.replace("\r\n", "\r");
    let found = one("InteractiveSignIns.csv", &old);
    assert_eq!((found.problems.len(), number(&found, "liveSessions")), (0, Some(2.0)));
    // zeros in a row, and a file that was cut and filled up with them
    let zeros = "\0".repeat(3 << 20);
    let filled =
        text.clone() + &portal_row(&[("User ID", "person-3"), ("User", "a\0b")]) + "\r\n" + &zeros;
    let found = one("InteractiveSignIns.csv", &filled);
    assert_eq!(number(&found, "liveSessions"), Some(3.0));
    assert_eq!(problems(&found), [(Some(5), None, 1, &Wrong::LongRow { most: 1 << 20 })]);
    assert_eq!((found.files[0].rows, found.files[0].bad_rows), (3, 1));
    // after its end reading goes on
    let found =
        one("InteractiveSignIns.csv", &(filled + "\r\n" + &portal_row(&[("User ID", "person-4")])));
    assert_eq!((number(&found, "liveSessions"), found.files[0].bad_rows), (Some(4.0), 1));
    // thousands of bad rows, each in its own way, are few problems
    let bad: String = (0..5000)
        .map(|at| portal_row(&[("Date (UTC)", &format!("{at}.11.2026"))]) + "\r\n")
        .collect();
    let found = one("InteractiveSignIns.csv", &(text + &bad));
    assert_eq!((found.files[0].rows, found.files[0].bad_rows), (2, 5000));
    assert!(found.problems.len() <= 8, "{}", found.problems.len());
    assert_eq!(found.problems.iter().map(|problem| problem.times).sum::<u64>(), 5000);
}
