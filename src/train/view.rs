//! A tiny toolkit: a view is a value, and the page is made to look like it by as few changes as it takes,
//! so that the focus, a slider being dragged and what is typed stay where they are.

mod document;
mod paint;

pub use paint::{Painter, focus};

use crate::report::doc::Block;
use crate::words::Word;

/// An element to be. In a box, and built by calls that stay calls: whole screens of them weigh a third less so.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct El(Box<Parts>);

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Parts {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) children: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    El(El),
    Text(String),
}

/// An element with its fixed attributes: `button.plain|type=button|id=reset`. After the tag come its classes
/// behind a dot, with blanks between them, then the attributes, each behind a bar; one without a value is empty.
#[inline(never)]
pub fn el(spec: &'static str) -> El {
    let mut parts = spec.split('|');
    let (tag, class) = two(parts.next().unwrap_or_default(), '.');
    let mut element = El(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }));
    if !class.is_empty() {
        element = element.attr("class", class);
    }
    for part in parts {
        let (name, value) = two(part, '=');
        element = element.attr(name, value);
    }
    element
}

fn two(text: &'static str, sign: char) -> (&'static str, &'static str) {
    text.split_once(sign).unwrap_or((text, ""))
}

impl El {
    /// Sets an attribute; of inputs, `value` and `checked` are what they hold.
    pub fn attr(self, name: &'static str, value: impl Into<String>) -> El {
        self.with(name, value.into())
    }

    #[inline(never)]
    fn with(mut self, name: &'static str, value: String) -> El {
        self.0.attributes.retain(|(known, _)| *known != name);
        self.0.attributes.push((name, value));
        self
    }

    #[inline(never)]
    fn holding(mut self, child: Node) -> El {
        self.0.children.push(child);
        self
    }

    /// An attribute that is there or not.
    pub fn flag(self, name: &'static str, is_there: bool) -> El {
        if is_there { self.attr(name, "") } else { self }
    }

    pub fn id(self, id: impl Into<String>) -> El {
        self.attr("id", id)
    }

    /// What a click or an entry does: a word, and what belongs to it behind a blank. The page hands it to the
    /// screen as a [`Deed`](super::screen::Deed).
    pub fn does(self, what: impl Into<String>) -> El {
        self.attr("data-train", what)
    }

    /// Keys that click it while the focus is inside an element with `data-keys`, with blanks between them.
    pub fn keys(self, keys: impl Into<String>) -> El {
        self.attr("data-key", keys)
    }

    pub fn text(self, text: impl Into<String>) -> El {
        self.holding(Node::Text(text.into()))
    }

    #[inline(never)]
    pub fn say(self, word: Word) -> El {
        self.text(word.text())
    }

    pub fn child(self, child: El) -> El {
        self.holding(Node::El(child))
    }

    pub fn children(mut self, children: impl IntoIterator<Item = El>) -> El {
        for child in children {
            self = self.child(child);
        }
        self
    }

    #[inline(never)]
    pub fn maybe(self, child: Option<El>) -> El {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }
}

/// A document, as explanations are written: an element a block.
pub fn document(blocks: &[Block]) -> Vec<El> {
    document::blocks(blocks)
}

/// A button with a label.
pub fn button(does: impl Into<String>, label: impl Into<String>) -> El {
    el("button.plain|type=button").does(does).text(label)
}

/// A heading of the screen itself; it takes the focus where what had it is gone.
pub fn title(text: impl Into<String>) -> El {
    el("h1.train-title|id=train-title|tabindex=-1").text(text)
}
