//! What somebody runs now.

use kneeline::diary::runs::parse_minutes;
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use super::live::effect;
use super::markup::{anchor, icon, say, text};
use super::node::View;
use super::run_number::{Number, number};
use super::start_cards::change;
use super::start_pick::scale;
use crate::app::state::AppState;

/// Minutes.
const LONGEST_RUN: u32 = 600;

pub(crate) fn running(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let runs = words::runs(app.lang());
    let days = scale(
        app,
        words.run_days,
        (0, 7),
        move || app.settings.with(|it| it.profile.run_days),
        move |days| change(app, |profile| profile.run_days = Some(days)),
    );
    let before = app.settings.with_untracked(|it| it.profile.longest_mins);
    let longest = RwSignal::new(before.map(u32::from));
    effect(move || {
        let mins = longest.get().map(|mins| mins as u16);
        if untrack(|| app.settings.with(|it| it.profile.longest_mins)) != mins {
            change(app, |profile| profile.longest_mins = mins);
        }
    });
    let field = Number {
        name: words.longest,
        unit: runs.minutes,
        step: 5,
        most: LONGEST_RUN,
        parse: parse_minutes,
        tell: |minutes| minutes.to_string(),
        wrong: words.not_longest,
        less: runs.less,
        more: runs.more,
    };
    let cadence = app.settings.with_untracked(|settings| settings.cadence);
    let known = (cadence > 0).then(|| say("p", "", (words.steps_known)(cadence)));
    let measure = vec![icon("footprints"), text(words.steps)];
    let mut all = vec![say("p", "setting__name", words.run_days), days, number(field, longest)];
    all.extend(known);
    all.push(anchor(&Route::Cadence, "quiet-link start__link", measure));
    all
}
