//! English. Second person, short, kind, digits for numbers.

mod app;
mod assess;
mod assess_pages;
mod browse;
mod cadence;
mod charts;
mod data;
mod facts;
mod hands;
mod plan;
mod player;
mod reading;
mod runs;
mod sound;
mod start;
mod voice;

use super::Words;

pub(super) use assess::ASSESS;
pub(super) use assess_pages::{ANGLE_PAGE, TESTS};
pub(super) use charts::{CHARTS, about as about_chart};
pub(super) use plan::PLAN;
pub(super) use runs::{MORNING, RUNS};
pub(super) use sound::PAGE as SOUND_PAGE;
pub(super) use start::{SAFETY, START};

pub(super) static WORDS: Words = Words {
    app: app::APP,
    nav: app::NAV,
    today: app::TODAY,
    exercises: app::EXERCISES,
    browse: browse::BROWSE,
    pages: app::PAGES,
    circuits: app::CIRCUITS,
    mine: reading::MINE,
    learn: reading::LEARN,
    cadence: cadence::CADENCE,
    data: data::DATA,
    player: player::PLAYER,
    hands: hands::HANDS,
    done: player::DONE,
    progress: app::PROGRESS,
    settings: app::SETTINGS,
    sound: sound::SOUND,
    welcome: app::WELCOME,
    trouble: app::TROUBLE,
    side: facts::side,
    side_letter: facts::side_letter,
    sides: facts::sides,
    muscle: facts::muscle,
    kit: facts::kit,
    kit_instead: facts::kit_instead,
    stage: facts::stage,
    level: facts::level,
    position: facts::position,
    stop: facts::stop,
    chosen: facts::chosen,
    tempo: facts::tempo,
    amount: facts::amount,
    dose: facts::dose,
    about: facts::about,
    clock: facts::clock,
    voice: voice::voice,
    day: facts::day,
    weekdays: [
        ("M", "Monday"),
        ("T", "Tuesday"),
        ("W", "Wednesday"),
        ("T", "Thursday"),
        ("F", "Friday"),
        ("S", "Saturday"),
        ("S", "Sunday"),
    ],
};
