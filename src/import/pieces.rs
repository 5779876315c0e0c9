//! A file, piece by piece, in little memory however large it is.

use js_sys::{Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

#[wasm_bindgen]
extern "C" {
    /// A file's bytes as a stream.
    type Stream;
    #[wasm_bindgen(method, js_name = getReader, catch)]
    fn reader(this: &Stream, options: &Object) -> Result<Bytes, JsValue>;

    /// What fills a buffer of ours with the next of them.
    pub(super) type Bytes;
    #[wasm_bindgen(method)]
    fn read(this: &Bytes, into: &Uint8Array) -> Promise;

    type Came;
    #[wasm_bindgen(method, getter)]
    fn done(this: &Came) -> bool;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Came) -> Uint8Array;
}

/// So much at most comes at a time.
const MOST: u32 = 1 << 20;

/// What is still to come of a file.
pub(super) enum Pieces<'f> {
    /// Into one buffer again and again: what each piece of its own took would wait for the browser to tidy up.
    Streamed { bytes: Bytes, buffer: Uint8Array },
    /// For browsers whose files fill no buffers, as Firefox before 2024.
    Sliced { file: &'f Blob, from: f64 },
}

impl<'f> Pieces<'f> {
    pub(super) fn of(file: &'f Blob) -> Result<Pieces<'f>, JsValue> {
        let options = Object::new();
        Reflect::set(&options, &"mode".into(), &"byob".into())?;
        Ok(match file.stream().unchecked_into::<Stream>().reader(&options) {
            Ok(bytes) => Pieces::Streamed { bytes, buffer: Uint8Array::new_with_length(MOST) },
            Err(_) => Pieces::Sliced { file, from: 0.0 },
        })
    }

    /// The next piece replaces what `here` holds; `false` when there is none.
    pub(super) async fn next(&mut self, here: &mut Vec<u8>) -> Result<bool, JsValue> {
        let piece = match self {
            Pieces::Streamed { bytes, buffer } => {
                let came: Came = JsFuture::from(bytes.read(buffer)).await?.unchecked_into();
                if came.done() {
                    return Ok(false);
                }
                let piece = came.value();
                // the buffer went into it and comes back whole
                *buffer = Uint8Array::new(&piece.buffer());
                piece
            }
            Pieces::Sliced { file, from } => {
                if *from >= file.size() {
                    return Ok(false);
                }
                let to = *from + f64::from(MOST);
                let slice = file.slice_with_f64_and_f64(*from, to)?;
                *from = to;
                Uint8Array::new(&JsFuture::from(slice.array_buffer()).await?)
            }
        };
        here.resize(piece.length() as usize, 0);
        piece.copy_to(here);
        Ok(true)
    }
}
