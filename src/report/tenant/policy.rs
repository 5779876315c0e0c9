//! A policy in words: what it asks, whom it reaches, what it rests on.

use super::{all_of, conditions, frequency};
use crate::report::figures::grouped;
use crate::words::{Word, say};
use lockout_tenant::policies::{Apps, Asks, Checked, Defaults, Excluded, People, Reach, State};

pub fn state(of: State) -> Word {
    match of {
        State::Enabled => say::TENANT_STATE_ON,
        State::ReportOnly => say::TENANT_STATE_REPORT,
        State::Disabled => say::TENANT_STATE_OFF,
        State::Unknown => say::TENANT_STATE_UNKNOWN,
    }
}

pub fn defaults(of: Defaults) -> Word {
    match of {
        Defaults::On => say::TENANT_DEFAULTS_ON,
        Defaults::Off => say::TENANT_DEFAULTS_OFF,
    }
}

pub fn asks(of: Asks) -> Word {
    match of {
        Asks::Nothing => say::TENANT_ASKS_NOTHING,
        Asks::Block => say::TENANT_ASKS_BLOCK,
        Asks::Prompt => say::TENANT_ASKS_PROMPT,
        Asks::PromptOrOther => say::TENANT_ASKS_PROMPT_OR,
        Asks::Independent => say::TENANT_ASKS_INDEPENDENT,
        Asks::NoPrompt => say::TENANT_ASKS_NO_PROMPT,
    }
}

/// Whom it reaches, without whom, in which apps.
pub fn reach(of: &Reach) -> String {
    let (who, apps) = (people(&of.people), apps(&of.apps));
    if of.excluded.nobody() {
        say::tenant_reaches(who, apps)
    } else {
        say::tenant_reaches_without(who, excluded(of.excluded), apps)
    }
}

fn people(of: &People) -> String {
    let word = match *of {
        People::Everyone => say::TENANT_REACH_EVERYONE,
        People::Guests => say::TENANT_REACH_GUESTS,
        People::Workloads => say::TENANT_REACH_WORKLOADS,
        People::Nobody => say::TENANT_REACH_NOBODY,
        People::Members { groups, roles, users, guests } => {
            return some(Excluded { users, groups, roles, guests });
        }
        People::Users { users, guests } => {
            return some(Excluded { users, groups: 0, roles: 0, guests });
        }
    };
    word.text().to_owned()
}

fn excluded(of: Excluded) -> String {
    some(of)
}

fn some(of: Excluded) -> String {
    let counted = |n: u64, says: fn(String) -> String| (n > 0).then(|| says(grouped(n)));
    let parts = [
        counted(of.groups, say::tenant_groups),
        counted(of.roles, say::tenant_roles),
        counted(of.users, say::tenant_users),
        of.guests.then(|| say::TENANT_SOME_GUESTS.text().to_owned()),
    ];
    all_of(parts.into_iter().flatten().collect())
}

fn apps(of: &Apps) -> String {
    match *of {
        Apps::All { but: 0 } => say::TENANT_APPS_ALL.text().to_owned(),
        Apps::All { but } => say::tenant_apps_all_but(grouped(but)),
        Apps::Some { office365, admin_portals, named, filtered, contexts, but } => {
            let counted = |n: u64, says: fn(String) -> String| (n > 0).then(|| says(grouped(n)));
            let said = |on: bool, word: Word| on.then(|| word.text().to_owned());
            let parts = [
                said(office365, say::TENANT_APPS_OFFICE),
                said(admin_portals, say::TENANT_APPS_PORTALS),
                counted(named, say::tenant_apps_named),
                said(filtered, say::TENANT_APPS_FILTERED),
                counted(contexts, say::tenant_apps_contexts),
            ];
            let all = all_of(parts.into_iter().flatten().collect());
            if but == 0 { all } else { say::tenant_apps_but(all, grouped(but)) }
        }
        Apps::Registration => say::TENANT_APPS_REGISTRATION.text().to_owned(),
        Apps::Action { ref action } => say::tenant_apps_action(action),
        Apps::None => say::TENANT_APPS_NONE.text().to_owned(),
    }
}

/// What it says, a label and a value each.
pub fn lines(policy: &Checked) -> Vec<(Word, String)> {
    let mut lines = vec![
        (say::TENANT_POLICY_ASKS, asks(policy.asks).text().to_owned()),
        (say::TENANT_POLICY_REACHES, reach(&policy.reaches)),
        (say::TENANT_POLICY_UNEVALUABLE, conditions(&policy.unevaluable)),
    ];
    if let Some(of) = policy.sign_in_frequency {
        lines.push((say::TENANT_POLICY_FREQUENCY, frequency(of)));
    }
    if let Some(name) =
        policy.authentication_strength.as_ref().and_then(|strength| strength.name.clone())
    {
        lines.push((say::TENANT_POLICY_STRENGTH, name));
    }
    if !policy.narrowed_by.is_empty() {
        let says = say::tenant_narrowed(all_of(policy.narrowed_by.clone()));
        lines.push((say::TENANT_POLICY_CONDITIONS, says));
    }
    lines.push((say::TENANT_POLICY_FILE, policy.file.clone()));
    lines
}
