//! `cargo xtask bench browser`: what moving a slider costs in the built site.
//!
//! The machine's cores may be shared and busy, hence medians beside the 95th percentiles, and the main
//! thread's work in processor time, which waiting for a core doesn't lengthen.

mod figures;
mod moves;

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site};
use figures::Figures;

/// The slider that is moved.
const SLIDER: &str = "input[type=range][data-field=\"liveSessions\"]";

/// An outage whose chart depends on that slider: the sign-in service itself, for a working day.
const SCENARIO: &str = "#v=1&m=1&kind=authentication&hours=8";

const WARM_UP: u32 = 20;
const MOVES: u32 = 200;
const BATCH: u32 = 10;
const LONG_RUN: u32 = 10_000;

fn main() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::alone(Look::WIDE)?;
    moves::keep_the_memory(&browser)?;
    browser.go(&site.link(SCENARIO))?;
    browser.wait_for_the_app()?;
    browser.wait_for(SLIDER).context("the page has no slider to measure with")?;
    moves::one_each_frame(&browser, WARM_UP)?;

    println!("{MOVES} moves of {SLIDER}\n");
    println!("{:<38} {:>9} {:>9} {:>9}", "", "median", "p95", "most");
    let (times, frames) = moves::until_painted(&browser, MOVES)?;
    times.print("input to painted chart, ms", 1);
    frames.print("input to painted chart, frames", 0);
    let cpu = work(&browser, "threadTicks")?;
    for (kind, figures) in
        ["main thread a move, ms of processor", "  script", "  style", "  layout"].iter().zip(&cpu)
    {
        figures.print(kind, 2);
    }
    work(&browser, "timeTicks")?[0].print("main thread a move, ms by the clock", 2);

    println!("\n{:<38} {:>9} {:>9}", "after collecting garbage", "before", "after");
    let before = moves::memory(&browser)?;
    moves::many(&browser, LONG_RUN)?;
    let after = moves::memory(&browser)?;
    for ((name, before), (_, after)) in before.iter().zip(&after) {
        println!("{name:<38} {before:>9.0} {after:>9.0}");
    }
    println!("({LONG_RUN} moves)");

    for complaint in browser.complaints()? {
        println!("console: {complaint}");
    }
    println!();
    goal("the chart is painted with the next frame (p95)", frames.p95() <= 1.0);
    goal("at most 3 ms of main-thread work a move (median)", cpu[0].median() <= 3.0);
    goal("memory stays flat over 10,000 moves", flat(&before, &after));
    Ok(())
}

/// The main thread's milliseconds a move, by kind, beyond what the same frames cost without one.
fn work(browser: &Browser, clock: &str) -> Result<Vec<Figures>> {
    let mut idle = vec![Vec::new(); moves::WORK.len()];
    let mut moving = idle.clone();
    // In turn, so that both see the same weather.
    for _ in 0..MOVES / BATCH {
        add(&mut idle, &moves::busy(browser, clock, || moves::empty_frames(browser, BATCH))?);
        add(&mut moving, &moves::busy(browser, clock, || moves::one_each_frame(browser, BATCH))?);
    }
    let without = idle.into_iter().map(|each| Figures::new(each).median());
    Ok(moving
        .into_iter()
        .zip(without)
        .map(|(with, without)| Figures::new(with.into_iter().map(|each| each - without).collect()))
        .collect())
}

fn add(columns: &mut [Vec<f64>], batch: &[f64]) {
    for (column, total) in columns.iter_mut().zip(batch) {
        column.push(total / f64::from(BATCH));
    }
}

/// Nothing grew by more than a twentieth.
fn flat(before: &[(&str, f64)], after: &[(&str, f64)]) -> bool {
    before.iter().zip(after).all(|((_, before), (_, after))| *after <= before * 1.05)
}

fn goal(what: &str, met: bool) {
    println!("{} {what}", if met { "met:   " } else { "MISSED:" });
}
