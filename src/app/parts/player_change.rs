//! The hands in the player: a sheet that changes the rest of the session while it runs.

use kneeline::exercise::Sides;
use kneeline::library::ladder::{self, Way};
use kneeline::session::{Change, Glance};
use kneeline::timeline::Kind;
use leptos::prelude::*;

use super::attr::{keeps, lives};
use super::dialog::dialog;
use super::hands::{Hands, What};
use super::live::{live, live_view, memo_glance, when};
use super::markup::{button, choice, el, group, icon, icon_button, press, say, tell, text, told};
use super::node::{ToView, View};
use super::output_switch::output_switch;
use super::player_hurt::begin_hurt;
use super::player_look::{own_note, station, stop_rule};
use crate::app::state::AppState;

/// The way in, in the player itself.
pub(crate) fn change_button(hands: Hands) -> View {
    let name = hands.app.words().hands.change;
    icon_button("button player__change", "pencil", name, move || hands.open())
}

pub(crate) fn change_dialog(hands: Hands) -> View {
    let words = hands.app.words();
    let close = move || hands.changing.set(false);
    let inner = when(move || hands.changing.get(), move || sheet(hands));
    let inner = vec![
        icon_button("round hands__close", "x", words.app.close, close),
        told("hands__said", live(move || hands.said.get())),
        inner.view(),
    ];
    dialog(hands.changing, words.hands.change, vec![el("div", "hands", inner)])
}

fn sheet(hands: Hands) -> View {
    let words = &hands.app.words().hands;
    let hurt = move || {
        hands.changing.set(false);
        begin_hurt(hands);
    };
    let own = choice(
        "button",
        words.only_this,
        move || hands.own.get(),
        move || hands.own.update(|own| *own = !*own),
    );
    let inner = vec![
        button("button button--danger", "circle-alert", words.hurt, hurt),
        own_words(hands.app),
        step(hands, words.amounts, What::Amount),
        step(hands, words.sets, What::Sets),
        step(hands, words.tempo, What::Tempo),
        own,
        step(hands, words.rests, What::Rests),
        others(hands),
        say("h3", "", hands.app.words().early.output),
        output_switch(hands.app),
    ];
    el("div", "hands__list", inner)
}

/// What its maker wrote about an own exercise.
fn own_words(app: AppState) -> View {
    live_view(move || {
        let note = own_note(app).map(|note| say("p", "", note));
        let stop = stop_rule(app).map(|stop| {
            let name = say("b", "", app.words().early.stop_rule);
            el("p", "", vec![name, text(": "), text(stop)])
        });
        note.into_iter().chain(stop).collect::<Vec<_>>().view()
    })
}

fn step(hands: Hands, name: &'static str, what: What) -> View {
    let words = &hands.app.words().early;
    // Not `disabled`: the focus would be lost at the end of the range.
    let tap = |label: String, glyph: &'static str, up: bool| {
        let can = move || hands.step(what, up).is_some_and(|change| hands.could(change));
        let cannot = live(move || if can() { "" } else { "true" });
        let attributes = vec![keeps("aria-label", label), lives("aria-disabled", cannot)];
        press("button stepper__button", attributes, vec![icon(glyph)], move || {
            if let Some(change) = untrack(|| hands.step(what, up)) {
                hands.change(change);
            }
        })
    };
    let value = live(move || hands.value(what).unwrap_or_default());
    let controls = vec![
        tap((words.less)(name), "minus", false),
        tell("span", "stepper__value", value),
        tap((words.more)(name), "plus", true),
    ];
    let inner = vec![say("p", "setting__name", name), el("div", "stepper__controls", controls)];
    group("stepper", name, inner)
}

/// What depends on the exercise: its ladder, its sides. Made again only with another bout.
fn others(hands: Hands) -> View {
    let app = hands.app;
    let bout = memo_glance(move || {
        let begun = |it: &Glance| it.kind.is_work() || it.rep > 1;
        let glance = app.glance.get()?;
        let kind = if begun(&glance) { Kind::LeadIn } else { Kind::Rest };
        Some(Glance { kind, count: 0, rep: 0, reps: 0, ..glance })
    });
    live_view(move || {
        let changes = bout.get().and_then(|glance| untrack(|| changes(hands, &glance)));
        let buttons = changes.into_iter().flatten().map(|(name, change)| {
            press("button", Vec::new(), vec![text(name)], move || hands.change(change))
        });
        el("div", "dialog__choices", buttons.collect())
    })
    .view()
}

fn changes(hands: Hands, glance: &Glance) -> Option<Vec<(String, Change)>> {
    let words = &hands.app.words().hands;
    let exercise = station(hands.app, glance.station)?.exercise;
    let mut changes = Vec::new();
    for (way, name) in [(Way::Easier, words.easier), (Way::Harder, words.harder)] {
        for other in ladder::next(exercise, way) {
            let other_name = other.text.get(hands.app.lang()).name;
            changes.push((name(other_name), Change::Swap(other)));
        }
    }
    if exercise.sides == Sides::Each {
        changes.push(((words.skip_side)(glance.side), Change::SkipSide));
    }
    // In a break it is the side just done that would be repeated.
    let before = usize::from(glance.bout).checked_sub(1).filter(|_| glance.kind == Kind::Rest);
    let again = before.and_then(|before| {
        hands.app.session.with(|it| Some(it.as_ref()?.plan().get(before)?.side))
    });
    changes.push(((words.side_again)(again.unwrap_or(glance.side)), Change::RepeatSide));
    changes.push((words.skip_exercise.to_owned(), Change::SkipExercise));
    Some(changes)
}
