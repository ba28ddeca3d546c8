//! Today: start in one tap. What was interrupted comes first; the week and the rest follow.

use kneeline::history::DayMark;
use kneeline::library::circuits;
use kneeline::route::{Cut, PlayOf, Route};
use leptos::prelude::*;

use crate::app::parts::circuit_card::{CircuitCard, StartButton};
use crate::app::parts::figure_loop::LoopFigure;
use crate::app::parts::icon::Icon;
use crate::app::parts::link::Link;
use crate::app::parts::live::{holds, live, live_view, when};
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
    let unfinished = holds(move || app.is_unfinished());
    let hero = live_view(move || {
        if unfinished.get() {
            view! { <ResumeCard /> }.into_any()
        } else {
            view! { <Hero /> }.into_any()
        }
    });
    let others = circuits::ALL.iter().filter(|ready| ready.circuit.id != DAILY);
    view! {
        <header class="page-head">
            <h1 tabindex="-1">{words.today.title}</h1>
        </header>
        <div class="today">
            <Notices />
            {hero}
            <Week />
            <section class="stack">
                <h2>{words.today.other_circuits}</h2>
                <div class="cards">
                    {others.map(|ready| view! { <CircuitCard ready=ready /> }).collect_view()}
                </div>
            </section>
            <p class="caption">{words.app.general_information}</p>
        </div>
    }
}

/// The dark card with the one filled button.
#[component]
fn Hero() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let cut = RwSignal::new(Cut::Full);
    let chosen =
        move || circuit_of(&PlayOf::Listed { id: DAILY.to_owned(), cut: cut.get() }, app).ok();
    let secs = move || chosen().map(|circuit| ask::duration_secs(app, &circuit));
    let time = live(move || secs().map(words.about).unwrap_or_default());
    let name = live(move || chosen().map(|circuit| circuit.name.to_string()).unwrap_or_default());
    let sides = Signal::stored(kneeline::exercise::Side::Both);
    let moves = live_view(move || {
        let mut names: Vec<&str> = Vec::new();
        for station in chosen().iter().flat_map(|circuit| circuit.stations.iter()) {
            let short = station.exercise.text.get(app.lang()).short;
            if !names.contains(&short) {
                names.push(short);
            }
        }
        let chip = |name| view! { <li class="chip">{name}</li> };
        names.into_iter().map(chip).collect_view().into_any()
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
    let playing = RwSignal::new(!parts::player_figure::is_calm(app));
    let pick = move |wanted: Cut, name: &'static str| {
        let pressed = live(move || (cut.get() == wanted).to_string());
        view! {
            <button class="choice__option" aria-pressed=pressed on:click=move |_| cut.set(wanted)>
                {name}
            </button>
        }
    };
    let play_icon = live(move || if playing.get() { "pause" } else { "play" });
    let play_name =
        live(move || if playing.get() { words.exercises.pause } else { words.exercises.play });
    let of = live(move || PlayOf::Listed { id: DAILY.to_owned(), cut: cut.get() });
    view! {
        <section class="hero">
            <div class="hero__head">
                <h2>{name}</h2>
                <p class="hero__time">{time}</p>
            </div>
            <div class="hero__figure" on:click=move |_| playing.set(!playing.get_untracked())>
                {first
                    .map(|exercise| {
                        view! {
                            <LoopFigure
                                exercise=exercise
                                playing=playing
                                side=sides
                                second=Signal::stored(false)
                            />
                        }
                    })}
                <button class="round hero__play" aria-label=play_name>
                    <Icon name=play_icon />
                </button>
            </div>
            <ul class="chips hero__moves">{moves}</ul>
            <div class="choice" role="group" aria-label=words.today.length>
                {pick(Cut::Full, words.today.full)}
                {pick(Cut::Short, words.today.short)}
            </div>
            <p class="quiet">{reason}</p>
            <StartButton of=of />
        </section>
    }
}

/// A session that was cut off or left: nothing of it is lost.
#[component]
fn ResumeCard() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let line = move || {
        app.session.with(|session| {
            let session = session.as_ref()?;
            let glance = session.glance(0)?;
            Some((words.today.resume_where)(&session.circuit.name, glance.bout + 1, glance.bouts))
        })
    };
    let resume = move |_| {
        app.dispatch(kneeline::session::Event::Resume);
        go_to_player(app);
    };
    let end = move |_| app.dispatch(kneeline::session::Event::End);
    view! {
        <section class="hero">
            <p class="quiet">{words.today.resume_title}</p>
            <h2>{live(move || line().unwrap_or_default())}</h2>
            <button class="button button--start" on:click=resume>
                <Icon name="play" />
                {words.today.resume}
            </button>
            <button class="button button--wide" on:click=end>
                {words.today.save_what_was_done}
            </button>
        </section>
    }
}

fn go_to_player(app: AppState) {
    let of = app.session.with_untracked(|s| s.as_ref().map(|s| s.started.code.clone()));
    if let Some(code) = of {
        ask::go(&Route::Play(PlayOf::Shared(code)));
    }
}

/// Seven days, a dot for each: filled where there was a session, hollow where not.
#[component]
fn Week() -> impl IntoView {
    let app = use_app();
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
        view! {
            <li class="week__day" data-state=state aria-current=current>
                <span class="week__dot">{trained.then(|| view! { <Icon name="check" /> })}</span>
                <span aria-hidden="true">{letter}</span>
                <span class="unseen">{name} ", " {said}</span>
            </li>
        }
    };
    let more = when(
        move || !app.history.with(|history| history.sessions().is_empty()),
        || view! { <Link to=Route::Progress>{use_app().words().nav.progress}</Link> }.into_any(),
    );
    view! {
        <section class="card week">
            <h2 class="unseen">{words.today.this_week}</h2>
            <ol class="week__days">
                {live_view(move || {
                    marks().into_iter().enumerate().map(dot).collect_view().into_any()
                })}
            </ol>
            <p class="quiet">{totals} " " {more}</p>
        </section>
    }
}
