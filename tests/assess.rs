//! Self-tests: protocols, timing, results, when they are due; the knee angle on a picture.

#[path = "assess/angle.rs"]
mod angle;
#[path = "assess/words.rs"]
mod words;

use std::collections::BTreeSet;

use kneeline::assess::result::*;
use kneeline::assess::sources;
use kneeline::assess::timing::{LEAD_IN_MS, Now, first_side, now, played};
use kneeline::assess::{ALL, Basis, Better, Protocol, Run, Scored, Sheet, Unit, find};
use kneeline::day::{Day, Stamp};
use kneeline::diary::{Diary, Fact, Morning, Note, Tested};
use kneeline::exercise::{Side, Stage};
use kneeline::library;
use kneeline::session::SessionId;
use kneeline::timeline::{CueSound, Kind, Moment};
use kneeline::voice::{Manner, Phrase, Talk, script};

/// Stored results name them: an id, its unit and its way never change.
#[test]
fn ids_and_units_are_frozen() {
    let known: Vec<_> = ALL.iter().map(|it| (it.id, it.unit, it.better, it.most)).collect();
    let (secs, reps, points, cm) = (Unit::Secs, Unit::Reps, Unit::Points, Unit::Cm);
    let (high, low) = (Better::Higher, Better::Lower);
    assert_eq!(
        known,
        [
            ("side-plank-knee", secs, high, 180),
            ("sl-stance", secs, high, 30),
            ("pelvic-drop", points, low, 3),
            ("squat-look", points, low, 3),
            ("side-plank", secs, high, 180),
            ("stepdown-10", reps, high, 10),
            ("lsd", points, low, 6),
            ("sl-bridge", reps, high, 60),
            ("sls", reps, high, 5),
            ("heel-raise", reps, high, 60),
            ("sl-sit-stand", reps, high, 40),
            ("knee-wall", cm, high, 30),
            ("abd-hold", secs, high, 240),
            ("jog-look", points, low, 3),
            ("hop-stick", reps, high, 10),
            ("hop-distance", cm, high, 300),
        ]
    );
}

#[test]
fn every_protocol_holds_together() {
    for it in ALL {
        let id = it.id;
        let exercise = library::find(it.exercise);
        assert!(exercise.is_some(), "{id}: an exercise shows it");
        let counted = it.scored == Scored::Counted;
        assert!(!counted || it.timed_to() == it.most, "{id}: the counter ends at the most");
        assert!(it.scored != Scored::Measured || it.run == Run::Free, "{id}: measured by hand");
        assert!(it.change > 0, "{id}: no difference is no change");
        assert!(!it.in_stages.is_empty(), "{id}: worth doing at some time");
        assert!(it.in_stages.iter().all(|stage| *stage >= it.from), "{id}: not before its stage");
        assert!(it.marks.iter().all(|mark| mark.score <= it.most), "{id}: marks can be reached");
        let cited = it.change_is == Basis::Ours || !sources::of(id).is_empty();
        assert!(cited, "{id}: what was measured has a source");
        let bits = it.sheet.lines.len() as u8;
        assert!(bits <= Sheet::RATED_FROM, "{id}: lines and ratings have bits of their own");
        assert!(Sheet::RATED_FROM + 2 * it.sheet.rated <= 16, "{id}: all fit");
        if it.scored == Scored::Seen {
            let most: u16 = best_of(it, |a, b| a > b);
            assert_eq!(most, it.most, "{id}: the sheet's most");
            assert_eq!(best_of(it, |a, b| a < b), 0, "{id}: nothing seen is 0");
        }
    }
    let ids: BTreeSet<_> = ALL.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), ALL.len(), "ids are unique");
    assert!(ids.iter().all(|id| find(id).is_some_and(|it| it.id == *id)));
    assert!(find("elsewhere").is_none());
}

/// The extreme score over everything that can be crossed on a sheet by hand.
fn best_of(it: &Protocol, beats: fn(u16, u16) -> bool) -> u16 {
    let lines = it.sheet.lines.len() as u8;
    (0..1_u16 << lines)
        .map(|wanted| (0..lines).filter(move |line| wanted & 1 << line != 0))
        .map(|wanted| wanted.fold(0, |faults, line| it.sheet.toggled(faults, line)))
        .map(|faults| it.score(0, faults))
        .reduce(|a, b| if beats(b, a) { b } else { a })
        .unwrap_or_default()
}

/// As Piva and others score it: the knee inside the foot's border counts 2 instead of 1.
#[test]
fn the_step_down_is_scored_as_its_sheet_says() {
    let lsd = find("lsd").expect("the test");
    let cross =
        |lines: &[u8]| lines.iter().fold(0, |faults, line| lsd.sheet.toggled(faults, *line));
    for (lines, score, band) in [
        (&[][..], 0, Band::Good),
        (&[3], 1, Band::Good),
        (&[4], 2, Band::Medium),
        (&[3, 4], 2, Band::Medium),
        (&[4, 3], 1, Band::Good),
        (&[0, 1, 2], 3, Band::Medium),
        (&[0, 1, 2, 5], 4, Band::Poor),
        (&[0, 1, 2, 3, 4, 5], 6, Band::Poor),
        (&[0, 0], 0, Band::Good),
    ] {
        let found = lsd.score(99, cross(lines));
        assert_eq!((found, step_down_band(found)), (score, band), "{lines:?}");
    }
}

#[test]
fn squats_are_rated_one_by_one() {
    use Rating::{Fair, Good, NotYet, Poor};

    let sls = find("sls").expect("the test");
    let rate = |ratings: &[Rating]| {
        (0..).zip(ratings).fold(0b1001, |faults, (rep, rating)| Sheet::rated(faults, rep, *rating))
    };
    for (ratings, score) in [
        ([Good; 5], 5),
        ([Good, Good, Fair, Good, Good], 4),
        ([Poor; 5], 0),
        ([Good, NotYet, NotYet, NotYet, NotYet], 1),
    ] {
        let faults = rate(&ratings);
        assert_eq!(sls.score(0, faults), score);
        assert_eq!(sls.sheet.seen(faults), 0b1001, "what was seen stays");
        assert_eq!(sls.sheet.is_filled(faults), !ratings.contains(&NotYet));
        let read: Vec<_> = (0..5).map(|rep| Sheet::rating(faults, rep)).collect();
        assert_eq!(read, ratings);
        assert_eq!(Sheet::rating(Sheet::rated(faults, 0, Fair), 0), Fair, "rated anew");
    }
}

fn tested(test: &str, side: Side, score: u16) -> Tested {
    Tested { test: test.to_owned(), side, score, pain: Some(0), faults: 0, height_cm: 0 }
}

/// Evidence page, section 5: what each stage asks of each side.
#[test]
fn marks_are_those_of_the_gates() {
    let rows = [
        ("side-plank-knee", Stage::Control, 30, 29),
        ("sl-stance", Stage::Control, 30, 29),
        ("side-plank", Stage::Strength, 30, 29),
        ("stepdown-10", Stage::Strength, 10, 9),
        ("lsd", Stage::Strength, 3, 4),
        ("sl-bridge", Stage::Strength, 12, 11),
        ("lsd", Stage::Plyometrics, 1, 2),
        ("sls", Stage::Plyometrics, 4, 3),
        ("sl-bridge", Stage::Plyometrics, 20, 19),
        ("heel-raise", Stage::Plyometrics, 20, 19),
        ("sl-sit-stand", Stage::Plyometrics, 10, 9),
        ("side-plank", Stage::Plyometrics, 45, 44),
    ];
    for (id, stage, enough, short) in rows {
        let it = find(id).expect("the test");
        let mark = *it.marks.iter().find(|mark| mark.opens == Some(stage)).expect("a mark");
        assert!(it.reaches(mark, &tested(id, Side::Left, enough)), "{id}: {enough}");
        assert!(!it.reaches(mark, &tested(id, Side::Left, short)), "{id}: {short}");
    }
    let marks: usize = ALL.iter().map(|it| it.marks.len()).sum();
    assert_eq!(marks, rows.len() + 1, "and the hops");
}

#[test]
fn pain_and_a_dropped_pelvis_do_not_reach_a_mark() {
    let steps = find("stepdown-10").expect("the test");
    let with = |pain| Tested { pain, ..tested("stepdown-10", Side::Left, 10) };
    assert!(steps.reaches(steps.marks[0], &with(Some(2))));
    assert!(!steps.reaches(steps.marks[0], &with(Some(3))));
    assert!(!steps.reaches(steps.marks[0], &with(None)), "nobody asked");
    let stance = find("sl-stance").expect("the test");
    let dropped = Tested { faults: 1, ..tested("sl-stance", Side::Left, 30) };
    assert!(!stance.reaches(stance.marks[0], &dropped));
    assert_eq!(stance.next_mark(&dropped), Some(stance.marks[0]));
    let plank = find("side-plank").expect("the test");
    let next = |score| plank.next_mark(&tested("side-plank", Side::Left, score));
    assert_eq!(next(10).map(|mark| mark.score), Some(30));
    assert_eq!(next(30).map(|mark| mark.score), Some(45));
    assert_eq!(next(45), None);
}

#[test]
fn only_what_a_test_can_tell_is_a_change() {
    for (id, before, after, change) in [
        ("heel-raise", 20, 26, Change::Unclear),
        ("heel-raise", 20, 27, Change::Better),
        ("heel-raise", 27, 20, Change::Worse),
        ("side-plank", 30, 59, Change::Unclear),
        ("side-plank", 30, 60, Change::Better),
        ("abd-hold", 60, 92, Change::Unclear),
        ("abd-hold", 60, 93, Change::Better),
        ("lsd", 4, 3, Change::Unclear),
        ("lsd", 4, 2, Change::Better),
        ("lsd", 1, 3, Change::Worse),
        ("sls", 2, 4, Change::Better),
    ] {
        assert_eq!(
            find(id).expect("the test").change(before, after),
            change,
            "{id} {before} {after}"
        );
    }
}

#[test]
fn sides_are_told_apart_where_that_means_something() {
    let sides = |id: &str, left, right| find(id).expect("the test").sides(left, right);
    let (left, right) = (Some(Side::Left), Some(Side::Right));
    assert_eq!(sides("hop-distance", 90, 100), Sides { behind: None, percent: Some(90) });
    assert_eq!(sides("hop-distance", 89, 100), Sides { behind: left, percent: Some(89) });
    assert_eq!(sides("side-plank", 60, 40), Sides { behind: right, percent: Some(66) });
    assert_eq!(sides("side-plank", 0, 0), Sides { behind: None, percent: None });
    assert_eq!(sides("lsd", 3, 2), Sides { behind: None, percent: None });
    assert_eq!(sides("lsd", 4, 2), Sides { behind: left, percent: None }, "more points are worse");
    assert_eq!(sides("knee-wall", 8, 9), Sides { behind: None, percent: None });
    assert_eq!(sides("knee-wall", 11, 9), Sides { behind: right, percent: None });
}

fn note(id: &str, test: &str, side: Side, day: i32, score: u16) -> Note {
    let at = Stamp::noon(Day(day), 0);
    Note { id: SessionId(id.to_owned()), at, fact: Fact::Test(tested(test, side, score)) }
}

#[test]
fn a_test_is_due_after_two_weeks_and_late_after_four() {
    let plank = find("side-plank").expect("the test");
    let mut diary = Diary::default();
    assert_eq!(due(plank, &diary, Day(100)), Due::First);
    diary.insert(note("a", "side-plank", Side::Left, 100, 20));
    assert_eq!(due(plank, &diary, Day(100)), Due::First, "the other side is missing");
    diary.insert(note("b", "side-plank", Side::Right, 101, 25));
    diary.insert(note("c", "side-plank-knee", Side::Right, 130, 25));
    for (today, expected) in [
        (101, Due::Wait(13)),
        (113, Due::Wait(1)),
        (114, Due::Now(14)),
        (128, Due::Now(28)),
        (129, Due::Late(29)),
        (90, Due::Wait(14)),
    ] {
        assert_eq!(due(plank, &diary, Day(today)), expected, "day {today}");
    }
    diary.insert(note("d", "side-plank", Side::Left, 129, 30));
    assert_eq!(due(plank, &diary, Day(129)), Due::Now(28), "by the older side");
    let left: Vec<_> =
        results(&diary, "side-plank", Side::Left).map(|(day, it)| (day.0, it.score)).collect();
    assert_eq!(left, [(100, 20), (129, 30)]);
}

#[test]
fn what_is_due_belongs_to_the_stage() {
    let ids = |stage, diary: &Diary| -> Vec<_> {
        due_tests(diary, stage, Day(100)).map(|it| it.id).collect()
    };
    let mut diary = Diary::default();
    let activation = ["side-plank-knee", "sl-stance", "pelvic-drop", "squat-look", "knee-wall"];
    assert_eq!(ids(Stage::Activation, &diary), activation);
    let hops = ids(Stage::Plyometrics, &diary);
    assert_eq!(hops, ["squat-look", "jog-look", "hop-stick", "hop-distance"]);
    let strength = ids(Stage::Strength, &diary);
    assert!(!strength.iter().any(|id| id.starts_with("hop")), "no hops before their stage");
    for side in [Side::Left, Side::Right] {
        diary.insert(note(&format!("{side:?}"), "sl-stance", side, 95, 30));
    }
    assert!(!ids(Stage::Activation, &diary).contains(&"sl-stance"));
}

#[test]
fn all_out_tests_wait_for_a_calm_knee_and_hops_for_their_stage() {
    let ask =
        |id: &str, stage, calm, flagged| not_now(find(id).expect("the test"), stage, calm, flagged);
    for it in ALL {
        let barred = it.all_out.then_some(NotNow::NotCalm);
        assert_eq!(not_now(it, Stage::Plyometrics, false, false), barred, "{}", it.id);
        let barred = it.all_out.then_some(NotNow::Flagged);
        assert_eq!(not_now(it, Stage::Plyometrics, true, true), barred, "{}", it.id);
        assert_eq!(not_now(it, Stage::Plyometrics, true, false), None, "{}", it.id);
    }
    let early = Some(NotNow::Early(Stage::Plyometrics));
    assert_eq!(ask("hop-distance", Stage::Strength, true, false), early);
    assert_eq!(ask("hop-stick", Stage::Activation, true, false), early);
    assert_eq!(ask("hop-distance", Stage::Strength, false, false), Some(NotNow::NotCalm));
    for id in ["side-plank", "side-plank-knee", "sl-bridge", "heel-raise", "hop-stick"] {
        assert!(find(id).expect("the test").all_out, "{id} is as much as somebody can");
    }
}

#[test]
fn a_morning_is_calm_when_nothing_is_new() {
    let morning = Morning { knee: 2, ..Morning::default() };
    assert!(is_calm_morning(&morning, 2));
    assert!(!is_calm_morning(&morning, 1));
    assert!(!is_calm_morning(&Morning { swelling: true, ..morning }, 2));
    assert!(!is_calm_morning(&Morning { limp: true, ..morning }, 2));
    assert!(!is_calm_morning(&Morning { night: true, ..morning }, 2));
}

#[test]
fn the_side_that_hurts_comes_second() {
    for (hurts, usual, first) in [
        (Some(Side::Left), Side::Left, Side::Right),
        (Some(Side::Right), Side::Right, Side::Left),
        (Some(Side::Both), Side::Right, Side::Right),
        (None, Side::Right, Side::Right),
        (None, Side::Left, Side::Left),
        (None, Side::Both, Side::Left),
    ] {
        assert_eq!(first_side(hurts, usual), first, "{hurts:?}, {usual:?}");
    }
}

/// What is shown at every tenth of a second of a test.
fn followed(it: &Protocol) -> Vec<(u32, Now)> {
    let timeline = played(it, Side::Right).expect("it is timed").timeline;
    let at = |ms| Some((ms, now(it, &timeline.at(ms)?)));
    (0..timeline.total_ms).step_by(100).filter_map(at).collect()
}

#[test]
fn every_timed_test_counts_up_to_its_most() {
    for it in ALL.iter().filter(|it| it.run != Run::Free) {
        let id = it.id;
        let played = played(it, Side::Right).expect("it is timed");
        let (timeline, bout) = (&played.timeline, played.timeline.bouts[0]);
        assert_eq!(bout.side, Side::Right, "{id}: the side that was asked for");
        assert_eq!(timeline.bouts.len(), 1, "{id}: one side only");
        assert_eq!(timeline.cues.last().map(|cue| cue.sound), Some(CueSound::Finish), "{id}");
        let shown = followed(it);
        assert_eq!(shown[0].1, Now::Ready(10), "{id}: time to get into position");
        let counted: Vec<u16> = shown
            .iter()
            .filter_map(|(_, now)| match now {
                Now::Done(count) => Some(*count),
                Now::Ready(_) => None,
            })
            .collect();
        assert!(counted.is_sorted(), "{id}: it never counts back");
        assert_eq!(counted.first(), Some(&0), "{id}");
        let last = *counted.last().expect("it counts");
        assert!(last + 1 >= it.timed_to(), "{id}: {last} of {}", it.timed_to());
        assert_eq!(timeline.at(timeline.total_ms), None::<Moment>, "{id}: over");
    }
    assert!(played(find("knee-wall").expect("the test"), Side::Left).is_none());
}

/// Nobody's pace changes a test.
#[test]
fn holds_count_seconds_and_heel_raises_thirty_in_a_minute() {
    let plank = find("side-plank").expect("the test");
    for (ms, shown) in followed(plank) {
        let expected = match ms.checked_sub(LEAD_IN_MS) {
            Some(held_ms) => Now::Done((held_ms / 1000) as u16),
            None => Now::Ready((LEAD_IN_MS - ms).div_ceil(1000) as u16),
        };
        assert_eq!(shown, expected, "{ms} ms");
    }
    let raises = find("heel-raise").expect("the test");
    for (ms, shown) in followed(raises).into_iter().filter(|(ms, _)| *ms >= LEAD_IN_MS) {
        let expected = (ms - LEAD_IN_MS + 400) / 2000;
        assert_eq!(shown, Now::Done(expected as u16), "{ms} ms");
    }
    let timeline = played(raises, Side::Left).expect("it is timed").timeline;
    let minute = timeline.segments.iter().filter(|it| {
        it.kind != Kind::LeadIn && it.from_ms < LEAD_IN_MS + 60_000 && it.place.rep < 100
    });
    assert_eq!(minute.map(|it| it.place.rep).collect::<BTreeSet<_>>().len(), 30);
}

/// The voice counts what has a known end and leaves the rest to the person.
#[test]
fn the_voice_says_sides_and_numbers_but_no_end_that_nobody_knows() {
    let said = |id: &str, talk| -> Vec<Phrase> {
        let played = played(find(id).expect("the test"), Side::Left).expect("it is timed");
        let manner = Manner { talk, breath: false };
        let lines = script(&played.timeline, &played.circuit, manner, &|_| Some(500));
        lines.iter().map(|line| line.phrase).collect()
    };
    let raises = said("heel-raise", Talk::EveryRep);
    assert!(raises.contains(&Phrase::Side(Side::Left)));
    assert!(raises.contains(&Phrase::Count(10)) && raises.contains(&Phrase::Count(30)));
    let plank = said("side-plank", Talk::NoCount);
    assert!(plank.contains(&Phrase::Side(Side::Left)));
    for unknown in [Phrase::Halfway, Phrase::Seconds(10), Phrase::Seconds(30)] {
        assert!(!plank.contains(&unknown), "{unknown:?}: nobody knows how long");
    }
    assert!(said("sl-stance", Talk::EveryRep).contains(&Phrase::Seconds(10)), "of 30");
}
