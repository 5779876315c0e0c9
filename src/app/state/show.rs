//! The presentation, and what an audience may do.

use super::{Action, Gesture, Living, State, Watching};
use crate::report::compare::Comparing;
use crate::report::show::{Inputs, Screen, Staged, screens};
use crate::text::{digits, text};

/// What is done about them.
pub enum Showing {
    Enter,
    Leave,
    /// So many screens on, or back.
    By(isize),
    /// Plays, or stops.
    Play,
    /// The next screen's time has come.
    Played,
    FullScreen,
    /// The window's width and height.
    Size(f64, f64),
    /// A finger was put down there, in pixels from the left.
    Touch(f64),
    /// The inputs may be changed again.
    Unlock,
    /// The link for an audience: whether it opens the presentation, and the inputs.
    Hand(bool, Inputs),
    /// It is to be copied; it was copied, or not.
    CopyHand,
    HandCopied(bool),
}

/// What the page knows of them.
#[derive(Clone, Copy, PartialEq)]
pub struct Stage {
    pub staged: Staged,
    pub playing: bool,
    /// The window's.
    pub size: (f64, f64),
    touched: f64,
    /// Something was to be changed that is locked.
    pub refused: bool,
    pub hand: (bool, Inputs),
    pub copied: Option<bool>,
}

/// A finger that moved so far, in pixels, has swiped.
const SWIPE: f64 = 48.0;

impl Stage {
    pub(super) fn open(staged: Staged) -> Stage {
        Stage {
            staged,
            playing: false,
            size: crate::browser::measure::window_size(),
            touched: 0.0,
            refused: false,
            hand: (true, Inputs::Hidden),
            copied: None,
        }
    }

    /// What a link says of it.
    pub(super) fn link(&self) -> [(&'static str, Option<String>); 3] {
        let Staged { step, inputs } = self.staged;
        [
            ("view", step.map(|_| "present".to_owned())),
            ("step", step.filter(|&step| step > 0).map(|step| digits(step as u64 + 1))),
            ("inputs", (inputs != Inputs::Open).then(|| inputs.word().to_owned())),
        ]
    }

    pub fn is_on(&self) -> bool {
        self.staged.step.is_some()
    }

    /// The finger's way from where it was put down: back, on, or none to speak of.
    pub fn swiped(&self, to: f64) -> Option<isize> {
        let way = to - self.touched;
        (way.abs() >= SWIPE).then_some(if way > 0.0 { -1 } else { 1 })
    }
}

impl State {
    /// The screens, and the one shown.
    pub fn screens(&self) -> (Vec<Screen>, usize) {
        let all = screens(&self.run.scenario, &self.run.outcome);
        let at = self.stage.staged.step.unwrap_or(0).min(all.len().saturating_sub(1));
        (all, at)
    }

    pub(super) fn showing(&mut self, act: &Showing) {
        match *act {
            Showing::Enter => {
                self.stage.staged.step = Some(0);
                self.step();
            }
            Showing::Leave => {
                self.stage.staged.step = None;
                self.stage.playing = false;
                self.step();
            }
            Showing::By(by) => {
                self.stage.playing = false;
                self.go(by);
            }
            Showing::Play => {
                self.stage.playing = !self.stage.playing;
                let (all, at) = self.screens();
                if self.stage.playing && at + 1 == all.len() {
                    self.go(isize::MIN / 2);
                }
            }
            Showing::Played => self.go(1),
            Showing::Size(width, height) => self.stage.size = (width, height),
            Showing::Touch(at) => self.stage.touched = at,
            Showing::Unlock => {
                self.stage.staged.inputs = Inputs::Open;
                self.stage.refused = false;
                self.step();
            }
            Showing::Hand(present, inputs) => {
                self.stage.hand = (present, inputs);
                self.stage.copied = None;
            }
            Showing::HandCopied(done) => self.stage.copied = Some(done),
            // of the browser alone
            Showing::FullScreen | Showing::CopyHand => {}
        }
    }

    fn go(&mut self, by: isize) {
        let (all, at) = self.screens();
        let last = all.len().saturating_sub(1);
        let to = at.saturating_add_signed(by).min(last);
        self.stage.staged.step = Some(to);
        if to == last {
            self.stage.playing = false;
        }
        self.gesture = Gesture::Show;
    }

    /// The link for an audience.
    pub fn handed(&self) -> String {
        let (present, inputs) = self.stage.hand;
        let mut link = self.link();
        if present {
            link += "&view=present";
        }
        if inputs != Inputs::Open {
            link += &text!("&inputs={}", inputs.word());
        }
        link
    }

    /// Whether an action would change what is kept from it; then it is refused.
    pub(super) fn refuses(&mut self, action: &Action) -> bool {
        let changes = match action {
            Action::Type(..)
            | Action::Slide(..)
            | Action::Set(..)
            | Action::Reset(_)
            | Action::ResetAll
            | Action::TakePreset(..)
            | Action::Rate(_)
            | Action::Currency(_)
            | Action::Measure(_) => true,
            // looking at another one changes none
            Action::Compare(comparing) => {
                !matches!(comparing, Comparing::Show(_) | Comparing::Base)
            }
            Action::Live(living) => !matches!(living, Living::Tick),
            Action::Watch(watching) => {
                !matches!(watching, Watching::LookedBack(_) | Watching::LookAgain)
            }
            _ => false,
        };
        self.stage.refused = changes && self.stage.staged.inputs != Inputs::Open;
        self.stage.refused
    }
}
