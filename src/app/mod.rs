//! The only folder that knows Leptos and the browser.
//!
//! `state` says who owns what, `world` holds the browser's handles, `perform` turns effects into
//! browser calls, `hear` wakes the sound and plays what is only listened to, `spoken` lays the voice
//! over it, `around` minds screen, lock screen and headphones, `say` lets the device speak and buzz beside it, `ask` does what pages ask for besides,
//! `pictures` holds what is measured and compared, `recorded` the names that people say themselves, `copies` hands over what is kept and mends it, `restore` takes up what was cut off, `tabs` shares it with other tabs, `browser` holds the adapters, `pages` has one file per route,
//! `parts` what two or more pages share.

mod around;
mod ask;
mod browser;
mod copies;
mod hear;
mod notes;
mod pages;
mod parts;
mod perform;
mod pictures;
mod recorded;
mod restore;
mod say;
mod spoken;
mod state;
mod tabs;
mod world;

use std::cell::Cell;
use std::time::Duration;

use gloo_timers::callback::Interval;
use kneeline::plan::Plan;
use kneeline::route::Route;
use kneeline::save::{Settings, Store};
use kneeline::session::{Event, PauseReason};
use leptos::prelude::*;

use browser::storage::LocalStorage;
use browser::{clock, page, power, worker};
use parts::frame::frame;
use parts::live::{effect, live_view};
use state::{AppState, Pages, Sound, Stage, State, StoreHealth, Voice};
use world::World;

/// How often the queue of sound and the session are looked after. Nothing is timed by it.
const HEARTBEAT_MS: u32 = 1_000;

/// The voice is fetched when the first page has long been drawn, and before anybody starts.
const VOICE_AFTER: Duration = Duration::from_secs(2);

/// The whole app: makes the state, listens to the browser, shows the page of the route.
pub(crate) fn start() {
    let app = open();
    provide_context(app);
    page::on_window("hashchange", move || {
        if app.route.get_untracked() == Route::Exercises {
            app.world(|world| world.list_top = page::link_top(&page::hash()));
        }
        app.route.set(Route::parse(&page::hash()));
    });
    page::on_document("visibilitychange", move || {
        perform::heartbeat(app);
        if !page::is_hidden() {
            perform::seen_again(app);
        }
    });
    // A page that is about to be frozen keeps its place and says so; one that was notices at once.
    page::on_document("freeze", move || app.dispatch(Event::Pause(PauseReason::Slept)));
    page::on_document("resume", move || perform::heartbeat(app));
    page::on_devices(move || around::device_changed(app));
    page::on_window("online", move || {
        if app.pages.with_untracked(|pages| *pages == Pages::Failed) {
            ask::fetch_pages(app);
        }
        if app.later.get_untracked() == Stage::Failed {
            pages::want_later(app);
        }
    });
    power::on_low(move |low| app.battery_low.set(low));
    worker::on_update_waiting(move || app.update_waiting.set(true));
    // As long as the page: the app is never unmounted.
    Interval::new(HEARTBEAT_MS, move || perform::heartbeat(app)).forget();
    leave_player_pauses(app);
    effect(move || app.diary.with(notes::know));
    tell_where_we_are(app);
    around::tell_lock_screen(app);
    if !app.settings.with_untracked(|settings| settings.welcomed)
        && app.route.get_untracked() == Route::Today
    {
        ask::go(&Route::Welcome);
    }
    // After the first paint: nothing waits for it.
    set_timeout(move || restore::open_black_box(app), Duration::ZERO);
    set_timeout(move || pages::want_later(app), Duration::ZERO);
    set_timeout(move || spoken::expect(app), VOICE_AFTER);
    tabs::look_around(app);
    // What a page reads while it is made does not make it again.
    let page = live_view(move || {
        let route = app.route.get();
        untrack(|| pages::page(app, route))
    });
    frame(app, page).mount();
}

/// Reads what was kept and makes the state of it.
fn open() -> AppState {
    let now = clock::stamp();
    let (mut store, loaded) = Store::open(LocalStorage::open(), now, clock::chance());
    notes::know(&loaded.diary);
    let (loaded, session) = restore::settle(&mut store, loaded, now, None);
    // What cannot be read is set aside word for word; this start says so, Settings from then on.
    let _ = store.quarantine(&loaded.problems);
    // Housekeeping may fail (a full or read-only store): nothing depends on it.
    let _ = store.tidy(now).and_then(|()| store.reserve());
    ask::show_theme(&loaded.settings);
    let kept = session.as_ref().map_or(0, |session| session.done().count());
    let mix = hear::mix(&loaded.settings);
    let history = RwSignal::new(loaded.history);
    let diary = RwSignal::new(loaded.diary);
    let settings = RwSignal::new(loaded.settings);
    let day = RwSignal::new(now.day());
    let make = move |_: Option<&Plan>| {
        let person = settings.with(Settings::person);
        history.with(|history| diary.with(|diary| Plan::of(&person, history, diary, day.get())))
    };
    // Plans are not compared: the code for that is larger than what it would save.
    let plan = Memo::new_with_compare(make, |_, _| true);
    AppState::new(State {
        route: RwSignal::new(Route::parse(&page::hash())),
        session: RwSignal::new(session),
        glance: RwSignal::new(None),
        history,
        diary,
        settings,
        day,
        plan,
        store: RwSignal::new(StoreHealth {
            mode: loaded.mode,
            set_aside: loaded.quarantined + loaded.problems.len(),
            problems: loaded.problems,
            unsaved: None,
        }),
        sound: RwSignal::new(Sound::Asleep),
        voice: RwSignal::new(Voice::Unknown),
        may_lock: RwSignal::new(false),
        dimmed: RwSignal::new(false),
        kept: RwSignal::new(kept),
        listening: RwSignal::new(false),
        recorded: RwSignal::new(0),
        pages: RwSignal::new(Pages::Asleep),
        later: RwSignal::new(Stage::Asleep),
        update_waiting: RwSignal::new(false),
        lost: RwSignal::new(0),
        elsewhere: RwSignal::new(false),
        battery_low: RwSignal::new(false),
        device_calm: page::asks_for_less_motion(),
        moving: RwSignal::new(false),
        browse: RwSignal::default(),
        figures_move: RwSignal::new(true),
        handles: StoredValue::new_local(World::new(store, mix)),
    })
}

/// Going to another page while a session runs pauses it; Today offers to go on. What is played to
/// listen to belongs to its page.
fn leave_player_pauses(app: AppState) {
    effect(move || {
        let left = !matches!(app.route.get(), Route::Play(_));
        hear::hush(app);
        if left && untrack(|| app.is_running()) {
            app.dispatch(Event::Pause(PauseReason::Asked));
        }
    });
}

/// A new page: its title in the tab, its top in view, its heading in focus. The list of exercises
/// is found again as it was left.
fn tell_where_we_are(app: AppState) {
    let words = app.words();
    let before = Cell::new(None);
    effect(move || {
        let route = app.route.get();
        let before: Option<Route> = before.replace(Some(route.clone()));
        let lesson = match &route {
            Route::Lesson(id) => pages::lesson_title(app, id),
            _ => None,
        };
        let name = lesson.as_deref().unwrap_or_else(|| pages::name(app, &route));
        page::set_title(&[name, words.app.name].join(" \u{b7} "));
        let to_list = route == Route::Exercises;
        let again = before.as_ref().filter(|it| to_list && matches!(it, Route::Exercise(_)));
        let place = again.map(Route::href).zip(app.world(|world| world.list_top));
        // The words of a lesson may come later than the lesson.
        let moved = before.is_some_and(|before| before != route);
        if moved && !matches!(route, Route::Play(_)) {
            // The page is in the document after this effect's run.
            let arrive = move || match &place {
                Some((href, top)) => page::return_to(href, *top),
                None => page::start_at_heading(),
            };
            set_timeout(arrive, Duration::ZERO);
        }
    });
}
