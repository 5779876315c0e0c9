//! The run played person by person: each one arrives, is turned away, waits in line, is let in for
//! a while, is served, or loses a session at a moment of his or her own. Nothing here knows a share
//! or a formula of the model; `arrivals` and `crowd` say who the people are, `plan` what is done.

use super::arrivals::{Comes, Newcomer, arrivals};
use super::crowd::losses;
use super::ledger::{Heads, Report, Tick, keep};
use super::plan::{Exclusion, Passes, Plan};
use super::pools::{Mover, Person, Pool};
use super::requests::arrival;
use super::situation::{GUESTS, LIVE, Situation, TICK};

/// The whole run, at least `at_least` hours of it. The same seed plays the same people.
pub(crate) fn play(situation: &Situation, at_least: usize, seed: u64) -> Report {
    let plan = Plan::of(situation);
    let mut newcomers = arrivals(situation, &plan, seed).peekable();
    let mut leavers = losses(situation, &plan, seed).into_iter().peekable();
    let refused_by = arrival(situation).expect("who must register is refused in every outage");
    let mut places = Places::of(&plan);
    let mut signed_out = Heads::default();
    keep(situation, at_least, |t| {
        let tick_end = f64::from(t + TICK);
        let during = t < situation.minutes;
        let anyone_gets_in = plan.asks_for_nothing_at(t);
        places.put_off = 0.0;
        while let Some(newcomer) = newcomers.next_if(|it| it.minute < tick_end) {
            places.meet(&newcomer, during);
        }
        while let Some(loss) = leavers.next_if(|it| it.minute <= tick_end) {
            if loss.waits {
                let (group, heads, blocked) = (loss.group, loss.heads, loss.blocked);
                places.turn_away(Person { group, heads, blocked, until: u32::MAX });
            } else {
                signed_out.add(loss.group, loss.rule, loss.heads);
            }
        }
        places.come_back(t, anyone_gets_in);
        places.exclude(t);
        if situation.works_at(t) {
            if during {
                places.hand_out_passes(t);
            } else {
                places.serve(situation.assumptions.registrations_per_hour);
            }
        }
        places.check_that_nobody_is_lost();
        let mut end = if during && !anyone_gets_in { signed_out.clone() } else { Heads::default() };
        for group in 0..=GUESTS {
            end.add(group, refused_by, places.waiting.heads_of(group));
        }
        let left = if t + TICK >= situation.minutes { places.waiting.heads() } else { end.total() };
        Tick {
            end,
            left,
            exposed: places.exposed(situation, anyone_gets_in),
            put_off: places.put_off,
            deferred: places.away.heads(),
            inside: places.unregistered().map(Pool::heads).sum::<f64>() - places.waiting.heads(),
        }
    })
}

/// Where those are who have not registered yet.
struct Places {
    /// Told to come another day.
    away: Pool,
    waiting: Pool,
    /// Let in because nothing is asked for at the moment.
    unasked: Pool,
    exclusions: Vec<(Exclusion, Mover, Pool)>,
    passes: Vec<(Passes, Mover, Pool)>,
    desk: Mover,
    came: usize,
    registered: usize,
    /// Heads told in this tick to come another day.
    put_off: f64,
}

impl Places {
    fn of(plan: &Plan) -> Self {
        let nobody = || (Mover::default(), Pool::default());
        let with = |exclusion: &Exclusion| (*exclusion, nobody().0, nobody().1);
        let holding = |passes: &Passes| (*passes, nobody().0, nobody().1);
        Places {
            away: Pool::default(),
            waiting: Pool::default(),
            unasked: Pool::default(),
            exclusions: plan.exclusions.iter().map(with).collect(),
            passes: plan.passes.iter().map(holding).collect(),
            desk: Mover::default(),
            came: 0,
            registered: 0,
            put_off: 0.0,
        }
    }

    /// Someone routed to the healthy side gets in as on any other day; once the outage is over,
    /// everyone who comes joins the line.
    fn meet(&mut self, newcomer: &Newcomer, during: bool) {
        match newcomer.comes {
            Comes::AnotherDay => {
                self.put_off += newcomer.person.heads;
                self.away.join(newcomer.person);
                return;
            }
            Comes::AfterAll => self.away.part_with(&newcomer.person),
            Comes::OnTheDay => {}
        }
        if newcomer.affected || !during {
            self.turn_away(newcomer.person);
        }
    }

    fn turn_away(&mut self, person: Person) {
        self.came += 1;
        self.waiting.join(person);
    }

    /// Exclusions and passes that end, and the time when nothing is asked for. While it lasts nobody
    /// waits, so nobody is excluded or handed a pass either.
    fn come_back(&mut self, t: u32, anyone_gets_in: bool) {
        let mut back = Vec::new();
        for (exclusion, _, inside) in &mut self.exclusions {
            if exclusion.until <= t {
                back.extend(inside.empty());
            }
        }
        for (_, _, holders) in &mut self.passes {
            back.extend(holders.ended(t));
        }
        if anyone_gets_in {
            back.extend(self.waiting.empty());
        } else {
            back.extend(self.unasked.empty());
        }
        let place = if anyone_gets_in { &mut self.unasked } else { &mut self.waiting };
        for person in back {
            place.join(Person { until: u32::MAX, ..person });
        }
    }

    fn exclude(&mut self, t: u32) {
        for (exclusion, mover, inside) in &mut self.exclusions {
            if (exclusion.from..exclusion.until).contains(&t) {
                let room = f64::from(exclusion.people) - inside.heads();
                for person in mover.fill(&mut self.waiting, room) {
                    inside.join(person);
                }
            }
        }
    }

    /// One working tick of the outage.
    fn hand_out_passes(&mut self, t: u32) {
        for (passes, mover, holders) in &mut self.passes {
            if passes.from <= t {
                let able = passes.per_hour * f64::from(TICK) / 60.0;
                for person in mover.take_unblocked(&mut self.waiting, able) {
                    holders.join(Person { until: t + passes.lifetime, ..person });
                }
            }
        }
    }

    /// One working tick at the desk, which does not ask who is locked out: everyone who has to
    /// register stands in the same line.
    fn serve(&mut self, per_hour: f64) {
        let mut line = vec![&mut self.waiting, &mut self.unasked];
        line.extend(self.exclusions.iter_mut().map(|(_, _, inside)| inside));
        line.extend(self.passes.iter_mut().map(|(_, _, holders)| holders));
        let able = per_hour * f64::from(TICK) / 60.0;
        self.registered += self.desk.take(&mut line, able).len();
    }

    fn exposed(&self, situation: &Situation, anyone_gets_in: bool) -> f64 {
        if !anyone_gets_in {
            return self.exclusions.iter().map(|(_, _, inside)| inside.heads()).sum();
        }
        let arrived: f64 = (0..GUESTS)
            .map(|group| self.unregistered().map(|it| it.heads_of(group)).sum::<f64>())
            .sum();
        f64::from(situation.people[GUESTS]) + f64::from(situation.people[LIVE]) + arrived
    }

    /// Everyone who came and has not registered, wherever they are.
    fn unregistered(&self) -> impl Iterator<Item = &Pool> {
        let excluded = self.exclusions.iter().map(|(_, _, inside)| inside);
        let holders = self.passes.iter().map(|(_, _, holders)| holders);
        [&self.waiting, &self.unasked].into_iter().chain(excluded).chain(holders)
    }

    fn check_that_nobody_is_lost(&self) {
        let here: usize = self.unregistered().map(Pool::people).sum();
        assert_eq!(self.came, self.registered + here, "somebody was lost, or counted twice");
    }
}
