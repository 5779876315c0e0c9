//! How an element of the second program is written down in one text: `button.plain strong|type=button|id=reset`. After
//! the tag come its classes behind a dot, with blanks between them, then the attributes, each behind a bar. The first
//! program has its own reading of the same (`app/dom.rs`): this one made its first load heavier.

use crate::text::cut;

/// The tag, the classes, if there are any, and the attributes.
pub fn read(spec: &'static str) -> (&'static str, Option<&'static str>, Attributes) {
    let (head, rest) = cut(spec, b'|');
    let (tag, class) = cut(head, b'.');
    (tag, class, Attributes(rest))
}

/// Attributes one by one: the name, and the value, if there is one.
pub struct Attributes(Option<&'static str>);

impl Iterator for Attributes {
    type Item = (&'static str, Option<&'static str>);

    fn next(&mut self) -> Option<Self::Item> {
        let (part, rest) = cut(self.0?, b'|');
        self.0 = rest;
        Some(cut(part, b'='))
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn tag_classes_and_attributes_are_told_apart() {
        let (tag, class, attributes) = read("a.plain strong|href=./?a=b.c|hidden|title=");
        assert_eq!((tag, class), ("a", Some("plain strong")));
        let attributes: Vec<_> = attributes.collect();
        assert_eq!(attributes, [("href", Some("./?a=b.c")), ("hidden", None), ("title", Some(""))]);
        let (tag, class, mut attributes) = read("p");
        assert_eq!((tag, class, attributes.next()), ("p", None, None));
    }
}
