//! The walk through an outage, tick by tick (sections 1 and 4 to 6 of the model).

use super::arrivals::Arrivals;
use super::clock::Clock;
use super::crowd::Crowd;
use super::curve::Curve;
use super::desk::Follow;
use super::fresh::FreshSignIns;
use super::groups::{Group, Heads};
use super::outcome::{Back, Hour, Lane, LaneHeads, Lanes, Outcome};
use super::plan::Plan;
use super::pools::{NOBODY, Pools};
use crate::decision::RuleId;
use crate::scenario::time::{DAY, TICK};
use crate::scenario::{MeasureKind, Scenario};

/// A run never looks further than this, in minutes.
pub const LONGEST: u32 = 14 * DAY;

const HOUR: u32 = 60;

/// Runs a scenario from the start of its outage until the last person is back, or for 14 days.
pub fn run(scenario: &Scenario) -> Outcome {
    run_watched(scenario, |_, _| {})
}

/// The same, showing every tick: the minute it ends, and the heads locked out just before.
pub fn run_watched(scenario: &Scenario, mut watch: impl FnMut(u32, &Heads)) -> Outcome {
    walk(scenario, |minute, run| watch(minute + TICK, &run.by_group()))
}

/// Walks through a scenario; `watch` sees each tick by the minute it begins, just before it ends.
pub(super) fn walk(scenario: &Scenario, mut watch: impl FnMut(u32, &Run)) -> Outcome {
    let mut run = Run::new(scenario, Plan::new(scenario));
    let mut tally = Tally::default();
    for minute in (0..LONGEST).step_by(TICK as usize) {
        if minute.is_multiple_of(HOUR) {
            if run.is_over(minute) {
                break;
            }
            tally.open_hour();
        }
        let lost = run.step(minute);
        tally.tick(minute, lost, &run);
        watch(minute, &run);
    }
    tally.finish(run.lanes, run.arrivals.ever_deferred)
}

/// The state between two ticks.
#[derive(Clone)]
pub(super) struct Run {
    clock: Clock,
    outage_ends: u32,
    pub(super) plan: Plan,
    /// Those locked out again in this tick as a measure ended for them.
    back: Option<(MeasureKind, f64)>,
    arrivals: Arrivals,
    arrived: [f64; 3],
    pools: Pools,
    /// Nobody is asked for MFA or registration.
    mfa_off: bool,
    /// Heads with access that skipped a demanded control.
    exposed: f64,
    /// Heads that hold a session at the start.
    present: f64,
    /// Where the queue's people of each group count.
    queue_lanes: [usize; 5],
    registered_per_tick: f64,
    sessions: Vec<Sessions>,
    guests_fresh: FreshSignIns,
    members_fresh: FreshSignIns,
    /// Working minutes of the outage so far, as far as they bring fresh sign-ins.
    worked: f64,
    /// The shares of guests and of members that have not needed a fresh sign-in yet.
    not_needed: [f64; 2],
    lanes: Lanes,
    heads: LaneHeads,
}

/// A curve on its way, with the heads each of its causes has ended so far.
#[derive(Clone)]
struct Sessions {
    curve: Curve,
    by_fresh: f64,
    /// Heads whose session ended under the rule of the start; the others were forgotten by then.
    by_first_rule: f64,
    fresh_lane: usize,
    first_lane: usize,
    forgotten_lane: usize,
    first_rule: Option<RuleId>,
    under_first_rule: bool,
    not_fresh: f64,
    left: f64,
}

impl Run {
    pub(super) fn new(scenario: &Scenario, plan: Plan) -> Run {
        let clock = Clock::new(scenario);
        let crowd = Crowd::new(scenario, f64::from(clock.idle_before_start()));
        let mut lanes = Lanes::default();
        // whoever waits counts under the rule that refused them, also once the outage is over
        let queue_lanes = Group::ALL.map(|group| {
            let rule = crowd.queued_by[group as usize];
            rule.map_or(0, |rule| lanes.place(Lane { group, rule }))
        });
        let sessions =
            crowd.curves.into_iter().map(|curve| Sessions::new(curve, &mut lanes)).collect();
        let (assumed, people) = (&scenario.assumptions, &scenario.people);
        Run {
            outage_ends: scenario.outage.minutes,
            arrivals: Arrivals::new(scenario, crowd.refused, &clock),
            arrived: [0.0; 3],
            pools: Pools::new(plan.exclusions().count(), 1.0 - assumed.pass_blocked.share()),
            plan,
            mfa_off: false,
            back: None,
            exposed: 0.0,
            present: people.guests + people.live_sessions,
            queue_lanes,
            registered_per_tick: assumed.registrations_per_hour * f64::from(TICK) / f64::from(HOUR),
            sessions,
            guests_fresh: FreshSignIns::new(assumed.guest_fresh_sign_ins_per_day, &clock),
            members_fresh: FreshSignIns::new(assumed.fresh_sign_ins_per_day, &clock),
            worked: 0.0,
            not_needed: [1.0; 2],
            lanes,
            heads: LaneHeads::default(),
            clock,
        }
    }

    /// Goes through the tick that begins at `minute`; the person-hours of work lost in it.
    pub(super) fn step(&mut self, minute: u32) -> f64 {
        if minute == self.outage_ends {
            self.end_outage();
        }
        let before = self.total();
        self.tick(minute);
        let heads =
            if self.clock.is_working(minute) { f64::midpoint(before, self.total()) } else { 0.0 };
        heads * f64::from(TICK) / f64::from(HOUR)
    }

    pub(super) fn is_working(&self, minute: u32) -> bool {
        self.clock.is_working(minute)
    }

    /// Whoever only had to sign in is back at once.
    fn end_outage(&mut self) {
        self.sessions.clear();
        self.count();
    }

    /// Arrivals first, then the pools, then the desk.
    fn tick(&mut self, minute: u32) {
        self.back = None;
        let outage = minute < self.outage_ends;
        let into_day = self.clock.into_day(minute);
        if !outage && into_day.is_none() && minute > self.plan.over {
            // nobody comes, is served or moved: nights cost a run nothing that waits for a later day
            return;
        }
        if let Some(into_day) = into_day {
            self.arrive(minute, into_day, outage);
            if outage {
                self.work_a_tick(minute);
            }
        }
        self.end_sessions(minute + TICK);
        if minute <= self.plan.over {
            self.take_measures(minute, into_day.is_some() && outage);
        }
        if into_day.is_some() && !outage {
            self.pools.serve(self.registered_per_tick);
        }
        self.count();
        if let Some((MeasureKind::DisableMfa, heads)) = &mut self.back {
            *heads = self.heads.iter().sum();
        }
        self.exposed = self.exposure();
    }

    fn work_a_tick(&mut self, minute: u32) {
        self.worked += f64::from(TICK) * self.plan.signing_in(minute);
        self.not_needed =
            [self.guests_fresh, self.members_fresh].map(|fresh| fresh.not_needed(self.worked));
    }

    fn arrive(&mut self, minute: u32, into_day: u32, outage: bool) {
        let arriving = self.arrivals.in_tick(&self.clock, &self.plan, (minute, into_day), outage);
        for group in Group::ARRIVING {
            self.arrived[group as usize] += arriving.all[group as usize];
            self.pools.join(group, arriving.waiting[group as usize]);
        }
    }

    /// Pools coming back, then exclusions, then passes. While nobody is asked to register, nobody
    /// waits, and so nobody is let in by another way.
    fn take_measures(&mut self, minute: u32, passes: bool) {
        let Run { plan, pools, .. } = self;
        let (waiting, was_off) = (pools.waiting.total(), self.mfa_off);
        let mut by = MeasureKind::TemporaryAccessPass;
        for (nth, exclusion) in plan.exclusions() {
            if exclusion.until == minute {
                pools.end_exclusion(nth);
                by = MeasureKind::Exclusion;
            }
        }
        pools.end_passes(minute);
        self.mfa_off = plan.mfa_off(minute);
        if self.mfa_off {
            return;
        }
        for (nth, exclusion) in plan.exclusions() {
            if exclusion.is_active(minute) {
                pools.exclude(nth, exclusion.people);
            }
        }
        if passes {
            for (heads, expires) in plan.passes(minute) {
                pools.hand_out(heads, expires);
            }
        }
        let more = pools.waiting.total() - waiting;
        if was_off {
            // everyone refused counts, once they are counted
            self.back = Some((MeasureKind::DisableMfa, more));
        } else if more > NOBODY {
            self.back = Some((by, more));
        }
    }

    /// With MFA off that is everyone; otherwise those an exclusion let in.
    fn exposure(&self) -> f64 {
        if !self.mfa_off {
            return self.pools.excluded().iter().sum();
        }
        let unregistered = self.pools.unregistered();
        self.present + Group::ARRIVING.map(|group| unregistered[group as usize]).iter().sum::<f64>()
    }

    /// The outage is over by `minute`, and nobody is left to come or to register.
    pub(super) fn is_over(&self, minute: u32) -> bool {
        minute >= self.outage_ends && self.pools.total() + self.arrivals.still_to_come() <= NOBODY
    }

    /// Moves every curve on to `minute`.
    fn end_sessions(&mut self, minute: u32) {
        for sessions in &mut self.sessions {
            let not_needed = self.not_needed[usize::from(sessions.curve.group != Group::Guests)];
            let ended_by_fresh = sessions.step(f64::from(minute), not_needed);
            if sessions.curve.registers {
                self.pools.join(sessions.curve.group, ended_by_fresh);
            }
        }
    }

    fn count(&mut self) {
        self.heads = LaneHeads::default();
        if self.mfa_off {
            return;
        }
        for group in Group::ALL {
            self.heads[self.queue_lanes[group as usize]] += self.pools.waiting.all[group as usize];
        }
        for sessions in self.sessions.iter().filter(|sessions| !sessions.curve.registers) {
            let ended = sessions.curve.heads * (1.0 - sessions.not_fresh * sessions.left);
            let by_fresh = sessions.by_fresh.min(ended);
            let by_first_rule = if sessions.under_first_rule {
                ended - by_fresh
            } else {
                sessions.by_first_rule.min(ended - by_fresh)
            };
            self.heads[sessions.fresh_lane] += by_fresh;
            self.heads[sessions.first_lane] += by_first_rule;
            self.heads[sessions.forgotten_lane] += ended - by_fresh - by_first_rule;
        }
    }

    fn total(&self) -> f64 {
        self.heads.iter().sum()
    }

    pub(super) fn pools(&self) -> &Pools {
        &self.pools
    }

    pub(super) fn mfa_off(&self) -> bool {
        self.mfa_off
    }

    pub(super) fn exposed(&self) -> f64 {
        self.exposed
    }

    pub(super) fn deferred(&self) -> [f64; 3] {
        self.arrivals.deferred
    }

    pub(super) fn by_group(&self) -> Heads {
        if self.mfa_off { Heads::default() } else { self.refused() }
    }

    /// Heads whom something refuses unless nobody is asked for anything.
    fn refused(&self) -> Heads {
        let mut heads = self.pools.waiting.all;
        for sessions in self.sessions.iter().filter(|sessions| !sessions.curve.registers) {
            let ended = sessions.curve.heads * (1.0 - sessions.not_fresh * sessions.left);
            heads[sessions.curve.group as usize] += ended;
        }
        heads
    }
}

impl Sessions {
    fn new(curve: Curve, lanes: &mut Lanes) -> Sessions {
        let mut place =
            |rule: Option<RuleId>| rule.map(|rule| lanes.place(Lane { group: curve.group, rule }));
        let first_rule = curve.ends.rule_after(0.0);
        let fresh = place(curve.fresh);
        let first = place(first_rule);
        let forgotten = place(curve.ends.rule_after(f64::INFINITY));
        // a cause that never acts counts nobody, wherever it would
        let any = fresh.or(first).unwrap_or(0);
        Sessions {
            curve,
            by_fresh: 0.0,
            by_first_rule: 0.0,
            fresh_lane: fresh.unwrap_or(any),
            first_lane: first.unwrap_or(any),
            forgotten_lane: forgotten.unwrap_or(any),
            first_rule,
            under_first_rule: true,
            not_fresh: 1.0,
            left: 1.0,
        }
    }

    /// Moves on to `minute`; the heads that needed a fresh sign-in on the way.
    ///
    /// Where two causes compete, whichever ended the session first counts. Within a tick both are
    /// taken as steady, which shares it so: each cause's own loss, times the mean of what the other
    /// has left. The two shares add up to the tick's loss exactly.
    fn step(&mut self, minute: f64, not_needed: f64) -> f64 {
        let not_fresh = self.curve.not_fresh(not_needed);
        let left = self.curve.ends.left(minute);
        let ended_by_fresh =
            self.curve.heads * (self.not_fresh - not_fresh) * f64::midpoint(self.left, left);
        self.by_fresh += ended_by_fresh;
        let rule = self.curve.ends.rule_after(minute - f64::from(TICK));
        self.under_first_rule = rule == self.first_rule;
        if self.under_first_rule {
            self.by_first_rule +=
                self.curve.heads * (self.left - left) * f64::midpoint(self.not_fresh, not_fresh);
        }
        self.not_fresh = not_fresh;
        self.left = left;
        ended_by_fresh
    }
}

/// What the ticks add up to.
#[derive(Default)]
struct Tally {
    hours: Vec<Hour>,
    lost_person_hours: f64,
    exposed_person_hours: f64,
    all_clear: u32,
    backs: Vec<Back>,
    desk: Follow,
}

impl Tally {
    fn open_hour(&mut self) {
        self.hours.push(Hour::default());
    }

    /// Counts the tick that began at `minute`.
    fn tick(&mut self, minute: u32, lost: f64, run: &Run) {
        let total = run.total();
        let (outage, working) = (minute < run.outage_ends, run.is_working(minute));
        self.desk.tick((minute, outage, working), run.pools.total(), run.pools.served);
        self.go_back(minute, run.back);
        let Some(hour) = self.hours.last_mut() else { return };
        if hour.worst == 0 || total > hour.locked_out() {
            hour.worst = minute + TICK;
            hour.lanes = run.heads;
            hour.arrived = run.arrived;
            hour.excluded = run.pools.excluded();
            hour.with_pass = run.pools.with_pass();
            hour.let_in = if run.mfa_off { run.refused() } else { Heads::default() };
        }
        hour.lost_person_hours += lost;
        self.lost_person_hours += lost;
        let exposed = run.exposed * f64::from(TICK) / f64::from(HOUR);
        hour.exposed_person_hours += exposed;
        self.exposed_person_hours += exposed;
        hour.deferred = run.arrivals.still_to_come();
        if total > NOBODY {
            self.all_clear = minute + TICK;
        }
    }

    /// Passes run out one after the other: together they are one stretch.
    fn go_back(&mut self, minute: u32, back: Option<(MeasureKind, f64)>) {
        let Some((by, heads)) = back else { return };
        let until = minute + TICK;
        match self.backs.last_mut() {
            Some(last) if last.by == by && last.until == minute => {
                last.until = until;
                last.heads += heads;
            }
            _ => self.backs.push(Back { by, from: minute, until, heads }),
        }
    }

    fn finish(mut self, lanes: Lanes, deferred: f64) -> Outcome {
        let minute = HOUR * u32::try_from(self.hours.len()).unwrap_or_default();
        let lanes = lanes.sorted(&mut self.hours);
        let mut peak = (0, 0.0);
        for (at, hour) in self.hours.iter().enumerate() {
            if hour.locked_out() > peak.1 {
                peak = (at, hour.locked_out());
            }
        }
        Outcome {
            lanes,
            hours: self.hours,
            lost_person_hours: self.lost_person_hours,
            exposed_person_hours: self.exposed_person_hours,
            deferred,
            peak_hour: peak.0,
            peak_locked_out: peak.1,
            all_clear_minute: self.all_clear,
            backs: self.backs,
            desk: self.desk.finish(minute),
        }
    }
}
