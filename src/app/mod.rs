//! The page: one state, one place where it changes, plain functions that draw it.
//!
//! There are two components only: [`App`], which holds the state and does what changes outside of
//! it, and a part of the page, which is drawn again only when what it shows has changed.

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
mod theatre;
mod turns;
mod undo;
mod watch;

use crate::browser::explainer::Explainer;
use crate::browser::measure::{self, Width};
use crate::browser::{address, clipboard, drop, keys, more, offline as renewal, storage, words};
use crate::keep::steps::Steps;
use crate::words::say;
use explain::Places;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use state::{Action, Gesture, Keeping, STORED, Showing, State};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement};
use yew::{Callback, Component, Context, Html, NodeRef};

/// Sends an action to the state. It is shared, as the element that sends it keeps it.
type Act = Callback<Rc<Action>>;

/// What a part of the page draws from.
#[derive(Clone)]
pub struct Ui {
    pub state: Rc<State>,
    pub act: Act,
    /// What the chart stands in, whose width it takes.
    pub frame: NodeRef,
    pub places: Places,
}

/// Everything on the page.
pub struct App {
    ui: Ui,
    /// What the address says, and the gesture that wrote it.
    link: String,
    written: Gesture,
    steps: Steps,
    writing: Option<Timeout>,
    /// What is stored then, for a page that is left before.
    unsaved: Rc<Cell<Option<Rc<State>>>>,
    resting: Option<Timeout>,
    saying: Option<Timeout>,
    watched: Option<Width>,
    explainer: Explainer,
    /// What was explained last, place by place: where, under which link, which topics.
    explained: [Option<(Element, String, Rc<str>)>; 4],
    /// Where the menu of what is taken away stands, and the link it was told of last.
    away: Option<(Option<Element>, String)>,
    /// Takes what is filled in there, by its key.
    fill: JsValue,
    /// What opened the panel.
    opener: Option<HtmlElement>,
    /// The panel has just been opened.
    opened: bool,
    /// A scenario has just come to those compared, or gone.
    compared: bool,
    ticker: live::Ticker,
    theatre: theatre::Theatre,
    hindsight: watch::Hindsight,
    _listeners: [EventListener; 4],
    _dropped: [EventListener; 3],
}

impl Component for App {
    type Message = Rc<Action>;
    type Properties = ();

    fn create(app: &Context<Self>) -> Self {
        let act: Act = app.link().callback(|action| action);
        let fragment = address::fragment();
        let mut state = State::open(&fragment);
        state.keep.begin(fragment.is_empty());
        let back = act.clone();
        let keyed = act.clone();
        let (elsewhere, left, dropped) = (act.clone(), act.clone(), act.clone());
        let unsaved: Rc<Cell<Option<Rc<State>>>> = Rc::default();
        let last = Rc::clone(&unsaved);
        let ready = act.clone();
        renewal::listen(move || ready.emit(Rc::new(Action::Renewable(true))));
        let link = state.link();
        App {
            steps: Steps::new(&link),
            link,
            written: Gesture::Opened,
            writing: None,
            unsaved,
            resting: None,
            saying: None,
            watched: None,
            explainer: Explainer::new({
                let act = act.clone();
                move |done| act.emit(Rc::new(Action::Explained(done)))
            }),
            explained: [None, None, None, None],
            away: None,
            fill: {
                let act = act.clone();
                let fill = move |key, value| act.emit(Rc::new(Action::Fill(key, value)));
                Closure::<dyn Fn(String, String)>::new(fill).into_js_value()
            },
            opener: None,
            opened: false,
            compared: false,
            ticker: live::Ticker::new(&act),
            theatre: theatre::Theatre::new(&act),
            hindsight: watch::Hindsight::default(),
            _dropped: drop::listen(say::KEEP_DROP.text(), move |files| {
                dropped.emit(Rc::new(Action::Files(files)));
            }),
            _listeners: [
                address::listen(move || {
                    back.emit(Rc::new(Action::Open(address::fragment())));
                }),
                keys::listen(move |undo| keyed.emit(Rc::new(Action::Undo(undo)))),
                storage::listen(STORED, move || {
                    elsewhere.emit(Rc::new(Action::Keep(Keeping::Changed)));
                }),
                EventListener::new(&window(), "pagehide", move |_| {
                    // at once: of a page that is left Firefox runs nothing that waits its turn
                    if let Some(state) = last.take() {
                        let _ = state.save();
                    }
                    left.emit(Rc::new(Action::Flush));
                }),
            ],
            ui: Ui {
                state: Rc::new(state),
                act,
                frame: NodeRef::default(),
                places: Places::default(),
            },
        }
    }

    fn update(&mut self, _: &Context<Self>, action: Rc<Action>) -> bool {
        match *action {
            Action::Write(gesture) => self.write(gesture),
            Action::Files(ref files) => {
                let act = self.ui.act.clone();
                more::call("open_scenarios", &[files.into()], move |came| {
                    let came = came.and_then(|came| came.as_string());
                    act.emit(Rc::new(Action::Came(came)));
                });
                false
            }
            Action::Flush => match self.writing.take() {
                Some(_) => self.write(self.ui.state.gesture),
                None => false,
            },
            Action::Language(ref code) => {
                // what the page is to show again in the other language stands in the address
                self.write(self.ui.state.gesture);
                words::choose(code);
                false
            }
            Action::CopyLink => {
                let done = self.ui.act.reform(|done| Rc::new(Action::Copied(done)));
                clipboard::copy(&address::with_fragment(&self.link), &done);
                false
            }
            Action::Undo(undo) => match self.step(undo) {
                Some(link) => self.change(&Action::Restore(undo, link)),
                None => false,
            },
            Action::Show(Showing::CopyHand) => {
                let done =
                    self.ui.act.reform(|done| Rc::new(Action::Show(Showing::HandCopied(done))));
                clipboard::copy(&address::with_fragment(&self.ui.state.handed()), &done);
                false
            }
            Action::Show(ref showing) => {
                theatre::act(showing);
                self.change(&action)
            }
            Action::Renew => {
                // what the new version opens again stands in the address
                address::write(&self.link, false);
                renewal::renew();
                false
            }
            Action::Open(ref fragment) => {
                // what was to be written before is of no use any more
                self.writing = None;
                self.unsaved.set(None);
                if *fragment == self.link {
                    return false;
                }
                self.written = Gesture::Opened;
                self.change(&action)
            }
            Action::Explain(_, ref opener) => {
                self.opener = Some(opener.clone());
                self.opened = true;
                if self.ui.state.explainer == state::Explainer::Failed {
                    self.explained = [None, None, None, None];
                }
                self.change(&action)
            }
            Action::CloseExplanation => {
                // before the panel goes, as the focus would go with it
                if let Some(opener) = self.opener.take() {
                    let _ = opener.focus();
                }
                self.change(&action)
            }
            Action::AwayAgain => {
                self.away = None;
                self.change(&action)
            }
            Action::Compare(_) => {
                self.compared = true;
                self.change(&action)
            }
            Action::ExplainAgain => {
                self.explained = [None, None, None, None];
                self.change(&action)
            }
            _ => self.change(&action),
        }
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
        if std::mem::take(&mut self.compared) {
            compare::enter(&self.ui);
        }
        if self.opened && explain::enter(&self.ui).is_some() {
            self.opened = false;
        }
        self.ticker.follow(&self.ui);
        self.theatre.rendered(&self.ui.state);
        if !self.ui.state.stage.is_on() {
            self.explain();
            self.hindsight.follow(&self.ui, &self.link);
        }
        self.take_away();
    }
}
