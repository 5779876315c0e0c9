//! Measures drawn at random onto a drawn situation: none, one, several or all six, by people who
//! can act and people who can't.

use super::measures::{Administrators, Measure};
use super::random::{Dice, draw};
use super::situation::{LONGEST, Situation, TICK};

pub(crate) fn draw_with_measures(dice: &mut Dice, most_people: u32) -> Situation {
    let mut situation = draw(dice, most_people);
    // Half of the measures do nothing in `authentication`: one such outage in ten is enough.
    situation.kind = match dice.whole(1, 10) {
        1..=5 => "registration",
        6..=9 => "mfa",
        _ => "authentication",
    };
    situation.assumptions.pass_blocked = dice.percent();
    situation.administrators = draw_administrators(dice);
    situation.measures = draw_measures(dice, situation.minutes);
    situation
}

fn draw_measures(dice: &mut Dice, minutes: u32) -> Vec<Measure> {
    let any = |dice: &mut Dice| {
        let which = dice.whole(0, 5);
        draw_measure(dice, which, minutes)
    };
    match dice.whole(1, 20) {
        1 => Vec::new(),
        2..=10 => vec![any(dice)],
        11..=17 => {
            let several = dice.whole(2, 6);
            (0..several).map(|_| any(dice)).collect()
        }
        _ => (0..6).map(|which| draw_measure(dice, which, minutes)).collect(),
    }
}

fn draw_measure(dice: &mut Dice, which: u32, minutes: u32) -> Measure {
    let from = draw_from(dice, minutes);
    match which {
        0 => Measure::PostponeOnboarding { from },
        1 => Measure::PauseResets { from, percent: dice.percent() },
        2 => {
            let most = dice.pick(&[2, 10, 100, 5000]);
            let people = dice.whole(0, most);
            Measure::Exclusion { from, until: draw_until(dice, from, minutes), people }
        }
        3 => {
            let most = dice.pick(&[5, 50, 500]);
            let per_hour = f64::from(dice.whole(0, 2 * most)) / 2.0;
            Measure::TemporaryAccessPass { from, per_hour, lifetime: draw_lifetime(dice) }
        }
        4 => Measure::KeepSessions { from, percent: dice.percent() },
        _ => Measure::DisableMfa { from, until: draw_until(dice, from, minutes) },
    }
}

/// At once, at any later tick of the outage, on its last edge, or when it is over.
fn draw_from(dice: &mut Dice, minutes: u32) -> u32 {
    let from = match dice.whole(1, 10) {
        1..=2 => 0,
        3..=8 => TICK * dice.whole(0, minutes / TICK),
        9 => minutes,
        _ => minutes + TICK * dice.whole(1, 12 * 20),
    };
    from.min(LONGEST - TICK)
}

/// Within the outage, with it, or some time after it.
fn draw_until(dice: &mut Dice, from: u32, minutes: u32) -> u32 {
    let until = match dice.whole(1, 10) {
        1..=2 => from + TICK * dice.whole(1, 24),
        3..=6 => from + TICK * dice.whole(1, minutes / TICK),
        7 => minutes,
        8..=9 => minutes + TICK * dice.whole(1, 24),
        _ => minutes + TICK * dice.whole(1, 12 * 30),
    };
    until.clamp(from + TICK, LONGEST)
}

/// In minutes: often the usual hour or less, rarely a month.
fn draw_lifetime(dice: &mut Dice) -> u32 {
    match dice.whole(1, 10) {
        1..=2 => 60,
        3..=4 => 15 * dice.whole(1, 4),
        5..=8 => TICK * dice.whole(3, 12 * 8),
        9 => TICK * dice.whole(12 * 8, 12 * 48),
        _ => 60 * dice.whole(24, 720),
    }
}

/// Mostly somebody is at work; where nobody is, the emergency accounts have to be in order.
fn draw_administrators(dice: &mut Dice) -> Administrators {
    let mut administrators = Administrators::usual();
    if dice.chance(60) {
        administrators.with_live_session = dice.whole(1, 3);
        return administrators;
    }
    administrators.with_live_session = 0;
    let accounts = &mut administrators.emergency;
    accounts.count = dice.whole(2, 4);
    accounts.method = dice.pick(&["fido2", "passkey", "certificate"]);
    accounts.days_since_validated = dice.whole(0, 90);
    match dice.whole(1, 18) {
        1 => accounts.count = dice.whole(0, 1),
        2 => accounts.cloud_only = false,
        3 => accounts.on_microsoft_domain = false,
        4 => accounts.global_administrator = false,
        5 => accounts.method = dice.pick(&["authenticator", "phone", "password"]),
        6 => accounts.same_method_as_daily_admins = true,
        7 => accounts.excluded_from_policies = false,
        8 => accounts.days_since_validated = dice.whole(91, 400),
        _ => {}
    }
    administrators
}
