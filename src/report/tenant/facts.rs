//! What is worth knowing, though no field asks for it.

use crate::report::date::Date;
use crate::report::figures::grouped;
use crate::words::{Word, say};
use lockout_tenant::found::{App, Coverage, Fact};

/// A fact of this tenant in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Told<'f> {
    pub title: String,
    pub says: String,
    /// What it rests on, by its number.
    pub fact: &'static str,
    /// The figures of single apps.
    pub apps: &'f [App],
}

pub fn told(fact: &Fact) -> Told<'_> {
    let mut apps: &[App] = &[];
    let (title, says, number) = match fact {
        Fact::BackupTokens { count, first, last } => (
            say::TENANT_FACT_BACKUP.text().to_owned(),
            backup_tokens(*count, day(*first), day(*last)),
            "1.12",
        ),
        Fact::NoBackupTokens { rows } => (
            say::TENANT_FACT_NO_BACKUP.text().to_owned(),
            say::tenant_fact_no_backup_says(grouped(*rows)),
            "1.12",
        ),
        Fact::Outbound { people } => (
            say::tenant_fact_outbound(grouped(*people)),
            say::TENANT_FACT_OUTBOUND_SAYS.text().to_owned(),
            "2.13",
        ),
        Fact::ExternalMembers { people } => (
            say::tenant_fact_members(grouped(*people)),
            say::TENANT_FACT_MEMBERS_SAYS.text().to_owned(),
            "2.12",
        ),
        Fact::Registered { people, registered, independent } => (
            say::tenant_fact_registered(grouped(*registered), grouped(*people)),
            independent.map_or_else(methods_untold, |independent| {
                say::tenant_fact_registered_says(grouped(independent))
            }),
            "8.11",
        ),
        Fact::Administrators { people, not_registered, not_independent } => (
            say::tenant_fact_admins(grouped(*not_registered), grouped(*people)),
            not_independent.map_or_else(methods_untold, |not_independent| {
                say::tenant_fact_admins_says(grouped(not_independent))
            }),
            "5.5",
        ),
        Fact::Apps { apps: all } => {
            apps = all;
            let says = say::TENANT_FACT_APPS_SAYS.text().to_owned();
            (say::TENANT_FACT_APPS.text().to_owned(), says, "2.8")
        }
    };
    Told { title, says, fact: number, apps }
}

fn methods_untold() -> String {
    say::TENANT_FACT_METHODS_UNTOLD.text().to_owned()
}

pub fn coverage(of: Coverage) -> Word {
    match of {
        Coverage::Yes => say::TENANT_COVERED,
        Coverage::No => say::TENANT_NOT_COVERED,
        Coverage::Unknown => say::TENANT_COVERAGE_UNKNOWN,
    }
}

/// From one day to another, if they aren't the same.
fn backup_tokens(count: u64, first: String, last: String) -> String {
    if count > 1 && first == last {
        say::tenant_fact_backup_one_day(grouped(count), first)
    } else {
        say::tenant_fact_backup_says(grouped(count), first, last)
    }
}

/// The day of a time in seconds since 1970, UTC.
pub fn day(seconds: i64) -> String {
    Date(seconds.div_euclid(86_400)).say()
}
