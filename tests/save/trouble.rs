//! Lines of other versions and other apps, and how much room a session takes.

use std::collections::BTreeMap;

use kneeline::library::circuits;
use kneeline::save::{Mode, PREFIX, QUOTA, SaveError, Store, load};
use kneeline::session::{BoutDone, Entry, Feedback, SessionId, Started};
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

/// Ten years, four times a week, thirty sets each, with every number as uneven as people are:
/// the room they take, keys included, and how long a line of the journal is.
#[test]
fn ten_years_take_less_than_a_quarter_of_the_room() {
    let circuit = &circuits::find("home").expect("ready-made").circuit;
    let (code, pace) = (share::encode(circuit), Pace::default());
    let planned = plan(circuit, pace);
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 0x3FFF_FFFF);
    let mut chance = 1_u32;
    let mut up_to = |most: u16| {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        ((u64::from(chance >> 8) * u64::from(most)) >> 24) as u16
    };
    let (mut all, mut longest) = (0, 0);
    for week in 0..522 {
        for day in [0, 2, 4, 6] {
            let at = later((week * 7 + day) * 86_400 + i64::from(up_to(7_200)));
            let id = SessionId::new(at, u32::from(up_to(60_000)) * 17_000);
            let code = code.clone();
            let started = Started { at, circuit: "home".to_owned(), code, pace };
            let mut entries = vec![Entry::Started(started)];
            for (bout, number) in planned.iter().cycle().take(30).zip(0..) {
                let station = &circuit.stations[usize::from(bout.station)];
                let less = if up_to(10) == 0 { up_to(4) } else { 0 };
                entries.push(Entry::Done(BoutDone {
                    bout: number,
                    exercise: station.exercise.id.0.to_owned(),
                    round: bout.round,
                    set: bout.set,
                    side: bout.side,
                    amount: station.amount - less,
                    planned: station.amount,
                    secs: 55 + up_to(30),
                }));
            }
            if week == 0 {
                for entry in &entries {
                    store.append(&id, entry).expect("a healthy store");
                }
                let lines = sim.lines();
                let sets = lines.values().filter(|line| line.contains("done"));
                longest = sets.map(String::len).max().unwrap_or(0).max(longest);
                store.discard(&id).expect("a healthy store");
            }
            let felt = [up_to(11), up_to(11), up_to(4)].map(|answer| Some(answer as u8));
            let [effort, knee, form] = felt;
            entries.push(Entry::Rated(Feedback { effort, knee, form }));
            let mut record = SessionRecord::from_journal(id, &circuit.name, &entries, true);
            record.active_secs += 600;
            let before = sim.used();
            store.amend(&record).expect("a healthy store");
            all += sim.used() - before;
        }
    }
    let percent = all as f64 * 100.0 / QUOTA as f64;
    println!("2,088 sessions of 30 sets: {all} characters, {percent:.1} % of {QUOTA}, ");
    println!("{} for a session; the longest line of a set: {longest}", all / 2_088);
    assert!(all * 4 <= QUOTA, "{all} characters, {percent:.1} %");
    assert!(all / 2_088 <= 600 && longest <= 100, "{} and {longest}", all / 2_088);
    assert_eq!(store.load(NOW).history.sessions().len(), 2_088);
}
