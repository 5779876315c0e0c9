//! What is not known, what the model leaves out, and all facts with their pages.

use super::heading;
use crate::decision::Standing;
use crate::report::doc::{Block, Span, line, para};
use crate::report::explain::sourced::link;
use crate::report::sources::{FACTS, FACTS_AS_OF, Source};

pub fn limits() -> Vec<Block> {
    let silent = |source: &&Source| source.silent;
    let inferred = |source: &&Source| source.standing == Standing::Inferred && !source.silent;
    let mut blocks = vec![
        heading(1, "Limits"),
        heading(2, "What Microsoft leaves unsaid"),
        points(FACTS.iter().filter(silent)),
        heading(2, "What we conclude"),
        para("Beside the rules marked so above, these statements are ours:"),
        points(FACTS.iter().filter(inferred)),
    ];
    for (title, items) in LEFT_OUT {
        blocks.push(heading(2, *title));
        blocks.push(Block::List(items.iter().map(|&item| line(item)).collect()));
    }
    blocks
}

fn points<'a>(sources: impl Iterator<Item = &'a Source>) -> Block {
    Block::List(
        sources.map(|source| line(format!("{} (fact {})", source.says, source.fact.0))).collect(),
    )
}

/// What the model does not do, and which way that errs where it can be told.
const LEFT_OUT: &[(&str, &[&str])] = &[
    (
        "What the model leaves out: the outage",
        &[
            "An outage is of one kind, begins at once, keeps its level, and ends at once. It does not come and go, heal by degrees, or pass from one kind to another.",
            "It reaches a fixed share of people, each for the whole of it or not at all. There are no regions, no tenants and no apps that fare better than others.",
            "Front doors and admin portals out of reach while sign-in works are no kind of outage here. Whoever can act is taken to reach the portal.",
            "Tokens already issued stay good. On 15 March 2021 they did not.",
            "The backup service steps in at once and serves everyone it may, however many.",
            "Only people are counted: no service principals, no devices, no automation, no tenant in a cloud the backup service does not serve.",
        ],
    ),
    (
        "What the model leaves out: the people",
        &[
            "It counts shares of groups, evenly spread, and no person. A share in one split is taken to be the same in every part of the others.",
            "A person has one session in one app under one policy. In truth the backup service counts app by app, and one person may be in and out at once.",
            "Staff who hold no session at the start, back from leave for example, are in no group and are not counted. They would be refused while the sign-in service is down, so the figures are too low by them.",
            "While MFA prompts are down, your own people are all taken to need the service that sends them, where a policy asks for MFA. Those with a passkey, a security key or Windows Hello should get in: the figures are too high by them. Take them out of the people affected.",
            "Whoever is due to register is refused at once. Days of grace and prompts that may be skipped are not modelled: count as due only those who may not skip.",
            "Nobody’s session is revoked during the outage, though a rule for that exists. A password reset in the middle of it would lock its owner out.",
            "Your own people who are guests in other tenants lose those too. They are not counted.",
            "Whoever is locked out stays so until the outage ends or a measure lets them in; trying again helps nobody.",
            "A person locked out for an hour of work loses that hour, all of it. What can be done offline, by phone, or through a session that still lives elsewhere is not taken off.",
            "One working day for everyone: no holidays, shifts or time zones, and no overtime to catch up.",
            "Disabling resilience defaults on a policy for a group or role reaches all who use its apps. The calculator says so at the input; it is you who must enter the share of sessions it reaches.",
            "Tokens of two hours, which tenants without Conditional Access get, are not modelled. Refresh tokens, browser cookies and sign-in on the device are all in one figure, fresh sign-ins.",
            "A required authentication strength is one of the conditions that can’t be checked. What a second page of Microsoft’s says of it has no switch (C2).",
        ],
    ),
    (
        "What the model leaves out: measures and the way back",
        &[
            "Exclusions and MFA off take effect the moment they begin, and end the moment they end. In truth policies take minutes to be written and to spread, and somebody must remember to undo them.",
            "A pass works the moment it is handed out. Microsoft’s page speaks of a few minutes.",
            "Passes go to whoever waits, guests who must register here included. By Microsoft’s page a pass does not work for guests: where such guests wait, the saving shown is too high by them.",
            "Everyone but the share you enter is taken to be allowed a pass, and no policy to ask for more than MFA. Only people in the pass policy can use one, and a pass does not satisfy a policy that asks for phishing-resistant MFA.",
            "A pass is taken not to expose anyone, whoever it is handed to.",
            "How many follow a request to keep their session is your guess.",
            "Postponing and pausing put off people whom the outage would not have touched too: nobody can tell beforehand who is affected.",
            "Whoever is put off comes on the very first working day after the outage, all of them.",
            "The help desk registers people at one steady rate in working time, in proportion to who waits and not in the order of coming. It does not tire, take other calls or work late, and nobody gives up waiting.",
            "Who can act is asked when a measure begins, and not again.",
            "A run ends after 14 days, whoever still waits.",
            "Figures are means. No range says how far a real outage may stray from them.",
        ],
    ),
];

/// All facts, in the order of their numbers.
pub fn facts() -> Vec<Block> {
    let rows = FACTS.iter().map(|source| {
        let page = source.page.map_or_else(|| line("ours"), link);
        vec![line(source.fact.0), line(source.says), vec![Span::Standing(source.standing)], page]
    });
    let head = ["Fact", "In our words", "How sure", "Page"].map(str::to_owned).to_vec();
    vec![
        heading(1, "All facts"),
        para(format!("Read last on {FACTS_AS_OF}. A page’s own date stands where it gives one.")),
        Block::Table { head, rows: rows.collect() },
    ]
}
