//! The files of what was chosen or dropped, with those in folders.

use super::Source;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, File, FileList};

#[wasm_bindgen]
extern "C" {
    /// A file or a folder, as a browser hands it to whom it is dropped on.
    type Entry;
    #[wasm_bindgen(method, getter, js_name = isDirectory)]
    fn is_folder(this: &Entry) -> bool;
    #[wasm_bindgen(method, getter, js_name = fullPath)]
    fn path(this: &Entry) -> String;
    #[wasm_bindgen(method)]
    fn file(this: &Entry, done: &Function, failed: &Function);
    #[wasm_bindgen(method, js_name = createReader)]
    fn reader(this: &Entry) -> Reader;

    type Reader;
    /// Some of a folder's entries; none once all have been given.
    #[wasm_bindgen(method, js_name = readEntries)]
    fn some(this: &Reader, done: &Function, failed: &Function);
}

/// What was chosen in a dialog.
pub fn chosen(files: &FileList) -> Vec<Source> {
    let files = (0..files.length()).filter_map(|at| files.get(at));
    let named = files.map(|file| {
        let path = Reflect::get(&file, &"webkitRelativePath".into())
            .ok()
            .and_then(|path| path.as_string());
        let name = path.filter(|path| !path.is_empty()).unwrap_or_else(|| file.name());
        Source::File { name, file }
    });
    sorted(named.collect())
}

/// Files that were dropped on the page.
pub fn files(files: &Array) -> Vec<Source> {
    let named = files.iter().map(|file| {
        let file: File = file.unchecked_into();
        Source::File { name: file.name(), file }
    });
    named.collect()
}

/// What was dropped. The browser shows it only while it tells of the drop, so this is called at once and awaited
/// later.
///
/// # Errors
/// A folder or a file that the browser doesn't open.
pub fn dropped(
    transfer: &DataTransfer,
) -> impl Future<Output = Result<Vec<Source>, JsValue>> + 'static {
    let entries = entries(transfer);
    let files = transfer.files();
    async move {
        if entries.is_empty() {
            return Ok(files.as_ref().map(chosen).unwrap_or_default());
        }
        opened(entries).await
    }
}

/// Files, and those in folders, given by the browser's entries for them.
///
/// # Errors
/// A folder or a file that the browser doesn't open.
pub fn folders(
    mut files: Vec<Source>,
    entries: &Array,
) -> impl Future<Output = Result<Vec<Source>, JsValue>> + 'static {
    let entries = entries.iter().map(JsCast::unchecked_into).collect();
    async move {
        files.extend(opened(entries).await?);
        Ok(files)
    }
}

async fn opened(mut entries: Vec<Entry>) -> Result<Vec<Source>, JsValue> {
    let mut sources = Vec::new();
    while let Some(entry) = entries.pop() {
        if entry.is_folder() {
            entries.extend(inside(&entry).await?);
        } else {
            let file = JsFuture::from(Promise::new(&mut |done, failed| entry.file(&done, &failed)))
                .await?;
            let name = entry.path().trim_start_matches('/').to_owned();
            sources.push(Source::File { name, file: file.unchecked_into::<File>() });
        }
    }
    Ok(sorted(sources))
}

/// None where the browser knows no entries.
fn entries(transfer: &DataTransfer) -> Vec<Entry> {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
    let items = Array::from(&get(transfer, "items"));
    let entry = |item: JsValue| {
        let asked: Function = get(&item, "webkitGetAsEntry").dyn_into().ok()?;
        let entry = asked.call0(&item).ok()?;
        entry.is_object().then(|| entry.unchecked_into::<Entry>())
    };
    items.iter().filter_map(entry).collect()
}

async fn inside(folder: &Entry) -> Result<Vec<Entry>, JsValue> {
    let reader = folder.reader();
    let mut all = Vec::new();
    loop {
        let some =
            JsFuture::from(Promise::new(&mut |done, failed| reader.some(&done, &failed))).await?;
        let some: Array = some.unchecked_into();
        if some.length() == 0 {
            return Ok(all);
        }
        all.extend(some.iter().map(JsCast::unchecked_into));
    }
}

/// By their names, without what systems hide in folders.
fn sorted(mut sources: Vec<Source>) -> Vec<Source> {
    let is_hidden = |name: &str| name.rsplit('/').next().is_some_and(|last| last.starts_with('.'));
    sources.retain(|source| !is_hidden(source.name()));
    sources.sort_by(|one, other| one.name().cmp(other.name()));
    sources
}
