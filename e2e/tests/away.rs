//! What is taken away from the built site, opened by other programs and equal to the screen.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use e2e::{Browser, Look, Site, until};
use serde_json::{Value, json};

const SCENARIO: &str = "#v=1&m=1&name=%3DSUM(1)&kind=authentication&hours=8&hour=3";

/// The page with its menu open. Nothing is really printed, and files go into a folder.
fn open(site: &Site, fragment: &str, folder: &Path, before: &str) -> Result<Browser> {
    let browser = Browser::start(Look::WIDE)?;
    browser
        .before_each_page(&format!("window.print = () => {{ window.printed = true }}; {before}"))?;
    let to = json!({ "behavior": "allow", "downloadPath": folder });
    browser.cdp("Browser.setDownloadBehavior", &to)?;
    browser.go(&site.link(fragment))?;
    browser.wait_for_the_app()?;
    browser.click("#away > summary")?;
    browser.wait_for("#away [data-away=png]")?;
    Ok(browser)
}

/// A fresh folder for files.
fn folder(name: &str) -> Result<PathBuf> {
    let folder = xtask::paths::root().join("target/away").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The file a button makes, once it is there.
fn taken(browser: &Browser, folder: &Path, does: &str, ending: &str) -> Result<Vec<u8>> {
    browser.click(&format!("[data-away={does}]"))?;
    until(&format!("a file that ends with {ending}"), || {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.ends_with(ending) {
                // the name of the scenario, made safe, the day and what it is
                ensure!(name.starts_with("Lockout - SUM(1) - 20"), "{name}");
                return Ok(Some(std::fs::read(path)?));
            }
        }
        Ok(None)
    })
}

#[test]
fn every_file_says_what_the_screen_says() -> Result<()> {
    let site = Site::start()?;
    let folder = folder("files")?;
    let browser = open(&site, SCENARIO, &folder, "")?;
    let sentence = browser.text("#say")?;
    let figures = browser.texts(".figures dd")?;
    let link = browser.address()?;

    let file = taken(&browser, &folder, "csv", "hours.csv")?;
    let text = String::from_utf8(file)?;
    let mut table = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let head = table.headers()?.clone();
    let of = |name: &str| head.iter().position(|known| known == name).context(name.to_owned());
    let (lost, value) = (of("Work lost (person-hours)")?, of("Value")?);
    let rows = table.records().collect::<Result<Vec<_>, _>>()?;
    let sum: f64 = rows.iter().filter_map(|row| row[lost].parse::<f64>().ok()).sum();
    // the contract's worked example
    ensure!((sum - 2926.2).abs() < 0.1 && figures[1].starts_with("2,926"), "{sum} {figures:?}");
    assert_eq!(&rows[0][value], "'=SUM(1)", "a name is no formula");
    ensure!(rows.iter().any(|row| row[value] == link), "the link is in it");

    let result: Value = serde_json::from_slice(&taken(&browser, &folder, "json", "result.json")?)?;
    assert_eq!(result["allClearMinute"], 1435);
    let hours = result["hours"].as_array().context("no hours")?;
    // table rows: 24 hours, and days that begin
    let shown = browser.texts("#legend td.num[data-group=guests]")?;
    let guests = hours[3]["lockedOut"]["guests"].as_f64().context("no guests")?;
    assert_eq!(shown[0], format!("{guests:.0}"), "the pinned hour");

    for (does, ending) in [("md", "brief.md"), ("txt", "brief.txt")] {
        let text = String::from_utf8(taken(&browser, &folder, does, ending)?)?;
        ensure!(text.contains(&sentence), "{text}");
        ensure!(text.contains(&link) && text.contains("Microsoft offers no simulation"), "{text}");
    }
    let svg = String::from_utf8(taken(&browser, &folder, "svg", "chart.svg")?)?;
    ensure!(svg.contains("=SUM(1)") && svg.contains("470 at Mon 17:00"), "{svg}");

    let png = taken(&browser, &folder, "png", "chart.png")?;
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().context("too large")?];
    let info = reader.next_frame(&mut pixels)?;
    assert_eq!((info.width, info.height), (1600, 900));
    let bytes = pixels.len() / (1600 * 900);
    let coloured = pixels.chunks(bytes).filter(|pixel| pixel[..3] == [0x34, 0x59, 0x8f]).count();
    // live sessions lose 93 to 224 of some 500 people over a third of the chart's width
    ensure!((20_000..200_000).contains(&coloured), "{coloured} pixels of live sessions");
    assert_eq!(pixels[..3], [255, 255, 255]);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

/// German: its decimal comma, its semicolons, its words.
#[test]
fn a_german_page_hands_out_german_files() -> Result<()> {
    let site = Site::start()?;
    let folder = folder("german")?;
    let german = "localStorage.setItem('lockout.language', 'de');";
    let browser = open(&site, SCENARIO, &folder, german)?;
    let text = String::from_utf8(taken(&browser, &folder, "csv", "hours.csv")?)?;
    let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let head = table.headers()?.clone();
    let lost = head.iter().position(|known| known == "Ausgefallene Arbeit (Personenstunden)");
    let lost = lost.with_context(|| format!("{head:?}"))?;
    let rows = table.records().collect::<Result<Vec<_>, _>>()?;
    let cells = rows.iter().map(|row| row[lost].replace(',', "."));
    let sum: f64 = cells.filter_map(|cell| cell.parse::<f64>().ok()).sum();
    ensure!((sum - 2926.2).abs() < 0.1, "{sum}");
    let text = String::from_utf8(taken(&browser, &folder, "txt", "brief.txt")?)?;
    ensure!(text.contains("Ein Modell; Microsoft bietet keine Simulation."), "{text}");
    ensure!(text.contains(&browser.text("#say")?), "{text}");
    Ok(())
}

fn allow_the_clipboard(browser: &Browser) -> Result<()> {
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    browser.cdp("Browser.grantPermissions", &permissions).map(drop)
}

#[test]
fn one_button_copies_sentence_picture_and_link() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, SCENARIO, &folder("copy")?, "")?;
    allow_the_clipboard(&browser)?;
    browser.click("[data-away=call]")?;
    browser.wait_for_text("#away-said", "Copied: sentence, picture and link.")?;
    let held = browser.script_async(
        "const [item] = await navigator.clipboard.read();
         const text = async (type) => (await item.getType(type)).text();
         const png = await createImageBitmap(await item.getType('image/png'));
         return { types: item.types, plain: await text('text/plain'), html: await text('text/html'),
             size: [png.width, png.height] }",
        &[],
    )?;
    let plain = held["plain"].as_str().unwrap_or_default();
    let html = held["html"].as_str().unwrap_or_default();
    let (sentence, link) = (browser.text("#say")?, browser.address()?);
    ensure!(plain.contains(&sentence) && plain.contains(&link), "{plain}");
    ensure!(html.contains("data:image/png;base64,"), "the picture is in the text");
    ensure!(html.contains(&sentence) && html.contains("kind=authentication"), "{}", &html[..200]);
    assert_eq!(held["size"], json!([1600, 900]));
    Ok(())
}

/// Browsers that allow less: what was copied is said; where nothing was, it is there to be copied by
/// hand.
#[test]
fn what_a_browser_does_not_allow_is_said() -> Result<()> {
    let site = Site::start()?;
    let refuses = "navigator.clipboard.write = () => Promise.reject(new Error('no'));";
    for (before, said) in [
        ("delete window.ClipboardItem;", "sentence and link, as text"),
        (refuses, "sentence and link, as text"),
        (
            "ClipboardItem.supports = (type) => type !== 'text/html';",
            "and the picture for programs that take pictures",
        ),
    ] {
        let browser = open(&site, SCENARIO, &folder("refused")?, before)?;
        allow_the_clipboard(&browser)?;
        browser.click("[data-away=call]")?;
        browser.wait_for_text("#away-said", said).context(before)?;
        ensure!(browser.clipboard()?.contains(&browser.text("#say")?), "{before}");
    }
    let none = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";
    let browser = open(&site, SCENARIO, &folder("refused")?, none)?;
    browser.click("[data-away=call]")?;
    browser.wait_for_text("#away-said", "lets no page copy here")?;
    ensure!(browser.value("#away-hand textarea")?.contains(&browser.text("#say")?));
    browser.wait_until("document.querySelector('#away-hand img').naturalWidth === 1600")?;
    Ok(())
}

/// What is filled in stands in the link, and comes back from it.
#[test]
fn the_briefing_prints_on_two_pages_and_leads_back() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, SCENARIO, &folder("print")?, "")?;
    browser.fill("#away-org", "Example Ltd")?;
    browser.fill("#away-incident", "INC-7")?;
    browser.fill("#away-update", "14:30")?;
    browser.wait_until("location.hash.includes('update=14:30')")?;
    browser.click("[data-away=print]")?;
    browser.wait_until("window.printed")?;
    let link = browser.address()?;
    ensure!(link.contains("org=Example%20Ltd") && link.contains("incident=INC-7"), "{link}");
    let figures = browser.texts(".figures dd b")?;
    let said = browser.text("#say")?;
    // whatever prints now makes it anew
    browser.script("dispatchEvent(new Event('beforeprint'))", &[])?;
    for (name, width, height) in [("A4", 8.27, 11.69), ("Letter", 8.5, 11.0)] {
        let paper =
            json!({ "paperWidth": width, "paperHeight": height, "preferCSSPageSize": true });
        let printed = browser.cdp("Page.printToPDF", &paper)?;
        let pdf = STANDARD.decode(printed["data"].as_str().context("no PDF")?)?;
        let pdf = lopdf::Document::load_mem(&pdf)?;
        assert_eq!(pdf.get_pages().len(), 2, "{name}");
        // type-setters' signs for two letters, and every blank
        let flat = |text: String| {
            let text = text.replace('ﬁ', "fi").replace('ﬀ', "ff").replace('ﬂ', "fl");
            text.replace('ﬃ', "ffi").split_whitespace().collect::<String>()
        };
        let (one, two) = (flat(pdf.extract_text(&[1])?), flat(pdf.extract_text(&[2])?));
        for text in figures.iter().chain([&said]).map(String::as_str).chain([
            "Example Ltd · INC-7",
            "14:30",
            "What can be done, and what it costs",
            "Not known",
            "A model; Microsoft offers no simulation.",
            "The live scenario",
        ]) {
            ensure!(one.contains(&flat(text.to_owned())), "{name}: {text} is not in {one}");
        }
        for text in ["What was entered", "What it rests on", "documented", "Guests"] {
            ensure!(two.contains(&flat(text.to_owned())), "{name}: {text} is not in {two}");
        }
    }
    assert_eq!(code(&browser)?, link);
    // let go of, the page prints as before
    browser.click("[data-away=page]")?;
    let printed = browser.cdp("Page.printToPDF", &json!({ "preferCSSPageSize": true }))?;
    let pdf = STANDARD.decode(printed["data"].as_str().context("no PDF")?)?;
    let text = lopdf::Document::load_mem(&pdf)?.extract_text(&[1])?;
    ensure!(!text.contains("INC-7"), "{text}");
    Ok(())
}

/// What a telephone reads off the paper.
fn code(browser: &Browser) -> Result<String> {
    browser.cdp("Emulation.setEmulatedMedia", &json!({ "media": "print" }))?;
    let size = browser.script(
        "const box = document.querySelector('#briefing-code').getBoundingClientRect();
         return [box.x + scrollX, box.y + scrollY, box.width, box.height]",
        &[],
    )?;
    let [x, y, wide, high] = [0, 1, 2, 3].map(|at| size[at].as_f64().unwrap_or_default());
    // with what is round it: the picture is taken without scroll bars, and stands elsewhere
    let clip = json!({
        "x": x - 40.0, "y": y - 40.0, "width": wide + 80.0, "height": high + 80.0, "scale": 3
    });
    let options = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let taken = browser.cdp("Page.captureScreenshot", &options)?;
    browser.cdp("Emulation.setEmulatedMedia", &json!({ "media": "" }))?;
    let png = STANDARD.decode(taken["data"].as_str().context("no picture")?)?;
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().context("too large")?];
    let info = reader.next_frame(&mut pixels)?;
    let (width, height) = (info.width as usize, info.height as usize);
    let bytes = info.line_size / width;
    let grey = |x: usize, y: usize| pixels[y * info.line_size + x * bytes];
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    let grids = image.detect_grids();
    let grid = grids.first().context("no code to be seen")?;
    Ok(grid.decode()?.1)
}

/// However much there is to say, nothing of page one is cut off.
#[test]
fn a_full_page_one_is_still_one_page_and_whole() -> Result<()> {
    let site = Site::start()?;
    let german = "localStorage.setItem('lockout.language', 'de');";
    let long = "m".repeat(60);
    let name = "Registrierung%20gest%C3%B6rt%20".repeat(4);
    let fragment = format!(
        "#v=1&m=1&name={name}&kind=mfa&startsAt=Fri-15:00&hours=75&guests=40000&liveSessions=300000\
         &rate=45&measure=exclusion,60,240,20&measure=pauseResets,30,100&measure=keepSessions,0,50\
         &measure=temporaryAccessPass,60,30,480&org={long}&incident=INC-20417&update={long}&owner={long}"
    );
    let browser = open(&site, &fragment, &folder("full")?, german)?;
    browser.click("[data-away=print]")?;
    browser.wait_until("window.printed")?;
    for (width, height) in [(718, 1040), (718, 973)] {
        // the papers between their margins, in pixels
        browser.look(Look::sized(width, height))?;
        browser.cdp("Emulation.setEmulatedMedia", &json!({ "media": "print" }))?;
        let cut = browser.script(
            "const within = ['.one', '.sure'].map((css) => document.querySelector('#briefing ' + css));
             return within.map((part) => part.scrollHeight - part.clientHeight)",
            &[],
        )?;
        assert_eq!(cut, json!([0, 0]), "{width} × {height}: pixels that are cut off");
    }
    let paper = json!({ "paperWidth": 8.5, "paperHeight": 11.0, "preferCSSPageSize": true });
    let printed = browser.cdp("Page.printToPDF", &paper)?;
    let pdf = STANDARD.decode(printed["data"].as_str().context("no PDF")?)?;
    let pdf = lopdf::Document::load_mem(&pdf)?;
    let first = pdf.extract_text(&[1])?;
    ensure!(first.contains("Nicht bekannt"), "{first}");
    let second = pdf.extract_text(&[2])?;
    ensure!(second.contains("Was eingegeben ist"), "{second}");
    Ok(())
}

#[test]
fn the_menu_is_accessible_and_works_by_keys() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, SCENARIO, &folder("keys")?, "")?;
    browser.is_accessible()?;
    browser.look(Look::WIDE)?;
    browser.focus("#away-org")?;
    browser.press("Escape")?;
    browser.wait_until("!document.querySelector('#away').open")?;
    let focus = "document.activeElement === document.querySelector('#away > summary')";
    browser.wait_until(focus)?;
    browser.press("Enter")?;
    browser.wait_for("#away [data-away=png]")?;
    browser.press("Tab")?;
    browser.wait_until("document.activeElement.dataset.away === 'call'")?;
    Ok(())
}
