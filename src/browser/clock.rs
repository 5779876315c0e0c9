//! The reader's own clock: which day it is, and where in their week a moment in UTC fell.

use crate::scenario::time::{DAY, DayTime, WeekTime};
use crate::text::text;
use js_sys::Date;
use wasm_bindgen::JsValue;

/// The local weekday and time of a moment, given in minutes since 1970 UTC.
pub fn local(epoch_minutes: i64) -> WeekTime {
    #[allow(clippy::cast_precision_loss)] // minutes of this century
    let date = Date::new(&JsValue::from_f64(epoch_minutes as f64 * 60_000.0));
    // JavaScript's week begins on Sunday
    let day = (date.get_day() + 6) % 7;
    WeekTime(0).after(day * DAY + date.get_hours() * 60 + date.get_minutes())
}

/// The reader's time of day, in whole minutes.
pub fn time() -> DayTime {
    let now = Date::new_0();
    DayTime(now.get_hours() * 60 + now.get_minutes())
}

/// The reader's day: year, month and day of the month.
pub fn today() -> (i32, u32, u32) {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    (year, now.get_month() + 1, now.get_date())
}

/// Now, in whole minutes since 1970 UTC.
pub fn now() -> i64 {
    minutes(Date::now())
}

/// Milliseconds until the next whole minute.
pub fn to_next_minute() -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // less than 60,000
    let passed = Date::now().rem_euclid(60_000.0) as u32;
    60_000 - passed.min(59_999)
}

/// A moment on the reader's clock, as an input of date and time writes it: `2026-11-22T09:14`.
pub fn local_text(epoch_minutes: i64) -> String {
    #[allow(clippy::cast_precision_loss)] // minutes of this century
    let date = Date::new(&JsValue::from_f64(epoch_minutes as f64 * 60_000.0));
    let day = i32::try_from(date.get_full_year()).unwrap_or_default();
    let day = crate::report::date::Date::new(day, date.get_month() + 1, date.get_date());
    let time = DayTime(date.get_hours() * 60 + date.get_minutes());
    text!("{}T{}", day.write(), time.write())
}

/// The moment such an input means; `None` while it is not filled in.
pub fn from_local(text: &str) -> Option<i64> {
    let time = Date::new(&JsValue::from_str(text)).get_time();
    (time.is_finite() && !text.is_empty()).then(|| minutes(time))
}

#[allow(clippy::cast_possible_truncation)] // a date has less than 2^53 milliseconds
fn minutes(milliseconds: f64) -> i64 {
    (milliseconds / 60_000.0).floor() as i64
}

/// Seconds since 1970.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // of this century
pub fn seconds() -> u64 {
    (Date::now() / 1000.0) as u64
}
