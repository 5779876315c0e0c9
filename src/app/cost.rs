//! The price of an hour of work, which the reader may give. It belongs to the screen and its link,
//! not to the scenario.

use super::Ui;
use super::dom::{El, On, el, entered};
use super::explain::figure;
use super::fold::{Fold, fold};
use super::state::{Action, State};
use crate::report::cost::{Rate, amount, carried, currency, most};
use crate::words::say;

/// What was typed, right or wrong.
#[derive(Clone, PartialEq)]
pub struct Typed {
    pub rate: String,
    pub currency: String,
}

impl Default for Typed {
    fn default() -> Typed {
        Typed { rate: String::new(), currency: "EUR".to_owned() }
    }
}

impl Typed {
    /// What a link carries; a rate that is none is left out.
    pub fn of(screen: &[(&'static str, String)]) -> Typed {
        let mut typed = Typed::default();
        for (key, value) in screen {
            match *key {
                "rate" => typed.rate = carried(value).unwrap_or(typed.rate),
                "currency" => typed.currency = currency(value).unwrap_or(typed.currency),
                _ => {}
            }
        }
        typed
    }

    pub fn rate(&self) -> Option<Rate> {
        Rate::read(&self.rate, &self.currency)
    }
}

/// The boxes, behind a fold.
pub fn form(ui: &Ui) -> El {
    let typed = &ui.state.cost;
    let no_rate = !typed.rate.trim().is_empty() && amount(&typed.rate).is_none();
    let no_currency = currency(&typed.currency).is_none();
    let wrong = no_rate || no_currency;
    let off = if wrong { say::TO_MEND } else { say::COST_OFF };
    let said = typed.rate().map_or(off.into(), |rate| rate.say());
    let said = el("span.dim").class_if(wrong, "wrong").text(said);
    let summary = el("summary").child(el("b").say(say::COST_TITLE)).text(" ").child(said);
    fold(ui, Fold::Cost, "details.fold", summary, &|fold| {
        let rate = input("input|id=rate|inputmode=decimal|aria-describedby=rate-says", &typed.rate)
            .on_event(On::Input, ui, |_, event| entered(event).map(Action::Rate));
        let letters = input("input|id=currency|aria-describedby=currency-says", &typed.currency)
            .on_event(On::Input, ui, |_, event| entered(event).map(Action::Currency));
        let most = say::cost_hour_allowed(most());
        fold.child(el("p.dim").say(say::COST_NOTE))
            .child(row(el("label|for=rate").say(say::COST_HOUR), rate, no_rate))
            .child(message(el("p.message|id=rate-says|role=status"), no_rate, &most))
            .child(row(el("label|for=currency").say(say::COST_CURRENCY), letters, no_currency))
            .child(message(
                el("p.message|id=currency-says|role=status"),
                no_currency,
                say::COST_CURRENCY_ALLOWED.text(),
            ))
    })
}

fn input(spec: &'static str, text: &str) -> El {
    el(spec).attr("autocomplete", "off").attr("spellcheck", "false").value(text.to_owned())
}

fn row(label: El, input: El, wrong: bool) -> El {
    let input = if wrong { input.says("aria-invalid", true) } else { input };
    el("div.field").child(label).child(input)
}

fn message(message: El, wrong: bool, allowed: &str) -> El {
    message.class_if(wrong, "wrong").text(if wrong { allowed.to_owned() } else { String::new() })
}

/// What the work lost costs, where there is a rate.
pub fn of_work_lost(ui: &Ui) -> Option<El> {
    let rate = ui.state.cost.rate()?;
    let cost = rate.of(ui.state.run.outcome.lost_person_hours);
    Some(
        el("small|id=cost")
            .child(figure(ui, rate.topic(), cost, say::COST_OF_WORK_LOST.text()))
            .text(" ")
            .text(say::cost_at(rate.say())),
    )
}

pub fn same(a: &State, b: &State) -> bool {
    a.cost == b.cost
}
