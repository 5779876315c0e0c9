//! Moving the slider, and reading what it cost.

use anyhow::{Context, Result, ensure};
use e2e::Browser;
use serde_json::{Value, json};

use crate::figures::Figures;
use crate::{BATCH, SLIDER};

/// What every script below starts with.
const TOOLS: &str = "
    const slider = document.querySelector(arguments[0]);
    const [least, most] = [Number(slider.min), Number(slider.max)];
    // Far apart, never twice the same, and the same in every run.
    let turn = window.lockoutTurn ?? 0;
    function move() {
        turn += 1;
        window.lockoutTurn = turn;
        slider.value = least + (most - least) * ((turn * 0.6180339887) % 1);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    // A message sent by a frame's callback arrives once that frame is drawn.
    const channel = new MessageChannel();
    const message = () => new Promise((done) => {
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    });
    const drawn = () => new Promise((done) => requestAnimationFrame(() => message().then(done)));
";

/// After so many frames without a change to the chart, none is coming.
const IN_VAIN: f64 = 60.0;

/// From the input event until the changed chart is on the screen: milliseconds, and frames.
pub(crate) fn until_painted(browser: &Browser, moves: u32) -> Result<(Figures, Figures)> {
    let body = "
        let changed = false;
        const watch = new MutationObserver((changes) => {
            changed ||= changes.some(({ target }) => (target.closest ? target : target.parentElement)?.closest('svg'));
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        const times = [], frames = [];
        for (let each = 0; each < arguments[1]; each += 1) {
            // An input comes at any time within a frame.
            await drawn();
            await new Promise((done) => setTimeout(done, each % 16));
            changed = false;
            const begin = performance.now();
            move();
            let waited = 0;
            do {
                await drawn();
                waited += 1;
            } while (!changed && waited < arguments[2]);
            times.push(performance.now() - begin);
            frames.push(waited);
        }
        watch.disconnect();
        return [times, frames];";
    let (mut times, mut frames) = (Vec::new(), Vec::new());
    // In parts, each well within the time a script may take.
    for _ in 0..moves / BATCH {
        let arguments = [json!(SLIDER), json!(BATCH), json!(IN_VAIN)];
        let measured = browser.script_async(&format!("{TOOLS}{body}"), &arguments)?;
        times.extend(numbers(&measured[0])?);
        frames.extend(numbers(&measured[1])?);
    }
    ensure!(
        frames.iter().all(|waited| *waited < IN_VAIN),
        "moving {SLIDER} does not change the chart"
    );
    Ok((Figures::new(times), Figures::new(frames)))
}

/// One move a frame, as fast as a hand can move anything.
pub(crate) fn one_each_frame(browser: &Browser, moves: u32) -> Result<()> {
    run(
        browser,
        "for (let each = 0; each < arguments[1]; each += 1) { move(); await drawn(); }",
        moves,
    )
    .map(drop)
}

/// The same frames with nothing moved.
pub(crate) fn empty_frames(browser: &Browser, frames: u32) -> Result<()> {
    run(browser, "for (let each = 0; each < arguments[1]; each += 1) { await drawn(); }", frames)
        .map(drop)
}

/// Moves without waiting for each to be drawn; the page still draws some.
pub(crate) fn many(browser: &Browser, moves: u32) -> Result<()> {
    let body = "
        for (let each = 0; each < arguments[1]; each += 1) {
            move();
            await (each % 10 ? message() : drawn());
        }";
    // In parts, each well within the time a script may take.
    for _ in 0..10 {
        run(browser, body, moves / 10)?;
    }
    Ok(())
}

/// The main thread's work, whole and by kind, as Chromium counts it.
pub(crate) const WORK: [&str; 4] =
    ["TaskDuration", "ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];

/// How many milliseconds the main thread spent on each kind of [`WORK`] meanwhile, by one of Chromium's
/// two clocks.
pub(crate) fn busy(
    browser: &Browser,
    clock: &str,
    act: impl FnOnce() -> Result<()>,
) -> Result<Vec<f64>> {
    browser.cdp("Performance.disable", &json!({}))?;
    browser.cdp("Performance.enable", &json!({ "timeDomain": clock }))?;
    let before = metrics(browser)?;
    act()?;
    let after = metrics(browser)?;
    WORK.iter().map(|kind| Ok((metric(&after, kind)? - metric(&before, kind)?) * 1000.0)).collect()
}

/// Has the page remember the program's memory, which it otherwise keeps to itself.
pub(crate) fn keep_the_memory(browser: &Browser) -> Result<()> {
    browser.before_each_page(
        "for (const name of ['instantiate', 'instantiateStreaming']) {
            const original = WebAssembly[name];
            WebAssembly[name] = async (...given) => {
                const made = await original.apply(WebAssembly, given);
                globalThis.lockoutMemory = (made.instance ?? made).exports.memory;
                return made;
            };
        }",
    )
}

/// What the page holds once its garbage is collected.
pub(crate) fn memory(browser: &Browser) -> Result<Vec<(&'static str, f64)>> {
    browser.wait_for_paint()?;
    browser.cdp("HeapProfiler.collectGarbage", &json!({}))?;
    browser.cdp("Performance.enable", &json!({}))?;
    let metrics = metrics(browser)?;
    let program = browser.script("return globalThis.lockoutMemory?.buffer.byteLength ?? 0", &[])?;
    Ok(vec![
        ("WebAssembly memory, KB", program.as_f64().context("no number")? / 1000.0),
        ("JavaScript heap, KB", metric(&metrics, "JSHeapUsedSize")? / 1000.0),
        ("DOM nodes", metric(&metrics, "Nodes")?),
        ("event listeners", metric(&metrics, "JSEventListeners")?),
    ])
}

fn run(browser: &Browser, body: &str, moves: u32) -> Result<Value> {
    browser.script_async(&format!("{TOOLS}{body}"), &[json!(SLIDER), json!(moves)])
}

fn metrics(browser: &Browser) -> Result<Value> {
    Ok(browser.cdp("Performance.getMetrics", &json!({}))?["metrics"].take())
}

fn metric(metrics: &Value, name: &str) -> Result<f64> {
    let found = metrics.as_array().and_then(|all| all.iter().find(|metric| metric["name"] == name));
    found
        .and_then(|metric| metric["value"].as_f64())
        .with_context(|| format!("the browser counts no {name}"))
}

fn numbers(values: &Value) -> Result<Vec<f64>> {
    let values = values.as_array().context("no list of figures")?;
    Ok(values.iter().filter_map(Value::as_f64).collect())
}
