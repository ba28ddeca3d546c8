//! Every set of a session: a group of rows for each exercise, a column for each side.

use kneeline::exercise::Exercise;
use kneeline::history::{ExerciseRow, SessionRecord, SetDone};
use kneeline::library;
use leptos::prelude::*;

use crate::app::state::{AppState, use_app};

#[component]
pub(crate) fn SessionTable(record: SessionRecord) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let columns = [words.progress.left, words.progress.right, words.progress.both];
    let columns = columns.map(|name| view! { <th scope="col">{name}</th> });
    let groups = record.by_exercise().into_iter().map(|row| group(app, &row));
    view! {
        <div class="card">
            <table class="sets">
                <caption class="unseen">{words.circuits.list}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.progress.exercise}</th>
                        {columns.into_iter().collect_view()}
                    </tr>
                </thead>
                {groups.collect_view()}
            </table>
        </div>
    }
}

fn group(app: AppState, row: &ExerciseRow) -> AnyView {
    let exercise = library::find(&row.exercise);
    let name = match exercise {
        Some(exercise) => exercise.text.get(app.lang()).name.to_owned(),
        None => [&row.exercise, ", ", app.words().exercises.gone].concat(),
    };
    let sets = (1..).zip(row.by_set()).map(|(number, sides)| {
        let cells = sides.map(|set| cell(app, exercise, set));
        view! {
            <tr>
                <th scope="row">{(app.words().progress.set)(number)}</th>
                {cells.into_iter().collect_view()}
            </tr>
        }
    });
    view! {
        <tbody>
            <tr>
                <th class="sets__exercise" colspan="4" scope="rowgroup">
                    {name}
                </th>
            </tr>
            {sets.collect_view()}
        </tbody>
    }
    .into_any()
}

/// What was done, and what was planned if that was more.
fn cell(app: AppState, exercise: Option<&Exercise>, set: Option<SetDone>) -> AnyView {
    let words = app.words();
    let Some(set) = set else {
        return view! { <td class="quiet">{words.progress.none}</td> }.into_any();
    };
    let named = |amount: u16| match exercise {
        Some(exercise) => (words.amount)(exercise.dose.measure, amount),
        None => amount.to_string(),
    };
    let text = if set.amount < set.planned {
        (words.progress.done_of)(&set.amount.to_string(), &named(set.planned))
    } else {
        named(set.amount)
    };
    view! { <td>{text}</td> }.into_any()
}
