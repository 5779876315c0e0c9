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
