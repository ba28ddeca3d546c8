//! Taking a copy along, and the history as tables.

use leptos::prelude::*;

use super::live::live;
use super::markup::{button, say, told};
use super::node::View;
use crate::app::copies::{self, Way};
use crate::app::state::AppState;

/// What became of the last try.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    Nothing,
    Taken(Way),
    NotTaken,
}

/// `renewed` counts the copies that were taken.
pub(crate) fn take(app: AppState, renewed: RwSignal<u32>) -> Vec<View> {
    let words = &app.words().data;
    let said = RwSignal::new(Said::Nothing);
    let told_of = move |way, taken: bool| {
        said.set(if taken { Said::Taken(way) } else { Said::NotTaken });
    };
    let by = move |way| {
        move || {
            copies::take(app, way, move |taken| {
                told_of(way, taken);
                renewed.update(|count| *count += 1);
            });
        }
    };
    let outcome = live(move || match said.get() {
        Said::Nothing => "",
        Said::Taken(Way::File) => app.words().trouble.copy_saved,
        Said::Taken(Way::Share) => words.shared,
        Said::Taken(Way::Clipboard) => words.copied,
        Said::NotTaken => words.not_taken,
    });
    let table =
        move |sets| move || copies::table(app, sets, move |taken| told_of(Way::File, taken));
    let share =
        copies::can_share().then(|| button("button", "share-2", words.share, by(Way::Share)));
    let mut inner = vec![
        say("p", "", words.take_hint),
        button("button button--primary", "download", words.save_file, by(Way::File)),
    ];
    inner.extend(share);
    inner.extend([
        button("button", "copy", words.copy_text, by(Way::Clipboard)),
        button("button", "list", words.sessions_table, table(false)),
        button("button", "list", words.sets_table, table(true)),
        told("", outcome),
    ]);
    inner
}
