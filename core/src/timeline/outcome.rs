//! The result: the hours, and what they add up to.

use super::desk::Desk;
use super::groups::{Group, Heads};
use crate::decision::{RuleId, TABLE};
use crate::order::sort;
use crate::scenario::MeasureKind;
use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

/// The most lanes a scenario can have: three arriving groups, two causes for guests, and for live
/// sessions one per rule that refuses a new session or a renewal.
const MOST_LANES: usize = 16;

/// Heads by lane.
pub type LaneHeads = [f64; MOST_LANES];

/// People of one group locked out by one rule: the first that decided against them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lane {
    pub group: Group,
    pub rule: RuleId,
}

/// One hour at its worst moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Hour {
    /// Minutes after the start: the end of the tick with the most people locked out.
    pub worst: u32,
    /// Heads at that moment, as [`Outcome::lanes`] names them.
    pub lanes: LaneHeads,
    /// Those who had come by then, of the three arriving groups.
    pub arrived: [f64; 3],
    /// Let in past the policy at that moment, not registered yet.
    pub excluded: Heads,
    /// In with a pass at that moment.
    pub with_pass: Heads,
    /// Whom MFA being off for everyone lets in at that moment, who would be locked out otherwise.
    pub let_in: Heads,
    /// Over the whole hour, working time only.
    pub lost_person_hours: f64,
    /// Over the whole hour: people with access that skipped a demanded control × time.
    pub exposed_person_hours: f64,
    /// Put off and still to come when the hour ends.
    pub deferred: f64,
}

impl Hour {
    pub fn locked_out(&self) -> f64 {
        self.lanes.iter().sum()
    }
}

/// What an outage does, from its first hour to the last person back.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// In the order of groups, then of rules.
    pub lanes: Vec<Lane>,
    pub hours: Vec<Hour>,
    pub lost_person_hours: f64,
    pub exposed_person_hours: f64,
    /// Everyone ever put off.
    pub deferred: f64,
    pub peak_hour: usize,
    pub peak_locked_out: f64,
    /// The end of the last tick with anyone locked out; 0 if there was none.
    pub all_clear_minute: u32,
    /// When measures end and leave people locked out, in order of time.
    pub backs: Vec<Back>,
    pub desk: Desk,
}

/// A stretch in which a measure ends for people who are locked out again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Back {
    pub by: MeasureKind,
    pub from: u32,
    pub until: u32,
    /// How many more are locked out for it; those another measure lets in at once are not.
    pub heads: f64,
}

impl Outcome {
    /// An hour's heads by group.
    pub fn groups(&self, hour: &Hour) -> Heads {
        let mut heads = Heads::default();
        for (lane, lane_heads) in self.lanes.iter().zip(&hour.lanes) {
            heads[lane.group as usize] += lane_heads;
        }
        heads
    }

    /// An hour's heads locked out by a rule.
    pub fn by_rule(&self, hour: &Hour, rule: RuleId) -> f64 {
        let of_rule = self.lanes.iter().zip(&hour.lanes).filter(|(lane, _)| lane.rule == rule);
        of_rule.map(|(_, heads)| heads).sum()
    }
}

/// As section 8 of the model writes it.
impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut s = serializer.serialize_struct("Outcome", 7)?;
        let hours: Vec<_> = self
            .hours
            .iter()
            .enumerate()
            .map(|(at, hour)| HourOf { outcome: self, at, hour })
            .collect();
        s.serialize_field("hours", &hours)?;
        s.serialize_field("lostPersonHours", &self.lost_person_hours)?;
        s.serialize_field("exposedPersonHours", &self.exposed_person_hours)?;
        s.serialize_field("deferred", &self.deferred)?;
        s.serialize_field("peakHour", &self.peak_hour)?;
        s.serialize_field("peakLockedOut", &self.peak_locked_out)?;
        s.serialize_field("allClearMinute", &self.all_clear_minute)?;
        s.end()
    }
}

struct HourOf<'a> {
    outcome: &'a Outcome,
    at: usize,
    hour: &'a Hour,
}

impl Serialize for HourOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut s = serializer.serialize_struct("Hour", 6)?;
        s.serialize_field("hour", &self.at)?;
        s.serialize_field("lockedOut", &ByGroup(self.outcome.groups(self.hour)))?;
        s.serialize_field("byRule", &ByRule(self))?;
        s.serialize_field("lostPersonHours", &self.hour.lost_person_hours)?;
        s.serialize_field("exposedPersonHours", &self.hour.exposed_person_hours)?;
        s.serialize_field("deferred", &self.hour.deferred)?;
        s.end()
    }
}

struct ByGroup(Heads);

impl Serialize for ByGroup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .collect_map(Group::ALL.iter().map(|&group| (group.name(), self.0[group as usize])))
    }
}

struct ByRule<'a>(&'a HourOf<'a>);

impl Serialize for ByRule<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for rule in &TABLE {
            let heads = self.0.outcome.by_rule(self.0.hour, rule.id);
            if heads > 0.0 {
                map.serialize_entry(rule.name, &heads)?;
            }
        }
        map.end()
    }
}

/// The lanes a run needs, and where each stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Lanes(Vec<Lane>);

impl Lanes {
    /// The lane's place, the same for every call with the same lane.
    ///
    /// A scenario never needs more lanes than there are places; were it to, the last would take the
    /// rest, so that no head is lost.
    pub(super) fn place(&mut self, lane: Lane) -> usize {
        let known = self.0.iter().position(|known| *known == lane);
        known.unwrap_or_else(|| {
            if self.0.len() < MOST_LANES {
                self.0.push(lane);
            }
            self.0.len() - 1
        })
    }

    /// Puts the lanes of an outcome in the order of groups, then of rules.
    pub(super) fn sorted(self, hours: &mut [Hour]) -> Vec<Lane> {
        let mut order: Vec<usize> = (0..self.0.len()).collect();
        sort(&mut order, |&a, &b| self.0[a] < self.0[b]);
        for hour in hours {
            let unsorted = hour.lanes;
            for (place, &from) in order.iter().enumerate() {
                hour.lanes[place] = unsorted[from];
            }
        }
        order.into_iter().map(|place| self.0[place]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Group, Hour, Lane, Lanes, MOST_LANES};
    use crate::decision::TABLE;

    /// The last takes the rest, so that no head is lost.
    #[test]
    fn there_are_no_more_lanes_than_places() {
        let mut lanes = Lanes::default();
        for (nth, rule) in TABLE.iter().enumerate() {
            let lane = Lane { group: Group::LiveSessions, rule: rule.id };
            let place = nth.min(MOST_LANES - 1);
            assert_eq!(lanes.place(lane), place);
            assert_eq!(lanes.place(lane), place);
        }
        assert_eq!(lanes.sorted(&mut []).len(), MOST_LANES);
    }

    /// Placed in another order than that of groups, then of rules, each with heads of its own.
    #[test]
    fn lanes_are_sorted_with_their_heads() {
        let lane = |group, rule: usize| Lane { group, rule: TABLE[rule].id };
        let sorted =
            [lane(Group::NewHires, 3), lane(Group::Guests, 4), lane(Group::LiveSessions, 2)];
        let mut lanes = Lanes::default();
        let mut hour = Hour::default();
        for (nth, heads) in [(1, 20.0), (2, 30.0), (0, 10.0)] {
            hour.lanes[lanes.place(sorted[nth])] = heads;
        }
        let mut hours = [hour];
        assert_eq!(lanes.sorted(&mut hours), sorted);
        assert_eq!(hours[0].lanes[..3], [10.0, 20.0, 30.0]);
    }
}
