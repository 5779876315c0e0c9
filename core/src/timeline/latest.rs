//! Until when a measure is still worth beginning.

use super::engine::{LONGEST, Run};
use super::plan::{Plan, Standing, standing};
use crate::scenario::time::TICK;
use crate::scenario::{Measure, MeasureKind, Scenario};

/// Person-hours of work below which a measure saves nothing: three minutes of one person.
pub const LEAST_SAVING: f64 = 0.05;

/// The latest minute at which each measure, were it added to a scenario, could begin and still save
/// work; `None` where it saves none whenever it begins. Windows end where they do.
///
/// Only working ticks of the outage are tried: no work is lost outside of them, so that beginning
/// there saves what beginning with the next of them does.
pub fn latest_starts(scenario: &Scenario, measures: &[Measure]) -> Vec<Option<u32>> {
    let mut plan = Plan::new(scenario);
    let places: Vec<Option<usize>> = measures
        .iter()
        .map(|measure| {
            let acts = standing(scenario, measure) == Standing::Acts;
            acts.then(|| plan.propose(*measure))
        })
        .collect();
    if places.iter().all(Option::is_none) {
        return vec![None; measures.len()];
    }
    let search = Search::new(scenario, plan);
    let latest = |(measure, place): (&Measure, &Option<usize>)| search.latest(measure, (*place)?);
    measures.iter().zip(&places).map(latest).collect()
}

/// A run in which none of the measures in question begins, and places to resume it at.
struct Search {
    /// The state before each tick that begins a stride.
    resume: Vec<Run>,
    /// Person-hours lost, tick by tick.
    lost: Vec<f64>,
    /// The working ticks of the outage, by the minute they begin.
    starts: Vec<u32>,
}

/// Minutes between two places to resume at: a compromise between memory and steps taken twice.
const STRIDE: u32 = 12 * 60;

/// So many of the last starts are tried one by one where a later one may save less than an earlier.
const ONE_BY_ONE: usize = 64;

impl Search {
    fn new(scenario: &Scenario, plan: Plan) -> Search {
        let mut run = Run::new(scenario, plan);
        let mut search = Search { resume: Vec::new(), lost: Vec::new(), starts: Vec::new() };
        for minute in (0..LONGEST).step_by(TICK as usize) {
            if run.is_over(minute) {
                break;
            }
            if minute < scenario.outage.minutes {
                if minute.is_multiple_of(STRIDE) {
                    search.resume.push(run.clone());
                }
                if run.is_working(minute) {
                    search.starts.push(minute);
                }
            }
            search.lost.push(run.step(minute));
        }
        search
    }

    fn latest(&self, measure: &Measure, place: usize) -> Option<u32> {
        let has_end =
            measure.kind == MeasureKind::Exclusion || measure.kind == MeasureKind::DisableMfa;
        let in_time = self.starts.iter().take_while(|&&start| !has_end || start < measure.until);
        let starts = &self.starts[..in_time.count()];
        let puts_off =
            matches!(measure.kind, MeasureKind::PostponeOnboarding | MeasureKind::PauseResets);
        if puts_off {
            // who is put off comes to a desk that may be worse off for it
            let (earlier, last) = starts.split_at(starts.len().saturating_sub(ONE_BY_ONE));
            let found = last.iter().rev().find(|&&start| self.saves(place, start, false));
            if found.is_some() {
                return found.copied();
            }
            return last_of(earlier, |start| self.saves(place, start, false));
        }
        last_of(starts, |start| self.saves(place, start, true))
    }

    /// Whether a measure that begins at `start` saves anything. One that never costs work at any
    /// moment has saved enough as soon as it has.
    fn saves(&self, place: usize, start: u32, never_costs: bool) -> bool {
        let stride = (start / STRIDE) as usize;
        let Some(mut run) = self.resume.get(stride).cloned() else { return false };
        let mut minute = u32::try_from(stride).unwrap_or(0) * STRIDE;
        while minute < start {
            run.step(minute);
            minute += TICK;
        }
        run.plan.begin(place, start);
        let mut saved = 0.0;
        while minute < LONGEST {
            let without = self.lost.get((minute / TICK) as usize).copied();
            if without.is_none() && run.is_over(minute) {
                break;
            }
            saved += without.unwrap_or(0.0) - run.step(minute);
            if never_costs && saved >= LEAST_SAVING {
                return true;
            }
            minute += TICK;
        }
        saved >= LEAST_SAVING
    }
}

/// The last start that saves anything, where every earlier one does too.
fn last_of(starts: &[u32], saves: impl Fn(u32) -> bool) -> Option<u32> {
    let saving = starts.partition_point(|&start| saves(start));
    saving.checked_sub(1).map(|last| starts[last])
}

#[cfg(test)]
mod tests {
    use super::{LEAST_SAVING, latest_starts};
    use crate::scenario::{Measure, MeasureKind, Scenario};
    use crate::timeline::run;

    /// Tries every start there is, each by two whole runs.
    fn by_trying(scenario: &Scenario, measure: &Measure) -> Option<u32> {
        let without = run(scenario).lost_person_hours;
        (0..scenario.outage.minutes.min(measure.until)).step_by(5).rfind(|&from| {
            let with = scenario.with_measures(vec![Measure { from, ..*measure }]);
            without - run(&with).lost_person_hours >= LEAST_SAVING
        })
    }

    /// Work in hand that is lost when a start is put off to a night or a weekend is lost with the
    /// working tick after it.
    fn agrees(scenario: &Scenario) {
        let proposed = MeasureKind::ALL.map(|kind| Measure::new(kind, scenario));
        let found = latest_starts(scenario, &proposed);
        let clock = crate::timeline::Clock::new(scenario);
        for (measure, found) in proposed.iter().zip(found) {
            let tried = by_trying(scenario, measure);
            let worked = |minute: Option<u32>| minute.map(|minute| clock.worked(minute));
            assert_eq!(worked(found), worked(tried), "{measure:?}: {found:?}, tried {tried:?}");
        }
    }

    #[test]
    fn trying_every_start_finds_the_same() {
        let mut scenario = Scenario::default();
        agrees(&scenario);
        scenario.outage.kind = crate::scenario::OutageKind::Mfa;
        scenario.outage.minutes = 30 * 60;
        agrees(&scenario);
        scenario.outage.kind = crate::scenario::OutageKind::Authentication;
        agrees(&scenario);
        // a desk that cannot keep up: who is put off makes the next day worse
        scenario.assumptions.registrations_per_hour = 2.0;
        agrees(&scenario);
    }

    /// Of 60 hires 7.5 come between 09:45 and 10:00, and are through by 10:15: 1.9 person-hours.
    /// Put off, they come with Tuesday's 60 to a desk that takes just those: 7.5 more at 10:00, and
    /// 7.5 person-hours until then. The run without them is long over.
    #[test]
    fn what_putting_off_costs_a_day_later_counts() {
        let mut scenario = Scenario::default();
        scenario.outage.starts_at = crate::scenario::time::WeekTime(9 * 60 + 45);
        scenario.outage.minutes = 15;
        scenario.people = crate::scenario::People {
            new_hires: 60.0,
            mfa_resets: 0.0,
            registrations_due: 0.0,
            guests: 0.0,
            live_sessions: 0.0,
        };
        scenario.assumptions.registrations_per_hour = 30.0;
        let postpone = Measure::new(MeasureKind::PostponeOnboarding, &scenario);
        assert_eq!(latest_starts(&scenario, &[postpone]), [None]);
    }

    #[test]
    fn new_hires_all_come_before_ten() {
        // Monday 09:00: new hires come until 10:00, the last of them in the tick from 09:55 on
        let scenario = Scenario::default();
        let postpone = Measure::new(MeasureKind::PostponeOnboarding, &scenario);
        assert_eq!(latest_starts(&scenario, &[postpone]), [Some(55)]);
    }

    /// Only exclusions and MFA off have an end; what stands in its place in others means nothing.
    #[test]
    fn only_what_has_an_end_is_bound_by_it() {
        let scenario = Scenario::default();
        for kind in MeasureKind::ALL {
            let measure = Measure::new(kind, &scenario);
            let has_end = matches!(kind, MeasureKind::Exclusion | MeasureKind::DisableMfa);
            let ended = latest_starts(&scenario, &[Measure { until: 0, ..measure }]);
            let open = latest_starts(&scenario, &[measure]);
            assert!(open[0].is_some());
            assert_eq!(ended, if has_end { vec![None] } else { open }, "{kind:?}");
        }
    }

    /// From Sunday 21:55 on, the last new hires come at 09:55, 720 minutes in: where the run is
    /// resumed.
    #[test]
    fn a_start_may_be_where_the_run_is_resumed() {
        let mut scenario = Scenario::default();
        scenario.outage.starts_at = crate::scenario::time::WeekTime(6 * 1440 + 21 * 60 + 55);
        scenario.outage.minutes = 20 * 60;
        let postpone = Measure::new(MeasureKind::PostponeOnboarding, &scenario);
        assert_eq!(latest_starts(&scenario, &[postpone]), [Some(720)]);
    }
}
