//! `cargo xtask size`.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use xtask::paths;
use xtask::weight::{
    LIMIT, SINGLE, SINGLE_LIMIT, Weight, first_load, in_the_background, on_demand, rest, tenant,
    weigh,
};

/// Prints what a first load and the single file weigh, and fails if either is too much.
pub(crate) fn print() -> Result<()> {
    let site = paths::dist();
    let total = table("first load, in bytes", &first_load(&site)?)?;
    table("the rest of the page, after the first answer", &rest(&site)?)?;
    table("the second program, when first needed", &on_demand(&site)?)?;
    table("the third, for a tenant's files", &tenant(&site)?)?;
    table("besides, once the first answer is there", &in_the_background(&site)?)?;
    let single = std::fs::metadata(site.join(SINGLE))?.len();
    let single = usize::try_from(single)?;
    against("A first load", total.brotli, LIMIT)?;
    against(SINGLE, single, SINGLE_LIMIT)
}

fn against(what: &str, bytes: usize, limit: usize) -> Result<()> {
    ensure!(bytes <= limit, "{what} weighs {bytes} bytes, and {limit} is the limit");
    println!("{what} weighs {bytes} bytes, within its limit of {limit}.");
    Ok(())
}

fn table(heading: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<Weight> {
    println!("{heading:<46} {:>9} {:>9} {:>9}", "plain", "gzip", "brotli");
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
    println!("{name:<46} {plain:>9} {gzip:>9} {brotli:>9}");
}
