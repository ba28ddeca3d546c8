//! How fast a circuit goes and with which breaks.

use kneeline::exercise::Side;
use kneeline::save::Settings;
use leptos::prelude::*;

use super::setting::{OneOf, Stepper, Unit};
use crate::app::state::use_app;

#[component]
pub(crate) fn PaceSettings() -> impl IntoView {
    let app = use_app();
    let all = app.words();
    let words = &all.settings;
    view! {
        <section class="card settings__group">
            <h2>{words.pace}</h2>
            <Stepper
                name=words.lead_in
                get=|settings| settings.pace.lead_in_secs.into()
                set=|settings, secs| settings.pace.lead_in_secs = secs as u8
                range=(3, 15, 1)
                unit=Unit::Secs
            />
            <Stepper
                name=words.turn_over
                get=|settings| settings.pace.turn_over_secs.into()
                set=|settings, secs| settings.pace.turn_over_secs = secs as u8
                range=(3, 20, 1)
                unit=Unit::Secs
            />
            <Stepper
                name=words.tempo
                get=|settings| settings.pace.tempo_percent
                set=|settings, percent| settings.pace.tempo_percent = percent
                range=(70, 150, 10)
                unit=Unit::Tempo
            />
            <Stepper
                name=words.rests
                get=|settings| settings.pace.rest_percent
                set=|settings, percent| settings.pace.rest_percent = percent
                range=(0, 200, 25)
                unit=Unit::Percent
            />
            <OneOf
                name=words.first_side
                options=vec![(all.side)(Side::Left), (all.side)(Side::Right)]
                get=|settings| usize::from(settings.pace.first_side == Side::Right)
                set=first_side
            />
        </section>
    }
}

fn first_side(settings: &mut Settings, place: usize) {
    settings.pace.first_side = if place == 0 { Side::Left } else { Side::Right };
}
