//! Before a self-test: what it is, whether today is a day for it, and the way in.

use kneeline::assess::Run;
use kneeline::assess::result::{CALM_PAIN, NotNow, is_calm_morning, not_now};
use kneeline::assess::timing::first_side;
use kneeline::diary::Diary;
use kneeline::exercise::{Side, Stage};
use kneeline::library;
use kneeline::plan::Light;
use kneeline::route::Route;
use kneeline::words::assess;
use leptos::prelude::*;

use super::exercise_figure::changing;
use super::exercise_how::part;
use super::figure_loop::{Reel, loop_figure};
use super::live::{live, live_view, when};
use super::markup::{button, el, link, marked, press, say, text, word_button};
use super::node::View;
use super::paged::{Wait, paged};
use super::test_doing::{Doing, OPEN};
use super::test_fields::pain_question;
use super::test_sums::so_far;
use super::test_words::{how, known};
use crate::app::ask;

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

pub(crate) fn intro(doing: Doing, stage: Stage) -> View {
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
        match not_now(protocol, stage, is_calm(doing), app.diary.with(Diary::in_the_way).is_some())
        {
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
            let name = doing.app.more().nav.safety;
            inner.push(link(Route::Safety, "button", None, vec![text(name)]));
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
        return say("p", "card test__answer", words.answer_first);
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
