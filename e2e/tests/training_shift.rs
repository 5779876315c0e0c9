//! “The shift” in the built site: an exercise played to its sheet by the keyboard alone, in two windows in
//! step, and one written here.

use anyhow::{Result, ensure};
use e2e::{Browser, Look, Site};
use serde_json::json;
use xtask::weight;

fn at(site: &Site, fragment: &str) -> String {
    format!("{}{}{fragment}", site.address(), weight::TRAINING)
}

fn open(site: &Site, fragment: &str, look: Look) -> Result<Browser> {
    let browser = Browser::start(look)?;
    browser.go(&at(site, fragment))?;
    browser.wait_for("#train-title")?;
    Ok(browser)
}

/// Goes on with Tab until an element has the focus.
fn tab_to(browser: &Browser, id: &str) -> Result<()> {
    for _ in 0..120 {
        browser.press("Tab")?;
        if browser.script("return document.activeElement?.id ?? ''", &[])? == json!(id) {
            return Ok(());
        }
    }
    anyhow::bail!("Tab never reaches #{id}")
}

/// Types a range for a question, by keys.
fn state(browser: &Browser, question: usize, low: &str, high: &str) -> Result<()> {
    tab_to(browser, &format!("shift-low-{question}"))?;
    browser.type_text(low)?;
    browser.press("Tab")?;
    browser.type_text(high)?;
    browser.press("Tab")
}

fn title(browser: &Browser, begins: &str) -> Result<()> {
    browser.wait_for_text("#train-title", begins)
}

#[test]
fn an_exercise_is_played_to_its_sheet_by_keys_alone() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#train=shift&exercise=registration&seed=0", Look::WIDE)?;
    ensure!(browser.text(".shift-briefing")?.contains("12 people start today"));
    ensure!(!browser.has(".shift-notes")?, "notes are for another window");
    tab_to(&browser, "shift-begin")?;
    browser.press("Enter")?;
    title(&browser, "08:50 on Monday, decision 1 of 3")?;
    ensure!(browser.count(".shift-injects > li")? == 2);
    // nothing is revealed before the estimates stand
    tab_to(&browser, "shift-reveal")?;
    browser.press("Enter")?;
    browser.wait_for_text("#shift-refused", "2 questions have no estimate yet.")?;
    tab_to(&browser, "shift-take-0")?;
    browser.press("Enter")?;
    browser.wait_for_text("#shift-decide ~ .shift-measures .shift-taken", "Taken at Mon 08:50")?;
    // and is taken back, and taken again
    tab_to(&browser, "shift-undo")?;
    browser.press("Enter")?;
    browser.wait_until("!document.querySelector('.shift-measures .shift-taken')")?;
    tab_to(&browser, "shift-take-0")?;
    browser.press("Enter")?;
    state(&browser, 0, "5", "25")?;
    state(&browser, 1, "3", "many")?;
    browser.wait_for_text("#shift-refused", "“many” can’t be used.")?;
    browser.focus("#shift-high-1")?;
    browser.press("Control+a")?;
    browser.type_text("4")?;
    tab_to(&browser, "shift-reveal")?;
    browser.press("Enter")?;
    title(&browser, "09:50 on Monday, decision 2 of 3")?;
    ensure!(browser.count(".shift-hours tbody tr")? == 2);
    ensure!(browser.text(".shift-injects")?.contains("Forty more resets"));
    state(&browser, 2, "10", "30")?;
    tab_to(&browser, "shift-reveal")?;
    browser.press("Enter")?;
    title(&browser, "10:50 on Monday, decision 3 of 3")?;
    // what was done is there again after a reload
    browser.reload()?;
    title(&browser, "10:50 on Monday, decision 3 of 3")?;
    state(&browser, 3, "50", "150")?;
    state(&browser, 4, "12:00", "13:30")?;
    tab_to(&browser, "shift-reveal")?;
    browser.press("Enter")?;
    browser.wait_for(".shift-sheet")?;
    let sheet = browser.text(".shift-sheet")?;
    for says in ["Nothing done", "Postpone first days", "12,544 ways", "of 5 ranges held"] {
        ensure!(sheet.contains(says), "{says} is not in {sheet}");
    }
    browser.is_accessible()?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn a_shift_is_accessible_and_fits_wherever_it_is_shown() -> Result<()> {
    let site = Site::start()?;
    for (look, view) in
        [(Look::WIDE, "&view=notes"), (Look::NARROW, ""), (Look::WIDE.dark(), "&view=projector")]
    {
        let browser = open(&site, &format!("#train=shift&exercise=weekend&seed=0{view}"), look)?;
        browser.is_accessible()?;
        browser.click("#shift-begin")?;
        title(&browser, "16:00 on Friday")?;
        assert_eq!(browser.has(".shift-notes")?, view == "&view=notes");
        browser.is_accessible()?;
        ensure!(!browser.scrolls_sideways()?, "{}", look.name());
        browser.full_shot(look, &format!("shift-{}{}", look.name(), view.replace('&', "-")))?;
        assert_eq!(browser.complaints()?, [""; 0]);
    }
    Ok(())
}

#[test]
fn the_facilitator_leads_from_a_second_window() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#train=shift&exercise=prompts&seed=0&view=projector", Look::WIDE)?;
    let wall = browser.window()?;
    let notes = browser.another_window()?;
    browser.go(&at(&site, "#train=shift&exercise=prompts&seed=0&view=notes"))?;
    browser.wait_for_text("#train-step", "In step")?;
    ensure!(browser.text(".shift-notes")?.contains("Nobody can act"));
    browser.click("#shift-begin")?;
    title(&browser, "08:40 on Monday")?;
    browser.turn_to(&wall)?;
    title(&browser, "08:40 on Monday")?;
    ensure!(!browser.has(".shift-notes")?, "no notes and no answers on the wall");
    // an estimate typed on the wall stands in the notes
    browser.fill("#shift-low-0", "50")?;
    browser.fill("#shift-high-0", "150")?;
    browser.press("Tab")?;
    browser.turn_to(&notes)?;
    browser.wait_for_text(".shift-question .shift-taken", "You stated 50 to 150.")?;
    browser.click("#shift-reveal")?;
    title(&browser, "09:40 on Monday")?;
    ensure!(browser.text(".shift-arrived")?.contains("never tried since"));
    browser.turn_to(&wall)?;
    title(&browser, "09:40 on Monday")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn an_exercise_is_written_checked_and_handed_out() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#train=shift&exercise=own&seed=0", Look::WIDE)?;
    browser.click("#shift-from-registration")?;
    browser.wait_for_text("#shift-found", "Nothing is wrong with it.")?;
    ensure!(browser.value("#shift-text")?.starts_with("exercise: 1"));
    // damaged in its second line: said as it is typed, and the caret goes there
    browser.fill("#shift-text", "exercise: 1\ntitel: A drill")?;
    browser.wait_for_text("#shift-found", "1 mistake")?;
    let said = browser.texts(".shift-mistakes li")?;
    ensure!(
        said.iter()
            .any(|line| line == "Line 2, column 1: `titel` is not known. Did you mean `title`?"),
        "{said:?}"
    );
    browser.click("#shift-mistake-0")?;
    let caret = browser.script(
        "const area = document.activeElement; return [area.id, area.selectionStart]",
        &[],
    )?;
    assert_eq!(caret, json!(["shift-text", 12]));
    browser.full_shot(Look::WIDE, "shift-own")?;
    browser.is_accessible()?;
    browser.fill("#shift-text", "exercise: 1\ntitle: A drill")?;
    browser.wait_for_text("#shift-found", "Nothing is wrong with it.")?;
    // it is still there after a reload, and plays from its link
    browser.reload()?;
    browser.wait_for_text("#shift-found", "Nothing is wrong with it.")?;
    // played here, and back to the text
    browser.click("#shift-play")?;
    title(&browser, "A drill")?;
    browser.reload()?;
    browser.click("#shift-edit")?;
    browser.wait_for_text("#shift-found", "Nothing is wrong with it.")?;
    assert_eq!(browser.value("#shift-text")?, "exercise: 1\ntitle: A drill");
    let link = browser.attribute("#shift-copy", "data-train")?.unwrap_or_default();
    let fragment = link.trim_start_matches("page-copy ");
    browser.go(&at(&site, &format!("#{fragment}")))?;
    title(&browser, "A drill")?;
    browser.click("#shift-begin")?;
    title(&browser, "09:00 on Monday, decision 1 of 4")?;
    // one that was cut off says so
    browser.go(&at(&site, "#train=shift&seed=0&file=ZXhlcmNpc2U6IDEKdG"))?;
    browser.wait_for(".shift-mistakes li")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

/// Wide ranges for everything asked, and nothing taken: the other two ready exercises come to their end too.
#[test]
fn the_other_exercises_are_played_to_their_sheets() -> Result<()> {
    let site = Site::start()?;
    for (exercise, last_asked, time, ways) in
        [("prompts", 5, "Mon 17:00", "225 ways"), ("weekend", 5, "Tue 18:00", "405 ways")]
    {
        let browser = open(&site, &format!("#train=shift&exercise={exercise}&seed=0"), Look::WIDE)?;
        browser.click("#shift-begin")?;
        let mut question = 0;
        loop {
            // after the last hour the best that could have been done is looked for, and then the sheet comes
            browser.wait_for("#shift-reveal, .shift-sheet")?;
            if browser.has(".shift-sheet")? {
                break;
            }
            while browser.has(&format!("#shift-low-{question}"))? {
                let range = if question == last_asked { [time, time] } else { ["0", "9000"] };
                browser.fill(&format!("#shift-low-{question}"), range[0])?;
                browser.fill(&format!("#shift-high-{question}"), range[1])?;
                question += 1;
            }
            let before = browser.text("#train-title")?;
            browser.click("#shift-reveal")?;
            browser.wait_until(&format!(
                "document.querySelector('#train-title').textContent !== {}",
                json!(before)
            ))?;
        }
        assert_eq!(question, last_asked + 1, "{exercise}");
        let sheet = browser.text(".shift-sheet")?;
        for says in [ways, "Nothing done", "of 6 ranges held"] {
            ensure!(sheet.contains(says), "{exercise}: {says} is not in {sheet}");
        }
        assert_eq!(browser.complaints()?, [""; 0]);
    }
    Ok(())
}
