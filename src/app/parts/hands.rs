//! What the hands in the player hold: which sheet is open, what a tap would change, what was said.

use kneeline::exercise::Measure;
use kneeline::session::{Change, Event, Session};
use kneeline::timeline::{Bout, Gap, Kind};
use leptos::prelude::*;

use super::player_look::station;
use crate::app::state::AppState;

/// Percent of the tempo, seconds of a hold and of rest, for one tap.
const TEMPO_STEP: u16 = 10;
const HOLD_STEP_SECS: u16 = 5;
const REST_STEP_SECS: i16 = 15;

/// The sheet: which is open, and what was said last.
#[derive(Clone, Copy)]
pub(crate) struct Hands {
    pub(crate) app: AppState,
    pub(crate) changing: RwSignal<bool>,
    pub(crate) hurting: RwSignal<bool>,
    /// Whether the tempo is that of this exercise only.
    pub(crate) own: RwSignal<bool>,
    /// The one line that tells a change.
    pub(crate) said: RwSignal<String>,
}

impl Hands {
    pub(crate) fn new(app: AppState) -> Self {
        let said = RwSignal::new(String::new());
        let (changing, hurting) = (RwSignal::new(false), RwSignal::new(false));
        Self { app, changing, hurting, own: RwSignal::new(false), said }
    }

    pub(crate) fn is_open(self) -> bool {
        self.changing.get_untracked() || self.hurting.get_untracked()
    }

    pub(crate) fn open(self) {
        self.said.set(untrack(|| self.left(None)).unwrap_or_default());
        self.changing.set(true);
    }

    /// What is under way, or next in a break.
    pub(crate) fn bout(self) -> Option<Bout> {
        // Renewed whenever the place changes.
        self.app.glance.track();
        let now_ms = self.app.now_ms();
        self.app.session.with(|it| it.as_ref()?.bout_now(now_ms).copied())
    }

    pub(crate) fn could(self, change: Change) -> bool {
        let now_ms = self.app.now_ms();
        self.app.session.with(|it| it.as_ref().is_some_and(|it| it.could(change, now_ms)))
    }

    /// Changes, and tells what is left.
    pub(crate) fn change(self, change: Change) {
        self.app.dispatch(Event::Change(change));
        self.said.set(untrack(|| self.left(Some(change))).unwrap_or_default());
    }

    pub(crate) fn left(self, change: Option<Change>) -> Option<String> {
        let words = self.app.words();
        let bout = self.bout()?;
        let sets = self.sets()? - bout.set;
        let measure = self.measure(&bout)?;
        let more = match change {
            Some(Change::Rest(secs)) if secs > 0 => words.hands.rests_longer.to_owned(),
            Some(Change::Rest(_)) => words.hands.rests_shorter.to_owned(),
            Some(Change::Tempo(percent) | Change::OwnTempo(percent)) => {
                (words.early.tempo_value)(percent)
            }
            _ => String::new(),
        };
        Some((words.hands.left)(sets, &(words.amount)(measure, bout.amount), &more))
    }

    pub(crate) fn sets(self) -> Option<u8> {
        Some(self.app.glance.get()?.sets)
    }
}
/// What the sheet makes less and more of.
#[derive(Clone, Copy)]
pub(crate) enum What {
    Amount,
    Sets,
    Tempo,
    Rests,
}

impl Hands {
    /// What a tap on less or more does.
    pub(crate) fn step(self, what: What, up: bool) -> Option<Change> {
        let bout = self.bout()?;
        let moved = |value: u16, by: u16| if up { value + by } else { value.saturating_sub(by) };
        Some(match what {
            What::Amount => {
                let by = match self.measure(&bout)? {
                    Measure::Reps | Measure::Steps => 1,
                    Measure::HoldSecs => HOLD_STEP_SECS,
                };
                Change::Amount(moved(bout.amount, by))
            }
            What::Sets if up => Change::MoreSets,
            What::Sets => Change::FewerSets,
            What::Tempo if self.own.get() => {
                Change::OwnTempo(moved(bout.tempo_percent, TEMPO_STEP))
            }
            What::Tempo => Change::Tempo(moved(bout.tempo_percent, TEMPO_STEP)),
            What::Rests => Change::Rest(if up { REST_STEP_SECS } else { -REST_STEP_SECS }),
        })
    }

    /// What is less or more, as it stands.
    pub(crate) fn value(self, what: What) -> Option<String> {
        let words = self.app.words();
        let bout = self.bout()?;
        Some(match what {
            What::Amount => (words.amount)(self.measure(&bout)?, bout.amount),
            What::Sets => (words.early.sets)(self.sets()?.into()),
            What::Tempo => (words.early.tempo_value)(bout.tempo_percent),
            What::Rests => (words.amount)(Measure::HoldSecs, self.rest_secs()),
        })
    }

    /// The rest that comes next, or is under way; 0 if there is none.
    fn rest_secs(self) -> u16 {
        let Some(glance) = self.app.glance.get() else { return 0 };
        let first = usize::from(glance.bout) + usize::from(glance.kind != Kind::Rest);
        self.app.session.with(|it| {
            for bout in it.iter().flat_map(Session::plan).skip(first) {
                if let Gap::Rest(ms) = bout.gap {
                    return (ms / 1000) as u16;
                }
            }
            0
        })
    }

    pub(crate) fn measure(self, bout: &Bout) -> Option<Measure> {
        Some(station(self.app, bout.station)?.exercise.dose.measure)
    }
}
