//! The decision of the model, written a second time and on purpose without a table: one nest of
//! ifs over the facts as the JSON names them. What it shares with `lockout::decision` is the
//! contract, and not one line of code.

/// The facts of one request, in the words of the JSON.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) kind: &'static str,
    pub(crate) identity: &'static str,
    /// `None` is a new session.
    pub(crate) session: Option<Existing>,
    /// `None` is the policy `"none"`.
    pub(crate) policy: Option<Policy>,
    pub(crate) registration: &'static str,
    pub(crate) method: &'static str,
    pub(crate) excluded: bool,
    pub(crate) temporary_access_pass: bool,
    pub(crate) sign_in_frequency_reading: &'static str,
    pub(crate) disabled_defaults_reading: &'static str,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Existing {
    pub(crate) token_valid: bool,
    pub(crate) revoked: bool,
    pub(crate) hours_since_primary: f64,
    pub(crate) app_covered: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    pub(crate) controls_satisfied: bool,
    pub(crate) condition_unevaluable: bool,
    pub(crate) applies: bool,
    pub(crate) resilience_defaults: &'static str,
    pub(crate) sign_in_frequency: &'static str,
}

#[derive(Debug, Default, PartialEq)]
pub(crate) struct Verdict {
    pub(crate) granted: bool,
    pub(crate) rules: Vec<&'static str>,
    pub(crate) decisive: Vec<&'static str>,
}

/// What the request gets, with every rule that spoke and those that settled it.
pub(crate) fn answer(facts: &Facts) -> Verdict {
    if let Some(session) = facts.session
        && session.token_valid
        && !session.revoked
    {
        return combine(vec![("token-still-valid", true)]);
    }
    combine(match facts.kind {
        "none" => vec![("healthy", true)],
        "registration" => while_registration_is_down(facts),
        "mfa" => while_prompts_fail(facts),
        "authentication" => while_the_primary_is_down(facts),
        other => panic!("no such kind of outage: `{other}`"),
    })
}

/// A denial wins over a grant; what settled the matter is everything that said what came out.
fn combine(spoken: Vec<(&'static str, bool)>) -> Verdict {
    let mut granted = true;
    for (_, says_yes) in &spoken {
        if !says_yes {
            granted = false;
        }
    }
    let mut verdict = Verdict { granted, ..Verdict::default() };
    for (rule, says_yes) in spoken {
        verdict.rules.push(rule);
        if says_yes == granted {
            verdict.decisive.push(rule);
        }
    }
    verdict
}

/// A revoked session counts as new.
fn is_new(facts: &Facts) -> bool {
    match facts.session {
        None => true,
        Some(session) => session.revoked,
    }
}

/// Someone excluded stands outside the policies, as if there were none.
fn policy_in_force(facts: &Facts) -> Option<Policy> {
    if facts.excluded { None } else { facts.policy }
}

fn owes_a_registration(facts: &Facts) -> bool {
    is_new(facts) && facts.registration != "registered" && !facts.excluded
}

fn while_registration_is_down(facts: &Facts) -> Vec<(&'static str, bool)> {
    if owes_a_registration(facts) && !facts.temporary_access_pass {
        vec![("must-register", false)]
    } else {
        vec![("healthy", true)]
    }
}

fn while_prompts_fail(facts: &Facts) -> Vec<(&'static str, bool)> {
    let mut spoken = Vec::new();
    if owes_a_registration(facts) {
        spoken.push(("must-register", false));
    }
    if let Some(policy) = policy_in_force(facts) {
        let demanded = policy.controls_satisfied || policy.applies;
        let asked_now = is_new(facts) || policy.sign_in_frequency == "due";
        if demanded && asked_now && facts.method == "promptService" {
            spoken.push(("prompt-fails", false));
        }
    }
    if spoken.is_empty() {
        spoken.push(("healthy", true));
    }
    spoken
}

fn while_the_primary_is_down(facts: &Facts) -> Vec<(&'static str, bool)> {
    let mut spoken = Vec::new();
    if is_new(facts) {
        spoken.push(("new-session", false));
    }
    if facts.identity == "guest" {
        spoken.push(("guest-not-covered", false));
    }
    if let Some(session) = facts.session {
        if session.revoked {
            spoken.push(("revoked", false));
        } else {
            if session.hours_since_primary > 72.0 {
                spoken.push(("not-seen-in-three-days", false));
            }
            if !session.app_covered {
                spoken.push(("app-not-covered", false));
            }
            match policy_in_force(facts) {
                None => spoken.push(("no-policy", true)),
                Some(policy) => spoken.extend(backup_service_on_policy(facts, policy)),
            }
        }
    }
    spoken
}

/// An existing session before the backup service, where there is a policy.
fn backup_service_on_policy(facts: &Facts, policy: Policy) -> Vec<(&'static str, bool)> {
    let mut spoken = Vec::new();
    if policy.controls_satisfied {
        spoken.push(("controls-satisfied", true));
    } else if policy.condition_unevaluable {
        if policy.resilience_defaults == "off" {
            spoken.push(("defaults-off", false));
        } else if policy.applies {
            spoken.push(("defaults-on-applied", false));
        } else {
            spoken.push(("defaults-on-not-applied", true));
        }
    } else if policy.applies {
        spoken.push(("evaluated-live-applies", false));
    } else {
        spoken.push(("evaluated-live-does-not-apply", true));
    }
    if policy.sign_in_frequency != "none" && facts.sign_in_frequency_reading == "cautious" {
        spoken.push(("sign-in-frequency", false));
    }
    if policy.resilience_defaults == "off" && facts.disabled_defaults_reading == "strict" {
        spoken.push(("defaults-off-strict", false));
    }
    spoken
}
