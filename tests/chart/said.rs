//! What a chart says: the direction, and whether it is more than what counts.

use kneeline::assess;
use kneeline::chart::{
    Kept, Point, Range, Said, Shift, Topic, Trend, Verdict, Window, chart, is_known, shift,
};
use kneeline::day::{Day, WeekStart};
use kneeline::diary::{Angle, Diary, Fact, Run, Tested};
use kneeline::exercise::Side;
use kneeline::history::History;

use super::seed::{DECODE, TODAY, at, note, two_years};

const WINDOW: Window = Window { from: Day(TODAY.0 - 83), to: TODAY, week: WeekStart::Monday };

fn points(spans: &[(std::ops::Range<i32>, i32)]) -> Vec<Point> {
    let all = spans.iter().flat_map(|(backs, value)| backs.clone().map(move |it| (it, *value)));
    let mut all: Vec<Point> =
        all.map(|(back, value)| Point { day: TODAY.plus(-back), value, error: 0 }).collect();
    all.sort_by_key(|point| point.day);
    all
}

/// 2 of 10 is what counts; 3 values at either end are needed, and the ends must not overlap.
#[test]
fn two_points_are_a_change() {
    let of = |spans: &[(std::ops::Range<i32>, i32)]| shift(&points(spans), WINDOW);
    let found = |before, now, trend| Some(Shift { before, now, trend });
    assert_eq!(of(&[(70..84, 4), (0..14, 2)]), found(40, 20, Trend::Less));
    assert_eq!(of(&[(70..84, 2), (0..14, 4)]), found(20, 40, Trend::More));
    assert_eq!(of(&[(70..84, 3), (0..14, 2)]), found(30, 20, Trend::Same));
    assert_eq!(of(&[(70..72, 4), (0..14, 2)]), None);
    assert_eq!(of(&[(70..73, 4), (0..2, 2)]), None);
    assert_eq!(of(&[(0..16, 4)]), None);
    assert_eq!(of(&[(0..17, 4)]), found(40, 40, Trend::Same));
    assert_eq!(of(&[(0..28, 4)]), found(40, 40, Trend::Same));
    // What came later than the first two weeks of the range begins its own two weeks.
    assert_eq!(of(&[(40..60, 5), (0..5, 1)]), found(50, 10, Trend::Less));
    assert_eq!(of(&[]), None);
    // What is outside of the range does not count.
    assert_eq!(of(&[(84..200, 9), (0..14, 2)]), None);
}

#[test]
fn too_little_is_said_to_be_so() {
    let years = two_years();
    let all = chart(years.kept(), Topic::Knee, Range::All, "");
    assert_eq!(all.said.iter().filter(|it| matches!(it, Said::Knee { .. })).count(), 3);
    let empty = (History::default(), Diary::default());
    let kept = Kept {
        history: &empty.0,
        diary: &empty.1,
        today: TODAY,
        decode: DECODE,
        week: WeekStart::Monday,
    };
    for topic in Topic::ALL {
        let chart = chart(kept, topic, Range::All, "");
        assert!(chart.is_empty() && chart.said.is_empty() && chart.rows().is_empty(), "{topic:?}");
    }
}

fn with(facts: Vec<(i32, Fact)>) -> Vec<Said> {
    let (history, mut diary) = (History::default(), Diary::default());
    for (number, (back, fact)) in (0..).zip(facts) {
        diary.insert(note(at(TODAY.plus(-back), 9), number, fact));
    }
    let kept = Kept {
        history: &history,
        diary: &diary,
        today: TODAY,
        decode: DECODE,
        week: WeekStart::Monday,
    };
    let topic = match diary.notes()[0].fact {
        Fact::Angle(_) => Topic::Angle,
        _ => Topic::Runs,
    };
    chart(kept, topic, Range::TwelveWeeks, "").said
}

/// 8 degrees for one picture, 6 for means of three: less is what measuring itself may make.
#[test]
fn an_angle_has_changed_when_it_is_more_than_its_error() {
    let angle = |tenths, pictures| {
        Fact::Angle(Angle { side: Side::Left, tenths, pelvis_tenths: None, pictures, kept: false })
    };
    for (first, last, pictures, expected) in [
        (150, 71, 1, Trend::Same),
        (150, 70, 1, Trend::Less),
        (150, 91, 3, Trend::Same),
        (150, 90, 3, Trend::Less),
        (50, 130, 1, Trend::More),
    ] {
        let said = with(vec![(50, angle(first, pictures)), (5, angle(last, pictures))]);
        let Said::Angle { ends } = said[0] else { panic!("{said:?}") };
        assert_eq!((ends.trend, ends.count), (expected, 2), "{first} {last} {pictures}");
        assert_eq!(said[1], Said::Ago { days: 5 });
    }
    let mixed = with(vec![(50, angle(150, 1)), (5, angle(85, 3))]);
    assert!(matches!(mixed[0], Said::Angle { ends } if ends.trend == Trend::Same));
}

#[test]
fn the_line_of_the_next_run_counts_today() {
    let run = |metres| Fact::Run(Run { metres: Some(metres), ..Run::default() });
    let said = with(vec![(30, run(9_000)), (29, run(8_000)), (0, run(8_900))]);
    // 9 km of 30 days ago count today, and no longer tomorrow.
    let Said::Longest { longest, line, .. } = said[0] else { panic!("{said:?}") };
    assert_eq!((longest, line), (8_900, 9_790));
    assert_eq!(said[1], Said::Beyond { beyond: 0, runs: 3 });
    let old = with(vec![(40, run(9_000))]);
    assert_eq!(old[0], Said::NoRuns { last: TODAY.plus(-40) });
    let far = with(vec![(20, run(5_000)), (10, run(5_501)), (5, run(6_051))]);
    assert_eq!(far[1], Said::Beyond { beyond: 1, runs: 3 }, "5.5 km and 6.05 km are the lines");
}

/// A side plank has changed from so many seconds on as the test itself says.
#[test]
fn a_test_has_changed_by_more_than_chance_or_not() {
    let plank = assess::find("side-plank").expect("a test");
    let of = |first: u16, last: u16| {
        let test = |score| {
            Fact::Test(Tested {
                test: "side-plank".into(),
                side: Side::Right,
                score,
                pain: None,
                faults: 0,
                height_cm: 0,
            })
        };
        let (history, mut diary) = (History::default(), Diary::default());
        for (number, (back, score)) in (0..).zip([(40, first), (2, last)]) {
            diary.insert(note(at(TODAY.plus(-back), 9), number, test(score)));
        }
        let kept = Kept {
            history: &history,
            diary: &diary,
            today: TODAY,
            decode: DECODE,
            week: WeekStart::Monday,
        };
        match chart(kept, Topic::Test, Range::All, "side-plank").said[0] {
            Said::Test { verdict, .. } => verdict,
            said => panic!("{said:?}"),
        }
    };
    assert_eq!(of(30, 30 + plank.change), Verdict::Better);
    assert_eq!(of(30, 29 + plank.change), Verdict::Unclear);
    assert_eq!(of(30 + plank.change, 30), Verdict::Worse);
}

/// What is known without making the chart is what the chart of everything would hold.
#[test]
fn a_topic_is_known_when_its_chart_holds_something() {
    let full = two_years();
    let run = |run: Run| Fact::Run(run);
    let facts = [
        run(Run::default()),
        run(Run { knee: Some(1), ..Run::default() }),
        run(Run { metres: Some(0), ..Run::default() }),
        run(Run { minutes: Some(20), ..Run::default() }),
        run(Run { efficiency: Some(3), ..Run::default() }),
        Fact::Morning(kneeline::diary::Morning::default()),
    ];
    let empty = History::default();
    for fact in facts {
        let mut diary = Diary::default();
        diary.insert(note(at(TODAY.plus(-3), 9), 1, fact));
        let kept = Kept {
            history: &empty,
            diary: &diary,
            today: TODAY,
            decode: DECODE,
            week: WeekStart::Monday,
        };
        for topic in Topic::ALL {
            let holds = !chart(kept, topic, Range::All, "").is_empty();
            assert_eq!(is_known(kept, topic), holds, "{topic:?} {diary:?}");
        }
    }
    for topic in Topic::ALL {
        assert!(is_known(full.kept(), topic), "{topic:?}");
        let old = Kept { today: TODAY.plus(-900), ..full.kept() };
        assert!(!is_known(old, topic), "{topic:?}: nothing of it has happened yet");
    }
}
