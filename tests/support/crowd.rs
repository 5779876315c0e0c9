//! Who holds a session at the start, and how it ends. Everyone has attributes, tokens and habits of his or her own; they are dealt
//! out evenly rather than thrown, so that a few thousand people show what millions would. A small
//! company is played by a larger crowd, in which each one stands for a part of a head.

use super::deal::{Deck, Lot, Token};
use super::naive_decision::Policy;
use super::plan::Plan;
use super::requests::{Standing, guest_fresh_sign_in, guest_renewal};
use super::situation::{GUESTS, LIVE, Situation, TICK};

/// A session that ended for good: when, and by which rule it was neither renewed nor begun again.
pub(crate) struct Loss {
    pub(crate) minute: f64,
    pub(crate) group: usize,
    pub(crate) heads: f64,
    pub(crate) rule: &'static str,
    /// Signing in is not enough to come back: this one has to register.
    pub(crate) waits: bool,
    /// Would be made to register even with a pass.
    pub(crate) blocked: bool,
}

/// Every session lost during the outage, in order.
pub(crate) fn losses(situation: &Situation, plan: &Plan, seed: u64) -> Vec<Loss> {
    let toll = Toll::of(situation, plan);
    let mut all = guest_losses(situation, &toll, &mut Deck::new(seed));
    all.extend(live_losses(situation, &toll, &mut Deck::new(!seed)));
    all.sort_by(|a, b| a.minute.total_cmp(&b.minute));
    all
}

/// The moment a request is refused, and by which rule.
type Refusal = Option<(f64, &'static str)>;

fn guest_losses(situation: &Situation, toll: &Toll, deck: &mut Deck) -> Vec<Loss> {
    let assumed = &situation.assumptions;
    let (crowd, heads) = affected_crowd(situation, GUESTS, 5000);
    let mut all = Vec::new();
    for nth in 0..crowd {
        let mut lot = Lot::drawn(nth, crowd);
        let hand = deck.deal();
        let must_register = lot.falls_in(assumed.guests_to_register);
        let trusted = lot.falls_in(assumed.guests_trusted);
        // Who must register here matters only in `registration`.
        let must_register = must_register && situation.kind == "registration";
        let blocked = must_register && hand[2] * 100.0 < assumed.pass_blocked;
        let fresh = guest_fresh_sign_in(situation, must_register, trusted)
            .and_then(|rule| Some((toll.fresh_sign_in(assumed.guest_fresh, &lot)?, rule)));
        let renewal = guest_renewal(situation).map(|rule| {
            (Token::in_hand(situation.token_life(false), hand[0], hand[1]).expires, rule)
        });
        if let Some((minute, rule)) = earlier(fresh, renewal, situation) {
            all.push(Loss { minute, group: GUESTS, heads, rule, waits: must_register, blocked });
        }
    }
    all
}

fn live_losses(situation: &Situation, toll: &Toll, deck: &mut Deck) -> Vec<Loss> {
    let (crowd, heads) = affected_crowd(situation, LIVE, live_crowd(situation));
    let mut all = Vec::new();
    for nth in 0..crowd {
        let mut lot = Lot::drawn(nth, crowd);
        let hand = deck.deal();
        let standing = standing(situation, &mut lot);
        let fresh = standing
            .fresh_sign_in(situation)
            .and_then(|rule| Some((toll.fresh_sign_in(situation.assumptions.fresh, &lot)?, rule)));
        let renewal = earlier(
            refused_renewal(situation, &standing, &hand, deck),
            refused_when_due(situation, &standing, &hand),
            situation,
        );
        if let Some((minute, rule)) = earlier(fresh, renewal, situation) {
            all.push(Loss { minute, group: LIVE, heads, rule, waits: false, blocked: false });
        }
    }
    all
}

/// The people of a group who are affected. A person is for the whole outage or not at all, so the
/// others needn't be played.
fn affected_crowd(situation: &Situation, group: usize, at_least: u32) -> (u32, f64) {
    if situation.affected_percent == 0.0 {
        return (0, 0.0);
    }
    let (crowd, heads) = crowd_for(situation.people[group], at_least);
    (crowd, heads * situation.affected_percent / 100.0)
}

/// How many people play a group, and for how much of a head each of them counts.
pub(crate) fn crowd_for(heads: u32, at_least: u32) -> (u32, f64) {
    if heads == 0 {
        return (0, 0.0);
    }
    let crowd = heads * at_least.div_ceil(heads);
    (crowd, f64::from(heads) / f64::from(crowd))
}

/// Asks one person where he or she stands.
fn standing(situation: &Situation, lot: &mut Lot) -> Standing {
    let mix = &situation.sessions;
    let long_lived = lot.falls_in(mix.long_lived);
    let served = lot.falls_in(mix.served);
    if lot.falls_in(mix.no_policy) {
        return Standing { long_lived, served, policy: None };
    }
    let controls_satisfied =
        lot.falls_in(100.0 * mix.mfa_satisfied / (mix.mfa_satisfied + mix.mfa_not_satisfied));
    let policy = Policy {
        controls_satisfied,
        sign_in_frequency: if lot.falls_in(mix.frequency) { "notDue" } else { "none" },
        resilience_defaults: if lot.falls_in(mix.defaults_disabled) { "off" } else { "on" },
        // These two are asked only of those who have not satisfied the control.
        condition_unevaluable: !controls_satisfied && lot.falls_in(mix.unevaluable),
        applies: controls_satisfied || lot.falls_in(mix.applied),
    };
    Standing { long_lived, served, policy: Some(policy) }
}

/// Behind the three-day cliff tokens have been renewed dozens of times, at moments no deal can keep
/// even: there it takes more people.
fn live_crowd(situation: &Situation) -> u32 {
    let cliff = (72 * 60_u32).saturating_sub(situation.minutes_since_work());
    let renews = situation.kind == "authentication" && situation.minutes > cliff && cliff > 0;
    if renews { 20_000 } else { 10_000 }
}

/// Renews token after token, until a renewal is refused or the outage is over.
fn refused_renewal(
    situation: &Situation,
    standing: &Standing,
    hand: &[f64; 3],
    deck: &mut Deck,
) -> Refusal {
    let within = standing.renewal(situation, 1.0);
    let beyond = standing.renewal(situation, 73.0);
    if within.is_none() && beyond.is_none() {
        return None;
    }
    let already = f64::from(situation.minutes_since_work());
    let life = situation.token_life(standing.long_lived);
    let mut token = Token::in_hand(life, hand[0], hand[1]);
    while token.expires <= f64::from(situation.minutes) {
        // A token from the backup service does not restart the three days.
        let hours_since_primary = (already + token.expires) / 60.0;
        let refused = if hours_since_primary > 72.0 { beyond } else { within };
        if let Some(rule) = refused {
            return Some((token.expires, rule));
        }
        token.renew(life, deck.shuffled());
    }
    None
}

/// The moment the sign-in frequency asks for a prompt, if the prompt is refused.
fn refused_when_due(situation: &Situation, standing: &Standing, hand: &[f64; 3]) -> Refusal {
    if situation.kind != "mfa" {
        return None;
    }
    let rule = standing.frequency_due(situation)?;
    Some((hand[2] * situation.sessions.frequency_hours * 60.0, rule))
}

/// What the ticks of the outage take from the time a session has left before it needs a fresh
/// sign-in: its minutes in working time, fewer where people were asked to keep their sessions.
struct Toll {
    minutes: Vec<f64>,
    /// Up to the end of each tick.
    so_far: Vec<f64>,
    day_minutes: f64,
}

impl Toll {
    fn of(situation: &Situation, plan: &Plan) -> Self {
        let minutes: Vec<f64> = (0..situation.minutes)
            .step_by(TICK as usize)
            .map(|t| f64::from(u8::from(situation.works_at(t))) * plan.fresh_sign_ins_at(t))
            .map(|share| share * f64::from(TICK))
            .collect();
        let mut sum = 0.0;
        let so_far = minutes
            .iter()
            .map(|taken| {
                sum += taken;
                sum
            })
            .collect();
        Toll { minutes, so_far, day_minutes: f64::from(situation.day_minutes()) }
    }

    /// The first fresh sign-in, if the outage sees one: so many a working day, at no particular
    /// moment.
    fn fresh_sign_in(&self, percent_per_day: f64, lot: &Lot) -> Option<f64> {
        let rate = percent_per_day / 100.0 / self.day_minutes;
        let to_go = -(1.0 - lot.rest()).ln() / rate;
        let tick = self.so_far.partition_point(|taken| *taken < to_go);
        let before = self.so_far.get(tick)? - self.minutes[tick];
        let into_it = (to_go - before) / self.minutes[tick] * f64::from(TICK);
        Some(f64::from(TICK) * f64::from(u32::try_from(tick).ok()?) + into_it)
    }
}

/// Whatever ends the session first, if the outage lasts that long.
fn earlier(one: Refusal, other: Refusal, situation: &Situation) -> Refusal {
    let first = match (one, other) {
        (Some(one), Some(other)) => Some(if one.0 <= other.0 { one } else { other }),
        (one, other) => one.or(other),
    };
    first.filter(|(minute, _)| *minute <= f64::from(situation.minutes))
}
