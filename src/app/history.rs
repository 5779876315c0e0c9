//! Keeps the address in step with the state, and the state with the address.

use super::Act;
use super::state::{Action, Gesture, State};
use crate::browser::address;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// A pause of typing after which the address is written, in milliseconds. Browsers refuse pages
/// that write it at every key.
const PAUSE: u32 = 250;

/// Writes each gesture as one entry of the history, however many steps it had.
#[hook]
pub fn use_history(state: &State, act: &Act) {
    let written = use_mut_ref(|| Gesture::Opened);
    let pending = use_mut_ref(|| None::<Timeout>);
    {
        let pending = pending.clone();
        use_effect_with((state.link(), state.gesture), move |(link, gesture)| {
            let (link, gesture) = (link.clone(), *gesture);
            if gesture == Gesture::Opened {
                *written.borrow_mut() = gesture;
                *pending.borrow_mut() = None;
                return;
            }
            let timeout = Timeout::new(PAUSE, move || {
                let new_entry = *written.borrow() != gesture;
                *written.borrow_mut() = gesture;
                address::write(&link, new_entry);
            });
            // what was to be written before is dropped with its timer
            *pending.borrow_mut() = Some(timeout);
        });
    }
    let act = act.clone();
    use_effect_with((), move |()| {
        let listener = address::listen(move || {
            *pending.borrow_mut() = None;
            act.emit(Action::Open(address::fragment()));
        });
        move || drop(listener)
    });
}
