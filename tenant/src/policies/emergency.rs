//! Emergency accounts: which accounts every policy leaves out, and which policies miss them (5.3).

use super::checked::{People, Unevaluable};
use super::finding::{Finding, Standing, What};
use super::findings::general;
use super::seen::Seen;
use crate::found::Caveat;
use std::collections::HashMap;

/// The role emergency accounts hold for ever (5.1).
const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";

/// What the exclusions of all policies in force say together.
pub(super) struct Exclusions<'a> {
    /// The policies that would ask for something or block whoever they don't leave out.
    policies: Vec<usize>,
    /// Accounts left out of all of those.
    everywhere: Vec<&'a str>,
    /// Accounts left out of most of those.
    mostly: Vec<&'a str>,
    /// Groups left out of all of those.
    groups: u64,
    /// One of those leaves nobody out.
    one_leaves_nobody: bool,
}

impl<'a> Exclusions<'a> {
    pub(super) fn new(seen: &[Seen<'a>]) -> Self {
        let policies: Vec<usize> = (0..seen.len()).filter(|&at| catches(&seen[at])).collect();
        let mut users: HashMap<&str, usize> = HashMap::new();
        let mut groups: HashMap<&str, usize> = HashMap::new();
        for &at in &policies {
            let exclude = &seen[at].policy.exclude;
            for id in &exclude.users {
                *users.entry(id).or_default() += 1;
            }
            for id in &exclude.groups {
                *groups.entry(id).or_default() += 1;
            }
        }
        let all = policies.len();
        let left_out = |least: usize| {
            let mut ids: Vec<&str> =
                users.iter().filter(|(_, times)| **times >= least).map(|(id, _)| *id).collect();
            ids.sort_unstable();
            ids
        };
        let one_leaves_nobody = policies.iter().any(|&at| leaves_nobody(&seen[at]));
        Exclusions {
            everywhere: if all == 0 { Vec::new() } else { left_out(all) },
            // more than half; of two policies both, or nothing could be called most
            mostly: if all == 0 { Vec::new() } else { left_out(all / 2 + 1) },
            groups: groups.values().filter(|&&times| times == all).count() as u64,
            one_leaves_nobody,
            policies,
        }
    }

    /// How many of the accounts that most policies leave out this one doesn't.
    pub(super) fn missed(&self, at: usize, seen: &Seen) -> u64 {
        if !self.policies.contains(&at) {
            return 0;
        }
        let excluded = &seen.policy.exclude.users;
        let missed = self.mostly.iter().filter(|id| !excluded.iter().any(|other| other == *id));
        missed.count() as u64
    }

    pub(super) fn findings(&self) -> Vec<Finding> {
        let policies = self.policies.len() as u64;
        let mut found = Vec::new();
        if policies == 0 {
            return found;
        }
        let mut add = |what| found.push(field(general(what, Standing::Inferred, Some("5.3"))));
        if !self.everywhere.is_empty() {
            let accounts = self.everywhere.len() as u64;
            let ids = self.everywhere.iter().filter_map(|id| beginning(id));
            add(What::EmergencyCandidates { accounts, policies, ids: ids.collect() });
        }
        if self.groups > 0 {
            add(What::EmergencyByGroup { groups: self.groups, policies });
        }
        if self.everywhere.is_empty() && self.groups == 0 {
            add(What::NoEmergencyAccount { policies });
        }
        found
    }

    /// Whether emergency accounts are outside the policies, where the exclusions settle it: nobody can be if one
    /// policy leaves nobody out, everybody is if there is no policy; else if two accounts or more are left out.
    pub(super) fn offer(&self) -> Option<(bool, Vec<Caveat>)> {
        let accounts = self.everywhere.len() as u64;
        if self.policies.is_empty() {
            Some((true, vec![Caveat::ByScope]))
        } else if self.one_leaves_nobody {
            Some((false, vec![Caveat::ByScope]))
        } else {
            (accounts >= 2).then(|| (true, vec![Caveat::Candidates { accounts }]))
        }
    }
}

/// The first part of an id, enough for who knows it. Nothing of what some exporters write in its place: names.
fn beginning(id: &str) -> Option<String> {
    let parts: Vec<&str> = id.split('-').collect();
    let is_id = parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12])
        && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()));
    parts.first().filter(|_| is_id).map(|&first| first.to_owned())
}

fn field(finding: Finding) -> Finding {
    Finding { field: Some("conditions.users.excludeUsers".to_owned()), ..finding }
}

/// It is in force and would ask something of, or block, an account it doesn't leave out: everyone's policies, and
/// those for the role that emergency accounts hold.
fn catches(seen: &Seen) -> bool {
    let include = &seen.policy.include;
    let reaches = match seen.people {
        People::Everyone => true,
        People::Members { .. } => include.roles.iter().any(|role| role == GLOBAL_ADMINISTRATOR),
        _ => false,
    };
    // old protocols and device codes are no way by which those accounts sign in
    let aside = seen.policy.legacy_only
        || seen.policy.narrowed_by.iter().any(|name| name == "authenticationFlows");
    seen.is_on() && reaches && seen.demands() && seen.is_for_apps() && !aside
}

/// It lets nobody by, whatever the circumstances.
fn leaves_nobody(seen: &Seen) -> bool {
    let exclude = &seen.policy.exclude;
    let always = seen.narrowed_by.is_empty()
        && seen.policy.risks.is_empty()
        && !seen.unevaluable.contains(&Unevaluable::Country);
    always && exclude.users.is_empty() && exclude.groups.is_empty() && exclude.roles.is_empty()
}
