//! Emergency accounts: which accounts every policy leaves out, and which policies miss them (5.3).

use super::checked::{People, Unevaluable};
use super::finding::{Finding, Standing, What, Why};
use super::findings::general;
use super::policy::Side;
use super::seen::Seen;
use crate::found::Caveat;
use std::collections::HashMap;

/// The role emergency accounts hold for ever (5.1).
const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";

/// What the exclusions of all policies in force say together.
pub(super) struct Exclusions<'a> {
    /// The policies that would ask for something or block whoever they don't leave out.
    policies: Vec<usize>,
    /// Accounts left out of all of those, and named by no other.
    everywhere: Vec<&'a str>,
    /// Accounts left out of most of those.
    mostly: Vec<&'a str>,
    /// Groups left out of all of those.
    groups: u64,
    /// One of those leaves nobody out.
    one_leaves_nobody: bool,
    /// Policies for groups of which those accounts may be members, and that don't leave all of them out.
    by_membership: u64,
    /// A policy is for named accounts.
    some_are_named: bool,
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
        let mut everywhere = if all == 0 { Vec::new() } else { left_out(all) };
        everywhere.retain(|id| !seen.iter().any(|one| names(one, id)));
        let leaves_out = |one: &Seen, id: &str| one.policy.exclude.users.iter().any(|u| u == id);
        let by_membership = seen.iter().filter(|one| {
            may_catch(one) && (all == 0 || !everywhere.iter().all(|id| leaves_out(one, id)))
        });
        Exclusions {
            by_membership: by_membership.count() as u64,
            some_are_named: seen
                .iter()
                .any(|one| holds(one) && !one.policy.include.users.is_empty()),
            everywhere,
            // more than half; of two policies both, or nothing could be called most
            mostly: if all == 0 { Vec::new() } else { left_out(all / 2 + 1) },
            groups: groups.values().filter(|&&times| times == all).count() as u64,
            one_leaves_nobody,
            policies,
        }
    }

    /// How many of the accounts that most policies leave out this one holds for.
    pub(super) fn missed(&self, at: usize, seen: &Seen) -> u64 {
        let for_all = self.policies.contains(&at);
        let excluded = &seen.policy.exclude.users;
        let is_missed =
            |id: &str| for_all && !excluded.iter().any(|other| other == id) || names(seen, id);
        self.mostly.iter().filter(|id| is_missed(id)).count() as u64
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
            let by_membership = self.by_membership;
            let ids = ids.collect();
            add(What::EmergencyCandidates { accounts, policies, by_membership, ids });
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
    pub(super) fn offer(&self) -> Result<(bool, Vec<Caveat>), Why> {
        let accounts = self.everywhere.len() as u64;
        if self.one_leaves_nobody {
            Ok((false, vec![Caveat::ByScope]))
        } else if self.by_membership > 0 || (accounts < 2 && self.groups > 0) {
            Err(Why::Members)
        } else if self.policies.is_empty() && !self.some_are_named {
            Ok((true, vec![Caveat::ByScope]))
        } else if accounts >= 2 {
            Ok((true, vec![Caveat::Candidates { accounts }]))
        } else {
            Err(Why::Accounts)
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

/// It is in force and asks for something, or blocks, where those accounts sign in.
fn holds(seen: &Seen) -> bool {
    // old protocols and device codes are no way by which they do
    let aside = seen.policy.legacy_only
        || seen.policy.narrowed_by.iter().any(|name| name == "authenticationFlows");
    seen.is_on() && seen.demands() && seen.is_for_apps() && !aside
}

/// It holds for whoever it doesn't leave out: everyone's policies, those for the role that emergency accounts hold, and
/// those that reach everyone in an outage (1.10).
fn catches(seen: &Seen) -> bool {
    let reaches = match seen.people {
        People::Everyone => true,
        People::Members { .. } => {
            let roles = &seen.policy.include.roles;
            seen.beyond_its_scope() || roles.iter().any(|role| role == GLOBAL_ADMINISTRATOR)
        }
        _ => false,
    };
    holds(seen) && reaches
}

/// It holds for members of groups, and nothing tells who they are.
fn may_catch(seen: &Seen) -> bool {
    holds(seen) && !catches(seen) && !seen.policy.include.groups.is_empty()
}

/// It holds for an account that it names.
fn names(seen: &Seen, id: &str) -> bool {
    let has = |side: &Side| side.users.iter().any(|user| user == id);
    holds(seen) && has(&seen.policy.include) && !has(&seen.policy.exclude)
}

/// It lets nobody by, whatever the circumstances.
fn leaves_nobody(seen: &Seen) -> bool {
    let exclude = &seen.policy.exclude;
    let always = seen.narrowed_by.is_empty()
        && seen.policy.risks.is_empty()
        && !seen.unevaluable.contains(&Unevaluable::Country);
    always && exclude.users.is_empty() && exclude.groups.is_empty() && exclude.roles.is_empty()
}
