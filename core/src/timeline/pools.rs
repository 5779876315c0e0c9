//! Those who must register, by where they are meanwhile: waiting, let in past the policy, or in
//! with a pass (sections 5 and 6 of the model).

use super::groups::{Group, Heads};

/// Fewer than this count as nobody: what rounding leaves of a person.
pub(super) const NOBODY: f64 = 1e-9;

/// People of a pool by group, and those among them who could use a pass.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Pool {
    pub(super) all: Heads,
    able: Heads,
}

fn add(heads: &mut Heads, more: &Heads) {
    heads.iter_mut().zip(more).for_each(|(sum, n)| *sum += n);
}

impl Pool {
    pub(super) fn total(&self) -> f64 {
        self.all.iter().sum()
    }

    fn add(&mut self, other: &Pool) {
        add(&mut self.all, &other.all);
        add(&mut self.able, &other.able);
    }

    fn keep(&mut self, share: f64) {
        self.all.iter_mut().chain(&mut self.able).for_each(|heads| *heads *= share);
    }

    /// Takes so many people out, from each group in proportion to who is in it.
    fn take(&mut self, people: f64) -> Pool {
        let total = self.total();
        if total <= people {
            return std::mem::take(self);
        }
        let mut taken = *self;
        taken.keep(people / total);
        self.keep(1.0 - people / total);
        taken
    }
}

/// The queue of those who must register.
#[derive(Clone, Debug)]
pub(super) struct Pools {
    pub(super) waiting: Pool,
    /// One for each exclusion.
    excluded: Vec<Pool>,
    passes: Passes,
    /// The share of every group that could use a pass.
    able: f64,
    /// Heads that have registered.
    pub(super) served: f64,
}

impl Pools {
    pub(super) fn new(exclusions: usize, able: f64) -> Pools {
        Pools {
            waiting: Pool::default(),
            excluded: vec![Pool::default(); exclusions],
            passes: Passes::default(),
            able,
            served: 0.0,
        }
    }

    pub(super) fn join(&mut self, group: Group, heads: f64) {
        self.waiting.all[group as usize] += heads;
        self.waiting.able[group as usize] += heads * self.able;
    }

    /// Everyone who has not registered yet, by group.
    pub(super) fn unregistered(&self) -> Heads {
        let mut heads = self.waiting.all;
        add(&mut heads, &self.excluded());
        add(&mut heads, &self.passes.heads);
        heads
    }

    pub(super) fn total(&self) -> f64 {
        let pools = self.excluded.iter().map(Pool::total).sum::<f64>();
        self.waiting.total() + pools + self.passes.heads.iter().sum::<f64>()
    }

    /// Heads let in past the policy, by group.
    pub(super) fn excluded(&self) -> Heads {
        let mut heads = Heads::default();
        self.excluded.iter().for_each(|pool| add(&mut heads, &pool.all));
        heads
    }

    /// Heads in with a pass, by group.
    pub(super) fn with_pass(&self) -> Heads {
        self.passes.heads
    }

    /// Who was let in by an exclusion waits again.
    pub(super) fn end_exclusion(&mut self, nth: usize) {
        let back = std::mem::take(&mut self.excluded[nth]);
        self.waiting.add(&back);
    }

    /// An exclusion lets in as many of those who wait as it has room for.
    pub(super) fn exclude(&mut self, nth: usize, room: f64) {
        let free = room - self.excluded[nth].total();
        if free > 0.0 {
            let moved = self.waiting.take(free);
            self.excluded[nth].add(&moved);
        }
    }

    /// Those whose pass has run out by `minute` wait again.
    pub(super) fn end_passes(&mut self, minute: u32) {
        while let Some(back) = self.passes.next_out(minute) {
            self.waiting.add(&Pool { all: back, able: back });
        }
    }

    /// Hands so many passes to those who wait and can use one.
    pub(super) fn hand_out(&mut self, passes: f64, expires: u32) {
        let waiting = self.waiting.able.iter().sum::<f64>();
        if waiting <= 0.0 || passes <= 0.0 {
            return;
        }
        let share = (passes / waiting).min(1.0);
        let mut given = Heads::default();
        for (group, given) in given.iter_mut().enumerate() {
            let able = &mut self.waiting.able[group];
            *given = *able * share;
            *able -= *given;
            // what rounding leaves of a person is nobody
            self.waiting.all[group] = (self.waiting.all[group] - *given).max(0.0);
        }
        self.passes.add(given, expires);
    }

    /// Registers so many people, wherever they are meanwhile.
    pub(super) fn serve(&mut self, capacity: f64) {
        let total = self.total();
        let all = total <= capacity + NOBODY;
        let left = if all { 0.0 } else { 1.0 - capacity / total };
        self.served += if all { total } else { capacity };
        self.waiting.keep(left);
        self.excluded.iter_mut().for_each(|pool| pool.keep(left));
        self.passes.keep(left);
    }
}

/// Those in with a pass, by when it runs out.
#[derive(Clone, Debug, Default)]
struct Passes {
    /// Handed out together, in the order in which they run out; heads as of when none had
    /// registered yet.
    handed_out: Vec<(u32, Heads)>,
    /// How many of them have run out.
    over: usize,
    /// The share that has not registered: all of them while the outage lasts.
    left: f64,
    heads: Heads,
}

impl Passes {
    fn add(&mut self, heads: Heads, expires: u32) {
        if self.handed_out.is_empty() {
            self.left = 1.0;
        }
        // passes of several measures may run out in another order than they are handed out
        let later = self.handed_out[self.over..].iter().rev();
        let at = self.handed_out.len() - later.take_while(|(minute, _)| *minute > expires).count();
        self.handed_out.insert(at, (expires, heads));
        add(&mut self.heads, &heads);
    }

    /// The next that have run out by `minute`.
    fn next_out(&mut self, minute: u32) -> Option<Heads> {
        let (_, heads) =
            self.handed_out.get(self.over).filter(|(expires, _)| *expires <= minute)?;
        let back = heads.map(|n| n * self.left);
        self.over += 1;
        if self.over == self.handed_out.len() {
            self.heads = Heads::default();
        } else {
            self.heads.iter_mut().zip(back).for_each(|(sum, n)| *sum = (*sum - n).max(0.0));
        }
        Some(back)
    }

    fn keep(&mut self, share: f64) {
        self.left *= share;
        self.heads.iter_mut().for_each(|heads| *heads *= share);
    }
}

#[cfg(test)]
mod tests {
    use super::{NOBODY, Pools};
    use crate::timeline::{Group, Heads};

    /// New hires and resets, the two groups in play.
    fn two(heads: Heads) -> [f64; 2] {
        assert_eq!(heads[2..], [0.0; 3]);
        [heads[0], heads[1]]
    }

    #[track_caller]
    fn near(got: [f64; 2], expected: [f64; 2]) {
        let off = got.iter().zip(expected).map(|(got, expected)| (got - expected).abs());
        assert!(off.sum::<f64>() < 1e-12, "{got:?} instead of {expected:?}");
    }

    fn ten_and_thirty(able: f64) -> Pools {
        let mut pools = Pools::new(2, able);
        pools.join(Group::NewHires, 10.0);
        pools.join(Group::MfaResets, 20.0);
        pools.join(Group::MfaResets, 10.0);
        pools
    }

    /// Half of them can use a pass. Every move is shared between the groups, one to three.
    #[test]
    fn nobody_is_lost_between_the_pools() {
        let mut pools = ten_and_thirty(0.5);
        // ten of the twenty who can use one, and then four of the other ten
        pools.hand_out(10.0, 100);
        near(two(pools.with_pass()), [2.5, 7.5]);
        pools.hand_out(4.0, 50);
        near(two(pools.with_pass()), [3.5, 10.5]);
        near(two(pools.waiting.all), [6.5, 19.5]);
        // the second run out first
        pools.end_passes(45);
        near(two(pools.with_pass()), [3.5, 10.5]);
        pools.end_passes(50);
        near(two(pools.with_pass()), [2.5, 7.5]);
        near(two(pools.waiting.all), [7.5, 22.5]);
        // twelve of the thirty who wait, and no more however often
        pools.exclude(0, 12.0);
        pools.exclude(0, 12.0);
        near(two(pools.excluded()), [3.0, 9.0]);
        pools.exclude(1, 2.0);
        near(two(pools.excluded()), [3.5, 10.5]);
        pools.end_exclusion(1);
        near(two(pools.waiting.all), [4.5, 13.5]);
        near(two(pools.unregistered()), [10.0, 30.0]);
        assert!((pools.total() - 40.0).abs() < 1e-12);
        // a quarter registers, wherever they are
        pools.serve(10.0);
        near(two(pools.waiting.all), [3.375, 10.125]);
        near(two(pools.excluded()), [2.25, 6.75]);
        near(two(pools.with_pass()), [1.875, 5.625]);
        pools.end_passes(100);
        assert_eq!(pools.with_pass(), Heads::default());
        near(two(pools.waiting.all), [5.25, 15.75]);
        pools.end_exclusion(0);
        near(two(pools.waiting.all), [7.5, 22.5]);
        // half of them could use a pass all along
        pools.hand_out(1000.0, 200);
        near(two(pools.with_pass()), [3.75, 11.25]);
        near(two(pools.waiting.all), [3.75, 11.25]);
    }

    #[test]
    fn the_last_are_served_whole() {
        for (capacity, left) in [(39.0, 1.0), (40.0 - NOBODY, 0.0), (40.0, 0.0), (400.0, 0.0)] {
            let mut pools = ten_and_thirty(1.0);
            pools.serve(capacity);
            assert!((pools.total() - left).abs() < 1e-12, "{} of {capacity}", pools.total());
        }
        let mut pools = Pools::new(0, 1.0);
        pools.serve(0.0);
        assert_eq!(pools.total(), 0.0);
    }

    #[test]
    fn room_for_more_than_wait_takes_them_whole() {
        let mut pools = ten_and_thirty(1.0);
        pools.exclude(0, 100.0);
        assert_eq!(pools.waiting.all, Heads::default());
        near(two(pools.excluded()), [10.0, 30.0]);
        pools.end_exclusion(0);
        pools.exclude(0, 40.0);
        assert_eq!(pools.waiting.all, Heads::default());
    }
}
