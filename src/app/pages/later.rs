//! The pages that no first screen is and no session needs: their code comes in a second file, soon
//! after the start or when one of them is asked for, and is kept offline like everything else.
//!
//! The build parts the app here (`xtask/src/split.rs`): whatever only [`made`] uses lies in that
//! file. A build for development is not parted.

use kneeline::plan::Kind;
use kneeline::route::Route;
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
#[cfg(split)]
use leptos::wasm_split::wasm_split;
use leptos::web_sys::Element;
use wasm_bindgen_futures::spawn_local;

use super::{
    add, angle, cadence, circuit, circuits, data, done, exercise, exercises, give, kept, learn,
    lesson, mine, own, paper, plain, plan, progress, rules, run, runs, safety, session, settings,
    sound, start, summary, tests,
};
use crate::app::parts::attr::lives;
use crate::app::parts::fitted::fitted_list;
use crate::app::parts::key_map;
use crate::app::parts::live::{live, live_view, memo};
use crate::app::parts::markup::{el, find, focus, head, with};
use crate::app::parts::morning::morning;
use crate::app::parts::node::{ToView, View};
use crate::app::parts::paged::waiting;
use crate::app::recorded;
use crate::app::state::{AppState, Stage};

/// What lies in the second file.
enum Part {
    Page(Route),
    /// The question of the morning.
    Morning,
    /// How the circuit of the day was fitted.
    Fitted(Kind),
    /// No view: what begins once its code is here.
    Begin,
}

/// One of its parts; nothing for a page that is not of this file.
#[cfg_attr(
    split,
    wasm_split(later, wasm_split_path = leptos::wasm_split, fallible, preload(fetch))
)]
#[allow(clippy::unnecessary_wraps, reason = "the file it lies in may be missing")]
fn made(app: AppState, part: Part) -> Result<View, SplitLoaderError> {
    Ok(match part {
        Part::Page(route) => page_of(app, route),
        Part::Morning => morning(app),
        Part::Fitted(kind) => fitted_list(app, kind),
        Part::Begin => {
            recorded::load(app);
            key_map::listen(app);
            ().view()
        }
    })
}

fn page_of(app: AppState, route: Route) -> View {
    match route {
        Route::Done(id) => done::done(app, id),
        Route::Exercises => exercises::exercises(app),
        Route::Exercise(id) => exercise::exercise(app, &id),
        Route::Circuits => circuits::circuits(app),
        Route::Mine => mine::mine(app),
        Route::Kept(id) => kept::kept(app, id),
        Route::Text => plain::plain(app),
        Route::Owns => own::owns(app),
        Route::Own(id) => own::own(app, id),
        Route::Share(of) => give::give(app, of),
        Route::Print(of) => paper::circuit(app, of),
        Route::PrintWeek => paper::week(app),
        Route::Learn => learn::learn(app),
        Route::Lesson(id) => lesson::lesson(app, id),
        Route::Circuit(id) => circuit::circuit(app, id),
        Route::Shared(code) => circuit::shared(app, code),
        Route::Progress => progress::progress(app),
        Route::Session(id) => session::session(app, id),
        Route::Add => add::add(app),
        Route::Summary => summary::summary(app),
        Route::Cadence => cadence::cadence(app),
        Route::Start(card) => start::start(app, &card),
        Route::Safety => safety::safety(app),
        Route::Plan => plan::plan(app),
        Route::Rules(id) => rules::rules(app, &id),
        Route::Runs => runs::runs(app),
        Route::NewRun => run::new(app),
        Route::Run(id) => run::run(app, id),
        Route::Tests => tests::tests(app),
        Route::Test(id) => tests::test(app, &id),
        Route::Angle => angle::angle(app),
        Route::Compare => angle::compare(app),
        Route::Settings => settings::settings(app),
        Route::Data => data::data(app),
        Route::Sound => sound::sound(app),
        Route::Today | Route::Welcome | Route::Play(_) | Route::NotFound(_) => ().view(),
    }
}

/// The same once its code is here, when nothing has to be waited for.
#[cfg(split)]
fn now(app: AppState, part: Part) -> View {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    match pin!(made(app, part)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(view)) => view,
        _ => ().view(),
    }
}

#[cfg(not(split))]
fn now(app: AppState, part: Part) -> View {
    made(app, part).unwrap_or_else(|_| ().view())
}

#[cfg(not(split))]
fn fetch() -> std::future::Ready<Result<(), SplitLoaderError>> {
    std::future::ready(Ok(()))
}

/// One of these pages: at once if its code is here, else as soon as it is.
pub(super) fn page(app: AppState, route: Route, name: &'static str) -> View {
    want(app);
    let here = memo(move || app.later.get() == Stage::Here);
    if here.get_untracked() {
        return now(app, Part::Page(route));
    }
    live_view(move || {
        if !here.get() {
            return not_yet(app, name);
        }
        // The heading that has the focus goes; the one that comes has it then.
        if find::<Element>("main :focus").is_some() {
            set_timeout(|| focus("main h1"), std::time::Duration::ZERO);
        }
        untrack(|| now(app, Part::Page(route.clone())))
    })
}

/// The question of the morning, where there is one. Its room is kept until its code is here.
pub(super) fn question(app: AppState) -> View {
    let asks = untrack(|| {
        app.diary.with(|diary| {
            let unasked = app.settings.with(|settings| settings.unasked);
            app.history.with(|history| diary.asks_morning(history, app.day.get(), unasked))
        })
    });
    if asks.is_none() {
        return ().view();
    }
    let coming = || el("div", "card morning morning--coming", Vec::new());
    once_here(app, || Part::Morning, coming)
}

/// How the circuit of the day differs from that of its level, and why: what is folded away can wait
/// for its code.
pub(super) fn fitted(app: AppState, kind: Kind) -> View {
    once_here(app, move || Part::Fitted(kind), || ().view())
}

fn once_here(
    app: AppState,
    part: impl Fn() -> Part + 'static,
    before: impl Fn() -> View + 'static,
) -> View {
    want(app);
    let here = memo(move || app.later.get() == Stage::Here);
    live_view(move || if here.get() { untrack(|| now(app, part())) } else { before() })
}

fn not_yet(app: AppState, name: &'static str) -> View {
    let words = &app.words().pages;
    let state = live(move || app.later.get().name());
    let told = [words.page_coming, words.page_failed];
    let inner = waiting(app, |app| app.later.get(), told, fetch_again);
    let room = with("div", "paged paged--page", vec![lives("data-state", state)], inner);
    vec![head(name, None, None), room].view()
}

/// Fetches the code of these pages if nobody has yet, or nobody could.
pub(in crate::app) fn want(app: AppState) {
    if matches!(app.later.get_untracked(), Stage::Asleep | Stage::Failed) {
        fetch_again(app);
    }
}

fn fetch_again(app: AppState) {
    let failed = app.later.get_untracked() == Stage::Failed;
    app.later.set(if failed { Stage::Again } else { Stage::Coming });
    spawn_local(async move {
        let came = fetch().await.is_ok();
        app.later.set(if came { Stage::Here } else { Stage::Failed });
        if came {
            drop(untrack(|| now(app, Part::Begin)));
        }
    });
}
