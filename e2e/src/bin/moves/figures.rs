//! A handful of measurements, summed up.

/// Sorted measurements.
pub(crate) struct Figures(Vec<f64>);

impl Figures {
    pub(crate) fn new(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    pub(crate) fn median(&self) -> f64 {
        self.at(50)
    }

    pub(crate) fn p95(&self) -> f64 {
        self.at(95)
    }

    /// One row of the table.
    pub(crate) fn print(&self, what: &str, decimals: usize) {
        let (median, p95, most) = (self.median(), self.p95(), self.at(100));
        println!("{what:<38} {median:>9.decimals$} {p95:>9.decimals$} {most:>9.decimals$}");
    }

    /// The smallest measurement that this many of a hundred don't exceed.
    fn at(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        self.0.get(rank - 1).copied().unwrap_or(f64::NAN)
    }
}

#[cfg(test)]
mod tests {
    use super::Figures;

    #[test]
    fn ranks_are_those_of_the_nearest_rank_method() {
        let figures = Figures::new((1..=200).rev().map(f64::from).collect());
        assert!((figures.median() - 100.0).abs() < f64::EPSILON);
        assert!((figures.p95() - 190.0).abs() < f64::EPSILON);
        assert!((figures.at(100) - 200.0).abs() < f64::EPSILON);
    }
}
