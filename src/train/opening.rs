//! Opening a file: the record of a shift, an exercise, or progress, chosen in a dialog or let go over the page.

use super::act;
use super::desk::{Desk, Then};
use super::screen::Deed;
use super::view::{El, button, el};
use crate::browser::drop;
use crate::training::opened::{MOST_BYTES, Opened, opened};
use crate::training::progress::Progress;
use crate::words::{Word, say};
use gloo::events::EventListener;
use gloo::utils::document;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{FileList, HtmlInputElement};

/// A file that came and needs a word.
pub enum Came {
    /// It can't be opened.
    Closed { name: String, why: Vec<String> },
    /// Progress, if the reader says where it goes.
    Progress { name: String, progress: Progress },
}

const CAME: &str = "train-came";

/// A button that opens the browser's dialog.
pub fn dialog(id: &'static str, label: Word) -> El {
    el("label.plain.train-open").attr("class", "plain train-open").say(label).child(
        el("input.unseen|type=file|accept=.txt,.json,text/plain,application/json")
            .id(id)
            .does(format!("page-file {id}")),
    )
}

/// Opens files that are let go over the page.
pub fn listen() -> [EventListener; 3] {
    drop::listen(say::TRAIN_DROP.text(), |files, _| read(&files))
}

/// Reads what was chosen in a dialog.
fn chosen(id: &str) {
    let input = document().get_element_by_id(id);
    let input = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return };
    if let Some(files) = input.files() {
        read(&files);
    }
    // the same file chosen again would be no change
    input.set_value("");
}

fn read(files: &FileList) {
    let Some(file) = files.get(0) else { return };
    let name = file.name();
    let came = |does: &str, with: String, value: String| {
        act(Deed { does: does.to_owned(), with, value, going_on: false });
    };
    if files.length() > 1 || file.size() > MOST_BYTES {
        let why = if files.length() > 1 { say::TRAIN_CLOSED_MANY } else { say::TRAIN_CLOSED_LARGE };
        return came("page-closed", name, why.into());
    }
    spawn_local(async move {
        let buffer = JsFuture::from(file.array_buffer()).await;
        let bytes = buffer.map(|buffer| Uint8Array::new(&buffer).to_vec());
        match bytes.map(String::from_utf8) {
            Ok(Ok(text)) => came("page-opened", name, text),
            Ok(Err(_)) => came("page-closed", name, say::TRAIN_CLOSED_NO_TEXT.into()),
            // a folder, or what was moved away meanwhile
            Err(_) => came("page-closed", name, say::TRAIN_CLOSED_UNREADABLE.into()),
        }
    });
}

/// Does what was opened lead all windows of a session elsewhere?
pub fn leads_away(deed: &Deed) -> bool {
    deed.does == "page-opened" && matches!(opened(&deed.value), Ok(Opened::Session { .. }))
}

impl Desk {
    pub(super) fn open_file(&mut self, deed: &Deed) -> Then {
        let name = deed.with.clone();
        match &*deed.does {
            "page-file" => {
                chosen(&name);
                return Then::Stay;
            }
            "page-opened" => match opened(&deed.value) {
                Ok(Opened::Session { link, state }) => {
                    self.came = None;
                    self.focus("train-title");
                    return Then::GoOn(link.seen_as(self.link.view), state);
                }
                Ok(Opened::Progress(progress)) => {
                    self.came = Some(Came::Progress { name, progress });
                }
                Err(why) => self.came = Some(Came::Closed { name, why }),
            },
            "page-closed" => {
                self.came = Some(Came::Closed { name, why: vec![deed.value.clone()] });
            }
            "page-add" | "page-replace" => {
                if let Some(Came::Progress { progress, .. }) = self.came.take() {
                    if deed.does == "page-add" {
                        self.keep.change(|kept| kept.add(progress));
                    } else {
                        self.keep.replace(progress);
                    }
                    self.say(say::train_imported(self.keep.progress().len().to_string()));
                }
            }
            _ => self.came = None,
        }
        self.focus(if self.came.is_some() { CAME } else { "train-title" });
        Then::Stay
    }
}

/// What is to be said of a file, and asked.
pub fn draw(desk: &Desk) -> Option<El> {
    let place = el("section.train-note|id=train-came|tabindex=-1");
    let close = |word: Word| button("page-came-away", word.text()).id("train-came-away");
    Some(match desk.came.as_ref()? {
        Came::Closed { name, why } => place
            .child(el("p").child(el("b").text(say::train_closed(&**name))))
            .child(el("ul.points").children(why.iter().map(|why| el("li").text(&**why))))
            .child(el("p.train-row").child(close(say::TRAIN_CLOSE))),
        Came::Progress { name, progress } => {
            let kept = desk.keep.progress();
            let (n, both) = (progress.len().to_string(), kept.in_both(progress).to_string());
            let choice = |does: &'static str, word: Word, says: Word| {
                el("p.train-row")
                    .child(button(does, word.text()).id(does))
                    .child(el("span").say(says))
            };
            let add = desk
                .keep
                .can_add()
                .then(|| choice("page-add", say::TRAIN_IMPORT_ADD, say::TRAIN_IMPORT_ADD_SAYS));
            place
                .child(el("p").child(el("b").text(say::train_import_holds(&**name, n, both))))
                .maybe(add)
                .child(choice(
                    "page-replace",
                    say::TRAIN_IMPORT_REPLACE,
                    say::TRAIN_IMPORT_REPLACE_SAYS,
                ))
                .child(el("p.train-row").child(close(say::TRAIN_IMPORT_NO)))
        }
    })
}
