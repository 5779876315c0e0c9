//! The screen of "Who gets in?".

use super::desk::Desk;
use super::frame::for_facilitators;
use super::screen::{Deed, Screen};
use super::view::{El, document, el, title};
use crate::decision::{Outcome, RuleId, TABLE};
use crate::report::doc::Block;
use crate::report::rules::rule_text;
use crate::training::cards::{Card, Grade, Mark, Session, Verdict};
use crate::training::link::{Link, View};
use crate::words::say;

/// How links write the grade.
pub const GRADE: &str = "grade";

/// An answer: are they in, and by which rule, if one was named.
type Answered = (bool, Option<RuleId>);

pub struct Cards {
    seed: u64,
    grade: Option<Grade>,
    session: Option<Session>,
    /// From the first card on; with the seed, all there is to know of a session.
    answers: Vec<Answered>,
    /// What was said of the card shown, before its rule.
    outcome: Option<bool>,
}

impl Cards {
    pub fn new(link: &Link) -> Cards {
        let grade = link.told(GRADE).and_then(Grade::read);
        let seed = link.seed.unwrap_or_default();
        Cards {
            seed,
            grade,
            session: Session::new(seed, grade),
            answers: Vec::new(),
            outcome: None,
        }
    }

    /// Is the card shown yet to be answered?
    fn is_open(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.verdict().is_none())
    }

    fn answer(&mut self, rule: Option<RuleId>) {
        if let (Some(session), Some(granted)) = (&mut self.session, self.outcome.take())
            && session.verdict().is_none()
        {
            session.answer(granted, rule);
            self.answers.push((granted, rule));
        }
    }
}

impl Screen for Cards {
    fn title(&self) -> String {
        say::TRAIN_CARDS.text().to_owned()
    }

    fn draw(&self, desk: &Desk) -> Vec<El> {
        let mut view = vec![title(say::TRAIN_CARDS.text())];
        if let Some(session) = &self.session {
            view.push(score(session));
            view.push(self.card(session));
            if desk.view() == View::Notes && session.verdict().is_none() {
                view.push(notes(session));
            }
        }
        view.push(for_facilitators(desk));
        view
    }

    fn act(&mut self, deed: &Deed, desk: &mut Desk) {
        match &*deed.does {
            "outcome" if self.is_open() => {
                self.outcome = Some(deed.with == "granted");
                desk.focus("card-asked");
            }
            "rule" => {
                self.answer(named(&deed.with));
                desk.focus("card-verdict");
            }
            "next" => {
                if let Some(session) = &mut self.session {
                    session.next();
                    self.outcome = None;
                    desk.focus("card-text");
                }
            }
            _ => {}
        }
    }

    fn state(&self) -> String {
        let answers = self.answers.iter().map(|(granted, rule)| {
            let rule = rule.map_or("", RuleId::name);
            format!("{}:{rule}", if *granted { "g" } else { "d" })
        });
        let answered = answers.collect::<Vec<_>>().join(" ");
        let now = match (self.is_open(), self.outcome) {
            (true, Some(true)) => "g",
            (true, Some(false)) => "d",
            (true, None) if !self.answers.is_empty() => "?",
            _ => "",
        };
        if answered.is_empty() && now.is_empty() {
            return String::new();
        }
        format!("{answered}/{now}")
    }

    fn restore(&mut self, state: &str) {
        let (answered, now) = state.split_once('/').unwrap_or((state, ""));
        self.session = Session::new(self.seed, self.grade);
        self.answers.clear();
        for answer in answered.split(' ') {
            let (granted, rule) = match answer.split_once(':') {
                Some(("g", rule)) => (true, rule),
                Some(("d", rule)) => (false, rule),
                _ => break,
            };
            if let Some(session) = &mut self.session {
                // the one before is done with
                session.next();
            }
            self.outcome = Some(granted);
            self.answer(named(rule));
        }
        if let Some(session) = self.session.as_mut().filter(|_| !now.is_empty()) {
            session.next();
        }
        self.outcome = match now {
            "g" => Some(true),
            "d" => Some(false),
            _ => None,
        };
    }

    fn score(&self) -> (u32, u32) {
        let total = self.session.as_ref().map(|session| session.progress().total());
        let total = total.unwrap_or_default();
        let count = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        (count(total.asked), count(total.right))
    }
}

fn named(rule: &str) -> Option<RuleId> {
    TABLE.iter().find(|known| known.name == rule).map(|known| known.id)
}

/// How far one is, and what comes back.
fn score(session: &Session) -> El {
    let total = session.progress().total();
    let turn = say::card_turn(session.turn().to_string());
    let grade = session.card().grade.title();
    let right = (total.asked > 0).then(|| {
        el("span").text(say::card_score(total.right.to_string(), total.asked.to_string()))
    });
    let back = session.to_come_back();
    let back = (back > 0).then(|| el("span").text(say::card_to_come_back(back.to_string())));
    el("p.card-score")
        .child(el("b").text(turn))
        .child(el("span").say(grade))
        .maybe(right)
        .maybe(back)
}

impl Cards {
    /// The card, with what is asked of it now. Keys work while the focus is in it.
    fn card(&self, session: &Session) -> El {
        let card = session.card();
        let back = session
            .is_back()
            .then(|| el("p.card-back").say(say::CARD_BACK))
            .filter(|_| session.verdict().is_none());
        let place = el("section.card|id=card|aria-labelledby=card-text|data-keys")
            .maybe(back)
            .child(told(&card.sentences));
        match (session.verdict(), self.outcome) {
            (Some(verdict), _) => place.child(decided(session, &verdict)),
            (None, Some(granted)) => place.child(rules(card, granted)),
            (None, None) => place.child(outcomes()),
        }
    }
}

/// The situation: who wants what, what is known of it point by point, and the question.
fn told(sentences: &[String]) -> El {
    let place = el("div.card-text|id=card-text|tabindex=-1");
    let [who, facts @ .., question] = sentences else { return place };
    let points = facts.iter().map(|fact| el("li").text(&**fact));
    place
        .child(el("p").text(&**who))
        .child(el("ul.points").children(points))
        .child(el("p").child(el("b").text(&**question)))
}

/// A button with its keys on it.
fn keyed(does: String, label: &str, keys: &str) -> El {
    let mut shown = keys.split(' ').map(str::to_uppercase);
    let key = shown.next().unwrap_or_default();
    el("button.card-choice|type=button")
        .does(does)
        .keys(keys)
        .child(el("kbd|aria-hidden=true").text(key))
        .child(el("span").text(label))
        .attr("aria-keyshortcuts", keys.to_uppercase())
}

fn outcomes() -> El {
    el("div.card-choices.two|role=group")
        .attr("class", "card-choices two")
        .attr("aria-label", say::CARD_OUTCOME.text())
        .child(
            keyed("outcome granted".to_owned(), say::CARD_GRANTED.text(), "g 1").id("card-granted"),
        )
        .child(keyed("outcome denied".to_owned(), say::CARD_DENIED.text(), "d 2").id("card-denied"))
}

fn rules(card: &Card, granted: bool) -> El {
    let choices = card.choices().into_iter().enumerate().map(|(at, rule)| {
        let key = (at + 1).to_string();
        keyed(format!("rule {}", rule.name()), rule_text(rule).title.text(), &key)
            .id(format!("rule-{}", rule.name()))
    });
    let said = if granted { say::CARD_GRANTED } else { say::CARD_DENIED };
    el("div.card-asking")
        .child(el("h2|id=card-asked|tabindex=-1").text(say::card_which_rule(said.text())))
        .child(
            el("div.card-choices|role=group|aria-labelledby=card-asked")
                .children(choices)
                .child(keyed("rule".to_owned(), say::CARD_NO_RULE.text(), "0").id("card-no-rule")),
        )
}

fn outcome_word(granted: bool) -> &'static str {
    if granted { say::CARD_GRANTED.text() } else { say::CARD_DENIED.text() }
}

fn decided(session: &Session, verdict: &Verdict) -> El {
    let (mark, class) = match verdict.mark {
        Mark::Right => (say::CARD_RIGHT, "card-verdict right"),
        Mark::WrongRule => (say::CARD_WRONG_RULE, "card-verdict half"),
        Mark::Wrong => (say::CARD_WRONG, "card-verdict wrong-one"),
    };
    let yours = outcome_word(verdict.granted);
    let yours = match verdict.rule {
        Some(rule) => say::card_yours_by(yours, rule_text(rule).title.text()),
        None => say::card_yours(yours),
    };
    let back = (verdict.mark != Mark::Right).then(|| el("p.dim").say(say::CARD_COMES_BACK));
    el("div.card-decided")
        .id(format!("decided-{}", session.turn()))
        .child(el("h2|id=card-verdict|tabindex=-1").attr("class", class).say(mark))
        .child(el("p").text(yours))
        .child(core_says(verdict))
        .maybe(back)
        .child(
            el("p.train-row").child(
                keyed("next".to_owned(), say::CARD_NEXT.text(), "n")
                    .id("card-next")
                    .attr("class", "card-choice strong"),
            ),
        )
}

/// What the core says: the outcome, and every rule that spoke, those that decided opened.
fn core_says(verdict: &Verdict) -> El {
    let blocks = verdict.document();
    let mut rules = verdict.rules().into_iter();
    let said = blocks.iter().zip(document(&blocks)).map(|(block, said)| match block {
        Block::Details { .. } => said.flag("open", rules.next().is_some_and(|rule| rule.decided)),
        _ => said,
    });
    el("div.document").children(said)
}

/// What the facilitator sees before the audience does.
fn notes(session: &Session) -> El {
    let mut answered = session.clone();
    let granted = session.card().outcome() == Outcome::Granted;
    let verdict = answered.answer(granted, None);
    el("section.card-notes")
        .child(el("h2").say(say::CARD_NOTES))
        .child(el("p").child(el("b").text(outcome_word(granted))))
        .child(core_says(&verdict))
}
