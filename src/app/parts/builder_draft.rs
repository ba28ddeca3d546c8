//! The circuit that somebody puts together, for every page that changes it: what it is now is kept
//! with each edit; the way back lives as long as the app is open.

use std::cell::{OnceCell, RefCell};

use kneeline::builder::{Draft, Edit, EditError};
use kneeline::circuit::{Circuit, CircuitError, Part, Station};
use kneeline::diary::{Fact, Note, NoteId};
use kneeline::exercise::ExerciseId;
use kneeline::route::Route;
use kneeline::share;
use kneeline::words::{self, builder::Building};
use leptos::prelude::*;

use super::live::effect;
use crate::app::state::AppState;
use crate::app::{ask, notes};

thread_local! {
    static DRAFT: OnceCell<ArcRwSignal<Draft>> = const { OnceCell::new() };
    /// What was kept when another circuit was opened, until the builder has said so.
    static SET_ASIDE: RefCell<Option<NoteId>> = const { RefCell::new(None) };
    /// What was kept just now, and what that note said before.
    static KEPT: RefCell<Option<(NoteId, Option<Note>)>> = const { RefCell::new(None) };
}

/// The draft and what the page of it shows.
#[derive(Clone, Copy)]
pub(crate) struct Build {
    pub(crate) app: AppState,
    pub(crate) draft: RwSignal<Draft>,
    /// Changes when exercises come, go or move; not with their numbers.
    pub(crate) shape: RwSignal<u32>,
    /// The place of the station that is open.
    pub(crate) open: RwSignal<Option<usize>>,
    /// Read out.
    pub(crate) said: RwSignal<String>,
    /// What was kept when this one was opened.
    pub(crate) aside: RwSignal<Option<NoteId>>,
}

impl Build {
    pub(crate) fn new(app: AppState) -> Self {
        Self {
            app,
            draft: draft(app).into(),
            shape: RwSignal::new(0),
            open: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            aside: RwSignal::new(None),
        }
    }

    /// For the page of the builder, which says what was set aside.
    pub(crate) fn page(app: AppState) -> Self {
        let build = Self::new(app);
        build.aside.set(SET_ASIDE.take());
        let mine = Memo::new(move |_| app.settings.with(|settings| settings.mine.clone()));
        effect(move || {
            let mine = mine.get();
            untrack(|| build.follow(&mine));
        });
        build
    }

    /// Another tab has changed it: that is an edit here, too, with its way back.
    fn follow(self, mine: &str) {
        if self.draft.with_untracked(|draft| code(self.app, draft.circuit())) != mine {
            let theirs = load(self.app).circuit().clone();
            self.draft.maybe_update(|draft| draft.apply(Edit::Open(theirs)).is_ok());
            self.open.set(None);
            self.shape.update(|count| *count += 1);
            self.say(self.words().elsewhere);
        }
    }

    pub(crate) fn words(self) -> &'static Building {
        words::building(self.app.lang())
    }

    pub(crate) fn say(self, said: impl Into<String>) {
        self.said.set(said.into());
    }

    pub(crate) fn count(self) -> usize {
        self.draft.with(|draft| draft.circuit().stations.len())
    }

    pub(crate) fn station(self, at: usize) -> Option<Station> {
        self.draft.with(|draft| draft.circuit().stations.get(at).copied())
    }

    /// Makes an edit and keeps what came of it; else says why not. `goes_on`: in one step back with
    /// the edit before.
    pub(crate) fn edit(self, edit: Edit, goes_on: bool) -> bool {
        let change = |draft: &mut Draft| {
            if goes_on { draft.go_on(edit) } else { draft.apply(edit) }
        };
        let done = self.change(change);
        self.say(done.err().map_or_else(String::new, |why| self.refused(why)));
        done.is_ok()
    }

    fn refused(self, why: EditError) -> String {
        match why {
            EditError::Limit(CircuitError::TooManyStations(_)) => self.app.more().mine.full.into(),
            why => (words::builder(self.app.lang()).refused)(why),
        }
    }

    fn change(
        self,
        act: impl FnOnce(&mut Draft) -> Result<(), EditError>,
    ) -> Result<(), EditError> {
        let before = self.draft.with_untracked(shape);
        let mut done = Err(EditError::Nothing);
        self.draft.maybe_update(|draft| {
            done = act(draft);
            done.is_ok()
        });
        if done.is_ok() {
            self.draft.with_untracked(|draft| save(self.app, draft));
            if self.draft.with_untracked(shape) != before {
                self.shape.update(|count| *count += 1);
            }
        }
        done
    }

    /// One step back, or forth again.
    pub(crate) fn step(self, back: bool) {
        let words = self.words();
        let before = self.shape.get_untracked();
        let done = self.change(|draft| {
            let moved = if back { draft.undo() } else { draft.redo() };
            if moved { Ok(()) } else { Err(EditError::Nothing) }
        });
        if self.shape.get_untracked() != before {
            self.open.set(None);
        }
        self.say(match (done, back) {
            (Ok(()), true) => words.undone,
            (Ok(()), false) => words.redone,
            (Err(_), true) => words.nothing_to_undo,
            (Err(_), false) => words.nothing_to_redo,
        });
        self.take_up_again();
    }

    /// All the way back to what was set aside when this circuit was opened.
    pub(crate) fn back_to_it(self) {
        while self.aside.with_untracked(Option::is_some)
            && self.draft.with_untracked(Draft::can_undo)
        {
            self.step(true);
        }
    }

    /// What was set aside and is open again need not be kept twice.
    fn take_up_again(self) {
        let Some(id) = self.aside.get_untracked() else { return };
        let now = self.draft.with_untracked(|draft| code(self.app, draft.circuit()));
        let same = self.app.diary.with_untracked(
            |it| matches!(it.get(&id).map(|note| &note.fact), Some(Fact::Circuit(code)) if *code == now),
        );
        if same {
            notes::remove(self.app, &id);
            self.aside.set(None);
        }
    }

    /// The circuit, with a name whatever happens; or what it lacks.
    pub(crate) fn whole(self) -> Option<Circuit> {
        let circuit = self.draft.with_untracked(|draft| named(self.app, draft.circuit()));
        match circuit.check() {
            Ok(()) => Some(circuit),
            Err(error) => {
                self.say((self.app.words().trouble.circuit)(&error));
                None
            }
        }
    }

    /// Keeps it, in the place of what it changes, and shows it there. The draft is over then.
    pub(crate) fn keep(self, as_new: bool) {
        let Some(circuit) = self.whole() else { return };
        let fact = Fact::Circuit(share::encode(&circuit));
        let of = self.draft.with_untracked(|it| it.changes().map(str::to_owned));
        let of = of.filter(|_| !as_new).map(kneeline::session::SessionId);
        let before =
            of.and_then(|id| self.app.diary.with_untracked(|diary| diary.get(&id).cloned()));
        let id = match before.clone() {
            Some(note) => {
                let id = note.id.clone();
                notes::put(self.app, Note { fact, ..note });
                id
            }
            None => notes::write(self.app, fact),
        };
        KEPT.set(Some((id.clone(), before)));
        let nothing = Draft::new(self.app.words().early.mine).circuit().clone();
        let _ = self.change(|draft| draft.apply(Edit::Open(nothing)));
        ask::go(&Route::Kept(id.0));
    }
}

/// Which exercises in which order, and when.
fn shape(draft: &Draft) -> Vec<(ExerciseId, Part)> {
    draft.circuit().stations.iter().map(|it| (it.exercise.id, it.part)).collect()
}

/// The draft of this visit. Something else may have changed what is kept of it: another tab, a copy
/// that was brought in.
fn draft(app: AppState) -> ArcRwSignal<Draft> {
    let draft = DRAFT.with(|it| it.get_or_init(|| ArcRwSignal::new(load(app))).clone());
    let now = draft.with_untracked(|draft| code(app, draft.circuit()));
    if app.settings.with_untracked(|settings| settings.mine != now) {
        draft.set(load(app));
    }
    draft
}

fn load(app: AppState) -> Draft {
    match untrack(|| ask::mine(app)) {
        Some(Ok(circuit)) => {
            Draft::changing(circuit, &app.settings.with_untracked(|it| it.mine_of.clone()))
        }
        _ => Draft::new(app.words().early.mine),
    }
}

/// What a link can carry: with a name.
fn named(app: AppState, circuit: &Circuit) -> Circuit {
    let name = circuit.name.trim();
    let name = if name.is_empty() { app.words().early.mine } else { name };
    Circuit { name: name.to_owned().into(), ..circuit.clone() }
}

fn code(app: AppState, circuit: &Circuit) -> String {
    if circuit.stations.is_empty() { String::new() } else { share::encode(&named(app, circuit)) }
}

fn save(app: AppState, draft: &Draft) {
    keep_unreadable(app);
    let code = code(app, draft.circuit());
    let of = draft.changes().filter(|_| !code.is_empty()).unwrap_or_default().to_owned();
    ask::change_settings(app, |settings| (settings.mine, settings.mine_of) = (code, of));
}

/// A draft that cannot be read is not written over: it is kept as it is.
pub(crate) fn keep_unreadable(app: AppState) {
    if let Some(Err(_)) = untrack(|| ask::mine(app)) {
        let code = app.settings.with_untracked(|settings| settings.mine.clone());
        notes::write(app, Fact::Circuit(code));
        ask::change_settings(app, |settings| settings.mine.clear());
    }
}

/// Adds an exercise from wherever it is: its place from 1, or why not.
pub(crate) fn add(app: AppState, station: Station) -> Result<usize, String> {
    let build = Build::new(app);
    if !build.edit(Edit::Add(station), false) {
        return Err(build.said.get_untracked());
    }
    Ok(build.draft.with_untracked(|draft| {
        let stations = &draft.circuit().stations;
        stations.iter().rposition(|it| *it == station).map_or(stations.len(), |at| at + 1)
    }))
}

/// Opens a circuit in the builder: `of` is the kept one that it is, or empty. What was being put
/// together is kept first.
pub(crate) fn open(app: AppState, circuit: Circuit, of: &str) {
    let build = Build::new(app);
    let next = Draft::changing(circuit, of).circuit().clone();
    let now = build.draft.with_untracked(|draft| code(app, draft.circuit()));
    let known = |diary: &kneeline::diary::Diary| diary.circuits().any(|(_, code)| *code == *now);
    if !now.is_empty() && now != code(app, &next) && !app.diary.with_untracked(known) {
        SET_ASIDE.set(Some(notes::write(app, Fact::Circuit(now))));
    }
    let _ = build.change(|draft| draft.apply(Edit::Open(next)));
    ask::go(&Route::Mine);
}

/// What this said before it was kept just now, if it was: then the way back is offered, once.
pub(crate) fn just_kept(id: &NoteId) -> Option<Before> {
    KEPT.take().filter(|(it, _)| it == id).map(|(_, before)| Before(before))
}

/// What a note said before; nothing: it was not there.
#[derive(Clone)]
pub(crate) struct Before(Option<Note>);

/// Takes back a keeping: what was kept is a draft again, and the note says what it said before.
pub(crate) fn take_back(app: AppState, id: &NoteId, Before(before): Before) {
    let code = app.diary.with_untracked(|diary| match diary.get(id).map(|note| &note.fact) {
        Some(Fact::Circuit(code)) => code.clone(),
        _ => String::new(),
    });
    let Ok(circuit) = share::decode(&code) else { return };
    let of = before.as_ref().map(|note| note.id.0.clone()).unwrap_or_default();
    match before {
        Some(note) => notes::put(app, note),
        None => drop(notes::remove(app, id)),
    }
    open(app, circuit, &of);
}
