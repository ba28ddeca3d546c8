//! The metronome for runs: find your steps, run to a few more.

use std::cell::Cell;

use kneeline::cadence::{HIGHEST, LONGEST, LOWEST, MOST_MORE, SHORTEST};
use kneeline::route::Route;
use kneeline::save::Settings;
use kneeline::sound::Output;
use leptos::prelude::*;

use super::lesson;
use crate::app::parts::live::{effect, live_view, memo};
use crate::app::parts::markup::{el, head, link, say, text};
use crate::app::parts::metronome::{Metronome, metronome};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::paged::{Wait, paged};
use crate::app::parts::setting::{Unit, one_of, stepper};
use crate::app::parts::tap_pad::tap_pad;
use crate::app::state::AppState;

/// Where somebody begins who sets the number by hand.
const BEGIN: u16 = 160;

pub(super) fn cadence(app: AppState) -> View {
    let words = app.more();
    let usual = move || app.settings.with(|settings| settings.cadence);
    let old = Cell::new(untrack(usual));
    let measuring = RwSignal::new(old.get() == 0);
    // A number set by hand ends the measuring, too.
    effect(move || {
        if old.replace(usual()) != usual() {
            measuring.set(false);
        }
    });
    let it = Metronome::new(app);
    let measures = memo(move || measuring.get());
    let hero =
        live_view(
            move || {
                if measures.get() { tap_pad(app, measuring) } else { metronome(it, measuring) }
            },
        );
    let known = paged(app, Wait::Told, "lesson", "step-rate".to_owned(), move |entry| {
        vec![lesson::article(app, entry, Vec::new())]
    });
    let inner = vec![
        el("section", "hero cadence__hero", vec![hero.view()]),
        el("section", "card stack cadence__run", options(app)),
        el("section", "cadence__known", vec![known]),
    ];
    let back = Some((Route::Today, words.app.back));
    vec![head(words.cadence.title, back, None), notices(app), el("div", "cadence", inner)].view()
}

fn options(app: AppState) -> Vec<View> {
    let words = &app.more().cadence;
    vec![
        say("h2", "", words.run),
        stepper(
            app,
            words.usual,
            (LOWEST, HIGHEST, 1),
            Unit::Count,
            |it| it.cadence,
            |it, spm| it.cadence = if it.cadence == 0 { BEGIN } else { spm },
        ),
        stepper(
            app,
            words.more,
            (0, MOST_MORE.into(), 1),
            Unit::Percent,
            |it| it.cadence_more.into(),
            |it, percent| it.cadence_more = percent as u8,
        ),
        stepper(
            app,
            words.minutes,
            (SHORTEST.into(), LONGEST.into(), 5),
            Unit::Minutes,
            |it| it.cadence_minutes.into(),
            |it, minutes| it.cadence_minutes = minutes as u8,
        ),
        one_of(app, words.every, words.steps.to_vec(), every_at, set_every),
        one_of(
            app,
            words.pattern,
            words.patterns.to_vec(),
            |it| usize::from(it.cadence_rests),
            |it, place| it.cadence_rests = place == 1,
        ),
        way_out(app),
    ]
}

const EVERY: [u8; 3] = [1, 2, 4];

fn every_at(settings: &Settings) -> usize {
    EVERY.iter().position(|every| *every == settings.cadence_every).unwrap_or_default()
}

fn set_every(settings: &mut Settings, place: usize) {
    settings.cadence_every = EVERY[place.min(2)];
}

/// How the sound leaves the device, and where that is chosen.
fn way_out(app: AppState) -> View {
    let words = &app.more().cadence;
    let told = match app.settings.with_untracked(|settings| settings.sound.output) {
        Output::OverMusic => words.over_music,
        Output::Locked => words.locked,
    };
    let choose = link(Route::Sound, "quiet-link", None, vec![text(words.sound)]);
    el("div", "", vec![say("p", "quiet", told), choose])
}
