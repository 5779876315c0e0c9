//! Sign-ins as Log Analytics exports them: both tables in one, times as the portal writes them, objects as JSON
//! in a cell.

use super::cells::{Lines, Seen, calendar, rows};
use super::dice::Of;
use super::graph::{applied, details, device, issuer, lifetimes, protocol, user_type};
use super::{Part, Tenant};
use serde_json::json;
use std::io::{Result, Write};

const HEAD: [&str; 32] = [
    "TimeGenerated [UTC]",
    "CreatedDateTime [UTC]",
    "OperationName",
    "Category",
    "ResultType",
    "ResultDescription",
    "CorrelationId",
    "Id",
    "UserDisplayName",
    "UserPrincipalName",
    "UserId",
    "UserType",
    "AppId",
    "AppDisplayName",
    "AppOwnerTenantId",
    "ResourceDisplayName",
    "ResourceTenantId",
    "HomeTenantId",
    "CrossTenantAccessType",
    "IsInteractive",
    "ClientAppUsed",
    "AuthenticationProtocol",
    "ConditionalAccessStatus",
    "AuthenticationRequirement",
    "AuthenticationProcessingDetails",
    "ConditionalAccessPolicies",
    "SessionLifetimePolicies",
    "TokenIssuerType",
    "IPAddress",
    "DeviceDetail",
    "Status",
    "Type",
];

pub(super) fn write(tenant: &Tenant, to: &mut dyn Write) -> Result<()> {
    let mut lines = Lines::new(to, "\r\n");
    lines.cells(HEAD);
    lines.end_line()?;
    for seen in rows(tenant, Part::Some) {
        line(&seen, &mut lines);
        lines.end_line()?;
    }
    lines.flush()
}

fn line(seen: &Seen<'_>, lines: &mut Lines<'_>) {
    let (code, reason) = seen.error();
    let (category, table) = if seen.look.interactive {
        ("SignInLogs", "SigninLogs")
    } else {
        ("NonInteractiveUserSignInLogs", "AADNonInteractiveUserSignInLogs")
    };
    let (name, address) =
        seen.person.map_or_else(Default::default, |person| (person.name(), person.address()));
    let status = json!({ "errorCode": code, "failureReason": reason });
    let at = time(seen.at);
    lines.cells([
        at.as_str(),
        &at,
        "Sign-in activity",
        category,
        &code.to_string(),
        if code == 0 { "" } else { reason },
        seen.id(Of::Correlation).text(),
        seen.id(Of::Request).text(),
        &name,
        &address,
        &seen.person_id(),
        if user_type(seen) == "guest" { "Guest" } else { "Member" },
        &seen.app_id(),
        seen.app.name,
        &seen.app_owner(),
        seen.app.resource,
        seen.resource_tenant().text(),
        &seen.home_tenant(),
        seen.access(),
        if seen.look.interactive { "true" } else { "false" },
        seen.client(),
        protocol(seen),
        seen.policy().unwrap_or_default(),
        if seen.by_mfa() { "multiFactorAuthentication" } else { "singleFactorAuthentication" },
        &details(seen).to_string(),
        &applied(seen).to_string(),
        &lifetimes(seen).to_string(),
        issuer(seen),
        &seen.address(),
        &device(seen).to_string(),
        &status.to_string(),
        table,
    ]);
}

/// `11/19/2026, 2:37:21.000 PM`
fn time(at: i64) -> String {
    let [year, month, day, hour, minute, second] = calendar(at);
    let half = if hour < 12 { "AM" } else { "PM" };
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    format!("{month}/{day}/{year}, {hour}:{minute:02}:{second:02}.000 {half}")
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn midnight_and_noon_are_twelve() {
        assert_eq!(time(0), "1/1/1970, 12:00:00.000 AM");
        assert_eq!(time(12 * 3600), "1/1/1970, 12:00:00.000 PM");
        assert_eq!(time(13 * 3600 + 61), "1/1/1970, 1:01:01.000 PM");
    }
}
