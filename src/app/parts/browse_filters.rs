//! The filters of the exercises: chips on the page, all of them in a sheet, the active ones to be
//! taken away one by one.

use kneeline::exercise::{Choice, Filter, Kit, Muscle, Position, Stage};
use kneeline::library;
use leptos::html::H2;
use leptos::prelude::*;

use super::body_map::body_map;
use super::dialog::Dialog;
use super::exercise_card::plain;
use super::live::{LiveView, live, live_view, when};
use super::markup::{el, icon, marked, say};
use crate::app::ask;
use crate::app::state::AppState;

/// From the floor up: the order in which a circuit takes them.
const POSITIONS: [Position; 7] = [
    Position::SideLying,
    Position::OnBack,
    Position::HandsAndKnees,
    Position::Kneeling,
    Position::Plank,
    Position::Seated,
    Position::Standing,
];
/// From easy to hard.
pub(crate) const STAGES: [Stage; 5] =
    [Stage::Activation, Stage::Control, Stage::Strength, Stage::Plyometrics, Stage::Mobility];
const MUSCLES: [Muscle; 12] = [
    Muscle::GluteMed,
    Muscle::GluteMin,
    Muscle::GluteMax,
    Muscle::Rotators,
    Muscle::Tfl,
    Muscle::HipFlexors,
    Muscle::Adductors,
    Muscle::Quads,
    Muscle::Hamstrings,
    Muscle::Calves,
    Muscle::Core,
    Muscle::Obliques,
];

/// What a chip turns on and off.
#[derive(Clone, Copy)]
pub(crate) enum Chip {
    Asks(Choice),
    /// The person has it; kept in the settings.
    Has(Kit),
}

impl Chip {
    pub(crate) fn name(self, app: AppState) -> &'static str {
        let words = app.words();
        match self {
            Self::Has(kit) => (words.kit)(kit),
            Self::Asks(Choice::Position(position)) => (words.position)(position),
            Self::Asks(Choice::Stage(stage)) => (words.stage)(stage),
            Self::Asks(Choice::Muscle(muscle)) => plain(app, muscle),
            Self::Asks(Choice::MyKit) => words.browse.my_kit,
            Self::Asks(Choice::KneeFriendly) => words.browse.knee_friendly,
        }
    }

    pub(crate) fn is_on(self, app: AppState) -> bool {
        match self {
            Self::Asks(choice) => app.browse.filter.with(|filter| filter.has(choice)),
            Self::Has(kit) => app.settings.with(|settings| settings.kit.contains(&kit)),
        }
    }

    pub(crate) fn flip(self, app: AppState) {
        let filter = app.browse.filter;
        match self {
            Self::Asks(choice) => filter.update(|filter| filter.flip(choice)),
            Self::Has(kit) => {
                ask::change_settings(app, |settings| {
                    let before = settings.kit.len();
                    settings.kit.retain(|&it| it != kit);
                    if settings.kit.len() == before {
                        settings.kit.push(kit);
                    }
                });
                // Who says what they have wants to see what can be done with it.
                if !filter.with_untracked(|filter| filter.has(Choice::MyKit)) {
                    filter.update(|filter| filter.flip(Choice::MyKit));
                }
            }
        }
    }
}

/// A button that is on or off.
pub(crate) fn chip(app: AppState, chip: Chip) -> AnyView {
    let pressed = live(move || if chip.is_on(app) { "true" } else { "false" });
    view! {
        <button class="chip filter__choice" aria-pressed=pressed on:click=move |_| chip.flip(app)>
            {chip.name(app)}
        </button>
    }
    .into_any()
}

/// The row on the page: both sheets, and what is asked for most.
pub(crate) fn row(app: AppState, filters: RwSignal<bool>, map: RwSignal<bool>) -> AnyView {
    let words = &app.words().browse;
    let count = move || app.browse.filter.with(|filter| filter.choices().len());
    let name = live(move || match count() {
        0 => words.filters.to_owned(),
        count => (words.filters_active)(count),
    });
    let mut chips = vec![
        opener(name, filters),
        opener(live(move || words.body_map.to_owned()), map),
        chip(app, Chip::Asks(Choice::KneeFriendly)),
        chip(app, Chip::Asks(Choice::MyKit)),
    ];
    chips.extend(positions().map(|it| chip(app, it)));
    group("filter", words.filters, chips)
}

fn opener(name: Signal<String>, open: RwSignal<bool>) -> AnyView {
    view! {
        <button
            class="chip filter__choice filter__open"
            aria-haspopup="dialog"
            on:click=move |_| open.set(true)
        >
            {name}
        </button>
    }
    .into_any()
}

/// The active ones. Taking one away takes its button too: the focus goes to the line that says
/// what is found now.
pub(crate) fn active(app: AppState, line: NodeRef<H2>) -> LiveView {
    let taken = move || {
        if let Some(line) = line.get_untracked() {
            let _ = line.focus();
        }
    };
    live_view(move || {
        let words = &app.words().browse;
        let choices = app.browse.filter.with(|filter| filter.choices().to_vec());
        if choices.is_empty() {
            return ().into_any();
        }
        let mut chips: Vec<AnyView> = choices
            .into_iter()
            .map(|choice| {
                let name = Chip::Asks(choice).name(app);
                remover((words.remove)(name), name, move || {
                    Chip::Asks(choice).flip(app);
                    taken();
                })
            })
            .collect();
        if chips.len() > 1 {
            chips.push(remover(words.clear_all.to_owned(), words.clear_all, move || {
                app.browse.filter.update(Filter::clear);
                taken();
            }));
        }
        group("filter filter--active", words.active, chips)
    })
}

fn remover(label: String, name: &'static str, act: impl Fn() + 'static) -> AnyView {
    let act: Box<dyn Fn()> = Box::new(act);
    view! {
        <button class="chip filter__choice" aria-label=label on:click=move |_| act()>
            {name}
            {icon("x")}
        </button>
    }
    .into_any()
}

/// Both sheets. What is in them is made when they open.
pub(crate) fn sheets(
    app: AppState,
    filters: RwSignal<bool>,
    map: RwSignal<bool>,
    found: Signal<String>,
) -> Vec<AnyView> {
    let words = &app.words().browse;
    vec![
        sheet(app, words.filters, filters, found, everything),
        sheet(app, words.body_map_title, map, found, body_map),
    ]
}

fn sheet(
    app: AppState,
    title: &'static str,
    open: RwSignal<bool>,
    found: Signal<String>,
    inside: fn(AppState) -> AnyView,
) -> AnyView {
    let words = &app.words().browse;
    let show = live(move || (words.show)(&found.get()));
    let inner = when(
        move || open.get(),
        move || {
            let close = view! {
                <button
                    class="button button--primary button--wide sheet__close"
                    on:click=move |_| open.set(false)
                >
                    {show}
                </button>
            };
            vec![inside(app), close.into_any()].into_any()
        },
    );
    view! {
        <Dialog open=open title=title>
            {inner}
        </Dialog>
    }
    .into_any()
}

/// Every filter there is.
fn everything(app: AppState) -> AnyView {
    let words = &app.words().browse;
    let used = |muscle: &Muscle| {
        library::ALL.iter().any(|it| it.primary.contains(muscle) || it.secondary.contains(muscle))
    };
    let muscles = MUSCLES.into_iter().filter(used).map(|it| Chip::Asks(Choice::Muscle(it)));
    let stages =
        STAGES.into_iter().filter(|stage| library::ALL.iter().any(|it| it.stage == *stage));
    let needed = |kit: &Kit| {
        !Kit::EVERYWHERE.contains(kit) && library::ALL.iter().any(|it| it.kit.contains(kit))
    };
    let kit = Kit::ALL.into_iter().filter(needed).map(Chip::Has);
    let only = [Choice::MyKit, Choice::KneeFriendly].map(Chip::Asks);
    let part = |name: &'static str, chips: Vec<Chip>, hint: &'static str| {
        let chips = chips.into_iter().map(|it| chip(app, it)).collect();
        let hint = (!hint.is_empty()).then(|| say("p", "caption", hint));
        let inner = vec![say("h3", "", name), group("chips", name, chips)];
        el("section", "sheet__part", inner.into_iter().chain(hint).collect())
    };
    let [my_kit, friendly] = only;
    let parts = vec![
        part(words.position, positions().collect(), ""),
        part(words.kit, kit.chain([my_kit]).collect(), words.kit_hint),
        part(words.muscle, muscles.collect(), ""),
        part(words.stage, stages.map(|it| Chip::Asks(Choice::Stage(it))).collect(), ""),
        part(words.knee, vec![friendly], words.knee_hint),
    ];
    el("div", "sheet", parts)
}

fn positions() -> impl Iterator<Item = Chip> {
    let used = |position: &Position| library::ALL.iter().any(|it| it.position == *position);
    POSITIONS.into_iter().filter(used).map(|it| Chip::Asks(Choice::Position(it)))
}

fn group(class: &'static str, name: &'static str, inner: Vec<AnyView>) -> AnyView {
    let group = marked("div", class, "aria-label", Some(name), inner);
    group.add_any_attr(leptos::attr::role("group")).into_any()
}
