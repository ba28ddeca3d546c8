//! The filters of the exercises: chips on the page, all of them in a sheet, the active ones to be
//! taken away one by one.

use std::time::Duration;

use kneeline::exercise::{Choice, Kit, Muscle, Position, Stage};
use kneeline::library;
use leptos::prelude::*;

use super::body_map::body_map;
use super::dialog::dialog;
use super::exercise_card::plain;
use super::live::{LiveView, effect, live, live_view, when};
use super::markup::{choice, el, focus, icon, is, keeps, marked, press, say, text};
use crate::app::ask;
use crate::app::state::AppState;

/// What a chip turns on and off.
#[derive(Clone, Copy)]
pub(crate) enum Chip {
    Asks(Choice),
    /// The person has it; kept in the settings.
    Has(Kit),
}

const fn at(position: Position) -> Chip {
    Chip::Asks(Choice::Position(position))
}
/// From the floor up: the order in which a circuit takes them.
static POSITIONS: [Chip; 7] = [
    at(Position::SideLying),
    at(Position::OnBack),
    at(Position::HandsAndKnees),
    at(Position::Kneeling),
    at(Position::Plank),
    at(Position::Seated),
    at(Position::Standing),
];

/// From easy to hard.
pub(crate) const STAGES: [Stage; 5] =
    [Stage::Activation, Stage::Control, Stage::Strength, Stage::Plyometrics, Stage::Mobility];
static STAGE_CHIPS: [Chip; 5] = {
    let [a, b, c, d, e] = STAGES;
    [
        Chip::Asks(Choice::Stage(a)),
        Chip::Asks(Choice::Stage(b)),
        Chip::Asks(Choice::Stage(c)),
        Chip::Asks(Choice::Stage(d)),
        Chip::Asks(Choice::Stage(e)),
    ]
};

const fn trains(muscle: Muscle) -> Chip {
    Chip::Asks(Choice::Muscle(muscle))
}
/// Hip, thigh, shank, trunk.
static MUSCLES: [Chip; 12] = [
    trains(Muscle::GluteMed),
    trains(Muscle::GluteMin),
    trains(Muscle::GluteMax),
    trains(Muscle::Rotators),
    trains(Muscle::Tfl),
    trains(Muscle::HipFlexors),
    trains(Muscle::Adductors),
    trains(Muscle::Quads),
    trains(Muscle::Hamstrings),
    trains(Muscle::Calves),
    trains(Muscle::Core),
    trains(Muscle::Obliques),
];

const MY_KIT: Chip = Chip::Asks(Choice::MyKit);
/// What may be needed and is not everywhere; then the filter itself.
static KIT: [Chip; 10] = [
    Chip::Has(Kit::LoopBand),
    Chip::Has(Kit::Pad),
    Chip::Has(Kit::Step),
    Chip::Has(Kit::Chair),
    Chip::Has(Kit::Dumbbell),
    Chip::Has(Kit::AnkleWeight),
    Chip::Has(Kit::AnchoredBand),
    Chip::Has(Kit::Bench),
    Chip::Has(Kit::Slope),
    MY_KIT,
];

static KNEE: [Chip; 1] = [Chip::Asks(Choice::KneeFriendly)];

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
            Self::Asks(choice) => app.browse.with(|browse| browse.filter.has(choice)),
            Self::Has(kit) => app.settings.with(|settings| settings.kit.contains(&kit)),
        }
    }

    pub(crate) fn flip(self, app: AppState) {
        if let Self::Has(kit) = self {
            ask::change_settings(app, |settings| {
                let before = settings.kit.len();
                settings.kit.retain(|&it| it != kit);
                if settings.kit.len() == before {
                    settings.kit.push(kit);
                }
            });
        }
        app.browse.update(|browse| match self {
            Self::Asks(choice) => browse.filter.flip(choice),
            // Who says what they have wants to see what can be done with it.
            Self::Has(_) if !browse.filter.has(Choice::MyKit) => browse.filter.flip(Choice::MyKit),
            Self::Has(_) => {}
        });
    }

    /// Whether it would make a difference.
    fn is_used(self) -> bool {
        library::ALL.iter().any(|exercise| match self {
            Self::Asks(choice) => choice.fits(exercise, &[]),
            Self::Has(kit) => exercise.kit.contains(&kit),
        })
    }
}

/// Those of a kind that make a difference.
pub(crate) fn chips(app: AppState, of: &[Chip]) -> Vec<AnyView> {
    of.iter().filter(|it| it.is_used()).map(|&it| chip(app, it)).collect()
}

/// A button that is on or off.
fn chip(app: AppState, chip: Chip) -> AnyView {
    let on = move || chip.is_on(app);
    choice("chip filter__choice", chip.name(app), on, move || chip.flip(app))
}

/// The row on the page: both sheets, and what is asked for most.
pub(crate) fn row(app: AppState, filters: RwSignal<bool>, map: RwSignal<bool>) -> AnyView {
    let words = &app.words().browse;
    let name = live(move || match app.browse.with(|browse| browse.filter.choices().len()) {
        0 => words.filters.to_owned(),
        count => (words.filters_active)(count),
    });
    let opener = |name: AnyView, open: RwSignal<bool>| {
        let class = "chip filter__choice filter__open";
        press(class, vec![is("aria-haspopup", "dialog")], vec![name], move || open.set(true))
    };
    let mut row = vec![opener(name.into_any(), filters), opener(text(words.body_map), map)];
    row.extend(chips(app, &KNEE));
    row.extend(chips(app, &[MY_KIT]));
    row.extend(chips(app, &POSITIONS));
    fieldset("filter", words.filters, row)
}

/// The active ones. Taking one away takes its button too: `taken` puts the focus elsewhere.
pub(crate) fn active(app: AppState, taken: fn()) -> LiveView {
    live_view(move || {
        let words = &app.words().browse;
        let choices = app.browse.with(|browse| browse.filter.choices().to_vec());
        if choices.is_empty() {
            return ().into_any();
        }
        let remover = |choice: Option<Choice>| {
            let name = choice.map_or(words.clear_all, |choice| Chip::Asks(choice).name(app));
            let take = move || {
                match choice {
                    Some(choice) => Chip::Asks(choice).flip(app),
                    None => app.browse.update(|browse| browse.filter.clear()),
                }
                taken();
            };
            let label = match choice {
                Some(_) => (words.remove)(name),
                None => name.to_owned(),
            };
            let label = vec![keeps("aria-label", label)];
            press("chip filter__choice", label, vec![text(name), icon("x")], take)
        };
        let all = (choices.len() > 1).then_some(None);
        let removers = choices.into_iter().map(Some).chain(all).map(remover);
        fieldset("filter filter--active", words.active, removers.collect())
    })
}

/// Both sheets. What is in them is made when they open.
pub(crate) fn sheets(
    app: AppState,
    filters: RwSignal<bool>,
    map: RwSignal<bool>,
    found: Signal<String>,
) -> [AnyView; 2] {
    let words = &app.words().browse;
    [
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
    let show = live(move || (app.words().browse.show)(&found.get()));
    let inner = move || {
        let class = "button button--primary button--wide sheet__close";
        let attributes = vec![is("type", "button")];
        let close = press(class, attributes, vec![show.into_any()], move || open.set(false));
        vec![inside(app), close].into_any()
    };
    let inner = when(move || open.get(), inner);
    // Browsers may choose the part that scrolls instead of what can be picked in it.
    effect(move || {
        if open.get() {
            set_timeout(|| focus(".dialog[open] .chip"), Duration::ZERO);
        }
    });
    dialog(open, title, vec![inner.into_any()])
}

/// Every filter there is.
fn everything(app: AppState) -> AnyView {
    let words = &app.words().browse;
    let parts: [(&str, &[Chip], &str); 5] = [
        (words.position, &POSITIONS, ""),
        (words.kit, &KIT, words.kit_hint),
        (words.muscle, &MUSCLES, ""),
        (words.stage, &STAGE_CHIPS, ""),
        (words.knee, &KNEE, words.knee_hint),
    ];
    let part = |(name, of, hint)| {
        let inner = fieldset("chips", name, chips(app, of));
        el("section", "sheet__part", vec![say("h3", "", name), inner, say("p", "caption", hint)])
    };
    el("div", "sheet", parts.map(part).into())
}

fn fieldset(class: &'static str, name: &'static str, inner: Vec<AnyView>) -> AnyView {
    marked("fieldset", class, "aria-label", Some(name), inner)
}
