//! What adds up: sessions, weeks in a row, and what is worth a quiet word.

use kneeline::chart::{Kind, Milestone, Topic, milestones, next};
use kneeline::plan::Milestone as PlanMilestone;

use kneeline::route::Route;
use kneeline::words::{self, charts, plan};
use leptos::prelude::*;

use super::attr::is;
use super::chart::kept;
use super::chart_which::name_of;
use super::markup::{el, icon, link, say, text, with};
use super::node::View;
use crate::app::ask;
use crate::app::state::AppState;

/// The latest ones that are told.
const TOLD: usize = 3;
/// For how many days one is new.
const NEW_DAYS: i32 = 7;
/// How far back moods are counted.
const MOOD_DAYS: i32 = 28;

/// Sums, and the card of milestones. Nothing without a session.
pub(crate) fn progress_head(app: AppState) -> Vec<View> {
    let words = app.more();
    let (all, next) = app
        .plan
        .with_untracked(|it| kept(app, |kept| (milestones(kept, it.milestones()), next(kept))));
    let Some(last) = all.last() else { return Vec::new() };
    let (totals, weeks) = app.history.with_untracked(|history| {
        (history.totals(), history.weeks_in_a_row(ask::today(), ask::week(app)))
    });
    let is_new = ask::today().0.saturating_sub(last.day.0) < NEW_DAYS;
    // The weeks up to now are told above the list.
    let now = Kind::Plan(PlanMilestone::Weeks(weeks.min(usize::from(u16::MAX)) as u16));
    let told = all.iter().rev().filter(|it| it.kind != now).take(TOLD).map(|it| line(app, it));
    let mut inner = vec![
        say("h2", "", charts(app.lang()).milestones),
        say("p", "milestones__weeks", (charts(app.lang()).weeks_in_a_row)(weeks)),
        el("ul", "milestones__list", told.collect()),
    ];
    inner.push(link(
        Route::Plan,
        "quiet-link",
        None,
        vec![icon("calendar"), text(plan(app.lang()).week)],
    ));
    inner.extend(moods(app));
    inner.extend(next.map(|next| say("p", "caption", (charts(app.lang()).next)(&next))));
    let state = is("data-new", if is_new { "yes" } else { "no" });
    let totals = (words.progress.totals)(totals.sessions, totals.minutes());
    vec![
        say("p", "quiet progress__totals", totals),
        with("section", "card milestones", vec![state], inner),
    ]
}

/// How often each mood was said in the last weeks; nothing where none was.
fn moods(app: AppState) -> Option<View> {
    let mut counts = [0; 4];
    let first = ask::today().plus(1 - MOOD_DAYS);
    app.diary.with_untracked(|diary| {
        app.history.with_untracked(|history| {
            // Of a session that was deleted nothing is told.
            let lately = diary.moods().rev().take_while(|it| it.0.at.day() >= first);
            for (_, mood) in lately.filter(|it| history.get(&it.0.id).is_some()) {
                counts[mood as usize] += 1;
            }
        });
    });
    let said = (words::after(app.lang()).said)(counts);
    (!said.is_empty()).then(|| say("p", "caption milestones__moods", said))
}

fn line(app: AppState, milestone: &Milestone) -> View {
    let words = charts(app.lang());
    let exercise = match &milestone.kind {
        Kind::More { exercise, .. } => name_of(app, Topic::Dose, exercise),
        _ => String::new(),
    };
    let inner = vec![
        say("span", "", (words.reached)(&milestone.kind, &exercise)),
        say("span", "caption", (words.date)(milestone.day)),
    ];
    el("li", "", inner)
}
