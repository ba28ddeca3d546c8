//! The ready-made circuits.

use kneeline::library::circuits;
use leptos::prelude::*;

use crate::app::parts::circuit_card::CircuitCard;
use crate::app::state::use_app;

#[component]
pub(super) fn Circuits() -> impl IntoView {
    let words = use_app().words();
    view! {
        <header class="page-head">
            <h1 tabindex="-1">{words.circuits.title}</h1>
        </header>
        <div class="cards">
            {circuits::ALL.iter().map(|ready| view! { <CircuitCard ready=ready /> }).collect_view()}
        </div>
    }
}
