//! Bringing a copy in: choose or paste it, see what would change, add it, take it back.

use kneeline::save::{Backup, ImportError, Preview, SaveError};
use leptos::prelude::*;
use leptos::web_sys::HtmlTextAreaElement;

use super::attr::{holds, is, on};
use super::live::{live, live_view, when};
use super::markup::{button, el, find, icon, press, say, text, told, with, word_button};
use super::node::{ToView, View};
use crate::app::copies;
use crate::app::state::AppState;

/// How far it is.
#[derive(Clone, PartialEq)]
enum Stage {
    Asking,
    Pasting,
    Refused(ImportError),
    Seen(Preview),
    Added,
    /// It does not fit, or only a part of it was written.
    Stopped(SaveError),
    TakenBack,
}

pub(crate) fn bring(app: AppState) -> Vec<View> {
    let words = &app.more().data;
    let copy = StoredValue::new_local(None::<Backup>);
    let stage = RwSignal::new(Stage::Asking);
    let seen = move |read: Result<Backup, ImportError>| match read {
        Err(why) => stage.set(Stage::Refused(why)),
        Ok(found) => {
            if let Some(preview) = copies::look(app, &found) {
                copy.set_value(Some(found));
                stage.set(Stage::Seen(preview));
            }
        }
    };
    let said = live(move || match stage.get() {
        Stage::Asking | Stage::Pasting | Stage::Seen(_) => "",
        Stage::Refused(why) => (words.refused)(why),
        Stage::Added => words.added,
        Stage::Stopped(SaveError::Full) => words.full,
        Stage::Stopped(_) => words.failed,
        Stage::TakenBack => words.taken_back,
    });
    let input = vec![
        is("type", "file"),
        is("accept", ".txt,.json,text/plain,application/json"),
        on("change", move |event| copies::read(&event, seen)),
    ];
    let file = vec![with("input", "unseen", input, Vec::new()), icon("upload"), text(words.choose)];
    let asked = live_view(move || match stage.get() {
        Stage::Pasting => pasting(app, seen),
        Stage::Seen(preview) => untrack(|| preview_card(app, copy, stage, &preview)),
        _ => ().view(),
    });
    let back = when(
        move || {
            app.history.track();
            !matches!(stage.get(), Stage::Seen(_)) && untrack(|| copies::can_take_back(app))
        },
        move || {
            let back = move || {
                if copies::take_back(app) {
                    stage.set(Stage::TakenBack);
                }
            };
            button("button", "undo-2", words.take_back, back)
        },
    );
    vec![
        say("p", "", words.bring_hint),
        el("label", "button", file),
        button("button", "copy", words.paste, move || stage.set(Stage::Pasting)),
        asked,
        told("", said),
        back,
    ]
}

/// A field for the text of a copy.
fn pasting(app: AppState, seen: impl Fn(Result<Backup, ImportError>) + 'static) -> View {
    let words = &app.more().data;
    let field = vec![is("rows", "5"), is("aria-label", words.pasted), is("spellcheck", "false")];
    let look = move || {
        let field = find::<HtmlTextAreaElement>(".data__pasted");
        seen(Backup::read(&field.map(|field| field.value()).unwrap_or_default()));
    };
    let inner = vec![
        with("textarea", "data__pasted", field, Vec::new()),
        button("button", "search", words.look, look),
    ];
    el("div", "stack", inner)
}

/// What would change, before anything does.
fn preview_card(
    app: AppState,
    copy: StoredValue<Option<Backup>, LocalStorage>,
    stage: RwSignal<Stage>,
    preview: &Preview,
) -> View {
    let words = &app.more().data;
    let with_settings = RwSignal::new(false);
    let lines = (words.preview)(preview).into_iter().map(|line| say("li", "", line)).collect();
    let settings = preview.settings_differ.then(|| {
        let attributes =
            vec![is("role", "switch"), holds("aria-checked", move || with_settings.get())];
        let inner = vec![
            say("span", "switch__name", words.with_settings),
            el("span", "switch__track", vec![icon("check")]),
        ];
        press("switch", attributes, inner, move || with_settings.update(|on| *on = !*on))
    });
    let add = move || {
        let done = copy.with_value(|copy| {
            let copy = copy.as_ref()?;
            Some(copies::bring_in(app, copy, with_settings.get_untracked()))
        });
        if let Some(done) = done {
            stage.set(done.map_or_else(Stage::Stopped, |()| Stage::Added));
        }
    };
    let mut inner = vec![el("ul", "data__preview", lines)];
    inner.extend(settings);
    inner.push(button("button button--primary", "plus", words.add, add));
    inner.push(word_button("button", words.cancel, move || stage.set(Stage::Asking)));
    el("div", "stack", inner)
}
