//! The metronome: the number to run by, as large as it gets, and one button.

use std::cell::Cell;
use std::time::Duration;

use kneeline::cadence::{HIGHEST, LOWEST, Run, target};
use kneeline::exercise::Side;
use kneeline::save::Settings;
use kneeline::timeline::Kind;
use leptos::prelude::*;

use super::attr::{is, lives};
use super::live::{effect, live, when};
use super::markup::{button, el, glyph, press, tell, with};
use super::tap_pad::feet;
use crate::app::state::AppState;
use crate::app::{ask, hear};

/// The id of the button, for the focus.
const START: &str = "run";

/// What the metronome is doing, for as long as its page is shown. Where it is in the run is asked
/// of the sound; only what was run before a change is kept here.
#[derive(Clone, Copy)]
pub(crate) struct Metronome {
    app: AppState,
    /// Milliseconds of the run before what is played now.
    before_ms: RwSignal<usize>,
    /// Whole seconds of the run.
    secs: RwSignal<usize>,
    foot: RwSignal<Foot>,
    /// Counts the starts: what belongs to an earlier one ends.
    start: RwSignal<usize>,
}

/// What is shown of the feet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Foot {
    None,
    Left,
    Right,
    /// No click in this minute.
    Quiet,
}

/// The focus goes to the button.
pub(crate) fn focus_start() {
    ask::focus(START.to_owned());
}

/// What the settings ask for.
fn run_of(settings: &Settings) -> Run {
    Run {
        spm: target(settings.cadence.clamp(LOWEST, HIGHEST), settings.cadence_more),
        every: settings.cadence_every,
        rests: settings.cadence_rests,
        minutes: settings.cadence_minutes,
    }
}

impl Metronome {
    /// Made with its page: ends with it.
    pub(crate) fn new(app: AppState) -> Self {
        let it = Self {
            app,
            before_ms: RwSignal::new(0),
            secs: RwSignal::new(0),
            foot: RwSignal::new(Foot::None),
            start: RwSignal::new(0),
        };
        let old = Cell::new(None);
        effect(move || {
            let run = app.settings.with(run_of);
            if old.replace(Some(run)).is_some_and(|old| old != run) {
                it.change();
            }
        });
        effect(move || {
            let on = app.listening.get();
            ask::keep_awake(app, on);
            if !on {
                it.foot.set(Foot::None);
            }
        });
        on_cleanup(move || ask::keep_awake(app, false));
        it
    }

    fn run(self) -> Run {
        self.app.settings.with_untracked(run_of)
    }

    /// Plays the run from a millisecond on, inside the tap.
    fn go(self, from_ms: usize) {
        self.before_ms.set(from_ms);
        self.secs.set(from_ms / 1000);
        hear::listen(self.app, self.run().timeline(from_ms as u32));
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
        if self.start.try_get_untracked() != Some(start) {
            return;
        }
        let Some(now) = hear::listened(self.app) else { return };
        let at_ms = now.segment.from_ms + now.into_ms;
        let run = self.run();
        let step = run.step_at(at_ms);
        let foot = match (now.segment.kind, Run::foot(step)) {
            (Kind::Rest, _) => Foot::Quiet,
            (_, Side::Left) => Foot::Left,
            (_, Side::Right | Side::Both) => Foot::Right,
        };
        self.foot.set(foot);
        let secs = (self.before_ms.get_untracked() + at_ms as usize) / 1000;
        if self.secs.get_untracked() != secs {
            self.secs.set(secs);
        }
        let next_ms = run.step_ms(step + 1).saturating_sub(at_ms);
        set_timeout(move || self.beat(start), Duration::from_millis(next_ms.into()));
    }
}

/// `again` is called when the usual steps are to be measured anew.
pub(crate) fn metronome(it: Metronome, again: impl Fn() + 'static) -> AnyView {
    let app = it.app;
    let all = app.words();
    let words = &all.cadence;
    let on = move || app.listening.get();
    let number = live(move || app.settings.with(|it| run_of(it).spm.to_string()));
    let sum = live(move || app.settings.with(|it| (words.sum)(it.cadence, it.cadence_more)));
    let clock = live(move || {
        let whole = (all.about)(app.settings.with(run_of).total_ms() / 1000);
        if on() { [&(all.clock)(it.secs.get() as u32), " / ", &whole].concat() } else { whole }
    });
    let unit = live(move || if it.foot.get() == Foot::Quiet { words.quiet } else { words.unit });
    let foot = live(move || match it.foot.get() {
        Foot::None => "",
        Foot::Left => "left",
        Foot::Right => "right",
        Foot::Quiet => "quiet",
    });
    let name = live(move || if on() { words.stop } else { words.start });
    let icon = move || if on() { "square" } else { "play" };
    let act = move || if untrack(on) { hear::hush(app) } else { it.go(0) };
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
        muted.into_any(),
        press("button button--start", start, vec![glyph(icon), tell("span", "", name)], act),
        button("button button--quiet", "footprints", words.again, again),
    ];
    with("div", "metronome", vec![lives("data-foot", foot)], inner)
}
