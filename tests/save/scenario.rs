//! What a person does, step by step, and what must be there afterwards.

use kneeline::day::Stamp;
use kneeline::exercise::Side;
use kneeline::history::SessionRecord;
use kneeline::save::{Boxed, Loaded, SaveError, Settings, Store, load};
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
    Tidy(i64),
    Reserve,
}

/// A step that was taken: what it promised, and how many changes were made when it returned.
pub(crate) struct Taken {
    pub(crate) step: Step,
    pub(crate) result: Result<(), SaveError>,
    pub(crate) changes: usize,
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
    let mut taken: Vec<Taken> = Vec::new();
    for step in steps {
        let record = match step {
            Step::Finish(n) => Some(record(*n, steps_of(&taken), None)),
            Step::Rate(n, feedback) => Some(record(*n, steps_of(&taken), Some(*feedback))),
            Step::Append(..)
            | Step::Discard(_)
            | Step::Settings(_)
            | Step::Tidy(_)
            | Step::Reserve => None,
        };
        let result = match (step, &record) {
            (Step::Append(n, entry), _) => store.append(&id(*n), entry),
            (Step::Finish(_), Some(record)) => store.finish(record, NOW),
            (Step::Rate(..), Some(record)) => store.amend(record),
            (Step::Finish(_) | Step::Rate(..), None) => unreachable!("made above"),
            (Step::Discard(n), _) => store.discard(&id(*n)),
            (Step::Settings(volume), _) => store.save_settings(&settings(*volume)),
            (Step::Tidy(secs), _) => store.tidy(later(*secs)),
            (Step::Reserve, _) => store.reserve(),
        };
        let boxed = store.take_written(NOW);
        taken.push(Taken { step: step.clone(), result, changes: sim.changes(), record, boxed });
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

pub(crate) fn settings(volume: u8) -> Settings {
    Settings { volume, turned: vec!["clam".to_owned()], ..Settings::default() }
}

/// Everything that was promised within the first `committed` changes is there, once.
pub(crate) fn check(taken: &[Taken], committed: usize, sim: &SimKv) -> Loaded {
    let writes = sim.writes();
    let loaded = load(sim, NOW);
    assert_eq!(load(sim, NOW), loaded, "a second load equals the first");
    assert_eq!(sim.writes(), writes, "loading never writes");
    assert_eq!(loaded.problems, [], "a crash damages nothing");
    let promised = |taken: &Taken| taken.result.is_ok() && taken.changes <= committed;
    for (index, now) in taken.iter().enumerate().filter(|(_, taken)| promised(taken)) {
        let after = &taken[index + 1..];
        match &now.step {
            // Nothing promises that a deleted session can go on.
            Step::Append(n, Entry::Done(_)) if discarded(&taken[..index], *n) => {}
            Step::Append(n, Entry::Done(bout)) => has_bout(&loaded, *n, bout, taken, index),
            Step::Finish(n) | Step::Rate(n, _) => has_record(&loaded, *n, now, after),
            Step::Discard(n) => {
                let again = |taken: &Taken| taken.step.writes_to(*n);
                let gone = known(&loaded, *n).is_none();
                assert!(gone || after.iter().any(again), "a deleted session came back");
            }
            Step::Settings(volume) => {
                let may_be = |volume: u8| loaded.settings == settings(volume);
                let newer = |taken: &Taken| match taken.step {
                    Step::Settings(volume) => may_be(volume),
                    _ => false,
                };
                assert!(may_be(*volume) || after.iter().any(newer), "settings were lost");
            }
            Step::Append(..) | Step::Tidy(_) | Step::Reserve => {}
        }
    }
    loaded
}

impl Step {
    fn writes_to(&self, session: u8) -> bool {
        match self {
            Self::Append(n, _) | Self::Finish(n) | Self::Rate(n, _) => *n == session,
            Self::Discard(_) | Self::Settings(_) | Self::Tidy(_) | Self::Reserve => false,
        }
    }
}

fn discarded(after: &[Taken], session: u8) -> bool {
    after.iter().any(|taken| matches!(taken.step, Step::Discard(n) if n == session))
}

fn has_bout(loaded: &Loaded, n: u8, bout: &BoutDone, taken: &[Taken], index: usize) {
    let (before, after) = (&taken[..index], &taken[index + 1..]);
    let Some(record) = known(loaded, n) else {
        assert!(discarded(after, n), "session {n} was lost");
        return;
    };
    let kept: Vec<_> = record.bouts.iter().filter(|kept| kept.bout == bout.bout).collect();
    assert_eq!(kept.len(), 1, "bout {} of session {n}", bout.bout);
    let written = |taken: &Taken| match &taken.step {
        Step::Append(of, Entry::Done(it)) => *of == n && it == kept[0],
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
        bouts.into_iter().all(|bout| kept.bouts.iter().any(|it| it.bout == bout.bout))
    };
    let same = kept == now.record.as_ref() || after.iter().any(newer) || kept.is_some_and(whole);
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
