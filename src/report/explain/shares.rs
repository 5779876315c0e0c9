//! Who is in a part of a group: the shares of the scenario that lead there.

use super::people::Run;
use crate::decision::{Frequency, Method, Policy, Registration, ResilienceDefaults, Session};
use crate::scenario::{OutageKind, Percent, Sessions};
use crate::timeline::{Cell, Curve, Group, Held, lifetimes};
use crate::words::{Word, say};

/// People who are alike, in words, and the percentages of the group that lead to them.
#[derive(Debug)]
pub struct Row {
    pub who: String,
    pub shares: Vec<f64>,
    pub curve: Curve,
}

/// The rows of a group that holds sessions at the start.
pub fn rows(run: &Run, group: Group) -> Vec<Row> {
    let of_group = run.cells.iter().filter(|cell| cell.group == group);
    of_group.filter_map(|cell| row(run, cell)).collect()
}

fn row(run: &Run, cell: &Cell) -> Option<Row> {
    let (held, curve) = (cell.held?, Curve::of(cell, f64::from(run.idle))?);
    let mut split = Split::default();
    if cell.group == Group::Guests {
        guest(run, cell, &mut split);
    } else {
        member(run, cell, &held, &mut split);
    }
    let words: Vec<_> = split.words.into_iter().map(Word::text).collect();
    let who = if words.is_empty() { say::EXPLAIN_WHO_ALL.into() } else { words.join(", ") };
    Some(Row { who, shares: split.shares, curve })
}

/// The turns taken on the way to a cell.
#[derive(Default)]
struct Split {
    words: Vec<Word>,
    shares: Vec<f64>,
}

impl Split {
    fn plainly(&mut self, words: Word, percent: Percent) {
        self.words.push(words);
        self.shares.push(percent.0);
    }

    /// A share, or what it leaves; a word only where there are both.
    fn turn(&mut self, of_share: bool, percent: Percent, [yes, no]: [Word; 2]) {
        let share = if of_share { percent.0 } else { 100.0 - percent.0 };
        let words = if of_share { yes } else { no };
        if share < 100.0 {
            self.shares.push(share);
            self.words.push(words);
        }
    }
}

fn guest(run: &Run, cell: &Cell, split: &mut Split) {
    let (assumed, asked) = (&run.scenario.assumptions, cell.new.request);
    match run.scenario.outage.kind {
        OutageKind::Registration => split.turn(
            asked.registration != Registration::Registered,
            assumed.guests_to_register,
            [say::EXPLAIN_WHO_MUST_REGISTER, say::EXPLAIN_WHO_REGISTERED],
        ),
        OutageKind::Mfa => split.turn(
            asked.method == Method::Independent,
            assumed.guests_with_trusted_home_mfa,
            [say::EXPLAIN_WHO_MFA_AT_HOME, say::EXPLAIN_WHO_MFA_HERE],
        ),
        OutageKind::Authentication => {}
    }
}

fn member(run: &Run, cell: &Cell, held: &Held, split: &mut Split) {
    let sessions = &run.scenario.sessions;
    match cell.new.request.policy {
        None => split.plainly(say::EXPLAIN_WHO_NO_POLICY, sessions.no_policy),
        Some(policy) => under(policy, sessions, split),
    }
    let (_, long_lived) = lifetimes(&run.scenario.readings);
    // whom the backup service does not serve counts as not seen in three days
    let unserved = matches!(
        held.renewal.request.session,
        Session::Existing { hours_since_primary, .. } if hours_since_primary > 0.0
    );
    split.turn(
        !unserved,
        sessions.served_by_backup,
        [say::EXPLAIN_WHO_SERVED, say::EXPLAIN_WHO_NOT_SERVED],
    );
    split.turn(
        held.token == long_lived,
        sessions.long_lived_token,
        [say::EXPLAIN_WHO_LONG_LIVED, say::EXPLAIN_WHO_ORDINARY],
    );
}

fn under(policy: Policy, sessions: &Sessions, split: &mut Split) {
    if policy.controls_satisfied {
        split.plainly(say::EXPLAIN_WHO_MET, sessions.mfa_satisfied);
    } else {
        split.plainly(say::EXPLAIN_WHO_NOT_MET, sessions.mfa_not_satisfied);
    }
    split.turn(
        policy.sign_in_frequency != Frequency::None,
        sessions.sign_in_frequency,
        [say::EXPLAIN_WHO_FREQUENCY, say::EXPLAIN_WHO_NO_FREQUENCY],
    );
    split.turn(
        policy.resilience_defaults == ResilienceDefaults::Off,
        sessions.defaults_disabled,
        [say::EXPLAIN_WHO_DEFAULTS_OFF, say::EXPLAIN_WHO_DEFAULTS_ON],
    );
    if !policy.controls_satisfied {
        split.turn(
            policy.condition_unevaluable,
            sessions.condition_unevaluable,
            [say::EXPLAIN_WHO_UNCHECKED, say::EXPLAIN_WHO_CHECKED],
        );
        split.turn(
            policy.applies,
            sessions.applied_at_start,
            [say::EXPLAIN_WHO_HELD, say::EXPLAIN_WHO_NOT_HELD],
        );
    }
}
