//! The knee angle on a picture, and kept pictures beside each other.

use std::rc::Rc;

use kneeline::library;
use kneeline::route::Route;
use kneeline::words::pack::{Entry, halves};
use kneeline::words::{assess, pose_text};
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::angle_compare;
use crate::app::parts::angle_measuring::Measuring;
use crate::app::parts::angle_measuring::STAGE;
use crate::app::parts::angle_result::{Results, history, keeping, saved};
use crate::app::parts::angle_source::source;
use crate::app::parts::angle_stage::stage;
use crate::app::parts::attr::is;
use crate::app::parts::exercise_faults::pair;
use crate::app::parts::exercise_how::part;
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{button, el, head, say, with};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::paged::{Wait, paged};
use crate::app::parts::source::sources;
use crate::app::state::AppState;

pub(super) fn angle(app: AppState) -> View {
    let words = &assess(app.lang()).angle;
    let results = Results {
        it: Measuring::new(app),
        before: RwSignal::new(0),
        sum: StoredValue::new(0),
        still: StoredValue::new_local(None),
        keep: RwSignal::new(false),
        said: RwSignal::new(String::new()),
        open: RwSignal::new(false),
    };
    let begin = move |still: crate::app::pictures::Still| {
        results.it.show(&still.url.0, still.size);
        results.still.set_value(Some(Rc::new(still)));
        results.keep.set(false);
        results.said.set(String::new());
        results.open.set(true);
        ask::focus(STAGE.to_owned());
    };
    let shown = live_view(move || {
        if results.open.get() {
            return untrack(|| measure(results));
        }
        let name = if results.before.get_untracked() == 0 { words.tips } else { words.another };
        let tips = paged(app, Wait::Told, "angle", "page".to_owned(), |entry| {
            let tips = entry.all("tip").map(|tip| say("li", "", tip.to_owned())).collect();
            vec![el("ol", "steps", tips)]
        });
        let heading = vec![is("id", "angle-source"), is("tabindex", "-1")];
        let heading = with("h2", "", heading, vec![crate::app::parts::markup::text(name)]);
        el(
            "section",
            "card stack",
            vec![heading, tips, looks(app), source(app, words.use_frame, begin)],
        )
    });
    let known = paged(app, Wait::Quiet, "angle", "page".to_owned(), move |entry| known(app, entry));
    let does = el("div", "test__do", vec![saved(results), shown]);
    let knows = el("div", "test__know", vec![history(app), known]);
    let back = Some((Route::Tests, assess(app.lang()).to_all));
    vec![
        head(words.title, back, None),
        notices(app),
        say("p", "quiet tests__hint", words.hint),
        el("div", "test__columns", vec![does, knows]),
    ]
    .view()
}

/// The squat with the knee inward, and as it should be. The words beside it say the rest.
fn looks(app: AppState) -> View {
    let Some(exercise) = library::find("sls") else { return ().view() };
    paged(app, Wait::Quiet, "exercise", exercise.id.0.to_owned(), move |entry| {
        let pose = entry.all("fault").find_map(|fault| pose_text::read(halves(halves(fault).1).1));
        pose.map(|pose| pair(exercise, Box::new(pose))).into_iter().collect()
    })
}

fn measure(results: Results) -> View {
    let words = &assess(results.it.app.lang()).angle;
    let other = button("button button--quiet", "undo-2", words.another, move || {
        results.open.set(false);
        results.still.set_value(None);
        ask::focus("angle-source".to_owned());
    });
    el("div", "stack", vec![stage(results.it), keeping(results), other])
}

fn known(app: AppState, entry: Entry) -> Vec<View> {
    let words = assess(app.lang());
    let told =
        |name: &'static str, key: &str| part(name, vec![say("p", "", entry.one(key).to_owned())]);
    vec![
        told(words.how, "what"),
        told(words.reference, "reference"),
        told(words.what_change, "error"),
        told(words.ours, "ours"),
        sources(app, entry),
    ]
}

pub(super) fn compare(app: AppState) -> View {
    let words = &assess(app.lang()).pictures;
    let back = Some((Route::Angle, assess(app.lang()).angle.title));
    vec![
        head(words.title, back, None),
        notices(app),
        el("div", "stack", vec![angle_compare::compare(app)]),
    ]
    .view()
}
