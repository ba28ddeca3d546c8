//! How much room kept pictures take, and the way to be rid of them.

use kneeline::diary::{Angle, Fact, Note};
use kneeline::session::SessionId;
use kneeline::words::assess;
use leptos::prelude::*;

use super::attr::keeps;
use super::compare_kept::Compare;
use super::markup::{el, icon, press, say};
use super::node::{ToView, View};
use crate::app::notes;
use crate::app::pictures;
use crate::app::state::AppState;

/// The angle that was measured on a picture has none any more.
fn forget(app: AppState, id: &str) {
    let note = app.diary.with_untracked(|diary| diary.get(&SessionId(id.to_owned())).cloned());
    if let Some(Note { id, at, fact: Fact::Angle(angle) }) = note {
        notes::put(app, Note { id, at, fact: Fact::Angle(Angle { kept: false, ..angle }) });
    }
}

/// What they take, and the way to be rid of them.
pub(crate) fn stored(it: Compare) -> View {
    let words = &assess(it.app.lang()).pictures;
    it.version.track();
    let all = it.all.get_value();
    if all.is_empty() {
        return ().view();
    }
    let bytes = all.iter().map(|it| it.kept.bytes()).sum();
    let rows = all.iter().map(|one| {
        let id = one.kept.id.clone();
        let kind = words.kinds[usize::from(one.kept.is_stride())];
        let size = (words.size)(one.kept.bytes());
        let names = vec![
            say("span", "", one.name.clone()),
            say("span", "caption", [kind, ", ", &size].concat()),
        ];
        let attributes = vec![keeps("aria-label", (words.delete_of)(&one.name))];
        let delete = press("button button--danger", attributes, vec![icon("trash-2")], move || {
            forget(it.app, &id);
            pictures::delete(&id, move || {
                it.said.try_set(words.deleted.to_owned());
                it.read();
            });
        });
        el("li", "compare__row", vec![el("span", "switch__name", names), delete])
    });
    let inner = vec![
        say("h2", "", words.stored),
        say("p", "quiet", (words.room)(all.len(), bytes)),
        el("ul", "stack", rows.collect()),
    ];
    el("section", "card stack", inner)
}
