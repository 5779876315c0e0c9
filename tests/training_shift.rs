//! “The shift”: the ready exercises played to the end against the engine called by hand, the search
//! against trying, files against damage.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "training_shift/derived.rs"]
mod derived;
#[path = "training_shift/files.rs"]
mod files;
#[path = "training_shift/search.rs"]
mod search;
#[path = "training_shift/sheet.rs"]
mod sheet;

use lockout::scenario::{MeasureKind, Scenario};
use lockout::timeline::{Group, Outcome, Standing, run, run_watched};
use lockout::training::shift::{
    Entry, Exercise, READY, Ready, Refused, Shift, Stage, interval_score,
};

pub(crate) fn exercise(id: &str) -> Exercise {
    Ready::of_id(id).unwrap().exercise().unwrap_or_else(|mistakes| panic!("{mistakes:?}"))
}

/// The place of a measure among those allowed.
pub(crate) fn place(shift: &Shift, kind: MeasureKind) -> usize {
    shift.exercise().allowed.iter().position(|allowed| allowed.kind == kind).unwrap()
}

/// Takes a measure by its values, as the file writes them.
fn take(shift: &mut Shift, kind: MeasureKind, pick: usize) {
    let allowed = place(shift, kind);
    shift.enter(Entry::Take { allowed, pick }).unwrap();
}

/// Answers every question of the turn with a range, and reveals.
pub(crate) fn reveal(shift: &mut Shift, ranges: &[(f64, f64)]) {
    let Stage::Turn(turn) = shift.stage() else { panic!("{:?}", shift.stage()) };
    let asked: Vec<usize> = shift.asked(turn).map(|(question, _)| question).collect();
    assert_eq!(asked.len(), ranges.len());
    for (question, &(low, high)) in asked.into_iter().zip(ranges) {
        shift.enter(Entry::Estimate { question, low, high }).unwrap();
    }
    shift.enter(Entry::Reveal).unwrap();
}

fn begun(id: &str) -> Shift {
    let mut shift = Shift::new(exercise(id), 0);
    shift.enter(Entry::Begin).unwrap();
    shift
}

fn by_hand(json: &str) -> Outcome {
    run(&Scenario::from_json(json).unwrap_or_else(|problems| panic!("{problems}")))
}

/// Heads of all groups at a minute.
fn heads_at(json: &str, minute: u32) -> [f64; 5] {
    let mut found = [0.0; 5];
    run_watched(&Scenario::from_json(json).unwrap(), |until, heads| {
        if until == minute {
            found = *heads;
        }
    });
    found
}

fn near(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-9 * b.abs().max(1.0), "{a} is not {b}");
}

/// The registration outage with so many resets a day and these measures, in the scenario file's words.
fn registration(resets: u32, measures: &str) -> String {
    format!(
        r#"{{ "name": "MO1329260", "outage": {{ "kind": "registration", "startsAt": "Mon 07:50", "hours": 4 }},
        "people": {{ "mfaResets": {resets} }}, "measures": [{measures}] }}"#
    )
}

/// Decisions are at minutes 60, 120 and 180; the forty resets are heard at 120.
#[test]
fn registration_is_played_to_the_end() {
    use MeasureKind::{Exclusion, PostponeOnboarding, TemporaryAccessPass};
    let mut shift = begun("registration");
    let before = shift.passed_before().unwrap();
    assert_eq!((before.hours, before.outcome), (0..1, by_hand(&registration(30, ""))));

    // the ways of the passes: 1 h, then 8 h
    take(&mut shift, TemporaryAccessPass, 1);
    take(&mut shift, PostponeOnboarding, 0);
    let pass =
        r#"{ "kind": "temporaryAccessPass", "fromMinute": 60, "perHour": 20, "lifetimeHours": 8 }"#;
    let postpone = r#"{ "kind": "postponeOnboarding", "fromMinute": 60 }"#;
    reveal(&mut shift, &[(0.0, 10.0), (2.0, 3.0)]);
    let passed = shift.passed(0).unwrap();
    let then = by_hand(&registration(30, &format!("{pass}, {postpone}")));
    assert_eq!((passed.hours, &passed.outcome), (1..2, &then));

    // sixty people until the end, which is at minute 240
    take(&mut shift, Exclusion, 1);
    let exclusion =
        r#"{ "kind": "exclusion", "fromMinute": 120, "untilMinute": 240, "people": 60 }"#;
    reveal(&mut shift, &[(0.0, 5.0)]);
    let all = format!("{pass}, {postpone}, {exclusion}");
    let passed = shift.passed(1).unwrap();
    assert_eq!((passed.hours, &passed.outcome), (2..3, &by_hand(&registration(70, &all))));
    assert_eq!(shift.passed(2), None);

    reveal(&mut shift, &[(10.0, 20.0), (240.0, 300.0)]);
    assert_eq!(shift.stage(), Stage::Debrief);
    let (nothing, theirs) = (by_hand(&registration(70, "")), by_hand(&registration(70, &all)));
    let score = shift.score();
    assert_eq!((&score.nothing, &score.theirs), (&nothing, &theirs));
    near(score.gain.saved, nothing.lost_person_hours - theirs.lost_person_hours);
    near(score.gain.exposed, theirs.exposed_person_hours);
    assert!(theirs.exposed_person_hours > 0.0);

    // each left out alone
    for (kind, others) in [
        (TemporaryAccessPass, format!("{postpone}, {exclusion}")),
        (PostponeOnboarding, format!("{pass}, {exclusion}")),
        (Exclusion, format!("{pass}, {postpone}")),
    ] {
        let without = by_hand(&registration(70, &others));
        let decision = score.decisions.iter().find(|of| of.measure.kind == kind).unwrap();
        assert_eq!(decision.standing, Standing::Acts);
        near(decision.gain.saved, without.lost_person_hours - theirs.lost_person_hours);
        near(decision.gain.exposed, theirs.exposed_person_hours - without.exposed_person_hours);
    }

    // the answers: as shown at 120 and 180, and at the end
    let first = heads_at(&registration(30, &format!("{pass}, {postpone}")), 120);
    near(score.estimates[0].answer, first.iter().sum());
    let second = heads_at(&registration(70, &all), 180);
    near(score.estimates[1].answer, second[Group::Guests as usize]);
    near(score.estimates[2].answer, second.iter().sum());
    near(score.estimates[3].answer, theirs.lost_person_hours);
    near(score.estimates[4].answer, f64::from(theirs.all_clear_minute));
}

/// Nothing done, by the formulas of the model: 120 minutes after 07:50, so 110 of work, 12 hires over
/// two hours have come, 30 and 15 over nine, and of 200 guests those who sign in afresh and register.
#[test]
fn answers_are_what_the_formulas_say() {
    let mut shift = begun("registration");
    reveal(&mut shift, &[(0.0, 50.0), (0.0, 5.0)]);
    let worked = 110.0;
    let guests = |worked: f64| 20.0 * (1.0 - (-0.1 * worked / 540.0_f64).exp());
    near(shift.answer(0).unwrap(), 12.0 * worked / 120.0 + 45.0 * worked / 540.0 + guests(worked));
    assert_eq!(shift.answer(1), None, "it is about a later hour");
    reveal(&mut shift, &[(0.0, 50.0)]);
    near(shift.answer(1).unwrap(), guests(170.0));
    // seventy resets by now, and all the hires
    near(shift.answer(2).unwrap(), 12.0 + 85.0 * 170.0 / 540.0 + guests(170.0));

    // guests of the long weekend an hour after the start: tokens of 60 to 90 minutes, 120 guests
    let mut shift = begun("weekend");
    reveal(&mut shift, &[(50.0, 100.0)]);
    let working = (1.0 - 60.0 / 75.0) * (-0.1 * 60.0 / 540.0_f64).exp();
    near(shift.answer(0).unwrap(), 120.0 * (1.0 - working));
}

#[test]
fn nobody_can_act_on_the_monday_without_prompts() {
    use MeasureKind::{DisableMfa, Exclusion, KeepSessions, PauseResets};
    let monday = |due: u32, measures: &str| {
        format!(
            r#"{{ "name": "No MFA prompts on a Monday",
            "outage": {{ "kind": "mfa", "startsAt": "Mon 05:40", "hours": 14 }},
            "people": {{ "registrationsDue": {due} }}, "assumptions": {{ "freshSignInsPercentPerDay": 12 }},
            "administrators": {{ "withLiveSession": 0, "emergencyAccounts": {{ "daysSinceValidated": 900 }} }},
            "measures": [{measures}] }}"#
        )
    };
    let mut shift = begun("prompts");
    take(&mut shift, Exclusion, 0);
    take(&mut shift, KeepSessions, 1);
    reveal(&mut shift, &[(50.0, 150.0)]);
    // what nobody could do changes no figure
    let keep = r#"{ "kind": "keepSessions", "fromMinute": 180, "percent": 60 }"#;
    let passed = shift.passed(0).unwrap();
    let hours = |outcome: &Outcome| {
        outcome
            .hours
            .iter()
            .map(|hour| (hour.locked_out(), hour.lost_person_hours))
            .collect::<Vec<_>>()
    };
    assert_eq!(hours(&passed.outcome), hours(&by_hand(&monday(15, keep))));
    take(&mut shift, DisableMfa, 0);
    reveal(&mut shift, &[(100.0, 200.0), (100.0, 150.0)]);
    take(&mut shift, PauseResets, 0);
    reveal(&mut shift, &[(100.0, 300.0)]);
    reveal(&mut shift, &[(1000.0, 3000.0), (840.0, 1800.0)]);
    let pause = r#"{ "kind": "pauseResets", "fromMinute": 360, "percent": 100 }"#;
    let score = shift.score();
    let theirs = by_hand(&monday(60, &format!("{keep}, {pause}")));
    near(score.theirs.lost_person_hours, theirs.lost_person_hours);
    near(score.nothing.lost_person_hours, by_hand(&monday(60, "")).lost_person_hours);
    assert_eq!(score.theirs.exposed_person_hours, 0.0);
    for decision in &score.decisions {
        let announced = decision.measure.kind.is_announcement();
        assert_eq!(decision.standing == Standing::Acts, announced);
        assert_eq!(decision.standing == Standing::NobodyCanAct, !announced);
        assert_eq!(decision.gain.saved != 0.0, announced);
    }
}

/// Friday 16:00 and 72 hours: Monday 16:00.
#[test]
fn the_long_weekend_falls_off_the_cliff() {
    let weekend = |guests: u32, measures: &str| {
        format!(
            r#"{{ "name": "A long weekend",
            "outage": {{ "kind": "authentication", "startsAt": "Fri 16:00", "hours": 92 }},
            "people": {{ "guests": {guests} }},
            "workingDay": {{ "days": ["Tue","Wed","Thu","Fri"] }}, "measures": [{measures}] }}"#
        )
    };
    let mut shift = begun("weekend");
    take(&mut shift, MeasureKind::KeepSessions, 0);
    take(&mut shift, MeasureKind::DisableMfa, 0);
    reveal(&mut shift, &[(50.0, 100.0)]);
    reveal(&mut shift, &[(100.0, 300.0)]);
    take(&mut shift, MeasureKind::PauseResets, 1);
    reveal(&mut shift, &[(200.0, 1500.0), (500.0, 2000.0)]);
    reveal(&mut shift, &[(5000.0, 9000.0), (5500.0, 5600.0)]);
    let keep = r#"{ "kind": "keepSessions", "fromMinute": 0, "percent": 30 }"#;
    let pause = r#"{ "kind": "pauseResets", "fromMinute": 4260, "percent": 100 }"#;
    let all = weekend(270, &format!("{keep}, {pause}"));
    let live = Group::LiveSessions as usize;
    let score = shift.score();
    near(score.theirs.lost_person_hours, by_hand(&all).lost_person_hours);
    near(score.estimates[1].answer, heads_at(&weekend(270, keep), 71 * 60)[live]);
    near(score.estimates[2].answer, heads_at(&all, 74 * 60)[live]);
    near(score.estimates[3].answer, heads_at(&all, 88 * 60).iter().sum());
    // an hour before the cliff only those are out whom nothing carried; two hours after it those, too,
    // whose tokens last no longer than 90 minutes: 40 % of the 2,000
    let [before, after] = [1, 2].map(|nth: usize| score.estimates[nth].answer);
    assert!(before < 300.0 && after - before > 0.35 * 2000.0, "{before} {after}");
    let in_vain = score.decisions.iter().find(|of| of.measure.kind == MeasureKind::DisableMfa);
    assert!(matches!(in_vain.unwrap().standing, Standing::Nothing(_)));

    // the note for the last turn: nearly all is lost on Tuesday morning
    let nothing = by_hand(&weekend(270, ""));
    let tuesday: f64 = nothing.hours[88..].iter().map(|hour| hour.lost_person_hours).sum();
    assert!(tuesday > 0.95 * nothing.lost_person_hours);
}

/// 80 % sure leaves a fifth: a miss counts ten times. Small answers are measured against ten.
#[test]
fn estimates_are_scored_as_worked_out_by_hand() {
    let mut shift = begun("registration");
    reveal(&mut shift, &[(10.0, 12.0), (0.0, 4.0)]);
    let estimate = shift.estimates()[0];
    // 11 hires, 9 1/6 others, and 20 guests of whom 1 − exp(−11/540) signed in afresh
    let answer = 11.0 + 55.0 / 6.0 + 20.0 * (1.0 - (-11.0 / 540.0_f64).exp());
    near(estimate.score, 2.0 + 10.0 * (answer - 12.0));
    near(estimate.share, estimate.score / answer);
    assert!(!estimate.holds());
    reveal(&mut shift, &[(20.0, 60.0)]);
    let [_, guests, all] = shift.estimates()[..] else { panic!("three answers are out") };
    near(guests.share, 4.0 / 10.0);
    near(all.score, 40.0);
    let calibration = shift.score().calibration;
    assert_eq!((calibration.asked, calibration.held), (3, 2));
    near(calibration.score, (estimate.share + guests.share + all.share) / 3.0);
    assert_eq!(interval_score(0.0, 0.0, 3.0), interval_score(6.0, 6.0, 3.0));
}

#[test]
fn only_what_is_not_revealed_is_taken_back() {
    let mut shift = Shift::new(exercise("registration"), 0);
    assert_eq!(shift.enter(Entry::Reveal), Err(Refused::NotNow));
    shift.enter(Entry::Begin).unwrap();
    assert_eq!(shift.undo(), None);
    let take = Entry::Take { allowed: 0, pick: 0 };
    shift.enter(take).unwrap();
    assert_eq!(shift.enter(take), Err(Refused::Again));
    assert_eq!(shift.enter(Entry::Take { allowed: 0, pick: 1 }), Err(Refused::Unknown));
    assert_eq!(shift.enter(Entry::Take { allowed: 9, pick: 0 }), Err(Refused::Unknown));
    assert_eq!(shift.enter(Entry::Reveal), Err(Refused::EstimatesMissing(2)));
    let estimate = |question, low, high| Entry::Estimate { question, low, high };
    for wrong in [estimate(0, 5.0, 4.0), estimate(0, -1.0, 4.0), estimate(0, f64::NAN, 4.0)] {
        assert_eq!(shift.enter(wrong), Err(Refused::NoRange));
    }
    assert_eq!(shift.enter(estimate(2, 1.0, 2.0)), Err(Refused::Unknown), "asked in the next turn");
    shift.enter(estimate(0, 1.0, 2.0)).unwrap();
    shift.enter(estimate(0, 3.0, 4.0)).unwrap();
    assert_eq!(shift.estimate(0), Some((3.0, 4.0)));
    shift.undo().unwrap();
    assert_eq!(shift.estimate(0), Some((1.0, 2.0)));
    shift.undo().unwrap();
    assert_eq!(shift.undo(), Some(take));
    assert_eq!(shift.undo(), None);
    reveal(&mut shift, &[(1.0, 2.0), (1.0, 2.0)]);
    assert_eq!(shift.undo(), None, "what is revealed stays");
    assert_eq!(shift.stage(), Stage::Turn(1));
}

/// The same record, the same figures to the last digit; another seed, another company.
#[test]
fn a_record_plays_again() {
    for (ready, seed) in READY.iter().zip([7, 0, u64::MAX]) {
        let mut shift = Shift::new(ready.exercise().unwrap(), seed);
        shift.enter(Entry::Begin).unwrap();
        let allowed = 3.min(shift.exercise().allowed.len() - 1);
        shift.enter(Entry::Take { allowed, pick: 0 }).unwrap();
        shift.enter(Entry::Take { allowed: 0, pick: 0 }).unwrap();
        while let Stage::Turn(turn) = shift.stage() {
            let many = shift.asked(turn).count();
            let again = Shift::replay(&shift.record()).unwrap();
            assert_eq!(again, shift);
            reveal(&mut shift, &vec![(0.125, 1234.5); many]);
        }
        let again = Shift::replay(&shift.record()).unwrap();
        assert_eq!(again, shift);
        assert_eq!(again.score(), shift.score());
        assert_eq!(again.record(), shift.record());
    }
}

#[test]
fn a_damaged_record_is_refused_by_line() {
    let mut shift = begun("prompts");
    reveal(&mut shift, &[(1.0, 2.0)]);
    let record = shift.record();
    let line = |text: &str| Shift::replay(text).unwrap_err()[0].line;
    assert_eq!(line(""), 1);
    assert_eq!(line(&record.replace("seed: 0", "seed: x")), 2);
    assert_eq!(line(&record.replace("begin", "begin\nbegin")), 4);
    assert_eq!(line(&record.replace("estimate: 1 1 2", "estimate: 1 2 1")), 4);
    assert_eq!(line(&record.replace("estimate: 1 1 2\n", "")), 4);
    assert_eq!(line(&record.replace("reveal", "take: keepSessions 99")), 5);
    // five lines and the one that parts them come before the exercise's own
    assert_eq!(line(&record.replace("exercise: 1", "exercise: 2")), 7);
}

#[test]
fn seeds_draw_within_their_ranges_and_always_the_same() {
    let written = exercise("registration");
    let drawn = |seed| Shift::new(written.clone(), seed).scenario(0);
    assert_eq!(drawn(0), written.scenario);
    let mut guests = Vec::new();
    for seed in 1..200 {
        let people = drawn(seed).people;
        assert_eq!(people, drawn(seed).people);
        assert!((6.0..=20.0).contains(&people.new_hires) && people.new_hires.fract() == 0.0);
        assert!((20.0..=45.0).contains(&people.mfa_resets));
        assert!((100.0..=400.0).contains(&people.guests));
        assert_eq!((people.registrations_due, people.live_sessions), (15.0, 2000.0));
        guests.push(people.guests);
    }
    guests.sort_by(f64::total_cmp);
    guests.dedup();
    assert!(guests.len() > 100, "{}", guests.len());
}
