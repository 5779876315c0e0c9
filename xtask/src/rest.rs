//! What of the first program comes after the first answer: see `split.rs` for how it is cut off, and
//! `src/app/rest.rs` for what waits for it.

/// Where the rest begins, by the names of functions: all that happens once the reader does something,
/// and the parts of the page that are not in sight at first. What only these call belongs to it too.
///
/// None of them may be called before the rest has arrived.
const ENTRIES: &[&str] = &[
    // what the reader does
    "lockout::app::doing",
    "lockout::app::changes",
    "lockout::app::theatre",
    "<lockout::app::state::State>::act",
    // what a link can ask for besides inputs
    "<lockout::app::state::link::More>::of",
    // how far an outage is that is going on
    "<lockout::report::live::SoFar>::of",
    // parts of the page
    "lockout::app::acting",
    "lockout::app::audience::hand",
    "lockout::app::audience::held",
    "lockout::app::audience::same",
    "lockout::app::cases",
    "lockout::app::compare::full",
    "lockout::app::compare::row",
    "lockout::app::compare::same",
    "lockout::app::compare::same_full",
    "lockout::app::desk",
    "lockout::app::explain::figures",
    "lockout::app::explain::panel",
    "lockout::app::keep::offer",
    "lockout::app::keep::shelf",
    "lockout::app::live::line",
    "lockout::app::live::strip",
    "lockout::app::lines::draw",
    "lockout::app::offline",
    "lockout::app::present::draw",
    "lockout::app::table",
    "lockout::app::watch",
];

/// Does a function of this name belong to the rest by itself?
pub(crate) fn belongs(name: &str) -> bool {
    ENTRIES
        .iter()
        .any(|entry| name.match_indices(entry).any(|(at, _)| ends(&name[at + entry.len()..])))
}

/// The entries that no function of the program is of, because they were renamed or have become part of
/// others.
pub(crate) fn lost<'n>(names: &(impl Iterator<Item = &'n str> + Clone)) -> Vec<&'static str> {
    let is_lost = |entry: &&&str| {
        let of = |name: &str| {
            let after = name
                .strip_prefix(**entry)
                .or_else(|| name.strip_prefix('<')?.strip_prefix(**entry));
            after.is_some_and(ends)
        };
        !names.clone().any(of)
    };
    ENTRIES.iter().filter(is_lost).copied().collect()
}

/// Is what follows no more of the same word?
fn ends(after: &str) -> bool {
    !after.starts_with(|sign: char| sign.is_alphanumeric() || sign == '_')
}

#[cfg(test)]
mod tests {
    use super::belongs;

    #[test]
    fn a_function_belongs_with_its_closures_and_what_is_made_for_it() {
        for name in [
            "lockout::app::watch::draw",
            "lockout::app::watch::draw::{closure#0}",
            "<alloc::vec::Vec<u8> as X<lockout::app::watch::draw::{closure#1}>>::from_iter",
        ] {
            assert!(belongs(name), "{name}");
        }
        for name in ["lockout::app::present::drawn", "lockout::app::watching", "app::watch::draw"] {
            assert!(!belongs(name), "{name}");
        }
    }
}
