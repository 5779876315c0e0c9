//! Figures worked out by hand.

use crate::{count, number, portal, read};
use lockout_tenant::found::{App, Caveat, Coverage, Fact, Kind};

const LOG: &str = "SyntheticNonInteractiveSignIns.csv";
const DATE: &str = "Date (UTC)";
const PERSON: &str = "User ID";

#[test]
fn people_with_a_session_in_the_last_three_days_of_all_files() {
    // newest: the 10th, 12:00; three days before: the 7th, 12:00
    let one = portal(&[
        &[(PERSON, "person-1")],
        &[(PERSON, "PERSON-1"), (DATE, "2026-11-09T12:00:00Z")],
        &[(PERSON, "person-2"), (DATE, "2026-11-07T12:00:00Z"), ("Device ID", "device-2")],
        &[(PERSON, "person-3"), (DATE, "2026-11-07T11:59:59Z")],
        &[(PERSON, "person-4"), ("Status", "Failure"), ("Conditional Access", "Failure")],
        &[(PERSON, "person-5"), ("Status", "Interrupted")],
        &[(PERSON, "00000000-0000-0000-0000-000000000000"), ("Status", "Failure")],
        &[(PERSON, ""), ("Username", "")],
    ]);
    // person 2 by another app; person 6 without an id, by name
    let other = portal(&[
        &[(PERSON, "person-2"), (DATE, "2026-11-07T13:00:00Z"), ("Application ID ", "app-2")],
        &[(PERSON, ""), ("Username", "synthetic.person.6@contoso.example")],
    ]);
    let found =
        read(&[(LOG, one.as_bytes()), ("SyntheticInteractiveSignIns.csv", other.as_bytes())]);
    assert_eq!(found.problems, []);
    let people = count(&found, "liveSessions").unwrap();
    assert_eq!(number(&found, "liveSessions"), Some(3.0), "persons 1, 2 and 6");
    assert_eq!((people.rows, people.from.len()), (10, 2));
    assert_eq!(people.caveats, [], "72 and 71 hours back");
    assert_eq!(found.files[0].kind, Kind::SignIns);
    assert_eq!(found.files[0].span.map(|[from, to]| to - from), Some(72 * 3600 + 1));
}

#[test]
fn whose_people_they_are() {
    let log = portal(&[
        &[(PERSON, "home-1")],
        &[(PERSON, "home-2"), ("Home tenant ID", "")],
        // internal guests count as guests
        &[(PERSON, "guest-1"), ("User type", "Guest")],
        &[(PERSON, "guest-2"), ("User type", "Guest"), ("Home tenant ID", "partner")],
        &[(PERSON, "member-from-a-partner"), ("Home tenant ID", "partner")],
        &[
            (PERSON, "support"),
            ("Home tenant ID", ""),
            ("Cross tenant access type", "microsoftSupport"),
        ],
        // ours, elsewhere: neither a session nor a guest
        &[
            (PERSON, "home-3"),
            ("Resource tenant ID", "partner"),
            ("User type", "Guest"),
            ("Cross tenant access type", "b2bCollaboration"),
        ],
        &[(PERSON, "strangers"), ("Resource tenant ID", "partner"), ("Home tenant ID", "third")],
    ]);
    let found = read(&[(LOG, log.as_bytes())]);
    assert_eq!(number(&found, "liveSessions"), Some(2.0));
    assert_eq!(number(&found, "guests"), Some(4.0));
    assert!(found.facts.contains(&Fact::Outbound { people: 1 }), "{:?}", found.facts);
    assert!(found.facts.contains(&Fact::ExternalMembers { people: 2 }), "{:?}", found.facts);
    let caveats = &count(&found, "guests").unwrap().caveats;
    assert_eq!(caveats, &[Caveat::TooShort { hours: 0.0 }, Caveat::OnlyNonInteractive]);
}

#[test]
fn shares_of_sessions() {
    // eight sessions: one person on eight devices
    let none = ("Conditional Access", "Not Applied");
    let owned = ("App owner tenant ID", "f8cdef31-a31e-4b4a-93e4-5f571e91255a");
    let log = portal(&[
        // 1: an older failure counts no more
        &[
            ("Device ID", "1"),
            (DATE, "2026-11-10T11:00:00Z"),
            ("Status", "Failure"),
            ("Conditional Access", "Failure"),
            owned,
        ],
        &[("Device ID", "1"), owned],
        // 2: a newer failure does, though it's no success
        &[("Device ID", "2"), (DATE, "2026-11-10T11:00:00Z"), owned],
        &[("Device ID", "2"), ("Status", "Failure"), ("Conditional Access", "Failure"), owned],
        // 3, 4: no policy; in apps that are covered and not
        &[("Device ID", "3"), none, ("Application ID ", "app-2"), ("Application", "Gmail")],
        &[("Device ID", "4"), none, ("Application ID ", "app-3"), ("Application", "Slack")],
        // 5: within one second the stricter, and the unsupported, win
        &[("Device ID", "5"), ("Conditional Access", "Failure"), owned],
        &[("Device ID", "5"), none, ("Authentication Protocol", "deviceCode"), owned],
        // 6: says nothing of policies; its app is unknown
        &[("Device ID", "6"), ("Conditional Access", ""), ("Application ID ", "app-4")],
        // 7, 8: without a device's id, by system and browser
        &[("Device ID", ""), owned],
        &[("Device ID", ""), ("Browser", "Firefox 140"), owned],
    ]);
    let found = read(&[(LOG, log.as_bytes())]);
    // of seven that say it: 3 satisfied, 2 not satisfied, 2 without: 28.57, 42.86, the rest
    assert_eq!(number(&found, "noPolicyPercent"), Some(28.6));
    assert_eq!(number(&found, "mfaSatisfiedPercent"), Some(42.9));
    assert_eq!(number(&found, "mfaNotSatisfiedPercent"), Some(28.5));
    // of eight: 1, 2, 3, 7, 8
    assert_eq!(number(&found, "servedByBackupPercent"), Some(62.5));
    let caveats = &count(&found, "servedByBackupPercent").unwrap().caveats;
    assert!(caveats.contains(&Caveat::AppsUnknown { percent: 12.5 }), "{caveats:?}");
    let apps = found.facts.iter().find_map(|fact| match fact {
        Fact::Apps { apps } => Some(apps),
        _ => None,
    });
    let app =
        |name: &str, sessions, covered| App { name: name.to_owned(), people: 1, sessions, covered };
    assert_eq!(
        apps.unwrap(),
        &[
            app("Synthetic App", 5, Coverage::Yes),
            app("Gmail", 1, Coverage::Yes),
            app("Slack", 1, Coverage::No),
            app("Synthetic App", 1, Coverage::Unknown),
        ]
    );
    assert_eq!(number(&found, "longLivedTokenPercent"), None, "the portal's table can't tell");
    assert_eq!(number(&found, "signInFrequencyPercent"), None);
    assert_eq!(number(&found, "freshSignInsPercentPerDay"), None, "one kind of log alone");
}

#[test]
fn tokens_of_the_backup_service() {
    let backup = ("Token issuer type", "Microsoft Entra Backup Auth");
    let log = portal(&[
        &[backup, (DATE, "2026-11-09T00:00:00Z")],
        &[backup, (DATE, "2026-11-08T00:00:00Z")],
        &[backup, ("Status", "Failure")],
        &[],
    ]);
    let found = read(&[(LOG, log.as_bytes())]);
    // 20,765 days after 1970 is the 8th of November 2026
    let first = 20_765 * 86_400;
    let want = Fact::BackupTokens { count: 2, first, last: first + 86_400 };
    assert!(found.facts.contains(&want), "{:?}", found.facts);

    let without = read(&[(LOG, portal(&[&[], &[]]).as_bytes())]);
    assert!(without.facts.contains(&Fact::NoBackupTokens { rows: 2 }), "{:?}", without.facts);
}

#[test]
fn fresh_sign_ins_of_whole_days() {
    // whole days: the 2nd and the 3rd. Active on the 2nd: 1, 2; interactive: 1. On the 3rd: 1, 2, 3, 4; interactive: 1.
    let at = |day: &'static str, person: &'static str| vec![(DATE, day), (PERSON, person)];
    let rows = |rows: &[Vec<(&'static str, &'static str)>]| {
        portal(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>())
    };
    let quiet = rows(&[
        at("2026-11-01T08:00:00Z", "1"),
        at("2026-11-02T08:00:00Z", "1"),
        at("2026-11-02T08:00:00Z", "2"),
        at("2026-11-03T08:00:00Z", "1"),
        at("2026-11-03T08:00:00Z", "2"),
        at("2026-11-03T08:00:00Z", "3"),
        at("2026-11-03T23:00:00Z", "4"),
        at("2026-11-04T08:00:00Z", "5"),
    ]);
    let interactive = rows(&[
        at("2026-11-01T09:00:00Z", "1"),
        at("2026-11-02T09:00:00Z", "1"),
        at("2026-11-03T09:00:00Z", "1"),
        at("2026-11-04T09:00:00Z", "5"),
    ]);
    let found = read(&[
        ("NonInteractiveSignIns.csv", quiet.as_bytes()),
        ("InteractiveSignIns.csv", interactive.as_bytes()),
    ]);
    // half, then a quarter
    assert_eq!(number(&found, "freshSignInsPercentPerDay"), Some(37.5));
    assert_eq!(number(&found, "guestFreshSignInsPercentPerDay"), None, "no guest");
    // the newest is the 4th, 9:00: three days before, the 1st at 9:00 still counts
    assert_eq!(number(&found, "liveSessions"), Some(5.0));
}
