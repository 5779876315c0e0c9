//! Situations drawn at random: seeded, so the same ones every time.

use super::measures::Administrators;
use super::situation::{Assumptions, Readings, Sessions, Situation, TICK, WEEK};

/// `SplitMix64`: small, fast, and good enough to draw test cases with.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Dice(seed)
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A whole number from `low` to `high`, both included.
    pub(crate) fn whole(&mut self, low: u32, high: u32) -> u32 {
        let span = u64::from(high - low) + 1;
        low + u32::try_from(self.roll() % span).expect("less than the span")
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        let last = u32::try_from(from.len() - 1).expect("a short list");
        from[self.whole(0, last) as usize]
    }

    pub(crate) fn chance(&mut self, percent: u32) -> bool {
        self.whole(1, 100) <= percent
    }

    /// Whole percents, with the ends more often than their share.
    pub(crate) fn percent(&mut self) -> f64 {
        if self.chance(25) { self.pick(&[0.0, 100.0]) } else { f64::from(self.whole(0, 200)) / 2.0 }
    }
}

/// Outages of every kind and length, mostly short, on ordinary and odd weeks.
pub(crate) fn draw(dice: &mut Dice, most_people: u32) -> Situation {
    let (day_from, day_to, working_days) = draw_week(dice);
    Situation {
        kind: dice.pick(&["registration", "mfa", "authentication", "authentication"]),
        starts: draw_start(dice),
        minutes: draw_length(dice),
        affected_percent: if dice.chance(50) { 100.0 } else { dice.percent() },
        people: std::array::from_fn(|group| {
            let most = if group < 3 { most_people / 10 } else { most_people };
            if dice.chance(10) { 0 } else { dice.whole(0, most) }
        }),
        sessions: draw_sessions(dice),
        assumptions: Assumptions {
            fresh: f64::from(dice.whole(0, 40)),
            guest_fresh: f64::from(dice.whole(0, 60)),
            guests_to_register: dice.percent(),
            guests_trusted: dice.percent(),
            registrations_per_hour: draw_desk(dice),
            pass_blocked: 25.0,
        },
        day_from,
        day_to,
        working_days,
        readings: Readings {
            sign_in_frequency: dice.pick(&["lenient", "cautious"]),
            disabled_defaults: dice.pick(&["literal", "strict"]),
            access_token: dice.pick(&["from60To90min", "oneHour"]),
            long_lived_token: dice.pick(&["from20To28h", "upTo28h", "flat24h"]),
        },
        administrators: Administrators::usual(),
        measures: Vec::new(),
    }
}

fn draw_week(dice: &mut Dice) -> (u32, u32, [bool; 7]) {
    let weekdays = [true, true, true, true, true, false, false];
    if dice.chance(60) {
        return (8 * 60, 17 * 60, weekdays);
    }
    let from = TICK * dice.whole(0, 22 * 12);
    let to = from + TICK * dice.whole(1, (24 * 60 - TICK - from) / TICK);
    let mut days: [bool; 7] = std::array::from_fn(|_| dice.chance(60));
    // A week without a working day is no week.
    days[dice.whole(0, 6) as usize] = true;
    (from, to, days)
}

fn draw_start(dice: &mut Dice) -> u32 {
    let day = 24 * 60;
    let at = match dice.whole(1, 4) {
        // in the usual working day
        1 => day * dice.whole(0, 4) + 60 * dice.whole(8, 16) + TICK * dice.whole(0, 11),
        // from Friday afternoon to Monday morning
        2 => 4 * day + 15 * 60 + TICK * dice.whole(0, 12 * 65),
        // at night
        3 => day * dice.whole(0, 6) + 17 * 60 + TICK * dice.whole(0, 12 * 15),
        _ => TICK * dice.whole(0, WEEK / TICK - 1),
    };
    at % WEEK
}

fn draw_length(dice: &mut Dice) -> u32 {
    let hours_to = |dice: &mut Dice, low: u32, high: u32| TICK * dice.whole(low * 12, high * 12);
    match dice.whole(1, 100) {
        1..=10 => TICK * dice.whole(3, 12),
        11..=60 => hours_to(dice, 1, 8),
        61..=85 => hours_to(dice, 8, 30),
        86..=96 => hours_to(dice, 30, 110),
        _ => hours_to(dice, 110, 336),
    }
}

/// Most desks keep up with the arrivals; a few don't, and run into the fourteenth day.
fn draw_desk(dice: &mut Dice) -> f64 {
    let per_hour = if dice.chance(10) { dice.whole(0, 20) } else { dice.whole(20, 1000) };
    f64::from(per_hour)
}

fn draw_sessions(dice: &mut Dice) -> Sessions {
    let no_policy = dice.whole(0, 100);
    let satisfied = dice.whole(0, 100 - no_policy);
    Sessions {
        no_policy: f64::from(no_policy),
        mfa_satisfied: f64::from(satisfied),
        mfa_not_satisfied: f64::from(100 - no_policy - satisfied),
        long_lived: dice.percent(),
        served: dice.percent(),
        frequency: dice.percent(),
        frequency_hours: f64::from(dice.pick(&[1, 4, 12, 24, 168])),
        defaults_disabled: dice.percent(),
        unevaluable: dice.percent(),
        applied: dice.percent(),
    }
}
