//! Files that the page hands to the reader.

use gloo::utils::{body, document};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Has the browser save bytes as a file: where it asks where to, or in the folder of downloads.
/// `kind` is a media type such as `text/csv;charset=utf-8`.
///
/// # Errors
/// The browser makes no such file.
pub fn download(name: &str, kind: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    body().append_child(&link)?;
    link.click();
    link.remove();
    // a browser may begin to read some time after the click; a minute later it has
    let gone = move || drop(Url::revoke_object_url(&address));
    gloo::timers::callback::Timeout::new(60_000, gone).forget();
    Ok(())
}
