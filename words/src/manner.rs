//! How a language writes numbers, and which plural a number takes.

/// Signs within numbers, and the rule for plurals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    pub decimal: char,
    /// Between thousands; may be empty.
    pub group: &'static str,
    /// Categories with the numbers that take them, `few 3-10 % 100, many 11-99 % 100`; what is in none
    /// is `other`.
    plurals: &'static str,
    /// The day a week begins with, Monday as 0.
    pub first_weekday: usize,
}

impl Manner {
    pub(crate) const PLAIN: Manner =
        Manner { decimal: '.', group: "", plurals: "", first_weekday: 0 };

    pub(crate) fn read(
        decimal: &'static str,
        group: &'static str,
        plurals: &'static str,
        first_weekday: &'static str,
    ) -> Manner {
        let decimal = decimal.chars().next().unwrap_or('.');
        // Monday stands there as 1
        let first_weekday = first_weekday
            .bytes()
            .next()
            .map_or(0, |digit| usize::from(digit.wrapping_sub(b'1')) % 7);
        Manner { decimal, group, plurals, first_weekday }
    }

    /// The plural category of a number as it is shown. Whatever is no whole number is `other`.
    pub(crate) fn plural(self, shown: &str) -> &'static str {
        let mut n: u32 = 0;
        for sign in shown.chars() {
            match sign.to_digit(10) {
                Some(digit) => n = n.wrapping_mul(10).wrapping_add(digit),
                None if self.group.contains(sign) => {}
                None => return "other",
            }
        }
        for rule in self.plurals.split(',') {
            let mut words = rule.split_whitespace();
            let (Some(category), Some(range)) = (words.next(), words.next()) else { continue };
            let (from, to) = range.split_once('-').unwrap_or((range, range));
            let of = match words.last().map(str::parse::<u32>) {
                Some(Ok(divisor)) if divisor > 0 => n % divisor,
                _ => n,
            };
            if let (Ok(from), Ok(to)) = (from.parse::<u32>(), to.parse::<u32>())
                && (from..=to).contains(&of)
            {
                return category;
            }
        }
        "other"
    }
}

#[cfg(test)]
mod tests {
    use super::Manner;

    #[test]
    fn plurals_are_those_of_the_number_shown() {
        let english = Manner::read(".", ",", "one 1", "1");
        let shown = ["0", "1", "2", "1,001", "<1", "1.5", "1.0"];
        let plurals = shown.map(|shown| english.plural(shown));
        assert_eq!(plurals, ["other", "one", "other", "other", "other", "other", "other"]);
        // the six categories of Arabic, with the numbers Unicode's data gives as examples
        let arabic =
            Manner::read(".", ",", "zero 0, one 1, two 2, few 3-10 % 100, many 11-99 % 100", "6");
        let shown = ["0", "1", "2", "3", "10", "103", "11", "26", "1,011", "100", "102", "1,000"];
        let plurals = shown.map(|shown| arabic.plural(shown));
        assert_eq!(
            plurals,
            [
                "zero", "one", "two", "few", "few", "few", "many", "many", "many", "other",
                "other", "other"
            ]
        );
    }
}
