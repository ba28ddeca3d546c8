//! Weeks and rows of weeks against a calendar that knows nothing of ours: nine zones, ten years,
//! travel, daylight saving, a day that does not exist, and clocks that are wrong.

use std::collections::BTreeSet;

use kneeline::day::{Day, Stamp, WeekStart};
use kneeline::history::{History, SessionRecord};
use kneeline::session::SessionId;
use proptest::prelude::*;

/// Minutes east of UTC at an instant, by the rules in force in each place (in part simplified: what
/// matters is that offsets change, by an hour, half an hour or a whole day).
fn offset(zone: usize, secs: i64) -> i16 {
    let day = secs.div_euclid(86_400);
    let of_year = (day * 400).rem_euclid(146_097) / 400;
    let summer = |from: i64, to: i64| (from..to).contains(&of_year);
    match zone {
        0 => 0, // UTC
        1 => {
            if summer(69, 307) {
                -240
            } else {
                -300
            }
        } // New York
        2 => {
            if summer(86, 300) {
                120
            } else {
                60
            }
        } // Berlin
        3 => {
            if summer(93, 277) {
                630
            } else {
                660
            }
        } // Lord Howe: half an hour
        4 => {
            if day < 15_338 {
                -660
            } else {
                780
            }
        } // Apia, which left out 2011-12-30
        5 => 840, // Kiritimati
        6 => 345, // Kathmandu
        7 => {
            if summer(60, 90) {
                0
            } else {
                60
            }
        } // Casablanca: back for a month
        _ => {
            if summer(247, 363) {
                -180
            } else {
                -240
            }
        } // Santiago
    }
}

/// The calendar, page by page: for each day from 1970 on its date and the number of its week.
struct Pages {
    dates: Vec<(i64, u32, u32)>,
    weeks: Vec<usize>,
}

fn pages() -> Pages {
    let (mut year, mut month, mut day, mut weekday, mut week) = (1970_i64, 1_u32, 1_u32, 3, 0);
    let (mut dates, mut weeks) = (Vec::new(), Vec::new());
    for _ in 0..25_000 {
        dates.push((year, month, day));
        weeks.push(week);
        weekday += 1;
        if weekday == 7 {
            (weekday, week) = (0, week + 1);
        }
        day += 1;
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        if day > length {
            (month, day) = (month + 1, 1);
        }
        if month > 12 {
            (year, month) = (year + 1, 1);
        }
    }
    Pages { dates, weeks }
}

/// The date on the wall, by counting hours from the first of January 1970.
fn page(secs: i64, offset_mins: i16) -> usize {
    let mins = secs.div_euclid(60) + i64::from(offset_mins);
    usize::try_from(mins.div_euclid(1_440)).expect("after 1970")
}

fn session(at: Stamp, chance: u32) -> SessionRecord {
    let record = SessionRecord::from_journal(SessionId::new(at, chance), "", &[], true);
    SessionRecord { at, active_secs: 60, ..record }
}

/// 2011-01-01 to 2021-01-01, UTC.
const TEN_YEARS: std::ops::Range<i64> = 1_293_840_000..1_609_459_200;

proptest! {
    // Each case checks 40 sessions on their days, their weeks and their rows.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3_000) })]

    #[test]
    fn weeks_are_those_of_the_clock_on_the_wall(
        start in TEN_YEARS,
        trips in prop::collection::vec((0_usize..9, 0_i64..12 * 86_400, 0_u32..6), 40),
        wrong in prop::sample::select(vec![0_i64, -2 * 86_400, 366 * 86_400]),
    ) {
        let pages = pages();
        let mut history = History::default();
        let (mut secs, mut walls) = (start, Vec::new());
        for (number, &(zone, gap, kind)) in trips.iter().enumerate() {
            secs += gap;
            // Now and then a clock is wrong, or the same moment comes twice.
            let shown = if kind == 5 { secs + wrong } else { secs };
            let at = Stamp { epoch_secs: shown, offset_mins: offset(zone, shown) };
            let twice = 1 + usize::from(kind == 4);
            for copy in 0..twice {
                history.insert(session(at, (number * 2 + copy) as u32));
                walls.push(page(shown, at.offset_mins));
            }
            let (year, month, day) = pages.dates[page(shown, at.offset_mins)];
            prop_assert_eq!(at.day().iso(), format!("{year:04}-{month:02}-{day:02}"));
            prop_assert_eq!(at.day().0 as usize, page(shown, at.offset_mins));
            // As it looks right after this session, wherever that was.
            let today = page(shown, at.offset_mins);
            let this_week = pages.weeks[today];
            let in_week = |week: usize| walls.iter().filter(|wall| pages.weeks[**wall] == week).count();
            let day = Day(i32::try_from(today).expect("a day"));
            prop_assert_eq!(history.week_totals(day, WeekStart::Monday).sessions, in_week(this_week));
            prop_assert_eq!(history.week_of(day, WeekStart::Monday).iter().map(|it| it.sessions).sum::<usize>(), in_week(this_week));
            let weeks: BTreeSet<usize> = walls.iter().map(|wall| pages.weeks[*wall]).collect();
            let mut row = usize::from(weeks.contains(&this_week));
            let mut week = this_week;
            while week > 0 && weeks.contains(&(week - 1)) {
                (week, row) = (week - 1, row + 1);
            }
            prop_assert_eq!(history.weeks_in_a_row(day, WeekStart::Monday), row);
            let last: Vec<usize> = history.weeks(day, 5, WeekStart::Monday).iter().map(|it| it.sessions).collect();
            let expected: Vec<usize> = (0..5).rev().map(|back| in_week(this_week - back)).collect();
            prop_assert_eq!(last, expected);
        }
        prop_assert_eq!(history.sessions().len(), walls.len(), "none is lost");
    }
}

#[test]
fn a_week_that_is_not_over_does_not_end_a_row() {
    let mut history = History::default();
    let monday = Day(20_773);
    for week in [0, 1, 2, 4] {
        history.insert(session(Stamp::noon(monday.plus(-7 * week), 60), 0));
    }
    assert_eq!(history.weeks_in_a_row(monday.plus(6), WeekStart::Monday), 3);
    assert_eq!(
        history.weeks_in_a_row(monday.plus(7), WeekStart::Monday),
        3,
        "the new week has begun"
    );
    assert_eq!(history.weeks_in_a_row(monday.plus(14), WeekStart::Monday), 0);
    assert_eq!(
        history.weeks_in_a_row(monday.plus(-1), WeekStart::Monday),
        2,
        "a clock that was set back"
    );
    for day in [Day(i32::MIN), Day(i32::MAX)] {
        assert_eq!(
            (
                history.weeks_in_a_row(day, WeekStart::Monday),
                history.weeks(day, 3, WeekStart::Monday).len()
            ),
            (0, 3)
        );
    }
    assert_eq!(History::default().weeks_in_a_row(monday, WeekStart::Monday), 0);
}
