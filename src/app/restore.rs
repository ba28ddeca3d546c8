//! Taking up what was kept: the store at the start, then the black box with what the store lost.

use kneeline::day::Stamp;
use kneeline::route::Route;
use kneeline::save::{Boxed, COUNT_KEY, LastSeen, Loaded, Store};
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

/// Brings back what the black box saw and a killed browser lost.
pub(super) fn open_black_box(app: AppState) {
    let Some(recorder) = app.world(|world| world.recorder.clone()) else { return };
    recorder.open(move |texts| {
        let mut boxed = Vec::new();
        let mut last_seen = None;
        let mut counted = 0;
        for (key, text) in &texts {
            if key == LastSeen::KEY {
                last_seen = LastSeen::parse(text);
            } else if key == COUNT_KEY {
                counted = text.parse().unwrap_or(0);
            } else {
                boxed.extend(Boxed::parse(key, text));
            }
        }
        if !boxed.is_empty() || last_seen.is_some() {
            take_up(app, &boxed, last_seen.as_ref());
        }
        count_on(app, counted);
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
/// was seen last.
fn take_up(app: AppState, boxed: &[Boxed], last_seen: Option<&LastSeen>) {
    let now = clock::stamp();
    // Another session that was begun meanwhile stays; the found one waits for the next start.
    let busy = app.session.with_untracked(|session| {
        let id = session.as_ref().map(|session| &session.id);
        id.is_some() && id != last_seen.map(|seen| &seen.id)
    });
    let busy = busy || app.elsewhere.get_untracked() || untrack(|| app.is_running());
    let found = app.world(|world| {
        // What this page has written since it opened waited for the box, and goes in now.
        let mended = world.keep(|store| store.mend(boxed, now)).unwrap_or_default();
        world.recorder.forget(&mended.settled);
        let lost = mended.written > 0;
        let loaded = world.store.load(now);
        if busy {
            return (lost, loaded, None);
        }
        let (loaded, session) = settle(&mut world.store, loaded, now, last_seen);
        (lost, loaded, session)
    });
    let Some((lost, loaded, session)) = found else { return };
    if lost {
        app.history.set(loaded.history);
        ask::show_theme(&loaded.settings);
        app.settings.set(loaded.settings);
    }
    if let Some(session) = session {
        app.kept.set(session.done().count());
        app.session.set(Some(session));
    }
}

/// Shows what is kept now, because another tab has changed it; with the session, if that is free.
pub(super) fn reload(app: AppState, with_session: bool) {
    let now = clock::stamp();
    let found = app.world(|world| {
        let loaded = world.store.load(now);
        if with_session { settle(&mut world.store, loaded, now, None) } else { (loaded, None) }
    });
    let Some((loaded, session)) = found else { return };
    app.history.set(loaded.history);
    ask::show_theme(&loaded.settings);
    app.settings.set(loaded.settings);
    if with_session && untrack(|| !app.is_running()) {
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
