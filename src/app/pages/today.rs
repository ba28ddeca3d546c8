//! Today: start in one tap. What was interrupted comes first; the week and the rest follow.

use kneeline::history::DayMark;
use kneeline::library::circuits;
use kneeline::route::{Cut, PlayOf, Route};
use leptos::prelude::*;

use crate::app::parts::circuit_card::{ready_card, start_button};
use crate::app::parts::figure_loop::{LoopFigure, Reel};
use crate::app::parts::icon::Icon;
use crate::app::parts::live::{live, live_view, memo, when};
use crate::app::parts::markup::{
    button, el, head, icon, link, marked, named, press, say, text, word_button,
};
use crate::app::parts::notices::Notices;
use crate::app::parts::play_of::circuit_of;
use crate::app::state::{AppState, use_app};
use crate::app::{ask, parts};

/// The circuit of every day, until a plan decides.
const DAILY: &str = "home";

#[component]
pub(super) fn Today() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let unfinished = memo(move || app.is_unfinished());
    let hero = live_view(move || if unfinished.get() { resume_card(app) } else { hero_card(app) });
    let others = circuits::ALL.iter().filter(|ready| ready.circuit.id != DAILY);
    let others = others.map(|ready| ready_card(app, ready)).collect();
    let others = vec![say("h2", "", words.today.other_circuits), el("div", "cards", others)];
    let inner = vec![
        view! { <Notices /> }.into_any(),
        hero.into_any(),
        week(app),
        el("section", "stack", others),
        link(Route::Learn, "quiet-link", None, vec![text(words.learn.quiet_link)]),
        say("p", "caption", words.app.general_information),
    ];
    vec![head(words.today.title, None, None), el("div", "today", inner)]
}

/// The dark card with the one filled button.
fn hero_card(app: AppState) -> AnyView {
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
        let chips: Vec<AnyView> = names.into_iter().map(|name| say("li", "chip", name)).collect();
        chips.into_any()
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
        let pressed = live(move || Some(if short.get() == wanted { "true" } else { "false" }));
        press("choice__option", named(None), pressed, vec![text(name)], move || short.set(wanted))
    };
    let play_icon = live(move || if playing.get() { "pause" } else { "play" });
    let play_name = live(move || {
        Some(if playing.get() { words.exercises.pause } else { words.exercises.play })
    });
    let titles =
        vec![el("h2", "", vec![name.into_any()]), el("p", "hero__time", vec![time.into_any()])];
    // The button is in the picture: a tap on either is heard there.
    let play = vec![view! { <Icon name=play_icon /> }.into_any()];
    let play = press("round hero__play", play_name, named(None), play, || {});
    let figure = view! {
        <div class="hero__figure" on:click=move |_| playing.set(!playing.get_untracked())>
            {reel.map(|reel| view! { <LoopFigure reel=reel /> })}
            {play}
        </div>
    };
    let picks = vec![pick(false, words.today.full), pick(true, words.today.short)];
    let picks = view! {
        <div class="choice" role="group" aria-label=words.today.length>
            {picks}
        </div>
    };
    let inner = vec![
        el("div", "hero__head", titles),
        figure.into_any(),
        el("ul", "chips hero__moves", vec![moves.into_any()]),
        picks.into_any(),
        el("p", "quiet", vec![reason.into_any()]),
        start_button(app, of),
    ];
    el("section", "hero", inner)
}

/// A session that was cut off or left: nothing of it is lost.
fn resume_card(app: AppState) -> AnyView {
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
        el("h2", "", vec![line.into_any()]),
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
fn week(app: AppState) -> AnyView {
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
        let current = (mark.day == today).then_some("date");
        let check = trained.then(|| icon("check")).into_iter().collect();
        let inner = vec![
            el("span", "week__dot", check),
            marked("span", "", "aria-hidden", Some("true"), vec![text(letter)]),
            say("span", "unseen", [name, ", ", said].concat()),
        ];
        view! {
            <li class="week__day" data-state=state aria-current=current>
                {inner}
            </li>
        }
        .into_any()
    };
    let more = when(
        move || !app.history.with(|history| history.sessions().is_empty()),
        move || link(Route::Progress, "", None, vec![text(words.nav.progress)]),
    );
    let days = live_view(move || {
        let days: Vec<AnyView> = marks().into_iter().enumerate().map(dot).collect();
        days.into_any()
    });
    let inner = vec![
        say("h2", "unseen", words.today.this_week),
        el("ol", "week__days", vec![days.into_any()]),
        el("p", "quiet", vec![totals.into_any(), text(" "), more.into_any()]),
    ];
    el("section", "card week", inner)
}
