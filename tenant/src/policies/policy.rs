//! One policy as its file has it: parsed here, trusted from here on.

use super::checked::{Apps, Asks, Defaults, Frequency, State, Strength, Unevaluable};
use super::json::{field, flag, is_nothing, is_off, said, text, texts};
use super::tree::Json;
use super::{controls, scope};

/// A policy, and what of it nobody understands.
#[derive(Clone, Debug)]
pub(super) struct Policy {
    pub file: String,
    /// In small letters; empty where the file has none.
    pub id: String,
    pub name: String,
    /// When it was last modified, as written.
    pub modified: String,
    pub state: State,
    pub defaults: Defaults,
    pub frequency: Option<Frequency>,
    pub strength: Option<Strength>,
    pub asks: Asks,
    pub include: Side,
    pub exclude: Side,
    pub workloads: bool,
    pub apps: Apps,
    /// Of sign-in and user risk, those it rests on.
    pub risks: Vec<Unevaluable>,
    /// Ids of named locations and words such as `All`, of both sides, in small letters.
    pub locations: Vec<String>,
    /// Other conditions that narrow it, as the file names them.
    pub narrowed_by: Vec<String>,
    pub legacy_only: bool,
    pub unknown: Unknown,
}

/// People it includes, or excludes. Ids are in small letters.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Side {
    pub everyone: bool,
    pub guests: bool,
    pub users: Vec<String>,
    pub groups: Vec<String>,
    pub roles: Vec<String>,
}

/// The paths of parts that mean something we don't know.
#[derive(Clone, Debug, Default)]
pub(super) struct Unknown(pub Vec<String>);

impl Unknown {
    pub(super) fn add(&mut self, path: &str, part: &str) {
        let path = match (path, part) {
            ("", part) => part.to_owned(),
            (path, "") => path.to_owned(),
            (path, part) => format!("{path}.{part}"),
        };
        if !self.0.contains(&path) {
            self.0.push(path);
        }
    }

    /// A list of texts; anything else counts as unknown.
    pub(super) fn list<'a>(&mut self, value: &'a Json, path: &str, name: &str) -> Vec<&'a str> {
        texts(field(value, name)).unwrap_or_else(|()| {
            self.add(path, name);
            Vec::new()
        })
    }

    /// Fields beside those we know, and an object that is none.
    pub(super) fn beside(&mut self, value: &Json, path: &str, known: &[&str]) {
        if !value.is_object() && !is_nothing(value) {
            self.add(path, "");
        }
        for (name, value) in said(value) {
            // what is switched off is harmless
            if !is_off(value) && !known.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                self.add(path, name);
            }
        }
    }
}

/// A named policy's JSON: it has conditions, and something that makes it one.
pub(super) fn is_policy(value: &Json) -> bool {
    field(value, "conditions").is_object()
        && ["state", "grantControls", "sessionControls"]
            .iter()
            .any(|name| !field(value, name).is_null())
}

impl Policy {
    pub(super) fn read(file: &str, value: &Json) -> Policy {
        let mut unknown = Unknown::default();
        let conditions = field(value, "conditions");
        let session = field(value, "sessionControls");
        let grant = field(value, "grantControls");
        unknown.beside(conditions, "conditions", CONDITIONS);
        unknown.beside(session, "sessionControls", controls::SESSION);
        unknown.beside(grant, "grantControls", controls::GRANT);
        let id = text(field(value, "id")).unwrap_or_default().to_ascii_lowercase();
        let name = text(field(value, "displayName")).unwrap_or(&id).to_owned();
        let frequency = controls::frequency(session, &mut unknown);
        let mut risks = Vec::new();
        for (name, risk) in RISKS {
            if !unknown.list(conditions, "conditions", name).is_empty() {
                risks.push(*risk);
            }
        }
        Policy {
            file: file.to_owned(),
            name,
            modified: text(field(value, "modifiedDateTime")).unwrap_or_default().to_owned(),
            state: state(value, &mut unknown),
            defaults: defaults(session, &mut unknown),
            strength: controls::strength(grant),
            asks: controls::asks(grant, session, frequency, &mut unknown),
            frequency,
            include: scope::side(conditions, &scope::INCLUDE, &mut unknown),
            exclude: scope::side(conditions, &scope::EXCLUDE, &mut unknown),
            workloads: !is_nothing(field(conditions, "clientApplications")),
            apps: scope::apps(conditions, &mut unknown),
            risks,
            locations: scope::locations(conditions, &mut unknown),
            narrowed_by: scope::narrowed_by(conditions),
            legacy_only: scope::legacy_only(conditions),
            id,
            unknown,
        }
    }

    pub(super) fn understood(&self) -> bool {
        self.unknown.0.is_empty()
    }
}

const RISKS: &[(&str, Unevaluable)] =
    &[("signInRiskLevels", Unevaluable::SignInRisk), ("userRiskLevels", Unevaluable::UserRisk)];

/// What `conditions` may hold; the graph of 2026, v1.0 and beta.
const CONDITIONS: &[&str] = &[
    "applications",
    "users",
    "clientApplications",
    "clientAppTypes",
    "devices",
    "deviceStates",
    "locations",
    "platforms",
    "servicePrincipalRiskLevels",
    "signInRiskLevels",
    "userRiskLevels",
    "authenticationFlows",
    "insiderRiskLevels",
    "agentIdRiskLevels",
];

fn state(value: &Json, unknown: &mut Unknown) -> State {
    let word = text(field(value, "state")).unwrap_or_default();
    let known = [
        ("enabled", State::Enabled),
        ("enabledForReportingButNotEnforced", State::ReportOnly),
        ("disabled", State::Disabled),
    ];
    let found = known.iter().find(|(name, _)| name.eq_ignore_ascii_case(word));
    found.map_or_else(
        || {
            unknown.add("state", word);
            State::Unknown
        },
        |(_, state)| *state,
    )
}

/// On where the file says nothing (1.17).
fn defaults(session: &Json, unknown: &mut Unknown) -> Defaults {
    match flag(field(session, "disableResilienceDefaults")) {
        Ok(Some(true)) => Defaults::Off,
        Ok(_) => Defaults::On,
        Err(()) => {
            unknown.add("sessionControls", "disableResilienceDefaults");
            Defaults::On
        }
    }
}
