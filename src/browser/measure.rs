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
    match window_size().0 {
        narrow if narrow < 900.0 => narrow - 32.0,
        wide => wide - 332.0 - 60.0 - 320.0,
    }
}

/// The window's width and height in pixels.
pub fn window_size() -> (f64, f64) {
    let window = gloo::utils::window();
    let length = |side: Result<wasm_bindgen::JsValue, _>| side.ok().and_then(|side| side.as_f64());
    (length(window.inner_width()).unwrap_or(1440.0), length(window.inner_height()).unwrap_or(900.0))
}
