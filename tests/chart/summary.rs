//! What stands on paper, against plain sums.

use kneeline::chart::{Kept, Window, doses_now, pains, run_sum, tally};
use kneeline::day::{Day, WeekStart};
use kneeline::diary::Diary;
use kneeline::exercise::Side;
use kneeline::history::History;
use kneeline::session::{Hurt, Pain, Site};

use super::seed::{DECODE, TODAY, at, bout, code, record, two_years};

const WINDOW: Window = Window { from: Day(TODAY.0 - 83), to: TODAY, week: WeekStart::Monday };

#[test]
fn sums_are_those_of_the_days_shown() {
    let years = two_years();
    let sum = tally(years.kept(), WINDOW.from, WINDOW.to);
    let all = years.history.sessions().iter().filter(|it| WINDOW.has(it.at.day()));
    assert_eq!(sum.sessions as usize, all.clone().count());
    assert_eq!(sum.complete as usize, all.clone().filter(|it| it.complete).count());
    let secs: u64 = all.flat_map(|it| &it.bouts).map(|bout| u64::from(bout.secs)).sum();
    assert_eq!((sum.work_secs, sum.work_mins()), (secs, ((secs as f64) / 60.0).round() as i32));
    let runs = run_sum(years.kept(), WINDOW);
    let shown = years.diary.runs().filter(|(note, _)| WINDOW.has(note.at.day()));
    let shown: Vec<_> = shown.map(|(_, run)| run).collect();
    assert_eq!(runs.runs, shown.len());
    assert_eq!(runs.metres, shown.iter().filter_map(|it| it.metres).sum::<u32>().cast_signed());
    let minutes = shown.iter().filter_map(|it| it.minutes).map(i32::from).sum::<i32>();
    assert_eq!(runs.minutes, minutes);
}

fn kept<'a>(history: &'a History, diary: &'a Diary) -> Kept<'a> {
    Kept { history, diary, today: TODAY, decode: DECODE, week: WeekStart::Monday }
}

/// Each exercise as it was done the last time, within four weeks, with its tempo then.
#[test]
fn exercises_are_told_as_they_were_done_last() {
    let (mut history, diary) = (History::default(), Diary::default());
    let clam = |number, side, amount| bout(number, "clam", side, number as u8, amount);
    for (number, (back, lift, bouts)) in (0..).zip([
        (40, 1, vec![bout(0, "bird-dog", Side::Both, 0, 5)]),
        (9, 1, vec![clam(0, Side::Left, 9), bout(1, "bridge", Side::Both, 0, 12)]),
        (2, 2, vec![clam(0, Side::Left, 12), clam(1, Side::Left, 10), clam(2, Side::Right, 11)]),
    ]) {
        let mut session = record(at(TODAY.plus(-back), 7), number, bouts);
        session.code = code(lift);
        history.insert(session);
    }
    let doses = doses_now(kept(&history, &diary));
    let told: Vec<_> = doses.iter().map(|it| (&*it.exercise, it.sets.clone())).collect();
    assert_eq!(
        told,
        [("clam", [vec![12, 10], vec![11], vec![]]), ("bridge", [vec![], vec![], vec![12]])]
    );
    assert_eq!(doses[0].tempo.map(|it| it.lift), Some(2));
    assert_eq!(doses[1].day, TODAY.plus(-9));
}

#[test]
fn pains_of_one_place_are_one_and_the_worst_comes_first() {
    let (mut history, diary) = (History::default(), Diary::default());
    let pain = |number, exercise: &str, level, sharp| Pain {
        number,
        exercise: exercise.into(),
        side: Side::Left,
        hurt: Hurt { site: Site::KneeFront, level, sharp },
    };
    let told = [
        (90, vec![pain(0, "clam", 9, false)]),
        (20, vec![pain(0, "clam", 3, true), pain(1, "bridge", 5, false)]),
        (4, vec![pain(0, "clam", 4, false)]),
    ];
    for (number, (back, pains)) in (0..).zip(told) {
        let mut session = record(at(TODAY.plus(-back), 7), number, Vec::new());
        session.pains = pains;
        history.insert(session);
    }
    let found = pains(kept(&history, &diary), WINDOW);
    let found: Vec<_> =
        found.iter().map(|it| (&*it.exercise, it.level, it.sharp, it.times)).collect();
    assert_eq!(found, [("bridge", 5, false, 1), ("clam", 4, true, 2)]);
}
