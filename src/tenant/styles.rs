//! The dialog's own style sheet, fetched when it is first opened. In the single file it is there.

use gloo::utils::document;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlLinkElement;

/// Where the page names it.
const NAMED: &str = "meta[name=lockout-tenant][data-styles]";

/// The link that fetches it.
const LINK: &str = "tenant-styles";

/// Waits until it is there.
///
/// # Errors
/// It did not come.
pub async fn load() -> Result<(), JsValue> {
    let document = document();
    let Some(named) = document.query_selector(NAMED)? else { return Ok(()) };
    if document.get_element_by_id(LINK).is_some() {
        return Ok(());
    }
    let link: HtmlLinkElement = document.create_element("link")?.unchecked_into();
    link.set_id(LINK);
    link.set_rel("stylesheet");
    link.set_href(&named.get_attribute("data-styles").unwrap_or_default());
    let head = document.head().ok_or("no head")?;
    let came = Promise::new(&mut |done, failed| {
        link.set_onload(Some(&done));
        link.set_onerror(Some(&failed));
    });
    head.append_child(&link)?;
    match JsFuture::from(came).await {
        Ok(_) => Ok(()),
        Err(error) => {
            // it may come when it is asked for again
            link.remove();
            Err(error)
        }
    }
}
