//! Where people are who have not registered yet: lists of individuals, kept apart by group and by
//! whether a pass would help them. Whoever is moved is taken from each list in its part, rounded to
//! whole people; what that takes too few or too many is made good by the next move.

use std::collections::VecDeque;

/// Someone who still has to register.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Person {
    pub(crate) group: usize,
    pub(crate) heads: f64,
    /// Would be made to register even with a pass.
    pub(crate) blocked: bool,
    /// The minute a pass ends, for who holds one.
    pub(crate) until: u32,
}

impl Person {
    fn cell(&self) -> usize {
        2 * self.group + usize::from(self.blocked)
    }
}

const CELLS: usize = 10;

#[derive(Clone, Debug, Default)]
pub(crate) struct Pool {
    /// Everyone in a cell stands for the same part of a head.
    cells: [VecDeque<Person>; CELLS],
    picked: u32,
}

impl Pool {
    pub(crate) fn join(&mut self, person: Person) {
        self.cells[person.cell()].push_back(person);
    }

    pub(crate) fn heads(&self) -> f64 {
        (0..CELLS).map(|cell| self.heads_in(cell)).sum()
    }

    pub(crate) fn heads_of(&self, group: usize) -> f64 {
        self.heads_in(2 * group) + self.heads_in(2 * group + 1)
    }

    pub(crate) fn people(&self) -> usize {
        self.cells.iter().map(VecDeque::len).sum()
    }

    /// All of them leave.
    pub(crate) fn empty(&mut self) -> Vec<Person> {
        self.cells.iter_mut().flat_map(|cell| cell.drain(..)).collect()
    }

    /// Those leave whose pass has ended by `t`.
    pub(crate) fn ended(&mut self, t: u32) -> Vec<Person> {
        let mut gone = Vec::new();
        for cell in &mut self.cells {
            // All hold passes of one lifetime, so the first in line got theirs first.
            let first = cell.iter().take_while(|person| person.until <= t).count();
            gone.extend(cell.drain(..first));
        }
        gone
    }

    /// The same person leaves who joined before.
    pub(crate) fn part_with(&mut self, person: &Person) {
        self.cells[person.cell()].pop_front();
    }

    fn heads_in(&self, cell: usize) -> f64 {
        let people = u32::try_from(self.cells[cell].len()).expect("a crowd of thousands");
        self.cells[cell].front().map_or(0.0, |person| f64::from(people) * person.heads)
    }

    /// The cells whose people fit into so much room.
    fn fitting(&self, room: f64) -> impl Iterator<Item = usize> {
        (0..CELLS).filter(move |cell| self.cells[*cell].front().is_some_and(|it| it.heads <= room))
    }

    /// One person of a cell, any pass as likely as any other: picked by the golden ratio.
    fn pick(&mut self, cell: usize) -> Option<Person> {
        const STEP: f64 = 0.618_033_988_749_894_8;
        let people = &mut self.cells[cell];
        if people.front()?.until == people.back()?.until {
            return people.pop_front();
        }
        self.picked += 1;
        let place = (f64::from(self.picked) * STEP).fract();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let nth = (place * f64::from(u32::try_from(people.len()).ok()?)) as usize;
        people.remove(nth)
    }
}

/// Someone who moves people, and what part of a person he or she owes each list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mover {
    owed: Vec<[f64; CELLS]>,
}

impl Mover {
    /// Takes people for so many heads out of the pools, from each of their lists by how many heads
    /// it holds; everybody, if that is no more.
    pub(crate) fn take(&mut self, pools: &mut [&mut Pool], heads: f64) -> Vec<Person> {
        self.take_from(pools, heads, &(0..CELLS).collect::<Vec<_>>())
    }

    /// Takes people until nobody fits in any more: always one of the list that is owed most, each
    /// being owed its part of the room.
    pub(crate) fn fill(&mut self, pool: &mut Pool, mut room: f64) -> Vec<Person> {
        let all = pool.heads();
        if all <= room {
            return pool.empty();
        }
        self.owed.resize(1, [0.0; CELLS]);
        let mut owed = self.owed[0];
        for (cell, owed) in owed.iter_mut().enumerate() {
            *owed += room * pool.heads_in(cell) / all;
        }
        let mut taken = Vec::new();
        while let Some(cell) = pool.fitting(room).max_by(|a, b| owed[*a].total_cmp(&owed[*b])) {
            let person = pool.pick(cell).expect("somebody fits");
            room -= person.heads;
            owed[cell] -= person.heads;
            taken.push(person);
        }
        // Room for less than a person is no debt.
        if !taken.is_empty() {
            self.owed[0] = owed;
        }
        taken
    }

    /// The same as `take` among those only whom a pass would help.
    pub(crate) fn take_unblocked(&mut self, pool: &mut Pool, heads: f64) -> Vec<Person> {
        self.take_from(&mut [pool], heads, &(0..CELLS).step_by(2).collect::<Vec<_>>())
    }

    fn take_from(&mut self, pools: &mut [&mut Pool], heads: f64, cells: &[usize]) -> Vec<Person> {
        self.owed.resize(pools.len(), [0.0; CELLS]);
        let all: f64 = pools
            .iter()
            .map(|pool| cells.iter().map(|cell| pool.heads_in(*cell)).sum::<f64>())
            .sum();
        let mut taken = Vec::new();
        for (pool, owed) in pools.iter_mut().zip(&mut self.owed) {
            for cell in cells {
                if all <= heads {
                    taken.extend(pool.cells[*cell].drain(..));
                } else {
                    owed[*cell] += heads * pool.heads_in(*cell) / all;
                    while pool.cells[*cell].front().is_some_and(|it| it.heads / 2.0 <= owed[*cell])
                    {
                        owed[*cell] -= pool.cells[*cell][0].heads;
                        taken.extend(pool.pick(*cell));
                    }
                }
                if pool.cells[*cell].is_empty() {
                    owed[*cell] = 0.0;
                }
            }
        }
        taken
    }
}
