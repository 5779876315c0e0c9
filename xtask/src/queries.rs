//! The queries in `queries/`: checked by Kusto's own language service, and run.

use std::process::Command;

use anyhow::Result;
use xtask::{paths, run, tools};

/// Every query against the documented tables and the row it must return, and that broken ones are refused; then the
/// rows they make of synthetic sign-ins, where there is a Python to run them.
pub(crate) fn test() -> Result<()> {
    tools::for_the_queries()?;
    let ours = paths::root().join("xtask").join("queries");
    run::run(
        Command::new("node")
            .args(["--test", "--test-reporter=spec"])
            .arg(ours.join("check.test.js"))
            .env("NODE_PATH", paths::node_modules()),
    )?;
    match tools::for_running_queries() {
        Some(python) => run::run(Command::new(python).arg(ours.join("run.py"))),
        None => Ok(()),
    }
}
