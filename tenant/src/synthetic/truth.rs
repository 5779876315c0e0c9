//! The true counts, from what was decided; no row is looked at.

use super::Part;
use super::people::Person;
use super::plan::{Place, Plan, Posture, Protocol, Strand, WHOLE_DAYS};
use super::things::APPS;
use crate::found::Coverage;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a reader of the files must find.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Truth {
    /// By the field's name in links.
    pub counts: BTreeMap<&'static str, f64>,
    /// What only the formats of Graph and Log Analytics tell.
    pub counts_beyond_the_portal: BTreeMap<&'static str, f64>,
    pub facts: Facts,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Tokens of the backup service, and when the first and the last was issued, in seconds since 1970.
    pub backup_tokens: u64,
    pub backup_first: Option<i64>,
    pub backup_last: Option<i64>,
    pub outbound_people: u64,
    pub external_members: u64,
    pub registered_people: u64,
    pub registered: u64,
    pub registered_independent: u64,
    pub administrators: u64,
    pub administrators_not_registered: u64,
    pub administrators_not_independent: u64,
    /// Distinct people, apps and devices of the home tenant.
    pub sessions: u64,
    pub apps: BTreeMap<&'static str, AppTruth>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AppTruth {
    pub people: u64,
    pub sessions: u64,
    pub covered: Coverage,
}

/// By registrations alone, without a user type: an account of the tenant's own is no guest's then.
pub(super) fn by_address(plan: &Plan) -> Truth {
    let people: Vec<&Person> = plan.people.iter().collect();
    let mut truth = Truth::default();
    truth.registered(&people, &BTreeSet::new(), |person| person.partner().is_none());
    truth
}

pub(super) fn of(plan: &Plan, part: Part) -> Truth {
    let people: Vec<&Person> =
        plan.people.iter().filter(|person| part.has(Some(person.number))).collect();
    let mut truth = Truth::default();
    let live = |strand: &&Strand| strand.live && strand.place == Place::Here;
    let of_home = |strand: &&Strand, home: bool| {
        strand.person.is_some_and(|number| {
            part.has(Some(number)) && plan.people[number as usize].is_home() == home
        })
    };
    let home: Vec<&Strand> =
        plan.strands.iter().filter(live).filter(|strand| of_home(strand, true)).collect();
    let signed_in: BTreeSet<u32> = home.iter().filter_map(|strand| strand.person).collect();
    let guests: BTreeSet<u32> = plan
        .strands
        .iter()
        .filter(live)
        .filter(|strand| of_home(strand, false))
        .filter_map(|strand| strand.person)
        .collect();
    truth.sessions(&home);
    truth.count("liveSessions", as_number(signed_in.len()));
    truth.count("guests", as_number(guests.len()));
    let external_members =
        guests.iter().filter(|number| !plan.people[**number as usize].is_guest_by_type()).count();
    truth.facts.external_members = external_members as u64;
    for (field, home) in
        [("freshSignInsPercentPerDay", true), ("guestFreshSignInsPercentPerDay", false)]
    {
        let those: Vec<&Person> =
            people.iter().copied().filter(|person| person.is_home() == home).collect();
        if let Some(percent) = fresh(&those) {
            truth.count(field, percent);
        }
    }
    truth.backup(plan, part);
    truth.registered(&people, &signed_in, Person::is_home);
    truth.facts.outbound_people = people.iter().filter(|person| person.abroad).count() as u64;
    truth
}

impl Truth {
    fn count(&mut self, field: &'static str, value: f64) {
        self.counts.insert(field, value);
    }

    /// Of the home tenant's live sessions.
    fn sessions(&mut self, home: &[&Strand]) {
        let share = |is: &dyn Fn(&Strand) -> bool| {
            tenths(home.iter().filter(|strand| is(strand)).count(), home.len())
        };
        let no_policy = share(&|strand| strand.posture == Posture::NoPolicy);
        let satisfied = share(&|strand| strand.posture == Posture::Satisfied).min(1000 - no_policy);
        let served = share(&|strand| {
            APPS[usize::from(strand.app)].covered == Coverage::Yes
                && strand.protocol == Protocol::Usual
        });
        let long_lived = share(&|strand| strand.long_lived);
        let frequency = share(&|strand| strand.frequency);
        self.count("noPolicyPercent", from_tenths(no_policy));
        self.count("mfaSatisfiedPercent", from_tenths(satisfied));
        self.count("mfaNotSatisfiedPercent", from_tenths(1000 - no_policy - satisfied));
        self.count("servedByBackupPercent", from_tenths(served));
        let beyond = &mut self.counts_beyond_the_portal;
        beyond.insert("longLivedTokenPercent", from_tenths(long_lived));
        beyond.insert("signInFrequencyPercent", from_tenths(frequency));
        self.facts.sessions = home.len() as u64;
        for (place, app) in APPS.iter().enumerate() {
            let its = || home.iter().filter(|strand| usize::from(strand.app) == place);
            let people: BTreeSet<u32> = its().filter_map(|strand| strand.person).collect();
            let sessions = its().count() as u64;
            if sessions > 0 {
                let truth =
                    AppTruth { people: people.len() as u64, sessions, covered: app.covered };
                self.facts.apps.insert(app.name, truth);
            }
        }
    }

    fn backup(&mut self, plan: &Plan, part: Part) {
        let issued = plan.backup.iter().filter(|(person, _)| part.has(Some(*person)));
        let times: Vec<i64> =
            issued.map(|(_, at)| super::plan::FIRST_DAY + i64::from(*at)).collect();
        self.facts.backup_tokens = times.len() as u64;
        self.facts.backup_first = times.iter().min().copied();
        self.facts.backup_last = times.iter().max().copied();
    }

    /// From the directory.
    fn registered(
        &mut self,
        people: &[&Person],
        signed_in: &BTreeSet<u32>,
        is_home: impl Fn(&Person) -> bool,
    ) {
        let listed: Vec<&Person> =
            people.iter().copied().filter(|person| person.is_in_directory()).collect();
        let home = || listed.iter().filter(|person| is_home(person));
        let guests = || listed.iter().filter(|person| !is_home(person));
        let admins = || home().filter(|person| person.admin);
        let due = home().filter(|person| !person.registered).count();
        self.count("registrationsDue", as_number(due));
        let guests_due = guests().filter(|person| !person.registered).count();
        if guests().count() > 0 {
            self.count(
                "guestsToRegisterPercent",
                from_tenths(tenths(guests_due, guests().count())),
            );
        }
        let with_session = admins().filter(|person| signed_in.contains(&person.number)).count();
        self.count("withLiveSession", as_number(with_session));
        let facts = &mut self.facts;
        facts.registered_people = home().count() as u64;
        facts.registered = home().filter(|person| person.registered).count() as u64;
        facts.registered_independent = home().filter(|person| person.independent).count() as u64;
        facts.administrators = admins().count() as u64;
        facts.administrators_not_registered =
            admins().filter(|person| !person.registered).count() as u64;
        facts.administrators_not_independent =
            admins().filter(|person| !person.independent).count() as u64;
    }
}

/// The mean over whole days of who signed in afresh among who was there; days without anyone are left out.
fn fresh(people: &[&Person]) -> Option<f64> {
    let days = WHOLE_DAYS.map(|day| {
        let on = |days: u16| days & (1 << day) != 0;
        let active = people.iter().filter(|person| on(person.active)).count();
        let signed_in = people.iter().filter(|person| on(person.interactive)).count();
        (signed_in, active)
    });
    let shares: Vec<f64> = days
        .filter(|(_, active)| *active > 0)
        .map(|(some, all)| as_number(some) / as_number(all))
        .collect();
    let mean = shares.iter().sum::<f64>() / as_number(shares.len());
    (!shares.is_empty()).then(|| (mean * 1000.0).round() / 10.0)
}

/// A share in tenths of a percent, halves upwards.
fn tenths(some: usize, all: usize) -> usize {
    (2000 * some + all) / (2 * all).max(1)
}

fn from_tenths(tenths: usize) -> f64 {
    as_number(tenths) / 10.0
}

#[allow(clippy::cast_precision_loss)] // never near 2^52 of anything
fn as_number(count: usize) -> f64 {
    count as f64
}
