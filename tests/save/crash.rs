//! A crash at every write, with every earlier commit point; then another one while recovering.

use kneeline::history::SessionRecord;
use kneeline::save::{Boxed, Kv, KvError, LastSeen, MemoryKv, Mended, SaveError, Store, load};
use kneeline::session::{Entry, Feedback};
use kneeline::timeline::Place;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::scenario::*;
use crate::sim::{SimKv, Trouble};

const RATED: Feedback = Feedback { effort: Some(4), knee: Some(1), form: Some(3) };

/// One evening: settings, a session that is finished, rated and tidied, one that is discarded,
/// one that is left in the middle.
fn evening() -> Vec<Step> {
    vec![
        Step::Settings(70),
        Step::Reserve,
        Step::Append(0, started(0)),
        Step::Append(0, done(0, 12)),
        Step::Append(0, done(1, 7)),
        Step::Append(0, done(1, 12)),
        Step::Finish(0),
        Step::Rate(0, RATED),
        Step::Settings(60),
        Step::Note(0, 3),
        Step::Note(0, 2),
        Step::Tidy(120),
        Step::Append(1, started(1)),
        Step::Append(1, done(0, 3)),
        Step::Discard(1),
        Step::Settings(50),
        Step::Append(2, started(2)),
        Step::Append(2, done(0, 12)),
        Step::Append(2, done(1, 12)),
        Step::Append(2, Entry::Rated(RATED)),
    ]
}

/// A day of tidying up: a wrong set, a session too many, a copy that comes and goes, another tab.
fn clearing() -> Vec<Step> {
    vec![
        Step::Settings(70),
        Step::Append(0, started(0)),
        Step::Append(0, done(0, 12)),
        Step::Other(0, bout(100, 8)),
        Step::Append(0, done(1, 12)),
        Step::Finish(0),
        Step::Other(0, bout(101, 8)),
        Step::Edit(0, 1),
        Step::Import,
        Step::Append(1, started(1)),
        Step::Append(1, done(0, 3)),
        Step::Finish(1),
        Step::Delete(1),
        Step::Tidy(0),
        Step::Restore(1),
        Step::Note(0, 3),
        Step::Note(0, 11),
        Step::Undo,
        Step::Exported,
        Step::Import,
        Step::Tidy(120),
        Step::Delete(0),
    ]
}

/// Crashes after every change, recovers, and crashes after every change of the recovery too. Says
/// at how many points.
fn crash_everywhere(steps: &[Step]) -> usize {
    let sim = SimKv::default();
    let taken = take(&sim, steps);
    assert!(taken.iter().all(|taken| taken.result.is_ok()), "a healthy store takes everything");
    let erases = steps.iter().any(|step| matches!(step, Step::Erase));
    let mut crashes = 0;
    for committed in 0..=sim.changes() {
        let reborn = sim.after_crash(committed);
        check(&taken, committed, &reborn);
        recover(&reborn);
        for of_recovery in 0..=reborn.changes() {
            let again = reborn.after_crash(of_recovery);
            check(&taken, committed, &again);
            crashes += 1;
        }
        let loaded = check(&taken, committed, &reborn);
        assert!(loaded.left_over.is_empty(), "rescued");
        // The black box is emptied before everything is erased.
        if !erases {
            crashes += crash_with_a_box(&sim, &taken, committed);
        }
    }
    crashes
}

/// With the black box nothing is lost at all, and a crash while mending is mended as well.
fn crash_with_a_box(sim: &SimKv, taken: &[Taken], committed: usize) -> usize {
    let boxed: Vec<Boxed> = taken.iter().flat_map(|taken| taken.boxed.clone()).collect();
    let reborn = sim.after_crash(committed);
    mend(&reborn, &boxed);
    check_with(taken, sim.changes(), committed, &reborn);
    for of_mending in 0..=reborn.changes() {
        let again = reborn.after_crash(of_mending);
        mend(&again, &boxed);
        check_with(taken, sim.changes(), committed, &again);
    }
    let again = mend(&reborn, &boxed);
    assert_eq!(again.written, 0, "once is enough");
    reborn.changes() + 1
}

fn mend(sim: &SimKv, boxed: &[Boxed]) -> Mended {
    let (mut store, _) = Store::open(sim.clone(), NOW, 6);
    store.mend(boxed, NOW).expect("a healthy store")
}

/// What the app does at its start.
fn recover(sim: &SimKv) {
    let (mut store, loaded) = Store::open(sim.clone(), later(90_000), 6);
    store.rescue(&loaded.left_over, NOW).expect("a healthy store");
    store.rescue(loaded.running.as_slice(), NOW).expect("a healthy store");
    store.tidy(NOW).expect("a healthy store");
    let (mut store, _) = Store::open(sim.clone(), NOW, 7);
    store.tidy(NOW).expect("a healthy store");
}

#[test]
fn no_crash_loses_what_was_promised() {
    let crashes = [evening(), clearing()].map(|steps| crash_everywhere(&steps));
    assert!(crashes.iter().all(|crashes| *crashes > 60), "{crashes:?} crash points");
    let mut erased = clearing();
    erased.extend([Step::Erase, Step::Append(2, started(2)), Step::Append(2, done(0, 12))]);
    crash_everywhere(&erased);
}

/// Long evenings, one after the other, until so many crashes were lived through.
fn live_through(crashes: usize) -> usize {
    let mut chance = TestRunner::deterministic();
    let (mut lived, mut evenings) = (0, 0);
    while lived < crashes {
        let tree = prop::collection::vec(step(), 8..30).new_tree(&mut chance);
        let mut steps = tree.expect("steps").current();
        // Each seventh ends with everything erased and begun again.
        if evenings % 7 == 6 {
            steps.extend([Step::Erase, Step::Append(2, started(2)), Step::Append(2, done(0, 12))]);
        }
        evenings += 1;
        lived += crash_everywhere(&steps);
        if evenings % 3 == 0 {
            let tabs = [0, 1].map(|_| {
                let tree = prop::collection::vec(step_of_a_tab(), 4..16).new_tree(&mut chance);
                tree.expect("steps").current()
            });
            lived += crash_of_two_tabs(&tabs);
        }
    }
    println!("{lived} crashes in {evenings} evenings: no set lost, none doubled");
    lived
}

#[test]
fn fifty_thousand_crashes_lose_nothing() {
    assert!(live_through(50_000) >= 50_000);
}

/// `cargo test --release --test save -- --ignored --nocapture million`
#[test]
#[ignore = "takes a minute"]
fn a_million_crashes_lose_nothing() {
    assert!(live_through(1_000_000) >= 1_000_000);
}

/// What a tab does while another one does the same and neither sees the other.
fn step_of_a_tab() -> impl Strategy<Value = Step> {
    let session = 0_u8..2;
    prop_oneof![
        2 => session.clone().prop_map(|n| Step::Append(n, started(n))),
        9 => (session.clone(), 0_u16..8, 1_u16..13)
            .prop_map(|(n, bout, amount)| Step::Append(n, done(bout, amount))),
        1 => session.prop_map(Step::Finish),
        1 => (0_u8..100).prop_map(Step::Settings),
        1 => Just(Step::Exported),
    ]
}

/// Of two tabs, whatever of each had reached the disk: every set is there, once.
fn crash_of_two_tabs(tabs: &[Vec<Step>; 2]) -> usize {
    // The second tab has numbers of its own.
    let second = tabs[1].iter().cloned().map(|step| match step {
        Step::Append(n, Entry::Done(it)) => Step::Append(n, done(it.bout + 50, it.amount)),
        step => step,
    });
    let tabs = [tabs[0].clone(), second.collect()];
    let sims = [(); 2].map(|()| SimKv::default());
    let taken = [0, 1].map(|tab| take_as(&sims[tab], &tabs[tab], 5 + tab as u32));
    let mut crashes = 0;
    for of_one in 0..=sims[0].changes() {
        let one = sims[0].after_crash(of_one);
        for of_two in 0..=sims[1].changes() {
            let both = one.beside_first(&sims[1], of_two);
            let loaded = load(&both, NOW);
            assert_eq!((loaded.problems.len(), both.writes()), (0, 0));
            for (taken, committed) in taken.iter().zip([of_one, of_two]) {
                for it in taken.iter().filter(|it| it.changes <= committed) {
                    let Step::Append(n, Entry::Done(bout)) = &it.step else { continue };
                    let record = known(&loaded, *n).expect("a session was lost");
                    let sets = record.bouts.iter().filter(|kept| kept.bout == bout.bout);
                    assert_eq!(sets.count(), 1, "bout {} of session {n}", bout.bout);
                }
            }
            crashes += 1;
        }
    }
    crashes
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn no_crash_in_any_evening_loses_what_was_promised(steps in prop::collection::vec(step(), 0..14)) {
        crash_everywhere(&steps);
    }

    #[test]
    fn a_store_that_fails_once_keeps_what_it_confirmed(
        steps in prop::collection::vec(step(), 0..25), at in 0_usize..40, kind in 0..4,
    ) {
        let sim = SimKv::with_trouble(match kind {
            0 => Trouble::FailAt(at, KvError::Full),
            1 => Trouble::FailAt(at, KvError::Other),
            2 => Trouble::FailFrom(at, KvError::Unavailable),
            _ => Trouble::ForgetAt(at),
        });
        let taken = take(&sim, &steps);
        check(&taken, sim.changes(), &sim);
    }
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    let session = 0_u8..3;
    let session2 = session.clone();
    prop_oneof![
        3 => session.clone().prop_map(|n| Step::Append(n, started(n))),
        9 => (session.clone(), 0_u16..4, 1_u16..13)
            .prop_map(|(n, bout, amount)| Step::Append(n, done(bout, amount))),
        2 => session.clone().prop_map(Step::Finish),
        1 => session.clone().prop_map(|n| Step::Rate(n, RATED)),
        1 => session.prop_map(Step::Discard),
        1 => (0_u8..100).prop_map(Step::Settings),
        2 => (0_u8..3, 0_u8..12).prop_map(|(n, knee)| Step::Note(n, knee)),
        1 => prop::sample::select(vec![0, 119, 120]).prop_map(Step::Tidy),
        1 => Just(Step::Reserve),
        2 => (session2.clone(), 100_u16..103).prop_map(|(n, number)| Step::Other(n, bout(number, 8))),
        1 => (session2.clone(), 0_u16..4).prop_map(|(n, bout)| Step::Edit(n, bout)),
        1 => session2.clone().prop_map(Step::Delete),
        1 => session2.prop_map(Step::Restore),
        1 => Just(Step::Import),
        1 => Just(Step::Undo),
        1 => Just(Step::Exported),
    ]
}

#[test]
fn every_failing_write_is_reported_and_harms_nothing_else() {
    let healthy = SimKv::default();
    take(&healthy, &evening());
    for at in 0..healthy.writes() {
        for trouble in [Trouble::FailAt(at, KvError::Other), Trouble::ForgetAt(at)] {
            let sim = SimKv::with_trouble(trouble);
            let taken = take(&sim, &evening());
            check(&taken, sim.changes(), &sim);
            // A removal that does not happen leaves a line too many, which harms nothing.
            let is_removal = matches!(trouble, Trouble::ForgetAt(_)) && at_removal(&healthy, at);
            let failed = taken.iter().filter(|taken| taken.result.is_err()).count();
            assert_eq!(failed, usize::from(!is_removal), "write {at}");
        }
    }
}

/// Whether the change is one that makes lines fewer.
fn at_removal(sim: &SimKv, at: usize) -> bool {
    sim.after_crash(at + 1).lines().len() < sim.after_crash(at).lines().len()
}

#[test]
fn two_tabs_that_never_see_each_other_keep_every_entry() {
    let tabs = [1, 2].map(|chance| {
        let sim = SimKv::default();
        let (mut store, _) = Store::open(sim.clone(), NOW, chance);
        for number in 0..1_000 {
            let entry = done(number * 2 + chance as u16 - 1, 12);
            store.append(&id(0), &entry).expect("a healthy store");
        }
        sim
    });
    let both = load(&tabs[0].beside(&tabs[1]), NOW);
    assert_eq!(known(&both, 0).map(|record| record.bouts.len()), Some(2_000));
}

/// Even if chance gives both the same name and neither has seen the other's first entry.
#[test]
fn tabs_of_the_same_name_do_not_overwrite_each_other() {
    let sim = SimKv::default();
    let tabs = [(); 2].map(|()| Store::open(sim.clone(), NOW, 1).0);
    for (mut tab, number) in tabs.into_iter().zip(0..) {
        tab.append(&id(0), &done(number, 12)).expect("a healthy store");
    }
    assert_eq!(known(&load(&sim, NOW), 0).map(|record| record.bouts.len()), Some(2));
}

#[test]
fn a_bout_done_again_after_a_reload_counts() {
    let sim = SimKv::default();
    for (chance, amount) in [(9, 5), (1, 12)] {
        let (mut store, _) = Store::open(sim.clone(), NOW, chance);
        store.append(&id(0), &done(0, amount)).expect("a healthy store");
    }
    assert_eq!(known(&load(&sim, NOW), 0).map(|record| record.bouts), Some(vec![bout(0, 12)]));
}

#[test]
fn a_journal_outlives_its_session_by_two_minutes() {
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 1);
    let entries = [started(0), done(0, 12)];
    for entry in &entries {
        store.append(&id(0), entry).expect("a healthy store");
    }
    let record = SessionRecord::from_journal(id(0), "Home", &entries, true);
    store.finish(&record, NOW).expect("a healthy store");
    for (secs, lines) in [(-3_600, 3), (119, 3), (120, 1)] {
        store.tidy(later(secs)).expect("a healthy store");
        assert_eq!(sim.lines().len(), lines, "after {secs} s");
    }
    assert_eq!(store.load(NOW).history.sessions(), [record]);
}

#[test]
fn a_bout_from_another_tab_reaches_the_record() {
    let (one, two) = (SimKv::default(), SimKv::default());
    let steps = [Step::Append(0, started(0)), Step::Append(0, done(0, 12)), Step::Finish(0)];
    take(&one, &steps);
    let (mut other, _) = Store::open(two.clone(), NOW, 6);
    other.append(&id(0), &done(1, 12)).expect("a healthy store");
    let both = one.beside(&two);
    recover(&both);
    let loaded = load(&both, NOW);
    assert_eq!(loaded.history.get(&id(0)).map(|record| record.bouts.len()), Some(2));
    assert!(both.lines().keys().all(|key| !key.contains("/j/")), "tidied");
}

/// Each tap on the feedback screen is a revision; in the end one line per session is left.
#[test]
fn a_session_ends_as_one_line() {
    let sim = SimKv::default();
    let taps = [Some(2), Some(4), Some(7)].map(|effort| Feedback { effort, ..RATED });
    let mut steps =
        vec![Step::Append(0, started(0)), Step::Append(0, done(0, 12)), Step::Finish(0)];
    steps.extend(taps.map(|feedback| Step::Rate(0, feedback)));
    take(&sim, &steps);
    let before = load(&sim, NOW);
    recover(&sim);
    assert_eq!(load(&sim, NOW), before);
    assert_eq!(before.history.last().map(|record| record.feedback), Some(taps[2]));
    assert_eq!(
        sim.lines().into_keys().collect::<Vec<_>>(),
        [format!("kneeline/1/s/{}.3", id(0).0)]
    );
}

#[test]
fn the_black_box_brings_back_what_the_store_lost() {
    let sim = SimKv::default();
    let entries = [started(0), done(0, 12), done(1, 5), done(1, 12)];
    let steps: Vec<Step> = entries.iter().map(|entry| Step::Append(0, entry.clone())).collect();
    let taken = take(&sim, &steps);
    let boxed: Vec<Boxed> = taken.into_iter().flat_map(|taken| taken.boxed).collect();
    let parsed = boxed.iter().map(|it| Boxed::parse(&it.key, &it.text()).expect("as it was"));
    assert_eq!(parsed.collect::<Vec<_>>(), boxed);
    for committed in 0..=sim.changes() {
        let reborn = sim.after_crash(committed);
        assert_eq!(mend(&reborn, &boxed), Mended { written: 4 - committed, settled: vec![] });
        let running = load(&reborn, NOW).running.map(|running| running.entries);
        assert_eq!(running.as_deref(), Some(&entries[..]));
    }
    // A damaged line is not believed, and harms no other.
    let mut damaged = boxed.clone();
    damaged[1].line = damaged[1].line.replace("12", "13");
    assert_eq!(mend(&SimKv::default(), &damaged).written, 3);
    // A bout done again after the box was last written is not undone by it.
    let (mut store, _) = Store::open(sim.clone(), NOW, 6);
    store.append(&id(0), &done(0, 9)).expect("a healthy store");
    assert_eq!(mend(&sim, &boxed).written, 0);
    assert_eq!(known(&load(&sim, NOW), 0).map(|record| record.bouts[0].amount), Some(9));
}

#[test]
fn a_line_leaves_the_black_box_when_the_store_has_had_it_for_long() {
    let sim = SimKv::default();
    let taken = take(&sim, &[Step::Append(0, started(0)), Step::Append(0, done(0, 12))]);
    let boxed: Vec<Boxed> = taken.into_iter().flat_map(|taken| taken.boxed).collect();
    let keys: Vec<String> = boxed.iter().map(|it| it.key.clone()).collect();
    let (mut store, _) = Store::open(sim.clone(), NOW, 6);
    let settled =
        |store: &mut Store<SimKv>, secs| store.mend(&boxed, later(secs)).map(|it| it.settled);
    assert_eq!(settled(&mut store, 599), Ok(vec![]));
    assert_eq!(settled(&mut store, 600), Ok(keys));
    // What the store has only now is still in danger.
    let (mut empty, _) = Store::open(SimKv::default(), NOW, 6);
    assert_eq!(settled(&mut empty, 600), Ok(vec![]));
}

/// A session that was cut off is taken for over the next day; what it had lost still reaches it.
#[test]
fn a_lost_set_reaches_a_session_that_was_closed_without_it() {
    let sim = SimKv::default();
    let steps = [started(0), done(0, 12), done(1, 12)].map(|entry| Step::Append(0, entry));
    let taken = take(&sim, &steps);
    let boxed: Vec<Boxed> = taken.into_iter().flat_map(|taken| taken.boxed).collect();
    let reborn = sim.after_crash(2);
    recover(&reborn);
    assert_eq!(mend(&reborn, &boxed).written, 1);
    let bouts = |sim: &SimKv| load(sim, NOW).history.get(&id(0)).map(|record| record.bouts.len());
    assert_eq!(bouts(&reborn), Some(2));
    recover(&reborn);
    assert_eq!(bouts(&reborn), Some(2));
}

#[test]
fn the_black_box_knows_the_repetition() {
    let seen = LastSeen { id: id(0), place: Place { bout: 2, rep: 7 } };
    assert_eq!(LastSeen::parse(&seen.text()), Some(seen.clone()));
    assert_eq!(LastSeen::parse(&seen.text().replace('7', "8")), None);
}

#[test]
fn only_the_newest_session_of_the_last_hours_is_still_running() {
    let sim = SimKv::default();
    let steps = [0, 1].map(|n| [Step::Append(n, started(n)), Step::Append(n, done(0, 12))]);
    take(&sim, &steps.concat());
    let ids = |loaded: &kneeline::save::Loaded| {
        let running = loaded.running.as_ref().map(|open| open.id.clone());
        (running, loaded.left_over.iter().map(|open| open.id.clone()).collect::<Vec<_>>())
    };
    assert_eq!(ids(&load(&sim, later(60))), (Some(id(1)), vec![id(0)]));
    assert_eq!(ids(&load(&sim, later(60 + 12 * 3_600))), (Some(id(1)), vec![id(0)]));
    assert_eq!(ids(&load(&sim, later(61 + 12 * 3_600))), (None, vec![id(0), id(1)]));
    let (mut store, loaded) = Store::open(sim.clone(), later(90_000), 6);
    let records = store.rescue(&loaded.left_over, later(90_000)).expect("a healthy store");
    assert_eq!(records.len(), 2);
    assert_eq!((records[0].name.as_str(), records[0].complete), ("Home", false));
    assert_eq!(store.load(NOW).history.sessions(), records);
}

#[test]
fn without_a_store_everything_works_until_the_end() {
    let (mut store, loaded) = Store::open(None::<MemoryKv>, NOW, 1);
    assert_eq!(loaded.mode, kneeline::save::Mode::MemoryOnly);
    store.append(&id(0), &started(0)).expect("memory");
    store.append(&id(0), &done(0, 12)).expect("memory");
    store.save_settings(&settings(5)).expect("memory");
    let loaded = store.load(NOW);
    assert_eq!(known(&loaded, 0).map(|record| record.bouts.len()), Some(1));
    assert_eq!(loaded.settings, settings(5));
    assert!(store.export_text(NOW).contains("clam"));
}

#[test]
fn a_full_store_lets_a_running_session_end() {
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 1);
    store.reserve().expect("room");
    store.append(&id(0), &started(0)).expect("room");
    sim.set_quota(Some(sim.used() + 20));
    assert_eq!(store.save_settings(&settings(1)), Err(SaveError::Full), "ballast is for sessions");
    for number in 0..100 {
        store.append(&id(0), &done(number, 12)).expect("room from the ballast");
    }
    let loaded = store.load(NOW);
    let record = known(&loaded, 0).expect("running");
    assert_eq!(record.bouts.len(), 100);
    store.finish(&record, NOW).expect("room from the ballast");
    sim.set_quota(Some(sim.used()));
    assert_eq!(store.append(&id(1), &done(0, 12)), Err(SaveError::Full));
    assert!(store.export_text(NOW).contains("clam"), "a copy can still be made");
    let mut memory = MemoryKv::default();
    memory.set("kneeline/1/b", "ballast").expect("memory");
    memory.set("somebody-else", "private").expect("memory");
    let copy = kneeline::save::export_text(&memory, NOW);
    assert!(!copy.contains("ballast") && !copy.contains("private"), "{copy}");
}
