//! The first seconds: everything arrives, nothing complains, and then the network is left alone.

use std::time::Duration;

use anyhow::Result;
use e2e::{Browser, Look, Site};
use serde_json::json;
use xtask::{paths, weight};

#[test]
fn the_app_starts_without_a_complaint() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    assert!(
        !browser.has("#app .boot")?,
        "the loading display is still there: {}",
        browser.text("#app")?
    );
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn it_works_in_any_folder_of_a_host() -> Result<()> {
    let site = Site::in_folder("/some/deep/folder/")?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    assert!(!browser.has("#app .boot")?);
    assert_eq!(browser.complaints()?, [""; 0]);
    let outside: Vec<_> = site
        .requests()
        .into_iter()
        .filter(|path| !path.starts_with("/some/deep/folder/"))
        .collect();
    assert_eq!(outside, [""; 0]);
    Ok(())
}

#[test]
fn a_first_load_fetches_what_the_size_limit_counts_and_each_file_once() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.go(&site.address())?;
    browser.wait_until_kept()?;
    let mut fetched: Vec<String> = site
        .requests()
        .iter()
        // begins once the first answer is there, to keep the site for offline use
        .take_while(|path| *path != "/sw.js")
        .map(|path| path.trim_start_matches('/'))
        .map(|path| if path.is_empty() { "index.html" } else { path }.to_owned())
        .collect();
    fetched.sort();
    let counted: Vec<String> = weight::first_load(&paths::dist())?.into_keys().collect();
    // A browser without a window shows no icon and installs no app, and so may not fetch what that takes.
    let but_the_icon = |names: Vec<String>| -> Vec<String> {
        let of_a_window = |name: &String| name.starts_with("icon-") || name.contains("manifest");
        // the heaviest language is counted, and this reader's is fetched
        let language = |name: String| {
            if name.starts_with(weight::WORDS) { weight::WORDS.to_owned() } else { name }
        };
        names.into_iter().filter(|name| !of_a_window(name)).map(language).collect()
    };
    assert_eq!(but_the_icon(fetched), but_the_icon(counted));
    Ok(())
}

/// Writes down what is shown of a load, whenever it changes: how full the bar is, and whether the figures stand there.
const WATCH: &str = "
    globalThis.shown = [];
    new MutationObserver(() => {
        const bar = document.querySelector('.boot progress');
        const said = document.querySelector('.boot [data-of]')?.textContent;
        if (bar?.value) {
            shown.push({ bar: bar.value / bar.max, said: /: [1-9]\\d* of \\d+ KB$/.test(said) });
        }
    }).observe(document, { childList: true, subtree: true, characterData: true });";

#[test]
fn a_slow_load_shows_how_far_it_is() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.slow_down(100_000)?;
    browser.before_each_page(WATCH)?;
    browser.go(&site.address())?;
    browser.wait_until("!document.querySelector('#app .boot')")?;
    let shown = browser.script("return globalThis.shown", &[])?;
    let shown = shown.as_array().cloned().unwrap_or_default();
    let on_the_way = shown.iter().filter(|at| {
        at["bar"].as_f64().is_some_and(|share| share > 0.0 && share < 1.0)
            && at["said"] == json!(true)
    });
    assert!(on_the_way.count() > 0, "{shown:?}");
    Ok(())
}

#[test]
fn nothing_is_requested_once_it_runs() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.wait_until_kept()?;
    std::thread::sleep(Duration::from_secs(1));
    let (_, at_load) = (browser.requests()?, site.requests_of_pages().len());
    browser.press("Tab")?;
    browser.look(Look::NARROW.dark())?;
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(browser.requests()?, [""; 0]);
    assert_eq!(site.requests_of_pages().len(), at_load);
    Ok(())
}

#[test]
fn the_chosen_theme_is_there_before_the_program_is() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.script("localStorage.setItem('lockout.theme', 'dark')", &[])?;
    // Without the program, only what runs before it can have set the theme.
    browser.block("*.wasm")?;
    browser.reload()?;
    assert_eq!(browser.attribute("html", "data-theme")?.as_deref(), Some("dark"));
    assert_eq!(browser.style("html", "background-color")?, "rgb(20, 23, 27)");
    Ok(())
}

#[test]
fn it_starts_where_storage_is_refused() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.refuse_storage()?;
    browser.go(&site.address())?;
    browser.wait_for_the_app()?;
    assert!(!browser.has("#app .boot")?, "{}", browser.text("#app")?);
    Ok(())
}
