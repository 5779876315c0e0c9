//! axe-core, run inside the page.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use xtask::tools;

use crate::Browser;

impl Browser {
    /// What axe-core finds wrong with the page as it stands: one line a finding, with the elements.
    pub fn accessibility_findings(&self) -> Result<Vec<String>> {
        let path = tools::axe_core();
        let axe = std::fs::read_to_string(&path).with_context(|| {
            format!("cannot read {}: `cargo xtask test e2e` installs it", path.display())
        })?;
        self.script(&axe, &[])?;
        let found = self.script_async(
            "return (await axe.run(document, arguments[0])).violations",
            &[options()],
        )?;
        Ok(found.as_array().context("axe-core gave no list")?.iter().map(line).collect())
    }
}

fn options() -> Value {
    json!({
        "resultTypes": ["violations"],
        "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        // It would fetch style sheets again.
        "preload": false,
    })
}

fn line(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let elements: Vec<String> = nodes
        .iter()
        .map(|node| {
            let reason = node["failureSummary"].as_str().unwrap_or_default().replace('\n', " ");
            format!("\n    {} {reason}", node["target"])
        })
        .collect();
    let text = |name: &str| violation[name].as_str().unwrap_or_default();
    format!("{}: {}{}", text("id"), text("help"), elements.concat())
}
