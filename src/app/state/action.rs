//! What can happen to the page.

use super::{Keeping, Living, Measuring, Showing, Watching};
use crate::app::fold::Fold;
use crate::browser::storage::Refused;
use crate::browser::theme::Theme;
use crate::report::compare::Comparing;
use crate::scenario::presets::Preset;
use crate::scenario::time::WeekTime;
use crate::scenario::{Field, Part, Value};
use crate::timeline::Group;
use js_sys::Array;
use std::rc::Rc;
use web_sys::{FileList, HtmlElement};

pub enum Action {
    /// The rest of the program arrived, or did not; it is to be fetched at once.
    Arrived(bool),
    Fetch,
    Show(Showing),
    Live(Living),
    Watch(Watching),
    Measure(Measuring),
    Compare(Comparing),
    Keep(Keeping),
    /// Files chosen or dropped, to be opened, and what the browser knows of those dropped.
    Files(FileList, Array),
    /// The dialog for a tenant's files opens.
    Tenant,
    /// Something was taken from them: the fragment, and in the line after it what is to be said of it.
    Taken(String),
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
