//! Every number the plan decides by, with its source or as our choice.

use kneeline::plan::{Basis, rules};
use kneeline::route::Route;
use kneeline::words;

use crate::app::ask;
use crate::app::parts::attr::{is, keeps};
use crate::app::parts::markup::{el, head, say, text, with};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;

/// What the id of a row begins with.
const ROW: &str = "rule-";

/// `id`: the rule somebody asked about, which has the focus then.
pub(super) fn rules(app: AppState, id: &str) -> View {
    let words = words::plan(app.lang());
    let outside = [" (", app.more().exercises.opens_outside, ")"].concat();
    let row = |rule: &&rules::Rule| {
        let basis = match rule.basis {
            Basis::OurChoice => say("span", "quiet", words.our_choice),
            Basis::From(source) => match source.url {
                None => text(source.citation),
                Some(url) => {
                    let attributes = vec![
                        keeps("href", url.to_owned()),
                        is("target", "_blank"),
                        is("rel", "noopener noreferrer"),
                    ];
                    let inner = vec![text(source.citation), say("span", "unseen", outside.clone())];
                    with("a", "", attributes, inner)
                }
            },
        };
        let inner = vec![
            say("dt", "", (words.rule)(rule.id)),
            say("dd", "rule__value", (words.value)(rule)),
            el("dd", "rule__basis", vec![basis]),
        ];
        let attributes = vec![keeps("id", [ROW, rule.id].concat()), is("tabindex", "-1")];
        with("div", "rule", attributes, inner)
    };
    if !id.is_empty() {
        ask::focus([ROW, id].concat());
    }
    let back = Some((Route::Plan, app.more().app.back));
    let mut inner = vec![say("p", "quiet", words.rules_hint)];
    let begins = |rule: &&rules::Rule| !(words.rules_of)(rule.id).is_empty();
    for group in rules::ALL.chunk_by(|_, next| !begins(next)) {
        let name = group.first().map_or("", |rule| (words.rules_of)(rule.id));
        inner.push(say("h2", "", name));
        inner.push(el("dl", "rules", group.iter().map(row).collect()));
    }
    vec![head(words.rules, back, None), el("section", "stack rules-page", inner)].view()
}
