//! What the page knows, and the one place where it changes.

mod action;
mod comparing;
mod drawn;
mod keep;
mod link;
mod live;
mod look;
mod measures;
mod shared;
mod show;
mod typing;
mod watch;

pub use action::{Action, Gesture};
pub use drawn::Run;
pub use keep::{Keep, Keeping, STORED};
pub use link::asks_for_more;
pub use live::{Lived, Living};
pub use look::{Below, Look};
pub use measures::{Measuring, Slip};
pub use shared::Shared;
pub use show::{Showing, Stage};
pub use typing::Draft;
pub use watch::{Row, Watched, Watching};

use drawn::{Drawn, draw};

use super::away::Filled;
use super::cost::Typed;
use super::fold::Fold;
use crate::browser::theme::Theme;
use crate::report::compare::Compared;
use crate::report::measures::Board;
use crate::report::seen::{What, most};
use crate::scenario::link::Note;
use crate::scenario::presets::Preset;
use crate::scenario::{Field, Part, Scenario};
use std::rc::Rc;

/// What became of the last copy of the link.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Copied {
    NotYet,
    Link,
    /// The browser allowed no copying: the link is shown to be copied by hand.
    Refused,
}

/// Where the program that explains is. It is loaded when it is first needed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Explainer {
    Away,
    Here,
    /// It did not come, or stopped.
    Failed,
}

#[derive(Clone)]
pub struct State {
    pub run: Shared<Run>,
    pub preset: Option<&'static Preset>,
    pub drafts: Vec<Shared<Draft>>,
    /// The field whose time was rounded to whole ticks.
    pub rounded: Option<Field>,
    pub look: Look,
    /// The price of an hour of work.
    pub cost: Typed,
    pub notes: Shared<Vec<Note>>,
    pub gesture: Gesture,
    taken: u32,
    pub drawn: Shared<Drawn>,
    pub below: Below,
    /// What is being typed stands as it is typed, until the reader leaves the field.
    pub typing: Option<(Field, String)>,
    /// The width to draw at, in whole pixels.
    width: f64,
    pub pointed: Option<usize>,
    pub theme: Theme,
    pub copied: Copied,
    /// What a screen reader is told.
    pub said: String,
    /// The list of past outages is open.
    pub presets_open: bool,
    /// The table shows all its rows.
    pub all_rows: bool,
    /// The folds that are open.
    pub folds: Vec<Fold>,
    /// What can be done, as of when the inputs last rested.
    pub board: Shared<Board>,
    /// The line of a measure that is being dragged.
    pub held: Option<(usize, Part)>,
    pub slip: Option<Slip>,
    /// An outage that is going on.
    pub lived: Lived,
    /// What was observed of it.
    pub watched: Watched,
    /// The presentation, and what an audience may do.
    pub stage: Stage,
    /// What the panel explains, while it is open.
    pub topic: Option<Rc<str>>,
    pub explainer: Explainer,
    /// A new version is there, and the reader has not said “not now”.
    pub renewable: bool,
    /// There is something to undo, and to redo.
    pub steps: (bool, bool),
    /// What the last step taken back, or done again, was.
    pub undone: String,
    /// The scenarios compared with the one shown.
    pub row: Shared<Compared>,
    pub keep: Keep,
    /// Where the menu of what is taken away is.
    pub away: Explainer,
    /// What is filled in for the briefing.
    pub filled: Filled,
}

/// The chart is never drawn narrower, in pixels.
const LEAST_WIDTH: f64 = 240.0;

impl State {
    pub fn act(&mut self, action: &Action) {
        if self.refuses(action) {
            return;
        }
        match *action {
            Action::Live(ref act) => self.living(act),
            Action::Watch(ref act) => self.watching(act),
            Action::Show(ref act) => self.showing(act),
            Action::Type(field, ref text) => self.typed(field, text),
            Action::Leave(field) => {
                if self.typing.as_ref().is_some_and(|(typed, _)| *typed == field) {
                    self.typing = None;
                }
            }
            Action::Slide(field, ref position) => self.slide(field, position.parse().unwrap_or(0)),
            Action::Set(field, ref value) => self.set(field, value.clone()),
            Action::Reset(field) => {
                self.set(field, field.default_value());
                self.step();
            }
            Action::ResetAll => {
                self.lived.live = None;
                let name = self.run.scenario.name.clone();
                self.anew(Scenario { name, ..Scenario::default() }, None);
            }
            Action::TakePreset(preset, starts_at) => {
                self.lived.live = None;
                self.look.hour = None;
                self.presets_open = false;
                self.anew(preset.apply(&self.run.scenario, starts_at), Some(preset));
            }
            Action::Pin(hour) => self.looking(Look { hour, ..self.look }),
            Action::Only(only) => {
                self.looking(Look { only, share: self.look.share && only.is_some(), ..self.look });
            }
            Action::Share(share) => self.looking(Look { share, ..self.look }),
            Action::FoldHours(fold) => self.looking(Look { fold, ..self.look }),
            Action::Rate(ref rate) => {
                self.cost.rate.clone_from(rate);
                self.gesture = Gesture::Cost;
            }
            Action::Currency(ref currency) => {
                self.cost.currency.clone_from(currency);
                self.gesture = Gesture::Cost;
            }
            Action::DismissNotes => self.notes = Shared::new(Vec::new()),
            Action::Point(hour) => self.pointed = hour,
            Action::Width(width) => {
                self.width = width.floor().max(LEAST_WIDTH);
                self.draw();
            }
            Action::Rest => self.rest(),
            Action::Measure(ref act) => self.measure(act),
            Action::Compare(ref act) => self.compare(act),
            Action::Keep(ref act) => self.keeping(act),
            Action::Taken(ref taken) => self.take_in(taken),
            Action::Came(ref came) => self.came(came.as_deref()),
            Action::NotSaved(refused) => self.not_saved(refused),
            Action::Say => self.said = crate::report::answer::plain(&self.drawn.answer.sentence),
            Action::Theme(theme) => {
                theme.choose();
                self.theme = theme;
            }
            Action::Copied(done) => {
                self.copied = if done { Copied::Link } else { Copied::Refused };
            }
            Action::Presets => self.presets_open = !self.presets_open,
            Action::AllRows => self.all_rows = !self.all_rows,
            Action::Fold(fold, open) => put(&mut self.folds, fold, open),
            Action::Explain(ref topic, _) => {
                self.topic = Some(Rc::clone(topic));
                self.again();
            }
            Action::CloseExplanation => self.topic = None,
            Action::Explained(done) => {
                self.explainer = if done { Explainer::Here } else { Explainer::Failed };
            }
            Action::ExplainAgain => self.again(),
            Action::Away(done) => {
                self.away = if done { Explainer::Here } else { Explainer::Failed };
            }
            Action::AwayAgain => self.away = Explainer::Away,
            Action::Fill(ref key, ref value) => {
                self.filled.put(key, value);
                self.gesture = Gesture::Filled;
            }
            Action::Open(ref fragment) => self.reopen(fragment),
            Action::Restore(undo, ref fragment) => self.restore(undo, fragment),
            // of the program and of the address alone
            Action::Arrived(_)
            | Action::Fetch
            | Action::Write(_)
            | Action::CopyLink
            | Action::Files(..)
            | Action::Tenant
            | Action::Undo(_)
            | Action::Flush
            | Action::Language(_)
            | Action::Renew => {}
            Action::Renewable(ready) => self.renewable = ready,
        }
        self.follow();
    }

    /// What failed may work when it is asked for anew.
    fn again(&mut self) {
        if self.explainer == Explainer::Failed {
            self.explainer = Explainer::Away;
        }
    }

    /// What stands below the answer catches up with it.
    fn rest(&mut self) {
        self.below = self.now();
        self.board = self.rest_board();
    }

    fn rerun(&mut self, scenario: Scenario) {
        self.run = Run::new(scenario);
        self.draw();
    }

    /// Another scenario, with nothing half typed and a step of its own in the history.
    fn anew(&mut self, scenario: Scenario, preset: Option<&'static Preset>) {
        self.run = Run::new(scenario);
        self.preset = preset;
        self.drafts.clear();
        self.rounded = None;
        self.typing = None;
        self.slip = None;
        self.step();
        self.draw();
    }

    fn step(&mut self) {
        self.taken += 1;
        self.gesture = Gesture::Step(self.taken);
    }

    fn draw(&mut self) {
        // the scale holds the people observed too, and what comes next is told from now on
        let people =
            if self.look.only.is_none() { most(&self.watched.seen(), What::People) } else { 0 };
        self.drawn = draw(&self.run, self.look, self.width, self.lived.minute(), people.into());
    }
}

/// Puts an item among those that are open, or takes it out.
fn put<T: PartialEq>(all: &mut Vec<T>, item: T, open: bool) {
    all.retain(|known| *known != item);
    if open {
        all.push(item);
    }
}
