//! Changes and pains in the journal and in the record: kept, found again, and what a later
//! release writes there is left alone.

use kneeline::exercise::Side;
use kneeline::history::SessionRecord;
use kneeline::library;
use kneeline::save::{Mode, PREFIX, Store, load};
use kneeline::session::{At, Change, Changed, Entry, Hurt, Pain, Site};

use crate::scenario::*;
use crate::sim::SimKv;
use crate::trouble::line;

fn pain(number: u16, level: u8) -> Pain {
    let hurt = Hurt { site: Site::KneeOuter, level, sharp: false };
    Pain { number, exercise: "clam".to_owned(), side: Side::Left, hurt }
}

fn changed(number: u16, change: Change) -> Entry {
    Entry::Changed(Changed { number, at: At { bout: 3, rep: 5 }, change })
}

/// Frozen: every release must read these lines.
fn frozen() -> Vec<(&'static str, Entry)> {
    let clam = library::find("clam").expect("the library has it");
    vec![
        (r#"{"changed":"0 3 5 tempo 120"}"#, changed(0, Change::Tempo(120))),
        (r#"{"changed":"1 3 5 own-tempo 80"}"#, changed(1, Change::OwnTempo(80))),
        (r#"{"changed":"2 3 5 amount 9"}"#, changed(2, Change::Amount(9))),
        (r#"{"changed":"3 3 5 rest -15"}"#, changed(3, Change::Rest(-15))),
        (r#"{"changed":"4 3 5 more-sets "}"#, changed(4, Change::MoreSets)),
        (r#"{"changed":"5 3 5 fewer-sets "}"#, changed(5, Change::FewerSets)),
        (r#"{"changed":"6 3 5 skip-side "}"#, changed(6, Change::SkipSide)),
        (r#"{"changed":"7 3 5 skip-exercise "}"#, changed(7, Change::SkipExercise)),
        (r#"{"changed":"8 3 5 repeat-side "}"#, changed(8, Change::RepeatSide)),
        (r#"{"changed":"9 3 5 swap clam"}"#, changed(9, Change::Swap(clam))),
        (r#"{"hurt":"0 clam L knee-outer 4"}"#, Entry::Hurt(pain(0, 4))),
    ]
}

#[test]
fn changes_and_pains_are_written_and_read_as_they_always_were() {
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 5);
    store.append(&id(0), &started(0)).expect("a healthy store");
    let mut entries = vec![started(0)];
    for (json, entry) in frozen() {
        store.append(&id(0), &entry).expect("a healthy store");
        assert!(sim.lines().values().any(|text| *text == line(1, json)), "{json}");
        entries.push(entry);
    }
    let running = load(&sim, NOW).running.expect("it is running");
    assert_eq!(running.entries, entries);
}

#[test]
fn a_place_that_hurts_has_one_name_for_ever() {
    let names = ["knee-front", "knee-outer", "knee-inner", "below-kneecap", "hip", "back", "other"];
    assert_eq!(Site::ALL.map(Site::name), names);
    assert!(Site::ALL.iter().all(|site| Site::parse(site.name()) == *site));
}

#[test]
fn a_record_holds_what_hurt_and_one_without_is_as_before() {
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 5);
    let journal = [started(0), done(0, 12), Entry::Hurt(pain(0, 4)), Entry::Hurt(pain(0, 6))];
    let plain = SessionRecord::from_journal(id(0), "Home", &journal[..2], true);
    store.finish(&plain, NOW).expect("a healthy store");
    assert!(!sim.lines().values().any(|text| text.contains("hurt")), "nothing new");
    let record = SessionRecord::from_journal(id(0), "Home", &journal, true);
    assert_eq!(record.pains, [pain(0, 6)], "the later line of a number counts");
    store.amend(&record).expect("a healthy store");
    assert_eq!(load(&sim, NOW).history.get(&id(0)), Some(&record));
    // A pain that only the journal knows comes into the record.
    store.append(&id(0), &Entry::Hurt(pain(1, 2))).expect("a healthy store");
    let pains = load(&sim, NOW).history.get(&id(0)).map(|record| record.pains.clone());
    assert_eq!(pains, Some(vec![pain(0, 6), pain(1, 2)]));
}

#[test]
fn what_only_a_later_release_knows_stays_where_it_is() {
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 5);
    store.append(&id(0), &started(0)).expect("a healthy store");
    let later = [
        r#"{"weather":["rain",3]}"#,
        r#"{"changed":"0 3 5 gravity half"}"#,
        r#"{"changed":"1 3 5 swap moon-walk"}"#,
    ];
    for (json, seq) in later.iter().zip(50..) {
        sim.plant(&format!("{PREFIX}j/{}/z/{seq}", id(0).0), &line(1, json));
    }
    let before = sim.lines();
    let (mut store, loaded) = Store::open(sim.clone(), NOW, 6);
    assert_eq!((loaded.mode, &loaded.problems[..]), (Mode::Writable, &[][..]));
    assert_eq!(loaded.running.map(|it| it.entries), Some(vec![started(0)]));
    store.append(&id(0), &done(0, 12)).expect("a healthy store");
    assert!(sim.lines().keys().any(|key| key.ends_with("/6/53")), "numbers go on after them");
    let record = SessionRecord::from_journal(id(0), "Home", &[started(0), done(0, 12)], true);
    store.finish(&record, NOW).expect("a healthy store");
    store.tidy(crate::scenario::later(600)).expect("a healthy store");
    for (key, text) in before.iter().filter(|(key, _)| key.contains("/z/")) {
        assert_eq!(sim.lines().get(key), Some(text), "word for word");
    }
    // A place on the body that only a later release knows still tells that it hurt.
    sim.plant(
        &format!("{PREFIX}j/{}/z/90", id(1).0),
        &line(1, r#"{"hurt":"0 clam L left-ear 4"}"#),
    );
    let running = load(&sim, NOW).running.expect("a journal");
    let [Entry::Hurt(found)] = &running.entries[..] else { panic!("{running:?}") };
    assert_eq!((found.hurt.site, found.hurt.level), (Site::Other, 4));
}
