//! The builder: putting a circuit together, from nothing or from one that is there.

use kneeline::builder::{Draft, Edit};
use kneeline::circuit::{MAX_NAME, one_line};
use kneeline::diary::Fact;
use kneeline::route::Route;
use kneeline::share;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::attr::{holds_value, is, keeps, on};
use crate::app::parts::builder_bar::{bar, keys};
use crate::app::parts::builder_draft::{Build, keep_unreadable};
use crate::app::parts::builder_list::list;
use crate::app::parts::builder_pick::{Pick, add_button, focus_add};
use crate::app::parts::builder_sum::{rounds, sums};
use crate::app::parts::empty::waiting;
use crate::app::parts::live::{live, live_view, when};
use crate::app::parts::markup::{button, el, head, link, say, text, with, word_button};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;

pub(super) fn mine(app: AppState) -> View {
    let words = app.more();
    let head = || head(words.mine.title, Some((Route::Circuits, words.app.back)), None);
    if let Some(Err(error)) = untrack(|| ask::mine(app)) {
        return vec![head(), unreadable(app, (words.trouble.share)(&error))].view();
    }
    let build = Build::page(app);
    let pick = Pick::new(build);
    keys(build);
    let filled = move || build.count() > 0;
    let main = vec![
        when(filled, move || name(build)),
        list(build, pick.swap),
        when(filled, move || add_button(pick, "button button--wide build-add")),
    ];
    let beside =
        when(filled, move || el("div", "stack", vec![rounds(build), sums(build), ends(build)]));
    let columns = vec![el("div", "stack", main), beside];
    vec![
        head(),
        banners(build),
        when(move || !filled(), move || nothing(pick)),
        with("div", "build", Vec::new(), columns),
        bar(build),
        pick.dialog(),
    ]
    .view()
}

/// Nothing is thrown away: it stays among the kept ones, as it is.
fn unreadable(app: AppState, why: String) -> View {
    let words = kneeline::words::building(app.lang());
    let anew = move || {
        keep_unreadable(app);
        ask::go(&Route::Circuits);
    };
    let inner = vec![
        say("p", "", why),
        say("p", "", words.stays),
        button("button button--primary", "list", words.yours, anew),
    ];
    el("div", "oops", inner)
}

/// What was open before, and what this is a change of.
fn banners(build: Build) -> View {
    let words = build.words();
    let name_of = move |id: &kneeline::diary::NoteId| {
        build.app.diary.with(|diary| match diary.get(id).map(|note| &note.fact) {
            Some(Fact::Circuit(code)) => share::decode(code).ok().map(|it| it.name.into_owned()),
            _ => None,
        })
    };
    live_view(move || {
        let mut banners = Vec::new();
        if let Some(name) = build.aside.get().and_then(|id| name_of(&id)) {
            let back = word_button("button", words.back_to_it, move || build.back_to_it());
            let inner = vec![say("p", "", (words.kept_before)(&name)), back];
            banners.push(el("div", "banner banner--calm", inner));
        }
        let of = build.draft.with(|draft| draft.changes().map(str::to_owned));
        let of = of.map(kneeline::session::SessionId);
        if let Some(name) = of.and_then(|id| name_of(&id)) {
            banners.push(say("p", "quiet build-changes", (words.changes)(&name)));
        }
        banners.view()
    })
}

/// Written into the circuit when the field is left; until then the field has its own undo.
fn name(build: Build) -> View {
    let words = build.words();
    let value = live(move || build.draft.with(|draft| draft.circuit().name.to_string()));
    let write = on("change", move |event| {
        let name = one_line(&event_target_value(&event), MAX_NAME);
        build.edit(Edit::Name(name), false);
        build.say("");
    });
    let attributes = vec![
        is("type", "text"),
        is("id", "mine-name"),
        is("autocomplete", "off"),
        is("enterkeyhint", "done"),
        keeps("maxlength", MAX_NAME.to_string()),
        holds_value(value),
        write,
    ];
    let label =
        with("label", "setting__name", vec![is("for", "mine-name")], vec![text(words.name)]);
    el("div", "build-name", vec![label, with("input", "field", attributes, Vec::new())])
}

fn nothing(pick: Pick) -> View {
    let words = pick.build.words();
    let inner = vec![
        waiting(),
        say("p", "", words.empty),
        add_button(pick, "button button--primary"),
        link(Route::Circuits, "button", None, vec![text(words.from_ready)]),
    ];
    el("div", "build-empty", inner)
}

/// What is seldom needed: once more as a new one, away with all of it.
fn ends(build: Build) -> View {
    let words = build.words();
    let changes = move || build.draft.with(|draft| draft.changes().is_some());
    let keep_new =
        when(changes, move || button("button", "copy", words.keep_new, move || build.keep(true)));
    let clear = button("button button--danger", "trash-2", words.clear, move || {
        let empty = Draft::new(build.app.words().early.mine).circuit().clone();
        if build.edit(Edit::Open(empty), false) {
            build.open.set(None);
            build.say(words.cleared);
            focus_add();
        }
    });
    el("div", "build-ends", vec![keep_new, clear])
}
