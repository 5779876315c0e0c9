//! What can be done about it: the measures taken, those to be had, and those that do nothing here.

use super::figures::{heads, round, shown};
use super::when::When;
use crate::decision::RuleId;
use crate::order::sort;
use crate::scenario::time::{DayTime, WEEK, WeekTime};
use crate::scenario::{Measure, MeasureKind, OutageKind, Part, Scenario, duration, number};
use crate::text::cut;
use crate::timeline::{Clock, LEAST_SAVING, Outcome, Standing, latest_starts, run, standing};
use crate::words::{Word, say};

/// What a measure changes, against the same scenario without it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gain {
    /// Person-hours of work; negative where it costs some.
    pub saved: f64,
    /// Person-hours of access that skipped a demanded control.
    pub exposed: f64,
    /// People who come on a later day.
    pub deferred: f64,
}

/// A measure that is taken or could be.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    pub measure: Measure,
    pub standing: Standing,
    pub gain: Gain,
    /// The latest start that still saves anything, as a minute of the outage.
    pub latest: Option<u32>,
}

/// Everything there is to say on what can be done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    /// Those of the scenario, in its order.
    pub taken: Vec<Offer>,
    /// Those that would save work, the most first.
    pub offers: Vec<Offer>,
    /// Those that save nothing here.
    pub idle: Vec<Offer>,
    /// What is computed but never advised: MFA off for everyone.
    pub unadvised: Option<Offer>,
}

/// The board of a run. What is proposed begins at a minute of the outage.
pub fn board(scenario: &Scenario, outcome: &Outcome, from: u32) -> Board {
    let mut board = Board::default();
    for (nth, measure) in scenario.measures.iter().enumerate() {
        let mut others = scenario.measures.clone();
        others.remove(nth);
        let without = scenario.with_measures(others);
        let latest = latest_starts(&without, &[*measure]).pop().flatten();
        let gain = gain(&run(&without), outcome);
        let standing = standing(scenario, measure);
        board.taken.push(Offer { measure: *measure, standing, gain, latest });
    }
    let mut proposed = MeasureKind::ALL.to_vec();
    proposed.retain(|kind| scenario.measures.iter().all(|measure| measure.kind != *kind));
    let proposed: Vec<Measure> =
        proposed.into_iter().map(|kind| proposal(scenario, outcome, kind, from)).collect();
    for (measure, latest) in proposed.iter().zip(latest_starts(scenario, &proposed)) {
        let offer = offer(scenario, outcome, *measure, latest);
        if !measure.kind.is_advice() && offer.standing == Standing::Acts {
            board.unadvised = Some(offer);
        } else if offer.is_idle() {
            board.idle.push(offer);
        } else {
            board.offers.push(offer);
        }
    }
    sort(&mut board.offers, |a, b| a.gain.saved > b.gain.saved);
    board
}

fn offer(scenario: &Scenario, outcome: &Outcome, measure: Measure, latest: Option<u32>) -> Offer {
    let standing = standing(scenario, &measure);
    let mut gain = Gain { saved: 0.0, exposed: 0.0, deferred: 0.0 };
    if standing == Standing::Acts {
        let mut all = scenario.measures.clone();
        all.push(measure);
        gain = self::gain(outcome, &run(&scenario.with_measures(all)));
    }
    Offer { measure, standing, gain, latest }
}

impl Offer {
    /// It changes nothing for the better, whenever it begins.
    pub fn is_idle(&self) -> bool {
        self.standing != Standing::Acts
            || (self.latest.is_none() && self.gain.saved.abs() < LEAST_SAVING)
    }
}

/// What a run changes against another.
pub fn gain(without: &Outcome, with: &Outcome) -> Gain {
    Gain {
        saved: without.lost_person_hours - with.lost_person_hours,
        exposed: with.exposed_person_hours - without.exposed_person_hours,
        deferred: with.deferred - without.deferred,
    }
}

/// A measure as it is first proposed: an exclusion for everyone who waits at the worst moment,
/// passes as fast as the desk registers people, for eight hours each.
pub fn proposal(scenario: &Scenario, outcome: &Outcome, kind: MeasureKind, from: u32) -> Measure {
    let mut waiting = 0.0_f64;
    for hour in &outcome.hours {
        waiting = waiting.max(outcome.by_rule(hour, RuleId::MustRegister));
    }
    let end = scenario.outage.minutes;
    let from = if from < end { from } else { 0 };
    Measure {
        from,
        until: end,
        people: number::exact(round(waiting + 0.5)).max(1.0),
        per_hour: scenario.assumptions.registrations_per_hour,
        ..Measure::new(kind, scenario)
    }
}

/// What a screen says of a kind of measure.
#[derive(Debug)]
pub struct MeasureText {
    pub name: &'static str,
    /// For a line on the chart.
    pub short: &'static str,
    /// In a few words.
    pub does: &'static str,
    /// Who has to act.
    pub actor: &'static str,
}

pub fn measure_text(kind: MeasureKind) -> MeasureText {
    let [name, short, does, actor] = match kind {
        MeasureKind::PostponeOnboarding => [
            say::MEASURE_POSTPONE,
            say::MEASURE_POSTPONE_SHORT,
            say::MEASURE_POSTPONE_DOES,
            say::MEASURE_POSTPONE_ACTOR,
        ],
        MeasureKind::PauseResets => [
            say::MEASURE_PAUSE,
            say::MEASURE_PAUSE_SHORT,
            say::MEASURE_PAUSE_DOES,
            say::MEASURE_PAUSE_ACTOR,
        ],
        MeasureKind::Exclusion => [
            say::MEASURE_EXCLUSION,
            say::MEASURE_EXCLUSION_SHORT,
            say::MEASURE_EXCLUSION_DOES,
            say::MEASURE_EXCLUSION_ACTOR,
        ],
        MeasureKind::TemporaryAccessPass => [
            say::MEASURE_PASS,
            say::MEASURE_PASS_SHORT,
            say::MEASURE_PASS_DOES,
            say::MEASURE_PASS_ACTOR,
        ],
        MeasureKind::KeepSessions => [
            say::MEASURE_KEEP,
            say::MEASURE_KEEP_SHORT,
            say::MEASURE_KEEP_DOES,
            say::MEASURE_KEEP_ACTOR,
        ],
        MeasureKind::DisableMfa => [
            say::MEASURE_DISABLE,
            say::MEASURE_DISABLE_SHORT,
            say::MEASURE_DISABLE_DOES,
            say::MEASURE_DISABLE_ACTOR,
        ],
    }
    .map(Word::text);
    MeasureText { name, short, does, actor }
}

/// Why a measure does nothing, or saves nothing, in a sentence without its end.
pub fn why_idle(scenario: &Scenario, offer: &Offer) -> &'static str {
    match (offer.standing, offer.measure.kind) {
        (Standing::NobodyCanAct, _) => say::IDLE_NOBODY_CAN_ACT,
        (Standing::Nothing(_), MeasureKind::TemporaryAccessPass)
            if scenario.outage.kind == OutageKind::Mfa =>
        {
            say::IDLE_PASS_REFUSED
        }
        (Standing::Nothing(_), _) => say::IDLE_NEW_SESSIONS_REFUSED,
        (Standing::Acts, MeasureKind::PostponeOnboarding) => say::IDLE_NO_FIRST_DAY,
        (Standing::Acts, MeasureKind::PauseResets) => say::IDLE_NO_RESET,
        (Standing::Acts, MeasureKind::KeepSessions) => say::IDLE_NO_FRESH_SIGN_IN,
        (Standing::Acts, _) => say::IDLE_NOBODY_WAITS,
    }
    .text()
}

/// A saving in words: `saves 53 person-hours`.
pub fn saved(gain: &Gain) -> String {
    if gain.saved <= -LEAST_SAVING {
        say::gain_costs(hours(-gain.saved))
    } else if gain.saved < LEAST_SAVING {
        say::GAIN_NOTHING.into()
    } else {
        say::gain_saves(hours(gain.saved))
    }
}

/// Its price in security, in words.
pub fn exposed(gain: &Gain) -> String {
    if gain.exposed < LEAST_SAVING {
        say::GAIN_EXPOSES_NOBODY.into()
    } else {
        say::gain_exposes(hours(gain.exposed))
    }
}

/// Person-hours: whole, with a decimal where there are few.
pub fn hours(n: f64) -> String {
    if n < 9.95 { shown(n, 1) } else { heads(n) }
}

/// Until when it is worth beginning.
pub fn until_when(scenario: &Scenario, latest: Option<u32>) -> String {
    match latest {
        Some(minute) => When::of(&Clock::new(scenario), minute).short(),
        None => say::GAIN_TOO_LATE.into(),
    }
}

/// What else there is to say of a measure: who comes later, or that it makes matters worse.
pub fn remark(scenario: &Scenario, gain: &Gain) -> String {
    let clock = Clock::new(scenario);
    let next = clock.next_shift(scenario.outage.minutes).filter(|_| gain.deferred > 1e-6);
    let Some(minute) = next else { return String::new() };
    let (n, day) = (heads(gain.deferred), When::of(&clock, minute).day.long());
    if gain.saved <= -LEAST_SAVING {
        say::gain_come_on_backlog(n, day)
    } else {
        say::gain_come_on(n, day)
    }
}

/// A moment of the outage as people type it: `10:15`, `Tue 10:15`, `90 min` after the start, or as
/// [`When::short`] writes it. Rounded down to a whole tick.
pub fn moment(scenario: &Scenario, typed: &str) -> Option<u32> {
    let (typed, day) = cut(typed.trim(), b'(');
    let typed = typed.trim();
    let start = scenario.outage.starts_at;
    let since = |at: u32| (at + WEEK - start.0) % WEEK;
    let minute = if let Some(DayTime(time)) = DayTime::read(typed) {
        // the next such time on the clock, on the day of the start or the one after it
        (time + WEEK - start.time().0) % (24 * 60)
    } else if let Some(at) = WeekTime::typed(typed) {
        since(at.0)
    } else {
        let minutes = duration::typed(typed).filter(|&minutes| minutes <= 40_320.0)?;
        u32::try_from(number::whole(minutes)).ok()?
    };
    let second_week = day.is_some_and(|day| {
        let nth = day.trim_matches(|sign: char| !sign.is_ascii_digit());
        nth.parse::<u32>().is_ok_and(|nth| Clock::new(scenario).days_on(minute) + 1 < nth)
    });
    let minute = if second_week { minute + WEEK } else { minute };
    Some(minute - minute % 5)
}

/// A value of a measure, as its box shows it.
pub fn written(scenario: &Scenario, measure: &Measure, part: Part) -> String {
    match part {
        Part::From => When::of(&Clock::new(scenario), measure.from).short(),
        Part::Until => When::of(&Clock::new(scenario), measure.until).short(),
        Part::Lifetime => duration::write(measure.lifetime),
        _ => measure.get(part).shown(),
    }
}

/// What a value of a measure is called, and its unit.
pub fn part_text(part: Part) -> (&'static str, &'static str) {
    match part {
        Part::From => (say::PART_FROM.text(), ""),
        Part::Until => (say::PART_UNTIL.text(), ""),
        Part::People => (say::PART_PEOPLE.text(), say::PART_PEOPLE_UNIT.text()),
        Part::Percent => (say::PART_PERCENT.text(), say::PART_PERCENT_UNIT.text()),
        Part::PerHour => (say::PART_PER_HOUR.text(), say::PART_PER_HOUR_UNIT.text()),
        Part::Lifetime => (say::PART_LIFETIME.text(), ""),
    }
}
