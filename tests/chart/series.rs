//! Each series against numbers worked out day by day, from all there is.

use kneeline::chart::{Chart, Key, Range, Topic, Window, chart, exercises_done, test_ids};
use kneeline::day::{Day, WeekStart};
use kneeline::diary::Fact;
use kneeline::exercise::Side;

use super::seed::{TODAY, Years, two_years};

/// What a table should hold: a day and its cells.
type Rows = Vec<(Day, Vec<Option<i32>>)>;

fn rows(chart: &Chart) -> Rows {
    chart.rows().into_iter().map(|row| (row.day, row.cells)).collect()
}

fn keys(chart: &Chart) -> Vec<Key> {
    chart.columns().map(|series| series.key).collect()
}

/// Every day of a range, the newest first.
fn days(range: Range) -> Vec<Day> {
    let count = match range {
        Range::FourWeeks => 28,
        Range::TwelveWeeks => 84,
        Range::All => 730,
    };
    (0..count).map(|back| TODAY.plus(-back)).collect()
}

#[test]
fn there_are_two_years() {
    let years = two_years();
    assert!(years.history.sessions().len() > 380, "{}", years.history.sessions().len());
    assert!(years.diary.runs().count() > 280);
    let mornings = years.diary.notes().iter().filter(|it| matches!(it.fact, Fact::Morning(_)));
    assert!(mornings.count() > 690);
    let window = chart(years.kept(), Topic::Knee, Range::All, "").window;
    assert_eq!(window, Window { from: TODAY.plus(-729), to: TODAY, week: WeekStart::Monday });
}

#[test]
fn the_knee() {
    let years = two_years();
    for range in Range::ALL {
        let chart = chart(years.kept(), Topic::Knee, range, "");
        assert_eq!(keys(&chart), [Key::Morning, Key::OnRuns, Key::AfterSession]);
        let of_day = |day: Day| {
            let runs = years.diary.runs().filter(|(note, _)| note.at.day() == day);
            let run = runs.filter_map(|(_, run)| run.knee).max();
            let sessions = years.history.sessions().iter().filter(|it| it.at.day() == day);
            let session = sessions.filter_map(|it| it.feedback.knee).max();
            let morning = years.diary.morning(day).map(|it| it.knee);
            vec![morning.map(i32::from), run.map(i32::from), session.map(i32::from)]
        };
        let expected: Rows = days(range).into_iter().map(|day| (day, of_day(day))).collect();
        let expected: Rows =
            expected.into_iter().filter(|(_, cells)| cells.iter().any(Option::is_some)).collect();
        assert_eq!(rows(&chart), expected, "{range:?}");
    }
}

/// The Mondays of a range, the newest first.
fn mondays(range: Range) -> Vec<Day> {
    let days = days(range);
    days.into_iter().filter(|day| day.monday() == *day).collect()
}

#[test]
fn the_weeks() {
    let years = two_years();
    for range in Range::ALL {
        let chart = chart(years.kept(), Topic::Weeks, range, "");
        assert_eq!(keys(&chart), [Key::Sessions, Key::Work]);
        let first = years.history.sessions()[0].at.day();
        let mut expected = Rows::new();
        for monday in mondays(range).into_iter().filter(|monday| monday.plus(6) >= first) {
            let (mut count, mut secs) = (0, 0_u32);
            for record in years.history.sessions() {
                let since = record.at.day().0 - monday.0;
                if (0..7).contains(&since) {
                    count += 1;
                    for bout in &record.bouts {
                        secs += u32::from(bout.secs);
                    }
                }
            }
            let minutes = (f64::from(secs) / 60.0).round() as i32;
            expected.push((monday, vec![Some(count), Some(minutes)]));
        }
        assert_eq!(rows(&chart), expected, "{range:?}");
        let weeks = match range {
            Range::FourWeeks => 4,
            Range::TwelveWeeks => 12,
            Range::All => 104,
        };
        assert_eq!(chart.rows().len(), weeks);
    }
}

#[test]
fn the_dose_of_an_exercise() {
    let years = two_years();
    for range in Range::ALL {
        let chart = chart(years.kept(), Topic::Dose, range, "clam");
        let (left, right) = (Key::Of(Side::Left), Key::Of(Side::Right));
        let sets = [Key::Sets(Side::Left), Key::Sets(Side::Right)];
        assert_eq!(keys(&chart), [left, right, sets[0], sets[1], Key::Tempo]);
        let mut expected = Rows::new();
        for record in years.history.sessions().iter().rev() {
            if !days(range).contains(&record.at.day()) {
                continue;
            }
            let of = |side: Side| {
                let bouts = record.bouts.iter();
                let bouts = bouts.filter(|bout| bout.exercise == "clam" && bout.side == side);
                let amounts: Vec<i32> = bouts.map(|bout| bout.amount.into()).collect();
                (Some(amounts.iter().sum()), i32::try_from(amounts.len()).ok())
            };
            let ((left, left_sets), (right, right_sets)) = (of(Side::Left), of(Side::Right));
            // The second year's clams are slower: lift 2 instead of 1, hold 2, lower 3.
            let lift = if record.at.day() > TODAY.plus(-729 + 365) { 2 } else { 1 };
            let tempo = Some((lift << 24) + (2 << 16) + (3 << 8));
            let cells = vec![left, right, left_sets, right_sets, tempo];
            expected.push((record.at.day(), cells));
        }
        assert_eq!(rows(&chart), expected, "{range:?}");
        let seconds = &chart.panels[1].series[0];
        let last = seconds.points.last().map(|point| point.value);
        assert_eq!((seconds.key, last), (Key::RepSecs, Some(7)));
    }
    let window = Window { from: TODAY.plus(-27), to: TODAY, week: WeekStart::Monday };
    let done = exercises_done(&years.history, window);
    assert_eq!(done.iter().map(|it| it.0).collect::<Vec<_>>(), ["clam", "bridge"]);
}

#[test]
fn a_circuit_that_cannot_be_read_has_no_tempo() {
    let mut years = two_years();
    let mut last = years.history.last().expect("a session").clone();
    last.code = "nonsense".into();
    years.history.insert(last.clone());
    let chart = chart(years.kept(), Topic::Dose, Range::FourWeeks, "clam");
    let newest = &chart.rows()[0];
    assert_eq!((newest.day, newest.cells[4]), (last.at.day(), None));
    assert!(chart.rows()[1].cells[4].is_some());
}

#[test]
fn the_tests_and_the_angle() {
    let years = two_years();
    assert_eq!(test_ids(&years.diary), ["side-plank"]);
    for range in Range::ALL {
        let plank = chart(years.kept(), Topic::Test, range, "side-plank");
        let angle = chart(years.kept(), Topic::Angle, range, "");
        assert_eq!(keys(&angle), [Key::Of(Side::Left), Key::Of(Side::Right)]);
        let (mut tests, mut angles) = (Rows::new(), Rows::new());
        for day in days(range) {
            let facts = years.diary.notes().iter().filter(|note| note.at.day() == day);
            let facts: Vec<&Fact> = facts.map(|note| &note.fact).collect();
            let score = |side| {
                facts.iter().find_map(|fact| match fact {
                    Fact::Test(test) if test.side == side => Some(i32::from(test.score)),
                    _ => None,
                })
            };
            let pain = facts.iter().filter_map(|fact| match fact {
                Fact::Test(test) => test.pain.map(i32::from),
                _ => None,
            });
            let cells = vec![score(Side::Left), score(Side::Right), pain.max()];
            if cells[0].is_some() {
                tests.push((day, cells));
            }
            let tenths = |side| {
                facts.iter().find_map(|fact| match fact {
                    Fact::Angle(angle) if angle.side == side => Some(i32::from(angle.tenths)),
                    _ => None,
                })
            };
            let cells = vec![tenths(Side::Left), tenths(Side::Right)];
            if cells[0].is_some() {
                angles.push((day, cells));
            }
        }
        assert_eq!(rows(&plank), tests, "{range:?}");
        assert_eq!(rows(&angle), angles, "{range:?}");
    }
}

/// Distance where it is known more often than not; the longest of the 30 days before, by looking
/// at every one of them.
#[test]
fn the_runs() {
    let years = two_years();
    let lengths = |years: &Years| -> Vec<(Day, u32)> {
        years.diary.runs().filter_map(|(note, run)| Some((note.at.day(), run.metres?))).collect()
    };
    let line = |day: Day| {
        let before = (1..=30).map(|back| day.plus(-back)).collect::<Vec<_>>();
        let lengths = lengths(&years).into_iter().filter(|(at, _)| before.contains(at));
        lengths.map(|(_, metres)| metres).max().map(|most| (f64::from(most) * 1.1 + 1e-6) as i32)
    };
    for range in Range::ALL {
        let chart = chart(years.kept(), Topic::Runs, range, "");
        assert_eq!(keys(&chart), [Key::Run, Key::Line]);
        let runs = lengths(&years).into_iter().rev().filter(|(day, _)| days(range).contains(day));
        let runs: Vec<(Day, u32)> = runs.collect();
        let expected =
            runs.iter().map(|&(day, metres)| (day, vec![Some(metres.cast_signed()), line(day)]));
        assert_eq!(rows(&chart), expected.collect::<Rows>(), "{range:?}");
        let of = |key| {
            let drawn = chart.series().find(|series| series.key == key && !series.listed);
            drawn.map(|series| series.points.clone()).unwrap_or_default()
        };
        let is_beyond = |(day, metres): &&(Day, u32)| {
            line(*day).is_some_and(|line| metres.cast_signed() > line)
        };
        let beyond = runs.iter().filter(is_beyond).count();
        assert_eq!(of(Key::Beyond).len(), beyond, "{range:?}");
        assert_eq!(of(Key::Within).len(), runs.len() - beyond);
        for point in of(Key::Line) {
            assert_eq!(Some(point.value), line(point.day));
        }
        let with_line = days(range).into_iter().filter(|day| line(*day).is_some());
        assert_eq!(of(Key::Line).len(), with_line.count());
    }
}

#[test]
fn how_easy_running_felt() {
    let years = two_years();
    for range in Range::ALL {
        let chart = chart(years.kept(), Topic::Ease, range, "");
        assert_eq!(keys(&chart), [Key::Ease, Key::Sessions]);
        let mut expected = Rows::new();
        for monday in mondays(range) {
            let of_week = |day: Day| (0..7).contains(&(day.0 - monday.0));
            let runs = years.diary.runs().filter(|(note, _)| of_week(note.at.day()));
            let felt: Vec<f64> =
                runs.filter_map(|(_, run)| run.efficiency).map(f64::from).collect();
            let mean = felt.iter().sum::<f64>() / felt.len() as f64;
            let mean = (!felt.is_empty()).then(|| (mean * 10.0 + 1e-9).round() as i32);
            let sessions = years.history.sessions().iter();
            let sessions = sessions.filter(|record| of_week(record.at.day())).count();
            expected.push((monday, vec![mean, i32::try_from(sessions).ok()]));
        }
        assert_eq!(rows(&chart), expected, "{range:?}");
    }
}
