//! Sign-ins as Microsoft Graph gives them (beta): `{"value": […]}`, a record a line.

use super::cells::{Seen, iso, rows};
use super::dice::Of;
use super::plan::{Place, Protocol};
use super::{Part, Tenant};
use serde_json::{Value, json};
use std::io::{Result, Write};

pub(super) fn write(tenant: &Tenant, to: &mut dyn Write) -> Result<()> {
    to.write_all(b"{\"@odata.context\":\"https://graph.microsoft.com/beta/$metadata#auditLogs/signIns\",\"value\":[")?;
    let mut between = "\n";
    for seen in rows(tenant, Part::Some) {
        to.write_all(between.as_bytes())?;
        between = ",\n";
        serde_json::to_writer(&mut *to, &record(&seen))?;
    }
    to.write_all(b"\n]}\n")
}

fn record(seen: &Seen<'_>) -> Value {
    let (code, reason) = seen.error();
    let [city, state, country] = seen.place();
    let event = match (seen.person, seen.look.interactive) {
        (None, false) => "servicePrincipal",
        (_, true) => "interactiveUser",
        (_, false) => "nonInteractiveUser",
    };
    json!({
        "id": seen.id(Of::Request).text(),
        "createdDateTime": iso(seen.at),
        "userDisplayName": seen.person.map(super::people::Person::name),
        "userPrincipalName": seen.person.map(super::people::Person::address).unwrap_or_default(),
        "userId": seen.person_id(),
        "userType": user_type(seen),
        "appId": seen.app_id(),
        "appDisplayName": seen.app.name,
        "appOwnerTenantId": seen.app_owner(),
        "resourceId": seen.resource_id().text(),
        "resourceDisplayName": seen.app.resource,
        "resourceTenantId": seen.resource_tenant().text(),
        "homeTenantId": seen.home_tenant(),
        "homeTenantName": "",
        "crossTenantAccessType": seen.access(),
        "isInteractive": seen.look.interactive,
        "signInEventTypes": [event],
        "clientAppUsed": seen.client(),
        "userAgent": seen.device.agent,
        "authenticationProtocol": protocol(seen),
        "conditionalAccessStatus": seen.policy(),
        "appliedConditionalAccessPolicies": applied(seen),
        "authenticationRequirement": if seen.by_mfa() { "multiFactorAuthentication" } else { "singleFactorAuthentication" },
        "authenticationProcessingDetails": details(seen),
        "sessionLifetimePolicies": lifetimes(seen),
        "incomingTokenType": if seen.look.interactive { "none" } else { "refreshToken" },
        "tokenIssuerType": issuer(seen),
        "tokenIssuerName": "",
        "sessionId": seen.session().text(),
        "ipAddress": seen.address(),
        "correlationId": seen.id(Of::Correlation).text(),
        "deviceDetail": device(seen),
        "status": { "errorCode": code, "failureReason": reason, "additionalDetails": null },
        "location": { "city": city, "state": state, "countryOrRegion": country, "geoCoordinates": {} },
    })
}

pub(super) fn user_type(seen: &Seen<'_>) -> &'static str {
    let guest = seen
        .person
        .is_some_and(|person| person.is_guest_by_type() && seen.strand.place == Place::Here);
    if guest { "guest" } else { "member" }
}

pub(super) fn protocol(seen: &Seen<'_>) -> &'static str {
    match seen.strand.protocol {
        Protocol::Usual => "oAuth2",
        Protocol::DeviceCode => "deviceCode",
        Protocol::Password => "ropc",
    }
}

pub(super) fn issuer(seen: &Seen<'_>) -> &'static str {
    if seen.look.backup { "AzureADBackupAuth" } else { "AzureAD" }
}

pub(super) fn details(seen: &Seen<'_>) -> Value {
    let long_lived = if seen.strand.long_lived { "True" } else { "False" };
    json!([{ "key": "Root Key Type", "value": "Unknown" }, { "key": "Is CAE Token", "value": long_lived }])
}

/// Every policy there is, as the logs have it, whether it applied or not.
pub(super) fn applied(seen: &Seen<'_>) -> Value {
    let controls = if seen.strand.frequency { vec!["SignInFrequency"] } else { vec![] };
    json!([{
        "id": "00000000-0000-4000-8000-000000000001",
        "displayName": "Synthetic: sign in again every twelve hours",
        "enforcedGrantControls": [],
        "enforcedSessionControls": controls,
        "result": if seen.strand.frequency { "success" } else { "notApplied" },
    }])
}

pub(super) fn lifetimes(seen: &Seen<'_>) -> Value {
    if seen.strand.frequency {
        json!([{
            "expirationRequirement": "signInFrequencyPeriodicReauthentication",
            "detail": "The user was required to sign in again according to the sign-in frequency.",
        }])
    } else {
        json!([])
    }
}

pub(super) fn device(seen: &Seen<'_>) -> Value {
    json!({
        "deviceId": seen.device_id(),
        "displayName": "",
        "operatingSystem": seen.device.system,
        "browser": seen.device.browser,
        "isCompliant": seen.device.managed,
        "isManaged": seen.device.managed,
        "trustType": seen.device.join,
    })
}
