//! A circuit out of plain text, as a physio writes it, and what was not understood.

use crate::app::parts::markup::head;
use crate::app::parts::node::View;
use crate::app::state::AppState;

pub(super) fn plain(app: AppState) -> View {
    head(app.words().early.text, None, None)
}
