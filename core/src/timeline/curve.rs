//! How a cell's sessions end over time: the product of what can end them.

use super::cells::Cell;
use super::groups::Group;
use super::tokens::Lifetime;
use crate::decision::{Registration, RuleId};

/// How long the backup service looks back, in minutes (2.1).
pub const THREE_DAYS: f64 = 72.0 * 60.0;

/// What ends a session that nobody signs in afresh. Times are minutes after the outage's start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ends {
    Never,
    /// No renewal is granted from a moment on, so the token in hand is the last. `served` where the
    /// backup service would have renewed it until then.
    ///
    /// Tokens that run out `forgotten` or later have not been seen in three days by then, whatever
    /// else refuses them, and count under the rule that says so.
    Tokens {
        from: f64,
        served: bool,
        life: Lifetime,
        rule: RuleId,
        forgotten: f64,
        forgotten_rule: RuleId,
    },
    /// A prompt comes due once in every such span, spread evenly, and fails.
    Prompts {
        every: f64,
        rule: RuleId,
    },
}

impl Ends {
    /// The share it has not ended `t` minutes on.
    pub fn left(self, t: f64) -> f64 {
        match self {
            Ends::Never => 1.0,
            Ends::Tokens { from, life, .. } => life.still_valid(t - from),
            Ends::Prompts { every, .. } => (1.0 - t / every).max(0.0),
        }
    }

    /// The rule that decides against those whose session ends after `t`.
    pub fn rule_after(self, t: f64) -> Option<RuleId> {
        match self {
            Ends::Never => None,
            Ends::Tokens { forgotten, forgotten_rule, .. } if t >= forgotten => {
                Some(forgotten_rule)
            }
            Ends::Tokens { rule, .. } | Ends::Prompts { rule, .. } => Some(rule),
        }
    }
}

/// Sessions that all end alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    pub group: Group,
    pub heads: f64,
    /// The rule that refuses a fresh sign-in, where one does.
    pub fresh: Option<RuleId>,
    /// Whoever needs a fresh sign-in must register, and so waits in the queue.
    pub registers: bool,
    pub ends: Ends,
}

impl Curve {
    /// How a cell's sessions end, `idle` minutes after its people last worked. `None` for cells
    /// that hold no session at the start.
    pub fn of(cell: &Cell, idle: f64) -> Option<Curve> {
        let held = cell.held?;
        let life = held.token;
        let cliff = (THREE_DAYS - idle).max(0.0);
        let tokens = |from, served, rule| {
            let forgotten_rule = held.late.answer.denied_by().unwrap_or(rule);
            Ends::Tokens { from, served, life, rule, forgotten: cliff, forgotten_rule }
        };
        let ends = if let Some(rule) = held.renewal.answer.denied_by() {
            tokens(0.0, false, rule)
        } else if let Some((rule, every)) =
            held.due.and_then(|(asked, every)| Some((asked.answer.denied_by()?, every)))
        {
            Ends::Prompts { every, rule }
        } else if let Some(rule) = held.late.answer.denied_by() {
            tokens(cliff, true, rule)
        } else {
            Ends::Never
        };
        let registers = cell.new.request.registration != Registration::Registered;
        let fresh = cell.new.answer.denied_by();
        Some(Curve { group: cell.group, heads: cell.heads, fresh, registers, ends })
    }

    /// The share not ended by a fresh sign-in, out of the group's share that has not needed one.
    pub fn not_fresh(&self, not_needed: f64) -> f64 {
        if self.fresh.is_some() { not_needed } else { 1.0 }
    }

    /// The minute the backup service forgets these sessions, where it renewed them until then.
    pub fn remembered_until(&self) -> Option<f64> {
        match self.ends {
            Ends::Tokens { from, served: true, .. } => Some(from),
            _ => None,
        }
    }

    fn is_like(&self, other: &Curve) -> bool {
        Curve { heads: other.heads, ..*self } == *other
    }
}

/// Every curve once, cells that end alike taken together; those that never end are left out.
#[derive(Debug, Default)]
pub struct Curves(pub Vec<Curve>);

impl Curves {
    pub fn add(&mut self, curve: Curve) {
        if curve.fresh.is_none() && curve.ends == Ends::Never {
            return;
        }
        match self.0.iter_mut().find(|known| known.is_like(&curve)) {
            Some(known) => known.heads += curve.heads,
            None => self.0.push(curve),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Curve, Curves, Ends};
    use crate::decision::RuleId;
    use crate::timeline::{Group, Lifetime};

    const HOUR: Lifetime = Lifetime { shortest: 60.0, longest: 60.0 };

    fn tokens(from: f64, served: bool) -> Ends {
        Ends::Tokens {
            from,
            served,
            life: HOUR,
            rule: RuleId::DefaultsOff,
            forgotten: 4320.0,
            forgotten_rule: RuleId::NotSeenInThreeDays,
        }
    }

    fn curve(heads: f64, fresh: Option<RuleId>, ends: Ends) -> Curve {
        Curve { group: Group::LiveSessions, heads, fresh, registers: false, ends }
    }

    #[test]
    fn a_token_is_the_last_from_a_moment_on() {
        let ends = tokens(100.0, true);
        assert_eq!(
            [0.0, 100.0, 130.0, 160.0, 200.0].map(|t| ends.left(t)),
            [1.0, 1.0, 0.5, 0.0, 0.0]
        );
        let of = |t| ends.rule_after(t);
        assert_eq!(of(4315.0), Some(RuleId::DefaultsOff));
        assert_eq!(of(4320.0), Some(RuleId::NotSeenInThreeDays));
    }

    #[test]
    fn prompts_come_due_evenly() {
        let ends = Ends::Prompts { every: 240.0, rule: RuleId::PromptFails };
        assert_eq!([0.0, 60.0, 240.0, 300.0].map(|t| ends.left(t)), [1.0, 0.75, 0.0, 0.0]);
        assert_eq!(ends.rule_after(9999.0), Some(RuleId::PromptFails));
        assert_eq!(Ends::Never.rule_after(0.0), None);
        assert_eq!(Ends::Never.left(9999.0), 1.0);
    }

    #[test]
    fn only_whom_the_backup_service_renewed_is_remembered() {
        let until = |ends| curve(1.0, None, ends).remembered_until();
        assert_eq!(until(tokens(4320.0, true)), Some(4320.0));
        assert_eq!(until(tokens(0.0, false)), None);
        assert_eq!(until(Ends::Never), None);
    }

    #[test]
    fn sessions_that_end_alike_are_one_curve() {
        let fresh = Some(RuleId::NewSession);
        let mut curves = Curves::default();
        // nothing ever ends these
        curves.add(curve(1.0, None, Ends::Never));
        assert_eq!(curves.0, []);
        curves.add(curve(2.0, fresh, Ends::Never));
        curves.add(curve(4.0, None, tokens(0.0, false)));
        curves.add(curve(8.0, fresh, Ends::Never));
        curves.add(curve(16.0, None, tokens(0.0, true)));
        curves.add(curve(32.0, None, tokens(0.0, false)));
        assert_eq!(
            curves.0,
            [
                curve(10.0, fresh, Ends::Never),
                curve(36.0, None, tokens(0.0, false)),
                curve(16.0, None, tokens(0.0, true)),
            ]
        );
    }
}
