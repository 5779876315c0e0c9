//! The reader beside a second, naive counter: another CSV reader, and sets of plain strings. Logs at random.

#![allow(clippy::unwrap_used)]

use lockout_tenant::found::{Count, Value};
use lockout_tenant::{Found, Key, Reading};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::{BTreeMap, BTreeSet};

const HEAD: [&str; 14] = [
    "Conditional Access",
    "Date (UTC)",
    "User",
    "User ID",
    "Username",
    "User type",
    "Cross tenant access type",
    "Resource tenant ID",
    "Home tenant ID",
    "Application",
    "Device ID",
    "Operating System",
    "Browser",
    "Status",
];

type Line = BTreeMap<&'static str, String>;

fn line() -> impl Strategy<Value = Line> {
    let of = |words: &'static [&'static str]| select(words).prop_map(str::to_owned).boxed();
    let time = (0u32..100, 0u32..3).prop_map(|(hour, second)| {
        format!("2026-11-{:02}T{:02}:00:{second:02}Z", 1 + hour / 24, hour % 24)
    });
    let values = vec![
        of(&["Success", "Failure", "Not Applied", ""]),
        time.boxed(),
        of(&["Synthetic Person 7", "a, b", "say \"so\"", "two\nlines", "Zoë", ""]),
        of(&["p1", "p2", "p3", "P3", "p4", "p5"]),
        // some rows have no id, some nobody at all
        of(&["both", "both", "name alone", "nobody"]),
        of(&["Member", "Member", "Guest", ""]),
        of(&["none", "none", "", "b2bCollaboration"]),
        of(&["ours", "ours", "ours", "partner", ""]),
        of(&["ours", "ours", "ours", "partner", ""]),
        of(&["Gmail", "Slack", "Other"]),
        of(&["d1", "d2", ""]),
        of(&["Windows", "iOS"]),
        of(&["Edge", ""]),
        of(&["Success", "Success", "Failure", "Interrupted"]),
    ];
    values.prop_map(|values| {
        let mut line: Line = HEAD.into_iter().zip(values).collect();
        let name = match line["Username"].as_str() {
            "nobody" => String::new(),
            _ => format!("Synthetic.{}@contoso.example", line["User ID"]),
        };
        if line["Username"] != "both" {
            line.insert("User ID", String::new());
        }
        line.insert("Username", name);
        line
    })
}

/// In a random order of columns; with line feeds alone or not.
fn table(lines: &[Line], turned: bool, crlf: bool) -> Vec<u8> {
    let mut head = HEAD.to_vec();
    if turned {
        head.reverse();
    }
    let ends = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let mut writer = csv::WriterBuilder::new().terminator(ends).from_writer(Vec::new());
    writer.write_record(&head).unwrap();
    for line in lines {
        writer.write_record(head.iter().map(|column| &line[column])).unwrap();
    }
    writer.into_inner().unwrap()
}

#[derive(Debug, Default, PartialEq)]
struct Figures {
    people: f64,
    guests: f64,
    postures: Option<[f64; 3]>,
    served: Option<f64>,
}

/// Counts with strings, row by row, as the decisions say.
fn naive(bytes: &[u8]) -> Figures {
    let mut reader = csv::Reader::from_reader(bytes);
    let rows: Vec<BTreeMap<String, String>> =
        reader.deserialize().map(|row| row.unwrap()).collect();
    let newest = rows.iter().map(|row| row["Date (UTC)"].clone()).max().unwrap();
    // times are of one month and one form: three days before is three less in the day
    let day: i32 = newest[8..10].parse().unwrap();
    let from =
        if day > 3 { format!("2026-11-{:02}{}", day - 3, &newest[10..]) } else { String::new() };

    let mut votes: Vec<(&str, usize)> = Vec::new();
    for tenant in rows
        .iter()
        .map(|row| row["Resource tenant ID"].as_str())
        .filter(|tenant| !tenant.is_empty())
    {
        match votes.iter_mut().find(|(known, _)| *known == tenant) {
            Some((_, votes)) => *votes += 1,
            None => votes.push((tenant, 1)),
        }
    }
    let most = votes.iter().map(|(_, votes)| *votes).max();
    let ours = votes.iter().find(|(_, votes)| Some(*votes) == most).map(|(tenant, _)| *tenant);
    let other = |tenant: &str| !tenant.is_empty() && ours.is_some_and(|ours| ours != tenant);

    let (mut people, mut guests) = (BTreeSet::new(), BTreeSet::new());
    let mut sessions: BTreeMap<[String; 3], Vec<&BTreeMap<String, String>>> = BTreeMap::new();
    for row in &rows {
        let (home, resource) = (row["Home tenant ID"].as_str(), row["Resource tenant ID"].as_str());
        let person = row["Username"].to_lowercase();
        if person.is_empty() || other(resource) {
            continue;
        }
        let across = !matches!(row["Cross tenant access type"].as_str(), "" | "none");
        let is_ours = ours.is_some() && ours == Some(home);
        let live = row["Status"] == "Success" && row["Date (UTC)"] >= from;
        if row["User type"] == "Guest" || other(home) || (across && !is_ours) {
            if live {
                guests.insert(person);
            }
            continue;
        }
        let device = match row["Device ID"].as_str() {
            "" => format!("{} with {}", row["Operating System"], row["Browser"]),
            id => id.to_owned(),
        };
        if live {
            people.insert(person.clone());
        }
        sessions.entry([person, row["Application"].clone(), device]).or_default().push(row);
    }
    sessions.retain(|_, rows| {
        rows.iter().any(|row| row["Status"] == "Success" && row["Date (UTC)"] >= from)
    });

    let strictness = |row: &&&BTreeMap<String, String>| match row["Conditional Access"].as_str() {
        "Not Applied" => 0,
        "Success" => 1,
        _ => 2,
    };
    let last = |rows: &Vec<&BTreeMap<String, String>>| {
        // that no policy applied says nothing of a sign-in that failed
        let says = |row: &&&BTreeMap<String, String>| match row["Conditional Access"].as_str() {
            "" => false,
            "Not Applied" => row["Status"] == "Success",
            _ => true,
        };
        let said = rows.iter().filter(says);
        said.max_by_key(|row| (row["Date (UTC)"].clone(), strictness(row)))
            .map(|row| strictness(&row))
    };
    let said: Vec<i32> = sessions.values().filter_map(last).collect();
    let of = |which: i32| said.iter().filter(|said| **said == which).count();
    let tenths = |part: usize, of: usize| (part * 1000 + of / 2) / of;
    let postures = (!said.is_empty()).then(|| {
        let none = tenths(of(0), said.len());
        let satisfied = tenths(of(1), said.len()).min(1000 - none);
        [none, satisfied, 1000 - none - satisfied]
            .map(|tenths| f64::from(u16::try_from(tenths).unwrap()) / 10.0)
    });
    let gmail = sessions.keys().filter(|key| key[1] == "Gmail").count();
    let served = (!sessions.is_empty())
        .then(|| f64::from(u16::try_from(tenths(gmail, sessions.len())).unwrap()) / 10.0);
    let heads = |set: &BTreeSet<String>| f64::from(u16::try_from(set.len()).unwrap());
    Figures { people: heads(&people), guests: heads(&guests), postures, served }
}

fn figures(found: &Found) -> Figures {
    let number = |field: &str| {
        let is = |count: &&Count| count.field == field;
        match found.counts.iter().find(is)?.value {
            Value::Number(number) => Some(number),
            Value::Flag(_) => None,
        }
    };
    let postures = ["noPolicyPercent", "mfaSatisfiedPercent", "mfaNotSatisfiedPercent"].map(number);
    Figures {
        people: number("liveSessions").unwrap(),
        guests: number("guests").unwrap(),
        postures: postures[0].map(|_| postures.map(Option::unwrap)),
        served: number("servedByBackupPercent"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_counters_agree(
        lines in prop::collection::vec(line(), 1..60),
        turned: bool,
        crlf: bool,
        piece in 1usize..4000,
    ) {
        let bytes = table(&lines, turned, crlf);
        let mut reading = Reading::new(Key::new([5; 16]));
        reading.begin("SyntheticInteractiveSignIns.csv");
        for piece in bytes.chunks(piece) {
            reading.take(piece);
        }
        reading.end();
        let found = reading.found();
        prop_assert_eq!(found.files[0].rows, lines.len() as u64, "{:?}", found.problems);
        prop_assert_eq!(figures(&found), naive(&bytes));
        if let Some(postures) = figures(&found).postures {
            let tenths: f64 = postures.iter().map(|percent| (percent * 10.0).round()).sum();
            prop_assert_eq!(tenths, 1000.0);
        }
    }
}
