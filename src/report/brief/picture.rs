//! The chart as a picture: alone for the printed page, and with all that it needs to be understood
//! where it is forwarded to.

use super::super::answer::plain;
use super::super::chart::{BandKind, Chart, STACKED, View, chart};
use super::super::chart_marks::desk_line;
use super::super::figures::round;
use super::super::ghost::ghost;
use super::super::measures::measure_text;
use super::super::played::played;
use super::super::rules::GROUPS;
use super::super::table::shown;
use super::super::when::When;
use super::plain::headline;
use super::svg::{ALARM, DIM, FONTS, Hand, INK, LINE, NIGHT, Svg, width, wrapped};
use super::{Brief, escaped};
use crate::scenario::{Part, Scenario};
use crate::timeline::{Clock, Group, Heads, Outcome};
use crate::words::say;

/// The size of the picture in pixels, as slides have it.
pub const WIDTH: u32 = 1600;
pub const HEIGHT: u32 = 900;

/// A run with what its drawing needs.
pub struct Run {
    pub scenario: Scenario,
    pub outcome: Outcome,
    /// Every tick's heads, where the run is short enough to show them.
    pub fine: Vec<Heads>,
    /// The same without any measure, where there are some.
    pub without: Option<(Outcome, Vec<Heads>)>,
    /// Quiet hours are drawn together.
    pub fold: bool,
}

impl Run {
    pub fn new(scenario: Scenario, fold: bool) -> Run {
        let (outcome, fine) = played(&scenario);
        let measures = !scenario.measures.is_empty();
        let without = measures.then(|| played(&scenario.with_measures(Vec::new())));
        Run { scenario, outcome, fine, without, fold }
    }

    /// The geometry of the chart in a picture of this size.
    pub fn chart(&self, width: f64, height: f64) -> Chart {
        let at_least = self.without.as_ref().map_or(0.0, |(without, _)| without.peak_locked_out);
        let view = View { width, height, fold: self.fold, only: None, share: false, at_least };
        chart(&self.scenario, &self.outcome, &self.fine, view)
    }
}

/// The chart and its legend, for a page that says the rest.
pub fn chart_alone(run: &Run, width: f64, height: f64) -> String {
    let mut svg = Svg::default();
    svg.add(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" \
         font-family=\"{FONTS}\" role=\"img\" aria-label=\"{}\">",
        escaped(say::PICTURE_NAME.text())
    ));
    patterns(&mut svg);
    draw(&mut svg, run, &run.chart(width, height - 22.0));
    legend(&mut svg, run, (8.0, height - 6.0), width - 16.0);
    svg.add(format_args!("</svg>"));
    svg.0
}

/// Margin of the picture, in its own units, of which one is two pixels.
const MARGIN: f64 = 24.0;

/// The picture as a file: title, sentence, chart, legend, when it was made and by what.
pub fn picture(run: &Run, brief: &Brief) -> String {
    let (wide, high) = (f64::from(WIDTH) / 2.0, f64::from(HEIGHT) / 2.0);
    let room = wide - 2.0 * MARGIN;
    let mut svg = Svg::default();
    svg.add(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         viewBox=\"0 0 {wide} {high}\" font-family=\"{FONTS}\"><title>{}</title>",
        escaped(&headline(brief))
    ));
    patterns(&mut svg);
    svg.rect((0.0, 0.0), (wide, high), "#fff");
    let mut y = 34.0;
    let head = [&brief.title, &brief.organisation, &brief.incident];
    let head: Vec<&str> =
        head.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let title = Hand::new(12.0, DIM);
    for line in wrapped(&head.join(" · "), room / title.size).iter().take(2) {
        svg.text(MARGIN, y, title, line);
        y += 15.0;
    }
    let sentence = plain(&brief.sentence);
    // in the largest type in which it takes three lines
    let sizes = [20.0, 17.0, 14.5, 12.0];
    let size = sizes.into_iter().find(|size| wrapped(&sentence, room / size).len() <= 3);
    let size = size.unwrap_or(12.0);
    for line in wrapped(&sentence, room / size) {
        y += size * 0.4;
        svg.text(MARGIN, y + size * 0.5, Hand::new(size, INK).bold(), &line);
        y += size * 0.85;
    }
    y += 8.0;
    let chart_high = high - y - 62.0;
    svg.add(format_args!("<g transform=\"translate({:.1} {y:.1})\">", MARGIN - 8.0));
    draw(&mut svg, run, &run.chart(room + 16.0, chart_high));
    svg.add(format_args!("</g>"));
    legend(&mut svg, run, (MARGIN, high - 42.0), room);
    svg.line((MARGIN, high - 30.0), (wide - MARGIN, high - 30.0), LINE, "");
    let [model, revision] = &brief.standing;
    let foot = Hand::new(10.0, INK);
    svg.text(MARGIN, high - 14.0, foot.bold(), model);
    let rest = format!("{}. {revision}", say::picture_made(&brief.made));
    svg.text(wide - MARGIN, high - 14.0, Hand::new(9.5, DIM).at("end"), &rest);
    svg.add(format_args!("</svg>"));
    svg.0
}

/// A colour for each group, no two neighbours of one lightness, and the lines over it.
fn look(group: Group) -> (&'static str, &'static str, &'static str) {
    match group {
        Group::LiveSessions => ("#34598f", "M0 0", "#fff"),
        Group::Guests => ("#7cc4ba", "M0 60L60 0", "#1f5a53"),
        Group::MfaResets => ("#a86a12", "M0 30H60", "#f4d9a8"),
        Group::RegistrationsDue => ("#d3bfe0", "M30 0V60", "#5b3a74"),
        Group::NewHires => ("#8e2744", "M0 60L60 0M0 0L60 60", "#f5c3d0"),
    }
}

fn patterns(svg: &mut Svg) {
    svg.add(format_args!("<defs>"));
    for group in Group::ALL {
        let (fill, lines, stroke) = look(group);
        svg.add(format_args!(
            "<pattern id=\"away-{}\" width=\"60\" height=\"60\" patternUnits=\"userSpaceOnUse\">\
             <rect width=\"60\" height=\"60\" fill=\"{fill}\"/>\
             <path d=\"{lines}\" stroke=\"{stroke}\" stroke-width=\"8\"/></pattern>",
            group.name()
        ));
    }
    svg.add(format_args!("</defs>"));
}

/// The chart in its own corner.
fn draw(svg: &mut Svg, run: &Run, chart: &Chart) {
    let plot = chart.plot;
    let high = plot.bottom - plot.top;
    let tick = Hand::new(10.5, DIM);
    for band in &chart.bands {
        let middle = tick.at("middle");
        match band.kind {
            BandKind::Night => svg.rect((band.x, plot.top), (band.width, high), NIGHT),
            BandKind::Fold => {
                svg.rect((band.x, plot.top), (band.width, high), NIGHT);
                svg.text(band.x + band.width / 2.0, plot.bottom + 14.0, middle, &band.label);
            }
            BandKind::Outage | BandKind::Tail => {
                let colour = if band.kind == BandKind::Outage { INK } else { "#8d8b85" };
                svg.rect((band.x, plot.top - 7.0), (band.width, 3.0), colour);
                let room =
                    if band.kind == BandKind::Outage { band.width } else { plot.right - band.x };
                if width(&band.label) * tick.size <= room {
                    svg.text(band.x, plot.top - 12.0, tick, &band.label);
                }
            }
        }
    }
    for line in &chart.scale {
        svg.line((plot.left, line.at), (plot.right, line.at), LINE, "");
        svg.text(plot.left - 7.0, line.at + 3.5, tick.at("end"), &line.label);
    }
    for hour in &chart.hours {
        svg.text(hour.at, plot.bottom + 14.0, tick.at("middle"), &hour.label);
    }
    for day in &chart.days {
        svg.text(day.at, plot.bottom + 29.0, Hand { colour: INK, ..tick }.bold(), &day.label);
    }
    svg.add(format_args!("<g transform=\"scale(0.1)\">"));
    for layer in &chart.layers {
        svg.add(format_args!(
            "<path id=\"layer-{0}\" d=\"{1}\" fill=\"url(#away-{0})\" stroke=\"#fff\" stroke-width=\"5\"/>",
            layer.group.name(),
            layer.path
        ));
    }
    if let Some((without, fine)) = &run.without {
        let ghost = ghost(chart, &chart.heights, without, fine);
        svg.add(format_args!(
            "<path id=\"without\" d=\"{}\" fill=\"none\" stroke=\"{INK}\" stroke-width=\"12\" \
             stroke-dasharray=\"50 30\"/>",
            ghost.outline
        ));
    }
    if let Some(desk) = desk_line(&run.scenario, &run.outcome, chart) {
        for (colour, wide) in [("#fff", 50), (INK, 18)] {
            svg.add(format_args!(
                "<path d=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{wide}\"/>",
                desk.path
            ));
        }
        svg.add(format_args!("</g>"));
        let room = plot.right - desk.x > width(&desk.label) * tick.size + 8.0;
        let (x, anchor) = if room { (desk.x + 5.0, "start") } else { (plot.right, "end") };
        // the worst moment's figure stands a line above its column
        let peak = plot.bottom - run.outcome.peak_locked_out / chart.top * (plot.bottom - plot.top);
        let y = match peak - 20.0 {
            _ if (desk.y - peak).abs() >= 14.0 => desk.y - 6.0,
            above if above > plot.top + 10.0 => above,
            _ => desk.y + 14.0,
        };
        svg.over(x, y, Hand { colour: INK, ..tick }.at(anchor), &desk.label);
    } else {
        svg.add(format_args!("</g>"));
    }
    measures(svg, run, chart);
    worst(svg, run, chart);
}

/// A line where each measure begins and where it ends, with its name.
fn measures(svg: &mut Svg, run: &Run, chart: &Chart) {
    let plot = chart.plot;
    for (nth, measure) in run.scenario.measures.iter().enumerate() {
        let ends = measure.kind.parts().contains(&Part::Until).then_some(measure.until);
        for (minute, dash) in [(Some(measure.from), ""), (ends, " stroke-dasharray=\"3 3\"")] {
            let Some(x) = minute.and_then(|minute| chart.x_of(minute)) else { continue };
            svg.line((x, plot.top), (x, plot.bottom), INK, dash);
        }
        let Some(x) = chart.x_of(measure.from) else { continue };
        let name = measure_text(measure.kind).short;
        let hand = Hand::new(10.5, INK).bold();
        let room = plot.right - x > width(name) * hand.size + 8.0;
        let (x, hand) = if room { (x + 4.0, hand) } else { (x - 4.0, hand.at("end")) };
        let row = u32::try_from(nth % 6).unwrap_or(0);
        svg.over(x, plot.top + 11.0 + 13.0 * f64::from(row), hand, name);
    }
}

/// The worst moment, named where it stands.
fn worst(svg: &mut Svg, run: &Run, chart: &Chart) {
    let hour = run.outcome.peak_hour;
    let (Some(of), Some((x, wide))) = (run.outcome.hours.get(hour), chart.place(hour)) else {
        return;
    };
    if round(run.outcome.peak_locked_out) == 0 {
        return;
    }
    let (plot, (_, total)) = (chart.plot, shown(&run.outcome, of));
    let when = When::of(&Clock::new(&run.scenario), of.worst).short();
    let said = say::picture_worst(total, when);
    let hand = Hand::new(12.0, ALARM).bold();
    let half = width(&said) * hand.size / 2.0;
    let x = (x + wide / 2.0).clamp(plot.left + half, (plot.right - half).max(plot.left + half));
    let top = plot.bottom - run.outcome.peak_locked_out / chart.top * (plot.bottom - plot.top);
    svg.over(x, (top - 6.0).max(plot.top + 10.0), hand.at("middle"), &said);
}

/// The groups' signs, names, and people at the worst moment, in one row.
fn legend(svg: &mut Svg, run: &Run, (left, y): (f64, f64), room: f64) {
    let Some(hour) = run.outcome.hours.get(run.outcome.peak_hour) else { return };
    let (heads, _) = shown(&run.outcome, hour);
    let mut names: Vec<(Option<Group>, String)> = STACKED
        .into_iter()
        .rev()
        .map(|group| {
            (Some(group), format!("{} {}", GROUPS[group as usize].name, heads[group as usize]))
        })
        .collect();
    if run.without.is_some() {
        names.push((None, say::PICTURE_WITHOUT.text().to_owned()));
    }
    let needs = |size: f64| {
        let names = names.iter().map(|(_, name)| width(name) * size + 30.0);
        names.sum::<f64>() + width(say::PICTURE_AT_WORST.text()) * size + 6.0
    };
    let size = [11.0, 10.0, 9.0, 8.0].into_iter().find(|&size| needs(size) <= room).unwrap_or(7.0);
    let mut x = left;
    let said = say::PICTURE_AT_WORST.text();
    svg.text(x, y, Hand::new(size, DIM), said);
    x += width(said) * size + 6.0;
    for (group, name) in names {
        match group {
            Some(group) => svg.add(format_args!(
                "<path transform=\"translate({x:.1} {:.1}) scale(0.1)\" d=\"M0 0H110V110H0z\" \
                 fill=\"url(#away-{})\"/>",
                y - 9.5,
                group.name()
            )),
            None => {
                svg.line((x - 4.0, y - 4.0), (x + 12.0, y - 4.0), INK, " stroke-dasharray=\"5 3\"");
            }
        }
        svg.text(x + 16.0, y, Hand::new(size, INK), &name);
        x += width(&name) * size + 30.0;
    }
}
