//! The sheet's figures lead to what they are worked out from: every line is worked out again here.

use super::sheet::played;
use lockout::report::doc::{Block, Span, plain, to_text};
use lockout::training::shift::debrief;
use lockout::words::speak;

/// What opens below each table, in turn.
fn derivations(blocks: &[Block]) -> Vec<&[Block]> {
    let mut found = Vec::new();
    for block in blocks {
        if let Block::Details { summary, body } = block
            && plain(summary) == "How these figures come about"
        {
            found.push(body.as_slice());
        }
    }
    found
}

fn number(text: &str) -> f64 {
    let text = text.trim().replace(',', "").replace('−', "-");
    text.parse().unwrap_or_else(|_| panic!("`{text}` is no number"))
}

/// What stands between two pieces of a line.
fn between<'a>(line: &'a str, before: &str, after: &str) -> &'a str {
    let rest = line.split_once(before).unwrap_or_else(|| panic!("no `{before}` in {line}")).1;
    rest.split_once(after).map_or(rest, |(found, _)| found)
}

fn is_near(a: f64, b: f64) {
    assert!((a - b).abs() < 0.016, "{a} {b}");
}

fn standings(blocks: &[Block]) -> usize {
    let of =
        |spans: &Vec<Span>| spans.iter().filter(|span| matches!(span, Span::Standing(_))).count();
    blocks
        .iter()
        .map(|block| match block {
            Block::Para(spans) => of(spans),
            Block::List(points) => points.iter().map(of).sum(),
            Block::Table { rows, .. } => rows.iter().flatten().map(of).sum(),
            Block::Details { body, .. } => standings(body),
            _ => 0,
        })
        .sum()
}

#[test]
fn every_table_of_figures_leads_to_its_derivation() {
    assert!(speak("en"));
    let (shift, best) = played();
    let (score, sheet) = (shift.score(), debrief(&shift, &best));
    let [plays, decisions, searched, penalties] = derivations(&sheet)[..] else {
        panic!("{}", to_text(&sheet))
    };
    let text = to_text(plays);
    let saved: Vec<&str> = text.lines().filter(|line| line.contains("Saved: ")).collect();
    assert_eq!((plays.len(), saved.len()), (4, 4));
    for line in saved {
        let [saved, nothing] = [between(line, "Saved: ", " ="), between(line, "= ", " − ")];
        is_near(number(saved), number(nothing) - number(between(line, " − ", ",")));
        is_near(number(nothing), score.nothing.lost_person_hours);
    }
    for play in plays {
        let Block::Details { body, .. } = play else { panic!("{play:?}") };
        assert!(standings(body) > 0, "says how sure it is: {}", to_text(body));
    }

    assert_eq!(decisions.len(), score.decisions.len());
    for (fold, decision) in decisions.iter().zip(&score.decisions) {
        let text = to_text(std::slice::from_ref(fold));
        let saved = text.lines().find(|line| line.contains("Saved: ")).unwrap();
        let [without, with] = [between(saved, "= ", " − "), between(saved, " − ", ",")];
        is_near(number(with), score.theirs.lost_person_hours);
        is_near(number(between(saved, "Saved: ", " =")), decision.gain.saved);
        is_near(number(without) - number(with), decision.gain.saved);
        let exposed = text.lines().find(|line| line.contains("Exposed person-hours: ")).unwrap();
        let [with, without] = [between(exposed, "= ", " − "), between(exposed, " − ", ",")];
        is_near(number(with) - number(without), decision.gain.exposed);
        assert!(standings(std::slice::from_ref(fold)) > 0);
    }

    let Some(Block::Code(product)) = searched.iter().find(|block| matches!(block, Block::Code(_)))
    else {
        panic!("{}", to_text(searched))
    };
    let (factors, whole) = product.split_once(" = ").unwrap();
    let factor = |factor: &str| number(between(factor, "(", " + 1")) + 1.0;
    assert_eq!(factors.split(" × ").map(factor).product::<f64>(), number(whole));
    assert_eq!(number(whole), 12_544.0);
    assert_eq!(standings(searched), 1);

    let text = to_text(penalties);
    let lines = |begins: &str| -> Vec<String> {
        let stripped = text.lines().map(|line| line.trim_start_matches([' ', '-']));
        stripped.filter(|line| line.starts_with(begins)).map(str::to_owned).collect()
    };
    let (widths, misses, shares) = (lines("Width: "), lines("The answer, "), lines("Penalty: "));
    assert_eq!([widths.len(), misses.len(), shares.len()], [5; 3], "{text}");
    for nth in 0..5 {
        let estimate = score.estimates[nth];
        let (width, miss, share) = (&*widths[nth], &*misses[nth], &*shares[nth]);
        let high = number(between(width, "Width: ", " −"));
        let is = number(between(width, " = ", "\n"));
        is_near(is, high - number(between(width, " − ", " =")));
        let answer = number(between(miss, "The answer, ", ", lies"));
        is_near(answer, estimate.answer);
        let low = high - is;
        let off = (low - answer).max(answer - high).max(0.0);
        is_near(number(between(miss, "lies ", " outside")), off);
        let cost = number(between(miss, "times: ", "\n"));
        assert!((cost - 10.0 * off).abs() < 0.06, "{miss}");
        let sum = number(between(share, " = ", ";"));
        is_near(sum, is + cost);
        let whole = number(between(share, "share of ", ":"));
        is_near(whole, answer.max(10.0));
        let percent = number(between(share, "of ", "%").split_once(':').unwrap().1.trim_end());
        assert!((percent - 100.0 * sum / whole).abs() < 1.0, "{share}");
    }
    assert_eq!(standings(penalties), 2, "the rule’s, and our own choice’s");
    assert!(text.contains("https://doi.org/") || text.contains("Strictly Proper"), "{text}");
}
