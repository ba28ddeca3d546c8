//! A circuit or the week on paper.

use kneeline::route::PlayOf;

use crate::app::parts::markup::head;
use crate::app::parts::node::View;
use crate::app::state::AppState;

pub(super) fn circuit(app: AppState, of: PlayOf) -> View {
    let _ = of;
    head(app.words().early.print, None, None)
}

pub(super) fn week(app: AppState) -> View {
    head(app.words().early.print, None, None)
}
