//! Your tenant's files: a dialog over the calculator, drawn by the third program. What files say comes from a worker
//! (`crate::import`), its words from `report::tenant`; the scenario is the page's, and stays as it is until the
//! reader takes something.

mod desk;
mod draw;
mod hands;
mod styles;

use crate::browser::more;
use crate::element::{Painter, focus};
use crate::import::{self, Heard, Source};
use crate::words::say;
use desk::Desk;
use gloo::utils::document;
use js_sys::{Array, Function};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlDialogElement;

/// The dialog's name.
const DIALOG: &str = "tenant";

/// The dialog that shows an explanation above it.
const EXPLAINED: &str = "tenant-explained";

/// The dialog while it is open.
struct Page {
    desk: Desk,
    painter: Painter,
}

thread_local! {
    static PAGE: RefCell<Option<Page>> = const { RefCell::new(None) };
}

/// Opens the dialog for the scenario of a link's fragment, with files to read and folders, as the browser's entries for
/// them, if there are any. `take` is called with another fragment, and in the line after it what is to be said of it,
/// when the reader takes something.
///
/// # Errors
/// If the browser makes no element.
pub async fn open(
    link: &str,
    take: &Function,
    files: &Array,
    folders: &Array,
) -> Result<(), JsValue> {
    styles::load().await?;
    let dialog = dialog(DIALOG, "tenant-dialog", "tenant-title")?;
    if !dialog.open() {
        hands::listen(&dialog)?;
        let into = document().create_element("div")?;
        into.set_class_name("tenant");
        dialog.append_child(&into)?;
        let desk = Desk::new(link.to_owned(), take.clone());
        PAGE.set(Some(Page { desk, painter: Painter::new(into) }));
        dialog.show_modal()?;
    }
    let files = import::files(files);
    if folders.length() > 0 {
        with_page(|_| {});
        read_later(import::folders(files, folders));
    } else if files.is_empty() {
        with_page(|_| {});
    } else {
        read(files);
    }
    focus("tenant-title");
    Ok(())
}

/// A dialog of that name, made anew unless it is open.
fn dialog(id: &str, class: &str, named: &str) -> Result<HtmlDialogElement, JsValue> {
    if let Some(known) = document().get_element_by_id(id) {
        let known: HtmlDialogElement = known.unchecked_into();
        if known.open() {
            return Ok(known);
        }
        known.remove();
    }
    let made: HtmlDialogElement = document().create_element("dialog")?.unchecked_into();
    made.set_id(id);
    made.set_class_name(class);
    made.set_attribute("aria-labelledby", named)?;
    let body = document().body().ok_or("no body")?;
    body.append_child(&made)?;
    Ok(made)
}

/// Closes it; a reading that goes on is given up, and what was found is forgotten.
fn close() {
    PAGE.set(None);
    for id in [EXPLAINED, DIALOG] {
        if let Some(dialog) = document().get_element_by_id(id) {
            let dialog: HtmlDialogElement = dialog.unchecked_into();
            // the focus goes back to what opened it
            dialog.close();
            dialog.remove();
        }
    }
}

/// Does something with the page, if it is open, and draws it anew.
fn with_page(does: impl FnOnce(&mut Page)) {
    PAGE.with_borrow_mut(|page| {
        let Some(page) = page else { return };
        does(page);
        if let Err(error) = page.painter.paint(draw::draw(&page.desk)) {
            web_sys::console::error_1(&error);
        }
        if let Some(id) = page.desk.wants_focus.take() {
            focus(&id);
        }
    });
}

/// Has a worker read what was brought.
fn read(sources: Vec<Source>) {
    with_page(|page| {
        if sources.is_empty() {
            page.desk.empty(say::TENANT_NOTHING_BROUGHT.text().to_owned());
            return;
        }
        let names = sources.iter().map(|source| source.name().to_owned()).collect();
        match import::start(sources, heard) {
            Ok(import) => page.desk.begin(import, names, false),
            Err(error) => page.desk.empty(say::tenant_failed(words_of(&error))),
        }
    });
}

/// Has a worker make a tenant up and read that.
fn make_up() {
    with_page(|page| match import::start_synthetic(heard) {
        Ok(import) => page.desk.begin(import, Vec::new(), true),
        Err(error) => page.desk.empty(say::tenant_failed(words_of(&error))),
    });
}

fn heard(heard: Heard) {
    with_page(|page| page.desk.hear(heard));
}

/// Reads what comes once it has come: files of a folder are asked for one by one.
fn read_later(sources: impl Future<Output = Result<Vec<Source>, JsValue>> + 'static) {
    spawn_local(async move {
        match sources.await {
            Ok(sources) => read(sources),
            Err(error) => {
                with_page(|page| page.desk.empty(say::tenant_failed(words_of(&error))));
            }
        }
    });
}

fn words_of(error: &JsValue) -> String {
    let said = js_sys::Reflect::get(error, &"message".into()).ok();
    let said = said.and_then(|said| said.as_string()).or_else(|| error.as_string());
    said.unwrap_or_default()
}

/// Shows the explanation of a topic above the dialog.
fn explain(topic: &str) -> Result<(), JsValue> {
    let Some(link) = PAGE.with_borrow(|page| page.as_ref().map(|page| page.desk.link.clone()))
    else {
        return Ok(());
    };
    let above = dialog(EXPLAINED, "tenant-explained", "tenant-explained-title")?;
    above.set_text_content(None);
    let head = crate::element::el("div.tenant-explained-head")
        .child(crate::element::el("h2|id=tenant-explained-title|tabindex=-1").say(say::PANEL_RULE))
        .child(
            crate::element::el("button.plain|type=button|data-tenant=explained-close")
                .say(say::TENANT_CLOSE),
        );
    let body = crate::element::el("div.document|id=tenant-explained-body");
    crate::element::put(&above, [head, body])?;
    hands::listen_to_clicks(&above)?;
    let body = above.query_selector("#tenant-explained-body")?;
    let given = [body.clone().into(), link.into(), topic.into()];
    more::call("explain", &given, move |came| {
        if let (None, Some(body)) = (came, body) {
            body.set_text_content(Some(say::PANEL_FAILED.text()));
        }
    });
    if !above.open() {
        above.show_modal()?;
    }
    focus("tenant-explained-title");
    Ok(())
}

/// Closes the explanation; the focus goes back to what opened it.
fn close_explained() {
    if let Some(above) = document().get_element_by_id(EXPLAINED) {
        let above: HtmlDialogElement = above.unchecked_into();
        above.close();
        above.remove();
    }
}
