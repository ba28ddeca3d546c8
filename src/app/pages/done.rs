//! After a session: three taps, each saved as it is made.

use kneeline::history::SessionRecord;
use kneeline::route::Route;
use kneeline::session::{Feedback, SessionId};
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::exercise_more::RED_FLAGS;
use crate::app::parts::link::Link;
use crate::app::parts::live::{live, when};
use crate::app::parts::markup::{link, text};
use crate::app::parts::notices::Notices;
use crate::app::parts::trouble::Oops;
use crate::app::state::use_app;

#[component]
pub(super) fn DonePage(id: String) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let id = SessionId(id);
    let Some(record) = app.history.with_untracked(|history| history.get(&id).cloned()) else {
        let hint = words.progress.empty;
        return view! { <Oops title=words.progress.unknown hint=hint to=Route::Today link=words.app.to_today /> }
            .into_any();
    };
    let title = (words.done.title)(&(words.clock)(record.active_secs));
    let mut facts = vec![record.name.clone(), (words.done.sets)(record.bouts.len())];
    facts.extend((!record.complete).then(|| words.done.early.to_owned()));
    let facts = facts.join(" \u{b7} ");
    view! {
        <section class="done">
            <div class="done__page">
                <h1 tabindex="-1">{title}</h1>
                <p class="quiet">{facts}</p>
                <Notices />
                <p class="quiet">{words.done.hint}</p>
                <Questions record=record />
            </div>
        </section>
    }
    .into_any()
}

/// One answer: its label, what stands under it, its value.
type Choice = (&'static str, String, u8);

#[component]
fn Questions(record: SessionRecord) -> impl IntoView {
    let app = use_app();
    let words = &app.words().done;
    let id = record.id.clone();
    let given = RwSignal::new(record.feedback);
    let before = RwSignal::new(Vec::<Feedback>::new());
    let give = Callback::new(move |feedback: Feedback| {
        before.update(|before| before.push(given.get_untracked()));
        given.set(feedback);
        ask::rate(app, &id, feedback);
    });
    let id = record.id.clone();
    let undo = move |_| {
        let last = before.try_update(Vec::pop).flatten();
        if let Some(feedback) = last {
            given.set(feedback);
            ask::rate(app, &id, feedback);
        }
    };
    let efforts = words.efforts.map(|(name, value)| (name, value.to_string(), value));
    let knees = words.knees.map(|(name, range, value)| (name, range.to_owned(), value));
    let forms = words.forms.map(|(name, value)| (name, dots(value), value));
    let exact: Vec<Choice> = (3..=5).map(|value| ("", value.to_string(), value)).collect();
    let knee = move || given.get().knee;
    let advice = live(move || match knee() {
        Some(6..) => words.pain_advice,
        Some(3..=5) => words.sore_advice,
        Some(0..=2) | None => "",
    });
    // The middle answer stands for its whole range until the exact one is given.
    let knee_group = live(move || {
        knee().map(|pain| match pain {
            0 => 0,
            1 | 2 => 2,
            3..=5 => 4,
            6.. => 7,
        })
    });
    let effort = live(move || given.get().effort);
    let form = live(move || given.get().form);
    let set_knee = Callback::new(move |value| {
        give.run(Feedback { knee: Some(value), ..given.get_untracked() });
    });
    let set_effort = Callback::new(move |value| {
        give.run(Feedback { effort: Some(value), ..given.get_untracked() });
    });
    let set_form = Callback::new(move |value| {
        give.run(Feedback { form: Some(value), ..given.get_untracked() });
    });
    let exactly = when(
        move || matches!(knee(), Some(3..=5)),
        move || question(words.exact, exact.clone(), live(knee), set_knee),
    );
    let help = when(
        move || matches!(knee(), Some(6..)),
        move || {
            let name = app.words().exercises.when_to_get_help;
            link(Route::Lesson(RED_FLAGS.to_owned()), "quiet-link", None, vec![text(name)])
        },
    );
    let nothing_to_undo = live(move || before.with(Vec::is_empty));
    view! {
        {question(words.effort, efforts.to_vec(), effort, set_effort)}
        {question(words.knee, knees.to_vec(), knee_group, set_knee)}
        {exactly}
        <p class="done__advice" role="status">
            {advice}
        </p>
        {help}
        {question(words.form, forms.to_vec(), form, set_form)}
        <div class="done__end">
            <button class="button" disabled=nothing_to_undo on:click=undo>
                {words.undo}
            </button>
            <Link to=Route::Today class="button button--primary">
                {words.close}
            </Link>
        </div>
    }
}

/// Three dots, filled for as much of the form as held.
fn dots(value: u8) -> String {
    (0..3).map(|at| if at < value { '\u{25cf}' } else { '\u{25cb}' }).collect()
}

/// A question and its big answers.
fn question(
    title: &'static str,
    choices: Vec<Choice>,
    chosen: Signal<Option<u8>>,
    choose: Callback<u8>,
) -> AnyView {
    let answer = |(name, under, value): Choice| {
        let pressed = live(move || (chosen.get() == Some(value)).to_string());
        view! {
            <button class="answer" aria-pressed=pressed on:click=move |_| choose.run(value)>
                <b>{name}</b>
                <span>{under}</span>
            </button>
        }
    };
    view! {
        <div class="question" role="group" aria-label=title>
            <h2>{title}</h2>
            <div class="question__answers">{choices.into_iter().map(answer).collect_view()}</div>
        </div>
    }
    .into_any()
}
