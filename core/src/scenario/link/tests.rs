use super::{Beside, Note, escape, read, unescape, write, write_beside};
use crate::scenario::{Field, Measure, Scenario, Value};

#[test]
fn a_link_says_only_what_differs_from_the_defaults() {
    assert_eq!(write(&Scenario::default(), None, &[]), "v=1&m=1");
    let mut scenario = Scenario::default();
    for (field, text) in [
        (Field::Kind, "authentication"),
        (Field::StartsAt, "Fri 16:30"),
        (Field::Hours, "90 min"),
        (Field::Guests, "1,200"),
        (Field::WorkDays, "Mon,Sat"),
        (Field::ReadFrequency, "cautious"),
    ] {
        let value = field.parse(text).unwrap().value;
        scenario = scenario.with(field, value).unwrap();
    }
    let link = write(&scenario, Some("2020-09-28"), &[("hour", "2".to_owned())]);
    let expected = "v=1&m=1&preset=2020-09-28&kind=authentication&startsAt=Fri-16:30&hours=1.5\
         &guests=1200&workingDay.days=Mon,Sat&readings.signInFrequency=cautious&hour=2";
    assert_eq!(link, expected);
    let opened = read(&link);
    assert_eq!(opened.scenario, scenario);
    assert_eq!(opened.preset.as_deref(), Some("2020-09-28"));
    assert_eq!(opened.screen, [("hour", "2".to_owned())]);
    assert!(opened.notes.is_empty());
}

#[test]
fn every_field_comes_back_from_a_link() {
    for &field in Field::ALL {
        let value = match field.default_value() {
            Value::Text(_) => Value::Text("Élan & “Co” = 100 % #1".to_owned()),
            Value::Choice(word) => {
                let other = field.shape().allowed().replace("one of ", "");
                let other = other.split(", ").find(|o| *o != word).unwrap().to_owned();
                field.parse(&other).unwrap().value
            }
            Value::Flag(flag) => Value::Flag(!flag),
            Value::Number(n) if field == Field::MfaNotSatisfied => Value::Number(n),
            Value::Number(n) => Value::Number(if n < 100.0 { n + 1.0 } else { n - 1.0 }),
            Value::Length(_) => Value::Length(135),
            other => other,
        };
        let scenario = Scenario::default().with(field, value.clone());
        // a posture alone cannot change without the others, and is balanced where it can
        let Ok(scenario) = scenario else { panic!("{}: {value:?}", field.path()) };
        let opened = read(&write(&scenario, None, &[]));
        assert_eq!(opened.scenario, scenario, "{}", field.path());
        assert!(opened.notes.is_empty(), "{}: {:?}", field.path(), opened.notes);
    }
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_opens() {
    let opened = read("#v=1&m=1&guests=many&fancy=1&liveSessions=500&hours=4.04&%ff=%zz&&");
    assert_eq!(opened.scenario.people.live_sessions, 500.0);
    assert_eq!(opened.scenario.people.guests, 200.0);
    assert_eq!(opened.scenario.outage.minutes, 240);
    assert!(matches!(&opened.notes[0], Note::Refused(p) if p.path == "people.guests"));
    assert_eq!(opened.notes[1], Note::Unknown("fancy=1".to_owned()));
    assert_eq!(opened.notes[2], Note::Rounded(Field::Hours));
    assert_eq!(opened.notes[3], Note::Unknown("%ff=%zz".to_owned()));
    assert_eq!(opened.notes.len(), 4);
}

#[test]
fn what_an_hour_costs_is_the_screen_s() {
    let screen = [("rate", "62.5".to_owned()), ("currency", "CHF".to_owned())];
    let link = write(&Scenario::default(), None, &screen);
    assert_eq!(link, "v=1&m=1&rate=62.5&currency=CHF");
    let opened = read(&link);
    assert_eq!((opened.scenario, &opened.screen[..]), (Scenario::default(), &screen[..]));
    assert!(opened.notes.is_empty());
}

#[test]
fn values_at_odds_with_each_other_go_back_to_their_defaults() {
    let opened = read("v=1&noPolicyPercent=90&guests=7");
    assert_eq!(opened.scenario.sessions, Scenario::default().sessions);
    assert_eq!(opened.scenario.people.guests, 7.0);
    assert!(matches!(&opened.notes[0], Note::Refused(p) if p.path == "sessions"));
}

/// A working day that ends before it begins is not hidden by postures that don't add up.
#[test]
fn two_such_groups_both_go_back() {
    let opened = read("v=1&noPolicyPercent=90&workingDay.from=10:00&workingDay.to=09:00");
    assert_eq!(opened.scenario, Scenario::default());
    let paths = opened.notes.iter().map(|note| match note {
        Note::Refused(problem) => problem.path.as_str(),
        other => panic!("{other:?}"),
    });
    assert_eq!(paths.collect::<Vec<_>>(), ["sessions", "workingDay"]);
}

/// What is finer than a link can carry is dropped when it is entered, not when it is sent.
#[test]
fn the_last_decimal_comes_back() {
    let opened = read("v=1&m=1&liveSessions=500.0000000009");
    assert_eq!(opened.scenario.people.live_sessions, 500.000_000_001);
    assert_eq!(read(&write(&opened.scenario, None, &[])).scenario, opened.scenario);
    let file = r#"{"people": {"guests": 1234567.123456789, "newHires": 0.33333333333333331},
        "sessions": {"signInFrequencyHours": 8.1234567899},
        "measures": [{"kind": "keepSessions", "fromMinute": 0, "percent": 33.33333333333}]}"#;
    let scenario = Scenario::from_json(file).unwrap();
    let opened = read(&write(&scenario, None, &[]));
    assert_eq!(opened.scenario, scenario);
    assert!(opened.notes.is_empty(), "{:?}", opened.notes);
}

#[test]
fn what_is_escaped_comes_back() {
    for text in ["", "plain-text_1.5,x", "50 % & “more” = #1", "é\u{1f600}\t|`^{}[]<>'+\\\""] {
        let mut link = String::new();
        escape(&mut link, text);
        assert!(link.bytes().all(|b| b.is_ascii_graphic() && !b"\"#&+=<>".contains(&b)), "{link}");
        assert_eq!(unescape(&link), text);
    }
    assert_eq!(["%zz", "%4", "%", "%ff", "a%20b"].map(unescape), ["%zz", "%4", "%", "%ff", "a b"]);
}

#[test]
fn a_link_of_many_parts_says_little() {
    let opened = read(&"x&".repeat(10_000));
    assert_eq!(opened.notes, vec![Note::Unknown("x".to_owned()); 20]);
    let long = "y".repeat(100_000);
    assert_eq!(read(&long).notes, [Note::Unknown(format!("{}…", "y".repeat(80)))]);
    let Note::Refused(problem) = read(&format!("guests={long}")).notes.remove(0) else { panic!() };
    assert!(problem.write().len() < 300, "{problem}");
    let screen = read(&"hour=1&hour=2&".repeat(1000)).screen;
    assert_eq!(screen, [("hour", "2".to_owned())]);
}

#[test]
fn no_link_has_more_than_24_measures() {
    let opened = read(&"measure=postponeOnboarding,60&".repeat(26));
    assert_eq!(opened.scenario.measures.len(), 24);
    let refused = Note::Unknown("measure=postponeOnboarding,60".to_owned());
    assert_eq!(opened.notes, [refused.clone(), refused]);
}

/// The shown one first, with what the screen looks at; then the others in their order.
#[test]
fn one_link_carries_up_to_four_scenarios() {
    let with = |changes: &[(Field, &str)]| {
        changes.iter().fold(Scenario::default(), |scenario, (field, text)| {
            scenario.with(*field, field.parse(text).unwrap().value).unwrap()
        })
    };
    let shown = with(&[(Field::Name, "As feared; v=2"), (Field::Hours, "8")]);
    let mut link = write(&shown, None, &[("place", "B".to_owned())]);
    let others = [
        (Scenario::default(), None),
        (with(&[(Field::Kind, "authentication")]), Some("2020-09-28")),
        (with(&[(Field::Name, "Élan"), (Field::Guests, "320")]), None),
    ];
    for (scenario, preset) in &others {
        write_beside(&mut link, scenario, *preset);
    }
    let expected = "v=1&m=1&name=As%20feared%3B%20v%3D2&hours=8&place=B;v=1&m=1\
         ;v=1&m=1&preset=2020-09-28&kind=authentication;v=1&m=1&name=%C3%89lan&guests=320";
    assert_eq!(link, expected);
    let opened = read(&link);
    assert_eq!(opened.scenario, shown);
    assert_eq!(opened.screen, [("place", "B".to_owned())]);
    let beside =
        others.map(|(scenario, preset)| Beside { scenario, preset: preset.map(str::to_owned) });
    assert_eq!(opened.beside, beside);
    assert!(opened.notes.is_empty());
    // some programs escape the sign between them
    for sign in ["%3B", "%3b"] {
        assert_eq!(read(&link.replace(';', sign)), opened);
    }
    assert_eq!(read(&(link + ";v=1;v=1")).notes, [Note::TooMany]);
}

#[test]
fn damage_in_one_scenario_leaves_the_others_whole() {
    let opened =
        read("v=1&m=1&guests=7&place=B;v=1&m=1&guests=many&hours=8;v=3&m=9&fancy;v=3&m=9&base=Z");
    assert_eq!(opened.scenario.people.guests, 7.0);
    assert_eq!(opened.beside.len(), 3);
    assert_eq!(opened.beside[0].scenario.outage.minutes, 480);
    assert_eq!(opened.beside[0].scenario.people.guests, 200.0);
    assert!(matches!(
        &opened.notes[0],
        Note::Beside(0, note) if matches!(&**note, Note::Refused(p) if p.path == "people.guests")
    ));
    let fancy = Note::Beside(2, Box::new(Note::Unknown("fancy".to_owned())));
    let version = Note::OtherVersion("3".to_owned());
    assert_eq!(opened.notes[1..], [version, Note::OtherModel("9".to_owned()), fancy]);
}

/// Until scenarios were compared, a `;` stood in a name as it is.
#[test]
fn a_name_from_an_older_link_keeps_its_semicolon() {
    for name in ["Mon;Tue", "a;", ";", ";v", "x;v1"] {
        let opened = read(&format!("v=1&m=1&name={name}&guests=7"));
        assert_eq!(opened.scenario.name, name);
        assert_eq!((opened.beside.len(), opened.notes.len()), (0, 0));
    }
}

/// Browsers and mail take some 30,000 signs; chats fewer.
#[test]
fn the_longest_link_of_all_is_not_too_long() {
    let name = "\u{1f600}".repeat(120);
    let file = r#"{"people": {"newHires": 1234567.123456789, "guests": 1234567.123456789}}"#;
    let mut scenario = Scenario { name, ..Scenario::from_json(file).unwrap() };
    let pass = "temporaryAccessPass,40320,1234567.12345678,719.916666667";
    scenario.measures = vec![Measure::read(pass).unwrap(); 24];
    let mut link = write(&scenario, None, &[]);
    for _ in 0..3 {
        write_beside(&mut link, &scenario, None);
    }
    assert!(link.len() < 20_000, "{}", link.len());
    let opened = read(&link);
    assert_eq!((opened.scenario, opened.notes), (scenario, Vec::new()));
    // far more is read at once, and named once
    let many = "v=1&m=1&x;".repeat(10_000);
    assert!(read(&many).notes.contains(&Note::TooMany));
}

#[test]
fn another_model_or_version_is_said() {
    let opened = read("v=2&m=9&guests=7");
    assert_eq!(opened.scenario.people.guests, 7.0);
    assert_eq!(
        opened.notes,
        [Note::OtherVersion("2".to_owned()), Note::OtherModel("9".to_owned())]
    );
}

/// The shown one’s and the base’s, by letters; of what is none the first.
#[test]
fn places_are_letters_of_scenarios_there_are() {
    let opened = read("v=1&place=B&base=C;v=1;v=1");
    assert_eq!((opened.place("place"), opened.place("base")), (1, 2));
    assert!(opened.notes.is_empty());
    for (link, wrong) in [
        ("v=1&place=A", "place=A"),
        ("v=1&place=C;v=1", "place=C"),
        ("v=1&base=b;v=1", "base=b"),
        ("v=1&base=;v=1", "base="),
    ] {
        let opened = read(link);
        assert_eq!(opened.notes, [Note::Unknown(wrong.to_owned())], "{link}");
        assert_eq!((opened.place("place"), opened.place("base")), (0, 0));
        assert!(opened.screen.is_empty());
    }
}
