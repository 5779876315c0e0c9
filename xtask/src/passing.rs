//! Folders that pass.

use std::path::Path;
use std::time::{Duration, Instant};
use std::{fs, io, thread};

use anyhow::Result;

/// How long a browser that is killed goes on writing.
const PATIENCE: Duration = Duration::from_secs(20);

/// Removes a folder in which processes of a browser that has ended may still be at work.
///
/// # Errors
///
/// If something is left in it after a time.
pub fn remove(folder: &Path) -> Result<()> {
    let deadline = Instant::now() + PATIENCE;
    while let Err(error) = fs::remove_dir_all(folder) {
        if error.kind() == io::ErrorKind::NotFound {
            break;
        }
        if Instant::now() > deadline {
            return Err(error.into());
        }
        thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
