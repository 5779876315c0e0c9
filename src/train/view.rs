//! What training's screens are made of, besides what all elements can do.

pub use crate::element::{El, Painter, document, el, focus};

impl El {
    /// What a click or an entry does: a word, and what belongs to it behind a blank. The page hands it to the
    /// screen as a [`Deed`](super::screen::Deed).
    pub fn does(self, what: impl Into<String>) -> El {
        self.attr("data-train", what)
    }

    /// Keys that click it while the focus is inside an element with `data-keys`, with blanks between them.
    pub fn keys(self, keys: impl Into<String>) -> El {
        self.attr("data-key", keys)
    }
}

/// A button with a label.
pub fn button(does: impl Into<String>, label: impl Into<String>) -> El {
    el("button.plain|type=button").does(does).text(label)
}

/// A heading of the screen itself; it takes the focus where what had it is gone.
pub fn title(text: impl Into<String>) -> El {
    el("h1.train-title|id=train-title|tabindex=-1").text(text)
}
