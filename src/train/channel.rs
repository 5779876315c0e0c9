//! Two windows in step, without a server: what one says the others hear.
//!
//! By the browser's own channel between windows, and besides by its storage, since neither is there
//! everywhere: files have no channel in some browsers, private windows no storage. What comes twice is heard
//! once. Whether anybody hears it only an answer can tell.

use super::screen::Deed;
use crate::browser::storage;
use gloo::events::EventListener;
use gloo::utils::window;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent, StorageEvent};

/// The name of both.
const NAME: &str = "lockout.train-told";

/// What one window tells the others.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// A facilitator's window is there and wants to know what the other one shows.
    Hello,
    /// What a session has come to.
    State { session: String, state: String },
    /// What the facilitator did.
    Deed { session: String, deed: Deed },
}

pub struct Channel {
    own: Option<BroadcastChannel>,
    stores: bool,
    /// Names this window, and counts what it says.
    window: String,
    count: Cell<u32>,
    _heard: Option<Closure<dyn Fn(MessageEvent)>>,
    _stored: EventListener,
}

impl Channel {
    /// Opens it; `hear` is called with what others say.
    pub fn open(hear: impl Fn(Said) + 'static) -> Channel {
        let last = RefCell::new(String::new());
        let hear = Rc::new(move |text: &str| {
            let Some((id, said)) = read(text) else { return };
            if last.replace(id.clone()) != id {
                hear(said);
            }
        });
        let own = BroadcastChannel::new(NAME).ok();
        let heard = own.as_ref().map(|own| {
            let hear = hear.clone();
            let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
                if let Some(text) = event.data().as_string() {
                    hear(&text);
                }
            });
            own.set_onmessage(Some(heard.as_ref().unchecked_ref()));
            heard
        });
        let stored = EventListener::new(&window(), "storage", move |event| {
            let event: &StorageEvent = event.unchecked_ref();
            if event.key().as_deref() == Some(NAME)
                && let Some(text) = event.new_value()
            {
                hear(&text);
            }
        });
        Channel {
            own,
            stores: !storage::is_off(),
            window: format!("{:x}", (js_sys::Math::random() * 1e15).to_bits()),
            count: Cell::new(0),
            _heard: heard,
            _stored: stored,
        }
    }

    /// Is there any way to tell another window anything?
    pub fn works(&self) -> bool {
        self.own.is_some() || self.stores
    }

    pub fn say(&self, said: &Said) {
        self.count.set(self.count.get() + 1);
        let text = write(&format!("{}-{}", self.window, self.count.get()), said);
        if let Some(own) = &self.own {
            let _ = own.post_message(&text.as_str().into());
        }
        if self.stores && storage::set(NAME, &text).is_ok() {
            // the others hear of it all the same, and nothing is left lying about
            storage::remove(NAME);
        }
    }
}

fn write(id: &str, said: &Said) -> String {
    let said = match said {
        Said::Hello => json!({ "hello": true }),
        Said::State { session, state } => json!({ "session": session, "state": state }),
        Said::Deed { session, deed: Deed { does, with, value, going_on } } => json!({
            "session": session,
            "deed": { "does": does, "with": with, "value": value, "goingOn": going_on },
        }),
    };
    json!({ "id": id, "said": said }).to_string()
}

/// Who said it and when, and what; nothing of what another version says otherwise.
fn read(text: &str) -> Option<(String, Said)> {
    let message: Value = serde_json::from_str(text).ok()?;
    let id = message.get("id")?.as_str()?.to_owned();
    let said = message.get("said")?;
    if said.get("hello").is_some() {
        return Some((id, Said::Hello));
    }
    let session = said.get("session")?.as_str()?.to_owned();
    let said = match (said.get("state"), said.get("deed")) {
        (Some(state), _) => Said::State { session, state: state.as_str()?.to_owned() },
        (_, Some(deed)) => {
            let text = |name: &str| deed.get(name)?.as_str().map(str::to_owned);
            let going_on = deed.get("goingOn")?.as_bool()?;
            let deed =
                Deed { does: text("does")?, with: text("with")?, value: text("value")?, going_on };
            Said::Deed { session, deed }
        }
        _ => return None,
    };
    Some((id, said))
}
