//! A station of a circuit in a list, and what can be done with a whole circuit besides starting it.

use kneeline::circuit::{Circuit, Station};
use kneeline::route::{PlayOf, Route};
use kneeline::timeline::Timeline;
use kneeline::words;
use leptos::prelude::*;

use super::attr::keeps;
use super::circuit_card::start_button;
use super::exercise_facts::{fact, kit, lines};
use super::exercise_figure::changing;
use super::figure::Still;
use super::figure_loop::working_end;
use super::live::{live, when};
use super::markup::{anchor, button, el, icon, link, marked, say, text, told, with};
use super::node::{ToView, View};
use crate::app::ask::{self, Shared};
use crate::app::hear;
use crate::app::state::AppState;

/// Figure, name and dose, as a link to the exercise.
pub(crate) fn station_link(app: AppState, station: &Station) -> View {
    let exercise = station.exercise;
    let dose = dose_line(app, station);
    let still = Still::of(exercise, working_end(exercise)).view();
    let text = vec![say("b", "", exercise.text.get(app.lang()).name), say("span", "quiet", dose)];
    let inner = vec![
        el("span", "station__figure", vec![still]),
        el("span", "station__text", text),
        icon("chevron-right"),
    ];
    link(Route::Exercise(exercise.id.0.to_owned()), "station", None, inner)
}

/// Sets, amount, sides and rest as one line.
pub(crate) fn dose_line(app: AppState, station: &Station) -> String {
    let words = app.more();
    let amount = (words.amount)(station.exercise.dose.measure, station.amount);
    let dose = (words.circuits.sets_of)(station.sets, &amount, station.exercise.sides);
    [dose, (words.circuits.rest)(station.rest_secs)].join(", ")
}

/// How long, start, how it sounds: what stands above the stations.
pub(crate) fn at_a_glance(app: AppState, circuit: &Circuit, of: PlayOf) -> Vec<View> {
    let words = app.more();
    let mut chips = vec![say("li", "chip", (words.about)(ask::duration_secs(app, circuit)))];
    if circuit.rounds > 1 {
        chips.push(say("li", "chip", (words.circuits.rounds)(circuit.rounds)));
    }
    vec![
        el("ul", "chips", chips),
        start_button(app, move || of.clone()),
        hear_row(app, circuit.clone()),
    ]
}

/// What a circuit does, its stations, and the rest: facts, then what can be done with it besides,
/// of which `acts` are those of this page.
pub(crate) fn columns(
    app: AppState,
    circuit: &Circuit,
    of: PlayOf,
    [does, stations, facts, acts]: [Vec<View>; 4],
) -> View {
    let words = app.more();
    let list = vec![say("h2", "", words.circuits.list), el("ol", "stations", stations)];
    let kit = fact(words.exercises.kit, lines(kit(app, &circuit.kit(), &[])));
    let mut rest = facts;
    rest.push(el("dl", "facts", vec![kit]));
    rest.extend(acts_row(app, circuit.clone(), of, acts));
    let columns = vec![
        el("div", "stack", does),
        el("section", "stack", list),
        el("div", "stack circuit__rest", rest),
    ];
    el("div", "circuit", columns)
}

/// Plays the beginning of a circuit, or stops it.
fn hear_row(app: AppState, circuit: Circuit) -> View {
    let words = app.more();
    let on = move || app.listening.get();
    let icon = move || if on() { "square" } else { "volume-2" };
    let name = live(move || if on() { words.exercises.stop_hearing } else { words.circuits.hear });
    let hear = changing("", icon, name, move || {
        if untrack(on) {
            return hear::hush(app);
        }
        let pace = app.settings.with_untracked(|settings| settings.pace);
        hear::listen(app, Timeline::sample(&circuit, pace));
    });
    let more = anchor(&Route::Sound, "quiet-link", vec![text(words.sound.title)]);
    el("div", "row circuit__hear", vec![hear, more, sound_is_off(app)])
}

/// Says why nothing is heard, when the person has turned it off.
pub(crate) fn sound_is_off(app: AppState) -> View {
    let told = live(move || {
        let off = app.settings.with(|settings| settings.muted || settings.volume == 0);
        if off && app.listening.get() { app.more().exercises.sound_is_off } else { "" }
    });
    self::told("quiet told", told)
}

/// Shares the link with one tap and says what became of it; paper, the other ways, and `more`.
fn acts_row(app: AppState, circuit: Circuit, of: PlayOf, more: Vec<View>) -> [View; 2] {
    let words = &app.more().circuits;
    let ways = words::give(app.lang());
    let (said, by_hand) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let share = move || {
        ask::share_circuit(&circuit, move |shared, url| {
            let (told, link) = match shared {
                Shared::Sent => (words.sent, String::new()),
                Shared::Copied => (words.copied, String::new()),
                Shared::ByHand => (words.by_hand, url),
            };
            by_hand.set(link);
            said.set(told.to_owned());
        });
    };
    let link = when(
        move || !by_hand.get().is_empty(),
        move || {
            let url = by_hand.get_untracked();
            with("a", "", vec![keeps("href", url.clone())], vec![text(url)])
        },
    );
    let said = vec![live(move || said.get()).view(), link.view()];
    let said = marked("p", "quiet told", "role", Some("status"), said);
    let print = vec![icon("printer"), text(ways.print)];
    let mut row = vec![
        button("button", "share-2", words.share, share),
        anchor(&Route::Print(of.clone()), "button", print),
        anchor(&Route::Share(of), "button", vec![text(ways.more_ways)]),
    ];
    row.extend(more);
    [el("div", "circuit__acts", row), said]
}
