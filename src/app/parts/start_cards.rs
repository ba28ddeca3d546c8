//! The cards of the questions about the person: what they are called, which comes after which, and
//! how an answer is kept.

use kneeline::diary::Profile;
use kneeline::diary::safety::Group;
use kneeline::exercise::Kit;
use kneeline::route::Route;
use leptos::prelude::*;

use super::safety_questions::{answered, any_ticked};
use crate::app::ask;
use crate::app::state::AppState;

// What the cards are called in addresses.
pub(crate) const WHERE: &str = "where";
pub(crate) const USUAL: &str = "usual";
/// In the order of [`Group::ALL`].
pub(crate) const SAFETY: [&str; 4] = ["now", "injury", "pain", "before"];
pub(crate) const RUNNING: &str = "running";
pub(crate) const KIT: &str = "kit";
pub(crate) const BANDS: &str = "bands";
pub(crate) const TIME: &str = "time";
pub(crate) const STRENGTH: &str = "strength";
pub(crate) const END: &str = "end";
/// Not steps: after the first signs, and after all of them.
pub(crate) const HELP_NOW: &str = "help-now";
pub(crate) const HELP: &str = "help";

pub(crate) fn route(card: &str) -> Route {
    Route::Start(card.to_owned())
}

/// The cards that make sense after what was answered so far.
pub(crate) fn cards(app: AppState) -> Vec<&'static str> {
    let [now, injury, pain, before] = SAFETY;
    let mut cards =
        vec![WHERE, USUAL, now, injury, pain, before, RUNNING, KIT, BANDS, TIME, STRENGTH, END];
    app.settings.with(|settings| {
        let has = |kit: &Kit| matches!(kit, Kit::LoopBand | Kit::AnchoredBand);
        let banded = settings.kit.iter().any(has);
        let hurts = !settings.profile.sites.is_empty();
        cards.retain(|card| (*card != USUAL || hurts) && (*card != BANDS || banded));
    });
    cards
}

/// Where the questions begin: the first one, unless nothing hurts and the rest was left.
pub(crate) fn first_card(app: AppState) -> &'static str {
    let left = app.settings.with_untracked(|it| it.profile.nothing_hurts && !it.profile.asked);
    let next = if left { untrack(|| neighbour(app, WHERE, true)) } else { None };
    next.unwrap_or(WHERE)
}

pub(crate) fn neighbour(app: AppState, at: &str, after: bool) -> Option<&'static str> {
    let cards = cards(app);
    let place = cards.iter().position(|it| *it == at)?;
    let place = if after { place + 1 } else { place.checked_sub(1)? };
    cards.get(place).copied()
}

/// On to the next card, unless an answer needs a person first.
pub(crate) fn next(app: AppState, at: &'static str) {
    let [now, .., last] = SAFETY;
    if at == last {
        answered(app);
    }
    let stops = match at {
        // Signs of an emergency do not wait for the other questions.
        at if at == now && any_ticked(app, Group::Now) => Some(HELP_NOW),
        at if at == last && app.diary.with(|diary| diary.in_the_way().is_some()) => Some(HELP),
        _ => None,
    };
    if let Some(card) = stops.or_else(|| neighbour(app, at, true)) {
        ask::go(&route(card));
    }
}

pub(crate) fn change(app: AppState, change: impl FnOnce(&mut Profile)) {
    ask::change_settings(app, |settings| change(&mut settings.profile));
}
