//! What is at home, and the time there is for it.

use kneeline::exercise::Kit;
use kneeline::words;
use leptos::prelude::*;

use super::markup::{group, say};
use super::node::View;
use super::start_cards::change;
use super::start_pick::pick;
use crate::app::ask;
use crate::app::state::AppState;

/// What is not in every home.
const KITS: [Kit; 10] = [
    Kit::Mat,
    Kit::LoopBand,
    Kit::AnchoredBand,
    Kit::Pad,
    Kit::Step,
    Kit::Chair,
    Kit::Bench,
    Kit::Dumbbell,
    Kit::AnkleWeight,
    Kit::Slope,
];
const MINUTES: [u8; 6] = [5, 10, 15, 20, 30, 45];

pub(crate) fn kit(app: AppState) -> View {
    let words = words::start(app.lang());
    let kits = KITS.map(|kit| {
        let is = Box::new(move || app.settings.with(|settings| settings.kit.contains(&kit)));
        let flip = move || {
            ask::change_settings(app, |settings| {
                let before = settings.kit.len();
                settings.kit.retain(|&it| it != kit);
                if settings.kit.len() == before {
                    settings.kit.push(kit);
                }
            });
        };
        pick("chip filter__choice", (app.more().kit)(kit), None, is, Box::new(flip))
    });
    group("chips", words.kit.title, kits.into())
}

pub(crate) fn time(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let minutes = MINUTES.map(|minutes| {
        let is = Box::new(move || app.settings.with(|it| it.profile.minutes == Some(minutes)));
        let set = move || {
            change(app, |profile| {
                profile.minutes = Some(minutes).filter(|it| profile.minutes != Some(*it));
            });
        };
        pick("key", minutes.to_string(), None, is, Box::new(set))
    });
    let days = ask::week(app).weekdays().into_iter().map(|day| {
        let (letter, name) = app.more().weekdays[day as usize];
        let is = Box::new(move || app.settings.with(|it| it.profile.days.contains(&day)));
        let flip = move || {
            change(app, |profile| {
                let before = profile.days.len();
                profile.days.retain(|&it| it != day);
                if profile.days.len() == before {
                    let place = profile.days.iter().filter(|&&it| (it as u8) < day as u8).count();
                    profile.days.insert(place, day);
                }
            });
        };
        pick("key", letter, Some(name.to_owned()), is, Box::new(flip))
    });
    vec![
        say("p", "setting__name", words.minutes),
        group("keys-row keys-row--six", words.minutes, minutes.into()),
        say("p", "setting__name", words.days),
        group("keys-row keys-row--days", words.days, days.collect()),
        say("p", "caption", words.any_day),
    ]
}
