//! Days, weeks, sums and the sets of each side; what is mended by hand; tables.

#[path = "history/mend.rs"]
mod mend;
#[path = "history/travel.rs"]
mod travel;

use kneeline::day::{Date, Day, IsoWeek, Stamp, WeekStart, Weekday};
use kneeline::exercise::Side;
use kneeline::history::{History, SessionRecord, SetDone, Totals};
use kneeline::session::{BoutDone, Entry, Feedback, SessionId, Started};
use kneeline::timeline::Pace;
use proptest::prelude::*;

fn days_in(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// An oracle too simple to be wrong: it turns the pages of a calendar.
fn walk(from: (Day, Date), days: u32) {
    let (Day(first), Date { year, month, day }) = from;
    let (mut year, mut month, mut day) = (i64::from(year), i64::from(month), i64::from(day));
    for number in (i64::from(first)..).take(days as usize) {
        let number = Day(i32::try_from(number).expect("in range"));
        let date = number.date();
        let expected = (year, month, day);
        assert_eq!((date.year.into(), date.month.into(), date.day.into()), expected, "{number:?}");
        day += 1;
        if day > days_in(year, month) {
            (month, day) = (month + 1, 1);
        }
        if month > 12 {
            (year, month) = (year + 1, 1);
        }
    }
}

#[test]
fn days_have_the_dates_of_the_calendar() {
    walk((Day(0), Date { year: 1970, month: 1, day: 1 }), 200_000);
    // 400 years have 146,097 days; so 2,400 years before, the calendar looked the same.
    walk((Day(-876_582), Date { year: -430, month: 1, day: 1 }), 400_000);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(20_000) })]

    #[test]
    fn every_day_has_a_date_a_weekday_and_a_week(number: i32) {
        let day = Day(number);
        let date = day.date();
        prop_assert!((1..=12).contains(&date.month));
        prop_assert!(i64::from(date.day) <= days_in(date.year.into(), date.month.into()));
        let IsoWeek { year, week } = day.iso_week();
        prop_assert!((1..=53).contains(&week));
        prop_assert!((date.year - year).abs() <= 1);
        prop_assert!(date.year == year || date.month == 1 || date.month == 12);
        if number > i32::MIN + 7 && number < i32::MAX - 7 {
            let monday = day.monday();
            prop_assert_eq!(monday.weekday(), Weekday::Monday);
            prop_assert!((0..7).contains(&(number - monday.0)));
            prop_assert_eq!(monday.iso_week(), day.iso_week());
            prop_assert_eq!(monday.plus(6).iso_week(), day.iso_week());
            prop_assert_ne!(monday.plus(7).iso_week(), day.iso_week());
        }
    }

    #[test]
    fn the_civil_day_is_the_one_on_the_persons_clock(epoch_secs: i64, offset_mins: i16) {
        let stamp = Stamp { epoch_secs, offset_mins };
        let local = i128::from(epoch_secs) + i128::from(offset_mins) * 60;
        let clamp = |value: i128| value.clamp(i64::MIN.into(), i64::MAX.into());
        let days = clamp(local).div_euclid(86_400).clamp(i32::MIN.into(), i32::MAX.into());
        prop_assert_eq!(i128::from(stamp.day().0), days);
        let (hour, minute) = stamp.time();
        let of_day = clamp(local).rem_euclid(86_400);
        prop_assert_eq!(i128::from(hour) * 60 + i128::from(minute), of_day / 60);
    }
}

#[test]
fn weeks_follow_iso_8601() {
    // Pairs as in the standard's own examples and in calendars around New Year.
    for (number, year, week, weekday) in [
        (0, 1970, 1, Weekday::Thursday),
        (12_782, 2004, 53, Weekday::Thursday), // 2004-12-30
        (12_784, 2004, 53, Weekday::Saturday), // 2005-01-01
        (12_786, 2005, 1, Weekday::Monday),    // 2005-01-03
        (14_242, 2009, 1, Weekday::Monday),    // 2008-12-29
        (14_611, 2009, 53, Weekday::Saturday), // 2010-01-02
        (20_777, 2026, 47, Weekday::Friday),   // 2026-11-20
    ] {
        assert_eq!(Day(number).iso_week(), IsoWeek { year, week }, "day {number}");
        assert_eq!(Day(number).weekday(), weekday, "day {number}");
    }
}

/// Monday 2026-11-16, noon in New York.
const MONDAY: Stamp = Stamp { epoch_secs: 1_794_848_400, offset_mins: -300 };

fn session(day: i64, chance: u32, active_secs: u32) -> SessionRecord {
    let at = Stamp { epoch_secs: MONDAY.epoch_secs + day * 86_400, ..MONDAY };
    SessionRecord { at, active_secs, ..record(SessionId::new(at, chance), &[]) }
}

fn record(id: SessionId, entries: &[Entry]) -> SessionRecord {
    SessionRecord::from_journal(id, "Home circuit", entries, true)
}

fn bout(number: u16, exercise: &str, side: Side, amount: u16) -> BoutDone {
    BoutDone {
        bout: number,
        exercise: exercise.to_owned(),
        round: 0,
        set: (number / 2) as u8,
        side,
        amount,
        planned: 12,
        secs: 70,
    }
}

#[test]
fn a_week_shows_its_days_and_sums() {
    let mut history = History::default();
    for record in [
        session(7, 0, 60),
        session(-1, 0, 60),
        session(0, 1, 600),
        session(0, 2, 330),
        session(6, 0, 61),
    ] {
        history.insert(record);
    }
    let today = MONDAY.day().plus(3);
    let marks = history.week_of(today, WeekStart::Monday);
    assert_eq!(marks.map(|mark| mark.sessions), [2, 0, 0, 0, 0, 0, 1]);
    assert_eq!(marks.map(|mark| mark.active_secs), [930, 0, 0, 0, 0, 0, 61]);
    assert_eq!(marks.map(|mark| mark.day.weekday()), Weekday::ALL);
    let totals = history.week_totals(today, WeekStart::Monday);
    assert_eq!(totals, Totals { sessions: 3, active_secs: 991 });
    assert_eq!(totals.minutes(), 17);
    assert_eq!(history.totals().sessions, 5);
    // The ends of time are days like others.
    for day in [Day(i32::MIN), Day(i32::MAX)] {
        assert_eq!(history.week_totals(day, WeekStart::Monday).sessions, 0);
        assert_eq!(history.week_of(day, WeekStart::Monday).map(|mark| mark.sessions), [0; 7]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn order_and_repeats_of_inserts_do_not_matter(
        days in prop::collection::vec((-20_i64..20, 0_u32..3, 0_u32..900), 0..20),
    ) {
        let records: Vec<_> = days.iter().map(|&(day, n, _)| session(day, n, 60)).collect();
        let mut straight = History::default();
        for record in &records {
            straight.insert(record.clone());
        }
        let mut twice_backwards = History::default();
        for record in records.iter().rev().chain(&records) {
            twice_backwards.insert(record.clone());
        }
        prop_assert_eq!(&straight, &twice_backwards);
        let key = |record: &SessionRecord| (record.at.day(), record.id.clone());
        prop_assert!(straight.sessions().is_sorted_by(|one, two| key(one) < key(two)));
    }
}

#[test]
fn a_later_state_replaces_a_session() {
    let mut history = History::default();
    let first = session(0, 0, 60);
    history.insert(first.clone());
    let feedback = Feedback { effort: Some(4), knee: Some(0), form: Some(3) };
    history.insert(SessionRecord { feedback, ..first.clone() });
    assert_eq!(history.sessions().len(), 1);
    assert_eq!(history.get(&first.id).map(|record| record.feedback), Some(feedback));
    history.remove(&first.id);
    assert_eq!(history, History::default());
}

#[test]
fn a_journal_becomes_a_session() {
    let at = Stamp { epoch_secs: MONDAY.epoch_secs, offset_mins: 60 };
    let started =
        Started { at, circuit: "home".to_owned(), code: "AQ".to_owned(), pace: Pace::default() };
    let rated = Feedback { knee: Some(2), ..Feedback::default() };
    let entries = [
        Entry::Started(started),
        Entry::Done(bout(1, "clam", Side::Right, 12)),
        Entry::Done(bout(0, "clam", Side::Left, 5)),
        Entry::Done(bout(0, "clam", Side::Left, 12)),
        Entry::Rated(rated),
    ];
    let record = record(SessionId::new(at, 9), &entries);
    assert_eq!(record.at, at);
    assert_eq!((record.circuit.as_str(), record.code.as_str()), ("home", "AQ"));
    let done: Vec<_> = record.bouts.iter().map(|bout| (bout.bout, bout.amount)).collect();
    assert_eq!(done, [(0, 12), (1, 12)], "each bout once, the later one counts");
    assert_eq!(record.active_secs, 140);
    assert_eq!(record.feedback, rated);
}

#[test]
fn without_its_start_a_journal_still_knows_when() {
    let record = record(SessionId::new(MONDAY, 9), &[Entry::Done(bout(0, "x", Side::Both, 1))]);
    assert_eq!(record.at.epoch_secs, MONDAY.epoch_secs);
}

#[test]
fn sets_stand_side_by_side() {
    let entries: Vec<Entry> = [
        bout(0, "clam", Side::Left, 12),
        bout(1, "clam", Side::Right, 11),
        bout(2, "bird-dog", Side::Both, 3),
        bout(3, "clam", Side::Left, 10),
    ]
    .map(Entry::Done)
    .into();
    let rows = record(SessionId::new(MONDAY, 0), &entries).by_exercise();
    let amounts = |sets: &[SetDone]| sets.iter().map(|set| set.amount).collect::<Vec<_>>();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].exercise, "clam");
    assert_eq!(amounts(&rows[0].left), [12, 10]);
    assert_eq!(amounts(&rows[0].right), [11]);
    assert_eq!(rows[1].exercise, "bird-dog");
    assert_eq!(amounts(&rows[1].both), [3]);
}

#[test]
fn a_side_left_out_leaves_a_gap_and_a_second_station_its_own_row() {
    let set = |number, set, side, amount| BoutDone { set, ..bout(number, "clam", side, amount) };
    let entries: Vec<Entry> = [
        set(1, 0, Side::Right, 11),
        set(2, 1, Side::Left, 10),
        set(3, 1, Side::Right, 9),
        set(4, 0, Side::Both, 3),
        set(5, 0, Side::Both, 4),
    ]
    .map(Entry::Done)
    .into();
    let rows = record(SessionId::new(MONDAY, 0), &entries).by_exercise();
    let amounts = |row: &[Option<SetDone>; 3]| row.map(|set| set.map(|set| set.amount));
    let seen: Vec<_> = rows[0].by_set().iter().map(amounts).collect();
    let expected = [[None, Some(11), Some(3)], [None, None, Some(4)], [Some(10), Some(9), None]];
    assert_eq!(seen, expected);
}
