//! Pictures and codes that are taken away, drawn by another program: columns stand where they must.

#![cfg(not(target_arch = "wasm32"))] // the other programs are native
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::report::answer::plain;
use lockout::report::brief::html::pages;
use lockout::report::brief::picture::{HEIGHT, Run, WIDTH, chart_alone, picture};
use lockout::report::brief::qr::code;
use lockout::report::brief::{Brief, Cover, brief};
use lockout::report::date::Date;
use lockout::scenario::Scenario;
use lockout::scenario::time::DayTime;
use lockout::words;
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree};

fn worked(name: &str) -> (Run, Brief) {
    let name = serde_json::to_string(name).unwrap();
    let json =
        format!(r#"{{ "name": {name}, "outage": {{ "kind": "authentication", "hours": 8 }} }}"#);
    let run = Run::new(Scenario::from_json(&json).unwrap(), true);
    let made = (Date::new(2026, 11, 22), DayTime::read("17:30").unwrap());
    let cover = Cover::of(&[], made, "https://lockout.example/#v=1&hours=8".to_owned());
    let brief = brief(&run.scenario, &run.outcome, &cover);
    (run, brief)
}

fn drawn(svg: &str) -> Pixmap {
    let tree = Tree::from_str(svg, &Options::default()).expect("an SVG");
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).unwrap();
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // places in a picture
fn at(pixels: &Pixmap, x: f64, y: f64) -> PremultipliedColorU8 {
    pixels.pixel(x.round() as u32, y.round() as u32).unwrap()
}

fn rgb(pixel: PremultipliedColorU8) -> [u8; 3] {
    [pixel.red(), pixel.green(), pixel.blue()]
}

/// The worst hour of the worked example: 224.45 live sessions at the foot, then 200 guests, 470.45 in
/// all. Between 09:00 and 10:00 it is 6 + 3.33 + 1.67 + 160.4 + 93.3 = 264.7.
#[test]
fn columns_stand_where_the_figures_say() {
    assert!(words::speak("en"));
    let (run, _) = worked("");
    let (width, height) = (720.0, 224.0);
    let pixels = drawn(&chart_alone(&run, width, height));
    let chart = run.chart(width, height - 22.0);
    let plot = chart.plot;
    let level = |people: f64| plot.bottom - people / chart.top * (plot.bottom - plot.top);
    let live = [0x34, 0x59, 0x8f];
    for (hour, sessions, all) in [(7, 224.45, 470.45), (0, 93.3, 264.7)] {
        let (x, wide) = chart.place(hour).unwrap();
        let x = x + wide / 4.0;
        let seen = |y: f64| at(&pixels, x, y);
        assert_eq!(rgb(seen(level(0.0) - 3.0)), live, "hour {hour}: the foot");
        assert_eq!(rgb(seen(level(sessions) + 3.0)), live, "hour {hour}: live sessions");
        assert_ne!(rgb(seen(level(sessions) - 3.0)), live, "hour {hour}: guests above them");
        assert_eq!(seen(level(sessions) - 3.0).alpha(), 255, "hour {hour}: guests above them");
        assert_eq!(seen(level(all) + 2.0).alpha(), 255, "hour {hour}: the top is filled");
        assert_eq!(seen(level(all) - 4.0).alpha(), 0, "hour {hour}: nothing stands above");
    }
}

/// Without colour neighbours differ in lightness.
#[test]
fn neighbours_differ_in_grey() {
    let (run, _) = worked("");
    let svg = chart_alone(&run, 720.0, 224.0);
    let fills: Vec<f64> = ["liveSessions", "guests", "mfaResets", "registrationsDue", "newHires"]
        .iter()
        .map(|group| {
            let pattern = svg.split(&format!("id=\"away-{group}\"")).nth(1).unwrap();
            let fill = pattern.split("fill=\"#").nth(1).unwrap();
            let part = |at: usize| f64::from(u8::from_str_radix(&fill[at..at + 2], 16).unwrap());
            0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
        })
        .collect();
    for pair in fills.windows(2) {
        assert!((pair[0] - pair[1]).abs() > 40.0, "{fills:?}");
    }
}

#[test]
fn the_picture_says_what_it_is() {
    for language in ["en", "de"] {
        assert!(words::speak(language));
        let (run, brief) = worked("Sign-in <down> & \"out\"");
        let svg = picture(&run, &brief);
        let pixels = drawn(&svg);
        assert_eq!((pixels.width(), pixels.height()), (WIDTH, HEIGHT));
        let parsed = resvg::usvg::roxmltree::Document::parse(&svg).unwrap();
        let texts: Vec<&str> = parsed
            .descendants()
            .filter(resvg::usvg::roxmltree::Node::is_text)
            .filter_map(|node| node.text())
            .collect();
        let all = texts.join(" ");
        for said in [
            "Sign-in <down> & \"out\"",
            brief.made.as_str(),
            brief.standing[0].as_str(),
            brief.standing[1].as_str(),
            words::say::PICTURE_AT_WORST.text(),
        ] {
            assert!(all.contains(said), "{language}: {said} is not in {all}");
        }
        // broken into lines, it is whole
        let whole = plain(&brief.sentence).replace([' ', '\u{a0}'], "");
        assert!(all.replace([' ', '\u{a0}'], "").contains(&whole), "{language}: {all}");
        for node in parsed.descendants() {
            assert!(node.attribute("style").is_none() && node.attribute("class").is_none());
            assert!(
                !["script", "style", "image", "foreignObject"].contains(&node.tag_name().name())
            );
        }
        assert!(!svg.contains("@import") && !svg.contains("href"), "nothing from elsewhere");
    }
}

/// Rasterised by one program, read by another.
#[test]
fn the_code_leads_to_the_link() {
    let long = format!("https://lockout.example/#v=1&name={}", "x".repeat(700));
    for link in ["https://lockout.example/lockout/#v=1&m=1&kind=mfa&guests=1200&org=%C3%84", &long]
    {
        let code = code(link).unwrap();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {0}\" width=\"{1}\" height=\"{1}\">\
             <path fill=\"#fff\" d=\"M0 0H{0}V{0}H0z\"/><path d=\"{2}\"/></svg>",
            code.size,
            code.size * 4,
            code.path
        );
        let pixels = drawn(&svg);
        let (width, height) = (pixels.width() as usize, pixels.height() as usize);
        let grey = |x: usize, y: usize| pixels.pixels()[y * width + x].red();
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        assert_eq!(grids[0].decode().unwrap().1, link);
    }
    let too_long = format!("https://lockout.example/#v=1&name={}", "x".repeat(1000));
    assert_eq!(code(&too_long), None);
}

#[test]
fn paper_without_a_code_says_why() {
    assert!(words::speak("en"));
    let (run, mut brief) = worked("");
    assert!(pages(&run, &brief).contains("id=\"briefing-code\""));
    brief.link = "x".repeat(3000);
    let pages = pages(&run, &brief);
    assert!(!pages.contains("id=\"briefing-code\"") && pages.contains("too long for a code"));
}

/// What is not filled in leaves a line for a pen, and no text becomes markup.
#[test]
fn paper_is_safe_and_leaves_lines_for_a_pen() {
    assert!(words::speak("en"));
    let (run, mut brief) = worked("<script>alert(1)</script>");
    let blank = pages(&run, &brief);
    assert_eq!(blank.matches("class=\"pen\"").count(), 2);
    assert!(!blank.contains("<script") && !blank.contains(" style="), "{blank}");
    brief.update = "14:30 <b>".to_owned();
    let filled = pages(&run, &brief);
    assert_eq!(filled.matches("class=\"pen\"").count(), 1);
    assert!(filled.contains("14:30 &lt;b&gt;"));
    for figure in &brief.figures {
        assert!(filled.contains(&format!("<b>{}</b>", figure.value)), "{}", figure.value);
    }
}
