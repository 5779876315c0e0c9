//! The hours as a table: the same figures as the chart.

use super::figures::{add_up, heads};
use super::fold::{Stretch, stretches};
use super::when::{When, moments, times};
use crate::scenario::Scenario;
use crate::timeline::{Clock, Group, Hour, Outcome};

/// A row: one hour, or a stretch in which nothing changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub stretch: Stretch,
    pub when: String,
    /// Where a new day begins, which.
    pub day: Option<String>,
    /// By group, whole people that add up to the total.
    pub groups: [String; 5],
    pub total: String,
    pub lost: String,
    /// Person-hours of access that skipped a demanded control.
    pub exposed: String,
    /// Put off and still to come at the end.
    pub deferred: String,
}

pub fn rows(scenario: &Scenario, outcome: &Outcome, fold: bool) -> Vec<Row> {
    let clock = Clock::new(scenario);
    let mut last_day = 0;
    let mut rows = Vec::new();
    for stretch in stretches(scenario, outcome, fold) {
        let Some(hours) = outcome.hours.get(stretch.hours.clone()) else { continue };
        let from = When::of(&clock, minute(stretch.hours.start));
        let new_day = from.nth_day != last_day;
        last_day = from.nth_day;
        let (groups, total) = shown(outcome, &hours[0]);
        rows.push(Row {
            when: span(&clock, &stretch),
            day: new_day.then(|| from.day.long().to_owned()),
            groups,
            total,
            lost: heads(hours.iter().map(|hour| hour.lost_person_hours).sum()),
            exposed: heads(hours.iter().map(|hour| hour.exposed_person_hours).sum()),
            deferred: heads(hours.last().map_or(0.0, |hour| hour.deferred)),
            stretch,
        });
    }
    rows
}

/// An hour's people by group and in all, as shown: they add up.
pub fn shown(outcome: &Outcome, hour: &Hour) -> ([String; 5], String) {
    let exact = outcome.groups(hour);
    let whole = add_up(&exact);
    let groups = Group::ALL.map(|group| {
        let (n, exact) = (whole[group as usize], exact[group as usize]);
        if n == 0 { heads(exact.min(0.4)) } else { super::figures::grouped(n) }
    });
    (groups, heads(exact.iter().sum()))
}

/// `12:00–13:00`, or `Mon 18:00 – Tue 07:00` where the days differ.
pub fn span(clock: &Clock, stretch: &Stretch) -> String {
    let from = When::of(clock, minute(stretch.hours.start));
    let until = When::of(clock, minute(stretch.hours.end));
    if stretch.is_folded() && from.day != until.day {
        moments(from, until)
    } else {
        times(from, until)
    }
}

/// The minute an hour begins.
pub fn minute(hour: usize) -> u32 {
    u32::try_from(hour * 60).unwrap_or(u32::MAX)
}
