//! “The shift”: an outage unfolds, the team decides and estimates before each reveal, then the time
//! passes on the engine.
//!
//! [`read()`] makes an [`Exercise`] of a facilitator's file, [`Shift`] plays it, [`Search`] looks for
//! the best that could have been done, and [`debrief()`] writes the sheet for the end.

mod best;
mod debrief;
mod derived;
mod exercise;
mod figures;
mod fill;
mod lines;
mod link;
mod mistake;
mod play;
mod preview;
mod read;
mod ready;
mod record;
mod score;
mod write;

pub use best::{Best, Play, Search};
pub use debrief::{debrief, measure_said};
pub use exercise::{
    Allowed, Asked, Exercise, Inject, InjectKind, Note, NoteAt, Question, Set, Text, Varied, Worth,
};
pub use figures::Passed;
pub use lines::{MOST_BYTES, MOST_MISTAKES};
pub use link::{MOST_IN_LINK, from_link, text_of_link, to_link};
pub use mistake::Mistake;
pub use play::{Entry, Refused, Shift, Stage, Taken};
pub use preview::{notes, preview};
pub use read::{MOST_PLAYS, MOST_TURNS, read};
pub use ready::{READY, Ready};
pub use score::{Calibration, Decision, Estimate, SURE_PERCENT, Score, interval_score};
pub use write::write;
