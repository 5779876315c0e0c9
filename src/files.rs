//! Scenario files, out of the page and into it. This belongs to the second program.

use crate::browser::files::download;
use crate::keep::file::{MOST_BYTES, read};
use crate::keep::slug;
use crate::scenario::link::{self, MOST_SCENARIOS};
use crate::scenario::{Field, Scenario};
use crate::words::say;
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileList};

/// Saves the scenario that a link shows as a file.
///
/// # Errors
/// The browser makes no file.
pub fn save(fragment: &str) -> Result<(), JsValue> {
    let scenario = link::read(fragment).scenario;
    let kind = Field::Kind.get(&scenario).write();
    let name = slug(if scenario.name.is_empty() { &kind } else { &scenario.name });
    let name = format!("lockout-{name}.json");
    download(&name, "application/json", scenario.to_json().as_bytes())
}

/// Opens files: gives the fragment of all that could be opened, the first shown and the others beside
/// it, and in the lines after it what is to be said about the rest. The fragment is empty where none
/// could be.
pub async fn open(files: FileList) -> String {
    let mut opened: Vec<Scenario> = Vec::new();
    let mut said = Vec::new();
    for file in (0..files.length()).filter_map(|at| files.get(at)) {
        match scenario(&file).await {
            Ok(_) if opened.len() == MOST_SCENARIOS => {
                said.push(say::keep_file_too_many(file.name()));
            }
            Ok(scenario) => opened.push(scenario),
            Err(why) => said.push(why),
        }
    }
    let mut opened = opened.iter();
    let mut link = opened.next().map(|shown| link::write(shown, None, &[])).unwrap_or_default();
    opened.for_each(|beside| link::write_beside(&mut link, beside, None));
    format!("{link}\n{}", said.join("\n"))
}

async fn scenario(file: &File) -> Result<Scenario, String> {
    let name = file.name();
    if file.size() > MOST_BYTES {
        return Err(say::keep_file_large(name));
    }
    match JsFuture::from(file.array_buffer()).await {
        Ok(buffer) => read(&name, &Uint8Array::new(&buffer).to_vec()),
        // a folder, or what was moved away meanwhile
        Err(_) => Err(say::keep_file_unreadable(name)),
    }
}
