//! Who has registered, as Graph and as the portal's table tell it.

use crate::{count, number, portal, problems, read};
use lockout_tenant::found::{Caveat, Fact};
use lockout_tenant::problem::Wrong;

const JSON: &str = r#"{"value":[
{"id":"person-1","userPrincipalName":"one@contoso.example","userType":"member","isAdmin":true,"isMfaRegistered":true,"methodsRegistered":["fido2SecurityKey"]},
{"id":"person-2","userPrincipalName":"two@contoso.example","userType":"member","isAdmin":true,"isMfaRegistered":false,"methodsRegistered":["email"]},
{"id":"person-3","userPrincipalName":"three@contoso.example","userType":"member","isAdmin":false,"isMfaRegistered":true,"methodsRegistered":["mobilePhone"]},
{"id":"guest-1","userPrincipalName":"g1#EXT#@contoso.example","userType":"member","isAdmin":false,"isMfaRegistered":false,"methodsRegistered":[]},
{"id":"guest-2","userPrincipalName":"g2#EXT#@contoso.example","userType":"guest","isAdmin":false,"isMfaRegistered":true,"methodsRegistered":["mobilePhone"]},
{"id":"guest-3","userPrincipalName":"g3@partner.example","userType":"guest","isAdmin":false,"isMfaRegistered":false,"methodsRegistered":null}
]}"#;

const TABLE: &str = "User principal name,Name,Admin,MFA Capable,Passwordless Capable,Methods registered\r\n\
one@contoso.example,Synthetic Person 1,Yes,Not Capable,Not Capable,\"FIDO2 security key, Email\"\r\n\
two@contoso.example,Synthetic Person 2,Yes,Not Capable,Not Capable,Email\r\n\
three@contoso.example,Synthetic Person 3,No,Capable,Not Capable,Mobile phone\r\n\
g1#EXT#@contoso.example,Synthetic Person 4,No,Not Capable,Not Capable,\r\n\
g2#EXT#@contoso.example,Synthetic Person 5,No,Capable,Not Capable,Mobile phone\r\n\
g3_partner.example#ext#@contoso.example,Synthetic Person 6,No,Not Capable,Not Capable,\r\n";

#[test]
fn as_json_and_as_a_table() {
    for text in [JSON, TABLE, &TABLE.replace(',', "\t").replace("key\t Email", "key, Email")] {
        let found = read(&[("UserRegistrationDetails", text.as_bytes())]);
        assert_eq!(found.problems, [], "{text}");
        let due = count(&found, "registrationsDue").unwrap();
        assert_eq!((number(&found, "registrationsDue"), due.rows), (Some(1.0), 6), "person 2");
        let concluded = (text != JSON).then_some(Caveat::CapableOnly);
        let caveats: Vec<_> = [Some(Caveat::AllAtOnce), concluded].into_iter().flatten().collect();
        assert_eq!(due.caveats, caveats);
        assert_eq!(number(&found, "guestsToRegisterPercent"), Some(66.7), "two of three");
        let registered = Fact::Registered { people: 3, registered: 2, independent: Some(1) };
        let administrators =
            Fact::Administrators { people: 2, not_registered: 1, not_independent: Some(1) };
        assert_eq!(found.facts, [registered, administrators]);
        assert_eq!(number(&found, "withLiveSession"), None, "that needs a log");
    }
}

#[test]
fn administrators_who_hold_a_session() {
    let log = portal(&[
        &[("User ID", "person-1"), ("Username", "ONE@contoso.example")],
        &[("User ID", "person-3"), ("Username", "three@contoso.example")],
    ]);
    // by id, and by name alone
    for text in [JSON, TABLE] {
        let found = read(&[
            ("UserRegistrationDetails", text.as_bytes()),
            ("InteractiveSignIns.csv", log.as_bytes()),
        ]);
        let live = count(&found, "withLiveSession").unwrap();
        assert_eq!(
            (number(&found, "withLiveSession"), live.rows, live.from.len()),
            (Some(1.0), 8, 2)
        );
    }
}

#[test]
fn a_later_file_says_it_anew_and_bad_rows_are_counted() {
    let later = "userPrincipalName,isMfaRegistered\ntwo@contoso.example,true\nfour@contoso.example,perhaps not\n,true\n";
    let found = read(&[("first", TABLE.as_bytes()), ("second", later.as_bytes())]);
    assert_eq!(number(&found, "registrationsDue"), Some(0.0));
    let value =
        |value: &str| Wrong::Value { of: "isMfaRegistered".to_owned(), value: value.to_owned() };
    let kept = Wrong::People { kept: "second".to_owned() };
    assert_eq!(problems(&found), [(Some(3), Some(22), 2, &value("")), (None, None, 1, &kept)]);
    assert_eq!((found.files[1].rows, found.files[1].bad_rows), (1, 2));
}

/// Graph says that two, whom the table calls capable, is not registered; in either order that counts.
#[test]
fn what_says_more_counts_whatever_the_order() {
    let table = TABLE.replace("Not Capable,Not Capable,Email", "Capable,Not Capable,Email");
    let (json, csv) = (("people.json", JSON.as_bytes()), ("people.csv", table.as_bytes()));
    for files in [[json, csv], [csv, json]] {
        let found = read(&files);
        assert_eq!(number(&found, "registrationsDue"), Some(1.0));
        let kept = Wrong::People { kept: "people.json".to_owned() };
        // the sixth has another name in each
        assert_eq!(problems(&found), [(None, None, 5, &kept)]);
        assert_eq!(found.problems[0].file, "people.csv");
    }
    // the same file twice: said as that, and nothing else
    let found = read(&[json, ("copy.json", json.1)]);
    let same = Wrong::SameFile { first: "people.json".to_owned() };
    assert_eq!(problems(&found), [(None, None, 1, &same)]);
}

#[test]
fn methods_too_weak_for_mfa_register_nobody() {
    for (capable, methods, due) in [
        ("Not Capable", "temporaryAccessPass", 1.0),
        ("Not Capable", "appPassword", 1.0),
        ("Not Capable", "\"email, securityQuestion, password\"", 1.0),
        ("Not Capable", "somethingNew", 1.0),
        ("Not Capable", "\"temporaryAccessPass, mobilePhone\"", 0.0),
        ("Not Capable", "hardwareOneTimePasscode", 0.0),
        ("Capable", "somethingNew", 0.0),
        ("Capable", "", 0.0),
    ] {
        let text = format!(
            "User principal name,Name,MFA Capable,Methods registered\nx@contoso.example,N,{capable},{methods}\n"
        );
        let found = read(&[("people.csv", text.as_bytes())]);
        assert_eq!(number(&found, "registrationsDue"), Some(due), "{capable} {methods}");
    }
}
