//! The hands in the player: a sheet that changes the rest of the session while it runs.

use kneeline::exercise::{Side, Sides};
use kneeline::session::{Change, Event};
use kneeline::timeline::Bout;
use leptos::prelude::*;

use super::attr::{keeps, lives};
use super::dialog::dialog;
use super::live::{live, live_view, when};
use super::markup::{button, choice, el, group, icon, icon_button, press, say, tell, text, told};
use super::player_hurt::begin_hurt;
use super::player_look::station;
use crate::app::state::AppState;

/// Percent of the tempo, and seconds of rest, for one tap.
const TEMPO_STEP: u16 = 10;
const REST_STEP_SECS: i16 = 15;

/// The sheet: which is open, and what was said last.
#[derive(Clone, Copy)]
pub(crate) struct Hands {
    pub(crate) app: AppState,
    pub(crate) changing: RwSignal<bool>,
    pub(crate) hurting: RwSignal<bool>,
    /// Whether the tempo is that of this exercise only.
    own: RwSignal<bool>,
    /// The one line that tells a change.
    said: RwSignal<String>,
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
        self.said.set(String::new());
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
        self.said.set(untrack(|| self.left(change)).unwrap_or_default());
    }

    fn left(self, change: Change) -> Option<String> {
        let words = self.app.words();
        let bout = self.bout()?;
        let sets = self.sets()? - bout.set;
        let measure = station(self.app, bout.station)?.exercise.dose.measure;
        let more = match change {
            Change::Rest(secs) if secs > 0 => words.hands.rests_longer.to_owned(),
            Change::Rest(_) => words.hands.rests_shorter.to_owned(),
            Change::Tempo(percent) | Change::OwnTempo(percent) => {
                (words.settings.tempo_value)(percent)
            }
            _ => String::new(),
        };
        Some((words.hands.left)(sets, &(words.amount)(measure, bout.amount), &more))
    }

    fn sets(self) -> Option<u8> {
        Some(self.app.glance.get()?.sets)
    }
}

/// The way in, in the player itself.
pub(crate) fn change_button(hands: Hands) -> AnyView {
    let name = hands.app.words().hands.change;
    button("button player__change", "pencil", name, move || hands.open())
}

pub(crate) fn change_dialog(hands: Hands) -> AnyView {
    let words = hands.app.words();
    let close = move || hands.changing.set(false);
    let inner = when(move || hands.changing.get(), move || sheet(hands));
    let inner = vec![
        icon_button("round hands__close", "x", words.app.close, close),
        told("hands__said", live(move || hands.said.get())),
        inner.into_any(),
    ];
    dialog(hands.changing, words.hands.change, vec![el("div", "hands", inner)])
}

fn sheet(hands: Hands) -> AnyView {
    let app = hands.app;
    let words = &app.words().hands;
    let hurt = move || {
        hands.changing.set(false);
        begin_hurt(hands);
    };
    let tempo = move |up: bool| {
        let percent = hands.bout()?.tempo_percent;
        let step = |percent: u16| {
            if up { percent + TEMPO_STEP } else { percent.saturating_sub(TEMPO_STEP) }
        };
        let percent = step(percent);
        Some(if hands.own.get() { Change::OwnTempo(percent) } else { Change::Tempo(percent) })
    };
    let amount = move |up: bool| {
        let bout = hands.bout()?;
        let step = (words.step_of)(station(app, bout.station)?.exercise.dose.measure);
        let amount = if up { bout.amount + step } else { bout.amount.saturating_sub(step) };
        Some(Change::Amount(amount))
    };
    let sets = |up: bool| Some(if up { Change::MoreSets } else { Change::FewerSets });
    let rest = |up: bool| Some(Change::Rest(if up { REST_STEP_SECS } else { -REST_STEP_SECS }));
    let all = app.words();
    let tempo_told = live(move || {
        hands.bout().map(|it| (all.settings.tempo_value)(it.tempo_percent)).unwrap_or_default()
    });
    let amount_told = live(move || {
        let told = hands.bout().and_then(|bout| {
            let measure = station(app, bout.station)?.exercise.dose.measure;
            Some((all.amount)(measure, bout.amount))
        });
        told.unwrap_or_default()
    });
    let sets_told = live(move || hands.sets().map(all.hands.sets_of).unwrap_or_default());
    let own = choice(
        "button hands__own",
        words.only_this,
        move || hands.own.get(),
        move || hands.own.update(|own| *own = !*own),
    );
    let rest_told = live(move || words.rests_step);
    let steps = vec![
        step(hands, words.amounts, amount_told, amount),
        step(hands, words.sets, sets_told, sets),
        step(hands, words.tempo, tempo_told, tempo),
        own,
        step(hands, words.rests, rest_told, rest),
        live_view(move || others(hands)).into_any(),
    ];
    let mut inner = vec![button("button button--danger", "circle-alert", words.hurt, hurt)];
    inner.extend(steps);
    el("div", "hands__list", inner)
}

/// Less and more of something; `change` gives what a tap does.
fn step(
    hands: Hands,
    name: &'static str,
    value: Signal<String>,
    change: impl Fn(bool) -> Option<Change> + Copy + Send + Sync + 'static,
) -> AnyView {
    fn any(
        hands: Hands,
        name: &'static str,
        value: Signal<String>,
        less: Signal<Option<Change>>,
        more: Signal<Option<Change>>,
    ) -> AnyView {
        let words = &hands.app.words().settings;
        // Not `disabled`: the focus would be lost at the end of the range.
        let tap = |label: String, glyph: &'static str, change: Signal<Option<Change>>| {
            let cannot =
                move || if change.get().is_some_and(|it| hands.could(it)) { "" } else { "true" };
            let attributes = vec![keeps("aria-label", label), lives("aria-disabled", live(cannot))];
            press("button stepper__button", attributes, vec![icon(glyph)], move || {
                if let Some(change) = change.get_untracked() {
                    hands.change(change);
                }
            })
        };
        let controls = vec![
            tap((words.less)(name), "minus", less),
            tell("output", "stepper__value", value),
            tap((words.more)(name), "plus", more),
        ];
        let inner = vec![say("p", "setting__name", name), el("div", "stepper__controls", controls)];
        group("stepper", name, inner)
    }
    let side = |up: bool| Signal::derive(move || change(up));
    any(hands, name, value, side(false), side(true))
}

/// What depends on the exercise: its ladder, its sides.
fn others(hands: Hands) -> AnyView {
    let app = hands.app;
    let words = &app.words().hands;
    // Not made again with every second: only with another bout.
    let bout = Memo::new(move |_| hands.bout().map(|it| (it.id, it.station, it.side)));
    live_view(move || {
        let Some((_, number, side)) = bout.get() else { return ().into_any() };
        let Some(station) = untrack(|| station(app, number)) else { return ().into_any() };
        let exercise = station.exercise;
        let ladder = |list: &'static [&'static kneeline::exercise::Exercise],
                      name: fn(&str) -> String| {
            let named = move |it: &&'static kneeline::exercise::Exercise| {
                (name(it.text.get(app.lang()).name), Change::Swap(it))
            };
            list.iter().map(named).collect::<Vec<_>>()
        };
        let mut changes = ladder(exercise.easier, words.easier);
        changes.extend(ladder(exercise.harder, words.harder));
        if exercise.sides == Sides::Each {
            changes.push(((words.skip_side)(side), Change::SkipSide));
        }
        let again = untrack(|| side_again(hands)).unwrap_or(side);
        changes.push(((words.side_again)(again), Change::RepeatSide));
        changes.push((words.skip_exercise.to_owned(), Change::SkipExercise));
        let buttons = changes.into_iter().map(|(name, change)| {
            press("button", Vec::new(), vec![text(name)], move || hands.change(change))
        });
        el("div", "dialog__choices", buttons.collect())
    })
    .into_any()
}

/// The side that would be repeated: in a break the one just done.
fn side_again(hands: Hands) -> Option<Side> {
    let glance = hands.app.glance.get()?;
    if glance.kind.is_work() || glance.rep > 1 {
        return None;
    }
    let before = usize::from(glance.bout).checked_sub(1)?;
    hands.app.session.with(|it| Some(it.as_ref()?.plan().get(before)?.side))
}
