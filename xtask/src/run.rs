//! Running other programs: echoed, and an error that says which one failed.

use std::ffi::OsString;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::paths;

/// Runs the command with its output shown, after printing it the way one would type it.
pub fn run(command: &mut Command) -> Result<()> {
    println!("$ {}", typed(command));
    let status =
        command.status().with_context(|| format!("could not start `{}`", name(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", name(command));
    }
    Ok(())
}

/// What a program on the search path prints, if it is there and succeeds.
pub fn output(program: &str, args: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).env("PATH", search_path().ok()?);
    let result = command.output().ok()?;
    result.status.success().then(|| String::from_utf8_lossy(&result.stdout).trim().to_owned())
}

/// `PATH` with this project's own tools in front.
pub fn search_path() -> Result<OsString> {
    let ours = [paths::tools_bin(), paths::node_modules().join(".bin")];
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(ours.into_iter().chain(std::env::split_paths(&path)))
        .context("a folder on PATH has a name that cannot stand there")
}

/// True if this process may use the system's package manager without asking.
pub fn is_root_on_debian() -> bool {
    std::path::Path::new("/etc/debian_version").exists() && is_root()
}

/// True for the superuser, whom Chromium's sandbox refuses.
pub fn is_root() -> bool {
    output("id", &["-u"]).as_deref() == Some("0")
}

/// Installs Debian packages. Only for a root shell, such as a build machine's.
pub fn apt_install(packages: &[&str]) -> Result<()> {
    run(Command::new("apt-get").args(["update", "--quiet=2"]))?;
    run(Command::new("apt-get")
        .args(["install", "--yes", "--quiet=2", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive"))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
