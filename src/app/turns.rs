//! When it gets worse: marks under the chart, and what each stands for in words.

use super::Ui;
use super::chart::{label, px, width_of};
use super::dom::{El, On, el, nodes};
use super::fold::{Fold, fold};
use super::state::{Action, State};
use crate::report::figures::grouped;
use crate::report::turns::{Turn, why};
use crate::text::{digits, text};
use crate::timeline::Clock;
use crate::words::say;
use yew::Html;

/// More than so many wait behind a fold.
const FIRST: usize = 5;

pub fn same(a: &State, b: &State) -> bool {
    a.drawn == b.drawn && a.folds == b.folds
}

/// The marks and the list. The marks lie under the chart; all they say stands in the list too.
pub fn draw(ui: &Ui) -> Html {
    let (turns, plot) = (&ui.state.drawn.turns, ui.state.drawn.chart.plot);
    if turns.is_empty() {
        return Html::default();
    }
    let mut signs = Vec::new();
    for mark in &ui.state.drawn.marks {
        // a figure takes 7 pixels
        let width = if mark.label.chars().count() > 1 { 34.0 } else { 18.0 };
        let x = (mark.x - width / 2.0).clamp(1.0, plot.right + 7.0 - width);
        let pill = el("rect.turn|y=1|height=18").attr("x", px(x)).attr("width", px(width));
        signs.push(pill.into());
        signs.push(label("text.tick|text-anchor=middle", x + width / 2.0, 14.0, &mark.label));
    }
    let (first, more) = turns.split_at(turns.len().min(FIRST));
    let rest = say::turns_more(grouped(more.len() as u64));
    let rest = (!more.is_empty()).then(|| {
        let summary = el("summary").text(rest);
        fold(ui, Fold::Turns, "details.more", summary, &|fold| fold.child(list(ui, more, FIRST)))
    });
    el("div.turns|id=turns")
        .child(
            el("svg|dir=ltr|aria-hidden=true")
                .attr("viewBox", text!("0 0 {} 20", px(plot.right + 8.0)))
                .node(nodes(signs)),
        )
        .child(el("h2").say(say::TURNS_TITLE))
        .child(list(ui, first, 0))
        .maybe(rest)
        .into()
}

fn list(ui: &Ui, turns: &[Turn], before: usize) -> El {
    let clock = Clock::new(&ui.state.run.scenario);
    let mut list = el("ul");
    for (at, turn) in turns.iter().enumerate() {
        let pin = Action::Pin(Some((turn.from / 60) as usize));
        let when = el("button|type=button").on(On::Click, ui, pin).text(turn.when(&clock));
        list = list.child(
            el("li")
                .child(el("b").text(digits((before + at) as u64 + 1)))
                .child(when)
                .child(el("span").text(why(&clock, turn))),
        );
    }
    list
}

/// Behind the columns: from each mark up, and along which the desk would shorten the queue.
pub fn guides(ui: &Ui) -> Html {
    let (drawn, mut all) = (&ui.state.drawn, Vec::new());
    let plot = drawn.chart.plot;
    for mark in &drawn.marks {
        let line = el("line.guide").attr("x1", px(mark.x)).attr("x2", px(mark.x));
        all.push(line.attr("y1", px(plot.top)).attr("y2", px(plot.bottom + 4.0)).into());
    }
    nodes(all)
}

/// The line of the help desk, in front of the columns.
pub fn desk(ui: &Ui) -> Html {
    let Some(desk) = &ui.state.drawn.desk else { return Html::default() };
    let right = ui.state.drawn.chart.plot.right;
    let y = desk.y - 6.0;
    let line = |spec| el(spec).attr("d", desk.path.clone()).into();
    let (halo, own) =
        ("path.desk-line halo|transform=scale(0.1)", "path.desk-line|transform=scale(0.1)");
    let name = if right - desk.x > width_of(&desk.label) {
        label("text.tick desk-name|text-anchor=start", desk.x + 4.0, y, &desk.label)
    } else {
        label("text.tick desk-name|text-anchor=end", right, y, &desk.label)
    };
    nodes(vec![line(halo), line(own), name])
}
