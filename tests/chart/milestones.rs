//! What is worth a quiet word.

use kneeline::chart::{Kept, Kind, Milestone, milestones, next};
use kneeline::day::WeekStart;
use kneeline::diary::Diary;
use kneeline::exercise::Side;
use kneeline::history::History;
use kneeline::plan;

use super::seed::{DECODE, TODAY, at, bout, record};

fn with(sessions: &[(i32, u16)]) -> (Vec<Milestone>, Option<u32>) {
    let (mut history, diary) = (History::default(), Diary::default());
    for (number, (back, amount)) in (0..).zip(sessions) {
        let bouts = vec![bout(0, "clam", Side::Left, 0, *amount)];
        history.insert(record(at(TODAY.plus(-back), 7), number, bouts));
    }
    let kept = Kept {
        history: &history,
        diary: &diary,
        today: TODAY,
        decode: DECODE,
        week: WeekStart::Monday,
    };
    let plan = [
        (TODAY, plan::Milestone::Weeks(2)),
        (TODAY.plus(-9), plan::Milestone::Sessions(1)),
        (TODAY.plus(1), plan::Milestone::Sessions(5)),
    ];
    let all = milestones(kept, if sessions.is_empty() { &[] } else { &plan });
    (all, next(kept).map(|next| next.left))
}

fn kinds(sessions: &[(i32, u16)]) -> Vec<(i32, Kind)> {
    let all = with(sessions).0.into_iter();
    all.map(|it| (TODAY.0 - it.day.0, it.kind)).collect()
}

const FIRST: (i32, Kind) = (9, Kind::Plan(plan::Milestone::Sessions(1)));
const WEEKS: (i32, Kind) = (0, Kind::Plan(plan::Milestone::Weeks(2)));

#[test]
fn they_come_in_order_and_none_before_its_day() {
    assert_eq!(with(&[]), (vec![], Some(1)));
    assert_eq!(kinds(&[(9, 10)]), [FIRST, WEEKS]);
    assert_eq!(with(&[(9, 10), (3, 10), (0, 10)]).1, Some(2));
    // 600 repetitions of 7 s are 70 minutes.
    assert_eq!(kinds(&[(5, 300), (3, 300)])[..2], [FIRST, (3, Kind::Hours(1))]);
    // Two at once are one: the larger.
    assert_eq!(kinds(&[(5, 3_000)])[1], (5, Kind::Hours(5)));
    // What is dated tomorrow has not happened.
    assert_eq!(kinds(&[(9, 10), (-1, 600)]), [FIRST, WEEKS]);
}

#[test]
fn one_repetition_more_is_told() {
    let more = |sessions: &[(i32, u16)]| {
        kinds(sessions).into_iter().find_map(|(back, kind)| match kind {
            Kind::More { exercise, side, amount, before } => {
                Some((back, exercise, side, amount, before))
            }
            _ => None,
        })
    };
    let told = Some((0, "clam".to_owned(), Side::Left, 13, 12));
    assert_eq!(more(&[(5, 12), (2, 10), (0, 13)]), told);
    assert_eq!(more(&[(5, 13), (0, 13)]), None);
    assert_eq!(more(&[(0, 13)]), None, "the first one ever is more than nothing");
    assert_eq!(more(&[(5, 12), (3, 13), (0, 12)]), None, "only the last session");
}
