//! What a tenant's files say, in words, as offers for a scenario, and on the command line.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::report::tenant::offers::{offers, stays, take};
use lockout::report::tenant::{caveats, facts, findings, json::json, problems, text::text};
use lockout::scenario::{Field, Scenario, Value};
use lockout::words::speak;
use lockout_tenant::Found;
use lockout_tenant::found::{Caveat, Count, Fact, File, Kind, Value as Offered};
use lockout_tenant::policies::{
    Concerns, Finding, Frequency, OffReach, Standing, Unevaluable, What, Why,
};
use lockout_tenant::problem::{Problem, Wrong};
use std::process::Command;

fn count(field: &str, value: f64, caveats: Vec<Caveat>) -> Count {
    let from = vec!["SignIns.csv".to_owned()];
    Count { field: field.to_owned(), value: Offered::Number(value), from, rows: 1234, caveats }
}

/// Whatever it says, it says it in full, in both languages.
fn is_whole(said: &str) {
    assert!(!said.trim().is_empty());
    assert!(!said.contains(['{', '}', '$']), "{said}");
}

fn every_wrong() -> Vec<Wrong> {
    vec![
        Wrong::Archive { kind: "zip".to_owned() },
        Wrong::Archive { kind: "xlsx".to_owned() },
        Wrong::People { kept: "b.json".to_owned() },
        Wrong::Range { of: "liveSessions".to_owned(), least: 0.0, most: 10_000_000.0 },
        Wrong::Shares { of: vec!["a".to_owned(), "b".to_owned()] },
        Wrong::LocalTime { of: "TimeGenerated [Local Time]".to_owned() },
        Wrong::Refusal { denied: true },
        Wrong::Refusal { denied: false },
        Wrong::EmptyList,
        Wrong::WhichLog,
        Wrong::Page,
        Wrong::Empty,
        Wrong::Unknown,
        Wrong::Encoding,
        Wrong::Truncated,
        Wrong::Json { reason: "a comma".to_owned() },
        Wrong::Columns { missing: vec!["User ID".to_owned(), "Status".to_owned()] },
        Wrong::Fields { found: 3, wanted: 56 },
        Wrong::Value { of: "Date (UTC)".to_owned(), value: "31.12.".to_owned() },
        Wrong::Value { of: "Username".to_owned(), value: String::new() },
        Wrong::UnknownPart { policy: "P".to_owned(), part: "conditions.moon".to_owned() },
        Wrong::MorePages,
        Wrong::Duplicate { policy: "P".to_owned(), kept: "b.json".to_owned() },
        Wrong::TooLarge { most: 67_108_864 },
        Wrong::NotPeople,
        Wrong::AuthDetails,
        Wrong::Quote,
        Wrong::Users,
        Wrong::Head { wanted: vec!["Date (UTC)".to_owned(), "User ID".to_owned()] },
        Wrong::Category { category: "AuditLogs".to_owned() },
        Wrong::Flattened { of: "Status".to_owned() },
        Wrong::SameFile { first: "a.csv".to_owned() },
        Wrong::GivesWay { to: "row.csv".to_owned() },
        Wrong::Outweighs { files: 1 },
        Wrong::Outweighs { files: 2 },
        Wrong::LongRow { most: 1_048_576 },
    ]
}

#[test]
fn every_problem_says_what_it_is_and_how_to_mend_it() {
    for language in ["de", "en"] {
        assert!(speak(language));
        for wrong in every_wrong() {
            is_whole(&problems::what(&wrong));
            is_whole(problems::mend(&wrong).text());
        }
    }
    let said = problems::what(&Wrong::Columns { missing: vec!["User ID".into(), "Status".into()] });
    assert_eq!(said, "Columns are missing: User ID and Status.");
    // 67,108,864 bytes are 64 · 1024 · 1024
    assert!(problems::what(&Wrong::TooLarge { most: 67_108_864 }).contains("64 MB"));
    let problem = |line, column, times| Problem {
        file: "a.csv".to_owned(),
        line,
        column,
        times,
        wrong: Wrong::Page,
    };
    assert_eq!(problems::place(&problem(Some(1204), Some(7), 1)), "line 1,204, column 7");
    assert_eq!(problems::place(&problem(Some(3), None, 12)), "line 3, 12 times");
    assert_eq!(problems::place(&problem(None, None, 1)), "");
}

#[test]
fn every_caveat_fact_and_finding_has_words_and_a_source() {
    let hours = Frequency::Hours { hours: 4.0 };
    let conditions = vec![Unevaluable::Group, Unevaluable::Country];
    let off = |reach| What::DefaultsOff { reach, conditions: conditions.clone() };
    let candidates = |by_membership, ids: &[&str]| {
        let ids = ids.iter().map(|&id| id.to_owned()).collect();
        What::EmergencyCandidates { accounts: 2, policies: 9, by_membership, ids }
    };
    let why = |why| What::NotSettled { field: "signInFrequencyHours".to_owned(), why };
    let what = vec![
        off(OffReach::EveryoneThoughScoped),
        off(OffReach::EveryoneAndTheExcluded),
        off(OffReach::Scope),
        off(OffReach::NothingAsked),
        off(OffReach::OnlyStrictly),
        What::BlockExcludesNobody,
        What::MissesEmergency { accounts: 2 },
        What::RegistrationGoverned,
        What::SignInFrequency { frequency: hours },
        What::SignInFrequency { frequency: Frequency::Time },
        What::AuthenticationStrength { name: Some("Phishing-resistant".to_owned()) },
        What::AuthenticationStrength { name: None },
        What::Unevaluable { conditions: conditions.clone() },
        What::ShortTokens { locations: 1 },
        What::LocationsUnknown { locations: 3 },
        What::Guests,
        What::NotUnderstood { parts: vec!["conditions.moon".to_owned()] },
        candidates(0, &["1a2b3c"]),
        candidates(2, &[]),
        What::EmergencyByGroup { groups: 1, policies: 9 },
        What::NoEmergencyAccount { policies: 9 },
        What::Contingency { policies: 2 },
        What::MicrosoftManaged { on: 1, report_only: 2 },
        What::ClassicUnseen,
        why(Why::Incomplete),
        why(Why::NotUnderstood),
        why(Why::Members),
        why(Why::Accounts),
        why(Why::Apps),
        why(Why::Conditions),
        why(Why::Locations),
        why(Why::Sessions),
        why(Why::Differ),
        why(Why::Mixed),
        why(Why::EveryTime),
    ];
    let caveats = [
        Caveat::TooShort { hours: 23.5 },
        Caveat::OnlyInteractive,
        Caveat::OnlyNonInteractive,
        Caveat::FewDays { days: 1 },
        Caveat::FewDays { days: 3 },
        Caveat::AllAtOnce,
        Caveat::AppsUnknown { percent: 4.2 },
        Caveat::CapableOnly,
        Caveat::TenantUnknown { people: 1 },
        Caveat::TenantUnknown { people: 7 },
        Caveat::ByScope,
        Caveat::Without { users: 2 },
        Caveat::Candidates { accounts: 1 },
    ];
    let facts = [
        Fact::BackupTokens { count: 12, first: 1_790_000_000, last: 1_790_100_000 },
        Fact::NoBackupTokens { rows: 5000 },
        Fact::Outbound { people: 1 },
        Fact::ExternalMembers { people: 3 },
        Fact::Registered { people: 100, registered: 90, independent: Some(20) },
        Fact::Registered { people: 100, registered: 90, independent: None },
        Fact::Administrators { people: 5, not_registered: 1, not_independent: Some(3) },
        Fact::Administrators { people: 5, not_registered: 1, not_independent: None },
        Fact::Apps { apps: Vec::new() },
    ];
    for language in ["de", "en"] {
        assert!(speak(language));
        for what in &what {
            let told = findings::told(&Finding {
                what: what.clone(),
                field: None,
                standing: Standing::Documented,
                fact: Some("1.10".to_owned()),
                against: None,
                concerns: Concerns::EveryoneInApps,
                people: Some(1500.0),
                at_most: true,
            });
            is_whole(&told.title);
            is_whole(&told.says);
            is_whole(&told.concerns);
            assert!(told.fact.is_some() && told.against.is_none());
        }
        for one in &caveats {
            is_whole(&caveats::caveat(one));
        }
        for one in &facts {
            let told = facts::told(one);
            is_whole(&told.title);
            is_whole(&told.says);
            assert!(lockout::report::tenant::sourced(told.fact).is_some(), "{}", told.fact);
        }
    }
}

/// Whatever the crate names as a fact, as its code has it: a number in quotes.
#[test]
fn every_fact_that_is_named_has_its_source() {
    let mut named = Vec::new();
    let mut folders =
        vec![std::path::PathBuf::from("tenant/src"), std::path::PathBuf::from("src/report/tenant")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let is_number = |text: &&str| {
                text.split_once('.').is_some_and(|(chapter, place)| {
                    chapter.len() == 1
                        && [chapter, place.trim_end_matches(['a', 'b', 'c'])].iter().all(|part| {
                            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
                        })
                })
            };
            named.extend(text.split('"').skip(1).step_by(2).filter(is_number).map(str::to_owned));
        }
    }
    for number in ["1.12", "4.1", "8.5"] {
        assert!(named.iter().any(|known| known == number), "{number} is not found in the code");
    }
    for number in named {
        assert!(lockout::report::tenant::fact(&number).is_some(), "{number} has no source");
        assert!(lockout::report::tenant::sourced(&number).is_some(), "{number}");
    }
}

#[test]
fn offers_stand_beside_what_is_there_and_are_taken_together() {
    speak("en");
    let scenario = Scenario::default();
    let found = Found {
        counts: vec![
            count("mfaNotSatisfiedPercent", 20.0, Vec::new()),
            count("noPolicyPercent", 70.0, Vec::new()),
            count("liveSessions", 1801.0, vec![Caveat::TooShort { hours: 30.0 }]),
            count("registrationsDue", 92.0, vec![Caveat::AllAtOnce]),
            count("mfaSatisfiedPercent", 10.0, Vec::new()),
        ],
        ..Found::default()
    };
    let all = offers(&found, &scenario);
    let fields: Vec<Field> = all.iter().map(|offer| offer.field).collect();
    // in the order of the scenario's fields, whatever the order of the files
    let ordered = [
        Field::RegistrationsDue,
        Field::LiveSessions,
        Field::NoPolicy,
        Field::MfaSatisfied,
        Field::MfaNotSatisfied,
    ];
    assert_eq!(fields, ordered);
    assert_eq!(all[1].then, "1,801\u{a0}people");
    assert_eq!(all[1].from, "SignIns.csv, 1,234 rows");
    assert!(all[1].is_sound && !all[0].is_sound, "how many come on a day only the reader knows");
    let taken = take(&scenario, all.iter().filter(|offer| offer.is_sound)).unwrap();
    let number = |field: Field| field.get(&taken);
    assert_eq!(number(Field::LiveSessions), Value::Number(1801.0));
    // 70 would not fit beside the 70 % of the default: the shares go in as one
    assert_eq!(number(Field::NoPolicy), Value::Number(70.0));
    assert_eq!(number(Field::MfaSatisfied), Value::Number(10.0));
    assert_eq!(number(Field::MfaNotSatisfied), Value::Number(20.0));
    assert_eq!(taken.people.registrations_due, scenario.people.registrations_due);
    let stays = stays(&found);
    assert!(stays.contains(&Field::Guests) && !stays.contains(&Field::LiveSessions));
}

#[test]
fn the_result_as_json_has_the_shape_that_was_promised() {
    speak("en");
    let found = Found {
        files: vec![File {
            name: "SignIns.csv".to_owned(),
            kind: Kind::SignIns,
            bytes: 10,
            rows: 1234,
            bad_rows: 1,
            span: None,
        }],
        counts: vec![count("liveSessions", 1801.0, vec![Caveat::OnlyInteractive])],
        problems: vec![Problem {
            file: "SignIns.csv".to_owned(),
            line: Some(7),
            column: Some(3),
            times: 1,
            wrong: Wrong::Fields { found: 3, wanted: 56 },
        }],
        ..Found::default()
    };
    let said: serde_json::Value = serde_json::from_str(&json(&found)).unwrap();
    let sessions = &said["counts"]["liveSessions"];
    assert_eq!(sessions["value"], 1801.0);
    assert_eq!(sessions["from"], "SignIns.csv");
    assert_eq!(sessions["rows"], 1234);
    let problem = &said["problems"][0];
    assert_eq!((&problem["file"], &problem["line"]), (&"SignIns.csv".into(), &7.into()));
    assert_eq!(problem["column"], 3);
    assert!(problem["what"].as_str().unwrap().contains("3 fields"));
    assert!(!problem["mend"].as_str().unwrap().is_empty());
    assert_eq!(said["policies"], serde_json::json!([]));
    let told = text(&found, &offers(&found, &Scenario::default()));
    assert!(told.contains("1,801") && told.contains("SignIns.csv"), "{told}");
}

#[test]
fn the_command_line_names_what_it_can_t_open_and_goes_on_with_the_rest() {
    let run = |files: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command.args(["run", "--quiet", "--example", "tenant", "--"]).args(files);
        command.output().unwrap()
    };
    let folder = std::env::temp_dir().join(format!("lockout-tenant-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (good, bad) = (folder.join("policies.json"), folder.join("missing.json"));
    std::fs::write(
        &good,
        r#"{"value": [{"id": "1", "displayName": "Synthetic: MFA for admins", "state": "enabled",
            "conditions": {"users": {"includeRoles": ["r"]}, "applications": {"includeApplications": ["All"]},
            "clientAppTypes": ["all"]},
            "grantControls": {"operator": "OR", "builtInControls": ["mfa"]},
            "sessionControls": {"disableResilienceDefaults": true}}]}"#,
    )
    .unwrap();
    let (good, bad) = (good.to_str().unwrap(), bad.to_str().unwrap());
    let both = run(&[bad, good]);
    assert_eq!(both.status.code(), Some(2), "{}", String::from_utf8_lossy(&both.stderr));
    assert!(String::from_utf8_lossy(&both.stderr).contains("missing.json"));
    let said: serde_json::Value = serde_json::from_slice(&both.stdout).unwrap();
    let policy = &said["policies"][0];
    assert_eq!(policy["name"], "Synthetic: MFA for admins");
    assert_eq!(
        (&policy["state"], &policy["resilienceDefaults"]),
        (&"enabled".into(), &"off".into())
    );
    assert_eq!(policy["unevaluable"], serde_json::json!(["role"]));
    // Microsoft's own example: without the role, with defaults off, refused (1.9)
    let outside = &policy["answers"]["authentication"]["outside"];
    assert_eq!(outside["outcome"], "denied");
    assert_eq!(policy["reaches"]["everyoneInAnOutage"], true);
    let alone = run(&[good]);
    assert_eq!((alone.status.code(), alone.stdout == both.stdout), (Some(0), true));
    assert!(alone.stderr.is_empty(), "{}", String::from_utf8_lossy(&alone.stderr));
    for nothing in [&[bad][..], &[], &[folder.to_str().unwrap()]] {
        let none = run(nothing);
        assert_eq!(none.status.code(), Some(2), "{nothing:?}");
        assert!(none.stdout.is_empty() && !none.stderr.is_empty(), "{nothing:?}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
