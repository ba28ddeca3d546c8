//! The name of an own exercise in the person's own voice: recorded, heard, recorded again, deleted.

use std::time::Duration;

use kneeline::exercise::Exercise;
use kneeline::sound::MAX_TAKE_MS;
use kneeline::voice::{Phrase, Speaker};
use kneeline::words;
use kneeline::words::own::Recorder;
use leptos::prelude::*;

use super::attr::is;
use super::circuit_row::sound_is_off;
use super::exercise_figure::changing;
use super::live::{live, live_view, when};
use super::markup::{button, el, icon, press, say, text, told};
use super::node::{ToView, View};
use crate::app::recorded::{self, Failure, Outcome, Recording};
use crate::app::state::AppState;
use crate::app::{ask, hear};

/// How far a recording is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Idle,
    Asking,
    Listening,
    Working,
}

/// What the buttons are called, for the focus.
const RECORD: &str = "voice-record";
const STOP: &str = "voice-stop";
const UNDO: &str = "voice-undo";

#[derive(Clone, Copy)]
struct Voice {
    app: AppState,
    exercise: &'static Exercise,
    stage: RwSignal<usize>,
    said: RwSignal<String>,
    /// The microphone, while it listens.
    recording: StoredValue<Option<Recording>, LocalStorage>,
    /// Counts the recordings: the end of one must not end the next.
    take: RwSignal<u32>,
    /// What was deleted last; empty: nothing to bring back.
    deleted: RwSignal<Vec<i16>>,
}

pub(crate) fn voice(app: AppState, exercise: &'static Exercise) -> View {
    let words = &words::own(app.lang()).voice;
    let it = Voice {
        app,
        exercise,
        stage: RwSignal::new(Stage::Idle as usize),
        said: RwSignal::new(String::new()),
        recording: StoredValue::new_local(None),
        take: RwSignal::new(0),
        deleted: RwSignal::new(Vec::new()),
    };
    // The microphone goes off with the page.
    on_cleanup(move || {
        it.recording.try_set_value(None);
    });
    let has = move || {
        app.recorded.track();
        untrack(|| !recorded::of(app, exercise).is_empty())
    };
    let state = live(move || if has() { words.some } else { words.none });
    let acts = live_view(move || {
        let has = has();
        match it.stage.get() {
            stage if stage == Stage::Listening as usize => untrack(|| it.listening(words)),
            stage => untrack(|| it.resting(words, has, stage == Stage::Idle as usize)),
        }
    });
    let undo = when(
        move || !it.deleted.with(Vec::is_empty),
        move || {
            let back = move || {
                let samples = it.deleted.get_untracked();
                it.deleted.set(Vec::new());
                it.said.set(String::new());
                recorded::keep(app, exercise, &samples, Box::new(|_| ()));
                ask::focus(RECORD.to_owned());
            };
            press("button", vec![is("id", UNDO)], vec![icon("undo-2"), text(words.undo)], back)
        },
    );
    let other = live(move || {
        let clips = app.settings.with(|it| it.sound.speaker == Speaker::Clips);
        if clips { "" } else { words.other_voice }
    });
    let inner = vec![
        say("h2", "", words.title),
        el("p", "", vec![state.view()]),
        acts,
        el("div", "row own__said", vec![told("told", live(move || it.said.get())), undo]),
        sound_is_off(app),
        told("quiet told", other),
        say("p", "caption", words.here_only),
    ];
    el("section", "card own__voice", inner)
}

impl Voice {
    /// What can be done while nothing is recorded.
    fn resting(self, words: &'static Recorder, has: bool, idle: bool) -> View {
        let name = if has { words.again } else { words.record };
        let mut attributes = vec![is("id", RECORD)];
        if !idle {
            attributes.push(is("aria-disabled", "true"));
        }
        let record = press("button", attributes, vec![icon("mic"), text(name)], move || {
            if self.stage.get_untracked() == Stage::Idle as usize {
                self.record(words);
            }
        });
        let mut acts = vec![record];
        if has {
            acts.push(self.hear_button(words));
            acts.push(button("button", "trash-2", words.delete, move || self.delete(words)));
        }
        el("div", "row", acts)
    }

    fn listening(self, words: &'static Recorder) -> View {
        let inner = vec![icon("square"), text(words.stop)];
        let stop =
            press("button button--primary", vec![is("id", STOP)], inner, move || self.stop());
        el("div", "own__listening", vec![el("div", "own__time", Vec::new()), stop])
    }

    fn hear_button(self, words: &'static Recorder) -> View {
        let app = self.app;
        let on = move || app.listening.get();
        let icon = move || if on() { "square" } else { "volume-2" };
        let name = live(move || if on() { words.stop_hearing } else { words.hear });
        changing("", icon, name, move || {
            if untrack(on) {
                return hear::hush(app);
            }
            hear::listen_to(app, Phrase::Name(self.exercise));
            self.follow();
        })
    }

    /// Notices the end of what is heard: no figure runs here that would.
    fn follow(self) {
        const EVERY: Duration = Duration::from_millis(150);
        let app = self.app;
        let look = move || {
            if app.listening.get_untracked() {
                hear::listened(app);
                self.follow();
            }
        };
        set_timeout(look, EVERY);
    }

    fn stop(self) {
        self.set(Stage::Working, words::own(self.app.lang()).voice.working);
        self.recording.try_with_value(|it| it.iter().for_each(Recording::stop));
    }

    fn set(self, stage: Stage, said: &str) {
        self.stage.try_set(stage as usize);
        self.said.try_set(said.to_owned());
    }

    fn record(self, words: &'static Recorder) {
        hear::hush(self.app);
        self.deleted.set(Vec::new());
        self.set(Stage::Asking, words.asking);
        let begun = move |begun: Result<Recording, Failure>| match begun {
            Ok(recording) => {
                // Whoever has left the page meanwhile is not recorded.
                if self.recording.try_set_value(Some(recording)).is_some() {
                    return;
                }
                self.set(Stage::Listening, words.speak);
                ask::focus(STOP.to_owned());
                self.take.update(|count| *count += 1);
                let take = self.take.get_untracked();
                let end = move || {
                    if self.take.try_get_untracked() == Some(take) {
                        self.stop();
                    }
                };
                set_timeout(end, Duration::from_millis(MAX_TAKE_MS.into()));
            }
            Err(why) => self.set(Stage::Idle, refused(words, why)),
        };
        let then = move |outcome: Outcome| {
            self.recording.try_set_value(None);
            let said = match outcome {
                Outcome::Kept => words.kept,
                Outcome::NotStored => words.not_stored,
                Outcome::Silent => words.silent,
                Outcome::Failed(why) => refused(words, why),
            };
            self.set(Stage::Idle, said);
            ask::focus(RECORD.to_owned());
        };
        recorded::record(self.app, self.exercise, begun, then);
    }

    fn delete(self, words: &'static Recorder) {
        hear::hush(self.app);
        self.deleted.set(recorded::of(self.app, self.exercise));
        recorded::forget(self.app, self.exercise);
        self.said.set(words.deleted.to_owned());
        ask::focus(UNDO.to_owned());
    }
}

const fn refused(words: &'static Recorder, why: Failure) -> &'static str {
    match why {
        Failure::Denied => words.denied,
        Failure::NoMicrophone => words.no_microphone,
        Failure::Busy => words.busy,
        Failure::Unable => words.unable,
    }
}
