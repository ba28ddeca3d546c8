//! A circuit that was put together and kept: start, change, give away, take away.

use crate::app::parts::markup::head;
use crate::app::parts::node::View;
use crate::app::state::AppState;

pub(super) fn kept(app: AppState, id: String) -> View {
    let _ = id;
    head(app.words().early.mine, None, None)
}
