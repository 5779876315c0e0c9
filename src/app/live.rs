//! An outage that is going on: when it began and ended, how far it is, and now on the chart.

use super::Ui;
use super::chart::{label, px};
use super::dom::{El, On, el, entered, nodes};
use super::state::{Action, Living, State};
use crate::browser::clock;
use crate::report::figures::{add_up, grouped, heads};
use crate::report::live::{Live, Phase, SoFar};
use crate::report::when::When;
use crate::scenario::{Part, duration};
use crate::text::text;
use crate::timeline::Clock;
use crate::words::say;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use std::ops::Range;
use std::rc::Rc;
use web_sys::Event;
use yew::Html;

/// Follows the clock: once a minute while it is live and the page is in sight.
pub struct Ticker {
    timer: Option<Timeout>,
    _seen: EventListener,
}

impl Ticker {
    pub fn new(act: &super::Act) -> Ticker {
        let act = act.clone();
        let tick = move |_: &Event| act.emit(Rc::new(Action::Live(Living::Tick)));
        Ticker { timer: None, _seen: EventListener::new(&document(), "visibilitychange", tick) }
    }

    /// Waits for the next minute, or for nothing.
    pub fn follow(&mut self, ui: &Ui) {
        let act = ui.act.clone();
        self.timer = (ui.state.lived.is_running() && !document().hidden()).then(|| {
            Timeout::new(clock::to_next_minute(), move || {
                act.emit(Rc::new(Action::Live(Living::Tick)));
            })
        });
    }
}

fn act(act: Living) -> Action {
    Action::Live(act)
}

fn button(ui: &Ui, living: Living, text: &'static str) -> El {
    el("button.plain|type=button").on(On::Click, ui, act(living)).text(text)
}

/// When it really began and ended, and how long if it lasts till a time.
pub fn form(ui: &Ui) -> El {
    let lived = &ui.state.lived;
    let began = lived.live.map(|live| live.began);
    let form = el("fieldset.live|id=live").child(el("legend").text(say::LIVE_TITLE.text())).child(
        el("div.field")
            .child(el("label|for=began").text(say::LIVE_BEGAN.text()))
            .child(moment("input|type=datetime-local|id=began", began.map(|at| at.0)).on_event(
                On::Change,
                ui,
                |_, event| entered(event).map(|text| act(Living::Began(text))),
            ))
            .child(
                button(ui, Living::BeganNow, say::LIVE_NOW_BUTTON.text())
                    .attr("id", "began-now")
                    .attr("aria-label", say::LIVE_BEGAN_NOW.text()),
            )
            .maybe(lived.live.map(counted)),
    );
    let Some(live) = lived.live else { return form };
    form.child(
        el("div.field")
            .child(el("label|for=ended").text(say::LIVE_ENDED.text()))
            .child(
                moment("input|type=datetime-local|id=ended", live.ended.map(|at| at.0)).on_event(
                    On::Change,
                    ui,
                    |_, event| entered(event).map(|text| act(Living::Ended(text))),
                ),
            )
            .child(
                button(ui, Living::EndedNow, say::LIVE_NOW_BUTTON.text())
                    .attr("id", "ended-now")
                    .attr("aria-label", say::LIVE_ENDED_NOW.text()),
            ),
    )
    .child(
        el("p.reset")
            .maybe(live.ended.is_some().then(|| {
                button(ui, Living::NotOver, say::LIVE_NOT_OVER.text()).attr("id", "not-over")
            }))
            .child(button(ui, Living::Stop, say::LIVE_STOP.text()).attr("id", "not-live")),
    )
}

fn moment(spec: &'static str, at: Option<i64>) -> El {
    el(spec).value(at.map_or_else(String::new, clock::local_text))
}

/// Which five minutes it counts from, where they are not those entered.
fn counted(live: Live) -> El {
    let counted = live.began.counted();
    let said = if counted == live.began {
        String::new()
    } else {
        say::live_counted(clock::local(counted.0).time().write())
    };
    el("p.message|id=counted|role=status").text(said)
}

/// The length, as the time it ends.
pub fn till(ui: &Ui) -> El {
    let (run, wrong) = (&ui.state.run, &ui.state.lived.till);
    let end = When::of(&Clock::new(&run.scenario), run.scenario.outage.minutes).short();
    let input = el("input|id=till|autocomplete=off|spellcheck=false|aria-describedby=till-says")
        .value(wrong.clone().unwrap_or(end))
        .on_event(On::Change, ui, |_, event| entered(event).map(|text| act(Living::Till(text))));
    let input = if wrong.is_some() { input.says("aria-invalid", true) } else { input };
    let said = wrong.as_ref().map(say::live_till_wrong).unwrap_or_default();
    el("div.field").child(el("label|for=till").text(say::LIVE_TILL.text())).child(input).child(
        el("p.message|id=till-says|role=status").class_if(wrong.is_some(), "wrong").text(said),
    )
}

/// Whether the boxes of [`form`] and [`till`] stand as they did; the run is compared elsewhere.
pub fn same_form(a: &State, b: &State) -> bool {
    a.lived.live == b.lived.live && a.lived.till == b.lived.till
}

pub fn same(a: &State, b: &State) -> bool {
    a.run == b.run && a.lived.so_far == b.lived.so_far
}

/// How far it is: what is behind, and what is still to come.
pub fn strip(ui: &Ui) -> Html {
    let (Some(so_far), Some(live)) = (ui.state.lived.so_far, ui.state.lived.live) else {
        return Html::default();
    };
    let scenario = &ui.state.run.scenario;
    let clock = Clock::new(scenario);
    let end = scenario.outage.minutes;
    let time = |minute| at(&clock, minute, end.max(so_far.minute));
    let strip = el("div.strip|id=strip|role=group").attr("aria-label", say::LIVE_STRIP.text());
    let head = |text: String| el("p.strip-head").text(text);
    let strip = match so_far.phase {
        Phase::Ahead(minutes) => {
            strip.child(head(say::live_ahead(time(0), duration::write(minutes))))
        }
        Phase::Lasting => {
            let since = duration::write(so_far.minute);
            strip.child(head(say::live_now(time(so_far.minute), since))).child(figures(
                &so_far,
                time(0),
                time(end),
            ))
        }
        Phase::Longer(ago) => {
            let more = ui.state.extended();
            strip
                .child(head(say::live_now(time(so_far.minute), duration::write(so_far.minute))))
                .child(el("p.last-good").text(say::live_longer(time(end), duration::write(ago))))
                .child(
                    el("p.actions")
                        .child(
                            el("button.plain|type=button|id=extend")
                                .on(On::Click, ui, act(Living::Extend(more)))
                                .text(say::live_extend(at(&clock, more, more))),
                        )
                        .child(button(ui, Living::EndedNow, say::LIVE_ENDED_NOW.text())),
                )
        }
        Phase::Over => {
            let lasted = live.lasted().unwrap_or(0);
            let said = say::live_over(time(lasted), duration::write(lasted));
            let predicted = if lasted == end {
                say::LIVE_AS_PREDICTED.text().to_owned()
            } else {
                say::live_predicted(time(end), duration::write(end))
            };
            strip.child(head(said)).child(el("p.dim").text(predicted))
        }
    };
    let clocks = ui.state.clocks();
    strip
        .maybe(clocks.map(|(chart, yours)| el("p.dim").text(say::live_clocks(chart, yours))))
        .into()
}

/// A time of the run; with its day where the run is longer than one.
fn at(clock: &Clock, minute: u32, longest: u32) -> String {
    let when = When::of(clock, minute);
    if clock.days_on(longest) == 0 { when.time.write() } else { when.short() }
}

fn figures(so_far: &SoFar, since: String, till: String) -> El {
    let hours = add_up(&[so_far.lost, so_far.to_come]);
    let (people, unit) = (say::LIVE_PEOPLE.text(), say::LIVE_HOURS.text());
    el("dl.figures")
        .child(figure(say::LIVE_LOCKED_OUT.text(), heads(so_far.heads.iter().sum()), people, None))
        .child(figure(
            say::LIVE_SO_FAR.text(),
            grouped(hours[0]),
            unit,
            Some(say::live_nothing_before(since)),
        ))
        .child(figure(say::LIVE_TO_COME.text(), grouped(hours[1]), unit, Some(say::live_if(till))))
}

fn figure(name: &'static str, value: String, unit: &'static str, note: Option<String>) -> El {
    el("div").child(el("dt").text(name)).child(
        el("dd")
            .child(el("b").text(value))
            .text(" ")
            .child(el("span").text(unit))
            .maybe(note.map(|note| el("small").text(note))),
    )
}

pub fn same_line(a: &State, b: &State) -> bool {
    a.drawn == b.drawn && a.lived.so_far == b.lived.so_far
}

/// Now, or the real end, on the chart: a line with its time.
pub fn line(ui: &Ui) -> Html {
    let (state, chart) = (&ui.state, &ui.state.drawn.chart);
    let Some(so_far) = state.lived.so_far else { return Html::default() };
    let name = match so_far.phase {
        Phase::Ahead(_) => return Html::default(),
        Phase::Over => say::live_line_ended,
        _ => say::live_line,
    };
    let Some(x) = chart.x_of(so_far.minute) else { return Html::default() };
    let clock = Clock::new(&state.run.scenario);
    let plot = chart.plot;
    // below the names of the measures' lines
    let lines = state.run.scenario.measures.iter().map(|measure| {
        let ends = measure.kind.parts().iter();
        ends.filter(|part| matches!(part, Part::From | Part::Until)).count()
    });
    let row = f64::from(u32::try_from(lines.sum::<usize>() % 8).unwrap_or(0));
    let y = plot.top + 12.0 + 15.0 * row;
    let room = plot.right - x > 90.0;
    let spec = if room { "text.tick|text-anchor=start" } else { "text.tick|text-anchor=end" };
    let at = if room { x + 5.0 } else { x - 5.0 };
    let name = name(When::of(&clock, so_far.minute).time.write());
    let stroke = |spec| {
        el(spec)
            .attr("x1", px(x))
            .attr("x2", px(x))
            .attr("y1", px(plot.top - 4.0))
            .attr("y2", px(plot.bottom))
    };
    let view = text!("0 0 {} {}", px(plot.right + 8.0), px(plot.bottom + 42.0));
    let all = vec![
        stroke("line.now-halo").into(),
        stroke("line.now-stroke").into(),
        label(spec, at, y, &name),
    ];
    el("svg.lines now|aria-hidden=true|id=now")
        .attr("viewBox", view)
        .child(el("g").node(nodes(all)))
        .into()
}

/// The table's row for now, in the hour it falls into.
pub fn row(ui: &Ui, hours: Range<usize>, rest: usize) -> Option<El> {
    let so_far = ui.state.lived.so_far?;
    let name = match so_far.phase {
        Phase::Ahead(_) => return None,
        Phase::Over => say::live_row_ended,
        _ => say::live_row,
    };
    if !hours.contains(&((so_far.minute / 60) as usize)) {
        return None;
    }
    let clock = Clock::new(&ui.state.run.scenario);
    let shown = add_up(&so_far.heads);
    let cells = shown.iter().rev().map(|heads| el("td.num").text(grouped(*heads)));
    let row = el("tr.now|id=now-row")
        .child(el("th|scope=row").text(name(When::of(&clock, so_far.minute).time.write())))
        .children(cells)
        .child(el("td.num sum").text(heads(so_far.heads.iter().sum())))
        .child(el("td.num").text(heads(so_far.lost)));
    Some((0..rest).fold(row, |row, _| row.child(el("td"))))
}
