//! Reading the page. Elements are named by CSS selectors; of several, the first is meant.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::Browser;

/// Finds the element a script speaks of, or says which one is missing.
const FIND: &str = "
    const found = document.querySelector(arguments[0]);
    if (!found) { throw new Error('nothing on the page matches ' + arguments[0]); }
";

impl Browser {
    /// Is there such an element?
    pub fn has(&self, css: &str) -> Result<bool> {
        Ok(self.count(css)? > 0)
    }

    /// How many such elements are there?
    pub fn count(&self, css: &str) -> Result<u64> {
        let count =
            self.script("return document.querySelectorAll(arguments[0]).length", &[json!(css)])?;
        count.as_u64().context("not a count")
    }

    /// Is the element there and to be seen?
    pub fn shows(&self, css: &str) -> Result<bool> {
        let body = "const found = document.querySelector(arguments[0]);
            return Boolean(found && found.checkVisibility({ visibilityProperty: true }))";
        Ok(self.script(body, &[json!(css)])? == Value::Bool(true))
    }

    /// The element's text as it is shown, white space collapsed.
    pub fn text(&self, css: &str) -> Result<String> {
        let body = format!("{FIND} return found.innerText.replace(/\\s+/g, ' ').trim()");
        string(self.script(&body, &[json!(css)])?)
    }

    /// The texts of all such elements.
    pub fn texts(&self, css: &str) -> Result<Vec<String>> {
        let body = "return Array.from(document.querySelectorAll(arguments[0]),
            (each) => each.innerText.replace(/\\s+/g, ' ').trim())";
        strings(&self.script(body, &[json!(css)])?)
    }

    /// An attribute's value.
    pub fn attribute(&self, css: &str, name: &str) -> Result<Option<String>> {
        let body = format!("{FIND} return found.getAttribute(arguments[1])");
        let value = self.script(&body, &[json!(css), json!(name)])?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// What stands in a field.
    pub fn value(&self, css: &str) -> Result<String> {
        string(self.script(&format!("{FIND} return found.value"), &[json!(css)])?)
    }

    /// A computed style.
    pub fn style(&self, css: &str, property: &str) -> Result<String> {
        let body = format!("{FIND} return getComputedStyle(found).getPropertyValue(arguments[1])");
        string(self.script(&body, &[json!(css), json!(property)])?)
    }

    /// A table's rows, each the texts of its cells, head included.
    pub fn table(&self, css: &str) -> Result<Vec<Vec<String>>> {
        let body = format!(
            "{FIND} return Array.from(found.rows, (row) =>
                Array.from(row.cells, (cell) => cell.textContent.replace(/\\s+/g, ' ').trim()))"
        );
        let rows = self.script(&body, &[json!(css)])?;
        rows.as_array().context("not a table")?.iter().map(strings).collect()
    }

    /// Waits until there is such an element.
    pub fn wait_for(&self, css: &str) -> Result<()> {
        self.wait_until(&format!("document.querySelector({})", json!(css)))
    }

    /// Waits until the element's text contains this.
    pub fn wait_for_text(&self, css: &str, text: &str) -> Result<()> {
        let (element, text) = (json!(css), json!(text));
        self.wait_until(&format!("document.querySelector({element})?.innerText.includes({text})"))
    }

    /// Does anything stick out sideways, so that the page scrolls to the right?
    pub fn scrolls_sideways(&self) -> Result<bool> {
        let body =
            "const page = document.scrollingElement; return page.scrollWidth > page.clientWidth";
        Ok(self.script(body, &[])? == Value::Bool(true))
    }
}

fn string(value: Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(text),
        other => anyhow::bail!("expected a text, found {other}"),
    }
}

fn strings(value: &Value) -> Result<Vec<String>> {
    value.as_array().context("expected a list")?.iter().cloned().map(string).collect()
}
