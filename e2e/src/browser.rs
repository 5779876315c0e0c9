//! One browser window.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::Look;
use crate::driver::Driver;
use crate::profile::{Lease, Profile};

/// How long a page may take to get somewhere: generous, since build machines are slow and shared.
const PATIENCE: Duration = Duration::from_secs(20);

/// Promises that all tasks are through that were due before it.
const SETTLED: &str = "return new Promise((done) => globalThis.scheduler?.postTask
    ? scheduler.postTask(() => done(), { priority: 'background' })
    : setTimeout(() => setTimeout(() => setTimeout(done))))";

/// Asks again and again until there is an answer.
///
/// # Errors
/// If there is none after a time, naming what was waited for; or what asking gave.
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = ask()? {
            return Ok(answer);
        }
        if Instant::now() > deadline {
            bail!("waited {} s in vain for: {what}", PATIENCE.as_secs());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A browser as good as fresh, with one window, closed when dropped.
pub struct Browser {
    pub(crate) driver: Lease,
}

impl Browser {
    /// A browser with nothing loaded and nothing kept: a fresh profile in one that may be running already.
    pub fn start(look: Look) -> Result<Self> {
        let browser = Self { driver: Lease::Shared(Profile::start()?) };
        browser.look(look)?;
        Ok(browser)
    }

    /// A browser with nothing loaded that keeps things where browsers do: started for this, and ended with it.
    pub fn alone(look: Look) -> Result<Self> {
        let browser = Self { driver: Lease::Alone(Driver::start()?) };
        browser.look(look)?;
        Ok(browser)
    }

    /// A fresh browser with the page at this address loaded, and the app running or refused.
    pub fn open(address: &str, look: Look) -> Result<Self> {
        let browser = Self::start(look)?;
        browser.go(address)?;
        browser.wait_for_the_app()?;
        Ok(browser)
    }

    /// Changes the window and the user's settings.
    pub fn look(&self, look: Look) -> Result<()> {
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            &json!({
                "width": look.width,
                "height": look.height,
                "deviceScaleFactor": 1,
                "mobile": look.is_telephone(),
            }),
        )?;
        let motion = if look.reduced_motion { "reduce" } else { "no-preference" };
        let features = json!([
            { "name": "prefers-color-scheme", "value": if look.dark { "dark" } else { "light" } },
            { "name": "prefers-reduced-motion", "value": motion },
        ]);
        self.cdp("Emulation.setEmulatedMedia", &json!({ "features": features }))?;
        Ok(())
    }

    /// Loads an address and waits for the page's own load event.
    pub fn go(&self, address: &str) -> Result<()> {
        self.driver.post("/url", &json!({ "url": address }))?;
        Ok(())
    }

    /// Waits until the program has replaced the loading display, or a message says why it can't, and until all
    /// of it is there.
    pub fn wait_for_the_app(&self) -> Result<()> {
        self.wait_for_the_answer()?;
        // the rest comes when somebody does something
        self.wait_until(
            "(({ rest, boot }) => (rest && dispatchEvent(new Event('focusin')), !rest || boot !== undefined)) \
             (document.documentElement.dataset)",
        )
    }

    /// Waits until the program has replaced the loading display, or a message says why it can't.
    pub fn wait_for_the_answer(&self) -> Result<()> {
        self.wait_until(
            "document.readyState === 'complete' &&
             (!document.querySelector('#app .boot') || document.documentElement.dataset.boot !== undefined)",
        )
        .with_context(|| format!("{:?}, {:?}, {:?}", self.text("#app"), self.complaints(), self.requests()))
    }

    pub fn reload(&self) -> Result<()> {
        self.driver.post("/refresh", &json!({}))?;
        self.wait_for_the_app()
    }

    pub fn back(&self) -> Result<()> {
        self.driver.post("/back", &json!({})).map(drop)
    }

    pub fn forward(&self) -> Result<()> {
        self.driver.post("/forward", &json!({})).map(drop)
    }

    /// Opens another window of the same browser, which is the one spoken of from now on.
    pub fn another_window(&self) -> Result<String> {
        if let Lease::Shared(profile) = &self.driver {
            return profile.window();
        }
        let opened = self.driver.post("/window/new", &json!({ "type": "window" }))?;
        let window = opened["handle"].as_str().context("no window came")?.to_owned();
        self.turn_to(&window)?;
        Ok(window)
    }

    /// The window spoken of.
    pub fn window(&self) -> Result<String> {
        Ok(self.driver.get("/window")?.as_str().unwrap_or_default().to_owned())
    }

    /// All windows.
    pub fn windows(&self) -> Result<Vec<String>> {
        let all = self.driver.get("/window/handles")?;
        let all = all.as_array().cloned().unwrap_or_default();
        let all = all.iter().filter_map(|window| window.as_str().map(str::to_owned));
        Ok(match &self.driver {
            Lease::Alone(_) => all.collect(),
            Lease::Shared(profile) => all.filter(|window| window != profile.anchor()).collect(),
        })
    }

    /// Speaks of another window.
    pub fn turn_to(&self, window: &str) -> Result<()> {
        self.driver.post("/window", &json!({ "handle": window })).map(drop)
    }

    /// Puts a file of this machine into a field for files, as if it had been chosen there.
    pub fn choose_file(&self, field: &str, file: &std::path::Path) -> Result<()> {
        let document = self.cdp("DOM.getDocument", &json!({}))?;
        let of = json!({ "nodeId": document["root"]["nodeId"], "selector": field });
        let found = self.cdp("DOM.querySelector", &of)?;
        let file = file.canonicalize().with_context(|| file.display().to_string())?;
        let chosen = json!({ "nodeId": found["nodeId"], "files": [file] });
        self.cdp("DOM.setFileInputFiles", &chosen).map(drop)
    }

    /// The process that the driver's and the browser's are below.
    pub fn process(&self) -> u32 {
        self.driver.process().id()
    }

    /// Where the browser and its driver keep what they write, until they end.
    pub fn folder(&self) -> &std::path::Path {
        self.driver.process().folder()
    }

    /// What stands in the address bar.
    pub fn address(&self) -> Result<String> {
        let address = self.driver.get("/url")?;
        Ok(address.as_str().unwrap_or_default().to_owned())
    }

    /// Runs the body of a JavaScript function in the page and gives what it returns.
    pub fn script(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        self.driver.post("/execute/sync", &json!({ "script": body, "args": arguments }))
    }

    /// Runs a long script in the page.
    pub(crate) fn long_script(&self, script: &str) -> Result<()> {
        match &self.driver {
            Lease::Shared(profile) => profile.run(script),
            Lease::Alone(_) => self.script(script, &[]).map(drop),
        }
    }

    /// Runs the body of an `async` JavaScript function in the page and gives what it resolves to.
    pub fn script_async(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];\
             (async function () {{ {body} }}).apply(null, arguments).then(\
                 (value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let mut answer =
            self.driver.post("/execute/async", &json!({ "script": script, "args": arguments }))?;
        if let Some(error) = answer["error"].as_str() {
            bail!("the script failed: {error}");
        }
        Ok(answer["value"].take())
    }

    /// Waits until a JavaScript expression is true, and until what comes with that is there too.
    pub fn wait_until(&self, expression: &str) -> Result<()> {
        let script = format!("return Boolean({expression})");
        until(expression, || Ok((self.script(&script, &[])? == Value::Bool(true)).then_some(())))?;
        self.settle();
        Ok(())
    }

    /// Waits until the page has done all that it does at once: where drawing takes it long, it draws in several
    /// tasks, one after the other. What waits for a while or for the network is to be waited for by what comes
    /// of it. A page that is being left has nothing to do any more.
    pub(crate) fn settle(&self) {
        let _ = self.script(SETTLED, &[]);
    }

    /// Does what leads to another page, or loads this one anew, and waits until that one is there.
    pub fn cross(&self, leads: impl FnOnce() -> Result<()>) -> Result<()> {
        self.script("globalThis.isLeft = true", &[])?;
        leads()?;
        self.wait_until("!globalThis.isLeft && document.readyState === 'complete'")
    }

    /// Waits until everything drawn so far is on the screen.
    pub fn wait_for_paint(&self) -> Result<()> {
        self.script_async(
            "await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));",
            &[],
        )
        .map(drop)
    }

    /// A command of Chromium's debugging protocol.
    pub fn cdp(&self, method: &str, params: &Value) -> Result<Value> {
        let mut params = params.clone();
        if let (Lease::Shared(profile), true) = (&self.driver, method.starts_with("Browser.")) {
            params["browserContextId"] = json!(profile.id());
        }
        self.driver.cdp(method, &params)
    }

    /// Everything the page's scripts can still reach, with all their texts, as Chromium writes it down (JSON).
    pub fn heap(&self) -> Result<String> {
        let snapshot = self.driver.get("/chromium/heap_snapshot")?;
        snapshot.as_str().map(str::to_owned).context("the driver gave no snapshot")
    }

    /// Has a script run in every page to come, before the page's own.
    pub fn before_each_page(&self, script: &str) -> Result<()> {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script })).map(drop)
    }

    /// Switches JavaScript off or on for the pages to come. While it is off, no page can be asked anything.
    pub fn without_javascript(&self, off: bool) -> Result<()> {
        self.cdp("Emulation.setScriptExecutionDisabled", &json!({ "value": off })).map(drop)
    }

    /// What the page's last copy button left in the clipboard.
    pub fn clipboard(&self) -> Result<String> {
        for name in ["clipboard-read", "clipboard-write"] {
            let permission = json!({ "permission": { "name": name }, "setting": "granted" });
            self.cdp("Browser.setPermission", &permission)?;
        }
        let text = self.script_async("return await navigator.clipboard.readText()", &[])?;
        text.as_str().map(str::to_owned).context("the clipboard holds no text")
    }
}
