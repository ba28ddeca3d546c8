//! Reads what the tests say as a runner would, and against the data they speak of.

use std::collections::BTreeSet;

use kneeline::assess::result::{Band, Change, Due, NotNow, Rating};
use kneeline::assess::sources;
use kneeline::assess::{ALL, Basis, Protocol, Scored, Unit};
use kneeline::exercise::{Lang, Side, Stage};
use kneeline::library;
use kneeline::words::assess::TestPage;
use kneeline::words::pack::still;
use kneeline::words::{angle_page, assess, test_pages};

/// Promises, blame, fear and words of the clinic, as in the library.
const BANNED: &[&str] = &[
    "cure",
    "heal your",
    "guarantee",
    "prevent",
    "weak",
    "root cause",
    "must",
    "never",
    "diagnos",
    "proven",
    "easy",
    "crush",
    "abduction",
    "repetition",
    "complain",
    "farther",
    "cause",
    "valgus",
    "middle toe",
    "kneecap over",
];

/// The figures read in each source.
const FIGURES: &[(&str, &[u32])] = &[
    ("crossley-2011", &[73, 87, 100]),
    ("youdas-2007", &[4, 90]),
    ("juan-recio-2022", &[24, 69, 77]),
    ("piva-2006", &[0, 1, 2, 3, 4]),
    ("hebert-losier-2017", &[21, 24, 566]),
    ("almalki-2021", &[105, 136]),
    ("herrington-2014", &[8, 12, 17, 30]),
    ("ghulam-2021", &[7, 15, 20, 45]),
];
/// Ours, or no measurement: the ends of a test, "in 1 study".
const OTHERS: &[(&str, &[u32])] =
    &[("sl-stance", &[30]), ("side-plank", &[1]), ("sls", &[1]), ("hop-distance", &[90])];

fn numbers(text: &str) -> impl Iterator<Item = u32> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok())
}

fn both() -> impl Iterator<Item = (&'static Protocol, &'static TestPage)> {
    ALL.iter().copied().zip(test_pages(Lang::En))
}

/// Every text of a page: where it is, the text, whether it is a sentence.
fn texts(page: &TestPage) -> Vec<(String, &'static str, bool)> {
    let whole = [page.why, page.need, page.count, page.reference, page.change, page.ours];
    let whole = whole.into_iter().chain(page.steps.iter().copied()).map(|it| (it, true));
    let lines = page.lines.iter().flat_map(|line| [(line.seen, false), (line.right, true)]);
    whole.chain(lines).map(|(text, ends)| (page.id.to_owned(), text, ends)).collect()
}

fn all_texts() -> Vec<(String, &'static str, bool)> {
    let page = angle_page(Lang::En);
    let angle = [page.what, page.reference, page.error, page.ours];
    let angle = angle.into_iter().chain(page.tips.iter().copied());
    let angle = angle.map(|text| ("the angle".to_owned(), text, true));
    test_pages(Lang::En).iter().flat_map(texts).chain(angle).collect()
}

#[test]
fn every_test_has_its_words_and_every_line_its_place() {
    assert_eq!(ALL.len(), test_pages(Lang::En).len());
    for (it, page) in both() {
        let id = it.id;
        assert_eq!(page.id, id, "in the same order");
        assert!((assess(Lang::En).name)(id).is_some_and(|name| name.len() <= 28), "{id}");
        assert_eq!(page.lines.len(), it.sheet.lines.len(), "{id}: a line for each bit");
        assert!((3..=4).contains(&page.steps.len()), "{id}: {} steps", page.steps.len());
        for line in page.lines {
            let drawn = line.picture.is_none_or(|picture| still(picture).is_some());
            assert!(drawn, "{id}: {:?} shows a mistake that is drawn", line.picture);
            let known = line.picture.is_none_or(|(exercise, _)| library::find(exercise).is_some());
            assert!(known, "{id}");
        }
    }
    let drawn = both().flat_map(|(_, page)| page.lines).filter(|it| it.picture.is_some()).count();
    assert!(drawn >= 18, "most lines are drawn: {drawn}");
    assert_eq!((assess(Lang::En).name)("elsewhere"), None);
}

#[test]
fn the_language_is_plain_calm_and_whole() {
    for (place, text, ends) in all_texts() {
        assert!(text.trim() == text && !text.contains("  "), "{place}: {text:?} is padded");
        assert_eq!(text.ends_with('.'), ends, "{place}: {text:?}");
        assert!(text.chars().count() <= 330, "{place}: {text:?} is long");
        assert!(text.starts_with(|c: char| c.is_uppercase()), "{place}: {text:?}");
        assert!(!text.contains('!'), "{place}: {text:?} shouts");
        let lower = text.to_lowercase();
        for banned in BANNED {
            let found = lower.match_indices(banned);
            let found = found.filter(|(at, _)| !lower[..*at].ends_with(char::is_alphanumeric));
            assert_eq!(found.count(), 0, "{place}: {text:?} says {banned:?}");
        }
        for sentence in text.split(['.', ':', ';', '?']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 26, "{place}: {words} words in {sentence:?}");
            let digit = sentence.trim_start().starts_with(|c: char| c.is_ascii_digit());
            let after = text.find(sentence).is_some_and(|at| text[..at].ends_with('.'));
            assert!(!(digit && after), "{place}: {sentence:?} begins with a digit");
        }
    }
}

#[test]
fn a_figure_that_others_reached_was_read_in_a_source() {
    for (it, page) in both() {
        for number in numbers(page.reference) {
            let read = FIGURES.iter().any(|(source, figures)| {
                figures.contains(&number)
                    && sources::of(it.id).iter().any(|cited| cited.id == *source)
            });
            let other = OTHERS.iter().any(|(id, listed)| *id == it.id && listed.contains(&number));
            assert!(read || other, "{}: {number} in {:?}", it.id, page.reference);
        }
    }
    for number in numbers(angle_page(Lang::En).reference).filter(|number| *number != 1) {
        let read = FIGURES.iter().any(|(id, figures)| {
            ["herrington-2014", "ghulam-2021"].contains(id) && figures.contains(&number)
        });
        assert!(read, "the angle: {number}");
    }
}

/// What is said of a change and of the marks is what is done.
#[test]
fn the_words_name_the_numbers_of_the_data() {
    for (it, page) in both() {
        let id = it.id;
        assert!(numbers(page.change).any(|number| number == u32::from(it.change)), "{id}: change");
        let measured = page.change.contains("study");
        assert_eq!(measured, it.change_is == Basis::Measured, "{id}: whose threshold it is");
        if it.change_is == Basis::Ours {
            let named = numbers(page.ours).any(|number| number == u32::from(it.change));
            let told = page.ours.contains("change") || page.ours.contains("score");
            assert!(named || told || id == "stepdown-10" || id == "hop-stick", "{id}: ours");
        }
        for mark in it.marks {
            let told = numbers(page.ours).any(|number| number == u32::from(mark.score));
            assert!(told || page.ours.contains("the marks"), "{id}: the mark of {}", mark.score);
        }
        assert_eq!(it.scored == Scored::Seen, it.unit == Unit::Points, "{id}");
    }
    let angle = angle_page(Lang::En);
    let said: Vec<u32> = numbers(angle.ours).collect();
    assert_eq!(said, [8, 6, 10, 10, 15, 15]);
}

#[test]
fn every_source_of_ours_is_cited() {
    let cited: BTreeSet<&str> = ALL
        .iter()
        .flat_map(|it| sources::of(it.id))
        .chain(kneeline::assess::angle::SOURCES)
        .map(|source| source.id)
        .collect();
    for source in sources::ALL {
        assert!(cited.contains(source.id), "{}", source.id);
    }
}

#[test]
fn results_read_well() {
    let words = assess(Lang::En);
    assert_eq!((words.score)(Unit::Secs, 32), "32\u{a0}s");
    assert_eq!((words.score)(Unit::Reps, 1), "1\u{a0}rep");
    assert_eq!((words.score)(Unit::Points, 2), "2\u{a0}points");
    assert_eq!((words.score)(Unit::Cm, 9), "9\u{a0}cm");
    assert_eq!((words.due)(Due::Wait(1)), "Again from tomorrow");
    assert_eq!((words.due)(Due::Late(40)), "40 days ago");
    assert_eq!((words.sides)(Some(Side::Left), Some(80)), "The left side is behind (80%).");
    assert_eq!((words.sides)(None, None), "Both sides are alike.");
    let plank = kneeline::assess::find("side-plank").expect("the test");
    let mark = "Next mark, for strength: 30\u{a0}s or more on each side.";
    assert_eq!((words.mark)(plank, plank.marks[0]), mark);
    let steps = kneeline::assess::find("stepdown-10").expect("the test");
    let mark = "Next mark, for strength: 10\u{a0}reps, pain 2 of 10 at most on each side.";
    assert_eq!((words.mark)(steps, steps.marks[0]), mark);
    let lsd = kneeline::assess::find("lsd").expect("the test");
    let mark = "Next mark, for jumping: 1\u{a0}point or fewer on each side.";
    assert_eq!((words.mark)(lsd, lsd.marks[1]), mark);
    let angle = &words.angle;
    assert_eq!((angle.degrees)(124, 4), "12.4\u{b0} (\u{b1} 4\u{b0})");
    assert_eq!((angle.plain)(-7), "\u{2212}0.7\u{b0}");
    assert_eq!((angle.frame_at)(1_040, 12_300), "1.04 of 12.30\u{a0}s");
    assert_eq!((angle.zoomed)(2.5), "250%");
    assert_eq!((angle.pelvis)(45), "Pelvis: the free side is 4.5\u{b0} lower");
    assert_eq!((angle.pelvis)(-45), "Pelvis: the free side is 4.5\u{b0} higher");
    assert_eq!((angle.pelvis)(4), "Pelvis: level");
    assert_eq!((words.pictures.room)(2, 180_500), "2 pictures, 181\u{a0}kB");
    for text in [
        (words.band)(Band::Poor),
        (words.change)(Change::Unclear),
        (words.not_now)(NotNow::Flagged),
        (words.not_now)(NotNow::Early(Stage::Strength)),
        (words.rating)(Rating::Fair),
    ] {
        assert!(!text.is_empty());
    }
}
