//! An exercise as a link: its figure, its name, what it needs and where it works.

use kneeline::exercise::{Exercise, Kit, Muscle, Pose, Prop};
use kneeline::figure::Style;
use kneeline::route::Route;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

use super::figure::Still;
use super::figure_loop::working_end;
use super::markup::{anchor, el, say};
use super::node::View;
use crate::app::state::AppState;

/// The whole card is the link.
pub(crate) fn exercise_card(app: AppState, exercise: &'static Exercise) -> View {
    let style = Style::still(exercise.tempo.starts_with);
    exercise_card_with(app, exercise, vec![still(exercise, style, None)])
}

/// The same with a figure that is drawn otherwise.
pub(crate) fn exercise_card_with(
    app: AppState,
    exercise: &'static Exercise,
    figure: Vec<View>,
) -> View {
    let [name, muscle, kit] = lines(app, exercise);
    let words = vec![
        say("span", "exercise-card__name", name),
        say("span", "caption", muscle),
        say("span", "caption", kit),
    ];
    let inner = vec![
        el("span", "exercise-card__figure", figure),
        el("span", "exercise-card__words", words),
    ];
    anchor(&Route::Exercise(exercise.id.0.to_owned()), "exercise-card", inner)
}

/// The card of another exercise as a copy of one in a list: long lists open many times sooner.
pub(crate) fn card_like(app: AppState, card: &Element, exercise: &Exercise) -> Option<Element> {
    let card: Element = card.clone_node_with_deep(true).ok()?.unchecked_into();
    let link = card.query_selector("a").ok()??;
    link.set_attribute("href", &Route::Exercise(exercise.id.0.to_owned()).href()).ok()?;
    let mut line = link.last_element_child()?.first_element_child();
    for text in lines(app, exercise) {
        line.as_ref()?.set_text_content(Some(&text));
        line = line?.next_element_sibling();
    }
    Some(card)
}

/// What it is called, where it works, what it needs.
fn lines(app: AppState, exercise: &Exercise) -> [String; 3] {
    let name = exercise.text.get(app.lang()).name;
    let muscle = exercise.primary.first().map_or("", |&muscle| plain(app, muscle));
    [name.to_owned(), muscle.to_owned(), kit_line(app, exercise)]
}

/// The exercise at the end that shows what it is, or a pose instead.
pub(crate) fn still(exercise: &'static Exercise, style: Style, pose: Option<Box<Pose>>) -> View {
    let level = working_end(exercise);
    Still { style, pose, ..Still::of(exercise, level) }.view()
}

/// The muscle as a runner says it, without its Latin name.
pub(crate) fn plain(app: AppState, muscle: Muscle) -> &'static str {
    let name = (app.more().muscle)(muscle);
    name.split_once(" (").map_or(name, |(plain, _)| plain)
}

fn kit_line(app: AppState, exercise: &Exercise) -> String {
    let words = app.more();
    if exercise.kit.is_empty() {
        // Not said of one whose figure holds a weight.
        let holds = |it: &Prop| matches!(it, Prop::Dumbbell { .. });
        if exercise.movement.props.iter().any(holds) {
            return (words.exercises.optional)((words.kit)(Kit::Dumbbell));
        }
        return words.today.no_kit.to_owned();
    }
    exercise.kit.iter().map(|&kit| (words.kit)(kit)).collect::<Vec<_>>().join(", ")
}
