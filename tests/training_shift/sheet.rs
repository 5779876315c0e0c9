//! The sheet for the end.

use super::{begun, reveal, take};
use lockout::report::doc::{Block, plain, to_text};
use lockout::report::figures::heads;
use lockout::scenario::MeasureKind;
use lockout::training::shift::{Best, Search, Shift, debrief};
use lockout::words::speak;

/// Passes from the first decision, an exclusion from the second.
pub(crate) fn played() -> (Shift, Best) {
    let mut shift = begun("registration");
    take(&mut shift, MeasureKind::TemporaryAccessPass, 0);
    reveal(&mut shift, &[(0.0, 50.0), (0.0, 10.0)]);
    take(&mut shift, MeasureKind::Exclusion, 0);
    reveal(&mut shift, &[(0.0, 50.0)]);
    reveal(&mut shift, &[(0.0, 10.0), (240.0, 300.0)]);
    let best = Search::new(&shift).finish();
    (shift, best)
}

fn tables(blocks: &[Block]) -> Vec<Vec<Vec<String>>> {
    let rows = |block: &Block| match block {
        Block::Table { rows, .. } => Some(
            rows.iter()
                .map(|row| row.iter().map(|cell| plain(cell).replace('\u{a0}', " ")).collect())
                .collect(),
        ),
        _ => None,
    };
    blocks.iter().filter_map(rows).collect()
}

#[test]
fn the_sheet_shows_what_was_counted() {
    assert!(speak("en"));
    let (shift, best) = played();
    let (score, sheet) = (shift.score(), debrief(&shift, &best));
    let tables = tables(&sheet);
    let [short, decisions, of_best, estimates, known] = &tables[..] else {
        panic!("{} tables", tables.len())
    };
    let within = best.within(score.theirs.exposed_person_hours).unwrap();
    let lost: Vec<&str> = short.iter().map(|row| row[1].as_str()).collect();
    let unexposed = heads(best.unexposed().unwrap().lost);
    let (nothing, theirs) = (score.nothing.lost_person_hours, score.theirs.lost_person_hours);
    assert_eq!(lost, [heads(nothing), heads(theirs), heads(within.lost), unexposed]);
    assert_eq!(short[1][2], format!("+{}", heads(score.gain.saved)));
    assert_eq!(short[1][3], heads(score.theirs.exposed_person_hours));

    assert_eq!(decisions.len(), 2);
    let (pass, exclusion) = (&decisions[0], &decisions[1]);
    assert_eq!(
        pass[..3],
        ["Temporary Access Passes", "passes 20 an hour, each lasting 1 h", "Mon 08:50"]
    );
    assert_eq!(exclusion[2], "Mon 09:50");
    for (row, decision) in decisions.iter().zip(&score.decisions) {
        assert_eq!(row[3], format!("+{}", heads(decision.gain.saved)));
    }
    assert_eq!(of_best.len(), within.taken.len());
    assert_eq!((estimates.len(), known.len()), (5, 5));
    let held: Vec<&str> = estimates.iter().map(|row| row[4].as_str()).collect();
    assert_eq!(held, ["held", "held", "held", "missed", "held"]);
    assert_eq!(estimates[4][2], "Mon 11:50 to Mon 12:50");
    assert_eq!(known[2][3], "MFA resets: 70");
    let text = to_text(&sheet);
    assert!(text.contains("4 of 5 ranges held the answer"), "{text}");
    assert!(text.contains("All 12,544 ways"), "{text}");
    assert!(text.contains("The best takes this measure and you did not: Pause resets."), "{text}");
}

/// The sheet without what opens in it: sums are the same in every language, and sources in their own.
fn shown(mut sheet: Vec<Block>) -> String {
    sheet.retain(|block| !matches!(block, Block::Details { .. }));
    to_text(&sheet)
}

/// The same sheet in German: nothing is left in English.
#[test]
fn the_sheet_in_german() {
    let (shift, best) = played();
    assert!(speak("en"));
    let english = shown(debrief(&shift, &best));
    assert!(speak("de"));
    let whole = debrief(&shift, &best);
    let german = shown(whole.clone());
    assert!(speak("en"));
    assert!(to_text(&whole).contains("So kommen diese Zahlen zustande"));
    assert!(german.contains("4 von 5 Bereichen enthielten die Antwort"), "{german}");
    assert!(german.contains("# Registrierung gestört (MO1329260)"), "{german}");
    let same: Vec<(&str, &str)> =
        english.lines().zip(german.lines()).filter(|(a, b)| a == b).collect();
    assert!(same.is_empty(), "{same:?}");
    assert_eq!(english.lines().count(), german.lines().count());
}

/// Who did nothing reads that, and what the others could have done.
#[test]
fn a_shift_without_decisions_has_a_sheet_too() {
    assert!(speak("en"));
    let mut shift = begun("weekend");
    reveal(&mut shift, &[(50.0, 100.0)]);
    reveal(&mut shift, &[(100.0, 300.0)]);
    reveal(&mut shift, &[(200.0, 1500.0), (500.0, 2000.0)]);
    reveal(&mut shift, &[(5000.0, 9000.0), (5500.0, 5600.0)]);
    let text = to_text(&debrief(&shift, &Search::new(&shift).finish()));
    assert!(text.contains("You took no measure."), "{text}");
    assert!(text.contains("Nothing done | 8,306 | 0 | 0 |"), "{text}");
}
