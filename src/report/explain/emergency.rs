//! Emergency access accounts and administrators: what they need, what they lack, what they get.

use super::rules::said;
use super::sourced::{facts, sources};
use super::topic::KINDS;
use crate::decision::Fact;
use crate::report::doc::{Block, HERE, Span, about, head, line, para};
use crate::report::emergency::{Requirement, check};
use crate::report::figures::{entered, grouped};
use crate::report::inputs::{self, choice};
use crate::report::when::When;
use crate::scenario::{EmergencyAccounts, EmergencyMethod, Field, Scenario};
use crate::timeline::{Clock, Lack, VALID_FOR_DAYS, administrator, can_act, emergency};
use crate::words::{Word, say};

/// What is asked of the accounts, fact by fact, and what the core says of them in each kind.
pub fn emergency_accounts(scenario: &Scenario) -> Vec<Block> {
    let check = check(scenario);
    let verdict = match check.verdict.lacking.len() {
        0 => say::EXPLAIN_ACCOUNTS_READY.into(),
        lacking => say::explain_accounts_lack(
            grouped(lacking as u64),
            grouped(check.requirements.len() as u64),
        ),
    };
    let mut blocks = vec![Block::Para(vec![Span::strong(verdict)])];
    blocks.extend(check.requirements.iter().map(|asked| requirement(scenario, asked)));
    blocks.push(para(say::EXPLAIN_ACCOUNTS_TOLD));
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
    let mut body = vec![para(say::explain_requirement(here, why))];
    if !asked.met {
        body.push(para(asked.todo));
    }
    let numbers: Vec<Fact> = numbers.iter().map(|&number| Fact(number)).collect();
    body.extend(facts(&numbers));
    let has = if asked.met { say::EXPLAIN_GIVEN } else { say::EXPLAIN_LACKING };
    let summary = about(&say::explain_named(capital(asked.says), HERE), has);
    Block::Details { summary, body }
}

/// A text with a capital at its start.
pub(super) fn capital(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + signs.as_str()
}

/// Why it is asked, and which facts say so.
pub(super) fn text(lack: Lack) -> (&'static str, &'static [&'static str]) {
    let (why, facts): (Word, &[&'static str]) = match lack {
        Lack::SecondAccount => (say::EXPLAIN_WHY_SECOND_ACCOUNT, &["5.1"]),
        Lack::CloudOnly => (say::EXPLAIN_WHY_CLOUD_ONLY, &["5.1"]),
        Lack::MicrosoftDomain => (say::EXPLAIN_WHY_MICROSOFT_DOMAIN, &["5.1"]),
        Lack::GlobalAdministrator => (say::EXPLAIN_WHY_GLOBAL_ADMINISTRATOR, &["5.1"]),
        Lack::StrongMethod => {
            (say::EXPLAIN_WHY_STRONG_METHOD, &["5.1", "5.2", "5.5", "5.6", "5.7"])
        }
        Lack::OwnMethod => (say::EXPLAIN_WHY_OWN_METHOD, &["5.1"]),
        Lack::Exclusion => (say::EXPLAIN_WHY_EXCLUDED, &["5.3", "5.2", "5.6"]),
        Lack::Validation => (say::EXPLAIN_WHY_VALIDATED, &["5.4"]),
    };
    (why.text(), facts)
}

/// What this scenario says of it.
fn here(accounts: &EmergencyAccounts, lack: Lack) -> String {
    let yes = |flag: bool| if flag { say::EXPLAIN_YES } else { say::EXPLAIN_NO }.into();
    match lack {
        Lack::SecondAccount => say::explain_accounts(entered(accounts.count)),
        Lack::CloudOnly => yes(accounts.cloud_only),
        Lack::MicrosoftDomain => yes(accounts.on_microsoft_domain),
        Lack::GlobalAdministrator => yes(accounts.global_administrator),
        Lack::StrongMethod => choice(Field::EmergencyMethod, word(accounts.method)).to_owned(),
        Lack::OwnMethod => {
            let same = accounts.same_method_as_daily_admins;
            if same { say::EXPLAIN_SAME_METHOD } else { say::EXPLAIN_OTHER_METHOD }.into()
        }
        Lack::Exclusion => yes(accounts.excluded_from_policies),
        Lack::Validation => {
            say::explain_days_ago(entered(accounts.days_since_validated), entered(VALID_FOR_DAYS))
        }
    }
}

fn word(method: EmergencyMethod) -> &'static str {
    EmergencyMethod::WORDS[method as usize]
}

/// What the core answers in each kind of outage.
pub(super) fn told(scenario: &Scenario) -> Block {
    let rows = KINDS.into_iter().zip(check(scenario).kinds).map(|(kind, sign_in)| {
        let answer = said(emergency(scenario, kind).answer);
        let answer = match sign_in.but {
            "" => answer,
            but => say::explain_answer_but(answer, but),
        };
        vec![line(inputs::kind(kind).title), line(answer)]
    });
    let head = head([say::EXPLAIN_HEAD_DOWN, say::EXPLAIN_HEAD_EMERGENCY]);
    Block::Table { head, rows: rows.collect() }
}

/// Who can take a measure that needs someone, now and later in the outage.
pub(super) fn who_can_act(scenario: &Scenario) -> Block {
    let daily = scenario.administrators.with_live_session;
    let clock = Clock::new(scenario);
    let mut body = vec![para(say::EXPLAIN_ACTING)];
    let mut lines = Vec::new();
    let moments = [0, scenario.outage.minutes.saturating_sub(5)];
    for minute in moments {
        let when = When::of(&clock, minute).long();
        let answer = administrator(scenario, minute).answer;
        let at = if daily > 0.0 {
            say::explain_acting_at(when, entered(daily), said(answer), HERE)
        } else {
            say::explain_acting_none_at(when, HERE)
        };
        let can_act = can_act(scenario, minute);
        let verdict = if can_act { say::EXPLAIN_CAN_ACT } else { say::EXPLAIN_CANNOT_ACT };
        lines.push(about(&at, verdict));
    }
    body.push(Block::List(lines));
    let rest = [Fact("1.1"), Fact("4.12")];
    body.extend(sources(&rest, scenario));
    Block::Details { summary: line(say::EXPLAIN_WHO_CAN_ACT), body }
}
