//! The rules and the five groups in words.

use crate::decision::RuleId;

/// What a screen says of one rule. The figures of a scenario are added by the screen.
#[derive(Debug)]
pub struct RuleText {
    /// Two to five words, for a table's row.
    pub title: &'static str,
    /// When it speaks.
    pub when: &'static str,
    /// Why it decides so.
    pub because: &'static str,
    /// The contradiction in Microsoft's pages whose reading switches it, such as `C1`.
    pub contradiction: Option<&'static str>,
}

/// What a screen calls one of the five groups.
#[derive(Debug)]
pub struct GroupText {
    pub name: &'static str,
    /// For a narrow column.
    pub short: &'static str,
    pub note: &'static str,
}

/// In the order of the scenario file: new hires, resets, registrations due, guests, live sessions.
pub static GROUPS: [GroupText; 5] = [
    GroupText { name: "New hires", short: "hires", note: "first day, nothing registered" },
    GroupText {
        name: "MFA resets",
        short: "resets",
        note: "lost or new phone, must register again",
    },
    GroupText { name: "Registrations due", short: "due", note: "a policy makes them register now" },
    GroupText { name: "Guests", short: "guests", note: "signed in here, at home elsewhere" },
    GroupText {
        name: "Live sessions",
        short: "sessions",
        note: "your own people, signed in at the start",
    },
];

const fn text(title: &'static str, when: &'static str, because: &'static str) -> RuleText {
    RuleText { title, when, because, contradiction: None }
}

const fn reading(
    contradiction: &'static str,
    title: &'static str,
    when: &'static str,
    because: &'static str,
) -> RuleText {
    RuleText { title, when, because, contradiction: Some(contradiction) }
}

/// The text of a rule.
pub fn rule_text(id: RuleId) -> &'static RuleText {
    static ALL: [RuleText; 18] = TEXTS;
    &ALL[id as usize]
}

/// A rule's title and its contradiction alone: a program that shows no more carries no more.
pub fn rule_title(id: RuleId) -> (&'static str, Option<&'static str>) {
    static ALL: [(&str, Option<&str>); 18] = {
        let mut all = [("", None); 18];
        let mut at = 0;
        while at < all.len() {
            all[at] = (TEXTS[at].title, TEXTS[at].contradiction);
            at += 1;
        }
        all
    };
    ALL[id as usize]
}

/// In the order of [`RuleId`].
const TEXTS: [RuleText; 18] = [
    text(
        "Token still valid",
        "The app still holds a valid access token, and nobody has revoked the session.",
        "Until that token runs out, nothing has to be asked of Entra.",
    ),
    text(
        "Nothing needed is down",
        "Every part of Entra that this request needs is up.",
        "It is answered as on any other day.",
    ),
    text(
        "Must register first",
        "Someone with no usable sign-in method starts a new session while methods can’t be set up.",
        "The sign-in stops at a registration step that can’t be finished.",
    ),
    text(
        "MFA prompt fails",
        "MFA is demanded afresh while prompts fail, and the person’s method needs the prompt service.",
        "The prompt never completes; a passkey, security key or certificate should not need it.",
    ),
    text(
        "New session",
        "Someone signs in afresh while the sign-in service is down.",
        "The backup service extends sessions that exist; it starts none.",
    ),
    text(
        "Guest",
        "The person is at home in another tenant, whether invited as a guest or as a member.",
        "The backup service serves people in their home tenant only.",
    ),
    text(
        "Session revoked",
        "The session was revoked: a password reset, a disabled account, an administrator’s action.",
        "The backup service hears of revocations and doesn’t renew what was revoked.",
    ),
    text(
        "Not seen in three days",
        "The sign-in service last saw this person in this app on this device more than three days ago.",
        "The backup service keeps what it knows of a session for three days.",
    ),
    text(
        "App not covered",
        "The app signs in by a route the backup service doesn’t support.",
        "Only some kinds of app can be handed a token by the backup service.",
    ),
    text(
        "No policy",
        "A session is renewed and no Conditional Access policy applies to it.",
        "There is nothing to check, so the backup service issues the token.",
    ),
    text(
        "Controls already met",
        "A session is renewed whose policy was satisfied earlier, for example by MFA.",
        "What was satisfied when the session began still counts.",
    ),
    text(
        "Defaults on, didn’t apply",
        "Controls weren’t satisfied, the condition can’t be checked, and it did not hold when the session began.",
        "With resilience defaults on, the answer from the session’s start stands: the policy doesn’t apply.",
    ),
    text(
        "Defaults on, applies",
        "Controls weren’t satisfied, the condition can’t be checked, and it held when the session began.",
        "The policy still applies, and the control it asks for can’t be asked for now.",
    ),
    text(
        "Defaults off",
        "Controls weren’t satisfied, the condition can’t be checked, and resilience defaults are disabled.",
        "Without the answer from the session’s start, what can’t be checked is refused.",
    ),
    text(
        "Checked live, applies",
        "Controls weren’t satisfied, and a condition that can be checked live says the policy applies.",
        "The control is owed and can’t be asked for while the sign-in service is down.",
    ),
    text(
        "Checked live, doesn’t apply",
        "Controls weren’t satisfied, and a condition that can be checked live says the policy doesn’t apply.",
        "Nothing is owed, so the backup service issues the token.",
    ),
    reading(
        "C1",
        "Sign-in frequency",
        "The policy sets a sign-in frequency, and the cautious reading is chosen.",
        "One Microsoft page counts such policies among those the backup service doesn’t support.",
    ),
    reading(
        "C3",
        "Defaults off, strict reading",
        "The policy has resilience defaults disabled, and the strict reading is chosen.",
        "One Microsoft page says access under such a policy ends when the session expires.",
    ),
];

#[cfg(test)]
mod tests {
    use super::{GROUPS, rule_text};
    use crate::decision::TABLE;
    use crate::report::sources::{CONTRADICTIONS, source};

    #[test]
    fn every_rule_has_its_words_and_its_sources() {
        for rule in &TABLE {
            let text = rule_text(rule.id);
            let words = text.title.split(' ').count();
            assert!((1..=5).contains(&words), "{}: {}", rule.name, text.title);
            for sentence in [text.when, text.because] {
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
            assert_eq!(rule.map(|id| rule_text(id).title), Some(title));
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
            assert!(group.short.len() <= 8 && group.note.len() <= 40, "{}", group.name);
        }
    }
}
