//! Cuts a compiled program in two: what the answer needs, and the rest, which the page fetches right
//! after it.
//!
//! Both halves share memory, tables and globals, so nothing in the source knows of the cut. A function
//! of one half calls one of the other through the table of functions: the rest fills its places there
//! when it arrives, and until then a call to it ends the program. What may be called before it has
//! arrived is therefore no matter for this file: see `rest.rs`.

mod cut;
mod halves;
mod program;

use anyhow::{Result, ensure};
use cut::Cut;
use program::Program;
use wasmparser::Validator;

/// What the rest imports the first half's things from.
pub(crate) const MODULE: &str = "first";

/// A program cut in two.
pub(crate) struct Split {
    pub first: Vec<u8>,
    pub rest: Vec<u8>,
    /// The names of all functions.
    pub names: Vec<String>,
    /// Of those, the functions of the rest that the first half calls.
    pub doors: Vec<String>,
}

/// Cuts off the functions whose names `belongs` picks, and what only they need. The names come without
/// the compiler's hashes.
///
/// # Errors
///
/// If the program has no names, or what this does not know how to cut.
pub(crate) fn split(program: &[u8], belongs: impl Fn(&str) -> bool) -> Result<Split> {
    let program = Program::read(program)?;
    let cut = Cut::new(&program, belongs);
    ensure!(cut.rest.contains(&true), "no function belongs to the rest");
    let first = halves::first(&program, &cut)?;
    let rest = halves::rest(&program, &cut)?;
    for half in [&first, &rest] {
        Validator::new().validate_all(half)?;
    }
    let name = |function: usize| program.name(function).to_owned();
    Ok(Split {
        first,
        rest,
        names: (0..program.functions.len()).map(name).collect(),
        doors: cut.called_by_first.keys().map(|&function| name(function)).collect(),
    })
}

#[cfg(test)]
mod tests;
