//! Circuits drawn second by second: what is done, which side works, what is heard.
//!
//! Done: `.` lead-in, `/` lift, `=` hold, `\` lower, `_` pause, `~` turn over, `-` rest.
//! Side: `L`, `R`, `B`. Heard: the same letter as the phase at its start, `'` tick, `!` pip,
//! `r` rest, `t` turn over, `b` back, `f` finish.

use kneeline::exercise::{Phase, Side};
use kneeline::timeline::{Begin, CueSound, Kind, LONGEST_MS, Pace, Place, Timeline};

use crate::circuits::{circuit, whole};

#[track_caller]
fn check(text: &str, expected: &str) {
    check_at(text, Pace { lead_in_secs: 3, turn_over_secs: 4, ..Pace::default() }, expected);
}

#[track_caller]
fn check_at(text: &str, pace: Pace, expected: &str) {
    same(&whole(&circuit(text), pace), expected);
}

#[track_caller]
fn same(timeline: &Timeline, expected: &str) {
    let drawn = draw(timeline);
    let expected: Vec<&str> =
        expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(drawn, expected, "\n{}\n", drawn.join("\n"));
}

fn draw(timeline: &Timeline) -> Vec<String> {
    let letter = |phase| match phase {
        Phase::Lift => '/',
        Phase::Hold => '=',
        Phase::Lower => '\\',
        Phase::Pause => '_',
    };
    let mut lines = vec![String::new(); 3];
    for ms in (0..=timeline.total_ms).step_by(1000) {
        if let Some(moment) = timeline.at(ms) {
            lines[0].push(match moment.segment.kind {
                Kind::LeadIn => '.',
                Kind::TurnOver => '~',
                Kind::Rest => '-',
                Kind::Work(phase) => letter(phase),
            });
            lines[1].push(match moment.segment.side {
                Side::Left => 'L',
                Side::Right => 'R',
                Side::Both => 'B',
            });
        }
        // Of two sounds at once the first that is not a pip is drawn.
        let heard = timeline.cues.iter().filter(|cue| (ms..ms + 1000).contains(&cue.at_ms));
        let first = heard.min_by_key(|cue| cue.sound == CueSound::Pip).map(|cue| cue.sound);
        lines[2].push(match first {
            None => ' ',
            Some(CueSound::Phase(phase)) => letter(phase),
            Some(CueSound::Tick) => '\'',
            Some(CueSound::Pip) => '!',
            Some(CueSound::Ready) => 'g',
            Some(CueSound::Rest) => 'r',
            Some(CueSound::TurnOver) => 't',
            Some(CueSound::Back) => 'b',
            Some(CueSound::Finish) => 'f',
            Some(CueSound::Step(_)) => unreachable!("no circuit has steps"),
        });
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

#[test]
fn each_side_is_done_alone_with_a_turn_over_between() {
    check(
        "clam 1x2",
        r"
        ...//==\\\//==\\\~~~~//==\\\//==\\\
        LLLLLLLLLLLLLLLLLRRRRRRRRRRRRRRRRRR
        !!!/'='\''/'='\''t!!!/'='\''/'='\''f
        ",
    );
}

#[test]
fn the_right_side_goes_first_if_asked() {
    check_at(
        "clam 1x1",
        Pace { lead_in_secs: 0, first_side: Side::Right, ..Pace::default() },
        r"
        //==\\\~~~~~//==\\\
        RRRRRRRLLLLLLLLLLLL
        /'='\''t !!!/'='\''f
        ",
    );
}

#[test]
fn a_station_may_say_which_side_goes_first_or_alone() {
    let right = Pace { lead_in_secs: 0, first_side: Side::Right, ..Pace::default() };
    check_at(
        "clam 1x1 left-first",
        right,
        r"
        //==\\\~~~~~//==\\\
        LLLLLLLRRRRRRRRRRRR
        /'='\''t !!!/'='\''f
        ",
    );
    check_at(
        "clam 2x1 rest 4 left-only",
        right,
        r"
        //==\\\----//==\\\
        LLLLLLLLLLLLLLLLLL
        /'='\''r!!!/'='\''f
        ",
    );
    check_at(
        "dog 1x1 left-first",
        right,
        r"
        /=\\\/=\\\
        LLLLLRRRRR
        /=\''/=\''f
        ",
    );
}

#[test]
fn a_warm_up_and_a_finish_are_done_once_outside_the_rounds() {
    check(
        "dog 1x1 rest 0 warm-up, squat 1x1 rest 9, walk 1x1 finish; rounds 2 rest 4",
        r"
        .../=\\\/=\\\\\\_//----\\\_//---------/\/\
        LLLLLLLLRRRRRBBBBBBBBBBBBBBBBLLLLLLLLLLLRR
        !!!/=\''/=\''\''_/'r!!!\''_/'r     !!!/\b\f
        ",
    );
}

#[test]
fn sets_and_stations_are_apart_by_the_rest_of_the_one_before() {
    check(
        "squat 2x1 rest 5, dog 1x1 rest 9",
        r"
        ...\\\_//-----\\\_//-----/=\\\/=\\\
        BBBBBBBBBBBBBBBBBBBBLLLLLLLLLLRRRRR
        !!!\''_/'r !!!\''_/'r !!!/=\''/=\''f
        ",
    );
}

#[test]
fn rounds_are_apart_by_the_round_rest() {
    check(
        "squat 1x1 rest 9; rounds 2 rest 4",
        r"
        ...\\\_//----\\\_//
        BBBBBBBBBBBBBBBBBBB
        !!!\''_/'r!!!\''_/'f
        ",
    );
}

#[test]
fn a_walk_goes_out_and_comes_back_with_the_other_side_leading() {
    check(
        "walk 1x3",
        r"
        .../\/\/\/\/\/\
        LLLLLLLLLRRRRRR
        !!!/\/\/\b\/\/\f
        ",
    );
}

#[test]
fn the_way_back_of_a_walk_is_its_second_half() {
    for first_side in [Side::Left, Side::Right] {
        let pace = Pace { first_side, ..Pace::default() };
        let timeline = whole(&circuit("walk 2x3"), pace);
        let back = |bout, rep| timeline.is_way_back(Place { bout, rep });
        assert_eq!(
            [0, 1, 2, 3, 4, 5].map(|rep| back(1, rep)),
            [false, false, false, true, true, true]
        );
        assert!(!back(2, 5), "there is no such bout");
    }
}

#[test]
fn a_hold_lasts_its_dose_and_a_long_one_ends_with_pips() {
    check(
        "plank 1x4, front-plank 1x10",
        r"
        ...//====\\~~~~//====\\//==========\\
        LLLLLLLLLLLRRRRRRRRRRRRBBBBBBBBBBBBBB
        !!!/'='''\'t!!!/'='''\'/'=''''''!!!\'f
        ",
    );
}

#[test]
fn tempo_stretches_phases_and_rests_but_not_the_dose_of_a_hold() {
    check_at(
        "dog-hold 1x3 rest 2, squat 1x1",
        Pace { lead_in_secs: 0, tempo_percent: 200, rest_percent: 150, ..Pace::default() },
        r"
        ////===\\\\////===\\\\---\\\\\\__////
        LLLLLLLLLLLRRRRRRRRRRRBBBBBBBBBBBBBBB
        /'''=''\'''/'''=''\'''r!!\'''''_'/'''f
        ",
    );
}

#[test]
fn without_a_rest_the_next_set_follows_at_once_but_sides_still_turn_over() {
    check(
        "clam 2x1, squat 1x1",
        r"
        ...//==\\\~~~~//==\\\~~~~//==\\\~~~~//==\\\\\\_//
        LLLLLLLLLLRRRRRRRRRRRLLLLLLLLLLLRRRRRRRRRRRBBBBBB
        !!!/'='\''t!!!/'='\''t!!!/'='\''t!!!/'='\''\''_/'f
        ",
    );
}

#[test]
fn a_turn_over_may_take_no_time_at_all() {
    check_at(
        "clam 2x1",
        Pace { lead_in_secs: 0, turn_over_secs: 0, ..Pace::default() },
        r"
        //==\\\//==\\\//==\\\//==\\\
        LLLLLLLRRRRRRRLLLLLLLRRRRRRR
        /'='\''/'='\''/'='\''/'='\''f
        ",
    );
}

#[test]
fn a_session_goes_on_from_a_repetition_after_its_own_opening() {
    let pace = Pace { turn_over_secs: 4, ..Pace::default() };
    let clam = circuit("clam 1x2");
    same(
        &Timeline::compile(&clam, pace, Place { bout: 0, rep: 1 }, Begin::LeadIn(3000)),
        r"
        ...//==\\\~~~~//==\\\//==\\\
        LLLLLLLLLLRRRRRRRRRRRRRRRRRR
        !!!/'='\''t!!!/'='\''/'='\''f
        ",
    );
    same(
        &Timeline::compile(&clam, pace, Place { bout: 1, rep: 0 }, Begin::Rest(6000)),
        r"
        ------//==\\\//==\\\
        RRRRRRRRRRRRRRRRRRRR
        r  !!!/'='\''/'='\''f
        ",
    );
}

#[test]
fn a_place_past_the_end_has_nothing_to_do() {
    let clam = circuit("clam 1x2");
    for place in [Place { bout: 2, rep: 0 }, Place { bout: 1, rep: 2 }, Place { bout: 999, rep: 7 }]
    {
        let timeline = Timeline::compile(&clam, Pace::default(), place, Begin::LeadIn(5000));
        assert_eq!((timeline.total_ms, timeline.segments.len(), timeline.cues.len()), (0, 0, 0));
        assert_eq!(timeline.at(0), None);
        assert!(timeline.level(0).abs() < f32::EPSILON);
        assert_eq!(timeline.bouts_ended(0, u32::MAX), []);
    }
}

#[test]
fn a_repetition_past_its_bout_means_the_next_bout() {
    let clam = circuit("clam 1x2");
    let compile = |place| Timeline::compile(&clam, Pace::default(), place, Begin::LeadIn(3000));
    assert_eq!(compile(Place { bout: 0, rep: 2 }), compile(Place { bout: 1, rep: 0 }));
}

#[test]
fn the_longest_circuit_stops_within_a_day() {
    let hostile = vec!["clam 10x100 rest 600"; 24].join(",") + "; rounds 10 rest 600";
    let hostile = circuit(&hostile);
    assert_eq!(hostile.check(), Ok(()));
    let pace = Pace { tempo_percent: 200, rest_percent: 300, ..Pace::default() };
    let timeline = whole(&hostile, pace);
    assert!(timeline.total_ms <= LONGEST_MS, "{}", timeline.total_ms);
    assert!(timeline.total_ms > LONGEST_MS - 3_600_000, "{}", timeline.total_ms);
    let opening = Begin::Rest(u32::MAX);
    assert_eq!(Timeline::compile(&hostile, pace, Place::default(), opening).total_ms, 0);
}

#[test]
fn what_comes_next_is_another_station() {
    let timeline = whole(&circuit("clam 2x1 rest 5, squat 1x1; rounds 2"), Pace::default());
    let next = |ms| timeline.next_station(ms).map(|bout| (bout.round, bout.station));
    assert_eq!(next(0), Some((0, 1)));
    let (squat_from_ms, squat_to_ms) = timeline.bout_span(4).expect("the squat is the fifth bout");
    assert_eq!(squat_to_ms - squat_from_ms, 6000);
    assert_eq!(next(squat_from_ms), Some((1, 0)));
    assert_eq!(next(timeline.total_ms - 1), None);
    assert_eq!(next(timeline.total_ms), None);
}

#[test]
fn the_number_shown_changes_with_the_ticks() {
    let pace = Pace { lead_in_secs: 5, tempo_percent: 125, ..Pace::default() };
    let timeline = whole(&circuit("squat 1x1"), pace);
    let counts = |ms: u32| timeline.at(ms).map(|moment| moment.count());
    // Five seconds of lead-in, then 3750 ms of lowering.
    let shown: Vec<_> = (0..9).filter_map(|secs| counts(secs * 1000)).collect();
    assert_eq!(shown, [5, 4, 3, 2, 1, 4, 3, 2, 1]);
    assert_eq!([counts(5999), counts(8749)], [Some(4), Some(1)]);
}
