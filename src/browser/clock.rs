//! The reader's own clock: which day it is, and where in their week a moment in UTC fell.

use crate::scenario::time::{DAY, WeekTime};
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

/// The reader's day: year, month and day of the month.
pub fn today() -> (i32, u32, u32) {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    (year, now.get_month() + 1, now.get_date())
}
