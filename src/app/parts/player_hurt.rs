//! "That hurt": stops at once, asks where and how much, keeps it, and offers what the pain rule
//! allows. No diagnosis.

use kneeline::route::Route;
use kneeline::session::{Advice, Change, Event, Hurt, PauseReason, Site};
use leptos::prelude::*;

use super::attr::keeps;
use super::dialog::dialog;
use super::exercise_more::RED_FLAGS;
use super::live::live;
use super::live::{live_view, when};
use super::markup::{choice, el, group, icon_button, link, press, say, text, told, word_button};
use super::player_change::Hands;
use super::player_look::station;

/// How much slower "slower" is, in percent.
const SLOWER: u16 = 25;

/// Silence first, then the questions.
pub(crate) fn begin_hurt(hands: Hands) {
    hands.app.dispatch(Event::Pause(PauseReason::Asked));
    hands.hurting.set(true);
}

/// What was answered so far.
#[derive(Clone, Copy)]
struct Asked {
    site: RwSignal<Option<Site>>,
    sharp: RwSignal<bool>,
    told: RwSignal<Option<Hurt>>,
}

pub(crate) fn hurt_dialog(hands: Hands) -> AnyView {
    let words = hands.app.words();
    let close = move || hands.hurting.set(false);
    let inner = when(
        move || hands.hurting.get(),
        move || {
            let site = RwSignal::new(None);
            let (sharp, told) = (RwSignal::new(false), RwSignal::new(None));
            let asked = Asked { site, sharp, told };
            live_view(move || question(hands, asked)).into_any()
        },
    );
    let inner =
        vec![icon_button("round hands__close", "x", words.app.close, close), inner.into_any()];
    dialog(hands.hurting, words.hands.hurt, vec![el("div", "hands", inner)])
}

fn question(hands: Hands, asked: Asked) -> AnyView {
    let words = &hands.app.words().hands;
    if let Some(hurt) = asked.told.get() {
        return offers(hands, hurt);
    }
    let Some(site) = asked.site.get() else {
        let sites = Site::ALL.into_iter().zip(words.sites);
        let sites = sites
            .map(|(site, name)| word_button("button", name, move || asked.site.set(Some(site))));
        let inner = vec![say("p", "", words.where_), el("div", "hands__sites", sites.collect())];
        return group("hands__list", words.where_, inner);
    };
    let sharp = choice(
        "button",
        words.sharp,
        move || asked.sharp.get(),
        move || asked.sharp.update(|it| *it = !*it),
    );
    let levels = (0..=10_u8).map(|level| {
        let of_ten = keeps("aria-label", (words.of_ten)(level));
        press("button", vec![of_ten], vec![text(level.to_string())], move || {
            let hurt = Hurt { site, level, sharp: asked.sharp.get_untracked() };
            hands.app.dispatch(Event::Hurt(hurt));
            asked.told.set(Some(hurt));
        })
    });
    let inner = vec![
        say("p", "", words.how_much),
        el("div", "hands__levels", levels.collect()),
        say("p", "caption", words.scale),
        sharp,
    ];
    group("hands__list", words.how_much, inner)
}

/// What the rule says, and what can be done about it.
fn offers(hands: Hands, hurt: Hurt) -> AnyView {
    let app = hands.app;
    let words = &app.words().hands;
    let player = &app.words().player;
    let advice = hurt.advice();
    let said = match advice {
        Advice::GoOn => words.go_on_advice,
        Advice::Ease => words.ease_advice,
        Advice::Stop => words.stop_advice,
    };
    let close = move || hands.hurting.set(false);
    let end = move || {
        close();
        app.dispatch(Event::End);
    };
    let change = move |change: Change| {
        move || {
            close();
            hands.change(change);
        }
    };
    let mut buttons = Vec::new();
    if let (Advice::GoOn | Advice::Ease, Some((easier, slower))) =
        (advice, untrack(|| ways_out(hands)))
    {
        for (name, swap) in easier {
            buttons.push(press("button", Vec::new(), vec![text(name)], change(swap)));
        }
        if hands.could(slower) {
            buttons.push(word_button("button", words.slower, change(slower)));
        }
        let skip = change(Change::SkipExercise);
        buttons.push(word_button("button", words.skip_exercise, skip));
    }
    if advice == Advice::GoOn {
        let resume = move || {
            close();
            app.dispatch(Event::Resume);
        };
        buttons.push(word_button("button", words.go_on, resume));
    }
    buttons.push(word_button("button button--danger", player.end_and_save, end));
    let help = app.words().exercises.when_to_get_help;
    let help = link(Route::Lesson(RED_FLAGS.to_owned()), "quiet-link", None, vec![text(help)]);
    let inner = vec![told("", live(move || said)), el("div", "dialog__choices", buttons), help];
    el("div", "hands__list", inner)
}

/// Easier exercises and a slower tempo, if the exercise that hurt is the one that comes.
fn ways_out(hands: Hands) -> Option<(Vec<(String, Change)>, Change)> {
    let app = hands.app;
    let words = &app.words().hands;
    let bout = hands.bout()?;
    let exercise = station(app, bout.station)?.exercise;
    let hurt = app.session.with(|it| Some(it.as_ref()?.pains().last()?.exercise.clone()))?;
    let named = |it: &&'static kneeline::exercise::Exercise| {
        ((words.easier)(it.text.get(app.lang()).name), Change::Swap(it))
    };
    let slower = Change::OwnTempo((bout.tempo_percent + SLOWER).min(200));
    (hurt == exercise.id.0).then(|| (exercise.easier.iter().map(named).collect(), slower))
}
