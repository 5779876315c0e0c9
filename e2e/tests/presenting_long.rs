//! An hour of presenting, and more, leaves no more behind than its first minutes.

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site};
use serde_json::{Value, json};

/// Has the page remember the program's memory, which it otherwise keeps to itself.
const KEEP: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const original = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await original.apply(WebAssembly, given);
            // the rest of the program has none of its own
            globalThis.kept ??= (made.instance ?? made).exports.memory;
            return made;
        };
    }";

/// A step by key and what it draws, over and over; from the last screen back to the first.
const STEPS: &str = "
    const show = document.getElementById('present');
    const channel = new MessageChannel();
    const drawn = () => new Promise((done) => {
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    });
    const seen = new Set();
    for (let step = 0; step < arguments[0]; step += 1) {
        const [at, all] = document.querySelector('.place').textContent.split(' of ');
        seen.add(at);
        const key = at === all ? 'Home' : 'ArrowRight';
        show.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await drawn();
        if (step % 50 === 0) { await new Promise((done) => requestAnimationFrame(done)); }
    }
    channel.port1.onmessage = null;
    channel.port1.close();
    return seen.size;";

/// A screen every five seconds are 720 in an hour.
const HOUR: u32 = 720;

fn held(browser: &Browser) -> Result<[(&'static str, f64); 4]> {
    browser.wait_for_paint()?;
    browser.cdp("HeapProfiler.collectGarbage", &json!({}))?;
    browser.cdp("Performance.enable", &json!({}))?;
    let all = browser.cdp("Performance.getMetrics", &json!({}))?["metrics"].take();
    let metric = |name: &str| {
        let found = all.as_array().and_then(|all| all.iter().find(|each| each["name"] == name));
        found.and_then(|each| each["value"].as_f64()).with_context(|| format!("no {name}"))
    };
    let program = browser.script("return globalThis.kept.buffer.byteLength", &[])?;
    Ok([
        ("WebAssembly memory", program.as_f64().context("no memory")?),
        ("JavaScript heap", metric("JSHeapUsedSize")?),
        ("DOM nodes", metric("Nodes")?),
        ("event listeners", metric("JSEventListeners")?),
    ])
}

#[test]
fn memory_stays_flat_over_five_hours_of_stepping() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.before_each_page(KEEP)?;
    browser.go(&site.link("#v=1&m=1&kind=authentication&hours=30&view=present"))?;
    browser.wait_for_the_app()?;
    browser.wait_for("#present")?;
    let steps = |count: u32| browser.script_async(STEPS, &[json!(count)]);
    // every screen has been drawn by then, so that what is kept once is kept already
    let screens = steps(HOUR)?;
    assert!(screens.as_u64() > Some(20), "{screens} screens");
    let before = held(&browser)?;
    for _ in 0..5 {
        let again = steps(HOUR)?;
        assert_eq!(again, screens, "all the screens each time");
    }
    let after = held(&browser)?;
    for ((what, before), (_, after)) in before.into_iter().zip(after) {
        println!("{what}: {before} before, {after} after");
        assert!(after <= before * 1.05, "{what}: {before} before, {after} after");
    }
    assert_eq!(
        browser.script("return location.hash.includes('view=present')", &[])?,
        Value::Bool(true)
    );
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}
