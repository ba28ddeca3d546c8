//! Today: start in one tap. What was interrupted comes first; the week and the rest follow.

use kneeline::history::DayMark;
use kneeline::library::circuits;
use kneeline::route::{Cut, PlayOf, Route};
use leptos::prelude::*;

use crate::app::parts::attr::{is, lives, on};
use crate::app::parts::circuit_card::{ready_card, start_button};
use crate::app::parts::figure_loop::{Reel, loop_figure};
use crate::app::parts::live::{live, live_view, memo, when};
use crate::app::parts::markup::{
    button, choice, el, glyph, group, head, icon, link, marked, press, say, tell, text, with,
    word_button,
};
use crate::app::parts::morning::morning;
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::play_of::circuit_of;
use crate::app::state::AppState;
use crate::app::{ask, parts};

/// The circuit of every day, until a plan decides.
const DAILY: &str = "home";
/// For a day with more time, with less, before a run, and after one.
const OTHERS: [&str; 4] = ["session", "maintenance", "primer", "recovery"];

pub(super) fn today(app: AppState) -> View {
    let words = app.words();
    let unfinished = memo(move || app.is_unfinished());
    let hero = live_view(move || if unfinished.get() { resume_card(app) } else { hero_card(app) });
    let others = OTHERS.iter().filter_map(|id| circuits::find(id));
    let others = others.map(|ready| ready_card(app, ready)).collect();
    let all = vec![text(words.today.all_circuits)];
    let others = vec![
        say("h2", "", words.today.other_circuits),
        el("div", "cards", others),
        link(Route::Circuits, "quiet-link", None, all),
    ];
    let inner = vec![
        notices(app),
        morning(app),
        hero.view(),
        el("div", "stack", vec![week(app), runs(app), about_you(app)]),
        el("section", "stack", others),
        el(
            "div",
            "stack today__links",
            vec![
                link(Route::Cadence, "quiet-link", None, vec![text(words.cadence.open)]),
                link(Route::Learn, "quiet-link", None, vec![text(words.learn.quiet_link)]),
            ],
        ),
        say("p", "caption", words.app.general_information),
    ];
    vec![head(words.today.title, None, None), el("div", "today", inner)].view()
}

/// A run takes 6 taps from here.
fn runs(app: AppState) -> View {
    let nav = &app.words().nav;
    let log = link(Route::NewRun, "button", None, vec![icon("plus"), text(nav.log_run)]);
    let all = link(Route::Runs, "button", None, vec![icon("footprints"), text(nav.runs)]);
    el("section", "today__runs", vec![log, all])
}

/// The questions about the person, until they were answered or waved away.
fn about_you(app: AppState) -> View {
    let words = app.words();
    when(
        move || !app.settings.with(|settings| settings.profile.asked),
        move || {
            let said =
                vec![say("b", "", words.nav.start), say("span", "quiet", words.settings.you_hint)];
            let inner = vec![el("span", "circuit-card__text", said), icon("chevron-right")];
            link(Route::Start(String::new()), "card circuit-card", None, inner)
        },
    )
}

/// The dark card with the one filled button.
fn hero_card(app: AppState) -> View {
    let words = app.words();
    let short = RwSignal::new(false);
    let of = move || {
        let cut = if short.get() { Cut::Short } else { Cut::Full };
        PlayOf::Listed { id: DAILY.to_owned(), cut }
    };
    let chosen = move || circuit_of(&of(), app).ok();
    let secs = move || chosen().map(|circuit| ask::duration_secs(app, &circuit));
    let time = live(move || secs().map(words.about).unwrap_or_default());
    let name = live(move || chosen().map(|circuit| circuit.name.to_string()).unwrap_or_default());
    let moves = live_view(move || {
        let mut names: Vec<&'static str> = Vec::new();
        for station in chosen().iter().flat_map(|circuit| circuit.stations.iter()) {
            let short = station.exercise.text.get(app.lang()).short;
            if !names.contains(&short) {
                names.push(short);
            }
        }
        let chips: Vec<View> = names.into_iter().map(|name| say("li", "chip", name)).collect();
        chips.view()
    });
    let first = circuits::find(DAILY)
        .and_then(|ready| ready.circuit.stations.first())
        .map(|station| station.exercise);
    let reason = live(move || {
        if ask::trained_today(app) {
            words.today.rest_reason
        } else if app.history.with(|history| history.sessions().is_empty()) {
            words.today.no_sessions
        } else {
            ""
        }
    });
    let reel = first.map(|first| Reel::new(first, !parts::player_figure::is_calm(app)));
    let playing = reel.map_or_else(|| RwSignal::new(false), |reel| reel.playing);
    let pick = move |wanted: bool, name: &'static str| {
        let picked = move || short.get() == wanted;
        choice("choice__option", name, picked, move || short.set(wanted))
    };
    let play_icon = move || if playing.get() { "pause" } else { "play" };
    let play_name =
        live(move || if playing.get() { words.exercises.pause } else { words.exercises.play });
    let titles = vec![tell("h2", "", name), tell("p", "hero__time", time)];
    // The button is in the picture: a tap on either is heard there.
    let play_name = vec![lives("aria-label", play_name)];
    let play = press("round hero__play", play_name, vec![glyph(play_icon)], || {});
    let figure = reel.map(|reel| loop_figure(app, reel)).into_iter().chain([play]).collect();
    let turn_on = on("click", move |_| playing.set(!playing.get_untracked()));
    let figure = with("div", "hero__figure", vec![turn_on], figure);
    let picks = vec![pick(false, words.today.full), pick(true, words.today.short)];
    let picks = group("choice", words.today.length, picks);
    let inner = vec![
        el("div", "hero__head", titles),
        figure,
        el("ul", "chips hero__moves", vec![moves.view()]),
        picks,
        tell("p", "quiet", reason),
        start_button(app, of),
    ];
    el("section", "hero", inner)
}

/// A session that was cut off or left: nothing of it is lost.
fn resume_card(app: AppState) -> View {
    let words = app.words();
    let line = move || {
        app.session.with(|session| {
            let session = session.as_ref()?;
            let glance = session.glance(0)?;
            Some((words.today.resume_where)(&session.circuit.name, glance.bout + 1, glance.bouts))
        })
    };
    let resume = move || {
        app.dispatch(kneeline::session::Event::Resume);
        go_to_player(app);
    };
    let end = move || app.dispatch(kneeline::session::Event::End);
    let line = live(move || line().unwrap_or_default());
    let inner = vec![
        say("p", "quiet", words.today.resume_title),
        tell("h2", "", line),
        button("button button--start", "play", words.today.resume, resume),
        word_button("button button--wide", words.today.save_what_was_done, end),
    ];
    el("section", "hero", inner)
}

fn go_to_player(app: AppState) {
    let of = app.session.with_untracked(|s| s.as_ref().map(|s| s.started.code.clone()));
    if let Some(code) = of {
        ask::go(&Route::Play(PlayOf::Shared(code)));
    }
}

/// Seven days, a dot for each: filled where there was a session, hollow where not.
fn week(app: AppState) -> View {
    let words = app.words();
    let today = ask::today();
    let marks = move || app.history.with(|history| history.week_of(today));
    let totals = live(move || {
        let totals = app.history.with(|history| history.week_totals(today));
        (words.today.week_summary)(totals.sessions, totals.minutes())
    });
    let dot = move |(at, mark): (usize, DayMark)| {
        let (letter, name) = words.weekdays[at];
        let trained = mark.sessions > 0;
        let said = if trained { words.today.trained } else { words.today.not_trained };
        let state = if trained { "done" } else { "open" };
        let check = trained.then(|| icon("check")).into_iter().collect();
        let inner = vec![
            el("span", "week__dot", check),
            marked("span", "", "aria-hidden", Some("true"), vec![text(letter)]),
            say("span", "unseen", [name, ", ", said].concat()),
        ];
        let mut attributes = vec![is("data-state", state)];
        attributes.extend((mark.day == today).then(|| is("aria-current", "date")));
        with("li", "week__day", attributes, inner)
    };
    let more = when(
        move || !app.history.with(|history| history.sessions().is_empty()),
        move || link(Route::Progress, "", None, vec![text(words.nav.progress)]),
    );
    let days = live_view(move || {
        let days: Vec<View> = marks().into_iter().enumerate().map(dot).collect();
        days.view()
    });
    let inner = vec![
        say("h2", "unseen", words.today.this_week),
        el("ol", "week__days", vec![days.view()]),
        el("p", "quiet", vec![totals.view(), text(" "), more.view()]),
    ];
    el("section", "card week", inner)
}
