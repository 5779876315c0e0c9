//! What lost work costs, where the reader says what an hour of it does.

use super::figures::{entered, grouped, round};
use crate::scenario::number;
use crate::text::text;
use crate::words::say;

/// The price of an hour of work.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    pub amount: f64,
    /// As ISO 4217 has it, such as `EUR`.
    pub currency: String,
}

/// Dearer hours are a slip of the finger.
const MOST: f64 = 1_000_000.0;

impl Rate {
    /// What was typed into the two boxes; `None` while there is no rate, or one of them is wrong.
    pub fn read(typed: &str, letters: &str) -> Option<Rate> {
        Some(Rate { amount: amount(typed)?, currency: currency(letters)? })
    }

    /// So many person-hours, in whole units of the currency.
    pub fn of(&self, person_hours: f64) -> String {
        say::cost_amount(grouped(round(person_hours * self.amount)), &self.currency)
    }

    /// The rate itself: `45 EUR an hour`.
    pub fn say(&self) -> String {
        say::cost_rate(entered(self.amount), &self.currency)
    }

    /// The key of its explanation.
    pub fn topic(&self) -> String {
        text!("cost:{}:{}", number::write(self.amount), &self.currency)
    }
}

/// A rate as it is typed.
pub fn amount(text: &str) -> Option<f64> {
    number::typed(text).filter(|rate| allowed(*rate))
}

/// A rate that a link carries, as it is typed; nothing if it is none.
pub fn carried(text: &str) -> Option<String> {
    number::read(text).filter(|rate| allowed(*rate)).map(entered)
}

/// The highest rate that is taken, as a person reads it.
pub fn most() -> String {
    entered(MOST)
}

fn allowed(rate: f64) -> bool {
    (0.0..=MOST).contains(&rate)
}

/// A currency as it is typed: three letters in any case.
pub fn currency(text: &str) -> Option<String> {
    let code = text.trim().to_ascii_uppercase();
    (code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::Rate;

    #[test]
    fn lost_hours_cost_hours_times_rate() {
        let rate =
            Rate::read("45", " eur").unwrap_or(Rate { amount: 0.0, currency: String::new() });
        // 2,926.2 · 45 = 131,679
        assert_eq!(rate.of(2926.2), "131,679\u{a0}EUR");
        assert_eq!(rate.say(), "45\u{a0}EUR an hour");
        assert_eq!(rate.topic(), "cost:45:EUR");
        assert!(crate::words::speak("de"));
        assert_eq!(rate.of(2926.2), "131.679\u{a0}EUR");
        // a link has the same rate for everyone: forty-five and an eighth, never 45125
        assert_eq!(super::carried("45.125").as_deref(), Some("45,125"));
        assert_eq!(super::amount("45,125"), Some(45.125));
        assert_eq!(super::amount("45.125"), Some(45_125.0));
        assert!(crate::words::speak("en"));
        // half a unit goes up: 0.5 · 45 = 22.5
        assert_eq!(rate.of(0.5), "23\u{a0}EUR");
        // 100.4 · 62.25 = 6,249.9
        let rate = Rate::read("62,25", "CHF").map(|rate| rate.of(100.4));
        assert_eq!(rate.as_deref(), Some("6,250\u{a0}CHF"));
        assert_eq!(Rate::read("0", "USD").map(|rate| rate.of(9.0)).as_deref(), Some("0\u{a0}USD"));
    }

    #[test]
    fn what_is_no_rate_costs_nothing() {
        for (amount, currency) in [
            ("", "EUR"),
            ("-1", "EUR"),
            ("45", ""),
            ("45", "EURO"),
            ("45", "E1R"),
            ("2000000", "EUR"),
        ] {
            assert_eq!(Rate::read(amount, currency), None, "{amount} {currency}");
        }
    }
}
