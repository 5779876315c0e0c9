//! What a change brings about: in the state, the steps, the address, and after a pause.

use super::Ui;
use super::doing::Doing;
use super::state::{Action, Copied, Gesture};
use crate::browser::address;
use crate::report::show::Inputs;
use gloo::timers::callback::Timeout;
use std::rc::Rc;

/// A pause after which the address is written, in milliseconds. Browsers refuse pages that write
/// it at every key.
const WRITE: u32 = 250;

/// How long the inputs must rest before what is below the answer follows them, so that the answer
/// keeps up with a slider.
const REST: u32 = 120;

/// How long typing must pause before the new answer is read out.
const SAY: u32 = 900;

impl Doing {
    /// Changes the state, and does what that brings about outside of it: the address, and what
    /// waits for a pause.
    pub(super) fn change(&mut self, ui: &mut Ui, action: &Action) -> bool {
        let before = Rc::clone(&ui.state);
        let state = Rc::make_mut(&mut ui.state);
        state.act(action);
        let link = state.link();
        let gesture = state.gesture;
        match action {
            Action::Open(_) => self.steps.arrive(&link),
            Action::Restore(..) => {}
            _ => self.steps.record(&link, gesture == before.gesture),
        }
        state.steps = (self.steps.can_undo() || state.is_half_typed(), self.steps.can_redo());
        let is_said = gesture == Gesture::Undo || matches!(action, Action::Taken(_));
        if gesture != before.gesture && !is_said {
            state.undone.clear();
        }
        if link != self.link || gesture != before.gesture {
            self.link = link;
            state.copied = Copied::NotYet;
            if gesture != Gesture::Opened {
                // each gesture makes one entry of the history, however many steps it had
                self.writing = Some(later(ui, WRITE, Action::Write(gesture)));
                self.unsaved.set(Some(Rc::clone(&ui.state)));
            }
        }
        let state = &ui.state;
        self.theatre.follow(&before, &ui.state);
        if state.now() != before.now() {
            self.resting = Some(later(ui, REST, Action::Rest));
        }
        if state.drawn.answer.sentence != before.drawn.answer.sentence {
            self.saying = Some(later(ui, SAY, Action::Say));
        }
        true
    }

    /// Writes the address, and stores what this tab works on.
    pub(super) fn write(&mut self, ui: &mut Ui, gesture: Gesture) -> bool {
        self.writing = None;
        self.unsaved.set(None);
        address::write(&self.link, self.written != gesture);
        self.written = gesture;
        match ui.state.save() {
            Ok(()) => false,
            Err(refused) => self.change(ui, &Action::NotSaved(refused)),
        }
    }

    /// Where undo or redo leads. What is half typed is no step: it goes first, and alone.
    pub(super) fn step(&mut self, ui: &Ui, undo: bool) -> Option<Rc<str>> {
        let stage = &ui.state.stage;
        match undo {
            // nothing changes before an audience from which the inputs are kept
            _ if stage.is_on() || stage.staged.inputs != Inputs::Open => None,
            true if ui.state.is_half_typed() => Some(self.link.as_str().into()),
            true => self.steps.undo(),
            false => self.steps.redo(),
        }
    }
}

fn later(ui: &Ui, milliseconds: u32, action: Action) -> Timeout {
    let act = ui.act.clone();
    Timeout::new(milliseconds, move || act.emit(Rc::new(action)))
}
