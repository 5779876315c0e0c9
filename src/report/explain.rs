//! How every figure comes about, and where every rule and constant is from.
//!
//! A topic names what is asked about; its document says it in words, with this scenario's own
//! values. Nothing of this is in the program a page loads first: it comes when first asked for.

mod came;
mod case;
mod emergency;
mod exposure;
mod figures;
mod inputs;
mod measures;
mod next;
mod page;
mod people;
mod prepared;
mod queue;
mod records;
mod rules;
mod sessions;
mod shares;
mod sourced;
mod sum;
#[cfg(test)]
mod tests;
mod tokens;
mod topic;
mod worth;

pub use case::spoken;
pub use page::{MODEL_PAGE, MODEL_TITLE, model_page};
pub use prepared::{Prepared, prepared};
pub use sourced::one as fact_line;
pub use topic::{OfHour, Topic};

use super::doc::Block;
use crate::scenario::Scenario;
use crate::timeline::Outcome;
use people::Run;

/// The document on a topic, by its key; empty for a key nobody knows.
pub fn explain(scenario: &Scenario, outcome: &Outcome, key: &str) -> Vec<Block> {
    let Some(topic) = Topic::read(key) else { return Vec::new() };
    let run = || Run::new(scenario, outcome);
    match topic {
        Topic::Worst => figures::worst(&run()),
        Topic::Lost => figures::lost(&run()),
        Topic::Next => next::next(&run()),
        Topic::Back => figures::back(&run()),
        Topic::Exposed => exposure::exposed(&run()),
        Topic::Deferred => exposure::deferred(&run()),
        Topic::Case(hour, lane) => case::case(scenario, outcome, hour, lane),
        Topic::Hour(hour, of) => figures::hour(&run(), hour, of),
        Topic::Queue => queue::queue(&run()),
        Topic::Rule(id) => rules::rule(scenario, outcome, id),
        Topic::Input(field) => inputs::explain_input(scenario, outcome, field),
        Topic::Reading(id) => rules::reading(scenario, id),
        Topic::Kind(kind) => rules::kind(scenario, kind),
        Topic::Measure(kind) => measures::measure(scenario, kind),
        Topic::Prepared => prepared::document(scenario, outcome),
        Topic::Emergency => emergency::emergency_accounts(scenario),
        Topic::Record(id) => records::record(id),
        Topic::Groups => inputs::groups(scenario),
        Topic::Saved(nth) => worth::saved(&run(), nth),
        Topic::Latest(kind) => worth::latest(&run(), kind),
        Topic::Cost(rate, currency) => worth::cost(&run(), rate, &currency),
    }
}
