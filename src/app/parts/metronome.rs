//! The metronome: the number to run by, as large as it gets, and one button.

use std::cell::Cell;
use std::time::Duration;

use kneeline::cadence::{HIGHEST, LOWEST, Run, target};
use kneeline::exercise::Side;
use kneeline::timeline::Kind;
use leptos::prelude::*;

use super::attr::{is, lives};
use super::live::{effect, live, when};
use super::markup::{button, el, glyph, press, tell, with};
use super::node::{ToView, View};
use super::tap_pad::{PAD, START, feet};
use crate::app::state::AppState;
use crate::app::{around, ask, hear};

/// What the metronome is doing, for as long as its page is shown. Where it is in the run is asked
/// of the sound; only what was run before a change is kept here.
#[derive(Clone, Copy)]
pub(crate) struct Metronome {
    app: AppState,
    /// Milliseconds of the run before what is played now.
    before_ms: RwSignal<usize>,
    /// Whole seconds of the run.
    secs: RwSignal<usize>,
    /// A place in [`FEET`].
    foot: RwSignal<usize>,
    /// Counts the starts: what belongs to an earlier one ends.
    start: RwSignal<usize>,
}

/// What is shown of the feet: nothing, one of them, or a minute without clicks.
const FEET: [&str; 4] = ["", "left", "right", "quiet"];
const QUIET: usize = 3;

/// What the settings ask for.
fn run(app: AppState) -> Run {
    app.settings.with(|settings| Run {
        spm: target(settings.cadence.clamp(LOWEST, HIGHEST), settings.cadence_more),
        every: settings.cadence_every,
        rests: settings.cadence_rests,
        minutes: settings.cadence_minutes,
    })
}

impl Metronome {
    /// Made with its page: ends with it.
    pub(crate) fn new(app: AppState) -> Self {
        let it = Self {
            app,
            before_ms: RwSignal::new(0),
            secs: RwSignal::new(0),
            foot: RwSignal::new(0),
            start: RwSignal::new(0),
        };
        let old = Cell::new(None);
        effect(move || {
            let run = run(app);
            if old.replace(Some(run)).is_some_and(|old| old != run) {
                it.change();
            }
        });
        it
    }

    /// Plays the run from a millisecond on, inside the tap.
    fn go(self, from_ms: usize) {
        self.before_ms.set(from_ms);
        self.secs.set(from_ms / 1000);
        let run = untrack(|| run(self.app));
        hear::listen(self.app, run.timeline(from_ms as u32));
        around::keep_screen_on(self.app, true);
        self.start.update(|start| *start += 1);
        self.beat(self.start.get_untracked());
    }

    /// Another number while it plays: the run goes on with it.
    fn change(self) {
        if self.app.listening.get_untracked() && hear::listened(self.app).is_some() {
            self.go(self.secs.get_untracked() * 1000);
        }
    }

    /// Shows the step that is heard now, and comes again at the next one.
    fn beat(self, start: usize) {
        let shown = self.start.try_get_untracked();
        if shown.is_some_and(|newest| newest != start) {
            return;
        }
        // Over, stopped, or the page was left.
        let Some(now) = shown.and_then(|_| hear::listened(self.app)) else {
            return around::keep_screen_on(self.app, false);
        };
        let at_ms = now.segment.from_ms + now.into_ms;
        let run = untrack(|| run(self.app));
        let step = run.step_at(at_ms);
        self.foot.set(match (now.segment.kind, Run::foot(step)) {
            (Kind::Rest, _) => QUIET,
            (_, Side::Left) => 1,
            (_, Side::Right | Side::Both) => 2,
        });
        let secs = (self.before_ms.get_untracked() + at_ms as usize) / 1000;
        if self.secs.get_untracked() != secs {
            self.secs.set(secs);
        }
        let next_ms = run.step_ms(step + 1).saturating_sub(at_ms);
        set_timeout(move || self.beat(start), Duration::from_millis(next_ms.into()));
    }
}

/// Begins `measuring` when the usual steps are to be measured anew.
pub(crate) fn metronome(it: Metronome, measuring: RwSignal<bool>) -> View {
    let app = it.app;
    let all = app.more();
    let words = &all.cadence;
    let on = move || app.listening.get();
    let number = live(move || run(app).spm.to_string());
    let sum = live(move || app.settings.with(|it| (words.sum)(it.cadence, it.cadence_more)));
    let clock = live(move || {
        let whole = (all.about)(run(app).total_ms() / 1000);
        if on() { [&(all.clock)(it.secs.get() as u32), " / ", &whole].concat() } else { whole }
    });
    let foot = move || if on() { it.foot.get() } else { 0 };
    let unit = live(move || if foot() == QUIET { words.quiet } else { words.unit });
    let foot = live(move || FEET.get(foot()).copied().unwrap_or_default());
    let name = live(move || if on() { words.stop } else { words.start });
    let icon = move || if on() { "square" } else { "play" };
    let act = move || if untrack(on) { hear::hush(app) } else { it.go(0) };
    let again = move || {
        hear::hush(app);
        measuring.set(true);
        ask::focus(PAD.to_owned());
    };
    let muted = when(
        move || app.settings.with(|settings| settings.muted),
        move || {
            let unmute = move || ask::change_settings(app, |settings| settings.muted = false);
            button("button", "volume-x", all.player.unmute, unmute)
        },
    );
    let head = vec![tell("p", "", sum), tell("p", "metronome__clock", clock)];
    let start = vec![is("id", START), is("type", "button")];
    let inner = vec![
        el("div", "metronome__head", head),
        el("p", "metronome__count", vec![feet(number)]),
        tell("p", "metronome__unit", unit),
        muted.view(),
        press("button button--start", start, vec![glyph(icon), tell("span", "", name)], act),
        button("button button--quiet", "footprints", words.again, again),
    ];
    with("div", "metronome", vec![lives("data-foot", foot)], inner)
}
