//! `cargo xtask size`.

use anyhow::{Result, bail};
use xtask::paths;
use xtask::weight::{LIMIT, Weight, first_load, weigh};

/// Prints what a first load weighs, and fails if that is too much.
pub(crate) fn print() -> Result<()> {
    let files = first_load(&paths::dist())?;
    println!("{:<40} {:>9} {:>9} {:>9}", "first load, in bytes", "plain", "gzip", "brotli");
    let mut total = Weight::default();
    for (name, content) in &files {
        let weight = weigh(content)?;
        line(name, weight);
        total = total + weight;
    }
    line("total", total);
    if total.brotli > LIMIT {
        bail!("a first load weighs {} bytes under brotli, and {LIMIT} is the limit", total.brotli);
    }
    println!("{} bytes under the limit of {LIMIT}.", LIMIT - total.brotli);
    Ok(())
}

fn line(name: &str, Weight { plain, gzip, brotli }: Weight) {
    println!("{name:<40} {plain:>9} {gzip:>9} {brotli:>9}");
}
