//! Scenario files brought to the page.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    // what these tests have no use for, others have
    #[allow(dead_code)]
    pub(crate) mod mounted;
}

use support::mounted::{click, close, open, text, there, until, value};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Publishes the part of the second program that opens files, as boot/start.js does.
fn publish() {
    let more = |name: String, given: js_sys::Array, done: js_sys::Function| {
        assert_eq!(name, "open_scenarios");
        wasm_bindgen_futures::spawn_local(async move {
            let [files, entries, link, take] = [0, 1, 2, 3].map(|at| given.get(at));
            let link = link.as_string().unwrap();
            let (files, entries) = (files.unchecked_into(), entries.unchecked_into());
            let take = take.unchecked_into();
            let came = lockout::files::open(&files, &entries, &link, &take).await;
            done.call2(&JsValue::NULL, &JsValue::TRUE, &came.into()).unwrap();
        });
    };
    let more = Closure::<dyn Fn(String, js_sys::Array, js_sys::Function)>::new(more);
    let name = JsValue::from_str("lockoutMore");
    js_sys::Reflect::set(&js_sys::global(), &name, &more.into_js_value()).unwrap();
}

/// Lets a file go over the page.
fn dropped(text: &str) {
    let script = "(text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'x.json'));
        for (const kind of ['dragover', 'drop']) {
            const over = { dataTransfer, bubbles: true, cancelable: true };
            if (document.body.dispatchEvent(new DragEvent(kind, over))) { throw new Error(kind); }
        }
    }";
    let drop: js_sys::Function = js_sys::eval(script).unwrap().unchecked_into();
    drop.call1(&JsValue::NULL, &text.into()).unwrap();
}

#[wasm_bindgen_test]
async fn a_dropped_file_opens_and_can_be_undone() {
    publish();
    open("v=1&m=1&guests=7").await;
    dropped("{ \"name\": \"Drill\", \"people\": { \"guests\": 321 } }");
    until("it is open", || value("#guests") == "321" && there("#keep-said")).await;
    assert!(text("#keep-said").starts_with("“Drill” is open"), "{}", text("#keep-said"));
    click(".steps button:nth-of-type(1)");
    until("undone", || value("#guests") == "7").await;
    close();
}

#[wasm_bindgen_test]
async fn what_is_no_scenario_changes_nothing_and_is_named() {
    publish();
    open("v=1&m=1&guests=7").await;
    for (file, said) in
        [("", "is empty"), ("GIF89a", "is a picture"), ("{ \"gests\": 1 }", "gests")]
    {
        dropped(file);
        until(said, || there("#keep-said") && text("#keep-said").contains(said)).await;
        assert_eq!(value("#guests"), "7");
    }
    close();
}
