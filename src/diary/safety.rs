//! Questions about signs that an app cannot judge: which they are, how pressing each one is, and
//! what has been answered. No diagnosis: any yes means that somebody should look at it.

use super::{Choice, Diary, Fact, Flags, Note};
use crate::day::Stamp;

/// How soon somebody has to look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Ask before training.
    SeeSomebody,
    /// Within days.
    Urgent,
    /// Now.
    Emergency,
}

/// Where a question comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Read in a guide for people who treat knees (`knee-pathway`, the Ottawa rule in it).
    Guide,
    /// General teaching that was not looked up; asked because a question too many does no harm.
    OurChoice,
}

/// Questions that are asked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Signs of an emergency.
    Now,
    /// What followed a knock, a fall or a twist.
    Injury,
    /// How the pain behaves.
    Pain,
    /// What is known about the person.
    You,
}

/// One question, which is answered with yes or not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// As stored: frozen for ever.
    pub id: &'static str,
    pub group: Group,
    pub basis: Basis,
}

impl Group {
    pub const ALL: [Self; 4] = [Self::Now, Self::Injury, Self::Pain, Self::You];

    /// What a yes in it means.
    pub const fn level(self) -> Level {
        match self {
            Self::Now => Level::Emergency,
            Self::Injury | Self::Pain => Level::Urgent,
            Self::You => Level::SeeSomebody,
        }
    }
}

const fn ask(id: &'static str, group: Group, basis: Basis) -> Question {
    Question { id, group, basis }
}

/// All of them, the most pressing first.
pub static QUESTIONS: [Question; 26] = [
    ask("hot-and-ill", Group::Now, Basis::Guide),
    ask("out-of-place", Group::Now, Basis::Guide),
    ask("popped", Group::Now, Basis::Guide),
    ask("cold-foot", Group::Now, Basis::OurChoice),
    ask("calf-or-breath", Group::Now, Basis::OurChoice),
    ask("no-four-steps", Group::Injury, Basis::Guide),
    ask("injured-at-55", Group::Injury, Basis::Guide),
    ask("no-right-angle", Group::Injury, Basis::OurChoice),
    ask("bone-tender", Group::Injury, Basis::OurChoice),
    ask("swelled-quickly", Group::Injury, Basis::OurChoice),
    ask("kneecap-slipped", Group::Injury, Basis::Guide),
    ask("locked", Group::Pain, Basis::Guide),
    ask("gives-way", Group::Pain, Basis::Guide),
    ask("night-or-always", Group::Pain, Basis::Guide),
    ask("weight-or-cancer", Group::Pain, Basis::Guide),
    ask("quickly-worse", Group::Pain, Basis::Guide),
    ask("numb-or-weaker", Group::Pain, Basis::Guide),
    ask("bone-on-impact", Group::Pain, Basis::OurChoice),
    ask("under-16", Group::You, Basis::Guide),
    ask("operated", Group::You, Basis::Guide),
    ask("joint-disease", Group::You, Basis::OurChoice),
    ask("pregnant", Group::You, Basis::OurChoice),
    ask("swells-again", Group::You, Basis::OurChoice),
    ask("six-weeks", Group::You, Basis::OurChoice),
    ask("tendon-point", Group::You, Basis::OurChoice),
    ask("joint-line", Group::You, Basis::OurChoice),
];

impl Question {
    pub const fn level(self) -> Level {
        self.group.level()
    }

    /// The question with this id.
    pub fn find(id: &str) -> Option<Self> {
        QUESTIONS.iter().find(|question| question.id == id).copied()
    }
}

impl Flags {
    /// The most pressing of the answers. A question that only a later release asks counts as one
    /// to ask somebody about.
    pub fn level(&self) -> Option<Level> {
        let level = |id: &String| Question::find(id).map_or(Level::SeeSomebody, Question::level);
        self.yes.iter().map(level).max()
    }
}

impl Diary {
    /// The last answers, and whether somebody has looked at it since.
    pub fn flags(&self) -> Option<(&Note, &Flags, bool)> {
        let mut seen = false;
        self.notes().iter().rev().find_map(|note| match &note.fact {
            Fact::Choice(Choice::Seen) => {
                seen = true;
                None
            }
            Fact::Flags(flags) => Some((note, flags, seen)),
            _ => None,
        })
    }

    /// When the next answer, or being seen, is written down: always after the one before it, also
    /// within the same second, so that their order is kept.
    pub fn next_sign(&self, now: Stamp) -> Stamp {
        let is_sign =
            |note: &&Note| matches!(note.fact, Fact::Flags(_) | Fact::Choice(Choice::Seen));
        let last = self.notes().iter().filter(is_sign).map(|note| note.at.epoch_secs).max();
        let soonest = last.map_or(i64::MIN, |secs| secs.saturating_add(1));
        // A clock that was put back by more than a minute is believed.
        if soonest.saturating_sub(now.epoch_secs) > 60 {
            return now;
        }
        Stamp { epoch_secs: now.epoch_secs.max(soonest), ..now }
    }

    /// What stands in the way of training: the last answers, until somebody has looked at it.
    pub fn in_the_way(&self) -> Option<Level> {
        let (_, flags, seen) = self.flags()?;
        flags.level().filter(|_| !seen)
    }
}
