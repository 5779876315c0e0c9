//! What makes it worse next: the steps ahead, and how many each locks out.

use super::people::{DECIMALS, Run, hour_name};
use super::sessions::heads;
use super::shares::{Row, rows};
use super::sourced::resting_on;
use super::sum::{Expr, Figure, Unit, written};
use super::tokens::{prompts_left, tokens_left};
use crate::report::doc::{Block, HERE, about, para};
use crate::report::rules::GROUPS;
use crate::report::turns::{Reason, Turn, stretch, turns};
use crate::timeline::{Curve, Ends, Group, Hour};
use crate::words::{Word, say};

/// What makes it worse, in order of time.
pub fn next(run: &Run) -> Vec<Block> {
    let turns = turns(run.scenario, run.outcome);
    let mut blocks = vec![para(say::EXPLAIN_STEP)];
    blocks.push(grows(run));
    if turns.is_empty() {
        blocks.push(para(say::EXPLAIN_NO_STEP));
        return blocks;
    }
    blocks.push(para(say::EXPLAIN_STEPS));
    blocks.extend(turns.iter().map(|turn| step(run, turn)));
    blocks
}

/// What is said where no step is ahead.
fn grows(run: &Run) -> Block {
    let last = run.scenario.outage.minutes.saturating_sub(1) / 60;
    let last = run.outcome.hours.get(last as usize).map_or(0.0, Hour::locked_out);
    let worst = written(run.outcome.peak_locked_out, DECIMALS);
    para(say::explain_still_grows(worst, written(last, DECIMALS)))
}

/// A step, to be opened for its people and its sources.
fn step(run: &Run, turn: &Turn) -> Block {
    let figure = figure(run, turn);
    let when = say::explain_from_to(run.briefly(turn.from), run.briefly(turn.until));
    let said = say::explain_step_summary(when, HERE, reason(turn.reason));
    let summary = about(&said, figure.said(DECIMALS));
    let mut body = figure.show(DECIMALS);
    body.extend(resting_on(facts(turn.reason), run.scenario));
    Block::Details { summary, body }
}

fn figure(run: &Run, turn: &Turn) -> Figure {
    let counted = |words: Word| {
        Figure::new(say::EXPLAIN_HEAD_PEOPLE, Unit::People, Expr::Counted(turn.heads)).words(words)
    };
    match turn.reason {
        Reason::Shift => shift(run, turn),
        Reason::Passes | Reason::Exclusion => counted(say::EXPLAIN_STEP_MEASURE_ENDS),
        Reason::MfaOn => counted(say::EXPLAIN_STEP_MFA_ON),
        Reason::Deferred => counted(say::EXPLAIN_STEP_DEFERRED),
        Reason::Backlog => counted(say::EXPLAIN_STEP_BACKLOG),
        _ => ending(run, turn),
    }
}

/// The people locked out in a working day's last hour, less those of the hour before it began.
fn shift(run: &Run, turn: &Turn) -> Figure {
    let hours = [turn.from / 60, turn.until.saturating_sub(1) / 60].map(|hour| hour as usize);
    let [before, after] = [hours[0].saturating_sub(1), hours[1]];
    let out = |hour: usize| run.outcome.hours.get(hour).map_or(0.0, Hour::locked_out);
    let name = |hour: usize| hour_name(run, hour);
    let how = Expr::Counted(out(after)).minus(Expr::Counted(out(before)));
    Figure::new(say::EXPLAIN_MORE_BY_ITS_END, Unit::People, how)
        .words(say::explain_step_shift(name(after), name(before)))
}

/// Those whose sessions end in this way alone, fresh sign-ins left aside.
fn ending(run: &Run, turn: &Turn) -> Figure {
    let end = run.scenario.outage.minutes;
    let driven = |row: &Row| stretch(&row.curve, end) == Some((turn.from, turn.until, turn.reason));
    // who is of one group and has tokens of one lifetime has one sum
    let mut parts: Vec<Vec<Row>> = Vec::new();
    for row in [Group::Guests, Group::LiveSessions].into_iter().flat_map(|group| rows(run, group)) {
        if !driven(&row) {
            continue;
        }
        let alike = |known: &&mut Vec<Row>| {
            let (a, b) = (&known[0].curve, &row.curve);
            (a.group, life(a)) == (b.group, life(b))
        };
        match parts.iter_mut().find(alike) {
            Some(rows) => rows.push(row),
            None => parts.push(vec![row]),
        }
    }
    let terms = parts.into_iter().map(|rows| {
        let curve = rows[0].curve;
        let left = match curve.ends {
            Ends::Tokens { from, life, .. } => tokens_left(run, turn.until, from, life),
            Ends::Prompts { every, .. } => prompts_left(run, turn.until, every),
            Ends::Never => Figure::new(say::EXPLAIN_LEFT, Unit::Bare, Expr::Given(1.0)),
        };
        let people = Figure { name: GROUPS[curve.group as usize].name.into(), ..heads(run, rows) };
        Expr::Times(vec![people.part(), Expr::Given(1.0).minus(left.part())])
    });
    Figure::new(say::EXPLAIN_SESSIONS_ENDED, Unit::People, Expr::Sum(terms.collect()))
        .words(say::EXPLAIN_SESSIONS_ENDED_HOW)
}

fn life(curve: &Curve) -> [f64; 2] {
    match curve.ends {
        Ends::Tokens { life, .. } => [life.shortest, life.longest],
        Ends::Prompts { every, .. } => [every; 2],
        Ends::Never => [0.0; 2],
    }
}

fn reason(reason: Reason) -> Word {
    match reason {
        Reason::Tokens => say::EXPLAIN_STEP_TOKENS,
        Reason::LongLivedTokens => say::EXPLAIN_STEP_LONG_LIVED_TOKENS,
        Reason::ThreeDayCliff => say::EXPLAIN_STEP_CLIFF,
        Reason::Shift => say::EXPLAIN_STEP_WORKING_DAY,
        Reason::SignInFrequency => say::EXPLAIN_STEP_FREQUENCY,
        Reason::Passes => say::EXPLAIN_STEP_PASSES_END,
        Reason::Exclusion => say::EXPLAIN_STEP_EXCLUSION_ENDS,
        Reason::MfaOn => say::EXPLAIN_STEP_MFA_IS_ON,
        Reason::Deferred => say::EXPLAIN_STEP_DEFERRED_COME,
        Reason::Backlog => say::EXPLAIN_STEP_DESK,
    }
}

fn facts(reason: Reason) -> &'static [&'static str] {
    match reason {
        Reason::Tokens => &["3.6", "1.2"],
        Reason::LongLivedTokens => &["1.2"],
        Reason::ThreeDayCliff => &["2.1", "2.16"],
        Reason::SignInFrequency => &["3.13", "0.2"],
        Reason::Passes => &["4.9", "4.11"],
        Reason::Shift | Reason::Exclusion | Reason::MfaOn | Reason::Deferred | Reason::Backlog => {
            &["4.3"]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::figure;
    use crate::report::explain::people::Run;
    use crate::report::turns::turns;
    use crate::scenario::Scenario;
    use crate::timeline::run;

    #[test]
    fn a_step_is_as_large_as_the_answer_says() {
        for (start, kind) in
            [("Fri 15:00", "authentication"), ("Mon 09:00", "authentication"), ("Tue 03:00", "mfa")]
        {
            let json = format!(
                r#"{{ "outage": {{ "kind": "{kind}", "startsAt": "{start}", "hours": 120 }} }}"#
            );
            let scenario = Scenario::from_json(&json).unwrap_or_default();
            let outcome = run(&scenario);
            let run = Run::new(&scenario, &outcome);
            let found = turns(&scenario, &outcome);
            assert!(found.len() > 2, "{start}");
            for turn in &found {
                let told = figure(&run, turn);
                assert!((told.value() - turn.heads).abs() < 1e-6, "{turn:?}: {}", told.value());
            }
        }
    }
}
