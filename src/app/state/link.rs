//! The state as a link: opened from one, and written into one.

use super::look::look;
use super::{
    Below, Copied, Explainer, Gesture, Keep, LEAST_WIDTH, Lived, Run, Shared, Stage, State,
    Watched, draw,
};
use crate::app::away::Filled;
use crate::app::cost::Typed;
use crate::app::undo::told;
use crate::browser::theme::Theme;
use crate::report::compare::Compared;
use crate::report::live::Live;
use crate::report::measures::Board;
use crate::report::show::Staged;
use crate::scenario::link::{self, Note, Opened};
use crate::scenario::{number, presets};
use crate::text::{digits, text};

/// What of a link's screen the first half of the program understands by itself.
const PLAIN: [&str; 4] = ["hour", "group", "share", "unfold"];

/// Does opening it take the rest of the program?
pub fn asks_for_more(opened: &Opened) -> bool {
    !opened.beside.is_empty() || opened.screen.iter().any(|(key, _)| !PLAIN.contains(key))
}

/// What a link asks for besides inputs and what the reader looks at.
#[derive(Default)]
struct More {
    live: Option<Live>,
    staged: Staged,
    watched: Watched,
    row: Compared,
    cost: Typed,
    filled: Filled,
}

impl More {
    /// Parts that say nothing are noted.
    #[inline(never)]
    fn of(opened: &mut Opened) -> More {
        let (live, mut wrong) = Live::of(&opened.screen);
        let (staged, unknown) = Staged::of(&opened.screen);
        wrong.extend(unknown);
        let (watched, unknown) = Watched::of(&opened.screen);
        wrong.extend(unknown);
        opened.notes.extend(wrong.into_iter().map(Note::Unknown));
        More {
            live,
            staged,
            watched,
            row: Compared::of(opened),
            cost: Typed::of(&opened.screen),
            filled: Filled::of(&opened.screen),
        }
    }
}

impl State {
    /// The state a link's fragment stands for, drawn at a width in pixels.
    pub fn open(fragment: &str, width: f64) -> State {
        let mut opened = link::read(fragment);
        let preset = opened.preset.as_deref().and_then(presets::preset);
        if let (Some(id), None) = (&opened.preset, preset) {
            opened.notes.push(Note::Unknown(text!("preset={}", id)));
        }
        let more = if asks_for_more(&opened) { More::of(&mut opened) } else { More::default() };
        let run = Run::new(opened.scenario);
        let look = look(&opened.screen);
        let width = width.floor().max(LEAST_WIDTH);
        State {
            drawn: draw(&run, look, width, None, 0.0),
            below: Below { run: run.clone(), pinned: look.hour, only: look.only, fold: look.fold },
            run,
            cost: more.cost,
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
            lived: Lived::open(more.live),
            watched: more.watched,
            stage: Stage::open(more.staged),
            topic: None,
            explainer: Explainer::Away,
            renewable: false,
            steps: (false, false),
            undone: String::new(),
            row: Shared::new(more.row),
            keep: Keep::default(),
            away: Explainer::Away,
            filled: more.filled,
        }
        .settled()
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

    /// Another link's inputs, on the same screen.
    pub(super) fn reopen(&mut self, fragment: &str) {
        let opened = State::open(fragment, self.width);
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
    pub(super) fn restore(&mut self, undo: bool, fragment: &str) {
        let before = self.clone();
        self.reopen(fragment);
        self.gesture = Gesture::Undo;
        self.undone = told(undo, &before, self);
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
}
