//! What the page and the worker say to each other.

use super::Heard;
use js_sys::Reflect;
use lockout_tenant::Found;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

/// From the page.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Ask {
    Read(Vec<Named>),
    /// A small tenant, made up.
    MakeUp,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Named {
    pub(super) name: String,
    /// A file, or a text.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub(super) content: JsValue,
}

impl Ask {
    /// The message: what is asked, and where the program lies that is to do it, which boot/import.js starts.
    pub(super) fn with(&self, program: &str) -> Result<JsValue, JsValue> {
        let message = js_sys::Object::new();
        Reflect::set(&message, &"program".into(), &program.into())?;
        Reflect::set(&message, &"ask".into(), &serde_wasm_bindgen::to_value(self)?)?;
        Ok(message.into())
    }
}

/// From the worker. The first and the word of a failure are also said by boot/import.js.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Said {
    Ready,
    File(Progress),
    Found(Box<Found>),
    Failed(String),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Progress {
    pub(super) at: usize,
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) of: u64,
    pub(super) rows: u64,
    pub(super) bad_rows: u64,
}

impl Said {
    pub(super) fn heard(self) -> Heard {
        match self {
            Said::File(Progress { at, name, bytes, of, rows, bad_rows }) => {
                Heard::File { at, name, bytes, of, rows, bad_rows }
            }
            Said::Found(found) => Heard::Found(found),
            Said::Failed(reason) => Heard::Failed(reason),
            Said::Ready => Heard::Failed(String::new()),
        }
    }
}
