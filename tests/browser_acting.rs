//! Who can act, the queue, the steps for the worse and the price of an hour, in a real browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    // what these tests have no use for, others have
    #[allow(dead_code)]
    pub(crate) mod mounted;
}

use support::mounted::{
    all, attribute, click, fragment, open, pause, press, text, text_of, there, type_into, until,
    value,
};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A day so many days before the reader's, as date inputs write it.
fn days_ago(days: u32) -> String {
    let now = js_sys::Date::new_0();
    let day = i32::try_from(now.get_date()).unwrap() - i32::try_from(days).unwrap();
    let date = js_sys::Date::new_with_year_month_day(
        now.get_full_year(),
        i32::try_from(now.get_month()).unwrap(),
        day,
    );
    format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date())
}

async fn open_fold(name: &str) {
    let at = all(".inputs .fold > summary").iter().position(|fold| text_of(fold).starts_with(name));
    let summary = all(".inputs .fold > summary").remove(at.expect(name));
    let html: web_sys::HtmlElement = wasm_bindgen::JsCast::unchecked_into(summary);
    html.click();
    pause(50).await;
}

#[wasm_bindgen_test]
async fn a_missing_requirement_is_named_and_nobody_can_act() {
    open("withLiveSession=0").await;
    assert!(text("#acting .verdict").starts_with("Somebody can act"));
    open_fold("Emergency access").await;
    assert!(text("#acting").contains("Emergency accounts: ready."));
    click("[id='emergencyAccounts.cloudOnly']");
    until("it is lacking", || text("#acting").contains("Lacking: cloud-only.")).await;
    assert!(text("#acting .verdict").starts_with("Nobody can act"));
    until("the link says so", || fragment().contains("cloudOnly=false")).await;
}

#[wasm_bindgen_test]
async fn the_last_validation_is_a_date() {
    open("").await;
    open_fold("Emergency access").await;
    let date = "[id='emergencyAccounts.daysSinceValidated']";
    assert_eq!(attribute(date, "type").as_deref(), Some("date"));
    assert_eq!(value(date), days_ago(30));
    type_into(date, &days_ago(100));
    until("it is overdue", || text("#acting").contains("Overdue by 10 days")).await;
    until("the link counts days", || fragment().contains("daysSinceValidated=100")).await;
    // a day to come is refused, and stays to be mended
    let year = js_sys::Date::new_0().get_full_year();
    type_into(date, &format!("{}-01-01", year + 2));
    pause(50).await;
    assert_eq!(attribute(date, "aria-invalid").as_deref(), Some("true"));
    assert_eq!(value(date), format!("{}-01-01", year + 2));
    type_into(date, &days_ago(0));
    pause(50).await;
    assert_eq!(attribute(date, "aria-invalid"), None);
}

#[wasm_bindgen_test]
async fn each_step_for_the_worse_stands_in_the_list() {
    open("kind=authentication&hours=48").await;
    // ordinary and long-lived tokens from the start, and two mornings
    let steps: Vec<String> = all(".turns li").iter().map(text_of).collect();
    assert_eq!(steps.len(), 4, "{steps:?}");
    assert!(steps[0].starts_with("1Mon 09:00–10:30tokens run out"), "{steps:?}");
    assert!(steps[2].starts_with("3Tue 08:00"), "{steps:?}");
    click(".turns li:nth-child(3) button");
    // Tuesday 08:00 is 23 hours on
    until("the hour is pinned", || fragment().contains("hour=23")).await;
    press("#chart", "Escape");
}

#[wasm_bindgen_test]
async fn the_desk_has_its_figures_and_its_line() {
    open("").await;
    let figures: Vec<String> = all(".queue b").iter().map(text_of).collect();
    assert_eq!(figures, ["27", "Mon 13:25", "4 h", "57"]);
    assert_eq!(all(".desk-line").len(), 2);
    open("group=guests").await;
    assert!(!there(".desk-line"));
}

#[wasm_bindgen_test]
async fn work_lost_has_a_price_where_an_hour_has_one() {
    open("").await;
    assert!(!there("#cost"));
    open_fold("Cost").await;
    type_into("#rate", "45");
    until("there is a price", || there("#cost")).await;
    // person-hours until 13:00: new hires 3 + 18, resets and registrations due 40, guests 1.75; then
    // 26.87 wait, and 5 a tick register while 0.42 come: (26.87/2 + 22.29 + 17.7 + 13.12 + 8.54
    // + 3.95) / 12 = 6.59. Together 69.34, and at 45 an hour 3,120
    assert_eq!(text("#cost"), "3,120 EUR at 45 EUR an hour");
    type_into("#currency", "chf");
    until("the link says so", || fragment().ends_with("rate=45&currency=CHF")).await;
    type_into("#rate", "much");
    pause(50).await;
    assert!(!there("#cost"));
    assert_eq!(attribute("#rate", "aria-invalid").as_deref(), Some("true"));
    open("rate=62.5&currency=USD").await;
    assert!(text("#cost").ends_with("at 62.5 USD an hour"));
}
