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

/// How wide the chart will be, before anything is drawn: the window's width less what stands
/// beside it.
pub fn guess() -> f64 {
    let inner = gloo::utils::window().inner_width().ok().and_then(|width| width.as_f64());
    match inner.unwrap_or(1440.0) {
        narrow if narrow < 900.0 => narrow - 32.0,
        wide => wide - 332.0 - 60.0 - 320.0,
    }
}
