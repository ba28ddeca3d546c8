//! Every session so far, the newest first, a part of them at a time.

use kneeline::history::SessionRecord;
use kneeline::route::Route;
use kneeline::words::charts;
use leptos::prelude::*;

use super::attr::is;
use super::dates::day_told;
use super::live::{live_view, when};
use super::markup::{el, link, press, say, text};
use super::node::{ToView, View};
use crate::app::state::AppState;

/// Sessions that come at once: more would take the page's breath away.
const ROWS: usize = 30;

pub(crate) fn sessions(app: AppState) -> View {
    let words = charts(app.lang());
    let count = app.history.with_untracked(|history| history.sessions().len());
    let shown = RwSignal::new(ROWS);
    let parts = (0..count).step_by(ROWS).map(|from| {
        when(
            move || shown.get() > from,
            move || {
                app.history.with_untracked(|history| {
                    let rows = history.sessions().iter().rev().skip(from).take(ROWS);
                    rows.map(|it| row(app, it)).collect::<Vec<_>>().view()
                })
            },
        )
    });
    let list = el("ol", "sessions", parts.collect());
    let older = live_view(move || {
        let left = count.saturating_sub(shown.get());
        if left == 0 {
            return ().view();
        }
        let more = move || shown.update(|shown| *shown += ROWS);
        press("button", vec![is("type", "button")], vec![text((words.older)(left))], more)
    });
    vec![list, older].view()
}

/// One session.
fn row(app: AppState, record: &SessionRecord) -> View {
    let words = app.more();
    let when = day_told(app, record.at.day());
    let knee = match record.feedback.knee {
        Some(knee) => (words.progress.done_of)(&knee.to_string(), "10"),
        None => words.progress.not_rated.to_owned(),
    };
    let mut name = vec![text(record.name.clone())];
    if !record.complete {
        name.push(say("span", "chip", words.progress.ended_early));
    }
    let facts = vec![
        say("span", "", (words.about)(record.active_secs)),
        say("span", "", (words.done.sets)(record.bouts.len())),
        say("span", "", [words.progress.knee, ": ", &knee].concat()),
    ];
    let inner = vec![
        say("span", "caption", when),
        el("span", "session-row__name", name),
        el("span", "session-row__facts", facts),
    ];
    let to = Route::Session(record.id.0.clone());
    el("li", "", vec![link(to, "card session-row", None, inner)])
}
