//! Speaking the `WebDriver` protocol with a driver of one's own.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use xtask::tools::{browser, firefox::Firefox};

use crate::process::{self, Process};

/// A driver with one browser session; both end with it.
pub(crate) struct Driver {
    process: Process,
    agent: ureq::Agent,
    session: String,
    /// Where Chromium's own protocol is spoken, as `host:port`; empty for others.
    pub(crate) debugger: String,
}

impl Driver {
    pub(crate) fn start() -> Result<Self> {
        let found = browser::find_or_install()?;
        Self::session(&found.driver, &["--port=0"], &capabilities(&found.chrome.to_string_lossy()))
    }

    /// With Firefox, whose console only its own parts may read.
    pub(crate) fn firefox(found: &Firefox) -> Result<Self> {
        let options = ["--port=0", "--websocket-port=0", "--allow-system-access"];
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": found.firefox.to_string_lossy(),
                "args": ["-headless"],
                // Where another site is opened, Firefox ends the process of the page that is left, and
                // with it what runs as that page goes (on `pagehide`, `visibilitychange`, `blur`); now and
                // then it then says of the page that a script was "terminated by timeout". This lets such
                // scripts come to their end.
                "prefs": {
                    "intl.accept_languages": "en-US, en",
                    "dom.abort_script_on_child_shutdown": false,
                },
            },
            "timeouts": { "script": 60_000, "pageLoad": 60_000 },
        } } });
        Self::session(&found.driver, &options, &wanted)
    }

    fn session(program: &Path, options: &[&str], wanted: &Value) -> Result<Self> {
        let (process, port) = process::start(program, options)?;
        let agent = ureq::Agent::config_builder()
            .proxy(None)
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(120)))
            .build()
            .into();
        let sessions = format!("http://127.0.0.1:{port}/session");
        let mut driver =
            Self { process, agent, session: sessions.clone(), debugger: String::new() };
        let started = driver.post("", wanted)?;
        let id = started["sessionId"].as_str().context("the driver gave no session")?;
        driver.session = format!("{sessions}/{id}");
        let debugger = &started["capabilities"]["goog:chromeOptions"]["debuggerAddress"];
        debugger.as_str().unwrap_or_default().clone_into(&mut driver.debugger);
        Ok(driver)
    }

    /// The process that its own and the browser's are below.
    pub(crate) fn process(&self) -> &Process {
        &self.process
    }

    /// A command of the protocol, by its path below the session.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let url = format!("{}{path}", self.session);
        let answer =
            self.agent.post(&url).send_json(body).with_context(|| format!("POST {path}"))?;
        value(answer).with_context(|| format!("POST {path}"))
    }

    /// A question of the protocol, by its path below the session.
    pub(crate) fn get(&self, path: &str) -> Result<Value> {
        let url = format!("{}{path}", self.session);
        value(self.agent.get(&url).call()?).with_context(|| format!("GET {path}"))
    }

    /// Takes something back, by its path below the session.
    pub(crate) fn delete(&self, path: &str) -> Result<Value> {
        let url = format!("{}{path}", self.session);
        value(self.agent.delete(&url).call()?).with_context(|| format!("DELETE {path}"))
    }

    /// A command of Chromium's own debugging protocol.
    pub(crate) fn cdp(&self, method: &str, params: &Value) -> Result<Value> {
        self.post("/goog/cdp/execute", &json!({ "cmd": method, "params": params }))
            .with_context(|| method.to_owned())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Ending the session before the process lets the browser close as it wants to.
        let _ = self.delete("");
    }
}

fn capabilities(chrome: &str) -> Value {
    // What would make a fresh browser speak to the network by itself is off.
    let mut flags = vec![
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        // pages of the browser's own window, which nobody sees here: a quarter of what starting it takes
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,PreloadTopChromeWebUI",
    ];
    if xtask::run::is_root() {
        flags.push("--no-sandbox");
    }
    json!({ "capabilities": { "alwaysMatch": {
        "browserName": "chrome",
        "goog:chromeOptions": { "binary": chrome, "args": flags },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "timeouts": { "script": 60_000, "pageLoad": 60_000 },
    } } })
}

fn value(mut answer: ureq::http::Response<ureq::Body>) -> Result<Value> {
    let mut body: Value = answer.body_mut().with_config().limit(256 << 20).read_json()?;
    let value = body["value"].take();
    if let Some(error) = value["error"].as_str() {
        // The first line: the rest is chromedriver's own call stack.
        let message = value["message"].as_str().unwrap_or_default().lines().next();
        bail!("{error}: {}", message.unwrap_or_default());
    }
    Ok(value)
}
