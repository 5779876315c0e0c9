//! `cargo xtask size`.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use xtask::paths;
use xtask::weight::{
    GOAL, LIMIT, SINGLE, SINGLE_LIMIT, Weight, first_load, in_the_background, on_demand, weigh,
};

/// Prints what a first load and the single file weigh, and fails if either is too much.
pub(crate) fn print() -> Result<()> {
    let site = paths::dist();
    let total = table("first load, in bytes", &first_load(&site)?)?;
    table("the second program, when first needed", &on_demand(&site)?)?;
    table("besides, once the first answer is there", &in_the_background(&site)?)?;
    let single = std::fs::metadata(site.join(SINGLE))?.len();
    let single = usize::try_from(single)?;
    if total.brotli > LIMIT {
        bail!("a first load weighs {} bytes under brotli, and {LIMIT} is the limit", total.brotli);
    }
    against("A first load", total.brotli, GOAL);
    if single > SINGLE_LIMIT {
        bail!("{SINGLE} weighs {single} bytes, and {SINGLE_LIMIT} is the limit");
    }
    against(SINGLE, single, SINGLE_LIMIT);
    Ok(())
}

fn against(what: &str, bytes: usize, goal: usize) {
    match bytes.checked_sub(goal) {
        Some(over) if over > 0 => println!("{what} is {over} bytes over its goal of {goal}."),
        _ => println!("{what} weighs {bytes} bytes, within its goal of {goal}."),
    }
}

fn table(heading: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<Weight> {
    println!("{heading:<40} {:>9} {:>9} {:>9}", "plain", "gzip", "brotli");
    let mut total = Weight::default();
    for (name, content) in files {
        let weight = weigh(content)?;
        line(name, weight);
        total = total + weight;
    }
    line("total", total);
    println!();
    Ok(total)
}

fn line(name: &str, Weight { plain, gzip, brotli }: Weight) {
    println!("{name:<40} {plain:>9} {gzip:>9} {brotli:>9}");
}
