//! What was done and how it went, on one or two pages of paper for a professional. Nobody is asked
//! for a name.

use kneeline::chart::{
    Chart, Kept, Look, PainTold, Range, Topic, Window, chart, doses_now, pains, run_sum, tally,
};
use kneeline::route::Route;
use kneeline::session::Site;
use kneeline::words::charts;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::chart::{kept, legend, picture};
use crate::app::parts::chart_card::sentence;
use crate::app::parts::chart_which::name_of;
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{button, choice, el, group, head, marked, say};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::summary_tables::{doses, ends, more, nothing, part, rows_of, tests};
use crate::app::state::AppState;

const MOST_PAINS: usize = 8;
/// Of a page of paper and of a phone, in pixels.
const PAPER: Look = Look { width: 660, font: 12 };
const PHONE: Look = Look { width: 300, font: 13 };
/// What stands beside the picture on a phone, in pixels: the gutters and the card's own room.
const BESIDE: i32 = 72;

pub(super) fn summary(app: AppState) -> View {
    let words = charts(app.lang());
    let range = RwSignal::new(Range::TwelveWeeks);
    let options = Range::ALL.into_iter().zip(words.ranges).map(|(it, name)| {
        choice("choice__option", name, move || range.get() == it, move || range.set(it))
    });
    let acts = vec![
        say("p", "quiet", words.summary.hint),
        group("choice", words.range, options.collect()),
        button("button button--primary", "printer", words.summary.print, ask::print),
    ];
    let sheet = live_view(move || {
        let range = range.get();
        untrack(|| sheet(app, range))
    });
    let back = Some((Route::Progress, app.more().app.back));
    vec![head(app.more().early.summary, back, None), el("div", "stack summary__acts", acts), sheet]
        .view()
}

fn sheet(app: AppState, range: Range) -> View {
    let words = charts(app.lang());
    let parts = kept(app, |kept| {
        let window = Window::of(kept, range);
        let top = vec![
            say("p", "summary__period", (words.summary.period)(window.from, window.to)),
            say("p", "caption", (words.summary.made)(kept.today)),
            say("p", "", words.summary.disclaimer),
        ];
        vec![
            el("header", "summary__top", top),
            part(words.summary.sessions, sessions(app, kept, window)),
            part(words.summary.knee, knee(app, &chart(kept, Topic::Knee, range, ""))),
            part(words.summary.pains, told_pains(app, &pains(kept, window))),
            part(words.summary.doses, doses(app, &doses_now(kept))),
            part(words.summary.tests, tests(app, kept, range)),
            part(words.summary.angle, angles(app, &chart(kept, Topic::Angle, range, ""))),
            part(words.summary.runs, runs(app, kept, window, range)),
            say("p", "caption summary__end", app.more().app.general_information),
        ]
    });
    el("article", "card summary", parts)
}

fn sessions(app: AppState, kept: Kept, window: Window) -> Vec<View> {
    let sum = tally(kept, window.from, window.to);
    if sum.sessions == 0 {
        return nothing(app);
    }
    let (mut with_one, mut weeks) = (0, 0);
    for first in window.weeks() {
        let last = first.plus(6).min(window.to);
        with_one += usize::from(tally(kept, first, last).sessions > 0);
        weeks += 1;
    }
    let lines = (charts(app.lang()).summary.tally)(&sum, with_one, weeks);
    let lines = lines.into_iter().map(|line| say("li", "", line));
    vec![el("ul", "summary__facts", lines.collect())]
}

fn knee(app: AppState, chart: &Chart) -> Vec<View> {
    if chart.is_empty() {
        return nothing(app);
    }
    let wide = vec![picture(app, chart, PAPER)];
    // As wide as the phone, so that its letters are as large as they should be.
    let page = document().document_element().map_or(0, |it| it.client_width());
    let width = (page - BESIDE).clamp(220, 368);
    let narrow = vec![picture(app, chart, Look { width, ..PHONE })];
    let mut inner = vec![
        say("p", "", sentence(app, chart)),
        marked("div", "chart__plot summary__wide", "aria-hidden", Some("true"), wide),
        marked("div", "chart__plot summary__narrow", "aria-hidden", Some("true"), narrow),
    ];
    inner.extend(legend(app, chart));
    inner
}

fn told_pains(app: AppState, pains: &[PainTold]) -> Vec<View> {
    let words = app.more();
    if pains.is_empty() {
        return nothing(app);
    }
    let line = |pain: &PainTold| {
        let sites = Site::ALL.into_iter().zip(words.hands.sites_told);
        let site = sites.into_iter().find(|(site, _)| *site == pain.site).map_or("", |it| it.1);
        let name = name_of(app, Topic::Dose, &pain.exercise);
        let PainTold { level, sharp, side, times, .. } = *pain;
        say("li", "", (charts(app.lang()).summary.pain)(site, level, sharp, &name, side, times))
    };
    let lines: Vec<View> = pains.iter().take(MOST_PAINS).map(line).collect();
    let mut inner = vec![el("ul", "bullets", lines)];
    inner.extend(more(app, pains.len(), MOST_PAINS));
    inner
}

fn angles(app: AppState, chart: &Chart) -> Vec<View> {
    let words = &charts(app.lang()).summary;
    if chart.is_empty() {
        return nothing(app);
    }
    let rows = rows_of(words.angle, words.test_columns, ends(app, chart, ""));
    vec![rows, say("p", "", sentence(app, chart))]
}

fn runs(app: AppState, kept: Kept, window: Window, range: Range) -> Vec<View> {
    let sum = run_sum(kept, window);
    if sum.runs == 0 {
        return nothing(app);
    }
    let total = (charts(app.lang()).summary.run_total)(sum.runs, sum.metres, sum.minutes);
    let said = sentence(app, &chart(kept, Topic::Runs, range, ""));
    vec![say("p", "", total), say("p", "", said)]
}
