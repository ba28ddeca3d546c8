//! The kept pictures that are compared: read once, shown by kind, the newest first.

use std::rc::Rc;

use kneeline::diary::Fact;
use kneeline::session::SessionId;
use kneeline::words::assess;
use leptos::prelude::*;

use super::dates::day_short;
use crate::app::pictures::{self, Kept, ObjectUrl};
use crate::app::state::AppState;

/// A kept picture that is shown.
pub(crate) struct Shown {
    pub(crate) kept: Kept,
    pub(crate) url: ObjectUrl,
    pub(crate) name: String,
}

type All = Rc<Vec<Shown>>;

#[derive(Clone, Copy)]
pub(crate) struct Compare {
    pub(crate) app: AppState,
    pub(crate) all: StoredValue<All, LocalStorage>,
    /// Changes when the pictures do; 0: not read yet, 1: cannot be read.
    pub(crate) version: RwSignal<usize>,
    pub(crate) strides: RwSignal<bool>,
    pub(crate) over: RwSignal<bool>,
    /// Places among those of the kind that is shown.
    pub(crate) before: RwSignal<usize>,
    pub(crate) after: RwSignal<usize>,
    /// Percent of the later one.
    pub(crate) mix: RwSignal<usize>,
    pub(crate) said: RwSignal<String>,
}

pub(crate) const UNREADABLE: usize = 1;

impl Compare {
    pub(crate) fn read(self) {
        pictures::all(move |kept| {
            let Some(version) = self.version.try_get_untracked() else { return };
            let Some(kept) = kept else { return self.version.set(UNREADABLE) };
            let shown = kept.into_iter().filter_map(|kept| {
                let url = ObjectUrl::of(&kept.blob)?;
                let name = self.name(&kept);
                Some(Shown { kept, url, name })
            });
            self.all.set_value(Rc::new(shown.collect()));
            self.newest();
            self.version.set(version.max(UNREADABLE) + 1);
        });
    }

    /// What was measured on it, and the day.
    pub(crate) fn name(self, kept: &Kept) -> String {
        let day = day_short(self.app, kept.day());
        let note = SessionId(kept.id.clone());
        let angle = self.app.diary.with_untracked(|diary| match diary.get(&note)?.fact {
            Fact::Angle(angle) => Some(angle),
            _ => None,
        });
        let Some(angle) = angle else { return day };
        let side = (self.app.more().side)(angle.side);
        let degrees = (assess(self.app.lang()).angle.plain)(angle.tenths);
        [side, " ", &degrees, ", ", &day].concat()
    }

    /// Those of the kind that is shown, oldest first.
    pub(crate) fn places(self) -> Vec<usize> {
        let strides = self.strides.get();
        let all = self.all.get_value();
        let of_kind = all.iter().enumerate().filter(|(_, it)| it.kept.is_stride() == strides);
        of_kind.map(|(place, _)| place).collect()
    }

    /// Compares the newest with the one before.
    pub(crate) fn newest(self) {
        let count = untrack(|| self.places()).len();
        self.after.set(count.saturating_sub(1));
        self.before.set(count.saturating_sub(2));
    }
}
