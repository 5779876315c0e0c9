//! An exercise at a glance, for whoever writes or leads it: every decision with what arrives, what is asked,
//! and the notes.

use super::best::Search;
use super::debrief::measure_said;
use super::exercise::{Exercise, NoteAt};
use super::play::{Shift, Taken};
use crate::report::doc::{Block, Span, line, para};
use crate::report::figures::grouped;
use crate::report::measures::measure_text;
use crate::report::when::When;
use crate::timeline::Clock;
use crate::words::say;

/// The exercise as its file says it, with its figures filled in.
pub fn preview(exercise: &Exercise) -> Vec<Block> {
    let shift = Shift::new(exercise.clone(), 0);
    let clock = Clock::new(&exercise.scenario);
    let when = |minute: u32| When::of(&clock, minute).short();
    let mut blocks = vec![Block::Heading(1, shift.said(&exercise.title, 0))];
    for text in [&exercise.about, &exercise.briefing] {
        blocks.extend(shift.said(text, 0).lines().map(para));
    }
    blocks.extend(notes(&shift, NoteAt::Briefing));
    let measures = exercise.allowed.iter().enumerate().map(|(allowed, offer)| {
        let ways =
            (0..offer.picks()).map(|pick| measure_said(&shift, &Taken { turn: 0, allowed, pick }));
        let ways: Vec<String> = ways.filter(|way| !way.is_empty()).collect();
        let name = Span::strong(measure_text(offer.kind).name);
        if ways.is_empty() {
            vec![name]
        } else {
            vec![name, Span::text(say::shift_preview_ways(ways.join("; ")))]
        }
    });
    blocks.push(Block::Heading(2, say::SHIFT_PREVIEW_MEASURES.into()));
    blocks.push(Block::List(measures.collect()));
    let ways = grouped(Search::new(&shift).ways());
    blocks.push(para(say::shift_preview_searched(ways)));
    for (turn, &minute) in exercise.turns.iter().enumerate() {
        blocks.push(Block::Heading(2, say::shift_turn_at(when(minute))));
        let mut points: Vec<Vec<Span>> = Vec::new();
        for inject in shift.heard(turn) {
            let from = if inject.from.is_empty() {
                inject.kind.said().to_owned()
            } else {
                shift.said(&inject.from, turn)
            };
            let said = say::shift_inject_at(when(inject.minute), from);
            points.push(vec![
                Span::strong(said),
                Span::text(" "),
                Span::text(shift.said(&inject.text, turn)),
            ]);
        }
        points.extend(shift.asked(turn).map(|(nth, _)| line(shift.question(nth))));
        if !points.is_empty() {
            blocks.push(Block::List(points));
        }
        blocks.extend(notes(&shift, NoteAt::Turn(turn)));
    }
    blocks.extend(notes(&shift, NoteAt::Debrief));
    blocks
}

/// What the facilitator is to know at a point of the shift.
pub fn notes(shift: &Shift, when: NoteAt) -> Vec<Block> {
    let turn = match when {
        NoteAt::Briefing => 0,
        NoteAt::Turn(turn) => turn,
        NoteAt::Debrief => shift.exercise().turns.len().saturating_sub(1),
    };
    let notes = shift.exercise().notes.iter().filter(|note| note.when == when);
    let said: Vec<String> = notes.map(|note| shift.said(&note.text, turn)).collect();
    said.iter().flat_map(|said| said.lines()).map(|said| para(say::shift_note(said))).collect()
}
