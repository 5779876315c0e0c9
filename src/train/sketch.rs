//! The screen of "Draw it first".

mod picture;

use super::desk::Desk;
use super::frame::{calculator, for_facilitators};
use super::how;
use super::screen::{Deed, Screen};
use super::view::{El, button, el, title};
use crate::report::explain::{OfHour, explain};
use crate::report::figures::{grouped, heads, round};
use crate::report::table::minute;
use crate::report::when::{When, moments, times};
use crate::scenario::link;
use crate::timeline::Clock;
use crate::training::link::{Link, View};
use crate::training::sketch::{
    Model, SCALES, Sketch, area, everyone, inputs, misjudged, nice, peak, scenario, situation,
};
use crate::words::say;

/// A curve this near to the model's, as a share of that one's area, is a right one.
const CLOSE: f64 = 0.2;

pub struct Drawing {
    model: Model,
    sketch: Sketch,
    /// The figure whose explanation is open, in this window.
    how: String,
}

impl Drawing {
    pub fn new(seed: u64) -> Drawing {
        let scenario = scenario(seed);
        let sketch = Sketch::new(&scenario);
        Drawing { model: Model::new(scenario), sketch, how: String::new() }
    }

    fn is_close(&self) -> bool {
        let whole: f64 = self.model.heads.iter().sum();
        area(&self.sketch.drawn, &self.model.heads) <= CLOSE * whole
    }
}

impl Screen for Drawing {
    fn title(&self) -> String {
        say::TRAIN_SKETCH.text().to_owned()
    }

    fn draw(&self, desk: &Desk) -> Vec<El> {
        let revealed = self.sketch.revealed;
        let for_you = desk.view() == View::Notes && !revealed;
        let known = el("section.sketch-known|aria-labelledby=sketch-inputs")
            .child(el("h2|id=sketch-inputs").say(say::SKETCH_INPUTS))
            .child(self.inputs());
        let curve = el("section.sketch-curve|aria-labelledby=sketch-title")
            .child(self.tools())
            .child(picture::picture(&self.model, &self.sketch, revealed))
            .child(self.buttons(desk))
            .maybe(revealed.then(|| self.said(say::SKETCH_REVEALED.text(), "sketch-said")))
            .maybe(for_you.then(|| self.notes()))
            .child(self.hours(revealed || for_you));
        vec![
            title(say::TRAIN_SKETCH.text()),
            el("p.train-lead").child(el("b").text(situation(&self.model.scenario))),
            // what is to be done, until it is
            el("div").maybe((!revealed).then(task)),
            el("div.sketch").child(curve).child(known),
            for_facilitators(desk),
        ]
    }

    fn act(&mut self, deed: &Deed, desk: &mut Desk) {
        let sketch = &mut self.sketch;
        match &*deed.does {
            "hour" => {
                if let (Ok(hour), Some(people)) = (deed.with.parse(), number(&deed.value)) {
                    sketch.set(hour, people);
                }
            }
            how::HOW => desk.focus(how::turn(&mut self.how, &deed.with)),
            "draw" => {
                let mut parts = deed.value.split(' ');
                let begins = parts.next() == Some("begin");
                let mut share = || parts.next().and_then(|share| share.parse().ok());
                if let (Some(x), Some(y)) = (share(), share()) {
                    sketch.draw(x, y, begins);
                }
            }
            "scale" => sketch.scale = deed.value.parse().unwrap_or(0).min(SCALES.len() - 1),
            "clear" => sketch.clear(),
            "reveal" => {
                sketch.revealed = true;
                sketch.fit(&self.model);
                desk.focus("sketch-said");
            }
            _ => {}
        }
    }

    fn state(&self) -> String {
        self.sketch.write()
    }

    fn restore(&mut self, state: &str) {
        self.sketch = Sketch::read(state, &self.model.scenario);
    }

    fn score(&self) -> (u32, u32) {
        let answered = u32::from(self.sketch.revealed);
        (answered, if self.is_close() { answered } else { 0 })
    }
}

impl Drawing {
    fn inputs(&self) -> El {
        let all = inputs(&self.model.scenario);
        let rows = all.clone().into_iter().map(|input| {
            // what an input does is part of the answer
            let value = if self.sketch.revealed {
                el("td.num").child(how::figure(&input.topic, &self.how, input.value, input.label))
            } else {
                el("td.num").text(input.value)
            };
            el("tr")
                .child(el("th|scope=row").text(input.label))
                .child(value.text(" ").child(el("small").text(input.unit)))
        });
        let open = all.iter().find(|input| self.how == input.topic).map(|input| {
            let Model { scenario, outcome, .. } = &self.model;
            how::place(input.label, &input.value, &explain(scenario, outcome, &input.topic))
        });
        el("div").child(el("table.sketch-inputs").child(el("tbody").children(rows))).maybe(open)
    }

    fn tools(&self) -> El {
        let most = everyone(&self.model.scenario);
        let scales = SCALES.iter().enumerate().map(|(at, share)| {
            el("option")
                .attr("value", at.to_string())
                .text(say::sketch_scale_people(grouped(round(nice(most * share)))))
        });
        let heading =
            if self.sketch.revealed { say::SKETCH_PICTURE_BOTH } else { say::SKETCH_PICTURE };
        el("div.sketch-tools").child(el("h2|id=sketch-title").say(heading)).child(
            el("label.train-choice").child(el("span").say(say::SKETCH_SCALE)).child(
                el("select|id=sketch-scale")
                    .children(scales)
                    .attr("value", self.sketch.scale.to_string())
                    .does("scale"),
            ),
        )
    }

    fn buttons(&self, desk: &Desk) -> El {
        let row = el("p.train-row");
        if !self.sketch.revealed {
            return row
                .child(
                    button("reveal", say::SKETCH_REVEAL.text())
                        .id("sketch-reveal")
                        .attr("class", "plain strong"),
                )
                .child(button("clear", say::SKETCH_CLEAR.text()).id("sketch-clear"));
        }
        let next = Link { seed: Some(desk.seed().wrapping_add(1)), ..desk.link.clone() };
        let next = (desk.view() != View::Notes).then(|| {
            el("a.plain|id=sketch-next")
                .attr("class", "plain strong")
                .attr("href", format!("#{}", next.write()))
                .say(say::SKETCH_NEXT)
        });
        row.maybe(next).child(
            el("a.plain|id=sketch-open|target=_blank")
                .attr("href", calculator(&link::write(&self.model.scenario, None, &[])))
                .say(say::SKETCH_OPEN),
        )
    }

    /// The area between the curves, and what was misjudged.
    fn said(&self, heading: &str, id: &str) -> El {
        let drawn = &self.sketch.drawn;
        let between = area(drawn, &self.model.heads);
        let whole: f64 = self.model.heads.iter().sum();
        let close = self.is_close().then(|| el("p").child(el("b").say(say::SKETCH_CLOSE)));
        let found = misjudged(drawn, &self.model);
        let mut points: Vec<(String, String)> = found
            .iter()
            .map(|found| (key(found.from, found.until), found.say(drawn, &self.model)))
            .collect();
        let hour = self.model.outcome.peak_hour;
        points.extend(peak(drawn, &self.model).map(|said| (key(hour, hour + 1), said)));
        let nothing = points.is_empty().then(|| el("p").say(say::SKETCH_NOTHING_MISJUDGED));
        let points = points.into_iter().map(|(key, said)| {
            let ask = how::ask(&format!("{key} said"), &self.how, &said);
            el("li").text(said).text(" ").child(ask)
        });
        el("div.sketch-said")
            .child(el("h2|tabindex=-1").id(id).text(heading))
            .child(el("p").text(say::sketch_area(heads(between), heads(whole))))
            .maybe(close)
            .maybe(nothing)
            .child(el("ul").children(points))
            .maybe(self.how(" said"))
    }

    /// What the facilitator sees before the audience does.
    fn notes(&self) -> El {
        el("div.sketch-notes").child(el("h2").say(say::SKETCH_NOTES_CURVE)).child(picture::picture(
            &self.model,
            &self.sketch,
            true,
        ))
    }

    /// A row an hour: to draw with the keyboard, and to read.
    fn hours(&self, shown: bool) -> El {
        let drawing = !self.sketch.revealed;
        let clock = Clock::new(&self.model.scenario);
        let columns = [Some(say::SKETCH_HOUR), Some(say::SKETCH_EXPECTED)]
            .into_iter()
            .chain([shown.then_some(say::SKETCH_MODEL), shown.then_some(say::SKETCH_OFF)])
            .flatten();
        let head = el("tr").children(columns.map(|word| el("th|scope=col").say(word)));
        let rows = self.sketch.drawn.iter().enumerate().map(|(hour, &people)| {
            let (from, until) = (minute(hour), minute(hour + 1));
            let name = times(When::of(&clock, from), When::of(&clock, until));
            let cell = el("td.sketch-cell");
            let cell = if drawing {
                cell.child(self.slider(hour, &name, people)).child(number_box(hour, &name, people))
            } else {
                cell.attr("class", "num").text(heads(people))
            };
            let model = self.model.heads.get(hour).copied().unwrap_or_default();
            let figures = [model, (people - model).abs()];
            let [model, off] = figures.map(heads);
            let key = key(hour, hour + 1);
            let model = how::figure(&key, &self.how, model, say::SKETCH_MODEL.text());
            let figures = [el("td.num").child(model), el("td.num").text(off)];
            el("tr")
                .child(el("th|scope=row").text(name))
                .child(cell)
                .children(figures.into_iter().filter(|_| shown))
        });
        let table = el("table.sketch-hours")
            .child(el("caption.unseen").say(say::SKETCH_TASK))
            .child(el("thead").child(head))
            .child(el("tbody").children(rows));
        el("div").child(table).maybe(self.how(""))
    }

    /// How the figure comes about that is open, if it stands here.
    fn how(&self, here: &str) -> Option<El> {
        let hours = match here {
            "" => &*self.how,
            here => self.how.strip_suffix(here)?,
        };
        let (from, until) = hours.split_once(' ')?;
        let hours = from.parse::<usize>().ok()?..until.parse().ok()?;
        let clock = Clock::new(&self.model.scenario);
        let [begins, ends] = [hours.start, hours.end].map(|hour| When::of(&clock, minute(hour)));
        let (model, of) = (&self.model, OfHour::Everyone);
        let blocks = how::of_hours(&model.scenario, &model.outcome, hours, of);
        Some(how::place(say::SKETCH_MODEL.text(), &moments(begins, ends), &blocks))
    }

    fn slider(&self, hour: usize, name: &str, people: f64) -> El {
        el("input|type=range|min=0")
            .id(format!("slider-{hour}"))
            .attr("max", self.sketch.top().to_string())
            .attr("step", self.sketch.step().to_string())
            .attr("value", people.to_string())
            .attr("aria-label", say::sketch_slider(name))
            .attr("aria-valuetext", say::sketch_people(heads(people)))
            .does(format!("hour {hour}"))
    }
}

fn number_box(hour: usize, name: &str, people: f64) -> El {
    el("input|type=text|inputmode=numeric|autocomplete=off")
        .id(format!("people-{hour}"))
        .attr("value", people.to_string())
        .attr("aria-label", say::sketch_box(name))
        .does(format!("hour {hour}"))
}

fn task() -> El {
    el("p.train-task").say(say::SKETCH_TASK).text(" ").say(say::SKETCH_HOW)
}

/// Names the explanation of hours, the last not included.
fn key(from: usize, until: usize) -> String {
    format!("{from} {until}")
}

/// A number of people as it is typed.
fn number(typed: &str) -> Option<f64> {
    crate::scenario::number::typed(typed).filter(|people| *people >= 0.0)
}
