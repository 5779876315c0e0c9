//! What a browser's pages hold in memory, as the system counts it.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Result, ensure};
use e2e::Browser;

/// How often it is looked at.
const EVERY: Duration = Duration::from_millis(20);

/// Notes the most that is held, until it is ended.
pub(crate) struct Watch {
    most: Arc<AtomicU64>,
    ended: Arc<AtomicBool>,
    looking: JoinHandle<()>,
}

/// Watches a browser.
pub(crate) fn watch(browser: &Browser) -> Watch {
    let (most, ended) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
    let (to, end, root) = (Arc::clone(&most), Arc::clone(&ended), browser.process());
    let looking = thread::spawn(move || {
        while !end.load(Ordering::Relaxed) {
            to.fetch_max(held(root), Ordering::Relaxed);
            thread::sleep(EVERY);
        }
    });
    Watch { most, ended, looking }
}

impl Watch {
    /// The most, in bytes.
    pub(crate) fn end(self) -> u64 {
        self.ended.store(true, Ordering::Relaxed);
        let _ = self.looking.join();
        self.most.load(Ordering::Relaxed)
    }
}

/// What an idle page holds, in bytes, once it holds no more from one moment to the next.
pub(crate) fn settled(browser: &Browser) -> Result<u64> {
    let mut last = 0_u64;
    for _ in 0..20 {
        thread::sleep(Duration::from_millis(250));
        let now = held(browser.process());
        if last.abs_diff(now) < 1 << 20 {
            ensure!(now > 0, "this system does not say what a process holds");
            return Ok(now);
        }
        last = now;
    }
    Ok(last)
}

/// All renderers below a process: their own memory and what they share with others but files, in bytes.
fn held(root: u32) -> u64 {
    let mut parents = Vec::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(process) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok())
        else {
            continue;
        };
        let status = std::fs::read_to_string(entry.path().join("status")).unwrap_or_default();
        if let Some(parent) = field(&status, "PPid:") {
            let kilobytes = ["RssAnon:", "RssShmem:"].map(|name| field(&status, name).unwrap_or(0));
            parents.push((process, parent, kilobytes.iter().sum::<u64>()));
        }
    }
    let mut below = HashSet::from([u64::from(root)]);
    loop {
        let before = below.len();
        for (process, parent, _) in &parents {
            if below.contains(parent) {
                below.insert(u64::from(*process));
            }
        }
        if below.len() == before {
            break;
        }
    }
    let is_renderer = |process: u32| {
        let command = std::fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&command).contains("--type=renderer")
    };
    let ours = parents.iter().filter(|(process, ..)| below.contains(&u64::from(*process)));
    ours.filter(|(process, ..)| is_renderer(*process)).map(|(.., kilobytes)| kilobytes * 1024).sum()
}

/// A number behind a name.
fn field(status: &str, name: &str) -> Option<u64> {
    let line = status.lines().find(|line| line.starts_with(name))?;
    line[name.len()..].split_whitespace().next()?.parse().ok()
}
