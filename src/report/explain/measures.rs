//! A measure: what it does, what it costs in safety, who can take it, and where it does nothing.

use super::emergency::who_can_act;
use super::rules::said;
use super::sourced::resting_on;
use super::topic::KINDS;
use crate::report::doc::{Block, Span, line, para};
use crate::report::inputs;
use crate::report::measures::measure_text;
use crate::report::when::When;
use crate::report::words;
use crate::scenario::{Measure, MeasureKind, Outage, Scenario, duration, number};
use crate::timeline::{Clock, Standing, standing};

/// What is said of a kind of measure, whatever the scenario.
pub(super) struct MeasureText {
    /// What it does in the model.
    pub does: &'static str,
    /// What it costs in safety.
    pub cost: &'static str,
    /// Whom it takes.
    pub who: &'static str,
    /// What the model makes of it that a tenant may find otherwise.
    pub beware: &'static str,
    pub facts: &'static [&'static str],
}

#[rustfmt::skip]
pub(super) fn text(kind: MeasureKind) -> &'static MeasureText {
    match kind {
        MeasureKind::PostponeOnboarding => &MeasureText {
            does: "New hires due later during the outage are put off: they are not locked out and lose no work. They come on the first working day that begins after the outage, evenly over its first two hours, with that day’s own.",
            cost: "None: nobody is let in past a policy.",
            who: "Nobody with rights in the tenant: it is an announcement.",
            beware: "It can cost work if the help desk can’t keep up on the day they all come.",
            facts: &["4.3"],
        },
        MeasureKind::PauseResets => &MeasureText {
            does: "A share of the MFA resets and forced registrations due later during the outage is put off, and comes back evenly over the first working day that begins after it.",
            cost: "None: nobody is let in past a policy.",
            who: "Nobody with rights in the tenant: the help desk stops clearing methods, and a campaign waits.",
            beware: "Someone whose phone was stolen should not wait: pause less than all. It can cost work if the help desk can’t keep up on the day they all come.",
            facts: &["4.14", "4.6"],
        },
        MeasureKind::Exclusion => &MeasureText {
            does: "While it is open, up to so many people who wait for registration are let in past the policy. They must still register afterwards, in the same queue as those who wait. Who has not registered when it ends waits again.",
            cost: "Everyone it lets in has access without MFA, for as long as they have not registered and it is open.",
            who: "A Conditional Access Administrator, when it begins.",
            beware: "The model lets it act at once. A real one takes some minutes to write and to take effect. Remove it afterwards, and look at who used it.",
            facts: &["4.16", "1.10", "5.3"],
        },
        MeasureKind::TemporaryAccessPass => &MeasureText {
            does: "In working time during the outage, waiting people are given passes at a rate, and are in for as long as a pass lasts; then they wait again. A share of each group is forced to register all the same and can’t use one.",
            cost: "None in this count: a pass is itself a strong way to sign in. What it takes is care in handing it to the right person.",
            who: "An authentication administrator, when it begins.",
            beware: "The model hands passes to whoever waits, guests who must register here included; by Microsoft’s page a pass doesn’t work for guests, so the figure is too good by them. A pass doesn’t satisfy a policy that asks for phishing-resistant MFA, and takes a few minutes to spread.",
            facts: &["4.9", "4.9b", "4.10", "4.11", "4.12", "4.12b", "4.13", "4.13b"],
        },
        MeasureKind::KeepSessions => &MeasureText {
            does: "“Don’t sign out, don’t clear the browser, don’t restart for updates”: from then on fresh sign-ins come about less often by that share, among your own people and guests, until the outage ends.",
            cost: "None: nobody is let in past a policy.",
            who: "Nobody with rights in the tenant: it is an announcement.",
            beware: "How many follow such a request is a guess. Where sessions end for other reasons, such as tokens nobody renews, it changes nothing.",
            facts: &["1.1", "1.3"],
        },
        MeasureKind::DisableMfa => &MeasureText {
            does: "While it is open nobody is refused for registration or a prompt. Who got in that way is refused again if it ends before the outage does.",
            cost: "Everyone is exposed: guests, live sessions, and all who have come and not registered. It is computed so that its price can be seen, and never advised.",
            who: "A Conditional Access Administrator, when it begins.",
            beware: "Microsoft’s own demand for MFA on its admin portals can’t be switched off. Its advice is policies prepared beforehand and kept in report-only mode.",
            facts: &["4.16", "5.5", "5.6"],
        },
    }
}

/// A kind of measure: its text, and what it would come to in this scenario.
pub fn measure(scenario: &Scenario, kind: MeasureKind) -> Vec<Block> {
    let text = text(kind);
    let mut blocks = vec![
        Block::Para(vec![
            Span::strong(format!("{}. ", measure_text(kind).name)),
            Span::text(text.does),
        ]),
        Block::List(vec![
            vec![Span::strong("Security cost: "), Span::text(text.cost)],
            vec![Span::strong("Who must act: "), Span::text(text.who)],
            vec![Span::strong("Beware: "), Span::text(text.beware)],
        ]),
        para("What the rules say of it in each kind of outage:"),
        in_each_kind(scenario, kind, true),
    ];
    blocks.extend(taken(scenario, kind));
    if !kind.is_announcement() {
        blocks.push(who_can_act(scenario));
    }
    blocks.extend(resting_on(text.facts, scenario));
    blocks
}

/// Whether it does anything in each kind, and if not, what refuses those it would let in.
pub(super) fn in_each_kind(scenario: &Scenario, kind: MeasureKind, here: bool) -> Block {
    let measure = Measure::new(kind, scenario);
    let rows = KINDS.into_iter().map(|of| {
        let outage = Outage { kind: of, ..scenario.outage.clone() };
        let this = Scenario { outage, ..scenario.clone() };
        let here = if here && of == scenario.outage.kind { " (here)" } else { "" };
        let title = format!("{}{here}", inputs::kind(of).title);
        vec![line(title), line(effect(&this, &measure))]
    });
    let head = ["What is down", "The measure"].map(str::to_owned).to_vec();
    Block::Table { head, rows: rows.collect() }
}

/// What a measure comes to in a scenario, and if nothing, why.
pub(super) fn effect(scenario: &Scenario, measure: &Measure) -> String {
    match standing(scenario, measure) {
        Standing::Acts => "acts".to_owned(),
        Standing::NobodyCanAct => "does nothing: nobody can act when it begins".to_owned(),
        Standing::Nothing(asked) => format!(
            "does nothing: whoever it would let in is {} ({})",
            said(asked.answer),
            words::request(&asked.request).join("; ")
        ),
    }
}

/// Those of this kind that the scenario takes.
fn taken(scenario: &Scenario, kind: MeasureKind) -> Vec<Block> {
    let of_kind: Vec<_> = scenario.measures.iter().filter(|measure| measure.kind == kind).collect();
    if of_kind.is_empty() {
        return vec![para("This scenario takes no such measure.")];
    }
    let lines = of_kind.into_iter().map(|measure| {
        line(format!("{}: {}", described(scenario, measure), effect(scenario, measure)))
    });
    vec![para("Taken in this scenario:"), Block::List(lines.collect())]
}

/// A measure's own values in words.
pub(super) fn described(scenario: &Scenario, measure: &Measure) -> String {
    let clock = Clock::new(scenario);
    let at = |minute: u32| When::of(&clock, minute).long();
    let from = at(measure.from);
    match measure.kind {
        MeasureKind::PostponeOnboarding => format!("from {from}"),
        MeasureKind::PauseResets | MeasureKind::KeepSessions => {
            format!("{} % from {from}", number::write(measure.percent.0))
        }
        MeasureKind::Exclusion => format!(
            "up to {} people from {from} to {}",
            number::write(measure.people),
            at(measure.until)
        ),
        MeasureKind::TemporaryAccessPass => format!(
            "{} passes an hour from {from}, each lasting {}",
            number::write(measure.per_hour),
            duration::write(measure.lifetime)
        ),
        MeasureKind::DisableMfa => format!("from {from} to {}", at(measure.until)),
    }
}
