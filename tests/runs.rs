//! Distances in both units without drift, a run against the longest before it, and when a morning
//! is asked about.

use kneeline::day::{Day, Stamp};
use kneeline::diary::runs::{
    Beyond, Longest, Units, beyond, parse_hundredths, parse_minutes, tell_hundredths,
};
use kneeline::diary::{Diary, Fact, Morning, Note, NoteId, Run};
use kneeline::history::{History, SessionRecord};
use kneeline::session::{Entry, Feedback, SessionId, Started};
use kneeline::timeline::Pace;
use proptest::prelude::*;

const TODAY: Day = Day(20_000);

fn run_on(day: Day, run: Run) -> Note {
    let at = Stamp::noon(day, 60);
    Note { id: NoteId::new(at, day.0.unsigned_abs()), at, fact: Fact::Run(run) }
}

fn of(minutes: u16, metres: u32) -> Run {
    let some = |it: u32| (it > 0).then_some(it);
    Run {
        minutes: some(minutes.into()).map(|it| it as u16),
        metres: some(metres),
        ..Run::default()
    }
}

fn diary(runs: &[(i32, Run)]) -> Diary {
    let mut diary = Diary::default();
    for (days_ago, run) in runs {
        diary.insert(run_on(TODAY.plus(-days_ago), run.clone()));
    }
    diary
}

proptest! {
    #[test]
    fn what_was_typed_comes_back(hundredths in 0_u32..60_000, imperial: bool) {
        let units = if imperial { Units::Imperial } else { Units::Metric };
        let metres = units.metres(hundredths);
        prop_assert_eq!(units.hundredths(metres), hundredths);
        // And once more: nothing creeps.
        prop_assert_eq!(units.metres(units.hundredths(metres)), metres);
        prop_assert_eq!(parse_hundredths(&tell_hundredths(hundredths)), Some(hundredths));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,12}") {
        let _ = parse_hundredths(&text);
    }

    #[test]
    fn a_longer_run_is_never_less_of_a_step(metres in 1_u32..100_000, more in 0_u32..100_000, then in 1_u32..100_000) {
        let before = Longest { metres: Some(then), ..Longest::default() };
        let percent = |metres| beyond(&of(0, metres), before).map_or(0, |it| it.percent);
        prop_assert!(percent(metres) <= percent(metres + more));
    }
}

#[test]
fn miles_and_kilometres() {
    assert_eq!(Units::Imperial.metres(100), 1_609);
    assert_eq!(Units::Imperial.metres(2_622), 42_197);
    assert_eq!(Units::Imperial.hundredths(42_195), 2_622);
    assert_eq!(Units::Metric.hundredths(42_195), 4_220);
    assert_eq!(Units::Metric.metres(812), 8_120);
    for (text, hundredths) in [
        ("8", Some(800)),
        (" 8.1 ", Some(810)),
        ("8,15", Some(815)),
        ("8.159", Some(815)),
        (".5", Some(50)),
        ("5.", Some(500)),
        ("", None),
        (".", None),
        ("-3", None),
        ("5 km", None),
        ("1.2.3", None),
        ("99999999999", None),
    ] {
        assert_eq!(parse_hundredths(text), hundredths, "{text:?}");
    }
    for (hundredths, told) in [(0, "0"), (800, "8"), (810, "8.1"), (815, "8.15"), (805, "8.05")] {
        assert_eq!(tell_hundredths(hundredths), told);
    }
}

#[test]
fn the_longest_of_30_days() {
    let known =
        diary(&[(31, of(120, 20_000)), (30, of(50, 0)), (3, of(40, 8_000)), (-1, of(99, 0))]);
    let longest = known.longest_before(TODAY, None);
    assert_eq!(longest, Longest { minutes: Some(50), metres: Some(8_000) });
    // A run is not compared with itself.
    let itself = run_on(TODAY.plus(-3), Run::default()).id;
    assert_eq!(known.longest_before(TODAY, Some(&itself)).metres, None);
    assert_eq!(Diary::default().longest_before(TODAY, None), Longest::default());
}

/// Minutes of the longest run, its age in days, a planned run, and the warning in percent.
#[test]
fn ten_percent_beyond_the_longest_of_30_days_is_too_far() {
    for (longest, age, planned, expected) in [
        (60, 0, 66, None),
        (60, 0, 67, Some(11)),
        (60, 29, 90, Some(50)),
        (60, 30, 90, Some(50)),
        (60, 31, 90, None),
        (30, 5, 33, None),
        (30, 5, 34, Some(13)),
    ] {
        let known = diary(&[(age, of(longest, 0))]);
        let told = beyond(&of(planned, 0), known.longest_before(TODAY, None));
        assert_eq!(told.map(|it| it.percent), expected, "{longest} {age} {planned}");
    }
}

#[test]
fn more_than_a_tenth_longer_is_said() {
    let before = Longest { minutes: Some(50), metres: Some(8_000) };
    let percent = |run: Run| beyond(&run, before).map(|it| it.percent);
    assert_eq!(percent(of(0, 8_800)), None, "10 % is not more than 10 %");
    assert_eq!(percent(of(0, 8_881)), Some(11));
    assert_eq!(percent(of(0, 16_000)), Some(100));
    assert_eq!(percent(of(55, 0)), None);
    assert_eq!(percent(of(56, 0)), Some(12));
    // The study counted distance: where both are known, it decides.
    assert_eq!(percent(of(90, 8_000)), None);
    let told = beyond(&of(90, 9_000), before);
    let compared = Longest { minutes: None, metres: Some(8_000) };
    assert_eq!(told, Some(Beyond { percent: 12, before: compared }));
    assert_eq!(beyond(&of(90, 0), Longest::default()), None, "nothing to compare with");
    assert_eq!(beyond(&Run::default(), before), None);
}

fn session_on(day: Day, knee: Option<u8>) -> SessionRecord {
    let at = Stamp::noon(day, 60);
    let started =
        Started { at, circuit: "home".to_owned(), code: String::new(), pace: Pace::default() };
    let rated = Entry::Rated(Feedback { knee, ..Feedback::default() });
    let entries = [Entry::Started(started), rated];
    SessionRecord::from_journal(SessionId::new(at, 7), "Home", &entries, true)
}

#[test]
fn a_morning_is_asked_about_after_a_day_with_a_load() {
    let mut history = History::default();
    let before = |diary: &Diary, history: &History| diary.day_before(history, TODAY);
    assert_eq!(before(&Diary::default(), &history), None);
    for far in [0, 2] {
        assert_eq!(before(&diary(&[(far, of(30, 0))]), &history), None, "{far} days ago");
    }
    let sore = diary(&[(1, Run { knee: Some(3), ..of(30, 0) })]);
    let told = before(&sore, &history);
    assert_eq!(told.map(|it| (it.pain, it.asks_settled())), Some((Some(3), true)));
    // A session alone counts as well; the worst of the day is what is asked about.
    history.insert(session_on(TODAY.plus(-1), None));
    let told = before(&Diary::default(), &history);
    assert_eq!(told.map(|it| (it.pain, it.asks_settled())), Some((None, false)));
    history.insert(session_on(TODAY.plus(-1), Some(5)));
    assert_eq!(before(&sore, &history).and_then(|it| it.pain), Some(5));
    // Once, unless it was waved away; an answer of yesterday is none of today.
    let asks = |diary: &Diary, unasked| diary.asks_morning(&history, TODAY, unasked).is_some();
    assert!(asks(&sore, None) && asks(&sore, Some(TODAY.plus(-1))));
    assert!(!asks(&sore, Some(TODAY)));
    let told = |day| {
        let at = Stamp::noon(day, 60);
        let mut told = sore.clone();
        let fact = Fact::Morning(Morning::default());
        told.insert(Note { id: NoteId::new(at, 1), at, fact });
        told
    };
    assert!(asks(&told(TODAY.plus(-1)), None));
    assert!(!asks(&told(TODAY), None));
}

#[test]
fn a_red_morning() {
    let of = |knee| Morning { knee, ..Morning::default() };
    assert!(!of(5).is_red());
    assert!(of(6).is_red());
    assert!(Morning { swelling: true, ..of(0) }.is_red());
    assert!(Morning { limp: true, ..of(0) }.is_red());
    assert!(Morning { night: true, ..of(0) }.is_red());
}

#[test]
fn minutes_are_read_as_people_type_them() {
    let rows = [
        ("45", Some(45)),
        (" 90 ", Some(90)),
        ("1:05", Some(65)),
        ("0:40", Some(40)),
        ("10:00", Some(600)),
        ("", None),
        ("1:", None),
        ("1:5", None),
        ("1:65", None),
        (":30", None),
        ("1:05:00", None),
        ("-5", None),
        ("+5", None),
        ("fifty", None),
        ("99999999999", None),
        ("99999999:00", None),
        ("\u{1f3c3}", None),
    ];
    for (text, minutes) in rows {
        assert_eq!(parse_minutes(text), minutes, "{text:?}");
    }
}
