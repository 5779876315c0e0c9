//! A small outage worked out in full, to be done again on a pocket calculator.

use super::{heading, laid_open};
use crate::report::doc::{Block, line, para};
use crate::report::explain::figures::losing;
use crate::report::explain::people::{DECIMALS, Run, everyone, lost_in};
use crate::report::explain::queue::{adding_up, queue};
use crate::report::explain::sum::{Expr, Figure, Unit, written};
use crate::report::inputs::input;
use crate::scenario::{Field, OutageKind, People, Percent, Scenario};
use crate::timeline::{Group, run};

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
        heading(1, "A worked example"),
        para(
            "A small company on a Monday: the sign-in service is down from 09:00 to 10:00. What differs from \
             the calculator’s defaults:",
        ),
        Block::List(changed(&scenario)),
        para(
            "Every line below can be done again on a pocket calculator, to the last digit shown. A number in \
             a line is either an input, or the result of a line or table after it, written with just the \
             decimals that line needs. The calculator explains each of its figures in this way.",
        ),
        heading(2, "Locked out when the hour ends"),
    ];
    if let Some(minute) = run.worst(outcome.peak_hour) {
        blocks.extend(laid_open(without_sources(everyone(&run, minute).show(DECIMALS))));
    }
    blocks.push(heading(2, "Every five minutes"));
    blocks.push(para(
        "The same for every five minutes of the outage. New hires: 12 × t ÷ 120. Resets: 18 × t ÷ 540. Guests: \
         75 × (t ÷ 75), which is t. Live sessions: 360 × (1 − e^(−5 % × t ÷ 540)) + 40 × (1 − e^(−5 % × t ÷ \
         540) × (1 − t ÷ 75)).",
    ));
    blocks.push(minutes(&run));
    blocks.push(heading(2, "Work lost"));
    blocks.extend(work_lost(&run));
    blocks.push(heading(2, "Coming back"));
    blocks.extend(laid_open(without_sources(queue(&run))));
    blocks.push(para(
        "Guests and live sessions are back at 10:00. In the queue are 6 new hires and 2 resets; every five \
         minutes 18 × 5 ÷ 540 more resets come, and 5 people register.",
    ));
    blocks
}

/// The inputs that differ from the defaults, as the screen has them.
fn changed(scenario: &Scenario) -> Vec<Vec<crate::report::doc::Span>> {
    let mut fields: Vec<Field> =
        Field::ALL.iter().copied().filter(|field| field.is_changed(scenario)).collect();
    // both decide the sums below, changed or not
    fields.extend([Field::FreshSignIns, Field::ServedByBackup, Field::RegistrationsPerHour]);
    let said = fields.into_iter().map(|field| {
        let value = crate::report::explain::inputs::said(field, &field.get(scenario));
        line(format!("{}: {value}", input(field).label))
    });
    said.collect()
}

/// Sources stand elsewhere on the page.
fn without_sources(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept = Vec::new();
    for block in blocks {
        match block {
            Block::List(_) => {}
            Block::Details { summary, body } => {
                let said = crate::report::doc::plain(&summary);
                if !said.starts_with("Microsoft’s") && !said.starts_with("The rule") {
                    kept.push(Block::Details { summary, body: without_sources(body) });
                }
            }
            other => kept.push(other),
        }
    }
    kept
}

/// Each group's heads at the end of every five minutes.
fn minutes(run: &Run) -> Block {
    let head = ["Minute t", "New hires", "MFA resets", "Guests", "Live sessions", "Locked out"];
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
    Block::Table { head: head.map(str::to_owned).to_vec(), rows: rows.collect() }
}

/// Each hour's ticks, and the sum of the hours.
fn work_lost(run: &Run) -> Vec<Block> {
    let figures: Vec<Figure> = losing(run).into_iter().map(|hour| lost_in(run, hour)).collect();
    let rows = figures.iter().map(|figure| (figure.name.clone(), figure.value())).collect();
    let total = Figure::new("Work lost", Unit::PersonHours, Expr::Column(0))
        .words("The hours in which work is lost add up:")
        .table(adding_up(["Hour", "Person-hours"], rows));
    let digits = total.digits(DECIMALS);
    let mut blocks = Vec::new();
    for figure in &figures {
        blocks.push(para(format!("{}:", figure.name)));
        blocks.extend(figure.show(digits));
    }
    blocks.extend(total.show(DECIMALS));
    blocks.push(para(format!("All in all {} of work are lost.", total.said(DECIMALS))));
    blocks
}
