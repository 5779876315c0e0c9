use super::{Cow, expand};

fn said(template: &str, parts: &[&str]) -> String {
    super::speak("en");
    let parts: Vec<Cow<'_, str>> = parts.iter().map(|&part| Cow::from(part)).collect();
    let mut text = String::new();
    expand(&mut text, template, &parts);
    text
}

#[test]
fn variables_stand_where_the_language_wants_them() {
    assert_eq!(said("{1} of {0}: {1}", &["a", "b"]), "b of a: b");
    assert_eq!(said("{0}", &["{1}"]), "{1}");
    assert_eq!(said("nothing", &[]), "nothing");
}

#[test]
fn a_choice_goes_by_the_number_shown_or_by_the_word() {
    let people = "{0?one={0} person|other={0} people} wait";
    assert_eq!(said(people, &["1"]), "1 person wait");
    assert_eq!(said(people, &["1,001"]), "1,001 people wait");
    assert_eq!(said("{0?mfa=prompts|other=sign-in} down", &["mfa"]), "prompts down");
    assert_eq!(said("{0?mfa=prompts|other=sign-in} down", &["x"]), "sign-in down");
}

#[test]
fn every_language_is_known_by_its_own_name() {
    assert_eq!(super::NAMES, [("en", "English"), ("ar", "العربية"), ("de", "Deutsch")]);
}

#[test]
fn languages_speak_after_one_another() {
    assert!(super::speak("de"));
    assert_eq!(super::say::LANGUAGE_NAME.text(), "Deutsch");
    assert!(super::speak("en") && !super::speak("xx"));
    assert_eq!(super::say::LANGUAGE_NAME.text(), "English");
    assert!(!super::install("of another version\n", ""));
    assert_eq!(super::say::LANGUAGE_NAME.text(), "English");
}
