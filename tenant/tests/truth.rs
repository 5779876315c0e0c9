//! The reader against what is true: tenants that are made up, every format, pieces of odd sizes.

#![allow(clippy::unwrap_used)]

use lockout_tenant::found::{Fact, Value};
use lockout_tenant::synthetic::{File, Order, Part, Tenant, Truth};
use lockout_tenant::{Found, Key, Reading};
use std::collections::BTreeMap;

fn made(seed: u64) -> Tenant {
    Tenant::new(Order { seed, users: 400, rows: 12_000, policies: 20 }).unwrap()
}

/// What the reader makes of files that come in pieces of a size.
fn found(tenant: &Tenant, files: &[File], piece: usize) -> Found {
    let mut reading = Reading::new(Key::new([7; 16]));
    for file in files {
        let mut bytes = Vec::new();
        tenant.write(*file, &mut bytes).unwrap();
        reading.begin(file.name());
        for piece in bytes.chunks(piece) {
            reading.take(piece);
        }
        reading.end();
    }
    reading.found()
}

fn counts(found: &Found) -> BTreeMap<&str, f64> {
    let numbers = found.counts.iter().filter_map(|count| match count.value {
        Value::Number(number) => Some((count.field.as_str(), number)),
        Value::Flag(_) => None,
    });
    numbers.collect()
}

const SIGN_INS: [&str; 8] = [
    "liveSessions",
    "guests",
    "noPolicyPercent",
    "mfaSatisfiedPercent",
    "mfaNotSatisfiedPercent",
    "servedByBackupPercent",
    "freshSignInsPercentPerDay",
    "guestFreshSignInsPercentPerDay",
];
const REGISTRATIONS: [&str; 2] = ["registrationsDue", "guestsToRegisterPercent"];
const BOTH: [&str; 1] = ["withLiveSession"];

fn agree(found: &Found, truth: &Truth, fields: &[&str], what: &str) {
    assert_eq!(found.problems, [], "{what}");
    let counts = counts(found);
    for field in fields {
        let wanted = truth.counts.get(field).or(truth.counts_beyond_the_portal.get(field));
        assert_eq!(counts.get(field), wanted, "{field}, {what}");
    }
}

fn facts_of_sign_ins(found: &Found, truth: &Truth, what: &str) {
    let facts = &truth.facts;
    let (first, last) = (facts.backup_first.unwrap(), facts.backup_last.unwrap());
    let wanted = [
        Fact::BackupTokens { count: facts.backup_tokens, first, last },
        Fact::Outbound { people: facts.outbound_people },
        Fact::ExternalMembers { people: facts.external_members },
    ];
    for fact in wanted {
        let is_nobody =
            matches!(fact, Fact::Outbound { people: 0 } | Fact::ExternalMembers { people: 0 });
        assert!(is_nobody || found.facts.contains(&fact), "{fact:?}, {what}: {:?}", found.facts);
    }
    let apps = found.facts.iter().find_map(|fact| match fact {
        Fact::Apps { apps } => Some(apps),
        _ => None,
    });
    for app in apps.unwrap() {
        let wanted = &truth.facts.apps[app.name.as_str()];
        let its = (app.people, app.sessions, app.covered);
        assert_eq!(its, (wanted.people, wanted.sessions, wanted.covered), "{}, {what}", app.name);
    }
}

#[test]
fn the_portals_files_say_what_is_true() {
    for seed in [1, 7, 42, 4711] {
        let tenant = made(seed);
        let truth = tenant.truth(Part::All);
        let files = [File::Interactive, File::NonInteractive, File::Registrations];
        for piece in [997, 1 << 16] {
            let what = format!("seed {seed}, pieces of {piece}");
            let found = found(&tenant, &files, piece);
            agree(&found, &truth, &[&SIGN_INS[..], &REGISTRATIONS, &BOTH].concat(), &what);
            facts_of_sign_ins(&found, &truth, &what);
            let rows: u64 = found.files[..2].iter().map(|file| file.rows).sum();
            assert_eq!(rows, 12_000, "{what}");
        }
    }
}

#[test]
fn so_do_graphs_and_those_of_log_analytics() {
    for seed in [1, 7, 42, 4711] {
        let tenant = made(seed);
        let truth = tenant.truth(Part::Some);
        for file in [File::Graph, File::LogAnalytics] {
            let what = format!("seed {seed}, {}", file.name());
            let found = found(&tenant, &[file], 1021);
            let beyond = ["longLivedTokenPercent", "signInFrequencyPercent"];
            agree(&found, &truth, &[&SIGN_INS[..], &beyond].concat(), &what);
            facts_of_sign_ins(&found, &truth, &what);
        }
    }
}

#[test]
fn registrations_say_it_as_a_table_too() {
    for seed in [1, 7, 42] {
        let tenant = made(seed);
        for (file, facts, truth) in [
            (File::Registrations, true, tenant.truth(Part::All)),
            (File::RegistrationsTable, false, tenant.truth_of_the_table()),
        ] {
            let what = format!("seed {seed}, {}", file.name());
            let found = found(&tenant, &[file], 509);
            agree(&found, &truth, &REGISTRATIONS, &what);
            let of = &truth.facts;
            let registered = Fact::Registered {
                people: of.registered_people,
                registered: of.registered,
                independent: Some(of.registered_independent),
            };
            let administrators = Fact::Administrators {
                people: of.administrators,
                not_registered: of.administrators_not_registered,
                not_independent: Some(of.administrators_not_independent),
            };
            assert!(found.facts.contains(&registered), "{registered:?}, {what}: {:?}", found.facts);
            // the table says of nobody that they are one
            assert_eq!(found.facts.contains(&administrators), facts, "{what}: {:?}", found.facts);
        }
    }
}

#[test]
fn policies_are_what_they_were_meant_to_be() {
    for seed in [1, 7, 42] {
        let tenant = made(seed);
        let found = found(&tenant, &[File::Policies, File::NamedLocations], 1 << 12);
        assert_eq!(found.problems, []);
        let meant = tenant.policies();
        assert_eq!(found.policies.len(), meant.len());
        for meant in meant {
            let checked = found.policies.iter().find(|checked| checked.name == meant.name).unwrap();
            let checked = serde_json::to_value(checked).unwrap();
            let wanted = serde_json::to_value(&meant).unwrap();
            for key in ["state", "resilienceDefaults", "unevaluable", "signInFrequency"] {
                assert_eq!(checked[key], wanted[key], "{key} of {}, seed {seed}", meant.name);
            }
        }
    }
}
