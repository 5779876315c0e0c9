//! The scenario file of section 8 of the model: JSON out.

use super::VERSION;
use super::field::Field;
use super::measure::Measure;
use super::parts::Scenario;
use super::value::Value;

/// No line is longer, where it can be parted.
const WIDTH: usize = 120;

impl Scenario {
    /// Writes the scenario file with every field in it: what [`Scenario::from_json`] reads back to
    /// the same scenario. A group of fields stands on a line of its own, or on two, and so does each
    /// measure.
    pub fn to_json(&self) -> String {
        let version = format!("\"version\": {VERSION}");
        let mut groups = vec![vec![version, named(self, Field::Name)]];
        let mut open = "";
        for &field in Field::ALL.iter().filter(|field| **field != Field::Name) {
            let group = parted(field.path()).0;
            let mut piece = named(self, field);
            if group != open {
                let closed = closers(open, group);
                if let Some(last) = groups.last_mut().and_then(|group| group.last_mut()) {
                    last.push_str(&" }".repeat(closed));
                }
                piece = format!("\"{}\": {{ {piece}", parted(group).1);
                if !group.contains('.') {
                    groups.push(Vec::new());
                }
                open = group;
            }
            if let Some(group) = groups.last_mut() {
                group.push(piece);
            }
        }
        if let Some(last) = groups.last_mut().and_then(|group| group.last_mut()) {
            last.push_str(&" }".repeat(closers(open, "")));
        }
        groups.push(vec![measures(&self.measures)]);
        let groups: Vec<String> = groups.iter().map(|group| lines(group)).collect();
        format!("{{ {} }}\n", groups.join(",\n  "))
    }
}

/// A path's group and the name in it.
fn parted(path: &'static str) -> (&'static str, &'static str) {
    path.rsplit_once('.').unwrap_or(("", path))
}

/// How many braces close on the way from one group to another.
fn closers(from: &str, to: &str) -> usize {
    let mut closed = 0;
    let mut at = Some(from).filter(|group| !group.is_empty());
    while let Some(group) = at {
        if to == group || to.strip_prefix(group).is_some_and(|rest| rest.starts_with('.')) {
            break;
        }
        closed += 1;
        at = group.rsplit_once('.').map(|(outer, _)| outer);
    }
    closed
}

fn named(scenario: &Scenario, field: Field) -> String {
    format!("\"{}\": {}", parted(field.path()).1, json(&field.get(scenario)))
}

/// Pieces in a row, with a new line where one would grow too long.
fn lines(pieces: &[String]) -> String {
    let mut text = String::new();
    // all but the first begin behind two blanks or a brace and a blank
    let mut length = 2;
    for piece in pieces {
        let width = piece.chars().count();
        if !text.is_empty() {
            // a comma behind it, and at a group's end a brace or two, must find room as well
            let long = length + width + 6 > WIDTH;
            text.push_str(if long { ",\n    " } else { ", " });
            length = if long { 4 } else { length + 2 };
        }
        text.push_str(piece);
        length += width;
    }
    text
}

fn measures(measures: &[Measure]) -> String {
    if measures.is_empty() {
        return "\"measures\": []".to_owned();
    }
    let all: Vec<String> =
        measures.iter().map(|taken| format!("\n    {}", measure(taken))).collect();
    format!("\"measures\": [{}\n  ]", all.join(","))
}

fn measure(measure: &Measure) -> String {
    let parts = measure.kind.parts().iter();
    let parts: Vec<String> =
        parts.map(|part| format!("\"{}\": {}", part.name(), json(&measure.get(*part)))).collect();
    format!("{{ \"kind\": \"{}\", {} }}", measure.kind.word(), parts.join(", "))
}

fn json(value: &Value) -> String {
    match value {
        Value::Number(_) | Value::Length(_) | Value::Minute(_) | Value::Flag(_) => value.write(),
        Value::Days(days) => {
            let days: Vec<String> = days.write().split(',').map(quoted).collect();
            format!("[{}]", days.join(","))
        }
        other => quoted(&other.write()),
    }
}

/// As a JSON string. No value of a scenario holds a control character.
fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use crate::scenario::{Field, Measure, MeasureKind, Scenario, Value};

    /// Section 8 of the model, as it stands there but for the ends of its lines.
    const CONTRACT: &str = r#"{ "version": 1, "name": "Registration down on a Monday",
  "outage": { "kind": "registration", "startsAt": "Mon 09:00", "hours": 4, "affectedPercent": 100 },
  "people": { "newHires": 12, "mfaResets": 30, "registrationsDue": 15, "guests": 200, "liveSessions": 2000 },
  "sessions": { "noPolicyPercent": 10, "mfaSatisfiedPercent": 80, "mfaNotSatisfiedPercent": 10,
    "longLivedTokenPercent": 60, "servedByBackupPercent": 90, "signInFrequencyPercent": 10, "signInFrequencyHours": 12,
    "defaultsDisabledPercent": 5, "conditionUnevaluablePercent": 50, "appliedAtStartPercent": 20 },
  "assumptions": { "freshSignInsPercentPerDay": 5, "guestFreshSignInsPercentPerDay": 10, "guestsToRegisterPercent": 10,
    "guestsWithTrustedHomeMfaPercent": 50, "registrationsPerHour": 60, "passBlockedPercent": 25 },
  "administrators": { "withLiveSession": 2, "emergencyAccounts": { "count": 2, "cloudOnly": true, "onMicrosoftDomain": true,
    "globalAdministrator": true, "method": "fido2", "sameMethodAsDailyAdmins": false, "excludedFromPolicies": true, "daysSinceValidated": 30 } },
  "workingDay": { "from": "08:00", "to": "17:00", "days": ["Mon","Tue","Wed","Thu","Fri"] },
  "readings": { "signInFrequency": "lenient", "disabledDefaults": "literal", "accessToken": "from60To90min", "longLivedToken": "from20To28h" },
  "measures": [] }
"#;

    fn on_one_line(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn writes_what_the_contract_shows() {
        let name = "Registration down on a Monday".to_owned();
        let file = Scenario { name, ..Scenario::default() }.to_json();
        assert_eq!(on_one_line(&file), on_one_line(CONTRACT));
        let starts = |text: &str| {
            let lines = text.lines().filter(|line| !line.starts_with("    "));
            lines.map(|line| line.chars().take(12).collect()).collect::<Vec<String>>()
        };
        assert_eq!(starts(&file), starts(CONTRACT), "{file}");
        assert!(file.lines().all(|line| line.len() <= 120), "{file}");
    }

    #[test]
    fn every_field_comes_back() {
        for &field in Field::ALL {
            let other = match field.default_value() {
                Value::Text(_) => Value::Text("Élan\\ \"Co\" {1}, 100 %\u{2028}".to_owned()),
                Value::Choice(word) => {
                    let allowed = field.shape().allowed().replace("one of ", "");
                    let other = allowed.split(", ").find(|other| *other != word).unwrap();
                    field.parse(other).unwrap().value
                }
                Value::Flag(flag) => Value::Flag(!flag),
                Value::Number(n) if field == Field::MfaNotSatisfied => Value::Number(n),
                Value::Number(n)
                    if n.fract() == 0.0 && field.shape().allowed().contains("whole") =>
                {
                    Value::Number(n + 1.0)
                }
                Value::Number(n) => Value::Number(if n < 100.0 { n + 0.1 } else { n - 0.123_456 }),
                Value::Length(_) => Value::Length(35),
                Value::Start(_) => field.parse("Sun 23:55").unwrap().value,
                Value::Time(_) => field.parse("09:05").unwrap().value,
                Value::Days(_) => field.parse("Tue,Sun").unwrap().value,
                Value::Minute(_) => panic!("no field is a minute"),
            };
            let scenario = Scenario::default().with(field, other).unwrap();
            let file = scenario.to_json();
            let read = Scenario::from_json(&file).unwrap_or_else(|e| panic!("{e}\n{file}"));
            assert_eq!(read, scenario, "{}", field.path());
        }
    }

    /// Each kind, with values off the defaults: 10 minutes are 0.166666667 hours.
    #[test]
    fn every_measure_comes_back() {
        let measures = MeasureKind::ALL.into_iter().map(|kind| Measure {
            from: 35,
            until: 245,
            people: 12.5,
            percent: crate::scenario::Percent(33.333_333_333),
            per_hour: 0.1,
            lifetime: 10,
            ..Measure::new(kind, &Scenario::default())
        });
        // what a kind has no use for stands at its usual value, and is not written
        let measures = measures.map(|measure| Measure::read(&measure.write()).unwrap()).collect();
        let scenario = Scenario::default().with_measures(measures);
        let file = scenario.to_json();
        assert_eq!(Scenario::from_json(&file).unwrap(), scenario, "{file}");
        let exclusion =
            r#"    { "kind": "exclusion", "fromMinute": 35, "untilMinute": 245, "people": 12.5 },"#;
        assert!(file.lines().any(|line| line == exclusion), "{file}");
    }
}
