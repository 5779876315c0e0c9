//! Putting short lists in order.
//!
//! By insertion, as no list here has more than some dozen entries: each kind of list that the
//! standard library sorts costs the page 4 KB.

/// Sorts a short list; what is alike stays as it was. `before` says whether its first comes first.
pub fn sort<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && before(&items[at], &items[at - 1]) {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort;

    #[test]
    fn sorts_and_leaves_what_is_alike_in_place() {
        let mut items = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        sort(&mut items, |a, b| a.0 < b.0);
        assert_eq!(items, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
        sort(&mut items[..0], |_, _| true);
    }
}
