//! What pages ask of the browser besides the session's events: settings kept, ratings, links,
//! files, today's date. Decides nothing.

use std::time::Duration;

use kneeline::circuit::Circuit;
use kneeline::day::{Day, Stamp, WeekStart};
use kneeline::handout::Paper;
use kneeline::route::Route;
use kneeline::save::{SaveError, Settings, Skin, Theme};
use kneeline::session::{Feedback, SessionId};
use kneeline::share::{self, ShareError};
use kneeline::timeline::Timeline;
use kneeline::words;
use leptos::prelude::*;

use super::browser::{clock, device, file, page, pages, share as sheet, speech, worker};
use super::hear;
use super::state::{AppState, Pages};

pub(crate) use super::browser::near::Near;
pub(crate) use super::browser::resize::Resize;
pub(crate) use super::browser::share::Shared;
pub(crate) use super::tabs::take_over;

/// Forgets the session, because the person said so or because nothing was done.
pub(crate) fn discard(app: AppState) {
    let Some(id) = app.session.with_untracked(|s| s.as_ref().map(|s| s.id.clone())) else { return };
    let discarded = app.world(|world| {
        world.audio.silence();
        world.wake_lock.release();
        world.session_lock.release();
        world.keep(|store| store.discard(&id))
    });
    note_write(app, discarded.as_ref());
    page::set_root_data("session", None);
    app.session.set(None);
    app.glance.set(None);
    if matches!(app.route.get_untracked(), Route::Play(_)) {
        go(&Route::Today);
    }
}

/// Writes the three taps into a finished session.
pub(crate) fn rate(app: AppState, id: &SessionId, feedback: Feedback) {
    let Some(mut record) = app.history.with_untracked(|history| history.get(id).cloned()) else {
        return;
    };
    record.feedback = feedback;
    let written = app.world(|world| world.keep(|store| store.amend(&record)));
    note_write(app, written.as_ref());
    app.history.update(|history| history.insert(record));
}

/// Changes settings, keeps them, and lets them be heard and seen at once.
pub(crate) fn change_settings(app: AppState, change: impl FnOnce(&mut Settings)) {
    // Compiled once for all changes.
    fn any(app: AppState, change: &mut dyn FnMut(&mut Settings)) {
        app.settings.update(change);
        let settings = app.settings.get_untracked();
        let written = app.world(|world| world.keep(|store| store.save_settings(&settings)));
        note_write(app, written.as_ref());
        show_theme(&settings);
        hear::retune(app);
        if settings.muted {
            speech::stop();
        }
    }
    let mut change = Some(change);
    any(app, &mut |settings| change.take().into_iter().for_each(|change| change(settings)));
}

/// The same as `public/look.js` does before the first paint.
pub(super) fn show_theme(settings: &Settings) {
    let theme = match settings.theme {
        Theme::System => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    page::set_root_data("theme", theme);
    page::set_root_data("motion", settings.less_motion.then_some("less"));
    // What is left out is as it always was.
    page::set_root_data("text", Some(settings.text.name()));
    page::set_root_data("skin", (settings.skin != Skin::Sand).then(|| settings.skin.name()));
}

pub(crate) fn go(route: &Route) {
    page::go(&route.href());
}

/// The whole link of a circuit.
pub(crate) fn address_of(circuit: &Circuit) -> String {
    page::base_address() + &Route::Shared(share::in_link(circuit)).href()
}

/// Offers the link of a circuit to the share sheet or the clipboard.
pub(crate) fn share_circuit(circuit: &Circuit, then: impl FnOnce(Shared, String) + 'static) {
    let url = address_of(circuit);
    let shown = url.clone();
    sheet::share_link(&circuit.name, &url, move |shared| then(shared, shown));
}

/// Whether the device has a share sheet.
pub(crate) fn has_share_sheet() -> bool {
    device::has("share")
}

/// Puts a text into the clipboard; inside a tap. `then` hears whether it is there.
pub(crate) fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    file::copy(text, then);
}

/// The paper that is usual where the device is from.
pub(crate) fn usual_paper() -> Paper {
    Paper::of_language(&device::language())
}

/// The paper that the person has chosen, or what is usual here.
pub(crate) fn paper(app: AppState) -> Paper {
    app.settings.with(|settings| settings.paper).unwrap_or_else(usual_paper)
}

/// Fetches the words of the pages if nobody has yet, or nobody could.
pub(crate) fn want_pages(app: AppState) {
    if app.pages.with_untracked(|pages| matches!(pages, Pages::Asleep | Pages::Failed)) {
        fetch_pages(app);
    }
}

/// Fetches them, also once more.
pub(crate) fn fetch_pages(app: AppState) {
    let failed = app.pages.with_untracked(|pages| *pages == Pages::Failed);
    app.pages.set(if failed { Pages::Again } else { Pages::Coming });
    pages::fetch(app.lang().tag(), move |text| {
        app.pages.set(text.map_or(Pages::Failed, |text| Pages::Here(text.into())));
    });
}

/// The circuit that the person put together: nothing if there is none, or why it cannot be read.
pub(crate) fn mine(app: AppState) -> Option<Result<Circuit, ShareError>> {
    let code = app.settings.with(|settings| settings.mine.clone());
    (!code.is_empty()).then(|| share::decode(&code))
}

/// Puts the focus on the element with this id, once the page shows what has just changed.
pub(crate) fn focus(id: String) {
    set_timeout(move || page::focus(&id), Duration::ZERO);
}

/// Whether something holds on this device, as the file of pages asks it.
pub(crate) fn holds(app: AppState, key: &str) -> bool {
    let louder = app.settings.with(|settings| settings.sound.louder_than_switch);
    words::sound::holds(key, |part| match part {
        "louder" => louder && device::has("audioSession"),
        part => device::has(part),
    })
}

/// Whether the device has a voice of its own, as far as it has said by now.
pub(crate) fn can_speak(app: AppState) -> bool {
    speech::can_speak(app.lang().tag())
}

/// Whether the app opens without a connection.
pub(crate) fn is_offline_ready() -> bool {
    worker::is_offline_ready()
}

pub(crate) fn accept_update() {
    worker::accept_update();
}

/// Seconds a circuit takes at this person's pace.
pub(crate) fn duration_secs(app: AppState, circuit: &Circuit) -> u32 {
    let pace = app.settings.with(|settings| settings.pace);
    Timeline::duration_ms(circuit, pace) / 1000
}

/// The kit of a circuit as one line.
pub(crate) fn kit_line(app: AppState, circuit: &Circuit) -> String {
    let words = app.more();
    let kit: Vec<&str> = circuit.kit().into_iter().map(words.kit).collect();
    if kit.is_empty() { words.today.no_kit.to_owned() } else { kit.join(", ") }
}

/// What the person's weeks begin with.
pub(crate) fn week(app: AppState) -> WeekStart {
    app.settings.with_untracked(|it| it.profile.week)
}

/// Loads the page anew, once what is being done is kept.
pub(crate) fn reload_soon() {
    set_timeout(page::reload, Duration::ZERO);
}

/// Opens the browser's own way to print the page or to save it as a PDF.
pub(crate) fn print() {
    page::print();
}

/// Now, or noon of another day.
pub(crate) fn stamp_on(day: Day) -> Stamp {
    let now = clock::stamp();
    if now.day() == day { now } else { Stamp::noon(day, now.offset_mins) }
}

/// The civil day it is here.
pub(crate) fn today() -> Day {
    clock::stamp().day()
}

/// Seconds since 1970, here.
pub(crate) fn now_secs() -> i64 {
    clock::stamp().epoch_secs
}

/// Says what came of a write; without a store to write to, that it failed.
pub(super) fn note_write<T>(app: AppState, written: Option<&Result<T, SaveError>>) {
    fn any(app: AppState, unsaved: Option<SaveError>) {
        if app.store.with_untracked(|store| store.unsaved) != unsaved {
            app.store.update(|store| store.unsaved = unsaved);
        }
    }
    any(
        app,
        match written {
            Some(Ok(_)) => None,
            Some(Err(why)) => Some(*why),
            None => Some(SaveError::Other),
        },
    );
}
