//! What the page and the worker say to each other.

use super::Heard;
use js_sys::{Reflect, Uint8Array};
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
    /// The message: what is asked, and the compiled program that is to do it, which boot/tenant.js starts.
    pub(super) fn with(&self, program: &JsValue) -> Result<JsValue, JsValue> {
        let message = js_sys::Object::new();
        Reflect::set(&message, &"program".into(), program)?;
        Reflect::set(&message, &"ask".into(), &serde_wasm_bindgen::to_value(self)?)?;
        Ok(message.into())
    }
}

/// From the worker. The first and the word of a failure are also said by boot/tenant.js.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Said {
    Ready,
    File(Progress),
    /// All that was found, as bytes ([`Found::packed`]): of a thousand policies a browser would make a hundred
    /// thousand objects, copy them, and make them into values again.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    Found(Uint8Array),
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
            Said::Found(bytes) => match Found::unpacked(&bytes.to_vec()) {
                Ok(found) => Heard::Found(Box::new(found)),
                Err(error) => Heard::Failed(error.to_string()),
            },
            Said::Failed(reason) => Heard::Failed(reason),
            Said::Ready => Heard::Failed(String::new()),
        }
    }
}
