//! A scenario's run, and what is said and drawn of it.

use super::{Look, Shared};
use crate::report::answer::{Answer, answer};
use crate::report::chart::{Chart, View, chart};
use crate::report::chart_marks::{DeskLine, Mark, desk_line, marks};
use crate::report::ghost::{Ghost, ghost};
use crate::report::played::played;
use crate::report::table::minute;
use crate::report::turns::{Turn, turns};
use crate::scenario::Scenario;
use crate::timeline::{Heads, Outcome};

/// A scenario and what the engine made of it.
pub struct Run {
    pub scenario: Scenario,
    pub outcome: Outcome,
    /// Every tick's heads, where the run is short enough to show them.
    pub fine: Vec<Heads>,
    /// The same without any measure, where there are some.
    pub without: Option<(Outcome, Vec<Heads>)>,
}

impl Run {
    pub(super) fn new(scenario: Scenario) -> Shared<Run> {
        let (outcome, fine) = played(&scenario);
        let measures = !scenario.measures.is_empty();
        let without = measures.then(|| played(&scenario.with_measures(Vec::new())));
        Shared::new(Run { scenario, outcome, fine, without })
    }
}

/// What is said and drawn of a run, as the reader looks at it.
pub struct Drawn {
    pub answer: Answer,
    pub chart: Chart,
    pub ghost: Option<Ghost>,
    /// When it gets worse, and the marks that stand for it.
    pub turns: Vec<Turn>,
    pub marks: Vec<Mark>,
    pub desk: Option<DeskLine>,
}

/// Below this width the chart has a phone's proportions.
const NARROW: f64 = 520.0;

/// `now` is the minute of the run now, while it goes on; the scale reaches up to `seen` people.
pub(super) fn draw(
    run: &Run,
    look: Look,
    width: f64,
    now: Option<u32>,
    seen: f64,
) -> Shared<Drawn> {
    let (scenario, outcome) = (&run.scenario, &run.outcome);
    let pinned = look.hour.filter(|&hour| hour < outcome.hours.len());
    let from = pinned.map_or(now.unwrap_or(0), minute);
    let height = if width < NARROW { 300.0 } else { (width * 0.5).clamp(330.0, 480.0) };
    let Look { only, share, fold, .. } = look;
    // the scale holds what would be without the measures too
    let without = run.without.as_ref().filter(|_| only.is_none());
    let at_least = without.map_or(seen, |(outcome, _)| seen.max(outcome.peak_locked_out));
    let chart =
        chart(scenario, outcome, &run.fine, View { width, height, fold, only, share, at_least });
    let turns = turns(scenario, outcome);
    Shared::new(Drawn {
        answer: answer(scenario, outcome, from),
        ghost: without.map(|(outcome, fine)| ghost(&chart, &chart.heights, outcome, fine)),
        marks: marks(&chart, &turns),
        desk: if only.is_none() { desk_line(scenario, outcome, &chart) } else { None },
        turns,
        chart,
    })
}
