//! How the circuit of the day differs from that of its level, each with its reason.

use kneeline::exercise::Exercise;
use kneeline::plan::Kind;
use kneeline::words;
use leptos::prelude::With;

use super::markup::{el, say};
use super::node::View;
use crate::app::state::AppState;

pub(crate) fn fitted_list(app: AppState, kind: Kind) -> View {
    let words = words::plan(app.lang());
    let trims = app.plan.with(|plan| plan.offer(kind).trims);
    let name = |it: &'static Exercise| it.text.get(app.lang()).name;
    let told = trims.iter().map(|it| say("li", "", (words.trim)(*it, &name)));
    el("ul", "bullets", told.collect())
}
