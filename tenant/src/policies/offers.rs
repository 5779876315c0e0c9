//! Fields of a scenario that the policies' scope settles, and why it doesn't settle others.

use super::Known;
use super::checked::{Apps, Frequency, People, State, Unevaluable};
use super::emergency::Exclusions;
use super::finding::{Finding, Standing, What, Why};
use super::findings::{exact, general};
use super::read::Policies;
use super::seen::Seen;
use crate::found::{Caveat, Count, Value};
use lockout_core::scenario::Field;
use std::collections::{BTreeSet, HashMap};

/// The share of live sessions a kind of policies covers.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Share {
    /// In percent.
    Settled(f64, Vec<Caveat>),
    Open(Why),
}

impl Share {
    pub(super) fn percent(&self) -> Option<f64> {
        match self {
            Share::Settled(percent, _) => Some(*percent),
            Share::Open(_) => None,
        }
    }
}

/// Offers, and a finding for each field the policies leave open.
pub(super) fn offers(
    read: &Policies,
    seen: &[Seen],
    exclusions: &Exclusions,
    known: Known,
) -> (Vec<Count>, Vec<Finding>) {
    let mut offers = Offers { read, seen, counts: Vec::new(), findings: Vec::new() };
    let excluded = match offers.obstacle() {
        Some(why) => Err(why),
        None => exclusions.offer(),
    };
    offers.share(Field::SignInFrequency, frequencies(seen).share(known, None));
    offers.hours();
    offers.share(Field::DefaultsDisabled, defaults_disabled(seen).share(known, None));
    offers.share(Field::ConditionUnevaluable, unevaluable(seen));
    match excluded {
        Ok((flag, caveats)) => offers.push(Field::EmergencyExcluded, Value::Flag(flag), caveats),
        Err(why) => offers.open(Field::EmergencyExcluded, why),
    }
    (offers.counts, offers.findings)
}

struct Offers<'a> {
    read: &'a Policies,
    seen: &'a [Seen<'a>],
    counts: Vec<Count>,
    findings: Vec<Finding>,
}

impl Offers<'_> {
    /// What stands in the way of any offer.
    fn obstacle(&self) -> Option<Why> {
        let unclear = |seen: &Seen| {
            !seen.policy.understood()
                && matches!(seen.policy.state, State::Enabled | State::Unknown)
        };
        if self.read.incomplete {
            Some(Why::Incomplete)
        } else {
            self.seen.iter().any(unclear).then_some(Why::NotUnderstood)
        }
    }

    fn share(&mut self, field: Field, share: Share) {
        match (self.obstacle(), share) {
            (Some(why), _) | (None, Share::Open(why)) => self.open(field, why),
            (None, Share::Settled(percent, caveats)) => {
                self.push(field, Value::Number(percent), caveats);
            }
        }
    }

    /// The hours of all frequencies, if they are the same; nothing where there is none.
    fn hours(&mut self) {
        let field = Field::SignInFrequencyHours;
        let mut all = self.seen.iter().filter(|seen| seen.is_on() && seen.touches_sessions());
        let mut all = all.by_ref().filter_map(|seen| seen.policy.frequency);
        let Some(first) = all.next() else { return };
        let same = all.all(|other| other == first);
        match (self.obstacle(), first) {
            (Some(why), _) => self.open(field, why),
            (None, _) if !same => self.open(field, Why::Differ),
            (None, Frequency::Time) => self.open(field, Why::EveryTime),
            (None, Frequency::Hours { hours }) => {
                self.push(field, Value::Number(hours), vec![Caveat::ByScope]);
            }
        }
    }

    fn push(&mut self, field: Field, value: Value, caveats: Vec<Caveat>) {
        let files: BTreeSet<&str> = self.read.all.iter().map(|policy| &*policy.file).collect();
        self.counts.push(Count {
            field: field.key().to_owned(),
            value,
            from: files.into_iter().map(str::to_owned).collect(),
            rows: self.read.all.len() as u64,
            caveats,
        });
    }

    fn open(&mut self, field: Field, why: Why) {
        let what = What::NotSettled { field: field.key().to_owned(), why };
        self.findings.push(general(what, Standing::Inferred, None));
    }
}

/// Sessions under a sign-in frequency.
fn frequencies<'a>(seen: &'a [Seen<'a>]) -> Union<'a> {
    Union::new(seen, |seen| seen.policy.frequency.is_some().then(|| scope(seen)))
}

/// Sessions under a policy with defaults disabled.
pub(super) fn defaults_disabled<'a>(seen: &'a [Seen<'a>]) -> Union<'a> {
    Union::new(seen, |seen| seen.defaults_off().then(|| in_an_outage(seen)))
}

/// Sessions under a policy with a condition that can't be evaluated. Settled only if that is so of all policies, or
/// of none: which of them a session owes something to, the scope doesn't tell.
fn unevaluable(seen: &[Seen]) -> Share {
    let demanding = |s: &&Seen| s.is_on() && s.touches_sessions() && s.demands();
    let is = |s: &Seen| !s.unevaluable.is_empty();
    let there = || seen.iter().filter(demanding);
    let settled = |percent| Share::Settled(percent, vec![Caveat::ByScope]);
    if there().any(is) {
        if there().all(is) { settled(100.0) } else { Share::Open(Why::Mixed) }
    } else if there().any(|seen| seen.unknown_locations > 0) {
        Share::Open(Why::Locations)
    } else {
        settled(0.0)
    }
}

/// What one policy covers of the sessions.
enum Part<'a> {
    /// All, but for so many named accounts.
    All {
        without: u64,
    },
    Users(Vec<&'a str>),
    Open(Why),
}

/// Its people when membership, risk and country are known.
fn scope<'a>(seen: &'a Seen<'a>) -> Part<'a> {
    let by = |one| seen.unevaluable.contains(&one);
    if by(Unevaluable::Group) || by(Unevaluable::Role) {
        Part::Open(Why::Members)
    } else if !seen.policy.risks.is_empty() || by(Unevaluable::Country) {
        Part::Open(Why::Conditions)
    } else {
        in_an_outage(seen)
    }
}

/// Its people when nobody's membership, risk or country can be told.
fn in_an_outage<'a>(seen: &'a Seen<'a>) -> Part<'a> {
    if !matches!(seen.policy.apps, Apps::All { but: 0 }) {
        return Part::Open(Why::Apps);
    }
    if seen.unknown_locations > 0 {
        return Part::Open(Why::Locations);
    }
    if !seen.narrowed_by.is_empty() {
        return Part::Open(Why::Conditions);
    }
    let exclude = &seen.policy.exclude.users;
    if matches!(seen.people, People::Users { .. }) {
        let users = seen.policy.include.users.iter().filter(|id| !exclude.contains(id));
        Part::Users(users.map(String::as_str).collect())
    } else {
        Part::All { without: exclude.len() as u64 }
    }
}

/// Sessions under one policy or another of those in force.
pub(super) struct Union<'a> {
    /// By the policy's place.
    parts: Vec<(usize, Part<'a>)>,
    /// How many policies name an account.
    named: HashMap<&'a str, u32>,
}

impl<'a> Union<'a> {
    fn new(seen: &'a [Seen<'a>], of: impl Fn(&'a Seen<'a>) -> Option<Part<'a>>) -> Self {
        let there = seen.iter().enumerate().filter(|(_, s)| s.is_on() && s.touches_sessions());
        let parts: Vec<_> = there.filter_map(|(at, seen)| Some((at, of(seen)?))).collect();
        let mut named = HashMap::new();
        for (_, part) in &parts {
            if let Part::Users(users) = part {
                for id in users {
                    *named.entry(*id).or_default() += 1;
                }
            }
        }
        Union { parts, named }
    }

    /// The share they cover together, without the policy at the place `but`.
    pub(super) fn share(&self, known: Known, but: Option<usize>) -> Share {
        let mut open = None;
        let mut all: Option<u64> = None;
        let mut users = self.named.len();
        for (at, part) in &self.parts {
            match part {
                Part::Users(ids) if Some(*at) == but => {
                    users -= ids.iter().filter(|id| self.named.get(*id) == Some(&1)).count();
                }
                _ if Some(*at) == but => {}
                Part::All { without } => {
                    all = Some(all.map_or(*without, |least| least.min(*without)));
                }
                Part::Open(why) => open = open.or(Some(*why)),
                Part::Users(_) => {}
            }
        }
        match (all, open) {
            (Some(0), _) => Share::Settled(100.0, vec![Caveat::ByScope]),
            (Some(users), _) => {
                Share::Settled(100.0, vec![Caveat::ByScope, Caveat::Without { users }])
            }
            (None, Some(why)) => Share::Open(why),
            (None, None) if users == 0 => Share::Settled(0.0, vec![Caveat::ByScope]),
            (None, None) => named(users as u64, known),
        }
    }
}

/// Named accounts, each taken to hold a session.
fn named(users: u64, known: Known) -> Share {
    match known.members.filter(|members| *members >= exact(users)) {
        Some(members) => Share::Settled(exact(users) / members * 100.0, vec![Caveat::ByScope]),
        None => Share::Open(Why::Sessions),
    }
}
