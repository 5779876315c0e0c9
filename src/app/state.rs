//! What the page knows, and the one place where it changes.

mod comparing;
mod drawn;
mod keep;
mod live;
mod measures;
mod shared;
mod show;
mod watch;

pub use drawn::Run;
pub use keep::{Keep, Keeping, STORED};
pub use live::{Lived, Living};
pub use measures::{Measuring, Slip};
pub use shared::Shared;
pub use show::{Showing, Stage};
pub use watch::{Row, Watched, Watching};

use drawn::{Drawn, draw};

use super::away::Filled;
use super::cost::Typed;
use super::fold::Fold;
use super::undo::told;
use crate::browser::storage::Refused;
use crate::browser::theme::Theme;
use crate::report::compare::{Compared, Comparing};
use crate::report::live::Live;
use crate::report::measures::Board;
use crate::report::seen::{What, most};
use crate::report::show::Staged;
use crate::scenario::link::{self, Note};
use crate::scenario::number;
use crate::scenario::presets::{self, Preset};
use crate::scenario::time::WeekTime;
use crate::scenario::{Field, Part, Problem, Scenario, Value, slider};
use crate::text::{digits, text};
use crate::timeline::Group;
use std::rc::Rc;
use web_sys::{FileList, HtmlElement};

/// Text in a field that is no value.
pub struct Draft {
    pub field: Field,
    pub text: String,
    pub problem: Problem,
}

/// What the reader looks at.
#[derive(Clone, Copy, PartialEq)]
pub struct Look {
    /// The pinned hour.
    pub hour: Option<usize>,
    pub only: Option<Group>,
    pub share: bool,
    pub fold: bool,
}

/// What stands below the answer, which follows it with a delay.
#[derive(Clone, PartialEq)]
pub struct Below {
    pub run: Shared<Run>,
    pub pinned: Option<usize>,
    pub only: Option<Group>,
    pub fold: bool,
}

/// What changed last: steps of one gesture make one entry in the history.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Gesture {
    Opened,
    Field(Field),
    Look,
    Cost,
    Live,
    Show,
    /// What is filled in for the briefing.
    Filled,
    /// A value of a measure, by the measure's place.
    Measure(usize, Part),
    Step(u32),
    /// Undo and redo, however often in a row.
    Undo,
}

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

pub enum Action {
    Show(Showing),
    Live(Living),
    Watch(Watching),
    Measure(Measuring),
    Compare(Comparing),
    Keep(Keeping),
    /// Files chosen or dropped, to be opened.
    Files(FileList),
    /// What became of them: the fragment they make, and in the lines after it what is wrong.
    Came(Option<String>),
    /// This tab’s work could not be stored.
    NotSaved(Refused),
    /// The page is being left: what waits for a pause is done now.
    Flush,
    /// Text typed into a field, whatever it is.
    Type(Field, String),
    Leave(Field),
    /// A field's slider moved to a position.
    Slide(Field, String),
    Set(Field, Value),
    Reset(Field),
    ResetAll,
    TakePreset(&'static Preset, WeekTime),
    Pin(Option<usize>),
    Only(Option<Group>),
    Share(bool),
    FoldHours(bool),
    Rate(String),
    Currency(String),
    DismissNotes,
    Point(Option<usize>),
    Width(f64),
    Rest,
    Say,
    Theme(Theme),
    /// The page is loaded again in a language, by its code.
    Language(String),
    Copied(bool),
    Presets,
    AllRows,
    Fold(Fold, bool),
    /// The panel opens on a topic; what opened it has the focus back when it closes.
    Explain(Rc<str>, HtmlElement),
    CloseExplanation,
    /// The program that explains did its work, or could not.
    Explained(bool),
    /// It is to be loaded once more.
    ExplainAgain,
    /// Another link was opened, by its fragment.
    Open(String),
    /// The menu of what is taken away came, or did not.
    Away(bool),
    AwayAgain,
    /// Something was filled in for the briefing, by its key in links.
    Fill(String, String),
    Write(Gesture),
    /// A new version is offered, or no longer.
    Renewable(bool),
    /// The page is loaded again, from the new version.
    Renew,
    CopyLink,
    /// Undo, or redo.
    Undo(bool),
    /// Back to a step, undone or done again.
    Restore(bool, Rc<str>),
}

/// The chart is never drawn narrower, in pixels.
const LEAST_WIDTH: f64 = 240.0;

impl State {
    /// The state a link's fragment stands for.
    pub fn open(fragment: &str) -> State {
        let mut opened = link::read(fragment);
        let preset = opened.preset.as_deref().and_then(presets::preset);
        if let (Some(id), None) = (&opened.preset, preset) {
            opened.notes.push(Note::Unknown(text!("preset={}", id)));
        }
        let (live, mut wrong) = Live::of(&opened.screen);
        let (staged, unknown) = Staged::of(&opened.screen);
        wrong.extend(unknown);
        let (watched, unknown) = Watched::of(&opened.screen);
        wrong.extend(unknown);
        opened.notes.extend(wrong.into_iter().map(Note::Unknown));
        let row = Shared::new(Compared::of(&opened));
        let run = Run::new(opened.scenario);
        let look = look(&opened.screen);
        let width = crate::browser::measure::guess().max(LEAST_WIDTH);
        State {
            drawn: draw(&run, look, width, None, 0.0),
            below: Below { run: run.clone(), pinned: look.hour, only: look.only, fold: look.fold },
            run,
            cost: Typed::of(&opened.screen),
            preset,
            drafts: Vec::new(),
            rounded: None,
            look,
            notes: Shared::new(opened.notes),
            gesture: Gesture::Opened,
            taken: 0,
            typing: None,
            width,
            pointed: None,
            theme: Theme::current(),
            copied: Copied::NotYet,
            said: String::new(),
            presets_open: false,
            all_rows: false,
            folds: Vec::new(),
            board: Shared::new(Board::default()),
            held: None,
            slip: None,
            lived: Lived::open(live),
            watched,
            stage: Stage::open(staged),
            topic: None,
            explainer: Explainer::Away,
            renewable: false,
            steps: (false, false),
            undone: String::new(),
            row,
            keep: Keep::default(),
            away: Explainer::Away,
            filled: Filled::of(&opened.screen),
        }
        .settled()
    }

    /// Another link's inputs, on the same screen.
    fn reopen(&mut self, fragment: &str) {
        let opened = State::open(fragment);
        self.run = opened.run;
        self.preset = opened.preset;
        self.drafts = opened.drafts;
        self.rounded = None;
        self.look = opened.look;
        self.cost = opened.cost;
        self.lived = opened.lived;
        self.watched = opened.watched;
        self.stage.staged = opened.stage.staged;
        self.stage.playing = false;
        self.filled = opened.filled;
        self.notes = opened.notes;
        self.row = opened.row;
        self.gesture = Gesture::Opened;
        self.typing = None;
        self.slip = None;
        self.draw();
    }

    /// A step is taken back, or done again. The link of the page as it stands is the same page without
    /// what is half typed.
    fn restore(&mut self, undo: bool, fragment: &str) {
        let before = self.clone();
        self.reopen(fragment);
        self.gesture = Gesture::Undo;
        self.undone = told(undo, &before, self);
    }

    /// Something typed is no value.
    pub fn is_half_typed(&self) -> bool {
        !self.drafts.is_empty() || self.slip.is_some()
    }

    /// The fragment that opens this state again.
    pub fn link(&self) -> String {
        let (look, rate) = (&self.look, self.cost.rate());
        let parts = [
            ("hour", look.hour.map(|hour| digits(hour as u64))),
            ("group", look.only.map(|group| group.name().to_owned())),
            ("share", look.share.then(|| "own".to_owned())),
            ("unfold", (!look.fold).then(|| "all".to_owned())),
            ("rate", rate.as_ref().map(|rate| number::write(rate.amount))),
            ("currency", rate.map(|rate| rate.currency)),
        ];
        let mut screen = self.filled.screen().to_vec();
        for (key, value) in parts
            .into_iter()
            .chain(self.lived.link())
            .chain([self.watched.link()])
            .chain(self.stage.link())
            .chain(self.places())
        {
            if let Some(value) = value {
                screen.push((key, value));
            }
        }
        let mut link =
            link::write(&self.run.scenario, self.preset.map(|preset| preset.id), &screen);
        for other in &self.row.others {
            link::write_beside(&mut link, &other.scenario, other.preset.as_deref());
        }
        link
    }

    /// The pinned hour, as far as the run goes.
    pub fn pinned(&self) -> Option<usize> {
        self.look.hour.filter(|&hour| hour < self.run.outcome.hours.len())
    }

    /// The hour pointed at, as far as the run goes.
    pub fn pointed(&self) -> Option<usize> {
        self.pointed.filter(|&hour| hour < self.run.outcome.hours.len())
    }

    /// The hour the legend reads.
    pub fn shown(&self) -> usize {
        self.pointed().or(self.pinned()).unwrap_or(self.run.outcome.peak_hour)
    }

    pub fn draft(&self, field: Field) -> Option<&Draft> {
        self.drafts.iter().map(|draft| &**draft).find(|draft| draft.field == field)
    }

    /// What should stand below the answer.
    pub fn now(&self) -> Below {
        let Look { only, fold, .. } = self.look;
        Below { run: self.run.clone(), pinned: self.pinned(), only, fold }
    }

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
            // of the address alone
            Action::Write(_)
            | Action::CopyLink
            | Action::Files(_)
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

    fn settled(mut self) -> Self {
        self.rest();
        self.follow();
        if !self.watched.rows.is_empty() {
            // the scale holds them
            self.draw();
        }
        self
    }

    /// What stands below the answer catches up with it.
    fn rest(&mut self) {
        self.below = self.now();
        self.board = self.rest_board();
    }

    fn typed(&mut self, field: Field, text: &str) {
        let read = field.typed(text).and_then(|parsed| {
            let changed = self.run.scenario.with(field, parsed.value)?;
            Ok((changed, parsed.rounded))
        });
        match read {
            Ok((scenario, rounded)) => {
                self.change(field, scenario);
                self.rounded = rounded.then_some(field);
            }
            Err(problem) => {
                self.redraft(field, Some(Draft { field, text: text.to_owned(), problem }));
                self.rounded = None;
            }
        }
        self.typing = Some((field, text.to_owned()));
    }

    fn slide(&mut self, field: Field, position: u32) {
        let value = match field.get(&self.run.scenario) {
            Value::Length(_) => Value::Length(slider::length(position)),
            _ => Value::Number(slider::heads(position)),
        };
        self.set(field, value);
    }

    fn set(&mut self, field: Field, value: Value) {
        let text = value.shown();
        match self.run.scenario.with(field, value) {
            Ok(scenario) => self.change(field, scenario),
            Err(problem) => self.redraft(field, Some(Draft { field, text, problem })),
        }
        self.typing = None;
    }

    fn change(&mut self, field: Field, scenario: Scenario) {
        self.redraft(field, None);
        self.rounded = None;
        self.gesture = Gesture::Field(field);
        if scenario != self.run.scenario {
            self.rerun(scenario);
        }
    }

    fn rerun(&mut self, scenario: Scenario) {
        self.run = Run::new(scenario);
        self.draw();
    }

    /// Puts a field's draft in the place of the one it had.
    fn redraft(&mut self, field: Field, draft: Option<Draft>) {
        self.drafts.retain(|draft| draft.field != field);
        self.drafts.extend(draft.map(Shared::new));
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

    fn looking(&mut self, look: Look) {
        if look != self.look {
            self.look = look;
            self.gesture = Gesture::Look;
            self.draw();
        }
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

/// What a link says of the screen; what it says wrong is left at its default.
fn look(screen: &[(&'static str, String)]) -> Look {
    let mut look = Look { hour: None, only: None, share: false, fold: true };
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
