//! The best that could have been done, against trying it.

use super::{exercise, place, reveal};
use lockout::scenario::{Measure, MeasureKind, Percent, Scenario};
use lockout::timeline::run;
use lockout::training::draws::Draws;
use lockout::training::shift::{Entry, READY, Search, Shift, Stage};

/// Whoever plays at random is never better than what the search found for no more exposure.
#[test]
fn no_random_play_is_better() {
    for ready in &READY {
        for seed in [0, 11] {
            let start = Shift::new(ready.exercise().unwrap(), seed);
            let best = Search::new(&start).finish();
            let mut draws = Draws::new(seed + 1);
            for _ in 0..100 {
                let mut shift = start.clone();
                shift.enter(Entry::Begin).unwrap();
                while let Stage::Turn(turn) = shift.stage() {
                    for allowed in 0..shift.exercise().allowed.len() {
                        let pick = draws.below(shift.exercise().allowed[allowed].picks());
                        if draws.chance(30) {
                            // one that is taken already, or would end at once, is refused
                            let _ = shift.enter(Entry::Take { allowed, pick });
                        }
                    }
                    let many = shift.asked(turn).count();
                    reveal(&mut shift, &vec![(0.0, 1.0); many]);
                }
                let theirs = shift.score().theirs;
                let within = best.within(theirs.exposed_person_hours).unwrap();
                assert!(
                    within.lost <= theirs.lost_person_hours + 1e-6,
                    "{}: {within:?} is worse than {} of {:?}",
                    ready.id,
                    theirs.lost_person_hours,
                    shift.taken()
                );
            }
        }
    }
}

/// Every way, by loops written out: three announcements act, each from any of four turns or not.
#[test]
fn the_best_of_the_monday_is_the_best_of_all_ways() {
    let shift = Shift::new(exercise("prompts"), 0);
    let mut scenario = exercise("prompts").scenario;
    scenario.people.registrations_due = 60.0;
    let never = u32::MAX;
    let (mut least, mut ways) = (f64::INFINITY, 0);
    let measure = |kind, from, percent| Measure {
        from,
        percent: Percent(percent),
        ..Measure::new(kind, &Scenario::default())
    };
    for postpone in [never, 180, 240, 360, 540] {
        for pause in [never, 180, 240, 360, 540] {
            for (keep, percent) in [never, 180, 240, 360, 540].into_iter().flat_map(|keep| {
                let shares: &[f64] = if keep == never { &[0.0] } else { &[30.0, 60.0] };
                shares.iter().map(move |percent| (keep, *percent))
            }) {
                let mut measures = vec![
                    measure(MeasureKind::PostponeOnboarding, postpone, 50.0),
                    measure(MeasureKind::PauseResets, pause, 100.0),
                    measure(MeasureKind::KeepSessions, keep, percent),
                ];
                measures.retain(|measure| measure.from != never);
                least = least.min(run(&scenario.with_measures(measures)).lost_person_hours);
                ways += 1;
            }
        }
    }
    let best = Search::new(&shift).finish();
    assert_eq!(best.tried, ways);
    assert!((best.least_lost().unwrap().lost - least).abs() < 1e-6);
    assert_eq!(best.front.len(), 1, "nobody is exposed, so there is one best");
}

/// Less work lost is paid for with exposure, all along the front, and doing nothing is never better.
#[test]
fn the_front_of_the_registration_outage_trades_one_for_the_other() {
    let shift = Shift::new(exercise("registration"), 0);
    let mut search = Search::new(&shift);
    assert_eq!(search.ways(), 12_544);
    assert!(!search.go_on(100));
    assert_eq!(search.best().tried, 100);
    let best = search.finish();
    assert_eq!(best.tried, 12_544);
    assert!(best.front.len() >= 3);
    for pair in best.front.windows(2) {
        assert!(pair[0].exposed < pair[1].exposed && pair[0].lost > pair[1].lost);
    }
    let unexposed = best.unexposed().unwrap();
    let exposing =
        [MeasureKind::Exclusion, MeasureKind::DisableMfa].map(|kind| place(&shift, kind));
    assert!(unexposed.taken.iter().all(|taken| !exposing.contains(&taken.allowed)));
    // what it says of each way is what the engine says
    for play in &best.front {
        let scenario = shift.scenario(2);
        let measures = play.taken.iter().map(|taken| shift.measure(taken, &scenario).unwrap());
        let outcome = run(&scenario.with_measures(measures.collect()));
        assert_eq!(
            (play.lost, play.exposed),
            (outcome.lost_person_hours, outcome.exposed_person_hours)
        );
    }
}
