//! Small scenes: what is said, word for word.

use kneeline::exercise::Side;
use kneeline::timeline::{Begin, Pace, Place, Timeline};
use kneeline::voice::{Line, Manner, Phrase, Talk, script};

use crate::circuits::{circuit, whole};
use crate::words::{length_ms, words};

const COUNTED: Manner = Manner { talk: Talk::EveryRep, breath: false };

/// The words between two times, in one line.
fn said(lines: &[Line], from_ms: u32, to_ms: u32) -> String {
    let said = lines.iter().filter(|line| (from_ms..to_ms).contains(&line.at_ms));
    said.map(|line| words(line.phrase)).collect::<Vec<_>>().join(", ")
}

fn from(text: &str, manner: Manner, place: Place, begin: Begin) -> Vec<Line> {
    let circuit = circuit(text);
    let timeline = Timeline::compile(&circuit, Pace::default(), place, begin);
    script(&timeline, &circuit, manner, &length_ms)
}

fn of(text: &str, manner: Manner) -> String {
    let circuit = circuit(text);
    let timeline = whole(&circuit, Pace { lead_in_secs: 0, ..Pace::default() });
    said(&script(&timeline, &circuit, manner, &length_ms), 0, u32::MAX)
}

#[test]
fn a_lead_in_to_go_on_has_nothing_but_its_pips() {
    for (bout, rep) in [(0, 0), (0, 5), (1, 3), (2, 0)] {
        let place = Place { bout, rep };
        let lines = from("clam 2x8 rest 30", COUNTED, place, Begin::LeadIn(3000));
        assert_eq!(said(&lines, 0, 3000), "", "{place:?}");
        let first = if rep == 0 { "side" } else { "rep" };
        let heard = said(&lines, 3000, 4000);
        match first {
            "side" => assert!(heard.contains("side"), "{heard}"),
            _ => assert_eq!(heard, (rep + 1).to_string()),
        }
    }
}

#[test]
fn the_last_three_are_counted_and_nothing_is() {
    let last_three = Manner { talk: Talk::LastThree, breath: false };
    assert_eq!(of("bridge 1x9", last_three), "Lift, Hold, Lower, 7, 8, last rep, done");
    let nothing = Manner { talk: Talk::NoCount, breath: false };
    assert_eq!(of("bridge 1x9", nothing), "Lift, Hold, Lower, last rep, done");
    assert_eq!(
        of("bridge 1x9", COUNTED),
        "Lift, Hold, Lower, 2, 3, 4, 5, halfway, 6, 7, 8, last rep, done"
    );
}

#[test]
fn a_walk_turns_round_and_goes_on_counting() {
    assert_eq!(of("lat-walk 1x3", COUNTED), "Step, Follow, 2, 3, turn round, 5, last rep, done");
}

#[test]
fn sides_that_alternate_are_said_twice_and_after_a_pause() {
    let dogs = "bird-dog 1x3";
    assert_eq!(
        of(dogs, COUNTED),
        "left side, Reach, Hold, Return, right side, 2, 3, 4, 5, last rep, done"
    );
    let lines = from(dogs, COUNTED, Place { bout: 0, rep: 3 }, Begin::LeadIn(3000));
    assert_eq!(said(&lines, 0, u32::MAX), "right side, 4, 5, last rep, done");
}

#[test]
fn holds_are_told_to_breathe_and_how_long() {
    let breath = Manner { talk: Talk::EveryRep, breath: true };
    let times = |secs: u16| {
        let lines =
            from(&format!("front-plank 1x{secs}"), breath, Place::default(), Begin::LeadIn(0));
        let in_hold = lines.iter().filter(|it| it.at_ms > 3000 && it.phrase != Phrase::Done);
        let in_hold = in_hold.filter(|it| !matches!(it.phrase, Phrase::Label(_)));
        // The hold begins after a lift of 2 s.
        in_hold.map(|it| (it.at_ms - 2000, it.phrase)).collect::<Vec<_>>()
    };
    let breathing = (3000, Phrase::KeepBreathing);
    assert_eq!(times(9), []);
    assert_eq!(times(10), [breathing]);
    assert_eq!(times(20), [breathing, (10_000, Phrase::Halfway)]);
    assert_eq!(times(24), [breathing, (12_000, Phrase::Halfway)], "ten seconds come too soon");
    assert_eq!(
        times(45),
        [
            breathing,
            (15_000, Phrase::Seconds(30)),
            (22_500, Phrase::Halfway),
            (35_000, Phrase::Seconds(10))
        ]
    );
    assert_eq!(
        times(60),
        [breathing, (30_000, Phrase::Halfway), (50_000, Phrase::Seconds(10))],
        "half of a minute is not said twice"
    );
    assert_eq!(times(120)[1..3], [(60_000, Phrase::Halfway), (90_000, Phrase::Seconds(30))]);
}

#[test]
fn a_rest_says_what_comes() {
    let text = "clam 2x1 rest 40, band-squat 1x1 rest 40, lat-walk 1x1";
    let lines = from(text, COUNTED, Place::default(), Begin::LeadIn(9000));
    let circuit = circuit(text);
    let timeline =
        Timeline::compile(&circuit, Pace::default(), Place::default(), Begin::LeadIn(9000));
    let breaks: Vec<String> = timeline
        .segments
        .iter()
        .filter(|segment| !segment.kind.is_work())
        .map(|segment| said(&lines, segment.from_ms, segment.to_ms))
        .collect();
    assert_eq!(
        breaks,
        [
            "get ready, Clamshell, left side",
            "switch to your right side",
            "rest, last set, left side, sentence 0 about pain or form",
            "switch to your right side",
            "rest, next, Banded squat, Knees press the band out, over the second toes.",
            "rest, next, Lateral band walk, left side, Stay low, push the band out, toes \
             forward.",
        ]
    );
}

#[test]
fn a_side_without_room_is_said_with_the_first_repetition() {
    let circuit = circuit("clam 1x2");
    for secs in [0, 3, 4] {
        let pace = Pace { turn_over_secs: secs, ..Pace::default() };
        let timeline = whole(&circuit, pace);
        let lines = script(&timeline, &circuit, COUNTED, &length_ms);
        let second = timeline.rep(Place { bout: 1, rep: 0 })[0];
        let heard: Vec<_> = lines
            .iter()
            .filter(|line| line.phrase == Phrase::Side(Side::Right))
            .map(|line| line.at_ms)
            .collect();
        assert_eq!(heard, [second.from_ms + 120], "{secs} s");
    }
    let pace = Pace { turn_over_secs: 6, ..Pace::default() };
    let lines = script(&whole(&circuit, pace), &circuit, COUNTED, &length_ms);
    assert!(lines.iter().any(|line| line.phrase == Phrase::SwitchTo(Side::Right)));
    assert!(lines.iter().all(|line| line.phrase != Phrase::Side(Side::Right)));
}

#[test]
fn another_exercise_without_a_rest_is_named_as_it_begins() {
    assert_eq!(
        of("bridge 1x1, band-squat 1x1", COUNTED),
        "Lift, Hold, Lower, Banded squat, Sit, Touch, Stand, done"
    );
}
