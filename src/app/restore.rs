//! Taking up what was kept: the store at the start, then the black box with what the store lost.

use kneeline::day::Stamp;
use kneeline::route::Route;
use kneeline::save::{Boxed, COUNT_KEY, LastSeen, Loaded, Mode, Store};
use kneeline::session::{Entry, Session, SessionId};
use kneeline::share;
use kneeline::timeline::Place;
use leptos::prelude::*;

use super::ask;
use super::browser::clock;
use super::browser::storage::LocalStorage;
use super::parts::live::effect;
use super::state::AppState;

/// What was kept, and the session to go on with. Unfinished sessions that cannot be taken up
/// become records of what was done.
pub(super) fn settle(
    store: &mut Store<Option<LocalStorage>>,
    mut loaded: Loaded,
    now: Stamp,
    last_seen: Option<&LastSeen>,
) -> (Loaded, Option<Session>) {
    let session = loaded.running.as_ref().and_then(|running| {
        let place = last_seen.filter(|seen| seen.id == running.id).map(|seen| seen.place);
        restore(&running.id, &running.entries, place)
    });
    let mut over = std::mem::take(&mut loaded.left_over);
    over.extend(loaded.running.take().filter(|_| session.is_none()));
    if !over.is_empty() && store.rescue(&over, now).is_ok() {
        loaded = store.load(now);
    }
    (loaded, session)
}

/// What the black box holds, sorted.
#[derive(Default)]
struct Found {
    boxed: Vec<Boxed>,
    last_seen: Option<LastSeen>,
    /// Sessions that the history had.
    counted: u32,
}

impl Found {
    fn of(texts: &[(String, String)]) -> Self {
        let mut found = Self::default();
        for (key, text) in texts {
            match key.as_str() {
                LastSeen::KEY => found.last_seen = LastSeen::parse(text),
                COUNT_KEY => found.counted = text.parse().unwrap_or(0),
                key => found.boxed.extend(Boxed::parse(key, text)),
            }
        }
        found
    }
}

/// Brings back what the black box saw and a killed browser lost.
pub(super) fn open_black_box(app: AppState) {
    let Some(recorder) = app.world(|world| world.recorder.clone()) else { return };
    recorder.open(move |texts| {
        let found = Found::of(&texts);
        take_up(app, &found);
        // What cannot be read now is not gone.
        if app.store.with_untracked(|store| store.mode == Mode::Writable) {
            count_on(app, found.counted);
        }
    });
}

/// Tells a history that is gone although the box has counted sessions; and counts on.
fn count_on(app: AppState, counted: u32) {
    if app.history.with_untracked(|history| history.sessions().is_empty()) {
        app.lost.set(counted);
        // Nobody who has trained here comes for the first time.
        if counted > 0 && app.route.get_untracked() == Route::Welcome {
            ask::go(&Route::Today);
        }
    }
    effect(move || {
        let count = app.history.with(|history| history.sessions().len());
        let lost = app.lost.get() > 0;
        if lost && count > 0 {
            app.lost.set(0);
        } else if !lost {
            app.world(|world| world.recorder.put([(COUNT_KEY, count.to_string())]));
        }
    });
}

/// What the killed browser lost is written again, and the session goes on at the repetition that
/// was seen last. Without either, nothing is read once more.
fn take_up(app: AppState, found: &Found) {
    let last_seen = found.last_seen.as_ref();
    let lost = !found.boxed.is_empty()
        && app.world(|world| {
            // What this page has written since it opened waited for the box, and goes in now.
            let now = clock::stamp();
            let mended = world.keep(|store| store.mend(&found.boxed, now)).unwrap_or_default();
            world.recorder.forget(&mended.settled);
            mended.written > 0
        }) == Some(true);
    let waits = app.session.with_untracked(|it| it.as_ref().map(|it| it.id.clone()));
    let seen = waits.is_some() && waits.as_ref() == last_seen.map(|seen| &seen.id);
    if lost || seen {
        // Another session that was begun meanwhile stays; the found one waits for the next start.
        let free = (waits.is_none() || seen) && !app.elsewhere.get_untracked();
        show(app, free, last_seen);
    }
}

/// Shows what is kept now, because another tab or a copy has changed it.
pub(super) fn reload(app: AppState) {
    show(app, false, None);
}

/// Shows what is kept now, and takes the session that waits, at the repetition that was seen last.
pub(super) fn take_session(app: AppState) {
    let Some(recorder) = app.world(|world| world.recorder.clone()) else { return };
    recorder.look(move |texts| show(app, true, Found::of(&texts).last_seen.as_ref()));
}

fn show(app: AppState, with_session: bool, last_seen: Option<&LastSeen>) {
    let with_session = with_session && untrack(|| !app.is_running());
    let now = clock::stamp();
    let found = app.world(|world| {
        let loaded = world.store.load(now);
        if with_session { settle(&mut world.store, loaded, now, last_seen) } else { (loaded, None) }
    });
    let Some((loaded, session)) = found else { return };
    app.history.set(loaded.history);
    app.diary.set(loaded.diary);
    ask::show_theme(&loaded.settings);
    app.settings.set(loaded.settings);
    if with_session {
        app.kept.set(session.as_ref().map_or(0, |session| session.done().count()));
        app.session.set(session);
    }
}

/// A session out of its journal, if its circuit can still be read.
pub(super) fn restore(
    id: &SessionId,
    entries: &[Entry],
    last_seen: Option<Place>,
) -> Option<Session> {
    let started = entries.iter().find_map(|entry| match entry {
        Entry::Started(started) => Some(started.clone()),
        _ => None,
    })?;
    let mut circuit = share::decode(&started.code).ok()?;
    circuit.id = started.circuit.clone().into();
    let session = Session::restore(id.clone(), started, circuit, entries, last_seen);
    (!session.is_finished()).then_some(session)
}
