//! `cargo xtask bench browser`: how long it takes from opening the site without a network, and the
//! single file, to the answer on the screen.

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site};
use xtask::{paths, weight};

/// Each the median of so many.
const TIMES: usize = 15;

/// Notes when the answer was first painted, in milliseconds since the page was asked for.
const NOTE: &str = "
    new MutationObserver((_, observer) => {
        if (document.querySelector('#say')) {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => { globalThis.answered = performance.now(); }));
        }
    }).observe(document, { childList: true, subtree: true });";

fn main() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::alone(Look::WIDE)?;
    browser.before_each_page(NOTE)?;
    let address = site.address();
    browser.go(&address)?;
    browser.wait_for_the_app()?;
    browser.wait_until_kept()?;
    println!("{:<40} median   slowest", "from opening to the answer, in ms");
    measure(&browser, "the site, from the host", &address, true)?;
    drop(site);
    measure(&browser, "the site, without a network", &address, false)?;
    let single = format!("file://{}", paths::dist().join(weight::SINGLE).display());
    measure(&browser, "the single file", &single, false)
}

fn measure(browser: &Browser, what: &str, address: &str, from_the_host: bool) -> Result<()> {
    let bypass = serde_json::json!({ "bypass": from_the_host });
    browser.cdp("Network.enable", &serde_json::json!({}))?;
    browser.cdp("Network.setBypassServiceWorker", &bypass)?;
    let mut times = Vec::new();
    for _ in 0..TIMES {
        browser.go("about:blank")?;
        browser.go(address)?;
        browser.wait_until("globalThis.answered")?;
        times.push(browser.script("return answered", &[])?.as_f64().context("no time")?);
    }
    times.sort_by(f64::total_cmp);
    println!("{what:<40} {:>6.0} {:>9.0}", times[TIMES / 2], times[TIMES - 1]);
    Ok(())
}
