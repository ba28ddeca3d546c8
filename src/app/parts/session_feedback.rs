//! How a session felt, or a way to say it now.

use kneeline::route::Route;
use kneeline::session::{Feedback, SessionId};
use kneeline::words;
use leptos::prelude::*;

use super::markup::{el, link, say, text};
use super::node::View;
use crate::app::state::AppState;

pub(crate) fn felt(app: AppState, id: &SessionId, feedback: Feedback) -> View {
    let words = app.more();
    let of_ten = |value: u8| (words.progress.done_of)(&value.to_string(), "10");
    let label = |labels: [(&str, u8); 4], value: u8| {
        labels.into_iter().find(|(_, stored)| *stored == value).map(|(name, _)| name.to_owned())
    };
    let effort = feedback.effort.map(|it| label(words.done.efforts, it).unwrap_or(of_ten(it)));
    let form = feedback.form.and_then(|it| label(words.done.forms, it));
    let row = |name: &'static str, value: Option<String>| {
        let value = value.unwrap_or_else(|| words.progress.not_rated.to_owned());
        el("div", "", vec![say("dt", "", name), say("dd", "", value)])
    };
    let after = words::after(app.lang());
    let mood = app.diary.with_untracked(|diary| diary.mood(id));
    let mood = mood.map(|mood| row(after.mood_short, Some(after.moods[mood as usize].to_owned())));
    let mut rows = vec![
        row(words.progress.knee, feedback.knee.map(of_ten)),
        row(words.progress.effort, effort),
        row(words.progress.form, form),
    ];
    rows.extend(mood);
    let mut inner = vec![el("dl", "", rows)];
    let is_new = feedback == Feedback::default();
    let name = if is_new { words.progress.rate_now } else { words.data.mend.felt };
    inner.push(link(Route::Done(id.0.clone()), "button", None, vec![text(name)]));
    el("div", "card session__felt", inner)
}
