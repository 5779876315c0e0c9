//! What stands in the page while the program loads, or says why it can't: in every language that is
//! complete, since no text of a language has arrived by then.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use lockout_words::say;
use xtask::paths;
use xtask::weight::files_in;

use crate::site::filled;

/// A part of the page, in the language in force.
type Part = fn() -> String;

/// Writes the texts into the page.
pub(crate) fn write(page: &str) -> Result<String> {
    let parts: [(&str, Part); 4] = [
        ("loading", progress),
        ("noscript", || {
            problem(
                "boot-noscript",
                "",
                say::LOADING_NOSCRIPT_TITLE,
                &para(say::LOADING_NOSCRIPT.text()),
            )
        }),
        ("problems", problems),
        ("again", || {
            format!(
                "<button type=\"button\" class=\"plain\">{}</button>",
                say::LOADING_AGAIN.text()
            )
        }),
    ];
    parts.into_iter().try_fold(page.to_owned(), |page, (name, part)| {
        let mut all = String::new();
        for code in complete() {
            lockout_words::speak(code);
            let direction = say::LANGUAGE_DIRECTION.text();
            let _ = write!(all, "<div lang=\"{code}\" dir=\"{direction}\">{}</div>", part());
        }
        filled(&page, &format!("<lockout-{name}></lockout-{name}>"), &all)
    })
}

/// How what follows begins in the style sheet of the site.
pub(crate) const STYLES: &str = ".boot{";

/// Adds to the style sheet how that looks, and which language's texts show: the page's, or else those of the
/// first. Without JavaScript nobody knows the reader's, and all show.
pub(crate) fn styles(dist: &Path) -> Result<()> {
    let is_main = |file: &std::path::PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("main") && name.ends_with(".css")
    };
    let file =
        files_in(dist)?.into_iter().find(is_main).context("the build left no style sheet")?;
    let mut styles = fs::read_to_string(&file)?;
    styles += &fs::read_to_string(paths::root().join("styles").join("boot.css"))?;
    let place = ".boot :not(noscript) > ";
    let codes = complete();
    let first = codes.first().context("no language is complete")?;
    for code in &codes[1..] {
        let _ = write!(
            styles,
            "\nhtml:not([lang=\"{code}\"]) {place}[lang=\"{code}\"],\
             html[lang=\"{code}\"] {place}[lang=\"{first}\"] {{ display: none; }}\n"
        );
    }
    Ok(fs::write(file, styles)?)
}

fn complete() -> Vec<&'static str> {
    let codes = lockout_words::LANGUAGES.iter().map(|language| language.code);
    codes
        .filter(|code| lockout_words::speak(code) && say::LANGUAGE_IS_COMPLETE.text() == "yes")
        .collect()
}

fn progress() -> String {
    let (code, said) = (say::LANGUAGE_CODE.text(), say::LOADING.text());
    // boot/start.js puts the figures in
    let of = say::loading_progress("{0}", "{1}");
    format!(
        "<p id=\"boot-said-{code}\" data-of=\"{of}\">{said}</p>\
         <progress aria-labelledby=\"boot-said-{code}\"></progress>"
    )
}

fn problems() -> String {
    let causes = [
        say::loading_no_wasm_policy(
            code("DefaultJavaScriptJitSetting"),
            code("JavaScriptJitAllowedForSites"),
        ),
        say::LOADING_NO_WASM_EDGE.text().to_owned(),
        say::LOADING_NO_WASM_LOCKDOWN.text().to_owned(),
        say::loading_no_wasm_firefox(code("javascript.options.wasm")),
        say::LOADING_NO_WASM_OLD.text().to_owned(),
    ];
    let causes = causes.map(|cause| format!("<li>{cause}</li>")).concat();
    let no_wasm = format!("{}<ul>{causes}</ul>", para(say::LOADING_NO_WASM.text()));
    let no_compile = say::loading_no_compile(code("'wasm-unsafe-eval'"), code("script-src"));
    let link = format!("<a href=\"./\">{}</a>", say::LOADING_STOPPED_LINK.text());
    let stopped = para(say::LOADING_STOPPED.text()) + &para(&link);
    let file = "<a href=\"./lockout.html\">lockout.html</a>";
    [
        ("file", say::LOADING_FILE_TITLE, para(&say::loading_file(file))),
        ("old", say::LOADING_OLD_TITLE, para(say::LOADING_OLD.text())),
        ("no-wasm", say::LOADING_NO_WASM_TITLE, no_wasm),
        ("no-compile", say::LOADING_NO_COMPILE_TITLE, para(&no_compile)),
        ("network", say::LOADING_NETWORK_TITLE, para(say::LOADING_NETWORK.text())),
        ("stopped", say::LOADING_STOPPED_TITLE, stopped),
    ]
    .map(|(name, title, body)| problem("", &format!(" data-problem=\"{name}\""), title, &body))
    .concat()
}

fn problem(class: &str, attribute: &str, title: lockout_words::Word, body: &str) -> String {
    let title = title.text();
    let class = ["boot-error", class].join(" ");
    format!("<div class=\"{}\"{attribute}><h2>{title}</h2>{body}</div>", class.trim_end())
}

fn para(text: &str) -> String {
    format!("<p>{text}</p>")
}

fn code(text: &str) -> String {
    format!("<code>{text}</code>")
}
