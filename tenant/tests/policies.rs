//! Policies: every shape they come in, whom they reach, what their people get, what is worth knowing.
//!
//! All policies here are made up. What is expected was worked out by hand from the contract of the model.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "policies/anything.rs"]
mod anything;
#[path = "policies/dry_run.rs"]
mod dry_run;
#[path = "policies/findings.rs"]
mod findings;
#[path = "policies/naive.rs"]
mod naive;
#[path = "policies/offers.rs"]
mod offers;
#[path = "policies/reading.rs"]
mod reading;
#[path = "policies/scope.rs"]
mod scope;
#[path = "policies/support.rs"]
mod support;
#[path = "policies/what_if.rs"]
mod what_if;
