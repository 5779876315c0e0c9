//! The queries in `queries/`: checked by Kusto's own language service, and run.

use std::process::Command;

use anyhow::Result;
use xtask::{paths, run, tools};

use crate::tenant;

/// Every query against the documented tables and the row it must return, and that broken ones are refused; then the
/// rows they make of synthetic sign-ins and of a synthetic tenant, where there is a Python to run them.
pub(crate) fn test() -> Result<()> {
    tools::for_the_queries()?;
    let ours = paths::root().join("xtask").join("queries");
    run::run(
        Command::new("node")
            .args(["--test", "--test-reporter=spec"])
            .arg(ours.join("check.test.js"))
            .env("NODE_PATH", paths::node_modules()),
    )?;
    let Some(python) = tools::for_running_queries() else { return Ok(()) };
    let made_up = paths::root().join("target").join("queries-tenant");
    let order = ["--seed", "7", "--users", "200", "--rows", "5000", "--policies", "1", "--out"];
    let out = made_up.to_string_lossy();
    tenant::write(&[&order[..], &[&*out]].concat())?;
    // -B: leaves no compiled files beside the scripts
    run::run(Command::new(python).arg("-B").arg(ours.join("run.py")).arg(&made_up))
}
