//! One self-test: what it asks for, its timing by ear, its sheet, its result. One step at a time.

use kneeline::assess::result::{CALM_PAIN, NotNow, is_calm_morning, not_now};
use kneeline::assess::timing::{Now, first_side, now, played};
use kneeline::assess::{Protocol, Run};
use kneeline::diary::{Choice, Fact};
use kneeline::exercise::{Side, Stage};
use kneeline::library;
use kneeline::plan::Light;
use kneeline::route::Route;
use kneeline::words::assess;
use kneeline::words::pack::Entry;
use leptos::prelude::*;

use super::attr::{holds, holds_value, is, keeps, lives, on};
use super::exercise_figure::changing;
use super::exercise_how::part;
use super::exercise_more::RED_FLAGS;
use super::figure_loop::{Reel, loop_figure};
use super::frames::calm_frames;
use super::live::{live, live_view, when};
use super::markup::{button, el, group, icon, link, marked, press, say, text, with, word_button};
use super::node::{ToView, View};
use super::paged::{Wait, paged};
use super::source::sources;
use super::test_result::{Gone, result, so_far};
use super::test_sheet::sheet;
use crate::app::state::AppState;
use crate::app::{around, ask, hear};

/// Not answered, not measured.
pub(crate) const OPEN: usize = usize::MAX;

/// Where somebody is in a test.
pub(crate) const INTRO: usize = 0;
const RUNNING: usize = 1;
const SHEET: usize = 2;
pub(crate) const SAVED: usize = 3;

/// The id of what has the focus when a step begins.
pub(crate) const STEP: &str = "step";

/// One test being done. Its page made it and ends it.
#[derive(Clone, Copy)]
pub(crate) struct Doing {
    pub(crate) app: AppState,
    pub(crate) protocol: &'static Protocol,
    pub(crate) step: RwSignal<usize>,
    /// The side that is tested; 1: the right one.
    right: RwSignal<usize>,
    /// Seconds to get into position.
    ready: RwSignal<usize>,
    pub(crate) counted: RwSignal<usize>,
    pub(crate) faults: RwSignal<usize>,
    pub(crate) pain: RwSignal<usize>,
    pub(crate) height: RwSignal<usize>,
    /// Pain right now.
    knee: RwSignal<usize>,
    /// Somebody asked to do it although it is early.
    early: RwSignal<bool>,
    /// The id of the note that was kept.
    pub(crate) saved: RwSignal<String>,
    pub(crate) gone: Gone,
    /// When the side that is over ended, in whole seconds of the session clock.
    pub(crate) rest: RwSignal<usize>,
}

pub(crate) fn doing(app: AppState, protocol: &'static Protocol, stage: Stage) -> View {
    let doing = Doing {
        app,
        protocol,
        step: RwSignal::new(INTRO),
        right: RwSignal::new(0),
        ready: RwSignal::new(0),
        counted: RwSignal::new(OPEN),
        faults: RwSignal::new(0),
        pain: RwSignal::new(OPEN),
        height: RwSignal::new(OPEN),
        knee: RwSignal::new(OPEN),
        early: RwSignal::new(false),
        saved: RwSignal::new(String::new()),
        gone: Gone::new(app),
        rest: RwSignal::new(0),
    };
    if let Some(played) = played(protocol, Side::Left) {
        hear::expect_spoken(app, &played.timeline, &played.circuit);
    }
    let id = protocol.id;
    let shown = live_view(move || {
        let step = doing.step.get();
        untrack(|| match step {
            RUNNING => run(doing),
            SHEET => paged(app, Wait::Told, "test", id.to_owned(), move |entry| {
                vec![sheet(doing, entry)]
            }),
            SAVED => result(doing),
            _ => intro(doing, stage),
        })
    });
    el("div", "test", vec![shown])
}

impl Doing {
    pub(crate) fn side(self) -> Side {
        if self.right.get() == 1 { Side::Right } else { Side::Left }
    }

    /// Goes to a step and puts the focus on its heading.
    pub(crate) fn go(self, step: usize) {
        self.step.set(step);
        ask::focus(STEP.to_owned());
    }

    /// Begins one side, inside the tap.
    pub(crate) fn begin(self, side: Side, by_hand: bool) {
        self.right.set(usize::from(side == Side::Right));
        self.counted.set(OPEN);
        self.faults.set(0);
        self.pain.set(OPEN);
        let Some(played) = played(self.protocol, side).filter(|_| !by_hand) else {
            return self.go(SHEET);
        };
        self.ready.set(0);
        let endless = self.protocol.all_out && matches!(self.protocol.run, Run::Hold(_));
        hear::listen_spoken(self.app, played.timeline, &played.circuit, !endless);
        around::keep_screen_on(self.app, true);
        self.go(RUNNING);
    }

    /// What is counted now; goes on to the sheet when it is over.
    fn follow(self) {
        // Silenced from elsewhere: a key of the headset, a lost device.
        if !self.app.listening.get_untracked() {
            return self.end();
        }
        let Some(moment) = hear::listened(self.app) else {
            self.counted.set(self.protocol.timed_to().into());
            return self.end();
        };
        let (ready, count) = match now(self.protocol, &moment) {
            Now::Ready(secs) => (usize::from(secs), OPEN),
            Now::Done(count) => (0, usize::from(count)),
        };
        if self.ready.get_untracked() != ready {
            self.ready.set(ready);
        }
        if count != OPEN && self.counted.get_untracked() != count {
            self.counted.set(count);
        }
    }

    fn end(self) {
        if self.step.get_untracked() != RUNNING {
            return;
        }
        hear::hush(self.app);
        if self.counted.get_untracked() == OPEN {
            self.counted.set(0);
        }
        self.go(SHEET);
    }
}

/// Whether the knee is calm as far as is known: right now, this morning, and by the pain rules.
fn is_calm(doing: Doing) -> bool {
    if doing.app.plan.with(|plan| plan.knee().light >= Light::Amber) {
        return false;
    }
    let usual = doing.app.settings.with(|settings| settings.profile.usual);
    let knee = doing.knee.get();
    let now = knee == OPEN || knee <= usize::from(CALM_PAIN.max(usual));
    now && doing.app.diary.with(|diary| {
        diary.morning(ask::today()).is_none_or(|morning| is_calm_morning(morning, usual))
    })
}

/// Whether a safety question was answered with yes and nobody has looked since.
fn is_flagged(doing: Doing) -> bool {
    doing.app.diary.with(|diary| {
        let last = diary.notes().iter().rev().find_map(|note| match &note.fact {
            Fact::Flags(flags) => Some(!flags.yes.is_empty()),
            Fact::Choice(Choice::Seen) => Some(false),
            _ => None,
        });
        last.unwrap_or(false)
    })
}

fn intro(doing: Doing, stage: Stage) -> View {
    let Doing { app, protocol, .. } = doing;
    let words = assess(app.lang());
    let mut does = Vec::new();
    if let Some(exercise) = library::find(protocol.exercise) {
        let calm = app.device_calm || app.settings.with(|settings| settings.less_motion);
        let reel = Reel::new(exercise, !calm);
        let glyph = move || if reel.playing.get() { "pause" } else { "play" };
        let moves = &app.more().exercises;
        let name = live(move || if reel.playing.get() { moves.pause } else { moves.play });
        let stop = changing("unseen", glyph, name, move || reel.playing.update(|on| *on = !*on));
        does.push(el("div", "test__figure", vec![loop_figure(app, reel), stop]));
    }
    let id = protocol.id.to_owned();
    does.push(paged(app, Wait::Told, "test", id.clone(), move |entry| how(doing, entry)));
    if protocol.all_out {
        does.push(stops(doing));
        does.push(pain_question("test__knee", words.knee_now, words.pain_hint, doing, doing.knee));
    }
    let start = live_view(move || {
        let asked = !protocol.all_out || doing.knee.get() != OPEN;
        match not_now(protocol, stage, is_calm(doing), is_flagged(doing)) {
            Some(NotNow::Early(_)) if doing.early.get() => start_buttons(doing, asked),
            Some(why) => wait(doing, why),
            None => start_buttons(doing, asked),
        }
    });
    does.push(start);
    let known = paged(app, Wait::Quiet, "test", id, move |entry| known(doing, entry));
    let knows = vec![so_far(doing), known];
    let columns = vec![el("div", "test__do", does), el("div", "test__know", knows)];
    el("div", "test__columns", columns)
}

fn how(doing: Doing, entry: Entry) -> Vec<View> {
    let words = assess(doing.app.lang());
    let steps = entry.all("step").map(|step| say("li", "", step.to_owned())).collect();
    let line = |name: &'static str, words: &str| {
        let inner = vec![say("dt", "", name), say("dd", "", words.to_owned())];
        el("div", "", inner)
    };
    let facts = vec![line(words.need, entry.one("need")), line(words.count, entry.one("count"))];
    vec![
        say("p", "test__why", entry.one("why").to_owned()),
        el("dl", "test__facts", facts),
        part(words.how, vec![el("ol", "steps", steps)]),
    ]
}

/// What others reach, what counts as a change, what is ours, where it was read.
fn known(doing: Doing, entry: Entry) -> Vec<View> {
    let words = assess(doing.app.lang());
    let told =
        |name: &'static str, key: &str| part(name, vec![say("p", "", entry.one(key).to_owned())]);
    let mut known = vec![
        told(words.reference, "reference"),
        told(words.what_change, "change"),
        told(words.ours, "ours"),
    ];
    if entry.all("source").next().is_some() {
        known.push(sources(doing.app, entry));
    }
    known
}

fn stops(doing: Doing) -> View {
    let words = assess(doing.app.lang());
    let items = words.stops.iter().map(|stop| say("li", "", *stop)).collect();
    part(words.stop, vec![el("ul", "bullets", items)])
}

fn wait(doing: Doing, why: NotNow) -> View {
    let words = assess(doing.app.lang());
    let mut inner = vec![say("p", "", (words.not_now)(why))];
    match why {
        NotNow::Flagged => {
            let to = Route::Lesson(RED_FLAGS.to_owned());
            inner.push(link(to, "button", None, vec![text(words.help)]));
        }
        NotNow::NotCalm => {}
        NotNow::Early(_) => {
            inner.push(word_button("button", words.all_the_same, move || doing.early.set(true)));
        }
    }
    marked("div", "card stack test__wait", "role", Some("status"), inner)
}

fn start_buttons(doing: Doing, asked: bool) -> View {
    let Doing { app, protocol, .. } = doing;
    let words = assess(app.lang());
    if !asked {
        return ().view();
    }
    let settings = app.settings.get_untracked();
    let first = first_side(settings.profile.side, settings.pace.first_side);
    let begin = |side: Side, class: &'static str| {
        let name = text((words.begin_side)(side));
        press(class, Vec::new(), vec![name], move || doing.begin(side, false))
    };
    let mut inner = vec![
        begin(first, "button button--start"),
        begin(first.other(), "button button--wide"),
        say("p", "caption", words.second_side),
    ];
    if protocol.run != Run::Free {
        let hand = |side: Side| {
            let name = [words.by_hand, ": ", (app.more().side)(side)].concat();
            press("quiet-link", Vec::new(), vec![text(name)], move || doing.begin(side, true))
        };
        inner.push(el("div", "row", vec![hand(first), hand(first.other())]));
    }
    let muted = when(
        move || app.settings.with(|settings| settings.muted),
        move || {
            let unmute = move || ask::change_settings(app, |settings| settings.muted = false);
            button("button", "volume-x", app.more().player.unmute, unmute)
        },
    );
    inner.insert(0, muted);
    el("div", "stack test__start", inner)
}

/// The timing: what is counted, as large as it gets, and one button.
fn run(doing: Doing) -> View {
    let Doing { app, protocol, .. } = doing;
    let words = assess(app.lang());
    calm_frames(move |_| doing.follow());
    // Also when the page is left.
    on_cleanup(move || around::keep_screen_on(app, false));
    let is_ready = move || doing.ready.get() > 0;
    let number = live(move || {
        let shown = if is_ready() { doing.ready.get() } else { doing.counted.get() };
        if shown == OPEN { String::new() } else { shown.to_string() }
    });
    let is_hold = matches!(protocol.run, Run::Hold(_));
    let unit = live(move || match (is_ready(), is_hold) {
        (true, _) => words.ready,
        (false, true) => words.hold,
        (false, false) => words.reps,
    });
    let state = live(move || if is_ready() { "ready" } else { "counting" });
    let stop = if is_hold { words.stop_hold } else { words.stop_reps };
    let side = doing.right.get_untracked();
    let side = if side == 1 { Side::Right } else { Side::Left };
    let mut inner = vec![
        say("p", "test-run__side", (words.side_of)(side)),
        marked("p", "test-run__count", "aria-hidden", Some("true"), vec![number.view()]),
        marked("p", "test-run__unit", "role", Some("status"), vec![unit.view()]),
    ];
    if let Some(exercise) = library::find(protocol.exercise) {
        let reel = Reel::new(exercise, false);
        let authored = exercise.movement.authored;
        reel.other.set(authored != Side::Both && side != authored);
        inner.push(el("div", "test-run__figure", vec![loop_figure(app, reel)]));
    }
    let attributes = vec![is("id", STEP), is("type", "button")];
    let inside = vec![icon("square"), say("span", "", stop)];
    inner.push(press("button button--start test-run__stop", attributes, inside, move || {
        doing.end();
    }));
    with("section", "hero test-run", vec![lives("data-state", state)], inner)
}

/// 0 to 10, one tap.
pub(crate) fn pain_question(
    class: &'static str,
    name: &'static str,
    hint: &'static str,
    doing: Doing,
    value: RwSignal<usize>,
) -> View {
    let words = assess(doing.app.lang());
    let levels = (0..=10_usize).map(|level| {
        let attributes = vec![
            keeps("aria-label", (words.of_ten)(level as u8)),
            holds("aria-pressed", move || value.get() == level),
        ];
        press("button", attributes, vec![text(level.to_string())], move || value.set(level))
    });
    let inner = vec![
        say("p", "setting__name", name),
        el("div", "test__levels", levels.collect()),
        say("p", "caption", hint),
    ];
    el("div", class, vec![group("stack", name, inner)])
}

/// A number to type or to step: nothing, or up to `most`.
pub(crate) fn number_field(
    app: AppState,
    id: &'static str,
    name: &'static str,
    value: RwSignal<usize>,
    most: usize,
) -> View {
    let settings = &app.more().settings;
    let shown = live(move || match value.get() {
        OPEN => String::new(),
        value => value.to_string(),
    });
    let typed = on("input", move |event| {
        let value_typed = event_target_value(&event).parse().ok().map(|it: usize| it.min(most));
        value.set(value_typed.unwrap_or(OPEN));
    });
    let input = vec![
        is("type", "number"),
        is("inputmode", "numeric"),
        is("id", id),
        is("min", "0"),
        keeps("max", most.to_string()),
        holds_value(shown),
        typed,
    ];
    let tap = move |name: String, glyph: &'static str, up: bool| {
        let act = move || {
            let now = value.get_untracked();
            let now = if now == OPEN { 0 } else { now };
            value.set(if up { (now + 1).min(most) } else { now.saturating_sub(1) });
        };
        let attributes = vec![keeps("aria-label", name)];
        press("button stepper__button", attributes, vec![icon(glyph)], act)
    };
    let controls = vec![
        tap((settings.less)(name), "minus", false),
        with("input", "field test__number", input, Vec::new()),
        tap((settings.more)(name), "plus", true),
    ];
    let label = with("label", "setting__name", vec![is("for", id)], vec![text(name)]);
    el("div", "stepper", vec![label, el("div", "stepper__controls", controls)])
}

/// The heading of a step, which takes the focus.
pub(crate) fn step_heading(words: String) -> View {
    with("h2", "test__heading", vec![is("id", STEP), is("tabindex", "-1")], vec![text(words)])
}
