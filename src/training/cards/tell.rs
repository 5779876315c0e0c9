//! A situation in words. Every sentence notes the facts it tells, so that a test can hold against the
//! decision core that nothing depends on a fact the card is silent about.

use super::situation::{Afresh, Duty, Home, Presence, Rule, Situation, minutes};
use super::told::{Facts, Told};
use crate::decision::{
    DisabledDefaults, Frequency, FrequencyReading, Kind, Method, ResilienceDefaults,
};
use crate::scenario::time::{DAY, Weekday};
use crate::text::{digits, two_digits};
use crate::words::{Word, say};

/// The situation as a reader of the language in force is told it, and what is told.
pub(super) fn tell(situation: &Situation) -> (Vec<String>, Facts) {
    let mut teller =
        Teller { situation, sentences: vec![opening(situation)], facts: Facts::default() };
    teller.outage();
    teller.identity();
    teller.session();
    match situation.kind {
        Kind::None => teller.asides(),
        Kind::Registration => teller.registration_down(),
        Kind::Mfa => teller.prompts_down(),
        Kind::Authentication => teller.primary_down(),
    }
    teller.add(say::card_question(clock(situation.scene.now)), &[]);
    (teller.sentences, teller.facts)
}

struct Teller<'s> {
    situation: &'s Situation,
    sentences: Vec<String>,
    facts: Facts,
}

impl Teller<'_> {
    fn add(&mut self, sentence: impl Into<String>, tells: &[Told]) {
        self.sentences.push(sentence.into());
        for &fact in tells {
            self.facts.insert(fact);
        }
    }

    fn outage(&mut self) {
        let began = -minutes(self.situation.outage);
        let sentence = match self.situation.kind {
            Kind::None => say::card_down_nothing(self.at(began)),
            Kind::Registration => say::card_down_registration(self.since(began)),
            Kind::Mfa => say::card_down_mfa(self.since(began)),
            Kind::Authentication => say::card_down_authentication(self.since(began)),
        };
        self.add(sentence, &[]);
    }

    /// Only the backup service asks where somebody is at home; of a guest it is told anyway.
    fn identity(&mut self) {
        match self.situation.home {
            Home::Elsewhere(told) => self.add(told, &[Told::Identity]),
            Home::Here(told)
                if self.situation.kind == Kind::Authentication || self.situation.aside(0) =>
            {
                self.add(told, &[Told::Identity]);
            }
            Home::Here(_) => {}
        }
        if self.situation.emergency {
            self.add(say::CARD_EMERGENCY, &[]);
        }
    }

    fn session(&mut self) {
        match self.situation.session {
            Presence::New(Afresh::Because(why)) => self.add(why, &[]),
            Presence::New(Afresh::FirstDay(ago)) => {
                self.add(say::card_new_first_day(self.at(-minutes(ago))), &[]);
            }
            Presence::Existing { seen, token, revoked } => {
                let seen = self.at(-minutes(seen));
                let known = [Told::HoursSincePrimary, Told::Revoked];
                match revoked {
                    None => self.add(say::card_session(seen), &known),
                    Some((why, ago)) => {
                        self.add(say::card_session_then(seen), &known);
                        self.add(why(self.at(-minutes(ago))), &[]);
                    }
                }
                let sentence = match (token.ends > 0, token.long) {
                    (true, false) => say::card_token_valid(self.since(token.ends)),
                    (true, true) => say::card_token_long(self.since(token.ends)),
                    (false, false) => say::card_token_expired(self.at(token.ends)),
                    (false, true) => say::card_token_long_expired(self.at(token.ends)),
                };
                self.add(sentence, &[Told::TokenValid]);
            }
        }
    }

    fn registration_down(&mut self) {
        if !self.situation.is_new() {
            self.asides();
            return;
        }
        self.registration();
        if self.situation.must_register() {
            self.pass();
            if !self.situation.pass {
                self.excluded();
            }
        } else if self.situation.aside(1) {
            self.method();
        }
    }

    fn prompts_down(&mut self) {
        let situation = self.situation;
        if situation.is_new() {
            self.registration();
        }
        self.method();
        let mut excluded = situation.is_new() && situation.must_register();
        if situation.method.method == Method::PromptService {
            excluded |= self.demand();
        }
        if excluded {
            self.excluded();
        }
        if situation.is_new() && situation.aside(2) {
            self.pass();
        }
    }

    /// What matters of the policy while prompts fail; whether somebody can be excluded from it.
    fn demand(&mut self) -> bool {
        let situation = self.situation;
        let Some(rule) = situation.policy else {
            self.add(say::CARD_POLICY_NONE, &[Told::Policy]);
            return false;
        };
        self.condition(rule);
        if !situation.is_new() {
            self.controls(rule);
            self.frequency(rule);
        }
        true
    }

    fn primary_down(&mut self) {
        let situation = self.situation;
        if situation.is_new() {
            if situation.must_register() || situation.aside(1) {
                self.registration();
            }
            if situation.emergency || situation.aside(2) {
                self.method();
            }
            if situation.pass {
                self.pass();
            }
            if situation.excluded {
                self.excluded();
            }
            return;
        }
        self.add(situation.app.how, &[Told::AppCovered]);
        let Some(rule) = situation.policy else {
            self.add(say::CARD_POLICY_NONE, &[Told::Policy]);
            return;
        };
        if situation.excluded {
            self.add(rule.condition.policy, &[Told::Policy, Told::ConditionUnevaluable]);
            self.excluded();
            return;
        }
        self.condition(rule);
        self.excluded();
        self.controls(rule);
        self.terms(rule);
        if rule.frequency.is_some() {
            let reading = match situation.readings.sign_in_frequency {
                FrequencyReading::Lenient => say::CARD_READING_LENIENT,
                FrequencyReading::Cautious => say::CARD_READING_CAUTIOUS,
            };
            self.add(reading, &[Told::ReadSignInFrequency]);
        }
        if rule.defaults == ResilienceDefaults::Off {
            let reading = match situation.readings.disabled_defaults {
                DisabledDefaults::Literal => say::CARD_READING_LITERAL,
                DisabledDefaults::Strict => say::CARD_READING_STRICT,
            };
            self.add(reading, &[Told::ReadDisabledDefaults]);
        }
    }

    /// Facts on which nothing depends where no rule asks for them.
    fn asides(&mut self) {
        if self.situation.aside(1) && self.situation.must_register() {
            self.registration();
        } else if self.situation.aside(1) {
            self.method();
        }
    }

    fn condition(&mut self, rule: Rule) {
        let known = [Told::Policy, Told::ConditionUnevaluable];
        match rule.condition.told {
            None => self.add(rule.condition.policy, &[known[0], known[1], Told::Applies]),
            Some((held, not)) => {
                self.add(rule.condition.policy, &known);
                // what it said at the session's start matters only where MFA was not done
                if !rule.met || self.situation.aside(4) {
                    self.add(if rule.holds { held } else { not }, &[Told::Applies]);
                }
            }
        }
    }

    fn controls(&mut self, rule: Rule) {
        let told = if rule.met { say::CARD_CONTROLS_MET } else { say::CARD_CONTROLS_NOT_MET };
        self.add(told, &[Told::ControlsSatisfied]);
    }

    /// Both in one sentence, where both matter.
    fn terms(&mut self, rule: Rule) {
        let defaults = match rule.defaults {
            ResilienceDefaults::On => "on",
            ResilienceDefaults::Off => "off",
        };
        let (frequency, hours, due) = self.due(rule);
        let sentence = match frequency {
            Frequency::None => say::card_terms_none(defaults),
            Frequency::NotDue => say::card_terms_not_due(defaults, hours, due),
            Frequency::Due => say::card_terms_due(defaults, hours, due),
        };
        self.add(sentence, &[Told::ResilienceDefaults, Told::SignInFrequency]);
    }

    fn frequency(&mut self, rule: Rule) {
        let (frequency, hours, due) = self.due(rule);
        let sentence = match frequency {
            Frequency::None => say::CARD_FREQUENCY_NONE.into(),
            Frequency::NotDue => say::card_frequency_not_due(hours, due),
            Frequency::Due => say::card_frequency_due(hours, due),
        };
        self.add(sentence, &[Told::SignInFrequency]);
    }

    /// A sign-in frequency's hours, and when it comes due.
    fn due(&self, rule: Rule) -> (Frequency, String, String) {
        let (frequency, due) = self.situation.frequency(rule);
        let hours = digits(u64::from(rule.frequency.unwrap_or_default()));
        (frequency, hours, self.at(due))
    }

    fn registration(&mut self) {
        let told = match self.situation.duty {
            Duty::Registered => say::CARD_REGISTERED.into(),
            Duty::NewHire => say::CARD_MUST_REGISTER_NEW.into(),
            Duty::Overdue => say::CARD_MUST_REGISTER_DUE.into(),
            Duty::Again(ago) => say::card_must_reregister(self.at(-minutes(ago))),
        };
        let told: String = told;
        self.add(told, &[Told::Registration]);
    }

    fn method(&mut self) {
        let means = self.situation.method;
        let told = if self.situation.must_register() { means.planned } else { means.used };
        self.add(told, &[Told::Method]);
    }

    fn pass(&mut self) {
        let told = if self.situation.pass { say::CARD_PASS } else { say::CARD_NO_PASS };
        self.add(told, &[Told::TemporaryAccessPass]);
    }

    fn excluded(&mut self) {
        let told =
            if self.situation.excluded { say::CARD_EXCLUDED } else { say::CARD_NOT_EXCLUDED };
        self.add(told, &[Told::Excluded]);
    }

    /// A moment as a sentence says when something happens: `at 09:00 on Monday`.
    fn at(&self, from_now: i32) -> String {
        let (day, time) = self.moment(from_now);
        match day {
            Day::Today => say::card_at_today(time),
            Day::Yesterday => say::card_at_yesterday(time),
            Day::Tomorrow => say::card_at_tomorrow(time),
            Day::Other(day) => say::card_at_day(day.long(), time),
        }
    }

    /// A moment since or until which something is so.
    fn since(&self, from_now: i32) -> String {
        let (day, time) = self.moment(from_now);
        match day {
            Day::Today => say::card_since_today(time),
            Day::Yesterday => say::card_since_yesterday(time),
            Day::Tomorrow => say::card_since_tomorrow(time),
            Day::Other(day) => say::card_since_day(time, day.long()),
        }
    }

    fn moment(&self, from_now: i32) -> (Day, String) {
        let scene = self.situation.scene;
        let at = minutes(scene.now) + from_now;
        let days = at.div_euclid(minutes(DAY));
        let time = clock(at.rem_euclid(minutes(DAY)).unsigned_abs());
        let day = match days {
            0 => Day::Today,
            -1 => Day::Yesterday,
            1 => Day::Tomorrow,
            _ => Day::Other(weekday(minutes(scene.day) + days)),
        };
        (day, time)
    }
}

enum Day {
    Today,
    Yesterday,
    Tomorrow,
    Other(Weekday),
}

fn opening(situation: &Situation) -> String {
    let scene = situation.scene;
    let day = weekday(minutes(scene.day)).long();
    let app: Word = situation.app.name;
    say::card_opening(day, clock(scene.now), scene.who, scene.place, app)
}

fn weekday(day: i32) -> Weekday {
    let [monday, ..] = Weekday::ALL;
    usize::try_from(day.rem_euclid(7))
        .ok()
        .and_then(|at| Weekday::ALL.get(at).copied())
        .unwrap_or(monday)
}

/// A minute of a day as a clock shows it.
fn clock(minute: u32) -> String {
    two_digits(minute / 60) + ":" + &two_digits(minute % 60)
}
