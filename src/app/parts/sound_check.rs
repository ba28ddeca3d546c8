//! The sound check: everything that there is to hear, one after the other, and what to try where
//! it is not heard.

use kneeline::voice::Speaker;
use kneeline::words::pack::Entry;
use kneeline::words::sound::Need;
use leptos::prelude::*;

use super::attr::lives;
use super::circuit_row::sound_is_off;
use super::frames::each_frame;
use super::live::{live, when};
use super::markup::{choice, el, glyph, group, icon, press, say, tell, told, with};
use super::node::{ToView, View};
use super::paged::{Wait, paged};
use super::setting::switch;
use crate::app::state::AppState;
use crate::app::{ask, hear};

/// The symbol of each part; the first four are the phases in their order.
const PARTS: [&str; 8] =
    ["lift", "hold", "lower", "low", "arrow-left", "arrow-right", "ellipsis", "speech"];
/// No part is being heard.
const NONE: usize = PARTS.len();

// What came of it.
const ASKED: usize = 1;
const HEARD: usize = 2;
const NOT_HEARD: usize = 3;

pub(crate) fn sound_check(app: AppState) -> View {
    let words = &app.more().sound;
    let (at, answer) = (RwSignal::new(NONE), RwSignal::new(0));
    let checking = RwSignal::new(false);
    each_frame(move |_| {
        if !checking.get_untracked() {
            return;
        }
        let part = hear::listened(app).map_or(NONE, |moment| moment.index);
        if part != at.get_untracked() {
            at.set(part);
            // The clips of the pack are mixed with the tones; the device's voice is told when.
            if part + 1 == NONE {
                hear::check_voice(app);
            }
        }
        if part == NONE {
            checking.set(false);
        }
    });
    let name = live(move || if checking.get() { words.stop } else { words.play });
    let symbol = glyph(move || if checking.get() { "square" } else { "play" });
    let play = press("button button--start", Vec::new(), vec![symbol, tell("span", "", name)], {
        move || {
            let again = !checking.get_untracked();
            hear::hush(app);
            if again {
                hear::check_sound(app);
                answer.set(ASKED);
            }
            checking.set(again);
        }
    });
    let caption = live(move || words.parts.get(at.get()).map_or(words.check_hint, |part| part.1));
    let now = live(move || at.get().to_string());
    let parts = PARTS.into_iter().zip(words.parts).map(|(symbol, (name, _))| {
        el("li", "check__part", vec![icon(symbol), say("span", "", name)])
    });
    let voice = live(move || {
        let mute = app.settings.with(|it| it.sound.speaker == Speaker::Nobody);
        if mute { "none" } else { "" }
    });
    let states = vec![lives("data-now", now), lives("data-voice", voice)];
    let parts = with("ol", "check__parts", states, parts.collect());
    let said = live(move || match answer.get() {
        HEARD => words.good,
        NOT_HEARD => words.try_these,
        _ => "",
    });
    let ask = when(
        move || answer.get() > 0,
        move || {
            let option = |name, means| {
                let is_set = move || answer.get() == means;
                choice("choice__option", name, is_set, move || answer.set(means))
            };
            let options = vec![option(words.heard, HEARD), option(words.not_heard, NOT_HEARD)];
            let options = group("choice setting__choice", words.asked, options);
            el("div", "", vec![say("p", "setting__name", words.asked), options])
        },
    );
    let help = when(move || answer.get() == NOT_HEARD, move || help(app));
    let inner = vec![
        tell("p", "check__caption", caption),
        parts,
        play,
        sound_is_off(app),
        ask.view(),
        told("check__said", said),
        help.view(),
    ];
    el("div", "check", inner)
}

/// What to try on this device, the likeliest first; and being louder than a silent switch.
fn help(app: AppState) -> View {
    let fixes = move |entry: Entry| {
        let fixes = entry.all("fix").filter_map(move |line| sentence(app, line, "li"));
        vec![el("ol", "check__fixes", fixes.collect())]
    };
    let mut inner = vec![paged(app, Wait::Quiet, "sound", "page".to_owned(), fixes)];
    inner.extend(louder(app));
    el("div", "stack", inner)
}

/// A line of the pages that may not be true of this device.
pub(crate) fn sentence(app: AppState, line: &str, tag: &'static str) -> Option<View> {
    let (need, words) = line.split_once('\t')?;
    ask::holds(app, need).then(|| say(tag, "", words.to_owned()))
}

/// The switch that makes sound in silent mode, where a page has a say in it.
pub(crate) fn louder(app: AppState) -> Option<View> {
    let words = &app.more().sound;
    ask::holds(app, Need::SilentSwitch.key()).then(|| {
        switch(
            app,
            words.louder,
            words.louder_hint,
            |it| it.sound.louder_than_switch,
            |it| it.sound.louder_than_switch = !it.sound.louder_than_switch,
        )
    })
}
