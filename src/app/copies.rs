//! What is kept, beyond the session: copies of it, deleting and mending, erasing. Decides nothing.

use kneeline::circuit::Circuit;
use kneeline::day::{Day, Stamp};
use kneeline::diary::Diary;
use kneeline::history::{History, SessionRecord};
use kneeline::plan;
use kneeline::plan::calendar::{Times, ics};
use kneeline::save::{Backup, ImportError, MAX_BYTES, Preview, SaveError, Store, Usage};
use kneeline::session::{SessionId, Started};
use kneeline::share;
use leptos::prelude::*;
use leptos::web_sys::Event;

use super::ask::note_write;
use super::browser::{clock, file, lasting, page};
use super::pictures;
use super::recorded;
use super::restore;
use super::state::AppState;

pub(crate) use super::browser::device::is_on_home_screen;
pub(crate) use super::browser::file::can_share;

/// A way for a copy to leave.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    File,
    Share,
    Clipboard,
}

/// Hands a copy of everything over; inside a tap. `then` hears whether somebody took it.
pub(crate) fn take(app: AppState, way: Way, then: impl FnOnce(bool) + 'static) {
    let now = clock::stamp();
    let text = app.world(|world| world.store.export_text(now)).unwrap_or_default();
    let name = ["kneeline-", &now.day().iso(), ".txt"].concat();
    let taken = move |taken: bool| {
        if taken {
            app.world(|world| world.keep(|store| store.note_export(now)));
        }
        then(taken);
    };
    match way {
        Way::File => hand_over(&name, &text, taken),
        Way::Share => file::share(&name, &text, taken),
        Way::Clipboard => file::copy(&text, taken),
    }
}

/// A table for other programs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Table {
    Sessions,
    Sets,
    Runs,
    Mornings,
    Tests,
    Angles,
    Moods,
}

impl Table {
    pub(crate) const ALL: [Self; 7] = [
        Self::Sessions,
        Self::Sets,
        Self::Runs,
        Self::Mornings,
        Self::Tests,
        Self::Angles,
        Self::Moods,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Sessions => "sessions",
            Self::Sets => "sets",
            Self::Runs => "runs",
            Self::Mornings => "mornings",
            Self::Tests => "tests",
            Self::Angles => "angles",
            Self::Moods => "moods",
        }
    }

    /// As text; `None` for what was never written down, where that is a choice.
    pub(crate) fn text(self, app: AppState) -> Option<String> {
        let of_history = |it: fn(&History) -> String| Some(app.history.with_untracked(it));
        let of_diary = |it: fn(&Diary) -> String| {
            let text = app.diary.with_untracked(it);
            // More than the names of the columns.
            text.trim_end().contains('\n').then_some(text)
        };
        match self {
            Self::Sessions => of_history(History::sessions_csv),
            Self::Sets => of_history(History::sets_csv),
            Self::Runs => of_diary(Diary::runs_csv),
            Self::Mornings => of_diary(Diary::mornings_csv),
            Self::Tests => of_diary(Diary::tests_csv),
            Self::Angles => of_diary(Diary::angles_csv),
            Self::Moods => of_diary(Diary::moods_csv),
        }
    }
}

/// Offers a table; inside a tap. `then` hears whether somebody took it.
pub(crate) fn table(app: AppState, table: Table, then: impl FnOnce(bool) + 'static) {
    let text = table.text(app).unwrap_or_default();
    hand_over(&["kneeline-", table.name(), ".csv"].concat(), &text, then);
}

/// Offers the training times as a calendar file; inside a tap.
pub(crate) fn calendar(app: AppState, then: impl FnOnce(bool) + 'static) {
    let now = clock::stamp();
    let text = app.plan.with_untracked(|plan| {
        app.settings.with_untracked(|settings| {
            let days = plan.training_days();
            let minutes = plan::minutes(&settings.profile, plan.level()).into();
            let at_mins = settings.profile.remind_mins.unwrap_or(18 * 60);
            let times = Times { from: now.day(), days: &days, at_mins, minutes, before_mins: 10 };
            ics(&times, app.words().app.name, &page::base_address(), now)
        })
    });
    hand_over("kneeline.ics", &text, then);
}

/// Hands a file over in the way that works here.
fn hand_over(name: &str, text: &str, then: impl FnOnce(bool) + 'static) {
    if file::download_traps() {
        file::share(name, text, then);
    } else {
        then(file::download(name, text).is_ok());
    }
}

/// Reads the copy in a file that was chosen.
pub(crate) fn read(event: &Event, then: impl FnOnce(Result<Backup, ImportError>) + 'static) {
    file::chosen(event, MAX_BYTES, move |chosen| {
        then(match chosen {
            file::Chosen::Text(text) => Backup::read(&text),
            file::Chosen::TooBig => Err(ImportError::TooBig),
            file::Chosen::NotText => Err(ImportError::NotText),
        });
    });
}

/// What bringing a copy in would change.
pub(crate) fn look(app: AppState, copy: &Backup) -> Option<Preview> {
    app.world(|world| world.store.preview(copy).ok()).flatten()
}

pub(crate) fn bring_in(app: AppState, copy: &Backup, settings: bool) -> Result<(), SaveError> {
    let now = clock::stamp();
    let done = app.world(|world| world.keep(|store| store.import(copy, settings, now)));
    restore::reload(app);
    done.unwrap_or(Err(SaveError::Other))
}

/// Takes the last import back; whether there was one.
pub(crate) fn take_back(app: AppState) -> bool {
    let done = app.world(|world| world.keep(Store::undo_import));
    restore::reload(app);
    done == Some(Ok(true))
}

pub(crate) fn can_take_back(app: AppState) -> bool {
    app.world(|world| world.store.undoable()).flatten().is_some()
}

/// How full the store is; nothing if it cannot be read.
pub(crate) fn usage(app: AppState) -> Option<Usage> {
    app.world(|world| world.store.usage(clock::stamp()).ok()).flatten()
}

/// When a copy was last taken, in days before today.
pub(crate) fn last_copy_days(app: AppState) -> Option<u64> {
    let meta = app.world(|world| world.store.meta()).flatten()?;
    let secs = clock::stamp().epoch_secs.saturating_sub(meta.exported_secs?);
    Some(secs.max(0) as u64 / 86_400)
}

/// Whether the browser promises to keep everything; asks it to, if `ask`.
pub(crate) fn promised(ask: bool, then: impl FnOnce(bool) + 'static) {
    lasting::lasting(ask, then);
}

/// Keeps a changed record as the next revision of its session.
pub(crate) fn amend(app: AppState, record: SessionRecord) {
    let written = app.world(|world| world.keep(|store| store.amend(&record)));
    note_write(app, written.as_ref());
    app.history.update(|history| history.insert(record));
}

/// Writes down a circuit that was done on a day without the app, as a whole; its id.
pub(crate) fn write_down(app: AppState, circuit: &Circuit, day: Day) -> SessionId {
    let at = Stamp::noon(day, clock::stamp().offset_mins);
    let id = SessionId::new(at, clock::chance());
    let pace = app.settings.with_untracked(|settings| settings.pace);
    let (circuit_id, code) = (circuit.id.to_string(), share::encode(circuit));
    let started = Started { at, circuit: circuit_id, code, pace };
    amend(app, SessionRecord::by_hand(id.clone(), &started, circuit));
    id
}

pub(crate) fn delete(app: AppState, id: &SessionId) {
    let now = clock::stamp();
    let written = app.world(|world| world.keep(|store| store.delete(id, now)));
    note_write(app, written.as_ref());
    app.history.update(|history| history.remove(id));
}

/// Sessions that were deleted lately.
pub(crate) fn deleted(app: AppState) -> Vec<SessionRecord> {
    app.world(|world| world.store.deleted(clock::stamp())).unwrap_or_default()
}

/// Brings a deleted session back.
pub(crate) fn bring_back(app: AppState, id: &SessionId) {
    let now = clock::stamp();
    let written = app.world(|world| world.keep(|store| store.restore(id, now)));
    note_write(app, written.as_ref());
    restore::reload(app);
}

/// Removes everything this app has kept, and begins anew.
pub(crate) fn erase(app: AppState) {
    let begin = move || {
        let erased = app.world(|world| world.store.erase());
        note_write(app, erased.as_ref());
        if erased == Some(Ok(())) {
            page::begin_anew();
        }
    };
    recorded::erase(move || {
        pictures::erase(move || {
            app.world(|world| world.recorder.clear(begin));
        });
    });
}
