//! Undo and redo, in a browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    // what these tests have no use for, others have
    #[allow(dead_code)]
    pub(crate) mod mounted;
}

use gloo::utils::history;
use support::mounted::{
    attribute, click, close, fragment, open, shortcut, text, there, type_into, until, value,
};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const UNDO: &str = ".steps button:nth-of-type(1)";
const REDO: &str = ".steps button:nth-of-type(2)";

#[wasm_bindgen_test]
async fn every_gesture_is_undone_and_done_again() {
    open("").await;
    assert_eq!(attribute(UNDO, "aria-disabled").as_deref(), Some("true"));
    for typed in ["3", "30", "300"] {
        type_into("#guests", typed);
    }
    click(".kind input[value=authentication]");
    click("#legend tr:has([data-group=guests]) th button");
    until("all is in the address", || {
        fragment() == "v=1&m=1&kind=authentication&guests=300&group=guests"
    })
    .await;
    assert!(shortcut("#chart", "z", false), "the keys work anywhere");
    until("the group is not alone", || text("#undone") == "Undone: what the page shows").await;
    assert!(shortcut("#guests", "z", false), "in a box whose text is its value, too");
    until("the kind is back", || text("#undone").ends_with("Setting up sign-in methods")).await;
    click(UNDO);
    until("the guests are back", || value("#guests") == "200").await;
    assert!(text("#undone").starts_with("Undone: Guests 200"), "{}", text("#undone"));
    until("the address follows", || fragment() == "v=1&m=1").await;
    assert_eq!(attribute(UNDO, "aria-disabled").as_deref(), Some("true"));
    assert!(shortcut("#chart", "Z", true));
    until("the guests are there again", || value("#guests") == "300").await;
    assert!(text("#undone").starts_with("Done again: Guests 300"), "{}", text("#undone"));
    assert!(shortcut("#chart", "y", false));
    click(REDO);
    until("all is done again", || {
        fragment() == "v=1&m=1&kind=authentication&guests=300&group=guests"
    })
    .await;
    assert_eq!(attribute(REDO, "aria-disabled").as_deref(), Some("true"));
    close();
}

#[wasm_bindgen_test]
async fn measures_and_resets_are_undone() {
    open("v=1&m=1&hours=8&measure=keepSessions,60,50&guests=7").await;
    click("#reset-all");
    until("all is reset", || value("#guests") == "200" && !there(".measure")).await;
    click(UNDO);
    until("all is back", || value("#guests") == "7" && there(".measure")).await;
    assert_eq!(text("#undone"), "Undone: 2 inputs");
    close();
}

/// What is half typed is the browser's own to undo in its box; from anywhere else it goes first.
#[wasm_bindgen_test]
async fn what_is_no_value_yet_goes_first_and_alone() {
    open("").await;
    type_into("#newHires", "7");
    until("it counts", || value("#newHires") == "7" && !there("#newHires[aria-invalid]")).await;
    type_into("#guests", "many");
    until("it is refused", || there("#guests[aria-invalid]")).await;
    assert!(!shortcut("#guests", "z", false), "left to the browser");
    click(UNDO);
    until("it is gone", || value("#guests") == "200" && !there("#guests[aria-invalid]")).await;
    assert_eq!(value("#newHires"), "7");
    click(UNDO);
    until("then the step before it", || value("#newHires") == "12").await;
    close();
}

#[wasm_bindgen_test]
async fn undo_goes_on_from_where_back_led() {
    open("").await;
    type_into("#guests", "300");
    until("one step", || fragment() == "v=1&m=1&guests=300").await;
    type_into("#newHires", "7");
    until("two steps", || fragment() == "v=1&m=1&newHires=7&guests=300").await;
    history().back().unwrap();
    until("back", || value("#newHires") == "12").await;
    click(REDO);
    until("redo goes where forward would", || value("#newHires") == "7").await;
    until("and is written", || fragment() == "v=1&m=1&newHires=7&guests=300").await;
    history().back().unwrap();
    until("back again", || value("#newHires") == "12").await;
    click(UNDO);
    until("the step before", || value("#guests") == "200").await;
    close();
}

#[wasm_bindgen_test]
async fn back_leads_to_where_undo_began() {
    open("").await;
    type_into("#guests", "300");
    until("one step", || fragment() == "v=1&m=1&guests=300").await;
    type_into("#newHires", "7");
    until("two steps", || fragment() == "v=1&m=1&newHires=7&guests=300").await;
    let entries = history().length().unwrap();
    click(UNDO);
    until("one undone", || fragment() == "v=1&m=1&guests=300").await;
    click(UNDO);
    until("both undone", || fragment() == "v=1&m=1").await;
    click(REDO);
    until("one is there again", || fragment() == "v=1&m=1&guests=300").await;
    assert_eq!(history().length().unwrap(), entries + 1, "in a row they make one entry");
    history().back().unwrap();
    until("all is there again", || value("#newHires") == "7" && value("#guests") == "300").await;
    close();
}
