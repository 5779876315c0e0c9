//! What stands round the page: what this is, the theme, the link; and what must always be in sight.

use super::Ui;
use super::dom::{El, On, el, entered};
use super::state::{Action, Copied, State};
use crate::browser::address;
use crate::browser::theme::Theme;
use crate::report::sources::FACTS_AS_OF;
use crate::scenario::MODEL;
use crate::text::digits;
use yew::Html;

pub fn same(a: &State, b: &State) -> bool {
    a.theme == b.theme && a.copied == b.copied
}

pub fn header(ui: &Ui) -> Html {
    el("header.head")
        .child(el("p.brand").child(el("span.ring|aria-hidden=true")).text("Lockout"))
        .child(
            el("p.claim")
                .text("Who can’t get into Microsoft 365 while Entra is down, hour by hour"),
        )
        .child(theme(ui))
        .child(copy(ui))
        .into()
}

fn theme(ui: &Ui) -> El {
    let choices = Theme::ALL.into_iter().map(|theme| {
        el("option")
            .attr("value", theme.word())
            .flag("selected", theme == ui.state.theme)
            .text(label(theme))
    });
    el("label.theme").child(el("span.unseen").text("Colours")).child(
        el("select")
            .on_event(On::Change, ui, |_, event| {
                let word = entered(event)?;
                Theme::ALL.into_iter().find(|theme| theme.word() == word).map(Action::Theme)
            })
            .children(choices),
    )
}

fn label(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "Colours: system",
        Theme::Light => "Colours: light",
        Theme::Dark => "Colours: dark",
    }
}

fn copy(ui: &Ui) -> El {
    let copied = ui.state.copied;
    let done = if copied == Copied::Link { "Link copied" } else { "" };
    let by_hand = (copied == Copied::Refused).then(|| {
        el("label.byhand").text("This browser lets no page copy here. Copy it by hand:").child(
            el("input|id=link-by-hand|readonly").value(address::with_fragment(&ui.state.link())),
        )
    });
    el("div.copy")
        .child(
            el("button.plain|type=button|id=copy-link")
                .on(On::Click, ui, Action::CopyLink)
                .text(if done.is_empty() { "Copy link" } else { done }),
        )
        .child(el("span.unseen|role=status").text(done))
        .maybe(by_hand)
}

pub fn footer(_: &Ui) -> Html {
    el("footer.foot")
        .child(el("span").child(el("b").text("A model. Microsoft offers no simulation.")))
        .child(el("a|href=model.html").text("The model in full"))
        .child(el("span").text("Facts as of ").text(FACTS_AS_OF))
        .child(
            el("span")
                .text(concat!("Version ", env!("CARGO_PKG_VERSION"), ", model "))
                .text(digits(MODEL.into())),
        )
        .child(el("span").text("No requests since it loaded, but for its own explanations."))
        .child(el("span").text("Not a Microsoft product."))
        .into()
}
