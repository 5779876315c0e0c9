//! What a result means, as values that every screen and file only formats: the answer, the
//! picture, the table, the reasons, and the words for inputs, rules and sources.

pub mod answer;
pub mod brief;
pub mod cases;
pub mod chart;
pub mod chart_marks;
pub mod compare;
pub mod cost;
pub mod date;
pub mod desk;
pub mod doc;
pub mod emergency;
mod escaped;
pub mod explain;
pub mod figures;
pub mod fold;
pub mod ghost;
pub mod inputs;
pub mod live;
pub mod look_back;
pub mod measures;
pub mod played;
pub mod rules;
pub mod seen;
pub mod show;
pub mod sources;
pub mod table;
pub mod tenant;
pub mod turns;
pub mod when;
pub mod words;
