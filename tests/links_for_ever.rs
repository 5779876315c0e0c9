//! A link made once opens for ever: links of every released version, each with what it stood for.
//!
//! A release adds a file and never changes one.

#![cfg(not(target_arch = "wasm32"))] // it reads files
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use lockout::scenario::{Field, Scenario, link};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    link: String,
    /// As a scenario file has it.
    scenario: serde_json::Value,
    preset: Option<String>,
    #[serde(default)]
    screen: BTreeMap<String, String>,
}

fn of_every_release() -> Vec<(String, Known)> {
    let mut all = Vec::new();
    for file in
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/links")).unwrap()
    {
        let path = file.unwrap().path();
        let release = path.file_stem().unwrap().to_string_lossy().into_owned();
        let known: Vec<Known> = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        all.extend(known.into_iter().map(|known| (release.clone(), known)));
    }
    all
}

#[test]
fn every_link_opens_with_the_inputs_it_was_made_of() {
    let all = of_every_release();
    assert!(all.len() >= 14);
    for (release, known) in all {
        let at = format!("{release}: {}", known.link);
        let opened = link::read(&known.link);
        let wanted = Scenario::from_json(&known.scenario.to_string()).expect(&at);
        assert_eq!(opened.scenario, wanted, "{at}");
        assert_eq!(opened.preset, known.preset, "{at}");
        let screen: BTreeMap<String, String> =
            opened.screen.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        assert_eq!(screen, known.screen, "{at}");
        assert!(opened.notes.is_empty(), "{at}: {:?}", opened.notes);
    }
}

/// What a link can carry and no released link carries would go untested.
#[test]
fn the_links_of_the_first_release_name_every_field_and_measure() {
    let all = of_every_release();
    let missing: Vec<&str> = Field::ALL
        .iter()
        .map(|field| field.key())
        .filter(|key| {
            let part = format!("&{key}=");
            !all.iter().any(|(_, known)| known.link.contains(&part))
        })
        .collect();
    // written when one of the other two postures is
    assert_eq!(missing, ["mfaNotSatisfiedPercent"]);
    for kind in lockout::scenario::MeasureKind::ALL {
        let part = format!("measure={},", kind.word());
        assert!(all.iter().any(|(_, known)| known.link.contains(&part)), "{part}");
    }
}
