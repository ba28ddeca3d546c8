//! The tempo of a station in the making: four steppers in the order in which they are done, and
//! how it sounds.

use kneeline::builder::Edit;
use kneeline::circuit::Station;
use kneeline::exercise::{Measure, Phase};
use kneeline::timeline::Timeline;
use leptos::prelude::*;

use super::attr::is;
use super::builder_draft::Build;
use super::builder_step::{Field, secs, stepper};
use super::circuit_row::sound_is_off;
use super::exercise_figure::changing;
use super::live::{live, when};
use super::markup::{el, marked, press, say, text};
use super::node::View;
use super::player_acts::phase_name;
use crate::app::hear;

pub(crate) fn tempo(build: Build, at: usize, station: Station) -> View {
    let app = build.app;
    let words = build.words();
    let exercise = station.exercise;
    let labels = exercise.text.get(app.lang()).labels;
    let held = exercise.dose.measure == Measure::HoldSecs;
    let phases = exercise.tempo.order().into_iter().filter(|it| !(held && *it == Phase::Hold));
    let beats = phases.map(|phase| {
        let name = labels.get(phase);
        let inner = stepper(build, "stepper", Field::Tempo(at, phase), name, secs);
        marked("div", "build-beat", "data-phase", Some(phase_name(phase)), vec![inner])
    });
    let own = when(
        move || build.station(at).is_some_and(|it| it.tempo.is_some()),
        move || {
            press("button", vec![is("type", "button")], vec![text(words.own_tempo)], move || {
                hear::hush(app);
                build.edit(Edit::OwnTempo(at), false);
            })
        },
    );
    let mut inner =
        vec![say("p", "setting__name", words.tempo), el("div", "build-beats", beats.collect())];
    if held {
        inner.push(say("p", "caption", words.hold_is_dose));
    }
    inner.push(el("div", "build-hear", vec![hear_one(build, at, station), own]));
    inner.push(sound_is_off(app));
    el("div", "build-part", inner)
}

/// One repetition as it is now, or silence.
fn hear_one(build: Build, at: usize, station: Station) -> View {
    let app = build.app;
    let words = &app.more().exercises;
    let on = move || app.listening.get();
    let icon = move || if on() { "square" } else { "volume-2" };
    let name = live(move || if on() { words.stop_hearing } else { words.hear });
    changing("", icon, name, move || {
        if untrack(on) {
            return hear::hush(app);
        }
        let pace = app.settings.with_untracked(|settings| settings.pace);
        let station = untrack(|| build.station(at)).unwrap_or(station);
        hear::listen(app, Timeline::one_rep_of(&station, pace));
    })
}
