//! The only folder that knows Leptos and the browser.
//!
//! `state` says who owns what, `perform` turns effects into browser calls, `browser` holds the
//! adapters, `pages` has one file per route, `parts` what two or more pages share.

mod browser;
mod pages;
mod parts;
mod perform;
mod state;

use std::time::Duration;

use gloo_timers::callback::Interval;
use kneeline::route::Route;
use kneeline::save::{Mode, Store};
use leptos::prelude::*;

use browser::storage::AnyKv;
use browser::{clock, page, worker};
use parts::frame::Frame;
use state::{AppState, Sound};

/// How often the queue of sound and the session are looked after. Nothing is timed by it.
const HEARTBEAT_MS: u32 = 1_000;

/// The whole app: makes the state, listens to the browser, shows the page of the route.
#[component]
pub fn App() -> impl IntoView {
    let app = open();
    provide_context(app);
    page::on_window("hashchange", move || app.route.set(Route::parse(&page::hash())));
    page::on_visibility(move || {
        perform::heartbeat(app);
        if !page::is_hidden() {
            perform::seen_again(app);
        }
    });
    worker::on_update_waiting(move || app.update_waiting.set(true));
    let heartbeat = Interval::new(HEARTBEAT_MS, move || perform::heartbeat(app));
    let heartbeat = StoredValue::new_local(heartbeat);
    on_cleanup(move || drop(heartbeat.try_update_value(|_| ())));
    leave_player_pauses(app);
    // After the first paint: nothing waits for it.
    set_timeout(move || perform::open_black_box(app), Duration::ZERO);
    view! { <Frame>{move || pages::page(&app.route.get())}</Frame> }
}

/// Reads what was kept and makes the state of it.
fn open() -> AppState {
    let kv = AnyKv::open();
    let lasting = kv.is_lasting();
    let now = clock::stamp();
    let (mut store, mut loaded) = Store::open(kv, now, clock::chance());
    if !loaded.left_over.is_empty() && store.rescue(&loaded.left_over, now).is_ok() {
        loaded = store.load(now);
    }
    // Housekeeping may fail (a full or read-only store): nothing depends on it.
    let _ = store.tidy(now).and_then(|()| store.reserve());
    let mode = if lasting { loaded.mode } else { Mode::MemoryOnly };
    perform::show_theme(&loaded.settings);
    let session = loaded
        .running
        .as_ref()
        .and_then(|running| perform::restore(&running.id, &running.entries, None));
    let kept = session.as_ref().map_or(0, |session| session.done().count());
    AppState {
        route: RwSignal::new(Route::parse(&page::hash())),
        session: RwSignal::new(session),
        glance: RwSignal::new(None),
        history: RwSignal::new(loaded.history),
        settings: RwSignal::new(loaded.settings),
        store: RwSignal::new(perform::health(mode, loaded.problems)),
        sound: RwSignal::new(Sound::Asleep),
        kept: RwSignal::new(kept),
        update_waiting: RwSignal::new(false),
        device_calm: page::asks_for_less_motion(),
        moving: RwSignal::new(false),
        world: StoredValue::new_local(perform::World::new(store)),
    }
}

/// Going to another page while a session runs pauses it; Today offers to go on.
fn leave_player_pauses(app: AppState) {
    Effect::new(move || {
        if !matches!(app.route.get(), Route::Play(_)) {
            perform::pause_if_running(app);
        }
    });
}
