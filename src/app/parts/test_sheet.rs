//! What was counted and seen in a self-test: the number, the sheet with right and wrong drawn, the
//! pain.

use kneeline::assess::result::Rating;
use kneeline::assess::{Scored, Sheet};
use kneeline::diary::{Fact, Tested};
use kneeline::library;
use kneeline::words::assess;
use kneeline::words::pack::Entry;
use kneeline::words::pose_text;
use leptos::prelude::*;

use super::attr::{holds, is, keeps};
use super::exercise_faults::pair;
use super::live::live;
use super::markup::{button, choice, el, icon, press, say, text, told, with};
use super::node::View;
use super::test_doing::{Doing, OPEN, SAVED, step_heading};
use super::test_fields::{number_field, pain_question};
use crate::app::{ask, notes};

/// More than any step or chair.
const HIGHEST: usize = 90;

pub(crate) fn sheet(doing: Doing, entry: Entry) -> View {
    let Doing { app, protocol, .. } = doing;
    let words = assess(app.lang());
    let side = (words.side_of)(untrack(|| doing.side()));
    let heading = step_heading([words.result, ": ", &side].concat());
    let mut inner = vec![heading, say("p", "quiet", entry.one("count").to_owned())];
    if matches!(protocol.scored, Scored::Counted | Scored::Measured) {
        let name = (words.score_name)(protocol.unit);
        let most = usize::from(protocol.most);
        inner.push(number_field(app, "score", name, doing.counted, most));
    }
    if protocol.has_height {
        inner.push(number_field(app, "height", words.height, doing.height, HIGHEST));
    }
    if protocol.sheet.rated > 0 {
        let rows = (0..protocol.sheet.rated).map(|rep| rating(doing, rep)).collect();
        inner.extend([say("h3", "", words.rate), el("div", "stack", rows)]);
    }
    if !protocol.sheet.lines.is_empty() {
        let lines = (0..).zip(entry.all("line")).map(|(line, words)| seen(doing, line, words));
        let lines = el("ul", "test__lines", lines.collect());
        inner.extend([say("h3", "", words.seen), say("p", "quiet", words.seen_hint), lines]);
    }
    inner.push(pain_question("test__pain", words.pain, words.pain_hint, doing, doing.pain));
    let tried = RwSignal::new(false);
    let open = move || tried.get() && !is_whole(doing);
    inner.push(told("told", live(move || if open() { words.missing } else { "" })));
    inner.push(button("button button--primary button--wide", "check", words.save, move || {
        tried.set(true);
        if untrack(|| is_whole(doing)) {
            save(doing);
        }
    }));
    el("section", "card stack test__sheet", inner)
}

fn rating(doing: Doing, rep: u8) -> View {
    let words = assess(doing.app.lang());
    let now = move || Sheet::rating(doing.faults.get() as u16, rep);
    let choices = Rating::ALL.map(|rating| {
        choice(
            "choice__option",
            (words.rating)(rating),
            move || now() == rating,
            move || {
                doing.faults.update(|it| *it = Sheet::rated(*it as u16, rep, rating).into());
            },
        )
    });
    let name = (words.rep)(rep + 1);
    let row = vec![say("p", "setting__name", name.clone()), el("div", "choice", choices.into())];
    with("div", "test__rating", vec![is("role", "group"), keeps("aria-label", name)], row)
}

/// A line of the sheet: what was seen, and how it should look.
fn seen(doing: Doing, line: u8, words: &str) -> View {
    let all = assess(doing.app.lang());
    let mut parts = words.split('\t').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let (name, right, exercise, pose) = (next(), next(), next(), next());
    let is_on = move || doing.faults.get() & 1 << line != 0;
    let sheet = doing.protocol.sheet;
    let flip = move || doing.faults.update(|it| *it = sheet.toggled(*it as u16, line).into());
    let names = vec![say("span", "", name), el("span", "test-line__box", vec![icon("check")])];
    let button = press("test-line__button", vec![holds("aria-pressed", is_on)], names, flip);
    let instead = vec![say("strong", "", all.right), text(": "), text(right)];
    let mut inner = vec![button, el("p", "caption", instead)];
    if let Some((exercise, pose)) = library::find(&exercise).zip(pose_text::read(&pose)) {
        inner.insert(0, pair(exercise, Box::new(pose)));
    }
    el("li", "test-line", inner)
}

fn is_whole(doing: Doing) -> bool {
    let protocol = doing.protocol;
    let number = match protocol.scored {
        Scored::Counted | Scored::Measured => doing.counted.get() != OPEN,
        Scored::Seen | Scored::Rated => true,
    };
    number && doing.pain.get() != OPEN && protocol.sheet.is_filled(doing.faults.get() as u16)
}

fn save(doing: Doing) {
    let Doing { app, protocol, .. } = doing;
    let number = |value: usize| if value == OPEN { 0 } else { value };
    let faults = doing.faults.get_untracked() as u16;
    let counted = number(doing.counted.get_untracked()) as u16;
    let fact = Fact::Test(Tested {
        test: protocol.id.to_owned(),
        side: untrack(|| doing.side()),
        score: protocol.score(counted, faults),
        pain: Some(doing.pain.get_untracked() as u8),
        faults,
        height_cm: number(doing.height.get_untracked()) as u8,
    });
    doing.saved.set(notes::write(app, fact).0);
    doing.rest.set(ask::now_secs() as usize);
    doing.go(SAVED);
}
