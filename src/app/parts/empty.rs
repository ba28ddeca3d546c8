//! A still figure where there is nothing else to see yet.

use kneeline::library;

use super::figure::Still;
use super::markup::el;
use super::node::View;

pub(crate) fn waiting() -> View {
    let figure = library::ALL.first().map(|it| Still::of(it, 0.0).view());
    el("div", "empty-figure", figure.into_iter().collect())
}
