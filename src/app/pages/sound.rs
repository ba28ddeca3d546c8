//! Everything about sound and voice, and the sound check.

use std::time::Duration;

use kneeline::route::Route;
use kneeline::save::Settings;
use kneeline::sound::{Output, SoundSet};
use kneeline::voice::{Breath, Speaker, Talk};
use kneeline::words::pack::Entry;
use kneeline::words::sound::Need;
use leptos::prelude::*;

use crate::app::parts::attr::{is, lives};
use crate::app::parts::live::{live, memo, when};
use crate::app::parts::markup::{el, head, icon, say, told, with};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::output_switch::output_switch;
use crate::app::parts::paged::{Wait, paged};
use crate::app::parts::setting::{loudness, one_of, pictured, switch};
use crate::app::parts::sound_check::{louder, sentence, sound_check};
use crate::app::state::AppState;
use crate::app::{ask, hear};

/// A browser that has not told of a voice by then has none.
const VOICES_COME: Duration = Duration::from_secs(1);

pub(super) fn sound(app: AppState) -> View {
    let words = &app.more().sound;
    // Whoever comes from a paused session finds it on Today.
    let back = if untrack(|| app.is_unfinished()) { Route::Today } else { Route::Settings };
    let groups = vec![
        card(words.check, vec![sound_check(app)]),
        card(words.output, output(app)),
        card(words.tones, tones(app)),
        card(words.voice, voice(app)),
    ];
    let head = head(words.title, Some((back, app.more().app.back)), None);
    vec![head, el("div", "settings sound", groups)].view()
}

fn card(name: &'static str, mut controls: Vec<View>) -> View {
    controls.insert(0, say("h2", "", name));
    el("section", "card settings__group", controls)
}

/// The switch, and what either choice does and does not do on this device.
fn output(app: AppState) -> Vec<View> {
    let louder = memo(move || app.settings.with(|it| it.sound.louder_than_switch));
    let table = paged(app, Wait::Told, "sound", "page".to_owned(), move |entry| {
        louder.get();
        let notes = entry.all("note").filter_map(|line| sentence(app, line, "li"));
        vec![table(app, entry), el("ul", "sound__notes quiet", notes.collect())]
    });
    let low = when(
        move || app.battery_low.get(),
        move || say("p", "banner sound__battery", app.more().sound.battery_low),
    );
    vec![output_switch(app), low.view(), table]
}

/// Over music in the second column, locked in the third.
fn table(app: AppState, entry: Entry) -> View {
    let words = &app.more().sound;
    let chosen = live(move || if app.settings.with(is_locked) { "locked" } else { "over-music" });
    let names = words.outputs.into_iter().map(|(name, _)| say("th", "", name));
    let mut rows =
        vec![el("tr", "", [el("td", "", Vec::new())].into_iter().chain(names).collect())];
    for line in entry.all("row") {
        let mut row = Vec::new();
        for key in line.split('\t') {
            if row.len() == 3 {
                row[0] = say("th", "", key.to_owned());
                rows.push(el("tr", "", std::mem::take(&mut row)));
                break;
            }
            let yes = ask::holds(app, key);
            if row.is_empty() && !yes {
                break;
            }
            let (class, symbol, name) =
                if yes { ("yes", "check", words.yes) } else { ("no", "x", words.no) };
            row.push(el("td", class, vec![icon(symbol), say("span", "unseen", name)]));
        }
    }
    let attributes = vec![is("aria-label", words.output), lives("data-chosen", chosen)];
    with("table", "sound__table", attributes, vec![el("tbody", "", rows)])
}

fn is_locked(settings: &Settings) -> bool {
    settings.sound.output == Output::Locked
}

fn tones(app: AppState) -> Vec<View> {
    let words = app.more();
    let sets = pictured(
        app,
        words.sound.tones,
        &words.sound.sets,
        &["volume-2"; 3],
        |it| it.sound.tones as usize,
        |app, place| {
            let tones = [SoundSet::Clear, SoundSet::Soft, SoundSet::Low][place.min(2)];
            hear::hush(app);
            ask::change_settings(app, |it| it.sound.tones = tones);
            hear::test_sound(app);
        },
    );
    let mut tones = vec![
        say("p", "quiet", words.sound.hear_it),
        sets,
        loudness(app, words.sound.volume, |it| it.volume, |it, volume| it.volume = volume),
        switch(app, words.settings.muted, "", |it| it.muted, |it| it.muted = !it.muted),
    ];
    tones.extend(louder(app));
    if ask::holds(app, Need::Vibration.key()) {
        tones.push(switch(
            app,
            words.sound.vibrate,
            words.sound.vibrate_hint,
            |it| it.sound.vibrate,
            |it| it.sound.vibrate = !it.sound.vibrate,
        ));
    }
    tones
}

fn voice(app: AppState) -> Vec<View> {
    let words = &app.more().sound;
    let speaker = move || app.settings.with(|it| it.sound.speaker);
    // Asking is what makes some browsers look for their voices.
    let asked = RwSignal::new(usize::from(ask::can_speak(app)));
    let come = move || {
        let _ = asked.try_set(1);
    };
    set_timeout(come, VOICES_COME);
    let about = live(move || match (speaker(), asked.get()) {
        (Speaker::Device, _) if ask::can_speak(app) => words.own_voice,
        (Speaker::Device, 1) => words.no_own_voice,
        (Speaker::Device | Speaker::Clips | Speaker::Nobody, _) => "",
    });
    let manner = when(
        move || speaker() != Speaker::Nobody,
        move || {
            let manner = vec![
                loudness(
                    app,
                    words.voice_volume,
                    |it| it.sound.voice_volume,
                    |it, volume| it.sound.voice_volume = volume,
                ),
                one_of(app, words.talk, words.talks.into(), |it| it.sound.talk as usize, set_talk),
                one_of(
                    app,
                    words.breath,
                    words.breaths.into(),
                    |it| it.sound.breath as usize,
                    set_breath,
                ),
            ];
            el("div", "stack", manner)
        },
    );
    vec![
        one_of(
            app,
            words.speaker,
            words.speakers.into(),
            |it| it.sound.speaker as usize,
            set_speaker,
        ),
        told("quiet told", about),
        manner.view(),
    ]
}

fn set_speaker(settings: &mut Settings, place: usize) {
    settings.sound.speaker = [Speaker::Clips, Speaker::Device, Speaker::Nobody][place.min(2)];
}

fn set_talk(settings: &mut Settings, place: usize) {
    settings.sound.talk = [Talk::EveryRep, Talk::LastThree, Talk::NoCount][place.min(2)];
}

fn set_breath(settings: &mut Settings, place: usize) {
    settings.sound.breath = [Breath::FirstSessions, Breath::Always, Breath::Never][place.min(2)];
}
