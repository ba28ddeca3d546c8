//! A history that is put right, deleted from and brought back; how full the store is.

use kneeline::save::{Advice, Boxed, Kv, PREFIX, QUOTA, RESTORE_DAYS, Store, Usage, advice, load};

use crate::scenario::*;
use crate::sim::SimKv;

const DAY: i64 = 86_400;

fn finished_store() -> (SimKv, Vec<Boxed>) {
    let sim = SimKv::default();
    let steps = [
        Step::Append(0, started(0)),
        Step::Append(0, done(0, 12)),
        Step::Append(0, done(1, 12)),
        Step::Finish(0),
    ];
    let boxed = take(&sim, &steps).into_iter().flat_map(|taken| taken.boxed).collect();
    (sim, boxed)
}

/// Whatever still tells of it: the journal, another start, the black box.
#[test]
fn a_set_that_was_taken_out_stays_out() {
    let (sim, boxed) = finished_store();
    let (mut store, loaded) = Store::open(sim.clone(), NOW, 6);
    let mut record = loaded.history.get(&id(0)).expect("finished").clone();
    assert!(record.take_out(1) && record.set_amount(0, 9));
    store.amend(&record).expect("a healthy store");
    assert_eq!(store.load(NOW).history.sessions(), [record.clone()]);
    store.mend(&boxed, NOW).expect("a healthy store");
    assert_eq!(store.load(NOW).history.sessions(), [record.clone()]);
    let (mut store, _) = Store::open(sim.clone(), later(DAY), 7);
    store.tidy(later(DAY)).expect("a healthy store");
    assert_eq!(store.load(NOW).history.sessions(), [record]);
    assert_eq!(sim.lines().len(), 1, "one line is left");
}

#[test]
fn a_deleted_session_can_be_brought_back_for_thirty_days() {
    let days = RESTORE_DAYS.cast_signed();
    for (restart, found) in [(0, true), (days * DAY - 1, true), (days * DAY, false)] {
        let (sim, _) = finished_store();
        let (mut store, loaded) = Store::open(sim.clone(), NOW, 6);
        assert_eq!(store.restore(&id(0), NOW), Ok(false), "it is there");
        store.delete(&id(0), NOW).expect("a healthy store");
        store.delete(&id(0), later(DAY)).expect("twice is once");
        assert_eq!(store.load(NOW).history.sessions(), []);
        let now = later(restart);
        let (mut store, _) = Store::open(sim.clone(), now, 7);
        store.tidy(now).expect("a healthy store");
        let (mut store, before) = Store::open(sim.clone(), now, 8);
        assert_eq!(before.history.sessions(), []);
        let deleted = if found { loaded.history.sessions() } else { &[] };
        assert_eq!(store.deleted(now), deleted);
        assert_eq!(store.restore(&id(0), now), Ok(found));
        assert_eq!(store.load(now).history.sessions(), deleted);
        let lines = if found { 2 + 1 } else { 1 };
        assert_eq!(sim.lines().len(), lines, "{:?}", sim.lines());
        let (mut store, _) = Store::open(sim.clone(), now, 9);
        store.tidy(now).expect("a healthy store");
        assert_eq!(sim.lines().len(), 1);
        assert_eq!(store.deleted(now), []);
        assert_eq!(store.load(now).history.sessions(), deleted);
    }
}

/// What another tab wrote too late for the record is not lost by deleting and bringing back.
#[test]
fn what_only_the_journal_knows_comes_back_too() {
    let (sim, _) = finished_store();
    let (mut store, _) = Store::open(sim.clone(), NOW, 6);
    store.append(&id(0), &done(2, 5)).expect("a healthy store");
    let before = store.load(NOW).history;
    assert_eq!(before.sessions()[0].bouts.len(), 3);
    store.delete(&id(0), NOW).expect("a healthy store");
    for committed in 0..=sim.changes() {
        let reborn = sim.after_crash(committed);
        let (mut store, loaded) = Store::open(reborn, NOW, 7);
        let gone = loaded.history.sessions().is_empty() && loaded.running.is_none();
        if gone && committed > 0 {
            store.restore(&id(0), NOW).expect("a healthy store");
            assert_eq!(store.load(NOW).history, before, "{committed}");
        }
    }
}

#[test]
fn the_room_is_counted_as_browsers_count_it() {
    let (sim, _) = finished_store();
    let own = sim.used();
    sim.plant("other", "é𝄞");
    sim.plant(&format!("{PREFIX}b"), &"b".repeat(1_000));
    let (mut store, _) = Store::open(sim.clone(), NOW, 6);
    let usage = store.usage(NOW).expect("a healthy store");
    let expected = Usage { own, foreign: 5 + 3 + 12 + 1_000, sessions: 1, unsaved: 1, days: 0 };
    assert_eq!(usage, expected);
    store.note_created(NOW).expect("a healthy store");
    store.note_created(later(DAY)).expect("a healthy store");
    assert_eq!(
        store.meta().map(|it| (it.created_secs, it.exported_secs)),
        Some((NOW.epoch_secs, None))
    );
    assert_eq!(store.usage(later(31 * DAY)).map(|it| (it.unsaved, it.days)), Ok((1, 31)));
    store.note_export(later(31 * DAY)).expect("a healthy store");
    assert_eq!(store.usage(later(33 * DAY)).map(|it| (it.unsaved, it.days)), Ok((0, 2)));
    let meta = store.meta().expect("kept");
    assert_eq!(meta.created_secs, NOW.epoch_secs);
    // A clock that was set back counts no days, and a lost line is made anew.
    assert_eq!(store.usage(NOW).map(|it| it.days), Ok(0));
    sim.plant(&format!("{PREFIX}m"), "half a line");
    assert_eq!(store.meta(), None);
    let (mut store, loaded) = Store::open(sim.clone(), NOW, 6);
    store.quarantine(&loaded.problems).expect("a healthy store");
    store.note_created(NOW).expect("a healthy store");
    assert!(store.meta().is_some());
    let mut full = sim.clone();
    full.set("other", &"x".repeat(QUOTA)).expect("no limit here");
    assert_eq!(store.usage(NOW).map(|it| it.percent()), Ok(100));
}

#[test]
fn one_thing_is_said_at_a_time_and_not_too_early() {
    let usage = |own: usize, unsaved, days| Usage { own, foreign: 7, sessions: 20, unsaved, days };
    let at = |percent: usize| (QUOTA * percent).div_ceil(100) - 7;
    for (usage, expected) in [
        (usage(0, 0, 9_999), None),
        (usage(0, 1, 29), None),
        (usage(0, 1, 30), Some(Advice::Copy)),
        (usage(0, 9, 3), None),
        (usage(0, 10, 0), Some(Advice::Copy)),
        (usage(at(60) - 1, 0, 0), None),
        (usage(at(60), 99, 99), Some(Advice::Filling)),
        (usage(at(80) - 1, 0, 0), Some(Advice::Filling)),
        (usage(at(80), 0, 0), Some(Advice::AlmostFull)),
        (usage(QUOTA * 3, 0, 0), Some(Advice::AlmostFull)),
    ] {
        assert_eq!(advice(&usage), expected, "{usage:?}");
    }
    assert_eq!(load(&SimKv::default(), NOW).quarantined, 0);
}
