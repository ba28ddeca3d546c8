//! A run while it is written down. Longer than most: what it holds and how it is kept belong together.

use std::cell::RefCell;

use kneeline::day::Day;
use kneeline::diary::runs::Longest;
use kneeline::diary::{Fact, MAX_NOTE, Note, NoteId, Run};
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

use super::markup::find;
use super::run_number::WRONG;
use super::run_told::{plan, units};
use crate::app::state::AppState;
use crate::app::{ask, notes};

/// What a first run begins with: minutes, and hundredths of the unit.
const FIRST_MINUTES: u32 = 30;
const FIRST_FAR: u32 = 500;
pub(crate) const NOTE: &str = "run-note";
pub(crate) const DAY: &str = "run-day";

thread_local! {
    /// A new run that was left for a page to read: found again by who comes back.
    static BEGUN: RefCell<Option<(Run, Option<Day>)>> = const { RefCell::new(None) };
}

/// What is being written down.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    pub(crate) app: AppState,
    /// The note that is put right; nothing for a new one.
    old: StoredValue<Option<Note>>,
    /// 0: time, 1: distance, 2: both.
    pub(crate) by: RwSignal<usize>,
    pub(crate) minutes: RwSignal<Option<u32>>,
    /// Hundredths of the unit.
    pub(crate) far: RwSignal<Option<u32>>,
    pub(crate) knee: RwSignal<Option<u8>>,
    pub(crate) line: RwSignal<Option<u8>>,
    pub(crate) light: RwSignal<Option<u8>>,
    /// Of the way back; nothing: none of them.
    pub(crate) step: RwSignal<Option<u8>>,
    pub(crate) day: RwSignal<Option<Day>>,
    /// In the person's own words, when the page came.
    pub(crate) note: StoredValue<String>,
    /// Saving was tried with nothing to save.
    pub(crate) lacks: RwSignal<bool>,
}

impl Form {
    /// A new run: as long as the last one, until somebody says otherwise.
    pub(crate) fn new(app: AppState) -> Self {
        if let Some((run, day)) = BEGUN.take() {
            return Self::of(app, &run, day, None);
        }
        let last =
            app.diary.with_untracked(|diary| diary.runs().next_back().map(|(_, run)| run.clone()));
        let like = last.unwrap_or_default();
        let step = untrack(|| plan(app)).back.map(|back| back.step.number);
        let note = String::new();
        let asked = Run { knee: None, alignment: None, efficiency: None, step, note, ..like };
        Self::of(app, &asked, Some(ask::today()), None)
    }

    /// One that was written down before.
    pub(crate) fn again(app: AppState, note: Note, run: &Run) -> Self {
        let day = note.at.day();
        Self::of(app, run, Some(day), Some(note))
    }

    fn of(app: AppState, run: &Run, day: Option<Day>, old: Option<Note>) -> Self {
        let units = units(app);
        let far = run.metres.map(|metres| units.hundredths(metres));
        let by = match (run.minutes, run.metres) {
            (Some(_), Some(_)) => 2,
            (None, Some(_)) => 1,
            _ => 0,
        };
        let is_new = old.is_none();
        Self {
            app,
            old: StoredValue::new(old),
            by: RwSignal::new(by),
            minutes: RwSignal::new(run.minutes.map(u32::from).or(is_new.then_some(FIRST_MINUTES))),
            far: RwSignal::new(far.or(is_new.then_some(FIRST_FAR))),
            knee: RwSignal::new(run.knee),
            line: RwSignal::new(run.alignment),
            light: RwSignal::new(run.efficiency),
            step: RwSignal::new(run.step),
            day: RwSignal::new(day),
            note: StoredValue::new(run.note.clone()),
            lacks: RwSignal::new(false),
        }
    }

    fn was(self) -> Option<Run> {
        self.old.with_value(|old| match old.as_ref().map(|note| &note.fact) {
            Some(Fact::Run(run)) => Some(run.clone()),
            _ => None,
        })
    }

    /// Lays a new run by while something is read.
    pub(crate) fn lay_by(self) {
        if self.old.with_value(Option::is_none) {
            let run = Run { note: typed(), ..untrack(|| self.run()) };
            BEGUN.set(Some((run, self.day.get_untracked())));
        }
    }

    /// As it stands, without the note.
    pub(crate) fn run(self) -> Run {
        let (by, units) = (self.by.get(), units(self.app));
        let was = self.was();
        // What nobody touched stays as it was, to the metre.
        let metres = |far: u32| match was.as_ref().and_then(|run| run.metres) {
            Some(metres) if units.hundredths(metres) == far => metres,
            _ => units.metres(far),
        };
        let some = |it: Option<u32>| it.filter(|it| *it > 0);
        Run {
            minutes: some(self.minutes.get()).filter(|_| by != 1).map(|it| it as u16),
            metres: some(self.far.get()).filter(|_| by != 0).map(metres),
            knee: self.knee.get(),
            alignment: self.line.get(),
            efficiency: self.light.get(),
            step: self.step.get(),
            note: String::new(),
        }
    }

    /// The longest run before it; until there is one, what the person said at the start.
    pub(crate) fn before(self) -> Longest {
        let day = self.day.get().unwrap_or_else(ask::today);
        let old = self.old.with_value(|old| old.as_ref().map(|note| note.id.clone()));
        let before = self.app.diary.with(|diary| diary.longest_before(day, old.as_ref()));
        if before == Longest::default() {
            let said = self.app.settings.with(|settings| settings.profile.longest_mins);
            return Longest { minutes: said, metres: None };
        }
        before
    }

    /// Keeps it; its id, unless something is missing.
    pub(crate) fn save(self) -> Option<NoteId> {
        if let Some(wrong) = find::<HtmlInputElement>(WRONG) {
            let _ = wrong.focus();
            return None;
        }
        let mut run = untrack(|| self.run());
        let day = self.day.get_untracked();
        let lacks = (run.minutes.is_none() && run.metres.is_none()) || day.is_none();
        self.lacks.set(lacks);
        let day = day.filter(|_| !lacks)?;
        run.note = typed();
        let app = self.app;
        Some(match self.old.get_value() {
            Some(note) => {
                let at = if note.at.day() == day { note.at } else { ask::stamp_on(day) };
                let id = note.id.clone();
                notes::put(app, Note { at, fact: Fact::Run(run), ..note });
                id
            }
            None => notes::write_at(app, ask::stamp_on(day), Fact::Run(run)),
        })
    }
}

/// The note as it is typed.
fn typed() -> String {
    let field = find::<HtmlInputElement>(&["#", NOTE].concat());
    field.map(|it| it.value().trim().chars().take(MAX_NOTE).collect()).unwrap_or_default()
}
