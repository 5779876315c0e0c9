//! Speaking the `WebDriver` protocol with a chromedriver of one's own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use xtask::tools::browser;

/// A chromedriver with one browser session; both end with it.
pub(crate) struct Driver {
    process: Child,
    agent: ureq::Agent,
    session: String,
}

impl Driver {
    pub(crate) fn start() -> Result<Self> {
        let found = browser::find_or_install()?;
        let mut process = Command::new(&found.driver)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", found.driver.display()))?;
        let port = announced_port(&mut process);
        let agent = ureq::Agent::config_builder()
            .proxy(None)
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(120)))
            .build()
            .into();
        // Made before asking whether the port came, so that the process ends with it either way.
        let mut driver = Self { process, agent, session: String::new() };
        let server = format!("http://127.0.0.1:{}", port?);
        driver.session = server.clone() + "/session";
        let started = driver.post("", &capabilities(&found.chrome.to_string_lossy()))?;
        let id = started["sessionId"].as_str().context("chromedriver gave no session")?;
        driver.session = format!("{server}/session/{id}");
        Ok(driver)
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

    /// A command of Chromium's own debugging protocol.
    pub(crate) fn cdp(&self, method: &str, params: &Value) -> Result<Value> {
        self.post("/goog/cdp/execute", &json!({ "cmd": method, "params": params }))
            .with_context(|| method.to_owned())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Ending the session first lets chromedriver close the browser and delete its profile.
        if self.session.contains("/session/") {
            let _ = self.agent.delete(&self.session).call();
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn announced_port(process: &mut Child) -> Result<u16> {
    let output = process.stdout.take().context("chromedriver has no output")?;
    let mut lines = BufReader::new(output).lines();
    let port = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| {
            line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
        })
        .context("chromedriver ended without naming its port")?;
    // Left unread, a full pipe would stop it.
    thread::spawn(move || lines.for_each(drop));
    Ok(port)
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
