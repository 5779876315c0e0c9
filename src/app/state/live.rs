//! An outage that is going on: its real start and end, and the clock that is followed.

use super::{Gesture, Run, Shared, State};
use crate::browser::clock;
use crate::report::live::{Instant, Live, Phase, SoFar};
use crate::report::measures::moment;
use crate::scenario::time::TICK;
use crate::scenario::{Field, Value};

/// What is done about it.
pub enum Living {
    /// It started then: local date and time, as an input writes them.
    Began(String),
    BeganNow,
    /// It is not of now any more.
    Stop,
    Ended(String),
    EndedNow,
    NotOver,
    /// What was typed into “if it lasts till”.
    Till(String),
    /// It goes on until that minute at least.
    Extend(u32),
    /// The clock went on.
    Tick,
}

/// What the page knows of it.
#[derive(Clone)]
pub struct Lived {
    pub live: Option<Live>,
    pub now: Instant,
    /// Where now stands in the run, while it is live.
    pub so_far: Option<SoFar>,
    /// Text in “if it lasts till” that is no end.
    pub till: Option<String>,
    /// What `so_far` was worked out from.
    of: Option<(Shared<Run>, Live, Instant)>,
}

impl Lived {
    pub(super) fn open(live: Option<Live>) -> Lived {
        Lived { live, now: now(), so_far: None, till: None, of: None }
    }

    /// What a link says of it.
    pub(super) fn link(&self) -> [(&'static str, Option<String>); 2] {
        let ended = self.live.and_then(|live| live.ended);
        [("began", self.live.map(|live| live.began.write())), ("ended", ended.map(Instant::write))]
    }

    /// The minute of the run now, while it goes on.
    pub fn minute(&self) -> Option<u32> {
        let so_far = self.so_far.filter(|so_far| so_far.phase == Phase::Lasting)?;
        Some(so_far.minute)
    }

    /// The clock is to be followed.
    pub fn is_running(&self) -> bool {
        self.live.is_some_and(|live| live.ended.is_none())
    }
}

fn now() -> Instant {
    Instant(clock::now())
}

/// A moment as an input of date and time writes it.
fn entered(text: &str) -> Option<Instant> {
    // a year still being typed is one of the first century
    clock::from_local(text).filter(|&minutes| minutes > 0).map(Instant)
}

/// How much longer it is taken to last when it goes on past its entered end.
const MORE: u32 = 60;

impl State {
    pub(super) fn living(&mut self, act: &Living) {
        match *act {
            Living::Began(ref text) => {
                if let Some(began) = entered(text) {
                    self.began(began);
                    self.gesture = Gesture::Live;
                }
            }
            Living::BeganNow => {
                self.began(now());
                self.step();
            }
            Living::Stop => {
                self.lived.live = None;
                self.step();
            }
            Living::Ended(ref text) => {
                if let (Some(end), Some(live)) = (entered(text), self.lived.live) {
                    let ended = Some(end).filter(|end| *end > live.began);
                    self.lived.live = Some(Live { ended, ..live });
                    self.gesture = Gesture::Live;
                }
            }
            Living::EndedNow => {
                let ended = Some(now());
                self.lived.live = self.lived.live.map(|live| Live { ended, ..live });
                self.step();
            }
            Living::NotOver => {
                self.lived.live = self.lived.live.map(|live| Live { ended: None, ..live });
                self.step();
            }
            Living::Till(ref text) => {
                let minutes = moment(&self.run.scenario, text);
                let wrong = minutes.is_none_or(|minutes| !self.lasts(minutes));
                self.lived.till = wrong.then(|| text.clone());
            }
            Living::Extend(minutes) => {
                self.lasts(minutes);
                self.step();
            }
            Living::Tick => self.lived.now = now(),
        }
    }

    fn began(&mut self, began: Instant) {
        self.lived.live = Some(Live { began, ended: None });
        self.lived.now = now();
        let at = Value::Start(clock::local(began.counted().0));
        if let Ok(scenario) = self.run.scenario.with(Field::StartsAt, at) {
            self.change(Field::StartsAt, scenario);
        }
    }

    /// Sets the length; false if an outage can't last so long.
    fn lasts(&mut self, minutes: u32) -> bool {
        let Ok(scenario) = self.run.scenario.with(Field::Hours, Value::Length(minutes)) else {
            return false;
        };
        self.change(Field::Hours, scenario);
        true
    }

    /// The end that is proposed once the entered one has passed: an hour from now.
    pub fn extended(&self) -> u32 {
        let now = self.lived.so_far.map_or(0, |so_far| so_far.minute);
        (now + MORE).next_multiple_of(TICK)
    }

    /// Splits the run at now, where either has changed.
    pub(super) fn follow(&mut self) {
        let Some(live) = self.lived.live else {
            if self.lived.of.take().is_some() {
                self.lived.so_far = None;
                self.draw();
            }
            return;
        };
        let of = Some((self.run.clone(), live, self.lived.now));
        if self.lived.of != of {
            self.lived.so_far = Some(SoFar::of(&self.run.scenario, &live, self.lived.now));
            self.lived.of = of;
            self.draw();
        }
    }

    /// The chart's clock and the reader's, where they don't show the same time.
    pub fn clocks(&self) -> Option<(String, String)> {
        let so_far = self.lived.so_far.filter(|so_far| so_far.phase != Phase::Over)?;
        let live = self.lived.live?;
        let chart = self.run.scenario.outage.starts_at.after(so_far.minute);
        let yours = clock::local(live.began.counted().0 + i64::from(so_far.minute));
        (chart != yours).then(|| (chart.shown(), yours.shown()))
    }
}
