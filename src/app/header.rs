//! The page's head: what this is, the theme, the link.

use super::Act;
use crate::browser::address;
use crate::browser::clipboard;
use crate::browser::theme::Theme;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
    /// The fragment of what is on screen.
    pub link: AttrValue,
}

#[component]
pub fn Header(props: &Props) -> Html {
    html! {
        <header class="head">
            <p class="brand"><span class="ring" aria-hidden="true" />{ "Lockout" }</p>
            <p class="claim">{ "Who can’t get into Microsoft 365 while Entra is down, hour by hour" }</p>
            <ThemeChoice />
            <CopyLink link={props.link.clone()} />
        </header>
    }
}

#[component]
fn ThemeChoice() -> Html {
    let theme = use_state(Theme::current);
    let onchange = {
        let theme = theme.clone();
        move |event: Event| {
            let word = event.target_unchecked_into::<HtmlSelectElement>().value();
            if let Some(chosen) = Theme::ALL.into_iter().find(|theme| theme.word() == word) {
                chosen.choose();
                theme.set(chosen);
            }
        }
    };
    html! {
        <label class="theme">
            <span class="unseen">{ "Colours" }</span>
            <select {onchange}>
                { for Theme::ALL.into_iter().map(|choice| html! {
                    <option value={choice.word()} selected={choice == *theme}>{ label(choice) }</option>
                }) }
            </select>
        </label>
    }
}

fn label(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "Colours: system",
        Theme::Light => "Colours: light",
        Theme::Dark => "Colours: dark",
    }
}

#[derive(Properties, PartialEq)]
struct LinkProps {
    link: AttrValue,
}

/// What became of the last copy.
#[derive(Clone, PartialEq)]
enum Copied {
    NotYet,
    Link(AttrValue),
    /// The browser allowed no copying: the link is shown to be copied by hand.
    Refused(AttrValue),
}

#[component]
fn CopyLink(props: &LinkProps) -> Html {
    let copied = use_state(|| Copied::NotYet);
    let onclick = {
        let (copied, link) = (copied.clone(), props.link.clone());
        move |_: MouseEvent| {
            let address = address::with_fragment(&link);
            let (copied, link) = (copied.clone(), link.clone());
            clipboard::copy(
                &address,
                Callback::from(move |done| {
                    copied.set(if done {
                        Copied::Link(link.clone())
                    } else {
                        Copied::Refused(link.clone())
                    });
                }),
            );
        }
    };
    let fresh = matches!(&*copied, Copied::Link(link) if *link == props.link);
    let refused = matches!(&*copied, Copied::Refused(link) if *link == props.link);
    html! {
        <div class="copy">
            <button type="button" class="plain" id="copy-link" {onclick}>
                { if fresh { "Link copied" } else { "Copy link" } }
            </button>
            <span class="unseen" role="status">{ if fresh { "Link copied" } else { "" } }</span>
            if refused {
                <label class="byhand">
                    { "This browser lets no page copy here. Copy it by hand:" }
                    <input id="link-by-hand" readonly=true value={address::with_fragment(&props.link)} />
                </label>
            }
        </div>
    }
}
