//! A small outage worked out in full, to be done again on a pocket calculator.

use super::{heading, laid_open};
use crate::report::doc::{Block, Span, head, line, para};
use crate::report::explain::figures::losing;
use crate::report::explain::people::{DECIMALS, Run, everyone, lost_in};
use crate::report::explain::queue::{adding_up, queue};
use crate::report::explain::sum::{Expr, Figure, Unit, written};
use crate::report::inputs::input;
use crate::scenario::{Field, OutageKind, People, Percent, Scenario};
use crate::timeline::{Group, run};
use crate::words::{Word, say};

/// One hour without the sign-in service on a Monday from 09:00, in a small company whose figures
/// make short sums.
pub fn scenario() -> Scenario {
    let mut scenario = Scenario {
        people: People {
            new_hires: 12.0,
            mfa_resets: 18.0,
            registrations_due: 0.0,
            guests: 75.0,
            live_sessions: 400.0,
        },
        ..Scenario::default()
    };
    scenario.outage.kind = OutageKind::Authentication;
    scenario.outage.minutes = 60;
    let sessions = &mut scenario.sessions;
    sessions.no_policy = Percent(100.0);
    sessions.mfa_satisfied = Percent(0.0);
    sessions.mfa_not_satisfied = Percent(0.0);
    sessions.long_lived_token = Percent(0.0);
    scenario.assumptions.guest_fresh_sign_ins_per_day = Percent(0.0);
    scenario
}

pub fn example() -> Vec<Block> {
    let scenario = scenario();
    let outcome = run(&scenario);
    let run = Run::new(&scenario, &outcome);
    let mut blocks = vec![
        heading(1, say::PAGE_EXAMPLE),
        para(say::PAGE_EXAMPLE_1),
        Block::List(changed(&scenario)),
        para(say::PAGE_EXAMPLE_2),
        heading(2, say::PAGE_EXAMPLE_LOCKED_OUT),
    ];
    if let Some(minute) = run.worst(outcome.peak_hour) {
        blocks.extend(laid_open(without_sources(everyone(&run, minute).show(DECIMALS))));
    }
    blocks.push(heading(2, say::PAGE_EXAMPLE_MINUTES));
    blocks.push(para(say::PAGE_EXAMPLE_MINUTES_1));
    blocks.push(minutes(&run));
    blocks.push(heading(2, say::PAGE_EXAMPLE_LOST));
    blocks.extend(work_lost(&run));
    blocks.push(heading(2, say::PAGE_EXAMPLE_BACK));
    blocks.extend(laid_open(without_sources(queue(&run))));
    blocks.push(para(say::PAGE_EXAMPLE_BACK_1));
    blocks
}

/// The inputs that differ from the defaults, as the screen has them.
fn changed(scenario: &Scenario) -> Vec<Vec<Span>> {
    let mut fields: Vec<Field> =
        Field::ALL.iter().copied().filter(|field| field.is_changed(scenario)).collect();
    // both decide the sums below, changed or not
    fields.extend([Field::FreshSignIns, Field::ServedByBackup, Field::RegistrationsPerHour]);
    let said = fields.into_iter().map(|field| {
        let value = crate::report::explain::inputs::said(field, &field.get(scenario));
        line(say::explain_named(input(field).label.text(), value))
    });
    said.collect()
}

/// Sources stand elsewhere on the page.
fn without_sources(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept = Vec::new();
    for block in blocks {
        match block {
            Block::List(_) => {}
            Block::Details { body, .. } if says_who(&body) => {}
            Block::Details { summary, body } => {
                kept.push(Block::Details { summary, body: without_sources(body) });
            }
            other => kept.push(other),
        }
    }
    kept
}

/// It calculates nothing, and says who says so.
fn says_who(body: &[Block]) -> bool {
    let who = |block: &Block| match block {
        Block::List(points) => {
            points.iter().flatten().any(|span| matches!(span, Span::Standing(_)))
        }
        _ => false,
    };
    let calculates = |block: &Block| matches!(block, Block::Code(_) | Block::Table { .. });
    body.iter().any(who) && !body.iter().any(calculates)
}

/// Each group's heads at the end of every five minutes.
fn minutes(run: &Run) -> Block {
    let head = head([
        say::PAGE_HEAD_MINUTE,
        say::GROUP_NEW_HIRES,
        say::GROUP_MFA_RESETS,
        say::GROUP_GUESTS,
        say::GROUP_LIVE_SESSIONS,
        say::PAGE_HEAD_LOCKED_OUT,
    ]);
    let rows =
        run.ticks.iter().filter(|tick| tick.until <= run.scenario.outage.minutes).map(|tick| {
            let of = |group: Group| line(written(tick.locked_out[group as usize], 4));
            let total: f64 = tick.locked_out.iter().sum();
            vec![
                line(tick.until.to_string()),
                of(Group::NewHires),
                of(Group::MfaResets),
                of(Group::Guests),
                of(Group::LiveSessions),
                line(written(total, 4)),
            ]
        });
    Block::Table { head, rows: rows.collect() }
}

/// Each hour's ticks, and the sum of the hours.
fn work_lost(run: &Run) -> Vec<Block> {
    let figures: Vec<Figure> = losing(run).into_iter().map(|hour| lost_in(run, hour)).collect();
    let rows = figures.iter().map(|figure| (figure.name.clone(), figure.value())).collect();
    let total = Figure::new(say::PAGE_WORK_LOST, Unit::PersonHours, Expr::Column(0))
        .words(say::PAGE_WORK_LOST_HOW)
        .table(adding_up([say::PAGE_HEAD_HOUR, say::PAGE_HEAD_PERSON_HOURS].map(Word::text), rows));
    let digits = total.digits(DECIMALS);
    let mut blocks = Vec::new();
    for figure in &figures {
        blocks.push(para(say::page_follows(&figure.name)));
        blocks.extend(figure.show(digits));
    }
    blocks.extend(total.show(DECIMALS));
    blocks.push(para(say::page_lost_in_all(total.said(DECIMALS))));
    blocks
}
