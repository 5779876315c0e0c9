//! What is wrong with a language is said, with the file and the message.

#[path = "../build/catalogue.rs"]
mod catalogue;

use catalogue::Catalogue;

const ABOUT: &str = "language-code = xx\nlanguage-name = X\nlanguage-direction = ltr\nlanguage-decimal-sign = .\n\
                     language-group-sign = ,\nlanguage-plurals = one 1\nlanguage-first-weekday = 1\nlanguage-is-complete = yes\n";

fn read(english: &str, german: &str) -> Result<Catalogue, Vec<String>> {
    let of = |code: &str, text: &str| (code.to_owned(), format!("{ABOUT}{text}"));
    Catalogue::read(&[of("de", german), of("en", english)])
}

fn problems(english: &str, german: &str) -> Vec<String> {
    read(english, german).err().unwrap_or_default()
}

#[test]
fn a_template_keeps_its_order_and_its_variables() {
    let english = "a = { $n ->\n    [one] one\n   *[other] { $n } of { $all }\n }\n### The second program\nb = B\n  C\n";
    let read = read(english, "b = D\na = { $all }: { $n }\n").unwrap();
    let (english, german) = (&read.languages[0], &read.languages[1]);
    assert!(
        read.rust().contains("pub fn a<'a>(n: impl Into<Cow<'a, str>>, all:"),
        "{}",
        read.rust()
    );
    let text = |at: usize| english.messages[8 + at].template.as_str();
    assert_eq!([text(0), text(1)], ["{0?one=one|other={0} of {1}}", "B C"]);
    assert_eq!([english.messages[8].second, english.messages[9].second], [false, true]);
    // the variables are counted as English counts them
    assert_eq!(german.messages[8].template, "{1}: {0}");
    assert_eq!(german.messages[9].name, "b");
}

#[test]
fn what_does_not_fit_is_named() {
    assert_eq!(problems("a = A\n", ""), ["languages/de.ftl: `a` is missing"]);
    assert_eq!(problems("", "a = A\n"), ["languages/de.ftl: `a` is not in languages/en.ftl"]);
    assert_eq!(problems("a = A\n", "a = { $n }\n"), ["languages/de.ftl: `a` has no variable $n"]);
    assert_eq!(problems("a = A\na = B\n", "a = C\n")[0], "languages/en.ftl: `a` is there twice");
    assert!(problems("a = { $n\n", "a = C\n")[0].starts_with("languages/en.ftl:9: "));
}

#[test]
fn an_unfinished_language_speaks_english_where_it_says_nothing() {
    let unfinished = ABOUT.replace("complete = yes", "complete = no");
    let sources = [("en".to_owned(), format!("{ABOUT}a = A b\n")), ("ar".to_owned(), unfinished)];
    let read = Catalogue::read(&sources).unwrap();
    assert_eq!(read.languages[1].messages[8].template, "A b");
    // English within a page that is read from the right keeps its own order of signs
    let leftward = sources.map(|(code, text)| match code.as_str() {
        "ar" => (code, text.replace("direction = ltr", "direction = rtl")),
        _ => (code, text),
    });
    let read = Catalogue::read(&leftward).unwrap();
    assert_eq!(read.languages[1].messages[8].template, "\u{2066}A b\u{2069}");
}
