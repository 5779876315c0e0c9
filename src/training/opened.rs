//! A file that is opened again: the record of a shift, an exercise, or progress.

use super::link::{Exercise as Kind, Link};
use super::progress::{Damage, Progress, Unreadable};
use super::shift::{READY, Shift, to_link, write};
use crate::words::say;

/// No file of training is larger, in bytes.
pub const MOST_BYTES: f64 = 4e6;

/// What the link of an exercise that is written here says instead of a ready one's id.
pub const OWN: &str = "own";

/// What begins the state of a text that is being written.
pub const WRITING: &str = "text\n";

/// Keeps what is opened apart from a session of the same exercise that is under way.
const OPENED: &str = "opened";

/// What came out of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// A session to go on with from a state.
    Session {
        link: Link,
        state: String,
    },
    Progress(Progress),
}

/// Opens the content of a file.
///
/// # Errors
/// What is wrong with it, where, and how to mend it: a line a mistake.
pub fn opened(text: &str) -> Result<Opened, Vec<String>> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    match first.unwrap_or_default() {
        line if line.starts_with("shift:") => record(&text),
        line if line.starts_with("exercise:") => Ok(session(
            Link { seed: Some(0), ..Link::default() }.telling("exercise", OWN),
            [WRITING, &text].concat(),
        )),
        line if line.starts_with(['{', '[']) => progress(&text),
        _ => Err(vec![say::TRAIN_CLOSED_OTHER.into()]),
    }
}

fn session(link: Link, state: String) -> Opened {
    // FNV-1a, for a name and no more
    let name = state.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let link = Link { exercise: Some(Kind::Shift), ..link };
    Opened::Session { link: link.telling(OPENED, &format!("{name:x}")), state }
}

/// A shift, played again; the link alone opens its exercise, wherever that can be.
fn record(text: &str) -> Result<Opened, Vec<String>> {
    let shift = Shift::replay(text)
        .map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let link = Link { seed: Some(shift.seed()), ..Link::default() };
    let is_played = |exercise| exercise == *shift.exercise();
    let ready = READY.iter().find(|ready| ready.exercise().is_ok_and(is_played));
    let link = match (ready, to_link(&write(shift.exercise()))) {
        (Some(ready), _) => link.telling("exercise", ready.id),
        (None, Ok(file)) => link.telling("file", &file),
        (None, Err(_)) => link.telling("exercise", OWN),
    };
    Ok(session(link, shift.record()))
}

fn progress(text: &str) -> Result<Opened, Vec<String>> {
    Progress::read(text).map(Opened::Progress).map_err(|why| {
        vec![match why {
            Unreadable::Newer => say::TRAIN_CLOSED_NEWER.into(),
            Unreadable::Damaged(Damage::Other) => say::TRAIN_CLOSED_OTHER.into(),
            Unreadable::Damaged(Damage::At { line, column }) => {
                say::train_closed_at(line.to_string(), column.to_string())
            }
            Unreadable::Damaged(Damage::Session(nth)) => say::train_closed_session(nth.to_string()),
        }]
    })
}
