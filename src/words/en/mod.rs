//! English. Second person, short, kind, digits for numbers.

mod after;
mod app;
mod assess;
mod assess_pages;
mod browse;
mod builder;
mod building;
mod cadence;
mod charts;
mod data;
mod facts;
mod give;
mod hands;
mod own;
mod plan;
mod player;
mod reading;
mod runs;
mod settings;
mod sound;
mod start;
mod voice;

use super::{Early, More, Words};

pub(super) use after::AFTER;
pub(super) use assess::ASSESS;
pub(super) use assess_pages::{ANGLE_PAGE, TESTS};
pub(super) use builder::BUILDER;
pub(super) use building::BUILDING;
pub(super) use charts::{CHARTS, about as about_chart};
pub(super) use give::GIVE;
pub(super) use own::{OWN, PLAIN};
pub(super) use plan::PLAN;
pub(super) use runs::{MORNING, RUNS};
pub(super) use settings::SETTINGS;
pub(super) use sound::PAGE as SOUND_PAGE;
pub(super) use start::{SAFETY, START};

pub(super) static WORDS: Words = Words {
    app: app::APP,
    nav: app::NAV,
    today: app::TODAY,
    early: EARLY,
    pages: app::PAGES,
    player: player::PLAYER,
    hands: hands::HANDS,
    welcome: app::WELCOME,
    trouble: app::TROUBLE,
    side: facts::side,
    side_letter: facts::side_letter,
    level: facts::level,
    amount: facts::amount,
    about: facts::about,
    clock: facts::clock,
    voice: voice::voice,
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

pub(super) static MORE: More = More {
    words: &WORDS,
    done: player::DONE,
    sides: facts::sides,
    muscle: facts::muscle,
    kit: facts::kit,
    kit_instead: facts::kit_instead,
    stage: facts::stage,
    position: facts::position,
    stop: facts::stop,
    chosen: facts::chosen,
    tempo: facts::tempo,
    dose: facts::dose,
    day: facts::day,
    exercises: app::EXERCISES,
    browse: browse::BROWSE,
    circuits: app::CIRCUITS,
    mine: reading::MINE,
    learn: reading::LEARN,
    cadence: cadence::CADENCE,
    data: data::DATA,
    progress: app::PROGRESS,
    settings: app::SETTINGS,
    sound: sound::SOUND,
};

const EARLY: Early = Early {
    metronome: cadence::CADENCE.open,
    read: reading::LEARN.quiet_link,
    play: app::EXERCISES.play,
    pause: app::EXERCISES.pause,
    figure_of: app::EXERCISES.figure_of,
    get_help: app::EXERCISES.when_to_get_help,
    unknown_circuit: app::CIRCUITS.unknown,
    unknown_circuit_hint: app::CIRCUITS.unknown_hint,
    summary: "Summary to take along",
    text: "Circuit from text",
    own: "Your own exercises",
    own_short: "Yours",
    stop_rule: own::STOP_RULE,
    share: "Share a circuit",
    print: "Print",
    unknown_session: app::PROGRESS.unknown,
    unknown_session_hint: app::PROGRESS.empty,
    advice: data::DATA.advice,
    take: data::DATA.take,
    lost: data::DATA.lost,
    bring: data::DATA.bring,
    not_lost: data::DATA.not_lost,
    carried: data::DATA.carried,
    update: app::SETTINGS.update,
    update_action: app::SETTINGS.update_action,
    tempo_value: app::SETTINGS.tempo_value,
    less: app::SETTINGS.less,
    more: app::SETTINGS.more,
    no_sound: sound::SOUND.no_sound,
    spoken: sound::SOUND.spoken,
    sets: player::DONE.sets,
    output: sound::SOUND.output,
    outputs: sound::SOUND.outputs,
    cancel: data::DATA.cancel,
    mine: reading::MINE.title,
    add: data::DATA.mend.add,
    cadence: cadence::CADENCE.title,
    data: data::DATA.title,
    sound: sound::SOUND.title,
};
