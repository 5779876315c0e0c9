//! The rules and the five groups in words.

use crate::decision::RuleId;
use crate::words::{Word, say};

/// What a screen says of one rule. The figures of a scenario are added by the screen.
#[derive(Debug)]
pub struct RuleText {
    /// Two to five words, for a table's row.
    pub title: Word,
    /// When it speaks.
    pub when: Word,
    /// Why it decides so.
    pub because: Word,
    /// The contradiction in Microsoft's pages whose reading switches it, such as `C1`.
    pub contradiction: Option<&'static str>,
}

/// What a screen calls one of the five groups.
#[derive(Debug)]
pub struct GroupText {
    pub name: Word,
    /// For a narrow column.
    pub short: Word,
    pub note: Word,
}

/// In the order of the scenario file: new hires, resets, registrations due, guests, live sessions.
#[rustfmt::skip]
pub static GROUPS: [GroupText; 5] = [
    group(say::GROUP_NEW_HIRES, say::GROUP_NEW_HIRES_SHORT, say::GROUP_NEW_HIRES_NOTE),
    group(say::GROUP_MFA_RESETS, say::GROUP_MFA_RESETS_SHORT, say::GROUP_MFA_RESETS_NOTE),
    group(say::GROUP_REGISTRATIONS_DUE, say::GROUP_REGISTRATIONS_DUE_SHORT, say::GROUP_REGISTRATIONS_DUE_NOTE),
    group(say::GROUP_GUESTS, say::GROUP_GUESTS_SHORT, say::GROUP_GUESTS_NOTE),
    group(say::GROUP_LIVE_SESSIONS, say::GROUP_LIVE_SESSIONS_SHORT, say::GROUP_LIVE_SESSIONS_NOTE),
];

const fn group(name: Word, short: Word, note: Word) -> GroupText {
    GroupText { name, short, note }
}

const fn text(title: Word, when: Word, because: Word) -> RuleText {
    RuleText { title, when, because, contradiction: None }
}

const fn reading(contradiction: &'static str, title: Word, when: Word, because: Word) -> RuleText {
    RuleText { title, when, because, contradiction: Some(contradiction) }
}

/// The text of a rule.
pub fn rule_text(id: RuleId) -> &'static RuleText {
    static ALL: [RuleText; 18] = TEXTS;
    &ALL[id as usize]
}

/// A rule's title and its contradiction alone: a program that shows no more carries no more.
pub fn rule_title(id: RuleId) -> (&'static str, Option<&'static str>) {
    static ALL: [(Word, Option<&str>); 18] = {
        let mut all = [(TEXTS[0].title, None); 18];
        let mut at = 0;
        while at < all.len() {
            all[at] = (TEXTS[at].title, TEXTS[at].contradiction);
            at += 1;
        }
        all
    };
    let (title, contradiction) = ALL[id as usize];
    (title.text(), contradiction)
}

/// In the order of [`RuleId`].
#[rustfmt::skip]
const TEXTS: [RuleText; 18] = [
    text(say::RULE_TOKEN_STILL_VALID, say::RULE_TOKEN_STILL_VALID_WHEN, say::RULE_TOKEN_STILL_VALID_BECAUSE),
    text(say::RULE_HEALTHY, say::RULE_HEALTHY_WHEN, say::RULE_HEALTHY_BECAUSE),
    text(say::RULE_MUST_REGISTER, say::RULE_MUST_REGISTER_WHEN, say::RULE_MUST_REGISTER_BECAUSE),
    text(say::RULE_PROMPT_FAILS, say::RULE_PROMPT_FAILS_WHEN, say::RULE_PROMPT_FAILS_BECAUSE),
    text(say::RULE_NEW_SESSION, say::RULE_NEW_SESSION_WHEN, say::RULE_NEW_SESSION_BECAUSE),
    text(say::RULE_GUEST_NOT_COVERED, say::RULE_GUEST_NOT_COVERED_WHEN, say::RULE_GUEST_NOT_COVERED_BECAUSE),
    text(say::RULE_REVOKED, say::RULE_REVOKED_WHEN, say::RULE_REVOKED_BECAUSE),
    text(say::RULE_NOT_SEEN_IN_THREE_DAYS, say::RULE_NOT_SEEN_IN_THREE_DAYS_WHEN, say::RULE_NOT_SEEN_IN_THREE_DAYS_BECAUSE),
    text(say::RULE_APP_NOT_COVERED, say::RULE_APP_NOT_COVERED_WHEN, say::RULE_APP_NOT_COVERED_BECAUSE),
    text(say::RULE_NO_POLICY, say::RULE_NO_POLICY_WHEN, say::RULE_NO_POLICY_BECAUSE),
    text(say::RULE_CONTROLS_SATISFIED, say::RULE_CONTROLS_SATISFIED_WHEN, say::RULE_CONTROLS_SATISFIED_BECAUSE),
    text(say::RULE_DEFAULTS_ON_NOT_APPLIED, say::RULE_DEFAULTS_ON_NOT_APPLIED_WHEN, say::RULE_DEFAULTS_ON_NOT_APPLIED_BECAUSE),
    text(say::RULE_DEFAULTS_ON_APPLIED, say::RULE_DEFAULTS_ON_APPLIED_WHEN, say::RULE_DEFAULTS_ON_APPLIED_BECAUSE),
    text(say::RULE_DEFAULTS_OFF, say::RULE_DEFAULTS_OFF_WHEN, say::RULE_DEFAULTS_OFF_BECAUSE),
    text(say::RULE_EVALUATED_LIVE_APPLIES, say::RULE_EVALUATED_LIVE_APPLIES_WHEN, say::RULE_EVALUATED_LIVE_APPLIES_BECAUSE),
    text(say::RULE_EVALUATED_LIVE_DOES_NOT_APPLY, say::RULE_EVALUATED_LIVE_DOES_NOT_APPLY_WHEN, say::RULE_EVALUATED_LIVE_DOES_NOT_APPLY_BECAUSE),
    reading("C1", say::RULE_SIGN_IN_FREQUENCY, say::RULE_SIGN_IN_FREQUENCY_WHEN, say::RULE_SIGN_IN_FREQUENCY_BECAUSE),
    reading("C3", say::RULE_DEFAULTS_OFF_STRICT, say::RULE_DEFAULTS_OFF_STRICT_WHEN, say::RULE_DEFAULTS_OFF_STRICT_BECAUSE),
];

#[cfg(test)]
mod tests {
    use super::{GROUPS, rule_text};
    use crate::decision::TABLE;
    use crate::report::sources::{CONTRADICTIONS, source};
    use crate::words::Word;

    #[test]
    fn every_rule_has_its_words_and_its_sources() {
        for rule in &TABLE {
            let text = rule_text(rule.id);
            let title = text.title.text();
            assert!((1..=5).contains(&title.split(' ').count()), "{}: {title}", rule.name);
            for sentence in [text.when, text.because].map(Word::text) {
                assert!(
                    sentence.ends_with('.') && sentence.chars().count() <= 110,
                    "{}",
                    rule.name
                );
                assert!(!sentence.contains(|c: char| c.is_ascii_digit()), "{}", rule.name);
            }
            for &fact in rule.source {
                assert!(source(fact).is_some(), "{} rests on {}", rule.name, fact.0);
            }
        }
    }

    #[test]
    fn texts_stand_in_the_order_of_the_rules() {
        for (name, title) in [
            ("token-still-valid", "Token still valid"),
            ("new-session", "New session"),
            ("guest-not-covered", "Guest"),
            ("controls-satisfied", "Controls already met"),
            ("sign-in-frequency", "Sign-in frequency"),
            ("defaults-off-strict", "Defaults off, strict reading"),
        ] {
            let rule = TABLE.iter().find(|rule| rule.name == name).map(|rule| rule.id);
            assert_eq!(rule.map(|id| rule_text(id).title.text()), Some(title));
        }
    }

    #[test]
    fn a_rule_under_a_contradiction_names_one_that_exists() {
        for id in TABLE.iter().filter_map(|rule| rule_text(rule.id).contradiction) {
            assert!(CONTRADICTIONS.iter().any(|c| c.id == id && c.field.is_some()), "{id}");
        }
    }

    #[test]
    fn groups_are_short_enough_for_a_column() {
        for group in &GROUPS {
            let (name, short) = (group.name.text(), group.short.text());
            assert!(short.len() <= 8 && group.note.text().len() <= 40, "{name}");
        }
    }
}
