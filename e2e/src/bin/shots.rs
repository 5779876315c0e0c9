//! `cargo xtask shots`: pictures of the built site, to look at.

use anyhow::{Result, bail};
use e2e::{Browser, Look, Site};

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let options = Options::read(&words)?;
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    for look in Look::usual() {
        browser.look(look)?;
        options.open(&site, &browser)?;
        println!("{}", browser.shot(&look.name())?.display());
        println!("{}", browser.full_shot(look, &format!("{}-full", look.name()))?.display());
    }
    browser.look(Look::WIDE)?;
    options.open(&site, &browser)?;
    println!("{}", browser.print("print")?.display());
    for complaint in browser.complaints()? {
        println!("console: {complaint}");
    }
    Ok(())
}

#[derive(Default)]
struct Options {
    fragment: String,
    script: String,
}

impl Options {
    fn read(words: &[String]) -> Result<Self> {
        let mut options = Self::default();
        for pair in words.chunks(2) {
            match pair {
                [name, value] if name == "--url-hash" => options.fragment.clone_from(value),
                [name, value] if name == "--script" => options.script.clone_from(value),
                _ => bail!(
                    "`shots` knows --url-hash '#...' and --script 'JS', not `{}`",
                    pair.join(" ")
                ),
            }
        }
        Ok(options)
    }

    fn open(&self, site: &Site, browser: &Browser) -> Result<()> {
        // Two addresses that differ in the fragment only would not load anew.
        browser.go("about:blank")?;
        browser.go(&site.link(&self.fragment))?;
        browser.wait_for_the_app()?;
        browser.script_async(&self.script, &[])?;
        browser.wait_for_paint()
    }
}
