//! Files of training, out of the page and in again: a shift's record, an exercise, progress, and damaged ones.

use anyhow::{Result, ensure};
use e2e::{Browser, Look, Site};
use serde_json::json;
use xtask::weight;

/// Puts files into one of the page's dialogs, or lets them go over the page, as a reader would.
const BRING: &str = "
    const [files, dialog] = arguments;
    const carried = new DataTransfer();
    for (const [name, text] of files) { carried.items.add(new File([text], name)); }
    if (!dialog) {
        for (const kind of ['dragover', 'drop']) {
            const event = new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true });
            document.querySelector('#train-title').dispatchEvent(event);
            if (kind === 'dragover' && !document.documentElement.dataset.drop) { throw new Error('no hint'); }
        }
    } else {
        const input = document.querySelector(dialog);
        input.files = carried.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
    }";

/// Has downloads end in a variable of the page instead of a folder.
const CATCH: &str = "
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then((text) => { globalThis.saved = text; }); return make(blob); };
    HTMLAnchorElement.prototype.click = function () { globalThis.savedAs = this.download; };
    globalThis.print = () => { globalThis.printed = (globalThis.printed ?? 0) + 1; };";

/// A drill of one decision, so that its sheet is near.
const DRILL: &str = "exercise: 1\ntitle: A drill\nkind: mfa\nhours: 2\nguests: 200\nturns: start\n\n\
                     measure: exclusion\n  people: 20\n  until: end\n\nask: start\n  what: lost\n";

fn at(site: &Site, fragment: &str) -> String {
    format!("{}{}{fragment}", site.address(), weight::TRAINING)
}

fn open(site: &Site, fragment: &str) -> Result<Browser> {
    let browser = Browser::start(Look::WIDE)?;
    browser.before_each_page(CATCH)?;
    browser.go(&at(site, fragment))?;
    browser.wait_for("#train-title")?;
    Ok(browser)
}

fn bring(browser: &Browser, name: &str, text: &str, dialog: &str) -> Result<()> {
    browser.script(BRING, &[json!([[name, text]]), json!(dialog)]).map(drop)
}

fn saved(browser: &Browser) -> Result<String> {
    browser.wait_until("globalThis.saved")?;
    let text = browser
        .script("const { saved } = globalThis; delete globalThis.saved; return saved", &[])?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Plays the drill to its sheet.
fn play(browser: &Browser) -> Result<()> {
    browser.click("#shift-begin")?;
    browser.wait_for("#shift-take-0")?;
    browser.click("#shift-take-0")?;
    browser.fill("#shift-low-0", "5")?;
    browser.fill("#shift-high-0", "50")?;
    browser.press("Tab")?;
    browser.wait_for_text(".shift-question .shift-taken", "You stated 5 to 50.")?;
    browser.click("#shift-reveal")?;
    browser.wait_for(".shift-sheet table")
}

#[test]
fn a_saved_shift_opens_at_its_sheet_elsewhere() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#train=shift&exercise=own&seed=0")?;
    bring(&browser, "drill.txt", DRILL, "#shift-file")?;
    browser.wait_for_text("#shift-found", "Nothing is wrong with it.")?;
    browser.click("#shift-play")?;
    browser.wait_for_text("#train-title", "A drill")?;
    play(&browser)?;
    let sheet = browser.text(".shift-sheet")?;
    browser.click("#shift-record")?;
    let record = saved(&browser)?;
    ensure!(record.starts_with("shift: 1\nseed: 0\nbegin\n"), "{record}");
    // by the dialog and by letting it go, in browsers that know nothing of it
    for (fragment, dialog) in [("#train", "#train-open"), ("#train=cards&seed=7", "")] {
        let other = open(&site, fragment)?;
        bring(&other, "lockout-a-drill.txt", &record, dialog)?;
        other.wait_for(".shift-sheet table")?;
        assert_eq!(other.text(".shift-sheet")?, sheet);
        // it is a session like any other: there after a reload, and left by going back
        other.reload()?;
        other.wait_for(".shift-sheet table")?;
        other.back()?;
        other.wait_until("!document.querySelector('.shift-sheet')")?;
        assert_eq!(other.complaints()?, [""; 0]);
    }
    // one that was not played to its end goes on
    let other = open(&site, "#train")?;
    let begun = record.split("take:").next().unwrap_or_default();
    let exercise = record.split("\n---\n").nth(1).unwrap_or_default();
    bring(&other, "begun.txt", &format!("{begun}---\n{exercise}"), "#train-open")?;
    other.wait_for("#shift-take-0")?;
    Ok(())
}

#[test]
fn a_damaged_file_says_where_and_changes_nothing() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#train=shift&exercise=registration&seed=0")?;
    browser.click("#shift-begin")?;
    browser.wait_for("#shift-take-0")?;
    browser.click("#shift-take-0")?;
    browser.wait_for(".shift-measures .shift-taken")?;
    let kept = "return localStorage.getItem('lockout.train.progress')";
    let before = (browser.address()?, browser.script(kept, &[])?);
    for (text, wanted) in [
        ("shift: 1\nseed: 0\nbegin\njump\n---\nexercise: 1\ntitle: A\n", "Line 4, column 1"),
        ("shift: 1\nseed: 0\nbegin\n---\nexercise: 1\ntitel: A\n", "Did you mean `title`?"),
        ("{\"version\":1,\n\"sessions\":[{\"li", "Line 2, column 16"),
        ("Dear all,", "`shift: 1`"),
    ] {
        bring(&browser, "a.txt", text, "")?;
        browser.wait_for_text("#train-came", wanted)?;
        ensure!(browser.text("#train-came")?.contains("“a.txt” was not opened"));
        let focus = browser.script("return document.activeElement.id", &[])?;
        assert_eq!(focus, json!("train-came"));
        ensure!(browser.has(".shift-measures .shift-taken")?);
        assert_eq!((browser.address()?, browser.script(kept, &[])?), before);
    }
    browser.is_accessible()?;
    // two at once
    browser.script(BRING, &[json!([["a.txt", ""], ["b.txt", ""]]), json!("")])?;
    browser.wait_for_text("#train-came", "one file at a time")?;
    browser.click("#train-came-away")?;
    browser.wait_until("!document.querySelector('#train-came')")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

/// Two sessions kept here, one of them older than in the file, and the file's own.
#[test]
fn progress_is_added_or_replaced_as_the_reader_says() -> Result<()> {
    let site = Site::start()?;
    let of = |link: &str, answered: u32, day: &str| json!({ "link": link, "state": "", "answered": answered, "right": 0, "day": day });
    let file = |sessions: &[serde_json::Value]| {
        json!({ "kind": "lockout-training", "version": 1, "sessions": sessions }).to_string()
    };
    let here = file(&[
        of("train=sketch&seed=1", 1, "2026-11-20"),
        of("train=cards&seed=7", 3, "2026-11-21"),
    ]);
    let theirs = file(&[
        of("train=sketch&seed=2", 1, "2026-11-01"),
        of("train=cards&seed=7", 9, "2026-11-22"),
    ]);
    let answered = |browser: &Browser| -> Result<Vec<String>> {
        let rows = browser.table(".train-sessions")?;
        Ok(rows[1..].iter().map(|row| format!("{}: {}", row[0], row[1])).collect())
    };
    for (press, wanted) in [
        (
            "#page-add",
            vec!["Who gets in?, seed 7: 9", "Draw it first, seed 1: 1", "Draw it first, seed 2: 1"],
        ),
        ("#page-replace", vec!["Who gets in?, seed 7: 9", "Draw it first, seed 2: 1"]),
        ("#train-came-away", vec!["Who gets in?, seed 7: 3", "Draw it first, seed 1: 1"]),
    ] {
        let browser = open(&site, "#train")?;
        browser.script(
            "localStorage.setItem('lockout.train.progress', arguments[0])",
            &[json!(here)],
        )?;
        browser.reload()?;
        browser.wait_for(".train-sessions")?;
        bring(&browser, "mine.json", &theirs, "#train-import")?;
        browser
            .wait_for_text("#train-came", "Sessions in “mine.json”: 2. Kept here as well: 1.")?;
        browser.is_accessible()?;
        browser.click(press)?;
        browser.wait_until("!document.querySelector('#train-came')")?;
        assert_eq!(answered(&browser)?, wanted, "{press}");
        browser.reload()?;
        browser.wait_for(".train-sessions")?;
        assert_eq!(answered(&browser)?, wanted, "{press}, after a reload");
    }
    // to what can't be read nothing can be added, and it stays until it is replaced
    let browser = open(&site, "#train")?;
    browser.script("localStorage.setItem('lockout.train.progress', '{')", &[])?;
    browser.reload()?;
    browser.wait_for("#train-lacks")?;
    bring(&browser, "mine.json", &theirs, "#train-import")?;
    browser.wait_for("#page-replace")?;
    ensure!(!browser.has("#page-add")?);
    browser.click("#page-replace")?;
    browser.wait_for(".train-sessions")?;
    assert_eq!(browser.count(".train-sessions tbody tr")?, 2);
    ensure!(!browser.has("#train-lacks")?);
    Ok(())
}

/// What is pressed in the notes and concerns a window happens in theirs; a file opened there leads both.
#[test]
fn the_notes_own_buttons_act_in_their_window() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#train=shift&exercise=own&seed=0")?;
    let wall = browser.window()?;
    bring(&browser, "drill.txt", &DRILL.replace("title", "titel"), "#shift-file")?;
    browser.wait_for("#shift-mistake-0")?;
    let fragment = browser.script("return location.hash", &[])?;
    let notes = browser.another_window()?;
    browser.before_each_page(CATCH)?;
    browser.go(&at(&site, &format!("{}&view=notes", fragment.as_str().unwrap_or_default())))?;
    browser.wait_for_text("#train-step", "In step")?;
    // the caret goes to the mistake here
    browser.wait_for("#shift-mistake-0")?;
    browser.click("#shift-mistake-0")?;
    let caret = "return [document.activeElement.id, document.activeElement.selectionStart]";
    assert_eq!(browser.script(caret, &[])?, json!(["shift-text", 12]));
    browser.click("#shift-save")?;
    ensure!(saved(&browser)?.contains("titel: A drill"));
    // a file that is opened here leads the wall too
    bring(&browser, "drill.txt", DRILL, "#shift-file")?;
    browser.wait_for_text("#shift-found", "Nothing is wrong with it.")?;
    browser.click("#shift-play")?;
    browser.wait_for("#shift-begin")?;
    play(&browser)?;
    browser.click("#shift-print")?;
    browser.click("#shift-record")?;
    ensure!(saved(&browser)?.starts_with("shift: 1\n"));
    assert_eq!(browser.script("return globalThis.printed", &[])?, json!(1));
    browser.wait_for_text("#train-step", "In step")?;
    browser.turn_to(&wall)?;
    browser.wait_for(".shift-sheet table")?;
    let theirs =
        browser.script("return [globalThis.printed ?? 0, globalThis.savedAs ?? '']", &[])?;
    assert_eq!(theirs, json!([0, ""]), "nothing was printed or saved on the wall");
    // and a damaged one is said to the facilitator alone
    browser.turn_to(&notes)?;
    bring(&browser, "a.txt", "Dear all,", "")?;
    browser.wait_for("#train-came")?;
    browser.turn_to(&wall)?;
    ensure!(!browser.has("#train-came")?);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}
