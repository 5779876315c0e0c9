//! A reader of cards: takes the facts of a request from the English text alone, sentence by sentence,
//! and knows nothing else of the card. A fact that the text is silent about stays open.

use super::naive_decision::{Existing, Facts, Policy};

/// What a text says; `None` where it says nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Read {
    kind: Option<&'static str>,
    identity: Option<&'static str>,
    new_session: Option<bool>,
    token_valid: Option<bool>,
    revoked: Option<bool>,
    hours_since_primary: Option<f64>,
    app_covered: Option<bool>,
    has_policy: Option<bool>,
    controls_satisfied: Option<bool>,
    condition_unevaluable: Option<bool>,
    applies: Option<bool>,
    resilience_defaults: Option<&'static str>,
    sign_in_frequency: Option<&'static str>,
    registration: Option<&'static str>,
    method: Option<&'static str>,
    excluded: Option<bool>,
    pass: Option<bool>,
    frequency_reading: Option<&'static str>,
    disabled_reading: Option<&'static str>,
}

const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

pub(crate) fn read(text: &str) -> Read {
    let mut read = Read::default();
    let mut sentences = text.split_inclusive(['.', '?']).map(str::trim);
    let now = opening(sentences.next().unwrap());
    for sentence in sentences {
        assert!(read.take(sentence, now), "nobody understands “{sentence}” in: {text}");
    }
    read
}

/// `On Tuesday at 09:20, …`: minutes since Monday's midnight, in a week that has one before it.
fn opening(sentence: &str) -> i32 {
    let rest = sentence.strip_prefix("On ").unwrap();
    let (when, _) = rest.split_once(", ").unwrap();
    let (day, time) = when.split_once(" at ").unwrap();
    7 * 1440 + number_of(day) * 1440 + clock(time)
}

fn number_of(day: &str) -> i32 {
    i32::try_from(DAYS.iter().position(|known| *known == day).unwrap()).unwrap()
}

fn clock(time: &str) -> i32 {
    let (hours, minutes) = time.split_once(':').unwrap();
    hours.parse::<i32>().unwrap() * 60 + minutes.parse::<i32>().unwrap()
}

/// The one moment a sentence names, in minutes from now: `at 09:20`, `yesterday at 09:20`,
/// `on Friday at 09:20`, `until 09:20 tomorrow`. A weekday is the last or the next one of its name.
fn moment(sentence: &str, now: i32, ahead: bool) -> i32 {
    let at = sentence.find(':').unwrap() - 2;
    let midnight = now - now.rem_euclid(1440);
    let time = clock(&sentence[at..at + 5]);
    let day = if sentence.contains("yesterday") {
        midnight - 1440
    } else if sentence.contains("tomorrow") {
        midnight + 1440
    } else if let Some(day) = DAYS.iter().find(|day| sentence.contains(**day)) {
        let away = (number_of(day) - midnight / 1440).rem_euclid(7);
        midnight + 1440 * if ahead { away } else { away - 7 }
    } else {
        midnight
    };
    day + time - now
}

impl Read {
    /// Notes what a sentence says; false if it says nothing known.
    fn take(&mut self, said: &str, now: i32) -> bool {
        let starts = |with: &str| said.starts_with(with);
        let has = |words: &str| said.contains(words);
        if starts("Nothing in Entra is down") {
            self.kind = Some("none");
        } else if starts("MFA registration has been down") {
            self.kind = Some("registration");
        } else if starts("MFA prompts have failed") {
            self.kind = Some("mfa");
        } else if starts("The primary sign-in service has been down") {
            self.kind = Some("authentication");
        } else if has("at home in this tenant") {
            self.identity = Some("member");
        } else if has("partner’s tenant") || has("account of another") || has("supplier’s tenant")
        {
            self.identity = Some("guest");
        } else if has("sign in afresh") || has("for the first time") || has("there is no session") {
            self.new_session = Some(true);
        } else if starts("The app’s session on this device") {
            self.new_session = Some(false);
            self.hours_since_primary = Some(-f64::from(moment(said, now, false)) / 60.0);
            self.revoked = has("nobody has revoked it").then_some(false);
        } else if has("revoked that session") {
            self.revoked = Some(true);
        } else if has("token runs until") || has("which runs until") {
            self.token_valid = Some(moment(said, now, true) > 0);
        } else if has("token ran out") {
            self.token_valid = Some(moment(said, now, false) > 0);
        } else if starts("The backup service covers") {
            self.app_covered = Some(true);
        } else if starts("The backup service does not cover") {
            self.app_covered = Some(false);
        } else {
            return self.take_policy(said, now) || self.take_registration(said);
        }
        true
    }

    fn take_policy(&mut self, said: &str, now: i32) -> bool {
        let starts = |with: &str| said.starts_with(with);
        let has = |words: &str| said.contains(words);
        if starts("No Conditional Access policy") {
            self.has_policy = Some(false);
        } else if starts("A Conditional Access policy") {
            self.has_policy = Some(true);
            // the six conditions of fact 1.5, of which a card uses five
            let unevaluable =
                ["members of one group", "holders of one role", "risk is high", "by country"];
            self.condition_unevaluable = Some(unevaluable.into_iter().any(has));
            self.applies = has("always demands").then_some(true);
        } else if starts("When the session began,") {
            self.applies =
                Some(!(has("were not") || has("did not") || has("was low") || has("home country")));
        } else if starts("They are inside those") || starts("They are using a laptop") {
            self.applies = Some(false);
        } else if starts("They are outside those") || starts("They are using a phone") {
            self.applies = Some(true);
        } else if starts("This device is") {
            self.applies = Some(has("not managed"));
        } else if starts("This account is one of") || starts("This account is none of") {
            self.applies = Some(has("one of them") && !has("none of them"));
        } else if starts("This account is excluded from") {
            self.excluded = Some(has("from all policies"));
        } else if starts("MFA was done when") {
            self.controls_satisfied = Some(true);
        } else if starts("MFA has not been done") {
            self.controls_satisfied = Some(false);
        } else if starts("The policy has") || starts("The policy sets") {
            if starts("The policy has") {
                let off = has("resilience defaults disabled");
                self.resilience_defaults = Some(if off { "off" } else { "on" });
            }
            self.sign_in_frequency = Some(if has("no sign-in frequency") {
                "none"
            } else if has("comes due") && moment(said, now, true) > 0 {
                "notDue"
            } else if has("came due") && moment(said, now, false) <= 0 {
                "due"
            } else {
                return false;
            });
        } else if has("differ on sign-in frequency") {
            self.frequency_reading = Some(if has("lenient") { "lenient" } else { "cautious" });
        } else if has("differ on disabled resilience defaults") {
            self.disabled_reading = Some(if has("literal") { "literal" } else { "strict" });
        } else {
            return false;
        }
        true
    }

    fn take_registration(&mut self, said: &str) -> bool {
        let starts = |with: &str| said.starts_with(with);
        let has = |words: &str| said.contains(words);
        if starts("They registered their sign-in method") {
            self.registration = Some("registered");
        } else if starts("No sign-in method is registered")
            || has("registration policy now insists")
        {
            self.registration = Some("mustRegister");
        } else if has("deleted the old sign-in method") {
            self.registration = Some("mustReregister");
        } else if has("by a prompt")
            || has("get prompts")
            || has("text message")
            || has("called on")
        {
            self.method = Some("promptService");
        } else if has("which needs no prompt") || has("this tenant trusts it") {
            self.method = Some("independent");
        } else if starts("They hold") {
            self.pass = Some(has("a valid Temporary"));
        } else {
            return starts("Do they get in at") || starts("They use an emergency access account");
        }
        true
    }

    /// The facts, with what the text leaves open taken from `open`.
    pub(crate) fn facts(&self, open: &Facts) -> Facts {
        let some_policy = open.policy.unwrap();
        let some_session = open.session.unwrap();
        let policy = Policy {
            controls_satisfied: self.controls_satisfied.unwrap_or(some_policy.controls_satisfied),
            condition_unevaluable: self
                .condition_unevaluable
                .unwrap_or(some_policy.condition_unevaluable),
            applies: self.applies.unwrap_or(some_policy.applies),
            resilience_defaults: self
                .resilience_defaults
                .unwrap_or(some_policy.resilience_defaults),
            sign_in_frequency: self.sign_in_frequency.unwrap_or(some_policy.sign_in_frequency),
        };
        let session = Existing {
            token_valid: self.token_valid.unwrap_or(some_session.token_valid),
            revoked: self.revoked.unwrap_or(some_session.revoked),
            hours_since_primary: self
                .hours_since_primary
                .unwrap_or(some_session.hours_since_primary),
            app_covered: self.app_covered.unwrap_or(some_session.app_covered),
        };
        // where nothing is said of a policy, whether there is one is open, too
        let has_policy = self.has_policy.unwrap_or(open.excluded);
        Facts {
            kind: self.kind.unwrap(),
            identity: self.identity.unwrap_or(open.identity),
            session: (!self.new_session.unwrap()).then_some(session),
            policy: has_policy.then_some(policy),
            registration: self.registration.unwrap_or(open.registration),
            method: self.method.unwrap_or(open.method),
            excluded: self.excluded.unwrap_or(open.excluded),
            temporary_access_pass: self.pass.unwrap_or(open.temporary_access_pass),
            sign_in_frequency_reading: self
                .frequency_reading
                .unwrap_or(open.sign_in_frequency_reading),
            disabled_defaults_reading: self
                .disabled_reading
                .unwrap_or(open.disabled_defaults_reading),
        }
    }
}
