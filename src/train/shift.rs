//! The screen of "The shift": playing an exercise, and writing one.

mod looking;
mod own;
mod sheet;
mod turn;

use super::desk::Desk;
use super::frame::for_facilitators;
use super::how;
use super::screen::{Deed, Screen};
use super::view::{El, button, document, el, title};
use crate::browser::files;
use crate::keep::slug;
use crate::report::doc::Block;
use crate::report::measures::{measure_text, moment};
use crate::report::when::When;
use crate::scenario::number;
use crate::timeline::Clock;
use crate::training::link::{Link, View};
pub use crate::training::opened::OWN;
use crate::training::opened::WRITING;
use crate::training::shift::{
    Entry, Exercise, Mistake, NoteAt, Ready, Refused, Shift, Stage, debrief, from_link, notes,
    text_of_link, to_link,
};
use crate::words::say;
use gloo::utils::window;
use looking::Looking;
use std::collections::BTreeMap;

pub struct Playing {
    stands: Stands,
    seed: u64,
    /// What is typed for a question's two ends and is no estimate yet.
    typed: BTreeMap<usize, [String; 2]>,
    /// The way chosen for a measure that is not taken yet.
    picks: BTreeMap<usize, usize>,
    /// The text of the exercise, where it was written here.
    text: Option<String>,
    /// Why the last entry was not taken.
    refused: Option<String>,
    looking: Looking,
    /// The figure whose explanation is open, in this window.
    how: String,
}

enum Stands {
    Writing(String),
    Shift(Box<Shift>),
    /// The link's exercise can't be read.
    Wrong(Vec<Mistake>),
}

impl Playing {
    pub fn new(link: &Link) -> Playing {
        let seed = link.seed.unwrap_or_default();
        let stands = match (link.told("file"), link.told("exercise")) {
            (Some(file), _) => Stands::of(from_link(file), seed),
            (None, Some(OWN)) => Stands::Writing(String::new()),
            (None, id) => {
                let first = crate::training::shift::READY.first();
                match id.and_then(Ready::of_id).or(first) {
                    Some(ready) => Stands::of(ready.exercise(), seed),
                    None => Stands::Writing(String::new()),
                }
            }
        };
        Playing {
            stands,
            seed,
            typed: BTreeMap::new(),
            picks: BTreeMap::new(),
            text: None,
            refused: None,
            looking: Looking::default(),
            how: String::new(),
        }
    }
}

impl Stands {
    fn of(read: Result<Exercise, Vec<Mistake>>, seed: u64) -> Stands {
        match read {
            Ok(exercise) => Stands::Shift(Box::new(Shift::new(exercise, seed))),
            Err(mistakes) => Stands::Wrong(mistakes),
        }
    }
}

impl Screen for Playing {
    fn title(&self) -> String {
        match &self.stands {
            Stands::Shift(shift) => shift.said(&shift.exercise().title, 0),
            _ => say::TRAIN_SHIFT.text().to_owned(),
        }
    }

    fn draw(&self, desk: &Desk) -> Vec<El> {
        let mut view = match &self.stands {
            Stands::Writing(text) => own::draw(text, desk),
            Stands::Wrong(mistakes) => vec![
                title(say::TRAIN_SHIFT.text()),
                el("p.train-lead").say(say::SHIFT_LINK_WRONG),
                el("ul.shift-mistakes")
                    .children(mistakes.iter().map(|wrong| el("li").text(wrong.to_string()))),
            ],
            Stands::Shift(shift) => match shift.stage() {
                Stage::Briefing => self.briefing(shift, desk),
                Stage::Turn(nth) => turn::draw(self, shift, nth, desk),
                Stage::Debrief => self.debrief(shift, desk),
            },
        };
        view.push(for_facilitators(desk));
        view
    }

    fn act(&mut self, deed: &Deed, desk: &mut Desk) {
        if deed.does == how::HOW {
            desk.focus(how::turn(&mut self.how, &deed.with));
            return;
        }
        self.refused = None;
        if let Stands::Writing(text) = &mut self.stands {
            match own::act(text, deed, desk) {
                Some(exercise) => {
                    self.text = Some(std::mem::take(text));
                    self.stands = Stands::of(Ok(exercise), self.seed);
                    desk.focus("train-title");
                }
                None => return,
            }
        }
        let Stands::Shift(shift) = &mut self.stands else { return };
        let nth = deed.with.parse().unwrap_or(usize::MAX);
        let turn = shift.turn();
        match &*deed.does {
            "begin" => {
                self.refused = shift.enter(Entry::Begin).err().map(Refused::said);
                desk.focus("train-title");
            }
            "pick" => drop(self.picks.insert(nth, deed.value.parse().unwrap_or_default())),
            "take" => {
                let pick = self.picks.get(&nth).copied().unwrap_or_default();
                match shift.enter(Entry::Take { allowed: nth, pick }) {
                    Ok(()) => {
                        let kind = shift.exercise().allowed.get(nth).map(|allowed| allowed.kind);
                        let name = kind.map_or("", |kind| measure_text(kind).name);
                        desk.say(say::shift_took(name));
                        desk.focus(format!("shift-measure-{nth}"));
                    }
                    Err(why) => self.refused = Some(why.said()),
                }
            }
            "low" | "high" => {
                self.estimate(nth, usize::from(deed.does == "high"), &deed.value, desk);
            }
            "undo" => {
                if let Some(Entry::Estimate { question, .. }) = shift.undo() {
                    self.typed.remove(&question);
                }
                desk.say(say::SHIFT_UNDONE.text());
                desk.focus("shift-decide");
            }
            "reveal" => match shift.enter(Entry::Reveal) {
                Ok(()) => {
                    self.typed.clear();
                    let next = shift.exercise().turns.get(turn + 1);
                    if let Some(minute) = next {
                        let when = When::of(&Clock::new(&shift.scenario(turn)), *minute);
                        desk.say(say::shift_revealed(when.long()));
                    }
                    desk.focus("train-title");
                }
                Err(why) => {
                    desk.say(why.said());
                    self.refused = Some(why.said());
                }
            },
            "edit" => {
                if let Some(text) = self.text.take() {
                    self.stands = Stands::Writing(text);
                    desk.focus("train-title");
                }
            }
            "here-print" => drop(window().print()),
            "here-record" => {
                let name = slug(&shift.said(&shift.exercise().title, 0));
                let name = format!("lockout-{name}.txt");
                let record = shift.record();
                if files::download(&name, "text/plain;charset=utf-8", record.as_bytes()).is_ok() {
                    desk.say(say::train_saved(name));
                } else {
                    desk.say(say::TRAIN_NOT_SAVED.text());
                }
            }
            _ => {}
        }
    }

    fn state(&self) -> String {
        match &self.stands {
            Stands::Writing(text) if text.is_empty() => String::new(),
            Stands::Writing(text) => [WRITING, text].concat(),
            Stands::Wrong(_) => String::new(),
            Stands::Shift(shift) => {
                let typed = self.typed.iter().map(|(question, [low, high])| {
                    // what is typed has no line breaks
                    format!("typed {question}\t{low}\t{high}\n")
                });
                let picks = self.picks.iter().map(|(of, pick)| format!("pick {of}\t{pick}\t\n"));
                // a text of several lines, on one
                let own = self.text.as_deref().and_then(|text| to_link(text).ok());
                let own = own.map(|text| format!("own {text}\n"));
                let state: String = typed.chain(picks).chain(own).collect();
                state + &shift.record()
            }
        }
    }

    fn restore(&mut self, state: &str) {
        if let Some(text) = state.strip_prefix(WRITING) {
            self.text = None;
            self.stands = Stands::Writing(text.to_owned());
            return;
        }
        (self.typed, self.picks) = (BTreeMap::new(), BTreeMap::new());
        let mut rest = state;
        while let Some((line, after)) = rest.split_once('\n')
            && let Some((what @ ("typed" | "pick" | "own"), parts)) = line.split_once(' ')
        {
            if what == "own" {
                self.text = text_of_link(parts).ok();
            }
            let parts: Vec<&str> = parts.split('\t').collect();
            if let [of, low, high] = parts[..]
                && let Ok(of) = of.parse()
            {
                if what == "typed" {
                    self.typed.insert(of, [low, high].map(str::to_owned));
                } else {
                    self.picks.insert(of, low.parse().unwrap_or_default());
                }
            }
            rest = after;
        }
        if let Ok(shift) = Shift::replay(rest) {
            self.stands = Stands::Shift(Box::new(shift));
        }
    }

    fn score(&self) -> (u32, u32) {
        let Stands::Shift(shift) = &self.stands else { return (0, 0) };
        let estimates = shift.estimates();
        let held = estimates.iter().filter(|estimate| estimate.holds()).count();
        let count = |n: usize| u32::try_from(n).unwrap_or_default();
        (count(estimates.len()), count(held))
    }
}

impl Playing {
    /// Takes one end of a range; with both, it is an estimate.
    fn estimate(&mut self, question: usize, end: usize, value: &str, desk: &mut Desk) {
        let Stands::Shift(shift) = &mut self.stands else { return };
        let Some(asked) = shift.exercise().questions.get(question) else { return };
        let is_moment = asked.what.is_moment();
        let scenario = shift.scenario(shift.turn());
        let typed = self.typed.entry(question).or_default();
        if let Some(place) = typed.get_mut(end) {
            *place = value.replace(['\t', '\n'], " ").trim().chars().take(40).collect();
        }
        let read = |text: &String| {
            if is_moment { moment(&scenario, text).map(f64::from) } else { number::typed(text) }
        };
        let [low, high] = [&typed[0], &typed[1]];
        if low.is_empty() || high.is_empty() {
            return;
        }
        let wrong = [low, high].into_iter().find(|text| read(text).is_none());
        self.refused = match (wrong, read(low), read(high)) {
            (None, Some(low), Some(high)) => {
                let entered = shift.enter(Entry::Estimate { question, low, high });
                entered.err().map(Refused::said)
            }
            (wrong, ..) => wrong.map(|text| say::shift_no_number(text.as_str())),
        };
        if let Some(why) = &self.refused {
            desk.say(why.as_str());
        }
    }

    fn briefing(&self, shift: &Shift, desk: &Desk) -> Vec<El> {
        let exercise = shift.exercise();
        let said = shift.said(&exercise.briefing, 0);
        let begin = button("begin", say::SHIFT_BEGIN.text())
            .id("shift-begin")
            .attr("class", "plain strong");
        vec![
            title(shift.said(&exercise.title, 0)),
            el("p.train-lead").text(shift.said(&exercise.about, 0)),
            el("section.shift-briefing|aria-labelledby=shift-briefing")
                .child(el("h2|id=shift-briefing").say(say::SHIFT_STAGE_BRIEFING))
                .children(said.lines().map(|line| el("p").text(line))),
            Self::notes(shift, NoteAt::Briefing, desk),
            self.heard(),
            el("p.train-row").child(begin).maybe(self.back(desk)),
        ]
    }

    fn debrief(&self, shift: &Shift, desk: &Desk) -> Vec<El> {
        let head = title(shift.said(&shift.exercise().title, 0));
        match self.looking.at(shift) {
            Err(done) => {
                let percent = crate::report::figures::percent(done);
                vec![
                    head,
                    el("p.train-lead|role=status").text(say::shift_searching(percent)),
                    Self::notes(shift, NoteAt::Debrief, desk),
                ]
            }
            Ok(best) => {
                // the title is the screen's own, and its parts come below the screen's heading
                let mut blocks = debrief(shift, &best);
                blocks.drain(..blocks.len().min(1));
                for block in &mut blocks {
                    if let Block::Heading(rank, _) = block {
                        *rank = 1;
                    }
                }
                let tools = el("p.train-row")
                    .child(button("here-print", say::SHIFT_PRINT.text()).id("shift-print"))
                    .child(button("here-record", say::SHIFT_SAVE_RECORD.text()).id("shift-record"))
                    .maybe(self.back(desk));
                vec![
                    head,
                    Self::notes(shift, NoteAt::Debrief, desk),
                    tools,
                    el("h2").say(say::SHIFT_STAGE_DEBRIEF),
                    sheet::draw(&blocks),
                ]
            }
        }
    }

    /// Back to the text, where the exercise was written here.
    fn back(&self, desk: &Desk) -> Option<El> {
        let written = self.text.is_some() && desk.view() != View::Notes;
        written.then(|| button("edit", say::SHIFT_OWN_EDIT.text()).id("shift-edit"))
    }

    /// The facilitator's own, in their window alone.
    fn notes(shift: &Shift, when: NoteAt, desk: &Desk) -> El {
        let notes = if desk.view() == View::Notes { notes(shift, when) } else { Vec::new() };
        if notes.is_empty() {
            return el("div");
        }
        el("div.shift-notes").children(document(&notes))
    }

    /// Why the last entry was not taken.
    fn heard(&self) -> El {
        let refused = self.refused.as_ref();
        el("div").maybe(refused.map(|why| el("p.wrong|id=shift-refused").text(why.as_str())))
    }
}
