//! The shift in two windows: from a host and from the single file, by the browser's channel, by its storage
//! alone, and with neither.

use anyhow::{Result, ensure};
use e2e::{Browser, Look, Site};
use xtask::{paths, weight};

const NO_CHANNEL: &str = "delete globalThis.BroadcastChannel;";
const NO_STORAGE: &str = "Object.defineProperty(window, 'localStorage', \
     { get() { throw new DOMException('no', 'SecurityError'); } });";

const SHIFT: &str = "#train=shift&exercise=prompts&seed=0";

fn hosted(site: &Site) -> String {
    format!("{}{}", site.address(), weight::TRAINING)
}

fn single() -> String {
    format!("file://{}", paths::dist().join(weight::SINGLE).display())
}

/// A range for every question asked.
fn estimate(browser: &Browser, question: &mut u32) -> Result<()> {
    while browser.has(&format!("#shift-low-{question}"))? {
        // the last one asks for a time
        let range = if *question == 5 { ["Mon 17:00", "Mon 18:00"] } else { ["0", "9000"] };
        browser.fill(&format!("#shift-low-{question}"), range[0])?;
        browser.fill(&format!("#shift-high-{question}"), range[1])?;
        *question += 1;
    }
    browser.press("Tab")
}

/// The notes lead the wall from the briefing to the sheet, and what the wall enters stands in the notes.
fn led(page: &str, without: &str) -> Result<()> {
    let browser = Browser::start(Look::WIDE)?;
    browser.before_each_page(without)?;
    let wall = browser.window()?;
    browser.go(&format!("{page}{SHIFT}&view=projector"))?;
    browser.wait_for("#shift-begin")?;
    let notes = browser.another_window()?;
    browser.before_each_page(without)?;
    browser.go(&format!("{page}{SHIFT}&view=notes"))?;
    browser.wait_for_text("#train-step", "In step")?;
    browser.click("#shift-begin")?;
    let mut question = 0;
    for turn in 1.. {
        let stands = format!("decision {turn} of");
        browser.wait_for_text("#train-title", &stands)?;
        browser.turn_to(&wall)?;
        browser.wait_for_text("#train-title", &stands)?;
        if turn == 1 {
            browser.click("#shift-take-0")?;
            browser.wait_for(".shift-measures .shift-taken")?;
        }
        estimate(&browser, &mut question)?;
        let stated = browser.count(".shift-question .shift-taken")?;
        ensure!(stated == browser.count(".shift-question")?, "{turn}");
        browser.turn_to(&notes)?;
        let all = format!(
            "document.querySelectorAll('.shift-question .shift-taken').length === {stated}"
        );
        browser.wait_until(&all)?;
        ensure!(browser.has(".shift-measures .shift-taken")?, "{turn}");
        browser.click("#shift-reveal")?;
        browser.wait_until(&format!(
            "!document.querySelector('#train-title').textContent.includes('{stands}')"
        ))?;
        if !browser.text("#train-title")?.contains("decision") {
            break;
        }
    }
    browser.wait_for(".shift-sheet table")?;
    let sheet = browser.text(".shift-sheet")?;
    browser.turn_to(&wall)?;
    browser.wait_for(".shift-sheet table")?;
    assert_eq!(browser.text(".shift-sheet")?, sheet);
    assert_eq!(question, 6);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn a_shift_is_led_without_a_channel_by_the_storage_alone() -> Result<()> {
    let site = Site::start()?;
    led(&hosted(&site), NO_CHANNEL)
}

#[test]
fn a_shift_is_led_without_storage_by_the_channel_alone() -> Result<()> {
    let site = Site::start()?;
    led(&hosted(&site), NO_STORAGE)
}

#[test]
fn a_shift_is_led_in_the_single_file() -> Result<()> {
    led(&single(), "")
}

#[test]
fn a_shift_is_led_in_the_single_file_by_the_storage_alone() -> Result<()> {
    led(&single(), NO_CHANNEL)
}

#[test]
fn where_windows_can_t_tell_each_other_anything_the_notes_say_so_and_work() -> Result<()> {
    let site = Site::start()?;
    for page in [hosted(&site), single()] {
        let browser = Browser::start(Look::WIDE)?;
        browser.before_each_page(&[NO_CHANNEL, NO_STORAGE].concat())?;
        browser.go(&format!("{page}{SHIFT}&view=notes"))?;
        browser.wait_for_text("#train-step", "lets two windows tell each other nothing")?;
        browser.click("#shift-begin")?;
        browser.wait_for_text("#train-title", "decision 1 of")?;
        assert_eq!(browser.complaints()?, [""; 0]);
    }
    Ok(())
}

/// What only a file lacks is said in the file alone.
#[test]
fn a_file_says_what_a_browser_may_forbid_it() -> Result<()> {
    let site = Site::start()?;
    for (page, is_file) in [(hosted(&site), false), (single(), true)] {
        let browser = Browser::start(Look::WIDE)?;
        browser.go(&format!("{page}{SHIFT}&view=notes"))?;
        browser.wait_for_text("#train-step", "No other window")?;
        let said = browser.text("#train-step")?;
        assert_eq!(said.contains("forbid"), is_file, "{said}");
        let copy = browser.text("#train-copy")?;
        assert_eq!(copy, if is_file { "Copy the link’s part" } else { "Copy link" });
    }
    Ok(())
}
