//! Copy for the call: sentence, picture and link at once, or as much of it as the browser allows.

use super::now;
use crate::browser::paint::{self, Png};
use crate::browser::several::{put, put_text};
use crate::report::brief::html::{call_html, call_text};
use crate::report::brief::picture::{HEIGHT, WIDTH, picture};
use crate::words::{Word, say};
use js_sys::{Array, Promise};
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Blob, BlobPropertyBag};

/// What became of it.
pub enum Copied {
    Done(Word),
    /// Nothing was allowed: what is to be copied by hand, and the picture's address if there is one.
    ByHand {
        text: String,
        picture: Option<String>,
    },
}

/// Puts it on the clipboard. The first attempt is made before this returns, while the browser still
/// sees the click; what it waits for afterwards is the outcome.
pub fn copy() -> impl Future<Output = Copied> {
    let (run, _, brief) = now();
    let text = call_text(&brief);
    let drawing = Rc::new(picture(&run, &brief));
    let html = {
        let drawing = Rc::clone(&drawing);
        future_to_promise(async move {
            let page = call_html(&brief, &paint(&drawing).await?.address);
            Ok(blob("text/html", &page)?.into())
        })
    };
    let all =
        put(&[("text/plain", &plain(&text)), ("text/html", &html), ("image/png", &png(&drawing))]);
    async move {
        if settled(all).await {
            return Copied::Done(say::AWAY_COPIED_ALL);
        }
        let without_html = [("text/plain", &plain(&text)), ("image/png", &png(&drawing))];
        if settled(put(&without_html)).await {
            return Copied::Done(say::AWAY_COPIED_PICTURE_ALONE);
        }
        if put_text(&text).await.is_ok() {
            return Copied::Done(say::AWAY_COPIED_TEXT);
        }
        let picture = paint(&drawing).await.ok().map(|png| png.address);
        Copied::ByHand { text, picture }
    }
}

async fn paint(drawing: &str) -> Result<Png, JsValue> {
    paint::png(drawing, WIDTH, HEIGHT).await
}

fn png(drawing: &Rc<String>) -> Promise {
    let drawing = Rc::clone(drawing);
    future_to_promise(async move { Ok(paint(&drawing).await?.file.into()) })
}

fn plain(text: &str) -> Promise {
    match blob("text/plain", text) {
        Ok(blob) => Promise::resolve(&JsValue::from(blob)),
        Err(error) => Promise::reject(&error),
    }
}

async fn settled(put: Result<Promise, JsValue>) -> bool {
    match put {
        Ok(put) => JsFuture::from(put).await.is_ok(),
        Err(_) => false,
    }
}

fn blob(kind: &str, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}
