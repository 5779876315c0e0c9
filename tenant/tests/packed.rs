//! What is found goes from one program to another as bytes, and is the same there.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use lockout_tenant::synthetic::{File, Order, Tenant};
use lockout_tenant::{Found, Key, Reading};

/// All kinds of files of a made-up tenant, and two that are broken.
fn found() -> Found {
    let order = Order { seed: 7, users: 300, rows: 4000, policies: 60 };
    let tenant = Tenant::new(order).expect("enough rows");
    let mut reading = Reading::new(Key::new([7; 16]));
    let made = [
        File::Policies,
        File::NamedLocations,
        File::Interactive,
        File::NonInteractive,
        File::Registrations,
    ];
    for file in made {
        let mut bytes = Vec::new();
        tenant.write(file, &mut bytes).expect("memory takes all");
        read(&mut reading, file.name(), &bytes);
    }
    let unknown = r#"{"displayName": "A", "state": "new", "conditions": {"of": "tomorrow"}}"#;
    read(&mut reading, "unknown.json", unknown.as_bytes());
    read(&mut reading, "page.html", b"<!DOCTYPE html><title>Sign in</title>");
    reading.found()
}

fn read(reading: &mut Reading, name: &str, bytes: &[u8]) {
    reading.begin(name);
    reading.take(bytes);
    reading.end();
}

#[test]
fn what_is_found_is_the_same_after_the_journey() {
    let found = found();
    assert!(found.policies.len() == 61 && !found.findings.is_empty());
    assert!(!found.counts.is_empty() && !found.facts.is_empty() && !found.problems.is_empty());
    assert_eq!(Found::unpacked(&found.packed().unwrap()).unwrap(), found);
}

#[test]
fn bytes_that_are_cut_short_or_too_long_are_refused() {
    let whole = found().packed().unwrap();
    for length in (0..whole.len()).step_by(97) {
        assert!(Found::unpacked(&whole[..length]).is_err(), "{length} bytes");
    }
    assert!(Found::unpacked(&[&whole[..], &[0]].concat()).is_err());
}
