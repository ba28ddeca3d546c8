//! Exercises of the person's own.

use crate::app::parts::markup::head;
use crate::app::parts::node::View;
use crate::app::state::AppState;

pub(super) fn owns(app: AppState) -> View {
    head(app.words().early.own, None, None)
}

pub(super) fn own(app: AppState, id: String) -> View {
    let _ = id;
    head(app.words().early.own, None, None)
}
