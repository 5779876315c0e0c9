//! Training in the built site: its own page, cards and curves by keys and pointer, what is kept, two windows in step.

use anyhow::{Context, Result, ensure};
use e2e::{Browser, Look, Site, until};
use serde_json::json;
use xtask::{paths, weight};

const CARDS: &str = "#train=cards&seed=7&grade=all";
const SKETCH: &str = "#train=sketch&seed=7";

/// The page for training alone.
fn at(site: &Site, fragment: &str) -> String {
    format!("{}{}{fragment}", site.address(), weight::TRAINING)
}

fn open(site: &Site, fragment: &str) -> Result<Browser> {
    let browser = Browser::start(Look::WIDE)?;
    browser.go(&at(site, fragment))?;
    browser.wait_for("#train-title")?;
    Ok(browser)
}

fn file(fragment: &str) -> String {
    format!("file://{}{fragment}", paths::dist().join(weight::SINGLE).display())
}

/// What has the focus.
fn focused(browser: &Browser) -> Result<String> {
    let id = browser.script("return document.activeElement?.id ?? ''", &[])?;
    Ok(id.as_str().unwrap_or_default().to_owned())
}

/// Answers the card shown by keys alone, and takes the next.
fn answer(browser: &Browser, outcome: &str, rule: &str) -> Result<()> {
    browser.press(outcome)?;
    browser.wait_for("#card-asked")?;
    browser.press(rule)?;
    browser.wait_for("#card-verdict")?;
    assert_eq!(focused(browser)?, "card-verdict");
    Ok(())
}

#[test]
fn it_is_reached_from_the_calculator_and_needs_nothing_of_it() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.without_workers()?;
    browser.go(&site.link("#v=1&guests=77"))?;
    browser.wait_for_the_app()?;
    browser.click(".foot a[href='train.html#train']")?;
    browser.wait_for("#train-title")?;
    ensure!(browser.text("#train-title")? == "Training");
    browser.requests()?;
    // from a link, in a browser that knows nothing yet
    let fresh = Browser::start(Look::WIDE)?;
    fresh.without_workers()?;
    fresh.go(&at(&site, CARDS))?;
    fresh.wait_for("#card-text")?;
    let asked = fresh.requests()?;
    let of = |name: &str| asked.iter().filter(|address| address.contains(name)).count();
    assert_eq!((of("/lockout-"), of("/rest-")), (0, 0), "{asked:?}");
    ensure!(of("/more-") >= 4, "{asked:?}");
    assert_eq!(fresh.complaints()?, [""; 0]);
    // back, with the inputs
    browser.back()?;
    browser.wait_for("#say")?;
    ensure!(browser.value("#guests")? == "77");
    // the fragment alone leads there too, and away again
    browser.script("location.hash = '#train'", &[])?;
    browser.wait_for("#train-title")?;
    browser.click("#to-calculator")?;
    browser.wait_for("#say")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn what_fails_to_arrive_is_said_as_for_the_calculator() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.without_workers()?;
    browser.block("*more-*_bg.wasm")?;
    browser.go(&at(&site, "#train"))?;
    browser.wait_until("document.documentElement.dataset.boot === 'network'")?;
    ensure!(browser.shows("[data-problem=network]")?);
    Ok(())
}

#[test]
fn ten_cards_are_answered_by_keys_alone() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, CARDS)?;
    browser.press("Tab")?;
    browser.focus("#card-text")?;
    let first = browser.text("#card-text")?;
    let mut sourced = 0;
    for turn in 1..=10_u32 {
        ensure!(browser.text(".card-score b")? == format!("Card {turn}"));
        // by letter and by figure, and once by Tab and Enter
        match turn % 3 {
            0 => {
                browser.press("Tab")?;
                assert_eq!(focused(&browser)?, "card-granted");
                browser.press("Enter")?;
                browser.wait_for("#card-asked")?;
                browser.press("1")?;
                browser.wait_for("#card-verdict")?;
            }
            1 => answer(&browser, "g", "0")?,
            _ => answer(&browser, "2", "1")?,
        }
        let said = browser.text(".card-decided .document")?;
        ensure!(said.starts_with("Granted.") || said.starts_with("Refused."), "{said}");
        ensure!(browser.has(".card-decided details[open]")?, "{said}");
        sourced += browser.count(".card-decided details[open] a[rel=noreferrer]")?;
        browser.press("n")?;
        browser.wait_for_text(".card-score b", &format!("Card {}", turn + 1))?;
        assert_eq!(focused(&browser)?, "card-text");
    }
    ensure!(sourced >= 5, "only that nothing is down has no source");
    let score = browser.text(".card-score")?;
    ensure!(score.contains("of 10 right"), "{score}");
    // the same seed, the same cards
    let other = open(&site, CARDS)?;
    assert_eq!(other.text("#card-text")?, first);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn keys_do_nothing_outside_the_card() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, CARDS)?;
    browser.focus("#train-copy")?;
    browser.press("g")?;
    browser.wait_for_paint()?;
    ensure!(!browser.has("#card-asked")?);
    Ok(())
}

#[test]
fn a_curve_is_drawn_by_keys_by_typing_and_by_pointer() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, SKETCH)?;
    let value = |id: &str| browser.value(id);
    browser.focus("#slider-0")?;
    browser.press("ArrowRight")?;
    let step = value("#slider-0")?;
    ensure!(step != "0" && value("#people-0")? == step, "{step}");
    browser.press("PageUp")?;
    ensure!(value("#slider-0")?.parse::<u32>()? > 5 * step.parse::<u32>()?);
    browser.press("Home")?;
    assert_eq!(value("#people-0")?, "0");
    browser.fill("#people-1", "123")?;
    browser.press("Tab")?;
    browser.wait_until("document.querySelector('#slider-1').value >= 100")?;
    assert_eq!(value("#people-1")?, "123");
    // a stroke over the whole picture, at its middle
    browser.drag("[data-draw]", (0.02, 0.5), (0.98, 0.5))?;
    let half: u32 = value("#people-3")?.parse()?;
    ensure!(half > 100 && value("#people-0")? == half.to_string(), "{half}");
    browser.focus("#sketch-reveal")?;
    browser.press("Enter")?;
    browser.wait_for("#sketch-said")?;
    assert_eq!(focused(&browser)?, "sketch-said");
    let rows = browser.table(".sketch-hours")?;
    // the area as the table has it: what is shown is rounded, so within half a person an hour
    let number = |text: &String| text.replace(',', "").replace("<1", "0.5").parse::<f64>();
    let off: f64 = rows[1..].iter().map(|row| number(&row[3])).sum::<Result<f64, _>>()?;
    let said = browser.text(".sketch-said")?;
    let area = said.split("curves: ").nth(1).and_then(|rest| rest.split(' ').next());
    let area = number(&area.unwrap_or_default().to_owned())?;
    ensure!((area - off).abs() <= 8.0, "{area} {off}");
    ensure!(browser.count(".sketch-said li")? >= 1, "{said}");
    ensure!(!browser.has("[data-draw]")? && !browser.has("#slider-0")?);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn a_finger_draws_on_a_telephone() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::NARROW)?;
    browser.go(&at(&site, SKETCH))?;
    browser.wait_for("[data-draw]")?;
    browser.swipe("[data-draw]", (0.03, 0.25), (0.97, 0.25))?;
    browser.wait_until(
        "document.querySelector('#people-2').value > 0
            && document.querySelector('#people-2').value === document.querySelector('#people-0').value",
    )?;
    // what was drawn is kept, and nothing else moved
    browser.wait_until(
        "localStorage.getItem('lockout.train.progress')
            ?.includes(document.querySelector('#people-2').value)",
    )
}

#[test]
fn progress_survives_a_reload_and_goes_into_a_file_and_away() -> Result<()> {
    let site = Site::start()?;
    let folder = paths::root().join("target/training-files");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    let browser = open(&site, CARDS)?;
    let to = json!({ "behavior": "allow", "downloadPath": folder });
    browser.cdp("Browser.setDownloadBehavior", &to)?;
    browser.focus("#card-text")?;
    answer(&browser, "g", "0")?;
    browser.press("n")?;
    browser.press("d")?;
    browser.wait_for("#card-asked")?;
    let card = browser.text("#card")?;
    browser.reload()?;
    browser.wait_for("#card-asked")?;
    assert_eq!(browser.text("#card")?, card, "in the middle of the second card");
    browser.click(".to-all")?;
    browser.wait_for(".train-sessions")?;
    assert_eq!(browser.table(".train-sessions")?[1][..2], ["Who gets in?, seed 7", "1"]);
    assert_eq!(browser.text("#start-cards")?, "Go on");
    browser.click("#train-export")?;
    let path = until("a file", || {
        let mut saved =
            std::fs::read_dir(&folder)?.filter_map(Result::ok).map(|entry| entry.path());
        Ok(saved.find(|path| path.extension().is_some_and(|it| it == "json")))
    })?;
    let text = std::fs::read_to_string(path)?;
    let saved: serde_json::Value = serde_json::from_str(&text)?;
    assert_eq!(saved["sessions"][0]["link"], "train=cards&seed=7&grade=all");
    browser.click("#train-wipe")?;
    assert_eq!(focused(&browser)?, "train-wipe-no");
    browser.press("Enter")?;
    ensure!(browser.has(".train-sessions")?, "not yet wiped");
    browser.click("#train-wipe")?;
    browser.click("#train-wipe-yes")?;
    browser.wait_until("!document.querySelector('.train-sessions')")?;
    let kept = browser.script(
        "return Object.keys(localStorage).filter((key) => key.startsWith('lockout.train'))",
        &[],
    )?;
    assert_eq!(kept, json!([]));
    Ok(())
}

#[test]
fn damaged_and_newer_progress_is_left_as_it_is() -> Result<()> {
    let site = Site::start()?;
    for (stored, says) in [("{\"version\":9}", "newer version"), ("{\"vers", "damaged")] {
        let browser = open(&site, "#train")?;
        browser.script(
            "localStorage.setItem('lockout.train.progress', arguments[0])",
            &[json!(stored)],
        )?;
        browser.go("about:blank")?;
        browser.go(&at(&site, CARDS))?;
        browser.wait_for("#card-text")?;
        ensure!(browser.text("#train-lacks")?.contains(says));
        browser.focus("#card-text")?;
        answer(&browser, "g", "0")?;
        let now = browser.script("return localStorage.getItem('lockout.train.progress')", &[])?;
        assert_eq!(now, json!(stored));
        browser.is_accessible()?;
    }
    Ok(())
}

#[test]
fn without_storage_everything_works_and_it_is_said() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.refuse_storage()?;
    browser.go(&at(&site, CARDS))?;
    browser.wait_for("#card-text")?;
    ensure!(browser.text("#train-lacks")?.contains("store nothing"));
    browser.focus("#card-text")?;
    answer(&browser, "d", "1")?;
    browser.press("n")?;
    browser.wait_for_text(".card-score", "of 1 right")?;
    Ok(())
}

/// Two windows of one browser; `address` gives that of a fragment.
fn in_step(address: impl Fn(&str) -> String) -> Result<()> {
    let browser = Browser::start(Look::WIDE)?;
    let audience = browser.window()?;
    browser.go(&address("#train=cards&seed=7&grade=2&view=projector"))?;
    browser.wait_for("#card-text")?;
    ensure!(!browser.has(".card-notes")?, "no answer on the wall");
    let card = browser.text("#card-text")?;
    let notes = browser.another_window()?;
    browser.go(&address("#train=cards&seed=7&grade=2&view=notes"))?;
    browser.wait_for_text("#train-step", "In step")?;
    assert_eq!(browser.text("#card-text")?, card);
    ensure!(browser.has(".card-notes .document")?, "the answer is in the notes");
    // the facilitator moves the wall on
    browser.focus("#card-text")?;
    browser.press("g")?;
    browser.wait_for("#card-asked")?;
    browser.turn_to(&audience)?;
    browser.wait_for("#card-asked")?;
    // and the wall the notes
    browser.focus("#card-asked")?;
    browser.press("0")?;
    browser.wait_for("#card-verdict")?;
    browser.press("n")?;
    browser.wait_for_text(".card-score b", "Card 2")?;
    let second = browser.text("#card-text")?;
    browser.turn_to(&notes)?;
    browser.wait_for_text(".card-score b", "Card 2")?;
    assert_eq!(browser.text("#card-text")?, second);
    // another exercise on the wall: the notes follow
    browser.turn_to(&audience)?;
    browser.go(&address("#train=sketch&seed=3&view=projector"))?;
    browser.wait_for("#sketch-reveal")?;
    browser.turn_to(&notes)?;
    browser.wait_for(".sketch-notes")?;
    browser.click("#sketch-reveal")?;
    browser.turn_to(&audience)?;
    browser.wait_for("#sketch-said")?;
    browser.turn_to(&notes)?;
    browser.wait_for("#sketch-said")?;
    // the wall is gone: the notes say so, and go on by themselves
    browser.turn_to(&audience)?;
    browser.click("#train-again")?;
    browser.wait_for("#sketch-reveal")?;
    browser.turn_to(&notes)?;
    browser.wait_for("#sketch-reveal")?;
    browser.turn_to(&audience)?;
    browser.go("about:blank")?;
    browser.turn_to(&notes)?;
    browser.click("#sketch-reveal")?;
    browser.wait_for("#sketch-said")?;
    browser.wait_for_text("#train-step", "No other window")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn two_windows_are_in_step() -> Result<()> {
    let site = Site::start()?;
    in_step(|fragment| at(&site, fragment))
}

#[test]
fn a_facilitator_s_window_alone_says_so_and_works() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#train=cards&seed=7&grade=2&view=notes")?;
    ensure!(browser.text("#train-step")?.contains("No other window"));
    browser.focus("#card-text")?;
    answer(&browser, "g", "0")?;
    browser.is_accessible()
}

#[test]
fn the_single_file_trains_too() -> Result<()> {
    let browser = Browser::start(Look::WIDE)?;
    browser.go(&file(""))?;
    browser.wait_for_the_app()?;
    browser.click(".foot a[href='#train']")?;
    browser.wait_for("#start-cards")?;
    assert_eq!(browser.style(".train-offers", "display")?, "grid", "it has its styles");
    browser.click("#start-cards")?;
    browser.wait_for("#card-text")?;
    browser.focus("#card-text")?;
    answer(&browser, "g", "0")?;
    browser.is_accessible()?;
    browser.click("#to-calculator")?;
    browser.wait_for("#say")?;
    let asked = browser.requests()?;
    ensure!(asked.iter().all(|address| address.contains(weight::SINGLE)), "{asked:?}");
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn two_windows_of_the_single_file_are_in_step() -> Result<()> {
    in_step(file)
}

#[test]
fn it_opens_without_a_network() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, CARDS)?;
    browser.wait_until_kept()?;
    let card = browser.text("#card-text")?;
    drop(site);
    browser.reload()?;
    browser.wait_for("#card-text")?;
    assert_eq!(browser.text("#card-text")?, card);
    Ok(())
}

#[test]
fn the_screens_have_no_accessibility_findings() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#train&seed=7")?;
    browser.is_accessible()?;
    browser.shot("training")?;
    browser.fill("#seed", "many")?;
    browser.press("Tab")?;
    browser.wait_for("#seed[aria-invalid]")?;
    browser.is_accessible()?;
    for (fragment, ready) in [(CARDS, "#card-text"), (SKETCH, "#sketch-reveal")] {
        for view in ["", "&view=projector", "&view=notes"] {
            let browser = open(&site, &[fragment, view].concat())?;
            browser.wait_for(ready)?;
            browser.is_accessible().with_context(|| format!("{fragment}{view}"))?;
        }
    }
    let browser = open(&site, CARDS)?;
    browser.focus("#card-text")?;
    browser.press("g")?;
    browser.wait_for("#card-asked")?;
    browser.is_accessible()?;
    browser.press("0")?;
    browser.wait_for("#card-verdict")?;
    browser.is_accessible()?;
    let browser = open(&site, SKETCH)?;
    browser.click("#sketch-reveal")?;
    browser.wait_for("#sketch-said")?;
    browser.is_accessible()
}

#[test]
fn it_speaks_german() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.before_each_page("localStorage.setItem('lockout.language', 'de')")?;
    browser.go(&at(&site, SKETCH))?;
    browser.wait_for("#sketch-reveal")?;
    ensure!(browser.text("#train-title")? == "Erst zeichnen");
    ensure!(browser.text(".foot")?.contains("Kein Produkt von Microsoft."));
    browser.click("#sketch-reveal")?;
    browser.wait_for_text(".sketch-said", "Personenstunden")?;
    browser.is_accessible()
}
