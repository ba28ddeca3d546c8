//! Names of own exercises that people have said themselves: recorded, kept on this device and mixed
//! like the clips of the voice. Decides nothing.

use std::cell::RefCell;

use kneeline::exercise::Exercise;
use kneeline::library;
use kneeline::library::own::PREFIX;
use kneeline::sound::{VOICE_RATE, shape_take};
use kneeline::voice::Phrase;
use leptos::prelude::*;

use super::browser::{recorder, recording_store, scratch};
use super::spoken;
use super::state::AppState;

pub(crate) use recorder::{Failure, Recording};

/// What came of a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Kept,
    /// It is said until this page is closed: the browser did not keep it.
    NotStored,
    /// Nobody was to be heard.
    Silent,
    Failed(Failure),
}

/// Makes everything heard that was recorded before. Without own exercises nothing is opened.
pub(super) fn load(app: AppState) {
    if app.diary.with_untracked(|diary| diary.own_exercises().next().is_none()) {
        return;
    }
    recording_store::all(Box::new(move |all| {
        for (id, samples) in &all {
            if let Some(exercise) = library::find(id).filter(|_| id.starts_with(PREFIX)) {
                take(app, exercise, samples);
            }
        }
        if !all.is_empty() {
            tell(app);
        }
    }));
}

/// Asks for the microphone, inside a tap. `begun` hears when it listens, `then` what came of it
/// after it was stopped.
pub(crate) fn record(
    app: AppState,
    exercise: &'static Exercise,
    begun: impl FnOnce(Result<Recording, Failure>) + 'static,
    then: impl FnOnce(Outcome) + 'static,
) {
    let recorded = move |samples: Result<Vec<f32>, Failure>| match samples {
        Err(why) => then(Outcome::Failed(why)),
        Ok(samples) => match shape_take(&samples) {
            None => then(Outcome::Silent),
            Some(clip) => {
                let clip: Vec<i16> = clip.iter().map(|it| (it * 32_767.0).round() as i16).collect();
                keep(app, exercise, &clip, Box::new(then));
            }
        },
    };
    recorder::record(VOICE_RATE, Box::new(begun), Box::new(recorded));
}

/// Keeps samples as the name of an exercise, in the place of those before.
pub(crate) fn keep(
    app: AppState,
    exercise: &'static Exercise,
    samples: &[i16],
    then: Box<dyn FnOnce(Outcome)>,
) {
    take(app, exercise, samples);
    tell(app);
    let then = move |kept| then(if kept { Outcome::Kept } else { Outcome::NotStored });
    recording_store::put(exercise.id.0, samples, Box::new(then));
}

/// The recorded name of an exercise; empty if there is none.
pub(crate) fn of(app: AppState, exercise: &'static Exercise) -> Vec<i16> {
    let clip = app.world(|world| world.voices.clips.of(Phrase::Name(exercise)).to_vec());
    clip.unwrap_or_default()
}

pub(crate) fn forget(app: AppState, exercise: &'static Exercise) {
    take(app, exercise, &[]);
    tell(app);
    recording_store::delete(exercise.id.0);
}

/// The recorded name goes from one exercise to another.
pub(crate) fn hand_on(app: AppState, from: &'static Exercise, to: &'static Exercise) {
    let samples = of(app, from);
    if from != to && !samples.is_empty() {
        keep(app, to, &samples, Box::new(|_| ()));
        forget(app, from);
    }
}

fn take(app: AppState, exercise: &'static Exercise, samples: &[i16]) {
    let samples: Vec<f32> = samples.iter().map(|it| f32::from(*it) / 32_767.0).collect();
    app.world(|world| world.voices.clips.load(Phrase::Name(exercise), &samples));
}

/// Lets what was recorded be heard from now on.
fn tell(app: AppState) {
    app.world(|world| world.audio.set_clips(world.voices.clips.clone()));
    app.recorded.update(|count| *count += 1);
    spoken::retell(app);
}

/// Forgets every recording and every text, then goes on.
pub(super) fn erase(then: impl FnOnce() + 'static) {
    scratch::set(TEXT, "");
    recording_store::clear(then);
}

/// Where the text of a circuit lies while it is typed: it outlives a reload, not the tab.
const TEXT: &str = "kneeline-text";

thread_local! {
    /// The same, where the browser keeps nothing.
    static TYPED: RefCell<Option<String>> = const { RefCell::new(None) };
}

pub(crate) fn typed_text() -> String {
    let here = TYPED.with_borrow(Clone::clone);
    here.or_else(|| scratch::get(TEXT)).unwrap_or_default()
}

pub(crate) fn keep_typed_text(text: &str) {
    TYPED.set(Some(text.to_owned()));
    scratch::set(TEXT, text);
}

/// Puts a text into the clipboard; inside a tap. `then` hears whether it is there.
pub(crate) fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    super::browser::file::copy(text, then);
}
