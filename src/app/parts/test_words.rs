//! What a page says about a self-test: how it is done, what others reach, what is our choice.

use kneeline::words::assess;
use kneeline::words::pack::Entry;

use super::exercise_how::part;
use super::markup::{el, say};
use super::node::View;
use super::source::sources;
use super::test_doing::Doing;

pub(crate) fn how(doing: Doing, entry: Entry) -> Vec<View> {
    let words = assess(doing.app.lang());
    let steps = entry.all("step").map(|step| say("li", "", step.to_owned())).collect();
    let line = |name: &'static str, words: &str| {
        let inner = vec![say("dt", "", name), say("dd", "", words.to_owned())];
        el("div", "", inner)
    };
    let facts = vec![line(words.need, entry.one("need")), line(words.count, entry.one("count"))];
    vec![
        say("p", "test__why", entry.one("why").to_owned()),
        el("dl", "test__facts", facts),
        part(words.how, vec![el("ol", "steps", steps)]),
    ]
}

/// What others reach, what counts as a change, what is ours, where it was read.
pub(crate) fn known(doing: Doing, entry: Entry) -> Vec<View> {
    let words = assess(doing.app.lang());
    let told =
        |name: &'static str, key: &str| part(name, vec![say("p", "", entry.one(key).to_owned())]);
    let mut known = vec![
        told(words.reference, "reference"),
        told(words.what_change, "change"),
        told(words.ours, "ours"),
    ];
    if entry.all("source").next().is_some() {
        known.push(sources(doing.app, entry));
    }
    known
}
