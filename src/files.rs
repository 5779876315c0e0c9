//! Scenario files, out of the page and into it. This belongs to the second program. What is brought to the page and
//! is no scenario goes on to the dialog for a tenant's files, in the third program.

use crate::browser::files::download;
use crate::browser::more;
use crate::keep::file::{MOST_BYTES, is_of_a_tenant, read};
use crate::keep::slug;
use crate::scenario::link::{self, MOST_SCENARIOS};
use crate::scenario::{Field, Scenario};
use crate::words::say;
use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, FileList};

/// A file is known by so many bytes.
const BEGINNING: f64 = 4096.0;

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

/// Opens files: gives the fragment of all scenarios that could be opened, the first shown and the others beside it, and in
/// the lines after it what is to be said about the rest. The fragment is empty where none could be. Folders, and files
/// that are no scenarios, go on to the dialog of the page that `link` shows; nothing is given where that is all.
pub async fn open(files: &FileList, entries: &Array, link: &str, take: &Function) -> String {
    let mut opened: Vec<Scenario> = Vec::new();
    let mut said = Vec::new();
    let others = Array::new();
    for at in 0..files.length() {
        let Some(file) = files.get(at) else { continue };
        if is_folder(&entries.get(at)) {
            continue;
        }
        if is_other(&file).await {
            others.push(&file);
            continue;
        }
        match scenario(&file).await {
            Ok(_) if opened.len() == MOST_SCENARIOS => {
                said.push(say::keep_file_too_many(file.name()));
            }
            Ok(scenario) => opened.push(scenario),
            Err(why) => said.push(why),
        }
    }
    let folders = entries.iter().filter(is_folder).collect::<Array>();
    let is_more = others.length() > 0 || folders.length() > 0;
    if is_more && !reads_tenants() {
        said.push(say::TENANT_NOT_HERE.text().to_owned());
    } else if is_more {
        let given = [link.into(), take.clone().into(), others.into(), folders.into()];
        if more::called("tenant", &given).await.is_none() {
            said.push(say::KEEP_FILES_AWAY.text().to_owned());
        }
    }
    if opened.is_empty() && said.is_empty() {
        return String::new();
    }
    let mut opened = opened.iter();
    let mut link = opened.next().map(|shown| link::write(shown, None, &[])).unwrap_or_default();
    opened.for_each(|beside| link::write_beside(&mut link, beside, None));
    format!("{link}\n{}", said.join("\n"))
}

/// Is the third program there? The single file has no room for it.
fn reads_tenants() -> bool {
    let named = gloo::utils::document().query_selector("meta[name=lockout-tenant]");
    named.is_ok_and(|named| named.is_some())
}

fn is_folder(entry: &JsValue) -> bool {
    entry.is_object() && Reflect::get(entry, &"isDirectory".into()).is_ok_and(|is| is.is_truthy())
}

/// It is no scenario's file, by its name and its beginning.
async fn is_other(file: &File) -> bool {
    let Ok(beginning) = file.slice_with_f64_and_f64(0.0, BEGINNING) else { return false };
    let Ok(mut bytes) = bytes(&beginning).await else { return false };
    let is = is_of_a_tenant(&file.name(), &bytes);
    forget(&mut bytes);
    is
}

/// What may hold names is not left in memory that is given back.
fn forget(bytes: &mut [u8]) {
    bytes.fill(0);
    // or nobody would see that it is done, and the compiler leave it out
    std::hint::black_box(bytes);
}

async fn bytes(blob: &Blob) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&JsFuture::from(blob.array_buffer()).await?).to_vec())
}

async fn scenario(file: &File) -> Result<Scenario, String> {
    let name = file.name();
    if file.size() > MOST_BYTES {
        return Err(say::keep_file_large(name));
    }
    match bytes(file).await {
        Ok(mut bytes) => {
            let read = read(&name, &bytes);
            forget(&mut bytes);
            read
        }
        // what was moved away meanwhile
        Err(_) => Err(say::keep_file_unreadable(name)),
    }
}
