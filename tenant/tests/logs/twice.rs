//! What is brought twice counts once, and it is said what counted.

use crate::{count, number, portal, problems, read};
use lockout_tenant::found::{Caveat, Fact};
use lockout_tenant::problem::Wrong;

const BACKUP: (&str, &str) = ("Token issuer type", "Microsoft Entra Backup Auth");

fn row(last: &str, people: u64, backup: u64) -> String {
    format!(
        "lockoutQuery,rows,rowsRead,hoursBack,firstTime,lastTime,liveSessions,sessions,habitDays,freshSignInsPercentPerDay,externalMembers,outboundPeople,backupTokens,backupFirst,backupLast\n\
         1,50,900,72,2026-11-01T00:00:00.0000000Z,{last},{people},{people},3,40,3,0,{backup},2026-11-08T00:00:00Z,2026-11-09T00:00:00Z\n"
    )
}

fn log() -> String {
    portal(&[
        &[BACKUP],
        &[("User ID", "member"), ("Home tenant ID", "partner")],
        &[("User ID", "away"), ("Resource tenant ID", "partner")],
    ])
}

#[test]
fn a_querys_row_wins_over_the_logs_and_no_fact_stands_twice() {
    let (row, log) = (row("2026-11-10T00:00:00Z", 7, 2), log());
    let other = log.replace("2026-11-10T12", "2026-11-10T11");
    let files = [
        ("InteractiveSignIns.csv", log.as_bytes()),
        ("row.csv", row.as_bytes()),
        ("NonInteractiveSignIns.csv", other.as_bytes()),
    ];
    let found = read(&files);
    assert_eq!(problems(&found), [(None, None, 1, &Wrong::Outweighs { files: 2 })]);
    assert_eq!(found.problems[0].file, "row.csv");
    assert_eq!(number(&found, "liveSessions"), Some(7.0));
    // only the logs say it: our one session of two is satisfied
    assert_eq!(number(&found, "mfaSatisfiedPercent"), Some(100.0));
    let mut fields: Vec<_> = found.counts.iter().map(|count| &count.field).collect();
    fields.dedup();
    assert_eq!(fields.len(), found.counts.len(), "no field twice");
    let first = 20_765 * 86_400;
    let facts: Vec<_> =
        found.facts.iter().filter(|fact| !matches!(fact, Fact::Apps { .. })).collect();
    // nobody away, by the row; the logs' one doesn't count beside it
    let wanted = [
        &Fact::BackupTokens { count: 2, first, last: first + 86_400 },
        &Fact::ExternalMembers { people: 3 },
    ];
    assert_eq!(facts, wanted);
    assert_eq!(found.files[1].span, Some([20_758 * 86_400, 20_767 * 86_400]));
    let fresh = count(&found, "freshSignInsPercentPerDay").unwrap();
    assert_eq!(fresh.caveats, [Caveat::FewDays { days: 3 }]);
}

#[test]
fn of_two_rows_the_one_whose_logs_end_later_counts() {
    let older = row("2026-11-09T00:00:00Z", 7, 2);
    let newer = row("2026-11-10T00:00:00Z", 8, 0);
    for files in [[("new", &newer), ("old", &older)], [("old", &older), ("new", &newer)]] {
        let found = read(&files.map(|(name, text)| (name, text.as_bytes())));
        assert_eq!(number(&found, "liveSessions"), Some(8.0));
        assert_eq!(found.facts[0], Fact::NoBackupTokens { rows: 900 });
        let way = Wrong::GivesWay { to: "new".to_owned() };
        assert_eq!(problems(&found), [(None, None, 1, &way)]);
        assert_eq!(found.problems[0].file, "old");
    }
    // of another version nothing is known; nobody has a session without one
    let found = read(&[("row.csv", newer.replace("\n1,", "\n2,").as_bytes())]);
    let value = |of: &str, value: &str| Wrong::Value { of: of.to_owned(), value: value.to_owned() };
    assert_eq!(problems(&found), [(Some(2), Some(1), 1, &value("lockoutQuery", "2"))]);
    assert_eq!((found.counts.len(), found.files[0].bad_rows), (0, 1));
    let found = read(&[("row.csv", newer.replace("Z,8,8,", "Z,8,7,").as_bytes())]);
    assert_eq!(found.problems[0].wrong, value("sessions", "7"));
}

#[test]
fn the_same_file_counts_once() {
    let log = log();
    let registrations =
        "User principal name,MFA Capable\none@contoso.example,Capable\n?,perhaps so\n";
    let policies = br#"{"value":[{"id":"1","displayName":"P","state":"enabled","conditions":{},"grantControls":null}]}"#;
    let row = row("2026-11-10T00:00:00Z", 7, 2);
    for (name, bytes) in [
        ("InteractiveSignIns.csv", log.as_bytes()),
        ("registrations.csv", registrations.as_bytes()),
        ("policies.json", policies),
        ("row.csv", row.as_bytes()),
    ] {
        let once = read(&[(name, bytes)]);
        let mut twice = read(&[(name, bytes), ("copy of it", bytes)]);
        let again = Wrong::SameFile { first: name.to_owned() };
        let said = twice.problems.pop().unwrap();
        assert_eq!((said.file.as_str(), said.wrong), ("copy of it", again), "{name}");
        let copy = twice.files.pop().unwrap();
        assert_eq!((copy.kind, copy.rows), (once.files[0].kind, 0), "{name}");
        assert_eq!(twice, once, "{name}");
    }
    // two rows of a partner's tenant, read twice, don't outvote three of ours
    let partner =
        portal(&[&[("Resource tenant ID", "partner")], &[("Resource tenant ID", "partner")]]);
    let ours = portal(&[&[], &[("User ID", "person-2")], &[("User ID", "person-3")]]);
    let files = [("p.csv", &partner), ("o.csv", &ours), ("q.csv", &partner)];
    let found = read(&files.map(|(name, text)| (name, text.as_bytes())));
    assert_eq!(number(&found, "liveSessions"), Some(3.0));
}

#[test]
fn a_request_that_stands_in_two_files_is_one() {
    let token = |request: &'static str, time: &'static str| {
        vec![BACKUP, ("Request ID", request), ("Date (UTC)", time)]
    };
    let (one, two) = (token("a", "2026-11-10T10:00:00Z"), token("b", "2026-11-10T11:00:00Z"));
    let three = token("c", "2026-11-10T12:00:00Z");
    let first = portal(&[&one, &two]);
    let second = portal(&[&two, &three]);
    let found = read(&[("a.csv", first.as_bytes()), ("b.csv", second.as_bytes())]);
    let tokens = found.facts.iter().find_map(|fact| match fact {
        Fact::BackupTokens { count, .. } => Some(*count),
        _ => None,
    });
    assert_eq!(tokens, Some(3));
    // without ids, by who, what and when
    let bare = |text: &str| text.replace(",a,", ",,").replace(",b,", ",,").replace(",c,", ",,");
    let (first, second) = (bare(&first), bare(&second));
    let found = read(&[("a.csv", first.as_bytes()), ("b.csv", second.as_bytes())]);
    assert!(matches!(found.facts[0], Fact::BackupTokens { count: 3, .. }), "{:?}", found.facts);
}
