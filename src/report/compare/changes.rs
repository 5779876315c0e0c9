//! What two scenarios differ in, as things that can be changed one at a time.

use crate::scenario::{Field, Measure, Scenario};

/// One thing in which a scenario differs from the base. What only makes sense together is one
/// thing, so that every state between the two is a scenario of its own right.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Field(Field),
    /// The three postures, which add up to 100.
    Postures,
    /// When the working day begins and ends.
    WorkingHours,
    /// What the emergency accounts are like, which counts as a whole.
    Emergency,
    /// A measure that only the other one takes.
    Added(Measure),
    /// A measure that only the base takes.
    Removed(Measure),
    /// A measure of the same kind with other values: as it is in the base and in the other.
    Changed(Measure, Measure),
}

/// A base and another scenario, with all they differ in.
pub struct Pair<'a> {
    pub base: &'a Scenario,
    pub other: &'a Scenario,
    pub changes: Vec<Change>,
    /// What becomes of the base's measures, in their order, and then of those only the other has.
    measures: Vec<Fate>,
}

/// A measure in the base, in the other, and the change by which the two differ, if they do.
struct Fate {
    base: Option<Measure>,
    other: Option<Measure>,
    change: Option<usize>,
}

impl<'a> Pair<'a> {
    /// The name is no input: scenarios that differ in it alone do not differ.
    pub fn new(base: &'a Scenario, other: &'a Scenario) -> Pair<'a> {
        let mut pair = Pair { base, other, changes: Vec::new(), measures: Vec::new() };
        for &field in Field::ALL {
            let change = thing(field);
            if field != Field::Name
                && field.get(base) != field.get(other)
                && !pair.changes.contains(&change)
            {
                pair.changes.push(change);
            }
        }
        pair.match_measures();
        pair
    }

    /// Pairs measures that are alike, then those of a kind in their order.
    fn match_measures(&mut self) {
        let mut left: Vec<Option<Measure>> =
            self.other.measures.iter().copied().map(Some).collect();
        let mut take = |of: &dyn Fn(&Measure) -> bool| {
            left.iter_mut().find(|one| one.as_ref().is_some_and(of)).and_then(Option::take)
        };
        let same: Vec<_> =
            self.base.measures.iter().map(|base| take(&|other| other == base)).collect();
        for (base, same) in self.base.measures.iter().zip(same) {
            let other = same.or_else(|| take(&|other| other.kind == base.kind));
            let change = match other {
                Some(other) if other == *base => None,
                Some(other) => Some(Change::Changed(*base, other)),
                None => Some(Change::Removed(*base)),
            };
            self.fate(Some(*base), other, change);
        }
        for added in left.into_iter().flatten() {
            self.fate(None, Some(added), Some(Change::Added(added)));
        }
    }

    fn fate(&mut self, base: Option<Measure>, other: Option<Measure>, change: Option<Change>) {
        let place = change.map(|change| {
            self.changes.push(change);
            self.changes.len() - 1
        });
        self.measures.push(Fate { base, other, change: place });
    }

    /// The base with some of the changes made; with all of them it is the other.
    pub fn with(&self, made: &dyn Fn(usize) -> bool) -> Scenario {
        let count = (0..self.changes.len()).filter(|&nth| made(nth)).count();
        if count == self.changes.len() {
            return self.other.clone();
        }
        let mut scenario = self.base.clone();
        for (_, change) in self.changes.iter().enumerate().filter(|(nth, _)| made(*nth)) {
            self.make(&mut scenario, change);
        }
        let measures = self
            .measures
            .iter()
            .filter_map(|fate| if fate.change.is_some_and(made) { fate.other } else { fate.base });
        scenario.measures = measures.collect();
        scenario
    }

    fn make(&self, scenario: &mut Scenario, change: &Change) {
        match change {
            Change::Field(field) => {
                // its value stands in a scenario, so it is within its limits and agrees with all
                if let Ok(changed) = scenario.with(*field, field.get(self.other)) {
                    *scenario = changed;
                }
            }
            Change::Postures => {
                let (to, of) = (&mut scenario.sessions, &self.other.sessions);
                to.no_policy = of.no_policy;
                to.mfa_satisfied = of.mfa_satisfied;
                to.mfa_not_satisfied = of.mfa_not_satisfied;
            }
            Change::WorkingHours => {
                scenario.working_day.from = self.other.working_day.from;
                scenario.working_day.to = self.other.working_day.to;
            }
            Change::Emergency => {
                scenario
                    .administrators
                    .emergency_accounts
                    .clone_from(&self.other.administrators.emergency_accounts);
            }
            Change::Added(_) | Change::Removed(_) | Change::Changed(..) => {}
        }
    }
}

/// The thing a field belongs to.
fn thing(field: Field) -> Change {
    match field {
        Field::NoPolicy | Field::MfaSatisfied | Field::MfaNotSatisfied => Change::Postures,
        Field::WorkFrom | Field::WorkTo => Change::WorkingHours,
        Field::EmergencyCount
        | Field::EmergencyCloudOnly
        | Field::EmergencyDomain
        | Field::EmergencyRole
        | Field::EmergencyMethod
        | Field::EmergencySameMethod
        | Field::EmergencyExcluded
        | Field::EmergencyValidated => Change::Emergency,
        field => Change::Field(field),
    }
}
