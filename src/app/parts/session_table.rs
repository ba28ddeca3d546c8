//! Every set of a session: a group of rows for each exercise, a column for each side.

use kneeline::exercise::Exercise;
use kneeline::history::{ExerciseRow, SessionRecord, SetDone};
use kneeline::library;

use super::attr::is;
use super::markup::{el, marked, say, text, with};
use super::node::View;
use crate::app::state::AppState;

pub(crate) fn sets_table(app: AppState, record: &SessionRecord) -> View {
    let words = &app.more().progress;
    let columns = [words.exercise, words.left, words.right, words.both];
    let columns = columns.map(|name| scoped("col", text(name)));
    let mut inner = vec![
        say("caption", "unseen", app.more().circuits.list),
        el("thead", "", vec![el("tr", "", columns.into())]),
    ];
    inner.extend(record.by_exercise().iter().map(|row| group(app, row)));
    el("div", "card", vec![el("table", "sets", inner)])
}

fn scoped(scope: &'static str, inner: View) -> View {
    marked("th", "", "scope", Some(scope), vec![inner])
}

fn group(app: AppState, row: &ExerciseRow) -> View {
    let exercise = library::find(&row.exercise);
    let name = match exercise {
        Some(exercise) => exercise.text.get(app.lang()).name.to_owned(),
        None => [&row.exercise, ", ", app.more().exercises.gone].concat(),
    };
    let spans = vec![is("colspan", "4"), is("scope", "rowgroup")];
    let name = with("th", "sets__exercise", spans, vec![text(name)]);
    let mut rows = vec![el("tr", "", vec![name])];
    rows.extend((1..).zip(row.by_set()).map(|(number, sides)| {
        let mut cells = vec![scoped("row", text((app.more().progress.set)(number)))];
        cells.extend(sides.map(|set| cell(app, exercise, set)));
        el("tr", "", cells)
    }));
    el("tbody", "", rows)
}

/// What was done, and what was planned if that was more.
fn cell(app: AppState, exercise: Option<&Exercise>, set: Option<SetDone>) -> View {
    let words = app.more();
    let Some(set) = set else { return say("td", "quiet", words.progress.none) };
    let named = |amount: u16| match exercise {
        Some(exercise) => (words.amount)(exercise.dose.measure, amount),
        None => amount.to_string(),
    };
    let done = if set.amount < set.planned {
        (words.progress.done_of)(&set.amount.to_string(), &named(set.planned))
    } else {
        named(set.amount)
    };
    say("td", "", done)
}
