//! Damaged lines: noticed, named, kept word for word, and no harm to their neighbours.

use std::collections::BTreeMap;

use kneeline::day::{Date, Stamp};
use kneeline::exercise::Side;
use kneeline::save::{Fault, Loaded, Mode, PREFIX, Problem, Settings, Store, load};
use kneeline::session::Feedback;
use kneeline::timeline::Pace;
use proptest::prelude::*;

use crate::scenario::*;
use crate::sim::SimKv;
use crate::trouble::line;

/// A store with a line of every kind.
pub(crate) fn lived_in() -> SimKv {
    let sim = SimKv::default();
    take(
        &sim,
        &[
            Step::Settings(70),
            Step::Settings(60),
            Step::Append(0, started(0)),
            Step::Append(0, done(0, 12)),
            Step::Finish(0),
            Step::Rate(0, Feedback { effort: Some(7), knee: None, form: Some(2) }),
            Step::Append(1, started(1)),
            Step::Discard(1),
            Step::Append(2, started(2)),
            Step::Append(2, done(0, 12)),
        ],
    );
    sim
}

fn damaged(line: &str) -> Vec<String> {
    let cuts = (0..line.len()).map(|at| line[..at].to_owned());
    let flips = (0..line.len()).map(|at| {
        let mut bytes = line.as_bytes().to_vec();
        bytes[at] ^= 1 << (at % 7);
        String::from_utf8(bytes).expect("ASCII")
    });
    let others = ["{}", "null", "1", "|||", "1|00000000|{}", "臀部", "1|zzzzzzzz|"];
    cuts.chain(flips).chain(others.map(str::to_owned)).chain([format!("{line} ")]).collect()
}

#[test]
fn any_damage_to_any_line_is_noticed_and_kept() {
    let whole = lived_in();
    let before = load(&whole, NOW);
    for (key, line) in whole.lines() {
        for text in damaged(&line) {
            let sim = SimKv::holding(whole.lines());
            sim.plant(&key, &text);
            let loaded = load(&sim, NOW);
            let [problem] = &loaded.problems[..] else { panic!("{key} = {text}: {loaded:?}") };
            assert_eq!((&problem.key, &problem.text), (&key, &text));
            assert_eq!(loaded.mode, Mode::Writable, "damage is not a newer version: {text}");
            assert_eq!(sim.changes(), 0, "loading never writes");
            neighbours_are_whole(&before, &loaded, &key);
        }
        let sim = SimKv::holding(whole.lines());
        sim.plant(&key, &line[1..]);
        quarantine(&sim, &key, &line[1..]);
    }
}

fn neighbours_are_whole(before: &Loaded, loaded: &Loaded, key: &str) {
    let about = |n: u8| key.contains(&id(n).0);
    if !about(0) {
        assert_eq!(loaded.history, before.history, "{key}");
    }
    if !about(2) {
        assert_eq!(loaded.running, before.running, "{key}");
    }
    if !key.contains("/p/") {
        assert_eq!(loaded.settings, before.settings, "{key}");
    }
    // Even a damaged session is not lost as long as another line tells of it.
    assert!(known(loaded, 0).is_some(), "{key}");
}

fn quarantine(sim: &SimKv, key: &str, text: &str) {
    let before = sim.lines();
    let (mut store, loaded) = Store::open(sim.clone(), NOW, 1);
    store.quarantine(&loaded.problems).expect("a healthy store");
    let after = store.load(NOW);
    assert_eq!(after, Loaded { problems: Vec::new(), quarantined: 1, ..loaded.clone() });
    let mut expected = before.clone();
    expected.remove(key);
    expected.insert(format!("{PREFIX}q/0"), format!("{key}\n{text}"));
    assert_eq!(sim.lines(), expected, "moved word for word, and nothing else");
    // At whatever change the browser dies, the text is still there.
    for committed in 0..=sim.changes() {
        let reborn = sim.after_crash(committed);
        reborn.plant("foreign", "");
        assert!(reborn.lines().values().any(|line| line.contains(text)) || committed == 0);
        let (mut store, loaded) = Store::open(reborn.clone(), NOW, 2);
        store.quarantine(&loaded.problems).expect("a healthy store");
        let copies = reborn.lines().into_iter().filter(|(key, _)| key.contains("/q/")).count();
        assert!(copies <= 1, "the same damage is set aside once");
    }
}

#[test]
fn a_problem_says_what_is_wrong() {
    let fault = |text: &str| {
        let sim = SimKv::default();
        let key = format!("{PREFIX}s/{}", id(0).0);
        sim.plant(&key, text);
        let text = text.to_owned();
        match &load(&sim, NOW).problems[..] {
            [problem] => {
                assert_eq!(*problem, Problem { key, text, fault: problem.fault });
                Some(problem.fault)
            }
            _ => None,
        }
    };
    assert_eq!(fault("hello"), Some(Fault::NotALine));
    assert_eq!(fault(&line(0, r#""deleted""#)), Some(Fault::NotALine));
    assert_eq!(fault(&line(1, r#""deleted""#).replace("del", "dul")), Some(Fault::Checksum));
    assert_eq!(fault(&line(1, r#""gone""#)), Some(Fault::Content));
    assert_eq!(fault(&line(1, "{}")), Some(Fault::Content));
    let deep = line(1, &"[".repeat(100_000));
    assert_eq!(fault(&deep), Some(Fault::Content));
    let row = r#"{"session":{"at":[0,0],"circuit":"","code":"","name":"","secs":0,"complete":true,"felt":[null,null,null],"exercises":[],"bouts":[[0,7,0,0,0,1,1]]}}"#;
    assert_eq!(fault(&line(1, row)), Some(Fault::Content), "an exercise that is not listed");
    assert_eq!(fault(&line(1, r#""deleted""#)), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    /// Lines with a good checksum and any content, under any key of ours.
    #[test]
    fn no_content_stops_a_load(
        lines in prop::collection::btree_map(
            r"[sjpqmb]/([0-9a-v]{13}|a|b|0)(\.[0-9]{1,11}|/[a-z0-9]{1,3}/[0-9]{1,11})?",
            r#"(\{|\[|"|done|session|:|,|[0-9-]{1,12}|null|L|\]|\}){0,12}|"deleted"|\{"done":\[[0-9]{1,6},"x",0,0,"L",1,1,1\]\}"#,
            0..12,
        ),
    ) {
        let sim = SimKv::default();
        for (key, json) in &lines {
            sim.plant(&format!("{PREFIX}{key}"), &line(1, json));
        }
        let (mut store, loaded) = Store::open(sim.clone(), NOW, 1);
        prop_assert_eq!(sim.writes(), 0);
        let keys = sim.lines();
        prop_assert!(loaded.problems.iter().all(|problem| keys.get(&problem.key) == Some(&problem.text)));
        // Whatever was found, the app can go on with it.
        let outcome = store.rescue(&loaded.left_over, NOW).map(drop)
            .and(store.tidy(NOW)).and(store.quarantine(&loaded.problems))
            .and(store.append(&id(0), &started(0))).and(store.discard(&id(0)));
        prop_assert!(store.load(NOW).problems.is_empty() || outcome.is_err());
    }
}

/// A store as version 1 wrote it. This file never changes; it must load for ever.
#[test]
fn a_store_of_version_1_loads() {
    let text = include_str!("../saves/v1.tsv");
    let lines = text.lines().filter_map(|line| line.split_once('\t'));
    let lines: BTreeMap<String, String> =
        lines.map(|(key, line)| (key.to_owned(), line.to_owned())).collect();
    let loaded = load(&SimKv::holding(lines), Stamp { epoch_secs: 1_795_150_930, offset_mins: 60 });
    assert_eq!(
        (loaded.mode, &loaded.problems[..], loaded.quarantined),
        (Mode::Writable, &[][..], 1)
    );
    let [session] = loaded.history.sessions() else { panic!("one session: {loaded:?}") };
    assert_eq!(session.at.day().date(), Date { year: 2026, month: 11, day: 20 });
    assert_eq!((session.circuit.as_str(), session.name.as_str()), ("home", "Home"));
    assert_eq!((session.active_secs, session.complete), (168, true));
    assert_eq!(session.feedback, Feedback { effort: Some(7), knee: None, form: Some(2) });
    assert_eq!(session.bouts, [bout(0, 12), bout(1, 9)]);
    let running = loaded.running.expect("one session is running");
    assert_eq!(running.entries, [started(2), done(0, 12)]);
    assert_eq!((loaded.settings.volume, loaded.settings.pace.first_side), (60, Side::Left));
    let pace = Pace { lead_in_secs: 5, ..Pace::default() };
    assert_eq!(loaded.settings, Settings { pace, ..settings(60) });
}

/// The same with sets as one text and sessions that were edited, deleted and brought in. Frozen, too.
#[test]
fn a_store_of_version_1_with_sets_in_one_text_loads() {
    let text = include_str!("../saves/v1-sets.tsv");
    let lines = text.lines().filter_map(|line| line.split_once('\t'));
    let sim = SimKv::holding(lines.map(|(key, line)| (key.to_owned(), line.to_owned())).collect());
    let now = Stamp { epoch_secs: 1_795_150_940, offset_mins: 60 };
    let (mut store, loaded) = Store::open(sim, now, 1);
    assert_eq!((loaded.mode, &loaded.problems[..]), (Mode::Writable, &[][..]));
    let [session] = loaded.history.sessions() else { panic!("one session: {loaded:?}") };
    assert_eq!(session.bouts, [bout(0, 12), bout(1, 9)]);
    assert!(!session.edited);
    let deleted = store.deleted(now);
    let [session] = &deleted[..] else { panic!("one session: {deleted:?}") };
    assert_eq!((session.bouts.len(), session.pains.len(), session.edited), (2, 1, true));
    let created = store.meta().map(|it| (it.created_secs, it.exported_secs));
    assert_eq!(created, Some((1_795_150_800, None)));
    assert_eq!(store.undoable().map(|it| (it.at_secs, it.lines)), Some((1_795_150_900, 1)));
    assert_eq!(store.undo_import(), Ok(true));
    assert_eq!(store.load(now).history.sessions(), []);
}
