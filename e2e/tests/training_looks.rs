//! How training looks: what has to line up, fit and stay in sight, and that its figures lead to how they come about.

use anyhow::{Context, Result, ensure};
use e2e::{Browser, Look, Site};
use serde_json::{Value, json};
use xtask::weight;

const SHIFT: &str = "#train=shift&exercise=registration&seed=0";

/// The record of a drill that was played to its sheet.
const RECORD: &str = "shift: 1\nseed: 0\nbegin\ntake: exclusion end 20\nestimate: 1 5 50\nreveal\n---\n\
     exercise: 1\ntitle: A drill\nkind: mfa\nhours: 2\nguests: 200\nturns: start\n\n\
     measure: exclusion\n  until: end\n  people: 20\n\nask: start\n  what: lost\n\n\
     inject: start\n  kind: desk\n  text: A sentence that is long enough to need more than a line on a telephone, and some.\n";

const DROP: &str = "
    const carried = new DataTransfer();
    carried.items.add(new File([arguments[0]], 'a.txt'));
    const event = new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);";

fn open(site: &Site, fragment: &str, look: Look) -> Result<Browser> {
    let browser = Browser::start(look)?;
    browser.go(&format!("{}{}{fragment}", site.address(), weight::TRAINING))?;
    browser.wait_for("#train-title")?;
    Ok(browser)
}

/// Opens the drill's sheet.
fn sheet(browser: &Browser) -> Result<()> {
    browser.script(DROP, &[json!(RECORD)])?;
    browser.wait_for(".shift-sheet table")
}

/// The second decision of an exercise, with hours that have passed.
fn second_turn(browser: &Browser) -> Result<()> {
    browser.click("#shift-begin")?;
    browser.wait_for("#shift-take-0")?;
    for question in 0..2 {
        browser.fill(&format!("#shift-low-{question}"), "0")?;
        browser.fill(&format!("#shift-high-{question}"), "50")?;
        browser.press("Tab")?;
    }
    browser.wait_until("document.querySelectorAll('.shift-question .shift-taken').length === 2")?;
    browser.click("#shift-reveal")?;
    browser.wait_for_text("#train-title", "decision 2 of 3")
}

fn narrowest() -> Look {
    // 1280 px at 400 %
    Look { width: 320, height: 256, ..Look::NARROW }
}

#[test]
fn that_it_is_a_model_stays_in_sight() -> Result<()> {
    let site = Site::start()?;
    let in_sight = "
        const says = [...document.querySelectorAll('.train-model, .foot b')];
        return [0, 0.5, 1].every((share) => {
            scrollTo(0, share * document.documentElement.scrollHeight);
            return says.some((one) => {
                const { top, bottom, height } = one.getBoundingClientRect();
                return height > 0 && top >= 0 && bottom <= innerHeight
                    && one.textContent.includes('Microsoft offers no simulation');
            });
        });";
    for look in [Look::WIDE, Look::NARROW, narrowest()] {
        for fragment in ["#train", "#train=cards&seed=7&grade=all", "#train=sketch&seed=7", SHIFT] {
            for view in ["", "&view=projector", "&view=notes"] {
                if fragment == "#train" && !view.is_empty() {
                    continue;
                }
                let browser = open(&site, &[fragment, view].concat(), look)?;
                ensure!(
                    browser.script(in_sight, &[])? == Value::Bool(true),
                    "{fragment}{view} {}",
                    look.name()
                );
                ensure!(
                    !browser.scrolls_sideways()?,
                    "{fragment}{view} {} scrolls sideways",
                    look.name()
                );
            }
        }
    }
    Ok(())
}

#[test]
fn the_head_is_one_row_on_a_telephone_and_opens_the_rest() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, SHIFT, Look::NARROW)?;
    let middles = "return [...document.querySelectorAll('.head a, .head .brand, #others-open')]
        .map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => Math.round((top + bottom) / 2))";
    let middles = browser.script(middles, &[])?;
    let middles = middles.as_array().context("no head")?;
    ensure!(middles.len() == 4 && middles.iter().all(|one| one == &middles[0]), "{middles:?}");
    ensure!(!browser.shows("#language")?);
    browser.click("#others-open")?;
    browser.wait_until("document.querySelector('#language').getBoundingClientRect().height > 0")?;
    browser.is_accessible()
}

#[test]
fn the_sheet_fits_everywhere_and_its_figures_stand_in_line() -> Result<()> {
    let site = Site::start()?;
    for look in [Look::WIDE, Look::NARROW, narrowest()] {
        let browser = open(&site, "#train", look)?;
        sheet(&browser)?;
        let wide = browser.script(
            "return [...document.querySelectorAll('.shift-sheet > table')].filter((table) =>
                table.getBoundingClientRect().right > document.querySelector('main').getBoundingClientRect().right
                || [...table.querySelectorAll('th, td')].some((cell) => cell.scrollWidth > cell.clientWidth + 1)).length",
            &[],
        )?;
        assert_eq!(wide, json!(0), "{}", look.name());
        ensure!(!browser.scrolls_sideways()?, "{}", look.name());
        browser.is_accessible()?;
    }
    let browser = open(&site, "#train", Look::WIDE)?;
    sheet(&browser)?;
    // the right edges of each column’s figures
    let edges = browser.script(
        "const edge = (cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return Math.round(range.getBoundingClientRect().right);
        };
        return [...document.querySelectorAll('.shift-sheet > table')].flatMap((table) =>
            [...table.tHead.rows[0].cells].map((head, at) => [head, at]).filter(([head]) => head.matches('.num'))
                .map(([head, at]) => new Set([head, ...[...table.tBodies[0].rows].map((row) => row.cells[at])].map(edge)).size))",
        &[],
    )?;
    // four columns in short, two of decisions, two of the best, two of estimates
    assert_eq!(edges, json!(vec![1; 10]));
    Ok(())
}

#[test]
fn take_it_stands_in_line_for_every_measure() -> Result<()> {
    let site = Site::start()?;
    for look in [Look::WIDE, Look::NARROW] {
        let browser = open(&site, SHIFT, look)?;
        browser.click("#shift-begin")?;
        browser.wait_for("#shift-take-5")?;
        let edges = browser.script(
            "return new Set([...document.querySelectorAll('[id^=shift-take-]')]
                .map((one) => Math.round(one.getBoundingClientRect().right))).size",
            &[],
        )?;
        assert_eq!(edges, json!(1), "{}", look.name());
    }
    Ok(())
}

/// Opens a figure's explanation by a key, reads it, and closes it again.
fn explained(browser: &Browser, figure: &str) -> Result<String> {
    browser.focus(figure)?;
    browser.press("Enter")?;
    browser.wait_for("#train-how")?;
    let focus = "return document.activeElement.id";
    assert_eq!(browser.script(focus, &[])?, json!("train-how"));
    let said = browser.text("#train-how")?;
    ensure!(browser.has("#train-how .standing")?, "says how sure it is: {said}");
    browser.is_accessible()?;
    browser.click("#train-how-close")?;
    browser.wait_until("!document.querySelector('#train-how')")?;
    let back = browser.script(
        "return document.activeElement === document.querySelector(arguments[0])",
        &[json!(figure)],
    )?;
    assert_eq!(back, json!(true), "the focus goes back to {figure}");
    Ok(said)
}

#[test]
fn figures_of_the_hours_and_of_the_curve_lead_to_how_they_come_about() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, SHIFT, Look::WIDE)?;
    second_turn(&browser)?;
    let most = browser.text(".shift-hours tbody tr:last-child .strong-figure")?;
    let said = explained(&browser, ".shift-hours tbody tr:last-child .strong-figure .how")?;
    ensure!(said.contains("08:50–09:50") && said.contains(&most), "{said}");
    ensure!(browser.count(".shift-hours .how")? == 6, "each figure of two rows");
    let said = explained(&browser, ".shift-hours tbody tr:first-child td:nth-child(4) .how")?;
    ensure!(said.contains("Person-hours lost, 07:50–08:50"), "{said}");
    assert_eq!(browser.complaints()?, [""; 0]);

    let browser = open(&site, "#train=sketch&seed=7", Look::WIDE)?;
    ensure!(!browser.has(".how")?, "nothing of the answer before it is shown");
    browser.click("#sketch-reveal")?;
    browser.wait_for("#sketch-said")?;
    let hours = browser.count(".sketch-hours tbody tr")?;
    ensure!(hours == browser.count(".sketch-hours .how")?);
    let second = browser.text(".sketch-hours tbody tr:nth-child(2) .how")?;
    let said = explained(&browser, ".sketch-hours tbody tr:nth-child(2) .how")?;
    ensure!(said.contains(&second), "{second}: {said}");
    let points = browser.count(".sketch-said li")?;
    ensure!(points > 0 && points == browser.count(".sketch-said li .ask")?);
    explained(&browser, ".sketch-said li .ask")?;
    let said = explained(&browser, ".sketch-inputs .how")?;
    ensure!(said.contains("Live sessions"), "{said}");
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn what_opens_in_a_sheet_has_its_sources() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#train", Look::WIDE)?;
    sheet(&browser)?;
    browser.open_all_folds()?;
    for wanted in [
        ".shift-sheet details .standing.documented",
        ".shift-sheet details .standing.inferred",
        ".shift-sheet details a[href='https://doi.org/10.1198/016214506000001437'][rel=noreferrer]",
    ] {
        ensure!(browser.has(wanted)?, "{wanted}");
    }
    let folds = browser.texts(".shift-sheet > details > summary")?;
    let derived = folds.iter().filter(|fold| *fold == "How these figures come about").count();
    assert_eq!(derived, 4, "one below each table of figures");
    browser.is_accessible()?;
    ensure!(!browser.scrolls_sideways()?);
    Ok(())
}
