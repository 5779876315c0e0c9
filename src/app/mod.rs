//! The page: one state, one place where it changes, plain functions that draw it.
//!
//! There are two components only: [`App`], which holds the state, and a part of the page, which is
//! drawn again only when what it shows has changed.
//!
//! The program comes in two halves. The first draws the answer with all it needs; the rest, which is
//! `Doing` and the parts of the page drawn by `late`, arrives when the reader does something, and what
//! was done until then is done once it is there. `xtask/src/rest.rs` lists where the rest begins.

mod acting;
mod answer;
mod audience;
mod away;
mod cases;
mod changes;
mod chart;
mod choose;
mod compare;
mod cost;
mod desk;
mod doing;
mod dom;
mod explain;
mod field;
mod fold;
mod frame;
mod inputs;
mod keep;
mod legend;
mod lines;
mod live;
mod measures;
mod offline;
mod page;
mod picture;
mod present;
mod presets;
mod readings;
mod rules;
mod second;
mod source;
mod state;
mod table;
mod tenant;
mod theatre;
mod turns;
mod undo;
mod watch;

use crate::browser::measure::{self, Width};
use crate::browser::{address, rest};
use crate::scenario::link;
use doing::Doing;
use explain::Places;
use state::{Action, State};
use std::rc::Rc;
use yew::{Callback, Component, Context, Html, NodeRef};

/// Does opening a link with this fragment take the rest of the program?
pub fn takes_the_rest(fragment: &str) -> bool {
    state::asks_for_more(&link::read(fragment))
}

/// Sends an action to the state. It is shared, as the element that sends it keeps it.
type Act = Callback<Rc<Action>>;

/// What a part of the page draws from.
#[derive(Clone)]
pub struct Ui {
    pub state: Rc<State>,
    pub act: Act,
    /// The rest of the program is there.
    pub whole: bool,
    /// It did not arrive.
    pub lacking: bool,
    /// What the chart stands in, whose width it takes.
    pub frame: NodeRef,
    pub places: Places,
}

/// Everything on the page.
pub struct App {
    ui: Ui,
    /// The fragment the page was opened with.
    fragment: String,
    watched: Option<Width>,
    doing: Option<Box<Doing>>,
    /// What was done before that was there.
    waiting: Vec<Rc<Action>>,
}

impl Component for App {
    type Message = Rc<Action>;
    type Properties = ();

    fn create(app: &Context<Self>) -> Self {
        let fragment = address::fragment();
        let mut app = App {
            ui: Ui {
                state: Rc::new(State::open(&fragment, measure::guess())),
                act: app.link().callback(|action| action),
                whole: false,
                lacking: false,
                frame: NodeRef::default(),
                places: Places::default(),
            },
            fragment,
            watched: None,
            doing: None,
            waiting: Vec::new(),
        };
        if rest::is_here() {
            app.arrived();
        } else {
            app.fetch(false);
        }
        app
    }

    fn update(&mut self, _: &Context<Self>, action: Rc<Action>) -> bool {
        if let Some(doing) = &mut self.doing {
            return doing.act(&mut self.ui, &action);
        }
        match *action {
            Action::Arrived(true) => self.arrived(),
            Action::Arrived(false) => self.ui.lacking = true,
            Action::Fetch => {
                self.ui.lacking = false;
                self.fetch(true);
            }
            // nothing has been done yet, so it is the same page
            Action::Width(width) => self.ui.state = Rc::new(State::open(&self.fragment, width)),
            _ => {
                self.waiting.push(action);
                return false;
            }
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        page::draw(&self.ui)
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if let (true, Some(frame)) = (first, self.ui.frame.cast()) {
            let act = self.ui.act.clone();
            let tell = move |width| act.emit(Rc::new(Action::Width(width)));
            tell(measure::of(&frame));
            self.watched = Width::watch(&frame, tell);
        }
        if let Some(doing) = &mut self.doing {
            doing.settle(&self.ui);
        }
    }
}

impl App {
    /// Has the rest fetched: at once, or when the reader does something.
    fn fetch(&self, at_once: bool) {
        let act = self.ui.act.clone();
        rest::fetch(at_once, move |came| act.emit(Rc::new(Action::Arrived(came))));
    }

    /// The rest is there: what was done before is done now.
    fn arrived(&mut self) {
        let mut doing = Doing::begin(&mut self.ui, self.fragment.is_empty());
        self.ui.whole = true;
        self.ui.lacking = false;
        for action in std::mem::take(&mut self.waiting) {
            doing.act(&mut self.ui, &action);
        }
        let fragment = address::fragment();
        if fragment != self.fragment {
            doing.act(&mut self.ui, &Action::Open(fragment));
        }
        self.doing = Some(doing);
    }
}
