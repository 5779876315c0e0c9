//! What the page does once the reader does something. All of it comes with the rest of the program.

use super::state::{Action, Explainer, Gesture, Keeping, STORED, Showing, State};
use super::theatre::Theatre;
use super::watch::Hindsight;
use super::{Ui, compare, explain, live, theatre};
use crate::browser::explainer;
use crate::browser::{address, clipboard, drop, keys, more, offline as renewal, storage, words};
use crate::keep::steps::Steps;
use crate::words::say;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement};

/// What is done outside of the state, and what is remembered for it.
pub struct Doing {
    /// What the address says, and the gesture that wrote it.
    pub(super) link: String,
    pub(super) written: Gesture,
    pub(super) steps: Steps,
    pub(super) writing: Option<Timeout>,
    /// What is stored then, for a page that is left before.
    pub(super) unsaved: Rc<Cell<Option<Rc<State>>>>,
    pub(super) resting: Option<Timeout>,
    pub(super) saying: Option<Timeout>,
    pub(super) explainer: explainer::Explainer,
    /// What was explained last, place by place: where, under which link, which topics.
    pub(super) explained: [Option<(Element, String, Rc<str>)>; 4],
    /// Where the menu of what is taken away stands, and the link it was told of last.
    pub(super) away: Option<(Option<Element>, String)>,
    /// Takes what is filled in there, by its key.
    pub(super) fill: JsValue,
    /// Takes what is taken from a tenant's files.
    take: JsValue,
    /// What opened the panel.
    opener: Option<HtmlElement>,
    /// The panel has just been opened.
    opened: bool,
    /// A scenario has just come to those compared, or gone.
    compared: bool,
    ticker: live::Ticker,
    pub(super) theatre: Theatre,
    hindsight: Hindsight,
    _listeners: [EventListener; 4],
    _dropped: [EventListener; 3],
}

impl Doing {
    /// Begins, on the page as it was opened: without a link or with one.
    #[inline(never)]
    pub fn begin(ui: &mut Ui, bare: bool) -> Box<Doing> {
        let state = Rc::make_mut(&mut ui.state);
        state.keep.begin(bare);
        let link = state.link();
        let act = &ui.act;
        let back = act.clone();
        let keyed = act.clone();
        let (elsewhere, left, dropped) = (act.clone(), act.clone(), act.clone());
        let took = act.clone();
        let unsaved: Rc<Cell<Option<Rc<State>>>> = Rc::default();
        let last = Rc::clone(&unsaved);
        let ready = act.clone();
        renewal::listen(move || ready.emit(Rc::new(Action::Renewable(true))));
        Box::new(Doing {
            steps: Steps::new(&link),
            link,
            written: Gesture::Opened,
            writing: None,
            unsaved,
            resting: None,
            saying: None,
            explainer: explainer::Explainer::new({
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
            ticker: live::Ticker::new(act),
            theatre: Theatre::new(act),
            hindsight: Hindsight::default(),
            take: {
                let take = move |taken| took.emit(Rc::new(Action::Taken(taken)));
                Closure::<dyn Fn(String)>::new(take).into_js_value()
            },
            _dropped: drop::listen(say::KEEP_DROP.text(), move |files, entries| {
                dropped.emit(Rc::new(Action::Files(files, entries)));
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
        })
    }

    /// Does an action. Tells whether the page is to be drawn again.
    #[inline(never)]
    pub fn act(&mut self, ui: &mut Ui, action: &Action) -> bool {
        match *action {
            Action::Write(gesture) => self.write(ui, gesture),
            Action::Files(ref files, ref entries) => {
                let given =
                    [files.into(), entries.into(), ui.state.link().into(), self.take.clone()];
                bring(ui, "open_scenarios", &given);
                false
            }
            Action::Tenant => {
                bring(ui, "tenant", &[ui.state.link().into(), self.take.clone()]);
                false
            }
            Action::Flush => match self.writing.take() {
                Some(_) => self.write(ui, ui.state.gesture),
                None => false,
            },
            Action::Language(ref code) => {
                // what the page is to show again in the other language stands in the address
                self.write(ui, ui.state.gesture);
                words::choose(code);
                false
            }
            Action::CopyLink => {
                let done = ui.act.reform(|done| Rc::new(Action::Copied(done)));
                clipboard::copy(&address::with_fragment(&self.link), &done);
                false
            }
            Action::Undo(undo) => match self.step(ui, undo) {
                Some(link) => self.change(ui, &Action::Restore(undo, link)),
                None => false,
            },
            Action::Show(Showing::CopyHand) => {
                let done = ui.act.reform(|done| Rc::new(Action::Show(Showing::HandCopied(done))));
                clipboard::copy(&address::with_fragment(&ui.state.handed()), &done);
                false
            }
            Action::Show(ref showing) => {
                theatre::act(showing);
                self.change(ui, action)
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
                self.change(ui, action)
            }
            Action::Explain(_, ref opener) => {
                self.opener = Some(opener.clone());
                self.opened = true;
                if ui.state.explainer == Explainer::Failed {
                    self.explained = [None, None, None, None];
                }
                self.change(ui, action)
            }
            Action::CloseExplanation => {
                // before the panel goes, as the focus would go with it
                if let Some(opener) = self.opener.take() {
                    let _ = opener.focus();
                }
                self.change(ui, action)
            }
            Action::AwayAgain => {
                self.away = None;
                self.change(ui, action)
            }
            Action::Compare(_) | Action::Keep(Keeping::Compare(_)) => {
                self.compared = true;
                self.change(ui, action)
            }
            Action::ExplainAgain => {
                self.explained = [None, None, None, None];
                self.change(ui, action)
            }
            _ => self.change(ui, action),
        }
    }

    /// Does what the page as it now stands asks for.
    #[inline(never)]
    pub fn settle(&mut self, ui: &Ui) {
        if std::mem::take(&mut self.compared) {
            compare::enter(ui);
        }
        if self.opened && explain::enter(ui).is_some() {
            self.opened = false;
        }
        self.ticker.follow(ui);
        self.theatre.rendered(&ui.state);
        if !ui.state.stage.is_on() {
            self.explain(ui);
            self.hindsight.follow(ui, &self.link);
        }
        self.take_away(ui);
    }
}

/// Has the second program open what was brought. What it says of scenarios comes here; of a tenant's files it tells
/// itself.
fn bring(ui: &Ui, name: &str, given: &[JsValue]) {
    let act = ui.act.clone();
    more::call(name, given, move |came| {
        let came = came.map(|came| came.as_string().unwrap_or_default());
        if came.as_deref() != Some("") {
            act.emit(Rc::new(Action::Came(came)));
        }
    });
}
