//! Numbers stay with their units: no line breaks between them, and a percent sign has no space
//! before it, in everything that is shown. What is written to be read again keeps plain spaces.

use std::fs;
use std::path::Path;

use kneeline::lang::Lang;
use kneeline::library::circuits;
use kneeline::words::{pack, plain};

const UNITS: [&str; 16] = [
    "s", "min", "h", "m", "km", "mi", "cm", "kg", "kB", "MB", "rep", "reps", "point", "points",
    "step", "steps",
];
/// Examples that somebody may edit, as they would type them.
const TYPED: [&str; 2] = ["Clamshell 3x12 3-0-2-2", "Side plank 2x30 s rest 1:00"];

/// What parts in a line: a unit, or a percent sign, with a plain space before it. `is_number` tells
/// what can stand for a number's last letter.
fn parted(line: &str, is_number: fn(char) -> bool) -> Option<&str> {
    line.match_indices(' ').find_map(|(at, _)| {
        let after = &line[at + 1..];
        let next = after.split(|it: char| !it.is_ascii_alphabetic()).next().unwrap_or_default();
        let is_unit = UNITS.contains(&next) && !after[next.len()..].starts_with('-');
        let is_parted = line[..at].ends_with(is_number) && (is_unit || after.starts_with('%'));
        is_parted.then(|| &line[at.saturating_sub(8)..(at + 8).min(line.len())])
    })
}

#[test]
fn no_word_of_the_app_parts_a_number_from_its_unit() {
    let folders = ["src/words/en", "src/words/handout"];
    let mut seen = 0;
    for folder in folders {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for file in fs::read_dir(folder).expect("the words are there") {
            let path = file.expect("an entry").path();
            // These come with the pages, whose writer keeps their numbers whole.
            if path.ends_with("assess_pages.rs") || path.is_dir() {
                continue;
            }
            let text = fs::read_to_string(&path).expect("a file of words");
            let about = text.find("fn about(").filter(|_| path.ends_with("charts.rs"));
            let mut goes_on = false;
            for line in text[..about.unwrap_or(text.len())].lines() {
                // What stands between quotation marks, and lines that go on with it.
                let said = line.split('"').skip(usize::from(!goes_on)).step_by(2);
                goes_on = line.ends_with('\\');
                let is_comment = line.trim_start().starts_with("//");
                if is_comment || TYPED.iter().any(|it| line.contains(it)) || line.contains("\\n") {
                    continue;
                }
                for said in said {
                    seen += 1;
                    // A piece that begins with a space is put after something, often a number.
                    let piece = if said.starts_with(' ') { "0" } else { "" };
                    let piece = [piece, said.trim_end_matches('\\')].concat();
                    let number = |it: char| it.is_ascii_digit() || it == '}';
                    assert_eq!(parted(&piece, number), None, "{}: {line}", path.display());
                    assert!(!said.contains("\\u{a0}%"), "{}: {line}", path.display());
                }
            }
        }
    }
    assert!(seen > 1500, "only {seen} pieces of words were read");
}

#[test]
fn no_page_that_is_fetched_does_either() {
    for lang in Lang::ALL {
        let text = pack::write(lang);
        let words: Vec<&str> = text.lines().filter(|line| !line.starts_with("source\t")).collect();
        assert!(words.len() > 1000, "the pages are there");
        for line in words {
            // What is drawn is for the app.
            let told =
                line.split('\t').take(3).filter(|it| !it.contains(" p ") && !it.contains(" s "));
            for told in told {
                assert_eq!(parted(told, |it| it.is_ascii_digit()), None, "{line}");
            }
        }
        assert!(text.contains("20\u{a0}to 40\u{a0}cm") || text.contains("20 to 40\u{a0}cm"));
        assert!(text.contains("3\u{2011}0\u{2011}2\u{2011}2"), "a tempo stays whole");
    }
}

#[test]
fn text_to_be_read_again_has_none_of_these() {
    for ready in circuits::ALL {
        let text = plain::write(&ready.circuit);
        assert!(!text.contains(['\u{a0}', '\u{2011}']), "{text}");
    }
    assert_eq!(
        pack::whole("2 x 30 s, 3-0-2-2 of 10"),
        "2 x 30\u{a0}s, 3\u{2011}0\u{2011}2\u{2011}2 of 10"
    );
    assert_eq!(pack::whole("2016-03-04, 3-4 runs, 5 sessions"), "2016-03-04, 3-4 runs, 5 sessions");
}
