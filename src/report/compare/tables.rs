//! The comparison as tables: figures side by side, shares, and the lines as figures.

use super::changes::Pair;
use super::phrase::phrase;
use super::share::{CLEAR, EXPOSED, Figures, MOST, Party, Share, WORST, figures};
use super::signed::{add_up_signed, between, write, write_time};
use super::why::{SHOWN, any_exposed, cause, minutes, never_back};
use super::{Comparison, Side};
use crate::report::doc::{Block, Span, line, para};
use crate::report::figures::{grouped, heads};
use crate::report::when::When;
use crate::timeline::{Clock, Hour};
use crate::words::{Word, say};

/// A row a figure, a column a scenario.
pub fn side_by_side(all: &Comparison) -> Block {
    let exposed = any_exposed(all.sides.iter().map(|side| &side.outcome));
    let names = all.sides.iter().map(|side| {
        let base = std::ptr::eq(side, all.base());
        if base { format!("{} ({})", side.name(), say::COMPARE_BASE.text()) } else { side.name() }
    });
    let head = [say::COMPARE_COLUMN_FIGURE.into()].into_iter().chain(names).collect();
    let shown = SHOWN.into_iter().filter(|&figure| figure != EXPOSED || exposed);
    let rows = shown.map(|figure| {
        let mut row = vec![line(label(figure))];
        row.extend(all.sides.iter().map(|side| cell(all, side, figure)));
        row
    });
    Block::Table { head, rows: rows.collect() }
}

fn label(figure: usize) -> Word {
    [
        say::COMPARE_FIGURE_LOST,
        say::COMPARE_FIGURE_HEADS,
        say::COMPARE_FIGURE_WORST,
        say::COMPARE_FIGURE_CLEAR,
        say::COMPARE_FIGURE_EXPOSED,
    ][figure]
}

fn cell(all: &Comparison, side: &Side, figure: usize) -> Vec<Span> {
    let value = Span::strong(value(side, figure));
    if std::ptr::eq(side, all.base()) {
        return vec![value];
    }
    match difference(all.base(), side, figure) {
        Some(said) => vec![value, Span::text(format!(" {said}"))],
        None => vec![value],
    }
}

fn value(side: &Side, figure: usize) -> String {
    let Side { scenario, outcome, .. } = side;
    let at = |minute| When::of(&Clock::new(scenario), minute).short();
    match figure {
        WORST => match outcome.hours.get(outcome.peak_hour) {
            Some(hour) if outcome.peak_locked_out > 0.0 => at(hour.worst),
            _ => say::COMPARE_NO_TIME.into(),
        },
        CLEAR if outcome.all_clear_minute == 0 => say::COMPARE_AT_ONCE.into(),
        CLEAR if never_back(scenario, outcome) => say::COMPARE_NEVER.into(),
        CLEAR => at(outcome.all_clear_minute),
        _ => heads(figures(scenario, scenario, outcome)[figure]),
    }
}

/// What a scenario has more or fewer than the base, earlier or later; nothing where either has no
/// such time.
fn difference(base: &Side, side: &Side, figure: usize) -> Option<String> {
    let of = |side: &Side| figures(&base.scenario, &side.scenario, &side.outcome);
    let (before, now) = (of(base), of(side));
    let timeless = |side: &Side| {
        side.outcome.peak_locked_out <= 0.0
            || figure == CLEAR && never_back(&side.scenario, &side.outcome)
    };
    match figure {
        WORST | CLEAR if timeless(base) || timeless(side) => None,
        WORST | CLEAR => Some(write_time(minutes(now[figure] - before[figure]))),
        _ => {
            let shown = between(before[figure], now[figure]);
            Some(write(shown, now[figure] - before[figure]))
        }
    }
}

/// What each change makes of a scenario's difference from the base; nothing where no input differs.
pub fn shares_of(all: &Comparison, side: &Side) -> Option<Block> {
    let base = all.base();
    let pair = Pair::new(&base.scenario, &side.scenario);
    if pair.changes.is_empty() {
        return None;
    }
    let shares = side.shares.as_ref()?;
    let exposed = any_exposed([&base.outcome, &side.outcome].into_iter());
    let figures: Vec<usize> =
        SHOWN.into_iter().filter(|&figure| figure != EXPOSED || exposed).collect();
    let heads = [
        say::COMPARE_COLUMN_LOST,
        say::COMPARE_COLUMN_HEADS,
        say::COMPARE_COLUMN_WORST,
        say::COMPARE_COLUMN_CLEAR,
        say::COMPARE_COLUMN_EXPOSED,
    ];
    let mut head: Vec<String> = vec![say::COMPARE_COLUMN_CHANGE.into()];
    head.extend(figures.iter().map(|&figure| heads[figure].into()));
    let mut rows: Vec<Vec<Vec<Span>>> =
        shares.shares.iter().map(|share| vec![named(&pair, share)]).collect();
    rows.extend(shares.idle.iter().map(|&nth| vec![line(phrase(&pair, &pair.changes[nth]))]));
    rows.push(vec![vec![Span::strong(say::COMPARE_ROW_WHOLE)]]);
    for figure in figures {
        let mut exact: Vec<f64> = shares.shares.iter().map(|share| share.makes[figure]).collect();
        exact.extend(shares.idle.iter().map(|_| 0.0));
        for (row, said) in rows.iter_mut().zip(column(base, side, figure, &exact, &shares.whole)) {
            row.push(line(said));
        }
    }
    let mut body = vec![Block::Table { head, rows }, para(say::COMPARE_METHOD)];
    if pair.changes.len() > MOST {
        body.push(para(say::COMPARE_METHOD_MANY));
    }
    let summary = line(say::compare_title_shares(side.name()));
    Some(Block::Details { summary, body })
}

fn named(pair: &Pair, share: &Share) -> Vec<Span> {
    if share.party == Party::Rest {
        return line(say::compare_row_rest(grouped(share.changes.len() as u64)));
    }
    line(cause(pair, share))
}

/// The shares in a figure as they are shown, adding up to the last: the whole.
fn column(base: &Side, side: &Side, figure: usize, exact: &[f64], whole: &Figures) -> Vec<String> {
    let is_time = figure == WORST || figure == CLEAR;
    let total = if is_time {
        minutes(whole[figure])
    } else {
        let of = |side: &Side| figures(&base.scenario, &side.scenario, &side.outcome)[figure];
        between(of(base), of(side))
    };
    let mut shown = add_up_signed(exact, total);
    shown.push(total);
    let exact = exact.iter().copied().chain([whole[figure]]);
    let say = |(shown, exact): (i64, f64)| {
        if is_time { write_time(shown) } else { write(shown, exact) }
    };
    shown.into_iter().zip(exact).map(say).collect()
}

/// People locked out at the worst moment of each hour since the start, a column a scenario. Hours
/// alike in all of them are one row.
pub fn hours(all: &Comparison) -> Block {
    let head = [say::COMPARE_HOUR.into()].into_iter().chain(all.sides.iter().map(Side::name));
    let last = all.sides.iter().map(|side| side.outcome.hours.len()).max().unwrap_or(0);
    let row = |hour: usize| -> Vec<String> {
        let of = |side: &Side| side.outcome.hours.get(hour).map_or(0.0, Hour::locked_out);
        all.sides.iter().map(|side| heads(of(side))).collect()
    };
    let mut rows: Vec<Vec<Vec<Span>>> = Vec::new();
    let mut hour = 0;
    while hour < last {
        let cells = row(hour);
        let first = hour;
        while hour < last && row(hour) == cells {
            hour += 1;
        }
        let name = if hour == first + 1 {
            grouped(hour as u64)
        } else {
            format!("{}–{}", grouped(first as u64 + 1), grouped(hour as u64))
        };
        let mut row = vec![line(name)];
        row.extend(cells.into_iter().map(line));
        rows.push(row);
    }
    Block::Details {
        summary: line(say::COMPARE_LINES_TABLE),
        body: vec![Block::Table { head: head.collect(), rows }],
    }
}
