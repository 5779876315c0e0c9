//! `cargo xtask size`.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use xtask::paths;
use xtask::weight::{LIMIT, Weight, first_load, on_demand, weigh};

/// Prints what a first load weighs, and fails if that is too much.
pub(crate) fn print() -> Result<()> {
    let total = table("first load, in bytes", &first_load(&paths::dist())?)?;
    table("when first needed", &on_demand(&paths::dist())?)?;
    if total.brotli > LIMIT {
        bail!("a first load weighs {} bytes under brotli, and {LIMIT} is the limit", total.brotli);
    }
    println!("A first load is {} bytes under the limit of {LIMIT}.", LIMIT - total.brotli);
    Ok(())
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
