//! How heads are counted: the groups, the formulas, and the constants in them.

use super::heading;
use crate::report::doc::{Block, Span, line, para};
use crate::report::explain::inputs::groups;
use crate::report::explain::sourced::resting_on;
use crate::report::explain::sum::written;
use crate::scenario::time::TICK;
use crate::scenario::{AccessToken, LongLivedToken, Readings, Scenario, duration};
use crate::timeline::{
    Clock, LEAST_SAVING, LONGEST, Lifetime, THREE_DAYS, VALID_FOR_DAYS, lifetimes,
};

pub fn people(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![heading(1, "The people")];
    blocks.extend(super::laid_open(groups(scenario)));
    blocks
}

pub fn formulas() -> Vec<Block> {
    let mut blocks = vec![
        heading(1, "The formulas"),
        para(
            "The model counts expected heads, and so fractions of people. A company is not drawn at random; \
             its mean is computed.",
        ),
    ];
    for (title, formula, words) in FORMULAS {
        blocks.push(heading(2, *title));
        blocks.push(Block::Code((*formula).to_owned()));
        blocks.extend(words.iter().map(|&text| para(text)));
    }
    blocks
}

/// A title, the formula, and what is to be said of it.
const FORMULAS: &[(&str, &str, &[&str])] = &[
    (
        "Who comes and must register",
        "people = heads a day × people affected × minutes in which they came ÷ minutes over which a day’s are spread",
        &[
            "New hires come evenly over the first two hours of a working day, or over all of it where it is \
             shorter; MFA resets and forced registrations over all of it. Each asks for a new session, which \
             every kind of outage refuses, and waits for registration to return. Whoever came before the \
             start got in. After the outage everyone who comes joins the queue, affected or not.",
        ],
    ),
    (
        "Tokens in hand",
        "S(t) = 1 − t ÷ m for t up to a; (b − t)² ÷ (2 × (b − a) × m) from a to b; 0 after b; m = (a + b) ÷ 2",
        &[
            "S is the share of tokens still good t minutes after nobody renews them any more. Lifetimes are \
             spread evenly between a and b minutes. At the start a token may be of any age, so what is left \
             of it lies anywhere between nothing and its whole life: S(t) is the mean of what lives longer \
             than t, over the mean lifetime. Where a = b, the second line falls away.",
        ],
    ),
    (
        "Fresh sign-ins",
        "not needed yet = e^(−percent a day ÷ 100 × working minutes so far ÷ minutes in a working day)",
        &[
            "Some people lose a session for ordinary reasons: a new device, a cleared browser, a restart. \
             They do so at a constant rate while they work.",
        ],
    ),
    (
        "Live sessions",
        "locked out = people × (1 − not needed a fresh sign-in × what their renewals leave)",
        &[
            "Sessions are split by policy (none; controls met; controls not met), and independently by sign-in \
             frequency, by resilience defaults, by whether the condition can be checked, by whether it held \
             at the start, by whether the backup service serves them, and by long-lived or ordinary tokens. \
             For each part the rules are asked what a new session and what a renewal gets.",
            "A new session refused: the share that has not needed a fresh sign-in counts. A renewal refused: \
             S(t) counts. A renewal granted while the sign-in service is down: all stay until the backup \
             service forgets them, three days after they last worked, and then S counts from there. While MFA \
             prompts are down, a sign-in frequency of P minutes that owes a prompt leaves 1 − t ÷ P. What \
             does not apply counts as 1.",
            "People the backup service does not serve count as not seen in three days from the start on. A \
             token that the backup service issued is taken not to begin the three days anew.",
        ],
    ),
    (
        "Guests",
        "locked out = guests affected × (1 − not needed a fresh sign-in × S(t))",
        &[
            "That is while the sign-in service is down: no guest is renewed, and guests never hold long-lived \
             tokens. While prompts are down, guests whose home MFA is not trusted are locked out once they \
             need a fresh sign-in. While registration is down, those who must register here are, and then \
             wait in the queue.",
        ],
    ),
    (
        "The hour’s worst moment",
        "hour’s row = the five minutes with the most people locked out, read just before they end",
        &[
            "The earliest where several are equal. Groups of one row are of one moment, and so add up. On \
             screen they are whole people, rounded so that they add up to the rounded total.",
        ],
    ),
    (
        "Work lost",
        "person-hours = (locked out at the start + locked out just before the end) ÷ 2 × 5 ÷ 60, for every five minutes of work",
        &[
            "Nights and days off lose no work, though people are locked out then. At the outage’s end, who is \
             back at once counts as back.",
        ],
    ),
    (
        "Coming back",
        "left in the queue = (in the queue + those who come) × (1 − served ÷ everyone in the queue)",
        &[
            "When the outage ends, whoever only had to sign in is back at once. Who must register stands in \
             one queue, served in working time at the help desk’s rate and shared between the groups in \
             proportion to who waits. In every five minutes people join first, and are served then.",
        ],
    ),
    (
        "Longest wait",
        "longest wait = when the last of those who came together registers − when they came",
        &[
            "A queue served in proportion has no order. For this figure alone people are taken in the order \
             in which they came, which is our conclusion and nobody’s rule.",
        ],
    ),
    (
        "Exposure",
        "exposed person-hours = people exposed × 5 ÷ 60, for every five minutes, nights included",
        &[
            "Exposed is whoever holds access that skipped a control a policy demands: those an exclusion let \
             in and who have not registered; with MFA off for everyone, all guests, all live sessions, and \
             all who came and have not registered. Lockout and exposure are always shown together.",
        ],
    ),
];

pub fn constants(scenario: &Scenario) -> Vec<Block> {
    let clock = Clock::new(scenario);
    let mut rows = vec![
        constant(
            "Step of the clock",
            &duration::write(TICK),
            "ours: the smallest step the model takes",
            &[],
        ),
        constant(
            "New hires come within",
            &duration::write(clock.onboarding()),
            "ours: how first days go",
            &[],
        ),
        constant(
            "The backup service looks back",
            &format!("{} h", written(THREE_DAYS / 60.0, 2)),
            "",
            &["2.1"],
        ),
        constant(
            "Emergency accounts are tried out within",
            &format!("{} days", written(VALID_FOR_DAYS, 0)),
            "",
            &["5.4"],
        ),
        constant(
            "A measure saves something from",
            &format!("{LEAST_SAVING} person-hours"),
            "ours: three minutes of one person",
            &[],
        ),
        constant("A run ends at the latest after", &duration::write(LONGEST), "ours", &[]),
    ];
    rows.extend(tokens());
    let head = ["Constant", "Value", "From"].map(str::to_owned).to_vec();
    vec![
        heading(1, "The constants"),
        para("Apart from the inputs these numbers enter the formulas, and no others."),
        Block::Table { head, rows },
    ]
}

/// Lifetimes under every reading.
fn tokens() -> Vec<Vec<Vec<Span>>> {
    let of = |access_token, long_lived_token| {
        lifetimes(&Readings { access_token, long_lived_token, ..Readings::default() })
    };
    let said = |life: Lifetime| {
        let minutes = |n: f64| written(n, 0);
        if life.shortest == life.longest {
            format!("{} min", minutes(life.longest))
        } else {
            format!("{} to {} min", minutes(life.shortest), minutes(life.longest))
        }
    };
    let access = [
        (AccessToken::From60To90Min, "Ordinary token (C5, default)", "3.1"),
        (AccessToken::OneHour, "Ordinary token (C5, other side)", "3.4"),
    ];
    let long_lived = [
        (LongLivedToken::From20To28h, "Long-lived token (C4, default)", "3.3"),
        (LongLivedToken::UpTo28h, "Long-lived token (C4, second side)", "3.3b"),
        (LongLivedToken::Flat24h, "Long-lived token (C4, third side)", "1.C4"),
    ];
    let ordinary = access.map(|(reading, name, fact)| {
        constant(name, &said(of(reading, LongLivedToken::default()).0), "", &[fact])
    });
    let long = long_lived.map(|(reading, name, fact)| {
        constant(name, &said(of(AccessToken::default(), reading).1), "", &[fact])
    });
    ordinary.into_iter().chain(long).collect()
}

fn constant(name: &str, value: &str, ours: &str, facts: &[&'static str]) -> Vec<Vec<Span>> {
    let mut from = line(ours);
    for block in resting_on(facts, &Scenario::default()) {
        if let Block::List(points) = block {
            from.extend(points.into_iter().flatten());
        }
    }
    vec![line(name), line(value), from]
}
