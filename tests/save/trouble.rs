//! Lines of other versions and other apps, and how much room a session takes.

use std::collections::BTreeMap;

use kneeline::library::circuits;
use kneeline::save::{Mode, PREFIX, SaveError, Store, load};
use kneeline::session::{BoutDone, Entry, Feedback, Started};
use kneeline::timeline::{Pace, plan};
use kneeline::{history::SessionRecord, share};

use crate::scenario::*;
use crate::sim::SimKv;

/// An intact line of any version.
pub(crate) fn line(version: u32, json: &str) -> String {
    let sum = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI);
    let sum = sum.checksum(format!("{version}|{json}").as_bytes());
    format!("{version}|{sum:08x}|{json}")
}

#[test]
fn beside_a_newer_release_nothing_is_written() {
    for key in ["s/0dlv6800003i7", "p/a", "m", "z/of-a-kind-not-known-yet"] {
        let sim = SimKv::default();
        take(&sim, &[Step::Append(0, started(0)), Step::Append(0, done(0, 12)), Step::Finish(0)]);
        sim.plant(&format!("{PREFIX}{key}"), &line(2, r#"{"what":"tomorrow"}"#));
        let before = (sim.lines(), sim.writes());
        let (mut store, loaded) = Store::open(sim.clone(), NOW, 1);
        assert_eq!(loaded.mode, Mode::ReadOnlyNewer, "{key}");
        assert_eq!((loaded.history.sessions().len(), loaded.problems.len()), (1, 0));
        let refused = Err(SaveError::ReadOnly);
        assert_eq!(store.append(&id(1), &done(0, 1)), refused);
        assert_eq!(
            store.finish(&loaded.history.sessions()[0].clone(), NOW).and(store.tidy(NOW)),
            refused
        );
        assert_eq!(store.discard(&id(0)), refused);
        assert_eq!(store.save_settings(&settings(1)), refused);
        assert_eq!(store.reserve(), Ok(()));
        assert_eq!((sim.lines(), sim.writes()), before);
    }
}

/// An old tab beside a new one, which wrote after the old one had loaded.
#[test]
fn settings_of_a_newer_release_are_not_overwritten() {
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 1);
    sim.plant("kneeline/1/p/a", &line(2, "{}"));
    assert_eq!(store.save_settings(&settings(1)), Err(SaveError::ReadOnly));
    assert_eq!(sim.writes(), 0);
}

#[test]
fn other_apps_of_the_same_origin_are_left_alone() {
    let foreign: BTreeMap<String, String> = [
        ("token", "1|2|3"),
        ("kneeline", ""),
        ("kneeline/2/s/0dlv6800003i7", "of another build"),
        ("kneeline/1/z/later", "a kind of line this release does not know"),
        ("kneeline/1/s/../../token", "a key that is not ours"),
        ("kneeline/1/q/007", "not how we write numbers"),
    ]
    .map(|(key, value)| (key.to_owned(), value.to_owned()))
    .into();
    let sim = SimKv::holding(foreign.clone());
    let (mut store, loaded) = Store::open(sim.clone(), NOW, 1);
    assert_eq!((loaded.mode, loaded.problems.len()), (Mode::Writable, 0));
    store.append(&id(0), &started(0)).expect("a healthy store");
    store.save_settings(&settings(1)).expect("a healthy store");
    store.discard(&id(0)).expect("a healthy store");
    store.tidy(NOW).expect("a healthy store");
    let lines = sim.lines();
    assert!(foreign.iter().all(|(key, value)| lines.get(key) == Some(value)));
}

#[test]
fn every_line_is_ascii() {
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 1);
    let record = SessionRecord {
        name: "Hüfte 臀部 🦵 \"|\\\n\u{7f}".to_owned(),
        ..record(0, [].into_iter(), None)
    };
    store.finish(&record, NOW).expect("a healthy store");
    assert!(sim.lines().values().all(|line| line.is_ascii()));
    assert_eq!(load(&sim, NOW).history.sessions(), [record]);
}

/// The home circuit as it is really written. Browsers give 5,242,880 characters.
#[test]
fn ten_years_of_sessions_fit() {
    let circuit = &circuits::find("home").expect("ready-made").circuit;
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 0x3FFF_FFFF);
    let code = share::encode(circuit);
    let pace = Pace::default();
    let mut entries =
        vec![Entry::Started(Started { at: NOW, circuit: "home".to_owned(), code, pace })];
    for (bout, number) in plan(circuit, pace).into_iter().zip(0..) {
        let station = &circuit.stations[usize::from(bout.station)];
        entries.push(Entry::Done(BoutDone {
            bout: number,
            exercise: station.exercise.id.0.to_owned(),
            round: bout.round,
            set: bout.set,
            side: bout.side,
            amount: station.amount,
            planned: station.amount,
            secs: 84,
        }));
    }
    for entry in &entries {
        let before = sim.used();
        store.append(&id(0), entry).expect("a healthy store");
        if let Entry::Done(_) = entry {
            assert!(sim.used() - before <= 105, "{} characters", sim.used() - before);
        }
    }
    let before = sim.used();
    entries.push(Entry::Rated(Feedback { effort: Some(4), knee: Some(0), form: Some(3) }));
    let record = SessionRecord::from_journal(id(0), &circuit.name, &entries, true);
    store.finish(&record, NOW).expect("a healthy store");
    let (chars, sets) = (sim.used() - before, record.bouts.len());
    // Four sessions a week for ten years take less than a third.
    assert!(2_088 * chars * 10 <= 5_242_880 * 3, "{chars} characters for {sets} sides of sets");
}
