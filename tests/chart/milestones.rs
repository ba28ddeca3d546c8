//! What is worth a quiet word.

use kneeline::chart::{Kept, Kind, Milestone, milestones, next};
use kneeline::day::Day;
use kneeline::diary::Diary;
use kneeline::exercise::Side;
use kneeline::history::History;

use super::seed::{DECODE, TODAY, at, bout, record};

fn with(sessions: &[(i32, u16)]) -> (Vec<Milestone>, Option<u32>) {
    let (mut history, diary) = (History::default(), Diary::default());
    for (number, (back, amount)) in (0..).zip(sessions) {
        let bouts = vec![bout(0, "clam", Side::Left, 0, *amount)];
        history.insert(record(at(TODAY.plus(-back), 7), number, bouts));
    }
    let kept = Kept { history: &history, diary: &diary, today: TODAY, decode: DECODE };
    (milestones(kept), next(kept).map(|next| next.left))
}

fn kinds(sessions: &[(i32, u16)]) -> Vec<Kind> {
    with(sessions).0.into_iter().map(|it| it.kind).collect()
}

#[test]
fn sessions_weeks_and_hours_add_up() {
    assert_eq!(with(&[]), (vec![], Some(1)));
    assert_eq!(kinds(&[(0, 10)]), [Kind::Sessions(1)]);
    assert_eq!(with(&[(0, 10)]).1, Some(4));
    // Today is a Friday: a week ago is the week before.
    assert_eq!(kinds(&[(7, 10), (0, 10)]), [Kind::Sessions(1), Kind::Weeks(2)]);
    // A week between is a row that begins anew, without a word about it.
    assert_eq!(kinds(&[(14, 10), (0, 10)]), [Kind::Sessions(1)]);
    // 600 repetitions of 7 s are 70 minutes.
    assert_eq!(kinds(&[(1, 300), (1, 300)]), [Kind::Sessions(1), Kind::Hours(1)]);
    let ten: Vec<(i32, u16)> = (0..10).map(|back| (back, 10)).collect();
    let found = kinds(&ten);
    assert!(found.contains(&Kind::Sessions(10)) && found.contains(&Kind::Sessions(5)));
    // What is dated tomorrow has not happened.
    assert_eq!(kinds(&[(-1, 10)]), []);
}

#[test]
fn one_repetition_more_is_told() {
    let more = |sessions: &[(i32, u16)]| {
        kinds(sessions).into_iter().find_map(|kind| match kind {
            Kind::More { exercise, side, amount, before } => Some((exercise, side, amount, before)),
            _ => None,
        })
    };
    let told = Some(("clam".to_owned(), Side::Left, 13, 12));
    assert_eq!(more(&[(5, 12), (2, 10), (0, 13)]), told);
    assert_eq!(more(&[(5, 13), (0, 13)]), None);
    assert_eq!(more(&[(0, 13)]), None, "the first one ever is more than nothing");
    assert_eq!(more(&[(5, 12), (3, 13), (0, 12)]), None, "only the last session");
}

#[test]
fn milestones_stay_where_they_were() {
    let (all, _) = with(&[(14, 10), (7, 10), (0, 10)]);
    let weeks = all.iter().find(|it| it.kind == Kind::Weeks(2)).expect("two weeks");
    assert_eq!(weeks.day, Day(TODAY.0 - 7));
}
