//! What the page said in the console and asked of the network.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::Browser;

impl Browser {
    /// Warnings and errors in the console since the last call: failed requests, refusals of the policy, exceptions.
    pub fn complaints(&self) -> Result<Vec<String>> {
        let entries = self.log("browser")?;
        let grave = entries
            .iter()
            .filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")));
        Ok(grave.filter_map(|entry| entry["message"].as_str()).map(str::to_owned).collect())
    }

    /// Addresses the page, its frames or its workers asked for since the last call, in order.
    pub fn requests(&self) -> Result<Vec<String>> {
        let entries = self.log("performance")?;
        let mut addresses = Vec::new();
        for entry in &entries {
            let message: Value =
                serde_json::from_str(entry["message"].as_str().context("no message")?)?;
            let event = &message["message"];
            if event["method"] == "Network.requestWillBeSent" {
                let address = event["params"]["request"]["url"].as_str().context("no address")?;
                // The page's own data, not the network's.
                if !address.starts_with("data:") && !address.starts_with("blob:") {
                    addresses.push(address.to_owned());
                }
            }
        }
        Ok(addresses)
    }

    /// Has the network refuse addresses of this pattern; `*` stands for anything. What the site's worker
    /// keeps is not asked.
    pub fn block(&self, pattern: &str) -> Result<()> {
        self.cdp("Network.enable", &json!({}))?;
        self.cdp("Network.setBypassServiceWorker", &json!({ "bypass": true }))?;
        self.cdp("Network.setBlockedURLs", &json!({ "urls": [pattern] })).map(drop)
    }

    /// Makes this a browser without workers that keep sites, such as some private windows are.
    pub fn without_workers(&self) -> Result<()> {
        self.before_each_page("delete Navigator.prototype.serviceWorker")
    }

    /// Waits until the site's worker keeps all of it and serves this page.
    pub fn wait_until_kept(&self) -> Result<()> {
        self.wait_until("navigator.serviceWorker.controller?.state === 'activated'")
    }

    /// Has the network carry no more than this many bytes a second.
    pub fn slow_down(&self, bytes_a_second: u32) -> Result<()> {
        self.cdp("Network.enable", &json!({}))?;
        let line = json!({
            "offline": false,
            "latency": 0,
            "downloadThroughput": bytes_a_second,
            "uploadThroughput": bytes_a_second,
        });
        self.cdp("Network.emulateNetworkConditions", &line).map(drop)
    }

    fn log(&self, kind: &str) -> Result<Vec<Value>> {
        let entries = self.driver.post("/se/log", &json!({ "type": kind }))?;
        Ok(entries.as_array().cloned().unwrap_or_default())
    }
}
