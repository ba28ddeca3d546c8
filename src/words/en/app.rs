//! Everything outside the player. Long because it is a list.

use crate::circuit::{
    CircuitError, MAX_HOLD_SECS, MAX_NAME, MAX_PHASE_SECS, MAX_REPS, MAX_REST_SECS, MAX_ROUNDS,
    MAX_SETS, MAX_STATIONS,
};
use crate::exercise::{Measure, Sides};
use crate::library::own::OwnError;
use crate::plan::{Kind, Light, Reason};
use crate::save::SaveError;
use crate::share::ShareError;
use crate::words::{
    App, Card, Circuits, Exercises, Nav, Pages, Progress, SettingsWords, Today, Trouble, Welcome,
};

pub(super) const APP: App = App {
    name: "Kneeline",
    close: "Close",
    back: "Back",
    general_information: "General information, not medical advice. Stop if something hurts \
                          sharply. See a doctor or a physio about pain that stays, swelling, \
                          locking, or a knee that gives way.",
    not_found: "There is no such page",
    not_found_hint: |asked| {
        format!("Nothing here is called \u{201c}{asked}\u{201d}. The rest works.")
    },
    to_today: "Go to Today",
};

pub(super) const NAV: Nav = Nav {
    label: "Main",
    today: "Today",
    exercises: "Exercises",
    circuits: "Circuits",
    learn: "Learn",
    plan: "Plan",
    progress: "Progress",
    tests: "Self-tests",
    angle: "Knee angle",
    settings: "Settings",
    start: "About you",
    start_hint: "What hurts, how you run, what you have, when you have time: 2\u{a0}minutes.",
    safety: "Safety questions",
    runs: "Runs",
    log_run: "Log a run",
};

pub(super) const TODAY: Today = Today {
    title: "Today",
    start: "Start",
    resume: "Resume",
    resume_title: "You were in the middle of something",
    resume_where: |name, bout, bouts| format!("{name}, part {bout} of {bouts}"),
    save_what_was_done: "End and save",
    this_week: "This week",
    week_summary: |sessions, minutes| match sessions {
        0 => "No session yet this week. Any day is a good one.".to_owned(),
        1 => format!("1 session, {minutes}\u{a0}min"),
        _ => format!("{sessions} sessions, {minutes}\u{a0}min"),
    },
    trained: "trained",
    not_trained: "no session",
    stage: |at| format!("Stage {at}"),
    planned: |kind| format!("planned: {kind}"),
    what: "What to do",
    kind: |kind| match kind {
        Kind::Full => "Full session",
        Kind::Hops => "Hop session",
        Kind::Short => "5 minutes",
        Kind::Primer => "Before a run",
        Kind::Mobility => "Mobility",
        Kind::Gentle => "Gentle moves",
        Kind::Rest => "Rest day",
    },
    short: |kind| match kind {
        Kind::Full => "Full",
        Kind::Hops => "Hops",
        Kind::Short => "5\u{a0}min",
        Kind::Primer => "Pre\u{2011}run",
        Kind::Mobility => "Mobility",
        Kind::Gentle => "Gentle",
        Kind::Rest => "Rest",
    },
    circuit: |kind, level| match kind {
        Kind::Gentle => "Gentle moves",
        Kind::Hops => "Hops",
        _ => super::facts::level(level),
    },
    reason,
    why: "Why",
    trims: |count| format!("Fitted to you: {count}"),
    landings: |count| format!("{count} landings"),
    start_anyway: "Start anyway",
    run_today: "A run today?",
    no_run: "No run",
    easy_run: "Easy",
    hard_run: "Hard",
    knee: |light| match light {
        Light::Green => "Knee: calm",
        Light::AmberLight => "Knee: hold the load",
        Light::Amber => "Knee: do less",
        Light::Red => "Knee: rest",
        Light::Refer => "Knee: have it looked at",
    },
    knee_unknown: "Knee: not said yet",
    all_circuits: "All circuits",
    no_kit: "No kit needed",
    more: |count| format!("+{count}"),
};

pub(super) const PAGES: Pages = Pages {
    coming: "Getting the words of this page.",
    failed: "The words of this page could not be fetched. Figures and sessions work without them.",
    again: "Try again",
    missing: "The words of this page are not in this version.",
    page_coming: "Getting this page.",
    page_failed: "This page could not be fetched. Sessions work without it.",
};

pub(super) const EXERCISES: Exercises = Exercises {
    title: "Exercises",
    count: |count| match count {
        1 => "1 exercise".to_owned(),
        _ => format!("{count} exercises"),
    },
    all: "All",
    filter_label: "Show",
    play: "Play the movement",
    pause: "Pause the movement",
    view_second: "Second view",
    mirror: "Other side",
    way_back: "The way back",
    slow: "Half speed",
    hear: "Hear one rep",
    stop_hearing: "Stop the sound",
    sound_is_off: "Sound is off. You can turn it on in Settings.",
    scrub: "Place in the rep",
    scrub_at: |phase, sec, of| format!("{phase}, second {sec} of {of}"),
    moving: "moving",
    start_position: "Start",
    steps: "Do",
    cue: "Think of",
    breath: "Breath",
    spoken: "Say to yourself",
    tempo: "Tempo",
    hold_means: |(least, most)| {
        if least == most {
            format!("Go in and out in the seconds shown. The hold is the dose: {most}\u{a0}s.")
        } else {
            format!(
                "Go in and out in the seconds shown. The hold is the dose: {least}\u{a0}s at first, \
                 up to {most}\u{a0}s."
            )
        }
    },
    dose: "How much",
    later: "Later, as a warm-up",
    later_ours: "For when you train in a later stage. This dose is our own choice.",
    rest: |secs| format!("rest {secs}\u{a0}s between sets"),
    feel_it: "Feel it",
    also: "Also at work",
    kit: "Kit",
    nothing: "Nothing",
    optional: |kit| format!("{kit}, if you like"),
    instead: |what| format!("or {what}"),
    watch_for: "Watch for",
    instead_of: "Better",
    variations: "Another way",
    ladder: "Easier and harder",
    easier: "Easier",
    this_one: "This exercise",
    harder: "Harder",
    stop_if: "Stop if",
    when_to_get_help: "When to get help",
    evidence: "What is known",
    our_choice: |what| format!("Our own choice: {what}."),
    read_more: "Why hips, and what is not known",
    sources: "Sources",
    opens_outside: "opens another site",
    try_it: |measure| match measure {
        Measure::Reps => "Try 5\u{a0}reps",
        Measure::HoldSecs => "Try 10 seconds",
        Measure::Steps => "Try 5\u{a0}steps",
    },
    figure_of: |name| format!("Drawing: {name}"),
    unknown: |id| format!("There is no exercise called \u{201c}{id}\u{201d}"),
    unknown_hint: "It may have another name now. All exercises are one tap away.",
    gone: "no longer in the library",
};

pub(super) const CIRCUITS: Circuits = Circuits {
    title: "Circuits",
    start: "Start",
    share: "Share",
    shared_hint: "Look through it first. It is only saved when you tap \u{201c}Keep it\u{201d}.",
    copied: "Link copied.",
    sent: "Link shared.",
    by_hand: "Copy this link: ",
    list: "In this order",
    note: "How often",
    for_whom: "For whom",
    hear: "Hear how it sounds",
    by_time: ["Up to 6\u{a0}min", "6 to 15\u{a0}min", "More than 15\u{a0}min"],
    sets_of: |sets, amount, sides| {
        let sets = if sets == 1 { String::new() } else { format!("{sets}\u{a0}\u{d7}\u{a0}") };
        match sides {
            Sides::Each | Sides::Alternating => format!("{sets}{amount} each side"),
            Sides::OutAndBack => format!("{sets}{amount} each way"),
            Sides::Both => format!("{sets}{amount}"),
        }
    },
    rest: |secs| match secs {
        0 => "no rest".to_owned(),
        _ => format!("rest {secs}\u{a0}s"),
    },
    rounds: |rounds| match rounds {
        1 => "1 round".to_owned(),
        _ => format!("{rounds} rounds"),
    },
    unknown: |id| format!("There is no circuit called \u{201c}{id}\u{201d}"),
    unknown_hint: "The ready-made circuits are one tap away.",
};

pub(super) const PROGRESS: Progress = Progress {
    title: "Progress",
    sessions: "Sessions",
    empty: "No sessions yet. Each one you finish shows up here, set by set and side by side.",
    empty_action: "Start the home circuit",
    totals: |sessions, minutes| match sessions {
        1 => ["1 session, ", &super::facts::long(minutes), " in all"].concat(),
        _ => [&*sessions.to_string(), " sessions, ", &super::facts::long(minutes), " in all"]
            .concat(),
    },
    session_title: |day| day.to_owned(),
    set: |set| format!("Set {set}"),
    done_of: |done, planned| format!("{done} of {planned}"),
    exercise: "Exercise",
    left: "Left",
    right: "Right",
    both: "Both",
    none: "\u{2013}",
    knee: "Knee after",
    effort: "Effort",
    form: "Form",
    not_rated: "not rated",
    rate_now: "Rate it now",
    do_again: "Do it again",
    unknown: "There is no such session on this device",
    ended_early: "ended early",
};

pub(super) const SETTINGS: SettingsWords = SettingsWords {
    title: "Settings",
    sound: "Sound",
    volume: "Loudness",
    muted: "Sound off",
    look: "Look",
    theme: "Theme",
    theme_system: "As the device",
    theme_light: "Light",
    theme_dark: "Dark",
    mirror: "Mirror the figure",
    mirror_hint: "When it faces you, its left is on your left.",
    less_motion: "Less motion",
    breath: "Show when to breathe",
    count_reps: "Show reps, not seconds, as the big number",
    shortcuts: "Single-key shortcuts in the player",
    pace: "Pace",
    lead_in: "Before the start",
    turn_over: "To turn over",
    tempo: "Tempo",
    tempo_value: |percent| match percent {
        100 => "as written".to_owned(),
        p if p > 100 => format!("{}% slower", p - 100),
        p => format!("{}% faster", 100 - p),
    },
    rests: "Rests",
    first_side: "First side: your weaker one, if you know it",
    seconds: |secs| format!("{secs}\u{a0}s"),
    percent: |percent| format!("{percent}%"),
    less: |what| format!("{what}: less"),
    more: |what| format!("{what}: more"),
    data: "Your data",
    data_hint: "Everything stays in this browser, on this device. No account, no tracking.",
    about: "About",
    offline_ready: "Works offline",
    update: "A new version is ready. It takes 2 seconds.",
    update_action: "Restart",
    show_welcome: "Show the first cards again",
    you: "You and your runs",
};

pub(super) const WELCOME: Welcome = Welcome {
    title: "Welcome",
    cards: [
        Card {
            title: "Strong hips, steady knees",
            text: "Short circuits for the muscles at the side and back of your hips, paced by \
                   ear. They may ease a sore knee; nobody can promise it.",
            points: &[
                "Never push through sharp pain. Up to 2 of 10 is fine; more than 3 ends the set.",
                "See someone first if your knee is hot, swollen, locked, gives way, or hurts at \
                 night.",
                "You need a bit of floor. A mat and a loop band are nice to have.",
                "This is general information, not medical advice.",
            ],
        },
        Card {
            title: "Listen",
            text: "Each part of a move has its own sound. You can shut your eyes.",
            points: &[
                "Rising: lift. Steady: hold. Falling: lower. Low: pause.",
                "Three short pips come before every change.",
                "If you hear nothing, check the mute switch and the volume.",
            ],
        },
    ],
    next: "Next",
    skip: "Skip",
    ask: "A few questions",
    step: |step, steps| format!("{step} of {steps}"),
    hear: "Play the four sounds",
};

pub(super) const TROUBLE: Trouble = Trouble {
    memory_only: "This browser does not let us keep anything. You can train, but it will be \
                  forgotten when you close the page.",
    read_only: "Your data was written by a newer version. You can look and train, but nothing \
                is saved until this app is updated.",
    unreadable: |count| match count {
        1 => "1 stored entry could not be read. It is kept as it is; the rest works.".to_owned(),
        _ => format!(
            "{count} stored entries could not be read. They are kept as they are; the rest works."
        ),
    },
    not_saved: |why| match why {
        SaveError::Full => {
            "The last thing you did could not be saved: the browser has no room. It is kept while \
             this page is open."
        }
        SaveError::ReadOnly => {
            "The last thing you did was not saved: a newer version has written here. It is kept \
             while this page is open. Reload to update."
        }
        SaveError::Unavailable | SaveError::NotKept | SaveError::Other => {
            "The last thing you did could not be saved: the browser did not keep it. It is kept \
             while this page is open."
        }
    },
    save_copy_now: "Save a copy now",
    copy_saved: "A copy is in your downloads.",
    elsewhere: "A session is open in another tab or window. It shows here when it ends.",
    go_on_here: "Go on here instead",
    share: |error| match error {
        ShareError::TooLong => "This link is too long to be a circuit.".to_owned(),
        ShareError::NotALink => "This is not a circuit link.".to_owned(),
        ShareError::Damaged => {
            "This link is damaged. Some of it is missing or changed. Ask for it again.".to_owned()
        }
        ShareError::NewerVersion(_) => {
            "This link was made by a newer version. Update the app, then open it again.".to_owned()
        }
        ShareError::UnknownExercise(id) if id.is_empty() => {
            "This link names an exercise we do not have.".to_owned()
        }
        ShareError::UnknownExercise(id) => {
            format!("This link names an exercise we do not have: {id}.")
        }
        ShareError::OwnExercise(name, OwnError::TooMany) => {
            format!("There are too many exercises like {name}. Reload the page, then try again.")
        }
        ShareError::OwnExercise(name, _) => {
            format!("This link has an exercise that does not work here: {name}.")
        }
        ShareError::Limits(error) => circuit_error(error),
    },
    circuit: circuit_error,
};

fn circuit_error(error: &CircuitError) -> String {
    match error {
        CircuitError::NoStations => "This circuit is empty.".to_owned(),
        CircuitError::TooManyStations(count) => {
            format!("This circuit has {count} exercises; {MAX_STATIONS} is the most.")
        }
        CircuitError::Rounds(rounds) => {
            format!("This circuit has {rounds} rounds; 1 to {MAX_ROUNDS} work.")
        }
        CircuitError::Sets(at) => format!("Exercise {at}: 1 to {MAX_SETS}\u{a0}sets work."),
        CircuitError::Amount(at) => {
            format!(
                "Exercise {at}: 1 to {MAX_REPS}\u{a0}reps, or up to {MAX_HOLD_SECS}\u{a0}s, work."
            )
        }
        CircuitError::Tempo(at) => {
            format!(
                "Exercise {at}: each part takes 0 to {MAX_PHASE_SECS}\u{a0}s, not all of them 0."
            )
        }
        CircuitError::Rest(at) => {
            format!("Exercise {at}: a rest is {MAX_REST_SECS}\u{a0}s at most.")
        }
        CircuitError::Side(at) => {
            format!("Exercise {at}: it has no left and right to choose from.")
        }
        CircuitError::Order(at) => {
            format!("Exercise {at}: a warm-up comes first and a finish last.")
        }
        CircuitError::Name => format!("The name needs 1 to {MAX_NAME} characters."),
    }
}

fn reason(reason: Reason) -> String {
    match reason {
        Reason::First => "Your first one. Small moves, done well, are enough.".to_owned(),
        Reason::Due { days } => format!("{days} days since the last full session: it is time."),
        Reason::Rests { days: 0 } => "You trained today. Hips adapt while you rest.".to_owned(),
        Reason::Rests { .. } => {
            "Full sessions stay 48 hours apart. Hips adapt while you rest.".to_owned()
        }
        Reason::Done => "Done for today. Hips adapt while you rest.".to_owned(),
        Reason::WeekFull { done, of } => {
            format!("{done} of {of} full sessions in 7 days: that is a whole week's work.")
        }
        Reason::NoTime(_) => "You said there is no time on this day.".to_owned(),
        Reason::EasyRun => "An easy run today: a few minutes of drills are enough.".to_owned(),
        Reason::HardRun => "A hard run today: only wake the hips before it.".to_owned(),
        Reason::RedRest { .. } => "The knee said stop. Two days of rest come first.".to_owned(),
        Reason::AfterRed => "After the rest: only moves that do not hurt.".to_owned(),
        Reason::Refer { flagged: true } => {
            "A safety question wants somebody to look at it first. Rest until then.".to_owned()
        }
        Reason::Refer { flagged: false } => {
            "Have the knee looked at first. Gentle moves are fine.".to_owned()
        }
        Reason::Back { days } => {
            format!("Good to see you. After {days} days it begins a little lower.")
        }
    }
}
