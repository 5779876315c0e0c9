//! How wide an element is, now and whenever that changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Watches an element until dropped.
pub struct Width {
    observer: ResizeObserver,
    _changed: Closure<dyn FnMut()>,
}

impl Width {
    /// Calls back with the width in pixels, at once and after every change.
    pub fn watch(element: &Element, changed: impl Fn(f64) + 'static) -> Option<Width> {
        let watched = element.clone();
        let closure: Closure<dyn FnMut()> = Closure::new(move || changed(of(&watched)));
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Width { observer, _changed: closure })
    }
}

impl Drop for Width {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// An element's width in pixels.
pub fn of(element: &Element) -> f64 {
    element.get_bounding_client_rect().width()
}
