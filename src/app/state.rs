//! What the page knows, and the one place where it changes.

use crate::report::chart::FINE;
use crate::scenario::link::{self, Note};
use crate::scenario::presets::{self, Preset};
use crate::scenario::time::WeekTime;
use crate::scenario::{Field, Problem, Scenario, Value};
use crate::timeline::{Group, Heads, Outcome, run, run_watched};
use std::ops::Deref;
use std::rc::Rc;
use yew::Reducible;

/// A shared value that counts as the same only if it is the same one.
pub struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    fn new(value: T) -> Self {
        Shared(Rc::new(value))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// A scenario and what the engine made of it.
pub struct Run {
    pub scenario: Scenario,
    pub outcome: Outcome,
    /// Every tick's heads, where the run is short enough to show them.
    pub fine: Vec<Heads>,
}

impl Run {
    fn new(scenario: Scenario) -> Shared<Run> {
        let outcome = run(&scenario);
        let mut fine = Vec::new();
        if outcome.hours.len() <= FINE {
            run_watched(&scenario, |_, heads| fine.push(*heads));
        }
        Shared::new(Run { scenario, outcome, fine })
    }
}

/// Text in a field that is no value.
#[derive(Clone, PartialEq)]
pub struct Draft {
    pub field: Field,
    pub problem: Problem,
}

/// What the reader looks at.
#[derive(Clone, PartialEq)]
pub struct Look {
    /// The pinned hour.
    pub hour: Option<usize>,
    pub only: Option<Group>,
    pub share: bool,
    pub fold: bool,
}

impl Default for Look {
    fn default() -> Self {
        Look { hour: None, only: None, share: false, fold: true }
    }
}

/// What changed last: steps of one gesture make one entry in the history.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Gesture {
    Opened,
    Field(Field),
    Look,
    Step(u32),
}

#[derive(Clone, PartialEq)]
pub struct State {
    pub run: Shared<Run>,
    pub preset: Option<&'static Preset>,
    pub drafts: Rc<Vec<Draft>>,
    /// The field whose time was rounded to whole ticks.
    pub rounded: Option<Field>,
    pub look: Look,
    pub notes: Rc<Vec<Note>>,
    pub gesture: Gesture,
    /// Rises when inputs change by other means than typing in them.
    pub epoch: u32,
}

pub enum Action {
    /// Text typed into a field, whatever it is.
    Type(Field, String),
    Set(Field, Value),
    Reset(Field),
    ResetAll,
    TakePreset(&'static Preset, WeekTime),
    Open(String),
    Pin(Option<usize>),
    Only(Option<Group>),
    Share(bool),
    Fold(bool),
    DismissNotes,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match action {
            Action::Type(field, text) => self.typed(field, &text),
            Action::Set(field, value) => self.set(field, value),
            Action::Reset(field) => self.set(field, field.default_value()).stepped(),
            Action::ResetAll => Rc::new(State {
                run: Run::new(self.keeping_the_name()),
                preset: None,
                ..self.anew()
            }),
            Action::TakePreset(preset, starts_at) => Rc::new(State {
                run: Run::new(preset.apply(&self.run.scenario, starts_at)),
                preset: Some(preset),
                look: Look { hour: None, ..self.look.clone() },
                ..self.anew()
            }),
            Action::Open(fragment) if fragment == self.link() => self,
            Action::Open(fragment) => {
                Rc::new(State { epoch: self.epoch + 1, ..State::open(&fragment) })
            }
            Action::Pin(hour) => self.looking(|look| look.hour = hour),
            Action::Only(only) => self.looking(|look| {
                look.only = only;
                look.share &= only.is_some();
            }),
            Action::Share(share) => self.looking(|look| look.share = share),
            Action::Fold(fold) => self.looking(|look| look.fold = fold),
            Action::DismissNotes => Rc::new(State { notes: Rc::default(), ..(*self).clone() }),
        }
    }
}

impl State {
    /// The state a link's fragment stands for.
    pub fn open(fragment: &str) -> State {
        let mut opened = link::read(fragment);
        let preset = opened.preset.as_deref().and_then(presets::preset);
        if let (Some(id), None) = (&opened.preset, preset) {
            opened.notes.push(Note::Unknown(format!("preset={id}")));
        }
        State {
            run: Run::new(opened.scenario),
            preset,
            drafts: Rc::default(),
            rounded: None,
            look: look(&opened.screen),
            notes: Rc::new(opened.notes),
            gesture: Gesture::Opened,
            epoch: 0,
        }
    }

    /// The fragment that opens this state again.
    pub fn link(&self) -> String {
        let look = &self.look;
        let mut screen = Vec::new();
        screen.extend(look.hour.map(|hour| ("hour", hour.to_string())));
        screen.extend(look.only.map(|group| ("group", group.name().to_owned())));
        screen.extend(look.share.then(|| ("share", "own".to_owned())));
        screen.extend((!look.fold).then(|| ("unfold", "all".to_owned())));
        link::write(&self.run.scenario, self.preset.map(|preset| preset.id), &screen)
    }

    /// The pinned hour, as far as the run goes.
    pub fn pinned(&self) -> Option<usize> {
        self.look.hour.filter(|&hour| hour < self.run.outcome.hours.len())
    }

    pub fn problem(&self, field: Field) -> Option<&Problem> {
        self.drafts.iter().find(|draft| draft.field == field).map(|draft| &draft.problem)
    }

    fn typed(self: Rc<Self>, field: Field, text: &str) -> Rc<Self> {
        let read = field.parse(text).and_then(|parsed| {
            let changed = self.run.scenario.with(field, parsed.value)?;
            Ok((changed, parsed.rounded))
        });
        match read {
            Ok((scenario, rounded)) => {
                let next = self.changed(field, scenario);
                Rc::new(State { rounded: rounded.then_some(field), ..next })
            }
            Err(problem) => {
                let mut drafts = self.without_draft(field);
                drafts.push(Draft { field, problem });
                Rc::new(State { drafts: Rc::new(drafts), rounded: None, ..(*self).clone() })
            }
        }
    }

    fn set(self: Rc<Self>, field: Field, value: Value) -> Rc<Self> {
        match self.run.scenario.with(field, value) {
            Ok(scenario) => Rc::new(self.changed(field, scenario)),
            Err(problem) => {
                let mut drafts = self.without_draft(field);
                drafts.push(Draft { field, problem });
                Rc::new(State { drafts: Rc::new(drafts), ..(*self).clone() })
            }
        }
    }

    fn changed(&self, field: Field, scenario: Scenario) -> State {
        let run = if scenario == self.run.scenario { self.run.clone() } else { Run::new(scenario) };
        let drafts = if self.drafts.is_empty() {
            Rc::clone(&self.drafts)
        } else {
            Rc::new(self.without_draft(field))
        };
        State { run, drafts, rounded: None, gesture: Gesture::Field(field), ..self.clone() }
    }

    fn without_draft(&self, field: Field) -> Vec<Draft> {
        self.drafts.iter().filter(|draft| draft.field != field).cloned().collect()
    }

    /// As it is, but with nothing half typed, and a step of its own in the history.
    fn anew(&self) -> State {
        let epoch = self.epoch + 1;
        let gesture = Gesture::Step(epoch);
        State { drafts: Rc::default(), rounded: None, epoch, gesture, ..self.clone() }
    }

    fn stepped(self: Rc<Self>) -> Rc<Self> {
        Rc::new(State {
            epoch: self.epoch + 1,
            gesture: Gesture::Step(self.epoch + 1),
            ..(*self).clone()
        })
    }

    fn keeping_the_name(&self) -> Scenario {
        Scenario { name: self.run.scenario.name.clone(), ..Scenario::default() }
    }

    fn looking(self: Rc<Self>, change: impl FnOnce(&mut Look)) -> Rc<Self> {
        let mut look = self.look.clone();
        change(&mut look);
        if look == self.look {
            return self;
        }
        Rc::new(State { look, gesture: Gesture::Look, ..(*self).clone() })
    }
}

/// What a link says of the screen; what it says wrong is left at its default.
fn look(screen: &[(&'static str, String)]) -> Look {
    let mut look = Look::default();
    for (key, value) in screen {
        match *key {
            "hour" => look.hour = value.parse().ok(),
            "group" => look.only = Group::ALL.into_iter().find(|group| group.name() == value),
            "share" => look.share = value == "own",
            "unfold" => look.fold = value != "all",
            _ => {}
        }
    }
    look.share &= look.only.is_some();
    look
}
