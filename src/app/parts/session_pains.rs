//! What hurt in a session, in words.

use kneeline::history::SessionRecord;
use kneeline::library;
use kneeline::session::{Pain, Site};

use super::markup::{el, say};
use super::node::View;
use crate::app::state::AppState;

/// One line for each; nothing if nothing hurt.
pub(crate) fn pains(app: AppState, record: &SessionRecord) -> Vec<View> {
    let lines = record.pains.iter().map(|pain| say("li", "", line(app, pain)));
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() { lines } else { vec![el("ul", "pains", lines)] }
}

fn line(app: AppState, pain: &Pain) -> String {
    let words = app.words();
    let sites = Site::ALL.into_iter().zip(words.hands.sites_told);
    let site = sites.into_iter().find(|(site, _)| *site == pain.hurt.site).map_or("", |it| it.1);
    let exercise = library::find(&pain.exercise);
    let name = exercise.map_or(&*pain.exercise, |it| it.text.get(app.lang()).name);
    (words.hands.pain)(site, pain.hurt.level, pain.hurt.sharp, name, pain.side)
}
