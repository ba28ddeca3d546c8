//! "That hurt": stops at once, asks where and how much, keeps it, and offers what the pain rule
//! allows. No diagnosis.

use kneeline::library::ladder::{self, Way};
use kneeline::route::Route;
use kneeline::session::{Advice, Change, Event, Hurt, PauseReason, Site};
use leptos::prelude::*;

use super::attr::keeps;
use super::dialog::dialog;
use super::exercise_more::RED_FLAGS;
use super::hands::Hands;
use super::live::{live_view, when};
use super::markup::{choice, el, group, icon_button, link, marked, press, say, text, word_button};
use super::node::{ToView, View};
use super::player_look::station;

/// How much slower "slower" is, in percent.
const SLOWER: u16 = 25;

/// Silence first, then the questions.
pub(crate) fn begin_hurt(hands: Hands) {
    hands.app.dispatch(Event::Pause(PauseReason::Asked));
    hands.hurting.set(true);
}

pub(crate) fn hurt_dialog(hands: Hands) -> View {
    let words = hands.app.words();
    let close = move || hands.hurting.set(false);
    let inner = when(
        move || hands.hurting.get(),
        move || {
            // The place that was answered, from 1; beyond them all: the pain is told.
            let answered = RwSignal::new(0);
            let sharp = RwSignal::new(false);
            live_view(move || question(hands, answered, sharp)).view()
        },
    );
    let inner = vec![icon_button("round hands__close", "x", words.app.close, close), inner.view()];
    dialog(hands.hurting, words.hands.hurt, vec![el("div", "hands", inner)])
}

fn question(hands: Hands, answered: RwSignal<usize>, sharp: RwSignal<bool>) -> View {
    let words = &hands.app.words().hands;
    match answered.get() {
        0 => {
            let sites = (1..)
                .zip(words.sites)
                .map(|(number, name)| word_button("button", name, move || answered.set(number)));
            let sites = el("div", "hands__sites", sites.collect());
            group("hands__list", words.where_, vec![say("p", "", words.where_), sites])
        }
        number => match Site::ALL.get(number - 1) {
            Some(&site) => how_much(hands, site, answered, sharp),
            None => untrack(|| offers(hands)).unwrap_or_else(|| ().view()),
        },
    }
}

fn how_much(hands: Hands, site: Site, answered: RwSignal<usize>, sharp: RwSignal<bool>) -> View {
    let words = &hands.app.words().hands;
    let levels = (0..=10_u8).map(|level| {
        let of_ten = keeps("aria-label", (words.of_ten)(level));
        press("button", vec![of_ten], vec![text(level.to_string())], move || {
            let sharp = sharp.get_untracked();
            hands.app.dispatch(Event::Hurt(Hurt { site, level, sharp }));
            answered.set(usize::MAX);
        })
    });
    let inner = vec![
        say("p", "", words.how_much),
        choice("button", words.sharp, move || sharp.get(), move || sharp.update(|it| *it = !*it)),
        el("div", "hands__levels", levels.collect()),
        say("p", "caption", words.scale),
    ];
    group("hands__list", words.how_much, inner)
}

/// What the rule says, and what can be done about it.
fn offers(hands: Hands) -> Option<View> {
    let app = hands.app;
    let words = &app.words().hands;
    let pain = app.session.with(|it| it.as_ref()?.pains().last().cloned())?;
    let advice = pain.hurt.advice();
    let said = match advice {
        Advice::GoOn => words.go_on_advice,
        Advice::Ease => words.ease_advice,
        Advice::Stop => words.stop_advice,
    };
    // Closed first: the focus goes back to the player.
    let mut buttons = Vec::new();
    let mut offer = |class: &'static str, name: String, event: Event| {
        buttons.push(press(class, Vec::new(), vec![text(name)], move || {
            hands.hurting.set(false);
            app.dispatch(event);
        }));
    };
    let bout = hands.bout();
    let exercise = bout.and_then(|bout| Some(station(app, bout.station)?.exercise));
    // What hurt may have been the last of its exercise.
    let concerned = bout.zip(exercise.filter(|it| it.id.0 == pain.exercise));
    if let (Advice::GoOn | Advice::Ease, Some((bout, exercise))) = (advice, concerned) {
        for easier in ladder::next(exercise, Way::Easier) {
            let name = (words.easier)(easier.text.get(app.lang()).name);
            offer("button", name, Event::Change(Change::Swap(easier)));
        }
        let slower = Change::OwnTempo((bout.tempo_percent + SLOWER).min(200));
        if hands.could(slower) {
            offer("button", words.slower.to_owned(), Event::Change(slower));
        }
        let skip = Event::Change(Change::SkipExercise);
        offer("button", words.skip_exercise.to_owned(), skip);
    }
    if advice == Advice::GoOn {
        offer("button", words.go_on.to_owned(), Event::Resume);
    }
    offer("button button--danger", app.words().player.end_and_save.to_owned(), Event::End);
    let help = app.words().early.get_help;
    let help = link(Route::Lesson(RED_FLAGS.to_owned()), "quiet-link", None, vec![text(help)]);
    let inner = vec![
        marked("p", "", "role", Some("status"), vec![text(said)]),
        el("div", "dialog__choices", buttons),
        help,
    ];
    Some(el("div", "hands__list", inner))
}
