//! What the hours would be without the measures, drawn behind what they are.

use super::chart::{Chart, tenths};
use crate::text::push_digits;
use crate::timeline::{Heads, Hour, Outcome};

/// The run without any measure, over the columns of the run with them. Paths are in tenths of a
/// pixel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ghost {
    /// The heights without the measures.
    pub outline: String,
    /// What the measures spare.
    pub spared: String,
    /// Where the outline is highest over the columns, for a label.
    pub peak: Option<(f64, f64)>,
}

/// Draws the ghost of a run. `fine` holds its ticks where the chart shows those.
pub fn ghost(chart: &Chart, with: &[f64], without: &Outcome, fine: &[Heads]) -> Ghost {
    let plot = chart.plot;
    let height = (plot.bottom - plot.top) / chart.top;
    let is_fine = chart.columns.len() > 1 && chart.columns[0].hours == chart.columns[1].hours;
    let mut ghost = Ghost::default();
    let mut most = 0.5;
    for (at, column) in chart.columns.iter().enumerate() {
        let heads = if is_fine {
            fine.get(at).map_or(0.0, |heads| heads.iter().sum())
        } else {
            without.hours.get(column.hours.start).map_or(0.0, Hour::locked_out)
        };
        let is = with.get(at).copied().unwrap_or(0.0);
        let (left, right) = (tenths(column.x), tenths(column.x + column.width));
        let level = plot.bottom - heads.min(chart.top) * height;
        line(&mut ghost.outline, if at == 0 { "M" } else { "L" }, left, tenths(level));
        line(&mut ghost.outline, "L", right, tenths(level));
        if heads > is {
            let foot = tenths(plot.bottom - is * height);
            line(&mut ghost.spared, "M", left, tenths(level));
            line(&mut ghost.spared, "L", right, tenths(level));
            line(&mut ghost.spared, "L", right, foot);
            line(&mut ghost.spared, "L", left, foot);
            ghost.spared.push('z');
            if heads - is > most {
                most = heads - is;
                let foot = plot.bottom - is * height;
                ghost.peak = Some((column.x + column.width / 2.0, f64::midpoint(level, foot)));
            }
        }
    }
    ghost
}

fn line(path: &mut String, letter: &str, x: u64, y: u64) {
    *path += letter;
    push_digits(path, x);
    path.push(' ');
    push_digits(path, y);
}
