//! Tools that come as Python packages, in the versions `xtask/queries/requirements.txt` pins.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::paths;
use crate::run::{apt_install, is_root_on_debian, output, run};

/// A Python that can run the queries, if there is one or it can be had. It has a folder of its own under
/// `target/tools`, so the system's packages stay as they are.
pub fn for_running_queries() -> Option<PathBuf> {
    let pinned = paths::root().join("xtask").join("queries").join("requirements.txt");
    let folder = paths::tools().join("python");
    let python = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let python = folder.join(python);
    let installed = folder.join("requirements.txt");
    let wanted = std::fs::read(&pinned).ok()?;
    if std::fs::read(&installed).is_ok_and(|there| there == wanted) && python.is_file() {
        return Some(python);
    }
    let result = install(&pinned, &folder, &python)
        .and_then(|()| std::fs::write(&installed, &wanted).map_err(Into::into));
    if let Err(error) = &result {
        println!("The queries are not run on synthetic sign-ins, only checked: {error:#}.");
    }
    result.is_ok().then_some(python)
}

fn install(pinned: &Path, folder: &Path, python: &Path) -> Result<()> {
    println!("Installing Python packages in target/tools/python: DuckDB runs the queries.");
    let there = || output("python3", &["-c", "import ensurepip, venv"]).is_some();
    if !there() && is_root_on_debian() {
        apt_install(&["python3-venv"])?;
    }
    anyhow::ensure!(there(), "they need Python 3.11 or newer with venv");
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder))?;
    run(Command::new(python)
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--only-binary=:all:",
        ])
        .args(["--no-deps", "--requirement"])
        .arg(pinned))
}
