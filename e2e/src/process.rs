//! Programs that end with their owner, and leave nothing behind.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};
use std::{env, fs, thread};

use anyhow::{Context, Result, bail};
use xtask::paths;

/// How often a driver is started before giving up: chromedriver takes a port that is free on IPv4 and finds
/// out only then whether another has just taken it on IPv6.
const ATTEMPTS: usize = 5;

/// No run takes so long.
const OLD: Duration = Duration::from_secs(3600);

/// A program below a keeper (`src/bin/keeper.rs`), which ends it with its owner and removes all its files.
pub(crate) struct Process {
    keeper: Child,
    folder: PathBuf,
}

impl Process {
    /// The keeper's number for the system.
    pub(crate) fn id(&self) -> u32 {
        self.keeper.id()
    }

    /// All files it makes for itself are here, while it runs.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    fn start(program: &Path, options: &[&str]) -> Result<Self> {
        let folder = folder();
        let keeper = Command::new(keeper()?)
            .arg(&folder)
            .arg(program)
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        Ok(Self { keeper, folder })
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// Starts a driver on a port of its own choice.
pub(crate) fn start(program: &Path, options: &[&str]) -> Result<(Process, u16)> {
    static FIRST: Once = Once::new();
    FIRST.call_once(remove_what_is_left);
    let mut said = String::new();
    for _ in 0..ATTEMPTS {
        let mut process = Process::start(program, options)?;
        let output = process.keeper.stdout.take().context("the driver has no output")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        said.clear();
        for line in lines.by_ref() {
            if let Some(port) = announced_port(&line) {
                // Left unread, a full pipe would stop it.
                thread::spawn(move || lines.for_each(drop));
                return Ok((process, port));
            }
            said = said + "\n" + &line;
        }
    }
    bail!("the driver ended {ATTEMPTS} times without naming a port; it said:{said}")
}

fn announced_port(line: &str) -> Option<u16> {
    let (_, port) = line
        .split_once("successfully on port ")
        .or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
    port.trim_end_matches('.').parse().ok()
}

/// The keeper lies beside this program, or a test's one folder above it.
fn keeper() -> Result<PathBuf> {
    let own = env::current_exe()?;
    let name = format!("keeper{}", env::consts::EXE_SUFFIX);
    let found = own.ancestors().skip(1).take(2).map(|folder| folder.join(&name));
    let keeper = found.into_iter().find(|path| path.is_file());
    keeper.context("the keeper of browsers is not built: `cargo build -p e2e`")
}

/// Another one each time.
fn folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    paths::browsers().join(format!("{}-{count}", std::process::id()))
}

/// Removes what a keeper left that was itself killed.
fn remove_what_is_left() {
    for entry in fs::read_dir(paths::browsers()).into_iter().flatten().map_while(Result::ok) {
        if is_left(&entry.path()).unwrap_or(false) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Is the owner of this folder gone? Where the system does not say who is there, an old one is taken to be.
fn is_left(folder: &Path) -> Result<bool> {
    let name = folder.file_name().context("no name")?.to_string_lossy();
    let owner = name.split('-').next().unwrap_or_default();
    let processes = Path::new("/proc");
    if processes.join("self").exists() {
        return Ok(!processes.join(owner).exists());
    }
    Ok(SystemTime::now().duration_since(folder.metadata()?.modified()?)? > OLD)
}
