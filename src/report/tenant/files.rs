//! What the files turned out to be.

use super::facts::day;
use crate::text::{text, two_digits};
use crate::words::{Word, say};
use lockout_tenant::found::{File, Kind};

pub fn kind(of: Kind) -> Word {
    match of {
        Kind::Policies => say::TENANT_KIND_POLICIES,
        Kind::NamedLocations => say::TENANT_KIND_LOCATIONS,
        Kind::SignIns => say::TENANT_KIND_SIGN_INS,
        Kind::Registrations => say::TENANT_KIND_REGISTRATIONS,
        Kind::QueryRow => say::TENANT_KIND_QUERY,
        Kind::Unknown => say::TENANT_KIND_UNKNOWN,
    }
}

/// From when until when its rows are; empty where they have no times.
pub fn span(file: &File) -> String {
    file.span
        .map_or_else(String::new, |[from, until]| say::range_moments(moment(from), moment(until)))
}

fn moment(seconds: i64) -> String {
    let of_day = u32::try_from(seconds.rem_euclid(86_400) / 60).unwrap_or(0);
    let time = text!("{}:{}", two_digits(of_day / 60), two_digits(of_day % 60));
    say::date_and_time(day(seconds), time)
}
