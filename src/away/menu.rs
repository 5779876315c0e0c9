//! The menu: its buttons and boxes, and what each does.

use super::call::{self, Copied};
use super::{fill, filled, now, paper};
use crate::browser::several::put_text;
use crate::browser::{files, paint};
use crate::element::{El, el, put};
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
    let said = el("p.away-said|role=status").id(SAID);
    put(into, [call_section(), brief_section(), files_section(), said])?;
    refresh(into)?;
    listen(into, "click", clicked)?;
    listen(into, "input", typed)?;
    listen(into, "keydown", pressed)
}

fn call_section() -> El {
    section(say::AWAY_CALL)
        .child(row([
            button("call", say::AWAY_COPY).attr("class", "plain strong"),
            button("chat", say::AWAY_CHAT),
        ]))
        .child(el("p.dim").say(say::AWAY_COPY_SAYS))
        .child(el("div.away-hand|id=away-hand"))
}

fn brief_section() -> El {
    let labels = [say::AWAY_ORG, say::AWAY_INCIDENT, say::AWAY_UPDATE, say::AWAY_OWNER];
    let fields = KEYS.into_iter().zip(labels).map(|((key, most), label)| field(key, most, label));
    section(say::AWAY_BRIEF)
        .child(el("p.dim").say(say::AWAY_BRIEF_SAYS))
        .children(fields)
        .child(row([
            button("print", say::AWAY_PRINT).attr("class", "plain strong"),
            button("page", say::AWAY_PRINT_PAGE).flag("hidden", !paper::is_made()),
        ]))
        .child(el("p.dim").say(say::AWAY_PRINT_SAYS))
}

fn files_section() -> El {
    let files = [
        ("csv", say::AWAY_HOURS),
        ("json", say::AWAY_RESULT),
        ("svg", say::AWAY_SVG),
        ("png", say::AWAY_PNG),
        ("md", say::AWAY_MARKDOWN),
        ("txt", say::AWAY_TEXT),
    ];
    section(say::AWAY_FILES).child(row(files.map(|(does, label)| button(does, label))))
}

fn section(title: Word) -> El {
    el("section").child(el("h2").say(title))
}

fn row(buttons: impl IntoIterator<Item = El>) -> El {
    el("p.away-row").children(buttons)
}

fn button(does: &str, label: Word) -> El {
    el("button.plain|type=button").attr(DOES, does).say(label)
}

fn field(key: &str, most: usize, label: Word) -> El {
    let mut input = el("input|autocomplete=off")
        .id(format!("away-{key}"))
        .attr("name", key)
        .attr("maxlength", most.to_string());
    if key == "update" {
        input = input.attr("placeholder", say::AWAY_UPDATE_SUCH.text());
    }
    el("label.away-field").child(el("span").say(label)).child(input)
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
    let area = el("textarea|readonly|rows=6").attr("value", text);
    let label = el("label").child(el("span").say(say::AWAY_BY_HAND)).child(area);
    let image =
        picture.map(|address| el("img").attr("src", address).attr("alt", say::AWAY_PICTURE.text()));
    put(hand, [label].into_iter().chain(image))?;
    if let Some(area) = hand.query_selector("textarea")? {
        let area: HtmlTextAreaElement = area.unchecked_into();
        area.focus()?;
        area.select();
    }
    Ok(())
}
