//! The page “The model”: `cargo run --example model_page -- LANGUAGE STYLE…` with a language's code and
//! the addresses of its style sheets, as HTML on standard output.

use lockout::report::doc::{Translation, to_html};
use lockout::report::explain::{MODEL_PAGE, MODEL_TITLE, model_page};
use lockout::words::{LANGUAGES, say, speak};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut given = std::env::args().skip(1);
    let code = given.next().unwrap_or_default();
    let styles: Vec<String> = given.collect();
    let styles: Vec<&str> = styles.iter().map(String::as_str).collect();
    let others = translations(&code);
    if !speak(&code) {
        eprintln!("there is no language `{code}`");
        return ExitCode::from(2);
    }
    print!("{}", to_html(MODEL_TITLE.text(), &styles, &others, &model_page()));
    ExitCode::SUCCESS
}

/// The page in every other language that says it all.
fn translations(code: &str) -> Vec<Translation> {
    let others = LANGUAGES.iter().filter(|language| language.code != code && speak(language.code));
    let complete = others.filter(|_| say::LANGUAGE_IS_COMPLETE.text() == "yes");
    let all = complete.map(|language| Translation {
        code: language.code.to_owned(),
        name: say::LANGUAGE_NAME.into(),
        address: MODEL_PAGE.into(),
    });
    all.collect()
}
