//! Runs, and the morning after.

use crate::day::Day;
use crate::diary::runs::{Units, tell_hundredths};
use crate::words::runs::{MorningWords, Runs, Sum};

pub(in crate::words) static RUNS: Runs = Runs {
    log: "Log a run",
    empty: "No runs yet. Log one after your next run: it takes 6 taps.",
    totals,
    this_week: "This week",
    week,
    day: "Day",
    today: "Today",
    yesterday: "Yesterday",
    no_day: "Pick a day that is not in the future.",
    how_long: "How long?",
    by: ["Time", "Distance", "Both"],
    time: "Time",
    distance: "Distance",
    minutes: "min",
    less: |what| format!("{what}: less"),
    more: |what| format!("{what}: more"),
    unit,
    far: |told, units| [told, "\u{a0}", unit(units)].concat(),
    not_minutes: "Minutes as digits, up to 1440: 45, or 1:05 for an hour and five.",
    not_far: "Digits and a point, up to 300: 8 or 8.1.",
    knee: "Knee during the run",
    knee_said: [
        "Up to 2 is fine, if it settles within the hour and the morning is as usual.",
        "That is sore. Next time shorter, flatter or slower, or 4 minutes of running and 1 of \
         walking.",
        "That is too much. Leave running until walking is calm again.",
    ],
    knee_help: "When to get help",
    line: "Alignment",
    line_hint: "Where the knee went, over the foot",
    lines: ["Off", "Fair", "In line"],
    light: "How light it felt",
    light_ends: ["heavy", "light"],
    note: "Note",
    save: "Save run",
    save_changes: "Save changes",
    nothing_yet: "A run needs a time or a distance.",
    beyond: |percent, longest| {
        format!(
            "That is {percent}% more than your longest run of the last 30 days ({longest}). \
             In a study of runners, injuries were more common beyond 10%."
        )
    },
    beyond_why: "Why 10%",
    edit: "Run",
    delete: "Delete this run",
    deleted: "Deleted.",
    undo: "Undo",
    unknown: "There is no such run on this device",
    knee_of: |knee| format!("Knee {knee}"),
    metronome: "Metronome",
    cues: "Cues for running",
    cue: "Cue of this week",
    cue_of_week: [
        "Land lightly: no thud.",
        "Let the foot land under your body, not far in front.",
        "Run tall, with your chest up.",
        "Let the knee point over the second toe.",
        "Picture your thigh pressing outward from the hip socket.",
        "Stay smooth when you get tired.",
        "Take shorter, quicker steps.",
    ],
    cue_hint: "Think of it for a minute at a time. On calm runs, with form first.",
    back: "The way back to running",
    back_step: |number, walk, run, far| match run {
        0 => format!("Step {number} of 6: {far} without a break, on flat ground."),
        _ => format!(
            "Step {number} of 6: walk {walk}\u{a0}min, run {run}\u{a0}min in turn, {far} in all, on flat \
             ground."
        ),
    },
    back_good: |good, of| format!("{good} of {of} calm runs of this step so far."),
    back_hint: "The steps of a trial with injured soldiers. At least one day without a run \
                after each.",
    back_which: "Step of the way back",
    back_none: "None",
    not_before: |day| format!("Next run: {day} or later."),
    may_grow: |weeks| {
        format!(
            "In line and calm for {weeks} weeks: your distance may grow a little, up to 10% \
             beyond your longest run."
        )
    },
    drills: "Put drills into the calm parts of runs, not into extra sessions.",
    allowed: [
        "",
        "Do the last run once more: as long, flat, with slightly quicker steps.",
        "Run a third to a half less, without hills, or 4 minutes of running and 1 of walking in \
         turn.",
        "Leave running for now. Walking and cycling are fine up to a pain of 2 of 10.",
    ],
    why: "Why",
};

pub(in crate::words) static MORNING: MorningWords = MorningWords {
    ask: "Knee this morning?",
    hint: "0 is nothing, 10 is the worst you can think of.",
    not_now: "Not today",
    settled: "After yesterday it settled",
    settles: ["within an hour", "within a day", "not yet"],
    more: "Anything else?",
    signs: ["Swelling", "Limp", "Pain at night"],
    kept: "Noted.",
    red: "Rest it for 2 days. A few questions tell whether somebody should look at it.",
    safety: "Safety questions",
    done: "Done",
};

const fn unit(units: Units) -> &'static str {
    match units {
        Units::Metric => "km",
        Units::Imperial => "mi",
    }
}

fn totals(sum: &Sum) -> String {
    let mut told = match sum.runs {
        1 => "1 run".to_owned(),
        runs => [&runs.to_string(), " runs"].concat(),
    };
    if sum.minutes > 0 {
        told.extend([", ", &super::facts::long(sum.minutes.into())]);
    }
    if sum.hundredths > 0 {
        // Tenths are enough for a sum.
        let tenths = (sum.hundredths + 5) / 10 * 10;
        told.extend([", ", &tell_hundredths(tenths), "\u{a0}", unit(sum.units)]);
    }
    told
}

/// `16 to 22 November`, `30 November to 6 December`; if `year`, with it:
/// `29 December 2025 to 4 January 2026`.
fn week(first: Day, year: bool) -> String {
    let last = first.plus(6);
    let both = year && first.date().year != last.date().year;
    let (first, last) = (super::facts::day(first, both), super::facts::day(last, year));
    // Without the names of the days.
    let short = |day: &str| day.split_once(' ').map_or(String::new(), |it| it.1.to_owned());
    let (first, last) = (short(&first), short(&last));
    let month = |day: &str| day.split(' ').nth(1).map(str::to_owned);
    let same = month(&first) == month(&last);
    let first = if same { first.split(' ').next().unwrap_or_default() } else { &first };
    [first, " to ", &last].concat()
}
