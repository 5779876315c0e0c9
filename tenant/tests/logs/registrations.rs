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
        assert_eq!(due.caveats, [Caveat::AllAtOnce]);
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
    assert_eq!(problems(&found), [(Some(3), Some(22), 2, &value(""))]);
    assert_eq!((found.files[1].rows, found.files[1].bad_rows), (1, 2));
}
