//! What results say: scores from sheets, marks, sides, changes; and when a test is due.

use super::protocol::{Better, Mark, Protocol, Run, Scored, Sheet};
use crate::day::Day;
use crate::diary::{Diary, Fact, Morning, Tested};
use crate::exercise::{Side, Stage};

/// Days until a test is worth repeating, and until it is due. Our choice: 2 to 4 weeks.
pub const SOONEST: i32 = 14;
pub const LATEST: i32 = 28;
/// The weaker side has at least so much of the stronger one, in percent. Read for hops; for the
/// other tests our choice.
pub const ALIKE_PERCENT: u32 = 90;
/// Pain of more than this, 0 to 10, and nothing all-out is tested.
pub const CALM_PAIN: u8 = 2;

/// How a rated repetition was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rating {
    #[default]
    NotYet,
    Good,
    Fair,
    Poor,
}

impl Rating {
    pub const ALL: [Self; 3] = [Self::Good, Self::Fair, Self::Poor];
}

impl Sheet {
    /// The sheet with a line crossed or uncrossed.
    #[must_use]
    pub fn toggled(self, faults: u16, line: u8) -> u16 {
        let flipped = faults ^ 1 << line;
        let now_on = flipped & 1 << line != 0;
        match self.either {
            Some((a, b)) if now_on && line == a => flipped & !(1 << b),
            Some((a, b)) if now_on && line == b => flipped & !(1 << a),
            _ => flipped,
        }
    }

    /// How a repetition, from 0, was rated.
    pub fn rating(faults: u16, rep: u8) -> Rating {
        match faults >> (Self::RATED_FROM + 2 * rep) & 3 {
            0 => Rating::NotYet,
            1 => Rating::Good,
            2 => Rating::Fair,
            _ => Rating::Poor,
        }
    }

    /// The sheet with a repetition rated.
    #[must_use]
    pub fn rated(faults: u16, rep: u8, rating: Rating) -> u16 {
        let at = Self::RATED_FROM + 2 * rep;
        faults & !(3 << at) | (rating as u16) << at
    }

    /// The points of what was seen, or the good repetitions.
    pub fn score(self, faults: u16) -> u16 {
        if self.rated > 0 {
            let good = (0..self.rated).filter(|rep| Self::rating(faults, *rep) == Rating::Good);
            return good.count() as u16;
        }
        let lines = self.lines.iter().enumerate();
        lines
            .filter(|(line, _)| faults & 1 << line != 0)
            .map(|(_, points)| u16::from(*points))
            .sum()
    }

    /// Whether every repetition that is to be rated was.
    pub fn is_filled(self, faults: u16) -> bool {
        (0..self.rated).all(|rep| Self::rating(faults, rep) != Rating::NotYet)
    }

    /// The lines that were seen.
    pub const fn seen(self, faults: u16) -> u16 {
        faults & ((1 << self.lines.len()) - 1)
    }
}

impl Protocol {
    /// The score, from what was counted or measured and from the sheet.
    pub fn score(&self, counted: u16, faults: u16) -> u16 {
        match self.scored {
            Scored::Counted | Scored::Measured => counted.min(self.most),
            Scored::Seen | Scored::Rated => self.sheet.score(faults),
        }
    }

    /// Whether a result is good enough for a mark.
    pub fn reaches(&self, mark: Mark, result: &Tested) -> bool {
        let far_enough = match self.better {
            Better::Higher => result.score >= mark.score,
            Better::Lower => result.score <= mark.score,
        };
        let calm = mark.pain.is_none_or(|most| result.pain.is_some_and(|pain| pain <= most));
        far_enough && calm && !(mark.clean && self.sheet.seen(result.faults) != 0)
    }

    /// The next mark that a result does not reach; `None` if it reaches all.
    pub fn next_mark(&self, result: &Tested) -> Option<Mark> {
        self.marks.iter().copied().find(|mark| !self.reaches(*mark, result))
    }

    /// Whether a later result differs from an earlier one by more than chance does.
    pub fn change(&self, before: u16, after: u16) -> Change {
        if before.abs_diff(after) < self.change {
            return Change::Unclear;
        }
        if (after > before) == (self.better == Better::Higher) {
            Change::Better
        } else {
            Change::Worse
        }
    }

    /// The two sides beside each other.
    pub fn sides(&self, left: u16, right: u16) -> Sides {
        let behind = match (left.cmp(&right), self.better) {
            (std::cmp::Ordering::Equal, _) => None,
            (std::cmp::Ordering::Less, Better::Higher)
            | (std::cmp::Ordering::Greater, Better::Lower) => Some(Side::Left),
            _ => Some(Side::Right),
        };
        let (low, high) = (left.min(right), left.max(right));
        // Points have no zero from which a share could be counted, and the centimetres of an ankle
        // are a place on the floor.
        let shares = self.better == Better::Higher && self.id != "knee-wall";
        let percent = (shares && high > 0).then(|| u32::from(low) * 100 / u32::from(high));
        let clear = match percent {
            Some(percent) => percent < ALIKE_PERCENT,
            None => high - low >= self.change,
        };
        Sides { behind: behind.filter(|_| clear), percent: percent.map(|it| it as u8) }
    }

    /// The most a counter can show.
    pub const fn timed_to(&self) -> u16 {
        match self.run {
            Run::Hold(secs) => secs as u16,
            Run::Reps(most, _) => most,
            Run::Free => 0,
        }
    }
}

/// What became of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Better,
    Worse,
    /// Less than the test can tell.
    Unclear,
}

/// Left and right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sides {
    /// The side with clearly less, if there is one.
    pub behind: Option<Side>,
    /// The lower in percent of the higher, where that means anything.
    pub percent: Option<u8>,
}

/// How a scored step-down is called. Source: the sheet's own bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    Good,
    Medium,
    Poor,
}

/// The band of a score of the lateral step-down.
pub const fn step_down_band(score: u16) -> Band {
    match score {
        0 | 1 => Band::Good,
        2 | 3 => Band::Medium,
        _ => Band::Poor,
    }
}

/// Every result of a test on one side, oldest first.
pub fn results<'a>(
    diary: &'a Diary,
    id: &'a str,
    side: Side,
) -> impl DoubleEndedIterator<Item = (Day, &'a Tested)> {
    diary.notes().iter().filter_map(move |note| match &note.fact {
        Fact::Test(test) if test.test == id && test.side == side => Some((note.at.day(), test)),
        _ => None,
    })
}

/// When a test is worth doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// It was not done yet, or only on one side.
    First,
    /// In so many days.
    Wait(u16),
    /// So many days have passed.
    Now(u16),
    /// More than [`LATEST`] of them.
    Late(u16),
}

/// When a test is due: by the side that was tested longer ago.
pub fn due(protocol: &Protocol, diary: &Diary, today: Day) -> Due {
    let last = |side| results(diary, protocol.id, side).next_back().map(|(day, _)| day);
    let day = if protocol.sided {
        last(Side::Left).zip(last(Side::Right)).map(|(left, right)| left.min(right))
    } else {
        last(Side::Both)
    };
    let Some(day) = day else { return Due::First };
    let ago = today.0.saturating_sub(day.0).max(0);
    match ago {
        0..SOONEST => Due::Wait((SOONEST - ago) as u16),
        SOONEST..=LATEST => Due::Now(ago as u16),
        _ => Due::Late(ago.min(i32::from(u16::MAX)) as u16),
    }
}

impl Due {
    pub const fn is_due(self) -> bool {
        !matches!(self, Self::Wait(_))
    }
}

/// The tests that belong to a stage and are due; those that nobody has to do are left out.
pub fn due_tests(
    diary: &Diary,
    stage: Stage,
    today: Day,
) -> impl Iterator<Item = &'static Protocol> {
    let belongs = move |it: &&&Protocol| it.in_stages.contains(&stage) && !it.optional;
    let is_due = move |it: &&Protocol| due(it, diary, today).is_due();
    super::ALL.iter().filter(belongs).copied().filter(is_due)
}

/// Why a test is better not done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    /// A safety question was answered with yes, and nobody has looked at it since.
    Flagged,
    /// The knee is not calm today.
    NotCalm,
    /// It belongs to a later stage. May be done all the same.
    Early(Stage),
}

/// Whether a test may be done now. All-out tests wait for a calm knee; the rest only looks.
pub fn not_now(protocol: &Protocol, stage: Stage, calm: bool, flagged: bool) -> Option<NotNow> {
    if protocol.all_out && flagged {
        Some(NotNow::Flagged)
    } else if protocol.all_out && !calm {
        Some(NotNow::NotCalm)
    } else if stage != Stage::Mobility && stage < protocol.from {
        Some(NotNow::Early(protocol.from))
    } else {
        None
    }
}

/// What to say about the safety questions before somebody tests themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskFirst {
    /// They were never answered: all-out tests come after them.
    NotAsked,
    /// One was answered with yes, and nobody has looked at it since.
    InTheWay,
}

/// Whether the safety questions come first. Evidence page, section 9: they are asked before tests
/// that ask for all there is.
pub fn ask_first(diary: &Diary) -> Option<AskFirst> {
    match diary.flags() {
        None => Some(AskFirst::NotAsked),
        Some(_) => diary.in_the_way().map(|_| AskFirst::InTheWay),
    }
}

/// Whether a morning was as usual: no more pain, no swelling, no limp, no pain at night.
pub const fn is_calm_morning(morning: &Morning, usual: u8) -> bool {
    let other = morning.swelling || morning.limp || morning.night;
    morning.knee <= usual && !other
}
