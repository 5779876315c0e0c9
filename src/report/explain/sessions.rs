//! How the sessions held at the start end: part by part, each the product of what can end it.

use super::came::{Stretch, acting, affected, weighed};
use super::people::Run;
use super::shares::{Row, rows};
use super::sourced::{resting_on, sources};
use super::sum::{Expr, Figure, Table, Unit, written};
use super::tokens::{prompts_left, tokens_left};
use crate::decision::RuleId;
use crate::report::doc::{Block, head, line, para};
use crate::report::figures::percent_entered;
use crate::report::rules::rule_text;
use crate::scenario::time::TICK;
use crate::scenario::{MeasureKind, Percent};
use crate::timeline::{Curve, Ends, Group, lifetimes, signing_in};
use crate::words::{Word, say};

/// The parts of a group that hold a session and lose it, each with those it has lost by a moment
/// of the outage.
pub fn ended(run: &Run, minute: u32, group: Group) -> Vec<Figure> {
    let mut parts: Vec<Vec<Row>> = Vec::new();
    for row in rows(run, group) {
        let curve = row.curve;
        if curve.registers || curve.fresh.is_none() && curve.ends == Ends::Never {
            continue;
        }
        match parts.iter_mut().find(|known| alike(&known[0].curve, &curve)) {
            Some(rows) => rows.push(row),
            None => parts.push(vec![row]),
        }
    }
    parts.into_iter().map(|rows| one(run, minute, rows)).collect()
}

/// They end alike, be it by different rules.
fn alike(one: &Curve, other: &Curve) -> bool {
    let ends = match (one.ends, other.ends) {
        (Ends::Tokens { from: a, life: x, .. }, Ends::Tokens { from: b, life: y, .. }) => {
            (a, x) == (b, y)
        }
        (Ends::Prompts { every: a, .. }, Ends::Prompts { every: b, .. }) => a == b,
        (a, b) => a == b,
    };
    ends && one.fresh.is_some() == other.fresh.is_some()
}

/// One part: heads × (1 − everything that has not ended them).
fn one(run: &Run, minute: u32, rows: Vec<Row>) -> Figure {
    let curve = rows[0].curve;
    let mut left = Vec::new();
    let mut said = Vec::new();
    if curve.fresh.is_some() && rate(run, curve.group).0 > 0.0 {
        left.push(fresh_sign_ins(run, minute, curve.group).part());
        said.push(say::EXPLAIN_SHARE_NOT_FRESH.text());
    }
    match curve.ends {
        Ends::Never => {}
        Ends::Tokens { from, life, .. } => {
            left.push(tokens_left(run, minute, from, life).part());
            said.push(say::EXPLAIN_SHARE_TOKEN_GOOD.text());
        }
        Ends::Prompts { every, .. } => {
            left.push(prompts_left(run, minute, every).part());
            said.push(say::EXPLAIN_SHARE_NOT_ASKED.text());
        }
    }
    if left.is_empty() {
        left.push(Expr::Given(1.0));
        said.push(say::EXPLAIN_SHARE_ALL.text());
    }
    let whom = whom(run, &rows);
    let heads = heads(run, rows);
    let how = Expr::Times(vec![heads.part(), Expr::Given(1.0).minus(Expr::Times(left))]);
    let mut figure = Figure::new(name(run, &curve), Unit::People, how)
        .words(say::explain_part(said.join(" × ")));
    if said.len() > 1 {
        figure = figure.note(para(say::EXPLAIN_PART_MULTIPLIED));
    }
    figure.notes(whom)
}

/// What a part's people have in common.
fn name(run: &Run, curve: &Curve) -> String {
    let (_, long_lived) = lifetimes(&run.scenario.readings);
    let kept = match curve.ends {
        Ends::Never => say::EXPLAIN_PART_FRESH_ONLY.into(),
        Ends::Tokens { from, life, .. } => {
            let long = life == long_lived && curve.group != Group::Guests;
            say::explain_part_tokens(
                if long { "long" } else { "ordinary" },
                if from > 0.0 { "yes" } else { "no" },
            )
        }
        Ends::Prompts { .. } => say::EXPLAIN_PART_FREQUENCY.into(),
    };
    if curve.fresh.is_none() { say::explain_part_fresh_works(kept) } else { kept }
}

/// The rules that refuse them, each with its sources.
fn whom(run: &Run, rows: &[Row]) -> Vec<Block> {
    let mut ids: Vec<RuleId> = Vec::new();
    for row in rows {
        let renewal = [row.curve.ends.rule_after(0.0), row.curve.ends.rule_after(f64::INFINITY)];
        for id in renewal.into_iter().chain([row.curve.fresh]).flatten() {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    let told = ids.into_iter().map(|id| {
        let text = rule_text(id);
        let mut body = vec![para(format!("{} {}", text.when, text.because))];
        body.extend(sources(id.rule().source, run.scenario));
        Block::Details { summary: line(say::explain_rule_refuses(text.title)), body }
    });
    told.collect()
}

/// How many people a part holds.
pub fn heads(run: &Run, rows: Vec<Row>) -> Figure {
    let people = match rows[0].curve.group {
        Group::Guests => run.scenario.people.guests,
        _ => run.scenario.people.live_sessions,
    };
    let mut all = vec![Expr::Given(people)];
    all.extend(affected(run));
    if rows.len() == 1 && rows[0].shares.is_empty() {
        let how = if all.len() == 1 { Expr::Given(people) } else { Expr::Times(all) };
        return Figure::new(say::EXPLAIN_HEAD_PEOPLE, Unit::People, how);
    }
    let whole = Figure::new(say::EXPLAIN_OF_THIS_GROUP, Unit::People, Expr::Times(all));
    let all = whole.value();
    let head = head(SHARES);
    let rows = rows.into_iter().map(|row| {
        let share: f64 = row.shares.iter().map(|share| share / 100.0).product();
        let said = row.shares.iter().map(|&share| percent_entered(share));
        (row.who, vec![said.collect::<Vec<_>>().join(" × ")], vec![all * share])
    });
    let table = Table { head, rows: rows.collect() };
    Figure::new(say::EXPLAIN_HEAD_PEOPLE, Unit::People, Expr::Column(0))
        .words(say::explain_shares(written(all, 2)))
        .table(table)
        .note(para(say::EXPLAIN_SHARES_ASSUMED))
}

/// What stands over the parts of a group.
pub const SHARES: [Word; 3] =
    [say::EXPLAIN_HEAD_WHO, say::EXPLAIN_HEAD_SHARE, say::EXPLAIN_HEAD_PEOPLE];

/// The share of a group that has not needed a fresh sign-in by a moment.
pub fn fresh_sign_ins(run: &Run, minute: u32, group: Group) -> Figure {
    let per_day = rate(run, group);
    let minute = minute.min(run.scenario.outage.minutes);
    let worked = worked(run, minute);
    debug_assert!((worked.value() - signing_in(run.scenario, &run.clock, minute)).abs() < 1e-6);
    let day = Expr::Given(f64::from(run.clock.day_length()));
    let rate = Expr::Times(vec![Expr::Percent(per_day.0), worked.part()]).over(day);
    Figure::new(say::EXPLAIN_NOT_FRESH_YET, Unit::Bare, Expr::Decay(Box::new(rate)))
        .words(say::explain_not_fresh_yet_how(percent_entered(per_day.0)))
        .note(para(say::EXPLAIN_RATE_IS_OURS))
}

/// Fresh sign-ins a day.
fn rate(run: &Run, group: Group) -> Percent {
    let assumed = &run.scenario.assumptions;
    match group {
        Group::Guests => assumed.guest_fresh_sign_ins_per_day,
        _ => assumed.fresh_sign_ins_per_day,
    }
}

/// Working minutes of the outage so far, those under a measure counted in part.
fn worked(run: &Run, minute: u32) -> Figure {
    let mut stretches: Vec<Stretch> = Vec::new();
    for from in (0..minute).step_by(TICK as usize).filter(|&from| run.clock.is_working(from)) {
        let kept = acting(run, MeasureKind::KeepSessions).filter(|measure| measure.from <= from);
        let left: Vec<f64> = kept.map(|measure| 100.0 - measure.percent.0).collect();
        match stretches.last_mut() {
            Some(last) if last.until == from && last.left == left => last.until += TICK,
            _ => stretches.push(Stretch { from, until: from + TICK, left }),
        }
    }
    let weigh = |stretch: &Stretch| {
        let minutes = f64::from(stretch.until - stretch.from);
        stretch.left.iter().fold(minutes, |minutes, left| minutes * left / 100.0)
    };
    let kept = acting(run, MeasureKind::KeepSessions).next().is_some();
    let words =
        if kept { say::EXPLAIN_WORKING_MINUTES_KEPT } else { say::EXPLAIN_WORKING_MINUTES_HOW };
    let name = (say::EXPLAIN_WORKING_MINUTES.text(), words.into());
    weighed(run, name, stretches.iter().map(|stretch| (stretch, weigh(stretch)))).notes(if kept {
        resting_on(&["1.3"], run.scenario)
    } else {
        Vec::new()
    })
}
