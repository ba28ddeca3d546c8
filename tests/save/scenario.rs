//! What a person does, step by step, and what must be there afterwards.

use kneeline::day::Stamp;
use kneeline::diary::{Fact, Morning, Note};
use kneeline::exercise::Side;
use kneeline::history::SessionRecord;
use kneeline::save::{Backup, Boxed, Loaded, SaveError, Settings, Store, load};
use kneeline::session::{BoutDone, Entry, Feedback, SessionId, Started};
use kneeline::timeline::Pace;

use crate::sim::SimKv;

/// 2026-11-20, 06:00 in Berlin.
pub(crate) const NOW: Stamp = Stamp { epoch_secs: 1_795_150_800, offset_mins: 60 };

pub(crate) fn later(secs: i64) -> Stamp {
    Stamp { epoch_secs: NOW.epoch_secs + secs, ..NOW }
}

/// Session number `n` starts `n` minutes after [`NOW`].
pub(crate) fn id(n: u8) -> SessionId {
    SessionId::new(start(n), u32::from(n) * 7_919)
}

pub(crate) fn start(n: u8) -> Stamp {
    later(i64::from(n) * 60)
}

pub(crate) fn started(n: u8) -> Entry {
    Entry::Started(Started {
        at: start(n),
        circuit: "home".to_owned(),
        code: "AQRIb21lAh4BAQIMHgECAgMB5zdppg".to_owned(),
        pace: Pace { lead_in_secs: 5, first_side: Side::Right, ..Pace::default() },
    })
}

pub(crate) fn bout(number: u16, amount: u16) -> BoutDone {
    BoutDone {
        bout: number,
        exercise: ["clam", "bird-dog"][usize::from(number / 4 % 2)].to_owned(),
        round: 0,
        set: (number / 2) as u8,
        side: [Side::Left, Side::Right, Side::Both][usize::from(number % 3)],
        amount,
        planned: 12,
        secs: 84,
    }
}

pub(crate) fn done(number: u16, amount: u16) -> Entry {
    Entry::Done(bout(number, amount))
}

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Append(u8, Entry),
    /// Whatever the session has appended so far becomes its record.
    Finish(u8),
    Rate(u8, Feedback),
    Discard(u8),
    Settings(u8),
    /// A morning with so much pain, or, above 10, that it was written down by mistake.
    Note(u8, u8),
    Tidy(i64),
    Reserve,
    /// Another tab, which read the store when the first step was taken, appends a bout.
    Other(u8, BoutDone),
    /// Takes a bout out by hand.
    Edit(u8, u16),
    Delete(u8),
    Restore(u8),
    /// A copy with the finished sessions 8 and 9 and the running session 7.
    Import,
    Undo,
    Erase,
    Exported,
}

/// What [`Step::Import`] brings in.
fn copy() -> &'static Backup {
    static TEXT: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    thread_local! {
        static COPY: &'static Backup = Box::leak(Box::new(
            Backup::read(TEXT.get_or_init(copy_text)).expect("a copy"),
        ));
    }
    COPY.with(|copy| *copy)
}

fn copy_text() -> String {
    let sim = SimKv::default();
    let mut steps = vec![Step::Append(7, started(7)), Step::Append(7, done(0, 12))];
    for n in [8, 9] {
        steps.extend([Step::Append(n, started(n)), Step::Append(n, done(0, 12)), Step::Finish(n)]);
    }
    take(&sim, &steps);
    kneeline::save::export_text(&sim, NOW)
}

/// A step that was taken: what it promised, and how many changes were made when it returned.
pub(crate) struct Taken {
    pub(crate) step: Step,
    pub(crate) result: Result<(), SaveError>,
    pub(crate) changes: usize,
    /// How many when it was called.
    pub(crate) started_at: usize,
    pub(crate) record: Option<SessionRecord>,
    /// What went into the black box.
    pub(crate) boxed: Vec<Boxed>,
}

/// Takes all steps, whatever becomes of them.
pub(crate) fn take(sim: &SimKv, steps: &[Step]) -> Vec<Taken> {
    take_as(sim, steps, 5)
}

/// The same by another writer.
pub(crate) fn take_as(sim: &SimKv, steps: &[Step], writer: u32) -> Vec<Taken> {
    let (mut store, _) = Store::open(sim.clone(), NOW, writer);
    let (mut other, _) = Store::open(sim.clone(), NOW, writer + 100);
    let mut taken: Vec<Taken> = Vec::new();
    for step in steps {
        let started_at = sim.changes();
        let mut record = match step {
            Step::Finish(n) => Some(record(*n, steps_of(&taken), None)),
            Step::Rate(n, feedback) => Some(record(*n, steps_of(&taken), Some(*feedback))),
            Step::Edit(n, bout) => {
                let mut record = store.load(NOW).history.get(&id(*n)).cloned();
                record.take_if(|record| !record.take_out(*bout));
                record
            }
            _ => None,
        };
        let result = match (step, &record) {
            (Step::Append(n, entry), _) => store.append(&id(*n), entry),
            (Step::Other(n, bout), _) => other.append(&id(*n), &Entry::Done(bout.clone())),
            (Step::Finish(_), Some(record)) => store.finish(record, NOW),
            (Step::Rate(..) | Step::Edit(..), Some(record)) => store.amend(record),
            (Step::Finish(_) | Step::Rate(..) | Step::Edit(..), None) => Ok(()),
            (Step::Discard(n), _) => store.discard(&id(*n)),
            (Step::Settings(volume), _) => store.save_settings(&settings(*volume)),
            (Step::Note(n, knee), _) => store.note(&note(*n, *knee)),
            (Step::Tidy(secs), _) => store.tidy(later(*secs)),
            (Step::Reserve, _) => store.reserve(),
            (Step::Delete(n), _) => store.delete(&id(*n), NOW),
            (Step::Restore(n), _) => {
                let kept = store.deleted(NOW).into_iter().find(|it| it.id == id(*n));
                store.restore(&id(*n), NOW).map(|found| record = kept.filter(|_| found))
            }
            (Step::Import, _) => store.import(copy(), false, NOW),
            (Step::Undo, _) => store.undo_import().map(drop),
            (Step::Erase, _) => store.erase(),
            (Step::Exported, _) => store.note_export(NOW),
        };
        let mut boxed = store.take_written(NOW);
        boxed.extend(other.take_written(NOW));
        let (step, changes) = (step.clone(), sim.changes());
        taken.push(Taken { step, result, changes, started_at, record, boxed });
    }
    taken
}

fn steps_of(taken: &[Taken]) -> impl Iterator<Item = &Step> {
    taken.iter().map(|taken| &taken.step)
}

/// The session as the running app knows it.
pub(crate) fn record<'a>(
    n: u8,
    steps: impl Iterator<Item = &'a Step>,
    feedback: Option<Feedback>,
) -> SessionRecord {
    let entries = steps.filter_map(|step| match step {
        Step::Append(of, entry) if *of == n => Some(entry.clone()),
        _ => None,
    });
    let entries: Vec<Entry> = entries.collect();
    let record = SessionRecord::from_journal(id(n), "Home", &entries, true);
    SessionRecord { feedback: feedback.unwrap_or(record.feedback), ..record }
}

pub(crate) fn note(n: u8, knee: u8) -> Note {
    let morning = Morning { knee, ..Morning::default() };
    let fact = if knee > 10 { Fact::Removed } else { Fact::Morning(morning) };
    Note { id: id(n), at: start(n), fact }
}

pub(crate) fn settings(volume: u8) -> Settings {
    Settings { volume, turned: vec!["clam".to_owned()], ..Settings::default() }
}

/// Everything that was promised within the first `committed` changes is there, once.
pub(crate) fn check(taken: &[Taken], committed: usize, sim: &SimKv) -> Loaded {
    check_with(taken, committed, committed, sim)
}

/// The black box knows of all changes, but not of what comes from a copy or is erased: of these
/// the first `of_copies` count.
pub(crate) fn check_with(
    taken: &[Taken],
    committed: usize,
    of_copies: usize,
    sim: &SimKv,
) -> Loaded {
    let writes = sim.writes();
    let loaded = load(sim, NOW);
    // At every third point: it costs as much as all the rest.
    if committed.is_multiple_of(3) {
        assert_eq!(load(sim, NOW), loaded, "a second load equals the first");
    }
    assert_eq!(sim.writes(), writes, "loading never writes");
    assert_eq!(loaded.problems, [], "a crash damages nothing");
    // What was there before everything was erased is promised no longer, from its first removal.
    let erased = |taken: &Taken| {
        matches!(taken.step, Step::Erase) && taken.started_at < of_copies.min(taken.changes)
    };
    let erased_at = taken.iter().rposition(erased);
    let promised = |taken: &Taken| taken.result.is_ok() && taken.changes <= committed;
    for (index, now) in taken.iter().enumerate().filter(|(_, taken)| promised(taken)) {
        if erased_at.is_some_and(|at| index < at) {
            continue;
        }
        let after = &taken[index + 1..];
        match &now.step {
            // Nothing promises that a deleted session can go on.
            Step::Append(n, Entry::Done(_)) | Step::Other(n, _)
                if discarded(&taken[..index], *n) => {}
            // The app does not know of it, so a record that comes after a deletion lacks it.
            Step::Other(n, _) if discarded(after, *n) => {}
            Step::Append(n, Entry::Done(bout)) | Step::Other(n, bout) => {
                has_bout(&loaded, *n, bout, taken, index);
            }
            Step::Finish(n) | Step::Rate(n, _) | Step::Restore(n) if now.record.is_some() => {
                has_record(&loaded, *n, now, after);
            }
            Step::Discard(n) | Step::Delete(n) => {
                let again = |taken: &Taken| taken.step.writes_to(*n);
                // A running session is not deleted but discarded.
                let running = matches!(now.step, Step::Delete(_)) && !finished(&taken[..index], *n);
                let gone = running || known(&loaded, *n).is_none();
                assert!(gone || after.iter().any(again), "a deleted session came back");
            }
            Step::Edit(n, bout) if now.record.is_some() => {
                let again = |taken: &Taken| taken.step.writes_to(*n);
                let record = loaded.history.get(&id(*n));
                let out = record.is_none_or(|it| it.bouts.iter().all(|it| it.bout != *bout));
                assert!(out || after.iter().any(again), "bout {bout} of session {n} came back");
            }
            Step::Import if now.changes <= of_copies => {
                let undone = |taken: &Taken| matches!(taken.step, Step::Undo);
                let undone = after.iter().any(undone);
                let sets = |n: u8| known(&loaded, n).map_or(0, |it| it.bouts.len());
                assert!(undone || [7, 8, 9].map(sets) == [1; 3], "a copy was lost");
            }
            Step::Undo if now.changes <= of_copies => {
                let again = after.iter().any(|taken| matches!(taken.step, Step::Import));
                let gone = [7, 8, 9].iter().all(|n| known(&loaded, *n).is_none());
                assert!(again || gone, "what was taken back is there");
            }
            Step::Settings(volume) => {
                let may_be = |volume: u8| loaded.settings == settings(volume);
                let newer = |taken: &Taken| match taken.step {
                    Step::Settings(volume) => may_be(volume),
                    _ => false,
                };
                assert!(may_be(*volume) || after.iter().any(newer), "settings were lost");
            }
            Step::Note(n, knee) => {
                let kept = loaded.diary.get(&id(*n));
                let is = |knee: u8| kept.cloned() == Some(note(*n, knee)).filter(|_| knee <= 10);
                let newer = |taken: &Taken| match taken.step {
                    Step::Note(of, knee) => of == *n && is(knee),
                    _ => false,
                };
                assert!(is(*knee) || after.iter().any(newer), "a note was lost");
            }
            Step::Erase if now.changes <= of_copies => {
                let nothing = after.is_empty() && sim.lines().is_empty();
                assert!(nothing || !after.is_empty(), "something is left");
            }
            _ => {}
        }
    }
    loaded
}

impl Step {
    fn writes_to(&self, session: u8) -> bool {
        match self {
            Self::Append(n, _)
            | Self::Finish(n)
            | Self::Rate(n, _)
            | Self::Other(n, _)
            | Self::Edit(n, _)
            | Self::Restore(n) => *n == session,
            Self::Discard(_)
            | Self::Settings(_)
            | Self::Note(..)
            | Self::Tidy(_)
            | Self::Reserve
            | Self::Delete(_)
            | Self::Import
            | Self::Undo
            | Self::Erase
            | Self::Exported => false,
        }
    }
}

fn discarded(after: &[Taken], session: u8) -> bool {
    let of = |n: u8| n == session;
    let deletes = |taken: &Taken| match taken.step {
        Step::Discard(n) | Step::Delete(n) => of(n),
        Step::Erase => true,
        _ => false,
    };
    after.iter().any(deletes)
}

fn finished(before: &[Taken], session: u8) -> bool {
    let finishes = |taken: &Taken| match taken.step {
        Step::Finish(n) | Step::Rate(n, _) | Step::Restore(n) => n == session,
        _ => false,
    };
    let finishes =
        |taken: &Taken| finishes(taken) && taken.result.is_ok() && taken.record.is_some();
    before.iter().any(finishes)
}

fn edited(taken: &[Taken], session: u8, number: u16) -> bool {
    let edits = |taken: &Taken| match taken.step {
        Step::Edit(n, bout) => n == session && bout == number && taken.record.is_some(),
        _ => false,
    };
    taken.iter().any(edits)
}

fn has_bout(loaded: &Loaded, n: u8, bout: &BoutDone, taken: &[Taken], index: usize) {
    let (before, after) = (&taken[..index], &taken[index + 1..]);
    let Some(record) = known(loaded, n) else {
        assert!(discarded(after, n), "session {n} was lost");
        return;
    };
    // What was edited by hand is as the hand left it.
    if record.edited
        && (edited(taken, n, bout.bout)
            || taken[..index].iter().any(|it| matches!(it.step, Step::Edit(of, _) if of == n)))
    {
        return;
    }
    let kept: Vec<_> = record.bouts.iter().filter(|kept| kept.bout == bout.bout).collect();
    assert_eq!(kept.len(), 1, "bout {} of session {n}", bout.bout);
    let written = |taken: &Taken| match &taken.step {
        Step::Append(of, Entry::Done(it)) | Step::Other(of, it) => *of == n && it == kept[0],
        _ => false,
    };
    // A bout of a record is not done again; a bout that the record lacks still comes in.
    let finished = |taken: &Taken| match taken.step {
        Step::Finish(of) | Step::Rate(of, _) => of == n,
        _ => false,
    };
    let fine = kept[0] == bout || after.iter().any(written) || before.iter().any(finished);
    assert!(fine, "bout {} of session {n}: {:?}", bout.bout, kept[0]);
}

fn has_record(loaded: &Loaded, n: u8, now: &Taken, after: &[Taken]) {
    let kept = loaded.history.get(&id(n));
    let newer = |taken: &Taken| taken.step.writes_to(n) && taken.record.as_ref() == kept;
    let whole = |kept: &SessionRecord| {
        let bouts = now.record.as_ref().map(|record| &record.bouts).into_iter().flatten();
        let in_it = |number: u16| kept.bouts.iter().any(|it| it.bout == number);
        bouts.into_iter().all(|it| in_it(it.bout) || edited(after, n, it.bout))
    };
    // What was edited by hand is not changed back by an app that does not know of it.
    let same = kept.is_some_and(|it| it.edited)
        || kept == now.record.as_ref()
        || after.iter().any(newer)
        || kept.is_some_and(whole);
    assert!(same || discarded(after, n), "the record of {n} was lost: {kept:?}");
}

/// A session, wherever it is; never in two places.
pub(crate) fn known(loaded: &Loaded, n: u8) -> Option<SessionRecord> {
    let open = loaded.running.iter().chain(&loaded.left_over).filter(|open| open.id == id(n));
    let open = open.map(|open| SessionRecord::from_journal(id(n), "", &open.entries, false));
    let mut places = loaded.history.get(&id(n)).cloned().into_iter().chain(open);
    let first = places.next();
    assert_eq!(places.next(), None, "a session is doubled");
    first
}
