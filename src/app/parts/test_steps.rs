//! One self-test: what it asks for, its timing by ear, its sheet, its result. One step at a time.

use kneeline::assess::Protocol;
use kneeline::assess::timing::played;
use kneeline::exercise::{Side, Stage};
use leptos::prelude::*;

use super::live::live_view;
use super::markup::el;
use super::node::View;
use super::paged::{Wait, paged};
use super::test_doing::{Doing, RUNNING, SAVED, SHEET};
use super::test_intro::intro;
use super::test_result::result;
use super::test_run::run;
use super::test_sheet::sheet;
use crate::app::hear;
use crate::app::state::AppState;

/// A test from its first page to its result, for somebody who has come to this stage.
pub(crate) fn steps(app: AppState, protocol: &'static Protocol, stage: Stage) -> View {
    let doing = Doing::new(app, protocol);
    if let Some(played) = played(protocol, Side::Left) {
        hear::expect_spoken(app, &played.timeline, &played.circuit);
    }
    let id = protocol.id;
    let shown = live_view(move || {
        let step = doing.step.get();
        untrack(|| match step {
            RUNNING => run(doing),
            SHEET => paged(app, Wait::Told, "test", id.to_owned(), move |entry| {
                vec![sheet(doing, entry)]
            }),
            SAVED => result(doing),
            _ => intro(doing, stage),
        })
    });
    el("div", "test", vec![shown])
}
