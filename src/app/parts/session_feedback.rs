//! How a session felt, or a way to say it now.

use kneeline::route::Route;
use kneeline::session::{Feedback, SessionId};
use leptos::prelude::*;

use super::link::Link;
use crate::app::state::use_app;

#[component]
pub(crate) fn SessionFeedback(id: SessionId, feedback: Feedback) -> impl IntoView {
    let words = use_app().words();
    let of_ten = |value: u8| (words.progress.done_of)(&value.to_string(), "10");
    let label = |labels: [(&str, u8); 4], value: u8| {
        labels.into_iter().find(|(_, stored)| *stored == value).map(|(name, _)| name.to_owned())
    };
    let effort = feedback.effort.map(|it| label(words.done.efforts, it).unwrap_or(of_ten(it)));
    let form = feedback.form.and_then(|it| label(words.done.forms, it));
    let rate = (feedback == Feedback::default()).then(|| {
        view! {
            <Link to=Route::Done(id.0) class="button">
                {words.progress.rate_now}
            </Link>
        }
    });
    view! {
        <div class="card session__felt">
            <dl>
                {felt(words.progress.knee, feedback.knee.map(of_ten))}
                {felt(words.progress.effort, effort)} {felt(words.progress.form, form)}
            </dl>
            {rate}
        </div>
    }
}

fn felt(name: &'static str, value: Option<String>) -> AnyView {
    let value = value.unwrap_or_else(|| use_app().words().progress.not_rated.to_owned());
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}
