//! Conditional Access policies, each with what is true of it.

use super::Tenant;
use super::cells::iso;
use super::dice::{Dice, Of};
use super::people::EMERGENCY;
use super::plan::FIRST_DAY;
use serde::Serialize;
use serde_json::{Value, json};
use std::io::{Result, Write};

/// What a reader must find of a policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    pub name: String,
    /// As the file has it.
    pub state: &'static str,
    /// `on` or `off`.
    pub resilience_defaults: &'static str,
    /// `group`, `role`, `signInRisk`, `userRisk`, `country`, `authenticationStrength`, in this order.
    pub unevaluable: Vec<&'static str>,
    /// `{"every": "time"}`, or `{"every": "hours", "hours": …}`.
    pub sign_in_frequency: Option<Value>,
    #[serde(skip)]
    record: Value,
}

/// What a policy is for.
struct Purpose {
    name: &'static str,
    unevaluable: &'static [&'static str],
    frequency: fn() -> Option<Value>,
    /// Its defaults can be off.
    can_be_off: bool,
    conditions: fn(&Tenant, u64) -> Value,
    grant: fn() -> Value,
    /// What becomes of a session, but for resilience defaults.
    session: fn() -> Value,
}

pub(super) fn made(tenant: &Tenant) -> Vec<Policy> {
    let mut dice = Dice::new(tenant.order.seed, 3 << 40);
    (0..tenant.order.policies).map(|number| policy(tenant, &mut dice, number)).collect()
}

fn policy(tenant: &Tenant, dice: &mut Dice, number: u32) -> Policy {
    let purpose = &PURPOSES[number as usize % PURPOSES.len()];
    let state = match number {
        // of the first there is something of everything, whatever the dice say
        4 => "enabledForReportingButNotEnforced",
        9 => "disabled",
        0..10 => "enabled",
        _ => {
            ["enabled", "enabledForReportingButNotEnforced", "disabled"][dice.weighted(&[7, 2, 1])]
        }
    };
    let off = purpose.can_be_off && (number < 10 || dice.percent(30));
    let name = format!("SYN{:03} {}, synthetic", number + 1, purpose.name);
    let mut conditions = (purpose.conditions)(tenant, u64::from(number));
    let emergency = EMERGENCY.map(|who| tenant.plan.people[who as usize].id(tenant.order.seed));
    conditions["users"]["excludeUsers"] = emergency.iter().map(super::Id::text).collect();
    let mut session = (purpose.session)();
    if off {
        session["disableResilienceDefaults"] = Value::Bool(true);
    }
    // most exports leave it out where it is on; some say null
    let session = if session == json!({}) { Value::Null } else { session };
    let at = FIRST_DAY - 86_400 * i64::from(dice.between(30, 900));
    let record = json!({
        "id": tenant.id(Of::Policy, number).text(),
        "templateId": null,
        "displayName": name,
        "createdDateTime": iso(at),
        "modifiedDateTime": iso(at + 86_400),
        "state": state,
        "conditions": conditions,
        "grantControls": (purpose.grant)(),
        "sessionControls": session,
    });
    Policy {
        name,
        state,
        resilience_defaults: if off { "off" } else { "on" },
        unevaluable: purpose.unevaluable.to_vec(),
        sign_in_frequency: (purpose.frequency)(),
        record,
    }
}

pub(super) fn write(tenant: &Tenant, to: &mut dyn Write) -> Result<()> {
    let records: Vec<Value> = made(tenant).into_iter().map(|policy| policy.record).collect();
    let all = json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies",
        "value": records,
    });
    serde_json::to_writer_pretty(to, &all)?;
    Ok(())
}

/// One of countries, one of addresses.
pub(super) fn write_locations(tenant: &Tenant, to: &mut dyn Write) -> Result<()> {
    let all = json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/namedLocations",
        "value": [
            {
                "@odata.type": "#microsoft.graph.countryNamedLocation",
                "id": tenant.id(Of::Place, 0_u32).text(),
                "displayName": "Countries we work in, synthetic",
                "countriesAndRegions": ["DE", "AT"],
                "includeUnknownCountriesAndRegions": false,
                "countryLookupMethod": "clientIpAddress",
            },
            {
                "@odata.type": "#microsoft.graph.ipNamedLocation",
                "id": tenant.id(Of::Place, 1_u32).text(),
                "displayName": "Our offices, synthetic",
                "isTrusted": true,
                "ipRanges": [
                    { "@odata.type": "#microsoft.graph.iPv4CidrRange", "cidrAddress": "192.0.2.0/24" },
                ],
            },
        ],
    });
    serde_json::to_writer_pretty(to, &all)?;
    Ok(())
}

fn apps(which: &str) -> Value {
    json!({ "includeApplications": [which], "excludeApplications": [], "includeUserActions": [] })
}

fn users(which: &str) -> Value {
    json!({
        "includeUsers": [which],
        "excludeUsers": [],
        "includeGroups": [],
        "excludeGroups": [],
        "includeRoles": [],
        "excludeRoles": [],
    })
}

#[allow(clippy::needless_pass_by_value)] // they become part of it
fn conditions(users: Value, apps: Value) -> Value {
    json!({
        "users": users,
        "applications": apps,
        "clientAppTypes": ["all"],
        "platforms": null,
        "locations": null,
        "devices": null,
        "signInRiskLevels": [],
        "userRiskLevels": [],
        "servicePrincipalRiskLevels": [],
    })
}

fn with(mut conditions: Value, part: &str, value: Value) -> Value {
    conditions[part] = value;
    conditions
}

fn grant(control: &str) -> Value {
    json!({
        "operator": "OR",
        "builtInControls": [control],
        "customAuthenticationFactors": [],
        "termsOfUse": [],
    })
}

fn nothing() -> Value {
    json!({})
}

const FIDO: &str = "00000000-0000-0000-0000-000000000004";
const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";

static PURPOSES: [Purpose; 10] = [
    Purpose {
        name: "MFA for everyone",
        unevaluable: &[],
        frequency: || None,
        can_be_off: false,
        conditions: |_, _| conditions(users("All"), apps("All")),
        grant: || grant("mfa"),
        session: nothing,
    },
    Purpose {
        name: "Phishing-resistant for administrators",
        unevaluable: &["role", "authenticationStrength"],
        frequency: || None,
        can_be_off: true,
        conditions: |_, _| {
            let mut who = users("None");
            who["includeUsers"] = json!([]);
            who["includeRoles"] = json!([GLOBAL_ADMINISTRATOR]);
            conditions(who, apps("MicrosoftAdminPortals"))
        },
        grant: || {
            let mut grant = grant("mfa");
            grant["builtInControls"] = json!([]);
            grant["authenticationStrength"] = json!({
                "id": FIDO,
                "displayName": "Phishing-resistant MFA",
                "policyType": "builtIn",
                "requirementsSatisfied": "mfa",
                "allowedCombinations": ["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"],
            });
            grant
        },
        session: nothing,
    },
    Purpose {
        name: "MFA for guests",
        unevaluable: &[],
        frequency: || None,
        can_be_off: false,
        conditions: |_, _| conditions(users("GuestsOrExternalUsers"), apps("All")),
        grant: || grant("mfa"),
        session: nothing,
    },
    Purpose {
        name: "Block other countries",
        unevaluable: &["country"],
        frequency: || None,
        can_be_off: false,
        conditions: |tenant, _| {
            let places = json!({
                "includeLocations": ["All"],
                "excludeLocations": [tenant.id(Of::Place, 0_u32).text()],
            });
            with(conditions(users("All"), apps("All")), "locations", places)
        },
        grant: || grant("block"),
        session: nothing,
    },
    Purpose {
        name: "MFA at a risk",
        unevaluable: &["signInRisk"],
        frequency: || Some(json!({ "every": "time" })),
        can_be_off: false,
        conditions: |_, _| {
            with(
                conditions(users("All"), apps("All")),
                "signInRiskLevels",
                json!(["high", "medium"]),
            )
        },
        grant: || grant("mfa"),
        session: || {
            json!({ "signInFrequency": {
                "isEnabled": true,
                "type": null,
                "value": null,
                "authenticationType": "primaryAndSecondaryAuthentication",
                "frequencyInterval": "everyTime",
            } })
        },
    },
    Purpose {
        name: "New password for users at risk",
        unevaluable: &["userRisk"],
        frequency: || None,
        can_be_off: false,
        conditions: |_, _| {
            with(conditions(users("All"), apps("All")), "userRiskLevels", json!(["high"]))
        },
        grant: || {
            let mut grant = grant("passwordChange");
            grant["operator"] = json!("AND");
            grant["builtInControls"] = json!(["mfa", "passwordChange"]);
            grant
        },
        session: nothing,
    },
    Purpose {
        name: "Registration from our offices",
        unevaluable: &[],
        frequency: || None,
        can_be_off: false,
        conditions: |tenant, _| {
            let apps = json!({
                "includeApplications": [],
                "excludeApplications": [],
                "includeUserActions": ["urn:user:registersecurityinfo"],
            });
            let places = json!({
                "includeLocations": ["All"],
                "excludeLocations": [tenant.id(Of::Place, 1_u32).text()],
            });
            with(conditions(users("All"), apps), "locations", places)
        },
        grant: || grant("mfa"),
        session: nothing,
    },
    Purpose {
        name: "Compliant device for a group",
        unevaluable: &["group"],
        frequency: || None,
        can_be_off: true,
        conditions: |tenant, number| {
            let mut who = users("None");
            who["includeUsers"] = json!([]);
            who["includeGroups"] = json!([tenant.id(Of::Group, number).text()]);
            conditions(who, apps("Office365"))
        },
        grant: || grant("compliantDevice"),
        session: nothing,
    },
    Purpose {
        name: "Sign in every twelve hours",
        unevaluable: &[],
        frequency: || Some(json!({ "every": "hours", "hours": 12.0 })),
        can_be_off: false,
        conditions: |_, _| conditions(users("All"), apps("Office365")),
        grant: || Value::Null,
        session: || {
            json!({ "signInFrequency": {
                "isEnabled": true,
                "type": "hours",
                "value": 12,
                "authenticationType": "primaryAndSecondaryAuthentication",
                "frequencyInterval": "timeBased",
            } })
        },
    },
    Purpose {
        name: "Block old protocols",
        unevaluable: &[],
        frequency: || None,
        can_be_off: false,
        conditions: |_, _| {
            let old = json!(["exchangeActiveSync", "other"]);
            with(conditions(users("All"), apps("All")), "clientAppTypes", old)
        },
        grant: || grant("block"),
        session: nothing,
    },
];
