//! Training in another engine: cards, a curve and a shift to its sheet in Firefox, where there is one.

use anyhow::{Result, ensure};
use e2e::{Browser, Look, Site};
use xtask::{paths, weight};

const SHIFT: &str = "#train=shift&exercise=registration&seed=0";

/// Three cards, one of them by keys, as Chromium deals them.
fn cards(firefox: &Browser, page: &str, like: &Browser, like_page: &str) -> Result<()> {
    for (browser, page) in [(firefox, page), (like, like_page)] {
        browser.go(&format!("{page}#train=cards&seed=7&grade=all"))?;
        browser.wait_for("#card-text")?;
    }
    for turn in 1..=3 {
        for browser in [firefox, like] {
            browser.wait_for_text(".card-score b", &format!("Card {turn}"))?;
            browser.focus("#card-text")?;
            browser.press("g")?;
            browser.wait_for("#card-asked")?;
            browser.click("#card-no-rule")?;
            browser.wait_for("#card-verdict")?;
        }
        assert_eq!(firefox.text("#card")?, like.text("#card")?);
        for browser in [firefox, like] {
            browser.press("n")?;
        }
    }
    Ok(())
}

fn curve(browser: &Browser, page: &str) -> Result<String> {
    browser.go(&format!("{page}#train=sketch&seed=7"))?;
    browser.wait_for("[data-draw]")?;
    browser.drag("[data-draw]", (0.02, 0.5), (0.98, 0.5))?;
    browser.wait_until("Number(document.querySelector('#people-3').value) > 100")?;
    browser.fill("#people-0", "12")?;
    browser.press("Tab")?;
    browser.click("#sketch-reveal")?;
    browser.wait_for("#sketch-said")?;
    let rows = browser.table(".sketch-hours")?;
    ensure!(rows[1][1] == "12", "{rows:?}");
    // of what was drawn the pixels differ, of the model nothing does
    Ok(rows.iter().map(|row| row[2].clone()).collect::<Vec<_>>().join(" "))
}

fn shift(browser: &Browser, page: &str) -> Result<String> {
    browser.go(&format!("{page}{SHIFT}"))?;
    browser.wait_for("#shift-begin")?;
    browser.click("#shift-begin")?;
    browser.wait_for_text("#train-title", "decision 1 of 3")?;
    browser.click("#shift-take-0")?;
    browser.wait_for(".shift-measures .shift-taken")?;
    let mut question = 0;
    for turn in 1..=3 {
        browser.wait_for_text("#train-title", &format!("decision {turn} of 3"))?;
        while browser.has(&format!("#shift-low-{question}"))? {
            let range = if question == 4 { ["12:00", "13:30"] } else { ["0", "60"] };
            browser.fill(&format!("#shift-low-{question}"), range[0])?;
            browser.fill(&format!("#shift-high-{question}"), range[1])?;
            browser.press("Tab")?;
            question += 1;
        }
        browser.click("#shift-reveal")?;
    }
    browser.wait_for(".shift-sheet table")?;
    browser.text(".shift-sheet")
}

#[test]
fn training_works_in_firefox() -> Result<()> {
    let Some(firefox) = Browser::firefox(Look::WIDE)? else { return Ok(()) };
    let site = Site::start()?;
    let chromium = Browser::start(Look::WIDE)?;
    let hosted = format!("{}{}", site.address(), weight::TRAINING);
    let single = format!("file://{}", paths::dist().join(weight::SINGLE).display());
    cards(&firefox, &hosted, &chromium, &hosted)?;
    assert_eq!(curve(&firefox, &hosted)?, curve(&chromium, &hosted)?);
    let sheet = shift(&chromium, &hosted)?;
    assert_eq!(shift(&firefox, &hosted)?, sheet);
    assert_eq!(firefox.firefox_complaints()?, [""; 0]);
    // and from the file, where what is drawn and kept is another origin's
    assert_eq!(shift(&firefox, &single)?, sheet);
    firefox.reload()?;
    firefox.wait_for(".shift-sheet table")?;
    assert_eq!(firefox.firefox_complaints()?, [""; 0]);
    Ok(())
}

/// Two windows of the file, in step as far as Firefox lets them be, or saying that they aren't.
#[test]
fn two_windows_of_the_single_file_in_firefox() -> Result<()> {
    let Some(firefox) = Browser::firefox(Look::WIDE)? else { return Ok(()) };
    let single = format!("file://{}", paths::dist().join(weight::SINGLE).display());
    let wall = firefox.window()?;
    firefox.go(&format!("{single}{SHIFT}&view=projector"))?;
    firefox.wait_for("#shift-begin")?;
    firefox.another_window()?;
    firefox.go(&format!("{single}{SHIFT}&view=notes"))?;
    firefox.wait_for_text("#train-step", "In step")?;
    firefox.click("#shift-begin")?;
    firefox.wait_for_text("#train-title", "decision 1 of 3")?;
    firefox.turn_to(&wall)?;
    firefox.wait_for_text("#train-title", "decision 1 of 3")?;
    assert_eq!(firefox.firefox_complaints()?, [""; 0]);
    Ok(())
}
