//! Makes the page look like a view, so that the focus, a slider being dragged and what is typed stay where they are.

use super::{El, Node};
use gloo::utils::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

const SVG: &str = "http://www.w3.org/2000/svg";

/// What may stand only inside an `svg`, besides that itself.
const OF_SVG: [&str; 8] = ["svg", "g", "path", "rect", "line", "polyline", "text", "circle"];

/// An element of the page, and what it shows.
pub struct Painter {
    root: Element,
    shown: Vec<Node>,
}

impl Painter {
    /// Takes an element over; what is in it goes.
    pub fn new(root: Element) -> Painter {
        root.set_text_content(None);
        Painter { root, shown: Vec::new() }
    }

    /// Shows a view in the place of the one before.
    ///
    /// # Errors
    /// If the browser makes no element.
    pub fn paint(&mut self, view: Vec<El>) -> Result<(), JsValue> {
        let view: Vec<Node> = view.into_iter().map(Node::El).collect();
        let focused = document().active_element().map(|element| element.id());
        let shown = std::mem::take(&mut self.shown);
        let painted = patch_all(&self.root, &shown, &view);
        self.shown = view;
        painted?;
        // an element that was replaced by one of the same name
        if let Some(id) = focused.filter(|id| !id.is_empty())
            && document().active_element().is_none_or(|element| element.id() != id)
        {
            focus(&id);
        }
        Ok(())
    }
}

/// Puts elements at the end of what another one holds.
///
/// # Errors
/// If the browser makes no element.
pub fn put(into: &Element, view: impl IntoIterator<Item = El>) -> Result<(), JsValue> {
    for element in view {
        into.append_child(&made(&Node::El(element))?)?;
    }
    Ok(())
}

/// Gives the focus to an element, if there is one of that name. Tells whether there was.
pub fn focus(id: &str) -> bool {
    let found = document().get_element_by_id(id);
    let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    element.focus().is_ok()
}

fn patch_all(parent: &Element, old: &[Node], new: &[Node]) -> Result<(), JsValue> {
    for (at, node) in new.iter().enumerate() {
        let place = parent.child_nodes().item(u32::try_from(at).unwrap_or(u32::MAX));
        match (place, old.get(at)) {
            (Some(place), Some(was)) if was.is_like(node) => match (was, node) {
                (Node::El(was), Node::El(now)) => {
                    patch(place.unchecked_ref(), was, now)?;
                }
                (Node::Text(was), Node::Text(now)) if was != now => {
                    place.set_text_content(Some(now));
                }
                _ => {}
            },
            (Some(place), _) => drop(parent.replace_child(&made(node)?, &place)?),
            (None, _) => drop(parent.append_child(&made(node)?)?),
        }
    }
    for at in (new.len()..old.len()).rev() {
        if let Some(gone) = parent.child_nodes().item(u32::try_from(at).unwrap_or(u32::MAX)) {
            parent.remove_child(&gone)?;
        }
    }
    Ok(())
}

impl Node {
    /// One can become the other by small changes.
    fn is_like(&self, other: &Node) -> bool {
        match (self, other) {
            (Node::El(a), Node::El(b)) => a.0.tag == b.0.tag && a.name() == b.name(),
            (Node::Text(_), Node::Text(_)) => true,
            _ => false,
        }
    }
}

impl El {
    fn name(&self) -> Option<&str> {
        self.get("id")
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| &**value)
    }
}

fn patch(element: &Element, old: &El, new: &El) -> Result<(), JsValue> {
    for (name, _) in &old.0.attributes {
        if new.get(name).is_none() {
            element.remove_attribute(name)?;
        }
    }
    for (name, value) in &new.0.attributes {
        if old.get(name) != Some(value) {
            element.set_attribute(name, value)?;
        }
    }
    if old.0.children != new.0.children {
        patch_all(element, &old.0.children, &new.0.children)?;
    }
    hold(element, new);
    Ok(())
}

/// Has an input hold what the view says, unless somebody is typing in it.
fn hold(element: &Element, view: &El) {
    let value = view.get("value").unwrap_or_default();
    if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
        if view.get("value").is_some() && select.value() != value {
            select.set_value(value);
        }
    } else if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let kind = view.get("type").unwrap_or_default();
        if kind == "checkbox" || kind == "radio" {
            input.set_checked(view.get("checked").is_some());
        } else if input.value() != value
            && (kind == "range" || document().active_element().as_ref() != Some(element))
        {
            input.set_value(value);
        }
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>()
        // what the view says nothing of stays between the reader and the browser
        && view.get("value").is_some()
        && area.value() != value
        && document().active_element().as_ref() != Some(element)
    {
        area.set_value(value);
    }
}

fn made(node: &Node) -> Result<web_sys::Node, JsValue> {
    let view = match node {
        Node::Text(text) => return Ok(document().create_text_node(text).into()),
        Node::El(view) => view,
    };
    let element = if OF_SVG.contains(&view.0.tag) {
        document().create_element_ns(Some(SVG), view.0.tag)?
    } else {
        document().create_element(view.0.tag)?
    };
    for (name, value) in &view.0.attributes {
        element.set_attribute(name, value)?;
    }
    for child in &view.0.children {
        element.append_child(&made(child)?)?;
    }
    hold(&element, view);
    Ok(element.into())
}
