//! One input: its name and unit, a box to type in, where it helps a slider, and its help.

use super::Act;
use super::source::Sources;
use super::state::Action;
use crate::report::figures::grouped;
use crate::report::inputs::{Input, input, is_query};
use crate::scenario::time::Weekday;
use crate::scenario::{Field, Found, Problem, Shape, Unit, Value, duration, number, slider};
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    pub field: Field,
    pub value: Value,
    pub problem: Option<Problem>,
    pub rounded: bool,
    #[prop_or_default]
    pub slider: bool,
    pub epoch: u32,
    pub act: Act,
}

#[component]
pub fn FieldRow(props: &Props) -> Html {
    let field = props.field;
    let text = input(field);
    let changed = props.value != field.default_value();
    let id = field.key();
    html! {
        <div class={classes!("field", changed.then_some("changed"))}>
            <label for={id}>
                { text.label }{ " " }<span class="unit">{ text.unit }</span>
            </label>
            { entry(props) }
            <Help {field} {changed} value={props.value.clone()} act={props.act.clone()} />
            if props.slider { <Slider {field} value={props.value.clone()} label={text.label} act={props.act.clone()} /> }
            { message(props) }
        </div>
    }
}

/// What the value is typed into.
fn entry(props: &Props) -> Html {
    match props.field.shape() {
        Shape::Days => html! { <DaysEntry ..props.clone() /> },
        _ => html! { <TextEntry ..props.clone() /> },
    }
}

#[component]
fn TextEntry(props: &Props) -> Html {
    let field = props.field;
    // what is being typed stands as it is typed, until the reader leaves it
    let typed = use_state(|| None::<String>);
    {
        let typed = typed.clone();
        use_effect_with(props.epoch, move |_| typed.set(None));
    }
    let oninput = {
        let (act, typed) = (props.act.clone(), typed.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            typed.set(Some(text.clone()));
            act.emit(Action::Type(field, text));
        }
    };
    let onblur = {
        let (typed, wrong) = (typed.clone(), props.problem.is_some());
        move |_: FocusEvent| {
            if !wrong {
                typed.set(None);
            }
        }
    };
    let shown = (*typed).clone().unwrap_or_else(|| said(field, &props.value));
    let id = field.key();
    let numeric = matches!(field.shape(), Shape::Number { .. });
    // the third posture is what the other two leave
    let readonly = field == Field::MfaNotSatisfied;
    html! {
        <input
            {id} name={id} value={shown} {oninput} {onblur} {readonly} autocomplete="off" spellcheck="false"
            inputmode={if numeric { "decimal" } else { "text" }}
            aria-invalid={props.problem.is_some().then_some("true")}
            aria-describedby={format!("{id}-says")}
        />
    }
}

#[component]
fn DaysEntry(props: &Props) -> Html {
    let Value::Days(days) = props.value else { return html! {} };
    let field = props.field;
    html! {
        <span class="days" role="group" aria-label="Working days">
            { for Weekday::ALL.into_iter().map(|day| {
                let onclick = props.act.reform(move |_: MouseEvent| Action::Set(field, Value::Days(days.toggled(day))));
                html! {
                    <button type="button" {onclick} aria-pressed={days.contains(day).to_string()}>{ day.name() }</button>
                }
            }) }
        </span>
    }
}

/// The value as the box shows it when nobody types.
pub fn said(field: Field, value: &Value) -> String {
    match (field.shape(), value) {
        (Shape::Number { unit: Unit::Percent | Unit::PercentPerDay, .. }, Value::Number(n)) => {
            number::write(*n)
        }
        (_, Value::Number(n)) if n.fract() == 0.0 => grouped(number::whole(*n)),
        (_, Value::Length(minutes)) => duration::write(*minutes),
        (_, value) => value.write(),
    }
}

fn message(props: &Props) -> Html {
    let id = format!("{}-says", props.field.key());
    let text = match &props.problem {
        Some(problem) => explain(problem),
        None if props.rounded => {
            format!(
                "Rounded to {}: the model counts in steps of 5 minutes.",
                said(props.field, &props.value)
            )
        }
        None => String::new(),
    };
    let class = if props.problem.is_some() { "message wrong" } else { "message" };
    html! { <p {id} {class} role="status">{ text }</p> }
}

/// A problem as it stands at its field: what was found, what is allowed.
pub fn explain(problem: &Problem) -> String {
    match &problem.found {
        Found::Value(found) if found == "“”" => {
            format!("Nothing is entered. Allowed: {}.", problem.allowed)
        }
        Found::Value(found) => format!("{found} can’t be used. Allowed: {}.", problem.allowed),
        Found::Sum(sum) => format!("Together that is {sum} %: at most 100 are left to share out."),
        Found::UnknownField | Found::NotJson(_) => problem.to_string(),
    }
}

#[derive(Properties, PartialEq)]
struct SliderProps {
    field: Field,
    value: Value,
    label: &'static str,
    act: Act,
}

#[component]
fn Slider(props: &SliderProps) -> Html {
    let field = props.field;
    let (last, position, default) = match (&props.value, field.default_value()) {
        (Value::Length(now), Value::Length(default)) => {
            (slider::LAST_LENGTH, slider::length_position(*now), slider::length_position(default))
        }
        (Value::Number(now), Value::Number(default)) => {
            (slider::LAST_HEADS, slider::heads_position(*now), slider::heads_position(default))
        }
        _ => return html! {},
    };
    let length = matches!(props.value, Value::Length(_));
    let oninput = props.act.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        let position = text.parse().unwrap_or(0);
        let value = if length {
            Value::Length(slider::length(position))
        } else {
            Value::Number(slider::heads(position))
        };
        Action::Set(field, value)
    });
    let at = number::with_decimals(f64::from(default) * 100.0 / f64::from(last), 2);
    html! {
        <span class="slide">
            <svg class="default-mark" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <path d={format!("M{at} 0V4")} />
            </svg>
            <input type="range" min="0" max={last.to_string()} value={position.to_string()} {oninput}
                data-field={field.key()} aria-label={format!("{}, slider", props.label)}
                aria-valuetext={said(field, &props.value)} />
        </span>
    }
}

#[derive(Properties, PartialEq)]
struct HelpProps {
    field: Field,
    changed: bool,
    value: Value,
    act: Act,
}

/// Behind a question mark: what it means, the default, where to find one's own figure, sources.
#[component]
fn Help(props: &HelpProps) -> Html {
    let field = props.field;
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        move |_: MouseEvent| open.set(!*open)
    };
    let id = format!("{}-help", field.key());
    let text = input(field);
    html! {
        <>
            <button type="button" class="ask" onclick={toggle} aria-expanded={open.to_string()} aria-controls={id.clone()}
                aria-label={format!("About {}", text.label)}>{ "?" }</button>
            <div class="help" {id} hidden={!*open}>
                if *open { { help(props, text) } }
            </div>
        </>
    }
}

fn help(props: &HelpProps, text: &'static Input) -> Html {
    let field = props.field;
    let reset = props.act.reform(move |_: MouseEvent| Action::Reset(field));
    let default = said(field, &field.default_value());
    html! {
        <>
            <p>{ text.help }</p>
            <p>
                { "Default: " }{ default }{ " " }{ text.unit }
                { if text.ours { ", our assumption. " } else { ". " } }
                if props.changed && field != Field::MfaNotSatisfied {
                    <button type="button" class="plain" onclick={reset}>{ "Reset" }</button>
                }
            </p>
            if !text.find.is_empty() {
                <p><b>{ "Where to find it" }</b></p>
                <ul>
                    { for text.find.iter().map(|way| if is_query(way) {
                        html! { <li><code>{ *way }</code></li> }
                    } else {
                        html! { <li>{ *way }</li> }
                    }) }
                </ul>
            }
            if !text.facts.is_empty() {
                <p><b>{ "Sources" }</b></p>
                <Sources facts={text.facts} />
            }
        </>
    }
}
