//! Keyboard and pointer, as the browser gets them from a real user. Whatever is done here, the page has done with it
//! what it does at once.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::Browser;

/// The name the protocol gives an element's handle.
const HANDLE: &str = "element-6066-11e4-a52e-4f735466cecf";

impl Browser {
    /// Clicks the middle of an element, scrolling it to the middle of the window first: the page's
    /// foot may stand over its edge.
    pub fn click(&self, css: &str) -> Result<()> {
        let id = self.handle(css)?;
        let body = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.script(body, &[json!({ HANDLE: id })])?;
        self.driver.post(&format!("/element/{id}/click"), &json!({}))?;
        self.settle();
        Ok(())
    }

    /// Puts the keyboard focus on an element.
    pub fn focus(&self, css: &str) -> Result<()> {
        let element = json!({ HANDLE: self.handle(css)? });
        self.script("arguments[0].focus()", &[element])?;
        self.settle();
        Ok(())
    }

    /// Types over whatever stands in a field.
    pub fn fill(&self, css: &str, text: &str) -> Result<()> {
        self.focus(css)?;
        self.press("Control+a")?;
        self.press("Delete")?;
        self.type_text(text)
    }

    /// Types into whatever has the focus.
    pub fn type_text(&self, text: &str) -> Result<()> {
        let strokes: Vec<Value> = text.chars().flat_map(|key| stroke(&key.to_string())).collect();
        self.keys(&strokes)
    }

    /// Presses one key, by its name (`Enter`, `ArrowRight`, `Tab`, `a`), with modifiers before it: `Shift+Tab`.
    pub fn press(&self, keys: &str) -> Result<()> {
        let names: Vec<&str> = keys.split('+').collect();
        let codes = names.iter().map(|name| key_code(name)).collect::<Result<Vec<_>>>()?;
        let down = codes.iter().map(|code| json!({ "type": "keyDown", "value": code }));
        let up = codes.iter().rev().map(|code| json!({ "type": "keyUp", "value": code }));
        self.keys(&down.chain(up).collect::<Vec<_>>())
    }

    /// Moves a slider to a value, as dragging it there would: one input event, one change event.
    pub fn slide(&self, css: &str, value: f64) -> Result<()> {
        let element = json!({ HANDLE: self.handle(css)? });
        let body = "const [slider, value] = arguments;
            slider.value = value;
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            slider.dispatchEvent(new Event('change', { bubbles: true }));";
        self.script(body, &[element, json!(value)])?;
        self.settle();
        Ok(())
    }

    /// Points at a place in an element: `across` and `down` go from 0 to 1.
    pub fn hover(&self, css: &str, across: f64, down: f64) -> Result<()> {
        let to = self.place(css, across, down)?;
        self.pointer(&[to])
    }

    /// Clicks a place in an element: `across` and `down` go from 0 to 1.
    pub fn click_at(&self, css: &str, across: f64, down: f64) -> Result<()> {
        let to = self.place(css, across, down)?;
        self.pointer(&[to, button("pointerDown"), button("pointerUp")])
    }

    /// Presses at one place of an element and lets go at another: each `(across, down)`, from 0 to 1.
    pub fn drag(&self, css: &str, from: (f64, f64), to: (f64, f64)) -> Result<()> {
        let (from, to) = (self.place(css, from.0, from.1)?, self.place(css, to.0, to.1)?);
        self.pointer(&[from, button("pointerDown"), to, button("pointerUp")])
    }

    /// Puts a finger down at one place of an element and lifts it at another: each `(across, down)`, from 0 to 1.
    pub fn swipe(&self, css: &str, from: (f64, f64), to: (f64, f64)) -> Result<()> {
        let (from, to) = (self.place(css, from.0, from.1)?, self.place(css, to.0, to.1)?);
        let actions = [from, button("pointerDown"), to, button("pointerUp")];
        let finger = json!({ "pointerType": "touch" });
        self.act(
            &json!({ "type": "pointer", "id": "finger", "parameters": finger, "actions": actions }),
        )
    }

    /// Takes hold of the middle of one element and lets go over the middle of another.
    pub fn drag_onto(&self, css: &str, target: &str) -> Result<()> {
        let (from, to) = (self.place(css, 0.5, 0.5)?, self.place(target, 0.5, 0.5)?);
        self.pointer(&[from, button("pointerDown"), to, button("pointerUp")])
    }

    fn handle(&self, css: &str) -> Result<String> {
        let found =
            self.driver.post("/element", &json!({ "using": "css selector", "value": css }))?;
        found[HANDLE].as_str().map(str::to_owned).with_context(|| format!("nothing matches {css}"))
    }

    /// A pointer movement to a place in an element, scrolled into view.
    fn place(&self, css: &str, across: f64, down: f64) -> Result<Value> {
        let element = json!({ HANDLE: self.handle(css)? });
        let body = "const [element, across, down] = arguments;
            element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
            const box = element.getBoundingClientRect();
            return [Math.round(box.left + box.width * across), Math.round(box.top + box.height * down)]";
        let at = self.script(body, &[element, json!(across), json!(down)])?;
        Ok(
            json!({ "type": "pointerMove", "duration": 0, "origin": "viewport", "x": at[0], "y": at[1] }),
        )
    }

    fn keys(&self, strokes: &[Value]) -> Result<()> {
        self.act(&json!({ "type": "key", "id": "keyboard", "actions": strokes }))
    }

    fn pointer(&self, moves: &[Value]) -> Result<()> {
        let mouse = json!({ "pointerType": "mouse" });
        self.act(
            &json!({ "type": "pointer", "id": "mouse", "parameters": mouse, "actions": moves }),
        )
    }

    fn act(&self, source: &Value) -> Result<()> {
        self.driver.post("/actions", &json!({ "actions": [source] }))?;
        self.settle();
        Ok(())
    }
}

fn button(kind: &str) -> Value {
    json!({ "type": kind, "button": 0 })
}

fn stroke(key: &str) -> [Value; 2] {
    [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })]
}

/// The protocol's private characters for keys that type nothing.
fn key_code(name: &str) -> Result<String> {
    let code = match name {
        "Backspace" => '\u{E003}',
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Shift" => '\u{E008}',
        "Control" => '\u{E009}',
        "Alt" => '\u{E00A}',
        "Escape" => '\u{E00C}',
        "Space" => ' ',
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "ArrowLeft" => '\u{E012}',
        "ArrowUp" => '\u{E013}',
        "ArrowRight" => '\u{E014}',
        "ArrowDown" => '\u{E015}',
        "Delete" => '\u{E017}',
        single if single.chars().count() == 1 => return Ok(single.to_owned()),
        _ => bail!("`{name}` is not a key this harness knows"),
    };
    Ok(code.to_string())
}
