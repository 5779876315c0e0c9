//! User registration details: as Microsoft Graph gives them, and as the portal's table.

use super::Tenant;
use super::cells::{Lines, iso};
use super::people::Person;
use super::plan::{END, FIRST_DAY};
use serde_json::{Value, json};
use std::io::{Result, Write};

pub(super) fn write_json(tenant: &Tenant, to: &mut dyn Write) -> Result<()> {
    to.write_all(b"{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#reports/authenticationMethods/userRegistrationDetails\",\"value\":[")?;
    let mut between = "\n";
    for person in listed(tenant) {
        to.write_all(between.as_bytes())?;
        between = ",\n";
        serde_json::to_writer(&mut *to, &record(tenant, person))?;
    }
    to.write_all(b"\n]}\n")
}

fn record(tenant: &Tenant, person: &Person) -> Value {
    json!({
        "id": person.id(tenant.order.seed).text(),
        "userPrincipalName": person.address(),
        "userDisplayName": person.name(),
        "userType": if person.is_guest_by_type() { "guest" } else { "member" },
        "isAdmin": person.admin,
        "isMfaRegistered": person.registered,
        "isMfaCapable": person.registered,
        "isPasswordlessCapable": person.independent,
        "isSsprRegistered": person.registered,
        "isSsprEnabled": true,
        "isSsprCapable": person.registered,
        "isSystemPreferredAuthenticationMethodEnabled": true,
        "systemPreferredAuthenticationMethods": [],
        "userPreferredMethodForSecondaryAuthentication": if person.registered { "push" } else { "none" },
        "methodsRegistered": methods(person),
        "lastUpdatedDateTime": iso(FIRST_DAY + i64::from(END) - 7200),
    })
}

pub(super) fn write_table(tenant: &Tenant, to: &mut dyn Write) -> Result<()> {
    let mut lines = Lines::new(to, "\r\n");
    lines.cells([
        "User principal name",
        "Name",
        "MFA Capable",
        "Passwordless Capable",
        "SSPR Registered",
        "SSPR Enabled",
        "SSPR Capable",
        "Methods registered",
        "Last Updated Time",
    ]);
    lines.end_line()?;
    let capable = |is: bool| if is { "Capable" } else { "Not Capable" };
    for person in listed(tenant) {
        lines.cells([
            person.address().as_str(),
            &person.name(),
            capable(person.registered),
            capable(person.independent),
            if person.registered { "Registered" } else { "Not Registered" },
            "Enabled",
            capable(person.registered),
            &methods(person).join(", "),
            &iso(FIRST_DAY + i64::from(END) - 7200),
        ]);
        lines.end_line()?;
    }
    lines.flush()
}

fn listed(tenant: &Tenant) -> impl Iterator<Item = &Person> {
    tenant.plan.people.iter().filter(|person| person.is_in_directory())
}

/// What works without prompts stands beside what doesn't; an e-mail address alone registers nobody.
fn methods(person: &Person) -> Vec<&'static str> {
    let mut methods = Vec::new();
    if person.number.is_multiple_of(3) {
        methods.push("email");
    }
    if person.registered && (person.number.is_multiple_of(2) || !person.independent) {
        methods.extend(["microsoftAuthenticatorPush", "mobilePhone"]);
    }
    if person.independent {
        methods.push(if person.number % 4 == 1 {
            "windowsHelloForBusiness"
        } else {
            "fido2SecurityKey"
        });
    }
    methods
}
