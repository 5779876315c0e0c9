//! Elements of the page, built by plain calls.
//!
//! `html!` writes a constructor out at every element. That is fast, and it weighs: the views of
//! this page were half of the program. Here an element, an attribute or a child costs a call, an
//! element's fixed attributes stand in one text, and every event goes through one listener type.

use super::Ui;
use super::fold::Fold;
use super::state::{Action, State};
use crate::scenario::Field;
use crate::text::{cut, text};
use crate::words::Word;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Listener, ListenerKind, VComp, VTag, VText,
};
use yew::{AttrValue, Component, Context, Html, NodeRef, Properties};

/// An element under construction.
#[must_use]
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    /// By their places in [`ATTRIBUTES`].
    attributes: Box<[Option<AttributeOrProperty>]>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    children: Vec<Html>,
    value: Option<AttrValue>,
    checked: Option<bool>,
    node: NodeRef,
}

/// Every attribute used on this page. Yew compares two lists of the same names place by place,
/// which is quicker and lighter than its way for names that come in any order.
static ATTRIBUTES: &[&str] = &[
    "class",
    "id",
    "type",
    "name",
    "role",
    "href",
    "rel",
    "target",
    "title",
    "for",
    "value",
    "selected",
    "hidden",
    "open",
    "readonly",
    "disabled",
    "tabindex",
    "scope",
    "colspan",
    "min",
    "max",
    "inputmode",
    "autocomplete",
    "spellcheck",
    "d",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "width",
    "height",
    "viewBox",
    "preserveAspectRatio",
    "transform",
    "text-anchor",
    "patternUnits",
    "data-field",
    "data-group",
    "data-preset",
    "data-rule",
    "data-topic",
    "dir",
    "lang",
    "aria-label",
    "aria-labelledby",
    "aria-hidden",
    "aria-live",
    "aria-valuemin",
    "aria-valuemax",
    "aria-valuenow",
    "aria-valuetext",
    "aria-pressed",
    "aria-expanded",
    "aria-controls",
    "aria-describedby",
    "aria-invalid",
    "aria-current",
    "aria-haspopup",
    "aria-busy",
    "aria-disabled",
    "download",
    "accept",
    "multiple",
    "data-kept",
    "popover",
    "popovertarget",
    "popovertargetaction",
];

/// An element with its fixed attributes: `button.plain|type=button|id=reset-all`. After the tag
/// come its classes behind a dot, then the attributes, each behind a bar.
#[inline(never)]
pub fn el(spec: &'static str) -> El {
    let (head, mut rest) = cut(spec, b'|');
    let (tag, class) = cut(head, b'.');
    let mut element = El(Box::new(Parts {
        tag,
        attributes: ATTRIBUTES.iter().map(|_| None).collect(),
        listeners: Vec::new(),
        children: Vec::new(),
        value: None,
        checked: None,
        node: NodeRef::default(),
    }));
    if let Some(class) = class {
        element.set("class", class.into());
    }
    while let Some(parts) = rest {
        let (part, after) = cut(parts, b'|');
        let (name, value) = cut(part, b'=');
        element.set(name, value.unwrap_or(name).into());
        rest = after;
    }
    element
}

impl El {
    #[inline(never)]
    fn set(&mut self, name: &str, value: AttrValue) {
        match ATTRIBUTES.iter().position(|known| *known == name) {
            Some(place) => {
                self.0.attributes[place] = Some(AttributeOrProperty::Attribute(value));
            }
            None => unreachable!("ATTRIBUTES lacks {name}"),
        }
    }

    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: impl Into<AttrValue>) -> Self {
        self.set(name, value.into());
        self
    }

    /// An attribute that is there or not, such as `hidden`.
    #[inline(never)]
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.attr(name, name) } else { self }
    }

    /// An attribute that says `true` or `false`, as ARIA has them.
    #[inline(never)]
    pub fn says(self, name: &'static str, on: bool) -> Self {
        self.attr(name, if on { "true" } else { "false" })
    }

    /// One more class, on a condition.
    #[inline(never)]
    pub fn class_if(self, on: bool, class: &'static str) -> Self {
        if !on {
            return self;
        }
        match &self.0.attributes[0] {
            Some(AttributeOrProperty::Attribute(known)) => {
                let all = text!("{} {}", known.as_str(), class);
                self.attr("class", all)
            }
            _ => self.attr("class", class),
        }
    }

    /// What stands in an input.
    #[inline(never)]
    pub fn value(mut self, value: impl Into<AttrValue>) -> Self {
        self.0.value = Some(value.into());
        self
    }

    #[inline(never)]
    pub fn checked(mut self, on: bool) -> Self {
        self.0.checked = Some(on);
        self
    }

    #[inline(never)]
    pub fn node_ref(mut self, node: &NodeRef) -> Self {
        self.0.node = node.clone();
        self
    }

    #[inline(never)]
    pub fn text(self, text: impl Into<AttrValue>) -> Self {
        self.node(VText::new(text).into())
    }

    /// A text of the catalogue.
    #[inline(never)]
    pub fn say(self, word: Word) -> Self {
        self.text(word.text())
    }

    #[inline(never)]
    pub fn node(mut self, node: Html) -> Self {
        self.0.children.push(node);
        self
    }

    #[inline(never)]
    pub fn child(self, child: El) -> Self {
        self.node(child.into())
    }

    /// A child that is there or not. Its place stays taken, so that no other child moves up and is
    /// drawn over it.
    #[inline(never)]
    pub fn maybe(self, child: Option<El>) -> Self {
        self.node(child.map_or_else(Html::default, Html::from))
    }

    pub fn children(self, children: impl Iterator<Item = El>) -> Self {
        children.fold(self, El::child)
    }

    /// Acts on an event.
    #[inline(never)]
    pub fn on(self, event: On, ui: &Ui, action: Action) -> Self {
        self.listen(event, ui, Then::Act(Rc::new(action)))
    }

    /// Acts on what then stands in the input.
    #[inline(never)]
    pub fn on_entry(self, ui: &Ui, field: Field, action: fn(Field, String) -> Action) -> Self {
        self.listen(On::Input, ui, Then::Enter(field, action))
    }

    /// Acts as the event itself says.
    #[inline(never)]
    pub fn on_event(self, event: On, ui: &Ui, action: Hear) -> Self {
        self.listen(event, ui, Then::Hear(action))
    }

    /// A fold that is open or not, and says so when that changes.
    #[inline(never)]
    pub fn fold(self, ui: &Ui, fold: Fold, open: bool) -> Self {
        self.flag("open", open).listen(On::Toggle, ui, Then::Fold(fold))
    }

    #[inline(never)]
    fn listen(mut self, event: On, ui: &Ui, then: Then) -> Self {
        self.0.listeners.push(Some(Rc::new(Ear { event, ui: ui.clone(), then })));
        self
    }
}

impl From<El> for Html {
    #[inline(never)]
    fn from(element: El) -> Html {
        let parts = *element.0;
        let mut tag = VTag::new(parts.tag);
        tag.attributes = Attributes::Dynamic { keys: ATTRIBUTES, values: parts.attributes };
        tag.node_ref = parts.node;
        if !parts.listeners.is_empty() {
            tag.set_listeners(parts.listeners.into());
        }
        if let Some(value) = parts.value {
            tag.set_value(value);
        }
        if let Some(on) = parts.checked {
            tag.set_checked(on);
        }
        if let Some(children) = tag.children_mut() {
            *children = nodes(parts.children);
        }
        tag.into()
    }
}

/// Several nodes with no element around them.
#[inline(never)]
pub fn nodes(nodes: Vec<Html>) -> Html {
    yew::virtual_dom::VList::from(nodes).into()
}

/// The events this page listens to.
#[derive(Clone, Copy)]
pub enum On {
    Blur,
    Change,
    Click,
    Input,
    Key,
    PointerDown,
    PointerLeave,
    PointerMove,
    PointerUp,
    Submit,
    Toggle,
}

type Hear = fn(&Ui, &Event) -> Option<Action>;

enum Then {
    Act(Rc<Action>),
    Enter(Field, fn(Field, String) -> Action),
    Fold(Fold),
    Hear(Hear),
}

/// Listens to one event of one element.
struct Ear {
    event: On,
    ui: Ui,
    then: Then,
}

impl Listener for Ear {
    fn kind(&self) -> ListenerKind {
        match self.event {
            On::Blur => ListenerKind::onblur,
            On::Change => ListenerKind::onchange,
            On::Click => ListenerKind::onclick,
            On::Input => ListenerKind::oninput,
            On::Key => ListenerKind::onkeydown,
            On::PointerLeave => ListenerKind::onpointerleave,
            On::PointerDown => ListenerKind::onpointerdown,
            On::PointerMove => ListenerKind::onpointermove,
            On::PointerUp => ListenerKind::onpointerup,
            On::Submit => ListenerKind::onsubmit,
            On::Toggle => ListenerKind::ontoggle,
        }
    }

    fn handle(&self, event: Event) {
        let action = match &self.then {
            Then::Act(action) => return self.ui.act.emit(Rc::clone(action)),
            Then::Enter(field, action) => entered(&event).map(|text| action(*field, text)),
            Then::Fold(fold) => is_open(&event).map(|open| Action::Fold(*fold, open)),
            Then::Hear(hear) => hear(&self.ui, &event),
        };
        if let Some(action) = action {
            self.ui.act.emit(Rc::new(action));
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

fn is_open(event: &Event) -> Option<bool> {
    event.target().map(|target| target.unchecked_into::<Element>().has_attribute("open"))
}

/// What stands in the input, or choice, an event came from.
pub fn entered(event: &Event) -> Option<String> {
    // a select has its value where an input has it
    event.target().map(|target| target.unchecked_into::<HtmlInputElement>().value())
}

/// A part of the page that is drawn again only when something it shows has changed.
pub fn part(ui: &Ui, draw: fn(&Ui) -> Html, same: fn(&State, &State) -> bool) -> Html {
    VComp::new::<Part>(Rc::new(PartProps { ui: ui.clone(), draw, same }), None).into()
}

struct Part;

#[derive(Properties)]
struct PartProps {
    ui: Ui,
    draw: fn(&Ui) -> Html,
    same: fn(&State, &State) -> bool,
}

impl PartialEq for PartProps {
    /// Parts never change places, so it is always the same part.
    fn eq(&self, other: &Self) -> bool {
        self.ui.whole == other.ui.whole && (self.same)(&self.ui.state, &other.ui.state)
    }
}

impl Component for Part {
    type Message = ();
    type Properties = PartProps;

    fn create(_: &Context<Self>) -> Self {
        Part
    }

    fn view(&self, part: &Context<Self>) -> Html {
        (part.props().draw)(&part.props().ui)
    }
}
