//! What is kept, how to take it along, how to bring it in, how to be rid of it.

use kneeline::route::Route;
use kneeline::save::advice;
use leptos::prelude::*;

use crate::app::copies;
use crate::app::parts::data_bring::bring;
use crate::app::parts::data_take::take;
use crate::app::parts::dates::day_told;
use crate::app::parts::dialog::dialog;
use crate::app::parts::live::{live, live_view, when};
use crate::app::parts::markup::{button, el, head, say, text, told, word_button};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::state::AppState;

pub(super) fn data(app: AppState) -> View {
    let words = &app.more().data;
    // Renewed when something was taken, brought in or brought back.
    let renewed = RwSignal::new(0_u32);
    let kept = live_view(move || {
        renewed.track();
        app.history.track();
        untrack(|| kept(app))
    });
    let groups = vec![
        group(words.kept, vec![kept, promise(app)]),
        group(words.take, take(app, renewed)),
        group(words.bring, bring(app)),
        live_view(move || {
            app.history.track();
            untrack(|| deleted(app))
        }),
        group(words.erase, erase(app)),
    ];
    let back = Some((Route::Settings, app.more().app.back));
    vec![head(words.title, back, None), notices(app), el("div", "settings", groups)].view()
}

fn group(name: &'static str, mut inner: Vec<View>) -> View {
    inner.insert(0, say("h2", "", name));
    el("section", "card settings__group", inner)
}

/// How much there is, and when a copy was last taken.
fn kept(app: AppState) -> View {
    let words = &app.more().data;
    let mut lines = vec![say("p", "", words.here_only)];
    if let Some(usage) = copies::usage(app) {
        let copy = (words.last_copy)(copies::last_copy_days(app));
        lines.push(say("p", "", [&(words.room)(&usage), ". ", &copy].concat()));
        if let Some(advice) = advice(&usage) {
            lines.push(say("p", "banner", (words.advice)(advice)));
        }
    }
    lines.view()
}

/// Whether the browser promises to keep it; where it knows no such promise, nothing is said.
fn promise(app: AppState) -> View {
    let words = &app.more().data;
    let promised = RwSignal::new(None::<bool>);
    let refused = RwSignal::new(false);
    copies::promised(false, move |it| promised.set(Some(it)));
    let told_text = live(move || match promised.get() {
        None => "",
        Some(true) => words.lasting,
        Some(false) if refused.get() => words.refused_to_keep,
        Some(false) => words.not_lasting,
    });
    let ask = when(
        move || promised.get() == Some(false) && !refused.get(),
        move || {
            let ask = move || {
                copies::promised(true, move |it| {
                    promised.set(Some(it));
                    refused.set(!it);
                });
            };
            button("button", "shield", words.ask_to_keep, ask)
        },
    );
    vec![told("", told_text), ask].view()
}

/// Sessions that were deleted lately and can be brought back.
fn deleted(app: AppState) -> View {
    let words = &app.more().data;
    let deleted = copies::deleted(app);
    if deleted.is_empty() {
        return ().view();
    }
    let rows = deleted.into_iter().map(|record| {
        let day = day_told(app, record.at.day());
        let id = record.id;
        let back = word_button("button", words.bring_back, move || copies::bring_back(app, &id));
        let name = vec![say("b", "", record.name), text(" "), say("span", "quiet", day)];
        el("li", "data__deleted", vec![el("span", "", name), back])
    });
    group(words.deleted, vec![el("ul", "stack", rows.collect())])
}

fn erase(app: AppState) -> Vec<View> {
    let words = &app.more().data;
    let sure = RwSignal::new(false);
    // The first one has the focus: the one that harms nobody.
    let choices = vec![
        word_button("button", words.cancel, move || sure.set(false)),
        button("button button--danger", "trash-2", words.erase_all, move || copies::erase(app)),
    ];
    let inner = vec![say("p", "", words.erase_hint), el("div", "dialog__choices", choices)];
    vec![
        say("p", "", words.erase_hint),
        button("button button--danger", "trash-2", words.erase, move || sure.set(true)),
        dialog(sure, words.erase, inner),
    ]
}
