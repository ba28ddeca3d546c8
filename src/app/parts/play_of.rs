//! The circuit that a play address names.

use kneeline::circuit::Circuit;
use kneeline::library::circuits;
use kneeline::plan::Kind;
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
            let Some(ready) = circuits::find(id) else {
                return planned(app, id).ok_or_else(|| Missing::Unknown(id.clone()));
            };
            let pace = app.settings.with(|settings| settings.pace);
            Ok(match cut {
                Cut::Full => ready.circuit.clone(),
                Cut::Short => fit(&ready.circuit, pace, SHORT_MS),
            })
        }
        PlayOf::Shared(code) => share::decode(code).map_err(Missing::Link),
    }
}

/// A circuit that the plan puts together, as it is now.
fn planned(app: AppState, id: &str) -> Option<Circuit> {
    let kind = Kind::ALL.into_iter().find(|kind| kind.circuit_id() == id && *kind != Kind::Rest)?;
    app.plan.with(|plan| {
        let name = (app.words().today.circuit)(kind, plan.level());
        Some(Circuit { name: name.into(), ..plan.offer(kind).circuit })
    })
}

/// Why there is nothing to play.
#[derive(Clone, Debug)]
pub(crate) enum Missing {
    Unknown(String),
    Link(ShareError),
}
