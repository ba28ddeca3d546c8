//! The way from a circuit that is there to one's own.

use kneeline::circuit::Circuit;
use kneeline::words;

use super::builder_draft::open;
use super::markup::button;
use super::node::View;
use crate::app::state::AppState;

/// Opens a copy of a circuit in the builder. What was open there before is kept.
pub(crate) fn change_button(app: AppState, circuit: &Circuit) -> View {
    let circuit = circuit.clone();
    let name = words::building(app.lang()).change;
    button("button button--wide", "pencil", name, move || open(app, circuit.clone(), ""))
}
