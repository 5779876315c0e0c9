//! Figures in an exercise's texts: `{guests}`, `{peak}`. They come from the scenario and the engine,
//! so that what a text says is what the team will see.

use super::mistake::unknown;
use crate::report::figures::heads;
use crate::report::when::When;
use crate::scenario::{Field, Scenario};
use crate::timeline::{Clock, Outcome, run};
use crate::words::say;

/// What a text may have filled in beside the scenario's fields. All but the first hold for a team
/// that does nothing.
const COUNTED: [&str; 6] = ["outageEnd", "peak", "peakAt", "lost", "allClear", "lockedOutAt"];

/// A text with its figures, for a scenario as it stands. `without` is filled when first needed.
pub(super) fn fill(text: &str, scenario: &Scenario, without: &mut Option<Outcome>) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled += &said(before);
        if let Some(after) = after.strip_prefix('{') {
            filled.push('{');
            rest = after;
            continue;
        }
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        filled += &figure(name.trim(), scenario, without).unwrap_or_default();
        rest = after;
    }
    filled + &said(rest)
}

/// What stands between figures, where a brace is written twice.
fn said(text: &str) -> String {
    text.replace("}}", "}")
}

fn figure(name: &str, scenario: &Scenario, without: &mut Option<Outcome>) -> Option<String> {
    if let Some(field) = Field::ALL.iter().find(|field| field.key() == name) {
        return Some(field.get(scenario).shown());
    }
    let clock = Clock::new(scenario);
    let at = |minute| When::of(&clock, minute).short();
    if name == "outageEnd" {
        return Some(at(scenario.outage.minutes));
    }
    let outcome = without.get_or_insert_with(|| run(scenario));
    match name {
        "peak" => Some(heads(outcome.peak_locked_out)),
        "peakAt" => Some(at(outcome.hours.get(outcome.peak_hour)?.worst)),
        "lost" => Some(heads(outcome.lost_person_hours)),
        "allClear" => Some(at(outcome.all_clear_minute)),
        _ => {
            let hour: usize = name.strip_prefix("lockedOutAt")?.trim().parse().ok()?;
            let worst = outcome.hours.get(hour).map_or(0.0, crate::timeline::Hour::locked_out);
            Some(heads(worst))
        }
    }
}

/// What is wrong with the places a text keeps for figures: how far into it, in characters, and what.
pub(super) fn wrong(text: &str) -> Option<(usize, String)> {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('{') {
        let here = text.len() - after.len();
        let column = text.get(..here).unwrap_or_default().chars().count();
        if let Some(after) = after.strip_prefix('{') {
            rest = after;
            continue;
        }
        let Some((name, after)) = after.split_once('}') else {
            return Some((column - 1, say::SHIFT_WRONG_BRACE.into()));
        };
        let name = name.trim();
        let hour = name.strip_prefix("lockedOutAt ").map(str::trim);
        let known = Field::ALL.iter().any(|field| field.key() == name)
            || COUNTED[..5].contains(&name)
            || hour.is_some_and(|hour| hour.parse::<u16>().is_ok_and(|hour| hour < 336));
        if !known {
            let mut names: Vec<&str> = COUNTED.to_vec();
            names.extend(Field::ALL.iter().map(|field| field.key()));
            return Some((column, unknown(name, &names)));
        }
        rest = after;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{fill, wrong};
    use crate::scenario::Scenario;
    use crate::words::speak;

    /// The default scenario: 12 hires over two hours, 45 others over nine, four hours from 09:00.
    #[test]
    fn texts_say_what_the_engine_says() {
        assert!(speak("en"));
        let (scenario, mut without) = (Scenario::default(), None);
        let text = "{guests} guests; at worst {peak} at {peakAt}, {{so}}; {lockedOutAt 0} first";
        // of 4 hours: 6 hires, 13.3 resets, 6.7 due, and guests who sign in afresh and must register
        let filled = fill(text, &scenario, &mut without);
        let outcome = without.as_ref().unwrap();
        let peak = outcome.peak_locked_out.round();
        let first = outcome.hours[0].locked_out().round();
        assert_eq!(
            filled,
            format!("200 guests; at worst {peak} at Mon 13:00, {{so}}; {first} first")
        );
    }

    #[test]
    fn unknown_figures_are_named_where_they_stand() {
        assert!(speak("en"));
        assert_eq!(wrong("{guests} and {{no}"), None);
        let (column, what) = wrong("é {gests}").unwrap();
        assert_eq!(column, 3);
        assert!(what.contains("`guests`"), "{what}");
        assert_eq!(wrong("a {b").unwrap().0, 2);
    }
}
