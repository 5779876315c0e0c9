//! "Draw it first": areas worked out by hand, and sentences for cases made by hand.

use lockout::scenario::time::{DayTime, WeekTime, Weekday};
use lockout::scenario::{Field, Measure, MeasureKind, OutageKind, Part, Percent, Scenario};
use lockout::timeline::Group;
use lockout::training::sketch::{
    Model, Reason, SCALES, Sketch, Who, area, hours, inputs, misjudged, nice, peak, scenario,
    situation,
};
use lockout::words::speak;

/// An outage from Monday 09:00 with nobody in it, and nobody who needs a fresh sign-in.
fn empty(kind: OutageKind, hours: u32) -> Scenario {
    let mut scenario = Scenario::default();
    scenario.outage.kind = kind;
    scenario.outage.minutes = hours * 60;
    let people = &mut scenario.people;
    people.new_hires = 0.0;
    people.mfa_resets = 0.0;
    people.registrations_due = 0.0;
    people.guests = 0.0;
    people.live_sessions = 0.0;
    scenario.assumptions.fresh_sign_ins_per_day = Percent(0.0);
    scenario.assumptions.guest_fresh_sign_ins_per_day = Percent(0.0);
    scenario
}

/// A hundred guests and nobody else, the sign-in service down for four hours. Tokens live 75 minutes on
/// average and at least 60, so after the first hour 1 − 60/75 of them are good, and after 90 minutes none.
fn guests() -> Model {
    let mut scenario = empty(OutageKind::Authentication, 4);
    scenario.people.guests = 100.0;
    Model::new(scenario)
}

fn said(expected: &[f64], model: &Model) -> Vec<String> {
    misjudged(expected, model).iter().map(|found| found.say(expected, model)).collect()
}

fn near(a: &[f64], b: &[f64]) {
    assert!(
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-9),
        "{a:?} {b:?}"
    );
}

#[test]
fn the_area_is_the_sum_of_the_hours_differences() {
    // 5 above, 10 below, level, 2 below
    assert_eq!(area(&[15.0, 0.0, 7.0, 1.0], &[10.0, 10.0, 7.0, 3.0]), 17.0);
    assert_eq!(area(&[1.0, 2.0], &[1.0, 2.0]), 0.0);
    let model = guests();
    near(&model.heads, &[80.0, 100.0, 100.0, 100.0, 0.0, 0.0, 0.0]);
    assert!((area(&[0.0; 7], &model.heads) - 380.0).abs() < 1e-9);
    // 20 off, twice 40, 10 too many after the end
    let drawn = [100.0, 60.0, 60.0, 100.0, 10.0, 0.0, 0.0];
    assert!((area(&drawn, &model.heads) - 110.0).abs() < 1e-9);
}

#[test]
fn guests_expected_to_keep_working_are_named_with_the_time_their_tokens_ended() {
    speak("en");
    let model = guests();
    let drawn = [0.0; 7];
    let found = misjudged(&drawn, &model);
    assert_eq!((found[0].from, found[0].until, found.len()), (0, 4, 1));
    assert!((found[0].area - 380.0).abs() < 1e-9);
    assert_eq!(
        said(&drawn, &model),
        [
            "You expected guests to keep working. The backup service does not serve guests, and their \
          tokens were gone by 10:30."
        ]
    );
    speak("de");
    assert_eq!(
        said(&drawn, &model),
        [
            "Sie erwarteten, dass Gäste weiterarbeiten. Der Backup-Authentifizierungsdienst bedient keine \
          Gäste, und um 10:30 waren ihre Token abgelaufen."
        ]
    );
}

#[test]
fn in_the_first_hour_it_is_said_how_many_tokens_had_run_out() {
    speak("en");
    let mut scenario = empty(OutageKind::Authentication, 1);
    scenario.people.guests = 100.0;
    let model = Model::new(scenario);
    near(&model.heads, &[80.0, 0.0, 0.0, 0.0]);
    assert_eq!(
        said(&[0.0; 4], &model),
        [
            "You expected guests to keep working. The backup service does not serve guests: by Mon 10:00 \
          the tokens of 80 had run out."
        ]
    );
}

/// Guests among others: who drew the others' curve left the guests out.
#[test]
fn the_group_that_was_left_out_is_the_one_whose_share_is_missing() {
    let mut scenario = empty(OutageKind::Authentication, 4);
    scenario.people.guests = 100.0;
    // nobody comes outside the first two hours: 20 from 08:00 to 10:00, half of them before the start
    scenario.people.new_hires = 20.0;
    let model = Model::new(scenario);
    // sixty an hour are five in the first five minutes after the end
    near(&model.heads, &[90.0, 110.0, 110.0, 110.0, 5.0, 0.0, 0.0]);
    let who = |drawn: &[f64]| misjudged(drawn, &model)[0].reason;
    assert!(matches!(
        who(&[10.0, 10.0, 10.0, 10.0, 5.0, 0.0, 0.0]),
        Reason::LeftOut(Who::One(Group::Guests), _)
    ));
    assert!(matches!(
        who(&[80.0, 100.0, 100.0, 100.0, 5.0, 0.0, 0.0]),
        Reason::LeftOut(Who::One(Group::NewHires), _)
    ));
}

#[test]
fn who_comes_to_register_is_named_together() {
    speak("en");
    // a working day of nine hours: 9 resets and 18 due are one and two an hour, from 09:00 to 13:00
    let mut scenario = empty(OutageKind::Registration, 4);
    scenario.people.mfa_resets = 9.0;
    scenario.people.registrations_due = 18.0;
    scenario.assumptions.registrations_per_hour = 6.0;
    let model = Model::new(scenario);
    // after the end three an hour come and six are served, so twelve waiting become nine, six, three
    let worst_after_the_end = [9.0, 6.0, 3.0].map(|end: f64| end + 3.0 - 0.25);
    let mut heads = vec![3.0, 6.0, 9.0, 12.0];
    heads.extend(worst_after_the_end);
    near(&model.heads, &heads);
    let drawn = [0.0; 7];
    assert_eq!(
        said(&drawn, &model),
        [
            "You expected those who come to register to get in. Nobody can register while it lasts: at \
             Mon 13:00 12 of them waited.",
            "You expected everyone back with the end at Mon 13:00. Whoever must register queues: at Mon \
             13:05 12 still waited, at 6 registrations an hour.",
        ]
    );
}

#[test]
fn too_much_is_explained_by_what_goes_on() {
    speak("en");
    let model = guests();
    // all at once: 20 too many in the first hour, level after it
    assert_eq!(
        said(&[100.0, 100.0, 100.0, 100.0, 0.0, 0.0, 0.0], &model),
        [
            "You expected 100 locked out at once. A token in hand works until it runs out: at Mon 10:00 it \
          was 80, and the last ordinary token ends at Mon 10:30."
        ]
    );
    assert_eq!(
        said(&[80.0, 100.0, 100.0, 100.0, 50.0, 0.0, 0.0], &model),
        [
            "You expected people locked out after the end at Mon 13:00. Whoever only had to sign in is back \
          at once; at Mon 14:00 it was 0."
        ]
    );
    let mut scenario = empty(OutageKind::Registration, 2);
    scenario.people.live_sessions = 500.0;
    let model = Model::new(scenario);
    let all = said(&[500.0, 500.0, 0.0, 0.0, 0.0], &model);
    assert!(all[0].starts_with(
        "Mon 09:00 to Mon 11:00: fewer were locked out than you expected. Whoever is registered signs in"
    ));
}

/// A working day of nine hours, of which two have passed: `1 − exp(−2 · 0.9 / 9)` of a thousand guests needed a
/// fresh sign-in by then, where ninety in a hundred do a day.
#[test]
fn guests_who_sign_in_afresh_meet_what_is_down() {
    speak("en");
    let fresh = |hours: f64| 1000.0 * (1.0 - (-hours * 0.9 / 9.0).exp());
    let made = |kind| {
        let mut scenario = empty(kind, 2);
        scenario.people.guests = 1000.0;
        scenario.assumptions.guest_fresh_sign_ins_per_day = Percent(90.0);
        scenario.assumptions.guests_to_register = Percent(100.0);
        scenario.assumptions.guests_with_trusted_home_mfa = Percent(0.0);
        Model::new(scenario)
    };
    // 95.2 and 181.3
    let model = made(OutageKind::Mfa);
    near(&model.heads[..2], &[fresh(1.0), fresh(2.0)]);
    let all = said(&[0.0; 5], &model);
    let during = all.iter().find(|said| said.contains("keep working"));
    assert_eq!(
        during.map(String::as_str),
        Some(
            "You expected guests to keep working. Those who sign in afresh are asked for MFA here, and the prompt \
         fails: 181 by Mon 11:00."
        )
    );
    // the queue after the end is the larger stretch
    assert_eq!(
        said(&[0.0; 5], &made(OutageKind::Registration))[1],
        "You expected guests to keep working. Some have to sign in afresh and must register here, which \
         fails: 181 by Mon 11:00."
    );
}

#[test]
fn renewals_by_the_backup_service_are_spoken_of() {
    speak("en");
    let mut scenario = empty(OutageKind::Authentication, 3);
    scenario.people.live_sessions = 500.0;
    scenario.sessions.no_policy = Percent(100.0);
    scenario.sessions.mfa_satisfied = Percent(0.0);
    scenario.sessions.mfa_not_satisfied = Percent(0.0);
    scenario.sessions.served_by_backup = Percent(100.0);
    let model = Model::new(scenario);
    near(&model.heads, &[0.0; 6]);
    assert_eq!(
        said(&[0.0, 90.0, 80.0, 0.0, 0.0, 0.0], &model),
        [
            "Mon 10:00 to Mon 12:00: fewer were locked out than you expected. The backup service renews \
          sessions seen within 3\u{a0}d. At Mon 10:05 it was 0, and you drew 90."
        ]
    );
}

#[test]
fn a_measure_that_was_forgotten_is_named() {
    speak("en");
    let mut scenario = empty(OutageKind::Registration, 4);
    scenario.people.mfa_resets = 90.0;
    let mut pause = Measure::new(MeasureKind::PauseResets, &scenario).moved(Part::From, 0);
    pause.percent = Percent(100.0);
    scenario.measures.push(pause);
    let model = Model::new(scenario);
    near(&model.heads[..4], &[0.0; 4]);
    // ten an hour, had they come; of equal moments the worst is the earliest
    let drawn = [10.0, 20.0, 30.0, 40.0, 0.0, 0.0, 0.0];
    assert_eq!(misjudged(&drawn, &model)[0].reason, Reason::Measure(MeasureKind::PauseResets));
    assert_eq!(
        said(&drawn, &model),
        [
            "Mon 09:00 to Mon 13:00: your curve is nearer to what it would be without “Pause resets”. With \
          it, 0 were locked out at Mon 12:05."
        ]
    );
}

#[test]
fn the_peak_is_spoken_of_where_it_is_two_hours_off() {
    speak("en");
    let model = guests();
    // the model's first hour with everyone is the second, and the worst moment of it is 10:30
    let late = [0.0, 0.0, 0.0, 90.0, 0.0, 0.0, 0.0];
    assert_eq!(
        peak(&late, &model).as_deref(),
        Some("You expected the most at 12:00–13:00, with 90. It was at Mon 10:30, with 100.")
    );
    assert_eq!(peak(&[0.0, 0.0, 90.0, 0.0, 0.0, 0.0, 0.0], &model), None);
    assert_eq!(peak(&[0.0; 7], &model), None);
    assert!(misjudged(&model.heads, &model).is_empty());
}

#[test]
fn a_seed_gives_one_scenario_and_seeds_give_all_kinds() {
    let (mut kinds, mut with_measures, mut starts) = ([0; 3], 0, Vec::new());
    for seed in 0..300 {
        let drawn = scenario(seed);
        assert_eq!(drawn, scenario(seed));
        kinds[drawn.outage.kind as usize] += 1;
        with_measures += usize::from(!drawn.measures.is_empty());
        starts.push(drawn.outage.starts_at);
        let model = Model::new(drawn.clone());
        assert!(model.outcome.peak_locked_out >= 8.0);
        assert_eq!(model.heads.len(), hours(&drawn));
        assert!(hours(&drawn) <= 15);
        for (nth, heads) in model.heads.iter().enumerate() {
            let hour =
                model.outcome.hours.get(nth).map_or(0.0, lockout::timeline::Hour::locked_out);
            assert!((heads - hour).abs() < 1e-9);
        }
        // what was drawn stays within the limits of a file and of a link
        let link = lockout::scenario::link::write(&drawn, None, &[]);
        let read = lockout::scenario::link::read(&link).scenario;
        assert_eq!(lockout::scenario::link::write(&read, None, &[]), link);
        assert_eq!(lockout::timeline::run(&read), model.outcome, "{link}");
    }
    assert!(kinds.iter().all(|&n| n > 50), "{kinds:?}");
    assert!((60..200).contains(&with_measures), "{with_measures}");
    starts.sort_by_key(|start| start.0);
    starts.dedup();
    assert!(starts.len() > 20);
}

#[test]
fn every_scenario_is_told_in_both_languages() {
    for language in ["en", "de"] {
        speak(language);
        for seed in 0..60 {
            let drawn = scenario(seed);
            assert!(situation(&drawn).ends_with('.'));
            let inputs = inputs(&drawn);
            assert!(inputs.len() >= 8 && inputs.len() <= 16, "{}", inputs.len());
            assert!(inputs.iter().all(|input| !input.label.is_empty() && !input.value.is_empty()));
            let model = Model::new(drawn);
            for drawn in [vec![0.0; model.heads.len()], vec![300.0; model.heads.len()]] {
                let said = said(&drawn, &model);
                assert!(
                    said.iter().all(|said| said.ends_with('.') && !said.contains('{')),
                    "{said:?}"
                );
            }
        }
    }
    speak("en");
    let mut told = Scenario::default();
    told.outage.starts_at = WeekTime::new(Weekday::Fri, DayTime(15 * 60));
    assert_eq!(
        situation(&told),
        "Down from 15:00 on Friday, for 4\u{a0}h: Setting up sign-in methods."
    );
    assert_eq!(inputs(&told)[0].label, lockout::report::inputs::label(Field::LiveSessions).0);
}

#[test]
fn a_pointer_draws_every_hour_it_passes() {
    let mut scenario = empty(OutageKind::Registration, 4);
    scenario.people.live_sessions = 1000.0;
    let mut sketch = Sketch::new(&scenario);
    assert_eq!((sketch.drawn.len(), sketch.top(), sketch.step()), (7, 1000.0, 10.0));
    // from the first hour's foot to the fifth's top in one stroke: a quarter higher each
    sketch.draw(0.01, 1.0, true);
    sketch.draw(4.5 / 7.0, 0.0, false);
    assert_eq!(sketch.drawn, [0.0, 250.0, 500.0, 750.0, 1000.0, 0.0, 0.0]);
    // backwards, beyond the edge
    sketch.draw(3.5 / 7.0, 0.5, true);
    sketch.draw(-0.2, 0.5, false);
    assert_eq!(sketch.drawn, [500.0, 500.0, 500.0, 500.0, 1000.0, 0.0, 0.0]);
    sketch.draw(1.2, -3.0, true);
    assert_eq!(sketch.drawn[6], 1000.0);
    sketch.revealed = true;
    sketch.draw(0.0, 1.0, true);
    sketch.clear();
    assert_eq!(sketch.drawn[0], 500.0);
}

#[test]
fn the_picture_fits_both_curves() {
    let model = guests();
    let mut sketch = Sketch::new(&model.scenario);
    sketch.fit(&model);
    assert_eq!((sketch.scale, sketch.top()), (0, 100.0));
    // ten thousand people more: one in a hundred is enough for the model's hundred, one in twenty for 400
    let mut scenario = model.scenario.clone();
    scenario.people.live_sessions = 10_000.0;
    let mut sketch = Sketch::new(&scenario);
    sketch.fit(&model);
    assert_eq!((SCALES[sketch.scale], sketch.top()), (0.01, 200.0));
    sketch.set(0, 400.0);
    sketch.fit(&model);
    assert_eq!((SCALES[sketch.scale], sketch.top()), (0.05, 1000.0));
}

#[test]
fn what_was_drawn_reads_as_it_was_written() {
    let scenario = empty(OutageKind::Registration, 2);
    let new = Sketch::new(&scenario);
    assert_eq!(new.write(), "");
    let mut people = scenario.clone();
    people.people.guests = 300.0;
    let mut sketch = Sketch::new(&people);
    sketch.set(0, 12.4);
    sketch.set(4, 1e9);
    sketch.set(99, 3.0);
    sketch.set(1, f64::NAN);
    sketch.scale = 2;
    assert_eq!(sketch.drawn, [12.0, 0.0, 0.0, 0.0, 300.0]);
    assert_eq!(sketch.write(), "12,0,0,0,300;2;");
    assert_eq!(Sketch::read(&sketch.write(), &people).write(), sketch.write());
    sketch.revealed = true;
    assert_eq!(Sketch::read(&sketch.write(), &people).write(), "12,0,0,0,300;2;shown");
    for damaged in ["", ";;", "x,y;9;", "1e400;-1;sho"] {
        assert!(Sketch::read(damaged, &people).scale < SCALES.len());
        assert!(!Sketch::read(damaged, &people).revealed);
    }
}

#[test]
fn the_picture_s_top_is_a_round_number() {
    for (n, round) in [(0.0, 10.0), (10.0, 10.0), (11.0, 20.0), (21.0, 50.0), (51.0, 100.0)] {
        assert_eq!(nice(n), round);
    }
    assert_eq!((nice(2257.0), nice(36_000.0)), (5000.0, 50_000.0));
}
