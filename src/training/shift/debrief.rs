//! The sheet for the end, for the screen and for paper: what was decided, what each decision cost or
//! saved, what the best would have been, how the estimates stood, what was known when.

use super::best::{Best, Play};
use super::derived;
use super::exercise::{Asked, Worth};
use super::play::{Shift, Taken};
use super::score::{Calibration, Estimate, SURE_PERCENT, Score};
use crate::report::doc::{Block, Span, head, line, para};
use crate::report::figures::{grouped, heads, percent, shown};
use crate::report::inputs::label;
use crate::report::measures::{Gain, gain, measure_text, part_text};
use crate::report::rules::GROUPS;
use crate::report::when::When;
use crate::scenario::{Part, Scenario, Value, duration};
use crate::timeline::{Clock, LEAST_SAVING, Outcome, Standing, run};
use crate::words::{Word, say};

/// The sheet of a shift, in the language in force.
pub fn debrief(shift: &Shift, best: &Best) -> Vec<Block> {
    let score = shift.score();
    let sheet = Sheet { shift, best, score: &score };
    let mut blocks = vec![
        Block::Heading(1, shift.said(&shift.exercise().title, shift.turn())),
        para(say::SHIFT_DEBRIEF_COUNTED),
    ];
    if shift.seed() > 0 && !shift.exercise().varied.is_empty() {
        blocks.push(para(say::shift_debrief_seed(grouped(shift.seed()))));
    }
    sheet.in_short(&mut blocks);
    blocks.push(derived::plays(shift, best, &score));
    sheet.decisions(&mut blocks);
    blocks.extend(derived::decisions(&score));
    sheet.best(&mut blocks);
    blocks.push(derived::searched(shift, &score));
    sheet.estimates(&mut blocks);
    blocks.extend((!score.estimates.is_empty()).then(|| derived::penalties(shift, &score)));
    sheet.known(&mut blocks);
    sheet.questions(&mut blocks);
    blocks
}

struct Sheet<'a> {
    shift: &'a Shift,
    best: &'a Best,
    score: &'a Score,
}

impl Sheet<'_> {
    fn heading(blocks: &mut Vec<Block>, word: Word) {
        blocks.push(Block::Heading(2, word.into()));
    }

    fn when(&self, minute: u32) -> String {
        // a day and its time stay on one line
        When::of(&Clock::new(&self.score.scenario), minute).short().replace(' ', "\u{a0}")
    }

    fn turn(&self, turn: usize) -> String {
        self.when(self.shift.exercise().turns.get(turn).copied().unwrap_or_default())
    }

    /// The best that exposes no more than they did.
    fn within(&self) -> Option<&Play> {
        self.best.within(self.score.theirs.exposed_person_hours)
    }

    fn outcome(&self, play: &Play) -> Outcome {
        let scenario = &self.score.scenario;
        let measures = play.taken.iter().filter_map(|taken| self.shift.measure(taken, scenario));
        run(&scenario.with_measures(measures.collect()))
    }

    fn in_short(&self, blocks: &mut Vec<Block>) {
        let Score { nothing, theirs, .. } = self.score;
        let mut plays = vec![
            (say::SHIFT_PLAY_NOTHING.text(), nothing.clone()),
            (say::SHIFT_PLAY_THEIRS.text(), theirs.clone()),
        ];
        plays.extend(self.within().map(|play| (say::SHIFT_PLAY_BEST.text(), self.outcome(play))));
        if let Some(play) = self.best.unexposed()
            && theirs.exposed_person_hours > 0.0
        {
            plays.push((say::SHIFT_PLAY_UNEXPOSED.text(), self.outcome(play)));
        }
        let rows = plays.iter().map(|(name, outcome)| {
            vec![
                line(*name),
                line(heads(outcome.lost_person_hours)),
                line(signed(nothing.lost_person_hours - outcome.lost_person_hours)),
                line(heads(outcome.exposed_person_hours)),
                line(heads(outcome.peak_locked_out)),
                line(self.when(outcome.all_clear_minute)),
            ]
        });
        Self::heading(blocks, say::SHIFT_DEBRIEF_SHORT);
        blocks.push(Block::Table {
            head: head([
                say::SHIFT_HEAD_PLAY,
                say::SHIFT_HEAD_LOST,
                say::SHIFT_HEAD_SAVED,
                say::SHIFT_HEAD_EXPOSED,
                say::SHIFT_HEAD_PEAK,
                say::SHIFT_HEAD_CLEAR,
            ]),
            rows: rows.collect(),
        });
        if let Some(play) = self.within() {
            let more = theirs.lost_person_hours - play.lost;
            blocks.push(para(if more < LEAST_SAVING {
                say::SHIFT_DEBRIEF_NO_BETTER.into()
            } else {
                say::shift_debrief_better(heads(more))
            }));
        }
    }

    fn decisions(&self, blocks: &mut Vec<Block>) {
        Self::heading(blocks, say::SHIFT_DEBRIEF_DECISIONS);
        if self.score.decisions.is_empty() {
            blocks.push(para(say::SHIFT_DEBRIEF_NONE));
            return;
        }
        let rows = self.score.decisions.iter().map(|decision| {
            let kind = decision.measure.kind;
            let mut of_best = None;
            for taken in self.within().map(|play| play.taken.as_slice()).unwrap_or_default() {
                if taken.allowed == decision.taken.allowed {
                    of_best = Some(self.way(taken));
                }
            }
            let saved = match decision.standing {
                Standing::Acts => signed(decision.gain.saved),
                Standing::NobodyCanAct => say::SHIFT_DID_NOBODY.into(),
                Standing::Nothing(_) => say::SHIFT_DID_NOTHING.into(),
            };
            let said = measure_said(self.shift, &decision.taken);
            vec![
                vec![Span::strong(measure_text(kind).name)],
                line(said),
                line(self.turn(decision.taken.turn)),
                line(saved),
                line(signed(decision.gain.exposed)),
                line(of_best.unwrap_or_else(|| say::SHIFT_BEST_NOT.into())),
            ]
        });
        blocks.push(Block::Table {
            head: head([
                say::SHIFT_HEAD_DECISION,
                say::SHIFT_HEAD_HOW,
                say::SHIFT_HEAD_WHEN,
                say::SHIFT_HEAD_SAVED,
                say::SHIFT_HEAD_EXPOSED,
                say::SHIFT_HEAD_BEST,
            ]),
            rows: rows.collect(),
        });
        blocks.push(para(say::SHIFT_DEBRIEF_ALONE));
    }

    /// How and when a measure is taken.
    fn way(&self, taken: &Taken) -> String {
        let (when, how) = (self.turn(taken.turn), measure_said(self.shift, taken));
        if how.is_empty() { when } else { say::shift_way(when, how) }
    }

    fn best(&self, blocks: &mut Vec<Block>) {
        Self::heading(blocks, say::SHIFT_DEBRIEF_BEST);
        let Some(play) = self.within() else { return };
        if play.taken.is_empty() {
            blocks.push(para(say::SHIFT_BEST_NOTHING));
        } else {
            let with = self.outcome(play);
            let rows = play.taken.iter().map(|taken| {
                let mut others = play.clone();
                others.taken.retain(|other| other != taken);
                let Gain { saved, exposed, .. } = gain(&self.outcome(&others), &with);
                let kind = self.shift.exercise().allowed.get(taken.allowed).map(|of| of.kind);
                let name = kind.map_or("", |kind| measure_text(kind).name);
                vec![
                    vec![Span::strong(name)],
                    line(self.way(taken)),
                    line(signed(saved)),
                    line(signed(exposed)),
                ]
            });
            blocks.push(Block::Table {
                head: head([
                    say::SHIFT_HEAD_DECISION,
                    say::SHIFT_HEAD_BEST,
                    say::SHIFT_HEAD_SAVED,
                    say::SHIFT_HEAD_EXPOSED,
                ]),
                rows: rows.collect(),
            });
        }
        blocks.push(para(say::shift_debrief_searched(grouped(self.best.tried))));
        if self.best.front.len() > 1 {
            let points = self.best.front.iter().map(|play| {
                let (lost, exposed) = (heads(play.lost), heads(play.exposed));
                line(say::shift_front(exposed, lost, self.ways(play)))
            });
            blocks.push(Block::Details {
                summary: line(say::SHIFT_DEBRIEF_FRONT),
                body: vec![Block::List(points.collect())],
            });
        }
    }

    /// All of a play on one line.
    fn ways(&self, play: &Play) -> String {
        let ways: Vec<String> = play
            .taken
            .iter()
            .filter_map(|taken| {
                let kind = self.shift.exercise().allowed.get(taken.allowed)?.kind;
                Some(say::shift_front_way(measure_text(kind).name, self.way(taken)))
            })
            .collect();
        if ways.is_empty() { say::SHIFT_PLAY_NOTHING.into() } else { ways.join("; ") }
    }

    fn estimates(&self, blocks: &mut Vec<Block>) {
        if self.score.estimates.is_empty() {
            return;
        }
        Self::heading(blocks, say::SHIFT_DEBRIEF_ESTIMATES);
        let rows = self.score.estimates.iter().map(|estimate| {
            let Estimate { what, low, high, answer, .. } = *estimate;
            let value = |value: f64| self.value(what, value);
            let holds = if estimate.holds() { say::SHIFT_HELD } else { say::SHIFT_MISSED }.text();
            vec![
                line(question_said(self.shift, estimate.question)),
                line(self.turn(estimate.turn)),
                line(say::shift_range(value(low), value(high))),
                vec![Span::strong(value(answer))],
                line(holds),
                line(percent(estimate.share)),
            ]
        });
        blocks.push(Block::Table {
            head: head([
                say::SHIFT_HEAD_QUESTION,
                say::SHIFT_HEAD_WHEN,
                say::SHIFT_HEAD_SAID,
                say::SHIFT_HEAD_TRUTH,
                say::SHIFT_HEAD_HELD,
                say::SHIFT_HEAD_SCORE,
            ]),
            rows: rows.collect(),
        });
        blocks.push(para(calibration_said(self.score.calibration)));
        blocks.push(para(say::SHIFT_DEBRIEF_SCORE));
    }

    fn value(&self, what: Asked, value: f64) -> String {
        if what.is_moment() {
            let minute = crate::report::figures::round(value.min(1e6));
            return self.when(u32::try_from(minute).unwrap_or(u32::MAX / 2));
        }
        heads(value)
    }

    /// What arrived, and what it changed.
    fn known(&self, blocks: &mut Vec<Block>) {
        let exercise = self.shift.exercise();
        if exercise.injects.is_empty() {
            return;
        }
        Self::heading(blocks, say::SHIFT_DEBRIEF_KNOWN);
        let rows = exercise.injects.iter().map(|inject| {
            let turn = exercise.heard(inject);
            let from = if inject.from.is_empty() {
                inject.kind.said().to_owned()
            } else {
                self.shift.said(&inject.from, turn)
            };
            let changed = if inject.sets.is_empty() {
                String::new()
            } else {
                changes(&self.shift.scenario(turn), inject)
            };
            vec![
                line(self.when(inject.minute)),
                line(from),
                line(self.shift.said(&inject.text, turn)),
                line(changed),
            ]
        });
        blocks.push(Block::Table {
            head: head([
                say::SHIFT_HEAD_WHEN,
                say::SHIFT_HEAD_FROM,
                say::SHIFT_HEAD_TEXT,
                say::SHIFT_HEAD_CHANGED,
            ]),
            rows: rows.collect(),
        });
    }

    fn questions(&self, blocks: &mut Vec<Block>) {
        let turn = self.shift.turn();
        let mut points: Vec<String> = Vec::new();
        for text in &self.shift.exercise().discuss {
            points.push(self.shift.said(text, turn));
        }
        let allowed = |taken: &Taken| self.shift.exercise().allowed.get(taken.allowed);
        for taken in self.within().map(|play| play.taken.as_slice()).unwrap_or_default() {
            let theirs = self.score.decisions.iter().find(|of| of.taken.allowed == taken.allowed);
            let Some(name) = allowed(taken).map(|of| measure_text(of.kind).name) else { continue };
            match theirs {
                None => points.push(say::shift_ask_not_taken(name)),
                Some(theirs) if theirs.taken.turn > taken.turn => {
                    let (best, own) = (self.turn(taken.turn), self.turn(theirs.taken.turn));
                    points.push(say::shift_ask_earlier(name, own, best));
                }
                Some(_) => {}
            }
        }
        for decision in &self.score.decisions {
            let name = measure_text(decision.measure.kind).name;
            if decision.standing != Standing::Acts {
                points.push(say::shift_ask_in_vain(name));
            } else if decision.gain.saved <= -LEAST_SAVING {
                points.push(say::shift_ask_cost(name, heads(-decision.gain.saved)));
            }
        }
        if points.is_empty() {
            return;
        }
        Self::heading(blocks, say::SHIFT_DEBRIEF_DISCUSS);
        blocks.push(Block::List(points.into_iter().map(line).collect()));
    }
}

/// The fields an inject changed, with what they are now.
fn changes(now: &Scenario, inject: &super::Inject) -> String {
    let changed = inject.sets.iter().map(|set| {
        let (super::Set::To(field, _) | super::Set::By(field, _)) = set;
        say::shift_changed(label(*field).0, field.get(now).shown())
    });
    changed.collect::<Vec<_>>().join("; ")
}

/// How a measure is taken: `for at most 20 people, until the outage is over`. Empty where there is no
/// more to say than its name.
pub fn measure_said(shift: &Shift, taken: &Taken) -> String {
    let Some(offer) = shift.exercise().allowed.get(taken.allowed) else { return String::new() };
    let clock = Clock::new(&shift.drawn);
    let parts = offer.pick(taken.pick).into_iter().map(|(part, worth)| {
        let (label, unit) = part_text(part);
        let value = match worth {
            Worth::End => return say::SHIFT_UNTIL_END.into(),
            Worth::Value(Value::Minute(minute)) => When::of(&clock, *minute).short(),
            Worth::Value(Value::Length(minutes)) => duration::write(*minutes),
            Worth::Value(value) => value.shown(),
        };
        if unit.is_empty() || part == Part::Until {
            say::shift_part(label, value)
        } else {
            say::shift_part_unit(label, value, unit)
        }
    });
    parts.collect::<Vec<String>>().join(", ")
}

/// A question in the facilitator's words, or in the usual ones.
pub(super) fn question_said(shift: &Shift, question: usize) -> String {
    let Some(asked) = shift.exercise().questions.get(question) else { return String::new() };
    if !asked.text.is_empty() {
        return shift.said(&asked.text, asked.turn);
    }
    let clock = Clock::new(&shift.drawn);
    let at = |minute| When::of(&clock, minute).long();
    match asked.what {
        Asked::LockedOut { group: None, minute } => say::shift_asks_locked_out(at(minute)),
        Asked::LockedOut { group: Some(group), minute } => {
            say::shift_asks_group(at(minute), GROUPS[group as usize].name.text())
        }
        Asked::Peak => say::SHIFT_ASKS_PEAK.into(),
        Asked::LostBy(minute) => say::shift_asks_lost_by(at(minute)),
        Asked::Lost => say::SHIFT_ASKS_LOST.into(),
        Asked::AllClear => say::SHIFT_ASKS_ALL_CLEAR.into(),
    }
}

impl Shift {
    /// A question as it is asked.
    pub fn question(&self, question: usize) -> String {
        question_said(self, question)
    }
}

fn calibration_said(calibration: Calibration) -> String {
    let Calibration { asked, held, score } = calibration;
    let sure = f64::from(SURE_PERCENT) / 100.0;
    let (n, of) = (grouped(held as u64), grouped(asked as u64));
    let mean = percent(score);
    // how many fewer or more than eight of ten are worth a word
    let expected = sure * crate::scenario::number::exact(asked as u64);
    let held_so_many = crate::scenario::number::exact(held as u64);
    if held_so_many + 1.0 < expected {
        say::shift_calibration_too_sure(n, of, shown(expected, 1), mean)
    } else if held == asked && asked >= 5 {
        say::shift_calibration_all(n, of, mean)
    } else {
        say::shift_calibration_well(n, of, shown(expected, 1), mean)
    }
}

/// What is more or less by so much.
fn signed(n: f64) -> String {
    match heads(n.abs()) {
        none if none == "0" => none,
        // too little to be a gain or a loss
        some if some.starts_with('<') => some,
        some if n < 0.0 => format!("−{some}"),
        some => format!("+{some}"),
    }
}
