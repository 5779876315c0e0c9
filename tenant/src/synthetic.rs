//! A tenant that is made up, with the files an administrator of it would have and the true head counts.
//!
//! Who is who, who uses what on which day, and what became of it is decided first; the true counts follow from
//! that. Only then are rows written that express it, among much that must not be counted. Nothing here reads what
//! it wrote, so that the one can judge the other. The same [`Order`] gives the same bytes, everywhere.

mod cells;
mod dice;
mod graph;
mod log_analytics;
mod people;
mod plan;
mod policies;
mod portal;
mod registrations;
mod things;
mod truth;

pub use policies::Policy;
pub use truth::{AppTruth, Truth};

use dice::{Id, Of};
use plan::Plan;
use std::io::{Result, Write};

/// What to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    pub seed: u64,
    /// All people there are, whether they sign in or not; never fewer than twenty.
    pub users: u32,
    /// Sign-ins of all files together.
    pub rows: u32,
    pub policies: u32,
}

/// People do more than fits into so few rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFewRows {
    pub least: u32,
}

/// A tenant, of which files can be written.
pub struct Tenant {
    order: Order,
    plan: Plan,
}

/// A file of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The portal's CSV of interactive sign-ins, with a byte order mark.
    Interactive,
    /// The portal's CSV of non-interactive ones.
    NonInteractive,
    /// Both in one, as a measure of speed.
    AllSignIns,
    /// Sign-ins of [`Part::Some`] as Microsoft Graph gives them.
    Graph,
    /// Sign-ins of [`Part::Some`] as Log Analytics exports them.
    LogAnalytics,
    /// User registration details as Microsoft Graph gives them.
    Registrations,
    /// The same as the portal's table.
    RegistrationsTable,
    Policies,
    NamedLocations,
}

/// Of whom a file tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    All,
    /// One in five, and all that is nobody's.
    Some,
}

impl File {
    /// What it is called; all say that they are made up.
    pub fn name(self) -> &'static str {
        match self {
            File::Interactive => "SyntheticInteractiveSignIns_2026-11-08_2026-11-19.csv",
            File::NonInteractive => "SyntheticNonInteractiveSignIns_2026-11-08_2026-11-19.csv",
            File::AllSignIns => "SyntheticSignIns_2026-11-08_2026-11-19.csv",
            File::Graph => "SyntheticSignIns.json",
            File::LogAnalytics => "SyntheticSigninLogs.csv",
            File::Registrations => "SyntheticUserRegistrationDetails.json",
            File::RegistrationsTable => "SyntheticUserRegistrationDetails.csv",
            File::Policies => "SyntheticConditionalAccessPolicies.json",
            File::NamedLocations => "SyntheticNamedLocations.json",
        }
    }
}

impl Part {
    fn has(self, person: Option<u32>) -> bool {
        self == Part::All || person.is_none_or(|number| number.is_multiple_of(5))
    }
}

impl Tenant {
    /// Decides everything. Needs some twelve bytes a row.
    ///
    /// # Errors
    /// More happens than fits into that many rows.
    pub fn new(order: Order) -> std::result::Result<Tenant, TooFewRows> {
        Ok(Tenant { order, plan: Plan::new(&order)? })
    }

    /// The true head counts of a part.
    pub fn truth(&self, part: Part) -> Truth {
        truth::of(&self.plan, part)
    }

    /// The true head counts of [`File::RegistrationsTable`], which names no user types: only addresses tell guests
    /// there. Those of sign-ins are not among them.
    pub fn truth_of_the_table(&self) -> Truth {
        truth::by_address(&self.plan)
    }

    /// The policies, with what is true of each.
    pub fn policies(&self) -> Vec<Policy> {
        policies::made(self)
    }

    /// Writes a file, in small pieces.
    ///
    /// # Errors
    /// Those of `to`.
    pub fn write(&self, file: File, to: &mut dyn Write) -> Result<()> {
        match file {
            File::Interactive => portal::write(self, Some(true), to),
            File::NonInteractive => portal::write(self, Some(false), to),
            File::AllSignIns => portal::write(self, None, to),
            File::Graph => graph::write(self, to),
            File::LogAnalytics => log_analytics::write(self, to),
            File::Registrations => registrations::write_json(self, to),
            File::RegistrationsTable => registrations::write_table(self, to),
            File::Policies => policies::write(self, to),
            File::NamedLocations => policies::write_locations(self, to),
        }
    }

    fn id(&self, of: Of, number: impl Into<u64>) -> Id {
        Id::new(self.order.seed, of, number.into())
    }

    /// Ours, and those of the partners.
    fn tenant(&self, partner: Option<u8>) -> Id {
        self.id(Of::Tenant, partner.map_or(0, |partner| u32::from(partner) + 1))
    }
}
