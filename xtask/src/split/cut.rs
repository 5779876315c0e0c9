//! Which function goes where.

use std::collections::BTreeMap;

use super::program::Program;

pub(super) struct Cut {
    /// For every function, whether it belongs to the rest.
    pub rest: Vec<bool>,
    /// The functions of the rest that the first half calls by name, and their places in the table.
    pub called_by_first: BTreeMap<usize, u32>,
    /// Those of the first half that the rest calls, and theirs.
    pub called_by_rest: BTreeMap<usize, u32>,
    /// The places of the table that this adds at its end.
    pub added: Vec<usize>,
}

impl Cut {
    pub fn new(program: &Program<'_>, belongs: impl Fn(&str) -> bool) -> Self {
        let rest = rest(program, belongs);
        let mut cut = Cut {
            called_by_first: BTreeMap::new(),
            called_by_rest: BTreeMap::new(),
            added: Vec::new(),
            rest,
        };
        let mut places: BTreeMap<usize, u32> =
            program.placed.iter().map(|(&place, &function)| (function, place)).collect();
        let end = u32::try_from(program.tables[program.table].initial).unwrap_or(u32::MAX);
        for (caller, called) in program.calls.iter().enumerate() {
            for &function in called {
                if cut.rest[caller] == cut.rest[function] {
                    continue;
                }
                let place = *places.entry(function).or_insert_with(|| {
                    cut.added.push(function);
                    end + u32::try_from(cut.added.len() - 1).unwrap_or(u32::MAX)
                });
                let called = if cut.rest[caller] {
                    &mut cut.called_by_rest
                } else {
                    &mut cut.called_by_first
                };
                called.insert(function, place);
            }
        }
        cut
    }
}

/// The functions picked, and those that nothing of the first half leads to without them.
fn rest(program: &Program<'_>, belongs: impl Fn(&str) -> bool) -> Vec<bool> {
    let picked = |function: usize| {
        function >= program.imported
            && !program.roots.contains(&function)
            && belongs(program.name(function))
    };
    let mut rest = vec![true; program.functions.len()];
    rest[..program.imported].fill(false);
    // what stands in the table may be called from anywhere
    let mut open: Vec<usize> = program.roots.clone();
    open.extend(program.placed.values().filter(|&&function| !picked(function)));
    while let Some(function) = open.pop() {
        if std::mem::replace(&mut rest[function], false) {
            open.extend(program.calls[function].iter().filter(|&&called| !picked(called)));
        }
    }
    rest
}
