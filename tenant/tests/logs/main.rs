//! Sign-in logs and registrations: small files written by hand, with figures worked out by hand.

#![allow(clippy::unwrap_used)]

mod bad_files;
mod by_hand;
mod cuts;
mod examined;
mod formats;
mod registrations;
mod shapes;
mod twice;

use lockout_tenant::found::{Count, Value};
use lockout_tenant::problem::Wrong;
use lockout_tenant::{Found, Key, Reading};

/// Reads files of name and content.
fn read(files: &[(&str, &[u8])]) -> Found {
    let mut reading = Reading::new(Key::new([9; 16]));
    for (name, bytes) in files {
        reading.begin(name);
        reading.take(bytes);
        reading.end();
    }
    reading.found()
}

fn count<'a>(found: &'a Found, field: &str) -> Option<&'a Count> {
    found.counts.iter().find(|count| count.field == field)
}

fn number(found: &Found, field: &str) -> Option<f64> {
    match count(found, field)?.value {
        Value::Number(number) => Some(number),
        Value::Flag(_) => None,
    }
}

/// File, line, column, times and what.
type Listed<'a> = (Option<u64>, Option<u64>, u64, &'a Wrong);

fn problems(found: &Found) -> Vec<Listed<'_>> {
    found.problems.iter().map(|one| (one.line, one.column, one.times, &one.wrong)).collect()
}

/// The head of the portal's export as it is: blanks at ends, a double blank, a column twice (8.8).
const PORTAL: &str = "Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,User type,Cross tenant access type,Incoming token type,Authentication Protocol,Unique token identifier,Original transfer method,Client credential type,Token Protection - Sign In Session,Token Protection - Sign In Session StatusCode,Application,Application ID ,App owner tenant ID,Resource,Resource ID ,Resource tenant ID,Resource owner tenant ID,Home tenant ID,Home tenant name,IP address,Location,Status,Sign-in error code,Failure reason,Client app,Device ID,Browser,Operating System,Compliant,Managed,Join Type,Multifactor authentication result,Multifactor authentication auth method,Multifactor authentication auth detail,Authentication requirement,Sign-in identifier,Session ID,IP address (seen by resource),Through Global Secure Access,Global Secure Access IP address,Autonomous system  number,Flagged for review,Token issuer type,Incoming token type,Token issuer name,Latency,Conditional Access,Managed Identity type,Associated Resource Id,Federated Token Id,Federated Token Issuer";

/// A row of the portal's export: what differs from an ordinary one is told by column and value.
fn portal_row(differs: &[(&str, &str)]) -> String {
    let ordinary = |column: &str| match column {
        "Date (UTC)" => "2026-11-10T12:00:00Z",
        "User ID" => "person-1",
        "User" => "\"Person 1, Synthetic\"",
        "Username" => "synthetic.person.1@contoso.example",
        "User type" => "Member",
        "Cross tenant access type" | "Authentication Protocol" => "none",
        "Application" => "Synthetic App",
        "Application ID " => "app-1",
        "Resource tenant ID" | "Home tenant ID" => "ours",
        "IP address" => "203.0.113.7",
        "Status" | "Conditional Access" => "Success",
        "Device ID" => "device-1",
        "Browser" => "Edge 130",
        "Operating System" => "Windows 11",
        "Token issuer type" => "Microsoft Entra ID",
        _ => "",
    };
    let field = |column: &str| {
        let other = differs.iter().find(|(of, _)| *of == column);
        other.map_or_else(|| ordinary(column), |(_, value)| *value).to_owned()
    };
    PORTAL.split(',').map(field).collect::<Vec<_>>().join(",")
}

/// The portal's export of such rows.
fn portal(rows: &[&[(&str, &str)]]) -> String {
    let rows = rows.iter().map(|differs| portal_row(differs));
    std::iter::once(PORTAL.to_owned()).chain(rows).map(|line| line + "\r\n").collect()
}
