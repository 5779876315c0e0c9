//! Where the program can't run, the page says why and what to do.

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site};
use serde_json::json;
use xtask::server::{media_type, request};
use xtask::{paths, weight};

/// How the name of the compiled program ends.
const PROGRAM: &str = "_bg.wasm";

/// What the page says went wrong.
fn message(browser: &Browser) -> Result<String> {
    browser.wait_until("document.documentElement.dataset.boot")?;
    assert!(!browser.shows(".boot-progress")?, "it still seems to load");
    browser.text("[role=alert]")
}

fn check(browser: &Browser, heading: &str) -> Result<()> {
    let said = message(browser)?;
    assert!(said.starts_with(heading), "wanted {heading:?}, the page says {said:?}");
    let findings = browser.accessibility_findings()?;
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    Ok(())
}

#[test]
fn without_webassembly() -> Result<()> {
    let site = Site::start()?;
    for look in Look::usual() {
        let browser = Browser::start(look)?;
        browser.before_each_page("delete globalThis.WebAssembly")?;
        browser.go(&site.address())?;
        check(&browser, "WebAssembly is missing or switched off")?;
        assert!(message(&browser)?.contains("JavaScriptJitAllowedForSites"));
        assert!(!browser.scrolls_sideways()?);
    }
    Ok(())
}

#[test]
fn without_javascript() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::NARROW)?;
    browser.without_javascript(true)?;
    browser.go(&site.address())?;
    browser.shot("without-javascript")?;
    // asked of the browser itself: a script of ours would need what is switched off
    let page = browser.cdp("DOM.getDocument", &json!({}))?;
    let message = json!({ "nodeId": page["root"]["nodeId"], "selector": ".boot-noscript" });
    let message = browser.cdp("DOM.querySelector", &message)?;
    let shape = browser.cdp("DOM.getBoxModel", &json!({ "nodeId": message["nodeId"] }))?;
    assert!(shape["model"]["height"].as_u64() > Some(50), "{shape}");
    browser.without_javascript(false)?;
    assert!(browser.text("noscript")?.starts_with("This page needs JavaScript"));
    Ok(())
}

#[test]
fn in_a_browser_older_than_modules() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.before_each_page("delete HTMLScriptElement.prototype.noModule")?;
    browser.go(&site.address())?;
    browser
        .wait_until("document.documentElement.dataset.boot || !document.querySelector('.boot')")?;
    // This browser does know modules, so the program itself starts all the same.
    assert_eq!(browser.attribute("html", "data-boot")?.as_deref(), Some("old"));
    Ok(())
}

#[test]
fn opened_as_a_file() -> Result<()> {
    let browser = Browser::start(Look::WIDE)?;
    browser.go(&format!("file://{}", paths::dist().join("index.html").display()))?;
    check(&browser, "Opened as a file")?;
    // where it does work
    browser.click("[data-problem=file] a")?;
    browser.wait_until("document.querySelector('#say')")
}

#[test]
fn in_the_readers_language() -> Result<()> {
    let site = Site::start()?;
    for (language, direction, heading) in [
        ("de", "ltr", "Das Programm ist nicht angekommen"),
        // not complete yet
        ("ar", "rtl", "The program did not arrive"),
    ] {
        let browser = Browser::start(Look::NARROW)?;
        let choose = format!("localStorage.setItem('lockout.language', '{language}')");
        browser.before_each_page(&choose)?;
        browser.block("*.wasm")?;
        browser.go(&site.address())?;
        check(&browser, heading)?;
        assert_eq!(browser.attribute("html", "lang")?.as_deref(), Some(language));
        assert_eq!(browser.attribute("html", "dir")?.as_deref(), Some(direction));
        assert!(!browser.scrolls_sideways()?);
    }
    Ok(())
}

#[test]
fn when_a_file_is_missing() -> Result<()> {
    let site = Site::start()?;
    for pattern in ["*.wasm", "*/lockout-*.js", "*/boot-*.js"] {
        let browser = Browser::start(Look::WIDE)?;
        browser.block(pattern)?;
        browser.go(&site.address())?;
        check(&browser, "The program did not arrive")
            .with_context(|| format!("without {pattern}"))?;
    }
    Ok(())
}

#[test]
fn trying_again_loads_anew() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.block("*.wasm")?;
    browser.go(&site.link("#kept"))?;
    check(&browser, "The program did not arrive")?;
    browser.block("nothing-at-all")?;
    browser.cross(|| browser.click(".boot-again button"))?;
    browser.wait_for("#say")?;
    assert!(browser.address()?.contains('#'), "the address lost its fragment");
    Ok(())
}

#[test]
fn when_the_connection_breaks_halfway() -> Result<()> {
    let address = serve_half_the_program()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.go(&address)?;
    check(&browser, "The program did not arrive")
}

#[test]
fn when_the_program_arrives_damaged() -> Result<()> {
    let damaged =
        copy_of_dist("damaged", |wasm| wasm.iter_mut().skip(2000).for_each(|byte| *byte ^= 0x55))?;
    let site = Site::of(&damaged)?;
    let browser = Browser::start(Look::WIDE)?;
    browser.go(&site.address())?;
    check(&browser, "The browser refused to compile the program")
}

/// A copy of the site whose WebAssembly is changed.
fn copy_of_dist(name: &str, change: impl Fn(&mut Vec<u8>)) -> Result<PathBuf> {
    let folder = paths::root().join("target").join("e2e").join(name);
    for file in weight::files_in(&paths::dist())? {
        let mut content = std::fs::read(&file)?;
        if file.to_string_lossy().ends_with(PROGRAM) {
            change(&mut content);
        }
        let path = folder.join(file.strip_prefix(paths::dist())?);
        std::fs::create_dir_all(path.parent().context("no folder")?)?;
        std::fs::write(path, content)?;
    }
    Ok(folder)
}

/// Serves the site on a server that hangs up in the middle of the program.
fn serve_half_the_program() -> Result<String> {
    let files = weight::first_load(&paths::dist())?;
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let address = format!("http://{}/", listener.local_addr()?);
    std::thread::spawn(move || {
        for connection in listener.incoming().map_while(Result::ok) {
            let Some((_, path)) = request(&connection) else { continue };
            let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
            let Some(content) = files.get(name) else { continue };
            let sent = if name.ends_with(PROGRAM) { content.len() / 2 } else { content.len() };
            // A browser that hangs up first is no trouble.
            let _ = answer(connection, media_type(Path::new(name)), content, sent);
        }
    });
    Ok(address)
}

fn answer(mut to: TcpStream, kind: &str, content: &[u8], sent: usize) -> std::io::Result<()> {
    let length = content.len();
    write!(
        to,
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    to.write_all(&content[..sent])
}
