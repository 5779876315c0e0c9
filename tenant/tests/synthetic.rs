//! The synthetic tenant: its files say what was meant. They are read here in the simplest way there is, with
//! another reader of CSV and sets of texts, and counted anew.

#![allow(clippy::unwrap_used)]

use lockout_tenant::synthetic::{File, Order, Part, Tenant, Truth};
use std::collections::{BTreeMap, BTreeSet};

const ORDER: Order = Order { seed: 7, users: 300, rows: 8000, policies: 12 };

fn made(seed: u64) -> Tenant {
    Tenant::new(Order { seed, ..ORDER }).unwrap()
}

fn written(tenant: &Tenant, file: File) -> Vec<u8> {
    let mut bytes = Vec::new();
    tenant.write(file, &mut bytes).unwrap();
    bytes
}

/// The columns that are looked at.
#[derive(Clone)]
#[allow(clippy::struct_excessive_bools)] // each a column of its own
struct Row {
    at: String,
    person: String,
    guest: bool,
    access: String,
    protocol: String,
    app: String,
    resource_tenant: String,
    home_tenant: String,
    success: bool,
    device: String,
    backup: bool,
    policy: String,
    interactive: bool,
}

fn rows(tenant: &Tenant, file: File, interactive: bool) -> Vec<Row> {
    let bytes = written(tenant, file);
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let head = reader.headers().unwrap().clone();
    let place = |name: &str| {
        head.iter().position(|its| its.trim_start_matches('\u{feff}') == name).unwrap()
    };
    let read = |record: csv::StringRecord| {
        let cell = |name: &str| record[place(name)].to_owned();
        let (id, system) = (cell("Device ID"), cell("Operating System") + &cell("Browser"));
        Row {
            at: cell("Date (UTC)"),
            person: cell("User ID"),
            guest: cell("User type") == "Guest",
            access: cell("Cross tenant access type"),
            protocol: cell("Authentication Protocol"),
            app: cell("Application"),
            resource_tenant: cell("Resource tenant ID"),
            home_tenant: cell("Home tenant ID"),
            success: cell("Status") == "Success",
            device: if id.is_empty() { system } else { id },
            backup: cell("Token issuer type").contains("Backup Auth"),
            policy: cell("Conditional Access"),
            interactive,
        }
    };
    reader.into_records().map(|record| read(record.unwrap())).collect()
}

#[derive(PartialEq, Clone, Copy)]
enum Who {
    Home,
    External,
    Outbound,
    Nobody,
}

fn who(row: &Row, ours: &str) -> Who {
    if row.person.is_empty() || row.person.starts_with("00000000-") {
        Who::Nobody
    } else if row.resource_tenant != ours {
        Who::Outbound
    } else if row.guest || !["", ours].contains(&row.home_tenant.as_str()) {
        Who::External
    } else {
        Who::Home
    }
}

/// `2026-11-19T14:37:21Z`, three days earlier; the month is the same.
fn three_days_before(at: &str) -> String {
    let day: u32 = at[8..10].parse().unwrap();
    format!("{}{:02}{}", &at[..8], day - 3, &at[10..])
}

fn percent(some: usize, all: usize) -> f64 {
    #[allow(clippy::cast_precision_loss)]
    let percent = 1000.0 * some as f64 / all as f64;
    percent.round() / 10.0
}

fn fresh(rows: &[&Row]) -> f64 {
    let days: BTreeSet<&str> = rows.iter().map(|row| &row.at[..10]).collect();
    let mut shares = Vec::new();
    // the first and the last day are not whole
    for day in days.iter().filter(|day| !["2026-11-08", "2026-11-19"].contains(day)) {
        let of = |interactive: bool| -> BTreeSet<&str> {
            let that_day = rows.iter().filter(|row| row.success && row.at.starts_with(day));
            that_day
                .filter(|row| row.interactive || !interactive)
                .map(|row| row.person.as_str())
                .collect()
        };
        #[allow(clippy::cast_precision_loss)]
        shares.push(of(true).len() as f64 / of(false).len() as f64);
    }
    #[allow(clippy::cast_precision_loss)]
    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
    (mean * 1000.0).round() / 10.0
}

/// The counts, straight from their definitions.
fn counted(all: &[Row]) -> (BTreeMap<&'static str, f64>, usize, usize) {
    let mut tenants: BTreeMap<&str, usize> = BTreeMap::new();
    for row in all {
        *tenants.entry(&row.resource_tenant).or_default() += 1;
    }
    let ours = tenants.iter().max_by_key(|(_, rows)| **rows).unwrap().0.to_owned();
    let since = three_days_before(&all.iter().map(|row| &row.at).max().unwrap().clone());
    let of =
        |which: Who| -> Vec<&Row> { all.iter().filter(|row| who(row, ours) == which).collect() };
    let people = |rows: &[&Row]| -> usize {
        let recent = rows.iter().filter(|row| row.success && row.at >= since);
        recent.map(|row| &row.person).collect::<BTreeSet<_>>().len()
    };
    let home = of(Who::Home);
    let key = |row: &Row| (row.person.clone(), row.app.clone(), row.device.clone());
    let live: BTreeSet<_> =
        home.iter().filter(|row| row.success && row.at >= since).map(|row| key(row)).collect();
    let (mut postures, mut served) = (BTreeMap::<String, usize>::new(), 0);
    for session in &live {
        let its = || home.iter().filter(|row| key(row) == *session);
        // that no policy applied says nothing of a sign-in that failed
        let said = its()
            .filter(|row| !row.policy.is_empty() && (row.success || row.policy != "Not Applied"));
        let newest = said.max_by_key(|row| &row.at).unwrap();
        *postures.entry(newest.policy.clone()).or_default() += 1;
        let unknown = ["Salesforce", "Zoom", "Expenses, synthetic"].contains(&session.1.as_str());
        served += usize::from(!unknown && its().all(|row| row.protocol == "none"));
    }
    let posture = |name| percent(postures.get(name).copied().unwrap_or(0), live.len());
    let external = of(Who::External);
    let counts = [("liveSessions", people(&home)), ("guests", people(&external))];
    #[allow(clippy::cast_precision_loss)]
    let mut counts: BTreeMap<_, _> =
        counts.into_iter().map(|(field, count)| (field, count as f64)).collect();
    counts.insert("noPolicyPercent", posture("Not Applied"));
    counts.insert("mfaSatisfiedPercent", posture("Success"));
    counts.insert("servedByBackupPercent", percent(served, live.len()));
    counts.insert("freshSignInsPercentPerDay", fresh(&home));
    counts.insert("guestFreshSignInsPercentPerDay", fresh(&external));
    let outbound: BTreeSet<_> = of(Who::Outbound).iter().map(|row| row.person.clone()).collect();
    (counts, outbound.len(), all.iter().filter(|row| row.backup).count())
}

#[test]
fn the_portals_rows_say_what_was_meant() {
    for seed in [1, 7, 42] {
        let tenant = made(seed);
        let mut all = rows(&tenant, File::Interactive, true);
        all.extend(rows(&tenant, File::NonInteractive, false));
        assert_eq!(all.len(), 8000);
        let (counts, outbound, backup) = counted(&all);
        let truth = tenant.truth(Part::All);
        for (field, count) in counts {
            assert_eq!(truth.counts.get(field), Some(&count), "{field}, seed {seed}");
        }
        assert_eq!(truth.facts.outbound_people, outbound as u64);
        assert_eq!(truth.facts.backup_tokens, backup as u64);
        let postures = ["noPolicyPercent", "mfaSatisfiedPercent", "mfaNotSatisfiedPercent"];
        assert!(
            (postures.iter().map(|field| truth.counts[field]).sum::<f64>() - 100.0).abs() < 1e-9
        );
    }
}

#[test]
fn there_is_someone_of_every_kind_and_much_that_must_not_be_counted() {
    let tenant = made(7);
    let Truth { counts, facts, .. } = tenant.truth(Part::All);
    for field in ["liveSessions", "guests", "registrationsDue", "withLiveSession"] {
        assert!(counts[field] > 0.0, "{field}");
    }
    assert!(facts.outbound_people > 0 && facts.external_members > 0 && facts.backup_tokens > 0);
    assert!(facts.administrators > facts.administrators_not_registered);
    let mut all = rows(&tenant, File::Interactive, true);
    all.extend(rows(&tenant, File::NonInteractive, false));
    let people = |rows: &mut dyn Iterator<Item = &Row>| {
        rows.map(|row| row.person.clone()).collect::<BTreeSet<_>>().len()
    };
    let seen = people(&mut all.iter());
    let successful = people(&mut all.iter().filter(|row| row.success));
    assert!(seen > successful, "somebody is seen in failures only");
    assert!(all.iter().any(|row| row.access == "serviceProvider"));
    assert!(all.iter().any(|row| row.person.is_empty()), "services");
    assert!(all.iter().any(|row| row.policy.is_empty()));
    let newest = all.iter().map(|row| row.at.clone()).max().unwrap();
    let edge = three_days_before(&newest);
    assert!(all.iter().any(|row| row.at.as_str() < edge.as_str()), "old rows");
    assert!(all.iter().all(|row| row.success || row.at != edge));
}

#[test]
fn the_same_order_gives_the_same_bytes() {
    for file in [
        File::Interactive,
        File::Graph,
        File::LogAnalytics,
        File::Registrations,
        File::Policies,
        File::NamedLocations,
    ] {
        assert_eq!(written(&made(7), file), written(&made(7), file), "{file:?}");
        let is_of_seed = written(&made(7), file) != written(&made(8), file);
        assert!(is_of_seed, "{file:?}");
    }
}

#[test]
fn nobody_real_can_be_meant() {
    for file in [File::AllSignIns, File::Graph, File::LogAnalytics, File::Registrations] {
        let text = String::from_utf8(written(&made(7), file)).unwrap();
        for address in
            text.split(['"', ',', '\n']).filter(|part| part.contains('@') && part.contains('.'))
        {
            assert!(address.starts_with("synthetic.") || address.contains("odata"), "{address}");
            assert!(address.ends_with(".example") || address.contains("odata"), "{address}");
        }
        assert!(file.name().starts_with("Synthetic"));
    }
}

#[test]
fn too_few_rows_are_refused_with_how_many_it_takes() {
    let Err(few) = Tenant::new(Order { rows: 10, ..ORDER }) else { panic!("ten rows were enough") };
    assert!(Tenant::new(Order { rows: few.least, ..ORDER }).is_ok());
    assert!(Tenant::new(Order { rows: few.least - 1, ..ORDER }).is_err());
}

#[test]
fn a_part_is_of_some_of_the_people() {
    let tenant = made(7);
    let json: serde_json::Value = serde_json::from_slice(&written(&tenant, File::Graph)).unwrap();
    let bytes = written(&tenant, File::LogAnalytics);
    let table = csv::Reader::from_reader(bytes.as_slice()).into_records().count();
    let records = json["value"].as_array().unwrap();
    assert_eq!(records.len(), table);
    let home = |record: &&serde_json::Value| {
        record["userPrincipalName"].as_str().unwrap().contains("@contoso")
    };
    let people: BTreeSet<_> =
        records.iter().filter(home).map(|record| record["userId"].as_str()).collect();
    let truth = tenant.truth(Part::Some);
    assert!(truth.counts["liveSessions"] > 0.0);
    assert!(people.len() <= 60);
    assert!(truth.counts["liveSessions"] < tenant.truth(Part::All).counts["liveSessions"] / 3.0);
}
