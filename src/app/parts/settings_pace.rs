//! How fast a circuit goes and with which breaks.

use kneeline::exercise::Side;
use kneeline::save::Settings;

use super::node::View;
use super::setting::{Unit, one_of, stepper};
use crate::app::state::AppState;

pub(crate) fn pace(app: AppState) -> Vec<View> {
    let all = app.more();
    let words = &all.settings;
    let first = vec![(all.side)(Side::Left), (all.side)(Side::Right)];
    vec![
        stepper(
            app,
            words.lead_in,
            (3, 15, 1),
            Unit::Secs,
            |it| it.pace.lead_in_secs.into(),
            |it, secs| it.pace.lead_in_secs = secs as u8,
        ),
        stepper(
            app,
            words.turn_over,
            (3, 20, 1),
            Unit::Secs,
            |it| it.pace.turn_over_secs.into(),
            |it, secs| it.pace.turn_over_secs = secs as u8,
        ),
        stepper(
            app,
            words.tempo,
            (70, 150, 10),
            Unit::Tempo,
            |it| it.pace.tempo_percent,
            |it, percent| it.pace.tempo_percent = percent,
        ),
        stepper(
            app,
            words.rests,
            (0, 200, 25),
            Unit::Percent,
            |it| it.pace.rest_percent,
            |it, percent| it.pace.rest_percent = percent,
        ),
        one_of(
            app,
            words.first_side,
            first,
            |it| usize::from(it.pace.first_side == Side::Right),
            first_side,
        ),
    ]
}

fn first_side(settings: &mut Settings, place: usize) {
    settings.pace.first_side = if place == 0 { Side::Left } else { Side::Right };
}
