//! What one policy gives to know, by people affected.

use super::checked::{Apps, Asks, People};
use super::finding::{Concerns, Finding, OffReach, Standing, What};
use super::seen::Seen;
use super::{Checked, Known};

/// A policy's own findings, sorted. `missed` accounts are left out by most other policies, and not by it.
pub(super) fn of_policy(seen: &Seen, known: Known, missed: u64) -> Vec<Finding> {
    let mut found = Found { seen, known, all: Vec::new() };
    found.defaults_off();
    found.emergency(missed);
    found.registration();
    found.controls();
    found.conditions();
    found.guests();
    found.not_understood();
    found.all.sort_by(|a, b| order(a).partial_cmp(&order(b)).unwrap_or(std::cmp::Ordering::Equal));
    found.all
}

/// All findings in force by people affected, the most first, each with the place of its policy.
pub fn ranked<'a>(
    policies: &'a [Checked],
    general: &'a [Finding],
) -> Vec<(Option<usize>, &'a Finding)> {
    let own = policies.iter().enumerate().filter(|(_, policy)| policy.is_on());
    let own = own.flat_map(|(at, policy)| policy.findings.iter().map(move |f| (Some(at), f)));
    let mut all: Vec<_> = own.chain(general.iter().map(|finding| (None, finding))).collect();
    let by = |(_, finding): &(_, &Finding)| order(finding);
    all.sort_by(|a, b| by(a).partial_cmp(&by(b)).unwrap_or(std::cmp::Ordering::Equal));
    all
}

/// By people, the most first; who is known to be reached before who may be; then by how much it matters.
fn order(finding: &Finding) -> (f64, bool, Concerns, u8) {
    // where nobody said how many they are, more than any known number, in the order of the groups
    let unknown = match finding.concerns {
        Concerns::Everyone => 4e9,
        Concerns::EveryoneInApps => 3e9,
        Concerns::Members => 2e9,
        Concerns::Guests => 1e9,
        Concerns::Users | Concerns::Nobody => 0.0,
    };
    (-finding.people.unwrap_or(unknown), finding.at_most, finding.concerns, weight(&finding.what))
}

/// The place of a kind of finding among those about the same people.
fn weight(what: &What) -> u8 {
    match what {
        What::DefaultsOff { .. } => 0,
        What::BlockExcludesNobody => 1,
        What::NoEmergencyAccount { .. } => 2,
        What::MissesEmergency { .. } => 3,
        What::RegistrationGoverned => 4,
        What::SignInFrequency { .. } => 5,
        What::AuthenticationStrength { .. } => 6,
        What::Unevaluable { .. } => 7,
        What::ShortTokens { .. } => 8,
        What::LocationsUnknown { .. } => 9,
        What::Guests => 10,
        What::NotUnderstood { .. } => 11,
        What::EmergencyCandidates { .. } => 12,
        What::EmergencyByGroup { .. } => 13,
        What::Contingency { .. } => 14,
        What::MicrosoftManaged { .. } => 15,
        What::ClassicUnseen => 16,
        What::NotSettled { .. } => 17,
    }
}

/// A finding about nobody in particular, from no field.
pub(super) fn general(what: What, standing: Standing, fact: Option<&str>) -> Finding {
    Finding {
        what,
        field: None,
        standing,
        fact: fact.map(str::to_owned),
        against: None,
        concerns: Concerns::Nobody,
        people: None,
        at_most: false,
    }
}

struct Found<'a> {
    seen: &'a Seen<'a>,
    known: Known,
    all: Vec<Finding>,
}

use Standing::{Documented, Inferred};

impl Found<'_> {
    fn defaults_off(&mut self) {
        let seen = self.seen;
        if !seen.defaults_off() || !seen.touches_sessions() {
            return;
        }
        let left_out = seen.leaves_out_by_membership();
        let (reach, standing, fact) = if !seen.demands() {
            (OffReach::NothingAsked, Documented, "1.18")
        } else if seen.beyond_its_scope() {
            (OffReach::EveryoneThoughScoped, Documented, "1.10")
        } else if left_out {
            (OffReach::EveryoneAndTheExcluded, Inferred, "1.10")
        } else if seen.unevaluable.is_empty() {
            (OffReach::OnlyStrictly, Documented, "1.18")
        } else {
            (OffReach::Scope, Documented, "1.8")
        };
        let strictly = matches!(reach, OffReach::NothingAsked | OffReach::OnlyStrictly);
        let against = strictly.then_some("1.8");
        let what = What::DefaultsOff { reach, conditions: seen.unevaluable.clone() };
        let field = "sessionControls.disableResilienceDefaults";
        let whom = if seen.beyond_its_scope() { Whom::AllMembers } else { Whom::HomeScope };
        self.add(what, field, standing, fact, against, whom);
    }

    fn emergency(&mut self, missed: u64) {
        let seen = self.seen;
        let field = "conditions.users.excludeUsers";
        let exclude = &seen.policy.exclude;
        let nobody = exclude.users.is_empty() && exclude.groups.is_empty();
        let everywhere = matches!(seen.policy.apps, Apps::All { but: 0 })
            && seen.people == People::Everyone
            && seen.narrowed_by.is_empty()
            && seen.unevaluable.is_empty();
        if seen.policy.asks == Asks::Block && everywhere && nobody && exclude.roles.is_empty() {
            self.add(What::BlockExcludesNobody, field, Documented, "5.3", None, Whom::Scope);
        }
        if missed > 0 {
            let what = What::MissesEmergency { accounts: missed };
            self.add(what, field, Inferred, "5.3", None, Whom::Accounts(missed));
        }
    }

    fn registration(&mut self) {
        if self.seen.policy.apps == Apps::Registration {
            let field = "conditions.applications.includeUserActions";
            self.add(What::RegistrationGoverned, field, Inferred, "4.1", None, Whom::Scope);
        }
    }

    fn controls(&mut self) {
        if !self.seen.touches_sessions() {
            return;
        }
        let policy = self.seen.policy;
        if let Some(frequency) = policy.frequency {
            let field = "sessionControls.signInFrequency";
            let what = What::SignInFrequency { frequency };
            self.add(what, field, Documented, "2.6", Some("1.13"), Whom::HomeScope);
        }
        if let Some(strength) = &policy.strength {
            let field = "grantControls.authenticationStrength";
            let what = What::AuthenticationStrength { name: strength.name.clone() };
            self.add(what, field, Documented, "2.6", Some("1.6"), Whom::HomeScope);
        }
    }

    fn conditions(&mut self) {
        let seen = self.seen;
        if !seen.touches_sessions() {
            return;
        }
        if !seen.unevaluable.is_empty() && !seen.defaults_off() && seen.demands() {
            let what = What::Unevaluable { conditions: seen.unevaluable.clone() };
            self.add(what, self.unevaluable_field(), Documented, "1.7", None, Whom::HomeScope);
        }
        let locations = "conditions.locations";
        if seen.shortening > 0 {
            let what = What::ShortTokens { locations: seen.shortening };
            self.add(what, locations, Documented, "3.5", None, Whom::HomeScope);
        }
        if seen.unknown_locations > 0 {
            let what = What::LocationsUnknown { locations: seen.unknown_locations };
            self.add(what, locations, Inferred, "8.5", None, Whom::HomeScope);
        }
    }

    /// Where the first of the conditions stands.
    fn unevaluable_field(&self) -> &'static str {
        use super::Unevaluable as U;
        let policy = self.seen.policy;
        let included = |there: bool, include, exclude| if there { include } else { exclude };
        match self.seen.unevaluable.first() {
            Some(U::Group) => included(
                !policy.include.groups.is_empty(),
                "conditions.users.includeGroups",
                "conditions.users.excludeGroups",
            ),
            Some(U::Role) => included(
                !policy.include.roles.is_empty(),
                "conditions.users.includeRoles",
                "conditions.users.excludeRoles",
            ),
            Some(U::SignInRisk) => "conditions.signInRiskLevels",
            Some(U::UserRisk) => "conditions.userRiskLevels",
            Some(U::Country) => "conditions.locations",
            Some(U::AuthenticationStrength) | None => "grantControls.authenticationStrength",
        }
    }

    fn guests(&mut self) {
        let include = &self.seen.policy.include;
        let named = include.guests || include.everyone;
        if named && !self.seen.policy.exclude.guests && self.seen.demands() {
            let field = if include.everyone {
                "conditions.users.includeUsers"
            } else {
                "conditions.users.includeGuestsOrExternalUsers"
            };
            self.add(What::Guests, field, Documented, "1.4", None, Whom::Guests);
        }
    }

    fn not_understood(&mut self) {
        let parts = self.seen.policy.unknown.0.clone();
        if let Some(first) = parts.first().cloned() {
            self.add(What::NotUnderstood { parts }, &first, Inferred, "", None, Whom::Scope);
        }
    }

    fn add(
        &mut self,
        what: What,
        field: &str,
        standing: Standing,
        fact: &str,
        against: Option<&str>,
        whom: Whom,
    ) {
        let (concerns, people, at_most) = whom.count(self.seen, self.known);
        self.all.push(Finding {
            what,
            field: Some(field.to_owned()),
            standing,
            fact: Some(fact.to_owned()).filter(|fact| !fact.is_empty()),
            against: against.map(str::to_owned),
            concerns,
            people,
            at_most,
        });
    }
}

/// Whom a finding concerns.
#[derive(Clone, Copy)]
enum Whom {
    /// The policy's scope.
    Scope,
    /// The same without guests, whom the backup service doesn't serve in any case.
    HomeScope,
    /// Every home-tenant person who uses its apps, in its scope or not.
    AllMembers,
    Guests,
    Accounts(u64),
}

impl Whom {
    /// Who, how many where that is known, and whether they are that many at most.
    fn count(self, seen: &Seen, known: Known) -> (Concerns, Option<f64>, bool) {
        let every_app = matches!(seen.policy.apps, Apps::All { but: 0 });
        let narrowed = !seen.narrowed_by.is_empty();
        let left_out = !seen.policy.exclude.users.is_empty()
            || (!seen.defaults_off() && !seen.policy.exclude.groups.is_empty());
        let everyone = |people: Option<f64>| {
            let all = every_app || seen.policy.apps == Apps::Registration;
            let concerns = if all { Concerns::Everyone } else { Concerns::EveryoneInApps };
            (concerns, people, !all || narrowed || left_out)
        };
        let with_guests = || Some(known.members? + known.guests?);
        match (self, &seen.people) {
            (Whom::Accounts(accounts), _) => (Concerns::Users, Some(exact(accounts)), false),
            (Whom::AllMembers, _) | (Whom::HomeScope, People::Everyone) => everyone(known.members),
            (Whom::Guests, _) | (Whom::Scope | Whom::HomeScope, People::Guests) => {
                (Concerns::Guests, known.guests, !every_app || narrowed)
            }
            (Whom::Scope, People::Everyone) if seen.policy.exclude.guests => {
                everyone(known.members)
            }
            (Whom::Scope, People::Everyone) => everyone(with_guests()),
            (Whom::Scope | Whom::HomeScope, People::Members { .. }) => {
                (Concerns::Members, known.members, true)
            }
            (Whom::Scope | Whom::HomeScope, People::Users { users, .. }) => {
                (Concerns::Users, Some(exact(*users)), !every_app || narrowed)
            }
            (Whom::Scope | Whom::HomeScope, People::Workloads | People::Nobody) => {
                (Concerns::Nobody, Some(0.0), false)
            }
        }
    }
}

/// Small enough for a float to hold it exactly.
pub(super) fn exact(count: u64) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}
