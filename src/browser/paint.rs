//! A drawing as pixels.

use gloo::utils::document;
use js_sys::{Promise, encode_uri_component};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

/// A picture as PNG, and as an address that holds it whole.
pub struct Png {
    pub file: Blob,
    pub address: String,
}

/// Paints an SVG that needs nothing from elsewhere, so many pixels wide and high.
///
/// # Errors
/// The browser doesn't draw it, or lets no page read what is drawn.
pub async fn png(svg: &str, width: u32, height: u32) -> Result<Png, JsValue> {
    let image = HtmlImageElement::new_with_width_and_height(width, height)?;
    image.set_src(&format!("data:image/svg+xml,{}", String::from(encode_uri_component(svg))));
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let paper: CanvasRenderingContext2d =
        canvas.get_context("2d")?.ok_or("no canvas")?.unchecked_into();
    let (wide, high) = (f64::from(width), f64::from(height));
    paper.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high)?;
    let file = JsFuture::from(Promise::new(&mut |done, failed| {
        let drawn = Closure::once_into_js(move |blob: JsValue| {
            let (tell, what) =
                if blob.is_object() { (done, blob) } else { (failed, "no picture".into()) };
            let _ = tell.call1(&JsValue::NULL, &what);
        });
        let _ = canvas.to_blob(drawn.unchecked_ref());
    }))
    .await?;
    Ok(Png { file: file.unchecked_into(), address: canvas.to_data_url()? })
}
