//! What there is to practise, the seed, the links to hand out, and the progress so far.

use super::cards;
use super::desk::{Desk, drawn};
use super::frame;
use super::opening;
use super::screen::{Deed, Screen};
use super::view::{El, button, el, title};
use crate::browser::address;
use crate::report::date::Date;
use crate::training::cards::Grade;
use crate::training::link::{Exercise, Link};
use crate::training::progress::Kept;
use crate::words::{Word, say};

/// At most so many sessions are listed.
const LISTED: usize = 12;

/// What can be chosen of an exercise: how links write it, its label, and the choices in the same way. The first
/// is the one that holds.
type Choice = (&'static str, Word, Vec<(&'static str, Word)>);

/// An exercise as it is offered.
struct Offer {
    exercise: Exercise,
    name: Word,
    says: Word,
    choices: Vec<Choice>,
}

fn offers() -> Vec<Offer> {
    let grades = [
        ("all", say::CARD_GRADE_ALL),
        ("1", Grade::One.title()),
        ("2", Grade::Two.title()),
        ("3", Grade::Three.title()),
        ("4", Grade::Four.title()),
        ("5", Grade::Five.title()),
    ];
    vec![
        Offer {
            exercise: Exercise::Cards,
            name: say::TRAIN_CARDS,
            says: say::TRAIN_CARDS_SAYS,
            choices: vec![(cards::GRADE, say::CARD_GRADE, grades.to_vec())],
        },
        Offer {
            exercise: Exercise::Sketch,
            name: say::TRAIN_SKETCH,
            says: say::TRAIN_SKETCH_SAYS,
            choices: Vec::new(),
        },
        Offer {
            exercise: Exercise::Shift,
            name: say::TRAIN_SHIFT,
            says: say::TRAIN_SHIFT_SAYS,
            choices: vec![(
                "exercise",
                say::SHIFT_CHOICE,
                vec![
                    ("registration", say::SHIFT_CHOICE_REGISTRATION),
                    ("prompts", say::SHIFT_CHOICE_PROMPTS),
                    ("weekend", say::SHIFT_CHOICE_WEEKEND),
                    (super::shift::OWN, say::SHIFT_CHOICE_OWN),
                ],
            )],
        },
    ]
}

/// What an exercise is called.
pub fn name(exercise: Exercise) -> Word {
    match exercise {
        Exercise::Cards => say::TRAIN_CARDS,
        Exercise::Sketch => say::TRAIN_SKETCH,
        Exercise::Shift => say::TRAIN_SHIFT,
    }
}

#[derive(Default)]
pub struct Choose {
    /// What was typed as a seed and is none.
    wrong: Option<String>,
}

impl Screen for Choose {
    fn title(&self) -> String {
        say::TRAIN_TITLE.text().to_owned()
    }

    fn draw(&self, desk: &Desk) -> Vec<El> {
        let offers = offers().into_iter().map(|offer| draw_offer(desk, &offer));
        vec![
            title(say::TRAIN_TITLE.text()),
            el("p.train-lead").say(say::TRAIN_LEAD),
            self.seed(desk),
            el("div.train-offers").children(offers),
            progress(desk),
        ]
    }

    fn act(&mut self, deed: &Deed, desk: &mut Desk) {
        match &*deed.does {
            "seed" => match deed.value.trim().parse() {
                Ok(seed) => self.take(desk, seed),
                Err(_) => self.wrong = Some(deed.value.clone()),
            },
            "seed-drawn" => {
                self.take(desk, drawn());
                desk.say(say::train_seed_is(desk.seed().to_string()));
            }
            "choice" => {
                desk.link = desk.link.clone().telling(&deed.with, &deed.value);
                address::write(&desk.link.write(), false);
            }
            _ => {}
        }
    }

    fn state(&self) -> String {
        String::new()
    }

    fn restore(&mut self, _: &str) {}

    fn score(&self) -> (u32, u32) {
        (0, 0)
    }
}

impl Choose {
    fn take(&mut self, desk: &mut Desk, seed: u64) {
        self.wrong = None;
        desk.link.seed = Some(seed);
        address::write(&desk.link.write(), false);
    }

    fn seed(&self, desk: &Desk) -> El {
        let seed = desk.seed().to_string();
        let wrong = self.wrong.as_ref();
        let input =
            el("input|id=seed|inputmode=numeric|autocomplete=off|aria-describedby=seed-says")
                .attr("value", wrong.unwrap_or(&seed))
                .flag("aria-invalid", wrong.is_some())
                .does("seed");
        let says = wrong.map_or(say::TRAIN_SEED_SAYS.text().to_owned(), |wrong| {
            say::train_seed_wrong(crate::text::short(wrong), &*seed)
        });
        let class = if wrong.is_some() { "wrong" } else { "dim" };
        el("div.train-seed")
            .child(el("label|for=seed").say(say::TRAIN_SEED))
            .child(input)
            .child(button("seed-drawn", say::TRAIN_SEED_DRAW.text()).id("seed-drawn"))
            .child(el("p|id=seed-says").attr("class", class).text(says))
    }
}

/// The link of an exercise with what is chosen for it.
fn chosen(desk: &Desk, offer: &Offer) -> Link {
    let link = Link { exercise: Some(offer.exercise), seed: desk.link.seed, ..Link::default() };
    offer.choices.iter().fold(link, |link, (key, _, choices)| {
        let first = choices.first().map_or("", |(value, _)| value);
        link.telling(key, desk.link.told(key).unwrap_or(first))
    })
}

fn draw_offer(desk: &Desk, offer: &Offer) -> El {
    let link = chosen(desk, offer);
    let exercise = offer.exercise.name();
    let choices = offer.choices.iter().map(|(key, label, choices)| {
        let id = format!("{exercise}-{key}");
        let options =
            choices.iter().map(|&(value, label)| el("option").attr("value", value).say(label));
        el("label.train-choice").child(el("span").say(*label)).child(
            el("select")
                .id(id)
                .children(options)
                .attr("value", link.told(key).unwrap_or_default())
                .does(format!("choice {key}")),
        )
    });
    let known = desk.keep.progress().get(&link.session());
    let start = if known.is_some() { say::TRAIN_GO_ON } else { say::TRAIN_START };
    let start = el("a.plain")
        .attr("class", "plain strong")
        .id(format!("start-{exercise}"))
        .attr("href", format!("#{}", link.write()))
        .attr("aria-label", say::train_with(start.text(), offer.name.text()))
        .say(start);
    let copy = button(format!("page-copy {}", link.write()), frame::copying())
        .id(format!("copy-{exercise}"))
        .attr("aria-label", say::train_with(frame::copying(), offer.name.text()));
    let saved = (offer.exercise == Exercise::Shift)
        .then(|| opening::dialog("train-open", say::TRAIN_OPEN_SHIFT));
    el("section.train-offer")
        .child(el("h2").say(offer.name))
        .child(el("p").say(offer.says))
        .children(choices)
        .child(el("p.train-row").child(start).child(copy).maybe(saved))
}

fn progress(desk: &Desk) -> El {
    let kept: Vec<El> = desk.keep.progress().latest().take(LISTED).map(session).collect();
    let section = el("section.train-progress").child(el("h2").say(say::TRAIN_PROGRESS));
    let section = if kept.is_empty() {
        section.child(el("p.dim").say(say::TRAIN_PROGRESS_NONE))
    } else {
        let heads = [say::TRAIN_SESSION, say::TRAIN_ANSWERED, say::TRAIN_RIGHT, say::TRAIN_DAY];
        let head = el("tr").children(heads.map(|word| el("th|scope=col").say(word)));
        section.child(
            el("table.train-sessions")
                .child(el("caption.unseen").say(say::TRAIN_PROGRESS))
                .child(el("thead").child(head))
                .child(el("tbody").children(kept)),
        )
    };
    let section = section.child(el("p.dim").say(say::TRAIN_PROGRESS_SAYS));
    let row = if desk.wiping {
        el("p.train-row|role=group|aria-labelledby=train-wipe-sure")
            .child(el("b|id=train-wipe-sure").say(say::TRAIN_WIPE_SURE))
            .child(button("page-wipe-yes", say::TRAIN_WIPE_YES.text()).id("train-wipe-yes"))
            .child(button("page-wipe-no", say::TRAIN_WIPE_NO.text()).id("train-wipe-no"))
    } else {
        el("p.train-row")
            .child(button("page-export", say::TRAIN_EXPORT.text()).id("train-export"))
            .child(opening::dialog("train-import", say::TRAIN_IMPORT))
            .child(button("page-wipe", say::TRAIN_WIPE.text()).id("train-wipe"))
    };
    section.child(row).maybe(frame::by_hand(desk)).child(el("p.dim").text(&*desk.said))
}

fn session((link, kept): (&str, &Kept)) -> El {
    let Kept { answered, right, day, .. } = kept;
    let read = Link::read(link);
    let name = read.exercise.map_or(link, |exercise| name(exercise).text());
    let seed = read.seed.unwrap_or_default().to_string();
    let day = Date::read(day).map_or(day.clone(), Date::say);
    el("tr")
        .child(el("th|scope=row").child(
            el("a").attr("href", format!("#{link}")).text(say::train_session_is(name, seed)),
        ))
        .child(el("td.num").text(answered.to_string()))
        .child(el("td.num").text(right.to_string()))
        .child(el("td").text(day))
}
