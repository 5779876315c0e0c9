//! What a second counter, written without knowledge of this one, found.

use crate::{count, number, portal, problems, read};
use lockout_tenant::found::{Caveat, Fact};
use lockout_tenant::problem::Wrong;

const NAME: &str = "InteractiveSignIns.csv";

#[test]
fn a_failed_sign_in_says_nothing_of_policies_that_did_not_apply() {
    let failed = [
        ("Status", "Failure"),
        ("Sign-in error code", "50126"),
        ("Date (UTC)", "2026-11-10T13:00:00Z"),
    ];
    let with = |policy: &'static str| [&failed[..], &[("Conditional Access", policy)]].concat();
    for (last, want) in [("Not Applied", [0.0, 100.0, 0.0]), ("Failure", [0.0, 0.0, 100.0])] {
        let text = portal(&[&[], &with(last)]);
        let found = read(&[(NAME, text.as_bytes())]);
        let shares = ["noPolicyPercent", "mfaSatisfiedPercent", "mfaNotSatisfiedPercent"];
        assert_eq!(shares.map(|field| number(&found, field).unwrap()), want, "{last}");
    }
}

#[test]
fn logs_that_name_no_tenant() {
    let record = |person: &str, more: &str| {
        format!(
            r#"{{"createdDateTime":"2026-11-10T12:00:00Z","userId":"{person}","appId":"a","isInteractive":true,"status":{{"errorCode":0}}{more}}}"#
        )
    };
    let text = format!(
        "[{},{},{}]",
        record("one", ""),
        record("two", ""),
        record("three", r#","userType":"member""#)
    );
    let found = read(&[("signins.json", text.as_bytes())]);
    for field in ["liveSessions", "guests"] {
        let caveats = &count(&found, field).unwrap().caveats;
        assert!(caveats.contains(&Caveat::TenantUnknown { people: 2 }), "{caveats:?}");
    }
    let caveats = &count(&found, "servedByBackupPercent").unwrap().caveats;
    assert!(!caveats.iter().any(|caveat| matches!(caveat, Caveat::TenantUnknown { .. })));
}

#[test]
fn figures_of_a_row_beyond_what_there_can_be() {
    let head = "lockoutQuery,rows,liveSessions,guests,noPolicyPercent,mfaSatisfiedPercent,mfaNotSatisfiedPercent\n";
    let range = |of: &str, most: f64| Wrong::Range { of: of.to_owned(), least: 0.0, most };
    let shares = || Wrong::Shares {
        of: ["noPolicyPercent", "mfaSatisfiedPercent", "mfaNotSatisfiedPercent"]
            .map(str::to_owned)
            .to_vec(),
    };
    for (row, want, kept) in [
        ("1,9,-5,3,20,30,50", vec![range("liveSessions", 10_000_000.0)], 4),
        ("1,9,20000000,3,20,30,50", vec![range("liveSessions", 10_000_000.0)], 4),
        ("1,9,1e308,3,20,30,50", vec![range("liveSessions", 10_000_000.0)], 4),
        ("1,9,5,3,120,30,50", vec![range("noPolicyPercent", 100.0)], 4),
        ("1,9,5,3,20,30,60", vec![shares()], 2),
        ("1,9,5,3,33.3,33.3,33.3", vec![], 5),
        ("1,9,5,3,33.3,33.3,33.1", vec![shares()], 2),
        ("1,9,5,3,20,30,", vec![], 4),
    ] {
        let names = head.trim_end().split(',');
        let cells = names.zip(row.split(',')).map(|(name, cell)| format!("\"{name}\":\"{cell}\""));
        let json = format!("[{{{}}}]", cells.collect::<Vec<_>>().join(","));
        for text in [format!("{head}{row}\n"), json] {
            let found = read(&[("row", text.as_bytes())]);
            let wrongs: Vec<_> =
                found.problems.iter().map(|problem| problem.wrong.clone()).collect();
            assert_eq!(wrongs, want, "{text}");
            assert_eq!((found.counts.len(), found.files[0].rows), (kept, 1), "{text}");
        }
    }
}

#[test]
fn answers_that_hold_no_list() {
    for (text, want) in [
        (r#"{"value":[]}"#, Wrong::EmptyList),
        ("[]", Wrong::EmptyList),
        (
            r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#auditLogs/signIns","value":[]}"#,
            Wrong::EmptyList,
        ),
        (
            r#"{"error":{"code":"Authorization_RequestDenied","message":"Anna may not"}}"#,
            Wrong::Refusal { denied: true },
        ),
        (r#"{"error":{"code":"Forbidden","message":""}}"#, Wrong::Refusal { denied: true }),
        (r#"{"error":{"code":"TooManyRequests","message":""}}"#, Wrong::Refusal { denied: false }),
        (r#"{"error":"x"}"#, Wrong::Unknown),
    ] {
        let found = read(&[("signins.json", text.as_bytes())]);
        assert_eq!(problems(&found), [(None, None, 1, &want)], "{text}");
    }
    // a head and nothing below it
    for text in [
        portal(&[]),
        portal(&[]).trim_end().to_owned(),
        "User principal name,MFA Capable\n".to_owned(),
    ] {
        let found = read(&[(NAME, text.as_bytes())]);
        assert_eq!(problems(&found), [(None, None, 1, &Wrong::EmptyList)], "{text}");
    }
}

#[test]
fn times_in_the_readers_own_zone() {
    let text = "TimeGenerated [Local Time],ResultType,UserId,AppId,ConditionalAccessStatus\n\"11/19/2026, 2:37:21.000 PM\",0,a,b,success\n";
    let found = read(&[("log.csv", text.as_bytes())]);
    let wrong = Wrong::LocalTime { of: "TimeGenerated [Local Time]".to_owned() };
    assert_eq!(problems(&found), [(Some(1), None, 1, &wrong)]);
}

#[test]
fn a_log_of_which_nothing_says_which_it_is() {
    let text = portal(&[&[], &[]]);
    for name in ["export.csv", "InteractiveSignIns.csv"] {
        let found = read(&[(name, text.as_bytes())]);
        let said = problems(&found).contains(&(None, None, 1, &Wrong::WhichLog));
        assert_eq!((said, found.problems.len()), (name == "export.csv", usize::from(said)));
    }
}

#[test]
fn names_of_apps_are_as_they_are() {
    let text = portal(&[&[("Application", "\"Our \"\"own\"\" app\"")]]);
    let found = read(&[(NAME, text.as_bytes())]);
    let names: Vec<_> = found
        .facts
        .iter()
        .filter_map(
            |fact| if let Fact::Apps { apps } = fact { Some(apps[0].name.as_str()) } else { None },
        )
        .collect();
    assert_eq!(names, ["Our \"own\" app"]);
}

#[test]
fn bytes_of_nothing_in_a_row() {
    let text = portal(&[&[], &[("User ID", "per\0son")], &[("Device ID", "\0\0\0")]]);
    let found = read(&[(NAME, text.as_bytes())]);
    assert_eq!(problems(&found), [(Some(3), None, 2, &Wrong::Encoding)]);
    assert_eq!((found.files[0].rows, found.files[0].bad_rows), (1, 2));
}

/// A short row with a quoted line break in it is one bad row; one whose quote is open swallows nothing.
#[test]
fn a_short_row_of_two_lines_is_one() {
    let [head, row] = [portal(&[]), crate::portal_row(&[])];
    let wanted = head.trim_end().split(',').count() as u64;
    let short = "2026-11-10T12:00:00Z,a,\"one\r\nt\"\"wo\"";
    let text = format!("{head}{row}\n{short}\r\n{row}\n{short},x\r\n{row}\n");
    let found = read(&[(NAME, text.as_bytes())]);
    let fields = |found| Wrong::Fields { found, wanted };
    assert_eq!(problems(&found), [(Some(3), None, 1, &fields(3)), (Some(6), None, 1, &fields(4))]);
    assert_eq!((found.files[0].rows, found.files[0].bad_rows), (3, 2));
}
