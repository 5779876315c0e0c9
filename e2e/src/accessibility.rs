//! axe-core, run inside the page.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use xtask::tools;

use crate::{Browser, Look};

impl Browser {
    /// The page as it stands has no findings and never scrolls sideways, wide and narrow, light and
    /// dark.
    pub fn is_accessible(&self) -> Result<()> {
        for look in Look::usual() {
            self.look(look)?;
            self.wait_for_paint()?;
            let findings = self.accessibility_findings()?;
            ensure!(findings.is_empty(), "{}:\n{}", look.name(), findings.join("\n"));
            ensure!(!self.scrolls_sideways()?, "{}: the page scrolls sideways", look.name());
        }
        Ok(())
    }

    /// Opens everything that opens, three times over: what opens may hold more that opens.
    pub fn open_all_folds(&self) -> Result<()> {
        for _ in 0..3 {
            self.script(
                "document.querySelectorAll('details').forEach((d) => { d.open = true })",
                &[],
            )?;
            self.wait_for_paint()?;
        }
        Ok(())
    }

    /// What axe-core finds wrong with the page as it stands: one line a finding, with the elements.
    pub fn accessibility_findings(&self) -> Result<Vec<String>> {
        if self.script("return 'axe' in globalThis", &[])? == json!(false) {
            let path = tools::axe_core();
            let axe = std::fs::read_to_string(&path).with_context(|| {
                format!("cannot read {}: `cargo xtask test e2e` installs it", path.display())
            })?;
            self.long_script(&axe)?;
        }
        let found = self.script_async(
            "return (await axe.run(document, arguments[0])).violations",
            &[options()],
        )?;
        Ok(found.as_array().context("axe-core gave no list")?.iter().map(line).collect())
    }
}

/// Which rules hold, by what asks for them.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

fn options() -> Value {
    json!({
        "resultTypes": ["violations"],
        "runOnly": RULES,
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
