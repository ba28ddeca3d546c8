//! The way back to running, how far is too far, the cue of the week, the calendar file.

use kneeline::day::{Day, Stamp, WeekStart, Weekday};
use kneeline::diary::runs::{LOOK_BACK_DAYS, MOST_LONGER};
use kneeline::diary::{Fact, Run};
use kneeline::plan::calendar::{Times, ics};
use kneeline::plan::running::STEPS;
use kneeline::plan::{Cue, ForRunning, rules};

use crate::world::{MONDAY, World};

fn ran(world: &mut World, step: Option<u8>, knee: u8) {
    world.note(Fact::Run(Run { minutes: Some(12), knee: Some(knee), step, ..Run::default() }));
    world.wait(2);
}

fn step(world: &World) -> Option<u8> {
    world.plan().runs().back.map(|it| it.step.number)
}

fn not_running() -> World {
    let mut world = World::default();
    world.profile.run_days = Some(0);
    world
}

#[test]
fn each_step_is_done_twice() {
    let mut world = not_running();
    for number in 1..=6 {
        assert_eq!(step(&world), Some(number));
        ran(&mut world, Some(number), 1);
        assert_eq!(world.plan().runs().back.map(|it| (it.good, it.of)), Some((1, 2)));
        ran(&mut world, Some(number), 2);
    }
    assert_eq!(step(&world), None, "back");
    assert_eq!(STEPS.map(|it| it.metres), [1_600, 2_400, 2_400, 3_200, 3_200, 3_200]);
    assert_eq!(
        STEPS.map(|it| (it.walk_mins, it.run_mins)),
        [(2, 3), (2, 3), (2, 4), (2, 4), (1, 4), (0, 0)]
    );
}

#[test]
fn pain_repeats_a_step_goes_one_back_or_begins_again() {
    for (knee, expected, advice) in [
        (2, 3, ForRunning::GoOn),
        (3, 3, ForRunning::Repeat),
        (4, 2, ForRunning::Less),
        (6, 2, ForRunning::Stop),
    ] {
        let mut world = not_running();
        for number in [1, 1, 2, 2, 3] {
            ran(&mut world, Some(number), 0);
        }
        ran(&mut world, Some(if knee == 2 { 2 } else { 3 }), knee);
        let plan = world.plan();
        assert_eq!(step(&world), Some(expected), "{knee}");
        assert_eq!(plan.runs().advice, advice, "{knee}");
    }
    // A red run of somebody who runs freely is where the way back begins.
    let mut world = World::default();
    ran(&mut world, None, 0);
    assert_eq!(step(&world), None);
    ran(&mut world, None, 7);
    assert_eq!(step(&world), Some(1));
}

#[test]
fn not_more_than_two_steps_a_week() {
    let mut world = not_running();
    for number in [1, 1, 2, 2, 3, 3] {
        world.note(Fact::Run(Run { knee: Some(0), step: Some(number), ..Run::default() }));
        world.wait(1);
    }
    assert_eq!(step(&world), Some(3));
}

#[test]
fn a_long_break_begins_again_and_a_long_run_ends_the_way() {
    let mut world = World::default();
    world.run(30, 0);
    world.wait(14);
    assert_eq!(step(&world), None);
    world.wait(1);
    assert_eq!(step(&world), Some(1));
    world.run(10, 1);
    assert_eq!(step(&world), Some(1), "a short run is on the way");
    world.run(20, 1);
    assert_eq!(step(&world), None, "20 minutes without a walk and without pain");
}

#[test]
fn there_is_a_day_between_on_the_way_back() {
    let mut world = not_running();
    ran(&mut world, Some(1), 0);
    world.today = MONDAY;
    assert_eq!(world.plan().runs().not_before, Some(MONDAY.plus(2)));
    world.wait(2);
    assert_eq!(world.plan().runs().not_before, None);
}

/// The rules tell the numbers by which a run is compared with the longest before it.
#[test]
fn the_rules_tell_how_far_is_too_far() {
    assert_eq!(rules::LONGEST_DAYS.days(), LOOK_BACK_DAYS);
    assert_eq!(u32::from(rules::LONGEST_MORE.value), MOST_LONGER);
}

/// Lines of the last weeks (one run each) and whether distance may grow.
#[test]
fn distance_grows_only_after_three_weeks_in_line() {
    let rows: [(&[(u8, u8)], bool); 6] = [
        (&[(2, 0), (1, 2), (2, 1)], true),
        (&[(2, 0), (2, 0)], false),
        (&[(2, 0), (0, 0), (2, 0)], false),
        (&[(2, 0), (2, 3), (2, 0)], false),
        (&[(0, 0), (2, 0), (2, 0), (2, 0)], true),
        (&[(2, 0), (2, 0), (2, 4)], false),
    ];
    for (runs, expected) in rows {
        let mut world = World::default();
        for (line, knee) in runs {
            world.wait(7);
            world.note(Fact::Run(Run {
                alignment: Some(*line),
                knee: Some(*knee),
                ..Run::default()
            }));
        }
        let weeks = world.plan().runs().may_grow;
        assert_eq!(weeks == Some(rules::STABLE_WEEKS.small()), expected, "{runs:?}");
    }
}

#[test]
fn the_cue_stays_for_a_week_and_all_take_turns() {
    let mut seen = Vec::new();
    for week in 0..7 {
        let cue = Cue::of_week(MONDAY.plus(7 * week), WeekStart::Monday);
        assert!(
            (0..7).all(|day| Cue::of_week(MONDAY.plus(7 * week + day), WeekStart::Monday) == cue)
        );
        seen.push(cue);
    }
    assert!(Cue::ALL.iter().all(|it| seen.contains(it)));
}

const NOW: Stamp = Stamp { epoch_secs: 1_795_200_000, offset_mins: 120 };

fn times(days: &[Weekday]) -> Times<'_> {
    Times { from: MONDAY, days, at_mins: 18 * 60 + 5, minutes: 15, before_mins: 10 }
}

#[test]
fn a_calendar_file_has_all_it_needs() {
    let text = ics(&times(&[Weekday::Wednesday, Weekday::Monday]), "Hips", "Go", NOW);
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert_eq!(
        lines,
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Kneeline//Plan//EN",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:plan-MOWE-1805@kneeline",
            "DTSTAMP:20261120T184000Z",
            "DTSTART:20261123T180500",
            "DURATION:PT15M",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,WE",
            "SUMMARY:Hips",
            "DESCRIPTION:Go",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Hips",
            "TRIGGER:-PT10M",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
}

#[test]
fn the_first_event_is_on_one_of_the_days() {
    let text = ics(&times(&[Weekday::Sunday]), "Hips", "Go", NOW);
    assert!(text.contains("DTSTART:20261129T180500\r\n"));
    let none = ics(&times(&[]), "Hips", "Go", NOW);
    assert!(!none.contains("VEVENT") && none.ends_with("END:VCALENDAR\r\n"));
}

/// Lines of at most 75 octets, unfolded to what was said, no letter torn apart.
#[test]
fn long_lines_are_folded_and_separators_escaped() {
    let about = "Ω, ü; \\ and a line\nmore: ".to_owned() + &"Hüfte🏃 ".repeat(40);
    let text = ics(&times(&[Weekday::Monday]), "a\r\nb", &about, NOW);
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
        assert!(!line.contains(['\r', '\n']));
    }
    let unfolded = text.replace("\r\n ", "");
    let line = unfolded.split("\r\n").find(|it| it.starts_with("DESCRIPTION:")).expect("it");
    let value = line.trim_start_matches("DESCRIPTION:");
    let plain =
        value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
    assert_eq!(plain, about);
    assert!(unfolded.contains("SUMMARY:a\\nb\r\n"));
    assert_eq!(Day(20_777), MONDAY.plus(-3));
}
