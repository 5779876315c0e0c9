//! Elements of the page for the second program, without Yew: values first, and then put into the page once, or painted
//! again and again by as few changes as it takes.

mod document;
mod paint;

pub use document::{document, spans};
pub use paint::{Painter, focus, put};

use crate::notation;
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

/// An element with its fixed attributes, as [`notation`] has them; one without a value is empty.
#[inline(never)]
pub fn el(spec: &'static str) -> El {
    let (tag, class, attributes) = notation::read(spec);
    let mut element = El(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }));
    if let Some(class) = class {
        element = element.attr("class", class);
    }
    for (name, value) in attributes {
        element = element.attr(name, value.unwrap_or_default());
    }
    element
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
