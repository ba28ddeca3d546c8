//! Chips: buttons that are on or off, each a filter of the exercises.

use kneeline::exercise::{Choice, Kit, Muscle, Position, Stage};
use kneeline::library;
use leptos::prelude::*;

use super::exercise_card::plain;
use super::markup::choice;
use super::node::View;
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
pub(super) static POSITIONS: [Chip; 7] = [
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
pub(super) static STAGE_CHIPS: [Chip; 5] = {
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
pub(super) static MUSCLES: [Chip; 12] = [
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

pub(super) const MY_KIT: Chip = Chip::Asks(Choice::MyKit);
/// What may be needed and is not everywhere; then the filter itself.
pub(super) static KIT: [Chip; 10] = [
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

pub(super) static KNEE: [Chip; 1] = [Chip::Asks(Choice::KneeFriendly)];

impl Chip {
    pub(crate) fn name(self, app: AppState) -> &'static str {
        let words = app.more();
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
pub(crate) fn chips(app: AppState, of: &[Chip]) -> Vec<View> {
    of.iter().filter(|it| it.is_used()).map(|&it| chip(app, it)).collect()
}

/// A button that is on or off.
fn chip(app: AppState, chip: Chip) -> View {
    let on = move || chip.is_on(app);
    choice("chip filter__choice", chip.name(app), on, move || chip.flip(app))
}
