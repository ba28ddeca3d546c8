//! The pages to read, in order.

use kneeline::route::Route;
use kneeline::words::pack::Entry;

use crate::app::parts::markup::{el, head, link, say};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::paged::{Wait, with_pages};
use crate::app::state::AppState;

pub(super) fn learn(app: AppState) -> View {
    let words = app.more();
    let list = with_pages(app, Wait::Told, move |pack| {
        let lessons: Vec<View> =
            pack.entries("lesson").map(|it| el("li", "", vec![card(it)])).collect();
        if lessons.is_empty() {
            return vec![say("p", "quiet", words.pages.missing)];
        }
        vec![el("ol", "cards", lessons)]
    });
    let back = Some((Route::Exercises, words.app.back));
    vec![head(words.nav.learn, back, None), say("p", "learn__hint quiet", words.learn.hint), list]
        .view()
}

fn card(lesson: Entry) -> View {
    let inner = vec![
        say("b", "", lesson.one("title").to_owned()),
        say("span", "quiet", lesson.one("summary").to_owned()),
    ];
    link(Route::Lesson(lesson.id.to_owned()), "card lesson-card", None, inner)
}
