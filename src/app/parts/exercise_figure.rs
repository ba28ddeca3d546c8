//! The moving figure of an exercise and its switches: run, listen, slower, other view, other side,
//! and any instant of the repetition.

use kneeline::exercise::{Exercise, Sides};
use kneeline::figure::looped;
use kneeline::timeline::Timeline;
use leptos::prelude::*;

use super::attr::{grows, holds, lives};
use super::figure_loop::{Reel, loop_figure};
use super::live::live;
use super::markup::{el, glyph, marked, press, say, tell, with};
use super::node::{ToView, View};
use super::player_acts::phase_name;
use super::slider::slider;
use crate::app::hear;
use crate::app::state::AppState;

/// One tap of an arrow key on the scrubber.
const STEP_MS: u32 = 250;

/// Moves by itself unless the device or the settings ask for less motion.
pub(crate) fn exercise_figure(app: AppState, exercise: &'static Exercise) -> View {
    let words = &app.more().exercises;
    let calm = app.device_calm || app.settings.with_untracked(|settings| settings.less_motion);
    let reel = Reel::new(exercise, !calm);
    let sided = reel.is_sided();
    let side = live(move || if sided { (app.more().side)(reel.side()) } else { "" });
    let labels = exercise.text.get(app.lang()).labels;
    let phase = live(move || phase_name(reel.now().1.phase));
    let label = live(move || labels.get(reel.now().1.phase));
    let mut switches = vec![play_button(app, reel), hear_button(app, reel)];
    switches.push(toggle(reel.slow, words.slow));
    if exercise.movement.second_view.is_some() {
        switches.push(toggle(reel.second, words.view_second));
    }
    if sided {
        switches.push(toggle(reel.other, words.mirror));
    } else if exercise.sides == Sides::OutAndBack {
        switches.push(toggle(reel.other, words.way_back));
    }
    let hidden = Some("true");
    let stage = vec![
        loop_figure(app, reel),
        tell("p", "exercise-figure__side", side),
        marked("p", "exercise-figure__phase", "aria-hidden", hidden, vec![label.view()]),
    ];
    let inner = vec![
        el("div", "exercise-figure__stage", stage),
        scrubber(app, reel),
        el("div", "exercise-figure__switches", switches),
    ];
    with("div", "exercise-figure", vec![lives("data-phase", phase)], inner)
}

fn play_button(app: AppState, reel: Reel) -> View {
    let words = &app.more().exercises;
    let icon = move || if reel.playing.get() { "pause" } else { "play" };
    let name = live(move || if reel.playing.get() { words.pause } else { words.play });
    changing("unseen", icon, name, move || {
        hear::hush(app);
        reel.playing.update(|on| *on = !*on);
    })
}

/// Sound and figure run by one clock.
fn hear_button(app: AppState, reel: Reel) -> View {
    let words = &app.more().exercises;
    let on = move || app.listening.get();
    let icon = move || if on() { "square" } else { "volume-2" };
    let name = live(move || if on() { words.stop_hearing } else { words.hear });
    changing("", icon, name, move || {
        if untrack(on) {
            return hear::hush(app);
        }
        reel.playing.set(false);
        let pace = app.settings.with_untracked(|settings| settings.pace);
        hear::listen(app, Timeline::one_rep(reel.exercise, pace));
    })
}

fn toggle(on: RwSignal<bool>, name: &'static str) -> View {
    let pressed = vec![holds("aria-pressed", move || on.get())];
    press("button changing", pressed, vec![say("span", "", name)], move || {
        on.update(|on| *on = !*on);
    })
}

/// A button whose icon and name change.
pub(crate) fn changing(
    class: &'static str,
    icon: impl Fn() -> &'static str + Send + 'static,
    name: Signal<String>,
    act: impl Fn() + 'static,
) -> View {
    press("button changing", Vec::new(), vec![glyph(icon), tell("span", class, name)], act)
}

/// Any instant of the repetition that is shown. While the figure moves by itself nothing is read
/// out, so that the value does not chatter.
fn scrubber(app: AppState, reel: Reel) -> View {
    let words = &app.more().exercises;
    let labels = reel.exercise.text.get(app.lang()).labels;
    let phases = looped::phases(reel.exercise).into_iter().filter(|(_, ms)| *ms > 0);
    let parts = phases.map(|(phase, ms)| {
        let label = say("span", "", labels.get(phase));
        let part = marked("span", "", "data-phase", Some(phase_name(phase)), vec![label]);
        with("span", "", vec![grows(ms / 100)], vec![part])
    });
    let whole_ms = looped::rep_ms(reel.exercise);
    let value = live(move || reel.at_ms.get().to_string());
    let told = live(move || {
        if reel.playing.get() || app.listening.get() {
            return words.moving.to_owned();
        }
        let beat = reel.now().1;
        let sec = (beat.part * beat.ms as f32) as u32 / 1000 + 1;
        (words.scrub_at)(labels.get(beat.phase), sec, beat.ms.div_ceil(1000))
    });
    let set = move |at_ms: u32| {
        hear::hush(app);
        reel.playing.set(false);
        // The very end is the last instant of this repetition, not the first of the next.
        reel.at_ms.set(at_ms.min(whole_ms - 1) as usize);
    };
    let parts = parts.collect();
    let inner = vec![
        slider("scrub__input", words.scrub, (whole_ms, STEP_MS), value, told, set),
        marked("div", "scrub__parts", "aria-hidden", Some("true"), parts),
    ];
    el("div", "scrub", inner)
}
