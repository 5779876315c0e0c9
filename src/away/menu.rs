//! The menu: its buttons and boxes, and what each does.

use super::call::{self, Copied};
use super::{fill, filled, now, paper};
use crate::browser::several::put_text;
use crate::browser::{files, paint};
use crate::report::brief::picture::{HEIGHT, WIDTH, picture};
use crate::report::brief::{KEYS, csv, file_name, json, markdown, plain};
use crate::words::{Word, say};
use gloo::utils::document;
use js_sys::Uint8Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

/// What a button does.
const DOES: &str = "data-away";

/// Where it is said what was done.
const SAID: &str = "away-said";

/// Draws it, and listens.
pub fn draw(into: &Element) -> Result<(), JsValue> {
    let call = section(into, say::AWAY_CALL)?;
    let row = add(&call, "p", "away-row")?;
    button(&row, "call", say::AWAY_COPY)?.set_class_name("plain strong");
    button(&row, "chat", say::AWAY_CHAT)?;
    add(&call, "p", "dim")?.set_text_content(Some(say::AWAY_COPY_SAYS.text()));
    add(&call, "div", "away-hand")?.set_id("away-hand");

    let brief = section(into, say::AWAY_BRIEF)?;
    add(&brief, "p", "dim")?.set_text_content(Some(say::AWAY_BRIEF_SAYS.text()));
    let labels = [say::AWAY_ORG, say::AWAY_INCIDENT, say::AWAY_UPDATE, say::AWAY_OWNER];
    for ((key, most), label) in KEYS.into_iter().zip(labels) {
        field(&brief, key, most, label)?;
    }
    let row = add(&brief, "p", "away-row")?;
    button(&row, "print", say::AWAY_PRINT)?.set_class_name("plain strong");
    button(&row, "page", say::AWAY_PRINT_PAGE)?.set_hidden(!paper::is_made());
    add(&brief, "p", "dim")?.set_text_content(Some(say::AWAY_PRINT_SAYS.text()));

    let all = section(into, say::AWAY_FILES)?;
    let row = add(&all, "p", "away-row")?;
    for (does, label) in [
        ("csv", say::AWAY_HOURS),
        ("json", say::AWAY_RESULT),
        ("svg", say::AWAY_SVG),
        ("png", say::AWAY_PNG),
        ("md", say::AWAY_MARKDOWN),
        ("txt", say::AWAY_TEXT),
    ] {
        button(&row, does, label)?;
    }
    let said = add(into, "p", "away-said")?;
    said.set_id(SAID);
    said.set_attribute("role", "status")?;
    refresh(into)?;
    listen(into, "click", clicked)?;
    listen(into, "input", typed)?;
    listen(into, "keydown", pressed)
}

/// Puts what the link says into the boxes nobody is typing in.
pub fn refresh(into: &Element) -> Result<(), JsValue> {
    let active = document().active_element();
    for ((key, _), value) in KEYS.into_iter().zip(filled()) {
        let Some(found) = into.query_selector(&format!("#away-{key}"))? else { continue };
        let input: HtmlInputElement = found.unchecked_into();
        if active.as_ref() != Some(&input) && input.value() != value {
            input.set_value(&value);
        }
    }
    Ok(())
}

fn add(parent: &Element, tag: &str, class: &str) -> Result<HtmlElement, JsValue> {
    let element = document().create_element(tag)?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    parent.append_child(&element)?;
    Ok(element.unchecked_into())
}

fn section(parent: &Element, title: Word) -> Result<HtmlElement, JsValue> {
    let section = add(parent, "section", "")?;
    add(&section, "h2", "")?.set_text_content(Some(title.text()));
    Ok(section)
}

fn button(parent: &Element, does: &str, label: Word) -> Result<HtmlElement, JsValue> {
    let button = add(parent, "button", "plain")?;
    button.set_attribute("type", "button")?;
    button.set_attribute(DOES, does)?;
    button.set_text_content(Some(label.text()));
    Ok(button)
}

fn field(parent: &Element, key: &str, most: usize, label: Word) -> Result<(), JsValue> {
    let row = add(parent, "label", "away-field")?;
    add(&row, "span", "")?.set_text_content(Some(label.text()));
    let input: HtmlInputElement = add(&row, "input", "")?.unchecked_into();
    input.set_id(&format!("away-{key}"));
    input.set_name(key);
    input.set_max_length(i32::try_from(most).unwrap_or(60));
    input.set_autocomplete("off");
    if key == "update" {
        input.set_placeholder(say::AWAY_UPDATE_SUCH.text());
    }
    Ok(())
}

fn listen(to: &Element, event: &str, heard: fn(&Event)) -> Result<(), JsValue> {
    let ear = Closure::<dyn Fn(Event)>::new(move |event: Event| heard(&event));
    to.add_event_listener_with_callback(event, ear.as_ref().unchecked_ref())?;
    // it lives as long as the menu, of which there is one
    ear.forget();
    Ok(())
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn typed(event: &Event) {
    let Some(input) = target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    fill(&input.name(), &input.value());
}

/// Escape closes the menu and gives the focus back to what opened it.
fn pressed(event: &Event) {
    let event: &KeyboardEvent = event.unchecked_ref();
    if event.key() != "Escape" {
        return;
    }
    let details = target(event).and_then(|target| target.closest("details").ok().flatten());
    let Some(details) = details else { return };
    if let Ok(Some(summary)) = details.query_selector("summary") {
        let _ = summary.unchecked_into::<HtmlElement>().focus();
    }
    let _ = details.remove_attribute("open");
}

fn clicked(event: &Event) {
    let button = target(event).and_then(|target| target.closest(&format!("[{DOES}]")).ok()?);
    let Some(does) = button.and_then(|button| button.get_attribute(DOES)) else { return };
    match does.as_str() {
        "call" => {
            let copied = call::copy();
            spawn_local(async move { show(copied.await) });
        }
        "chat" => {
            let (.., brief) = now();
            spawn_local(async move {
                let text = plain::text(&brief);
                show(match put_text(&text).await {
                    Ok(()) => Copied::Done(say::AWAY_CHAT_COPIED),
                    Err(_) => Copied::ByHand { text, picture: None },
                });
            });
        }
        "print" => {
            told(say::AWAY_PRINTING.text());
            page_button(true);
            paper::print();
        }
        "page" => {
            paper::forget();
            page_button(false);
            told(say::AWAY_PAGE_AGAIN.text());
        }
        file => {
            let file = file.to_owned();
            spawn_local(async move {
                told(&match save(&file).await {
                    Ok(name) => say::away_saved(name),
                    Err(why) => say::away_no_file(why.as_string().unwrap_or_default()),
                });
            });
        }
    }
}

/// Saves a file of one kind, and gives its name.
async fn save(kind: &str) -> Result<String, JsValue> {
    let (run, cover, brief) = now();
    let (ending, media, bytes) = match kind {
        "csv" => {
            ("hours.csv", "text/csv", csv::csv(&run.scenario, &run.outcome, &cover).into_bytes())
        }
        "json" => ("result.json", "application/json", json::json(&run.outcome).into_bytes()),
        "svg" => ("chart.svg", "image/svg+xml", picture(&run, &brief).into_bytes()),
        "png" => {
            let png = paint::png(&picture(&run, &brief), WIDTH, HEIGHT).await?;
            let bytes = JsFuture::from(png.file.array_buffer()).await?;
            ("chart.png", "image/png", Uint8Array::new(&bytes).to_vec())
        }
        "md" => ("brief.md", "text/markdown", markdown::markdown(&brief).into_bytes()),
        _ => ("brief.txt", "text/plain", plain::text(&brief).into_bytes()),
    };
    let name = file_name(&run.scenario.name, cover.made.0, ending);
    let media =
        if media.starts_with("text") { format!("{media};charset=utf-8") } else { media.to_owned() };
    files::download(&name, &media, &bytes)?;
    Ok(name)
}

fn told(what: &str) {
    if let Some(said) = document().get_element_by_id(SAID) {
        said.set_text_content(Some(what));
    }
}

fn page_button(there: bool) {
    if let Ok(Some(button)) = document().query_selector(&format!("[{DOES}=page]")) {
        button.unchecked_into::<HtmlElement>().set_hidden(!there);
    }
}

/// Says what was copied; where nothing was, shows it to be copied by hand.
fn show(copied: Copied) {
    let Some(hand) = document().get_element_by_id("away-hand") else { return };
    hand.set_text_content(None);
    match copied {
        Copied::Done(word) => told(word.text()),
        Copied::ByHand { text, picture } => {
            told(say::AWAY_COPIED_NOTHING.text());
            // what can't be shown has been said
            let _ = by_hand(&hand, &text, picture);
        }
    }
}

fn by_hand(hand: &Element, text: &str, picture: Option<String>) -> Result<(), JsValue> {
    let label = add(hand, "label", "")?;
    add(&label, "span", "")?.set_text_content(Some(say::AWAY_BY_HAND.text()));
    let area: HtmlTextAreaElement = add(&label, "textarea", "")?.unchecked_into();
    area.set_read_only(true);
    area.set_rows(6);
    area.set_value(text);
    area.focus()?;
    area.select();
    if let Some(address) = picture {
        let image = add(hand, "img", "")?;
        image.set_attribute("src", &address)?;
        image.set_attribute("alt", say::AWAY_PICTURE.text())?;
    }
    Ok(())
}
