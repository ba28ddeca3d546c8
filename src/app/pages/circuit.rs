//! One circuit: what, for whom, in which order; start, or give it away. Also the preview of a
//! circuit out of a link.

use kneeline::circuit::{Circuit, Station};
use kneeline::library::circuits::{self, CircuitText};
use kneeline::route::{Cut, PlayOf, Route};
use kneeline::share;
use leptos::prelude::*;

use crate::app::ask::{self, Shared};
use crate::app::parts::circuit_card::StartButton;
use crate::app::parts::figure::Still;
use crate::app::parts::figure_loop::working_end;
use crate::app::parts::icon::Icon;
use crate::app::parts::link::Link;
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{head, say};
use crate::app::parts::paged::paged;
use crate::app::parts::trouble::Oops;
use crate::app::state::use_app;

#[component]
pub(super) fn CircuitPage(id: String) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let Some(ready) = circuits::find(&id) else {
        let title = (words.circuits.unknown)(&id);
        let hint = words.circuits.unknown_hint;
        return view! { <Oops title=title hint=hint to=Route::Circuits link=words.nav.circuits /> }
            .into_any();
    };
    let of = PlayOf::Listed { id, cut: Cut::Full };
    let text = *ready.text.get(app.lang());
    view! { <Preview circuit=ready.circuit.clone() of=of text=Some(text) /> }.into_any()
}

#[component]
pub(super) fn SharedPage(code: String) -> impl IntoView {
    let words = use_app().words();
    match share::decode(&code) {
        Ok(circuit) => {
            view! { <Preview circuit=circuit of=PlayOf::Shared(code) text=None /> }.into_any()
        }
        Err(error) => {
            let title = (words.trouble.share)(&error);
            let hint = words.circuits.unknown_hint;
            view! { <Oops title=title hint=hint to=Route::Circuits link=words.nav.circuits /> }
                .into_any()
        }
    }
}

#[component]
fn Preview(circuit: Circuit, of: PlayOf, text: Option<CircuitText>) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let secs = ask::duration_secs(app, &circuit);
    let facts = [(words.about)(secs), ask::kit_line(app, &circuit)].join(" \u{b7} ");
    let rounds = (circuit.rounds > 1).then(|| (words.circuits.rounds)(circuit.rounds));
    let about = match text {
        Some(text) => {
            let more = paged(app, "circuit", circuit.id.to_string(), |entry| {
                let keys = ["for-whom", "note"];
                keys.map(|key| say("p", "quiet", entry.one(key).to_owned())).into()
            });
            view! {
                <p>{text.purpose}</p>
                {more}
            }
            .into_any()
        }
        None => view! { <p class="quiet">{words.circuits.shared_hint}</p> }.into_any(),
    };
    let stations = circuit.stations.iter().map(row).collect_view();
    view! {
        {head(circuit.name.to_string(), Some((Route::Circuits, words.app.back)), None)}
        <div class="circuit">
            <div class="stack">
                <p class="circuit__facts">{facts}</p>
                {about}
                <StartButton of=of />
                <ShareRow circuit=circuit.clone() />
            </div>
            <section class="stack">
                <h2>{words.circuits.list} " " <span class="quiet">{rounds}</span></h2>
                <ol class="stations">{stations}</ol>
            </section>
        </div>
        <p class="caption">{words.app.general_information}</p>
    }
}

fn row(station: &Station) -> impl IntoView + use<> {
    let app = use_app();
    let words = app.words();
    let exercise = station.exercise;
    let amount = (words.amount)(exercise.dose.measure, station.amount);
    let dose = (words.circuits.sets_of)(station.sets, &amount, exercise.sides);
    let rest = (words.circuits.rest)(station.rest_secs);
    view! {
        <li>
            <Link to=Route::Exercise(exercise.id.0.to_owned()) class="station">
                <span class="station__figure">
                    <Still exercise=exercise level=working_end(exercise) />
                </span>
                <span class="station__text">
                    <b>{exercise.text.get(app.lang()).name}</b>
                    <span class="quiet">{dose} ", " {rest}</span>
                </span>
                <Icon name="chevron-right" />
            </Link>
        </li>
    }
}

/// Shares the link; says what became of it.
#[component]
fn ShareRow(circuit: Circuit) -> impl IntoView {
    let words = &use_app().words().circuits;
    let outcome = RwSignal::new(None::<(Shared, String)>);
    let share = move |_| {
        ask::share_circuit(&circuit, move |shared, url| outcome.set(Some((shared, url))));
    };
    let by_hand = |url: String| {
        view! {
            {words.by_hand}
            " "
            <a href=url.clone()>{url.clone()}</a>
        }
        .into_any()
    };
    let said = live_view(move || match outcome.get() {
        None => ().into_any(),
        Some((Shared::Sent, _)) => words.sent.into_any(),
        Some((Shared::Copied, _)) => words.copied.into_any(),
        Some((Shared::ByHand, url)) => by_hand(url),
    });
    view! {
        <button class="button button--wide" on:click=share>
            <Icon name="share-2" />
            {words.share}
        </button>
        <p class="quiet" role="status">
            {said}
        </p>
    }
}
