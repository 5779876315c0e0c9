//! Emergency access accounts and administrators: what they need, what they lack, what they get.

use super::rules::said;
use super::sourced::{facts, sources};
use super::topic::KINDS;
use crate::decision::Fact;
use crate::report::doc::{Block, Span, line, para};
use crate::report::emergency::{Requirement, check};
use crate::report::inputs::{self, choice};
use crate::report::when::When;
use crate::scenario::{EmergencyAccounts, EmergencyMethod, Field, Scenario, number};
use crate::timeline::{Clock, Lack, VALID_FOR_DAYS, administrator, can_act, emergency};

/// What is asked of the accounts, fact by fact, and what the core says of them in each kind.
pub fn emergency_accounts(scenario: &Scenario) -> Vec<Block> {
    let check = check(scenario);
    let verdict = match check.verdict.lacking.len() {
        0 => "The emergency access accounts have all that is asked of them.".to_owned(),
        lacking => format!(
            "The emergency access accounts lack {lacking} of the {} things asked of them, so the model does \
             not count on them.",
            check.requirements.len()
        ),
    };
    let mut blocks = vec![Block::Para(vec![Span::strong(verdict)])];
    blocks.extend(check.requirements.iter().map(|asked| requirement(scenario, asked)));
    blocks.push(para("What the rules say to such an account that signs in afresh:"));
    blocks.push(told(scenario));
    blocks.extend(facts(&[Fact("5.7")]));
    blocks.push(para(format!("{} {}", check.verdict.says, check.verdict.in_vain).trim_end()));
    blocks.push(who_can_act(scenario));
    blocks
}

/// One requirement, to be opened for its reason and its source.
fn requirement(scenario: &Scenario, asked: &Requirement) -> Block {
    let (why, numbers) = text(asked.lack);
    let here = here(&scenario.administrators.emergency_accounts, asked.lack);
    let mut body = vec![para(format!("Here: {here}. {why}"))];
    if !asked.met {
        body.push(para(asked.todo));
    }
    let numbers: Vec<Fact> = numbers.iter().map(|&number| Fact(number)).collect();
    body.extend(facts(&numbers));
    let has = if asked.met { "given" } else { "lacking" };
    let says = capital(asked.says);
    Block::Details { summary: vec![Span::text(format!("{says}: ")), Span::strong(has)], body }
}

/// A text with a capital at its start.
pub(super) fn capital(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + signs.as_str()
}

/// Why it is asked, and which facts say so.
pub(super) fn text(lack: Lack) -> (&'static str, &'static [&'static str]) {
    match lack {
        Lack::SecondAccount => ("With one alone, a lost key locks the tenant.", &["5.1"]),
        Lack::CloudOnly => (
            "An account that is synchronised or federated falls with what stands behind it.",
            &["5.1"],
        ),
        Lack::MicrosoftDomain => {
            ("Then neither a domain of yours nor its federation is needed to sign in.", &["5.1"])
        }
        Lack::GlobalAdministrator => {
            ("A role that must first be activated needs a service that may be down.", &["5.1"])
        }
        Lack::StrongMethod => (
            "It should need no prompt service, and it satisfies the MFA that Microsoft’s admin portals \
             demand of everyone. A password alone opens them no more.",
            &["5.1", "5.2", "5.5", "5.6", "5.7"],
        ),
        Lack::OwnMethod => ("One fault must not stop both.", &["5.1"]),
        Lack::Exclusion => (
            "A faulty policy must not lock out the accounts that would mend it. Microsoft’s own demand \
             for MFA on its portals holds all the same, and one page asks for a policy that requires \
             phishing-resistant MFA of these accounts.",
            &["5.3", "5.2", "5.6"],
        ),
        Lack::Validation => (
            "An account nobody has tried may have lost its key, its role or its exclusion.",
            &["5.4"],
        ),
    }
}

/// What this scenario says of it.
fn here(accounts: &EmergencyAccounts, lack: Lack) -> String {
    let yes = |flag: bool| if flag { "yes" } else { "no" }.to_owned();
    match lack {
        Lack::SecondAccount => {
            let plural = if accounts.count == 1.0 { "account" } else { "accounts" };
            format!("{} {plural}", number::write(accounts.count))
        }
        Lack::CloudOnly => yes(accounts.cloud_only),
        Lack::MicrosoftDomain => yes(accounts.on_microsoft_domain),
        Lack::GlobalAdministrator => yes(accounts.global_administrator),
        Lack::StrongMethod => choice(Field::EmergencyMethod, word(accounts.method)).to_owned(),
        Lack::OwnMethod => {
            let same = accounts.same_method_as_daily_admins;
            if same { "the same method" } else { "another method" }.to_owned()
        }
        Lack::Exclusion => yes(accounts.excluded_from_policies),
        Lack::Validation => format!(
            "{} days ago, {} allowed",
            number::write(accounts.days_since_validated),
            number::write(VALID_FOR_DAYS)
        ),
    }
}

fn word(method: EmergencyMethod) -> &'static str {
    EmergencyMethod::WORDS[method as usize]
}

/// What the core answers in each kind of outage.
pub(super) fn told(scenario: &Scenario) -> Block {
    let rows = KINDS.into_iter().zip(check(scenario).kinds).map(|(kind, sign_in)| {
        let answer = said(emergency(scenario, kind).answer);
        let but = if sign_in.but.is_empty() { String::new() } else { format!(". {}", sign_in.but) };
        vec![line(inputs::kind(kind).title), line(answer + &but)]
    });
    let head = ["What is down", "A sign-in by an emergency account"].map(str::to_owned).to_vec();
    Block::Table { head, rows: rows.collect() }
}

/// Who can take a measure that needs someone, now and later in the outage.
pub(super) fn who_can_act(scenario: &Scenario) -> Block {
    let daily = scenario.administrators.with_live_session;
    let clock = Clock::new(scenario);
    let mut body = vec![para(
        "An exclusion, passes and switching MFA off each need somebody the core lets in when it begins: \
         an administrator with a live session (a member, in a covered app, whose policy was satisfied \
         when the session began), or an emergency account that has all of the above.",
    )];
    let mut lines = Vec::new();
    let moments = [0, scenario.outage.minutes.saturating_sub(5)];
    for minute in moments {
        let when = When::of(&clock, minute).long();
        let answer = administrator(scenario, minute).answer;
        let who = if daily > 0.0 {
            format!(
                "{} administrators signed in; the rules say to each: {}",
                number::write(daily),
                said(answer)
            )
        } else {
            "no administrator is signed in".to_owned()
        };
        let verdict = if can_act(scenario, minute) { "somebody can act" } else { "nobody can act" };
        lines.push(vec![Span::text(format!("At {when}: {who}; ")), Span::strong(verdict)]);
    }
    body.push(Block::List(lines));
    let rest = [Fact("1.1"), Fact("4.12")];
    body.extend(sources(&rest, scenario));
    Block::Details { summary: line("Who can act during this outage"), body }
}
