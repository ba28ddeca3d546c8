//! Pages of paper: made, shown as they will be printed, and handed over as a picture.

use kneeline::circuit::Circuit;
use kneeline::handout::{Paper, file_name, pages, picture, pixels};
use kneeline::words;
use kneeline::words::handout::handout;
use kneeline::words::pack::Pack;
use leptos::prelude::*;

use super::attr::{is, keeps};
use super::live::live;
use super::markup::{button, el, oops, told, with};
use super::node::View;
use super::play_of::Missing;
use crate::app::ask;
use crate::app::copies;
use crate::app::pictures::{self, Became, Leaves};
use crate::app::state::{AppState, Pages};
use kneeline::route::Route;

/// The pages of a circuit; without faults while their words are not here.
pub(crate) fn circuit_sheets(app: AppState, circuit: &Circuit, paper: Paper) -> Vec<String> {
    let text = match app.pages.get_untracked() {
        Pages::Here(text) => Some(text),
        _ => None,
    };
    let pack = text.as_ref().and_then(|text| Pack::read(text, app.lang()));
    let pace = app.settings.with_untracked(|it| it.pace);
    let link = ask::address_of(circuit);
    pages(&handout(circuit, pace, &link, pack, app.lang()), paper)
}

/// One picture for each page, as it will be printed.
pub(crate) fn shown(app: AppState, title: &str, pages: &[String]) -> Vec<View> {
    let words = words::give(app.lang());
    let count = pages.len();
    let shown = pages.iter().zip(1..).filter_map(|(page, number)| {
        let url = pictures::url_of(page)?;
        let told = (words.page_of)(title, number, count);
        let attributes = vec![keeps("src", url.0.clone()), keeps("alt", told)];
        // The address lasts as long as what is being made now.
        StoredValue::new_local(url);
        Some(with("img", "paper__sheet", attributes, Vec::new()))
    });
    shown.collect()
}

/// The ways in which pages leave as one picture, and what became of it.
pub(crate) fn picture_acts(
    app: AppState,
    title: &str,
    make: impl Fn() -> (Vec<String>, Paper) + 'static,
) -> View {
    fn any(app: AppState, title: &str, make: Box<dyn Fn() -> (Vec<String>, Paper)>) -> View {
        let words = words::give(app.lang());
        let said = RwSignal::new("");
        let name = file_name(title);
        let make = StoredValue::new_local(make);
        let by = move |leaves| {
            let name = name.clone();
            move || {
                let Some((pages, paper)) = make.try_with_value(|make| untrack(make)) else {
                    return;
                };
                let (svg, size) = picture(&pages, paper);
                said.set(words.drawing);
                let then = move |became| {
                    said.set(match became {
                        Became::Saved => words.saved,
                        Became::Shared => words.sent,
                        Became::NotSaved => words.not_saved,
                        Became::NotShared => words.not_sent,
                        Became::NotDrawn => words.no_png,
                    });
                };
                pictures::give(&name, &svg, pixels(size), leaves, Box::new(then));
            }
        };
        let mut row = Vec::new();
        if copies::can_share() {
            let act = by(Leaves::Sheet);
            row.push(button("button", "share-2", words.share_picture, act));
        }
        row.push(button("button", "download", words.save_png, by(Leaves::Png)));
        row.push(button("button", "download", words.save_svg, by(Leaves::Svg)));
        el("div", "stack give__acts", vec![el("div", "row", row), status(said)])
    }
    any(app, title, Box::new(make))
}

/// What became of the last try, read out.
pub(crate) fn status(said: RwSignal<&'static str>) -> View {
    told("quiet give__said", live(move || said.get()))
}

/// A copy button with what became of it.
pub(crate) fn copy_button(
    app: AppState,
    class: &'static str,
    name: &'static str,
    text: String,
    (done, said): (&'static str, RwSignal<&'static str>),
) -> View {
    let not_copied = words::give(app.lang()).not_copied;
    button(class, "copy", name, move || {
        ask::copy(&text, move |copied| said.set(if copied { done } else { not_copied }));
    })
}

/// A circuit that cannot be shown: why, and the way to the others.
pub(crate) fn missing(app: AppState, missing: &Missing) -> View {
    let words = app.more();
    let told = match missing {
        Missing::Unknown(id) => (words.circuits.unknown)(id),
        Missing::Link(error) => (words.trouble.share)(error),
    };
    unusable(app, &told)
}

/// The same by what is told of it: its first sentence is the title.
pub(crate) fn unusable(app: AppState, told: &str) -> View {
    let words = app.more();
    let hint = words.circuits.unknown_hint;
    let (title, hint) = match told.split_once(". ") {
        Some((title, more)) => (title, [more, " ", hint].concat()),
        None => (told.trim_end_matches('.'), hint.to_owned()),
    };
    oops(title.to_owned(), hint, Route::Circuits, words.nav.circuits)
}

/// An attribute for what is only read and copied.
pub(crate) fn read_only() -> super::attr::Attr {
    is("readonly", "")
}
