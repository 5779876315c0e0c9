//! A scenario in, the hours out: `cargo run --release --example hours -- FILE`, `-` for standard
//! input. Section 8 of the model has both forms. A bad file: its problems on standard error, 2.

mod file;

use lockout::scenario::Scenario;
use lockout::timeline;
use std::process::ExitCode;

fn main() -> ExitCode {
    file::answer(|text| {
        let scenario = Scenario::from_json(text).map_err(|problems| problems.to_string())?;
        Ok(timeline::run(&scenario))
    })
}
