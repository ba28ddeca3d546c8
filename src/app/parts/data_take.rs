//! Taking a copy along, and the history as tables.

use leptos::prelude::*;

use super::live::live;
use super::markup::{button, el, say, told};
use super::node::View;
use crate::app::copies::{self, Table, Way};
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
    let words = &app.more().data;
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
        Said::Taken(Way::File) => app.more().trouble.copy_saved,
        Said::Taken(Way::Share) => words.shared,
        Said::Taken(Way::Clipboard) => words.copied,
        Said::NotTaken => words.not_taken,
    });
    let tables = Table::ALL.into_iter().zip(words.tables).filter_map(|(table, name)| {
        // What there is nothing of is not offered.
        table.text(app)?;
        let act = move || copies::table(app, table, move |taken| told_of(Way::File, taken));
        Some(button("button", "list", name, act))
    });
    let share =
        copies::can_share().then(|| button("button", "share-2", words.share, by(Way::Share)));
    let moving = copies::is_on_home_screen() == Some(false);
    let mut inner: Vec<View> = moving.then(|| carry_over(app)).into_iter().collect();
    inner.extend([
        say("p", "", words.take_hint),
        button("button button--primary", "download", words.save_file, by(Way::File)),
    ]);
    inner.extend(share);
    inner.push(button("button", "copy", words.copy_text, by(Way::Clipboard)));
    inner.extend(tables);
    inner.push(told("", outcome));
    inner
}

/// Before the app goes to the home screen of an iPhone, where it would begin empty.
fn carry_over(app: AppState) -> View {
    let words = &app.more().data;
    let steps = words.carry_over.iter().map(|step| say("li", "", *step)).collect();
    let inner = vec![say("b", "", words.carry_over_title), el("ol", "bullets", steps)];
    el("div", "banner banner--calm stack", inner)
}
