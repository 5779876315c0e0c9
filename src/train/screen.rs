//! What an exercise shows and does.

use super::cards::Cards;
use super::choose::Choose;
use super::desk::Desk;
use super::shift::Playing;
use super::sketch::Drawing;
use super::view::El;
use crate::training::link::{Exercise, Link};

/// Something the reader did: what `data-train` says of the element, and what that holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deed {
    /// The word, such as `answer`.
    pub does: String,
    /// What stands behind it, such as `granted`.
    pub with: String,
    /// What the element holds: a text, a number, a choice, a position drawn.
    pub value: String,
    /// More of it is to come: a pointer is down. Nothing is kept yet.
    pub going_on: bool,
}

impl Deed {
    /// What the page itself does, whatever is practised.
    pub fn is_of_the_page(&self) -> bool {
        self.does.starts_with("page-")
    }

    /// What concerns the window alone in which it was pressed, and changes nothing of the session: `here-print`.
    pub fn is_of_the_window(&self) -> bool {
        self.is_of_the_page() || self.does.starts_with("here-")
    }
}

/// A screen is a value that is drawn anew after every deed. All that it is must come from its link and its
/// state, since a second window has nothing else.
pub trait Screen {
    /// What it is called, in the window's title.
    fn title(&self) -> String;

    /// What stands between the page's head and foot, beginning with [`super::view::title`].
    fn draw(&self, desk: &Desk) -> Vec<El>;

    fn act(&mut self, deed: &Deed, desk: &mut Desk);

    /// All that was done so far, as a text that [`Screen::restore`] reads; empty at the beginning.
    fn state(&self) -> String;

    /// Goes on from there; what it can't read it takes as nothing done.
    fn restore(&mut self, state: &str);

    /// How many questions were answered, and how many of them rightly.
    fn score(&self) -> (u32, u32);
}

/// The screen of a link.
pub fn of(link: &Link) -> Box<dyn Screen> {
    let seed = link.seed.unwrap_or_default();
    match link.exercise {
        Some(Exercise::Cards) => Box::new(Cards::new(link)),
        Some(Exercise::Sketch) => Box::new(Drawing::new(seed)),
        Some(Exercise::Shift) => Box::new(Playing::new(link)),
        _ => Box::new(Choose::default()),
    }
}
