//! The circuit that a play address names.

use kneeline::circuit::Circuit;
use kneeline::library::circuits;
use kneeline::route::{Cut, PlayOf};
use kneeline::share::{self, ShareError};
use kneeline::timeline::fit;
use leptos::prelude::*;

use crate::app::state::AppState;

/// A "short" cut fits this. Ten minutes: what people give on a busy day.
pub(crate) const SHORT_MS: u32 = 10 * 60 * 1000;

/// The circuit a play route names.
pub(crate) fn circuit_of(what: &PlayOf, app: AppState) -> Result<Circuit, Missing> {
    match what {
        PlayOf::Listed { id, cut } => {
            let ready = circuits::find(id).ok_or_else(|| Missing::Unknown(id.clone()))?;
            let pace = app.settings.with(|settings| settings.pace);
            Ok(match cut {
                Cut::Full => ready.circuit.clone(),
                Cut::Short => fit(&ready.circuit, pace, SHORT_MS),
            })
        }
        PlayOf::Shared(code) => share::decode(code).map_err(Missing::Link),
    }
}

/// Why there is nothing to play.
#[derive(Clone, Debug)]
pub(crate) enum Missing {
    Unknown(String),
    Link(ShareError),
}
