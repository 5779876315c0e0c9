//! A link made once opens for ever: links of every released version, each with what it stood for.
//!
//! A release adds a file and never changes one.

#![cfg(not(target_arch = "wasm32"))] // it reads files
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use lockout::report::live::{Instant, Live};
use lockout::report::seen;
use lockout::report::show::Staged;
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
    /// The scenarios it is compared with, in their order.
    #[serde(default)]
    beside: Vec<KnownBeside>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KnownBeside {
    scenario: serde_json::Value,
    preset: Option<String>,
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
        let read = |file: &serde_json::Value| Scenario::from_json(&file.to_string()).expect(&at);
        assert_eq!(opened.scenario, read(&known.scenario), "{at}");
        assert_eq!(opened.preset, known.preset, "{at}");
        let screen: BTreeMap<String, String> =
            opened.screen.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        assert_eq!(screen, known.screen, "{at}");
        assert_eq!(opened.beside.len(), known.beside.len(), "{at}");
        for (opened, known) in opened.beside.iter().zip(&known.beside) {
            assert_eq!(opened.scenario, read(&known.scenario), "{at}");
            assert_eq!(opened.preset, known.preset, "{at}");
        }
        assert!(opened.notes.is_empty(), "{at}: {:?}", opened.notes);
    }
}

/// The screen's values are read by what they are for, and none is refused there.
#[test]
fn what_a_link_says_of_the_screen_is_still_understood() {
    for (release, known) in of_every_release() {
        let at = format!("{release}: {}", known.link);
        let opened = link::read(&known.link);
        let said = |key: &str| known.screen.get(key).map(String::as_str);
        let (live, refused) = Live::of(&opened.screen);
        assert!(refused.is_empty(), "{at}: {refused:?}");
        let began = live.map(|live| live.began.write());
        assert_eq!(began.as_deref(), said("began"), "{at}");
        let ended = live.and_then(|live| live.ended).map(Instant::write);
        assert_eq!(ended.as_deref(), said("ended"), "{at}");
        let (staged, refused) = Staged::of(&opened.screen);
        assert!(refused.is_empty(), "{at}: {refused:?}");
        assert_eq!(staged.step.is_some(), said("view") == Some("present"), "{at}");
        let screen = staged.step.map_or(1, |step| step + 1).to_string();
        assert_eq!(screen, said("step").unwrap_or("1"), "{at}");
        assert_eq!(staged.inputs.word(), said("inputs").unwrap_or("open"), "{at}");
        if let Some(text) = said("seen") {
            let (all, refused) = seen::read(text);
            assert!(refused.is_empty(), "{at}: {refused:?}");
            assert_eq!(seen::write(all.into_iter()), text, "{at}");
        }
        for key in ["place", "base"] {
            let letter = link::LETTERS[opened.place(key)];
            assert_eq!(letter, said(key).unwrap_or("A"), "{at}");
        }
    }
}

#[test]
fn released_links_carry_everything_a_screen_can_say() {
    let all = of_every_release();
    for key in link::SCREEN {
        assert!(all.iter().any(|(_, known)| known.screen.contains_key(key)), "{key}");
    }
    assert!(all.iter().any(|(_, known)| known.beside.len() + 1 == link::MOST_SCENARIOS));
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
