//! What is wrong is said with its place; the good rows stay; nobody is named.

use crate::{PORTAL, count, number, portal, problems, read};
use lockout_tenant::found::Kind;
use lockout_tenant::problem::Wrong;

const NAME: &str = "InteractiveSignIns.csv";

#[test]
fn files_that_are_something_else() {
    let archive = |kind: &str| Wrong::Archive { kind: kind.to_owned() };
    let cases: [(&[u8], Wrong); 13] = [
        (b"PK\x03\x04\x14\0report.csv", archive("zip")),
        (b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", archive("xlsx")),
        (b"\x1f\x8b\x08\0", archive("gzip")),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", archive("xls")),
        (b"<!DOCTYPE html>\n<html><title>Sign in to your account</title>", Wrong::Page),
        (b"\xef\xbb\xbf  <html>", Wrong::Page),
        (b"", Wrong::Empty),
        (b"\xef\xbb\xbf \r\n", Wrong::Empty),
        (b"dear diary,\nnothing", Wrong::Unknown),
        (b"{\"hello\": 1}", Wrong::Unknown),
        (b"%PDF-1.7", Wrong::Unknown),
        (b"{\"hello\": ", Wrong::Truncated),
        (b"[1, 2", Wrong::Truncated),
    ];
    for (bytes, want) in cases {
        let found = read(&[(NAME, bytes)]);
        assert_eq!(problems(&found), [(None, None, 1, &want)], "{bytes:?}");
        assert_eq!((found.files[0].kind, found.files[0].rows), (Kind::Unknown, 0));
        assert_eq!(found.counts, []);
    }
}

#[test]
fn tables_of_something_else() {
    for (head, want) in [
        (
            "Request ID,Authentication method,Authentication method detail,Succeeded,Result detail,Requirement",
            Wrong::AuthDetails,
        ),
        (
            "Date (UTC),Request ID,Service principal ID,Service principal name,Application,Application ID ,Status,Conditional Access",
            Wrong::NotPeople,
        ),
        (
            "Request ID,Username,Status,Conditional Access,Application",
            Wrong::Columns { missing: vec!["Date (UTC)".to_owned()] },
        ),
        (
            "Date (UTC),Application,Conditional Access",
            Wrong::Columns { missing: vec!["User ID".to_owned(), "Status".to_owned()] },
        ),
    ] {
        let found = read(&[(NAME, format!("{head}\nx,y\n").as_bytes())]);
        assert_eq!(problems(&found), [(Some(1), None, 1, &want)], "{head}");
        assert_eq!(found.counts, []);
    }
    // the columns are there, and nobody in them
    let managed = portal(&[&[("User ID", ""), ("Username", "")]]);
    let found = read(&[("MSISignIns.csv", managed.as_bytes())]);
    assert_eq!(problems(&found), [(None, None, 1, &Wrong::NotPeople)]);
}

#[test]
fn rows_that_cannot_be_read() {
    let text = portal(&[
        &[],
        &[("Date (UTC)", "10.11.2026 12:00")],
        &[("User", "\"two\r\nlines\""), ("User ID", "person-2")],
        &[("Date (UTC)", "10.11.2026 12:00")],
        &[("Date (UTC)", "Synthetic Person 7")],
        &[("Status", "Synthetic Person 7"), ("Sign-in error code", "")],
        &[("Federated Token Issuer", "one,too many")],
        &[("User ID", "person-3")],
    ]);
    let text = text + "2026-11-10T12:00:00Z,cut";
    let found = read(&[(NAME, text.as_bytes())]);
    // the head is line 1, the row of two lines begins in line 4
    let value = |of: &str, value: &str| Wrong::Value { of: of.to_owned(), value: value.to_owned() };
    let before_status = crate::portal_row(&[("Status", "Here")]).find("Here").unwrap() as u64 + 1;
    assert_eq!(
        problems(&found),
        [
            (Some(3), Some(1), 2, &value("Date (UTC)", "10.11.2026 12:00")),
            (Some(7), Some(1), 1, &value("Date (UTC)", "")),
            (Some(8), Some(before_status), 1, &value("Status", "")),
            (Some(9), None, 1, &Wrong::Fields { found: 58, wanted: 57 }),
            (Some(11), None, 1, &Wrong::Truncated),
        ]
    );
    assert_eq!((found.files[0].rows, found.files[0].bad_rows), (3, 6));
    assert_eq!(number(&found, "liveSessions"), Some(3.0));
    assert_eq!(count(&found, "liveSessions").unwrap().rows, 3);
}

#[test]
fn quotes_encodings_and_json() {
    let open = portal(&[&[("User", "\"open")], &[("User ID", "person-2")]]);
    let found = read(&[(NAME, open.as_bytes())]);
    assert_eq!(problems(&found), [(Some(2), None, 1, &Wrong::Quote)]);
    assert_eq!(found.files[0].rows, 1);

    let cut = portal(&[&[], &[("User", "\"open")]]);
    let found = read(&[(NAME, cut.trim_end().as_bytes())]);
    assert_eq!(problems(&found), [(Some(3), None, 1, &Wrong::Truncated)]);

    let mut latin = portal(&[&[], &[("User", "M@ller")]]).into_bytes();
    let at = latin.iter().rposition(|&byte| byte == b'@').unwrap();
    let umlaut = latin[..at].iter().rposition(|&byte| byte == b'@').unwrap();
    latin[umlaut] = 0xFC;
    let found = read(&[(NAME, &latin)]);
    assert_eq!(problems(&found), [(Some(3), None, 1, &Wrong::Encoding)]);
    assert_eq!(found.files[0].rows, 2, "the row is good all the same");

    let [one, two, three] = crate::formats::graph();
    let text = format!("[{one},\n{{\"createdDateTime\": oops}},\n{two}\n,{}", &three[..80]);
    let found = read(&[("signins.json", text.as_bytes())]);
    let lines: Vec<_> = found.problems.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [Some(2), Some(4)]);
    assert!(
        matches!(&found.problems[0].wrong, Wrong::Json { reason } if reason == "expected value")
    );
    assert_eq!(found.problems[1].wrong, Wrong::Truncated);
    assert_eq!((found.files[0].rows, found.files[0].bad_rows), (2, 2));
}

#[test]
fn json_that_is_none_has_a_place() {
    let found = read(&[("p.json", "{\"ä\":\n \"ö\", oops}".as_bytes())]);
    let wrong = Wrong::Json { reason: "key must be a string".to_owned() };
    // a blank, three letters, a comma, a blank, and then it goes wrong
    assert_eq!(problems(&found), [(Some(2), Some(7), 1, &wrong)]);
}

/// Every column that names somebody, an address, a device or a session holds a marked text, in good rows and in rows
/// that are bad in every way; none of it is found in what comes out.
#[test]
fn nobody_is_named() {
    let marked = |columns: &[&'static str]| {
        columns.iter().map(|&column| (column, "zzSECRETzz")).collect::<Vec<_>>()
    };
    let good = marked(&[
        "User ID",
        "User",
        "Username",
        "IP address",
        "Location",
        "Device ID",
        "Session ID",
        "Sign-in identifier",
        "Request ID",
        "User agent",
    ]);
    let all: Vec<&'static str> = PORTAL.split(',').collect();
    let moved: Vec<Vec<_>> = all
        .iter()
        .map(|column| [&good[..], &[(*column, "zzSECRETzz zzSECRETzz")]].concat())
        .collect();
    let mut rows: Vec<&[(&str, &str)]> = moved.iter().map(Vec::as_slice).collect();
    rows.push(&good);
    let text = portal(&rows).replace("zzSECRETzz zzSECRETzz", "Synthetic zzSECRETzz 7, of");
    let spaced = portal(&rows);
    let app = spaced.replace("zzSECRETzz zzSECRETzz", "Synthetic zzSECRETzz 7");
    let json = r#"[{"createdDateTime":"zzSECRETzz 7","userId":"zzSECRETzz","appDisplayName":"x","status":{"errorCode":"zzSECRETzz 7"}},{"createdDateTime":"2026-11-10T00:00:00Z","userId":"zzSECRETzz","userPrincipalName":"zzSECRETzz@x","appDisplayName":"x","status":{"errorCode":0},"ipAddress":"zzSECRETzz"},{"userId":"zzSECRETzz" "zzSECRETzz"}]"#;
    let people = "User principal name,Name,isAdmin,MFA Capable\nzzSECRETzz@x,zzSECRETzz,zzSECRETzz 7,Capable\nzzSECRETzz@x,zzSECRETzz,true,Capable\n";
    let files: [(&str, &[u8]); 4] = [
        ("a.csv", text.as_bytes()),
        ("b.csv", app.as_bytes()),
        ("c.json", json.as_bytes()),
        ("d.csv", people.as_bytes()),
    ];
    let mut found = read(&files);
    assert!(found.problems.len() >= 5 && found.files.iter().all(|file| file.rows > 0), "{found:?}");
    // apps may be named
    found.facts.retain(|fact| !matches!(fact, lockout_tenant::found::Fact::Apps { .. }));
    let said = serde_json::to_string(&found).unwrap();
    assert!(!said.contains("SECRET"), "{said}");
}

/// A comma within a name that isn't quoted moves everything behind it: then a name stands where a flag or a time should.
#[test]
fn shifted_rows_name_nobody() {
    let people = [
        "Anna",
        "Mueller",
        "O",
        "Ünal",
        "+358401234567",
        "0401234567",
        "040-123-4567",
        "203.0.113.7",
    ];
    let heads = [
        ("User principal name,Name,MFA Capable,Methods registered", "x@x.example,"),
        ("User principal name,isMfaRegistered,isAdmin", "x@x.example,"),
        ("Date (UTC),User ID,Application ID,Status,Conditional Access", "2026-11-10T12:00:00Z,"),
        ("Date (UTC),User ID,Application ID,Status,Conditional Access", ""),
        ("lockoutQuery,liveSessions,guests", "1,"),
    ];
    for person in people {
        for (head, before) in heads {
            for after in ["", ",a", ",a,b", ",a,b,c", ",a,b,c,d"] {
                for shifted in [
                    format!("{before}{person}{after}"),
                    format!("{before}a,{person}{after}"),
                    format!("{before}a,b,{person}{after}"),
                ] {
                    let text = format!("{head}\n{shifted}\n");
                    let found = read(&[("a.csv", text.as_bytes())]);
                    let said = serde_json::to_string(&found.problems).unwrap();
                    assert!(!said.contains(&format!("\"{person}\"")), "{text}{said}");
                }
            }
        }
        let json = format!(
            r#"[{{"createdDateTime":"{person}","userId":"x","appDisplayName":"x","status":{{"errorCode":"{person}"}}}},
            {{"createdDateTime":"2026-11-10T12:00:00Z","userId":"x","appDisplayName":"x","status":{{"errorCode":"{person}"}}}}]"#
        );
        let found = read(&[("a.json", json.as_bytes())]);
        assert!(found.files[0].bad_rows >= 1, "a number may be an error’s code");
        let said = serde_json::to_string(&found.problems).unwrap();
        assert!(!said.contains(person), "{said}");
    }
}
