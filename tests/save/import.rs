//! Bringing a copy in: merged, never replaced; whole or not at all; and taken back.

use std::collections::BTreeMap;

use kneeline::history::SessionRecord;
use kneeline::save::{Backup, Fault, Loaded, PREFIX, Preview, SaveError, Store, export_text, load};
use kneeline::session::{Entry, Feedback};
use proptest::prelude::*;

use crate::backup::files;
use crate::damage::lived_in;
use crate::scenario::*;
use crate::sim::{Accounting, SimKv};
use crate::trouble::line;

pub(crate) fn copy(sim: &SimKv) -> Backup {
    Backup::read(&export_text(sim, NOW)).expect("a copy")
}

/// Reads a copy in and looks at it first.
fn bring(copy_of: &SimKv, into: &SimKv) -> Preview {
    let (mut store, _) = Store::open(into.clone(), NOW, 9);
    let backup = copy(copy_of);
    let preview = store.preview(&backup).expect("a healthy store");
    let before = into.used() - list(into);
    let in_the_way = !load(into, NOW).problems.is_empty();
    store.import(&backup, false, NOW).expect("a healthy store");
    let took = into.used() - list(into) - before;
    assert!(took == preview.chars || took < preview.chars && in_the_way, "the room was known");
    let again = store.preview(&backup).expect("a healthy store");
    assert_eq!((again.new, again.later, again.running, again.chars), (0, 0, 0, 0), "{again:?}");
    let lines = into.lines();
    store.import(&backup, false, later(60)).expect("a healthy store");
    assert_eq!(into.lines(), lines, "twice is once");
    preview
}

/// Characters of the list for taking back.
fn list(sim: &SimKv) -> usize {
    sim.lines().get("kneeline/1/u").map_or(0, |list| list.len() + 12)
}

fn finished(n: u8, sets: u16) -> Vec<Step> {
    let mut steps = vec![Step::Append(n, started(n))];
    steps.extend((0..sets).map(|set| Step::Append(n, done(set, 12))));
    steps.push(Step::Finish(n));
    steps
}

fn store_with(steps: &[Step]) -> SimKv {
    let sim = SimKv::default();
    take(&sim, steps);
    sim
}

fn amend(sim: &SimKv, n: u8, change: impl FnOnce(&mut SessionRecord)) {
    let (mut store, loaded) = Store::open(sim.clone(), NOW, 3);
    let mut record = loaded.history.get(&id(n)).expect("it is there").clone();
    change(&mut record);
    store.amend(&record).expect("a healthy store");
}

fn without_tail(loaded: &Loaded) -> Loaded {
    Loaded { quarantined: 0, ..loaded.clone() }
}

#[test]
fn two_devices_become_one_history() {
    let phone = store_with(&[finished(0, 2), finished(1, 4)].concat());
    let tablet = store_with(&[finished(1, 4), finished(2, 6)].concat());
    let preview = bring(&phone, &tablet);
    let day = start(0).day();
    assert_eq!((preview.new, preview.same, preview.days), (1, 1, Some((day, day))));
    assert!(!preview.settings_differ && preview.refused.is_empty());
    bring(&tablet, &phone);
    assert_eq!(load(&phone, NOW).history, load(&tablet, NOW).history);
    assert_eq!(load(&phone, NOW).history.sessions().len(), 3);
}

#[test]
fn the_later_state_counts_wherever_it_is() {
    let here = store_with(&finished(0, 2));
    let there = SimKv::holding(here.lines());
    amend(&there, 0, |record| record.feedback.effort = Some(9));
    let preview = bring(&there, &here);
    assert_eq!((preview.later, preview.conflicts), (1, 0));
    let effort = |sim: &SimKv| load(sim, NOW).history.get(&id(0)).map(|it| it.feedback.effort);
    assert_eq!(effort(&here), Some(Some(9)));
    amend(&here, 0, |record| record.feedback.effort = Some(2));
    let preview = bring(&there, &here);
    assert_eq!((preview.earlier, preview.chars), (1, 0));
    assert_eq!(effort(&here), Some(Some(2)));
}

#[test]
fn of_two_states_with_one_number_none_is_lost() {
    let here = store_with(&finished(0, 2));
    let there = SimKv::holding(here.lines());
    amend(&here, 0, |record| record.feedback.knee = Some(1));
    amend(&there, 0, |record| record.feedback.knee = Some(3));
    let preview = bring(&there, &here);
    assert_eq!(preview.conflicts, 1);
    let knee = |sim: &SimKv| load(sim, NOW).history.get(&id(0)).map(|it| it.feedback.knee);
    assert_eq!(knee(&here), Some(Some(1)), "what is here stays");
    let theirs = &there.lines()[&format!("{PREFIX}s/{}.1", id(0).0)];
    assert!(here.lines()[&format!("{PREFIX}q/0")].ends_with(theirs.as_str()), "word for word");
    // More sets count more than being here.
    let more = SimKv::holding(there.lines());
    more.plant(&format!("{PREFIX}s/{}.1", id(0).0), "");
    let (mut store, loaded) = Store::open(more.clone(), NOW, 3);
    store.quarantine(&loaded.problems).expect("a healthy store");
    amend(&more, 0, |record| record.add(bout(7, 12)));
    assert_eq!(bring(&more, &here).conflicts, 1);
    let loaded = load(&here, NOW);
    assert_eq!(loaded.history.get(&id(0)).map(|it| it.bouts.len()), Some(3));
    assert!(here.lines().values().filter(|line| line.starts_with(PREFIX)).count() >= 2);
}

#[test]
fn a_deletion_counts_only_if_it_is_later() {
    let alive = store_with(&finished(0, 2));
    let deleted = SimKv::holding(alive.lines());
    let (mut store, _) = Store::open(deleted.clone(), NOW, 3);
    store.delete(&id(0), NOW).expect("a healthy store");
    let both = [&alive, &deleted].map(|sim| SimKv::holding(sim.lines()));
    assert_eq!(bring(&deleted, &both[0]).deleted, 1);
    assert_eq!(bring(&alive, &both[1]).earlier, 1);
    assert!(both.iter().all(|sim| load(sim, NOW).history.sessions().is_empty()));
    // Edited there, deleted here, with the same number: it lives.
    amend(&alive, 0, |record| record.feedback.form = Some(1));
    let gone = SimKv::holding(deleted.lines());
    assert_eq!(bring(&alive, &gone).conflicts, 1);
    assert_eq!(load(&gone, NOW).history.sessions().len(), 1);
    assert_eq!(bring(&deleted, &alive).earlier, 1);
    assert_eq!(load(&alive, NOW).history.sessions().len(), 1);
}

#[test]
fn a_running_session_comes_along() {
    let there = store_with(&[Step::Append(0, started(0)), Step::Append(0, done(0, 12))]);
    let here = SimKv::default();
    assert_eq!(bring(&there, &here).running, 1);
    let running = load(&here, NOW).running.map(|it| it.entries);
    assert_eq!(running, Some(vec![started(0), done(0, 12)]));
    // What is appended afterwards counts, though it is written by another.
    let (mut store, _) = Store::open(here.clone(), NOW, 0);
    take(&there, &[Step::Append(0, done(1, 3))]);
    store.import(&copy(&there), false, NOW).expect("a healthy store");
    store.append(&id(0), &done(1, 9)).expect("a healthy store");
    assert_eq!(known(&load(&here, NOW), 0).map(|it| it.bouts[1].amount), Some(9));
    // Finished here, it takes what it lacks, and one that was discarded stays so.
    let finished_here = store_with(&finished(0, 1));
    assert_eq!(bring(&there, &finished_here).running, 1);
    assert_eq!(known(&load(&finished_here, NOW), 0).map(|it| it.bouts.len()), Some(2));
    let discarded = store_with(&[Step::Append(0, started(0)), Step::Discard(0)]);
    assert_eq!(bring(&there, &discarded).running, 0);
    assert_eq!(known(&load(&discarded, NOW), 0), None);
}

#[test]
fn settings_come_only_if_asked_for() {
    let [here, there] = [30, 90].map(|volume| store_with(&[Step::Settings(volume)]));
    assert!(bring(&there, &here).settings_differ);
    assert_eq!(load(&here, NOW).settings, settings(30));
    let (mut store, _) = Store::open(here.clone(), NOW, 1);
    store.import(&copy(&there), true, NOW).expect("a healthy store");
    assert_eq!(load(&here, NOW).settings, settings(90));
    assert_eq!(store.undo_import(), Ok(true));
    assert_eq!(load(&here, NOW).settings, settings(30));
}

#[test]
fn what_cannot_be_is_refused_and_set_aside() {
    let far = r#"{"session":{"at":[9999999999,60],"circuit":"","code":"","name":"","secs":0,"complete":true,"felt":[null,null,null],"exercises":[],"bouts":[]}}"#;
    let long = far.replace("9999999999", "1795150800").replace(
        "\"name\":\"\"",
        &format!("\"name\":\"{}\"", "x".repeat(kneeline::share::MAX_CODE + 1)),
    );
    let [one, two, three] = [0, 1, 2].map(|n| format!("{PREFIX}s/{}", id(n).0));
    let journal = format!("{PREFIX}j/{}/a/4294967295", id(3).0);
    let lines: BTreeMap<String, String> = [
        (one.clone(), line(1, far)),
        (two.clone(), line(1, &long)),
        (three.clone(), "half a line".to_owned()),
        (format!("{three}.10000"), line(1, "\"deleted\"")),
        (journal, line(1, r#"{"done":[0,"clam",0,0,"L",12,12,84]}"#)),
        (format!("{PREFIX}z/later"), "only a later release knows".to_owned()),
        ("token".to_owned(), "private".to_owned()),
    ]
    .into();
    let text = serde_json::to_string(&lines).expect("texts");
    let backup = Backup::read(&text).expect("a copy");
    let here = SimKv::default();
    let (mut store, _) = Store::open(here.clone(), NOW, 1);
    let preview = store.preview(&backup).expect("a healthy store");
    let faults: Vec<Fault> = preview.refused.iter().map(|it| it.fault).collect();
    assert_eq!(faults, [Fault::Range, Fault::Range, Fault::Range, Fault::NotALine, Fault::Range]);
    assert_eq!((preview.new, preview.running), (0, 0));
    store.import(&backup, true, NOW).expect("a healthy store");
    let kept = here.lines();
    assert_eq!(kept.keys().filter(|key| key.contains("/q/")).count(), 5);
    assert_eq!(kept.len(), 6, "nothing but quarantine and the list for taking back");
    let twice = format!("{{\"{one}\":\"{}\",\"{one}\":\"x\"}}", line(1, "\\\"deleted\\\""));
    let backup = Backup::read(&twice).expect("a copy");
    let preview = store.preview(&backup).expect("a healthy store");
    assert_eq!(preview.refused.iter().map(|it| it.fault).next(), Some(Fault::Checksum));
}

/// What is damaged here is not written over by an intact line of the same name.
#[test]
fn a_damaged_line_in_the_way_is_set_aside() {
    let there = store_with(&finished(0, 2));
    let here = SimKv::holding(there.lines());
    let key = format!("{PREFIX}s/{}", id(0).0);
    here.plant(&key, "half a line");
    for journal in here.lines().keys().filter(|key| key.contains("/j/")) {
        here.plant(journal, "half a line");
    }
    bring(&there, &here);
    assert_eq!(load(&here, NOW).history, load(&there, NOW).history);
    let aside = format!("{key}\nhalf a line");
    assert!(here.lines().values().any(|text| *text == aside));
}

/// However the browser counts, and with damage in letters that it may count twice.
#[test]
fn without_room_nothing_is_written() {
    let there = store_with(&[finished(0, 6), finished(1, 6)].concat());
    there.plant(&format!("{PREFIX}q/0"), "\u{e9}\u{e9} 臀部 𝄞 half a line");
    let backup = copy(&there);
    for accounting in [Accounting::Characters, Accounting::Strings, Accounting::Bytes] {
        let here = lived_in();
        let (mut refused, mut taken) = (0, 0);
        for free in (0..4_000).step_by(7) {
            let sim = SimKv::holding(here.lines());
            sim.count_as(accounting);
            sim.set_quota(Some(sim.used() + free));
            let (mut store, _) = Store::open(sim.clone(), NOW, 1);
            match store.import(&backup, false, NOW) {
                Ok(()) => taken += 1,
                Err(error) => {
                    assert_eq!(error, SaveError::Full);
                    assert_eq!(sim.lines(), here.lines(), "{free} free, {accounting:?}");
                    refused += 1;
                }
            }
        }
        assert!(refused > 20 && taken > 20, "{refused} and {taken}, {accounting:?}");
    }
}

/// At every change the browser dies: what is there loads, a second import completes it, and it can
/// be taken back as a whole.
#[test]
fn an_import_that_is_stopped_is_completed_or_taken_back() {
    let mut crashes = 0;
    let there = lived_in();
    let empty = SimKv::default();
    let older = store_with(&[finished(0, 2), vec![Step::Settings(5)], finished(3, 4)].concat());
    for here in [empty, older, SimKv::holding(there.lines())] {
        let backup = copy(&there);
        let importing = SimKv::holding(here.lines());
        let (mut store, before) = Store::open(importing.clone(), NOW, 1);
        store.import(&backup, true, NOW).expect("a healthy store");
        let after = load(&importing, NOW);
        for committed in 0..=importing.changes() {
            let reborn = importing.after_crash(committed);
            let (mut store, loaded) = Store::open(reborn.clone(), NOW, 2);
            assert_eq!(loaded.problems, before.problems);
            let known = |id| loaded.history.get(id).is_some();
            assert!(before.history.sessions().iter().all(|it| known(&it.id)));
            store.import(&backup, true, NOW).expect("a healthy store");
            assert_eq!(without_tail(&load(&reborn, NOW)), without_tail(&after));
            store.undo_import().expect("a healthy store");
            assert_eq!(load(&reborn, NOW), before, "{committed}");
            for undone in 0..=reborn.changes() {
                let again = reborn.after_crash(undone);
                let (mut store, _) = Store::open(again.clone(), NOW, 2);
                store.undo_import().expect("a healthy store");
                let loaded = load(&again, NOW);
                assert!(committed > 0 || loaded == before);
                crashes += 1;
            }
        }
    }
    assert!(crashes > 200, "{crashes} crash points");
}

#[test]
fn an_import_can_be_taken_back_after_a_restart_and_for_a_week() {
    let there = store_with(&[finished(0, 2), finished(1, 4), vec![Step::Tidy(0)]].concat());
    amend(&there, 0, |record| record.feedback = Feedback { effort: Some(3), ..record.feedback });
    let here = store_with(&finished(0, 2));
    let before = load(&here, NOW);
    bring(&there, &here);
    let start_again = |secs: i64| {
        let (mut store, loaded) = Store::open(here.clone(), later(secs), 4);
        store.rescue(&loaded.left_over, later(secs)).expect("a healthy store");
        store.tidy(later(secs)).expect("a healthy store");
        store
    };
    let mut store = start_again(6 * 86_400);
    let undoable = store.undoable().expect("it can be taken back");
    assert_eq!(undoable.at_secs, NOW.epoch_secs);
    assert_eq!(store.undo_import(), Ok(true));
    assert_eq!(store.load(NOW).history, before.history);
    assert_eq!((store.undo_import(), store.undoable()), (Ok(false), None));
    bring(&there, &here);
    let mut store = start_again(7 * 86_400);
    assert_eq!((store.undoable(), store.undo_import()), (None, Ok(false)));
    assert_eq!(store.load(NOW).history.sessions().len(), 2);
    bring(&store_with(&finished(2, 2)), &here);
    let (mut store, _) = Store::open(here.clone(), NOW, 4);
    store.keep_import().expect("a healthy store");
    assert_eq!((store.undoable(), store.undo_import()), (None, Ok(false)));
}

/// What was done to an imported session stays when the import is taken back.
#[test]
fn taking_back_keeps_what_was_done_since() {
    let here = SimKv::default();
    bring(&store_with(&[finished(0, 2), finished(1, 2)].concat()), &here);
    amend(&here, 1, |record| record.feedback.effort = Some(7));
    let (mut store, _) = Store::open(here.clone(), NOW, 4);
    assert_eq!(store.undo_import(), Ok(true));
    let loaded = load(&here, NOW);
    let [session] = loaded.history.sessions() else { panic!("{loaded:?}") };
    assert_eq!((&session.id, session.feedback.effort), (&id(1), Some(7)));
}

#[test]
fn what_an_import_writes_is_not_for_the_black_box() {
    let (mut store, _) = Store::open(SimKv::default(), NOW, 4);
    store.import(&copy(&lived_in()), false, NOW).expect("a healthy store");
    assert_eq!(store.take_written(NOW), []);
}

#[test]
fn erasing_takes_everything_of_ours_and_nothing_else() {
    let foreign = ["token", "kneeline", "kneeline/2/s/0dlv6800003i7", "other/1/s"];
    let sim = lived_in();
    for key in foreign {
        sim.plant(key, "private");
    }
    sim.plant(&format!("{PREFIX}b"), "ballast");
    sim.plant(&format!("{PREFIX}z/later"), "a later kind");
    let lived = SimKv::holding(sim.lines());
    let (mut store, _) = Store::open(lived.clone(), NOW, 4);
    store.note_created(NOW).expect("a healthy store");
    store.erase().expect("a healthy store");
    assert_eq!(lived.lines().into_keys().collect::<Vec<_>>(), {
        let mut foreign = foreign;
        foreign.sort_unstable();
        foreign
    });
    assert_eq!(store.take_written(NOW), []);
    assert_eq!(store.load(NOW), load(&SimKv::default(), NOW));
    for committed in 0..=lived.changes() {
        let reborn = lived.after_crash(committed);
        let loaded = load(&reborn, NOW);
        assert_eq!((loaded.problems.len(), known(&loaded, 1)), (0, None), "still deleted");
        let (mut store, _) = Store::open(reborn.clone(), NOW, 5);
        store.erase().expect("a healthy store");
        assert_eq!(reborn.lines().len(), foreign.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    /// Whatever was kept is the same after copying, wiping and bringing back, in every form.
    #[test]
    fn a_copy_brings_back_what_was_kept(
        steps in prop::collection::vec(crate::crash::step(), 0..30), form in 0_usize..3,
    ) {
        let sim = store_with(&steps);
        let before = load(&sim, NOW);
        // A plain object without lines is nothing of ours.
        let form = if sim.lines().is_empty() { form % 2 } else { form };
        let text = files(&sim.lines())[form].clone();
        let (mut store, _) = Store::open(sim.clone(), NOW, 4);
        store.erase().expect("a healthy store");
        prop_assert_eq!(sim.lines().len(), 0);
        let backup = Backup::read(&text).expect("a copy");
        store.import(&backup, true, NOW).expect("a healthy store");
        prop_assert_eq!(store.load(NOW), before);
    }

    /// Two devices that bring in each other's copies end with the same sessions and sets.
    #[test]
    fn copies_of_each_other_make_one_history(
        one in prop::collection::vec(crate::crash::step(), 0..14),
        two in prop::collection::vec(crate::crash::step(), 0..14),
    ) {
        let [one, two] = [(one, 5), (two, 6)].map(|(steps, writer)| {
            let sim = SimKv::default();
            take_as(&sim, &steps, writer);
            sim
        });
        let sets = |sim: &SimKv| -> Vec<_> {
            let loaded = load(sim, NOW);
            loaded.history.sessions().iter().map(|it| (it.id.clone(), it.bouts.len())).collect()
        };
        bring(&one, &two);
        bring(&two, &one);
        bring(&one, &two);
        bring(&two, &one);
        prop_assert_eq!(sets(&one), sets(&two));
        let entries = |sim: &SimKv| -> usize {
            let loaded = load(sim, NOW);
            let open = loaded.running.iter().chain(&loaded.left_over);
            open.flat_map(|it| &it.entries).filter(|it| matches!(it, Entry::Done(_))).count()
        };
        prop_assert_eq!(entries(&one) > 0, entries(&two) > 0);
    }
}
