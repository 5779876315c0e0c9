//! Firefox, as far as it goes: what Chromium's own protocol does is not to be had here.

use anyhow::Result;
use serde_json::{Value, json};
use xtask::tools::firefox;

use crate::driver::Driver;
use crate::profile::Lease;
use crate::{Browser, Look};

/// What the console holds of pages: failed requests, refusals of the policy, exceptions, warnings. Only
/// Firefox's own parts may read that. It is emptied.
const CONSOLE: &str = "
    const calls = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const said = Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && !one.isFromChromeContext)
        .filter((one) => !(one.flags & Ci.nsIScriptError.infoFlag))
        .filter((one) => /^(file|blob|http:..127)/.test(one.sourceName || ''))
        .map((one) => one.sourceName + ': ' + one.errorMessage);
    const called = calls.getEvents()
        .filter((call) => call.level === 'error' || call.level === 'warn')
        .filter((call) => /^(file|blob|http:..127)/.test(call.filename || ''))
        .map((call) => call.filename + ': ' + call.arguments.map(String).join(' '));
    Services.console.reset();
    calls.clearEvents();
    return said.concat(called);";

impl Browser {
    /// A fresh Firefox with nothing loaded; none where there is no Firefox, which is said.
    pub fn firefox(look: Look) -> Result<Option<Self>> {
        let Some(found) = firefox::find() else {
            println!("SKIPPED: there is no Firefox with its driver; see `cargo xtask test e2e`");
            return Ok(None);
        };
        let browser = Self { driver: Lease::Alone(Driver::firefox(&found)?) };
        let size = json!({ "width": look.width, "height": look.height });
        browser.driver.post("/window/rect", &size)?;
        Ok(Some(browser))
    }

    /// In Firefox, warnings and errors of pages since the last call.
    pub fn firefox_complaints(&self) -> Result<Vec<String>> {
        self.driver.post("/moz/context", &json!({ "context": "chrome" }))?;
        let said = self.script(CONSOLE, &[]);
        self.driver.post("/moz/context", &json!({ "context": "content" }))?;
        let said: Value = said?;
        let lines = said.as_array().cloned().unwrap_or_default();
        Ok(lines.iter().filter_map(|line| line.as_str().map(str::to_owned)).collect())
    }
}
