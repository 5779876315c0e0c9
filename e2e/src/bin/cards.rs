//! `cargo xtask bench cards`: what "Who gets in?" costs, from a key being pressed until what it brings is on the
//! screen: the next card, the rules to choose from, the answer.

#[path = "moves/figures.rs"]
mod figures;

use anyhow::{Context, Result, ensure};
use e2e::{Browser, Look, Site};
use figures::Figures;
use serde_json::{Value, json};
use xtask::weight;

/// All grades in turn, so that easy cards and hard ones are among them.
const CARDS: &str = "#train=cards&seed=7&grade=all";

const WARM_UP: u32 = 20;
const DEALT: u32 = 200;
const BATCH: u32 = 10;

/// What a screen shows at 60 pictures a second, in milliseconds.
const FRAME: f64 = 1000.0 / 60.0;

/// Answers cards by keys, and notes of every press how long its work took, how long it was until the frame
/// with its change was drawn, and how many frames that were.
const DEAL: &str = "
    const channel = new MessageChannel();
    // a message sent by a frame's callback arrives once that frame is drawn
    const message = () => new Promise((done) => {
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    });
    const drawn = () => new Promise((done) => requestAnimationFrame(() => message().then(done)));
    const noted = [];
    for (let each = 0; each < arguments[0]; each += 1) {
        for (const [key, brings] of [['d', '#card-asked'], ['0', '#card-verdict'], ['n', '#card-granted']]) {
            // a press comes at any time within a frame
            await drawn();
            await new Promise((done) => setTimeout(done, (each * 7) % 16));
            const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
            const begin = performance.now();
            document.querySelector('#card-text').dispatchEvent(event);
            const worked = performance.now() - begin;
            let frames = 0;
            do {
                await drawn();
                frames += 1;
            } while (!document.querySelector(brings) && frames < 60);
            noted.push([worked, performance.now() - begin, frames]);
        }
    }
    return noted;";

fn main() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::alone(Look::WIDE)?;
    browser.go(&format!("{}{}{CARDS}", site.address(), weight::TRAINING))?;
    browser.wait_for("#card-text")?;
    deal(&browser, WARM_UP)?;
    let mut presses: [Vec<[f64; 3]>; 3] = Default::default();
    // in parts, each well within the time a script may take
    for _ in 0..DEALT / BATCH {
        for (at, press) in deal(&browser, BATCH)?.into_iter().enumerate() {
            presses[at % 3].push(press);
        }
    }
    println!("{DEALT} cards; a frame is {FRAME:.1} ms\n");
    println!("{:<38} {:>9} {:>9} {:>9}", "from the press, ms", "median", "p95", "most");
    let [asked, answered, next] = presses;
    let mut at_once = true;
    for (what, noted) in [
        ("to the next card", next),
        ("to the rules to choose from", asked),
        ("to the answer with its rules", answered),
    ] {
        let [worked, painted, frames] =
            [0, 1, 2].map(|at| Figures::new(noted.iter().map(|press| press[at]).collect()));
        worked.print(&format!("{what}: worked"), 1);
        painted.print("  painted", 1);
        frames.print("  frames", 0);
        at_once &= frames.p95() <= 1.0 && worked.p95() <= FRAME;
    }
    for complaint in browser.complaints()? {
        println!("console: {complaint}");
    }
    println!(
        "\n{} a card is ready in one frame (p95)",
        if at_once { "met:   " } else { "MISSED:" }
    );
    Ok(())
}

/// Deals so many cards, three presses each.
fn deal(browser: &Browser, cards: u32) -> Result<Vec<[f64; 3]>> {
    let noted = browser.script_async(DEAL, &[json!(cards)])?;
    let noted = noted.as_array().context("nothing was noted")?;
    let number = |press: &Value, at: usize| press[at].as_f64().context("no number");
    let presses = noted
        .iter()
        .map(|press| Ok([number(press, 0)?, number(press, 1)?, number(press, 2)?]))
        .collect::<Result<Vec<_>>>()?;
    ensure!(presses.iter().all(|press| press[2] < 60.0), "a press brings nothing");
    Ok(presses)
}
