//! How the sheet's figures come about: each run explained as the calculator explains it, and what the
//! scores are worked out from.

use super::best::{Best, Play, Search};
use super::debrief::question_said;
use super::play::Shift;
use super::score::{Decision, Estimate, LEAST_ANSWER, MISS, Score};
use crate::decision::Standing;
use crate::report::doc::{Block, HERE, Span, line, para, with};
use crate::report::explain::explain;
use crate::report::figures::{grouped, percent, shown};
use crate::report::measures::measure_text;
use crate::scenario::Measure;
use crate::timeline::{Outcome, run};
use crate::words::{Word, say};

/// As many decimals as a difference needs to be worked out again.
const DECIMALS: u32 = 2;

/// Where the rule of the penalty is from.
const PAGE: &str = "https://doi.org/10.1198/016214506000001437";

fn fold(summary: impl Into<String>, body: Vec<Block>) -> Block {
    Block::Details { summary: line(summary), body }
}

fn hours(value: f64) -> String {
    shown(value, DECIMALS)
}

/// The figures of a run, with their rules and sources.
fn figures(score: &Score, measures: Vec<Measure>, outcome: &Outcome) -> Vec<Block> {
    let topics: [(&str, Word); 4] = [
        ("lost", say::SHIFT_HEAD_LOST),
        ("exposed", say::SHIFT_HEAD_EXPOSED),
        ("worst", say::SHIFT_HEAD_PEAK),
        ("back", say::SHIFT_HEAD_CLEAR),
    ];
    let scenario = score.scenario.with_measures(measures);
    let saved = score.nothing.lost_person_hours - outcome.lost_person_hours;
    let [nothing, lost] = [&score.nothing, outcome].map(|of| hours(of.lost_person_hours));
    let mut blocks = vec![para(say::shift_how_saved(hours(saved), nothing, lost))];
    blocks.extend(topics.map(|(topic, word)| fold(word, explain(&scenario, outcome, topic))));
    blocks
}

/// Every way to play that the sheet compares.
pub(super) fn plays(shift: &Shift, best: &Best, score: &Score) -> Block {
    let of = |play: &Play| -> Vec<Measure> {
        play.taken.iter().filter_map(|taken| shift.measure(taken, &score.scenario)).collect()
    };
    let theirs = score.decisions.iter().map(|decision| decision.measure).collect();
    let mut plays = vec![(say::SHIFT_PLAY_NOTHING, Vec::new()), (say::SHIFT_PLAY_THEIRS, theirs)];
    let exposed = score.theirs.exposed_person_hours;
    plays.extend(best.within(exposed).map(|play| (say::SHIFT_PLAY_BEST, of(play))));
    let unexposed = best.unexposed().filter(|_| exposed > 0.0);
    plays.extend(unexposed.map(|play| (say::SHIFT_PLAY_UNEXPOSED, of(play))));
    let folds = plays.into_iter().map(|(name, measures)| {
        let outcome = run(&score.scenario.with_measures(measures.clone()));
        fold(name, figures(score, measures, &outcome))
    });
    fold(say::SHIFT_HOW_COME, folds.collect())
}

/// What each decision is measured against, and the rules of its measure.
pub(super) fn decisions(score: &Score) -> Option<Block> {
    let one = |decision: &Decision| {
        let Decision { measure, gain, .. } = decision;
        let with = score.theirs.lost_person_hours;
        let exposed = score.theirs.exposed_person_hours;
        let mut body = vec![
            para(say::shift_how_without(hours(gain.saved), hours(with + gain.saved), hours(with))),
            para(say::shift_how_exposed(
                hours(gain.exposed),
                hours(exposed),
                hours(exposed - gain.exposed),
            )),
        ];
        let topic = format!("measure:{}", measure.kind.word());
        body.extend(explain(&score.scenario, &score.nothing, &topic));
        fold(measure_text(measure.kind).name, body)
    };
    let folds: Vec<Block> = score.decisions.iter().map(one).collect();
    (!folds.is_empty()).then(|| fold(say::SHIFT_HOW_COME, folds))
}

/// How many ways there are, and which of them is the best.
pub(super) fn searched(shift: &Shift, score: &Score) -> Block {
    let search = Search::new(shift);
    let ways = search.ways_each();
    let factors: Vec<String> = ways.iter().map(|(_, ways)| format!("({ways} + 1)")).collect();
    let each = ways.iter().map(|(allowed, ways)| {
        let kind = shift.exercise().allowed.get(*allowed).map(|offer| offer.kind);
        line(say::shift_how_ways_of(
            kind.map_or("", |kind| measure_text(kind).name),
            grouped(*ways),
        ))
    });
    let exposed = hours(score.theirs.exposed_person_hours);
    fold(
        say::SHIFT_HOW_COME,
        vec![
            para(say::SHIFT_HOW_WAYS),
            Block::List(each.collect()),
            Block::Code(format!("{} = {}", factors.join(" × "), grouped(search.ways()))),
            stands(&say::shift_how_chosen(exposed, HERE), Standing::Inferred),
        ],
    )
}

fn stands(message: &str, standing: Standing) -> Block {
    Block::Para(with(message, [Span::Standing(standing)]))
}

/// Each range's penalty, worked out, and where the rule is from.
pub(super) fn penalties(shift: &Shift, score: &Score) -> Block {
    let one = |estimate: &Estimate| {
        let Estimate { low, high, answer, score, share, .. } = *estimate;
        let off = (low - answer).max(answer - high).max(0.0);
        let mut body = Vec::new();
        if estimate.what.is_moment() {
            body.push(para(say::SHIFT_HOW_MINUTES));
        }
        let [low, high, answer_is, width] = [low, high, answer, high - low].map(hours);
        let whole = shown(answer.max(LEAST_ANSWER), DECIMALS);
        let miss = [hours(off), shown(MISS, 0), hours(MISS * off)];
        body.push(Block::List(vec![
            line(say::shift_how_width(&*high, &*low, &*width)),
            line(say::shift_how_miss(&*answer_is, &*miss[0], &*miss[1], &*miss[2])),
            line(say::shift_how_share(&*width, &*miss[2], hours(score), whole, percent(share))),
        ]));
        fold(question_said(shift, estimate.question), body)
    };
    let mut blocks: Vec<Block> = score.estimates.iter().map(one).collect();
    let mut rule =
        with(&say::shift_how_rule(shown(MISS, 0), HERE), [Span::Standing(Standing::Documented)]);
    rule.push(Span::text(" "));
    rule.push(Span::Link { address: PAGE.to_owned(), text: say::SHIFT_HOW_PAGE.into() });
    blocks.push(Block::Para(rule));
    blocks.push(stands(&say::shift_how_least(shown(LEAST_ANSWER, 0), HERE), Standing::Inferred));
    fold(say::SHIFT_HOW_COME, blocks)
}
