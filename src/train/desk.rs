//! What every exercise works with: the session's link, what is kept of it, what is to be said and where the
//! focus is to go.

use super::keep::Keep;
use super::opening::Came;
use super::screen::{Deed, Screen};
use crate::browser::theme::Theme;
use crate::browser::{address, clock, files, several, words};
use crate::training::link::{Link, View};
use crate::training::progress::Kept;
use crate::words::say;
use wasm_bindgen_futures::spawn_local;

/// The largest seed that is drawn: short enough to be called out.
const MOST_SEEDS: f64 = 9999.0;

pub struct Desk {
    pub link: Link,
    /// The facilitator's window has been heard of, or in that one the other.
    pub together: bool,
    pub(super) keep: Keep,
    /// What was done last, for those who can't see it.
    pub(super) said: String,
    /// What couldn't be copied, to be copied by hand.
    pub(super) by_hand: String,
    /// Whether wiping all progress is yet to be confirmed.
    pub(super) wiping: bool,
    /// A file that came and needs a word.
    pub(super) came: Option<Came>,
    focus: Option<String>,
}

/// What follows from what the page was told to do.
pub(super) enum Then {
    Stay,
    Open(Link),
    /// Another session, from a state on.
    GoOn(Link, String),
}

impl Desk {
    pub(super) fn new(link: Link) -> Desk {
        Desk {
            link,
            together: false,
            keep: Keep::open(),
            said: String::new(),
            by_hand: String::new(),
            wiping: false,
            came: None,
            focus: None,
        }
    }

    /// Has a screen reader say what was done.
    pub fn say(&mut self, what: impl Into<String>) {
        self.said = what.into();
    }

    /// Gives the focus to an element of the next view.
    pub fn focus(&mut self, id: impl Into<String>) {
        self.focus = Some(id.into());
    }

    pub(super) fn wants_focus(&mut self) -> Option<String> {
        self.focus.take()
    }

    /// Who looks at it.
    pub fn view(&self) -> View {
        self.link.view
    }

    /// The seed; a link without one gets it when it is opened.
    pub fn seed(&self) -> u64 {
        self.link.seed.unwrap_or_default()
    }

    pub(super) fn open(&mut self, link: Link) {
        self.link = link;
        (self.said, self.by_hand, self.wiping) = (String::new(), String::new(), false);
        self.came = None;
        if self.link.seed.is_none() {
            self.link.seed = Some(drawn());
            if self.link.exercise.is_some() {
                address::write(&self.link.write(), false);
            }
        }
    }

    /// What was kept of the session.
    pub(super) fn kept(&self) -> Option<String> {
        if self.link.view == View::Notes {
            return None;
        }
        self.keep.progress().get(&self.link.session()).map(|kept| kept.state.clone())
    }

    pub(super) fn keep(&mut self, screen: &dyn Screen) {
        if self.link.exercise.is_none() || self.link.view == View::Notes {
            return;
        }
        let (answered, right) = screen.score();
        let state = screen.state();
        let (year, month, day) = clock::today();
        let day = format!("{year:04}-{month:02}-{day:02}");
        let link = self.link.session();
        self.keep.change(|progress| progress.keep(&link, Kept { state, answered, right, day }));
    }

    /// What the page itself does.
    pub(super) fn act(&mut self, deed: &Deed) -> Then {
        match &*deed.does {
            "page-language" => words::choose(&deed.value),
            "page-theme" => {
                let theme = Theme::ALL.into_iter().find(|theme| theme.word() == deed.value);
                theme.unwrap_or(Theme::System).choose();
            }
            "page-again" => {
                let link = self.link.session();
                self.keep.change(|progress| progress.forget(&link));
                self.focus("train-title");
                return Then::Open(self.link.clone());
            }
            "page-copy" => self.copy(&deed.with),
            "page-copied" => self.say(say::FRAME_LINK_COPIED.text()),
            "page-by-hand" => {
                self.by_hand.clone_from(&deed.value);
                self.focus("train-by-hand");
            }
            "page-export" => self.export(),
            "page-wipe" => {
                self.wiping = true;
                self.focus("train-wipe-no");
            }
            "page-wipe-no" => {
                self.wiping = false;
                self.focus("train-wipe");
            }
            "page-wipe-yes" => {
                self.wiping = false;
                self.keep.wipe();
                self.say(say::TRAIN_WIPED.text());
                self.focus("train-title");
            }
            _ => return self.open_file(deed),
        }
        Then::Stay
    }

    /// Copies the link of a session, or shows it to be copied by hand.
    fn copy(&mut self, fragment: &str) {
        let address = address::with_fragment(fragment);
        self.by_hand = String::new();
        spawn_local(async move {
            let does = match several::put_text(&address).await {
                Ok(()) => "page-copied",
                Err(_) => "page-by-hand",
            };
            super::act(Deed { does: does.to_owned(), value: address, ..Deed::default() });
        });
    }

    fn export(&mut self) {
        let (year, month, day) = clock::today();
        let name = format!("Lockout - training - {year:04}-{month:02}-{day:02}.json");
        let text = self.keep.as_it_stands();
        match files::download(&name, "application/json", text.as_bytes()) {
            Ok(()) => self.say(say::train_saved(name)),
            Err(_) => self.say(say::TRAIN_NOT_SAVED.text()),
        }
    }
}

/// A seed for those who have none: the one thing here that is left to chance.
pub(super) fn drawn() -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // from 1 to 9999
    let seed = (1.0 + (js_sys::Math::random() * MOST_SEEDS).floor()) as u64;
    seed
}
