//! Collect what every rule says, then settle it in one place.

use super::request::Request;
use super::rule::{RuleId, RuleSet, TABLE};
use serde::Serialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    Granted,
    Denied,
}

/// What a request gets, the rules that spoke, and those among them that settled it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    pub outcome: Outcome,
    pub rules: RuleSet,
    pub decisive: RuleSet,
}

impl Answer {
    /// The rule that counts the person: the first decisive one of a denial.
    pub fn denied_by(self) -> Option<RuleId> {
        match self.outcome {
            Outcome::Denied => self.decisive.first(),
            Outcome::Granted => None,
        }
    }
}

/// Answers one request.
///
/// Every rule is asked. A token that is still valid ends the matter, for no service is called;
/// otherwise one denial outweighs any grant.
pub fn decide(request: &Request) -> Answer {
    let mut grants = RuleSet::default();
    let mut denials = RuleSet::default();
    for rule in TABLE.iter().filter(|rule| rule.speaks(request)) {
        match rule.says {
            Outcome::Granted => grants.insert(rule.id),
            Outcome::Denied => denials.insert(rule.id),
        }
    }
    if grants.contains(RuleId::TokenStillValid) {
        let token = RuleSet::from_iter([RuleId::TokenStillValid]);
        return Answer { outcome: Outcome::Granted, rules: token, decisive: token };
    }
    if denials.is_empty() {
        Answer { outcome: Outcome::Granted, rules: grants, decisive: grants }
    } else {
        Answer { outcome: Outcome::Denied, rules: grants.union(denials), decisive: denials }
    }
}
