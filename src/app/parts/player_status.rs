//! What a screen reader says: the start of a bout, a rest, a turn, and once for each repetition.
//! Never the count.

use std::time::Duration;

use kneeline::exercise::{Phase, Side};
use kneeline::session::Glance;
use kneeline::timeline::Kind;
use leptos::prelude::*;

use super::live::{effect, live, memo_glance};
use super::markup::told;
use super::node::View;
use super::player_look::{next, station, text};
use crate::app::state::AppState;

/// A message that was read is gone after this.
const CLEAR_AFTER: Duration = Duration::from_secs(5);

pub(crate) fn status(app: AppState) -> View {
    let said = RwSignal::new(String::new());
    // What decides the message: not the count, not the phase.
    let subject = memo_glance(move || {
        app.glance.get().map(|it| {
            let kind = if it.kind.is_work() { Kind::Work(Phase::Lift) } else { it.kind };
            Glance { kind, count: 0, side: Side::Both, ..it }
        })
    });
    effect(move || {
        if subject.get().is_none() {
            return;
        }
        let Some(glance) = app.glance.get_untracked() else { return };
        said.set(untrack(|| message(app, &glance)));
        set_timeout(
            move || {
                if untrack(|| subject.try_get().is_some()) {
                    said.set(String::new());
                }
            },
            CLEAR_AFTER,
        );
    });
    told("unseen", live(move || said.get()))
}

fn message(app: AppState, glance: &Glance) -> String {
    let words = app.words();
    match glance.kind {
        Kind::LeadIn => {
            let name = text(app, glance.station).map_or("", |text| text.name);
            let amount = station(app, glance.station)
                .map(|it| (words.amount)(it.exercise.dose.measure, it.amount));
            (words.player.say_start)(name, glance.side, &amount.unwrap_or_default())
        }
        Kind::TurnOver => (words.player.say_turn_over)(glance.side),
        Kind::Rest => {
            let name = text(app, glance.station).map_or("", |text| text.name);
            (words.player.say_rest)(glance.count, &(words.player.next)(name))
        }
        Kind::Work(_) if glance.reps > 1 && glance.rep == glance.reps => {
            words.player.say_last_rep.to_owned()
        }
        Kind::Work(_) if glance.rep == 1 => next(app, glance),
        Kind::Work(_) => (words.player.say_rep)(glance.rep, glance.reps),
    }
}
