//! What a person writes down beside sessions: runs, mornings, self-tests, angles, answers to the
//! safety questions, and choices about the plan.
//!
//! A note is complete in itself and never changed in place; a correction is its next revision.
//! Notes are a set: in whatever order they come, the same ones give the same diary.

mod csv;
mod fields;
mod mornings;
mod profile;
pub mod runs;
pub mod safety;
mod stored;

pub use mornings::DayBefore;
pub use profile::{Experience, Profile};

use crate::day::{Day, Stamp};
use crate::exercise::Side;
use crate::library::own::OwnExercise;
use crate::session::SessionId;

/// Ids of notes and of sessions are made alike: the time they begin with sorts them.
pub type NoteId = SessionId;

/// More than anybody writes about a run, in characters.
pub const MAX_NOTE: usize = 200;

/// One thing that was written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub id: NoteId,
    /// When it happened, not when it was written down.
    pub at: Stamp,
    pub fact: Fact,
}

/// What was written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    Run(Run),
    Morning(Morning),
    Test(Tested),
    Angle(Angle),
    Flags(Flags),
    Choice(Choice),
    /// A circuit that the person put together, as the code of a link (see [`crate::share`]): kept
    /// as text, so that what a newer version wrote is not lost by reading it.
    Circuit(String),
    /// An exercise of the person's own.
    Own(OwnExercise),
    /// How the person felt about a session, under the id of that session. Nothing is decided by
    /// it (L06).
    Mood(Mood),
    /// It was written down by mistake.
    Removed,
}

/// A run: time or distance, and how it felt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    pub minutes: Option<u16>,
    pub metres: Option<u32>,
    /// Worst knee pain on the way, 0 to 10.
    pub knee: Option<u8>,
    /// How the knee tracked: 0 off, 1 fair, 2 in line.
    pub alignment: Option<u8>,
    /// How easy the running felt, 1 to 5.
    pub efficiency: Option<u8>,
    /// The step of the return to running it was, from 1.
    pub step: Option<u8>,
    /// In the person's own words.
    pub note: String,
}

/// The morning after a session or a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Morning {
    /// 0 to 10.
    pub knee: u8,
    /// How long it took the day before until the knee was as usual again.
    pub settled: Option<Settled>,
    pub swelling: bool,
    pub limp: bool,
    /// It hurt at night without a load.
    pub night: bool,
}

/// How long a pain took to settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Settled {
    WithinAnHour,
    WithinADay,
    NotYet,
}

/// One self-test of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tested {
    /// Frozen, see [`crate::assess`].
    pub test: String,
    pub side: Side,
    /// In the test's unit.
    pub score: u16,
    /// Worst pain during it, 0 to 10.
    pub pain: Option<u8>,
    /// What was seen: one bit for each line of the score sheet.
    pub faults: u16,
    /// Centimetres of the step or the chair; 0: without.
    pub height_cm: u8,
}

/// A knee angle as it was tapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Angle {
    pub side: Side,
    /// Tenths of a degree from straight; positive: the knee is inward.
    pub tenths: i16,
    /// Tenths of a degree from level; positive: the swing side is lower.
    pub pelvis_tenths: Option<i16>,
    /// Pictures it is the mean of.
    pub pictures: u8,
    /// A picture of it is kept on this device.
    pub kept: bool,
}

/// The answers to the safety questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// Ids of the questions that were answered with yes.
    pub yes: Vec<String>,
}

/// A choice about the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Train at this level from now on, gates or not.
    Stage(Level),
    /// The last change of this exercise's dose is taken back.
    Undo { exercise: String, side: Side },
    /// Somebody qualified has looked at the knee.
    Seen,
}

/// How somebody feels about training, said in one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mood {
    /// It is not happening today.
    Low,
    /// Doing what is possible.
    Steady,
    /// It is fun.
    Good,
    /// Eager for more.
    High,
}

impl Mood {
    /// In the order in which they are stored; append-only.
    pub const ALL: [Self; 4] = [Self::Low, Self::Steady, Self::Good, Self::High];
}

/// How far the programme is: the stages of the exercises, and after them keeping what is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    #[default]
    Activation,
    Control,
    Strength,
    Plyometrics,
    Maintenance,
}

impl Level {
    pub const ALL: [Self; 5] =
        [Self::Activation, Self::Control, Self::Strength, Self::Plyometrics, Self::Maintenance];

    /// The next one; `None` after the last.
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Activation => Some(Self::Control),
            Self::Control => Some(Self::Strength),
            Self::Strength => Some(Self::Plyometrics),
            Self::Plyometrics => Some(Self::Maintenance),
            Self::Maintenance => None,
        }
    }
}

/// All notes, sorted by day and then by id; removed ones are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diary {
    notes: Vec<Note>,
}

impl Diary {
    /// Of notes that each have an id of their own: nothing is looked for, so that ten years of
    /// them are quickly together.
    pub fn of(notes: impl Iterator<Item = Note>) -> Self {
        let mut diary = Self::default();
        notes.for_each(|note| diary.place(note));
        diary
    }

    /// Adds a note, or replaces the one with the same id.
    pub fn insert(&mut self, note: Note) {
        self.notes.retain(|known| known.id != note.id);
        self.place(note);
    }

    fn place(&mut self, note: Note) {
        if note.fact == Fact::Removed {
            return;
        }
        let day = note.at.day();
        let is_before = |known: &Note| (known.at.day(), &known.id) < (day, &note.id);
        let place = self.notes.partition_point(is_before);
        self.notes.insert(place, note);
    }

    pub fn get(&self, id: &NoteId) -> Option<&Note> {
        self.notes.iter().find(|note| note.id == *id)
    }

    /// Oldest first.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Runs and when they were, oldest first.
    pub fn runs(&self) -> impl DoubleEndedIterator<Item = (&Note, &Run)> {
        self.notes.iter().filter_map(|note| match &note.fact {
            Fact::Run(run) => Some((note, run)),
            _ => None,
        })
    }

    /// The codes of the circuits that were put together, with their notes, oldest first.
    pub fn circuits(&self) -> impl DoubleEndedIterator<Item = (&Note, &str)> {
        self.notes.iter().filter_map(|note| match &note.fact {
            Fact::Circuit(code) => Some((note, code.as_str())),
            _ => None,
        })
    }

    /// Own exercises with their notes, oldest first.
    pub fn own_exercises(&self) -> impl DoubleEndedIterator<Item = (&Note, &OwnExercise)> {
        self.notes.iter().filter_map(|note| match &note.fact {
            Fact::Own(own) => Some((note, own)),
            _ => None,
        })
    }

    /// How somebody felt after a session. It has the session's own id: there is one at most,
    /// wherever it was said.
    pub fn mood(&self, session: &SessionId) -> Option<Mood> {
        match self.get(session)?.fact {
            Fact::Mood(mood) => Some(mood),
            _ => None,
        }
    }

    /// Moods and of when they are, oldest first.
    pub fn moods(&self) -> impl DoubleEndedIterator<Item = (&Note, Mood)> {
        self.notes.iter().filter_map(|note| match note.fact {
            Fact::Mood(mood) => Some((note, mood)),
            _ => None,
        })
    }

    /// What was said in the morning of a day, the last time it was said.
    pub fn morning(&self, day: Day) -> Option<&Morning> {
        self.notes.iter().rev().find_map(|note| match &note.fact {
            Fact::Morning(morning) if note.at.day() == day => Some(morning),
            _ => None,
        })
    }
}
