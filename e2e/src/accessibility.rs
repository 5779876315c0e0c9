//! axe-core, run inside the page.

use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use xtask::tools;

use crate::{Browser, Look};

/// The states of pages that have been found clean: many tests come by the same one, and so does a test that comes by it
/// in several ways.
static CLEAN: LazyLock<Mutex<HashSet<String>>> = LazyLock::new(Mutex::default);

/// All that axe-core can see of a page: its elements and styles, what stands in fields, what has the focus and where it
/// is scrolled to. Two sums of 53 bits and the length stand for it.
const STATE: &str = "
    const fields = [...document.querySelectorAll('input, select, textarea')];
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    const all = JSON.stringify([
        document.documentElement.outerHTML,
        fields.map((field) => [field.value, field.checked, field.indeterminate, field.disabled]),
        sheets.map((sheet) => [sheet.href && new URL(sheet.href).pathname, sheet.disabled, sheet.media.mediaText,
            Array.from(sheet.cssRules, (rule) => sheet.href ? '' : rule.cssText)]),
        [...document.querySelectorAll('*')].indexOf(document.activeElement),
        Array.from(document.querySelectorAll('dialog'), (dialog) => dialog.matches(':modal')),
        [...document.querySelectorAll('*')].filter((one) => one.scrollTop || one.scrollLeft)
            .map((one) => [one.scrollTop, one.scrollLeft]),
        document.title, devicePixelRatio, innerWidth, innerHeight]);
    const sum = (seed) => {
        let [one, two] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
        for (let at = 0; at < all.length; at += 1) {
            const code = all.charCodeAt(at);
            one = Math.imul(one ^ code, 2654435761);
            two = Math.imul(two ^ code, 1597334677);
        }
        one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
        two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
        return 4294967296 * (2097151 & two) + (one >>> 0);
    };
    return [sum(1), sum(2), all.length].join(' ');";

fn clean() -> MutexGuard<'static, HashSet<String>> {
    CLEAN.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Browser {
    /// The page as it stands has no findings and never scrolls sideways, wide and narrow, light and
    /// dark.
    pub fn is_accessible(&self) -> Result<()> {
        for look in Look::usual() {
            self.look(look)?;
            self.wait_for_paint()?;
            let state = format!("{} {}", look.name(), self.script(STATE, &[])?);
            if !clean().contains(&state) {
                let findings = self.accessibility_findings()?;
                ensure!(findings.is_empty(), "{}:\n{}", look.name(), findings.join("\n"));
                clean().insert(state);
            }
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
