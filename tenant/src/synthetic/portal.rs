//! Sign-ins as the portal's download has them: fifty-six columns, two names with a space at the end, one with
//! two inside, one name twice.

use super::cells::{Lines, Seen, iso, rows};
use super::dice::Of;
use super::plan::{Outcome, Place, Protocol};
use super::{Part, Tenant};
use std::io::{Result, Write};

const HEAD: &str = "Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,User type,\
Cross tenant access type,Incoming token type,Authentication Protocol,Unique token identifier,\
Original transfer method,Client credential type,Token Protection - Sign In Session,\
Token Protection - Sign In Session StatusCode,Application,Application ID ,App owner tenant ID,Resource,Resource ID ,\
Resource tenant ID,Resource owner tenant ID,Home tenant ID,Home tenant name,IP address,Location,Status,\
Sign-in error code,Failure reason,Client app,Device ID,Browser,Operating System,Compliant,Managed,Join Type,\
Multifactor authentication result,Multifactor authentication auth method,Multifactor authentication auth detail,\
Authentication requirement,Sign-in identifier,Session ID,IP address (seen by resource),\
Through Global Secure Access,Global Secure Access IP address,Autonomous system  number,Flagged for review,\
Token issuer type,Incoming token type,Token issuer name,Latency,Conditional Access,Managed Identity type,\
Associated Resource Id,Federated Token Id,Federated Token Issuer";

/// Interactive ones, others, or all.
pub(super) fn write(tenant: &Tenant, interactive: Option<bool>, to: &mut dyn Write) -> Result<()> {
    let with_mark = interactive != Some(false);
    if with_mark {
        to.write_all("\u{feff}".as_bytes())?;
    }
    let mut lines = Lines::new(to, if with_mark { "\r\n" } else { "\n" });
    lines.cells(HEAD.split(','));
    lines.end_line()?;
    for seen in rows(tenant, Part::All) {
        if interactive.is_none_or(|wanted| wanted == seen.look.interactive) {
            line(&seen, &mut lines);
            lines.end_line()?;
        }
    }
    lines.flush()
}

fn line(seen: &Seen<'_>, lines: &mut Lines<'_>) {
    who(seen, lines);
    what(seen, lines);
    how(seen, lines);
    rest(seen, lines);
}

/// From the time to the token's protection.
fn who(seen: &Seen<'_>, lines: &mut Lines<'_>) {
    let (name, address) =
        seen.person.map_or_else(Default::default, |person| (person.name(), person.address()));
    let token = seen.id(Of::Correlation).text().replace('-', "");
    let guest = seen
        .person
        .is_some_and(|person| person.is_guest_by_type() && seen.strand.place == Place::Here);
    lines.cells([
        iso(seen.at).as_str(),
        seen.id(Of::Request).text(),
        seen.device.agent,
        seen.id(Of::Correlation).text(),
        &seen.person_id(),
        &name,
        &address,
        if guest { "Guest" } else { "Member" },
        seen.access(),
        incoming(seen),
        protocol(seen),
        &token[..22],
        if seen.strand.protocol == Protocol::DeviceCode { "Device code flow" } else { "None" },
        "None",
        "Unbound",
        "1003",
    ]);
}

/// From the app to what came of it.
fn what(seen: &Seen<'_>, lines: &mut Lines<'_>) {
    let (code, reason) = seen.error();
    let status = match seen.look.outcome {
        Outcome::Success => "Success",
        Outcome::Interrupted => "Interrupted",
        _ => "Failure",
    };
    // both are found for a success
    let code = if code == 0 && seen.look.interactive { String::new() } else { code.to_string() };
    lines.cells([
        seen.app.name,
        &seen.app_id(),
        &seen.app_owner(),
        seen.app.resource,
        seen.resource_id().text(),
        seen.resource_tenant().text(),
        &seen.app_owner(),
        &seen.home_tenant(),
        "",
        &seen.address(),
        &seen.place().join(", "),
        status,
        &code,
        reason,
    ]);
}

/// From the client to the requirement.
fn how(seen: &Seen<'_>, lines: &mut Lines<'_>) {
    let yes = |is: bool| if is { "Yes" } else { "No" };
    let mfa = seen.by_mfa();
    lines.cells([
        seen.client(),
        &seen.device_id(),
        seen.device.browser,
        seen.device.system,
        yes(seen.device.managed),
        yes(seen.device.managed),
        seen.device.join,
        if mfa && seen.look.outcome == Outcome::Success {
            "MFA requirement satisfied by claim in the token"
        } else {
            ""
        },
        "",
        "",
        if mfa { "Multifactor authentication" } else { "Single-factor authentication" },
    ]);
}

/// From the identifier to the end.
fn rest(seen: &Seen<'_>, lines: &mut Lines<'_>) {
    let identifier = seen.person.map(super::people::Person::address).unwrap_or_default();
    lines.cells([
        identifier.as_str(),
        seen.session().text(),
        "",
        "No",
        "",
        "64500",
        "No",
        if seen.look.backup { "Microsoft Entra Backup Auth" } else { "Azure AD" },
        incoming(seen),
        "",
        &(40 + seen.number % 400).to_string(),
        match seen.policy() {
            Some("notApplied") => "Not Applied",
            Some("success") => "Success",
            Some(_) => "Failure",
            None => "",
        },
        "None",
        "",
        "",
        "",
    ]);
}

fn incoming(seen: &Seen<'_>) -> &'static str {
    match (seen.look.interactive, seen.device.managed) {
        (true, _) => "none",
        (false, true) => "primaryRefreshToken",
        (false, false) => "refreshToken",
    }
}

fn protocol(seen: &Seen<'_>) -> &'static str {
    match seen.strand.protocol {
        Protocol::Usual => "none",
        Protocol::DeviceCode => "deviceCode",
        Protocol::Password => "ropc",
    }
}

#[cfg(test)]
mod tests {
    use super::HEAD;

    #[test]
    fn the_head_has_its_oddities() {
        let columns: Vec<&str> = HEAD.split(',').collect();
        assert_eq!(columns.iter().filter(|name| **name == "Incoming token type").count(), 2);
        assert_eq!(columns.iter().filter(|name| name.ends_with(' ')).count(), 2);
        assert_eq!(columns.iter().filter(|name| name.contains("  ")).count(), 1);
    }
}
