//! The screens of training: the second program alone, without Yew. What is asked, decided and scored is
//! `training`'s to know; here it is shown, kept, and brought to a second window.

mod cards;
mod channel;
mod choose;
mod desk;
mod frame;
mod hands;
mod how;
mod keep;
mod opening;
mod screen;
mod shift;
mod sketch;
mod view;

pub use desk::Desk;
pub use screen::{Deed, Screen};

use crate::browser::address;
use crate::training::link::{Link, View};
use channel::{Channel, Said};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use std::cell::RefCell;
use view::{Painter, focus};
use wasm_bindgen::JsValue;
use web_sys::Element;

/// So long the facilitator's window waits for the other one to answer, in milliseconds.
const PATIENCE: u32 = 1500;

/// The page while it is there.
struct Page {
    desk: Desk,
    screen: Box<dyn Screen>,
    painter: Painter,
    channel: Channel,
    /// What the facilitator did last, while the other window has not answered.
    unanswered: Option<Deed>,
    /// Counts what was asked of the other window.
    asked: u32,
    _moved: EventListener,
    _dropped: [EventListener; 3],
}

thread_local! {
    static PAGE: RefCell<Option<Page>> = const { RefCell::new(None) };
}

/// Takes an element over and opens what a fragment says.
///
/// # Errors
/// If the browser makes no element.
pub fn start(into: &Element, fragment: &str) -> Result<(), JsValue> {
    hands::listen(into)?;
    let desk = Desk::new(Link::read(fragment));
    let page = Page {
        screen: screen::of(&desk.link),
        desk,
        painter: Painter::new(into.clone()),
        channel: Channel::open(|said| with_page(|page| page.hear(&said))),
        unanswered: None,
        asked: 0,
        _moved: address::listen(|| with_page(|page| page.open(Link::read(&address::fragment())))),
        _dropped: opening::listen(),
    };
    PAGE.set(Some(page));
    with_page(|page| page.open(page.desk.link.clone()));
    Ok(())
}

/// Does something with the page; what the browser refuses to draw is for its console.
fn with_page(does: impl FnOnce(&mut Page)) {
    PAGE.with_borrow_mut(|page| {
        let Some(page) = page else { return };
        does(page);
        page.paint();
    });
}

/// Draws the page anew, as something came out that it was waiting for.
fn repaint() {
    with_page(|_| {});
}

/// Something the reader did. What the page's own changes bring about, such as an entry that is left because its
/// place is gone, waits until they are through.
fn act(deed: Deed) {
    if PAGE.with(|page| page.try_borrow_mut().is_ok()) {
        with_page(|page| page.act(&deed));
    } else {
        Timeout::new(0, || act(deed)).forget();
    }
}

impl Page {
    /// Opens a session where it was left.
    fn open(&mut self, link: Link) {
        self.desk.open(link);
        self.screen = screen::of(&self.desk.link);
        if let Some(state) = self.desk.kept() {
            self.screen.restore(&state);
        }
        match self.desk.link.view {
            View::Notes => self.channel.say(&Said::Hello),
            View::Plain | View::Projector => self.tell(),
        }
        if document().active_element().is_none_or(|element| element.tag_name() == "BODY") {
            self.desk.focus("train-title");
        }
    }

    fn act(&mut self, deed: &Deed) {
        let follows = self.desk.link.view == View::Notes && self.desk.together;
        if follows && (!deed.is_of_the_window() || opening::leads_away(deed)) {
            // it comes back as what the other window shows then
            let session = self.desk.link.session();
            self.channel.say(&Said::Deed { session, deed: deed.clone() });
            self.unanswered = Some(deed.clone());
            self.asked += 1;
            let asked = self.asked;
            Timeout::new(PATIENCE, move || with_page(|page| page.go_on_alone(asked))).forget();
            return;
        }
        self.act_here(deed);
    }

    /// The other window does not answer any more: this one moves by itself.
    fn go_on_alone(&mut self, asked: u32) {
        if asked == self.asked
            && let Some(deed) = self.unanswered.take()
        {
            self.desk.together = false;
            self.act_here(&deed);
        }
    }

    fn act_here(&mut self, deed: &Deed) {
        if deed.is_of_the_page() {
            match self.desk.act(deed) {
                desk::Then::Stay => {}
                desk::Then::Open(link) => self.open(link),
                desk::Then::GoOn(link, state) => {
                    address::write(&link.write(), true);
                    self.open(link);
                    self.screen.restore(&state);
                    self.desk.keep(self.screen.as_ref());
                    self.tell();
                }
            }
            return;
        }
        self.screen.act(deed, &mut self.desk);
        if deed.is_of_the_window() {
            return;
        }
        if !deed.going_on {
            self.desk.keep(self.screen.as_ref());
        }
        self.tell();
    }

    /// Tells the other window what this one shows.
    fn tell(&self) {
        if self.desk.link.exercise.is_some() && self.desk.link.view != View::Notes {
            let session = self.desk.link.session();
            self.channel.say(&Said::State { session, state: self.screen.state() });
        }
    }

    fn hear(&mut self, said: &Said) {
        let follows = self.desk.link.view == View::Notes;
        match said {
            Said::Hello if !follows => {
                self.desk.together = true;
                self.tell();
            }
            Said::Deed { session, deed } if !follows && *session == self.desk.link.session() => {
                self.desk.together = true;
                self.act_here(deed);
            }
            Said::State { session, state } if follows => {
                self.desk.together = true;
                self.unanswered = None;
                if *session != self.desk.link.session() {
                    let link = Link::read(session).seen_as(View::Notes);
                    address::write(&link.write(), false);
                    self.desk.open(link);
                    self.screen = screen::of(&self.desk.link);
                }
                self.screen.restore(state);
            }
            _ => {}
        }
    }

    fn paint(&mut self) {
        let had_focus = document().active_element().is_some_and(|at| at.tag_name() != "BODY");
        document().set_title(&frame::window_title(&self.screen.title()));
        let view = frame::draw(&self.desk, self.screen.as_ref(), self.channel.works());
        if let Err(error) = self.painter.paint(view) {
            web_sys::console::error_1(&error);
        }
        if let Some(id) = self.desk.wants_focus() {
            focus(&id);
        } else if had_focus
            && document().active_element().is_none_or(|element| element.tag_name() == "BODY")
        {
            // what had it is gone
            focus("train-title");
        }
    }
}
