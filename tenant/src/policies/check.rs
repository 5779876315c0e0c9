//! All policies together: each checked, what they say as a whole, and what they offer.

use super::checked::{Checked, Excluded, IfOn, Reach, State};
use super::dry_run::DryRun;
use super::emergency::Exclusions;
use super::finding::{Finding, Standing, What};
use super::findings::{general, of_policy};
use super::offers::{defaults_disabled, offers};
use super::read::Policies;
use super::seen::Seen;
use crate::found::Count;

/// People counted elsewhere, where somebody has.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Known {
    /// Home-tenant people with a live session.
    pub members: Option<f64>,
    pub guests: Option<f64>,
}

/// What the policies say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ruled {
    /// Those that are on first, then report-only, then off, then those in a state we don't know.
    pub policies: Vec<Checked>,
    /// In the order of the scenario's fields.
    pub counts: Vec<Count>,
    /// What concerns no single policy.
    pub findings: Vec<Finding>,
}

impl Policies {
    /// What all files said so far; nothing where none held policies.
    pub fn found(&self, known: Known) -> Ruled {
        if !self.any {
            return Ruled::default();
        }
        let mut seen: Vec<Seen> =
            self.all.iter().map(|policy| Seen::new(policy, &self.locations)).collect();
        // within a state the order of the files stays
        seen.sort_by_key(|seen| seen.policy.state);
        let exclusions = Exclusions::new(&seen);
        let (counts, open) = offers(self, &seen, &exclusions, known);
        let disabled = defaults_disabled(&seen);
        let now = disabled.share(known, None).percent();
        let mut dry_run = DryRun::default();
        let checked = seen.iter().enumerate().map(|(at, one)| {
            let off = one.is_on() && one.defaults_off();
            let then = || disabled.share(known, Some(at)).percent();
            Checked {
                if_defaults_on: off.then(|| IfOn { now, then: then() }),
                ..checked(one, known, exclusions.missed(at, one), &mut dry_run)
            }
        });
        let policies = checked.collect();
        let mut findings = exclusions.findings();
        findings.extend(as_a_whole(&seen));
        findings.extend(open);
        Ruled { policies, counts, findings }
    }
}

fn checked(seen: &Seen, known: Known, missed: u64, dry_run: &mut DryRun) -> Checked {
    let policy = seen.policy;
    let exclude = &policy.exclude;
    Checked {
        file: policy.file.clone(),
        name: policy.name.clone(),
        state: policy.state,
        resilience_defaults: policy.defaults,
        unevaluable: seen.unevaluable.clone(),
        sign_in_frequency: policy.frequency,
        authentication_strength: policy.strength.clone(),
        asks: policy.asks,
        reaches: Reach {
            people: seen.people.clone(),
            excluded: Excluded {
                users: exclude.users.len() as u64,
                groups: exclude.groups.len() as u64,
                roles: exclude.roles.len() as u64,
                guests: exclude.guests,
            },
            apps: policy.apps.clone(),
            everyone_in_an_outage: seen.beyond_its_scope() && seen.touches_sessions(),
        },
        narrowed_by: seen.narrowed_by.clone(),
        not_understood: policy.unknown.0.clone(),
        findings: of_policy(seen, known, missed),
        answers: dry_run.answers(seen),
        if_defaults_on: None,
    }
}

/// What is worth knowing of all of them.
fn as_a_whole(seen: &[Seen]) -> Vec<Finding> {
    let count = |state: State, is: fn(&str) -> bool| {
        let those = seen.iter().filter(|seen| seen.policy.state == state && is(&seen.policy.name));
        those.count() as u64
    };
    let mut found = Vec::new();
    let policies = count(State::ReportOnly, is_contingency);
    if policies > 0 {
        let what = What::Contingency { policies };
        found.push(general(what, Standing::Documented, Some("4.16")));
    }
    let on = count(State::Enabled, is_microsofts);
    let report_only = count(State::ReportOnly, is_microsofts);
    if on + report_only > 0 {
        let what = What::MicrosoftManaged { on, report_only };
        let field = Some("displayName".to_owned());
        found.push(Finding { field, ..general(what, Standing::Inferred, None) });
    }
    found.push(general(What::ClassicUnseen, Standing::Documented, Some("2.6")));
    found
}

/// Named as Microsoft names those it makes.
fn is_microsofts(name: &str) -> bool {
    name.get(..17).is_some_and(|start| start.eq_ignore_ascii_case("Microsoft-managed"))
}

/// Named as Microsoft advises for those kept for an emergency (4.16).
fn is_contingency(name: &str) -> bool {
    name.to_ascii_uppercase().contains("ENABLE IN EMERGENCY")
}
