//! Where each rule of the articles has its place: in the plan's code, in what is kept, or in a
//! lesson. What the lessons say word for word is held by `tests/coverage.rs`.

use std::fs;
use std::path::Path;

use kneeline::library::{circuits, learn, sources};
use kneeline::plan::rules::{self, Basis};

#[derive(Clone, Copy)]
enum Place {
    /// A file of the core and something in it that does it.
    Code(&'static str, &'static str),
    Lesson(&'static str),
    Circuit(&'static str),
}

use Place::{Circuit as T, Code as C, Lesson as L};

#[rustfmt::skip]
const PLACES: &[(&str, &[Place])] = &[
    ("H01", &[C("plan/rules.rs", "FULL_A_WEEK"), L("progress")]),
    ("H02", &[C("plan/today.rs", "Kind::Mobility"), T("primer"), L("progress")]),
    ("H03", &[C("plan/today.rs", "Running::Easy if !ease => Kind::Short"), T("maintenance")]),
    ("H04", &[C("plan/offer.rs", "fn warm_up"), T("session")]),
    ("H05", &[C("plan/running.rs", "pub drills: bool"), L("running-cues")]),
    ("H06", &[C("plan/week.rs", "Kind::Mobility"), T("recovery")]),
    ("H07", &[C("plan/running.rs", "fn may_grow"), L("progress")]),
    ("H08", &[C("plan/week.rs", "Kind::Mobility"), L("progress")]),
    ("H09", &[C("plan/running.rs", "pub back: Option<Back>"), L("progress")]),
    ("P01", &[C("plan/dose/work.rs", "What::Amount { from: amount, to }"), L("progress")]),
    ("P02", &[C("plan/dose/work.rs", "What::Band { from: band, to: band + 1 }"),
        C("plan/rules.rs", "FORM_FOR_WEIGHT"), L("bands")]),
    ("P03", &[C("plan/dose/work.rs", "What::Weight { from: weight, to: weight + 1 }"), L("progress")]),
    ("P04", &[C("plan/dose/track.rs", "HeavyRun"), C("plan/dose/work.rs", "StepCm"), L("progress")]),
    ("P05", &[C("plan/assemble.rs", "the longest not done first"), L("progress")]),
    ("P06", &[C("plan/menu.rs", "const fn menu(level: Level)"), L("progress")]),
    ("P07", &[C("plan/criteria.rs", "const fn criteria(level: Level)"), L("progress")]),
    ("R01", &[C("plan/dose/track.rs", "Why::Hurt"), L("form-check")]),
    ("R02", &[L("form-check")]),
    ("R03", &[C("plan/dose/track.rs", "First longer breaks, then less of it (R03)"), L("form-check")]),
    ("R04", &[C("session/event.rs", "Pause(PauseReason)"), L("form-check")]),
    ("A01", &[L("form-check")]),
    ("A02", &[L("signs")]),
    ("A03", &[L("signs")]),
    ("A04", &[L("signs")]),
    ("A05", &[C("diary/mod.rs", "pub struct Angle"), L("signs")]),
    ("A06", &[L("signs")]),
    ("A07", &[L("signs")]),
    // The article names the test and does not say how it is done: the lesson says so.
    ("A08", &[C("assess/list.rs", "\"sl-bridge\""), L("signs")]),
    ("A09", &[L("signs")]),
    ("A10", &[L("signs")]),
    ("L01", &[C("diary/mod.rs", "Worst knee pain on the way"), C("plan/pain/said.rs", "said_of_run")]),
    ("L02", &[C("diary/mod.rs", "pub alignment: Option<u8>"), C("plan/running.rs", "alignment")]),
    ("L03", &[C("diary/mod.rs", "pub efficiency: Option<u8>"), C("plan/fold/sessions.rs", "efficiency")]),
    ("L04", &[C("plan/dose/work.rs", "pub band: u8"), C("plan/dose/work.rs", "pub lever: u8")]),
    ("L05", &[C("plan/milestones.rs", "pub enum Milestone"), C("plan/dose/mod.rs", "pub struct Change")]),
    ("L06", &[C("diary/mod.rs", "pub enum Mood"), C("app/pages/done.rs", "fn mood_question")]),
    ("S01", &[C("plan/pain/said.rs", "Sharp"), C("plan/hops.rs", "saturating_sub(step)"),
        L("pain-rules")]),
    ("S02", &[C("plan/pain/watch.rs", "fn no_change"), L("pain-rules")]),
    ("S03", &[C("plan/dose/track.rs", "form < rules::FORM.small()"), L("progress")]),
    ("S04", &[C("plan/criteria.rs", "const STRENGTH"), C("plan/today.rs", "never on a knee that is not green"),
        L("progress")]),
    ("S05", &[L("progress")]),
    ("S06", &[C("plan/rules.rs", "STEPS_TO_TOP"), L("progress")]),
    ("S07", &[L("progress")]),
    ("S08", &[C("plan/dose/track.rs", "OneSide"), L("form-check")]),
    ("S09", &[L("signs")]),
];

#[test]
fn every_rule_of_the_articles_has_its_place() {
    let wanted = [('H', 9), ('P', 7), ('R', 4), ('A', 10), ('L', 6), ('S', 9)];
    let ids: Vec<String> = wanted
        .into_iter()
        .flat_map(|(letter, last)| (1..=last).map(move |number| format!("{letter}{number:02}")))
        .collect();
    let listed: Vec<&str> = PLACES.iter().map(|it| it.0).collect();
    assert_eq!(listed, ids);
    let mut faults = Vec::new();
    for (id, places) in PLACES {
        assert!(!places.is_empty(), "{id}");
        for place in *places {
            let is_there = match place {
                C(file, what) => {
                    fs::read_to_string(format!("src/{file}")).is_ok_and(|it| it.contains(what))
                }
                L(lesson) => learn::ALL.iter().any(|it| it.id == *lesson),
                T(circuit) => circuits::find(circuit).is_some(),
            };
            if !is_there {
                faults.push(*id);
            }
        }
    }
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn every_rule_has_one_id_and_a_basis() {
    for (place, rule) in rules::ALL.iter().enumerate() {
        let id = rule.id;
        assert!(
            !id.is_empty() && id.bytes().all(|it| it.is_ascii_lowercase() || it == b'-'),
            "{id}"
        );
        assert!(rules::ALL[..place].iter().all(|it| it.id != id), "{id} twice");
        assert_eq!(rules::find(id), Some(*rule));
        if let Basis::From(source) = rule.basis {
            let known = sources::ALL.iter().chain(rules::SOURCES).any(|it| *it == source);
            assert!(known && rule.source() == Some(source), "{id}");
        }
    }
    assert!(rules::ALL.iter().any(|it| it.basis == Basis::OurChoice));
    assert_eq!(rules::find("no-such-rule"), None);
}

/// Thresholds are in the table alone: no other file of the plan compares with a number that is
/// more than a count of one or two. Each exception is listed with its meaning.
#[test]
fn thresholds_are_in_the_table_alone() {
    // Days of a week; percent; minutes of a day; the ten of a scale; milliseconds.
    let allowed =
        ["7", "10", "100", "60", "24", "75", "60_000", "255", "99", "600", "999", "9_999"];
    let mut faults = Vec::new();
    let mut used = 0;
    for (file, text) in code(Path::new("src/plan")) {
        for line in text.lines().filter(|it| !it.trim_start().starts_with("//")) {
            used += line.matches("rules::").count();
            for sign in [" < ", " > ", " <= ", " >= ", " == "] {
                for (_, after) in
                    line.match_indices(sign).map(|(at, it)| (at, &line[at + it.len()..]))
                {
                    let number: String =
                        after.chars().take_while(|it| it.is_ascii_digit() || *it == '_').collect();
                    let is_small = number.parse::<u32>().is_ok_and(|it| it <= 1);
                    if !number.is_empty() && !is_small && !allowed.contains(&number.as_str()) {
                        faults.push(format!("{file}: {}", line.trim()));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(used > 80, "{used}");
}

/// A rule that nothing reads is no rule.
#[test]
fn every_rule_is_used() {
    let code: String = code(Path::new("src/plan")).into_iter().map(|it| it.1).collect();
    let unused: Vec<&str> = rules::ALL
        .iter()
        .map(|it| it.id)
        .filter(|id| !code.contains(&format!("rules::{}", id.to_uppercase().replace('-', "_"))))
        .collect();
    assert_eq!(unused, [""; 0]);
}

/// The files of the plan besides the table of rules, with their names.
fn code(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for file in fs::read_dir(folder).expect("the plan").flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if file.path().is_dir() {
            files.extend(code(&file.path()));
        } else if name != "rules.rs" {
            files.push((name, fs::read_to_string(file.path()).expect("a file")));
        }
    }
    files
}
