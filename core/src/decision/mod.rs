//! One request, one answer: who gets in while something is down.
//!
//! [`Request`] holds the facts of one request, [`TABLE`] the rules that may speak to it, and
//! [`decide`] collects what they say and settles it. Nothing here counts people, knows the time,
//! or holds a word of the text on screen.

mod answer;
mod json;
mod request;
mod rule;

pub use answer::{Answer, Outcome, decide};
pub use request::{
    DisabledDefaults, Frequency, FrequencyReading, Identity, Kind, Method, Policy, Readings,
    Registration, Request, ResilienceDefaults, Session,
};
pub use rule::{Fact, Rule, RuleId, RuleSet, Standing, TABLE};
