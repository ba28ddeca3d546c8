//! The exercises as they are done now: each with its dose, what changed last and why, and a way to
//! take that back.

use kneeline::diary::{Choice, Fact};
use kneeline::exercise::Side;
use kneeline::plan::{Change, Plan, Track, dose};
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use super::markup::{anchor, el, icon, press, say, text};
use super::node::View;
use crate::app::notes;
use crate::app::state::AppState;

pub(crate) fn doses(app: AppState, plan: &Plan) -> View {
    let words = words::plan(app.lang());
    let mut inner = vec![say("h2", "", words.doses)];
    if plan.tracks().is_empty() {
        inner.push(say("p", "quiet", words.doses_none));
        return el("section", "card", inner);
    }
    inner.push(say("p", "quiet", words.doses_hint));
    // What was done last comes first.
    let mut tracks: Vec<&Track> = plan.tracks().iter().collect();
    let mut rows = Vec::with_capacity(tracks.len());
    while let Some(next) = (0..tracks.len()).max_by_key(|&at| (tracks[at].last, tracks.len() - at))
    {
        let track = tracks.remove(next);
        rows.push(row(app, plan, track));
    }
    inner.push(el("ul", "doses", rows));
    el("section", "card plan__doses", inner)
}

fn row(app: AppState, plan: &Plan, track: &Track) -> View {
    let words = words::plan(app.lang());
    let work = &track.work;
    let exercise = work.exercise;
    let bands = app.settings.with(|it| it.profile.bands.clone());
    let band = |place: u8| match bands.get(usize::from(place)) {
        Some(name) => (words.band)(name),
        None => (words.band)(&(place + 1).to_string()),
    };
    let mut facts = vec![
        [
            &work.sets.to_string(),
            "\u{a0}\u{d7}\u{a0}",
            &(app.words().amount)(exercise.dose.measure, work.amount),
        ]
        .concat(),
    ];
    if work.slower > 0 {
        facts.push((words.slower)(work.slower));
    }
    if let Some(lever) = dose::levers(exercise).get(usize::from(work.lever)) {
        facts.push((words.lever)(*lever));
    }
    if uses_band(exercise) && !bands.is_empty() {
        facts.push(band(work.band));
    }
    if work.weight > 0 {
        facts.push((words.weight)(work.weight));
    }
    let name = exercise.text.get(app.lang()).name;
    let title = anchor(&Route::Exercise(exercise.id.0.to_owned()), "dose__name", vec![text(name)]);
    let mut inner = vec![title, say("p", "", facts.join(" \u{b7} "))];
    match plan.last_change(exercise).filter(|it| Some(it.day) >= track.last || !it.up) {
        Some(change) => inner.extend(changed(app, change, &band)),
        None => inner.push(say("p", "caption", (words.hold)(track.hold, side(app, Side::Both)))),
    }
    el("li", "dose", inner)
}

fn uses_band(exercise: &kneeline::exercise::Exercise) -> bool {
    use kneeline::exercise::Kit;
    exercise
        .kit
        .iter()
        .chain(exercise.kit_optional)
        .any(|it| matches!(it, Kit::LoopBand | Kit::AnchoredBand))
}

fn side(app: AppState, side: Side) -> &'static str {
    (app.words().side)(side)
}

/// What changed, why, and the way back.
fn changed(app: AppState, change: &Change, band: &dyn Fn(u8) -> String) -> [View; 2] {
    let words = words::plan(app.lang());
    let what = (words.what)(change.what, band);
    let why = (words.why)(change.why, side(app, change.side));
    let glyph = if change.up { "arrow-up" } else { "arrow-down" };
    let told = vec![icon(glyph), say("b", "", what), text(" "), text(why)];
    let (exercise, of) = (change.exercise.id.0.to_owned(), change.side);
    let undo = move || {
        notes::write(app, Fact::Choice(Choice::Undo { exercise: exercise.clone(), side: of }));
    };
    let name = change.exercise.text.get(app.lang()).name;
    let inner = vec![text(words.undo), say("span", "unseen", [": ", name].concat())];
    [el("p", "dose__change", told), press("button", Vec::new(), inner, undo)]
}
