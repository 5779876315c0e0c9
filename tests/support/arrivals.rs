//! Who comes to the door for the first time, and when; who is told to come another day, and when
//! that is. Attributes are dealt out evenly, and a small group is played by a larger crowd.

use super::crowd::crowd_for;
use super::deal::{Deck, Lot};
use super::plan::Plan;
use super::pools::Person;
use super::situation::{GUESTS, LONGEST, NEW_HIRES, Situation};

/// Someone at the door, or who would have been.
#[derive(Clone, Debug)]
pub(crate) struct Newcomer {
    pub(crate) minute: f64,
    pub(crate) person: Person,
    pub(crate) affected: bool,
    pub(crate) comes: Comes,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Comes {
    OnTheDay,
    /// Not now, although due.
    AnotherDay,
    /// Now, having been due before.
    AfterAll,
}

/// Everyone who is due or comes, in order, for as long as somebody asks.
pub(crate) fn arrivals(
    situation: &Situation,
    plan: &Plan,
    seed: u64,
) -> impl Iterator<Item = Newcomer> {
    let mut deck = Deck::new(seed);
    let mut put_off: Vec<Newcomer> = Vec::new();
    openings(situation).flat_map(move |opening| {
        let mut today: Vec<Newcomer> =
            (0..GUESTS).flat_map(|group| newcomers(situation, group, opening)).collect();
        for newcomer in &mut today {
            ask(newcomer, situation, plan, Lot::of(deck.golden()));
        }
        // Whoever came before the outage already got in.
        today.retain(|newcomer| newcomer.minute >= 0.0);
        if opening >= f64::from(situation.minutes) {
            today.extend(after_all(situation, opening, &std::mem::take(&mut put_off)));
        }
        put_off.extend(today.iter().filter(|it| it.comes == Comes::AnotherDay).cloned());
        today.sort_by(|a, b| a.minute.total_cmp(&b.minute));
        today
    })
}

/// One group's newcomers of the day that opens at the given minute, evenly over their hours.
fn newcomers(situation: &Situation, group: usize, opening: f64) -> impl Iterator<Item = Newcomer> {
    let (crowd, heads) = crowd_for(situation.people[group], 6000);
    let hours = hours_of(situation, group);
    (0..crowd).map(move |nth| Newcomer {
        minute: opening + (f64::from(nth) + 0.5) / f64::from(crowd) * hours,
        person: Person { group, heads, blocked: false, until: u32::MAX },
        affected: true,
        comes: Comes::OnTheDay,
    })
}

/// Asks one person where he or she stands. Telling somebody to come another day comes first: it
/// does not ask who would have been affected.
fn ask(newcomer: &mut Newcomer, situation: &Situation, plan: &Plan, mut lot: Lot) {
    let minute = newcomer.minute;
    let put_off = if newcomer.person.group == NEW_HIRES {
        plan.postpones(minute)
    } else {
        plan.pauses_at(minute).any(|percent| lot.falls_in(percent))
    };
    if put_off && minute < f64::from(situation.minutes) {
        newcomer.comes = Comes::AnotherDay;
    }
    newcomer.affected = lot.falls_in(situation.affected_percent);
    newcomer.person.blocked = lot.falls_in(situation.assumptions.pass_blocked);
}

/// Those put off, as they come on the day that opens at the given minute: each group as evenly as
/// the day's own, the first of them as it opens and the last as its hours end.
fn after_all(situation: &Situation, opening: f64, put_off: &[Newcomer]) -> Vec<Newcomer> {
    let mut all = Vec::new();
    for group in 0..GUESTS {
        let of_group: Vec<_> = put_off.iter().filter(|it| it.person.group == group).collect();
        let crowd = u32::try_from(of_group.len()).expect("a crowd of thousands");
        for (nth, newcomer) in (0..).zip(of_group) {
            let share = if crowd == 1 { 1.0 } else { f64::from(nth) / f64::from(crowd - 1) };
            let minute = opening + share * (hours_of(situation, group) - A_MOMENT);
            all.push(Newcomer { minute, comes: Comes::AfterAll, ..newcomer.clone() });
        }
    }
    all
}

/// In minutes: how long before the end of the hours their last newcomer comes.
const A_MOMENT: f64 = 0.001;

/// The minutes of a working day over which a group comes.
fn hours_of(situation: &Situation, group: usize) -> f64 {
    let minutes =
        if group == NEW_HIRES { situation.first_hours() } else { situation.day_minutes() };
    f64::from(minutes)
}

/// When working days begin, in minutes after the outage does; the first may lie before it.
fn openings(situation: &Situation) -> impl Iterator<Item = f64> {
    let monday = -f64::from(situation.starts);
    (0..21_u32)
        .filter(|day| situation.working_days[*day as usize % 7])
        .map(move |day| monday + f64::from(day * 24 * 60 + situation.day_from))
        .take_while(|minute| *minute < f64::from(LONGEST))
}
