//! The oracles in one program, for judging mutants of the core: `cargo xtask mutants`.
//!
//! They are the very files `cargo test` runs with the package `lockout`, which re-exports the core.
//! One program against the core alone is built and run several times as fast as many against both.
//! Recorded figures are left out: a mutant has to be told apart by something that knows better.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

extern crate lockout_core as lockout;

/// Tests run in the order of their names, so this is the first.
mod a_first_failure_ends_it {
    /// One test that fails is enough to tell a mutant apart; the others would only take time.
    #[test]
    fn for_all_tests_from_here_on() {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            usual(panic);
            std::process::exit(101);
        }));
    }
}

#[path = "../../tests/cases.rs"]
mod cases;
#[path = "../../tests/every_request.rs"]
mod every_request;
#[path = "../../tests/expectation.rs"]
mod expectation;
#[path = "../../tests/properties.rs"]
mod properties;
#[path = "../../tests/properties_of_measures.rs"]
mod properties_of_measures;
