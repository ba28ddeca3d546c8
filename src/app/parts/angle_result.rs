//! What becomes of a measured angle: the mean of several pictures, keeping it, and what was before.

use std::rc::Rc;

use kneeline::assess::angle::{Band, change, error, mean};
use kneeline::diary::{Angle, Fact};
use kneeline::exercise::Side;
use kneeline::route::Route;
use kneeline::words::assess;
use leptos::prelude::*;

use super::angle_measuring::Measuring;
use super::attr::{holds, is};
use super::dates::day_short;
use super::live::{live, live_view, when};
use super::markup::{button, el, icon, link, press, say, tell, text, told};
use super::node::{ToView, View};
use super::test_gone::{Gone, delete_cell, gone_row};
use super::test_table::{day_cell, history_table};
use crate::app::pictures::{self, Still};
use crate::app::state::AppState;
use crate::app::{ask, notes};

/// What was measured so far, and the picture in hand.
#[derive(Clone, Copy)]
pub(crate) struct Results {
    pub(crate) it: Measuring,
    /// How many pictures were measured before this one, and the sum of their tenths.
    pub(crate) before: RwSignal<usize>,
    pub(crate) sum: StoredValue<i32>,
    pub(crate) still: StoredValue<Option<Rc<Still>>, LocalStorage>,
    pub(crate) keep: RwSignal<bool>,
    /// What was said after saving.
    pub(crate) said: RwSignal<String>,
    /// A picture is being measured.
    pub(crate) open: RwSignal<bool>,
}

impl Results {
    /// The mean of everything measured, and of how many pictures.
    fn sum(self) -> Option<(i16, u8)> {
        let of = (self.before.get() + 1).min(100) as u8;
        let sum = self.sum.get_value() + i32::from(self.it.knee()?);
        Some((mean(sum, of)?, of))
    }

    fn add(self) {
        if let Some(tenths) = untrack(|| self.it.knee()) {
            self.sum.update_value(|sum| *sum += i32::from(tenths));
            self.before.update(|before| *before += 1);
            self.open.set(false);
            self.still.set_value(None);
            ask::focus("angle-source".to_owned());
        }
    }

    fn save(self) {
        let app = self.it.app;
        let words = &assess(app.lang()).angle;
        let Some((tenths, of)) = untrack(|| self.sum()) else { return };
        let still = self.still.get_value().filter(|_| self.keep.get_untracked());
        let angle = Angle {
            side: untrack(|| self.it.side()),
            tenths,
            pelvis_tenths: untrack(|| self.it.slope()),
            pictures: of,
            kept: still.is_some(),
        };
        let id = notes::write(app, Fact::Angle(angle));
        if let Some(still) = still {
            let said = self.said;
            pictures::keep(id.0, &still, self.it.told(), move |kept| {
                said.try_set((if kept { words.saved } else { words.not_kept }).to_owned());
            });
        } else {
            self.said.set(words.saved.to_owned());
        }
        self.before.set(0);
        self.sum.set_value(0);
        self.open.set(false);
        self.still.set_value(None);
        ask::focus("angle-source".to_owned());
    }
}

/// Below the picture: the mean, whether to keep it, the way on.
pub(crate) fn keeping(results: Results) -> View {
    let app = results.it.app;
    let words = &assess(app.lang()).angle;
    let summed = live(move || match results.sum() {
        Some((tenths, of)) if of > 1 => (words.mean)(of, &(words.degrees)(tenths, error(of))),
        _ => String::new(),
    });
    let bytes = results.still.get_value().map_or(0, |still| still.blob.size() as u32);
    let size = (assess(app.lang()).pictures.size)(bytes);
    let names = vec![
        say("span", "", [words.keep, " (", &size, ")"].concat()),
        say("span", "caption", words.keep_hint),
    ];
    let attributes = vec![is("role", "switch"), holds("aria-checked", move || results.keep.get())];
    let inner =
        vec![el("span", "switch__name", names), el("span", "switch__track", vec![icon("check")])];
    let keep = press("switch", attributes, inner, move || results.keep.update(|on| *on = !*on));
    let buttons = when(
        move || results.it.knee().is_some(),
        move || {
            let save =
                button("button button--primary button--wide", "check", words.save, move || {
                    results.save();
                });
            let add = button("button button--wide", "plus", words.add, move || results.add());
            vec![save, add].view()
        },
    );
    el("div", "card stack", vec![tell("p", "angle-mean", summed), keep, buttons])
}

/// What was measured before, newest first.
pub(crate) fn history(app: AppState) -> View {
    let words = &assess(app.lang()).angle;
    let gone = Gone::new(app);
    let shown = live_view(move || {
        let all: Vec<_> = app.diary.with(|diary| {
            let angles = diary.notes().iter().rev().filter_map(|note| match note.fact {
                Fact::Angle(angle) => Some((note.clone(), angle)),
                _ => None,
            });
            angles.collect()
        });
        if all.is_empty() {
            return ().view();
        }
        let newest = |side: Side| {
            let mut of = all.iter().filter(|(_, angle)| angle.side == side).map(|(_, it)| it);
            Some((of.next()?, of.next()))
        };
        let cards = [Side::Left, Side::Right].into_iter().filter_map(|side| {
            let (now, before) = newest(side)?;
            Some(card(app, side, now, before))
        });
        let cards: Vec<View> = cards.collect();
        let heads = [assess(app.lang()).day, words.angle, words.pelvis_name, ""];
        let count = all.len();
        let row = move |place: usize| {
            let Some((note, angle)) = all.get(place) else { return ().view() };
            let day = note.at.day();
            let mut measured = vec![say("span", "", (words.plain)(angle.tenths))];
            if angle.pictures > 1 {
                measured.push(say("span", "caption", (words.pictures)(angle.pictures)));
            }
            let cells = vec![
                day_cell(app, day, angle.side),
                el("td", "", measured),
                say("td", "", angle.pelvis_tenths.map(words.plain).unwrap_or_default()),
                delete_cell(gone, &note.id, &day_short(app, day)),
            ];
            el("tr", "", cells)
        };
        let inner = vec![
            say("h2", "", words.last),
            el("div", "test__sides", cards),
            history_table(app, words.history, &heads, count, Box::new(row)),
            link(Route::Compare, "button", None, vec![text(words.compare)]),
        ];
        el("section", "card stack", inner)
    });
    vec![shown, gone_row(gone)].view()
}

fn card(app: AppState, side: Side, now: &Angle, before: Option<&Angle>) -> View {
    let words = &assess(app.lang()).angle;
    let told = match before {
        Some(before) => (words.change)(change(before, now), &(words.plain)(before.tenths)),
        None => words.first.to_owned(),
    };
    let lines = vec![
        say("span", "caption", (assess(app.lang()).side_of)(side)),
        say("b", "test__score", (words.degrees)(now.tenths, error(now.pictures))),
        say("span", "", (words.band)(Band::of(now.tenths))),
        say("span", "caption", told),
    ];
    el("div", "test__side", lines)
}

/// What was said after saving.
pub(crate) fn saved(results: Results) -> View {
    told("told", live(move || results.said.get()))
}
