//! What is around the sound of a session: the screen that must stay on, the lock screen, headphones
//! that come and go.

use kneeline::session::{Event, Glance, PauseReason};
use kneeline::sound::Output;
use leptos::prelude::*;

use super::browser::media_session;
use super::parts::live::{effect, memo_glance};
use super::state::AppState;

/// Headphones came or went: nobody wants the rest of the set from the loudspeaker. A device that
/// announces itself because sound starts is no reason.
pub(super) fn device_changed(app: AppState) {
    let settled = app.world(|world| world.audio.is_settled()) == Some(true);
    if settled && untrack(|| app.is_running()) {
        app.dispatch(Event::Pause(PauseReason::OtherDevice));
    }
}

/// Keeps the lock screen's words with the session.
pub(super) fn tell_lock_screen(app: AppState) {
    // Not told of counts, repetitions and sides.
    let shown = memo_glance(move || {
        let subject = |it| Glance { station: it, ..Glance::NOWHERE };
        app.glance.get().map(|glance| subject(glance.station))
    });
    effect(move || {
        let Some(Glance { station, .. }) = shown.get() else { return };
        let said = app.session.with(|session| {
            let circuit = &session.as_ref()?.circuit;
            let exercise = circuit.stations.get(usize::from(station))?.exercise;
            Some((exercise.text.get(app.lang()).name, circuit.name.clone()))
        });
        let locked = app.settings.with(|it| it.sound.output == Output::Locked);
        if let Some((name, circuit)) = said.filter(|_| locked && untrack(|| app.is_running())) {
            media_session::show(name, &circuit);
        }
    });
}

/// Over music the screen must stay on; a locked phone is what the other way is for.
pub(crate) fn keep_screen_on(app: AppState, on: bool) {
    let over_music = app.settings.with_untracked(|it| it.sound.output == Output::OverMusic);
    if on && over_music {
        let told = move |stays: bool| app.may_lock.set(!stays);
        app.world(|world| world.wake_lock.hold(told));
    } else {
        app.world(|world| world.wake_lock.release());
    }
}
