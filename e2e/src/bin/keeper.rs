//! Runs a program for as long as somebody holds its input open, and with a folder of its own for what it writes:
//! `keeper FOLDER PROGRAM [OPTION…]`. However its owner ends, the program ends with it, and the folder is gone.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use std::{env, fs, io, thread};

use anyhow::{Context, Result};
use xtask::passing;

/// How often it is looked whether the program is still there.
const EVERY: Duration = Duration::from_millis(50);

fn main() -> Result<()> {
    let mut words = env::args_os().skip(1);
    let folder = words.next().context("which folder?")?;
    let program = words.next().context("which program?")?;
    fs::create_dir_all(&folder)?;
    let mut command = Command::new(program);
    command
        .args(words)
        .envs(["TMPDIR", "TMP", "TEMP"].map(|name| (name, &folder)))
        .stdin(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let ended = command.spawn().map_err(Into::into).and_then(keep);
    passing::remove(Path::new(&folder))?;
    ended
}

/// Until the owner lets go, or the program ends by itself.
fn keep(mut program: Child) -> Result<()> {
    let (owner, gone) = mpsc::channel::<()>();
    thread::spawn(move || {
        let _ = io::stdin().read_to_end(&mut Vec::new());
        drop(owner);
    });
    while program.try_wait()?.is_none() {
        if gone.recv_timeout(EVERY) == Err(mpsc::RecvTimeoutError::Disconnected) {
            break;
        }
    }
    // a driver that is killed leaves its browser
    let group = format!("kill -s KILL -- -{}", program.id());
    let _ = Command::new("sh").args(["-c", &group]).stderr(Stdio::null()).status();
    let _ = program.kill();
    program.wait()?;
    Ok(())
}
