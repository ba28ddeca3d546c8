//! The day that a person's weeks begin with: every sum, dot, chart and row of weeks follows it, and
//! no two disagree.

use std::fs;
use std::path::Path;

use kneeline::chart::{Kept, Range, Topic, Window, chart};
use kneeline::day::{Day, Stamp, WeekStart, Weekday};
use kneeline::diary::{Diary, Profile};
use kneeline::exercise::Side;
use kneeline::history::{History, SessionRecord};
use kneeline::plan::{Cue, Milestone, Person, Plan};
use kneeline::session::{BoutDone, Feedback, SessionId};

/// The weekday on which such a week begins, and the one before it, on which it ends.
const STARTS: [(WeekStart, Weekday, Weekday); 3] = [
    (WeekStart::Monday, Weekday::Monday, Weekday::Sunday),
    (WeekStart::Sunday, Weekday::Sunday, Weekday::Saturday),
    (WeekStart::Saturday, Weekday::Saturday, Weekday::Friday),
];

/// A Sunday.
const SUNDAY: Day = Day(20_779);

#[test]
fn a_week_begins_where_it_should() {
    for (week, first, last) in STARTS {
        for number in
            [-400_000, -8, -1, 0, 1, 20_777, 400_000].into_iter().flat_map(|it| it..it + 8)
        {
            let day = Day(number);
            let start = week.first_day(day);
            assert_eq!((start.weekday(), start.plus(6).weekday()), (first, last), "{number}");
            assert!((0..7).contains(&(number - start.0)), "{number}: {start:?}");
        }
        let names = week.weekdays();
        assert_eq!((names[0], names[6]), (first, last));
        assert!(Weekday::ALL.iter().all(|it| names.contains(it)));
    }
    // Ends of the range do not panic.
    for week in WeekStart::ALL {
        let _ = (week.first_day(Day(i32::MIN)), week.first_day(Day(i32::MAX)));
    }
}

fn session(day: Day) -> SessionRecord {
    let at = Stamp::noon(day, 60);
    let bout = BoutDone {
        bout: 0,
        exercise: "clam".into(),
        round: 0,
        set: 0,
        side: Side::Left,
        amount: 12,
        planned: 12,
        secs: 70,
    };
    SessionRecord {
        id: SessionId::new(at, 0),
        at,
        circuit: "home".into(),
        code: String::new(),
        name: "Home".into(),
        active_secs: 1_200,
        bouts: vec![bout],
        feedback: Feedback::default(),
        complete: true,
        pains: Vec::new(),
        edited: false,
    }
}

fn history(days: &[i32]) -> History {
    let mut history = History::default();
    for back in days {
        history.insert(session(SUNDAY.plus(-back)));
    }
    history
}

/// A session on Friday, on Saturday and on Sunday: one week, or two.
#[test]
fn where_a_week_begins_decides_what_is_in_it() {
    let history = history(&[0, 1, 2]);
    for (week, sessions, in_a_row) in
        [(WeekStart::Monday, 3, 1), (WeekStart::Sunday, 1, 2), (WeekStart::Saturday, 2, 2)]
    {
        assert_eq!(history.week_totals(SUNDAY, week).sessions, sessions, "{week:?}");
        assert_eq!(history.weeks_in_a_row(SUNDAY, week), in_a_row, "{week:?}");
        let plan = plan(&history, SUNDAY, week);
        let told = plan.milestones().iter().any(|it| it.1 == Milestone::Weeks(2));
        assert_eq!(told, in_a_row == 2, "{week:?}");
    }
}

fn plan(history: &History, today: Day, week: WeekStart) -> Plan {
    let profile = Profile { week, ..Profile::default() };
    let person = Person { profile, ..Person::default() };
    Plan::of(&person, history, &Diary::default(), today)
}

/// The dots on Today, the sum below them, the bars of progress, the row of weeks and the cue.
#[test]
fn no_two_places_disagree() {
    let diary = Diary::default();
    let history = history(&[0, 1, 2, 5, 6, 7, 8, 12, 13, 14, 20, 27, 28, 30, 33, 34, 35, 48, 90]);
    for (week, first, _) in STARTS {
        for back in 0..30 {
            let today = SUNDAY.plus(-back);
            let start = week.first_day(today);
            let plan = plan(&history, today, week);
            let days = plan.week();
            assert_eq!(days[0].day, start);
            assert_eq!(days[0].day.weekday(), first);
            let done: usize = days.iter().map(|it| it.done.len()).sum();
            let until_today = history
                .sessions()
                .iter()
                .filter(|it| (start..=today).contains(&it.at.day()))
                .count();
            assert_eq!(done, until_today, "{week:?}, {back} days before");

            let decode = |_: &str| None;
            let kept = Kept { history: &history, diary: &diary, today, week, decode };
            let window = Window::of(kept, Range::TwelveWeeks);
            assert!(window.weeks().all(|it| it.weekday() == first));
            assert_eq!(window.weeks().count(), 12);
            let bars = chart(kept, Topic::Weeks, Range::TwelveWeeks, "");
            let bars = &bars.panels[0].series[0].points;
            let last = bars.last().expect("this week");
            assert_eq!((last.day, last.value as usize), (start, until_today));
            for bar in &bars[..bars.len() - 1] {
                let sum = history.week_totals(bar.day, week).sessions;
                assert_eq!(bar.value as usize, sum, "{week:?}: week of {:?}", bar.day);
            }
            // The row of weeks is that of the bars.
            let row = bars.iter().rev().skip(usize::from(last.value == 0));
            let row = row.take_while(|it| it.value > 0).count();
            if row < 11 && today == SUNDAY {
                assert_eq!(history.weeks_in_a_row(today, week), row, "{week:?}");
            }
            let cue = Cue::of_week(start, week);
            assert!((0..7).all(|it| Cue::of_week(start.plus(it), week) == cue));
            assert_ne!(Cue::of_week(start.plus(7), week), cue);
        }
    }
}

/// Nothing but the calendar itself knows of Mondays: all else asks the person's own week.
#[test]
fn only_the_calendar_knows_of_mondays() {
    fn look(folder: &Path, faults: &mut Vec<String>, files: &mut usize) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                look(&path, faults, files);
            } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("day.rs") {
                *files += 1;
                let text = fs::read_to_string(&path).expect("a source");
                let named = text.contains(".monday()") || text.contains(".iso_week()");
                faults.extend(named.then(|| path.display().to_string()));
            }
        }
    }
    let (mut faults, mut files) = (Vec::new(), 0);
    look(Path::new("src"), &mut faults, &mut files);
    assert!(faults.is_empty() && files > 100, "{files} files: {faults:?}");
}
