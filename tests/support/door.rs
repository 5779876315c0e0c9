//! What must hold for whatever somebody opens: a file or a link of any content. Used by the tests
//! and by the fuzzers in `fuzz/`.

use lockout::scenario::{Scenario, link};
use lockout::timeline::{self, LONGEST};

/// A file is refused in a few words, or runs and travels in a link.
#[allow(dead_code)] // either fuzzer uses one of the two
pub(crate) fn open_file(text: &str) {
    match Scenario::from_json(text) {
        Ok(scenario) => {
            runs(&scenario);
            let opened = link::read(&link::write(&scenario, None, &[]));
            assert_eq!(opened.scenario, scenario, "what the link makes of the file");
            assert!(opened.notes.is_empty(), "{:?}", opened.notes);
            let written = scenario.to_json();
            let again = Scenario::from_json(&written);
            assert_eq!(again.as_ref(), Ok(&scenario), "{written}");
        }
        Err(problems) => {
            let said = problems.to_string();
            assert!(!said.is_empty() && said.len() < 1_000_000, "{} bytes said", said.len());
        }
    }
}

/// A link opens, runs, and is written as one that opens the same without a remark.
#[allow(dead_code)]
pub(crate) fn open_link(text: &str) {
    let opened = link::read(text);
    runs(&opened.scenario);
    let mut written = link::write(&opened.scenario, opened.preset.as_deref(), &opened.screen);
    for other in &opened.beside {
        runs(&other.scenario);
        link::write_beside(&mut written, &other.scenario, other.preset.as_deref());
    }
    let again = link::read(&written);
    assert_eq!(again.scenario, opened.scenario, "{written}");
    assert_eq!((&again.preset, &again.screen), (&opened.preset, &opened.screen), "{written}");
    assert_eq!(again.beside, opened.beside, "{written}");
    assert!(again.notes.is_empty(), "{:?} about {written}", again.notes);
}

fn runs(scenario: &Scenario) {
    let outcome = timeline::run(scenario);
    assert!(outcome.hours.len() <= (LONGEST / 60) as usize);
    let figures = [
        outcome.lost_person_hours,
        outcome.exposed_person_hours,
        outcome.deferred,
        outcome.peak_locked_out,
    ];
    for figure in figures.into_iter().chain(outcome.hours.iter().flat_map(|hour| hour.lanes)) {
        assert!(figure.is_finite() && figure >= 0.0, "{figure} in {scenario:?}");
    }
}
