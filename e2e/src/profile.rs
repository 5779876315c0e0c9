//! A fresh profile for each test, in browsers that are already running: starting one takes far longer.
//!
//! A profile is what Chromium calls a browser context, as each private window has one: storage, cache, cookies, workers,
//! permissions and downloads are its own, no process of a page serves two of them, and all of it ends with it. What is
//! set for a page (its size, the user's settings, the network's state) ends with the page.

use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::protocol::Protocol;

/// Browsers at rest.
static IDLE: Mutex<Vec<Arc<Chromium>>> = Mutex::new(Vec::new());

/// A running browser.
struct Chromium {
    driver: Driver,
    protocol: Mutex<Protocol>,
    /// The window that stays, so that the browser does.
    anchor: String,
}

/// What a test drives.
pub(crate) enum Lease {
    /// A browser of its own.
    Alone(Driver),
    /// A fresh profile in a browser that goes on running.
    Shared(Profile),
}

pub(crate) struct Profile {
    of: Arc<Chromium>,
    id: String,
}

impl Deref for Lease {
    type Target = Driver;

    fn deref(&self) -> &Driver {
        match self {
            Self::Alone(driver) => driver,
            Self::Shared(profile) => &profile.of.driver,
        }
    }
}

impl Profile {
    /// A fresh profile with one window.
    pub(crate) fn start() -> Result<Self> {
        let idle = idle().pop();
        let of = idle.map_or_else(|| Chromium::start().map(Arc::new), Ok)?;
        let id = of.ask("Target.createBrowserContext", &json!({}), "browserContextId")?;
        let profile = Self { of, id };
        profile.window()?;
        let driver = &profile.of.driver;
        // keys that are still held, and what was said to somebody before
        driver.delete("/actions")?;
        for kind in ["browser", "performance"] {
            driver.post("/se/log", &json!({ "type": kind }))?;
        }
        Ok(profile)
    }

    /// Opens another window of this profile, turns to it, and gives its name.
    pub(crate) fn window(&self) -> Result<String> {
        let wanted =
            json!({ "url": "about:blank", "browserContextId": self.id, "newWindow": true });
        let window = self.of.ask("Target.createTarget", &wanted, "targetId")?;
        self.of.driver.post("/window", &json!({ "handle": window }))?;
        Ok(window)
    }

    /// Runs a long script in the window spoken of.
    pub(crate) fn run(&self, script: &str) -> Result<()> {
        let window = self.of.driver.get("/window")?;
        self.of.protocol()?.run(window.as_str().unwrap_or_default(), script)
    }

    /// Its name in Chromium's own protocol.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// The window that is not of this profile.
    pub(crate) fn anchor(&self) -> &str {
        &self.of.anchor
    }

    fn end(&self) -> Result<()> {
        let Chromium { driver, anchor, .. } = &*self.of;
        driver.post("/window", &json!({ "handle": anchor }))?;
        let ended = json!({ "browserContextId": self.id });
        self.of.protocol()?.call("Target.disposeBrowserContext", &ended)?;
        let left = driver.get("/window/handles")?;
        ensure!(left == json!([anchor]), "windows are left: {left}");
        Ok(())
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // a browser with which anything went wrong is not used again
        if !thread::panicking() && self.end().is_ok() {
            idle().push(Arc::clone(&self.of));
        }
    }
}

impl Chromium {
    fn start() -> Result<Self> {
        let driver = Driver::start()?;
        let anchor = driver.get("/window")?.as_str().context("no window")?.to_owned();
        let protocol = Mutex::new(Protocol::speak(&driver.debugger)?);
        Ok(Self { driver, protocol, anchor })
    }

    fn protocol(&self) -> Result<MutexGuard<'_, Protocol>> {
        self.protocol.lock().ok().context("somebody was ended while speaking")
    }

    /// A command of Chromium's own protocol, and one text of its answer.
    fn ask(&self, method: &str, params: &Value, name: &str) -> Result<String> {
        let answer = self.protocol()?.call(method, params)?;
        answer[name].as_str().map(str::to_owned).with_context(|| format!("{method}: {answer}"))
    }
}

fn idle() -> MutexGuard<'static, Vec<Arc<Chromium>>> {
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}
