//! Ticking signs that need somebody. Every tick is kept at once.

use kneeline::diary::safety::{Group, QUESTIONS};
use kneeline::diary::{Choice, Fact, Flags, Note};
use kneeline::words;
use leptos::prelude::*;

use super::attr::{holds, is};
use super::markup::{el, group, icon, press, say};
use super::node::View;
use crate::app::state::AppState;
use crate::app::{ask, notes};

/// The questions of a group, each on or off.
pub(crate) fn questions(app: AppState, of: Group) -> View {
    let words = words::safety(app.lang());
    let place = Group::ALL.iter().position(|it| *it == of).unwrap_or_default();
    let asked = QUESTIONS.iter().zip(words.questions).filter(|(it, _)| it.group == of);
    let ticks = asked.map(|(question, words)| {
        let id = question.id;
        let attributes =
            vec![is("role", "checkbox"), holds("aria-checked", move || is_ticked(app, id))];
        let inner = vec![el("span", "tick__box", vec![icon("check")]), say("span", "", words)];
        press("tick", attributes, inner, move || tick(app, id))
    });
    group("ticks", words.groups[place].title, ticks.collect())
}

/// Whether something in a group is ticked.
pub(crate) fn any_ticked(app: AppState, of: Group) -> bool {
    QUESTIONS.iter().any(|it| it.group == of && is_ticked(app, it.id))
}

/// The questions have been gone through, if only to say that nothing fits.
pub(crate) fn answered(app: AppState) {
    if untrack(|| now(app)).is_none() {
        write(app, Fact::Flags(Flags::default()));
    }
}

/// Somebody has looked at it.
pub(crate) fn seen(app: AppState) {
    write(app, Fact::Choice(Choice::Seen));
}

/// Keeps an answer behind the one before it.
fn write(app: AppState, fact: Fact) {
    let now = ask::stamp_on(ask::today());
    let at = app.diary.with_untracked(|diary| diary.next_sign(now));
    notes::write_at(app, at, fact);
}

/// The answers that are being given: today's, until somebody has looked at them.
fn now(app: AppState) -> Option<Note> {
    app.diary.with(|diary| {
        let (note, _, seen) = diary.flags()?;
        (!seen && note.at.day() == ask::today()).then(|| note.clone())
    })
}

fn is_ticked(app: AppState, id: &str) -> bool {
    now(app).is_some_and(|note| match note.fact {
        Fact::Flags(flags) => flags.yes.iter().any(|yes| yes == id),
        _ => false,
    })
}

fn tick(app: AppState, id: &str) {
    let Some(mut note) = untrack(|| now(app)) else {
        write(app, Fact::Flags(Flags { yes: vec![id.to_owned()] }));
        return;
    };
    if let Fact::Flags(flags) = &mut note.fact {
        let before = flags.yes.len();
        flags.yes.retain(|yes| yes != id);
        if flags.yes.len() == before {
            flags.yes.push(id.to_owned());
        }
    }
    notes::put(app, note);
}
