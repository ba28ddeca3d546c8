//! Every sentence of the interface, one struct per kind, one static per language.
//!
//! Plurals and numbers are functions, so that each language can put them where it likes. What an
//! exercise or a circuit says about itself lives with it in `library`. Long because it is a list.

pub mod after;
pub mod assess;
pub mod builder;
pub mod charts;
pub mod data;
mod en;
pub mod give;
pub mod handout;
pub mod own;
pub mod pack;
pub mod plain;
pub mod plan;
pub mod pose_text;
pub mod runs;
pub mod search;
pub mod settings;
pub mod sound;
pub mod start;

use crate::circuit::CircuitError;
use crate::day::Day;
use crate::diary::Level;
use crate::exercise::{
    Chosen, Kit, Measure, Muscle, Position, Side, Sides, Stage, Stop, TempoName,
};
use crate::lang::Lang;
use crate::plan::{Kind, Light, Reason};
use crate::save::{Advice, SaveError};
use crate::share::ShareError;
use crate::voice::Phrase;
use std::borrow::Cow;

/// All words of one language.
#[derive(Debug)]
pub struct Words {
    pub app: App,
    pub nav: Nav,
    pub today: Today,
    pub early: Early,
    pub pages: Pages,
    pub player: Player,
    pub hands: Hands,
    pub welcome: Welcome,
    pub trouble: Trouble,
    pub side: fn(Side) -> &'static str,
    /// One letter, shown large.
    pub side_letter: fn(Side) -> &'static str,
    pub level: fn(Level) -> &'static str,
    /// `12 reps`, `20 s`, `8 steps`.
    pub amount: fn(Measure, u16) -> String,
    /// `8 min`, `45 s`.
    pub about: fn(u32) -> String,
    /// `8:24`.
    pub clock: fn(u32) -> String,
    /// What the voice says; an exercise's own words among it.
    pub voice: fn(Phrase) -> Cow<'static, str>,
    /// Monday first: letter and full name.
    pub weekdays: [(&'static str, &'static str); 7],
}

/// What only the pages say that come later: kept apart, so that it comes with their code. Everything
/// else is within reach.
#[derive(Debug)]
pub struct More {
    pub words: &'static Words,
    pub done: Done,
    pub sides: fn(Sides) -> &'static str,
    pub muscle: fn(Muscle) -> &'static str,
    pub kit: fn(Kit) -> &'static str,
    /// What else does, at home.
    pub kit_instead: fn(Kit) -> &'static str,
    pub stage: fn(Stage) -> &'static str,
    pub position: fn(Position) -> &'static str,
    pub stop: fn(Stop) -> &'static str,
    pub chosen: fn(Chosen) -> &'static str,
    pub tempo: fn(TempoName) -> &'static str,
    /// `2 to 3 sets of 10 to 15 reps`.
    pub dose: fn((u8, u8), Measure, (u16, u16)) -> String,
    /// `Friday 20 November`; if asked, with its year.
    pub day: fn(Day, bool) -> String,
    pub exercises: Exercises,
    pub browse: Browse,
    pub circuits: Circuits,
    pub mine: Mine,
    pub learn: Learn,
    pub cadence: Cadence,
    pub data: data::Data,
    pub progress: Progress,
    pub settings: SettingsWords,
    pub sound: sound::SoundWords,
}

impl std::ops::Deref for More {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.words
    }
}

/// What the first screen and the player say of what later pages say, too.
#[derive(Debug)]
pub struct Early {
    pub metronome: &'static str,
    pub read: &'static str,
    pub play: &'static str,
    pub pause: &'static str,
    pub figure_of: fn(&str) -> String,
    pub get_help: &'static str,
    pub unknown_circuit: fn(&str) -> String,
    pub unknown_circuit_hint: &'static str,
    pub summary: &'static str,
    pub text: &'static str,
    pub own: &'static str,
    /// Where there is little room.
    pub own_short: &'static str,
    /// Before the person's own.
    pub stop_rule: &'static str,
    pub share: &'static str,
    pub print: &'static str,
    pub unknown_session: &'static str,
    pub unknown_session_hint: &'static str,
    pub advice: fn(Advice) -> &'static str,
    pub take: &'static str,
    pub lost: fn(u32) -> String,
    pub bring: &'static str,
    pub not_lost: &'static str,
    pub carried: &'static str,
    pub update: &'static str,
    pub update_action: &'static str,
    pub tempo_value: fn(u16) -> String,
    pub less: fn(&str) -> String,
    pub more: fn(&str) -> String,
    pub no_sound: &'static str,
    pub spoken: &'static str,
    pub sets: fn(usize) -> String,
    pub output: &'static str,
    pub outputs: [(&'static str, &'static str); 2],
    pub cancel: &'static str,
    pub mine: &'static str,
    pub add: &'static str,
    pub cadence: &'static str,
    pub data: &'static str,
    pub sound: &'static str,
}

#[derive(Debug)]
pub struct App {
    pub name: &'static str,
    pub close: &'static str,
    pub back: &'static str,
    pub general_information: &'static str,
    pub not_found: &'static str,
    pub not_found_hint: fn(&str) -> String,
    pub to_today: &'static str,
}

#[derive(Debug)]
pub struct Nav {
    pub label: &'static str,
    pub today: &'static str,
    pub exercises: &'static str,
    pub circuits: &'static str,
    pub learn: &'static str,
    pub plan: &'static str,
    pub progress: &'static str,
    pub tests: &'static str,
    pub angle: &'static str,
    pub settings: &'static str,
    pub start: &'static str,
    pub start_hint: &'static str,
    pub safety: &'static str,
    pub runs: &'static str,
    pub log_run: &'static str,
}

#[derive(Debug)]
pub struct Today {
    pub title: &'static str,
    pub start: &'static str,
    pub resume: &'static str,
    pub resume_title: &'static str,
    pub resume_where: fn(&str, u16, u16) -> String,
    pub save_what_was_done: &'static str,
    pub this_week: &'static str,
    pub week_summary: fn(usize, u64) -> String,
    pub trained: &'static str,
    pub not_trained: &'static str,
    /// `Stage 2`.
    pub stage: fn(usize) -> String,
    pub planned: fn(&str) -> String,
    pub what: &'static str,
    pub kind: fn(Kind) -> &'static str,
    /// The same, for a row of choices.
    pub short: fn(Kind) -> &'static str,
    /// What a circuit that the plan puts together is called.
    pub circuit: fn(Kind, Level) -> &'static str,
    pub reason: fn(Reason) -> String,
    /// The way to the numbers behind the reason.
    pub why: &'static str,
    /// So many changes of the circuit of the level.
    pub trims: fn(usize) -> String,
    /// Of a session of hops.
    pub landings: fn(u16) -> String,
    pub start_anyway: &'static str,
    pub run_today: &'static str,
    pub no_run: &'static str,
    pub easy_run: &'static str,
    pub hard_run: &'static str,
    pub knee: fn(Light) -> &'static str,
    pub knee_unknown: &'static str,
    pub all_circuits: &'static str,
    pub no_kit: &'static str,
    pub more: fn(usize) -> String,
}

/// About the words of pages, which are fetched when first needed.
#[derive(Debug)]
pub struct Pages {
    pub coming: &'static str,
    pub failed: &'static str,
    pub again: &'static str,
    pub missing: &'static str,
    /// About the code of a page, which comes later than the first screen.
    pub page_coming: &'static str,
    pub page_failed: &'static str,
}

#[derive(Debug)]
pub struct Exercises {
    pub title: &'static str,
    pub count: fn(usize) -> String,
    pub all: &'static str,
    pub filter_label: &'static str,
    pub play: &'static str,
    pub pause: &'static str,
    pub view_second: &'static str,
    pub mirror: &'static str,
    pub way_back: &'static str,
    pub slow: &'static str,
    pub hear: &'static str,
    pub stop_hearing: &'static str,
    pub sound_is_off: &'static str,
    pub scrub: &'static str,
    /// `Lift, second 1 of 2`.
    pub scrub_at: fn(&str, u32, u32) -> String,
    pub moving: &'static str,
    pub start_position: &'static str,
    pub steps: &'static str,
    pub cue: &'static str,
    pub breath: &'static str,
    pub spoken: &'static str,
    pub tempo: &'static str,
    /// What the hold of an exercise dosed in seconds means, by its least and its most.
    pub hold_means: fn((u16, u16)) -> String,
    pub dose: &'static str,
    pub later: &'static str,
    pub later_ours: &'static str,
    pub rest: fn(u16) -> String,
    pub feel_it: &'static str,
    pub also: &'static str,
    pub kit: &'static str,
    pub nothing: &'static str,
    pub optional: fn(&str) -> String,
    pub instead: fn(&str) -> String,
    pub watch_for: &'static str,
    pub instead_of: &'static str,
    pub variations: &'static str,
    pub ladder: &'static str,
    pub easier: &'static str,
    pub this_one: &'static str,
    pub harder: &'static str,
    pub stop_if: &'static str,
    pub when_to_get_help: &'static str,
    pub evidence: &'static str,
    pub our_choice: fn(&str) -> String,
    pub read_more: &'static str,
    pub sources: &'static str,
    pub opens_outside: &'static str,
    pub try_it: fn(Measure) -> &'static str,
    pub figure_of: fn(&str) -> String,
    pub unknown: fn(&str) -> String,
    pub unknown_hint: &'static str,
    pub gone: &'static str,
}

/// Search, filters and the body map.
#[derive(Debug)]
pub struct Browse {
    pub search: &'static str,
    /// What can be searched for.
    pub hint: &'static str,
    pub clear_search: &'static str,
    pub filters: &'static str,
    pub filters_active: fn(usize) -> String,
    pub body_map: &'static str,
    pub body_map_title: &'static str,
    pub front: &'static str,
    pub behind: &'static str,
    pub position: &'static str,
    pub stage: &'static str,
    pub muscle: &'static str,
    pub kit: &'static str,
    pub kit_hint: &'static str,
    pub my_kit: &'static str,
    pub knee_friendly: &'static str,
    pub knee: &'static str,
    pub knee_hint: &'static str,
    pub remove: fn(&str) -> String,
    pub active: &'static str,
    pub clear_all: &'static str,
    /// Closes the filters: `Show 12 exercises`.
    pub show: fn(&str) -> String,
    pub start_over: &'static str,
    pub nothing: &'static str,
    /// The query and the filters by name.
    pub nothing_for: fn(&str) -> String,
    pub play: &'static str,
    pub pause: &'static str,
    /// Other names by which people look for something; only searched, never shown.
    pub also_muscle: fn(Muscle) -> &'static str,
    pub also_kit: fn(Kit) -> &'static str,
    pub also_position: fn(Position) -> &'static str,
    pub also_stage: fn(Stage) -> &'static str,
}

#[derive(Debug)]
pub struct Circuits {
    pub title: &'static str,
    pub start: &'static str,
    pub share: &'static str,
    pub shared_hint: &'static str,
    pub copied: &'static str,
    pub sent: &'static str,
    pub by_hand: &'static str,
    pub list: &'static str,
    pub note: &'static str,
    pub for_whom: &'static str,
    pub hear: &'static str,
    /// Headings of the list, shortest first.
    pub by_time: [&'static str; 3],
    pub sets_of: fn(u8, &str, Sides) -> String,
    pub rest: fn(u16) -> String,
    pub rounds: fn(u8) -> String,
    pub unknown: fn(&str) -> String,
    pub unknown_hint: &'static str,
}

/// The circuit that a person puts together.
#[derive(Debug)]
pub struct Mine {
    pub title: &'static str,
    pub purpose: &'static str,
    pub add: &'static str,
    /// Its place.
    pub added: fn(usize) -> String,
    pub hint: &'static str,
    pub empty: &'static str,
    pub empty_action: &'static str,
    pub full: &'static str,
    pub up: fn(&str) -> String,
    pub down: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    pub removed: fn(&str) -> String,
    pub undo: &'static str,
    /// Name, new place, how many.
    pub moved: fn(&str, usize, usize) -> String,
}

/// The pages to read.
#[derive(Debug)]
pub struct Learn {
    pub hint: &'static str,
    pub unknown: fn(&str) -> String,
    pub unknown_hint: &'static str,
    pub all: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub quiet_link: &'static str,
}

/// The metronome for runs.
#[derive(Debug)]
pub struct Cadence {
    pub title: &'static str,
    /// The link to it.
    pub open: &'static str,
    pub unit: &'static str,
    pub tap: &'static str,
    pub hint: &'static str,
    pub slow: &'static str,
    pub quick: &'static str,
    pub uneven: &'static str,
    pub steady: fn(u16) -> String,
    pub take: fn(u16) -> String,
    pub keep: fn(u16) -> String,
    pub again: &'static str,
    /// Usual steps, and percent.
    pub sum: fn(u16, u8) -> String,
    pub quiet: &'static str,
    pub start: &'static str,
    pub stop: &'static str,
    pub run: &'static str,
    pub usual: &'static str,
    pub more: &'static str,
    pub minutes: &'static str,
    pub every: &'static str,
    /// One, two, four.
    pub steps: [&'static str; 3],
    pub pattern: &'static str,
    pub patterns: [&'static str; 2],
    pub over_music: &'static str,
    pub locked: &'static str,
    pub sound: &'static str,
}

#[derive(Debug)]
pub struct Player {
    pub title: &'static str,
    pub get_ready: &'static str,
    pub rest: &'static str,
    pub turn_over: &'static str,
    pub paused: &'static str,
    pub paused_left: &'static str,
    pub paused_sound: &'static str,
    pub dim: &'static str,
    /// Ends that.
    pub light: &'static str,
    pub not_kept: &'static str,
    pub may_lock: &'static str,
    pub battery_low: &'static str,
    pub no_voice: &'static str,
    pub paused_slept: &'static str,
    pub paused_device: &'static str,
    pub finished: &'static str,
    pub pause: &'static str,
    pub resume: &'static str,
    pub skip: &'static str,
    pub back: &'static str,
    pub start_now: &'static str,
    pub add_rest: &'static str,
    pub leave: &'static str,
    pub end_and_save: &'static str,
    pub discard: &'static str,
    pub discard_sure: &'static str,
    pub mute: &'static str,
    pub unmute: &'static str,
    pub tap_for_sound: &'static str,
    pub turn: &'static str,
    pub turn_hint: &'static str,
    pub show_movement: &'static str,
    pub help: &'static str,
    pub shortcuts: &'static [(&'static str, &'static str)],
    pub rep: &'static str,
    pub step: &'static str,
    pub of: fn(u16) -> String,
    pub set: &'static str,
    pub round: &'static str,
    pub next: fn(&str) -> String,
    pub next_side: fn(Side) -> String,
    /// `Next: set 2 of 3, left`, up to the number.
    pub next_set: &'static str,
    pub next_round: &'static str,
    /// The end of it; for both sides no side is named.
    pub which: fn(Side) -> &'static str,
    pub next_finish: &'static str,
    pub saved: fn(usize) -> String,
    pub breathe_out: &'static str,
    pub breathe_in: &'static str,
    pub progress: fn(u16, u16) -> String,
    pub say_start: fn(&str, Side, &str) -> String,
    pub say_rep: fn(u16, u16) -> String,
    pub say_last_rep: &'static str,
    pub say_rest: fn(u32, &str) -> String,
    pub say_turn_over: fn(Side) -> String,
}

/// Changing a session while it runs.
#[derive(Debug)]
pub struct Hands {
    pub change: &'static str,
    pub hurt: &'static str,
    pub amounts: &'static str,
    pub sets: &'static str,
    pub tempo: &'static str,
    pub only_this: &'static str,
    pub rests: &'static str,
    /// Sets left, the amount of each, and one thing more if it is not empty.
    pub left: fn(u8, &str, &str) -> String,
    pub rests_longer: &'static str,
    pub rests_shorter: &'static str,
    pub easier: fn(&str) -> String,
    pub harder: fn(&str) -> String,
    pub skip_side: fn(Side) -> String,
    pub side_again: fn(Side) -> String,
    pub skip_exercise: &'static str,
    pub where_: &'static str,
    /// In the order of [`crate::session::Site::ALL`], as answers and within a sentence.
    pub sites: [&'static str; 7],
    pub sites_told: [&'static str; 7],
    pub how_much: &'static str,
    pub scale: &'static str,
    pub of_ten: fn(u8) -> String,
    pub sharp: &'static str,
    pub go_on_advice: &'static str,
    pub ease_advice: &'static str,
    pub stop_advice: &'static str,
    pub slower: &'static str,
    pub go_on: &'static str,
    /// Where, how much, whether sharp, exercise, side.
    pub pain: fn(&str, u8, bool, &str, Side) -> String,
}

#[derive(Debug)]
pub struct Done {
    pub title: fn(&str) -> String,
    pub hint: &'static str,
    pub effort: &'static str,
    pub knee: &'static str,
    pub form: &'static str,
    /// Label and what is stored, shown small.
    pub efforts: [(&'static str, u8); 4],
    /// Label, its range, and the value stored at the first tap.
    pub knees: [(&'static str, &'static str, u8); 4],
    pub forms: [(&'static str, u8); 4],
    pub exact: &'static str,
    pub pain_advice: &'static str,
    pub sore_advice: &'static str,
    pub undo: &'static str,
    pub close: &'static str,
    pub saved: &'static str,
    pub early: &'static str,
    pub sets: fn(usize) -> String,
}

#[derive(Debug)]
pub struct Progress {
    pub title: &'static str,
    pub sessions: &'static str,
    pub empty: &'static str,
    pub empty_action: &'static str,
    pub totals: fn(usize, u64) -> String,
    pub session_title: fn(&str) -> String,
    pub set: fn(u8) -> String,
    pub done_of: fn(&str, &str) -> String,
    pub exercise: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    pub both: &'static str,
    pub none: &'static str,
    pub knee: &'static str,
    pub effort: &'static str,
    pub form: &'static str,
    pub not_rated: &'static str,
    pub rate_now: &'static str,
    pub do_again: &'static str,
    pub unknown: &'static str,
    pub ended_early: &'static str,
}

#[derive(Debug)]
pub struct SettingsWords {
    pub title: &'static str,
    pub sound: &'static str,
    pub volume: &'static str,
    pub muted: &'static str,
    pub look: &'static str,
    pub theme: &'static str,
    pub theme_system: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub mirror: &'static str,
    pub mirror_hint: &'static str,
    pub less_motion: &'static str,
    pub breath: &'static str,
    pub count_reps: &'static str,
    pub shortcuts: &'static str,
    pub pace: &'static str,
    pub lead_in: &'static str,
    pub turn_over: &'static str,
    pub tempo: &'static str,
    pub tempo_value: fn(u16) -> String,
    pub rests: &'static str,
    pub first_side: &'static str,
    pub seconds: fn(u8) -> String,
    pub percent: fn(u16) -> String,
    pub less: fn(&str) -> String,
    pub more: fn(&str) -> String,
    pub data: &'static str,
    pub data_hint: &'static str,
    pub about: &'static str,
    pub offline_ready: &'static str,
    pub update: &'static str,
    pub update_action: &'static str,
    pub show_welcome: &'static str,
    pub you: &'static str,
}

#[derive(Debug)]
pub struct Welcome {
    pub title: &'static str,
    pub cards: [Card; 2],
    pub next: &'static str,
    pub skip: &'static str,
    pub ask: &'static str,
    pub step: fn(usize, usize) -> String,
    pub hear: &'static str,
}

/// One card of the first run.
#[derive(Clone, Copy, Debug)]
pub struct Card {
    pub title: &'static str,
    pub text: &'static str,
    pub points: &'static [&'static str],
}

/// What went wrong, what still works, what to do.
#[derive(Debug)]
pub struct Trouble {
    pub memory_only: &'static str,
    pub read_only: &'static str,
    pub unreadable: fn(usize) -> String,
    pub not_saved: fn(SaveError) -> &'static str,
    pub save_copy_now: &'static str,
    pub copy_saved: &'static str,
    pub elsewhere: &'static str,
    pub go_on_here: &'static str,
    pub share: fn(&ShareError) -> String,
    pub circuit: fn(&CircuitError) -> String,
}

/// What the plan says; not part of [`Words`], so that it comes with the code that says it.
pub const fn plan(lang: Lang) -> &'static plan::PlanWords {
    match lang {
        Lang::En => &en::PLAN,
    }
}

/// What is said after a session.
pub const fn after(lang: Lang) -> &'static after::After {
    match lang {
        Lang::En => &en::AFTER,
    }
}

/// What the page of settings says.
pub const fn settings(lang: Lang) -> &'static settings::Settings {
    match lang {
        Lang::En => &en::SETTINGS,
    }
}

/// What the builder says.
pub const fn builder(lang: Lang) -> &'static builder::Builder {
    match lang {
        Lang::En => &en::BUILDER,
    }
}

/// The pages about own exercises.
pub const fn own(lang: Lang) -> &'static own::Own {
    match lang {
        Lang::En => &en::OWN,
    }
}

/// The page that reads a circuit out of text.
pub const fn plain_text(lang: Lang) -> &'static own::Plain {
    match lang {
        Lang::En => &en::PLAIN,
    }
}

/// What is said about giving a circuit away and about paper.
pub const fn give(lang: Lang) -> &'static give::Give {
    match lang {
        Lang::En => &en::GIVE,
    }
}

/// What the pages say on which circuits are put together and kept.
pub const fn building(lang: Lang) -> &'static builder::Building {
    match lang {
        Lang::En => &en::BUILDING,
    }
}

/// What pages that come later say in a language.
pub const fn more(lang: Lang) -> &'static More {
    match lang {
        Lang::En => &en::MORE,
    }
}

/// The words of a language.
pub const fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &en::WORDS,
    }
}

/// What a chart says about itself. Only `words::pack` and the tests read it.
pub fn about_chart(lang: Lang, topic: crate::chart::Topic) -> charts::About {
    match lang {
        Lang::En => en::about_chart(topic),
    }
}

/// What the page of progress says. Beside [`words`], like the others.
pub const fn charts(lang: Lang) -> &'static charts::Charts {
    match lang {
        Lang::En => &en::CHARTS,
    }
}

/// The questions about the person. Beside [`words`], so that it comes with the pages that say it.
pub const fn start(lang: Lang) -> &'static start::Start {
    match lang {
        Lang::En => &en::START,
    }
}

/// Signs that need somebody.
pub const fn safety(lang: Lang) -> &'static start::Safety {
    match lang {
        Lang::En => &en::SAFETY,
    }
}

/// The pages about runs.
pub const fn runs(lang: Lang) -> &'static runs::Runs {
    match lang {
        Lang::En => &en::RUNS,
    }
}

/// The question of the morning.
pub const fn morning(lang: Lang) -> &'static runs::MorningWords {
    match lang {
        Lang::En => &en::MORNING,
    }
}

/// What the page about sound explains. Only `words::pack` and the tests read it.
pub const fn sound_page(lang: Lang) -> &'static sound::SoundPage {
    match lang {
        Lang::En => &en::SOUND_PAGE,
    }
}

/// What the pages about self-tests say. Apart from [`Words`], so that it comes with their code.
pub const fn assess(lang: Lang) -> &'static assess::Assess {
    match lang {
        Lang::En => &en::ASSESS,
    }
}

/// What explains each self-test. Only `words::pack` and the tests read it.
pub const fn test_pages(lang: Lang) -> &'static [assess::TestPage] {
    match lang {
        Lang::En => en::TESTS,
    }
}

/// What explains the knee angle. Only `words::pack` and the tests read it.
pub const fn angle_page(lang: Lang) -> &'static assess::AnglePage {
    match lang {
        Lang::En => &en::ANGLE_PAGE,
    }
}
