//! What is taken away, opened by other programs, and equal to what the screen says.

#![cfg(not(target_arch = "wasm32"))] // the other programs are native
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::report::answer::{answer, plain};
use lockout::report::brief::csv::csv;
use lockout::report::brief::json::json;
use lockout::report::brief::markdown::markdown;
use lockout::report::brief::{Brief, Cover, brief, changed, plain as chat, sources};
use lockout::report::date::Date;
use lockout::report::figures::add_up;
use lockout::report::table::rows;
use lockout::scenario::time::DayTime;
use lockout::scenario::{Field, Scenario};
use lockout::timeline::{Group, Outcome, run};
use lockout::words;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;

const LINK: &str = "https://lockout.example/#v=1&m=1&kind=authentication&hours=8";

fn cover(screen: &[(&'static str, &str)]) -> Cover {
    let screen: Vec<_> = screen.iter().map(|(key, value)| (*key, (*value).to_owned())).collect();
    let made = (Date::new(2026, 11, 22), DayTime::read("17:30").unwrap());
    Cover::of(&screen, made, LINK.to_owned())
}

fn scenario(json: &str) -> Scenario {
    Scenario::from_json(json).unwrap()
}

/// The contract's worked example, under a name.
fn named(name: &str) -> (Scenario, Outcome) {
    let outage = r#""outage": { "kind": "authentication", "hours": 8 }"#;
    let name = serde_json::to_string(name).unwrap();
    let scenario = scenario(&format!(r#"{{ "name": {name}, {outage} }}"#));
    let outcome = run(&scenario);
    (scenario, outcome)
}

fn briefed(name: &str, screen: &[(&'static str, &str)]) -> Brief {
    let (scenario, outcome) = named(name);
    brief(&scenario, &outcome, &cover(screen))
}

/// What a strict reader of CSV makes of a file: the head, and each column by its head.
fn read(file: &str, between: u8) -> BTreeMap<String, Vec<String>> {
    let file = file.strip_prefix('\u{feff}').expect("the mark that Excel looks for");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(between)
        .terminator(csv::Terminator::CRLF)
        .from_reader(file.as_bytes());
    let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for record in reader.records() {
        for (name, cell) in head.iter().zip(&record.unwrap()) {
            columns.entry(name.clone()).or_default().push(cell.to_owned());
        }
    }
    assert_eq!(columns.len(), head.len(), "no two columns of one name");
    columns
}

fn figures(column: &[String], decimal: &str) -> Vec<f64> {
    let there = column.iter().take_while(|cell| !cell.is_empty());
    there.map(|cell| cell.replace(decimal, ".").parse().unwrap()).collect()
}

#[test]
fn the_hour_table_is_read_to_the_digit_and_rounds_to_the_screen() {
    let (scenario, outcome) = named("Monday");
    for (language, between, decimal, heads) in [
        (
            "en",
            b',',
            ".",
            ["Work lost (person-hours)", "Locked out at worst (people)", "Hour of the outage"],
        ),
        (
            "de",
            b';',
            ",",
            [
                "Ausgefallene Arbeit (Personenstunden)",
                "Ausgesperrt im schlimmsten Moment (Personen)",
                "Stunde der Störung",
            ],
        ),
    ] {
        assert!(words::speak(language));
        let file = csv(&scenario, &outcome, &cover(&[]));
        let screen = rows(&scenario, &outcome, false);
        let columns = read(&file, between);
        let [lost, total, hour] = heads.map(|head| figures(&columns[head], decimal));
        assert_eq!(hour.len(), outcome.hours.len(), "{language}");
        assert_eq!(hour, (0_u32..).map(f64::from).take(hour.len()).collect::<Vec<_>>());
        let exact: Vec<f64> = outcome.hours.iter().map(|hour| hour.lost_person_hours).collect();
        assert_eq!(lost, exact, "{language}: to the last digit");
        // the worked example: 2,926.2 lost person-hours, at most 470.4 people at once
        assert!((lost.iter().sum::<f64>() - 2926.2).abs() < 0.05);
        assert!((total.iter().copied().fold(0.0, f64::max) - 470.4).abs() < 0.06);
        let groups: Vec<Vec<f64>> = columns
            .iter()
            .filter(|(head, _)| **head != heads[1] && head.ends_with(&heads[1][7..]))
            .map(|(_, column)| figures(column, decimal))
            .collect();
        assert_eq!(groups.len(), 5, "{language}: {:?}", columns.keys());
        for (at, row) in screen.iter().enumerate() {
            let sum: f64 = groups.iter().map(|group| group[at]).sum();
            assert!((sum - total[at]).abs() < 1e-9, "{language} hour {at}");
            let shown = lockout::report::figures::heads(total[at]);
            assert_eq!(row.total, shown, "{language} hour {at}");
            let exact = outcome.groups(&outcome.hours[at]);
            let whole = add_up(&exact);
            for group in Group::ALL {
                let of = group as usize;
                if whole[of] > 0 {
                    let shown = lockout::report::figures::grouped(whole[of]);
                    assert_eq!(row.groups[of], shown, "{language} hour {at}");
                }
            }
        }
    }
}

#[test]
fn the_inputs_stand_beside_the_hours_with_units_defaults_and_the_model() {
    assert!(words::speak("en"));
    let scenario = scenario(
        r#"{ "outage": { "hours": 2.5 }, "people": { "guests": 1234.5 },
             "measures": [{ "kind": "exclusion", "fromMinute": 60, "untilMinute": 120, "people": 20 }] }"#,
    );
    let columns = read(&csv(&scenario, &run(&scenario), &cover(&[])), b',');
    let row = |label: &str| {
        let at = columns["Input"].iter().position(|known| known == label).unwrap();
        ["Value", "Unit", "Default", "Field in the scenario file"].map(|of| columns[of][at].clone())
    };
    assert_eq!(row("Guests"), ["1234.5", "people", "200", "people.guests"]);
    assert_eq!(row("Lasts"), ["2.5", "h", "4", "outage.hours"]);
    assert_eq!(row("Exclusion from the policy: people"), ["20", "", "", "measures.0.people"]);
    assert_eq!(row("Model revision")[0], "1");
    assert_eq!(row("Version of Lockout")[0], env!("CARGO_PKG_VERSION"));
    assert_eq!(row("Made (local time)")[0], "2026-11-22 17:30");
    assert_eq!(row("Link")[0], LINK);
    assert_eq!(row("Note")[0], "A model; Microsoft offers no simulation.");
    let fields = columns["Field in the scenario file"].iter();
    let known = fields.filter(|path| Field::ALL.iter().any(|field| field.path() == path.as_str()));
    assert_eq!(known.count(), Field::ALL.len());
}

/// No cell begins with what a spreadsheet takes for a formula, whatever the name is; what stood
/// there comes back without the apostrophe.
#[test]
fn no_name_becomes_a_formula() {
    for name in [
        "=HYPERLINK(\"https://evil.example\",\"click\")",
        "=1+1",
        "+1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(A1:A9)",
        "  =1+1",
        "＝1+1",
        "a\",=1+1,\"",
        "a;=1+1",
        "plain",
        "'quoted",
    ] {
        for (language, between) in [("en", b','), ("de", b';')] {
            assert!(words::speak(language));
            let (scenario, outcome) = named(name);
            let columns = read(&csv(&scenario, &outcome, &cover(&[])), between);
            for (head, column) in &columns {
                for cell in column {
                    let number = cell.replace(',', ".").parse::<f64>().is_ok_and(|n| n >= 0.0);
                    let signs = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
                    let bad = cell.trim_start().starts_with(signs);
                    assert!(number || !bad, "{name}: {head}: {cell}");
                }
            }
            let value = if language == "en" { "Value" } else { "Wert" };
            let cell = &columns[value][0];
            assert!(cell == name || *cell == format!("'{name}"), "{name}: {cell}");
        }
    }
}

#[test]
fn the_result_is_the_command_line_s() {
    let (_, outcome) = named("x");
    let text = json(&outcome);
    let read: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(read["lostPersonHours"].as_f64().unwrap(), outcome.lost_person_hours);
    assert_eq!(read["hours"].as_array().unwrap().len(), outcome.hours.len());
    let first = &read["hours"][0]["lockedOut"];
    assert_eq!(first["guests"].as_f64().unwrap(), outcome.groups(&outcome.hours[0])[3]);
    assert_eq!(read["allClearMinute"], 1435);
    let mut keys: Vec<&String> = read.as_object().unwrap().keys().collect();
    keys.sort();
    let expected = [
        "allClearMinute",
        "deferred",
        "exposedPersonHours",
        "hours",
        "lostPersonHours",
        "peakHour",
        "peakLockedOut",
    ];
    assert_eq!(keys, expected, "and nothing else");
}

/// The texts of a Markdown document by the kind of what they stand in; anything that is active is
/// an error.
fn markdown_texts(text: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
    let (mut headings, mut lines, mut leads) = (Vec::new(), Vec::new(), Vec::new());
    let mut here = String::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => leads.push(dest_url.to_string()),
            Event::Start(Tag::Image { .. }) | Event::Html(_) | Event::InlineHtml(_) => {
                panic!("{event:?} in {text}")
            }
            Event::Text(said) | Event::Code(said) => here += &said,
            Event::SoftBreak => here.push(' '),
            Event::End(TagEnd::Heading(_)) => headings.push(std::mem::take(&mut here)),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => {
                lines.push(std::mem::take(&mut here));
            }
            _ => {}
        }
    }
    (headings, lines, leads)
}

#[test]
fn the_brief_as_markdown_says_what_the_brief_says() {
    for language in ["en", "de"] {
        assert!(words::speak(language));
        let brief =
            briefed("Monday", &[("org", "Example Ltd"), ("update", "14:30"), ("owner", "A")]);
        let (headings, lines, leads) = markdown_texts(&markdown(&brief));
        assert_eq!(headings[0], "Monday");
        assert_eq!(lines[0], format!("Example Ltd · {}", brief.made));
        assert_eq!(lines[1], plain(&brief.sentence), "impact comes first");
        for (said, figure) in lines[2..].iter().zip(&brief.figures) {
            assert!(said.contains(&figure.value) && said.starts_with(figure.label), "{said}");
        }
        for act in &brief.open {
            let at = lines.iter().position(|line| *line == act.name).unwrap();
            assert!(lines[at + 1].starts_with(&act.saves), "{language}");
            assert_eq!(lines[at + 2..at + 5], [&act.exposes, &act.by, &act.who].map(String::clone));
        }
        for said in brief.known.iter().chain(&brief.unknown).chain(&brief.decision) {
            assert!(lines.contains(said), "{language}: {said}");
        }
        assert_eq!(leads, [LINK]);
        let order = ["**", &brief.status, &brief.known[0], &brief.unknown[0]];
        let text = markdown(&brief).replace('\\', "");
        let places: Vec<_> = order.iter().map(|said| text.find(*said).unwrap()).collect();
        assert!(places.is_sorted(), "impact, status, confidence: {places:?}");
    }
}

#[test]
fn nothing_anybody_typed_becomes_markup() {
    assert!(words::speak("en"));
    for nasty in [
        "<script>alert(1)</script>",
        "[click](https://evil.example)",
        "![x](https://evil.example/p.png)",
        "`code` **bold** # head",
        "| a | b |",
        "<https://evil.example>",
        "&lt;b&gt; \\",
        "- item",
        "1. item",
    ] {
        let brief = briefed(nasty, &[("org", nasty), ("incident", nasty), ("update", nasty)]);
        let (headings, lines, leads) = markdown_texts(&markdown(&brief));
        assert_eq!(headings[0], nasty);
        assert!(lines[0].contains(nasty), "{nasty}: {}", lines[0]);
        assert_eq!(leads, [LINK], "{nasty}");
    }
}

#[test]
fn the_text_for_a_chat_is_short_and_has_the_figures_and_the_link() {
    assert!(words::speak("en"));
    let brief = briefed("", &[("incident", "INC-7"), ("update", "14:30"), ("rate", "10")]);
    let text = chat::text(&brief);
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines.len() <= 22 && text.len() < 1800, "{text}");
    assert!(lines[0].starts_with("The sign-in service down · INC-7 · "), "{}", lines[0]);
    let (scenario, outcome) = named("");
    assert_eq!(lines[2], plain(&answer(&scenario, &outcome, 0).sentence));
    for figure in &brief.figures {
        assert!(text.contains(&format!("{}: {}", figure.label, figure.value)), "{text}");
    }
    // 2,926.2 · 10 = 29,262
    assert!(text.contains("29,262\u{a0}EUR"), "{text}");
    assert!(text.contains("Next update: 14:30."), "{text}");
    assert_eq!(lines[lines.len() - 2..], ["A model; Microsoft offers no simulation.", LINK]);
}

/// What can be done is what the screen's board says, begun half an hour into the outage, or in the
/// pinned hour.
#[test]
fn the_decision_asked_for_is_the_measure_that_saves_most() {
    assert!(words::speak("en"));
    let scenario = scenario(r#"{ "outage": { "kind": "registration", "hours": 8 } }"#);
    let outcome = run(&scenario);
    for (screen, begun) in [(&[][..], "Mon 09:30"), (&[("hour", "2")][..], "Mon 11:00")] {
        let brief = brief(&scenario, &outcome, &cover(screen));
        let decision = brief.decision.unwrap();
        let best = &brief.open[0];
        assert!(decision.contains(&best.name) && decision.contains(&best.saves), "{decision}");
        assert!(decision.contains(&format!("begun at {begun}")), "{decision}");
        assert!(brief.open.iter().all(|act| !act.who.is_empty() && !act.by.is_empty()));
    }
}

#[test]
fn what_is_filled_in_is_one_line_of_limited_length() {
    let long = "x".repeat(500);
    let cover = cover(&[
        ("org", &long),
        ("incident", "INC\n7\u{202e}0\u{7}"),
        ("update", "  14:30 "),
        ("owner", ""),
    ]);
    let lengths = cover.filled.each_ref().map(|text| text.chars().count());
    assert_eq!(lengths, [60, 5, 5, 0]);
    assert_eq!(cover.filled[1..3], ["INC70", "14:30"]);
}

#[test]
fn page_two_has_every_input_and_sources_with_their_standing() {
    assert!(words::speak("en"));
    let (scenario, outcome) = named("Monday");
    let inputs = changed(&scenario, Date::new(2026, 11, 22));
    assert_eq!(inputs.len(), Field::ALL.len() - 1, "all but the name");
    let of = |label: &str| inputs.iter().find(|input| input.label == label).unwrap();
    let lasts = of("Lasts");
    assert_eq!((lasts.value.as_str(), lasts.default.as_deref()), ("8\u{a0}h", Some("4\u{a0}h")));
    assert_eq!((of("Guests").value.as_str(), &of("Guests").default), ("200 people", &None));
    let sources = sources(&scenario, &outcome);
    assert!(sources.len() >= 5);
    for source in &sources {
        assert!(["documented", "reported", "inferred"].contains(&source.standing));
        assert!(source.page.is_some() || source.standing == "inferred", "{source:?}");
    }
    let mut says: Vec<_> = sources.iter().map(|source| &source.says).collect();
    says.sort();
    says.dedup();
    assert_eq!(says.len(), sources.len(), "each once");
}
