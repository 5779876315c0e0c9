//! Chromium's own protocol, spoken with the browser as a whole: a page may not make profiles.

use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

/// How long a browser may take for an answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A line to a browser.
pub(crate) struct Protocol {
    line: WebSocket<TcpStream>,
    asked: u64,
}

impl Protocol {
    /// With the browser that listens at this `host:port`.
    pub(crate) fn speak(at: &str) -> Result<Self> {
        let mut version = ureq::get(format!("http://{at}/json/version")).call()?;
        let version: Value = version.body_mut().read_json()?;
        let address = version["webSocketDebuggerUrl"].as_str().context("no address")?;
        let stream = TcpStream::connect(at)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let (line, _) = tungstenite::client(address, stream)
            .map_err(|error| anyhow::anyhow!("{error}"))
            .context("the browser's own protocol")?;
        Ok(Self { line, asked: 0 })
    }

    /// A command to the browser, and what it gives.
    pub(crate) fn call(&mut self, method: &str, params: &Value) -> Result<Value> {
        self.ask(json!({ "method": method, "params": params }))
    }

    /// Runs a long script in a window: chromedriver takes longer to pass one on than the page to run it.
    pub(crate) fn run(&mut self, window: &str, script: &str) -> Result<()> {
        let to = json!({ "targetId": window, "flatten": true });
        let session = self.call("Target.attachToTarget", &to)?["sessionId"].take();
        let params = json!({ "expression": script });
        let command =
            json!({ "method": "Runtime.evaluate", "params": params, "sessionId": session });
        let ran = self.ask(command)?;
        self.call("Target.detachFromTarget", &json!({ "sessionId": session }))?;
        ensure!(ran["exceptionDetails"].is_null(), "{}", ran["exceptionDetails"]);
        Ok(())
    }

    fn ask(&mut self, mut command: Value) -> Result<Value> {
        self.asked += 1;
        command["id"] = json!(self.asked);
        self.line.send(Message::text(command.to_string()))?;
        loop {
            let Message::Text(text) = self.line.read()? else { continue };
            let mut answer: Value = serde_json::from_str(&text)?;
            if answer["id"] == self.asked {
                let error = &answer["error"];
                ensure!(error.is_null(), "{}: {}", command["method"], error["message"]);
                return Ok(answer["result"].take());
            }
        }
    }
}
