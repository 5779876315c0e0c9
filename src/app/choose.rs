//! What a value is chosen with where nothing is typed: a box to tick, a list, a calendar.

use super::Ui;
use super::dom::{El, On, el, entered};
use super::state::Action;
use crate::browser::clock;
use crate::report::date::Date;
use crate::report::inputs::choice;
use crate::scenario::number::{exact, typed, whole};
use crate::scenario::{Field, Shape, Value};
use crate::text::text;

pub fn flag(ui: &Ui, field: Field, on: bool) -> El {
    el("input|type=checkbox").attr("id", field.key()).checked(on).on(
        On::Change,
        ui,
        Action::Set(field, Value::Flag(!on)),
    )
}

pub fn one_of(ui: &Ui, field: Field, now: &'static str) -> El {
    let mut list = el("select").attr("id", field.key());
    if let Shape::Choice(words) = field.shape() {
        for &word in words {
            let option = el("option").attr("value", word).flag("selected", word == now);
            list = list.child(option.text(choice(field, word)));
        }
    }
    list.on_entry(ui, field, Action::Type).on(On::Blur, ui, Action::Leave(field))
}

/// The day so many days ago. A half-cleared date says nothing yet, and changes nothing.
pub fn date(ui: &Ui, field: Field, days_ago: f64) -> El {
    let (now, draft) = (today(), ui.state.draft(field));
    let shown = draft.and_then(|draft| typed(&draft.text)).unwrap_or(days_ago);
    let day = if shown < 0.0 { now.0 + days(-shown) } else { now.0 - days(shown) };
    let input = el("input|type=date")
        .attr("id", field.key())
        .attr("max", now.write())
        .attr("aria-describedby", text!("{}-says", field.key()))
        .value(Date(day).write())
        .on_event(On::Input, ui, |_, event| {
            let ago = today().0 - Date::read(&entered(event)?)?.0;
            let size = exact(ago.unsigned_abs());
            let ago = if ago < 0 { -size } else { size };
            Some(Action::Set(Field::EmergencyValidated, Value::Number(ago)))
        });
    if draft.is_some() { input.says("aria-invalid", true) } else { input }
}

pub fn today() -> Date {
    let (year, month, day) = clock::today();
    Date::new(year, month, day)
}

fn days(n: f64) -> i64 {
    i64::try_from(whole(n)).unwrap_or(0)
}
