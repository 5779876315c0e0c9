//! Whom a policy is for, in which apps, and under which conditions.

use super::checked::Apps;
use super::json::{field, is_nothing, text};
use super::policy::{Side, Unknown};
use super::tree::Json;

const PEOPLE: &[&str] = &[
    "includeUsers",
    "excludeUsers",
    "includeGroups",
    "excludeGroups",
    "includeRoles",
    "excludeRoles",
    "includeGuestsOrExternalUsers",
    "excludeGuestsOrExternalUsers",
];

const APPLICATIONS: &[&str] = &[
    "includeApplications",
    "excludeApplications",
    "includeUserActions",
    "includeAuthenticationContextClassReferences",
    "applicationFilter",
];

/// The names of one side of the people.
pub(super) struct SideNames {
    users: &'static str,
    groups: &'static str,
    roles: &'static str,
    guests: &'static str,
}

pub(super) const INCLUDE: SideNames = SideNames {
    users: "includeUsers",
    groups: "includeGroups",
    roles: "includeRoles",
    guests: "includeGuestsOrExternalUsers",
};

pub(super) const EXCLUDE: SideNames = SideNames {
    users: "excludeUsers",
    groups: "excludeGroups",
    roles: "excludeRoles",
    guests: "excludeGuestsOrExternalUsers",
};

/// One side of the people.
pub(super) fn side(conditions: &Json, names: &SideNames, unknown: &mut Unknown) -> Side {
    let path = "conditions.users";
    let people = field(conditions, "users");
    unknown.beside(people, path, PEOPLE);
    let mut side = Side {
        guests: !is_nothing(field(people, names.guests)),
        groups: ids(&unknown.list(people, path, names.groups)),
        roles: ids(&unknown.list(people, path, names.roles)),
        ..Side::default()
    };
    for id in ids(&unknown.list(people, path, names.users)) {
        match id.as_str() {
            "all" => side.everyone = true,
            "guestsorexternalusers" => side.guests = true,
            "none" => {}
            _ => side.users.push(id),
        }
    }
    side
}

/// In small letters, each once.
fn ids(texts: &[&str]) -> Vec<String> {
    let mut ids: Vec<String> = texts.iter().map(|text| text.to_ascii_lowercase()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

pub(super) fn apps(conditions: &Json, unknown: &mut Unknown) -> Apps {
    let path = "conditions.applications";
    let apps = field(conditions, "applications");
    unknown.beside(apps, path, APPLICATIONS);
    let included = ids(&unknown.list(apps, path, "includeApplications"));
    let but = ids(&unknown.list(apps, path, "excludeApplications")).len() as u64;
    let actions = unknown.list(apps, path, "includeUserActions");
    let contexts = unknown.list(apps, path, "includeAuthenticationContextClassReferences").len();
    let filter = field(apps, "applicationFilter");
    let filtered = !is_nothing(filter);
    let has = |word: &str| included.iter().any(|app| app == word);
    if has("all") {
        // a filter that excludes leaves out an unknown number, one that includes adds nothing
        let excludes = filtered
            && text(field(filter, "mode")).is_some_and(|m| m.eq_ignore_ascii_case("exclude"));
        return if excludes { some(&included, contexts, true, but) } else { Apps::All { but } };
    }
    if let Some(action) = actions.first() {
        let registers = |a: &&str| a.eq_ignore_ascii_case("urn:user:registersecurityinfo");
        return if actions.iter().any(registers) {
            Apps::Registration
        } else {
            Apps::Action { action: (*action).to_owned() }
        };
    }
    if !filtered && contexts == 0 && included.iter().all(|app| app == "none") {
        return Apps::None;
    }
    some(&included, contexts, filtered, but)
}

fn some(included: &[String], contexts: usize, filtered: bool, but: u64) -> Apps {
    let words = ["office365", "microsoftadminportals", "none", "all"];
    let named = included.iter().filter(|app| !words.contains(&app.as_str())).count();
    let has = |word: &str| included.iter().any(|app| app == word);
    Apps::Some {
        office365: has("office365"),
        admin_portals: has("microsoftadminportals"),
        named: named as u64,
        filtered,
        contexts: contexts as u64,
        but,
    }
}

/// Both sides, where there is a condition: everywhere and nothing left out is none.
pub(super) fn locations(conditions: &Json, unknown: &mut Unknown) -> Vec<String> {
    let path = "conditions.locations";
    let locations = field(conditions, "locations");
    unknown.beside(locations, path, &["includeLocations", "excludeLocations"]);
    let mut all = unknown.list(locations, path, "includeLocations");
    all.extend(unknown.list(locations, path, "excludeLocations"));
    let mut all = ids(&all);
    all.retain(|id| id != "all");
    all
}

/// Conditions that can be evaluated at any time and narrow it, but for locations.
pub(super) fn narrowed_by(conditions: &Json) -> Vec<String> {
    let mut narrowed = Vec::new();
    let mut add = |name: &str| narrowed.push(name.to_owned());
    if !every_client(field(conditions, "clientAppTypes")) {
        add("clientAppTypes");
    }
    let platforms = field(conditions, "platforms");
    let everywhere = is_nothing(field(platforms, "excludePlatforms"))
        && lists(field(platforms, "includePlatforms"), "all");
    if !is_nothing(platforms) && !everywhere {
        add("platforms");
    }
    for name in ["devices", "deviceStates", "authenticationFlows", "insiderRiskLevels"] {
        if !is_nothing(field(conditions, name)) {
            add(name);
        }
    }
    narrowed
}

/// All, nothing said, or both kinds of clients that hold a session; only old protocols are beside them.
fn every_client(types: &Json) -> bool {
    is_nothing(types)
        || lists(types, "all")
        || (lists(types, "browser") && lists(types, "mobileAppsAndDesktopClients"))
}

/// Only for clients with old protocols, which hold no session.
pub(super) fn legacy_only(conditions: &Json) -> bool {
    let types = field(conditions, "clientAppTypes");
    let modern = ["all", "browser", "mobileAppsAndDesktopClients"];
    !is_nothing(types) && !modern.iter().any(|word| lists(types, word))
}

fn lists(value: &Json, word: &str) -> bool {
    let texts = super::json::texts(value).unwrap_or_default();
    texts.iter().any(|text| text.eq_ignore_ascii_case(word))
}
