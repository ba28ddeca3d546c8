//! One circuit: what, for whom, in which order; start, or give it away. Also the preview of a
//! circuit out of a link.

use kneeline::circuit::Circuit;
use kneeline::library::circuits;
use kneeline::route::{Cut, PlayOf, Route};
use kneeline::share;
use kneeline::words::pack::Entry;

use crate::app::parts::builder_from::change_button;
use crate::app::parts::circuit_row::{at_a_glance, station_link};
use crate::app::parts::exercise_facts::{fact, lines};
use crate::app::parts::markup::{el, head, oops, say};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::paged::{Wait, paged};
use crate::app::state::AppState;

pub(super) fn circuit(app: AppState, id: String) -> View {
    let words = app.more();
    let Some(ready) = circuits::find(&id) else {
        let title = (words.circuits.unknown)(&id);
        let hint = words.circuits.unknown_hint;
        return oops(title, hint, Route::Circuits, words.nav.circuits);
    };
    let more = paged(app, Wait::Told, "circuit", id.clone(), move |entry| about(app, entry));
    let purpose = say("p", "circuit__purpose", ready.text.get(app.lang()).purpose);
    let of = PlayOf::Listed { id, cut: Cut::Full };
    preview(app, &ready.circuit, of, vec![purpose], vec![more])
}

pub(super) fn shared(app: AppState, code: String) -> View {
    let words = app.more();
    match share::decode(&code) {
        Ok(circuit) => {
            let hint = say("p", "quiet", words.circuits.shared_hint);
            preview(app, &circuit, PlayOf::Shared(code), vec![hint], Vec::new())
        }
        Err(error) => {
            let title = (words.trouble.share)(&error);
            let hint = words.circuits.unknown_hint;
            oops(title, hint, Route::Circuits, words.nav.circuits)
        }
    }
}

/// What only its page says: for whom, how often.
fn about(app: AppState, entry: Entry) -> Vec<View> {
    let words = &app.more().circuits;
    let said = |key| lines(vec![entry.one(key).to_owned()]);
    let facts = vec![fact(words.for_whom, said("for-whom")), fact(words.note, said("note"))];
    vec![el("dl", "facts", facts)]
}

fn preview(
    app: AppState,
    circuit: &Circuit,
    of: PlayOf,
    mut does: Vec<View>,
    more: Vec<View>,
) -> View {
    let words = app.more();
    does.extend(at_a_glance(app, circuit, of));
    does.push(change_button(app, circuit));
    does.extend(more);
    let stations = circuit.stations.iter().map(|it| el("li", "", vec![station_link(app, it)]));
    let list = vec![say("h2", "", words.circuits.list), el("ol", "stations", stations.collect())];
    let columns = vec![el("div", "stack", does), el("section", "stack", list)];
    vec![
        head(circuit.name.to_string(), Some((Route::Circuits, words.app.back)), None),
        el("div", "circuit", columns),
        say("p", "caption", words.app.general_information),
    ]
    .view()
}
