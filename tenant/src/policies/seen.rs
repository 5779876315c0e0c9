//! A policy together with what the other files say of it: its locations, and so what can't be evaluated.

use super::checked::{Apps, Asks, Defaults, People, State, Unevaluable};
use super::location::{Location, Locations};
use super::policy::Policy;

pub(super) struct Seen<'a> {
    pub policy: &'a Policy,
    pub people: People,
    pub unevaluable: Vec<Unevaluable>,
    pub narrowed_by: Vec<String>,
    /// Locations that make tokens live an hour (3.5).
    pub shortening: u64,
    pub unknown_locations: u64,
}

impl<'a> Seen<'a> {
    pub(super) fn new(policy: &'a Policy, locations: &Locations) -> Self {
        let kinds: Vec<Location> = policy.locations.iter().map(|id| locations.of(id)).collect();
        let count = |wanted: Location| kinds.iter().filter(|&&kind| kind == wanted).count() as u64;
        let countries = count(Location::Country);
        let mut narrowed_by = policy.narrowed_by.clone();
        if kinds.iter().any(|&kind| kind != Location::Country) {
            narrowed_by.push("locations".to_owned());
        }
        Seen {
            policy,
            people: people(policy),
            unevaluable: unevaluable(policy, countries > 0),
            narrowed_by,
            shortening: countries + count(Location::TrustedMfa),
            unknown_locations: count(Location::Unknown),
        }
    }

    /// It is in force.
    pub(super) fn is_on(&self) -> bool {
        self.policy.state == State::Enabled
    }

    pub(super) fn defaults_off(&self) -> bool {
        self.policy.defaults == Defaults::Off
    }

    /// Whom it leaves out of its sessions, it leaves out by group or role.
    pub(super) fn leaves_out_by_membership(&self) -> bool {
        let by = |one: &Unevaluable| matches!(one, Unevaluable::Group | Unevaluable::Role);
        self.open_ended() && self.touches_sessions() && self.unevaluable.iter().any(by)
    }

    /// It is for everyone, or for the members of groups or roles: in an outage nobody can be told apart from them.
    pub(super) fn open_ended(&self) -> bool {
        matches!(self.people, People::Everyone | People::Members { .. })
    }

    /// It has a say in the sessions of home-tenant people.
    pub(super) fn touches_sessions(&self) -> bool {
        let people = match self.people {
            People::Everyone | People::Members { .. } => true,
            People::Users { users, .. } => users > 0,
            People::Guests | People::Workloads | People::Nobody => false,
        };
        people && !self.policy.legacy_only && self.is_for_apps()
    }

    /// It is about using apps, not about registering or joining something.
    pub(super) fn is_for_apps(&self) -> bool {
        matches!(self.policy.apps, Apps::All { .. } | Apps::Some { .. })
    }

    /// It asks for something, or blocks.
    pub(super) fn demands(&self) -> bool {
        self.policy.asks != Asks::Nothing
    }

    /// With defaults off, it reaches everyone who uses its apps, though scoped to groups or roles (1.10).
    pub(super) fn beyond_its_scope(&self) -> bool {
        self.defaults_off() && matches!(self.people, People::Members { .. })
    }
}

fn people(policy: &Policy) -> People {
    let side = &policy.include;
    let count = |list: &Vec<String>| list.len() as u64;
    let (users, groups, roles) = (count(&side.users), count(&side.groups), count(&side.roles));
    if side.everyone {
        People::Everyone
    } else if groups + roles > 0 {
        People::Members { groups, roles, users, guests: side.guests }
    } else if users > 0 {
        People::Users { users, guests: side.guests }
    } else if side.guests {
        People::Guests
    } else if policy.workloads {
        People::Workloads
    } else {
        People::Nobody
    }
}

fn unevaluable(policy: &Policy, country: bool) -> Vec<Unevaluable> {
    let sides = [&policy.include, &policy.exclude];
    [
        (Unevaluable::Group, sides.iter().any(|side| !side.groups.is_empty())),
        (Unevaluable::Role, sides.iter().any(|side| !side.roles.is_empty())),
        (Unevaluable::SignInRisk, policy.risks.contains(&Unevaluable::SignInRisk)),
        (Unevaluable::UserRisk, policy.risks.contains(&Unevaluable::UserRisk)),
        (Unevaluable::Country, country),
        (Unevaluable::AuthenticationStrength, policy.strength.is_some()),
    ]
    .into_iter()
    .filter_map(|(condition, there)| there.then_some(condition))
    .collect()
}
