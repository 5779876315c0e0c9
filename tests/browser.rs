//! The page's parts in a real browser: what a reader does, and what then stands there.
//!
//! The figures are worked out by hand from the model. The default scenario is registration down on
//! Monday from 09:00 for 4 hours, with 12 new hires, 30 resets and 15 registrations due a working
//! day of 9 hours, and 200 guests. By 13:00 have come:
//! - new hires over 08:00 to 10:00, half of them before the outage: 12 × 1/2 = 6;
//! - resets 30 × 4/9 = 13.33 and registrations due 15 × 4/9 = 6.67;
//! - guests who need a fresh sign-in, 10 % a day, of the 10 % who must register here:
//!   20 × (1 − e^(−0.1 × 4/9)) = 0.87.
//!
//! Together 26.87, and all figures shown as 6 + 13 + 7 + 1 = 27.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    pub(crate) mod mounted;
}

use gloo::utils::history;
use support::mounted::{
    all, attribute, click, close, fragment, has_class, open, pause, press, publish_explainer, text,
    text_of, the, there, type_into, until, value,
};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::Element;

wasm_bindgen_test_configure!(run_in_browser);

/// Longer than any pause the page makes before it writes, draws or speaks.
const LONGER_THAN_ANY_PAUSE: u64 = 1500;

#[wasm_bindgen_test]
async fn opens_on_an_answer() {
    open("").await;
    let sentence = text("h1");
    assert!(sentence.starts_with("By 13:00 on Monday 27 people can’t get in"), "{sentence}");
    assert_eq!(text("h1 em"), "27 people");
    let figures: Vec<String> = all(".figures > div").iter().map(text_of).collect();
    assert_eq!(figures.len(), 4, "{figures:?}");
    assert!(figures[0].contains("27"), "{figures:?}");
    let rows = rows();
    // the four hours of the outage, and one in which the queue is served
    assert_eq!(rows.len(), 5, "{rows:?}");
    assert_eq!(rows[3][1..7], ["0", "1", "7", "13", "6", "27"], "{rows:?}");
    // the first five minutes bring (30 + 15) / 108 more and serve 60 / 12
    assert_eq!(rows[4][6], "22", "{rows:?}");
    assert_eq!(legend("all"), "27");
    assert!(!there("[aria-invalid]") && !there(".stale") && !there(".notes"));
    assert!(text("footer").contains("A model. Microsoft offers no simulation."));
    close();
}

/// 4,000 guests: 400 must register here, and 400 × (1 − e^(−0.1 × 4/9)) = 17.39 need to.
#[wasm_bindgen_test]
async fn typing_changes_the_legend_and_the_table() {
    open("").await;
    for typed in ["4", "40", "400", "4,000"] {
        type_into("#guests", typed);
    }
    until("the legend shows 17 guests", || legend("guests") == "17").await;
    assert_eq!(legend("all"), "43");
    assert_eq!(text("h1 em"), "43 people");
    until("the table follows", || rows()[3][1..7] == ["0", "17", "7", "13", "6", "43"]).await;
    until("the table is current again", || !there(".stale")).await;
    assert_eq!(value("#guests"), "4,000", "what was typed stands as it was typed");
    close();
}

#[wasm_bindgen_test]
async fn the_kind_of_outage_changes_the_answer() {
    open("").await;
    click("input[name=kind][value=authentication]");
    // tokens of 60 to 90 minutes: after four hours no guest has one left
    until("all guests are out", || legend("guests") == "200").await;
    assert!(text("h1").contains("all 200 guests"), "{}", text("h1"));
    until("the address says so", || fragment() == "v=1&m=1&kind=authentication").await;
    close();
}

#[wasm_bindgen_test]
async fn bad_input_is_named_at_the_field_and_the_last_answer_stays() {
    open("").await;
    let (sentence, table) = (text("h1"), text(".hours table"));
    type_into("#guests", "abc");
    until("the field is marked", || attribute("#guests", "aria-invalid").is_some()).await;
    assert_eq!(attribute("#guests", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(attribute("#guests", "aria-describedby").as_deref(), Some("guests-says"));
    let message = text("#guests-says");
    assert!(message.contains("abc"), "what was found: {message}");
    assert!(message.contains("from 0 to 10,000,000"), "what is allowed: {message}");
    assert_eq!(value("#guests"), "abc");
    assert!(has_class("section.answer", "stale"));
    pause(LONGER_THAN_ANY_PAUSE).await;
    assert!(has_class("section.details", "stale"));
    assert_eq!((text("h1"), text(".hours table")), (sentence, table));
    assert_eq!(fragment(), "", "what is no value is in no link");
    type_into("#guests", "4000");
    until("mended, it counts", || text("h1 em") == "43 people").await;
    until("nothing is grey", || !there(".stale") && !there("[aria-invalid]")).await;
    assert_eq!(text("#guests-says"), "");
    close();
}

#[wasm_bindgen_test]
async fn postures_beyond_a_hundred_are_refused() {
    open("").await;
    let assumptions = "#inputs details.fold:nth-of-type(2) > summary";
    let says = format!("{assumptions} > span");
    assert_eq!(text(&says), "none changed");
    click(assumptions);
    until("the fold is open", || there("#mfaSatisfiedPercent")).await;
    // 10 % have no policy by default
    type_into("#mfaSatisfiedPercent", "95");
    until("the field is marked", || attribute("#mfaSatisfiedPercent", "aria-invalid").is_some())
        .await;
    assert!(text("#mfaSatisfiedPercent-says").contains("105"));
    assert_eq!(text(&says), "to mend", "closed, the fold still says so");
    type_into("#mfaSatisfiedPercent", "85");
    until("the third is the rest", || value("#mfaNotSatisfiedPercent") == "5").await;
    close();
}

#[wasm_bindgen_test]
async fn resets_one_or_all() {
    open("").await;
    assert!(!there("#reset-all"), "there is nothing to reset");
    type_into("#guests", "4000");
    type_into("#inputs input[name=hours]", "90 min");
    until("two are changed", || all(".field.changed").len() == 2).await;
    assert_eq!(text(".field:has(#guests) .reset span"), "Default: 200 people");
    click(".field:has(#guests) .reset button");
    until("one is back", || value("#guests") == "200").await;
    assert_eq!(all(".field.changed").len(), 1, "the other stays");
    click("#reset-all");
    until("all are back", || !there(".field.changed")).await;
    assert_eq!(value("#inputs input[name=hours]"), "4 h");
    assert_eq!(text("h1 em"), "27 people");
    until("and the address says nothing", || fragment() == "v=1&m=1").await;
    close();
}

#[wasm_bindgen_test]
async fn a_preset_keeps_the_head_counts() {
    open("").await;
    type_into("#guests", "345");
    type_into("#liveSessions", "2,155");
    until("typed", || all(".field.changed").len() == 2).await;
    assert!(!there("[data-preset]"));
    click("#presets");
    until("the list is open", || there("[data-preset=mo1329260-press]")).await;
    assert_eq!(attribute("#presets", "aria-expanded").as_deref(), Some("true"));
    click("[data-preset=mo1329260-press]");
    until("the outage is another", || fragment().starts_with("v=1&m=1&preset=mo1329260-press&"))
        .await;
    assert_eq!((value("#guests"), value("#liveSessions")), ("345".into(), "2,155".into()));
    assert_eq!(value("#newHires"), "12");
    assert!(fragment().contains("&kind=authentication"), "{}", fragment());
    assert!(fragment().contains("&guests=345&liveSessions=2155"), "{}", fragment());
    assert!(text("h1").contains("all 345 guests"), "{}", text("h1"));
    assert!(text(".presets").contains("1 Jun 2026, 05:50 UTC as reported"));
    assert!(!there("[data-preset]"), "the list closes");
    close();
}

/// By 12:00: 6 + 10 + 5 + 20 × (1 − e^(−0.1 × 3/9)) = 21.66.
#[wasm_bindgen_test]
async fn keys_on_the_chart_point_and_pin() {
    open("").await;
    let hour = || attribute("#chart", "aria-valuenow").unwrap();
    assert_eq!(hour(), "3", "the worst hour");
    assert!(attribute("#chart", "aria-valuetext").unwrap().contains("27 locked out"));
    assert!(press("#chart", "ArrowLeft"), "the page does not scroll");
    until("an hour earlier", || hour() == "2").await;
    assert!(attribute("#chart", "aria-valuetext").unwrap().contains("22 locked out"));
    assert_eq!(legend("all"), "22", "the legend reads the hour");
    for (key, expected) in [
        ("Home", "0"),
        ("ArrowDown", "0"),
        ("ArrowUp", "1"),
        ("End", "4"),
        ("ArrowRight", "4"),
        ("PageDown", "0"),
        ("PageUp", "4"),
        ("ArrowLeft", "3"),
        ("ArrowLeft", "2"),
    ] {
        assert!(press("#chart", key), "{key}");
        until(&format!("{key} leads to {expected}"), || hour() == expected).await;
    }
    assert_eq!(attribute("#chart", "aria-valuemax").as_deref(), Some("4"));
    press("#chart", "Enter");
    until("the pin is in the address", || fragment() == "v=1&m=1&hour=2").await;
    until("and in the table", || current_row() == Some(2)).await;
    press("#chart", "Home");
    until("pointing goes on", || hour() == "0").await;
    assert_eq!(current_row(), Some(2), "the pin stays");
    press("#chart", "Escape");
    until("let go, it is the worst hour again", || hour() == "3").await;
    until("and the pin is gone", || fragment() == "v=1&m=1" && current_row() == Some(3)).await;
    assert!(!press("#chart", "Tab"), "other keys are the browser's");
    close();
}

#[wasm_bindgen_test]
async fn the_legend_shows_one_group_alone() {
    open("").await;
    let button = "#legend tr:has([data-group=mfaResets]) th button";
    let pressed = || attribute(button, "aria-pressed").unwrap();
    assert_eq!(pressed(), "false");
    let drawn = || {
        let layers = all("#chart g path.layer");
        let high = |layer: &&Element| layer.get_bounding_client_rect().height() > 0.5;
        layers.iter().filter(high).map(|layer| layer.get_attribute("class").unwrap()).collect()
    };
    let before: Vec<String> = drawn();
    // nobody holding a session is locked out
    assert_eq!(before.len(), 4, "{before:?}");
    click(button);
    until("the group is alone", || pressed() == "true").await;
    let alone: Vec<String> = drawn();
    assert!(alone.len() == 1 && alone[0].contains("mfaResets"), "{alone:?}");
    assert_eq!(all("#legend tr.dimmed").len(), 4);
    until("the reasons are that group's", || text("#why").contains("MFA resets alone")).await;
    until("it is in the address", || fragment() == "v=1&m=1&group=mfaResets").await;
    click(button);
    until("all are back", || pressed() == "false").await;
    until("the address is bare", || fragment() == "v=1&m=1").await;
    close();
}

#[wasm_bindgen_test]
async fn the_address_holds_what_differs_and_goes_back() {
    open("").await;
    let entries = || history().length().unwrap();
    let before = entries();
    pause(LONGER_THAN_ANY_PAUSE).await;
    assert_eq!(fragment(), "", "opening writes nothing");
    for typed in ["3", "30", "300"] {
        type_into("#guests", typed);
        pause(20).await;
    }
    assert_eq!(fragment(), "", "not while typing");
    until("after a pause it is written", || fragment() == "v=1&m=1&guests=300").await;
    assert_eq!(entries(), before + 1, "one gesture, one entry");
    type_into("#newHires", "7");
    until("the next is", || fragment() == "v=1&m=1&newHires=7&guests=300").await;
    assert_eq!(entries(), before + 2);
    type_into("#newHires", "12");
    until("a default is left out", || fragment() == "v=1&m=1&guests=300").await;
    assert_eq!(entries(), before + 2, "the same gesture");
    history().back().unwrap();
    until("back", || fragment() == "v=1&m=1&guests=300" && value("#guests") == "300").await;
    history().back().unwrap();
    until("back to the start", || value("#guests") == "200").await;
    assert_eq!(fragment(), "");
    history().forward().unwrap();
    until("forward", || value("#guests") == "300").await;
    close();
}

#[wasm_bindgen_test]
async fn a_link_opens_its_state() {
    open("v=1&m=1&kind=mfa&startsAt=Fri-16:30&hours=1.5&guests=1200&hour=1&group=guests").await;
    assert_eq!(value("#guests"), "1,200");
    assert_eq!(value("#startsAt"), "Fri 16:30");
    assert_eq!(value("#inputs input[name=hours]"), "1 h 30 min");
    assert_eq!(attribute("#chart", "aria-valuenow").as_deref(), Some("1"));
    assert!(has_class("#legend tr:has([data-group=guests])", "alone"));
    assert!(!there(".notes"));
    close();
}

#[wasm_bindgen_test]
async fn a_damaged_link_is_named_and_the_rest_opens() {
    open("v=1&m=1&guests=many&fancy=1&liveSessions=500").await;
    let notes: Vec<String> = all(".notes li").iter().map(text_of).collect();
    assert_eq!(notes.len(), 2, "{notes:?}");
    let names =
        |words: [&str; 2]| notes.iter().any(|note| words.iter().all(|word| note.contains(word)));
    assert!(names(["guests", "many"]), "{notes:?}");
    assert!(names(["fancy=1", "skipped"]), "{notes:?}");
    assert_eq!(value("#guests"), "200");
    assert_eq!(value("#liveSessions"), "500");
    assert_eq!(text("h1 em"), "27 people", "live sessions keep working");
    click(".notes button");
    until("read, it goes", || !there(".notes")).await;
    close();
}

#[wasm_bindgen_test]
async fn the_new_answer_is_announced_once_typing_pauses() {
    open("").await;
    pause(LONGER_THAN_ANY_PAUSE).await;
    assert_eq!(attribute("#announcer", "aria-live").as_deref(), Some("polite"));
    assert_eq!(text("#announcer"), "", "a screen reader comes to the first by itself");
    for typed in ["4", "40", "400", "4000"] {
        type_into("#guests", typed);
        pause(50).await;
        assert_eq!(text("#announcer"), "", "not while typing");
    }
    until("it is said", || text("#announcer") == text("h1")).await;
    assert!(text("#announcer").contains("43 people"));
    close();
}

#[wasm_bindgen_test]
async fn a_figure_opens_its_explanation_and_escape_closes_it() {
    publish_explainer(true);
    open("").await;
    assert!(!there("#explanation"));
    for opener in
        ["[data-topic=worst]", "[data-topic='hour:3:guests']", "[data-topic='input:people.guests']"]
    {
        click(opener);
        until("the panel is open", || there("#explanation .document section")).await;
        until("it has the focus", || focused() == the("#explanation")).await;
        press("#explanation", "Escape");
        until("the panel is closed", || !there("#explanation")).await;
        assert_eq!(focused(), the(opener), "the focus is where it was");
    }
    close();
}

#[wasm_bindgen_test]
async fn an_open_explanation_follows_the_inputs() {
    publish_explainer(true);
    open("").await;
    click("[data-topic='input:people.guests']");
    until("it is written", || there("#explanation section")).await;
    the("#explanation section").set_id("as-before");
    type_into("#guests", "4,000");
    until("it is written anew", || !there("#as-before") && there("#explanation section")).await;
    close();
}

#[wasm_bindgen_test]
async fn an_explanation_that_does_not_come_can_be_asked_for_again() {
    publish_explainer(false);
    open("").await;
    click("[data-topic=lost]");
    until("it says so", || there("#explanation [role=alert]")).await;
    publish_explainer(true);
    click("#explain-again");
    until("then it comes", || there("#explanation section")).await;
    assert!(!there("#explanation [role=alert]"));
    close();
}

#[wasm_bindgen_test]
async fn every_figure_is_explained_in_one_fold() {
    publish_explainer(true);
    open("").await;
    assert!(!there("#every-figure section"), "not before it is opened");
    click("#every-figure summary");
    until("all four are there", || all("#every-figure section").len() == 4).await;
    close();
}

fn focused() -> Element {
    gloo::utils::document().active_element().unwrap()
}

/// The hours of the table, a list of cells each: when, sessions, guests, due, resets, hires, all, lost.
fn rows() -> Vec<Vec<String>> {
    let rows = all(".hours tbody tr:not(.day)");
    let cells = |row: &Element| {
        let cells = row.query_selector_all("th, td").unwrap();
        (0..cells.length()).map(|at| text_of(cells.get(at).unwrap().unchecked_ref())).collect()
    };
    rows.iter().map(cells).collect()
}

/// Which row of the table is marked as the pinned or worst hour.
fn current_row() -> Option<usize> {
    let rows = all(".hours tbody tr:not(.day)");
    rows.iter().position(|row| row.get_attribute("aria-current").is_some())
}

/// What the legend shows for a group, or for all.
fn legend(group: &str) -> String {
    text_of(&the(&format!("#legend [data-group={group}]")))
}
