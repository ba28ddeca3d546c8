//! A copy of everything: what it looks like, and what is not taken for one.

use std::collections::BTreeMap;

use kneeline::save::{Backup, ImportError, MAX_BYTES, PREFIX, Store, export_text, load};
use serde_json::{Value, json};

use crate::damage::lived_in;
use crate::scenario::*;
use crate::sim::SimKv;
use crate::trouble::line;

/// Word for word, in the layout that other programs give it.
#[test]
fn a_copy_of_everything_is_json() {
    let sim = lived_in();
    sim.plant(&format!("{PREFIX}q/0"), "half \"a\\ line\n\u{1}, 臀部 𝄞");
    sim.plant(&format!("{PREFIX}s/what-is-this"), "not ours to judge");
    let lines = sim.lines();
    sim.plant(&format!("{PREFIX}b"), "ballast");
    sim.plant(&format!("{PREFIX}u"), "what can be taken back");
    sim.plant("token", "private");
    let text = export_text(&sim, NOW);
    assert!(text.is_ascii());
    let copy: Value = serde_json::from_str(&text).expect("JSON");
    let expected = json!({
        "format": "kneeline-backup", "schema": 1, "saved": "2026-11-20T06:00+01:00",
        "sessions": 1, "count": lines.len(), "lines": lines,
    });
    assert_eq!(copy, expected);
    let pretty = serde_json::to_string_pretty(&copy["lines"]).expect("texts");
    let pretty = pretty.replace('\n', "\n  ");
    let ascii = text.replace("\\u81c0\\u90e8 \\ud834\\udd1e", "臀部 𝄞");
    assert!(ascii.contains(&pretty), "one line per line:\n{ascii}\n{pretty}");
    let empty = export_text(&SimKv::default(), NOW);
    let empty: Value = serde_json::from_str(&empty).expect("JSON");
    assert_eq!((&empty["lines"], &empty["count"]), (&json!({}), &json!(0)));
}

/// What the three kinds of files say, after the way of the app, of `rescue.mjs` and of a release
/// before the first.
pub(crate) fn files(lines: &BTreeMap<String, String>) -> [String; 3] {
    let raw =
        json!({"format": "kneeline-raw", "saved": "2026-11-20T05:00:00.000Z", "items": lines});
    [
        export_text(&SimKv::holding(lines.clone()), NOW),
        serde_json::to_string_pretty(&raw).expect("texts"),
        serde_json::to_string(lines).expect("texts"),
    ]
}

#[test]
fn every_kind_of_copy_brings_everything_back() {
    let sim = lived_in();
    for text in files(&sim.lines()) {
        let windows = format!("\u{feff}\r\n{}\r\n", text.replace('\n', "\r\n"));
        for text in [text, windows] {
            let empty = SimKv::default();
            let (mut store, _) = Store::open(empty.clone(), NOW, 1);
            let backup = Backup::read(&text).expect("a copy");
            store.import(&backup, true, NOW).expect("a healthy store");
            assert_eq!(load(&empty, NOW), load(&sim, NOW));
        }
    }
}

#[test]
fn what_is_no_copy_is_told_apart() {
    let read = |text: &str| Backup::read(text).map(drop);
    let text = export_text(&lived_in(), NOW);
    for (text, error) in [
        ("", ImportError::Empty),
        ("\u{feff} \r\n\t", ImportError::Empty),
        ("PK\u{3}\u{4}\u{14}\0\0", ImportError::Packed),
        ("<!doctype html><html></html>", ImportError::WebPage),
        ("\u{fffd}PNG\r\n", ImportError::NotText),
        ("\u{fffd}\u{fffd}{\0\"\0", ImportError::NotText),
        ("{\"a\":\0}", ImportError::NotText),
        ("hello", ImportError::OtherApp),
        ("[]", ImportError::OtherApp),
        ("{}", ImportError::OtherApp),
        ("{\"format\":\"liftosaur\",\"lines\":{}}", ImportError::OtherApp),
        ("{\"weight\":[70.5, 1e9]}", ImportError::OtherApp),
        ("{\"format\":\"kneeline-backup\",\"schema\":2,\"lines\":{}}", ImportError::Newer),
        ("{\"format\":\"kneeline-backup\",\"lines\":[]}", ImportError::Broken),
        ("{\"format\":\"kneeline-backup\"} {}", ImportError::Broken),
        (&text[..text.len() / 2], ImportError::CutOff),
        (text.trim_end().trim_end_matches('}'), ImportError::CutOff),
        (&text.replacen(':', ";", 12), ImportError::OtherApp),
        (&text.replacen("\": \"1|", "\"; \"1|", 1), ImportError::Broken),
        (&" ".repeat(MAX_BYTES + 1), ImportError::TooBig),
    ] {
        assert_eq!(read(text), Err(error), "{}", &text[..text.len().min(60)]);
    }
    let newer = json!({ format!("{PREFIX}m"): line(2, "{}") }).to_string();
    assert_eq!(read(&newer), Err(ImportError::Newer));
    let many: BTreeMap<String, &str> =
        (0..2_100).map(|n| (format!("{PREFIX}q/{n}"), "half a line")).collect();
    assert_eq!(read(&json!(many).to_string()), Err(ImportError::TooMany));
    let none = "{\"format\":\"kneeline-backup\",\"schema\":1,\"lines\":{}}";
    assert_eq!(read(none), Ok(()));
}

/// A copy whose lines were cut out by hand says so.
#[test]
fn lines_that_are_missing_are_counted() {
    let text = export_text(&lived_in(), NOW);
    let (before, after) = text.split_once("\n    \"kneeline/1/j").expect("a journal");
    let after = after.split_once(",\n").expect("another line").1;
    let backup = Backup::read(&[before, "\n", after].concat()).expect("a copy");
    let (store, _) = Store::open(SimKv::default(), NOW, 1);
    assert_eq!(store.preview(&backup).map(|it| it.missing), Ok(1));
}
