//! Giving a circuit away: link, QR code, picture, paper, text.

use kneeline::route::PlayOf;

use crate::app::parts::markup::head;
use crate::app::parts::node::View;
use crate::app::state::AppState;

pub(super) fn give(app: AppState, of: PlayOf) -> View {
    let _ = of;
    head(app.words().early.share, None, None)
}
