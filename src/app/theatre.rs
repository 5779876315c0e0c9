//! What a presentation does outside of the page's state: the time each screen has while it plays,
//! the window's size, the whole screen, and the focus.

use super::Act;
use super::state::{Action, Showing, State};
use crate::browser::{measure, stage};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

pub struct Theatre {
    act: Act,
    playing: Option<Timeout>,
    /// The presentation has the focus.
    entered: bool,
    _resized: EventListener,
}

/// What an action does to the whole screen.
pub fn act(showing: &Showing) {
    match showing {
        Showing::Enter => stage::take(),
        Showing::Leave => stage::give_back(),
        Showing::FullScreen => stage::take_or_give_back(),
        _ => {}
    }
}

/// How long a screen stands while it plays, in milliseconds.
const STANDS: u32 = 5000;

impl Theatre {
    pub fn new(act: &Act) -> Theatre {
        let resized = act.clone();
        Theatre {
            act: act.clone(),
            playing: None,
            entered: false,
            _resized: EventListener::new(&window(), "resize", move |_| {
                let (width, height) = measure::window_size();
                resized.emit(Rc::new(Action::Show(Showing::Size(width, height))));
            }),
        }
    }

    pub fn follow(&mut self, before: &State, state: &State) {
        if !state.stage.playing {
            self.playing = None;
        } else if !before.stage.playing || before.stage.staged != state.stage.staged {
            let act = self.act.clone();
            self.playing = Some(Timeout::new(STANDS, move || {
                act.emit(Rc::new(Action::Show(Showing::Played)));
            }));
        }
    }

    /// Gives the focus to the presentation as it begins, and back as it ends.
    pub fn rendered(&mut self, state: &State) {
        if state.stage.is_on() != self.entered {
            self.entered = !self.entered;
            // a hidden element takes no focus: the menu that the button may be in is closed or open
            let ids: &[&str] =
                if self.entered { &["present"] } else { &["others-open", "present-button"] };
            for id in ids {
                let element = document().get_element_by_id(id);
                if let Some(element) =
                    element.and_then(|found| found.dyn_into::<HtmlElement>().ok())
                {
                    let _ = element.focus();
                }
            }
        }
    }
}
