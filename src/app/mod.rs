//! The page: one state, one place where it changes, plain functions that draw it.
//!
//! There are two components only: [`App`], which holds the state and does what changes outside of
//! it, and a part of the page, which is drawn again only when what it shows has changed.

mod acting;
mod answer;
mod audience;
mod away;
mod cases;
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
mod picture;
mod present;
mod presets;
mod readings;
mod rules;
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
use crate::report::show::Inputs;
use crate::words::say;
use dom::{El, el, nodes, part};
use explain::Places;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use state::{Action, Copied, Gesture, Keeping, STORED, Showing, State};
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

/// A pause after which the address is written, in milliseconds. Browsers refuse pages that write
/// it at every key.
const WRITE: u32 = 250;

/// How long the inputs must rest before what is below the answer follows them, so that the answer
/// keeps up with a slider.
const REST: u32 = 120;

/// How long typing must pause before the new answer is read out.
const SAY: u32 = 900;

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
        let ready = act.clone();
        renewal::listen(move || ready.emit(Rc::new(Action::Renewable(true))));
        let link = state.link();
        App {
            steps: Steps::new(&link),
            link,
            written: Gesture::Opened,
            writing: None,
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
        let ui = &self.ui;
        let stale = !ui.state.drafts.is_empty();
        let behind = stale || ui.state.now() != ui.state.below;
        let answer = el("section.answer|aria-labelledby=say")
            .class_if(stale, "stale")
            .node(part(ui, audience::held, audience::same))
            .node(part(ui, compare::row, compare::same))
            .node(part(ui, keep::offer, keep::same_offer))
            .node(part(ui, answer::draw, answer::same))
            .node(part(ui, live::strip, live::same))
            .node(part(ui, picture::draw, picture::same))
            .node(part(ui, answer::announcer, |a, b| a.said == b.said));
        let details = el("section.details")
            .attr("aria-label", say::APP_DETAILS.text())
            .class_if(behind, "stale")
            .node(part(ui, compare::full, compare::same_full))
            .node(part(ui, measures::draw, measures::same))
            .node(part(ui, watch::draw, watch::same))
            .child(column(ui))
            .node(part(ui, cases::reasons, cases::same))
            .node(part(ui, explain::figures, explain::same_figures));
        let main = el("main")
            .class_if(ui.state.topic.is_some(), "explaining")
            .class_if(ui.state.stage.staged.inputs != Inputs::Open, "held-back")
            .class_if(ui.state.stage.staged.inputs == Inputs::Hidden, "alone")
            .child(answer)
            .node(part(ui, inputs::draw, inputs::same))
            .child(details)
            .node(part(ui, explain::panel, explain::same));
        let page = el("div.page")
            .flag("hidden", ui.state.stage.is_on())
            .node(part(ui, frame::header, frame::same))
            .node(part(ui, offline::draw, offline::same))
            .child(main)
            .node(part(ui, frame::footer, |_, _| true));
        nodes(vec![page.into(), part(ui, present::draw, present::same)])
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

/// The hours as figures, and what they mean for the help desk and for those who would act.
fn column(ui: &Ui) -> El {
    el("div.column")
        .node(part(ui, table::draw, table::same))
        .node(part(ui, desk::draw, desk::same))
        .node(part(ui, acting::draw, acting::same))
}

impl App {
    /// Changes the state, and does what that brings about outside of it: the address, and what
    /// waits for a pause.
    fn change(&mut self, action: &Action) -> bool {
        let before = Rc::clone(&self.ui.state);
        let state = Rc::make_mut(&mut self.ui.state);
        state.act(action);
        let link = state.link();
        let gesture = state.gesture;
        match action {
            Action::Open(_) => self.steps.arrive(&link),
            Action::Restore(..) => {}
            _ => self.steps.record(&link, gesture == before.gesture),
        }
        state.steps = (self.steps.can_undo() || state.is_half_typed(), self.steps.can_redo());
        if gesture != Gesture::Undo {
            state.undone.clear();
        }
        if link != self.link || gesture != before.gesture {
            self.link = link;
            state.copied = Copied::NotYet;
            if gesture != Gesture::Opened {
                // each gesture makes one entry of the history, however many steps it had
                self.writing = Some(self.later(WRITE, Action::Write(gesture)));
            }
        }
        let state = &self.ui.state;
        self.theatre.follow(&before, &self.ui.state);
        if state.now() != before.now() {
            self.resting = Some(self.later(REST, Action::Rest));
        }
        if state.drawn.answer.sentence != before.drawn.answer.sentence {
            self.saying = Some(self.later(SAY, Action::Say));
        }
        true
    }

    /// Writes the address, and stores what this tab works on.
    fn write(&mut self, gesture: Gesture) -> bool {
        self.writing = None;
        address::write(&self.link, self.written != gesture);
        self.written = gesture;
        match self.ui.state.save() {
            Ok(()) => false,
            Err(refused) => self.change(&Action::NotSaved(refused)),
        }
    }

    /// Where undo or redo leads. What is half typed is no step: it goes first, and alone.
    fn step(&mut self, undo: bool) -> Option<Rc<str>> {
        let stage = &self.ui.state.stage;
        match undo {
            // nothing changes before an audience from which the inputs are kept
            _ if stage.is_on() || stage.staged.inputs != Inputs::Open => None,
            true if self.ui.state.is_half_typed() => Some(self.link.as_str().into()),
            true => self.steps.undo(),
            false => self.steps.redo(),
        }
    }

    /// Has written what is to be explained, where that is not what stands there. While the inputs
    /// move it waits, as all that stands below the answer.
    fn explain(&mut self) {
        let state = &self.ui.state;
        if state.now() != state.below || state.explainer == state::Explainer::Failed {
            return;
        }
        let wanted = explain::wanted(&self.ui);
        for (done, (place, topics)) in self.explained.iter_mut().zip(wanted) {
            let now = place.map(|place| (place, self.link.clone(), topics));
            if *done == now {
                continue;
            }
            done.clone_from(&now);
            if let Some((place, link, topics)) = now {
                self.explainer.explain(&place, &link, &topics);
            }
        }
    }

    /// Has the menu drawn where it is open, and tells it what the page shows from then on: it may print.
    fn take_away(&mut self) {
        let place: Option<Element> = self.ui.places.away.cast();
        if place.is_none() && self.away.is_none() {
            return;
        }
        let now = Some((place, self.link.clone()));
        if self.away == now {
            return;
        }
        self.away.clone_from(&now);
        if let Some((place, link)) = now {
            let act = self.ui.act.clone();
            let given = [place.into(), link.into(), self.fill.clone()];
            more::call("take_away", &given, move |came| {
                act.emit(Rc::new(Action::Away(came.is_some())));
            });
        }
    }

    fn later(&self, milliseconds: u32, action: Action) -> Timeout {
        let act = self.ui.act.clone();
        Timeout::new(milliseconds, move || act.emit(Rc::new(action)))
    }
}
