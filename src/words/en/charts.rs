//! Progress: charts, milestones, the summary on paper. Long because it is a list.

use crate::assess;
use crate::chart::{
    DayForm, Ends, Key, Kind, Said, Shift, Topic, Trend, Unit, Verdict, unpack_tempo,
};
use crate::day::Day;
use crate::exercise::{Measure, Side};
use crate::library::sources::{ESCULIER_2018, FRANDSEN_2025};
use crate::plan::Milestone;
use crate::words::charts::{About, CROSSLEY_2004, Charts, Summary};

pub(in crate::words) static CHARTS: Charts = Charts {
    range: "How far back",
    ranges: ["4 weeks", "12 weeks", "All"],
    title: |topic| match topic {
        Topic::Knee => "How your knee feels",
        Topic::Weeks => "Your weeks",
        Topic::Dose => "One exercise",
        Topic::Test => "Self-tests",
        Topic::Angle => "Knee angle",
        Topic::Runs => "Run length",
        Topic::Ease => "How running feels",
    },
    later: |topic| match topic {
        Topic::Knee => "After your first answer: the knee in the morning, on runs, after sessions.",
        Topic::Weeks => "After your first session: sessions and minutes of work, week by week.",
        Topic::Dose => "After your first session: how much of each exercise, side by side.",
        Topic::Test => "After your first self-test: each side, and how it changes.",
        Topic::Angle => "After your first picture: the angle of each knee, with its error.",
        Topic::Runs => "After your first run: its length, next to a careful limit.",
        Topic::Ease => "After your first run with a feeling: how running feels, next to sessions.",
    },
    later_title: "Still to come",
    none_in_range: "Nothing in this time. Look further back.",
    key: |key| match key {
        Key::AfterSession => "After sessions",
        Key::OnRuns => "On runs",
        Key::Morning => "In the morning",
        Key::Sessions => "Sessions",
        Key::Work => "Work",
        Key::Of(side) => side_name(side),
        Key::Sets(Side::Left) => "Sets left",
        Key::Sets(Side::Right) => "Sets right",
        Key::Sets(Side::Both) => "Sets",
        Key::RepSecs => "One rep takes",
        Key::Tempo => "Tempo",
        Key::Pain => "Most pain",
        Key::Run => "Run",
        Key::Within => "Within the limit",
        Key::Beyond => "Further than the limit",
        Key::Line => "Limit",
        Key::Ease => "Running felt",
    },
    panel: |key, unit| {
        let (name, unit) = match (key, unit) {
            (Key::Of(_), Unit::Amount(Measure::HoldSecs)) => ("Seconds", "a session"),
            (Key::Of(_), Unit::Amount(Measure::Steps)) => ("Steps", "a session"),
            (Key::Of(_), Unit::Amount(Measure::Reps)) => ("Reps", "a session"),
            (Key::Of(_), Unit::Degrees) => ("Degrees", "inward is up"),
            (Key::Of(_), Unit::Score(Some(unit))) => ((super::ASSESS.score_name)(unit), ""),
            (Key::Of(_), _) => ("Result", ""),
            (Key::Line | Key::Within, Unit::Minutes) => ("Minutes", ""),
            (Key::Line | Key::Within, _) => ("Kilometres", ""),
            (Key::Sessions, _) => ("Sessions", "a week"),
            (Key::Work, _) => ("Minutes of work", "a week"),
            (Key::Ease, _) => ("Running felt", "1 hard to 5 light"),
            (Key::RepSecs, _) => ("One rep takes", "seconds"),
            (key, _) => ((CHARTS.key)(key), "0\u{a0}to\u{a0}10"),
        };
        if unit.is_empty() { name.to_owned() } else { [name, ", ", unit].concat() }
    },
    tick: |value, unit| match unit {
        Unit::Tenths => tenths(value, true),
        Unit::Degrees => [&*tenths(value, true), "\u{b0}"].concat(),
        Unit::Metres => tenths(value / 100, true),
        _ => value.to_string(),
    },
    value: |value, unit| match unit {
        Unit::Tenths => tenths(value, false),
        Unit::Degrees => [&*tenths(value, false), "\u{b0}"].concat(),
        Unit::Metres => [&*hundredths(value / 10), "\u{a0}km"].concat(),
        Unit::Minutes => [&*value.to_string(), "\u{a0}min"].concat(),
        Unit::Secs | Unit::Amount(Measure::HoldSecs) => [&*value.to_string(), "\u{a0}s"].concat(),
        Unit::Tempo => tempo(unpack_tempo(value)),
        Unit::Score(Some(unit)) => (super::ASSESS.score)(unit, value.clamp(0, 65_535) as u16),
        Unit::Count | Unit::Points | Unit::Score(None) | Unit::Amount(_) => value.to_string(),
    },
    day_tick: |day, form| match form {
        DayForm::DayMonth => [&*day.date().day.to_string(), " ", month(day)].concat(),
        DayForm::Month => month(day).to_owned(),
        DayForm::Year => day.date().year.to_string(),
    },
    date,
    week_of: |day| ["Week of ", &date(day)].concat(),
    said,
    grouped: "Days are put together: bars go from the lowest to the highest, the line is the mean.",
    monthly: "Weeks are put together: a bar is the mean week of its month.",
    show_table: "Show the table",
    hide_table: "Hide the table",
    day: "Day",
    week: "Week",
    about: "About this chart",
    ours: "Our own choice:",
    which_exercise: "Exercise",
    which_test: "Self-test",
    all_sessions: "Sessions",
    older: |left| ["Show older (", &*left.to_string(), ")"].concat(),
    milestones: "Worth noticing",
    reached: |kind, exercise| match kind {
        Kind::Plan(Milestone::Sessions(1)) => "Your first session.".to_owned(),
        Kind::Plan(Milestone::Sessions(count)) => [&*count.to_string(), " sessions done."].concat(),
        Kind::Plan(Milestone::Weeks(weeks)) => {
            [&*weeks.to_string(), " weeks in a row with a session."].concat()
        }
        Kind::Plan(Milestone::Level(level)) => {
            ["You reached ", super::facts::level(*level), "."].concat()
        }
        Kind::Plan(Milestone::StepsUp(1)) => "Your first step up in a dose.".to_owned(),
        Kind::Plan(Milestone::StepsUp(count)) => {
            [&*count.to_string(), "\u{a0}steps up in your doses."].concat()
        }
        Kind::Plan(Milestone::GreenRun { minutes }) => {
            ["A calm run of ", &*minutes.to_string(), " minutes."].concat()
        }
        Kind::Plan(Milestone::GreenAgain) => "Back to a calm knee.".to_owned(),
        Kind::Hours(1) => "1 hour of work in all your sets.".to_owned(),
        Kind::Hours(hours) => [&*hours.to_string(), " hours of work in all your sets."].concat(),
        Kind::More { side, amount, before, .. } => {
            let more = amount.saturating_sub(*before).to_string();
            let side = match side {
                Side::Left => ", left",
                Side::Right => ", right",
                Side::Both => "",
            };
            let (now, before) = (amount.to_string(), before.to_string());
            [exercise, side, ": ", &more, " more in one set. ", &now, " now, ", &before, " before."]
                .concat()
        }
    },
    next: |next| match next.left {
        1 => ["1 more session makes ", &*next.sessions.to_string(), "."].concat(),
        left => {
            [&*left.to_string(), " more sessions make ", &*next.sessions.to_string(), "."].concat()
        }
    },
    weeks_in_a_row: |weeks| match weeks {
        0 => "Any day is a good one to go on.".to_owned(),
        1 => "1 week with a session. Rest days are part of it.".to_owned(),
        _ => [&*weeks.to_string(), " weeks in a row with a session. Rest days are part of it."]
            .concat(),
    },
    to_data: "Copies and tables of your data",
    summary: SUMMARY,
};

const SUMMARY: Summary = Summary {
    open: "Summary to print",
    hint: "One or two pages for a physio or a doctor. It holds no name and asks for none.",
    print: "Print or save as PDF",
    period: |from, to| [&*date(from), " to ", &date(to)].concat(),
    made: |day| ["Made on ", &*date(day), " with Kneeline"].concat(),
    disclaimer: "Written down by the person who trains, not measured by anybody else. It is a \
                 self-report and general information, not an examination.",
    sessions: "Sessions",
    tally: |tally, with_one, weeks| {
        let sessions = match tally.sessions {
            1 => "1 session".to_owned(),
            count => [&*count.to_string(), " sessions"].concat(),
        };
        let ended = [&*sessions, ", ", &tally.complete.to_string(), " of them to the end"].concat();
        let (with_one, weeks) = (with_one.to_string(), weeks.to_string());
        let weeks = ["A session in ", &*with_one, " of ", &weeks, " weeks"].concat();
        let work = [&*long(tally.work_mins()), " of work in sets"].concat();
        vec![ended, weeks, work]
    },
    knee: "Knee pain, 0\u{a0}to\u{a0}10",
    tests: "Self-tests",
    angle: "Knee angle from pictures, inward is positive",
    runs: "Runs",
    run_total: |runs, metres, minutes| {
        let runs = match runs {
            1 => "1 run".to_owned(),
            count => [&*count.to_string(), " runs"].concat(),
        };
        let far = [", ", &*tenths(metres / 100, false), "\u{a0}km"].concat();
        let far = if metres > 0 { far } else { String::new() };
        let long = [", ", &*long(minutes)].concat();
        let long = if minutes > 0 { long } else { String::new() };
        [runs, far, long].concat()
    },
    pains: "Pain in sessions",
    pain: |site, level, sharp, exercise, side, times| {
        let sharp = if sharp { ", sharp" } else { "" };
        let side = match side {
            Side::Left => ", left",
            Side::Right => ", right",
            Side::Both => "",
        };
        let level = level.to_string();
        let told = [exercise, side, ": ", site, ", up to ", &level, " of 10", sharp].concat();
        if times > 1 { [&*told, ", ", &times.to_string(), " times"].concat() } else { told }
    },
    more: |left| ["and ", &*left.to_string(), " more"].concat(),
    doses: "Exercises now",
    dose_columns: ["Exercise", "Left", "Right", "Both sides"],
    test_columns: ["", "First", "Last", "Measured"],
    sets_of: |sets, amount| match sets {
        1 => ["1\u{a0}set: ", amount].concat(),
        _ => [&*sets.to_string(), "\u{a0}sets: ", amount].concat(),
    },
    tempo,
    nothing: "Nothing written down in this time.",
    first: "First",
    last: "Last",
};

fn long(minutes: i32) -> String {
    super::facts::long(minutes.unsigned_abs().into())
}

fn side_name(side: Side) -> &'static str {
    match side {
        Side::Left => "Left",
        Side::Right => "Right",
        Side::Both => "Both sides",
    }
}

/// `2-2-3-0`: lift, hold, lower, pause. The hyphens do not break.
fn tempo(secs: [u8; 4]) -> String {
    secs.map(|secs| secs.to_string()).join("\u{2011}")
}

/// `3.5`; if `short`, a whole number stands alone.
fn tenths(value: i32, short: bool) -> String {
    let sign = if value < 0 { "\u{2212}" } else { "" };
    let size = value.unsigned_abs();
    let (whole, part) = ((size / 10).to_string(), (size % 10).to_string());
    if short && size.is_multiple_of(10) {
        return [sign, &whole].concat();
    }
    [sign, &whole, ".", &part].concat()
}

/// `8.25`, without zeros at the end beyond one decimal.
fn hundredths(value: i32) -> String {
    if value % 10 == 0 {
        return tenths(value / 10, false);
    }
    let (whole, part) = (value / 100, value % 100);
    let zero = if part < 10 { "0" } else { "" };
    [&*whole.to_string(), ".", zero, &part.to_string()].concat()
}

fn month(day: Day) -> &'static str {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    MONTHS.get(usize::from(day.date().month).wrapping_sub(1)).copied().unwrap_or_default()
}

fn date(day: Day) -> String {
    let date = day.date();
    [&*date.day.to_string(), " ", month(day), " ", &date.year.to_string()].concat()
}

fn said(said: &Said) -> String {
    match *said {
        Said::Knee { key, shift: Shift { before, now, trend } } => {
            let verdict = match trend {
                Trend::Less => ": less, by enough to count.",
                Trend::More => ": more, by enough to count.",
                Trend::Same => ": no clear change.",
            };
            let (now, before) = (tenths(now, false), tenths(before, false));
            [(CHARTS.key)(key), " ", &now, " of 10 now, ", &before, " at the start", verdict]
                .concat()
        }
        Said::KneeNow { key, days, now } => {
            let now = tenths(now, false);
            let days = days.to_string();
            let on = if days == "1" { " of 10, on 1 day so far." } else { " of 10, on " };
            let end =
                if days == "1" { [on].concat() } else { [on, &*days, " days so far."].concat() };
            [(CHARTS.key)(key), " ", &now, &end].concat()
        }
        Said::Weeks { weeks, sessions, per_week, minutes_per_week, with_one } => {
            let (weeks, with_one) = (weeks.to_string(), with_one.to_string());
            let sessions = match sessions {
                1 => "1 session".to_owned(),
                count => [&*count.to_string(), " sessions"].concat(),
            };
            if weeks == "1" {
                return [
                    &*sessions,
                    " this week, ",
                    &minutes_per_week.to_string(),
                    "\u{a0}min of work.",
                ]
                .concat();
            }
            let (per_week, minutes) = (tenths(per_week, false), minutes_per_week.to_string());
            [
                &*sessions,
                " in ",
                &weeks,
                " weeks, at least one in ",
                &with_one,
                " of them. The mean of a week: ",
                &per_week,
                " sessions, ",
                &minutes,
                "\u{a0}min of work.",
            ]
            .concat()
        }
        Said::Dose { unit, ends } => {
            let of = |value| (CHARTS.value)(value, unit);
            let unit = match unit {
                Unit::Amount(Measure::Reps) => "\u{a0}reps",
                Unit::Amount(Measure::Steps) => "\u{a0}steps",
                _ => "",
            };
            let (first, last) = (of(ends.first), of(ends.last));
            let name = side_name(ends.side);
            if ends.count == 1 {
                return [name, ": ", &*last, unit, " in one session."].concat();
            }
            [name, ": ", &*last, unit, " in the last session, ", &first, " in the first."].concat()
        }
        Said::Tempo { before, now } => {
            let (before, now) = (before.to_string(), now.to_string());
            ["One rep takes ", &*now, "\u{a0}s now, ", &before, "\u{a0}s at first."].concat()
        }
        Said::Test { unit, ends, verdict } => {
            let of = |value| (CHARTS.value)(value, unit);
            let verdict = match verdict {
                Verdict::Better => ": better, by more than chance.",
                Verdict::Worse => ": less good, by more than chance.",
                Verdict::Unclear => ": no clear change.",
                Verdict::Changed => ".",
            };
            ends_of(&ends, &of(ends.last), &of(ends.first), verdict)
        }
        Said::Angle { ends } => {
            let of = |value| (CHARTS.value)(value, Unit::Degrees);
            let verdict = match ends.trend {
                Trend::Less => ": less, by more than the error.",
                Trend::Same => ": within the error of measuring.",
                Trend::More => ": more, by more than the error.",
            };
            ends_of(&ends, &of(ends.last), &of(ends.first), verdict)
        }
        _ => said_of_runs(said),
    }
}

/// The rest of them: of runs, and when something was measured.
fn said_of_runs(said: &Said) -> String {
    match *said {
        Said::Ago { days } => match days {
            0 => "Last measured today.".to_owned(),
            1 => "Last measured yesterday.".to_owned(),
            days => ["Last measured ", &*days.to_string(), " days ago."].concat(),
        },
        Said::Longest { unit, longest, line } => {
            // A limit of 10 m more or less would be too exact.
            let of = |value: i32| match unit {
                Unit::Metres => [&*tenths((value + 50) / 100, false), "\u{a0}km"].concat(),
                _ => (CHARTS.value)(value, unit),
            };
            let (longest, line) = (of(longest), of(line));
            ["Longest run of the last 30 days: ", &*longest, ". 10% more is ", &line, "."].concat()
        }
        Said::NoRuns { last } => ["No run for 30 days. The last one: ", &*date(last), "."].concat(),
        Said::Beyond { beyond, runs } => match (beyond, runs) {
            (0, 1) => "1 run here, within the limit.".to_owned(),
            (0, _) => ["All ", &*runs.to_string(), " runs here were within it."].concat(),
            (beyond, _) => {
                [&*beyond.to_string(), " of ", &*runs.to_string(), " runs here went further."]
                    .concat()
            }
        },
        Said::Ease { before, now, trend } => {
            let verdict = match trend {
                Trend::Less => ": less light.",
                Trend::Same => ": the same.",
                Trend::More => ": lighter.",
            };
            let (now, before) = (tenths(now, false), tenths(before, false));
            [
                "Running felt ",
                &*now,
                " of 5 in the last week of runs, ",
                &before,
                " in the first",
                verdict,
            ]
            .concat()
        }
        Said::EaseOnce { now } => {
            ["Running felt ", &*tenths(now, false), " of 5 that week."].concat()
        }
        _ => String::new(),
    }
}

/// `Left: 45 now, 30 at first.`
fn ends_of(ends: &Ends, last: &str, first: &str, verdict: &str) -> String {
    let name = side_name(ends.side);
    if ends.count == 1 {
        return [name, ": ", last, ", measured once."].concat();
    }
    [name, ": ", last, " now, ", first, " at first", verdict].concat()
}

/// What the file of pages says about the charts.
pub(in crate::words) fn about(topic: Topic) -> About {
    match topic {
        Topic::Knee => About {
            says: &[
                "Morning: what you said that day. On runs and after sessions: the most of that day.",
                "Now is the mean of the last 2 weeks. The start is the mean of the first 2 weeks \
                 shown. A change of 2 points of 10 is one that people notice.",
                "The shaded part, 0 to 2, is what a trial of runners with knee pain kept to on runs.",
            ],
            ours: "We compare only when both ends have 3 answers or more.",
            sources: vec![&CROSSLEY_2004, &ESCULIER_2018],
        },
        Topic::Weeks => About {
            says: &[
                "Weeks begin on the day you chose in Settings. Minutes of work are the time in \
                 your sets, without rests and pauses.",
                "A week without a session is an empty place and no more than that.",
            ],
            ours: "",
            sources: vec![],
        },
        Topic::Dose => About {
            says: &[
                "All sets of a session added up, each side by itself.",
                "The tempo is lift, hold, lower and pause in seconds, as the circuit had it.",
            ],
            ours: "",
            sources: vec![],
        },
        Topic::Test => About {
            says: &[
                "Each point is one result. Only results of the same test are compared.",
                "Results go up and down by themselves. The page of each test says from where on a \
                 change counts, and where that is from.",
            ],
            ours: "",
            sources: vec![],
        },
        Topic::Angle => About {
            says: &[
                "A picture shows an angle, and the same knee differs from one picture to the next. \
                 The soft bars show by how much it may be off.",
                "The angle is one sign among many. It says little about pain by itself.",
            ],
            ours: "The bars are 4 degrees either way, or 3 for a mean of 3 pictures. We count a \
                   change from 8 degrees on, or from 6 if both are such means.",
            sources: assess::angle::SOURCES.to_vec(),
        },
        Topic::Runs => About {
            says: &[
                "The line is 10% more than your longest run of the 30 days before.",
                "In a study of 5,205 runners, more injuries came in runs that went further than \
                 that line. It counted distance.",
            ],
            ours: "Where most of your runs have only minutes, we draw the same line for minutes.",
            sources: vec![&FRANDSEN_2025],
        },
        Topic::Ease => About {
            says: &[
                "The mean of what you said after the runs of a week, next to the sessions of that \
                 week.",
                "Two things side by side do not show that one brings the other.",
            ],
            ours: "",
            sources: vec![],
        },
    }
}
