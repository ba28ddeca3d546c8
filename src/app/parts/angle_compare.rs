//! Kept pictures: two of them beside each other or one over the other, how much room they take, and
//! deleting them. Films of strides come in here, too.

use std::rc::Rc;

use kneeline::words::assess;
use leptos::prelude::*;

use super::angle_source::source;
use super::compare_kept::Compare;
use super::compare_pair::pair;
use super::compare_stored::stored;
use super::live::{live, live_view, when};
use super::markup::{choice, el, group, say, told};
use super::node::{ToView, View};
use crate::app::pictures;
use crate::app::state::AppState;

pub(crate) fn compare(app: AppState) -> View {
    let words = &assess(app.lang()).pictures;
    let it = Compare {
        app,
        all: StoredValue::new_local(Rc::new(Vec::new())),
        version: RwSignal::new(0),
        strides: RwSignal::new(false),
        over: RwSignal::new(false),
        before: RwSignal::new(0),
        after: RwSignal::new(0),
        mix: RwSignal::new(50),
        said: RwSignal::new(String::new()),
    };
    it.read();
    let kinds = [false, true].map(|strides| {
        let name = words.kinds[usize::from(strides)];
        choice(
            "choice__option",
            name,
            move || it.strides.get() == strides,
            move || {
                it.strides.set(strides);
                it.newest();
            },
        )
    });
    let strides = when(move || it.strides.get(), move || strides(it));
    let pair = live_view(move || pair(it));
    let stored = live_view(move || stored(it));
    vec![
        group("choice", words.kind, kinds.into()),
        told("told", live(move || it.said.get())),
        strides,
        pair,
        stored,
    ]
    .view()
}

/// A few strides of this week.
fn strides(it: Compare) -> View {
    let all = assess(it.app.lang());
    let words = &all.pictures;
    let then = move |still: pictures::Still| {
        pictures::keep_stride(&still, move |kept| {
            let said = if kept { words.strides_saved } else { all.angle.not_kept };
            it.said.try_set(said.to_owned());
            it.read();
        });
    };
    let inner = vec![
        say("h2", "", words.strides),
        say("p", "quiet", words.strides_hint),
        source(it.app, words.strides_add, then),
    ];
    el("section", "card stack", inner)
}
