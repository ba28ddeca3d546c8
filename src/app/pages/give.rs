//! Giving a circuit away: link, QR code, picture, paper, text.

use kneeline::circuit::Circuit;
use kneeline::qr::Qr;
use kneeline::route::{PlayOf, Route};
use kneeline::words;
use kneeline::words::plain;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlInputElement;

use crate::app::ask::{self, Shared};
use crate::app::parts::attr::{Attr, is, keeps, on};
use crate::app::parts::markup::{anchor, button, el, head, icon, say, text, with};
use crate::app::parts::node::{SVG, ToView, View, element};
use crate::app::parts::play_of::circuit_of;
use crate::app::parts::sheets::{
    circuit_sheets, copy_button, missing, picture_acts, read_only, status,
};
use crate::app::state::AppState;

/// Squares of a code on a screen: with more, a phone held over another one does not read them.
const MOST_SQUARES: i32 = 141;

pub(super) fn give(app: AppState, of: PlayOf) -> View {
    let circuit = match circuit_of(&of, app) {
        Ok(circuit) => circuit,
        Err(why) => return missing(app, &why),
    };
    ask::want_pages(app);
    let words = words::give(app.lang());
    let back = match &of {
        PlayOf::Shared(code) => Route::Shared(code.clone()),
        PlayOf::Listed { id, .. } if kneeline::library::circuits::find(id).is_some() => {
            Route::Circuit(id.clone())
        }
        PlayOf::Listed { .. } => Route::Today,
    };
    let link = ask::address_of(&circuit);
    let cards = vec![
        card(words.link, link_card(app, &circuit, link.clone())),
        card(words.code, code_card(app, &circuit, &link)),
        card(words.picture, picture_card(app, circuit.clone())),
        card(words.paper, paper_card(app, of)),
        card(words.text, text_card(app, &circuit)),
    ];
    vec![
        head(app.more().early.share, Some((back, app.more().app.back)), None),
        say("p", "give__name", circuit.name.to_string()),
        el("div", "give", cards),
    ]
    .view()
}

fn card(name: &'static str, mut inner: Vec<View>) -> View {
    inner.insert(0, say("h2", "", name));
    el("section", "card stack give__card", inner)
}

fn link_card(app: AppState, circuit: &Circuit, link: String) -> Vec<View> {
    let words = words::give(app.lang());
    let said = RwSignal::new("");
    let mut row = Vec::new();
    let mut class = "button button--primary";
    if ask::has_share_sheet() {
        let circuit = circuit.clone();
        row.push(button(class, "share-2", words.share, move || {
            ask::share_circuit(&circuit, move |shared, _| {
                said.set(match shared {
                    Shared::Sent => words.sent,
                    Shared::Copied => words.copied_link,
                    Shared::ByHand => words.not_copied,
                });
            });
        }));
        class = "button";
    }
    let copied = (words.copied_link, said);
    row.push(copy_button(app, class, words.copy_link, link.clone(), copied));
    let field = vec![keeps("value", link), is("aria-label", words.address), read_only(), marks()];
    vec![
        say("p", "quiet", words.hint),
        with("input", "give__field", field, Vec::new()),
        el("div", "row", row),
        status(said),
    ]
}

/// A tap into a field marks all of it, to be copied by hand.
fn marks() -> Attr {
    on("focus", |event| {
        // A text area has the same method.
        if let Some(field) = event.target() {
            field.unchecked_into::<HtmlInputElement>().select();
        }
    })
}

fn code_card(app: AppState, circuit: &Circuit, link: &str) -> Vec<View> {
    let words = words::give(app.lang());
    let Some(code) = Qr::of(link).filter(|code| code.size() <= MOST_SQUARES) else {
        return vec![say("p", "quiet", words.code_too_long)];
    };
    let (path, side) = code.path();
    let side = side.to_string();
    // Black on white in every theme: readers need it so.
    let paper = vec![is("width", "100%"), is("height", "100%"), is("fill", "#fff")];
    let squares = vec![keeps("d", path), is("fill", "#000")];
    let shapes = vec![
        element(SVG, "rect", "", paper, Vec::new()),
        element(SVG, "path", "", squares, Vec::new()),
    ];
    let attributes = vec![
        keeps("viewBox", ["0 0 ", &side, " ", &side].concat()),
        is("shape-rendering", "crispEdges"),
        is("role", "img"),
        keeps("aria-label", (words.code_of)(&circuit.name)),
    ];
    vec![say("p", "quiet", words.code_hint), element(SVG, "svg", "give__code", attributes, shapes)]
}

fn picture_card(app: AppState, circuit: Circuit) -> Vec<View> {
    let words = words::give(app.lang());
    let title = circuit.name.clone();
    let make = move || {
        let paper = ask::paper(app);
        (circuit_sheets(app, &circuit, paper), paper)
    };
    vec![say("p", "quiet", words.picture_hint), picture_acts(app, &title, make)]
}

fn paper_card(app: AppState, of: PlayOf) -> Vec<View> {
    let words = words::give(app.lang());
    let inner = vec![icon("printer"), text(words.print)];
    let link = anchor(&Route::Print(of), "button", inner);
    vec![say("p", "quiet", words.paper_hint), el("div", "row", vec![link])]
}

fn text_card(app: AppState, circuit: &Circuit) -> Vec<View> {
    let words = words::give(app.lang());
    let said = RwSignal::new("");
    let told = plain::write(circuit);
    let rows = told.lines().count().clamp(3, 12).to_string();
    let field = vec![is("aria-label", words.text), read_only(), keeps("rows", rows), marks()];
    let field = with("textarea", "give__field", field, vec![text(told.clone())]);
    let copy = copy_button(app, "button", words.copy_text, told, (words.copied_text, said));
    vec![say("p", "quiet", words.text_hint), field, el("div", "row", vec![copy]), status(said)]
}
