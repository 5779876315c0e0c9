//! What can be asked about, and the key each question goes by in links and on the screen.

use crate::decision::{RuleId, TABLE};
use crate::report::sources::CONTRADICTIONS;
use crate::scenario::presets::preset;
use crate::scenario::{Field, MeasureKind, OutageKind, number};
use crate::timeline::{Group, Lane};

/// A question about a figure, a rule, an input or an outage.
#[derive(Clone, Debug, PartialEq)]
pub enum Topic {
    /// `worst`, `lost`, `next`, `back`: the four figures of the answer.
    Worst,
    Lost,
    Next,
    Back,
    /// `exposed`: exposed person-hours.
    Exposed,
    /// `deferred`: everyone ever put off.
    Deferred,
    /// `hour:3`, `hour:3:guests`, `hour:3:lost`: the hour at an index of the run.
    Hour(usize, OfHour),
    /// `case:3:guests:guest-not-covered`: an hour's people of one group under one rule.
    Case(usize, Lane),
    /// `saved:0`: what the scenario's measure at that index saves.
    Saved(usize),
    /// `latest:exclusion`: until when such a measure is worth beginning.
    Latest(MeasureKind),
    /// `queue`: the queue when the outage ends, and the longest wait.
    Queue,
    /// `cost:45:EUR`: lost person-hours at a rate in a currency.
    Cost(f64, String),
    /// `rule:must-register`
    Rule(RuleId),
    /// `input:people.guests`
    Input(Field),
    /// `reading:C1`: a contradiction between Microsoft's pages.
    Reading(&'static str),
    /// `kind:mfa`
    Kind(OutageKind),
    /// `measure:exclusion`
    Measure(MeasureKind),
    /// `prepared`: what would have helped, had it been there before.
    Prepared,
    /// `emergency`: the emergency access accounts.
    Emergency,
    /// `record:mo1329260`: what the record says of a past outage.
    Record(&'static str),
    /// `groups`: what the five groups mean.
    Groups,
}

/// A figure of one hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfHour {
    /// Everyone locked out at its worst moment.
    Everyone,
    Group(Group),
    Lost,
    Exposed,
    Deferred,
}

impl OfHour {
    const ALL: [OfHour; 9] = [
        OfHour::Everyone,
        OfHour::Group(Group::NewHires),
        OfHour::Group(Group::MfaResets),
        OfHour::Group(Group::RegistrationsDue),
        OfHour::Group(Group::Guests),
        OfHour::Group(Group::LiveSessions),
        OfHour::Lost,
        OfHour::Exposed,
        OfHour::Deferred,
    ];

    fn word(self) -> &'static str {
        match self {
            OfHour::Everyone => "",
            OfHour::Group(group) => group.name(),
            OfHour::Lost => "lost",
            OfHour::Exposed => "exposed",
            OfHour::Deferred => "deferred",
        }
    }
}

impl Topic {
    /// As links and the screen write it.
    pub fn key(&self) -> String {
        match self {
            Topic::Worst => "worst".to_owned(),
            Topic::Lost => "lost".to_owned(),
            Topic::Next => "next".to_owned(),
            Topic::Back => "back".to_owned(),
            Topic::Exposed => "exposed".to_owned(),
            Topic::Deferred => "deferred".to_owned(),
            Topic::Hour(hour, OfHour::Everyone) => format!("hour:{hour}"),
            Topic::Hour(hour, of) => format!("hour:{hour}:{}", of.word()),
            Topic::Case(hour, Lane { group, rule }) => {
                format!("case:{hour}:{}:{}", group.name(), rule.name())
            }
            Topic::Saved(measure) => format!("saved:{measure}"),
            Topic::Latest(kind) => format!("latest:{}", kind.word()),
            Topic::Queue => "queue".to_owned(),
            Topic::Cost(rate, currency) => format!("cost:{}:{currency}", number::write(*rate)),
            Topic::Rule(id) => format!("rule:{}", id.name()),
            Topic::Input(field) => format!("input:{}", field.path()),
            Topic::Reading(id) => format!("reading:{id}"),
            Topic::Kind(kind) => format!("kind:{}", kind_word(*kind)),
            Topic::Measure(kind) => format!("measure:{}", kind.word()),
            Topic::Prepared => "prepared".to_owned(),
            Topic::Emergency => "emergency".to_owned(),
            Topic::Record(id) => format!("record:{id}"),
            Topic::Groups => "groups".to_owned(),
        }
    }

    /// Reads what [`Topic::key`] wrote; `None` for what names nothing there is.
    pub fn read(key: &str) -> Option<Topic> {
        let Some((word, rest)) = key.split_once(':') else { return Topic::plain(key) };
        Some(match word {
            "hour" => {
                let (hour, of) = rest.split_once(':').unwrap_or((rest, ""));
                Topic::Hour(index(hour)?, OfHour::ALL.into_iter().find(|part| part.word() == of)?)
            }
            "case" => {
                let (hour, lane) = rest.split_once(':')?;
                let (group, rule) = lane.split_once(':')?;
                let group = Group::ALL.into_iter().find(|known| known.name() == group)?;
                let rule = TABLE.iter().find(|known| known.name == rule)?.id;
                Topic::Case(index(hour)?, Lane { group, rule })
            }
            "saved" => Topic::Saved(index(rest)?),
            "latest" => Topic::Latest(MeasureKind::of_word(rest)?),
            "cost" => {
                let (rate, currency) = rest.split_once(':')?;
                let rate = number::read(rate).filter(|rate| *rate >= 0.0)?;
                let fits = (1..=8).contains(&currency.chars().count());
                Topic::Cost(rate, fits.then(|| currency.to_owned())?)
            }
            "rule" => Topic::Rule(TABLE.iter().find(|rule| rule.name == rest)?.id),
            "input" => Topic::Input(Field::at_path(rest)?),
            "reading" => Topic::Reading(CONTRADICTIONS.iter().find(|known| known.id == rest)?.id),
            "kind" => Topic::Kind(KINDS.into_iter().find(|kind| kind_word(*kind) == rest)?),
            "measure" => Topic::Measure(MeasureKind::of_word(rest)?),
            "record" => Topic::Record(preset(rest)?.id),
            _ => return None,
        })
    }

    fn plain(key: &str) -> Option<Topic> {
        Some(match key {
            "worst" => Topic::Worst,
            "lost" => Topic::Lost,
            "next" => Topic::Next,
            "back" => Topic::Back,
            "exposed" => Topic::Exposed,
            "deferred" => Topic::Deferred,
            "queue" => Topic::Queue,
            "prepared" => Topic::Prepared,
            "emergency" => Topic::Emergency,
            "groups" => Topic::Groups,
            _ => return None,
        })
    }
}

/// The kinds of outage, in the order of the screen.
pub(super) const KINDS: [OutageKind; 3] =
    [OutageKind::Registration, OutageKind::Mfa, OutageKind::Authentication];

fn kind_word(kind: OutageKind) -> &'static str {
    OutageKind::WORDS[kind as usize]
}

/// A place in a list: digits and nothing else.
fn index(text: &str) -> Option<usize> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{KINDS, OfHour, Topic};
    use crate::decision::TABLE;
    use crate::report::sources::CONTRADICTIONS;
    use crate::scenario::presets::PRESETS;
    use crate::scenario::{Field, MeasureKind};
    use crate::timeline::{Group, Lane};

    fn every_topic() -> Vec<Topic> {
        let mut topics = vec![
            Topic::Worst,
            Topic::Lost,
            Topic::Next,
            Topic::Back,
            Topic::Exposed,
            Topic::Deferred,
            Topic::Queue,
            Topic::Prepared,
            Topic::Emergency,
            Topic::Groups,
            Topic::Saved(2),
            Topic::Cost(45.0, "EUR".to_owned()),
            Topic::Cost(62.5, "£".to_owned()),
        ];
        topics.extend(OfHour::ALL.map(|of| Topic::Hour(3, of)));
        topics.extend(KINDS.map(Topic::Kind));
        topics.extend(
            TABLE.iter().map(|rule| Topic::Case(3, Lane { group: Group::Guests, rule: rule.id })),
        );
        topics.extend(MeasureKind::ALL.map(Topic::Measure));
        topics.extend(MeasureKind::ALL.map(Topic::Latest));
        topics.extend(TABLE.iter().map(|rule| Topic::Rule(rule.id)));
        topics.extend(Field::ALL.iter().map(|&field| Topic::Input(field)));
        topics.extend(CONTRADICTIONS.iter().map(|known| Topic::Reading(known.id)));
        topics.extend(PRESETS.iter().map(|preset| Topic::Record(preset.id)));
        topics
    }

    #[test]
    fn keys_read_back() {
        let topics = every_topic();
        for (at, topic) in topics.iter().enumerate() {
            let key = topic.key();
            assert_eq!(Topic::read(&key).as_ref(), Some(topic), "{key}");
            assert!(topics[..at].iter().all(|other| other.key() != key), "{key} twice");
        }
    }

    #[test]
    fn keys_are_those_the_screen_uses() {
        for key in [
            "worst",
            "hour:3",
            "hour:3:guests",
            "hour:3:lost",
            "hour:3:exposed",
            "hour:3:deferred",
            "case:3:guests:guest-not-covered",
            "saved:2",
            "latest:exclusion",
            "queue",
            "cost:45:EUR",
            "rule:must-register",
            "input:people.guests",
            "reading:C1",
            "kind:mfa",
            "measure:exclusion",
            "emergency",
            "record:mo1329260",
            "groups",
        ] {
            assert_eq!(Topic::read(key).map(|topic| topic.key()).as_deref(), Some(key));
        }
    }

    #[test]
    fn what_names_nothing_is_refused() {
        for key in [
            "",
            "best",
            "worst:1",
            "hour",
            "hour:",
            "hour:-1",
            "hour:3:everybody",
            "hour:+3",
            "case:3:guests",
            "case:3:guests:no-such",
            "saved:x",
            "latest:nothing",
            "cost:45",
            "cost:-1:EUR",
            "cost:x:EUR",
            "cost:1:",
            "rule:no-such",
            "input:people.gests",
            "reading:C9",
            "kind:none",
            "measure:prayer",
            "record:1999",
        ] {
            assert_eq!(Topic::read(key), None, "{key}");
        }
    }
}
