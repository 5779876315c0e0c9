//! Reading an administrator's files without the page stopping for it: a worker reads them (`src/bin/tenant.rs`, the program of the page
//! itself),
//! the page hears how far it has come and what was found.
//!
//! The worker ends with what it found, or when nobody wants to hear it any more, and all it had in memory with it.

mod folder;
mod message;
mod pieces;
mod reader;

pub use folder::{chosen, dropped, files, folders};
pub use reader::read;

use js_sys::{JsString, Reflect};
use lockout_tenant::Found;
use message::{Ask, Named, Said};
use std::cell::Cell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{File, MessageEvent, Url, Worker};

/// Something to read.
pub enum Source {
    /// A file, named as the reader knows it: below a folder that was dropped, with the folders above it.
    File { name: String, file: File },
    /// A text that was pasted, under a name of our own; the browser's own, as it may hold names.
    Text { name: String, text: JsString },
}

impl Source {
    /// As the reader knows it.
    pub fn name(&self) -> &str {
        match self {
            Source::File { name, .. } | Source::Text { name, .. } => name,
        }
    }
}

/// What the worker has to say.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// How far it has come, some ten times a second.
    File {
        /// Which of the files, counted from nought.
        at: usize,
        name: String,
        bytes: u64,
        /// All there are in it; nought where that isn't known beforehand.
        of: u64,
        rows: u64,
        bad_rows: u64,
    },
    /// The last, if all went well.
    Found(Box<Found>),
    /// The last otherwise: the browser's own words.
    Failed(String),
}

/// A reading that goes on until it is dropped, or has said its last.
pub struct Import {
    worker: Worker,
    /// Called as long as the worker is there.
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(JsValue)>,
}

/// Reads files and texts.
///
/// # Errors
/// The browser starts no worker.
pub fn start(sources: Vec<Source>, heard: impl Fn(Heard) + 'static) -> Result<Import, JsValue> {
    let named = sources.into_iter().map(|source| match source {
        Source::File { name, file } => Named { name, content: file.into() },
        Source::Text { name, text } => Named { name, content: text.into() },
    });
    ask(&Ask::Read(named.collect()), heard)
}

/// Reads a small tenant that the worker makes up.
///
/// # Errors
/// The browser starts no worker.
pub fn start_synthetic(heard: impl Fn(Heard) + 'static) -> Result<Import, JsValue> {
    ask(&Ask::MakeUp, heard)
}

impl Import {
    /// Ends it; nothing more is heard.
    pub fn cancel(self) {}
}

impl Drop for Import {
    fn drop(&mut self) {
        end(&self.worker);
    }
}

fn end(worker: &Worker) {
    worker.set_onmessage(None);
    worker.set_onerror(None);
    worker.terminate();
}

fn ask(ask: &Ask, heard: impl Fn(Heard) + 'static) -> Result<Import, JsValue> {
    // as the browser has compiled it for the page; given away once it is said, as it holds what is to be read
    let message = Cell::new(Some(ask.with(&wasm_bindgen::module())?));
    let worker = Worker::new(&script()?)?;
    let heard = std::rc::Rc::new(heard);
    let failed = {
        let (worker, heard) = (worker.clone(), heard.clone());
        Closure::<dyn FnMut(JsValue)>::new(move |error: JsValue| {
            end(&worker);
            let reason =
                Reflect::get(&error, &"message".into()).ok().and_then(|said| said.as_string());
            heard(Heard::Failed(reason.unwrap_or_default()));
        })
    };
    let said = {
        let worker = worker.clone();
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            // the first word is the worker's: what is said to it before might be lost
            match serde_wasm_bindgen::from_value::<Said>(event.data()) {
                Ok(Said::Ready) => {
                    let message = message.take().unwrap_or_default();
                    if let Err(error) = worker.post_message(&message) {
                        end(&worker);
                        heard(Heard::Failed(format!("{error:?}")));
                    }
                }
                Ok(said) => {
                    let news = said.heard();
                    if !matches!(news, Heard::File { .. }) {
                        end(&worker);
                    }
                    heard(news);
                }
                Err(error) => {
                    end(&worker);
                    heard(Heard::Failed(error.to_string()));
                }
            }
        })
    };
    worker.set_onmessage(Some(said.as_ref().unchecked_ref()));
    worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
    Ok(Import { worker, _heard: said, _failed: failed })
}

/// The worker's script: its whole address.
fn script() -> Result<String, JsValue> {
    let document = gloo::utils::document();
    let named = document.query_selector("meta[name=lockout-tenant]")?;
    let relative = named.and_then(|named| named.get_attribute("data-worker"));
    let relative = relative.ok_or("the page names no worker")?;
    Ok(Url::new_with_base(&relative, &document.base_uri()?.unwrap_or_default())?.href())
}
