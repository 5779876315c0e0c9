//! What is said of scenarios side by side, against figures worked out by hand and by brute force.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/any_scenario.rs"]
#[allow(dead_code)]
mod any_scenario;

use any_scenario::{any_measured, config};
use lockout::report::compare::{
    CLEAR, Change, Comparison, EXPOSED, Figures, HEADS, LOST, MOST, Pair, Party, WORST,
    add_up_signed, figures, moved, shares,
};
use lockout::report::doc::{Block, to_text};
use lockout::report::measures::measure_text;
use lockout::report::when::When;
use lockout::scenario::link::{self, read};
use lockout::scenario::{Field, MeasureKind, Scenario};
use lockout::timeline::{Clock, run};
use lockout::words::speak;
use proptest::prelude::*;
use proptest::test_runner::Config;

/// Registration down from Monday 08:00, nobody but people whose MFA was reset, and a desk that
/// registers everyone at once. By hand: `r` resets a day come evenly over nine hours, so after `T`
/// hours rT/9 wait, and r/9 · T²/2 person-hours are lost; in the five minutes after the end on
/// average half of those who waited still do: rT/9 · 1/24 more.
const COMPANY: &str = "v=1&m=1&startsAt=Mon-08:00&newHires=0&registrationsDue=0&guests=0\
                       &liveSessions=0&registrationsPerHour=10000000";

fn company(rest: &str) -> String {
    format!("{COMPANY}&{rest}")
}

fn of(base: &str, other: &str) -> Comparison {
    Comparison::of(&read(&format!("{base};{other}")))
}

/// The sentences on the second of two scenarios.
fn said(base: &str, other: &str) -> String {
    of(base, other).why().remove(0).1.join(" ")
}

fn close(a: &Figures, b: &Figures) {
    for (a, b) in a.iter().zip(b) {
        assert!((a - b).abs() <= 1e-6 * a.abs().max(1.0), "{a} is not {b}");
    }
}

/// From 90 resets and 4 h to 180 and 6 h. r/9 · (T²/2 + T/24) person-hours: 81.667 with (90, 4),
/// 163.333 with (180, 4), 182.5 with (90, 6), 365 with (180, 6). Each share is the mean of being
/// changed first and last: resets (81.667 + 182.5)/2, length (100.833 + 201.667)/2.
#[test]
fn two_changes_share_what_they_do_together() {
    let (base, other) =
        (read(&company("mfaResets=90&hours=4")), read(&company("mfaResets=180&hours=6")));
    let pair = Pair::new(&base.scenario, &other.scenario);
    let shares = shares(&pair);
    close(&shares.whole, &[365.0 - 245.0 / 3.0, 80.0, 120.0, 120.0, 0.0]);
    assert_eq!(shares.shares.len(), 2);
    for share in &shares.shares {
        assert_eq!(share.party, Party::One);
        match pair.changes[share.changes[0]] {
            Change::Field(Field::Hours) => {
                close(&share.makes, &[151.25, 30.0, 120.0, 120.0, 0.0]);
            }
            Change::Field(Field::MfaResets) => {
                close(&share.makes, &[f64::midpoint(245.0 / 3.0, 182.5), 50.0, 0.0, 0.0, 0.0]);
            }
            ref other => panic!("{other:?}"),
        }
    }
}

/// A sentence with the days and measures in it named as they are everywhere in the language in force.
fn in_force(sentence: &str) -> String {
    let day =
        |time: &str| When::of(&Clock::new(&read(&format!("v=1&startsAt={time}")).scenario), 0);
    let mut sentence =
        sentence.replace("{pauseResets}", measure_text(MeasureKind::PauseResets).name);
    for time in ["Mon 08:00", "Mon 10:00", "Sat 08:00"] {
        sentence = sentence.replace(&format!("{{{time}}}"), &day(time).short());
    }
    sentence
}

/// A dozen pairs in both languages. The figures are those of the formulas above.
#[test]
#[allow(clippy::too_many_lines)] // a list
fn sentences_by_hand() {
    for (base, other, english, german) in [
        (
            "mfaResets=90",
            "mfaResets=180&hours=6",
            "2 h longer and 90 more MFA resets a day: 283 more person-hours lost, 80 more people \
             locked out at worst, worst moment 2 h later, everyone back 2 h later.",
            "2 h länger und 90 MFA-Zurücksetzungen je Tag mehr: 283 ausgefallene Personenstunden \
             mehr, im schlimmsten Moment 80 Ausgesperrte mehr, schlimmster Moment 2 h später, \
             alle 2 h später zurück.",
        ),
        // the same from the other side
        (
            "mfaResets=180&hours=6",
            "mfaResets=90",
            "2 h shorter and 90 fewer MFA resets a day: 283 fewer person-hours lost, 80 fewer \
             people locked out at worst, worst moment 2 h earlier, everyone back 2 h earlier.",
            "2 h kürzer und 90 MFA-Zurücksetzungen je Tag weniger: 283 ausgefallene Personenstunden \
             weniger, im schlimmsten Moment 80 Ausgesperrte weniger, schlimmster Moment 2 h \
             früher, alle 2 h früher zurück.",
        ),
        // (60, 6) loses 121.667 and (60, 4) 54.444: the length makes 84.03 more, the resets 44.03
        // fewer; 40 wait at worst in both
        (
            "mfaResets=90",
            "mfaResets=60&hours=6",
            "2 h longer and 30 fewer MFA resets a day: 40 more person-hours lost, worst moment 2 h \
             later, everyone back 2 h later. They pull in opposite directions: 2 h longer (+84 \
             person-hours), 30 fewer MFA resets a day (−44).",
            "2 h länger und 30 MFA-Zurücksetzungen je Tag weniger: 40 ausgefallene Personenstunden \
             mehr, schlimmster Moment 2 h später, alle 2 h später zurück. Das wirkt \
             gegeneinander: 2 h länger (+84 Personenstunden), 30 MFA-Zurücksetzungen je Tag \
             weniger (−44).",
        ),
        // (90, 5⅔) loses 162.917 and (180, 5⅔) 325.833: resets −122.29, length +121.88
        (
            "mfaResets=180",
            "mfaResets=90&hours=5h40",
            "90 fewer MFA resets a day and 1 h 40 min longer: as much work lost, 23 fewer people \
             locked out at worst, worst moment 1 h 40 min later, everyone back 1 h 40 min later. \
             They cancel out: 1 h 40 min longer (+122 person-hours), 90 fewer MFA resets a day \
             (−122).",
            "90 MFA-Zurücksetzungen je Tag weniger und 1 h 40 min länger: gleich viel ausgefallene \
             Arbeit, im schlimmsten Moment 23 Ausgesperrte weniger, schlimmster Moment 1 h 40 min \
             später, alle 1 h 40 min später zurück. Das hebt sich auf: 1 h 40 min länger (+122 \
             Personenstunden), 90 MFA-Zurücksetzungen je Tag weniger (−122).",
        ),
        // half of those who come are affected: 40.833 person-hours, 20 at worst
        (
            "mfaResets=90",
            "mfaResets=90&affectedPercent=50",
            "50 % of people affected instead of 100 %: 41 fewer person-hours lost, 20 fewer people \
             locked out at worst.",
            "50 % der Personen betroffen statt 100 %: 41 ausgefallene Personenstunden weniger, im \
             schlimmsten Moment 20 Ausgesperrte weniger.",
        ),
        // the same four hours of work, two hours later by the clock
        (
            "mfaResets=90",
            "mfaResets=90&startsAt=Mon-10:00",
            "A start on Mon 10:00 instead of Mon 08:00: as much work lost, worst moment 2 h later, \
             everyone back 2 h later.",
            "Beginn {Mon 10:00} statt {Mon 08:00}: gleich viel ausgefallene Arbeit, schlimmster Moment 2 h \
             später, alle 2 h später zurück.",
        ),
        // on a Saturday nobody comes
        (
            "mfaResets=90",
            "mfaResets=90&startsAt=Sat-08:00",
            "A start on Sat 08:00 instead of Mon 08:00: 82 fewer person-hours lost, nobody locked \
             out any more.",
            "Beginn {Sat 08:00} statt {Mon 08:00}: 82 ausgefallene Personenstunden weniger, niemand mehr \
             ausgesperrt.",
        ),
        // put off, they come on Tuesday, when the desk registers them at once
        (
            "mfaResets=90&measure=pauseResets,0,100",
            "mfaResets=90",
            "“Pause resets” not taken: 82 more person-hours lost, people locked out where nobody \
             was.",
            "„{pauseResets}“ nicht ergriffen: 82 ausgefallene Personenstunden mehr, \
             Ausgesperrte, wo vorher niemand war.",
        ),
        // ten come in each of the 90 hours of work in 14 days: 10 · 90²/2 = 40,500; at worst 900,
        // from the second Friday 17:00 on
        (
            "mfaResets=90",
            "mfaResets=90&registrationsPerHour=0",
            "0 registrations an hour instead of 10,000,000: 40,418 more person-hours lost, 860 \
             more people locked out at worst, worst moment 11 d 5 h later, not everyone back \
             within 14 days.",
            "0 Registrierungen je Stunde statt 10.000.000: 40.418 ausgefallene Personenstunden mehr, \
             im schlimmsten Moment 860 Ausgesperrte mehr, schlimmster Moment 11 Tage 5 h später, \
             binnen 14 Tagen nicht alle zurück.",
        ),
        // a reset is refused in both kinds alike
        (
            "mfaResets=90",
            "mfaResets=90&kind=mfa",
            "MFA prompts down instead of sign-in set-up: this changes none of the figures.",
            "MFA-Abfragen gestört statt Einrichten von Anmeldemethoden: Das ändert keine der \
             Zahlen.",
        ),
        // 50 must register; a tenth needs a fresh sign-in in nine hours of work: 50 · (1 − e^(−λt)),
        // λ = 0.1/9, which is 2.17 after 4 h, and 4.38 + 0.09 person-hours until they are back
        (
            "mfaResets=0&guestsToRegisterPercent=0",
            "mfaResets=0&guests=100&guestsToRegisterPercent=50",
            "100 more guests together with 50 % of guests due to register instead of 0 %: 4 more \
             person-hours lost, people locked out where nobody was. Neither of the changes named \
             as “together” does anything alone: their shares can’t be told apart.",
            "100 Gäste mehr zusammen mit 50 % der Gäste mit fälliger Registrierung statt 0 %: 4 \
             ausgefallene Personenstunden mehr, Ausgesperrte, wo vorher niemand war. Keine der mit \
             „zusammen“ verbundenen Änderungen bewirkt allein etwas: Ihre Anteile lassen sich \
             nicht trennen.",
        ),
        // nobody holds a session, so defaults reach nobody; 91 resets: 82.574 person-hours, 40.4
        (
            "mfaResets=90",
            "mfaResets=91&defaultsDisabledPercent=20&longLivedTokenPercent=5",
            "1 more MFA reset a day: 1 more person-hour lost. 2 other inputs differ and change \
             nothing here.",
            "1 MFA-Zurücksetzung je Tag mehr: 1 ausgefallene Personenstunde mehr. 2 weitere Eingaben \
             sind anders und bewirken hier nichts.",
        ),
        ("name=Monday", "name=Tuesday", "The inputs are the same.", "Die Eingaben sind gleich."),
    ] {
        let (base, other) = (company(base), company(other));
        let plain = |text: String| text.replace('\u{a0}', " ");
        assert!(speak("en"));
        assert_eq!(plain(said(&base, &other)), english);
        assert!(speak("de"));
        assert_eq!(plain(said(&base, &other)), in_force(german));
        assert!(speak("en"));
    }
}

/// The figures of the formulas, and each difference beside it. A base need not come first.
#[test]
fn figures_stand_side_by_side() {
    let link = format!(
        "{}&place=B&base=C&name=Long;{};{}",
        company("mfaResets=180&hours=6"),
        company("mfaResets=0"),
        company("mfaResets=90")
    );
    let all = Comparison::of(&read(&link));
    assert_eq!(all.sides.iter().map(|side| side.letter).collect::<String>(), "ABC");
    let plain = to_text(&[all.table()]).replace('\u{a0}', " ");
    assert_eq!(
        plain,
        "Figure | A | B: Long | C (base)\n\
         Work lost, person-hours | 0 −82 | 365 +283 | 82\n\
         Locked out at worst | 0 −40 | 120 +80 | 40\n\
         Worst moment | at no time | Mon 14:00 2 h later | Mon 12:00\n\
         Everyone back | at once | Mon 14:00 2 h later | Mon 12:00\n"
    );
    let names: Vec<String> = all.why().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["A", "B: Long"]);
}

#[test]
fn the_table_of_shares_adds_up_as_it_is_shown() {
    let all = of(&company("mfaResets=90"), &company("mfaResets=60&hours=6"));
    let Block::Details { body, .. } = all.shares_document().remove(0) else { panic!() };
    let plain = to_text(&body[..1]).replace('\u{a0}', " ");
    assert_eq!(
        plain,
        "Change | work lost | at worst | worst moment | everyone back\n\
         2 h longer | +84 | +17 | 2 h later | 2 h later\n\
         30 fewer MFA resets a day | −44 | −17 | same | same\n\
         In all | +40 | same | 2 h later | 2 h later\n"
    );
}

/// Starts are compared by the shorter way round the week, and never differently from either side.
#[test]
fn starts_lie_apart_the_shorter_way() {
    let at = |day: &str| read(&format!("v=1&startsAt={day}")).scenario;
    for (base, other, minutes) in [
        ("Mon-09:00", "Mon-11:00", 120.0),
        ("Sun-23:00", "Mon-01:00", 120.0),
        ("Mon-00:00", "Thu-12:00", 5040.0),
        ("Mon-00:00", "Thu-12:05", -5035.0),
    ] {
        assert_eq!(moved(&at(base), &at(other)), minutes, "{base} {other}");
        assert_eq!(moved(&at(other), &at(base)), -minutes, "{base} {other}");
    }
}

#[test]
fn differences_add_up_as_they_are_shown() {
    // 84.03 − 44.03 rounds to 84 − 44; of the same remainders the first goes up
    assert_eq!(add_up_signed(&[84.03, -44.03], 40), [84, -44]);
    assert_eq!(add_up_signed(&[0.5, 0.5, -0.5], 1), [1, 1, -1]);
    assert_eq!(add_up_signed(&[2.0, 3.0], 4), [1, 3]);
    assert_eq!(add_up_signed(&[], 0), [0_i64; 0]);
}

/// All orders in which so many things can be done.
fn orders(n: usize) -> Vec<Vec<usize>> {
    if n == 0 {
        return vec![Vec::new()];
    }
    let shorter = orders(n - 1);
    let with = |at: usize| {
        shorter.iter().map(move |order| {
            let mut order = order.clone();
            order.insert(at, n - 1);
            order
        })
    };
    (0..n).flat_map(with).collect()
}

fn of_state(pair: &Pair, made: &dyn Fn(usize) -> bool) -> Figures {
    let scenario = pair.with(made);
    figures(pair.base, &scenario, &run(&scenario))
}

/// Each change's share by making all of them one after the other in every order there is.
fn by_brute_force(pair: &Pair) -> Vec<Figures> {
    let count = pair.changes.len();
    let mut sums = vec![[0.0; 5]; count];
    let all = orders(count);
    for order in &all {
        let mut before = of_state(pair, &|_| false);
        for (at, &change) in order.iter().enumerate() {
            let now = of_state(pair, &|nth| order[..=at].contains(&nth));
            for figure in [LOST, HEADS, WORST, CLEAR, EXPOSED] {
                sums[change][figure] += now[figure] - before[figure];
            }
            before = now;
        }
    }
    #[allow(clippy::cast_precision_loss)]
    let n = all.len() as f64;
    sums.into_iter().map(|sum| sum.map(|each| each / n)).collect()
}

fn scenario(json: &serde_json::Value) -> Scenario {
    Scenario::from_json(&json.to_string()).unwrap()
}

/// As near as figures of this size are when they are summed up in another order.
fn near(a: &Figures, b: &Figures, size: &Figures) -> bool {
    a.iter().zip(b).zip(size).all(|((a, b), size)| (a - b).abs() <= 1e-9 * size.abs().max(1000.0))
}

proptest! {
    #![proptest_config(Config { cases: 40, ..config() })]

    #[test]
    fn shares_add_up_to_the_whole_and_change_their_signs_with_the_roles(
        base in any_measured(), other in any_measured(),
    ) {
        let (base, other) = (scenario(&base), scenario(&other));
        let pair = Pair::new(&base, &other);
        let found = shares(&pair);
        let size = [figures(&base, &base, &run(&base)), figures(&base, &other, &run(&other))];
        let size: Figures = std::array::from_fn(|at| size[0][at].abs() + size[1][at].abs());
        let whole: Figures = std::array::from_fn(|at| {
            figures(&base, &other, &run(&other))[at] - figures(&base, &base, &run(&base))[at]
        });
        prop_assert!(near(&found.whole, &whole, &size));
        let mut sum = [0.0; 5];
        for share in &found.shares {
            sum = std::array::from_fn(|at| sum[at] + share.makes[at]);
        }
        prop_assert!(near(&sum, &whole, &size), "{sum:?} {whole:?}");
        let told: usize = found.shares.iter().map(|share| share.changes.len()).sum();
        prop_assert_eq!(told + found.idle.len(), pair.changes.len());

        let back = shares(&Pair::new(&other, &base));
        let turned = back.whole.map(|each| -each);
        prop_assert!(near(&turned, &whole, &size), "{turned:?} {whole:?}");
    }

    /// Every state between two scenarios is one of its own right: each field is the one's or the
    /// other's, and a link carries it.
    #[test]
    fn every_state_between_is_a_scenario(
        base in any_measured(), other in any_measured(), choice in any::<u64>(),
    ) {
        let (base, other) = (scenario(&base), scenario(&other));
        let pair = Pair::new(&base, &other);
        let made = |nth: usize| choice >> (nth % 64) & 1 == 1;
        let between = pair.with(&made);
        for &field in Field::ALL {
            let value = field.get(&between);
            prop_assert!(value == field.get(&base) || value == field.get(&other));
        }
        let mut few = between.clone();
        few.measures.truncate(24);
        let opened = read(&link::write(&few, None, &[]));
        prop_assert_eq!(opened.scenario, few);
        prop_assert!(opened.notes.is_empty());
        prop_assert_eq!(pair.with(&|_| true), other.clone());
        prop_assert_eq!(pair.with(&|_| false), base.clone());
        for measure in &between.measures {
            prop_assert!(base.measures.contains(measure) || other.measures.contains(measure));
        }
    }

    /// Up to five changes: the same shares as by brute force, and turned round with the roles.
    #[test]
    fn shares_are_those_of_all_orders(
        base in any_measured(), other in any_measured(), from in 0..40_usize, count in 1..=5_usize,
    ) {
        let base = scenario(&base);
        let other = scenario(&other);
        let wide = Pair::new(&base, &other);
        let some = wide.changes.len();
        prop_assume!(some > 0);
        let chosen: Vec<usize> = (0..count).map(|n| (from + 7 * n) % some).collect();
        let other = wide.with(&|nth| chosen.contains(&nth));
        let pair = Pair::new(&base, &other);
        let found = shares(&pair);
        let expected = by_brute_force(&pair);
        let size: Figures =
            std::array::from_fn(|at| expected.iter().map(|share| share[at].abs()).sum::<f64>() * 10.0);
        for share in &found.shares {
            let sum = share.changes.iter().fold([0.0; 5], |sum: Figures, &nth| {
                std::array::from_fn(|at| sum[at] + expected[nth][at])
            });
            prop_assert!(near(&share.makes, &sum, &size), "{:?} {sum:?}", share.makes);
            // the same from the other side
            let back = shares(&Pair::new(&other, &base));
            let turned = back.shares.iter().any(|turned| {
                near(&turned.makes.map(|each| -each), &share.makes, &size)
            });
            prop_assert!(turned, "{share:?} in {back:?}");
        }
        for &nth in &found.idle {
            prop_assert!(near(&expected[nth], &[0.0; 5], &size));
        }
    }
}

/// More changes than are told apart: the ones that matter most alone, and all others as one.
#[test]
fn many_changes_are_told_apart_as_far_as_they_matter() {
    let many = "v=1&kind=authentication&hours=30&affectedPercent=90&newHires=13&mfaResets=31\
                &registrationsDue=16&guests=900&liveSessions=2100&longLivedTokenPercent=61\
                &freshSignInsPercentPerDay=6";
    let (base, other) = (read("v=1&kind=authentication&hours=8").scenario, read(many).scenario);
    let pair = Pair::new(&base, &other);
    assert_eq!(pair.changes.len(), 9);
    let found = shares(&pair);
    let rest: Vec<_> = found.shares.iter().filter(|share| share.party == Party::Rest).collect();
    assert_eq!((found.shares.len(), rest.len()), (MOST, 1));
    assert_eq!(rest[0].changes.len(), 9 - (MOST - 1));
    assert_eq!(pair.changes[found.shares[0].changes[0]], Change::Field(Field::Guests));
    let sum: f64 = found.shares.iter().map(|share| share.makes[LOST]).sum();
    assert!((sum - found.whole[LOST]).abs() < 1e-6);
    let said = said("v=1&kind=authentication&hours=8", many);
    assert!(said.starts_with("700 more guests"), "{said}");
    assert!(said.contains("smaller changes"), "{said}");
}
