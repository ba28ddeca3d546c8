//! What the legs have done so far, and a time to be reminded.

use kneeline::diary::Experience;
use kneeline::words;
use leptos::prelude::*;

use super::attr::{holds, holds_value, is, on};
use super::live::{live, when};
use super::markup::{el, group, press, say, text, with, word_button};
use super::node::View;
use super::start_cards::change;
use crate::app::state::AppState;

const EXPERIENCES: [Experience; 3] = [Experience::New, Experience::Some, Experience::Regular];

pub(crate) fn strength(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let options = EXPERIENCES.into_iter().zip(words.experiences).map(|(skill, (name, hint))| {
        let is_set = move || app.settings.with(|it| it.profile.experience == Some(skill));
        let inner = vec![say("b", "", name), say("span", "caption", hint)];
        press("tick tick--one", vec![holds("aria-pressed", is_set)], inner, move || {
            change(app, |profile| profile.experience = Some(skill));
        })
    });
    let remind = move || app.settings.with(|it| it.profile.remind_mins);
    let value = live(move || remind().map(clock).unwrap_or_default());
    let set = on("change", move |event| {
        let mins = minutes_of(&event_target_value(&event));
        change(app, |profile| profile.remind_mins = mins);
    });
    let field = vec![is("type", "time"), is("id", "remind"), holds_value(value), set];
    let none = when(
        move || remind().is_some(),
        move || {
            let clear = move || change(app, |profile| profile.remind_mins = None);
            word_button("button button--quiet", words.no_reminder, clear)
        },
    );
    let label = with("label", "setting__name", vec![is("for", "remind")], vec![text(words.remind)]);
    let row = vec![with("input", "field start__time", field, Vec::new()), none];
    vec![
        group("ticks", words.experience.title, options.collect()),
        el("div", "start__field", vec![label, el("div", "start__row", row)]),
        say("p", "caption", words.remind_hint),
    ]
}

/// Minutes after midnight as a field for times holds them.
fn clock(minutes: u16) -> String {
    let two = |it: u16| [if it < 10 { "0" } else { "" }, &it.to_string()].concat();
    [&two(minutes / 60), ":", &two(minutes % 60)].concat()
}

fn minutes_of(time: &str) -> Option<u16> {
    let (hours, minutes) = time.split_once(':')?;
    let minutes = minutes.split(':').next()?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}
