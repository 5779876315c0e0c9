//! In the worker: files in, piece by piece; what they say out.

use super::message::{Ask, Named, Progress, Said};
use super::pieces::Pieces;
use js_sys::{Function, Uint8Array};
use lockout_tenant::synthetic::{File as Made, Order, Tenant};
use lockout_tenant::{Key, Reading};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = crypto, js_name = getRandomValues, catch)]
    fn fill_with_chance(bytes: &mut [u8]) -> Result<JsValue, JsValue>;
}

/// How often the page hears how far it is, in milliseconds.
const EVERY: f64 = 100.0;

/// The tenant that is made up: small enough to be there in a moment.
const EXAMPLE: Order = Order { seed: 7, users: 2000, rows: 24_000, policies: 10 };
const EXAMPLES: [Made; 5] = [
    Made::Policies,
    Made::NamedLocations,
    Made::Interactive,
    Made::NonInteractive,
    Made::Registrations,
];

/// Reads what the page asks for, and says so by `say`.
///
/// # Errors
/// A file that can't be read any more, or a page that hears no more.
pub async fn read(ask: JsValue, say: &Function) -> Result<(), JsValue> {
    let mut random = [0; 16];
    fill_with_chance(&mut random)?;
    let mut reader = Reader { reading: Reading::new(Key::new(random)), say, said: f64::MIN, at: 0 };
    match serde_wasm_bindgen::from_value(ask)? {
        Ask::Read(sources) => {
            for source in sources {
                reader.source(&source).await?;
            }
        }
        Ask::MakeUp => reader.make_up()?,
    }
    let found = reader.reading.found().packed().map_err(|error| error.to_string())?;
    reader.tell(&Said::Found(Uint8Array::from(&*found)))
}

struct Reader<'s> {
    reading: Reading,
    say: &'s Function,
    /// When the page last heard.
    said: f64,
    /// Which source it is.
    at: usize,
}

impl Reader<'_> {
    async fn source(&mut self, Named { name, content }: &Named) -> Result<(), JsValue> {
        self.reading.begin(name);
        if let Some(text) = content.as_string() {
            self.reading.take(text.as_bytes());
            self.progress(name, 0.0)?;
        } else {
            self.file(name, content.unchecked_ref()).await?;
        }
        self.reading.end();
        self.at += 1;
        Ok(())
    }

    async fn file(&mut self, name: &str, file: &Blob) -> Result<(), JsValue> {
        let mut pieces = Pieces::of(file)?;
        let mut here = Vec::new();
        while pieces.next(&mut here).await? {
            self.reading.take(&here);
            self.progress(name, file.size())?;
        }
        Ok(())
    }

    /// All files of the example, each as if it had been opened.
    fn make_up(&mut self) -> Result<(), JsValue> {
        let tenant = Tenant::new(EXAMPLE).map_err(|_| JsValue::from("too few rows"))?;
        for file in EXAMPLES {
            self.reading.begin(file.name());
            tenant.write(file, &mut Taken(&mut self.reading)).map_err(|error| error.to_string())?;
            self.progress(file.name(), 0.0)?;
            self.reading.end();
            self.at += 1;
        }
        Ok(())
    }

    fn progress(&mut self, name: &str, of: f64) -> Result<(), JsValue> {
        let now = js_sys::Date::now();
        if now - self.said < EVERY {
            return Ok(());
        }
        self.said = now;
        let progress = self.reading.progress();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // sizes of files
        let said = Progress {
            at: self.at,
            name: name.to_owned(),
            bytes: progress.bytes,
            of: of as u64,
            rows: progress.rows,
            bad_rows: progress.bad_rows,
        };
        self.tell(&Said::File(said))
    }

    fn tell(&self, said: &Said) -> Result<(), JsValue> {
        self.say.call1(&JsValue::NULL, &serde_wasm_bindgen::to_value(said)?).map(drop)
    }
}

/// What is written to it is read at once.
struct Taken<'r>(&'r mut Reading);

impl std::io::Write for Taken<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.take(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
