//! The same link under another name.

use super::escape;
use crate::scenario::Field;
use crate::text::{cut, text};

/// A fragment whose shown scenario has another name; nothing else of it changes. An empty name is
/// none. The name must be one that [`Field::Name`] allows.
pub fn named(fragment: &str, name: &str) -> String {
    let (first, beside) = cut(fragment, b';');
    let mut link = String::new();
    let mut rest = Some(first);
    let mut put = name.is_empty();
    while let Some(parts) = rest {
        let (part, after) = cut(parts, b'&');
        rest = after;
        let (key, _) = cut(part, b'=');
        if !put && !matches!(key, "v" | "m" | "preset") {
            add_name(&mut link, name);
            put = true;
        }
        if key != Field::Name.key() && !part.is_empty() {
            add(&mut link, part);
        }
    }
    if !put {
        add_name(&mut link, name);
    }
    if let Some(beside) = beside {
        link += &text!(";{}", beside);
    }
    link
}

fn add(link: &mut String, part: &str) {
    if !link.is_empty() {
        link.push('&');
    }
    *link += part;
}

fn add_name(link: &mut String, name: &str) {
    add(link, Field::Name.key());
    link.push('=');
    escape(link, name);
}

#[cfg(test)]
mod tests {
    use super::named;
    use crate::scenario::link::{read, write};
    use crate::scenario::{Field, Scenario, Value};

    #[test]
    fn only_the_name_changes() {
        for (link, name, expected) in [
            ("v=1&m=1", "Drill", "v=1&m=1&name=Drill"),
            (
                "v=1&m=1&preset=x&name=Old&hours=8",
                "A & B;",
                "v=1&m=1&preset=x&name=A%20%26%20B%3B&hours=8",
            ),
            ("v=1&m=1&guests=3;v=1&m=1&name=B", "A", "v=1&m=1&name=A&guests=3;v=1&m=1&name=B"),
            ("v=1&m=1&name=Old&guests=3", "", "v=1&m=1&guests=3"),
            ("", "A", "name=A"),
        ] {
            assert_eq!(named(link, name), expected);
        }
    }

    #[test]
    fn it_is_the_link_that_would_be_written() {
        let scenario = |name: &str| {
            let guests = Scenario::default().with(Field::Guests, Value::Number(7.0)).unwrap();
            guests.with(Field::Name, Value::Text(name.to_owned())).unwrap()
        };
        let renamed =
            named(&write(&scenario("Montag"), Some("p"), &[("hour", "2".to_owned())]), "Übung #1");
        assert_eq!(renamed, write(&scenario("Übung #1"), Some("p"), &[("hour", "2".to_owned())]));
        assert_eq!(read(&renamed).scenario, scenario("Übung #1"));
    }
}
