//! A decision of the shift: what has come in, what has passed, what can be done, what is asked.

use super::super::desk::Desk;
use super::super::how;
use super::super::view::{El, button, el, title};
use super::Playing;
use crate::report::explain::OfHour;
use crate::report::figures::{add_up, grouped, heads};
use crate::report::measures::{measure_text, moment, written};
use crate::report::rules::GROUPS;
use crate::report::when::{When, moments, times};
use crate::scenario::{Part, Scenario, number};
use crate::timeline::{Clock, Group, Hour, Standing, standing};
use crate::training::link::View;
use crate::training::shift::{Entry, Inject, NoteAt, Passed, Shift, Taken, measure_said};
use crate::words::{Word, say};
use std::ops::Range;

/// A stretch of more hours stands in one row.
const MOST_HOURS: usize = 6;

pub fn draw(screen: &Playing, shift: &Shift, turn: usize, desk: &Desk) -> Vec<El> {
    let exercise = shift.exercise();
    let (nth, of) = (grouped(turn as u64 + 1), grouped(exercise.turns.len() as u64));
    let now = exercise.turns.get(turn).copied().unwrap_or_default();
    let clock = Clock::new(&shift.scenario(turn));
    let when = When::of(&clock, now);
    let next = exercise.turns.get(turn + 1).map(|minute| When::of(&clock, *minute).long());
    let reveal = next.map_or(say::SHIFT_REVEAL_END.text().to_owned(), say::shift_reveal_until);
    let undoes =
        matches!(shift.entries().last(), Some(Entry::Take { .. } | Entry::Estimate { .. }));
    let undo = undoes.then(|| button("undo", say::SHIFT_UNDO.text()).id("shift-undo"));
    vec![
        title(say::shift_stage_turn(when.long(), nth, of)),
        Playing::notes(shift, NoteAt::Turn(turn), desk),
        el("div.shift")
            .child(
                el("div.shift-known")
                    .child(arrived(shift, turn, desk))
                    .maybe(passed(screen, shift, turn)),
            )
            .child(
                el("div.shift-doing")
                    .child(decide(screen, shift, turn))
                    .maybe(estimate(screen, shift, turn, desk)),
            ),
        screen.heard(),
        el("p.train-row")
            .child(button("reveal", reveal).id("shift-reveal").attr("class", "plain strong"))
            .maybe(undo),
    ]
}

fn inject(shift: &Shift, inject: &Inject, turn: usize, clock: &Clock) -> El {
    let from = if inject.from.is_empty() {
        inject.kind.said().to_owned()
    } else {
        shift.said(&inject.from, turn)
    };
    let when = When::of(clock, inject.minute).short();
    let said = shift.said(&inject.text, turn);
    el("li")
        .child(el("b").text(say::shift_inject_at(when, from)))
        .children(said.lines().map(|line| el("p").text(line)))
}

fn arrived(shift: &Shift, turn: usize, desk: &Desk) -> El {
    let clock = Clock::new(&shift.scenario(turn));
    let of = |turn: usize| {
        shift.heard(turn).map(|it| inject(shift, it, turn, &clock)).collect::<Vec<_>>()
    };
    let now = of(turn);
    let before: Vec<El> = (0..turn).rev().flat_map(of).collect();
    let next = (desk.view() == View::Notes).then(|| of(turn + 1)).filter(|next| !next.is_empty());
    let section = el("section.shift-arrived|aria-labelledby=shift-arrived")
        .child(el("h2|id=shift-arrived").say(say::SHIFT_ARRIVED));
    let section = if now.is_empty() {
        section.child(el("p.dim").say(say::SHIFT_ARRIVED_NOTHING))
    } else {
        section.child(el("ul.shift-injects").children(now))
    };
    let folded = |word, items: Vec<El>| {
        el("details.more")
            .child(el("summary").say(word))
            .child(el("ul.shift-injects").children(items))
    };
    section
        .maybe((!before.is_empty()).then(|| folded(say::SHIFT_ARRIVED_BEFORE, before)))
        .maybe(next.map(|next| folded(say::SHIFT_NEXT, next)))
}

/// What the hours came to that have passed, as they were shown.
fn passed(screen: &Playing, shift: &Shift, turn: usize) -> Option<El> {
    let mut rows = Vec::new();
    let mut how = None;
    for passed in shift.passed_before().into_iter().chain((0..turn).filter_map(|t| shift.passed(t)))
    {
        let mut row = |passed: &Passed, from: usize, until: usize| {
            let row = Row::new(passed, from, until);
            how = how.take().or_else(|| row.how(&screen.how));
            row.draw(&screen.how)
        };
        let hours = passed.hours.clone();
        if hours.len() > MOST_HOURS {
            rows.push(row(&passed, hours.start, hours.end));
        } else {
            rows.extend(hours.map(|hour| row(&passed, hour, hour + 1)));
        }
    }
    if rows.is_empty() {
        return None;
    }
    let columns = [
        say::SHIFT_PASSED_WHEN,
        say::SHIFT_PASSED_MOST,
        say::SHIFT_PASSED_WHO,
        say::SHIFT_PASSED_LOST,
        say::SHIFT_PASSED_EXPOSED,
    ];
    let head = el("tr").children(columns.map(|word| el("th|scope=col").say(word)));
    Some(
        el("section|aria-labelledby=shift-passed")
            .child(el("h2|id=shift-passed").say(say::SHIFT_PASSED))
            .child(
                el("div.scroll|tabindex=0|role=group|aria-labelledby=shift-passed").child(
                    el("table.shift-hours")
                        .child(el("thead").child(head))
                        .child(el("tbody").children(rows)),
                ),
            )
            .child(el("p.dim").say(say::SHIFT_PASSED_AS_KNOWN))
            .maybe(how),
    )
}

/// A row of what has passed.
struct Row<'a> {
    passed: &'a Passed,
    hours: Range<usize>,
    when: String,
}

/// Its figures: how their keys name them, their column, and what of an hour they are.
const FIGURES: [(&str, Word, OfHour); 3] = [
    ("most", say::SHIFT_PASSED_MOST, OfHour::Everyone),
    ("lost", say::SHIFT_PASSED_LOST, OfHour::Lost),
    ("exposed", say::SHIFT_PASSED_EXPOSED, OfHour::Exposed),
];

impl Row<'_> {
    fn new(passed: &Passed, from: usize, until: usize) -> Row<'_> {
        let clock = Clock::new(&passed.scenario);
        let minute = crate::report::table::minute;
        let [begins, ends] = [from, until].map(|hour| When::of(&clock, minute(hour)));
        let same_day = begins.nth_day == ends.nth_day;
        let when = if same_day { times(begins, ends) } else { moments(begins, ends) };
        Row { passed, hours: from..until, when }
    }

    fn hours(&self) -> &[Hour] {
        self.passed.outcome.hours.get(self.hours.clone()).unwrap_or_default()
    }

    /// Its worst hour.
    fn worst(&self) -> Option<(usize, &Hour)> {
        let hours = self.hours.clone().zip(self.hours());
        hours.max_by(|(_, a), (_, b)| a.locked_out().total_cmp(&b.locked_out()))
    }

    fn key(&self, figure: &str) -> String {
        format!("{figure} {}", self.hours.start)
    }

    fn draw(&self, open: &str) -> El {
        let groups = self.worst().map(|(_, hour)| self.passed.outcome.groups(hour));
        let groups = groups.unwrap_or_default();
        let whole = add_up(&groups);
        let who = Group::ALL.into_iter().zip(&whole).filter(|(_, n)| **n > 0).map(|(group, n)| {
            say::shift_passed_group(GROUPS[group as usize].short.text(), grouped(*n))
        });
        let sum = |of: fn(&Hour) -> f64| heads(self.hours().iter().map(of).sum());
        let [most, lost, exposed] = FIGURES.map(|(name, column, _)| {
            move |text: String| {
                let figure = how::figure(&self.key(name), open, text, column.text());
                el("td.num").child(figure)
            }
        });
        el("tr")
            .child(el("th|scope=row").text(&*self.when))
            .child(most(heads(groups.iter().sum())).attr("class", "num strong-figure"))
            .child(el("td.shift-who").text(who.collect::<Vec<_>>().join(", ")))
            .child(lost(sum(|hour| hour.lost_person_hours)))
            .child(exposed(sum(|hour| hour.exposed_person_hours)))
    }

    /// How the figure comes about that is open, if it is one of these.
    fn how(&self, open: &str) -> Option<El> {
        let (_, column, of) = FIGURES.into_iter().find(|(name, ..)| self.key(name) == open)?;
        let hours = match (of, self.worst()) {
            (OfHour::Everyone, Some((worst, _))) => worst..worst + 1,
            _ => self.hours.clone(),
        };
        let blocks = how::of_hours(&self.passed.scenario, &self.passed.outcome, hours, of);
        Some(how::place(column.text(), &self.when, &blocks))
    }
}

fn decide(screen: &Playing, shift: &Shift, turn: usize) -> El {
    let scenario = shift.scenario(turn);
    let clock = Clock::new(&scenario);
    let now = shift.exercise().turns.get(turn).copied().unwrap_or_default();
    let all = (0..shift.exercise().allowed.len())
        .map(|allowed| measure(screen, shift, (turn, now), allowed, &scenario));
    el("section|aria-labelledby=shift-decide")
        .child(el("h2|id=shift-decide|tabindex=-1").say(say::SHIFT_DECIDE))
        .child(el("p.dim").text(say::shift_decide_says(When::of(&clock, now).long())))
        .child(el("ul.shift-measures").children(all))
}

fn measure(
    screen: &Playing,
    shift: &Shift,
    (turn, now): (usize, u32),
    allowed: usize,
    scenario: &Scenario,
) -> El {
    let Some(offer) = shift.exercise().allowed.get(allowed) else { return el("li") };
    let text = measure_text(offer.kind);
    let item = el("li")
        .child(el("b|tabindex=-1").id(format!("shift-measure-{allowed}")).text(text.name))
        .child(el("p").text(text.does))
        .child(el("p.dim").text(text.actor));
    if let Some(taken) = shift.taken().into_iter().find(|taken| taken.allowed == allowed) {
        return item.children(taken_lines(shift, turn, &taken, scenario));
    }
    let ways: Vec<(usize, String)> = (0..offer.picks())
        .filter(|pick| offer.measure(*pick, scenario, now).is_some())
        .map(|pick| (pick, measure_said(shift, &Taken { turn, allowed, pick })))
        .collect();
    let take = button(format!("take {allowed}"), say::SHIFT_TAKE.text())
        .id(format!("shift-take-{allowed}"))
        .attr("aria-label", say::shift_take_it(text.name));
    let row = el("p.train-row");
    let row = match ways.as_slice() {
        [] => return item,
        [(_, way)] if way.is_empty() => row.attr("class", "train-row alone"),
        [(_, way)] => row.child(el("span").text(way)),
        _ => {
            let first = ways.first().map_or(0, |(pick, _)| *pick);
            let chosen = screen.picks.get(&allowed).copied().unwrap_or(first);
            let options = ways
                .iter()
                .map(|(pick, way)| el("option").attr("value", pick.to_string()).text(way));
            row.child(
                el("select")
                    .id(format!("shift-pick-{allowed}"))
                    .attr("aria-label", say::shift_how(text.name))
                    .children(options)
                    .attr("value", chosen.to_string())
                    .does(format!("pick {allowed}")),
            )
        }
    };
    item.child(row.child(take))
}

/// When and how a measure was taken, and once that turn is revealed, whether it does anything.
fn taken_lines(shift: &Shift, turn: usize, taken: &Taken, scenario: &Scenario) -> Vec<El> {
    let minute = shift.exercise().turns.get(taken.turn).copied().unwrap_or_default();
    let when = When::of(&Clock::new(scenario), minute).short();
    let how = measure_said(shift, taken);
    let said =
        if how.is_empty() { say::shift_taken(when) } else { say::shift_taken_how(when, how) };
    let stands = shift.measure(taken, scenario).map(|measure| standing(scenario, &measure));
    let in_vain = match stands.filter(|_| taken.turn < turn) {
        Some(Standing::NobodyCanAct) => Some(say::SHIFT_ACTS_NOBODY),
        Some(Standing::Nothing(_)) => Some(say::SHIFT_ACTS_NOTHING),
        Some(Standing::Acts) | None => None,
    };
    let mut lines = vec![el("p.shift-taken").text(said)];
    lines.extend(in_vain.map(|word| el("p.wrong").say(word)));
    lines
}

fn estimate(screen: &Playing, shift: &Shift, turn: usize, desk: &Desk) -> Option<El> {
    let asked: Vec<El> =
        shift.asked(turn).map(|(nth, _)| question(screen, shift, turn, nth, desk)).collect();
    (!asked.is_empty()).then(|| {
        el("section|aria-labelledby=shift-estimate")
            .child(el("h2|id=shift-estimate").say(say::SHIFT_ESTIMATE))
            .child(el("p.dim").say(say::SHIFT_ESTIMATE_SAYS))
            .children(asked)
    })
}

fn question(screen: &Playing, shift: &Shift, turn: usize, nth: usize, desk: &Desk) -> El {
    let scenario = shift.scenario(turn);
    let clock = Clock::new(&scenario);
    let is_moment = shift.exercise().questions.get(nth).is_some_and(|asked| asked.what.is_moment());
    let shown = |value: f64| {
        if !is_moment {
            return heads(value);
        }
        let minute = u32::try_from(number::whole(value.min(1e6))).unwrap_or_default();
        When::of(&clock, minute).short()
    };
    let says = shift.question(nth);
    let stated = shift.estimate(nth);
    let typed =
        screen.typed.get(&nth).cloned().unwrap_or_else(|| {
            stated.map_or_else(Default::default, |(low, high)| {
                [low, high].map(|end| {
                    if is_moment { shown(end) } else { number::shown(&number::write(end)) }
                })
            })
        });
    let read = |text: &str| {
        if is_moment { moment(&scenario, text).map(f64::from) } else { number::typed(text) }
    };
    let ends = [read(&typed[0]), read(&typed[1])];
    let holds = stated.is_some_and(|(low, high)| ends == [Some(low), Some(high)]);
    let input = |end: usize, does: &str, label: &str, name: String| {
        let wrong = !typed[end].is_empty() && ends[end].is_none();
        el("label.shift-end").child(el("span").text(label)).child(
            el("input|type=text|autocomplete=off")
                .id(format!("shift-{does}-{nth}"))
                .attr("inputmode", if is_moment { "text" } else { "decimal" })
                .attr("aria-label", name)
                .attr("value", typed[end].as_str())
                .flag("aria-invalid", wrong)
                .does(format!("{does} {nth}")),
        )
    };
    let example = is_moment.then(|| {
        let now = shift.exercise().turns.get(turn).copied().unwrap_or_default();
        let measure = crate::scenario::Measure {
            from: now,
            ..crate::scenario::Measure::new(crate::scenario::MeasureKind::KeepSessions, &scenario)
        };
        let example = written(&scenario, &measure, Part::From);
        el("p.dim").text(say::shift_estimate_moment(example))
    });
    let begun = !typed[0].is_empty() || !typed[1].is_empty();
    let state = match stated.filter(|_| holds) {
        Some((low, high)) => {
            let range = say::shift_range(shown(low), shown(high));
            Some(el("p.shift-taken").text(say::shift_stated(range)))
        }
        None => begun.then(|| el("p.wrong").say(say::SHIFT_NOT_STATED)),
    };
    let foreseen = (desk.view() == View::Notes).then(|| shift.foreseen(nth)).flatten();
    let foreseen = foreseen
        .map(|answer| el("p.shift-notes").child(el("b").text(say::shift_foreseen(shown(answer)))));
    el("fieldset.shift-question")
        .child(el("legend").text(says.as_str()))
        .maybe(example)
        .child(
            el("p.train-row")
                .child(input(0, "low", say::SHIFT_LOW.text(), say::shift_low_of(says.as_str())))
                .child(input(1, "high", say::SHIFT_HIGH.text(), say::shift_high_of(says.as_str()))),
        )
        .maybe(state)
        .maybe(foreseen)
}
