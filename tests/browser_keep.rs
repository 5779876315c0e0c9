//! What is kept in the browser's storage.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    // what these tests have no use for, others have
    #[allow(dead_code)]
    pub(crate) mod mounted;
}

use gloo::utils::window;
use support::mounted::{
    all, click, close, fragment, open, press, text, text_of, there, type_into, until, value,
};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::Storage;

wasm_bindgen_test_configure!(run_in_browser);

fn storage() -> Storage {
    window().local_storage().unwrap().unwrap()
}

/// What is stored under keys that begin so.
fn stored(prefix: &str) -> Vec<(String, String)> {
    let keys = (0..storage().length().unwrap()).map(|at| storage().key(at).unwrap().unwrap());
    let found = keys.filter(|key| key.starts_with(prefix));
    found.map(|key| (key.clone(), storage().get_item(&key).unwrap().unwrap())).collect()
}

/// The page with nothing stored but this, and its scenarios open.
async fn shelf(fragment: &str, entries: &[(&str, &str)]) {
    close();
    storage().clear().unwrap();
    for (key, entry) in entries {
        storage().set_item(key, entry).unwrap();
    }
    open(fragment).await;
    click("#scenarios summary");
    until("the scenarios are open", || there("#keep")).await;
}

fn names() -> Vec<String> {
    all("#kept .open b").iter().map(text_of).collect()
}

/// Clicks what is to be done with an entry, by its label.
fn act(label: &str) {
    click(&format!("button[aria-label='{label}']"));
}

/// 6 + 10 + 5 + 20 × (1 − e^(−0.1 × 3/9)) = 21.66 by 12:00; by 13:00 it is 27, the worst.
#[wasm_bindgen_test]
async fn a_scenario_is_kept_under_its_name_and_opened_again() {
    shelf("", &[]).await;
    type_into("#name", "Monday drill");
    click("#keep");
    until("it is listed", || names() == ["Monday drill"]).await;
    assert_eq!(text("#keep-said"), "“Monday drill” is kept in this browser.");
    let line = text("#kept .open small");
    assert_eq!(line, "Setting up sign-in methods, 27 at worst, just now");
    click(".kind input[value=authentication]");
    type_into("#guests", "700");
    type_into("#name", "Sign-in down");
    click("#keep");
    until("both are listed", || names().len() == 2).await;
    let at = names().iter().position(|name| name == "Monday drill").unwrap();
    let first = &all("#kept button.open")[at];
    let key = first.get_attribute("data-kept").unwrap();
    click(&format!("[data-kept='{key}']"));
    until("it is open", || value("#guests") == "200" && value("#name") == "Monday drill").await;
    until("the address is its own", || fragment() == "v=1&m=1&name=Monday%20drill").await;
    close();
}

#[wasm_bindgen_test]
async fn keeping_again_replaces_and_the_earlier_one_can_be_put_back() {
    shelf("v=1&m=1&name=Drill&guests=3", &[]).await;
    click("#keep");
    until("kept", || names() == ["Drill"]).await;
    type_into("#guests", "4");
    click("#keep");
    until("kept over", || text("#keep-said").contains("in the place of the earlier one")).await;
    assert_eq!(names(), ["Drill"]);
    click("#put-back");
    until("both are there", || names().len() == 2).await;
    let mut listed = names();
    listed.sort();
    assert_eq!(listed, ["Drill", "Drill (2)"]);
    let entries = stored("lockout.kept.");
    assert!(entries.iter().any(|(_, entry)| entry.ends_with("#v=1&m=1&name=Drill&guests=4")));
    assert!(entries.iter().any(|(_, entry)| entry.ends_with("&name=Drill%20(2)&guests=3")));
    close();
}

#[wasm_bindgen_test]
async fn what_has_no_name_is_called_after_what_is_down_and_when() {
    shelf("v=1&m=1&kind=mfa&startsAt=Fri-16:30", &[]).await;
    click("#keep");
    until("it has a name", || names() == ["MFA prompts, Fri 16:30"]).await;
    assert_eq!(value("#name"), "MFA prompts, Fri 16:30");
    close();
}

#[wasm_bindgen_test]
async fn renamed_duplicated_deleted_and_put_back() {
    shelf("v=1&m=1&name=One", &[]).await;
    click("#keep");
    until("kept", || names() == ["One"]).await;
    act("Duplicate: One");
    until("there are two", || names().len() == 2).await;
    assert!(names().contains(&"One (2)".to_owned()));
    act("Rename: One (2)");
    until("there is a box", || there("#rename")).await;
    type_into("#rename", "One");
    press("#rename", "Enter");
    until("the name is taken", || text("#keep-said").contains("There is a “One” already")).await;
    type_into("#rename", "Two");
    press("#rename", "Enter");
    until("it has the name", || names().contains(&"Two".to_owned())).await;
    act("Delete: Two");
    until("it is gone", || names() == ["One"]).await;
    act("Delete: One");
    until("so is the other", || names().is_empty()).await;
    assert!(stored("lockout.kept.").is_empty());
    for left in [1, 2] {
        click("#put-back");
        until("it is back", || names().len() == left).await;
    }
    assert!(!there("#put-back"));
    assert!(names().contains(&"One".to_owned()) && names().contains(&"Two".to_owned()));
    close();
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_named_kept_and_never_opened() {
    let entries = [
        ("lockout.kept.a", "2 from the future"),
        ("lockout.kept.b", "1 12 34"),
        ("lockout.kept.c", "null"),
        ("another.page", "of no interest"),
    ];
    shelf("", &entries).await;
    assert_eq!(names(), ["From a newer version", "Damaged", "Damaged"]);
    assert!(!there("#kept button.open"), "none can be opened");
    type_into("#name", "Mine");
    click("#keep");
    until("there is a fourth", || names().len() == 4).await;
    for (key, entry) in entries {
        assert_eq!(storage().get_item(key).unwrap().as_deref(), Some(entry), "{key}");
    }
    act("Delete: From a newer version");
    until("on demand it goes", || names().len() == 3).await;
    click("#put-back");
    until("and comes back as it was", || names().len() == 4).await;
    assert_eq!(storage().get_item("lockout.kept.a").unwrap().as_deref(), Some(entries[0].1));
    close();
}

#[wasm_bindgen_test]
async fn over_the_quota_nothing_is_lost() {
    shelf("v=1&m=1&name=Before", &[]).await;
    click("#keep");
    until("there is room", || names() == ["Before"]).await;
    let before = stored("lockout.kept.");
    let mut piece = "x".repeat(1 << 20);
    let mut nth = 0;
    while !piece.is_empty() {
        if storage().set_item(&format!("filler.{nth}"), &piece).is_err() {
            piece.truncate(piece.len() / 2);
        }
        nth += 1;
    }
    type_into("#name", "After");
    click("#keep");
    until("it says so", || text("#keep-said").contains("store for this page is full")).await;
    assert_eq!(stored("lockout.kept."), before);
    assert_eq!(names(), ["Before"]);
    assert_eq!(value("#name"), "After", "what is on the screen stays");
    act("Delete: Before");
    until("deleting makes room", || names().is_empty()).await;
    click("#keep");
    until("and then it is kept", || names() == ["After"]).await;
    storage().clear().unwrap();
    close();
}

#[wasm_bindgen_test]
async fn opened_without_a_link_it_offers_to_go_on() {
    shelf("", &[]).await;
    assert!(!there("#offer"), "nothing was done yet");
    type_into("#guests", "300");
    until("the work is stored", || stored("lockout.tab.").len() == 1).await;
    close();
    open("v=1&m=1&guests=9").await;
    assert!(!there("#offer"), "a link wins");
    assert_eq!(stored("lockout.tab.").len(), 1, "and is not stored by itself");
    close();
    open("").await;
    assert!(
        text("#offer").contains("“Setting up sign-in methods” just now: 27 locked out at worst")
    );
    assert_eq!(value("#guests"), "200", "it is an offer");
    click("#go-on");
    until("one goes on", || value("#guests") == "300" && !there("#offer")).await;
    until("and the address follows", || fragment() == "v=1&m=1&guests=300").await;
    close();
}

#[wasm_bindgen_test]
async fn another_tab_s_changes_are_seen_and_none_of_its_work_is_lost() {
    shelf("", &[]).await;
    type_into("#guests", "300");
    until("the work is stored", || stored("lockout.tab.").len() == 1).await;
    let (key, entry) = stored("lockout.tab.").remove(0);
    // the same page once more, as another tab has it
    close();
    open("v=1&m=1&guests=300").await;
    type_into("#guests", "400");
    until("it has a key of its own", || stored("lockout.tab.").len() == 2).await;
    assert_eq!(storage().get_item(&key).unwrap(), Some(entry));
    click("#scenarios summary");
    until("the scenarios are open", || there("#keep")).await;
    type_into("#name", "Mine");
    click("#keep");
    until("kept", || names() == ["Mine"]).await;
    let (key, _) = stored("lockout.kept.").remove(0);
    storage().remove_item(&key).unwrap();
    window().dispatch_event(&web_sys::Event::new("storage").unwrap()).unwrap();
    until("what the other deleted is gone here", || names().is_empty()).await;
    assert_eq!(text("#scenarios summary .dim"), "none kept");
    close();
}
