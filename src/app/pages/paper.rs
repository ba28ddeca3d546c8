//! A circuit or the week on paper: shown as it will be printed, then printed or saved.

use kneeline::handout::{Paper, week_pages};
use kneeline::route::{PlayOf, Route};
use kneeline::words;
use kneeline::words::handout::week as week_words;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::attr::keeps;
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{button, choice, el, group, head, say, with};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::play_of::circuit_of;
use crate::app::parts::sheets::{circuit_sheets, missing, picture_acts, shown};
use crate::app::state::{AppState, Pages, Stage};

pub(super) fn circuit(app: AppState, of: PlayOf) -> View {
    let circuit = match circuit_of(&of, app) {
        Ok(circuit) => circuit,
        Err(why) => return missing(app, &why),
    };
    ask::want_pages(app);
    let title = circuit.name.to_string();
    let back = (Route::Share(of), app.more().app.back);
    page(app, back, title, Box::new(move |paper| circuit_sheets(app, &circuit, paper)))
}

pub(super) fn week(app: AppState) -> View {
    let make = move |paper| {
        let pace = app.settings.with(|it| it.pace);
        let link = |circuit: &_| ask::address_of(circuit);
        let week = app.plan.with(|plan| week_words(plan, pace, &link, app.lang()));
        week_pages(&week, paper)
    };
    let title = words::give(app.lang()).week.to_owned();
    page(app, (Route::Plan, app.more().app.back), title, Box::new(make))
}

type Make = Box<dyn Fn(Paper) -> Vec<String> + Send + Sync>;

fn page(app: AppState, back: (Route, &'static str), title: String, make: Make) -> View {
    let words = words::give(app.lang());
    let paper = RwSignal::new(untrack(|| ask::paper(app)));
    let made = StoredValue::new(make);
    let sheets = move |paper| made.try_with_value(|make| make(paper)).unwrap_or_default();
    let options = Paper::ALL.map(|it| {
        let name = (words.papers)(it);
        let choose = move || {
            paper.set(it);
            ask::change_settings(app, |settings| settings.paper = Some(it));
        };
        choice("choice__option", name, move || paper.get() == it, choose)
    });
    let picture = move || {
        let paper = paper.get_untracked();
        (sheets(paper), paper)
    };
    let acts = vec![
        say("p", "give__name", title.clone()),
        group("choice", words.size, options.into()),
        button("button button--primary", "printer", words.print_now, ask::print),
        say("p", "caption", words.print_hint),
        picture_acts(app, &title, picture),
    ];
    let preview = live_view(move || {
        // A page without its faults is shown only if their words do not come.
        let stage = app.pages.with(Pages::stage);
        if stage == Stage::Coming {
            return say("p", "quiet", app.words().pages.coming);
        }
        let paper = paper.get();
        untrack(|| {
            let pages = sheets(paper);
            let mut inner = vec![say("p", "caption paper__count", (words.pages)(pages.len()))];
            inner.extend(shown(app, &title, &pages));
            let name = match paper {
                Paper::A4 => "a4",
                Paper::Letter => "letter",
            };
            with("div", "paper", vec![keeps("data-paper", name.to_owned())], inner)
        })
    });
    vec![
        head(app.more().early.print, Some(back), None),
        el("div", "stack paper__acts", acts),
        preview,
    ]
    .view()
}
