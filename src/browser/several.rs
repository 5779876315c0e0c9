//! Several forms of one thing put on the clipboard at once, as far as the browser allows.

use gloo::utils::window;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Puts forms of one thing on the clipboard: media types, and promises of blobs. Safari lets a page do
/// so only while it answers a click, hence promises: what is not drawn yet comes later.
///
/// # Errors
/// The browser has no such clipboard, knows one of the types not, or refuses.
pub fn put(forms: &[(&str, &Promise)]) -> Result<Promise, JsValue> {
    let kind: Function = Reflect::get(&window(), &"ClipboardItem".into())?.dyn_into()?;
    let record = Object::new();
    for (media, blob) in forms {
        // older browsers cannot be asked, and refuse later
        if let Ok(supports) = Reflect::get(&kind, &"supports".into())?.dyn_into::<Function>()
            && supports.call1(&kind, &(*media).into())?.is_falsy()
        {
            return Err(JsValue::from_str(media));
        }
        Reflect::set(&record, &(*media).into(), blob)?;
    }
    let item = Reflect::construct(&kind, &Array::of1(&record))?;
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
    let write: Function = Reflect::get(&clipboard, &"write".into())?.dyn_into()?;
    write.call1(&clipboard, &Array::of1(&item))?.dyn_into()
}

/// Puts text alone on the clipboard.
///
/// # Errors
/// The browser has no clipboard, or refuses.
pub async fn put_text(text: &str) -> Result<(), JsValue> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into())?.dyn_into()?;
    let written: Promise = write.call1(&clipboard, &text.into())?.dyn_into()?;
    JsFuture::from(written).await.map(drop)
}
