//! A way from a run that is being written down to something to read, and back.

use kneeline::route::Route;

use super::attr::{keeps, on};
use super::markup::{text, with};
use super::node::View;
use super::run_draft::Form;

/// A way to something to read, and back to what was begun.
pub(crate) fn aside(form: Form, to: &Route, class: &'static str, words: &'static str) -> View {
    let attributes = vec![keeps("href", to.href()), on("click", move |_| form.lay_by())];
    with("a", class, attributes, vec![text(words)])
}
