//! The brief as two pages of paper, and as what is pasted into a mail: markup without styles or
//! scripts, every text in it escaped.

use super::super::answer::plain;
use super::picture::{Run, chart_alone};
use super::plain::{figure_says, headline};
use super::qr::code;
use super::svg::{Svg, escaped};
use super::{Act, Brief, Changed, Source, changed, sources};
use crate::text::digits;
use crate::words::{Word, say};

/// So many measures stand on page one: those that are taken, then those that save most.
const MOST_ACTS: usize = 5;

/// So many moments at which it gets worse, beside the next one among the figures.
const MOST_WORSE: usize = 3;

/// The proportions of the chart on paper.
const CHART: (f64, f64) = (720.0, 224.0);

/// Both pages.
pub fn pages(run: &Run, brief: &Brief) -> String {
    let mut html = Svg::default();
    one(&mut html, run, brief);
    two(&mut html, run, brief);
    html.0
}

fn one(html: &mut Svg, run: &Run, brief: &Brief) {
    html.add(format_args!("<section class=\"sheet one\"><header><p>"));
    let whose: Vec<&str> = [&brief.organisation, &brief.incident]
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    html.add(format_args!("<b>{}</b></p><p>", escaped(&whose.join(" · "))));
    html.add(format_args!("{} · {}</p></header>", say::BRIEF_WORD.text(), escaped(&brief.made)));
    html.add(format_args!("<p class=\"name\">{}</p>", escaped(&brief.title)));
    html.add(format_args!("<h1>{}</h1><dl>", escaped(&plain(&brief.sentence))));
    for figure in &brief.figures {
        html.add(format_args!(
            "<div><dt>{}</dt><dd><b>{}</b> {}</dd><dd>{}</dd></div>",
            escaped(figure.label),
            escaped(&figure.value),
            escaped(&figure.unit),
            escaped(&figure.note)
        ));
    }
    html.add(format_args!("</dl><p class=\"status\">{}", escaped(&brief.status)));
    if let Some(cost) = &brief.cost {
        html.add(format_args!(" <b>{}</b>", escaped(cost)));
    }
    html.add(format_args!("</p><figure>{}</figure>", chart_alone(run, CHART.0, CHART.1)));
    if !brief.worse.is_empty() {
        html.add(format_args!(
            "<h2 class=\"worse-head\">{}</h2>",
            escaped(say::BRIEF_WORSE.text())
        ));
        html.add(format_args!("<ul class=\"worse\">"));
        for (when, why) in brief.worse.iter().take(MOST_WORSE) {
            html.add(format_args!("<li><b>{}</b> {}</li>", escaped(when), escaped(why)));
        }
        html.add(format_args!("</ul>"));
    }
    heading(html, say::BRIEF_TO_DO);
    let asked = brief.decision.as_deref().unwrap_or(say::BRIEF_NO_DECISION.text());
    html.add(format_args!("<p class=\"asked\">{}</p>", escaped(asked)));
    acts(html, brief);
    html.add(format_args!("<div class=\"sure\">"));
    for (title, items) in [(say::BRIEF_KNOWN, &brief.known), (say::BRIEF_UNKNOWN, &brief.unknown)] {
        html.add(format_args!("<div>"));
        heading(html, title);
        html.add(format_args!("<ul>"));
        for item in items {
            html.add(format_args!("<li>{}</li>", escaped(item)));
        }
        html.add(format_args!("</ul></div>"));
    }
    html.add(format_args!("</div>"));
    foot(html, brief);
    html.add(format_args!("</section>"));
}

fn heading(html: &mut Svg, title: Word) {
    html.add(format_args!("<h2>{}</h2>", escaped(title.text())));
}

fn acts(html: &mut Svg, brief: &Brief) {
    if brief.taken.is_empty() && brief.open.is_empty() {
        return;
    }
    let heads =
        [say::BRIEF_MEASURE, say::BRIEF_SAVES, say::BRIEF_EXPOSES, say::BRIEF_BY, say::BRIEF_WHO];
    html.add(format_args!("<table><thead><tr>"));
    for head in heads {
        html.add(format_args!("<th scope=\"col\">{}</th>", escaped(head.text())));
    }
    html.add(format_args!("</tr></thead><tbody>"));
    let taken = brief.taken.iter().map(|act| (act, " class=\"taken\""));
    let open = brief.open.iter().map(|act| (act, ""));
    for (Act { name, saves, exposes, by, who, .. }, class) in taken.chain(open).take(MOST_ACTS) {
        html.add(format_args!(
            "<tr{class}><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            escaped(name),
            escaped(saves),
            escaped(exposes),
            escaped(by),
            escaped(who)
        ));
    }
    html.add(format_args!("</tbody></table>"));
}

/// When more will be known and from whom, with a line for a pen where nobody said; the way back to
/// the scenario.
fn foot(html: &mut Svg, brief: &Brief) {
    html.add(format_args!("<footer><div class=\"next\">"));
    for (title, said) in [(say::BRIEF_UPDATE, &brief.update), (say::BRIEF_OWNER, &brief.owner)] {
        let class = if said.is_empty() { "pen" } else { "said" };
        html.add(format_args!(
            "<p><span>{}</span> <b class=\"{class}\">{}</b></p>",
            escaped(title.text()),
            escaped(said)
        ));
    }
    let [model, revision] = &brief.standing;
    html.add(format_args!(
        "<p class=\"model\"><b>{}</b> {} {}</p></div><div class=\"code\">",
        escaped(model),
        escaped(revision),
        escaped(say::BRIEF_PAGE_TWO.text())
    ));
    match code(&brief.link) {
        Some(code) => html.add(format_args!(
            "<a href=\"{}\"><svg xmlns=\"http://www.w3.org/2000/svg\" id=\"briefing-code\" viewBox=\"0 0 {1} {1}\" \
             shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"{2}\"><path fill=\"#fff\" \
             d=\"M0 0H{1}V{1}H0z\"/><path fill=\"#000\" d=\"{3}\"/></svg></a><p>{2}</p>",
            escaped(&brief.link),
            code.size,
            escaped(say::BRIEF_LINK_SAYS.text()),
            code.path
        )),
        None => html.add(format_args!("<p>{}</p>", escaped(say::BRIEF_NO_CODE.text()))),
    }
    html.add(format_args!("</div></footer>"));
}

fn two(html: &mut Svg, run: &Run, brief: &Brief) {
    html.add(format_args!(
        "<section class=\"sheet two\"><header><p><b>{}</b></p><p>{}</p></header>",
        escaped(&headline(brief)),
        digits(2)
    ));
    heading(html, say::BRIEF_INPUTS);
    let (differ, kept): (Vec<Changed>, Vec<Changed>) =
        changed(&run.scenario, brief.day).into_iter().partition(|input| input.default.is_some());
    for (title, inputs) in [(say::BRIEF_CHANGED, differ), (say::BRIEF_KEPT, kept)] {
        if inputs.is_empty() {
            continue;
        }
        html.add(format_args!("<h3>{}</h3><dl>", escaped(title.text())));
        for Changed { label, value, default, ours } in inputs {
            let value = match default {
                Some(default) => say::brief_was(value, default),
                None => value,
            };
            let ours = if ours { " *" } else { "" };
            html.add(format_args!(
                "<div><dt>{}</dt><dd>{}{ours}</dd></div>",
                escaped(&label),
                escaped(&value)
            ));
        }
        html.add(format_args!("</dl>"));
    }
    html.add(format_args!("<p class=\"ours\">* {}</p>", escaped(say::BRIEF_OURS.text())));
    heading(html, say::BRIEF_SOURCES);
    html.add(format_args!("<ul>"));
    for Source { says, standing, page } in sources(&run.scenario, &run.outcome) {
        html.add(format_args!("<li>{} <b>{standing}</b>, ", escaped(&says)));
        match page {
            Some((title, address)) => html.add(format_args!(
                "<a href=\"{}\" rel=\"noreferrer\">{}</a></li>",
                escaped(&address),
                escaped(&title)
            )),
            None => html.add(format_args!("{}</li>", escaped(say::BRIEF_NO_PAGE.text()))),
        }
    }
    html.add(format_args!("</ul></section>"));
}

/// What a call needs, as text: what it is about, the sentence, and the link.
pub fn call_text(brief: &Brief) -> String {
    let sentence = plain(&brief.sentence);
    let model = &brief.standing[0];
    format!("{}\n{sentence}\n{model}\n{}\n", headline(brief), brief.link)
}

/// The same with the picture between; `picture` is its address, such as `data:image/png;base64,…`.
pub fn call_html(brief: &Brief, picture: &str) -> String {
    let figures: Vec<String> = brief
        .figures
        .iter()
        .map(|figure| format!("{}: {}", figure.label, figure_says(figure)))
        .collect();
    format!(
        "<p>{}</p><p><b>{}</b></p><p><img src=\"{}\" width=\"800\" height=\"450\" alt=\"{}\"></p>\
         <p>{}</p><p><a href=\"{link}\">{link}</a></p>",
        escaped(&headline(brief)),
        escaped(&plain(&brief.sentence)),
        escaped(picture),
        escaped(&figures.join("; ")),
        escaped(&brief.standing[0]),
        link = escaped(&brief.link)
    )
}
