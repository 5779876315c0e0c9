//! The page “The model”: `cargo run --example model_page -- STYLE…` with the addresses of its style
//! sheets, as HTML on standard output.

use lockout::report::doc::to_html;
use lockout::report::explain::{MODEL_TITLE, model_page};

fn main() {
    let styles: Vec<String> = std::env::args().skip(1).collect();
    let styles: Vec<&str> = styles.iter().map(String::as_str).collect();
    print!("{}", to_html(MODEL_TITLE, &styles, &model_page()));
}
