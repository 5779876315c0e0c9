//! Pictures of the page.

use std::path::PathBuf;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use xtask::paths;

use crate::{Browser, Look};

impl Browser {
    /// Saves what the window shows as `target/shots/{name}.png`.
    pub fn shot(&self, name: &str) -> Result<PathBuf> {
        self.picture(name, &json!({ "format": "png" }))
    }

    /// Saves the page from top to bottom as `target/shots/{name}.png`, as a window of its height
    /// would show it: beyond the window's edge a browser draws nothing of a part that is drawn when
    /// it comes into sight.
    pub fn full_shot(&self, look: Look, name: &str) -> Result<PathBuf> {
        let mut whole = look;
        // what comes into sight gets its true height
        for _ in 0..2 {
            let height = self.script("return document.documentElement.scrollHeight", &[])?;
            whole.height = u32::try_from(height.as_u64().context("no height")?)?;
            self.look(whole)?;
            self.wait_for_paint()?;
        }
        let path = self.shot(name)?;
        self.look(look)?;
        Ok(path)
    }

    /// Saves what a printer would get, on A4, as `target/shots/{name}.pdf`.
    pub fn print(&self, name: &str) -> Result<PathBuf> {
        let paper = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
        let printed = self.cdp("Page.printToPDF", &paper)?;
        save(&format!("{name}.pdf"), &printed)
    }

    fn picture(&self, name: &str, options: &Value) -> Result<PathBuf> {
        let taken = self.cdp("Page.captureScreenshot", options)?;
        save(&format!("{name}.png"), &taken)
    }
}

fn save(name: &str, answer: &Value) -> Result<PathBuf> {
    let data = answer["data"].as_str().context("the browser sent no picture")?;
    let path = paths::shots().join(name);
    std::fs::create_dir_all(paths::shots())?;
    std::fs::write(&path, STANDARD.decode(data)?)?;
    Ok(path)
}
