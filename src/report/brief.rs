//! The briefing: what a manager wants to hear, in the order they want to hear it. Impact, status,
//! how sure we are, what is asked of them, and when they hear more.
//!
//! One value; paper, Markdown, a chat's text and the picture only format it, so they can't differ.
//! All of it belongs to the second program.

pub mod csv;
pub mod html;
pub mod json;
pub mod markdown;
mod names;
pub mod picture;
pub mod plain;
pub mod qr;
mod second;
mod sure;
mod svg;

pub use names::file_name;
pub use second::{Changed, Source, changed, sources};
use svg::escaped;

use super::answer::{Figure, Span, answer};
use super::cost::Rate;
use super::date::Date;
use super::figures::{grouped, percent_entered};
use super::inputs::kind;
use super::measures::{
    Board, Offer, board, exposed, measure_text, remark, saved, until_when, why_idle, written,
};
use super::sources::FACTS_AS_OF;
use super::table::minute;
use super::turns::{turns, why};
use super::when::When;
use crate::scenario::time::DayTime;
use crate::scenario::{MODEL, Part, Scenario, duration};
use crate::timeline::{Clock, LEAST_SAVING, Outcome};
use crate::words::say;

/// What is filled in where a briefing is made, and their limits in characters. A link carries them
/// under these keys.
pub const KEYS: [(&str, usize); 4] = [("org", 60), ("incident", 40), ("update", 60), ("owner", 60)];

/// What a briefing is made of beside the scenario and its run.
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    /// In the order of [`KEYS`]; empty where nothing was filled in.
    pub filled: [String; 4],
    pub rate: Option<Rate>,
    /// The pinned hour: what is not taken yet is computed as begun there.
    pub hour: Option<usize>,
    /// The reader's day and time.
    pub made: (Date, DayTime),
    /// The whole address that opens the scenario.
    pub link: String,
}

impl Cover {
    /// The cover a link's screen values ask for.
    pub fn of(screen: &[(&'static str, String)], made: (Date, DayTime), link: String) -> Cover {
        let value = |key| screen.iter().find(|(known, _)| *known == key).map(|(_, value)| value);
        let text = |key| value(key).map_or("", String::as_str);
        let currency = value("currency").map_or("EUR", String::as_str);
        Cover {
            filled: KEYS.map(|(key, most)| cleaned(text(key), most)),
            rate: Rate::read(text("rate"), currency),
            hour: text("hour").parse().ok(),
            made,
            link,
        }
    }
}

/// A text of one line and of at most so many characters, and nothing in it that turns its
/// direction.
pub fn cleaned(text: &str, most: usize) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let safe = text.chars().filter(|&c| !c.is_control() && !turns(c));
    safe.take(most).collect::<String>().trim().to_owned()
}

#[derive(Clone, Debug, PartialEq)]
pub struct Brief {
    /// The scenario's name, or else what is down.
    pub title: String,
    pub organisation: String,
    pub incident: String,
    /// `22 Nov 2026, 17:30`.
    pub made: String,
    /// The day of it.
    pub day: Date,
    pub sentence: Vec<Span>,
    pub figures: Vec<Figure>,
    /// What the work lost costs, where there is a rate.
    pub cost: Option<String>,
    /// What is down, from when until when.
    pub status: String,
    /// When it gets worse, and why.
    pub worse: Vec<(String, String)>,
    pub taken: Vec<Act>,
    pub open: Vec<Act>,
    /// What does nothing here, and why.
    pub idle: Vec<(String, String)>,
    /// The decision that is asked for, if there is one to make.
    pub decision: Option<String>,
    pub known: Vec<String>,
    pub unknown: Vec<String>,
    /// When more will be known; empty if nobody said.
    pub update: String,
    pub owner: String,
    /// That it is a model, of which revision, and how old its facts are.
    pub standing: [String; 2],
    pub link: String,
}

/// A measure, with what it does and what it costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    pub name: String,
    pub does: String,
    pub saves: String,
    pub exposes: String,
    /// The latest moment at which it is worth beginning; when it began, for one that is taken.
    pub by: String,
    pub who: String,
    pub remark: String,
}

/// So many of the moments at which it gets worse are told.
const MOST_WORSE: usize = 4;

/// The brief of a run.
pub fn brief(scenario: &Scenario, outcome: &Outcome, cover: &Cover) -> Brief {
    let clock = Clock::new(scenario);
    let hour = cover.hour.filter(|&hour| hour < outcome.hours.len());
    let answer = answer(scenario, outcome, hour.map_or(0, minute));
    // as on the screen: half an hour into the outage, or in the pinned hour
    let board = board(scenario, outcome, hour.map_or(30, minute));
    let [organisation, incident, update, owner] = cover.filled.clone();
    let (day, time) = cover.made;
    let worse = turns(scenario, outcome);
    Brief {
        title: title(scenario),
        organisation,
        incident,
        made: say::brief_moment(day.say(), time.write()),
        day,
        sentence: answer.sentence,
        figures: answer.figures,
        cost: cover
            .rate
            .as_ref()
            .map(|rate| say::brief_cost(rate.of(outcome.lost_person_hours), rate.say())),
        status: status(scenario, &clock),
        worse: worse
            .iter()
            .take(MOST_WORSE)
            .map(|turn| (turn.when(&clock), why(&clock, turn)))
            .collect(),
        taken: board.taken.iter().map(|offer| taken(scenario, offer)).collect(),
        open: board.offers.iter().map(|offer| open(scenario, offer)).collect(),
        idle: board.idle.iter().map(|offer| idle(scenario, offer)).collect(),
        decision: decision(scenario, &clock, &board),
        known: sure::known(scenario),
        unknown: sure::unknown(scenario, outcome),
        update,
        owner,
        standing: standing(),
        link: cover.link.clone(),
    }
}

/// What every file says of itself.
pub fn standing() -> [String; 2] {
    let model = say::frame_version(env!("CARGO_PKG_VERSION"), grouped(MODEL.into()));
    let facts = Date::read(FACTS_AS_OF).map_or(FACTS_AS_OF.to_owned(), Date::say);
    [say::BRIEF_A_MODEL.text().to_owned(), format!("{model}. {}.", say::frame_facts_as_of(facts))]
}

fn title(scenario: &Scenario) -> String {
    if scenario.name.trim().is_empty() {
        say::brief_unnamed(kind(scenario.outage.kind).title)
    } else {
        scenario.name.trim().to_owned()
    }
}

fn status(scenario: &Scenario, clock: &Clock) -> String {
    let outage = &scenario.outage;
    say::brief_outage(
        kind(outage.kind).title,
        When::of(clock, 0).short(),
        When::of(clock, outage.minutes).short(),
        duration::write(outage.minutes),
        percent_entered(outage.affected.0),
    )
}

fn act(scenario: &Scenario, offer: &Offer, by: String) -> Act {
    let text = measure_text(offer.measure.kind);
    Act {
        name: text.name.to_owned(),
        does: text.does.to_owned(),
        saves: saved(&offer.gain),
        exposes: exposed(&offer.gain),
        by,
        who: text.actor.to_owned(),
        remark: remark(scenario, &offer.gain),
    }
}

fn taken(scenario: &Scenario, offer: &Offer) -> Act {
    let measure = &offer.measure;
    let begun = written(scenario, measure, Part::From);
    let by = if measure.kind.parts().contains(&Part::Until) {
        say::brief_from_until(begun, written(scenario, measure, Part::Until))
    } else {
        say::brief_from(begun)
    };
    let act = act(scenario, offer, by);
    if offer.is_idle() {
        let remark = why_idle(scenario, offer).to_owned();
        return Act { saves: say::BRIEF_NOTHING.text().to_owned(), remark, ..act };
    }
    act
}

fn open(scenario: &Scenario, offer: &Offer) -> Act {
    act(scenario, offer, until_when(scenario, offer.latest))
}

fn idle(scenario: &Scenario, offer: &Offer) -> (String, String) {
    let text = measure_text(offer.measure.kind);
    (text.name.to_owned(), why_idle(scenario, offer).to_owned())
}

/// The measure that saves most, with the moment after which it saves nothing.
fn decision(scenario: &Scenario, clock: &Clock, board: &Board) -> Option<String> {
    let most = board.offers.first().filter(|offer| offer.gain.saved >= LEAST_SAVING)?;
    let name = measure_text(most.measure.kind).name;
    let begun = When::of(clock, most.measure.from).short();
    let until = until_when(scenario, most.latest);
    Some(say::brief_decision(name, saved(&most.gain), exposed(&most.gain), begun, until))
}
